// The list of pages at the left.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ljus {

/// One row per page; arrows and mouse choose, currentRowChanged() (of QListWidget) tells.
class NavigationList : public QListWidget
{
    Q_OBJECT
public:
    /// @a name is what screen readers call the list.
    explicit NavigationList(const QString &name, QWidget *parent = nullptr);

    void addPage(const QString &title);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ljus

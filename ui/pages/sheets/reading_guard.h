// Lets a form be read that may not be changed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace ljus {

class EntryForm;

/// Keeps from a form, which has a desk, every key and click that would answer; those that move and leave go through.
class ReadingGuard : public QObject
{
    Q_OBJECT
public:
    explicit ReadingGuard(EntryForm &form); ///< owned by it

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool keepsBack(const QKeyEvent &key);

    EntryForm &m_form;
};

} // namespace ljus

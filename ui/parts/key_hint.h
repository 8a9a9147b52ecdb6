// Shows which key does what.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ljus {

/// A key cap and what the key does.
class KeyHint : public QWidget
{
    Q_OBJECT
public:
    KeyHint(const QString &key, const QString &caption, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int capWidth() const;

    QString m_key;
    QString m_caption;
};

/// Key hints in a line that wraps, for the foot of a page.
class KeyHintRow : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHintRow(QWidget *parent = nullptr);

    void addHint(const QString &key, const QString &caption);
    void clear();
};

} // namespace ljus

// A small bar of 0–100 per cent, alone or in a table column.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>

namespace ljus {

class BarCell : public QWidget
{
    Q_OBJECT
public:
    explicit BarCell(QWidget *parent = nullptr);

    /// @a percent is held within 0–100 for drawing; none draws no bar. @a text stands to the right, "34 %" unless given.
    void setShare(std::optional<int> percent, const QString &text = {});
    [[nodiscard]] std::optional<int> percent() const { return m_percent; }
    [[nodiscard]] QString text() const { return m_text; }
    void hideText(); ///< the bar alone

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_percent;
    QString m_text;
    bool m_showsText = true;
};

/// Draws a column as bars. The value (0–100, int or double; invalid: no bar) comes from @a role, the text from
/// Qt::DisplayRole.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit BarDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace ljus

// One figure, what it is, and what stands behind it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLabel;

namespace ljus {

class BarCell;

/// A card with a label, a large figure and a note. When clickable it behaves like a button (mouse, Space, Enter).
class FigureCard : public QFrame
{
    Q_OBJECT
public:
    enum class Behaviour { Still, Clickable };

    explicit FigureCard(const QString &label, Behaviour behaviour = Behaviour::Still, QWidget *parent = nullptr);

    void setFigure(const QString &figure); ///< "82 %", "41"; empty shows an en dash
    void setNote(const QString &note); ///< "41 of 50 returned"
    void setWarning(const QString &warning); ///< a short warning under the note; hidden when empty
    void setBar(std::optional<int> percent); ///< a bar beneath; none: hidden
    [[nodiscard]] Behaviour behaviour() const { return m_behaviour; }

Q_SIGNALS:
    void activated();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Behaviour m_behaviour;
    QLabel *m_label;
    QLabel *m_figure;
    QLabel *m_note;
    QLabel *m_warning;
    BarCell *m_bar;
};

} // namespace ljus

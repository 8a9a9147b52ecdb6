// Builds the figure card; a clickable one is a button to screen readers.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/figure_card.h"

#include "ui/parts/bar_cell.h"
#include "ui/parts/look.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class FigureCardAccess : public QAccessibleWidget
{
public:
    explicit FigureCardAccess(FigureCard *card)
        : QAccessibleWidget(card,
                            card->behaviour() == FigureCard::Behaviour::Clickable ? QAccessible::Button : QAccessible::Grouping)
    {
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (role() == QAccessible::Button)
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            Q_EMIT qobject_cast<FigureCard *>(object())->activated();
        else
            QAccessibleWidget::doAction(name);
    }
};

QAccessibleInterface *accessTo(const QString &, QObject *object)
{
    auto *card = qobject_cast<FigureCard *>(object);
    return card ? new FigureCardAccess(card) : nullptr;
}

constexpr int kLeastWidth = 190;

} // namespace

FigureCard::FigureCard(const QString &label, Behaviour behaviour, QWidget *parent)
    : QFrame(parent), m_behaviour(behaviour), m_label(makeLabel(label, Role::Muted)),
      m_figure(makeLabel(u"\u2013"_s, Role::Figure)), m_note(makeLabel({}, Role::Small)), m_warning(makeLabel({}, Role::Warning)),
      m_bar(new BarCell)
{
    QAccessible::installFactory(accessTo); // once only: the list of factories holds no duplicates
    setRole(this, Role::Card);
    setMinimumWidth(kLeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kLarge, spacing::kLarge, spacing::kLarge);
    column->setSpacing(spacing::kTiny);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_figure, m_bar, m_note, m_warning})
        column->addWidget(widget);
    column->addStretch();
    m_bar->hideText();
    m_note->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_note, m_warning})
        widget->hide();
    if (behaviour == Behaviour::Clickable) {
        setProperty("clickable", u"yes"_s);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    describe();
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure->setText(figure.isEmpty() ? u"\u2013"_s : figure);
    describe();
}

void FigureCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void FigureCard::setWarning(const QString &warning)
{
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    describe();
}

void FigureCard::setBar(std::optional<int> percent)
{
    m_bar->setShare(percent);
    m_bar->setVisible(percent.has_value());
}

void FigureCard::describe()
{
    setAccessibleName(tr("%1: %2").arg(m_label->text(), m_figure->text()));
    setAccessibleDescription(QStringList({m_note->text(), m_warning->text()}).join(u' ').trimmed());
}

void FigureCard::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(m_behaviour == Behaviour::Clickable);
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_behaviour == Behaviour::Clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_behaviour == Behaviour::Clickable && presses)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensFor(palette()).focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kCard, radius::kCard);
}

} // namespace ljus

// The paper form on screen: shows the desk, takes its keys.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_form.h"

#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_paper.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace ljus {

namespace {

constexpr int kScrollStep = 24;

} // namespace

EntryForm::EntryForm(QWidget *parent) : QAbstractScrollArea(parent), m_editor(new EntryEditor(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window); // the current question lies on it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(kScrollStep);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    m_editor->hide();
    connect(m_editor, &EntryEditor::edited, this, [this](const QString &text) {
        if (m_desk != nullptr)
            m_desk->type(text);
    });
}

EntryForm::~EntryForm() = default;

void EntryForm::setDesk(EntryDesk *desk, const QString &language)
{
    if (m_desk != nullptr)
        disconnect(m_desk, nullptr, this, nullptr);
    m_desk = desk;
    m_editor->setDesk(desk);
    m_language = language;
    m_paper = desk == nullptr ? nullptr : std::make_unique<EntryPaper>(*desk, language);
    if (desk != nullptr) {
        connect(desk, &EntryDesk::moved, this, &EntryForm::showCurrent);
        connect(desk, &EntryDesk::changed, this, &EntryForm::showChange);
    }
    measure();
    showCurrent();
}

QRect EntryForm::currentArea() const
{
    return m_paper == nullptr ? QRect()
                              : m_paper->blockArea(m_desk->work().current()).translated(0, -verticalScrollBar()->value());
}

void EntryForm::takeFocus()
{
    if (m_desk != nullptr && m_desk->isTyping())
        m_editor->setFocus();
    else
        setFocus();
}

void EntryForm::measure()
{
    if (m_paper != nullptr)
        m_paper->measure(viewport()->width(), font());
}

/// Another question is current.
void EntryForm::showCurrent()
{
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = focused == this || isAncestorOf(focused);
    const bool isTyping = m_desk != nullptr && m_desk->isTyping();
    if (m_paper != nullptr) {
        m_paper->place();
        describe();
        keepCurrentInPlace();
    }
    if (isTyping) {
        m_editor->edit(m_desk->question()->kind, m_desk->typed(), m_paper->accessibleName());
        m_editor->show();
    }
    if (hadFocus)
        takeFocus(); // before the editor that has it is hidden
    m_editor->setVisible(isTyping);
    viewport()->update();
}

/// Something is ticked or said; the same question is current.
void EntryForm::showChange()
{
    const int before = m_paper->height();
    m_paper->place();
    describe();
    const bool sameHeight = m_paper->height() == before;
    if (!sameHeight)
        keepCurrentInPlace();
    viewport()->update(sameHeight ? currentArea() : viewport()->rect());
}

void EntryForm::placeEditor()
{
    if (m_paper != nullptr)
        m_editor->setGeometry(m_paper->editorArea().translated(0, -verticalScrollBar()->value()));
}

/// The eye rests where the current question was: the paper moves beneath it. One that is too large shows its beginning.
void EntryForm::keepCurrentInPlace()
{
    const int visible = viewport()->height();
    const QRect area = m_paper->blockArea(m_desk->work().current());
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, std::max(0, m_paper->height() - visible));
    const int resting = std::max(0, std::min(visible / 4, visible - area.height()));
    verticalScrollBar()->setValue(area.top() - resting);
    placeEditor();
}

/// Setting the name tells screen readers of it.
void EntryForm::describe()
{
    if (const QString description = m_paper->accessibleDescription(); description != accessibleDescription())
        setAccessibleDescription(description);
    m_editor->describe(accessibleDescription());
    if (const QString name = m_paper->accessibleName(); name != accessibleName())
        setAccessibleName(name);
}

void EntryForm::keyPressEvent(QKeyEvent *event)
{
    if (m_desk == nullptr || m_desk->isTyping() || !m_desk->press(meaningOf(*event)))
        QAbstractScrollArea::keyPressEvent(event);
}

void EntryForm::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_paper == nullptr || event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint() + QPoint(0, verticalScrollBar()->value());
    if (const auto option = m_paper->optionAt(position))
        m_desk->choose(*option);
    else if (const int index = m_paper->blockAt(position); index >= 0)
        m_desk->goTo(index);
    takeFocus();
}

void EntryForm::paintEvent(QPaintEvent *event)
{
    if (m_paper == nullptr)
        return;
    QPainter painter(viewport());
    const int offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    m_paper->paint(painter, event->rect().translated(0, offset), tokensFor(palette()));
}

void EntryForm::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
    if (m_paper != nullptr)
        keepCurrentInPlace();
}

void EntryForm::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        if (m_paper != nullptr)
            keepCurrentInPlace();
    }
    viewport()->update();
}

void EntryForm::scrollContentsBy(int, int)
{
    placeEditor();
    viewport()->update();
}

} // namespace ljus

// Builds the inline message.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/notice_bar.h"

#include "ui/parts/look.h"
#include "ui/parts/marks.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

Mark markOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Info:
        return Mark::Info;
    case NoticeBar::Kind::Success:
        return Mark::Tick;
    case NoticeBar::Kind::Warning:
        return Mark::Warning;
    case NoticeBar::Kind::Error:
        return Mark::Error;
    }
    return Mark::Info;
}

QString nameOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Info:
        return NoticeBar::tr("Information");
    case NoticeBar::Kind::Success:
        return NoticeBar::tr("Done");
    case NoticeBar::Kind::Warning:
        return NoticeBar::tr("Warning");
    case NoticeBar::Kind::Error:
        return NoticeBar::tr("Error");
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new MarkIcon(Mark::Info)), m_text(makeLabel({})), m_action(makeButton({})), m_close(new QToolButton)
{
    setObjectName(u"notice"_s);
    setMinimumHeight(kInputHeight + 2 * spacing::kSmall + 2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::kLarge, spacing::kSmall, spacing::kSmall, spacing::kSmall);
    row->setSpacing(spacing::kMedium);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    m_close->setText(u"\u2715"_s);
    m_close->setAutoRaise(true);
    m_close->setFixedSize(kInputHeight, kInputHeight);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::say(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_icon->setMark(markOf(kind));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setProperty("kind", QVariant::fromValue(kind).toString());
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(tr("%1: %2").arg(nameOf(kind), text));
    setVisible(!text.isEmpty());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::clear()
{
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace ljus

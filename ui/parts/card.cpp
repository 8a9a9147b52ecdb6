// Builds the card.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/card.h"

#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ljus {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent), m_heading(makeLabel(heading, Role::Heading)), m_note(makeLabel({}, Role::Muted)), m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    setRole(this, Role::Card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge + spacing::kTiny, spacing::kLarge, spacing::kLarge + spacing::kTiny,
                               spacing::kLarge + spacing::kTiny);
    column->setSpacing(spacing::kTiny);
    m_header->setSpacing(spacing::kMedium);
    m_header->addWidget(m_heading, 1);
    column->addLayout(m_header);
    column->addWidget(m_note);
    m_body->setSpacing(spacing::kMedium);
    m_body->setContentsMargins(0, heading.isEmpty() ? 0 : spacing::kSmall, 0, 0);
    column->addLayout(m_body);
    m_note->hide();
    setHeading(heading);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_body->setContentsMargins(0, heading.isEmpty() ? 0 : spacing::kSmall, 0, 0);
    setAccessibleName(heading);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace ljus

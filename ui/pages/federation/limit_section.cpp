// Limits that someone has decided, or the program's own.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/limit_section.h"

#include "ui/parts/form_row.h"
#include "ui/parts/look.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

LimitSection::LimitSection(const Words &words, Session &session)
    : FederationSection(words.heading, session), m_words(words), m_row(new FormRow), m_source(new QLineEdit),
      m_default(makeButton(tr("Back to the program's own"), Role::Quiet))
{
    body()->addWidget(m_row);
}

void LimitSection::finishRow()
{
    m_row->add(tr("Who decided this"), m_source);
    auto *save = makeButton(m_words.save);
    m_row->addButton(save);
    m_row->addButton(m_default);
    connect(m_source, &QLineEdit::textEdited, this, &LimitSection::markEdited);
    connect(m_source, &QLineEdit::returnPressed, this, &LimitSection::save);
    connect(save, &QPushButton::clicked, this, &LimitSection::save);
    connect(m_default, &QPushButton::clicked, this, &LimitSection::useDefault);
}

void LimitSection::refresh()
{
    if (m_isEdited)
        return; // what is being typed stays
    const auto source = showStored();
    if (!source)
        return;
    m_source->setText(*source);
    m_isEdited = false;
    m_default->setHidden(source->isEmpty());
    setNote(noteOn(*source));
}

void LimitSection::save()
{
    storeAndSay(m_source->text().trimmed(), m_words.saved);
}

void LimitSection::useDefault()
{
    storeAndSay(std::nullopt, m_words.defaultAgain);
}

/// Storing refreshes this section, which is then to show what is stored.
void LimitSection::storeAndSay(const std::optional<QString> &source, const QString &sentence)
{
    const bool wasEdited = std::exchange(m_isEdited, false);
    if (succeeded(store(source)))
        Q_EMIT said(NoticeBar::Kind::Success, sentence);
    else
        m_isEdited = wasEdited;
}

} // namespace ljus

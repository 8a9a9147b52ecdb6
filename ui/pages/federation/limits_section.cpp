// The two limits for few answers, with their source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/limits_section.h"

#include "ui/parts/form_row.h"
#include "ui/parts/look.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

namespace {

constexpr int kHighestLimit = 1000;

QSpinBox *limitInput()
{
    auto *input = new QSpinBox;
    input->setRange(0, kHighestLimit);
    return input;
}

} // namespace

LimitsSection::LimitsSection(Session &session) : FederationSection(tr("Few answers"), session)
{
    auto *row = new FormRow;
    m_warn = row->add(tr("Warn below"), limitInput());
    m_hide = row->add(tr("Hide below, in all that leaves the program"), limitInput());
    m_source = row->add(tr("Who decided this"), new QLineEdit);
    auto *save = makeButton(tr("Save limits"));
    m_defaults = makeButton(tr("Back to the program's own"), Role::Quiet);
    row->addButton(save);
    row->addButton(m_defaults);
    body()->addWidget(row);
    for (QSpinBox *limit : {m_warn, m_hide})
        connect(limit, &QSpinBox::valueChanged, this, [this] { m_isEdited = true; });
    connect(m_source, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    connect(save, &QPushButton::clicked, this, &LimitsSection::save);
    connect(m_source, &QLineEdit::returnPressed, this, &LimitsSection::save);
    connect(m_defaults, &QPushButton::clicked, this, &LimitsSection::useDefaults);
}

void LimitsSection::refresh()
{
    if (m_isEdited)
        return; // what is being typed stays
    const FewAnswers limits = session().fewAnswers();
    m_warn->setValue(limits.warnBelow());
    m_hide->setValue(limits.hideBelow());
    m_source->setText(limits.source());
    m_isEdited = false;
    m_defaults->setVisible(!limits.source().isEmpty());
    setNote(limits.source().isEmpty() ? tr("These limits are the program's own defaults, not official ones.")
                                      : tr("Limits decided by: %1.").arg(limits.source()));
}

void LimitsSection::save()
{
    const FewAnswersSetting setting{m_warn->value(), m_hide->value(), m_source->text().trimmed()};
    if (store(setting))
        Q_EMIT said(NoticeBar::Kind::Success, tr("The limits are saved."));
}

/// Storing refreshes this section, which is then to show what is stored.
bool LimitsSection::store(const std::optional<FewAnswersSetting> &setting)
{
    const bool wasEdited = std::exchange(m_isEdited, false);
    const bool isStored = succeeded(session().store().settings().setFewAnswers(setting));
    m_isEdited = wasEdited && !isStored;
    return isStored;
}

void LimitsSection::useDefaults()
{
    if (store(std::nullopt))
        Q_EMIT said(NoticeBar::Kind::Success, tr("The program's own limits hold again."));
}

} // namespace ljus

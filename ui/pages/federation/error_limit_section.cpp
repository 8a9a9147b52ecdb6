// From how many keying errors a pile is to be keyed again, with its source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/error_limit_section.h"

#include "core/results/keying_errors.h"
#include "ui/parts/form_row.h"
#include "ui/parts/look.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

namespace {

constexpr double kLowestLimit = 0.1;
constexpr double kHighestLimit = 1000;

} // namespace

ErrorLimitSection::ErrorLimitSection(Session &session)
    : FederationSection(tr("Keying errors"), session), m_limit(new QDoubleSpinBox), m_source(new QLineEdit)
{
    m_limit->setRange(kLowestLimit, kHighestLimit);
    m_limit->setDecimals(1);
    auto *row = new FormRow;
    row->add(tr("Key a pile again above this many errors per 1 000 answers"), m_limit);
    row->add(tr("Who decided this"), m_source);
    auto *save = makeButton(tr("Save the limit"));
    m_default = makeButton(tr("Back to the program's own"), Role::Quiet);
    row->addButton(save);
    row->addButton(m_default);
    body()->addWidget(row);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, [this] { m_isEdited = true; });
    connect(m_source, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    connect(save, &QPushButton::clicked, this, &ErrorLimitSection::save);
    connect(m_source, &QLineEdit::returnPressed, this, &ErrorLimitSection::save);
    connect(m_default, &QPushButton::clicked, this, &ErrorLimitSection::useDefault);
}

void ErrorLimitSection::refresh()
{
    if (m_isEdited)
        return; // what is being typed stays
    const auto setting = session().store().settings().errorLimit();
    if (!succeeded(setting))
        return;
    m_limit->setValue(*setting ? (*setting)->perThousand : kDefaultErrorLimit);
    m_source->setText(*setting ? (*setting)->source : QString());
    m_isEdited = false;
    m_default->setVisible(setting->has_value());
    setNote(*setting ? tr("Limit decided by: %1.").arg((*setting)->source)
                     : tr("This limit is the program's own default, not an official one."));
}

void ErrorLimitSection::save()
{
    if (store(ErrorLimitSetting{m_limit->value(), m_source->text().trimmed()}))
        Q_EMIT said(NoticeBar::Kind::Success, tr("The limit is saved."));
}

/// Storing refreshes this section, which is then to show what is stored.
bool ErrorLimitSection::store(const std::optional<ErrorLimitSetting> &setting)
{
    const bool wasEdited = std::exchange(m_isEdited, false);
    const bool isStored = succeeded(session().store().settings().setErrorLimit(setting));
    m_isEdited = wasEdited && !isStored;
    return isStored;
}

void ErrorLimitSection::useDefault()
{
    if (store(std::nullopt))
        Q_EMIT said(NoticeBar::Kind::Success, tr("The program's own limit holds again."));
}

} // namespace ljus

// From how many keying errors a pile is to be keyed again, with its source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/error_limit_section.h"

#include "core/results/keying_errors.h"
#include "ui/parts/form_row.h"

#include <QDoubleSpinBox>

namespace ljus {

namespace {

constexpr double kLowestLimit = 0.1;
constexpr double kHighestLimit = 1000;

QDoubleSpinBox *limitInput()
{
    auto *input = new QDoubleSpinBox;
    input->setRange(kLowestLimit, kHighestLimit);
    input->setDecimals(1);
    return input;
}

} // namespace

ErrorLimitSection::ErrorLimitSection(Session &session)
    : LimitSection(
        {tr("Keying errors"), tr("Save the limit"), tr("The limit is saved."), tr("The program's own limit holds again.")},
        session),
      m_limit(row().add(tr("Key a pile again above this many errors per 1 000 answers"), limitInput()))
{
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &ErrorLimitSection::markEdited);
    finishRow();
}

std::optional<QString> ErrorLimitSection::showStored()
{
    const auto setting = session().store().settings().limit(Limit::KeyingErrors);
    if (!succeeded(setting))
        return std::nullopt;
    m_limit->setValue(*setting ? (*setting)->value : kDefaultErrorLimit);
    return *setting ? (*setting)->source : QString();
}

QString ErrorLimitSection::noteOn(const QString &source) const
{
    return source.isEmpty() ? tr("This limit is the program's own default, not an official one.")
                            : tr("Limit decided by: %1.").arg(source);
}

Result<void> ErrorLimitSection::store(const std::optional<QString> &source)
{
    std::optional<LimitSetting> setting;
    if (source)
        setting = LimitSetting{m_limit->value(), *source};
    return session().store().settings().setLimit(Limit::KeyingErrors, setting);
}

} // namespace ljus

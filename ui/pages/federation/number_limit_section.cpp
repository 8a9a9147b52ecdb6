// One number that the federation may decide for itself, with its source.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/number_limit_section.h"

#include "core/results/keying_errors.h"
#include "core/results/return_forecast.h"
#include "ui/parts/form_row.h"

#include <QDoubleSpinBox>

namespace ljus {

namespace {

/// What a limit is called, what it can be, and what it is unless someone decides.
struct LimitTraits
{
    QString heading;
    QString label;
    double least = 0;
    double most = 0;
    int decimals = 0;
    double otherwise = 0;
};

LimitTraits traitsOf(Limit which)
{
    constexpr double kThousand = 1000;
    constexpr double kHundred = 100;
    switch (which) {
    case Limit::KeyingErrors:
        return {NumberLimitSection::tr("Keying errors"),
                NumberLimitSection::tr("Key a pile again above this many errors per 1 000 answers"),
                0.1,
                kThousand,
                1,
                kDefaultErrorLimit};
    case Limit::ResponseAim:
        return {NumberLimitSection::tr("Aim for the response rate"),
                NumberLimitSection::tr("Per cent of those handed out who are to answer"),
                1,
                kHundred,
                0,
                kDefaultResponseAim};
    }
    Q_UNREACHABLE();
}

QDoubleSpinBox *inputFor(const LimitTraits &traits)
{
    auto *input = new QDoubleSpinBox;
    input->setRange(traits.least, traits.most);
    input->setDecimals(traits.decimals);
    return input;
}

} // namespace

NumberLimitSection::NumberLimitSection(Limit which, Session &session)
    : LimitSection(
        {traitsOf(which).heading, tr("Save the limit"), tr("The limit is saved."), tr("The program's own limit holds again.")},
        session),
      m_which(which), m_limit(row().add(traitsOf(which).label, inputFor(traitsOf(which))))
{
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &NumberLimitSection::markEdited);
    finishRow();
}

std::optional<QString> NumberLimitSection::showStored()
{
    const auto setting = session().store().settings().limit(m_which);
    if (!succeeded(setting))
        return std::nullopt;
    m_limit->setValue(*setting ? (*setting)->value : traitsOf(m_which).otherwise);
    return *setting ? (*setting)->source : QString();
}

QString NumberLimitSection::noteOn(const QString &source) const
{
    return source.isEmpty() ? tr("This limit is the program's own default, not an official one.")
                            : tr("Limit decided by: %1.").arg(source);
}

Result<void> NumberLimitSection::store(const std::optional<QString> &source)
{
    std::optional<LimitSetting> setting;
    if (source)
        setting = LimitSetting{m_limit->value(), *source};
    return session().store().settings().setLimit(m_which, setting);
}

} // namespace ljus

// Keying one answer a second time, blind.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/recheck.h"

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

QString toCode(RecheckOutcome outcome)
{
    switch (outcome) {
    case RecheckOutcome::Agreed:
        return u"agreed"_s;
    case RecheckOutcome::Slip:
        return u"slip"_s;
    case RecheckOutcome::Corrected:
        break;
    }
    return u"corrected"_s;
}

std::optional<RecheckOutcome> recheckOutcomeFromCode(const QString &code)
{
    for (const auto outcome : {RecheckOutcome::Agreed, RecheckOutcome::Slip, RecheckOutcome::Corrected}) {
        if (toCode(outcome) == code)
            return outcome;
    }
    return std::nullopt;
}

std::optional<RecheckOutcome> Recheck::key(const Answer &answer)
{
    if (answer == m_original)
        return std::exchange(m_latest, std::nullopt) ? RecheckOutcome::Slip : RecheckOutcome::Agreed;
    if (m_latest == answer)
        return RecheckOutcome::Corrected;
    m_latest = answer;
    return std::nullopt;
}

} // namespace ljus

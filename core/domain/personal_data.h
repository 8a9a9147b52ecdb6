// Finds personal data in free texts: identity numbers, telephone numbers, e-mail addresses.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity_number.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace ljus {

enum class PersonalData { IdentityNumber, PhoneNumber, EmailAddress };

[[nodiscard]] QString toCode(PersonalData kind); ///< "identity", "phone", "email": in the log
[[nodiscard]] std::optional<PersonalData> personalDataFromCode(const QString &code);
[[nodiscard]] QString displayName(PersonalData kind); ///< "Identity number" …, translated

struct PersonalDataFinding
{
    PersonalData kind = PersonalData::IdentityNumber;
    TextSpan span;

    friend bool operator==(const PersonalDataFinding &, const PersonalDataFinding &) = default;
};

/// Everything in @a text that looks like personal data, in the order of the text, not overlapping. Telephone numbers as written
/// in Sweden: 7 to 10 digits from a 0, or +46 / 0046 and 7 to 9 digits, with single spaces, hyphens or brackets between; dates
/// and amounts are none. E-mail addresses: a name, @, a domain with a dot.
[[nodiscard]] std::vector<PersonalDataFinding> personalDataIn(QStringView text);

/// @a text with each of @a findings (as personalDataIn gives them) replaced by bullets.
[[nodiscard]] QString masked(const QString &text, const std::vector<PersonalDataFinding> &findings);

} // namespace ljus

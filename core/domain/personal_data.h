// Finds personal data in free texts: identity numbers, telephone numbers, e-mail addresses, names.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity_number.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace ljus {

enum class PersonalData { IdentityNumber, PhoneNumber, EmailAddress, PersonName };

[[nodiscard]] QString toCode(PersonalData kind); ///< "identity", "phone", "email", "name"
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
/// The same and what looks like names of persons (see namesIn): what is to be looked at a second time before it is given away.
[[nodiscard]] std::vector<PersonalDataFinding> suspectsIn(QStringView text);

/// @a text with each of @a findings (as personalDataIn or suspectsIn gives them) replaced by bullets.
[[nodiscard]] QString masked(const QString &text, const std::vector<PersonalDataFinding> &findings);

} // namespace ljus

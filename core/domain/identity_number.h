// Finds Swedish identity numbers in free fields, so that none is ever stored by mistake.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace ljus {

/// Where a number stands in a text.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Every personnummer and samordningsnummer (day + 60) in @a text: YYMMDD-NNNC, YYMMDD+NNNC, YYYYMMDD-NNNC, with or without the
/// sign, with a real date and the right check digit (Luhn over the nine digits before it). Source: Skatteverket, SKV 704.
[[nodiscard]] std::vector<TextSpan> identityNumbersIn(QStringView text);

/// @a text with every identity number replaced by "••••••-••••".
[[nodiscard]] QString maskIdentityNumbers(const QString &text);

} // namespace ljus

// Recognises identity numbers by form, date and check digit.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/identity_number.h"

#include <QDate>

#include <array>
#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSerialLength = 4; ///< NNNC
constexpr int kShortDate = 6; ///< YYMMDD
constexpr int kLongDate = 8; ///< YYYYMMDD
constexpr int kCoordinationDay = 60; ///< added to the day of a samordningsnummer

/// A run of digits as long as it gets: its neighbours are no digits.
struct Run
{
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// The run of digits that begins at @a start; length 0 when there is none.
Run runAt(QStringView text, qsizetype start)
{
    Run run{start, 0};
    while (run.end() < text.size() && text[run.end()].isDigit())
        ++run.length;
    return run;
}

/// The first run of digits at or after @a from; length 0 when there is none.
Run firstRun(QStringView text, qsizetype from)
{
    while (from < text.size() && !text[from].isDigit())
        ++from;
    return runAt(text, from);
}

/// What people write between date and serial: hyphen, plus, one space, and the dashes and spaces that word processors put there.
bool isSign(QChar sign)
{
    static constexpr QStringView kSigns = u"-+ \u00A0\u2010\u2011\u2012\u2013\u2014\u2212";
    return kSigns.contains(sign);
}

int numberIn(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = 10 * number + digit.digitValue();
    return number;
}

/// A year with the same calendar as the one meant. Only for "00" does the century matter: 2000 had a 29 February, 1900 and 1800,
/// which a plus sign stands for, had not.
int calendarYear(QStringView date, QChar sign)
{
    const int year = numberIn(date.chopped(4));
    if (date.size() == kLongDate)
        return year;
    return year == 0 && sign == u'+' ? 1900 : 2000 + year;
}

bool isRealDate(QStringView date, QChar sign)
{
    const int year = calendarYear(date, sign);
    const int month = numberIn(date.last(4).first(2));
    const int day = numberIn(date.last(2));
    const bool plausibleCentury = year >= 1800 && year < 2100;
    return plausibleCentury && QDate::isValid(year, month, day > kCoordinationDay ? day - kCoordinationDay : day);
}

/// Luhn: every second digit from the first is doubled, and the digits of all products and the check digit sum to a whole ten.
bool hasRightCheckDigit(QStringView date, QStringView serial)
{
    int sum = 0;
    int weight = 2;
    for (const QStringView part : std::array{date.last(kShortDate), serial}) {
        for (const QChar digit : part) {
            const int product = weight * digit.digitValue();
            sum += product / 10 + product % 10;
            weight = 3 - weight;
        }
    }
    return sum % 10 == 0;
}

/// The identity number that begins with the run @a first.
std::optional<TextSpan> numberAt(QStringView text, const Run &first)
{
    Run date = first;
    Run serial;
    QChar sign;
    if (first.length == kShortDate + kSerialLength || first.length == kLongDate + kSerialLength) {
        date.length -= kSerialLength;
        serial = {date.end(), kSerialLength};
    } else if (first.end() < text.size() && isSign(text[first.end()])) {
        sign = text[first.end()];
        serial = runAt(text, first.end() + 1);
    }
    if ((date.length != kShortDate && date.length != kLongDate) || serial.length != kSerialLength)
        return std::nullopt;
    const QStringView dateDigits = text.mid(date.start, date.length);
    if (!isRealDate(dateDigits, sign) || !hasRightCheckDigit(dateDigits, text.mid(serial.start, serial.length)))
        return std::nullopt;
    return TextSpan{first.start, serial.end() - first.start};
}

} // namespace

std::vector<TextSpan> identityNumbersIn(QStringView text)
{
    std::vector<TextSpan> found;
    for (Run run = firstRun(text, 0); run.length > 0; run = firstRun(text, run.end())) {
        if (const std::optional<TextSpan> number = numberAt(text, run))
            found.push_back(*number);
    }
    return found;
}

QString maskIdentityNumbers(const QString &text)
{
    QString masked;
    qsizetype copied = 0;
    for (const TextSpan &span : identityNumbersIn(text)) {
        masked += QStringView(text).mid(copied, span.start - copied);
        masked += u"••••••-••••"_s;
        copied = span.start + span.length;
    }
    return masked + text.mid(copied);
}

} // namespace ljus

// How a spreadsheet shows a number: as a number, date, time or code with leading zeros.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/number_format.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// What the first section of a format code asks for.
struct Survey
{
    bool hasDay = false; ///< d or y
    bool hasMonth = false; ///< m, which after h or before s means minutes
    bool hasTime = false; ///< h or s
    bool isDigits = true; ///< nothing but 0 and literals so far
    QString pattern;

    void takeLiteral(QStringView literal)
    {
        isDigits = isDigits && !literal.contains(u'0'); // would be taken for a place
        pattern += literal;
    }

    void takeBracket(QStringView inside)
    {
        const bool isElapsed = !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [](QChar c) {
            return u"hms"_s.contains(c, Qt::CaseInsensitive);
        });
        hasTime = hasTime || isElapsed; // else a colour, a condition or a language
        isDigits = isDigits && !isElapsed;
    }

    void take(QChar character)
    {
        const QChar letter = character.toLower();
        hasDay = hasDay || letter == u'd' || letter == u'y';
        hasMonth = hasMonth || letter == u'm';
        hasTime = hasTime || letter == u'h' || letter == u's';
        isDigits = isDigits && (letter == u'0' || letter == u'-' || letter == u' ');
        pattern += character;
    }
};

/// The length of what stands at the start of @a rest and counts as one.
qsizetype takeNext(QStringView rest, Survey &survey)
{
    const QChar first = rest.front();
    const auto until = [rest](QChar end) {
        const qsizetype at = rest.indexOf(end, 1);
        return at < 0 ? rest.size() : at;
    };
    if (first == u'"') {
        survey.takeLiteral(rest.mid(1, until(u'"') - 1));
        return until(u'"') + 1;
    }
    if (first == u'[') {
        survey.takeBracket(rest.mid(1, until(u']') - 1));
        return until(u']') + 1;
    }
    if (first == u'\\') {
        survey.takeLiteral(rest.mid(1, 1));
        return 2;
    }
    if (first == u'_' || first == u'*') // the width of a character, a character to fill with
        return 2;
    survey.take(first);
    return 1;
}

Survey surveyOf(QStringView code)
{
    Survey survey;
    while (!code.isEmpty() && code.front() != u';')
        code = code.mid(std::min(takeNext(code, survey), code.size()));
    return survey;
}

QString timeText(double value)
{
    const auto seconds = static_cast<qint64>(std::llround(value * 24 * 60 * 60));
    const auto two = [](qint64 number) { return u":%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString minutes = QString::number(seconds / 3600) + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? minutes : minutes + two(seconds % 60);
}

/// Excel counts a 29 February 1900 that never was (as Lotus 1-2-3 did), and shows 0 as 1900-01-00.
QVariant from1900(double value, qint64 day)
{
    constexpr qint64 kNeverWas = 60;
    if (day == 0)
        return value > 0 ? timeText(value) : u"1900-01-00"_s;
    if (day == kNeverWas)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < kNeverWas ? 31 : 30).addDays(day);
}

QVariant dateOf(double value, DateSystem system)
{
    constexpr double kLastDay = 2'958'465; // 9999-12-31
    constexpr double kRounding = 1e-9; // well under a millisecond
    if (value < 0 || value >= kLastDay + 1)
        return value; // a spreadsheet shows ##### then
    const auto day = static_cast<qint64>(std::floor(value + kRounding));
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day);
    return from1900(value, day);
}

QVariant timeOf(double value, DateSystem system)
{
    constexpr double kLongestDuration = 366; // from here on it is a date of which the format shows the time
    if (value < 0)
        return value;
    return value < kLongestDuration ? QVariant(timeText(value)) : dateOf(value, system);
}

QVariant digitsOf(double value, const QString &pattern)
{
    constexpr double kLongest = 1e15;
    if (value < 0 || value >= kLongest || std::floor(value) != value)
        return value;
    QString digits = QString::number(static_cast<qint64>(value)).rightJustified(pattern.count(u'0'), u'0');
    const qsizetype first = pattern.indexOf(u'0');
    QString shown;
    for (qsizetype at = pattern.size() - 1; at >= 0; --at) {
        if (pattern.at(at) != u'0') {
            shown.prepend(pattern.at(at));
            continue;
        }
        const qsizetype length = at == first ? digits.size() : 1;
        shown.prepend(digits.right(length));
        digits.chop(length);
    }
    return shown;
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    const auto isWithin = [id](int first, int last) { return id >= first && id <= last; };
    if (isWithin(14, 17) || id == 22 || isWithin(27, 36) || isWithin(50, 58))
        return NumberFormat(Kind::Date);
    if (isWithin(18, 21) || isWithin(45, 47))
        return NumberFormat(Kind::Time);
    return {};
}

NumberFormat NumberFormat::ofCode(const QString &code)
{
    const Survey survey = surveyOf(code);
    if (survey.hasDay || (survey.hasMonth && !survey.hasTime))
        return NumberFormat(Kind::Date);
    if (survey.hasTime)
        return NumberFormat(Kind::Time);
    if (survey.isDigits && survey.pattern.count(u'0') > 1)
        return NumberFormat(Kind::Digits, survey.pattern);
    return {};
}

QVariant NumberFormat::shown(double value, DateSystem system) const
{
    switch (m_kind) {
    case Kind::Date:
        return dateOf(value, system);
    case Kind::Time:
        return timeOf(value, system);
    case Kind::Digits:
        return digitsOf(value, m_pattern);
    case Kind::Plain:
        break;
    }
    return value;
}

} // namespace ljus

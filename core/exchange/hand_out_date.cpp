// Reads dates in the ways Swedes write them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_date.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCentury = 2000;

/// 1 … 12 for a month's name or a beginning of it of three letters or more; 0: none.
int monthFrom(const QString &word)
{
    static const QStringList swedish{u"januari"_s, u"februari"_s, u"mars"_s,      u"april"_s,   u"maj"_s,      u"juni"_s,
                                     u"juli"_s,    u"augusti"_s,  u"september"_s, u"oktober"_s, u"november"_s, u"december"_s};
    static const QStringList english{u"january"_s, u"february"_s, u"march"_s,     u"april"_s,   u"may"_s,      u"june"_s,
                                     u"july"_s,    u"august"_s,   u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    constexpr int kShortest = 3;
    if (word.size() < kShortest)
        return 0;
    for (qsizetype month = 0; month < swedish.size(); ++month) {
        if (swedish.at(month).startsWith(word) || english.at(month).startsWith(word))
            return static_cast<int>(month) + 1;
    }
    return 0;
}

/// What a pattern found: "y", "m" and "d" are numbers, "n" is the name of a month.
struct Found
{
    int year = 0; ///< 0: not stated
    int month = 0;
    int day = 0;

    explicit Found(const QRegularExpressionMatch &match) : day(match.captured(u"d"_s).toInt())
    {
        const QString years = match.captured(u"y"_s);
        year = years.toInt() + (years.size() == 2 ? kCentury : 0);
        const QString name = match.captured(u"n"_s);
        month = name.isEmpty() ? match.captured(u"m"_s).toInt() : monthFrom(name);
    }
    [[nodiscard]] QDate date() const { return {year, month, day}; }
};

QString withoutWeekdayAndTime(const QString &text)
{
    static const QRegularExpression weekday(
        u"^(?:mån|tis|ons|tors?|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? +(?=\\S)"_s);
    static const QRegularExpression time(u"(?:t|,? +(?:kl\\.? *)?)\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d(?:\\.\\d+)?)?z?$"_s);
    QString word = text.simplified().toLower();
    word.remove(weekday);
    word.remove(time);
    while (word.endsWith(u'.') || word.endsWith(u','))
        word.chop(1);
    return word.trimmed();
}

} // namespace

QDate dateFromWords(const QString &text)
{
    // A pattern with a name of its own for year, month and day cannot have it twice, so each order is one of its own.
    static const std::array patterns{
        QRegularExpression(u"^(?<y>\\d{4}) ?[-/.\u2013] ?(?<m>\\d{1,2}) ?[-/.\u2013] ?(?<d>\\d{1,2})$"_s),
        QRegularExpression(u"^(?<y>\\d{4}|\\d\\d)(?<m>\\d\\d)(?<d>\\d\\d)$"_s),
        QRegularExpression(u"^(?<y>\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)$"_s),
        QRegularExpression(u"^(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2})(?: ?[-/.] ?| )'?(?<y>\\d{4}|\\d\\d)$"_s),
        QRegularExpression(
            u"^(?:den )?(?<d>\\d{1,2})(?::?[ea]|st|nd|rd|th|\\.)?[ -]?(?<n>[a-z]+)[.,]?[ -]'?(?<y>\\d{4}|\\d\\d)$"_s),
        QRegularExpression(u"^(?<n>[a-z]+)\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})$"_s),
    };
    const QString word = withoutWeekdayAndTime(text);
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.match(word);
        if (!match.hasMatch())
            continue;
        if (const QDate date = Found(match).date(); date.isValid())
            return date;
    }
    return {};
}

QDate dateWithoutYear(const QString &text, const QDate &today)
{
    static const std::array patterns{
        QRegularExpression(u"^(?<d>\\d{1,2}) ?/ ?(?<m>\\d{1,2})$"_s),
        QRegularExpression(u"^(?:den )?(?<d>\\d{1,2})(?::?[ea]|\\.)?[ -]?(?<n>[a-z]+)$"_s),
    };
    constexpr int kYearsBack = 4; // to the last leap day
    const QString word = withoutWeekdayAndTime(text);
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.match(word);
        if (!match.hasMatch())
            continue;
        Found found(match);
        for (found.year = today.year(); found.year >= today.year() - kYearsBack; --found.year) {
            if (const QDate date = found.date(); date.isValid() && date <= today)
                return date;
        }
    }
    return {};
}

QDate dateFromSerial(double number)
{
    constexpr double kFirst = 42'005; // 2015-01-01
    constexpr double kEnd = 55'153; // 2051-01-01
    if (number < kFirst || number >= kEnd)
        return {};
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(std::floor(number)));
}

} // namespace ljus

// Finds personal data in free texts: identity numbers, telephone numbers, e-mail addresses, names.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/personal_data.h"

#include "core/domain/person_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

constexpr int kFewestDigits = 7; ///< with the 0 that begins a number in Sweden, or without it after +46
constexpr int kMostDigits = 10; ///< with the 0
constexpr int kFirstYear = 1900; ///< of what is taken for a year within a date
constexpr int kLastYear = 2099;

/// Digits that stand together, and what is written between them and the digits before.
struct Group
{
    TextSpan span;
    QString digits;
    QString before;

    [[nodiscard]] qsizetype end() const { return span.start + span.length; }
    [[nodiscard]] int number() const { return digits.toInt(); }
};
using Groups = std::vector<Group>;

/// The digits of @a text one group after another, each with the text between it and the group before.
Groups groupsIn(QStringView text)
{
    Groups groups;
    qsizetype at = 0;
    while (true) {
        const qsizetype from = at;
        while (at < text.size() && !text[at].isDigit())
            ++at;
        if (at == text.size())
            return groups;
        Group group{{at, 0}, {}, text.mid(from, at - from).toString()};
        for (; at < text.size() && text[at].isDigit(); ++at)
            group.digits += QString::number(text[at].digitValue());
        group.span.length = at - group.span.start;
        groups.push_back(group);
    }
}

/// What people put between the groups of one telephone number.
enum class Join { None, Space, Hyphen, Bracket };

Join joinOf(const QString &between)
{
    static const QRegularExpression kSpace(u"\\A[ \u00A0\u2009\u202F]\\z"_s);
    static const QRegularExpression kHyphen(u"\\A ?[-\u2010\u2011\u2012\u2013\u2014\u2212] ?\\z"_s);
    static const QRegularExpression kBracket(u"\\A\\)[- \u00A0]?\\z"_s);
    if (kSpace.match(between).hasMatch())
        return Join::Space;
    if (kHyphen.match(between).hasMatch())
        return Join::Hyphen;
    return kBracket.match(between).hasMatch() ? Join::Bracket : Join::None;
}

bool isDay(int day, int month)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// "0101" for a first of January, either way round, or "0730" for a time.
bool isDayOrTime(const QString &four)
{
    const int first = four.first(2).toInt();
    const int second = four.last(2).toInt();
    return isDay(first, second) || isDay(second, first) || (first < 24 && second < 60);
}

/// The groups @a first … @a last as something else than a telephone number: a date ("08-11-2026"), two days ("0101-0131") or two
/// times ("0730-1600").
bool isDateOrTimes(const Groups &groups, std::size_t first, std::size_t last)
{
    if (last == first + 1 && groups[first].digits.size() == 4 && groups[last].digits.size() == 4)
        return isDayOrTime(groups[first].digits) && isDayOrTime(groups[last].digits);
    const int year = groups[last].number();
    return last == first + 2 && groups[first].digits.size() == 2 && groups[first + 1].digits.size() == 2
           && groups[last].digits.size() == 4 && year >= kFirstYear && year <= kLastYear
           && isDay(groups[first].number(), groups[first + 1].number());
}

/// "1 050 000 000": groups of three after other digits.
bool isThousands(const Groups &groups, std::size_t first, std::size_t last)
{
    return first > 0 && joinOf(groups[first].before) == Join::Space
           && std::all_of(groups.begin() + static_cast<std::ptrdiff_t>(first),
                          groups.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                          [](const Group &group) { return group.digits.size() == 3; });
}

/// "500 kr", "0500000:-".
bool isAmount(QStringView text, const Group &last)
{
    static const QRegularExpression kMoney(u"\\A ?(?:kr|kronor|tkr|mkr|mnkr|sek|euro|eur)\\b|\\A ?(?:€|%|:-)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return kMoney.match(text.mid(last.end()).toString()).hasMatch();
}

/// The middle of a date, a fraction or a time: other digits stand before it with only a sign between.
bool isWithinNumber(const Groups &groups, std::size_t first)
{
    static const QRegularExpression kSign(u"\\A[-–./,:+]\\z"_s);
    return first > 0 && kSign.match(groups[first].before).hasMatch();
}

/// Whether @a digits can begin a number that is written in groups: 08, 07 and the area codes of three and four digits.
bool isAreaCode(const QString &digits)
{
    return digits.size() == 3 || digits.size() == 4 || digits == u"08" || digits == u"07";
}

/// How far a number that begins with the group @a first goes: the last group with which it has as many digits as it may. Hyphens
/// stand after the area code only, or everywhere.
std::optional<std::size_t> lastGroup(const Groups &groups, std::size_t first, qsizetype mostDigits)
{
    std::optional<std::size_t> last;
    qsizetype digits = 0;
    bool onlyHyphens = true;
    for (std::size_t i = first; i < groups.size(); ++i) {
        const Join join = i == first ? Join::None : joinOf(groups[i].before);
        const bool afterArea = i == first + 1;
        const bool joined =
            join == Join::Space || (join == Join::Hyphen && (afterArea || onlyHyphens)) || (join == Join::Bracket && afterArea);
        if (i > first && (!joined || groups[i].digits.size() == 1))
            break;
        onlyHyphens = onlyHyphens && (i == first || join == Join::Hyphen);
        digits += groups[i].digits.size();
        if (digits > mostDigits)
            break;
        if (digits >= kFewestDigits)
            last = i;
    }
    return last;
}

/// A number that begins with 0.
std::optional<std::size_t> nationalNumber(QStringView text, const Groups &groups, std::size_t first)
{
    const QString &code = groups[first].digits;
    if (!code.startsWith(u'0') || code.startsWith(u"00"_s))
        return std::nullopt;
    const std::optional<std::size_t> last = lastGroup(groups, first, kMostDigits);
    if (!last || (*last > first && !isAreaCode(code)))
        return std::nullopt;
    if (isDateOrTimes(groups, first, *last) || isThousands(groups, first, *last) || isAmount(text, groups[*last]))
        return std::nullopt;
    return last;
}

/// A number that begins with +46 or 0046; some write the 0 after it all the same, most often within brackets.
std::optional<std::size_t> internationalNumber(const Groups &groups, std::size_t first)
{
    static const QRegularExpression kAfterCountry(u"\\A[- \u00A0]?\\(?\\z"_s);
    static const QRegularExpression kAfterZero(u"\\A\\)?[- \u00A0]?\\z"_s);
    const QString prefix = groups[first].before.endsWith(u'+') ? u"46"_s : u"0046"_s;
    if (!groups[first].digits.startsWith(prefix))
        return std::nullopt;
    Groups number(groups.begin() + static_cast<std::ptrdiff_t>(first), groups.end());
    number.front().digits.remove(0, prefix.size());
    std::size_t area = 0;
    if (number[area].digits.isEmpty() && number.size() > area + 1 && kAfterCountry.match(number[area + 1].before).hasMatch())
        ++area;
    if (number[area].digits == u"0" && number.size() > area + 1 && kAfterZero.match(number[area + 1].before).hasMatch())
        ++area;
    const qsizetype zero = number[area].digits.startsWith(u'0') ? 1 : 0;
    const std::optional<std::size_t> last = lastGroup(number, area, kMostDigits - 1 + zero);
    return last ? std::optional(first + *last) : std::nullopt;
}

/// Where a number that begins with @a group is written from: its plus sign or the bracket around its area code.
qsizetype startOf(const Groups &groups, std::size_t first)
{
    const Group &group = groups[first];
    const bool inBrackets = group.before.endsWith(u'(') && first + 1 < groups.size() && groups[first + 1].before.startsWith(u')');
    return group.span.start - (inBrackets || group.before.endsWith(u'+') ? 1 : 0);
}

/// The telephone numbers in @a text, which holds no other personal data.
std::vector<PersonalDataFinding> phoneNumbersIn(QStringView text)
{
    std::vector<PersonalDataFinding> found;
    const Groups groups = groupsIn(text);
    bool afterNumber = false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::optional<std::size_t> last = internationalNumber(groups, i);
        if (!last && (afterNumber || !isWithinNumber(groups, i)))
            last = nationalNumber(text, groups, i);
        afterNumber = last.has_value();
        if (!last)
            continue;
        const qsizetype start = startOf(groups, i);
        found.push_back({PersonalData::PhoneNumber, {start, groups[*last].end() - start}});
        i = *last;
    }
    return found;
}

/// Identity numbers and e-mail addresses. An address that an identity number is part of counts as one.
std::vector<PersonalDataFinding> numbersAndAddressesIn(QStringView text)
{
    static const QRegularExpression kAddress(
        u"[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}"_s);
    std::vector<PersonalDataFinding> all;
    for (const TextSpan &span : identityNumbersIn(text))
        all.push_back({PersonalData::IdentityNumber, span});
    auto addresses = kAddress.globalMatch(text.toString());
    while (addresses.hasNext()) {
        const QRegularExpressionMatch address = addresses.next();
        all.push_back({PersonalData::EmailAddress, {address.capturedStart(), address.capturedLength()}});
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.span.start < b.span.start; });
    std::vector<PersonalDataFinding> merged;
    for (const PersonalDataFinding &one : all) {
        if (merged.empty() || merged.back().span.start + merged.back().span.length <= one.span.start) {
            merged.push_back(one);
            continue;
        }
        TextSpan &span = merged.back().span;
        span.length = std::max(span.length, one.span.start + one.span.length - span.start);
        merged.back().kind = PersonalData::IdentityNumber;
    }
    return merged;
}

QString bulletsFor(PersonalData kind)
{
    switch (kind) {
    case PersonalData::IdentityNumber:
        return u"••••••-••••"_s;
    case PersonalData::PhoneNumber:
        return u"•••-•••••••"_s;
    case PersonalData::EmailAddress:
        return u"••••@••••"_s;
    case PersonalData::PersonName:
        break;
    }
    return u"••••••"_s;
}

} // namespace

QString toCode(PersonalData kind)
{
    switch (kind) {
    case PersonalData::IdentityNumber:
        return u"identity"_s;
    case PersonalData::PhoneNumber:
        return u"phone"_s;
    case PersonalData::EmailAddress:
        return u"email"_s;
    case PersonalData::PersonName:
        break;
    }
    return u"name"_s;
}

std::optional<PersonalData> personalDataFromCode(const QString &code)
{
    for (const PersonalData kind :
         {PersonalData::IdentityNumber, PersonalData::PhoneNumber, PersonalData::EmailAddress, PersonalData::PersonName}) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

QString displayName(PersonalData kind)
{
    switch (kind) {
    case PersonalData::IdentityNumber:
        return Texts::tr("Identity number");
    case PersonalData::PhoneNumber:
        return Texts::tr("Telephone number");
    case PersonalData::EmailAddress:
        return Texts::tr("E-mail address");
    case PersonalData::PersonName:
        break;
    }
    return Texts::tr("Name of a person");
}

std::vector<PersonalDataFinding> personalDataIn(QStringView text)
{
    std::vector<PersonalDataFinding> found;
    qsizetype from = 0;
    const auto addPhones = [&](qsizetype to) {
        for (PersonalDataFinding phone : phoneNumbersIn(text.mid(from, to - from))) {
            phone.span.start += from;
            found.push_back(phone);
        }
    };
    for (const PersonalDataFinding &other : numbersAndAddressesIn(text)) {
        addPhones(other.span.start);
        found.push_back(other);
        from = other.span.start + other.span.length;
    }
    addPhones(text.size());
    return found;
}

std::vector<PersonalDataFinding> suspectsIn(QStringView text)
{
    std::vector<PersonalDataFinding> found = personalDataIn(text);
    const std::size_t others = found.size();
    for (const TextSpan &name : namesIn(text)) {
        const bool isWithin =
            std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(others), [&](const auto &other) {
                return name.start < other.span.start + other.span.length && other.span.start < name.start + name.length;
            });
        if (!isWithin)
            found.push_back({PersonalData::PersonName, name});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.span.start < b.span.start; });
    return found;
}

QString masked(const QString &text, const std::vector<PersonalDataFinding> &findings)
{
    QString result;
    qsizetype copied = 0;
    for (const auto &[kind, span] : findings) {
        result += QStringView(text).mid(copied, span.start - copied);
        result += bulletsFor(kind);
        copied = span.start + span.length;
    }
    return result + text.mid(copied);
}

} // namespace ljus

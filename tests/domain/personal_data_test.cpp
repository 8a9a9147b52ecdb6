// Personal data in free texts are found as people write them, and dates, amounts and other numbers are left alone.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/personal_data.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

using Findings = std::vector<PersonalDataFinding>;

constexpr auto kIdentity = PersonalData::IdentityNumber;
constexpr auto kPhone = PersonalData::PhoneNumber;
constexpr auto kEmail = PersonalData::EmailAddress;

/// What is found, as "kind:text" in order.
QStringList foundIn(const QString &text)
{
    QStringList found;
    for (const auto &[kind, span] : personalDataIn(text))
        found.append(toCode(kind) + u':' + text.mid(span.start, span.length));
    return found;
}

QString maskedText(const QString &text)
{
    return masked(text, personalDataIn(text));
}

TEST(PersonalData, CodesAreReadBackAndNamesDiffer)
{
    QSet<QString> names;
    for (const PersonalData kind : {kIdentity, kPhone, kEmail}) {
        EXPECT_EQ(personalDataFromCode(toCode(kind)), kind);
        names.insert(displayName(kind));
    }
    EXPECT_EQ(toCode(kIdentity), u"identity"_s);
    EXPECT_EQ(toCode(kPhone), u"phone"_s);
    EXPECT_EQ(toCode(kEmail), u"email"_s);
    EXPECT_FALSE(personalDataFromCode(u"Phone"_s));
    EXPECT_EQ(names.size(), 3);
}

TEST(PhoneNumber, IsFoundInEveryWayItIsWritten)
{
    for (const QString &number : {u"070-123 45 67"_s,       u"0701234567"_s,
                                  u"070 123 45 67"_s,       u"070-1234567"_s,
                                  u"070 - 123 45 67"_s,     u"0701-23 45 67"_s,
                                  u"070-123-45-67"_s,       u"07 01 23 45 67"_s,
                                  u"08-123 45 67"_s,        u"08 12345678"_s,
                                  u"063-14 40 00"_s,        u"(063) 14 40 00"_s,
                                  u"(063)144000"_s,         u"0611-123 45"_s,
                                  u"0640-12345"_s,          u"08-12345"_s,
                                  u"+46701234567"_s,        u"+46 70 123 45 67"_s,
                                  u"+46 70-123 45 67"_s,    u"+46(0)701234567"_s,
                                  u"+46 (0)70-123 45 67"_s, u"+46 8 123 456 78"_s,
                                  u"0046 70 1234567"_s,     u"0046701234567"_s,
                                  u"070–123 45 67"_s,       u"070\u00A0123\u00A045\u00A067"_s})
        EXPECT_EQ(foundIn(u"Ring "_s + number + u", helst på kvällen."_s), QStringList{u"phone:"_s + number});
}

TEST(PhoneNumber, EndsWhereOtherDigitsBegin)
{
    EXPECT_EQ(foundIn(u"070-123 45 67 2 barn"_s), QStringList{u"phone:070-123 45 67"_s});
    EXPECT_EQ(foundIn(u"063-14 40 00 2026-11-22"_s), QStringList{u"phone:063-14 40 00"_s});
    EXPECT_EQ(foundIn(u"(070-1234567)"_s), QStringList{u"phone:070-1234567"_s});
    EXPECT_EQ(foundIn(u"Rum 12 070-1234567"_s), QStringList{u"phone:070-1234567"_s});
    EXPECT_EQ(foundIn(u"070-123 45 67/070-765 43 21"_s), (QStringList{u"phone:070-123 45 67"_s, u"phone:070-765 43 21"_s}));
    EXPECT_EQ(foundIn(u"070-123 45 67 070-765 43 21"_s), (QStringList{u"phone:070-123 45 67"_s, u"phone:070-765 43 21"_s}));
}

TEST(PhoneNumber, OtherNumbersAreNone)
{
    for (const QString &text : {u"2026-11-22"_s,
                                u"22/11-2026"_s,
                                u"22/11 2026"_s,
                                u"08-11-2026"_s,
                                u"07-11 2026"_s,
                                u"02/11-2026 kl. 08.30-09.15"_s,
                                u"2026-07-08 0800-1200"_s,
                                u"0101-0131"_s,
                                u"0730-1600"_s,
                                u"0800 1230"_s,
                                u"08-16 08-17"_s,
                                u"20260722"_s,
                                u"260722"_s,
                                u"2025-2026"_s,
                                u"vecka 07-08 2026"_s,
                                u"05 kr"_s,
                                u"100 000 kr"_s,
                                u"1 000 000 000"_s,
                                u"1 050 000 000"_s,
                                u"0500000 kr"_s,
                                u"0500000:-"_s,
                                u"0,1234567"_s,
                                u"0.0123456"_s,
                                u"1/0123456"_s,
                                u"831 34 Östersund"_s,
                                u"83134"_s,
                                u"0 1 2 3 4 5 6 7"_s,
                                u"01 02 03 04 05"_s,
                                u"1 2 3 4 5 6"_s,
                                u"112"_s,
                                u"08-1234"_s,
                                u"01234567890"_s,
                                u"070--1234567"_s,
                                u"070  1234567"_s,
                                u"640823-3233"_s,
                                u"+45 70 12 34 56"_s,
                                u""_s})
        EXPECT_EQ(foundIn(text), QStringList()) << text.toStdString();
}

TEST(EmailAddress, IsFoundWithoutTheSignsAroundIt)
{
    EXPECT_EQ(foundIn(u"Skriv till anna.berg+1@exempel.se."_s), QStringList{u"email:anna.berg+1@exempel.se"_s});
    EXPECT_EQ(foundIn(u"<a@b.co>, (å_ö@kommun.exempel.se)!"_s),
              (QStringList{u"email:a@b.co"_s, u"email:å_ö@kommun.exempel.se"_s}));
    EXPECT_EQ(foundIn(u"@anna, mejla@mig, a@b, 5 @ 10.00 och a@b.1"_s), QStringList());
}

TEST(PersonalData, AnIdentityNumberWinsOverATelephoneNumber)
{
    EXPECT_EQ(foundIn(u"0503129998"_s), QStringList{u"phone:0503129998"_s}) << "its check digit is wrong";
    const QString right = u"050312999"_s;
    int identities = 0;
    for (const QChar check : u"0123456789"_s)
        identities += foundIn(right + check) == QStringList{u"identity:"_s + right + check} ? 1 : 0;
    EXPECT_EQ(identities, 1);
    EXPECT_EQ(foundIn(u"063-14 40 00, 640823-3234, a@b.se"_s),
              (QStringList{u"phone:063-14 40 00"_s, u"identity:640823-3234"_s, u"email:a@b.se"_s}));
    EXPECT_EQ(foundIn(u"08 640823-3234"_s), QStringList{u"identity:640823-3234"_s});
}

TEST(PersonalData, AnAddressWithAnIdentityNumberInItIsOneFindingOfTheGraverKind)
{
    EXPECT_EQ(foundIn(u"anna.640823-3234@exempel.se"_s), QStringList{u"identity:anna.640823-3234@exempel.se"_s});
    EXPECT_EQ(foundIn(u"0701234567@exempel.se"_s), QStringList{u"email:0701234567@exempel.se"_s});
}

TEST(PersonalData, MaskingKeepsTheTextAround)
{
    EXPECT_EQ(maskedText(u"Anna 640823-3234, tfn 070-123 45 67 eller anna@exempel.se."_s),
              u"Anna ••••••-••••, tfn •••-••••••• eller ••••@••••."_s);
    EXPECT_EQ(maskedText(u"Mötet 2026-11-22 kostade 100 000 kr"_s), u"Mötet 2026-11-22 kostade 100 000 kr"_s);
    EXPECT_EQ(masked(u"Ring 070-1234567"_s, {}), u"Ring 070-1234567"_s);
    EXPECT_EQ(maskedText({}), QString());
}

/// Text full of what numbers and addresses are made of.
QString anyText()
{
    return QString::fromStdU16String(*rc::gen::container<std::u16string>(
        rc::gen::element(u'0', u'0', u'7', u'8', u'4', u'6', u'1', u'2', u' ', u'-', u'+', u'(', u')', u'@', u'.', u'a', u'k')));
}

RC_GTEST_PROP(PersonalData, FindingsAreInOrderAndDoNotOverlap, ())
{
    const QString text = anyText();
    qsizetype end = 0;
    for (const auto &[kind, span] : personalDataIn(text)) {
        RC_ASSERT(span.start >= end);
        RC_ASSERT(span.length > 0);
        end = span.start + span.length;
    }
    RC_ASSERT(end <= text.size());
}

RC_GTEST_PROP(PersonalData, NoIdentityNumberIsMissedForTheSakeOfAnother, ())
{
    const QString text = anyText() + u" 640823-3234 "_s + anyText();
    RC_ASSERT(identityNumbersIn(maskedText(text)).empty());
}

TEST(Suspects, AreEveryKindInTheOrderOfTheTextAndMasked)
{
    const QString text = u"Anna (anna.berg@exempel.se, 070-123 45 67, 811218-9876) hälsar Erik Johansson."_s;
    QStringList kinds;
    for (const PersonalDataFinding &finding : suspectsIn(text))
        kinds << toCode(finding.kind);
    EXPECT_EQ(kinds, (QStringList{u"name"_s, u"email"_s, u"phone"_s, u"identity"_s, u"name"_s}));
    EXPECT_EQ(masked(text, suspectsIn(text)), u"•••••• (••••@••••, •••-•••••••, ••••••-••••) hälsar ••••••."_s);
}

TEST(Suspects, ANameWithinAnAddressIsTheAddress)
{
    const auto found = suspectsIn(u"Anna@exempel.se"_s);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, PersonalData::EmailAddress);
}

} // namespace
} // namespace ljus

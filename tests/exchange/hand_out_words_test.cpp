// People's own words for headings, statuses, dates, languages and questionnaires.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_words.h"

#include "core/exchange/hand_out_date.h"
#include "tests/exchange/hand_out_lists.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using enum HandOutStatus;

const QDate kToday(2026, 11, 22);

TEST(HandOutDate, IsReadInEveryWayThatSwedesWriteIt)
{
    for (const QString &text : {u"2026-10-05"_s,
                                u"2026-10-5"_s,
                                u" 2026/10/05 "_s,
                                u"2026.10.05"_s,
                                u"20261005"_s,
                                u"261005"_s,
                                u"26-10-05"_s,
                                u"5/10 2026"_s,
                                u"5/10-2026"_s,
                                u"5/10/2026"_s,
                                u"5/10 -26"_s,
                                u"5/10-26"_s,
                                u"5.10.2026"_s,
                                u"05.10.26"_s,
                                u"5-10-2026"_s,
                                u"5 okt 2026"_s,
                                u"5 okt. 2026"_s,
                                u"5 oktober 2026"_s,
                                u"den 5 oktober 2026"_s,
                                u"5:e oktober 2026"_s,
                                u"5e okt 26"_s,
                                u"5-okt-26"_s,
                                u"05-Oct-2026"_s,
                                u"October 5, 2026"_s,
                                u"Oct 5th 2026"_s,
                                u"måndag 5 oktober 2026"_s,
                                u"mån 5/10 2026"_s,
                                u"Måndag den 5 oktober 2026"_s,
                                u"2026-10-05 00:00:00"_s,
                                u"2026-10-05T13:30"_s,
                                u"2026-10-05 kl. 9.30"_s,
                                u"5\u00A0okt\u00A02026"_s,
                                u"5/10 2026."_s})
        EXPECT_EQ(dateFromWords(text), QDate(2026, 10, 5)) << text.toStdString();
    EXPECT_EQ(dateFromWords(u"1 maj 2026"_s), QDate(2026, 5, 1));
    EXPECT_EQ(dateFromWords(u"1 mars 2026"_s), QDate(2026, 3, 1));
    EXPECT_EQ(dateFromWords(u"29/2 2024"_s), QDate(2024, 2, 29));
}

TEST(HandOutDate, IsNotGuessedFromAnythingElse)
{
    for (const QString &text : {u""_s, u"-"_s, u"x"_s, u"5/10"_s, u"5 okt"_s, u"2026"_s, u"vecka 41"_s, u"29/2 2026"_s,
                                u"31/6 2026"_s, u"10/13/2026"_s, u"okt 2026"_s, u"2026-10"_s, u"261305"_s, u"5 mar-okt 2026"_s,
                                u"5 xyz 2026"_s, u"2026-10-05 eller 06"_s, u"1234567890"_s})
        EXPECT_FALSE(dateFromWords(text).isValid()) << text.toStdString();
}

TEST(HandOutDate, WithoutAYearIsTheLatestSuchDay)
{
    EXPECT_EQ(dateWithoutYear(u"5/10"_s, kToday), QDate(2026, 10, 5));
    EXPECT_EQ(dateWithoutYear(u"22 nov"_s, kToday), kToday);
    EXPECT_EQ(dateWithoutYear(u"den 23:e november"_s, kToday), QDate(2025, 11, 23));
    EXPECT_EQ(dateWithoutYear(u"29/2"_s, kToday), QDate(2024, 2, 29));
    for (const QString &text : {u""_s, u"x"_s, u"5"_s, u"31/6"_s, u"5/10 2026"_s, u"5.10"_s})
        EXPECT_FALSE(dateWithoutYear(text, kToday).isValid()) << text.toStdString();
}

TEST(HandOutDate, IsCountedAsExcelDoes)
{
    EXPECT_EQ(dateFromSerial(46300), QDate(2026, 10, 5));
    EXPECT_EQ(dateFromSerial(46300.75), QDate(2026, 10, 5));
    EXPECT_FALSE(dateFromSerial(17).isValid());
    EXPECT_FALSE(dateFromSerial(99999).isValid());
}

TEST(HandOutWords, EveryStatusIsReadInTheWordsOfTheProgramAndOfPeople)
{
    for (const HandOutStatus status : kHandOutStatuses) {
        EXPECT_EQ(statusFromWords(toCode(status)), status);
        EXPECT_EQ(statusFromWords(displayName(status)), status);
    }
    const std::vector<std::pair<HandOutStatus, QStringList>> words{
        {NotOffered, {u"Ej erbjuden"_s, u"ej utdelad"_s, u"-"_s, u"–"_s}},
        {HandedOut, {u"Utdelad"_s, u"UTDELAD "_s, u"x"_s, u"X"_s, u"ja"_s, u"Ja."_s, u"TRUE"_s, u"1"_s, u"✓"_s, u"Delats  ut"_s}},
        {Declined, {u"Tackat nej"_s, u"Nej tack!"_s, u"vill inte"_s, u"Avböjt"_s}},
        {NotReached, {u"Ej nåbar"_s, u"inte anträffad"_s, u"Ingen kontakt"_s}},
        {OutsideTarget, {u"Utanför målgruppen"_s, u"ej aktuell"_s}},
    };
    for (const auto &[status, texts] : words) {
        for (const QString &text : texts)
            EXPECT_EQ(statusFromWords(text), status) << text.toStdString();
    }
    for (const QString &text : {u"kanske"_s, u"utdelad?x"_s, u"2"_s, u"nej"_s, u""_s})
        EXPECT_EQ(statusFromWords(text), std::nullopt) << text.toStdString();
}

TEST(HandOutWords, ANoIsNoStatusByItself)
{
    for (const QString &text : {u"nej"_s, u"Nej."_s, u"no"_s, u"0"_s, u"FALSE"_s})
        EXPECT_TRUE(isNo(text)) << text.toStdString();
    EXPECT_FALSE(isNo(u"tackat nej"_s));
    EXPECT_TRUE(asksWhetherHandedOut(u"Enkät utdelad"_s));
    EXPECT_FALSE(asksWhetherHandedOut(u"Status"_s));
}

TEST(HandOutWords, WhatStandsBehindAStatusIsTakenApart)
{
    const std::vector<std::tuple<QString, HandOutStatus, QString>> cases{
        {u"Utanför målgruppen (flyttat)"_s, OutsideTarget, u"flyttat"_s},
        {u"ej aktuell: började 1/11"_s, OutsideTarget, u"började 1/11"_s},
        {u"ja 5/10"_s, HandedOut, u"5/10"_s},
        {u"Utdelad, 2026-10-05"_s, HandedOut, u"2026-10-05"_s},
        {u"ej utdelad – sjuk"_s, NotOffered, u"sjuk"_s}};
    for (const auto &[text, status, rest] : cases) {
        const auto found = statusWithRestFromWords(text);
        ASSERT_TRUE(found) << text.toStdString();
        EXPECT_EQ(found->status, status) << text.toStdString();
        EXPECT_EQ(found->rest, rest);
    }
    for (const QString &text : {u"utdelad"_s, u"xylofon"_s, u"utdelad."_s, u"jaha"_s})
        EXPECT_FALSE(statusWithRestFromWords(text)) << text.toStdString();
}

TEST(HandOutWords, AHeadingNamesItsColumn)
{
    const std::vector<std::pair<HandOutColumn, QStringList>> words{
        {HandOutColumn::Code, {u"Kod"_s, u" KOD: "_s, u"Löpnr."_s, u"Kod (löpnummer)"_s, u"Nr"_s, u"Lokal kod för deltagare"_s}},
        {HandOutColumn::Questionnaire, {u"Enkät"_s, u"Typ"_s}},
        {HandOutColumn::Status, {u"Status"_s, u"Utdelad"_s, u"Fått enkät"_s, u"Utdelad (x)"_s}},
        {HandOutColumn::Date, {u"Datum"_s, u"Utdelad den"_s, u"Datum för utdelad enkät"_s, u"Utdelningsdatum"_s}},
        {HandOutColumn::Language, {u"Språk"_s, u"Språk på enkäten"_s}},
        {HandOutColumn::Reason, {u"Skäl"_s, u"Skäl till att inte fråga"_s, u"Orsak"_s}},
        {HandOutColumn::Note, {u"Anteckning"_s, u"Egna anteckningar"_s, u"Övrigt"_s}},
        {HandOutColumn::Ignored, {u"Namn"_s, u"Födelsedatum"_s, u"Personnummer"_s, u"Startdatum"_s, u"Kommun"_s, u""_s}}};
    for (const auto &[column, texts] : words) {
        for (const QString &text : texts)
            EXPECT_EQ(headingFromWords(text).column, column) << text.toStdString();
    }
    for (const HandOutColumn column : kHandOutColumns) {
        const bool isRead = headingFromWords(displayName(column)).column == column;
        EXPECT_TRUE(isRead) << displayName(column).toStdString();
    }
}

TEST(HandOutWords, LanguagesAreReadByNameOrCode)
{
    EXPECT_EQ(languageFromWords(u"Svenska"_s), u"sv"_s);
    EXPECT_EQ(languageFromWords(u"lätt svenska"_s), u"sv"_s);
    EXPECT_EQ(languageFromWords(u"SV"_s), u"sv"_s);
    EXPECT_EQ(languageFromWords(u"Dari"_s), u"prs"_s);
    EXPECT_EQ(languageFromWords(u"sma"_s), u"sma"_s);
    for (const QString &text : {u"klingonska"_s, u"xx"_s, u"zqq"_s, u"s"_s, u"?"_s})
        EXPECT_TRUE(languageFromWords(text).isEmpty()) << text.toStdString();
}

TEST(HandOutWords, AQuestionnaireIsNamedByItsTitleItsKeyOrAWordThatNoOtherHas)
{
    const Instrument instrument = test::handOutInstrument();
    const auto target = test::handOutTarget(instrument);
    const auto keyOf = [&target](const QString &text) {
        const Questionnaire *found = questionnaireFromWords(text, target.questionnaires);
        return found ? found->key : QString();
    };
    for (const QString &text : {u"Pågående"_s, u"pågå"_s, u"P"_s, u"Pågående enkät"_s, u"ongoing"_s, u"deltagare-pagaende"_s,
                                u"DELTAGARE, pågående  insats"_s})
        EXPECT_EQ(keyOf(text), u"deltagare-pagaende"_s) << text.toStdString();
    for (const QString &text : {u"avslut"_s, u"inför avslut"_s, u"before leaving"_s})
        EXPECT_EQ(keyOf(text), u"deltagare-avslut"_s) << text.toStdString();
    for (const QString &text : {u"deltagare"_s, u"styrelse"_s, u"enkät"_s, u"?"_s, u"pågående avslut"_s})
        EXPECT_EQ(keyOf(text), QString()) << text.toStdString();
}

TEST(HandOutWords, AWholeTitleIsNotTakenForAPartOfAnother)
{
    Instrument instrument = test::handOutInstrument();
    instrument.questionnaires.front().title.byLanguage = {{u"sv"_s, u"Deltagare"_s}};
    const auto target = test::handOutTarget(instrument);
    const Questionnaire *found = questionnaireFromWords(u"deltagare"_s, target.questionnaires);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->key, u"deltagare-pagaende"_s);
}

} // namespace
} // namespace ljus

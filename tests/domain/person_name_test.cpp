// Names of persons in what is written freely.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/person_name.h"

#include <gtest/gtest.h>

#include <QString>
#include <QStringList>

#include <algorithm>
#include <iostream>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

/// Names that are made up, of the kinds that Swedish registers hold.
const QStringList &names()
{
    static const QStringList all = uR"(
Anna Berglund|Erik Johansson|Lindqvist, Maria|Ali Hassan|Fatima Al-Khatib|Mohamed Abdi Warsame|Olena Kovalenko
Hodan Ali Farah|Zdenka Petrović|Agnieszka Nowak|Lars-Erik Öberg|Anna-Karin Åström|KARIN NILSSON|NILSSON KARIN
anna andersson|ali hassan|Eva von Sydow|Per Olof Sundin|Göran B. Wikström|Nguyen Thi Lan|Reza Karimi
Selam Tesfay|Yusuf Ibrahim|Björn Holm|Linnéa Ek|Gustafsson Erik|Tove Berg|Mehmet Yilmaz|Maryam Hosseini
Zahra Mohammadi|Svitlana Shevchenko|Dawit Haile|Kjell-Åke Strömberg|Ingela Hägglund|Ann-Christin Vall|Ibrahim Osman
Jenny Norberg-Lind|Patrik Ågren|Sahra Jama|Khaled Haddad|Leif Näslund|Jaana Virtanen|Pekka Korhonen|Ragnhild Svensson
Tuva Eriksdotter Ström|Wilma Hedlund|Ronja Bergqvist|Samir Ben Youssef|Dilan Kaya|Rasmus Skoglund|Viktoriia Bondarenko
Torkel Ryd|Ottilia Grahn|Zeynep Demir|Ture Lövgren|Moa Fransson|Bahram Rezai|Gunvor Pettersson|Xiang Li|Thorbjörn Moen
)"_s.trimmed()
                                       .replace(u'\n', u'|')
                                       .split(u'|');
    return all;
}

/// Notes of the kind that coordinators write.
const QStringList &notes()
{
    static const QStringList all = uR"(
Behöver tolk|Ring Anna|Ny tid 3 november|Kommer tillbaka på tisdag|Enkät lämnad i receptionen
Arbetsförmedlingen Sundsvall|Region Jämtland Härjedalen|Vill ha enkäten på arabiska|Sjukskriven till jul
Praktik på Max Sundsvall|Karin Arbetsförmedlingen följer upp|Möte med Eva Tisdag 14.00|Flyttat till Umeå
Stora Torget kl 10|Jobbar på Coop Östersund|Studerar på Komvux Birka|Hej, Anna tar över|Lämnad av Lisa AF
Skickad per post|Per post 5 oktober|Läser SFI hos Åsa|Coach Maria delar ut|Maria, coach, delar ut|Anna och Erik delade ut
Vill svara hemma|Fick hjälp av tolk på Somaliska|Avslutar Mars 2027|Gick över till Försäkringskassan|Samordningsförbundet Jämtland
Vårdcentralen Frösön|Inskriven i Projekt Vägen Framåt|Grupp Norr|Team Syd, Anna|Kontor Lund|Insatsen Steget Vidare
Har fått två enkäter, en slängd|Läs- och skrivsvårigheter|Tom blankett|Tom kuvert lämnades|Bo kvar hos oss
Urban Odling Krokom|Saga Biograf|Röda Korset|Enkät B, Anna frågar|Gick inte att nå, Karin ringer|Ja|Nej, vill inte
Ny handläggare: Anna|Ring Kim Måndag|Kommer Onsdag 12/11|Östersunds Kommun|Folkhögskolan Birka|Bräcke kommun
Lämnat kl 9.30 av Eva|Träffade Ali|Träffade Ali och Sara|Behöver svenska, ej Dari|Rehab Strömsund|Stöd av Mamma|Enkät på Lätt Svenska
)"_s.trimmed()
                                       .replace(u'\n', u'|')
                                       .split(u'|');
    return all;
}

/// How many of @a texts hold a name, those that @a expected does not hold for printed.
qsizetype found(const QStringList &texts, bool expected)
{
    return std::count_if(texts.cbegin(), texts.cend(), [expected](const QString &text) {
        const bool holds = holdsFullName(text);
        if (holds != expected)
            std::cout << (expected ? "missed: " : "false alarm: ") << text.toStdString() << '\n';
        return holds;
    });
}

TEST(PersonName, FiftySevenNamesOfSixtyAreFound)
{
    ASSERT_EQ(names().size(), 60);
    EXPECT_GE(found(names(), true), 57);
}

TEST(PersonName, TwoNotesOfSixtyAreTakenForNamesAtMost)
{
    ASSERT_EQ(notes().size(), 60);
    EXPECT_LE(found(notes(), false), 2);
}

TEST(PersonName, AFullNameIsFoundHoweverItIsWritten)
{
    for (const QString &text :
         {u"fråga Anna Berglund om tid"_s, u"Berglund, Anna"_s, u"Kovac, Maria"_s, u"Kovac, Maria."_s, u"Ali A. Hassan"_s,
          u"Zdenka Johansson"_s, u"möte med Mohamed Al Nasser"_s, u"Karin\tÖberg"_s, u"anna\nandersson"_s, u"Ring Lindberg"_s,
          u"Coach Lindberg"_s, u"karin nilsson"_s, u"ANNA BERG"_s})
        EXPECT_TRUE(holdsFullName(text)) << text.toStdString();
}

TEST(PersonName, WhatIsNoFullNameIsLetBe)
{
    for (const QString &text : {u""_s, u"17"_s, u"A-17"_s, u"AB"_s, u"Anna ringer i morgon"_s, u"Anna. Berg ringer."_s,
                                u"Johansson"_s, u"per blad"_s, u"A B"_s, u"Anna/Erik"_s, u"Hej, Anna"_s, u"Anna, Lund"_s})
        EXPECT_FALSE(holdsFullName(text)) << text.toStdString();
}

TEST(NamesIn, SaysWhereFullNamesAndGivenNamesStand)
{
    const auto found = [](const QString &text) {
        QStringList names;
        for (const TextSpan &span : namesIn(text))
            names << text.mid(span.start, span.length);
        return names;
    };
    EXPECT_EQ(found(u"Tack till Anna Berglund och Erik."_s), (QStringList{u"Anna Berglund"_s, u"Erik"_s}));
    EXPECT_EQ(found(u"Min coach Lena var bra"_s), QStringList{u"Lena"_s});
    EXPECT_EQ(found(u"Anna Maria Berglund"_s), QStringList{u"Anna Maria Berglund"_s}) << "one, not two that overlap";
    EXPECT_EQ(found(u"Eva von Sydow ringde"_s), QStringList{u"Eva von Sydow"_s});
    EXPECT_EQ(found(u"jag vill bo kvar, per telefon"_s), QStringList{}) << "words without a capital";
    EXPECT_EQ(found(QString()), QStringList{});
}

} // namespace
} // namespace ljus

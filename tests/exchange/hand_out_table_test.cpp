// Somebody's own list becomes lines, and each row that does not is named with its cell.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_table.h"

#include "tests/exchange/hand_out_lists.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::placesOf;
using test::textsOf;
using Column = HandOutColumn;

const Instrument &instrument()
{
    static const Instrument made = test::handOutInstrument();
    return made;
}

/// @a text as it would be pasted, with the mapping that is suggested.
HandOutReading readingOf(const QString &text, std::vector<HandOut> list = {})
{
    const SheetGrid grid = gridFromText(text);
    HandOutTarget target = test::handOutTarget(instrument());
    target.list = std::move(list);
    return readHandOuts(grid, suggestedMapping(grid), target);
}

std::vector<Column> columnsOf(const QString &text)
{
    return suggestedMapping(gridFromText(text)).columns;
}

QString sentenceOf(const Problems &problems)
{
    return problems.size() == 1 ? toSentence(problems.front()) : QString();
}

TEST(HandOutMapping, ColumnsMayStandInAnyOrder)
{
    EXPECT_EQ(columnsOf(u"Datum\tNamn\tSpråk\tStatus\tKod\tEnkät\tAnteckning\tSkäl\n\t\t\t\t17"_s),
              (std::vector{Column::Date, Column::Ignored, Column::Language, Column::Status, Column::Code, Column::Questionnaire,
                           Column::Note, Column::Reason}));
}

TEST(HandOutMapping, ATitleAboveAndASecondRowOfHeadingsAreHeadings)
{
    const SheetGrid grid = gridFromText(u"Lista med kod för deltagare\n\nKod\tEnkäten\t\n\tDatum\tSpråk\n17\t5/10 2026\tsv"_s);
    const HandOutMapping mapping = suggestedMapping(grid);
    EXPECT_EQ(mapping.headingRows, 4);
    EXPECT_EQ(mapping.columns, (std::vector{Column::Code, Column::Date, Column::Language}));
}

TEST(HandOutMapping, TheBestOfSeveralHeadingsIsTaken)
{
    EXPECT_EQ(columnsOf(u"Nr\tKod\tUtdelad\tStatus\n1\ta\t\t"_s),
              (std::vector{Column::Ignored, Column::Code, Column::Ignored, Column::Status}));
    EXPECT_EQ(columnsOf(u"Deltagare\tNr\nx\t1"_s), (std::vector{Column::Ignored, Column::Code}));
}

TEST(HandOutMapping, AColumnThatAsksWhetherHandedOutMayHoldTheDates)
{
    EXPECT_EQ(columnsOf(u"Kod\tStatus\tUtdelad\n1\tja\t2026-10-05\n2\tja\t5/10 2026\n3\t\t"_s),
              (std::vector{Column::Code, Column::Status, Column::Date}));
    EXPECT_EQ(columnsOf(u"Kod\tUtdelad\tDatum\n1\tx\t2026-10-05"_s), (std::vector{Column::Code, Column::Status, Column::Date}));
}

TEST(HandOutMapping, AnUnknownHeadingBesideKnownOnesIsTheCodeButNeverAName)
{
    EXPECT_EQ(columnsOf(u"Namn\tÄrende\tStatus\tDatum\n\tA1"_s),
              (std::vector{Column::Ignored, Column::Code, Column::Status, Column::Date}));
}

TEST(HandOutMapping, WithoutHeadingsTheCellsSayWhatTheyAre)
{
    const HandOutMapping mapping = suggestedMapping(gridFromText(u"17\tx\tfika\t5/10 2026\tsvenska\n18\tnej\t\t\tdari"_s));
    EXPECT_EQ(mapping.headingRows, 0);
    EXPECT_EQ(mapping.columns, (std::vector{Column::Code, Column::Status, Column::Ignored, Column::Date, Column::Language}));
    EXPECT_EQ(columnsOf({}), (std::vector{Column::Code}));
    EXPECT_EQ(columnsOf(u"\t17\n\t18"_s), (std::vector{Column::Ignored, Column::Code}));
}

TEST(HandOutReading, APastedListBecomesLines)
{
    const auto reading = readingOf(uR"(Kod	Enkät	Status	Datum	Språk	Skäl	Anteckning
007	pågående	Utdelad	2026-10-05	svenska		behöver tolk
8		Tackat nej	5/10 2026

A-9	avslut	Ej nåbar
10		Utanför målgruppen			Flyttat
11			261005
12)"_s);
    EXPECT_EQ(textsOf(reading.lines),
              (QStringList{u"007 handed_out 2026-10-05 sv | behöver tolk"_s, u"8 declined 2026-10-05"_s, u"A-9 not_reached"_s,
                           u"10 outside_target  | Flyttat"_s, u"11 handed_out 2026-10-05"_s, u"12 not_offered"_s}));
    EXPECT_EQ(reading.lines[2].questionnaire, u"deltagare-avslut"_s);
    EXPECT_EQ(reading.lines[1].questionnaire, u"deltagare-pagaende"_s);
    EXPECT_TRUE(reading.refused.empty());
    EXPECT_TRUE(reading.doubts.empty());
}

TEST(HandOutReading, EachCellThatCannotBeReadIsNamed)
{
    const auto reading = readingOf(uR"(Kod	Enkät	Status	Datum	Språk	Skäl	Anteckning
1	styrelse
2		kanske
3			i höstas
4				klingonska
	avslut	ja
6		utanför målgruppen
7		ej utdelad	5/10 2026
8		#REF!
9		nej)"_s);
    EXPECT_TRUE(reading.lines.empty());
    EXPECT_EQ(placesOf(reading.refused),
              (QStringList{u"B2"_s, u"C3"_s, u"D4"_s, u"E5"_s, u"A6"_s, u"F7"_s, u"D8"_s, u"C9"_s, u"C10"_s}));
    for (const Problem &problem : reading.refused)
        EXPECT_FALSE(problem.what.isEmpty() || problem.mend.isEmpty());
}

TEST(HandOutReading, PersonalDataAreRefusedAtTheCellAtFault)
{
    const auto reading = readingOf(uR"(Anteckning	Kod	Skäl	Status	Kommentar
	640823-3234
ring 070-174 06 35	2
	3	Eva Lundgren flyttade	ej aktuell
	4		utanför målgruppen (eva@example.se)
ok	5)"_s);
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"B2"_s, u"A3"_s, u"C4"_s, u"D5"_s}));
    EXPECT_EQ(textsOf(reading.lines), (QStringList{u"5 not_offered  | ok"_s}));
    for (const Problem &problem : reading.refused)
        EXPECT_FALSE(problem.what.contains(u"3234"_s) || problem.what.contains(u"Eva"_s, Qt::CaseInsensitive));
}

TEST(HandOutReading, PersonalDataInTheWrongColumnAreNotShown)
{
    const auto reading = readingOf(u"Kod\tStatus\n1\t640823-3234"_s);
    ASSERT_EQ(placesOf(reading.refused), (QStringList{u"B2"_s}));
    EXPECT_FALSE(reading.refused.front().what.contains(u"3234"_s));
}

TEST(HandOutReading, TwoColumnsForNotesAreJoinedAndTheOneAtFaultIsNamed)
{
    const SheetGrid grid = gridFromText(u"1\tett\ttvå\n2\tett\teva@example.se\n3\t\tEva Lundgren"_s);
    const auto reading = readHandOuts(grid, {0, {Column::Code, Column::Note, Column::Note}}, test::handOutTarget(instrument()));
    EXPECT_EQ(textsOf(reading.lines), (QStringList{u"1 not_offered  | ett; två"_s}));
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"C2"_s, u"C3"_s}));
}

TEST(HandOutReading, ADuplicateIsNamedWithBothPlaces)
{
    const auto reading = readingOf(u"Kod\tEnkät\tDatum\n1\t\t\n1\tavslut\t\n2\t\tfel\n1\t\t\n2\t\t"_s);
    EXPECT_EQ(reading.lines.size(), 2U) << "one code may stand once for each questionnaire";
    ASSERT_EQ(placesOf(reading.refused), (QStringList{u"C4"_s, u"A5"_s, u"A6"_s}));
    EXPECT_TRUE(reading.refused[1].what.contains(u"A2"_s)) << reading.refused[1].what.toStdString();
    EXPECT_TRUE(reading.refused[2].what.contains(u"A4"_s)) << "a refused line has its code all the same";
}

TEST(HandOutReading, WhatTheListHasIsLeftAloneAndNamed)
{
    HandOut known;
    known.questionnaire = u"deltagare-pagaende"_s;
    known.code = u"17"_s;
    const auto reading = readingOf(u"Kod\tStatus\n17\tja\n18\tja"_s, {known});
    EXPECT_EQ(textsOf(reading.lines), (QStringList{u"18 handed_out"_s}));
    EXPECT_EQ(placesOf(reading.known), (QStringList{u"A2"_s}));
    EXPECT_TRUE(sentenceOf(reading.known).contains(u"17"_s));
    EXPECT_TRUE(reading.refused.empty());
}

TEST(HandOutReading, WhatElseIsWrongWithAKnownLineDoesNotMatter)
{
    HandOut known;
    known.questionnaire = u"deltagare-pagaende"_s;
    known.code = u"17"_s;
    const auto reading = readingOf(u"Kod\tStatus\tDatum\n16\tkanske\t\n17\tkanske\ti höstas\n18\tja\t"_s, {known});
    EXPECT_EQ(textsOf(reading.lines), (QStringList{u"18 handed_out"_s}));
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"B2"_s}));
    EXPECT_EQ(placesOf(reading.known), (QStringList{u"A3"_s}));
}

TEST(HandOutMapping, ColumnsThatAreNotReadAreNamed)
{
    const SheetGrid grid = gridFromText(u"Kod\tOrt\tStatus\t\tTom\n1\tGävle\tja\tx\t"_s);
    EXPECT_EQ(unreadColumns(grid, suggestedMapping(grid)), (QStringList{u"B (Ort)"_s, u"D"_s}));
    EXPECT_EQ(unreadColumns(grid, {1, {Column::Code}}), (QStringList{u"B (Ort)"_s, u"C (Status)"_s, u"D"_s}));
    EXPECT_TRUE(unreadColumns({}, {}).isEmpty());
}

TEST(HandOutReading, CodesThatAreAlmostTheSameAreDoubts)
{
    HandOut known;
    known.questionnaire = u"deltagare-pagaende"_s;
    known.code = u"A 07"_s;
    const auto reading = readingOf(u"Kod\na7\n7\n007\n11\n1-1\n100"_s, {known});
    EXPECT_EQ(reading.lines.size(), 6U);
    EXPECT_EQ(placesOf(reading.doubts), (QStringList{u"A2"_s, u"A4"_s}));
    EXPECT_TRUE(reading.doubts[1].what.contains(u"A3"_s));
}

TEST(HandOutReading, CodesLikeDatesOfBirthAreDoubts)
{
    const auto reading = readingOf(u"Kod\n640823\n19640823\n640823-XXXX\n640823-3233\n990099\n1234\n701399"_s);
    EXPECT_EQ(reading.lines.size(), 7U);
    EXPECT_EQ(placesOf(reading.doubts), (QStringList{u"A2"_s, u"A3"_s, u"A4"_s, u"A5"_s}));
}

TEST(HandOutReading, DatesThatCanHardlyBeRightAreDoubts)
{
    const auto reading = readingOf(u"Kod\tDatum\n1\t2026-11-23\n2\t1926-10-05\n3\t5/10\n4\t46300\n5\t2026-11-22\n6\t-\n7\t–"_s);
    EXPECT_EQ(placesOf(reading.doubts), (QStringList{u"B2"_s, u"B3"_s, u"B4"_s, u"B5"_s}));
    EXPECT_EQ(textsOf(reading.lines),
              (QStringList{u"1 handed_out 2026-11-23"_s, u"2 handed_out 1926-10-05"_s, u"3 handed_out 2026-10-05"_s,
                           u"4 handed_out 2026-10-05"_s, u"5 handed_out 2026-11-22"_s, u"6 not_offered"_s, u"7 not_offered"_s}));
}

TEST(HandOutReading, MarksDatesAndReasonsMayStandInTheStatusColumn)
{
    const auto reading = readingOf(uR"(Kod	Utdelad	Datum
1	x	5/10 2026
2	nej
3	5/10 2026
4	ja 6/10 2026
5	utanför målgruppen: flyttat
6	0
7	x 5/10 2026	6/10 2026
8	ja tack
9	x)"_s);
    EXPECT_EQ(textsOf(reading.lines), (QStringList{u"1 handed_out 2026-10-05"_s, u"2 not_offered"_s, u"3 handed_out 2026-10-05"_s,
                                                   u"4 handed_out 2026-10-06"_s, u"5 outside_target  | flyttat"_s,
                                                   u"6 not_offered"_s, u"7 handed_out 2026-10-06"_s, u"9 handed_out"_s}));
    EXPECT_EQ(placesOf(reading.doubts), (QStringList{u"B8"_s}));
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"B9"_s}));
}

TEST(HandOutReading, ARefusedLineHasNoDoubts)
{
    const auto reading = readingOf(u"Kod\tDatum\tStatus\n1\t5/10\tkanske"_s);
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"C2"_s}));
    EXPECT_TRUE(reading.doubts.empty());
}

TEST(HandOutReading, ALineWithoutAQuestionnaireIsRefused)
{
    const SheetGrid grid = gridFromText(u"1\n2\tavslut"_s);
    HandOutTarget target = test::handOutTarget(instrument());
    target.questionnaire.clear();
    const auto reading = readHandOuts(grid, {0, {Column::Code, Column::Questionnaire}}, target);
    EXPECT_EQ(placesOf(reading.refused), (QStringList{u"A1"_s}));
    EXPECT_EQ(reading.lines.size(), 1U);
}

} // namespace
} // namespace ljus

// Result tables: every row, and nothing where it is hidden.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/results_table.h"

#include "core/results/over_rounds.h"
#include "tests/support/support.h"

#include <QDate>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

class ResultsTableTest : public ::testing::Test
{
protected:
    Instrument instrument = test::sampleInstrument();
    ResponseSet responses{instrument.questionnaires.front()};

    ResultsTableTest() { request.fewAnswers = FewAnswers(0, 0, {}); }

    void answer(const QString &sex, const QMap<QuestionKey, Answer> &answers, int times = 1)
    {
        Response response;
        response.head = {{}, u"deltagare"_s, u"v2"_s, u"med"_s, u"sv"_s, Id<Activity>{7}};
        response.finished = true;
        response.answers = answers;
        response.answers.insert(u"kon"_s, Answer::option(sex));
        for (int i = 0; i < times; ++i)
            ASSERT_TRUE(responses.add(response));
    }
    [[nodiscard]] Published<QuestionnaireResults> results() const { return resultsIn(responses); }
    [[nodiscard]] Published<QuestionnaireResults> resultsIn(const ResponseSet &set) const
    {
        return publish(request, [&](const ResultRequest &decided) { return resultsOf(set, decided); });
    }
    [[nodiscard]] Table indicatorsIn(const ResponseSet &set) const
    {
        const auto counted =
            publish(request, [&](const ResultRequest &decided) { return comparedIndicators(instrument, set, decided); });
        return indicatorTable(counted, {set.questionnaire().key, set.questionnaire().current().key});
    }
    /// The rows of one question without the places before the option column, one text per row.
    [[nodiscard]] QStringList rowsOf(const QString &question) const
    {
        QStringList rows;
        for (const QVariantList &row : questionTable({results()}).rows) {
            if (row.at(2) != question)
                continue;
            QStringList cells;
            for (const QVariant &cell : row.mid(4))
                cells.push_back(cell.isValid() ? cell.toString() : u"-"_s);
            rows.push_back(cells.join(u' '));
        }
        return rows;
    }
    [[nodiscard]] Table indicators() const { return indicatorsIn(responses); }

    ResultRequest request;
};

TEST_F(ResultsTableTest, EveryOptionAndEveryKindOfNothingHasItsRow)
{
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"4"_s)}}, 2);
    answer(u"man"_s, {{u"F1"_s, Answer::option(u"vetej"_s)}});
    answer(u"man"_s, {{u"F1"_s, Answer::marks()}});
    EXPECT_EQ(rowsOf(u"F1"_s),
              (QStringList{u" 1 0 3 0 yes"_s, u" 2 0 3 0 yes"_s, u" 3 0 3 0 yes"_s, u" 4 2 3 67 yes"_s, u" vetej 1 3 33 yes"_s,
                           u" blank 0 3 - yes"_s, u" marks 1 3 - yes"_s, u" unreadable 0 3 - yes"_s,
                           u" not_in_variant 0 3 - yes"_s, u" not_in_version 0 3 - yes"_s, u" changed 0 3 - yes"_s}));
}

TEST_F(ResultsTableTest, ColumnsAndPlacesAreAsPromised)
{
    answer(u"kvinna"_s, {});
    const Table table = questionTable({results()});
    EXPECT_EQ(table.columns.join(u','), u"questionnaire,version,question,by,group,option,n,base,percent,shown"_s);
    EXPECT_EQ(table.rows.front().mid(0, 6), (QVariantList{u"deltagare"_s, u"v2"_s, u"kon"_s, u""_s, u""_s, u"kvinna"_s}));
    for (const QVariantList &row : table.rows) {
        EXPECT_EQ(row.size(), table.columns.size());
        EXPECT_NE(row.at(2).toString(), u"FRITEXT"_s);
    }
}

TEST_F(ResultsTableTest, NumbersHaveRowsForTheAnsweredAndTheMean)
{
    for (const double age : {20.0, 30.0, 36.0})
        answer(u"kvinna"_s, {{u"ALDER"_s, Answer::number(age)}});
    const QStringList rows = rowsOf(u"ALDER"_s);
    EXPECT_EQ(rows.mid(0, 2), (QStringList{u" answered 3 3 - yes"_s, u" mean 28.67 3 - yes"_s}));
    EXPECT_EQ(rows.size(), 2 + static_cast<qsizetype>(kNothings.size()));
}

TEST_F(ResultsTableTest, DatesHaveARowForTheAnsweredAndNoMean)
{
    answer(u"kvinna"_s, {{u"DATUM"_s, Answer::date(QDate(2026, 1, 31))}});
    EXPECT_EQ(rowsOf(u"DATUM"_s).mid(0, 2), (QStringList{u" answered 1 1 - yes"_s, u" blank 0 1 - yes"_s}));
}

TEST_F(ResultsTableTest, AMeanOfNothingIsEmpty)
{
    answer(u"kvinna"_s, {});
    EXPECT_EQ(rowsOf(u"ALDER"_s).at(1), u" mean - 0 - yes"_s);
}

TEST_F(ResultsTableTest, HiddenFiguresAreEmpty)
{
    request.fewAnswers = FewAnswers(10, 5, {});
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"4"_s)}, {u"ALDER"_s, Answer::number(44)}}, 3);
    for (const QString &row : rowsOf(u"F1"_s) + rowsOf(u"ALDER"_s))
        EXPECT_TRUE(row.endsWith(u" - - - hidden"_s)) << row.toStdString();
    EXPECT_EQ(rowsOf(u"F1"_s).size(), 11);
}

TEST_F(ResultsTableTest, FiguresThatRestOnFewAreMarked)
{
    request.fewAnswers = FewAnswers(10, 2, {});
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"4"_s)}}, 3);
    EXPECT_EQ(rowsOf(u"F1"_s).at(3), u" 4 3 3 100 warn"_s);
}

TEST_F(ResultsTableTest, AComparisonBySexNamesTheGroupsByCode)
{
    request.cut = Cut::Sex;
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"1"_s)}}, 2);
    answer(u"man"_s, {{u"F1"_s, Answer::option(u"4"_s)}});
    const QStringList rows = rowsOf(u"F1"_s);
    EXPECT_TRUE(rows.contains(u"kvinna 1 2 2 100 yes"_s)) << rows.join(u'\n').toStdString();
    EXPECT_TRUE(rows.contains(u"man 4 1 1 100 yes"_s));
    EXPECT_EQ(questionTable({results()}).rows.front().at(3), u"sex"_s);
}

TEST_F(ResultsTableTest, AComparisonByActivityNamesTheGroupsByName)
{
    request.cut = Cut::Activity;
    request.activityNames.insert(7, u"Vägen framåt"_s);
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"1"_s)}});
    EXPECT_TRUE(rowsOf(u"F1"_s).contains(u"Vägen framåt 1 1 1 100 yes"_s));
}

TEST_F(ResultsTableTest, ARoundWhoseWordingDifferedHasNoRows)
{
    const Instrument &borrowed = instrument;
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"1"_s)}, {u"F2"_s, Answer::option(u"1"_s)}});
    Instrument before = borrowed;
    before.questionnaires.front().versions.pop_back();
    ResponseSet earlier(before.questionnaires.front());
    const std::vector<RoundAnswers> rounds{{u"2025"_s, &before, &earlier}, {u"2026"_s, &borrowed, &responses}};
    const auto published = publish(request, [&](const ResultRequest &decided) { return resultsOverRounds(rounds, decided); });
    QMap<QString, QStringList> roundsOf;
    for (const QVariantList &row : questionTable({published}).rows) {
        EXPECT_EQ(row.at(3), u"round"_s);
        if (row.at(5) == u"1"_s)
            roundsOf[row.at(2).toString()].append(row.at(4).toString());
    }
    EXPECT_EQ(roundsOf.value(u"F1"_s), (QStringList{u"2025"_s, u"2026"_s}));
    EXPECT_EQ(roundsOf.value(u"F2"_s), QStringList{u"2026"_s}) << "reworded since";
    EXPECT_EQ(roundsOf.value(u"NY"_s), QStringList{u"2026"_s}) << "not asked then";
}

TEST_F(ResultsTableTest, AVersionThatDoesNotExistGivesNoRows)
{
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"1"_s)}});
    request.version = u"v9"_s;
    EXPECT_TRUE(questionTable({results()}).rows.empty());
    EXPECT_TRUE(indicators().rows.empty());
}

TEST_F(ResultsTableTest, AnIndicatorHasItsRuleWholePerCentAndBase)
{
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"4"_s)}, {u"NY"_s, Answer::option(u"1"_s)}});
    answer(u"man"_s, {{u"F1"_s, Answer::option(u"3"_s)}});
    const Table table = indicators();
    EXPECT_EQ(table.columns.join(u','), u"questionnaire,version,indicator,title,by,group,rule,value,base,shown"_s);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows.front(), (QVariantList{u"deltagare"_s, u"v2"_s, u"i01"_s, u"Ett"_s, u""_s, u""_s,
                                                describe(instrument.indicators.front()), 67, 3, u"yes"_s}));
}

TEST_F(ResultsTableTest, AnIndicatorWithoutARuleHasNoValueAndSaysSo)
{
    answer(u"kvinna"_s, {{u"F2"_s, Answer::option(u"4"_s)}});
    const QVariantList row = indicators().rows.back();
    EXPECT_EQ(row.at(2), u"i03"_s);
    EXPECT_EQ(row.at(6), describe(instrument.indicators.back()));
    EXPECT_FALSE(row.at(7).isValid());
}

TEST_F(ResultsTableTest, MeanPointsHaveTwoDecimals)
{
    const Instrument &borrowed = instrument;
    ResponseSet board(borrowed.questionnaires.back());
    for (const QString &points : {u"1"_s, u"2"_s, u"2"_s}) {
        Response response;
        response.head = {{}, u"styrelse"_s, u"v1"_s, u"med"_s, u"sv"_s, std::nullopt};
        response.answers = {{u"S1"_s, Answer::option(points)}};
        ASSERT_TRUE(board.add(response));
    }
    const Table table = indicatorsIn(board);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_EQ(table.rows.front().at(7), QVariant(1.67));
}

TEST_F(ResultsTableTest, HiddenIndicatorsAreEmpty)
{
    request.fewAnswers = FewAnswers(10, 5, {});
    answer(u"kvinna"_s, {{u"F1"_s, Answer::option(u"4"_s)}}, 3);
    const QVariantList row = indicators().rows.front();
    EXPECT_FALSE(row.at(7).isValid());
    EXPECT_FALSE(row.at(8).isValid());
    EXPECT_EQ(row.at(9), u"hidden"_s);
}

TEST(ResultsJsonTest, RowsAreObjectsWithNumbersDatesAndNulls)
{
    const Table table{
        u"t"_s, {u"b"_s, u"a"_s, u"c"_s, u"d"_s, u"e"_s}, {{1, u"å \"citat\""_s, 2.5, QDate(2026, 1, 31), QVariant()}}};
    EXPECT_EQ(toJson(table).simplified().toStdString(),
              R"([ { "a": "å \"citat\"", "b": 1, "c": 2.5, "d": "2026-01-31", "e": null } ])");
}

TEST(ResultsJsonTest, NoRowsAreAnEmptyArray)
{
    EXPECT_EQ(toJson(Table{}).simplified(), "[ ]");
}

} // namespace
} // namespace ljus

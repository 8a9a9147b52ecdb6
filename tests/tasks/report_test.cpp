// The report on a round and its tables, held against what ResultDesk gives away.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/workbook_reader.h"
#include "core/exchange/zip_reader.h"
#include "core/tasks/demo.h"
#include "core/tasks/report.h"
#include "tests/support/support.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

const QString kHidden = u"hidden"_s;

/// A demo federation's round.
class ReportTest : public testing::Test
{
protected:
    /// Made once, since that takes long; every test has its own copy.
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        s_demo = createDemo({s_folder->filePath(u"demo"_s), 1, 240}, FixedClock()).value_or(QString());
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    ReportTest()
    {
        QFile::copy(s_demo, path(u"demo.ljuspunkt"_s));
        store = *Store::open(path(u"demo.ljuspunkt"_s), Store::Access::ReadWrite, m_clock);
        desk = std::make_unique<ResultDesk>(*ResultDesk::open(*store, store->rounds().all()->front()));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray written(const QString &name)
    {
        EXPECT_TRUE(writeReport(*store, desk->round(), path(name)).has_value());
        return contentOf(path(name));
    }
    /// The report's sheets by name, each row's cells as text.
    [[nodiscard]] QMap<QString, std::vector<QStringList>> sheets()
    {
        QMap<QString, std::vector<QStringList>> found;
        const auto book = readWorkbook(written(u"r.xlsx"_s));
        for (const SheetGrid &grid : *book) {
            for (const auto &row : grid.rows) {
                QStringList cells;
                for (const GridCell &cell : row)
                    cells.append(cell.text());
                found[grid.name].push_back(cells);
            }
        }
        return found;
    }

private:
    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline QString s_demo;
    FixedClock m_clock;
    QTemporaryDir m_folder;

protected:
    std::unique_ptr<Store> store;
    std::unique_ptr<ResultDesk> desk;
};

/// The rows beneath the one that begins with @a title, the last such in the sheet from @a start on.
std::vector<QStringList> beneath(const std::vector<QStringList> &rows, const QString &title, const QString &until)
{
    auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const QStringList &row) { return row.value(0) == title; });
    std::vector<QStringList> block;
    for (auto row = found.base(); row != rows.end() && row->value(0) != until; ++row)
        block.push_back(*row);
    return block;
}

/// What the cells of an option must hold, two per group.
QStringList cellsOf(const QuestionResult &result, std::size_t option)
{
    QStringList cells{result.groups.front().options[option].label};
    for (const GroupResult &group : result.groups) {
        const OptionShare &share = group.options[option];
        const bool isHidden = group.visibility == Visibility::Hidden;
        cells << (isHidden ? kHidden : QString::number(share.n))
              << (isHidden        ? kHidden
                  : share.percent ? QString::number(*share.percent)
                                  : QString());
    }
    return cells;
}

} // namespace

TEST_F(ReportTest, EveryFigureOfAQuestionnaireIsWhatMayBeGivenAway)
{
    const auto book = sheets();
    int compared = 0;
    for (const QString &key : desk->returned().keys()) {
        const auto results = desk->publishedQuestions({key});
        const auto &rows = book.value((*results)->questionnaire->title.in(u"sv"_s));
        for (const QuestionResult &result : (*results)->questions) {
            const QString title = result.question->number + u". "_s + result.question->text.in(u"sv"_s);
            const auto block = beneath(rows, title, u"Have answered"_s);
            ASSERT_FALSE(block.empty()) << title.toStdString();
            for (std::size_t option = 0; option < result.groups.front().options.size(); ++option) {
                EXPECT_EQ(block.at(option + 1).mid(0, 3), cellsOf(result, option)) << title.toStdString();
                ++compared;
            }
        }
    }
    EXPECT_GT(compared, 300);
}

TEST_F(ReportTest, WhatIsHiddenInAComparisonStaysHidden)
{
    const QString key = desk->instrument().questionnaires.front().key;
    const auto rows = sheets().value(u"By activity"_s);
    const auto results = desk->publishedQuestions({key, {}, Cut::Activity});
    const QuestionResult &result = (*results)->questions.at(3);
    ASSERT_TRUE(std::any_of(result.groups.begin(), result.groups.end(),
                            [](const GroupResult &group) { return group.visibility == Visibility::Hidden; }));
    const QString title = result.question->number + u". "_s + result.question->text.in(u"sv"_s);
    const auto block = beneath(rows, title, u"Have answered"_s);
    ASSERT_GT(block.size(), result.groups.front().options.size());
    for (std::size_t option = 0; option < result.groups.front().options.size(); ++option) {
        const QStringList expected = cellsOf(result, option);
        EXPECT_EQ(block.at(option + 1).mid(0, expected.size()), expected);
    }
}

TEST_F(ReportTest, HiddenQuestionsAreInNoChart)
{
    ASSERT_OK(store->settings().setFewAnswers(FewAnswersSetting{1000, 1000, u"prov"_s}));
    const auto book = ZipReader::open(written(u"dolt.xlsx"_s));
    ASSERT_OK(book);
    EXPECT_TRUE(book->contains(u"xl/worksheets/sheet4.xml"_s));
    EXPECT_FALSE(book->contains(u"xl/charts/chart1.xml"_s));
}

TEST_F(ReportTest, TheSameRoundGivesTheSameReport)
{
    EXPECT_EQ(written(u"a.xlsx"_s), written(u"b.xlsx"_s));
    EXPECT_EQ(written(u"a.csv"_s), written(u"b.csv"_s));
}

TEST_F(ReportTest, TheFirstSheetSaysWhatTheReportIsAbout)
{
    const auto about = sheets().value(u"About the report"_s);
    const auto value = [&](const QString &what) {
        const auto row = std::find_if(about.begin(), about.end(), [&](const QStringList &each) { return each.value(0) == what; });
        return row == about.end() ? QString() : row->value(1);
    };
    EXPECT_EQ(value(u"Round"_s), desk->round().name);
    EXPECT_EQ(value(u"Status of the definition"_s), displayName(Provenance::Status::Example));
    EXPECT_EQ(value(u"Hidden below"_s), u"5"_s);
    const QString board = value(desk->instrument().questionnaire(u"styrelse"_s)->title.in(u"sv"_s));
    EXPECT_TRUE(board.endsWith(u"answered: %1"_s.arg(desk->returned().value(u"styrelse"_s)))) << board.toStdString();
}

TEST_F(ReportTest, AFilterNamesAnActivityAndLeavesOutWhoHasNone)
{
    const auto activity = desk->groups({desk->instrument().questionnaires.front().key}, Cut::Activity)->front();
    const auto named = resultTable(*desk, {{}, {}, Cut::Whole, {{Cut::Activity, activity.label}}}, Level::Question);
    const auto coded = resultTable(*desk, {{}, {}, Cut::Whole, {{Cut::Activity, activity.code}}}, Level::Question);
    ASSERT_OK(named);
    EXPECT_EQ(named->content.rows, coded->content.rows);
    EXPECT_TRUE(std::any_of(named->remarks.begin(), named->remarks.end(), [](const QString &remark) {
        return remark.startsWith(u"styrelse is left out."_s);
    })) << named->remarks.join(u'\n').toStdString();
    const auto none = resultTable(*desk, {{}, {}, Cut::Whole, {{Cut::Activity, u"Månen"_s}}}, Level::Question);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, Error::Kind::Invalid);
}

TEST_F(ReportTest, TwoTraitsAreHiddenAndItIsSaidWhy)
{
    const QString key = desk->instrument().questionnaires.front().key;
    const ResultChoice choice{key, {}, Cut::Sex, {{Cut::Language, u"sv"_s}}};
    const auto table = resultTable(*desk, choice, Level::Question);
    ASSERT_OK(table);
    for (const QVariantList &row : table->content.rows)
        EXPECT_FALSE(row.at(6).isValid());
    EXPECT_EQ(table->remarks.size(), 1);
    EXPECT_TRUE(resultTable(*desk, {key, {}, Cut::Sex}, Level::Question)->remarks.isEmpty());
}

TEST_F(ReportTest, RespondentGroupsAreComparedByIndicatorsOnly)
{
    const ResultChoice groups{{}, {}, Cut::Questionnaire};
    EXPECT_EQ(resultTable(*desk, groups, Level::Question).error().kind, Error::Kind::Invalid);
    const auto table = resultTable(*desk, groups, Level::Indicator);
    ASSERT_OK(table);
    EXPECT_TRUE(table->remarks.isEmpty()) << "groups are asked different things";
    QStringList found;
    for (const QVariantList &row : table->content.rows)
        found.append(row.at(5).toString());
    found.removeDuplicates();
    EXPECT_EQ(found.size(), desk->returned().size());
}

TEST_F(ReportTest, SentencesAreThoseOfTheFiguresGivenAway)
{
    const auto text = resultSentences(*desk, {u"styrelse"_s}, Level::Question);
    ASSERT_OK(text);
    EXPECT_TRUE(text->content.startsWith(desk->instrument().questionnaire(u"styrelse"_s)->title.in(u"sv"_s)));
    EXPECT_EQ(text->content.count(u"     "_s), desk->instrument().questionnaire(u"styrelse"_s)->current().questions.size());
}

} // namespace ljus::test

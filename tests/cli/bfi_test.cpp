// 2 800 real questionnaires, against figures that were counted elsewhere.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/result_desk.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/support.h"

#include <QMap>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

/// n and percent as printed, by "group;question;option".
using Figures = QMap<QString, QString>;

Figures expectedFigures()
{
    Figures figures;
    const QStringList lines = QString::fromUtf8(contentOf(bfiFile(u"frequencies.csv"_s))).split(u'\n');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u';');
        if (cells.size() == 5)
            figures.insert(cells.mid(0, 3).join(u';'), cells.mid(3).join(u';'));
    }
    return figures;
}

/// The program's rows, with the number answered as a row of its own like the expected ones have it.
Figures figuresIn(const QString &csv, const QString &groupOfAll)
{
    Figures figures;
    const QStringList lines = csv.split(u'\n');
    const QStringList header = lines.first().trimmed().split(u';');
    const auto cell = [&](const QStringList &cells, const QString &column) { return cells.value(header.indexOf(column)); };
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u';');
        if (cells.size() != header.size())
            continue;
        const QString group = groupOfAll.isEmpty() ? cell(cells, u"group"_s) : groupOfAll;
        const QString place = group + u';' + cell(cells, u"question"_s) + u';';
        figures.insert(place + cell(cells, u"option"_s), cell(cells, u"n"_s) + u';' + cell(cells, u"percent"_s));
        figures.insert(place + u"answered"_s, cell(cells, u"base"_s) + u';');
    }
    return figures;
}

/// How often each "question;option" stands in the rows of responses.csv that have @a value in @a column, counted from the text.
QMap<QString, int> recounted(const QMap<QString, QString> &only)
{
    QMap<QString, int> counts;
    const QStringList lines = QString::fromUtf8(contentOf(bfiFile(u"responses.csv"_s))).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const QStringList header = lines.first().split(u';');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u';');
        bool isWanted = true;
        for (auto value = only.cbegin(); value != only.cend(); ++value)
            isWanted = isWanted && cells.value(header.indexOf(value.key())) == *value;
        for (qsizetype cell = 0; isWanted && cell < cells.size(); ++cell)
            ++counts[header[cell] + u';' + cells[cell]];
    }
    return counts;
}

/// One group of @a results against a recount; gives back how many figures were held against each other.
int expectSame(const QuestionnaireResults &results, std::size_t group, const QMap<QString, int> &counts)
{
    int figures = 0;
    for (const QuestionResult &question : results.questions) {
        const QString key = question.question->key + u';';
        for (const OptionShare &option : question.groups[group].options) {
            EXPECT_EQ(option.n, counts.value(key + option.code)) << (key + option.code).toStdString();
            ++figures;
        }
        EXPECT_EQ(question.groups[group].nothing[static_cast<std::size_t>(Nothing::Blank)], counts.value(key));
    }
    return figures;
}

} // namespace

class BfiTest : public CliTest
{
protected:
    /// What import says of the 2 800.
    QString imported();
};

QString BfiTest::imported()
{
    done({u"new"_s, u"store.ljuspunkt"_s, u"--federation"_s, u"Prov"_s});
    done({u"instrument"_s, u"add"_s, u"store.ljuspunkt"_s, dataFile(u"bfi.instrument.json"_s)});
    done({u"round"_s, u"add"_s, u"store.ljuspunkt"_s, u"2026"_s, u"--from"_s, u"2025-11-01"_s, u"--to"_s, u"2026-10-31"_s});
    return done({u"import"_s, u"store.ljuspunkt"_s, bfiFile(u"responses.csv"_s), u"--round"_s, u"2026"_s, u"--questionnaire"_s,
                 u"bfi"_s, u"--version"_s, u"1"_s});
}

TEST_F(BfiTest, CountsTheSixHundredFiguresOfRealQuestionnaires)
{
    if (bfiFile(u"responses.csv"_s).isEmpty())
        GTEST_SKIP() << "the answers are not part of this checkout";
    const QString said = imported();
    EXPECT_TRUE(said.contains(u"2800"_s)) << said.toStdString();
    const QStringList results{u"results"_s, u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s, u"--questionnaire"_s, u"bfi"_s};
    Figures counted = figuresIn(done(results), u"alla"_s);
    counted.insert(figuresIn(done(results + QStringList{u"--by"_s, u"sex"_s}), {}));

    const Figures expected = expectedFigures();
    ASSERT_EQ(expected.size(), 600);
    for (auto figure = expected.keyValueBegin(); figure != expected.keyValueEnd(); ++figure)
        EXPECT_EQ(counted.value(figure->first, u"missing"_s), figure->second) << figure->first.toStdString();
    EXPECT_TRUE(done({u"check"_s, u"store.ljuspunkt"_s}).contains(u"all is well"_s));
}

TEST_F(BfiTest, EachSexAndLevelOfEducationIsThatOfARecountFromTheText)
{
    if (bfiFile(u"responses.csv"_s).isEmpty())
        GTEST_SKIP() << "the answers are not part of this checkout";
    imported();
    const FixedClock clock;
    const auto store = Store::open(path(u"store.ljuspunkt"_s), Store::Access::ReadOnly, clock);
    ASSERT_OK(store);
    auto desk = ResultDesk::open(**store, (*store)->rounds().all()->front());
    ASSERT_OK(desk);
    int figures = 0;
    for (const QString &sex : {u"kvinna"_s, u"man"_s}) {
        ResultChoice choice{u"bfi"_s};
        choice.only = {{Cut::Sex, sex}};
        const auto whole = desk->questions(choice);
        ASSERT_OK(whole);
        figures += expectSame(*whole, 0, recounted({{u"kon"_s, sex}}));
        choice.by = Cut::Activity;
        const auto byEducation = desk->questions(choice);
        ASSERT_OK(byEducation);
        ASSERT_EQ(byEducation->groups.size(), 6U);
        for (std::size_t group = 0; group < byEducation->groups.size(); ++group) {
            const ResultGroup &education = byEducation->groups[group];
            const QString named = education.code == u"_tom" ? QString() : education.label;
            figures += expectSame(*byEducation, group, recounted({{u"kon"_s, sex}, {u"insats"_s, named}}));
        }
    }
    EXPECT_EQ(figures, 2 * 7 * (25 * 6 + 2));
}

} // namespace ljus::test

// Who answered by sex and paper language, and languages that tell who it was.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/import_plan.h"
#include "core/tasks/distribution.h"
#include "core/tasks/hand_out_work.h"
#include "core/tasks/paper_languages.h"
#include "core/tasks/return_cuts.h"
#include "tests/tasks/pile_fixture.h"

#include <rapidcheck/gtest.h>

#include <numeric>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class ReturnCutsTest : public test::PileTest
{
protected:
    void SetUp() override
    {
        PileTest::SetUp();
        Activity steget;
        steget.name = u"Steget"_s;
        activity = store->activities().add(steget).value();
    }

    [[nodiscard]] ResponseHead steget(const QString &variant, const QString &language = u"sv"_s) const
    {
        ResponseHead forms = head(u"v1"_s, variant);
        forms.activity = activity;
        forms.language = language;
        return forms;
    }
    void keySexes(const QStringList &codes, const QString &language = u"sv"_s)
    {
        const auto keying = begin(steget(u"med"_s, language));
        for (const QString &code : codes)
            key(*keying, {code, u"1"_s, u"2"_s, u"1"_s});
    }
    [[nodiscard]] DistributionLine line() const
    {
        const Distribution distribution = distributionOf(*store, round, clock).value();
        for (const DistributionLine &line : distribution.lines) {
            if (line.activity && line.activity->id == activity)
                return line;
        }
        ADD_FAILURE();
        return {};
    }
    [[nodiscard]] static QStringList counts(const ReturnGroups &groups)
    {
        QStringList words;
        for (const ReturnGroup &group : groups)
            words << u"%1 %2 %3"_s.arg(group.code).arg(group.returned).arg(toCode(group.visibility));
        return words;
    }

    Id<Activity> activity;
};

TEST_F(ReturnCutsTest, EachSexAndLanguageIsCountedInTheActivity)
{
    keySexes(QStringList(11, u"kvinna"_s) + QStringList(2, u"man"_s) + QStringList{u"-"_s});
    keySexes({u"kvinna"_s}, u"en"_s);
    key(*begin(steget(u"utan"_s)), {u"1"_s, u"2"_s, u"1"_s});
    key(*begin(), {u"1"_s, u"2"_s, u"1"_s}); // in no activity
    EXPECT_EQ(counts(line().cuts.bySex).filter(u"kvinna"_s), QStringList{u"kvinna 12 yes"_s});
    EXPECT_EQ(counts(line().cuts.bySex).filter(u"man"_s), QStringList{u"man 2 warn"_s});
    EXPECT_EQ(counts(line().cuts.bySex).back(), u"_tom 2 warn"_s) << "blank, and not asked in the variant";
    EXPECT_EQ(counts(line().cuts.byLanguage), (QStringList{u"sv 15 yes"_s, u"en 1 warn"_s}));
}

TEST_F(ReturnCutsTest, AnOpenSheetCountsNowhereAndNoAnswersGiveNoGroups)
{
    const auto keying = begin(steget(u"med"_s));
    ASSERT_OK(keying->answer(Answer::option(u"man"_s)));
    EXPECT_TRUE(line().cuts.bySex.empty());
    EXPECT_TRUE(line().cuts.byLanguage.empty());
}

TEST_F(ReturnCutsTest, ThePaceOfTheWholeIsSharedByTheGroups)
{
    keySexes({u"kvinna"_s, u"kvinna"_s, u"kvinna"_s, u"man"_s});
    ASSERT_OK(store->counts().set({round, u"deltagare"_s, activity, 12, 12}));
    const QDate last = store->rounds().byId(round)->to;
    clock.time = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC); // the pile was begun on 22 November
    const qint64 days = 10;
    const qint64 left = clock.today().daysTo(last);
    for (const ReturnGroup &group : line().cuts.bySex) {
        const qint64 free = group.returned + group.returned * left / days;
        EXPECT_EQ(group.atThisPace, std::min<qint64>(free, group.returned + 8)) << group.code.toStdString();
    }
    clock.time = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    EXPECT_FALSE(line().cuts.bySex.front().atThisPace) << "too soon for a pace";
}

/// A plain re-count of random sheets.
RC_GTEST_FIXTURE_PROP(ReturnCutsTest, GroupsAreThoseOfAPlainReCount, ())
{
    Activity fresh;
    fresh.name = u"Ny %1"_s.arg(store->activities().all()->size());
    activity = store->activities().add(fresh).value();
    const auto drawn =
        *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange(0, 3)));
    const std::array<Answer, 4> sexes{Answer::option(u"kvinna"_s), Answer::option(u"man"_s), Answer::blank(), Answer::marks()};
    const std::array languages{u"sv"_s, u"en"_s, u"ar"_s};
    ImportPlan plan{round, u"deltagare"_s, {}, {}};
    std::map<QString, int> expected;
    for (const auto &[sex, language] : drawn) {
        const auto place = static_cast<std::size_t>(sex);
        plan.responses.push_back({u"v2"_s, u"med"_s, languages.at(static_cast<std::size_t>(language)), fresh.name,
                                  QMap<QuestionKey, Answer>{{u"kon"_s, sexes.at(place)}}});
        ++expected[std::array{u"kvinna"_s, u"man"_s, u"_tom"_s, u"_tom"_s}.at(place)];
        ++expected[languages.at(static_cast<std::size_t>(language))];
    }
    RC_ASSERT(store->apply(plan).has_value());
    const auto counted = returnCuts(*store, round, *instrument, instrument->questionnaires.front()).value();
    RC_ASSERT(counted.contains(activity.value) == !drawn.empty());
    int sexSum = 0;
    for (const ReturnCut cut : {ReturnCut::Sex, ReturnCut::Language}) {
        for (const ReturnGroup &group : drawn.empty() ? ReturnGroups() : counted.at(activity.value).of(cut)) {
            RC_ASSERT(group.returned == expected[group.code]);
            sexSum += cut == ReturnCut::Sex ? group.returned : 0;
        }
    }
    RC_ASSERT(sexSum == static_cast<int>(drawn.size()));
}

std::vector<HandOutLanguage> listOf(const std::vector<std::pair<QString, int>> &languages)
{
    std::vector<HandOutLanguage> list;
    for (const auto &[language, lines] : languages)
        list.push_back({u"deltagare"_s, {1}, language, lines});
    return list;
}

QString toldBy(const std::vector<std::pair<QString, int>> &languages)
{
    const Problems problems = tellingLanguages(listOf(languages), 5);
    return problems.empty() ? QString() : problems.front().what.section(u": "_s, 1);
}

TEST(PaperLanguages, ALanguageOfFewLinesTellsWhoAnswered)
{
    EXPECT_EQ(toldBy({{u"ar"_s, 4}, {u"sv"_s, 20}}), u"ar (4)."_s);
    EXPECT_EQ(toldBy({{u"ar"_s, 5}, {u"sv"_s, 20}}), QString());
    EXPECT_EQ(toldBy({{u"ar"_s, 1}, {u"en"_s, 2}, {u"sv"_s, 20}}), u"ar (1), en (2)."_s);
    EXPECT_FALSE(tellingLanguages(listOf({{u"ar"_s, 1}, {u"sv"_s, 9}}), 5).front().mend.isEmpty());
}

TEST(PaperLanguages, LinesWithoutALanguageCoverTheOthers)
{
    EXPECT_EQ(toldBy({{u""_s, 4}, {u"ar"_s, 1}, {u"sv"_s, 20}}), u"none stated (4)."_s);
    EXPECT_EQ(toldBy({{u""_s, 5}, {u"ar"_s, 1}, {u"sv"_s, 20}}), QString());
}

TEST(PaperLanguages, AListOfOneKindTellsNothingMore)
{
    EXPECT_EQ(toldBy({{u"ar"_s, 2}}), QString());
    EXPECT_EQ(toldBy({{u""_s, 2}}), QString());
    EXPECT_EQ(toldBy({}), QString());
}

TEST_F(ReturnCutsTest, TheLineOfAListNamesALanguageOfFew)
{
    std::vector<HandOut> lines = runningLines({1, 20, 1, {}, u"deltagare"_s});
    for (HandOut &each : lines)
        each.language = u"sv"_s;
    lines[0].language = lines[1].language = u"ar"_s;
    ASSERT_OK(store->handOuts().apply({round, activity, {}, lines}));
    ASSERT_EQ(line().cautions.size(), 1U);
    EXPECT_TRUE(line().cautions.front().what.contains(u"ar (2)"_s));
    EXPECT_TRUE(line().rates.problems.empty()) << "nothing is impossible";
    const auto work = HandOutWork::open(*store, round, activity).value();
    ASSERT_OK(work->mark(std::array{0, 1}, {HandOutStatus::Declined, QDate(2026, 11, 20), {}}));
    EXPECT_TRUE(line().cautions.empty()) << "no answer can come from them";
}

TEST(HandOutMarks, WhatWouldNotBeKeptIsRefused)
{
    HandOut line;
    line.code = u"7"_s;
    const QDate day(2026, 11, 20);
    EXPECT_TRUE(checkAllIsKept(line, {HandOutStatus::HandedOut, day, {}}));
    EXPECT_TRUE(checkAllIsKept(line, {HandOutStatus::OutsideTarget, day, u"Flyttat"_s}));
    EXPECT_TRUE(checkAllIsKept(line, {HandOutStatus::NotOffered, {}, {}}));
    EXPECT_FALSE(checkAllIsKept(line, {HandOutStatus::HandedOut, day, u"Flyttat"_s}));
    EXPECT_FALSE(checkAllIsKept(line, {HandOutStatus::NotOffered, day, {}}));
    line.status = HandOutStatus::HandedOut;
    line.date = day;
    EXPECT_TRUE(checkAllIsKept(line, {HandOutStatus::HandedOut, {}, {}})) << "its day stays";
    EXPECT_TRUE(checkAllIsKept(line, {HandOutStatus::HandedOut, day, {}}));
    EXPECT_FALSE(checkAllIsKept(line, {HandOutStatus::HandedOut, day.addDays(1), {}}));
    EXPECT_TRUE(checkAllIsKept(line, {HandOutStatus::Declined, day.addDays(1), {}}));
}

} // namespace

} // namespace ljus

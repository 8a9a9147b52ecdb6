// Each response belongs to one group of a cut.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/grouping.h"

#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

class GroupingTest : public testing::Test
{
protected:
    [[nodiscard]] Grouping grouped(Cut cut) const
    {
        ResultRequest request;
        request.cut = cut;
        request.language = u"en"_s;
        request.activityNames = {{1, u"Östersund"_s}, {2, u"Ånge"_s}, {3, u"Berg"_s}, {4, u"Ärla"_s}};
        return groupingOf(test::setOf(questionnaire, responses), questionnaire.current(), request);
    }
    [[nodiscard]] static QStringList codesOf(const Grouping &grouping)
    {
        QStringList codes;
        for (const ResultGroup &group : grouping.groups)
            codes.append(group.code);
        return codes;
    }
    void addWithSex(const QString &form, const Answer &sex)
    {
        responses.push_back(test::response(questionnaire, form, {{u"kon"_s, sex}}));
    }
    void addWithActivity(std::optional<Id<Activity>> activity)
    {
        responses.push_back(test::response(questionnaire, u"v2/utan"_s, {}));
        responses.back().head.activity = activity;
    }

    const Instrument instrument = test::sampleInstrument();
    const Questionnaire &questionnaire = instrument.questionnaires.front();
    std::vector<Response> responses;
};

TEST_F(GroupingTest, TheWholeIsOneGroup)
{
    addWithSex(u"v2/med"_s, Answer::option(u"man"_s));
    const Grouping whole = grouped(Cut::Whole);
    EXPECT_EQ(codesOf(whole), QStringList{QString()});
    EXPECT_FALSE(whole.groups.front().label.isEmpty());
    EXPECT_EQ(whole.groups.front().responses, 1);
}

TEST_F(GroupingTest, SexListsEveryOptionEvenWithoutResponses)
{
    addWithSex(u"v2/med"_s, Answer::option(u"man"_s));
    addWithSex(u"v1/med"_s, Answer::option(u"man"_s));
    const Grouping bySex = grouped(Cut::Sex);
    EXPECT_EQ(codesOf(bySex), (QStringList{u"kvinna"_s, u"man"_s, u"annat"_s}));
    EXPECT_EQ(bySex.groups[0].responses, 0);
    EXPECT_EQ(bySex.groups[0].label, u"KVINNA"_s);
    EXPECT_EQ(bySex.groups[1].responses, 2);
    EXPECT_EQ(bySex.rows, (GroupIndex{1, 1}));
}

TEST_F(GroupingTest, WhoStatesNoSexIsInAGroupOfItsOwn)
{
    addWithSex(u"v2/med"_s, Answer::option(u"kvinna"_s));
    addWithSex(u"v2/med"_s, Answer::blank());
    addWithSex(u"v2/med"_s, Answer::marks());
    responses.push_back(test::response(questionnaire, u"v2/utan"_s, {}));
    const Grouping bySex = grouped(Cut::Sex);
    EXPECT_EQ(codesOf(bySex), (QStringList{u"kvinna"_s, u"man"_s, u"annat"_s, u"_tom"_s}));
    EXPECT_EQ(bySex.groups.back().responses, 3);
    EXPECT_FALSE(bySex.groups.back().label.isEmpty());
}

TEST_F(GroupingTest, ActivitiesAreInSwedishOrder)
{
    for (const qint64 activity : {4, 1, 3, 2, 2})
        addWithActivity(Id<Activity>{activity});
    const Grouping byActivity = grouped(Cut::Activity);
    EXPECT_EQ(codesOf(byActivity), (QStringList{u"3"_s, u"2"_s, u"4"_s, u"1"_s})) << "Berg, Ånge, Ärla, Östersund";
    EXPECT_EQ(byActivity.groups[1].label, u"Ånge"_s);
    EXPECT_EQ(byActivity.groups[1].responses, 2);
}

TEST_F(GroupingTest, ResponsesWithoutActivityComeLast)
{
    addWithActivity(std::nullopt);
    addWithActivity(Id<Activity>{77});
    const Grouping byActivity = grouped(Cut::Activity);
    EXPECT_EQ(codesOf(byActivity), (QStringList{u"77"_s, u"_tom"_s}));
    EXPECT_TRUE(byActivity.groups[0].label.contains(u"77"_s)) << "an activity without a name is still told apart";
}

TEST_F(GroupingTest, AQuestionnaireThatDoesNotAskSexHasOneGroupOrNone)
{
    const Questionnaire &board = *instrument.questionnaire(u"styrelse"_s);
    ResultRequest request;
    request.cut = Cut::Sex;
    EXPECT_TRUE(groupingOf(ResponseSet(board), board.current(), request).groups.empty());
    const ResponseSet one = test::setOf(board, {test::response(board, u"v1/med"_s, {})});
    EXPECT_EQ(codesOf(groupingOf(one, board.current(), request)), QStringList{u"_tom"_s});
}

} // namespace
} // namespace ljus

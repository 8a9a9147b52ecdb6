// Results are asked for in one place; an independent recount in SQL comes to the same.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo.h"
#include "core/tasks/result_desk.h"
#include "tests/support/support.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

/// Counts by SQL alone over the tables of a store file.
class SqlRecount
{
public:
    explicit SqlRecount(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, kName);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        EXPECT_TRUE(database.open());
    }
    ~SqlRecount() { QSqlDatabase::removeDatabase(kName); }
    SqlRecount(const SqlRecount &) = delete;
    SqlRecount &operator=(const SqlRecount &) = delete;

    /// n per "group/value" of a question in the responses that @a only keeps.
    [[nodiscard]] QMap<QString, int> counts(const QString &groupBy, const QString &only, const QStringList &bound) const
    {
        QSqlQuery query(QSqlDatabase::database(kName));
        query.setForwardOnly(true);
        const QString sql = u"SELECT %1, answer.value, count(*) FROM response"
                            " JOIN answer ON answer.response = response.id AND answer.question = ?"
                            " LEFT JOIN activity ON activity.id = response.activity"
                            " LEFT JOIN answer AS sex ON sex.response = response.id AND sex.question = 'kon'"
                            "  AND substr(sex.value, 1, 1) <> '_'"
                            " WHERE response.round = (SELECT id FROM round ORDER BY from_date DESC LIMIT 1)"
                            "  AND response.finished = 1 AND response.questionnaire = ? AND response.version IN (%3) AND %2"
                            " GROUP BY 1, 2"_s.arg(groupBy, only, bound.last());
        EXPECT_TRUE(query.prepare(sql)) << sql.toStdString();
        for (const QString &value : bound.mid(0, bound.size() - 1))
            query.addBindValue(value);
        EXPECT_TRUE(query.exec());
        QMap<QString, int> counts;
        while (query.next())
            counts.insert(query.value(0).toString() + u'/' + query.value(1).toString(), query.value(2).toInt());
        return counts;
    }

private:
    const QString kName = u"recount"_s;
};

/// How a trait is called in SQL.
QString columnOf(Cut trait)
{
    switch (trait) {
    case Cut::Sex:
        return u"ifnull(sex.value, '_tom')"_s;
    case Cut::Activity:
        return u"ifnull(CAST(response.activity AS TEXT), '_tom')"_s;
    case Cut::Municipality:
        return u"ifnull(nullif(activity.municipality, ''), '_tom')"_s;
    case Cut::Language:
        return u"ifnull(nullif(response.language, ''), '_tom')"_s;
    case Cut::Version:
        return u"response.version"_s;
    default:
        return u"''"_s;
    }
}

/// The versions that ask @a question in the same revision, as an SQL list.
QString versionsAsking(const Questionnaire &questionnaire, const Question &question)
{
    QStringList versions;
    for (const QuestionnaireVersion &version : questionnaire.versions) {
        const Question *same = version.question(question.key);
        if (same != nullptr && same->revision == question.revision)
            versions.append(u'\'' + version.key + u'\'');
    }
    return versions.join(u',');
}

class ResultDeskTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto file = createDemo({m_folder.filePath(u"demo"_s), 3, 240}, m_clock);
        ASSERT_OK(file);
        path = *file;
        auto opened = Store::open(path, Store::Access::ReadWrite, m_clock);
        ASSERT_OK(opened);
        store = *std::move(opened);
        auto made = ResultDesk::open(*store, store->rounds().all()->front());
        ASSERT_OK(made);
        desk = std::make_unique<ResultDesk>(*std::move(made));
    }
    [[nodiscard]] QString first() const { return desk->instrument().questionnaires.front().key; }
    [[nodiscard]] ResultChoice choice(Cut by = Cut::Whole, const Filter &only = {}) const
    {
        ResultChoice choice{first()};
        choice.by = by;
        choice.only = only;
        return choice;
    }

    QString path;
    std::unique_ptr<Store> store;
    std::unique_ptr<ResultDesk> desk;

private:
    FixedClock m_clock;
    QTemporaryDir m_folder;
};

/// @a results against SQL; gives back how many figures were held against each other.
int expectSameAsSql(const SqlRecount &sql, const QuestionnaireResults &results, const QString &only)
{
    int figures = 0;
    for (const QuestionResult &question : results.questions) {
        const QString &key = question.question->key;
        const QMap<QString, int> counts =
            sql.counts(columnOf(results.cut), only,
                       {key, results.questionnaire->key, versionsAsking(*results.questionnaire, *question.question)});
        for (std::size_t group = 0; group < results.groups.size(); ++group) {
            const QString prefix = results.groups[group].code + u'/';
            const GroupResult &result = question.groups[group];
            for (const OptionShare &option : result.options) {
                EXPECT_EQ(option.n, counts.value(prefix + option.code)) << (key + u' ' + prefix + option.code).toStdString();
                ++figures;
            }
            EXPECT_EQ(result.nothing[static_cast<std::size_t>(Nothing::Marks)], counts.value(prefix + u"_flera"_s));
            EXPECT_EQ(result.nothing[static_cast<std::size_t>(Nothing::Unreadable)], counts.value(prefix + u"_olaslig"_s));
        }
    }
    return figures;
}

} // namespace

TEST_F(ResultDeskTest, EveryQuestionOptionAndGroupIsThatOfARecountInSql)
{
    const SqlRecount sql(path);
    int figures = 0;
    for (const Questionnaire &questionnaire : desk->instrument().questionnaires) {
        const auto cuts = desk->cuts({questionnaire.key});
        ASSERT_OK(cuts);
        for (const Cut cut : {Cut::Whole, Cut::Sex, Cut::Activity, Cut::Municipality, Cut::Language, Cut::Version}) {
            const auto results = desk->questions({questionnaire.key, {}, cut});
            ASSERT_OK(results);
            figures += expectSameAsSql(sql, *results, u"1"_s);
            const auto groups = desk->groups({questionnaire.key}, cut);
            for (const ResultGroup &group : *groups) {
                if (cut == Cut::Whole)
                    continue;
                const QString only = columnOf(cut) + u" = '"_s + group.code + u'\'';
                for (const Cut by : {Cut::Whole, Cut::Sex, Cut::Activity, Cut::Language}) {
                    const auto filtered = desk->questions({questionnaire.key, {}, by, {{cut, group.code}}});
                    ASSERT_OK(filtered);
                    figures += expectSameAsSql(sql, *filtered, only);
                }
            }
        }
    }
    EXPECT_GT(figures, 5000);
    RecordProperty("figures", figures);
}

TEST_F(ResultDeskTest, CutsAreThoseWithAtLeastTwoGroups)
{
    for (const Questionnaire &questionnaire : desk->instrument().questionnaires) {
        const auto cuts = desk->cuts({questionnaire.key});
        ASSERT_OK(cuts);
        EXPECT_EQ(cuts->front(), Cut::Whole);
        EXPECT_EQ(std::count(cuts->begin(), cuts->end(), Cut::Round), 1) << "the demo has earlier rounds";
        for (const Cut trait : kTraits) {
            const auto groups = desk->groups({questionnaire.key}, trait);
            ASSERT_OK(groups);
            const bool isOffered = std::count(cuts->begin(), cuts->end(), trait) > 0;
            EXPECT_TRUE(!isOffered || groups->size() > 1) << toCode(trait).toStdString();
            int responses = 0;
            for (const ResultGroup &group : *groups)
                responses += group.responses;
            EXPECT_EQ(responses, desk->returned().value(questionnaire.key));
        }
    }
}

TEST_F(ResultDeskTest, WhatDoesNotExistIsSaid)
{
    const auto expectError = [](const auto &result, Error::Kind kind, const QString &named) {
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().kind, kind);
        EXPECT_TRUE(result.error().message.contains(named)) << result.error().message.toStdString();
    };
    ResultChoice unknown{u"finnsinte"_s};
    expectError(desk->questions(unknown), Error::Kind::NotFound, u"finnsinte"_s);
    expectError(desk->publishedIndicators(unknown), Error::Kind::NotFound, first());
    expectError(desk->cuts(unknown), Error::Kind::NotFound, u"finnsinte"_s);
    ResultChoice version = choice();
    version.version = u"1999"_s;
    expectError(desk->questions(version), Error::Kind::NotFound, u"1999"_s);
    expectError(desk->cuts(version), Error::Kind::NotFound, u"1999"_s);
    expectError(desk->groups(version, Cut::Sex), Error::Kind::NotFound, u"1999"_s);
    expectError(desk->questions(choice(Cut::Whole, {{Cut::Activity, u"4711"_s}})), Error::Kind::Invalid, u"4711"_s);
    expectError(desk->publishedQuestions(choice(Cut::Sex, {{Cut::Language, u"xx"_s}})), Error::Kind::Invalid, u"xx"_s);
}

TEST_F(ResultDeskTest, WhatIsPublishedIsWhatTheScreenShowsOrHidden)
{
    int hidden = 0;
    for (const Cut cut : {Cut::Whole, Cut::Sex, Cut::Activity, Cut::Municipality, Cut::Language, Cut::Version}) {
        const auto screen = desk->questions(choice(cut));
        const auto published = desk->publishedQuestions(choice(cut));
        ASSERT_OK(screen);
        ASSERT_OK(published);
        for (std::size_t question = 0; question < screen->questions.size(); ++question) {
            for (std::size_t group = 0; group < screen->groups.size(); ++group) {
                const GroupResult &seen = screen->questions[question].groups[group];
                const GroupResult &sent = (*published)->questions[question].groups[group];
                const bool isHidden = sent.visibility == Visibility::Hidden;
                hidden += isHidden ? 1 : 0;
                EXPECT_EQ(sent.base, isHidden ? 0 : seen.base);
                EXPECT_EQ(sent.positive, isHidden ? 0 : seen.positive);
                EXPECT_EQ(sent.nothing, isHidden ? GroupResult().nothing : seen.nothing);
            }
        }
    }
    EXPECT_GT(hidden, 0);
}

TEST_F(ResultDeskTest, TwoTraitsAtOnceAreNeverPublished)
{
    const auto sexes = desk->groups(choice(), Cut::Sex);
    ASSERT_OK(sexes);
    const auto published = desk->publishedQuestions(choice(Cut::Activity, {{Cut::Sex, sexes->front().code}}));
    ASSERT_OK(published);
    for (const QuestionResult &question : (*published)->questions) {
        for (const GroupResult &group : question.groups)
            EXPECT_EQ(group.visibility, Visibility::Hidden);
    }
    for (const ResultGroup &group : (*published)->groups)
        EXPECT_EQ(group.responses, 0) << "how many of an activity are women is an answer to the question on sex";
    const auto activities = desk->groups(choice(), Cut::Activity);
    ASSERT_OK(activities);
    const Filter both{{Cut::Sex, sexes->front().code}, {Cut::Activity, activities->front().code}};
    EXPECT_EQ((*desk->publishedQuestions(choice(Cut::Whole, both)))->groups.front().responses, 0);
    EXPECT_GT((*desk->publishedQuestions(choice(Cut::Whole, {{Cut::Sex, sexes->front().code}})))->groups.front().responses, 0);
    const auto indicators = desk->publishedIndicators(choice(Cut::Activity, {{Cut::Sex, sexes->front().code}}));
    ASSERT_OK(indicators);
    for (const ResultGroup &group : (*indicators)->groups)
        EXPECT_EQ(group.responses, 0);
}

TEST_F(ResultDeskTest, EarlierRoundsWithAnswersStandBeforeThisOne)
{
    const Round now = desk->round();
    Round before = now;
    before.uuid = {};
    before.name = u"Förra"_s;
    before.from = now.from.addYears(-1);
    before.to = now.to.addYears(-1);
    Round empty = before;
    empty.name = u"Tom"_s;
    empty.from = before.from.addYears(-1);
    empty.to = before.to.addYears(-1);
    const auto added = store->rounds().add(before);
    ASSERT_OK(added);
    ASSERT_OK(store->rounds().add(empty));
    ImportPlan plan;
    plan.round = *added;
    plan.questionnaire = first();
    const auto responses = store->responses().ofQuestionnaire(now.id, desk->instrument().questionnaires.front());
    ASSERT_OK(responses);
    const QuestionnaireVersion &current = desk->instrument().questionnaires.front().current();
    ImportedResponse one;
    one.version = current.key;
    one.variant = current.variants.front().key;
    one.language = u"sv"_s;
    plan.responses.assign(12, one);
    ASSERT_OK(store->apply(plan));

    auto anew = ResultDesk::open(*store, now);
    ASSERT_OK(anew);
    const auto cuts = anew->cuts(choice());
    ASSERT_OK(cuts);
    EXPECT_EQ(std::count(cuts->begin(), cuts->end(), Cut::Round), 1);
    const auto rounds = anew->questions(choice(Cut::Round));
    ASSERT_OK(rounds);
    const auto isCalled = [](const QString &name) { return [name](const ResultGroup &group) { return group.label == name; }; };
    EXPECT_TRUE(std::none_of(rounds->groups.begin(), rounds->groups.end(), isCalled(u"Tom"_s))) << "it has no answers";
    const auto added12 = std::find_if(rounds->groups.begin(), rounds->groups.end(), isCalled(u"Förra"_s));
    ASSERT_NE(added12, rounds->groups.end());
    EXPECT_EQ(added12->responses, 12);
    EXPECT_EQ(rounds->groups.back().label, now.name);
    const auto whole = desk->questions(choice());
    for (std::size_t question = 0; question < whole->questions.size(); ++question)
        EXPECT_EQ(rounds->questions[question].groups.back().base, whole->questions[question].groups[0].base);
}

} // namespace ljus::test

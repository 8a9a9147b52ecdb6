// An attacker who knows all that is published finds no hidden figure; and what is hidden does not depend on what is asked for.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/disclosure.h"

#include "tests/results/attacker.h"
#include "tests/results/sample_responses.h"
#include "tests/support/support.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::Knowledge;
using test::World;

const Instrument &instrument()
{
    static const Instrument kInstrument = [] {
        Instrument sample = test::sampleInstrument();
        sample.questionnaires.front().versions.back().questions[4].positive = {u"a"_s, u"b"_s};
        return sample;
    }();
    return kInstrument;
}

/// Answers to one question in words: "3 man 1 F1=4" are three men in activity 1; "-" is nothing, "#" two marks.
class WorldBuilder
{
public:
    explicit WorldBuilder(const QuestionKey &question, const QStringList &municipalities = {})
    {
        m_world.questionnaire = &instrument().questionnaires.front();
        m_world.question = question;
        for (qsizetype activity = 0; activity < municipalities.size(); ++activity) {
            if (!municipalities[activity].isEmpty())
                m_world.request.municipalities.insert(activity + 1, municipalities[activity]);
        }
    }

    WorldBuilder &add(int times, int activity, const QString &answer, const QString &sex = u"kvinna"_s)
    {
        test::Answers answers;
        if (!sex.isEmpty())
            answers.insert(u"kon"_s, Answer::option(sex));
        answers.insert(m_world.question, parsed(answer));
        Response one = test::response(*m_world.questionnaire, u"v2/med"_s, answers);
        if (activity > 0)
            one.head.activity = Id<Activity>{activity};
        m_world.responses.insert(m_world.responses.end(), static_cast<std::size_t>(times), one);
        return *this;
    }
    [[nodiscard]] Answer parsed(const QString &answer) const
    {
        const Question &question = *m_world.questionnaire->current().question(m_world.question);
        if (answer == u"-")
            return Answer::blank();
        if (answer == u"#")
            return Answer::marks();
        if (question.kind == QuestionKind::Number)
            return Answer::number(answer.toDouble());
        return question.kind == QuestionKind::MultipleChoice ? Answer::options(answer.split(u'+')) : Answer::option(answer);
    }
    World &world() { return m_world; }

private:
    World m_world;
};

std::string dump(const World &world)
{
    QString text = u"%1, hide below %2\n"_s.arg(world.question).arg(world.request.fewAnswers.hideBelow());
    for (const Response &response : world.responses) {
        text += u"%1 activity %2 (%3) sex %4 %5: %6\n"_s.arg(
            response.head.version, test::activityCode(response),
            response.head.activity ? world.request.municipalities.value(response.head.activity->value) : QString(),
            response.answers.value(u"kon"_s).values().join(u'+'), response.head.language,
            toCodes(response.answers.value(world.question), QuestionKind::MultipleChoice).join(u'+'));
    }
    return text.toStdString();
}

void expectNothingWorkedOut(const World &world)
{
    const test::Hides hides = test::publishedHides(world);
    for (const Knowledge knowledge : {Knowledge::Responses, Knowledge::Answered})
        EXPECT_EQ(test::workedOut(world, hides, knowledge).join(u"; "_s).toStdString(), "") << dump(world);
}

/// A small world in which uneven groups and all saying the same are common.
class RandomWorld
{
public:
    explicit RandomWorld(unsigned seed) : m_random(seed) { }

    World make()
    {
        const QuestionKey question = std::vector<QuestionKey>{u"F1"_s, u"F1"_s, u"VAL"_s, u"ALDER"_s}[below(4)];
        const auto activities = 2 + below(4);
        const auto municipalities = 1 + below(3);
        QStringList names;
        for (std::size_t activity = 0; activity < activities; ++activity)
            names.append(std::vector<QString>{u"Berg"_s, u"Ånge"_s, QString()}[below(municipalities)]);
        WorldBuilder builder(question, names);
        m_usual = answerTo(question);
        m_sameness = below(11);
        m_silence = below(4);
        const std::size_t persons = 4 + below(22);
        for (std::size_t person = 0; person < persons; ++person)
            addPerson(builder, activities);
        const int hideBelow = std::vector<int>{5, 5, 3, 2}[below(4)];
        builder.world().request.fewAnswers = FewAnswers(10, hideBelow, {});
        return builder.world();
    }

private:
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    /// Small ones more often.
    std::size_t uneven(std::size_t limit) { return std::min(below(limit), below(limit)); }

    QString answerTo(const QuestionKey &question)
    {
        if (question == u"VAL")
            return std::vector<QString>{u"a"_s, u"b"_s, u"c"_s, u"a+b"_s, u"a+c"_s, u"b+c"_s, u"a+b+c"_s}[below(7)];
        return question == u"F1" ? QString::number(1 + below(4)) : QString::number(20 + below(3));
    }
    void addPerson(WorldBuilder &builder, std::size_t activities)
    {
        const QuestionKey &question = builder.world().question;
        const auto activity = static_cast<int>(uneven(activities + 1));
        const QString said = below(10) < m_sameness ? m_usual : answerTo(question);
        const bool isSilent = below(12) < m_silence || (m_silence > 1 && activity == 1);
        const QString sex = std::vector<QString>{u"kvinna"_s, u"man"_s, u"annat"_s, QString()}[uneven(4)];
        builder.add(1, activity, isSilent ? (below(2) == 0 ? u"-"_s : u"#"_s) : said, sex);
        Response &person = builder.world().responses.back();
        person.head.language = uneven(2) == 0 ? u"sv"_s : u"en"_s;
        if (uneven(3) == 2)
            person.head.version = u"v1"_s;
        if (person.head.version == u"v1" && question != u"F1")
            person.answers.remove(question);
    }

    std::mt19937 m_random;
    QString m_usual;
    std::size_t m_sameness = 0;
    std::size_t m_silence = 0;
};

constexpr unsigned kWorlds = 1600;

TEST(Disclosure, TheAttackerWorksOutNothingInManySmallWorlds)
{
    int hiding = 0;
    for (unsigned seed = 1; seed <= kWorlds && !testing::Test::HasFailure(); ++seed) {
        const World world = RandomWorld(seed).make();
        expectNothingWorkedOut(world);
        const test::Hides hides = test::publishedHides(world);
        hiding += hides(Cut::Activity, u"1"_s) || hides(Cut::Sex, u"man"_s) ? 1 : 0;
    }
    EXPECT_GT(hiding, 300) << "worlds in which there is something to find";
}

TEST(Disclosure, TheAttackerBreaksWeakerRules)
{
    int onlyFew = 0;
    int eachCut = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
        const World world = RandomWorld(seed).make();
        onlyFew += test::workedOut(world, test::onlyFewHides(world), Knowledge::Responses).filter(u" = "_s).isEmpty() ? 0 : 1;
        eachCut += test::workedOut(world, test::eachCutHides(world), Knowledge::Responses).filter(u" = "_s).isEmpty() ? 0 : 1;
    }
    RecordProperty("onlyFew", onlyFew);
    RecordProperty("eachCut", eachCut);
    EXPECT_GT(onlyFew, 40);
    EXPECT_GT(eachCut, 10);
}

struct NastyWorld
{
    std::string name;
    WorldBuilder builder;
};

std::vector<NastyWorld> nastyWorlds()
{
    const QStringList one{u"Berg"_s, u"Berg"_s, u"Berg"_s};
    const QStringList two{u"Berg"_s, u"Berg"_s, u"Ånge"_s};
    const QStringList three{u"Berg"_s, u"Ånge"_s, u"Ragunda"_s};
    return {
        {"one municipality", WorldBuilder(u"F1"_s, one).add(3, 1, u"1"_s).add(8, 2, u"4"_s).add(9, 3, u"2"_s)},
        {"all few", WorldBuilder(u"F1"_s, three).add(2, 1, u"1"_s).add(3, 2, u"4"_s).add(2, 3, u"2"_s)},
        {"each has one", WorldBuilder(u"F1"_s, one).add(1, 1, u"1"_s).add(1, 2, u"4"_s).add(9, 3, u"2"_s).add(1, 3, u"1"_s)},
        {"few left blanks", WorldBuilder(u"F1"_s, one).add(3, 1, u"-"_s).add(6, 2, u"4"_s).add(9, 3, u"2"_s)},
        {"few left blanks, rest alike", WorldBuilder(u"F1"_s, two).add(3, 1, u"-"_s).add(6, 2, u"4"_s).add(9, 3, u"4"_s)},
        {"nobody answered", WorldBuilder(u"F1"_s, one).add(2, 1, u"#"_s).add(6, 2, u"-"_s).add(3, 3, u"#"_s)},
        {"nobody answered, unlike kinds", WorldBuilder(u"F1"_s, one).add(2, 1, u"#"_s).add(9, 2, u"-"_s).add(7, 3, u"-"_s)},
        {"the pool is alike", WorldBuilder(u"F1"_s, one).add(3, 1, u"4"_s).add(5, 2, u"4"_s).add(9, 3, u"2"_s)},
        {"the pool is positive", WorldBuilder(u"F1"_s, one).add(3, 1, u"4"_s).add(5, 2, u"3"_s).add(9, 3, u"2"_s)},
        {"one few municipality", WorldBuilder(u"F1"_s, two).add(9, 1, u"4"_s).add(8, 2, u"2"_s).add(3, 3, u"1"_s)},
        {"a municipality of few activities",
         WorldBuilder(u"F1"_s, two).add(4, 1, u"4"_s).add(4, 2, u"2"_s).add(12, 3, u"1"_s).add(3, 3, u"3"_s)},
        {"all tick the same", WorldBuilder(u"VAL"_s, one).add(3, 1, u"a+b"_s).add(5, 2, u"a"_s).add(9, 3, u"c"_s)},
        {"all tick something", WorldBuilder(u"VAL"_s, three).add(3, 1, u"a"_s).add(5, 2, u"b"_s).add(9, 3, u"c"_s)},
        {"numbers", WorldBuilder(u"ALDER"_s, one).add(2, 1, u"20"_s).add(5, 2, u"20"_s).add(9, 3, u"21"_s)},
        {"few men", WorldBuilder(u"F1"_s, one).add(3, 1, u"4"_s, u"man"_s).add(9, 1, u"2"_s).add(4, 1, u"1"_s, QString())},
    };
}

TEST(Disclosure, TheAttackerWorksOutNothingInNastyWorlds)
{
    for (NastyWorld &nasty : nastyWorlds()) {
        SCOPED_TRACE(nasty.name);
        expectNothingWorkedOut(nasty.builder.world());
    }
}

ResultRequest asking(const World &world, Cut cut, const Filter &only)
{
    ResultRequest request = world.request;
    request.cut = cut;
    request.only = only;
    return request;
}

/// All figures of one group of one trait as text, from a view of @a cut with @a only; the label of the group left out.
QString seen(const ResponseSet &set, const World &world, Cut cut, const Filter &only)
{
    QStringList figures;
    const QuestionnaireResults results = resultsOf(set, asking(world, cut, only));
    for (const QuestionResult &question : results.questions) {
        for (std::size_t group = 0; group < results.groups.size(); ++group) {
            if (cut == Cut::Whole || only.isEmpty() || results.groups[group].code == only.first())
                figures.append(test::dump(question.groups[group]));
        }
    }
    return figures.join(u'\n');
}

RC_GTEST_PROP(Disclosure, AGroupIsTheSameInEveryViewAndTwoTraitsAreNeverShown, ())
{
    const World world = RandomWorld(*rc::gen::arbitrary<unsigned>()).make();
    const ResponseSet set = test::setOf(*world.questionnaire, world.responses);
    for (const Cut trait : kTraits) {
        const QuestionnaireResults cut = resultsOf(set, asking(world, trait, {}));
        for (std::size_t group = 0; group < cut.groups.size(); ++group) {
            const Filter only{{trait, cut.groups[group].code}};
            QStringList here;
            for (const QuestionResult &question : cut.questions)
                here.append(test::dump(question.groups[group]));
            if (cut.groups[group].responses > 0) {
                RC_ASSERT(seen(set, world, Cut::Whole, only) == here.join(u'\n'));
                RC_ASSERT(seen(set, world, trait, only) == here.join(u'\n'));
            }
            for (const Cut other : kTraits) {
                if (other == trait || (trait == Cut::Activity && other == Cut::Municipality))
                    continue;
                const QuestionnaireResults both = resultsOf(set, asking(world, other, only));
                for (std::size_t part = 0; part < both.groups.size(); ++part) {
                    const bool isWithin =
                        trait == Cut::Municipality && other == Cut::Activity && both.groups[part].code != u"_tom";
                    RC_ASSERT(both.groups[part].responses == 0);
                    for (const QuestionResult &question : both.questions)
                        RC_ASSERT(isWithin || trait == Cut::Municipality
                                  || question.groups[part].visibility == Visibility::Hidden);
                }
            }
        }
    }
}

RC_GTEST_PROP(Disclosure, TheOrderOfResponsesAndNumbersOfActivitiesDoNotMatter, ())
{
    World world = RandomWorld(*rc::gen::arbitrary<unsigned>()).make();
    const auto hiddenIn = [](const World &asked, qint64 step) {
        const test::Hides hides = test::publishedHides(asked);
        QString hidden;
        for (qint64 activity = 1; activity <= 5; ++activity)
            hidden += hides(Cut::Activity, QString::number(activity + step)) ? u'x' : u'.';
        for (const QString &code : {u"Berg"_s, u"Ånge"_s, u"_tom"_s})
            hidden += hides(Cut::Municipality, code) ? u'x' : u'.';
        for (const QString &code : {u"kvinna"_s, u"man"_s, u"annat"_s, u"_tom"_s})
            hidden += hides(Cut::Sex, code) ? u'x' : u'.';
        return hidden;
    };
    const QString before = hiddenIn(world, 0);
    std::shuffle(world.responses.begin(), world.responses.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
    RC_ASSERT(hiddenIn(world, 0) == before);
    constexpr qint64 kStep = 40;
    QMap<qint64, QString> municipalities;
    for (auto place = world.request.municipalities.cbegin(); place != world.request.municipalities.cend(); ++place)
        municipalities.insert(place.key() + kStep, *place);
    world.request.municipalities = municipalities;
    for (Response &response : world.responses) {
        if (response.head.activity)
            response.head.activity = Id<Activity>{response.head.activity->value + kStep};
    }
    RC_ASSERT(hiddenIn(world, kStep) == before);
}

TEST(Disclosure, SexAsAnOlderVersionAskedItOtherwiseIsNotShown)
{
    Instrument reworded = test::sampleInstrument();
    Questionnaire &questionnaire = reworded.questionnaires.front();
    std::vector<Response> responses;
    for (int person = 0; person < 24; ++person)
        responses.push_back(test::response(questionnaire, person < 12 ? u"v1/med"_s : u"v2/med"_s,
                                           {{u"kon"_s, Answer::option(u"man"_s)}, {u"F1"_s, Answer::option(u"4"_s)}}));
    const auto menIn = [&](const QString &version) {
        ResultRequest request;
        request.version = version;
        request.cut = Cut::Sex;
        return resultsOf(test::setOf(questionnaire, responses), request).questions[1].groups[1].visibility;
    };
    EXPECT_EQ(menIn(u"v1"_s), Visibility::Shown);
    questionnaire.versions.back().questions.front().revision = 2;
    EXPECT_EQ(menIn(u"v1"_s), Visibility::Hidden);
    EXPECT_EQ(menIn(u"v2"_s), Visibility::Shown);
}

TEST(Disclosure, WithoutFewAnswersNothingIsHidden)
{
    int without = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        const World world = RandomWorld(seed).make();
        const test::Hides few = test::onlyFewHides(world);
        const test::Hides hides = test::publishedHides(world);
        const auto anyOf = [&](Cut trait, const test::Hides &hidden) {
            const auto groups = partitionedBy(test::setOf(*world.questionnaire, world.responses), trait, world.request);
            return std::any_of(groups.begin(), groups.end(), [&](const ResultGroup &group) { return hidden(trait, group.code); });
        };
        for (const Cut trait : {Cut::Sex, Cut::Language, Cut::Version}) {
            EXPECT_TRUE(anyOf(trait, few) || !anyOf(trait, hides)) << toCode(trait).toStdString() << '\n' << dump(world);
            without += anyOf(trait, few) ? 0 : 1;
        }
        const bool isPlaceFew = anyOf(Cut::Activity, few) || anyOf(Cut::Municipality, few);
        EXPECT_TRUE(isPlaceFew || (!anyOf(Cut::Activity, hides) && !anyOf(Cut::Municipality, hides))) << dump(world);
    }
    EXPECT_GT(without, 100);
}

} // namespace
} // namespace ljus

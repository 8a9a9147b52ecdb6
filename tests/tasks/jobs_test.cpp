// What a person does through several rooms: demo, overview, report, submission, writing files whole.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"
#include "core/tasks/demo.h"
#include "core/tasks/file_output.h"
#include "core/tasks/next_steps.h"
#include "core/tasks/report.h"
#include "core/tasks/round_overview.h"
#include "core/tasks/submit.h"
#include "tests/domain/local_zone.h"
#include "tests/store/small_files.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

/// Looks at each glance whether a file is there.
class WatchingClock final : public Clock
{
public:
    explicit WatchingClock(const QString &path) : m_path(path) { }
    [[nodiscard]] QDateTime now() const override
    {
        ++looked;
        seen = seen || QFile::exists(m_path);
        return QDateTime(QDate(2026, 11, 22), QTime(13, 2, 31), Qt::UTC);
    }

    mutable int looked = 0;
    mutable bool seen = false;

private:
    QString m_path;
};

QStringList hiddenToo(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

class JobsTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<Store> demoOf(int responses, quint32 seed = 1)
    {
        const auto file = createDemo({path(u"demo%1-%2"_s.arg(responses).arg(seed)), seed, responses}, clock);
        EXPECT_TRUE(file.has_value()) << file.error().message.toStdString();
        auto store = Store::open(*file, Store::Access::ReadWrite, clock);
        EXPECT_TRUE(store.has_value());
        return *std::move(store);
    }
    [[nodiscard]] static bool has(const std::vector<NextStep> &steps, NextStep::Kind kind)
    {
        return std::any_of(steps.begin(), steps.end(), [kind](const NextStep &step) { return step.kind == kind; });
    }

    FixedClock clock;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(JobsTest, DemoHasSixQuestionnairesOldVersionsAndAFewAnswersGroup)
{
    const auto store = demoOf(240);
    const auto round = store->rounds().all()->front();
    const auto overview = overviewOf(*store, round.id);
    ASSERT_OK(overview);
    ASSERT_EQ(overview->questionnaires.size(), 6U);
    EXPECT_NEAR(overview->returned, 240, 3);
    int smallest = 1000;
    for (const QuestionnaireState &state : overview->questionnaires) {
        EXPECT_GT(state.rates.returned, 0) << state.questionnaire->key.toStdString();
        EXPECT_TRUE(state.rates.problems.empty());
        for (const ActivityState &activity : state.activities)
            smallest = std::min(smallest, activity.rates.returned);
    }
    EXPECT_LT(smallest, FewAnswers::kDefaultHideBelow);
    const auto responses = store->responses().ofQuestionnaire(round.id, *overview->questionnaires.front().questionnaire);
    ASSERT_OK(responses);
    EXPECT_TRUE(
        std::any_of(responses->rows().begin(), responses->rows().end(), [](const auto &row) { return row.version == 0; }));
    EXPECT_TRUE(store->check()->empty());
}

TEST_F(JobsTest, SameSeedSameAnswers)
{
    const auto rowsOf = [this](const QString &folder, quint32 seed) {
        const auto file = createDemo({path(folder), seed, 60}, clock);
        const auto store = Store::open(*file, Store::Access::ReadOnly, clock);
        auto desk = ResultDesk::open(**store, (*store)->rounds().all()->front());
        return resultTable(*desk, {}, Level::Question)->content.rows;
    };
    const auto first = rowsOf(u"one"_s, 7);
    EXPECT_EQ(rowsOf(u"two"_s, 7), first);
    EXPECT_NE(rowsOf(u"three"_s, 8), first);
}

TEST_F(JobsTest, NextStepsFollowTheState)
{
    const auto store = Store::create(path(u"ny.ljuspunkt"_s), {{}, u"Ny"_s}, sampleInstrument(), clock);
    ASSERT_OK(store);
    Round round = suggestedRound(clock.today());
    round.instrument = (*store)->instruments().all()->front().id;
    const auto id = (*store)->rounds().add(round);
    ASSERT_OK(id);
    auto steps = nextSteps(**store, *distributionOf(**store, *id, clock), clock);
    ASSERT_OK(steps);
    EXPECT_TRUE(has(*steps, NextStep::Kind::KeyFirst) && has(*steps, NextStep::Kind::StateEligible));
    EXPECT_FALSE(has(*steps, NextStep::Kind::Submit));

    const auto response = (*store)->responses().start({*id, u"styrelse"_s, u"v1"_s, u"med"_s, u"sv"_s, {}});
    ASSERT_OK(response);
    steps = nextSteps(**store, *distributionOf(**store, *id, clock), clock);
    EXPECT_EQ(steps->front().kind, NextStep::Kind::FinishOpen);
    ASSERT_OK((*store)->responses().finish(*response));
    ASSERT_OK((*store)->counts().set({*id, u"styrelse"_s, {}, 5, 0}));
    steps = nextSteps(**store, *distributionOf(**store, *id, clock), clock);
    EXPECT_EQ(steps->front().kind, NextStep::Kind::MendCounts) << "one came back of none handed out";
    EXPECT_TRUE(has(*steps, NextStep::Kind::BackUp) && has(*steps, NextStep::Kind::Submit)
                && has(*steps, NextStep::Kind::CollectMore));
    ASSERT_OK((*store)->backup(path(u"kopia.ljuspunkt"_s)));
    EXPECT_FALSE(has(*nextSteps(**store, *distributionOf(**store, *id, clock), clock), NextStep::Kind::BackUp));
    clock.time = clock.time.addDays(8);
    EXPECT_TRUE(has(*nextSteps(**store, *distributionOf(**store, *id, clock), clock), NextStep::Kind::BackUp));
    clock.time = clock.time.addYears(1);
    EXPECT_FALSE(has(*nextSteps(**store, *distributionOf(**store, *id, clock), clock), NextStep::Kind::CollectMore))
        << "the round is over";
}

TEST_F(JobsTest, TheSameRoundGivesTheSameSubmissionBytes)
{
    const auto store = demoOf(60);
    const auto round = store->rounds().all()->front();
    ASSERT_OK(writeSubmission(*store, round.id, path(u"a.zip"_s), clock));
    ASSERT_OK(writeSubmission(*store, round.id, path(u"b.zip"_s), clock));
    EXPECT_FALSE(contentOf(path(u"a.zip"_s)).isEmpty());
    EXPECT_TRUE(contentOf(path(u"a.zip"_s)) == contentOf(path(u"b.zip"_s)));
    const auto preview = previewSubmission(*store, round.id);
    ASSERT_OK(preview);
    EXPECT_TRUE(preview->suggestedFileName.endsWith(u".inlamning.zip"_s));
    EXPECT_FALSE(preview->remarks.empty()) << "an example definition is remarked on";
}

TEST_F(JobsTest, AReportNeedsAKnownEnding)
{
    const auto store = demoOf(60);
    const auto round = store->rounds().all()->front();
    ASSERT_OK(writeReport(*store, round, path(u"r.xlsx"_s)));
    ASSERT_OK(writeReport(*store, round, path(u"r.csv"_s)));
    EXPECT_TRUE(contentOf(path(u"r.csv"_s)).startsWith("\xEF\xBB\xBF"));
    EXPECT_EQ(writeReport(*store, round, path(u"r.docx"_s)).error().kind, Error::Kind::Invalid);
}

TEST_F(JobsTest, AFileIsWrittenWholeOrNotAtAll)
{
    ASSERT_OK(writeFile(path(u"x"_s), QByteArray("one")));
    const auto failed = writeFile(path(u"x"_s), [](QIODevice &device) -> Result<void> {
        device.write("half");
        return failure(Error::Kind::Invalid, u"no"_s);
    });
    EXPECT_EQ(failed.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(contentOf(path(u"x"_s)), "one") << "what stood there stays";
    EXPECT_EQ(writeFile(path(u"none/x"_s), QByteArray("one")).error().kind, Error::Kind::ReadOnly);
    EXPECT_EQ(writeFile(u"/dev/full"_s, QByteArray(100000, 'x')).error().kind, Error::Kind::Full);
}

TEST_F(JobsTest, ADemoThatCannotBeFilledLeavesNothing)
{
    const auto empty = createDemo({path(u"tom"_s), 1, 0}, clock);
    ASSERT_OK(empty);
    const auto roomForIt = static_cast<rlim_t>(QFileInfo(*empty).size());
    const auto failed = [&] {
        const SmallFiles small(roomForIt);
        return createDemo({path(u"full"_s), 1, 2000}, clock);
    }();
    ASSERT_FALSE(failed);
    EXPECT_TRUE(failed.error().message.contains(path(u"full/demo.ljuspunkt"_s))) << failed.error().message.toStdString();
    EXPECT_EQ(hiddenToo(path(u"full"_s)), QStringList());
}

TEST_F(JobsTest, ADemoGetsItsNameWhenItIsWholeAndTakesNobodysPlace)
{
    const WatchingClock watching(path(u"d/demo.ljuspunkt"_s));
    ASSERT_OK(createDemo({path(u"d"_s), 1, 40}, watching));
    EXPECT_GT(watching.looked, 0);
    EXPECT_FALSE(watching.seen) << "a program killed meanwhile would leave a half-made demo";
    const QByteArray before = contentOf(path(u"d/demo.ljuspunkt"_s));
    EXPECT_EQ(createDemo({path(u"d"_s), 2, 40}, clock).error().kind, Error::Kind::Conflict);
    EXPECT_EQ(contentOf(path(u"d/demo.ljuspunkt"_s)), before);
    EXPECT_EQ(hiddenToo(path(u"d"_s)), QStringList{u"demo.ljuspunkt"_s});
}

TEST_F(JobsTest, TheDayIsThatOfTheCalendarOnTheWall)
{
    const LocalZone zone;
    clock.time = QDateTime(QDate(2026, 10, 31), QTime(23, 30), Qt::UTC);
    const auto store = demoOf(40);
    const Round round = store->rounds().all()->front();
    EXPECT_EQ(round.from, QDate(2026, 11, 1));
    ASSERT_OK(writeSubmission(*store, round.id, path(u"natt.zip"_s), clock));
    clock.time = clock.time.addSecs(3600);
    ASSERT_OK(writeSubmission(*store, round.id, path(u"morgon.zip"_s), clock));
    EXPECT_TRUE(contentOf(path(u"natt.zip"_s)) == contentOf(path(u"morgon.zip"_s))) << "both were made on 1 November";
}

TEST_F(JobsTest, ASubmissionsNameIsWrittenWithPlainLetters)
{
    const auto store = Store::create(path(u"ide.ljuspunkt"_s), {{}, u"Idé Östra"_s}, sampleInstrument(), clock);
    ASSERT_OK(store);
    Round round = suggestedRound(QDate(2026, 3, 1));
    round.name = u"År 2026"_s;
    round.instrument = (*store)->instruments().all()->front().id;
    const auto id = (*store)->rounds().add(round);
    ASSERT_OK(id);
    EXPECT_EQ(previewSubmission(**store, *id)->suggestedFileName, u"ide-ostra-ar-2026.inlamning.zip"_s);
    ASSERT_OK((*store)->renameFederation(u"…"_s));
    round.id = *id;
    round.name = u"!"_s;
    ASSERT_OK((*store)->rounds().update(round));
    EXPECT_EQ(previewSubmission(**store, *id)->suggestedFileName, u"inlamning.zip"_s);
}

} // namespace ljus::test

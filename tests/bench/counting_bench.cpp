// How long loading and counting take.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/indicator_results.h"
#include "core/results/over_rounds.h"
#include "core/results/published.h"
#include "core/results/questionnaire_results.h"
#include "core/tasks/report.h"
#include "tests/bench/samples.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <benchmark/benchmark.h>

namespace ljus::bench {
namespace {

using namespace Qt::StringLiterals;

struct Loaded
{
    std::unique_ptr<Store> store;
    Round round;
    std::shared_ptr<const Instrument> instrument;

    explicit Loaded(int responses) : store(demoStore(responses))
    {
        round = store->rounds().all()->front();
        instrument = store->instruments().byId(round.instrument)->instrument;
    }
    [[nodiscard]] const Questionnaire &largest() const { return instrument->questionnaires.front(); }
};

void loadResponses(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(loaded.store->responses().ofQuestionnaire(loaded.round.id, loaded.largest()));
}
BENCHMARK(loadResponses)->Arg(4000)->Arg(40000)->Unit(benchmark::kMillisecond);

void countAllQuestions(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    const auto responses = loaded.store->responses().ofQuestionnaire(loaded.round.id, loaded.largest());
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(resultsOf(*responses, {}));
}
BENCHMARK(countAllQuestions)->Arg(4000)->Arg(40000)->Unit(benchmark::kMillisecond);

void countBySex(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    const auto responses = loaded.store->responses().ofQuestionnaire(loaded.round.id, loaded.largest());
    ResultRequest request;
    request.cut = Cut::Sex;
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(resultsOf(*responses, request));
}
BENCHMARK(countBySex)->Arg(4000)->Arg(40000)->Unit(benchmark::kMillisecond);

/// Thirty questions of five options and sex, asked in forty activities of eight municipalities.
class LargeSet
{
public:
    explicit LargeSet(qint64 responses) : m_questionnaire(thirtyQuestions()), m_set(m_questionnaire)
    {
        constexpr qint64 kActivities = 40;
        for (qint64 response = 0; response < responses; ++response) {
            const auto activity = 1 + response * response % kActivities;
            if (!m_set.addRow({{}, m_questionnaire.key, u"1"_s, u"med"_s, u"sv"_s, Id<Activity>{activity}}))
                std::abort();
            for (std::size_t question = 0; question < m_questionnaire.current().questions.size(); ++question) {
                const Question &asked = m_questionnaire.current().questions[question];
                const auto option = static_cast<std::size_t>(response * 7 + response / 13 * static_cast<qint64>(question));
                if (!m_set.addCode(asked.key, asked.options[option % asked.options.size()].code))
                    std::abort();
            }
        }
        for (qint64 activity = 1; activity <= kActivities; ++activity)
            request.municipalities.insert(activity, QString::number(activity % 8));
        request.audience = Audience::OwnScreen;
    }

    /// Made once and kept while the size is the same.
    static LargeSet &of(qint64 responses)
    {
        static std::unique_ptr<LargeSet> made;
        if (!made || made->m_set.size() != responses) {
            made.reset();
            made = std::make_unique<LargeSet>(responses);
        }
        return *made;
    }

    [[nodiscard]] const ResponseSet &set() const { return m_set; }

    ResultRequest request;

private:
    static std::vector<Option> options(const QStringList &codes)
    {
        std::vector<Option> options;
        for (const QString &code : codes)
            options.push_back({code, LocalizedText{{{u"sv"_s, code}}}, false, std::nullopt});
        return options;
    }
    static Questionnaire thirtyQuestions()
    {
        QuestionnaireVersion version{u"1"_s, QDate(2024, 1, 1), {}, {{u"med"_s, {}, {}}}, {}};
        Question sex;
        sex.key = u"kon"_s;
        sex.role = Question::Role::Sex;
        sex.options = options({u"kvinna"_s, u"man"_s, u"annat"_s});
        version.questions.push_back(sex);
        for (int number = 1; number <= 30; ++number) {
            Question question;
            question.key = u"F%1"_s.arg(number);
            question.options = options({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
            question.positive = {u"4"_s, u"5"_s};
            version.questions.push_back(question);
        }
        return {u"stor"_s, RespondentGroup::Participants, {}, {version}};
    }

    Questionnaire m_questionnaire;
    ResponseSet m_set;
};

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    constexpr double kKilo = 1024;
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toDouble() / kKilo;
}

void countLarge(benchmark::State &state, Cut cut, const Filter &only, Audience audience)
{
    const LargeSet &large = LargeSet::of(state.range(0));
    ResultRequest request = large.request;
    request.cut = cut;
    request.only = only;
    request.audience = audience;
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(resultsOf(large.set(), request));
    state.counters["peakMB"] = peakMegabytes();
}

void countFiveRounds(benchmark::State &state)
{
    const LargeSet &large = LargeSet::of(state.range(0));
    const Instrument instrument;
    const std::vector<RoundAnswers> rounds(5, {u"2024"_s, &instrument, &large.set()});
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(resultsOverRounds(rounds, large.request));
}

const Filter kWomen{{Cut::Sex, u"kvinna"_s}};

void atAllSizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(4000)->Arg(40000)->Arg(400000)->Unit(benchmark::kMillisecond);
}
BENCHMARK_CAPTURE(countLarge, whole, Cut::Whole, Filter{}, Audience::OwnScreen)->Apply(atAllSizes);
BENCHMARK_CAPTURE(countLarge, filtered, Cut::Whole, kWomen, Audience::OwnScreen)->Apply(atAllSizes);
BENCHMARK_CAPTURE(countLarge, byActivity, Cut::Activity, Filter{}, Audience::OwnScreen)->Apply(atAllSizes);
BENCHMARK_CAPTURE(countLarge, bySex, Cut::Sex, Filter{}, Audience::OwnScreen)->Apply(atAllSizes);
BENCHMARK_CAPTURE(countLarge, womenByActivity, Cut::Activity, kWomen, Audience::OwnScreen)->Apply(atAllSizes);
BENCHMARK_CAPTURE(countLarge, published, Cut::Activity, Filter{}, Audience::Outside)->Apply(atAllSizes);
BENCHMARK(countFiveRounds)->Apply(atAllSizes);

/// The women's answers of the largest questionnaire in the demo: counted in memory, and by SQL over the store's tables.
void countWomen(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    const auto responses = loaded.store->responses().ofQuestionnaire(loaded.round.id, loaded.largest());
    ResultRequest request;
    request.audience = Audience::OwnScreen;
    request.only = kWomen;
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(resultsOf(*responses, request));
}
BENCHMARK(countWomen)->Arg(4000)->Arg(40000)->Unit(benchmark::kMillisecond);

void countWomenBySql(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
    database.setDatabaseName(loaded.store->path());
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        std::abort();
    for ([[maybe_unused]] auto each : state) {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT answer.question, answer.value, count(*) FROM answer AS sex"
                      " JOIN response ON response.id = sex.response AND response.finished = 1 AND response.questionnaire = ?"
                      " JOIN answer ON answer.response = response.id"
                      " WHERE sex.question = 'kon' AND sex.value = 'kvinna' GROUP BY 1, 2"_s);
        query.addBindValue(loaded.largest().key);
        query.exec();
        int rows = 0;
        while (query.next())
            rows += query.value(2).toInt();
        benchmark::DoNotOptimize(rows);
    }
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"bench"_s);
}
BENCHMARK(countWomenBySql)->Arg(4000)->Arg(40000)->Unit(benchmark::kMillisecond);

void wholeResultTable(benchmark::State &state)
{
    const Loaded loaded(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto each : state)
        benchmark::DoNotOptimize(ResultDesk::open(*loaded.store, loaded.round).map([](ResultDesk desk) {
            return resultTable(desk, {}, Level::Question);
        }));
}
BENCHMARK(wholeResultTable)->Arg(4000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ljus::bench

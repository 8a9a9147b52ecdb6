// Asks for a round's results, and writes them as tables, sentences and files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/report.h"

#include "core/exchange/csv.h"
#include "core/exchange/results_table.h"
#include "core/exchange/workbook.h"
#include "core/results/presentation.h"
#include "core/results/sentences.h"
#include "core/tasks/file_output.h"
#include "core/tasks/lookup.h"
#include "core/tasks/report_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Single choices that can be counted, each of one questionnaire.
using Choices = Told<std::vector<ResultChoice>>;

Result<Choices> ofOne(ResultDesk &desk, const ResultChoice &wanted)
{
    const auto questionnaire = findQuestionnaire(desk.instrument(), wanted.questionnaire);
    if (!questionnaire)
        return failure(questionnaire);
    if (!wanted.version.isEmpty()) {
        if (const auto version = findVersion(**questionnaire, wanted.version); !version)
            return failure(version);
    }
    if (wanted.by == Cut::National) {
        if (auto known = desk.checkNational(wanted.questionnaire); !known)
            return failure(known);
    }
    return desk.withCodes(wanted).map([](ResultChoice &&choice) { return Choices{{std::move(choice)}, {}}; });
}

/// Those questionnaires that @a wanted can be asked of; the first refusal when there are none.
Result<Choices> ofAll(ResultDesk &desk, const ResultChoice &wanted)
{
    Choices choices;
    Result<Choices> refused = failure(Error::Kind::NotFound, Texts::tr("The definition has no questionnaire."));
    for (const Questionnaire &questionnaire : desk.instrument().questionnaires) {
        ResultChoice each = wanted;
        each.questionnaire = questionnaire.key;
        auto one = ofOne(desk, each);
        if (one) {
            choices.content.push_back(std::move(one->content.front()));
            continue;
        }
        if (one.error().kind != Error::Kind::NotFound && one.error().kind != Error::Kind::Invalid)
            return one;
        if (choices.remarks.isEmpty())
            refused = one;
        choices.remarks.append(Texts::tr("%1 is left out. %2").arg(questionnaire.key, one.error().message));
    }
    return choices.content.empty() ? refused : choices;
}

bool isOfTwoTraits(const ResultChoice &choice)
{
    Filter traits = choice.only;
    if (std::find(kTraits.begin(), kTraits.end(), choice.by) != kTraits.end())
        traits.insert(choice.by, {});
    const bool isPlace = traits.size() == 2 && traits.contains(Cut::Activity) && traits.contains(Cut::Municipality);
    return traits.size() > 1 && !isPlace; // an activity lies in its municipality
}

Result<Choices> choicesOf(ResultDesk &desk, const ResultChoice &wanted, Level level)
{
    if (wanted.by == Cut::Questionnaire && level != Level::Indicator)
        return failure(Error::Kind::Invalid,
                       Texts::tr("Respondent groups can be compared by indicators only: their questions differ."));
    auto choices = wanted.questionnaire.isEmpty() ? ofAll(desk, wanted) : ofOne(desk, wanted);
    if (!choices)
        return choices;
    if (isOfTwoTraits(wanted))
        choices->remarks.append(Texts::tr("Two traits at once are always hidden in what leaves the program: held against each "
                                          "trait alone they could tell what single persons answered."));
    if (wanted.by == Cut::Questionnaire)
        choices->content.resize(1); // one comparison of all
    return choices;
}

template<typename Groups>
bool isCounted(const Groups &groups, std::size_t group)
{
    return groups[group].standing == Standing::Counted;
}

QString keyOf(const QuestionResult &result)
{
    return result.question->key;
}

QString keyOf(const IndicatorResult &result)
{
    return result.indicator->key;
}

/// What the table cannot hold: rounds, or a country, that are not comparable. That respondent groups are asked different things
/// is no news.
template<typename Result>
QStringList leftOut(Cut cut, const std::vector<ResultGroup> &groups, const std::vector<Result> &results)
{
    QStringList remarks;
    if (cut != Cut::Round && cut != Cut::National)
        return remarks;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        QStringList without;
        for (const Result &result : results) {
            if (!isCounted(result.groups, group))
                without.append(keyOf(result));
        }
        if (!without.isEmpty())
            remarks.append(Texts::tr("%1 has no figures for %2: not asked there, or worded otherwise.")
                               .arg(groups[group].label, without.join(u", "_s)));
    }
    return remarks;
}

Result<Told<Table>> questionsOf(ResultDesk &desk, const Choices &choices)
{
    std::vector<Published<QuestionnaireResults>> all;
    QStringList remarks = choices.remarks;
    for (const ResultChoice &choice : choices.content) {
        auto results = desk.publishedQuestions(choice);
        if (!results)
            return failure(results);
        remarks += leftOut(choice.by, (*results)->groups, (*results)->questions);
        all.push_back(*std::move(results));
    }
    return Told<Table>{questionTable(all), remarks};
}

CountedForm formOf(const ResultDesk &desk, const ResultChoice &choice)
{
    if (choice.by == Cut::Questionnaire)
        return {};
    const QString current = desk.instrument().questionnaire(choice.questionnaire)->current().key;
    return {choice.questionnaire, choice.version.isEmpty() ? current : choice.version};
}

Result<Told<Table>> indicatorsOf(ResultDesk &desk, const Choices &choices)
{
    Told<Table> told{{}, choices.remarks};
    for (const ResultChoice &choice : choices.content) {
        const auto comparison = desk.publishedIndicators(choice);
        if (!comparison)
            return failure(comparison);
        told.remarks += leftOut(choice.by, (*comparison)->groups, (*comparison)->results);
        Table more = indicatorTable(*comparison, formOf(desk, choice));
        std::move(more.rows.begin(), more.rows.end(), std::back_inserter(told.content.rows));
        told.content.columns = std::move(more.columns);
    }
    return told;
}

/// The heading of @a choice, then a line for each thing asked and its sentence.
Result<QString> textOf(ResultDesk &desk, const ResultChoice &choice, Level level)
{
    const ResultRequest words = desk.request(choice, Audience::Outside);
    QString text;
    const auto add = [&](const QString &number, const QString &title, const QString &sentence) {
        text += u"  %1. %2\n     %3\n"_s.arg(number, title, sentence);
    };
    if (level == Level::Question) {
        const auto results = desk.publishedQuestions(choice);
        if (!results)
            return failure(results);
        for (const QuestionResult &result : (*results)->questions) {
            if (isComparedWithItself(**results, *result.question))
                continue;
            add(result.question->number, result.question->text.in(choice.language), sentenceOf(**results, result, words));
        }
    } else {
        const auto comparison = desk.publishedIndicators(choice);
        if (!comparison)
            return failure(comparison);
        for (const IndicatorResult &result : (*comparison)->results)
            add(QString::number(result.indicator->number), result.indicator->title.in(choice.language),
                sentenceOf(**comparison, result, words));
    }
    return text;
}

} // namespace

Result<Told<Table>> resultTable(ResultDesk &desk, const ResultChoice &choice, Level level)
{
    const auto choices = choicesOf(desk, choice, level);
    if (!choices)
        return failure(choices);
    return level == Level::Question ? questionsOf(desk, *choices) : indicatorsOf(desk, *choices);
}

Result<Told<QString>> resultSentences(ResultDesk &desk, const ResultChoice &choice, Level level)
{
    const auto choices = choicesOf(desk, choice, level);
    if (!choices)
        return failure(choices);
    Told<QString> told{{}, choices->remarks};
    for (const ResultChoice &each : choices->content) {
        const auto text = textOf(desk, each, level);
        if (!text)
            return failure(text);
        const Questionnaire &questionnaire = *desk.instrument().questionnaire(each.questionnaire);
        const bool isOfAll = each.by == Cut::Questionnaire;
        told.content += isOfAll ? displayName(each.by) : questionnaire.title.in(each.language);
        told.content += u'\n' + *text;
    }
    return told;
}

Result<void> writeReport(Store &store, const Round &round, const QString &path)
{
    const bool isBook = path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
    if (!isBook && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return failure(Error::Kind::Invalid,
                       Texts::tr("A report can be written as .xlsx or .csv. Give %1 one of these endings.").arg(path));
    auto desk = ResultDesk::open(store, round);
    if (!desk)
        return failure(desk);
    if (isBook) {
        const auto bytes = reportSheets(store, *desk).and_then(workbook);
        return bytes ? writeFile(path, *bytes) : failure(bytes);
    }
    const auto table = resultTable(*desk, {}, Level::Question);
    if (!table)
        return failure(table);
    return writeFile(path, [&](QIODevice &device) { return writeCsv(table->content, device, CsvMark::WithByteOrderMark); });
}

} // namespace ljus

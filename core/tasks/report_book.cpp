// Gathers the sheets of the report on a round.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/report_book.h"

#include "core/exchange/report_sheets.h"
#include "core/tasks/round_overview.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QString kLanguage = QStringLiteral("sv"); // reports are read in Sweden

QVariant cell(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

Table rateSheet(const RoundOverview &overview)
{
    Table sheet{Texts::tr("Response rates"),
                {Texts::tr("Questionnaire"), Texts::tr("Could be asked"), Texts::tr("Handed out"), Texts::tr("Returned"),
                 Texts::tr("Coverage, per cent"), Texts::tr("Response rate, per cent"), Texts::tr("External non-response"),
                 Texts::tr("External non-response, per cent")},
                {}};
    for (const QuestionnaireState &state : overview.questionnaires) {
        const ResponseRates &rates = state.rates;
        sheet.rows.push_back({state.questionnaire->title.in(kLanguage), cell(rates.eligible), cell(rates.handedOut),
                              rates.returned, cell(rates.coverage), cell(rates.responseRate), cell(rates.externalNonResponse),
                              cell(rates.externalNonResponsePercent)});
    }
    return sheet;
}

QString counted(const std::optional<int> &number)
{
    return number ? QString::number(*number) : Texts::tr("not stated");
}

void appendAsked(Table &sheet, const RoundOverview &overview)
{
    for (const QuestionnaireState &state : overview.questionnaires) {
        const ResponseRates &rates = state.rates;
        sheet.rows.push_back({state.questionnaire->title.in(kLanguage),
                              Texts::tr("could be asked: %1, handed out: %2, answered: %3")
                                  .arg(counted(rates.eligible), counted(rates.handedOut), QString::number(rates.returned))});
    }
}

/// What the figures are counted by, and what may be missing from them.
Table aboutSheet(const ResultDesk &desk, const RoundOverview &overview)
{
    const FewAnswers &limits = desk.fewAnswers();
    const Instrument &instrument = desk.instrument();
    const QString source = limits.source().isEmpty() ? Texts::tr("the program's own limits, not official ones") : limits.source();
    const Round &round = desk.round();
    Table sheet{Texts::tr("About the report"), {Texts::tr("What"), Texts::tr("Value")}, {}};
    sheet.rows = {{Texts::tr("Round"), round.name},
                  {Texts::tr("Dates"), u"%1 – %2"_s.arg(round.from.toString(Qt::ISODate), round.to.toString(Qt::ISODate))},
                  {Texts::tr("Definition"), instrument.title.in(kLanguage)},
                  {Texts::tr("Status of the definition"), displayName(instrument.provenance.status)}};
    appendAsked(sheet, overview);
    const QString rules = Texts::tr("Rule of counting");
    const std::vector<QVariantList> more{
        {Texts::tr("Warned of below"), QString::number(limits.warnBelow())},
        {Texts::tr("Hidden below"), QString::number(limits.hideBelow())},
        {Texts::tr("Source of the limits"), source},
        {rules, Texts::tr("Per cent are whole, of those who answered the question; don't know is an answer.")},
        {rules,
         Texts::tr("Internal non-response: blank, more than one mark, unreadable, or not comparable with the question as it "
                   "is worded now.")},
        {rules,
         Texts::tr("\"Hidden\" stands where too few answered, and where a hidden figure could be worked out from others.")},
        {rules, Texts::tr("\"Few answers\" stands where the figure rests on so few that it says little.")},
        {rules, Texts::tr("Indicators are worked out by the rule that the definition states, printed beside each.")}};
    sheet.rows.insert(sheet.rows.end(), more.begin(), more.end());
    return sheet;
}

Result<ComparedQuestionnaire> compared(ResultDesk &desk, const ResultChoice &choice)
{
    auto questions = desk.publishedQuestions(choice);
    if (!questions)
        return failure(questions);
    auto indicators = desk.publishedIndicators(choice);
    if (!indicators)
        return failure(indicators);
    return ComparedQuestionnaire{*std::move(questions), *std::move(indicators), desk.request(choice, Audience::Outside)};
}

/// The questionnaires that can be compared by @a cut; no sheet when there are none.
Result<void> appendComparison(std::vector<Table> &sheets, ResultDesk &desk, Cut cut)
{
    std::vector<ComparedQuestionnaire> all;
    for (const Questionnaire &questionnaire : desk.instrument().questionnaires) {
        if (!desk.returned().contains(questionnaire.key))
            continue;
        ResultChoice choice{questionnaire.key, {}, cut, {}, kLanguage};
        const auto cuts = desk.cuts(choice);
        if (!cuts)
            return failure(cuts);
        if (std::find(cuts->begin(), cuts->end(), cut) == cuts->end())
            continue;
        auto one = compared(desk, choice);
        if (!one)
            return failure(one);
        all.push_back(*std::move(one));
    }
    if (!all.empty())
        sheets.push_back(comparisonSheet(cut, all));
    return {};
}

Result<void> appendQuestionnaires(std::vector<Table> &sheets, ResultDesk &desk)
{
    for (const Questionnaire &questionnaire : desk.instrument().questionnaires) {
        if (!desk.returned().contains(questionnaire.key))
            continue;
        const ResultChoice choice{questionnaire.key, {}, Cut::Whole, {}, kLanguage};
        const auto results = desk.publishedQuestions(choice);
        if (!results)
            return failure(results);
        sheets.push_back(questionnaireSheet(*results, desk.request(choice, Audience::Outside)));
    }
    return {};
}

} // namespace

Result<std::vector<Table>> reportSheets(Store &store, ResultDesk &desk)
{
    const auto overview = overviewOf(store, desk.round().id);
    if (!overview)
        return failure(overview);
    const ResultChoice groups{{}, {}, Cut::Questionnaire, {}, kLanguage};
    const auto indicators = desk.publishedIndicators(groups);
    if (!indicators)
        return failure(indicators);
    std::vector<Table> sheets{aboutSheet(desk, *overview), rateSheet(*overview),
                              indicatorSheet(*indicators, desk.request(groups, Audience::Outside))};
    if (auto appended = appendQuestionnaires(sheets, desk); !appended)
        return failure(appended);
    for (const Cut cut : {Cut::Sex, Cut::Activity, Cut::Municipality, Cut::Round}) {
        if (auto appended = appendComparison(sheets, desk, cut); !appended)
            return failure(appended);
    }
    return sheets;
}

} // namespace ljus

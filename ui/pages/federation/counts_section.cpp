// How many could be asked and how many were handed a questionnaire, activity by activity.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/federation/counts_section.h"

#include "core/tasks/round_overview.h"
#include "ui/parts/fill_in_table.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/table_view.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <map>

namespace ljus {

namespace {

constexpr int kRowsShown = 12;

std::map<qint64, ResponseRates> knownLines(const RoundOverview &overview, const QString &questionnaire)
{
    std::map<qint64, ResponseRates> known;
    for (const QuestionnaireState &state : overview.questionnaires) {
        if (state.questionnaire->key != questionnaire)
            continue;
        for (const ActivityState &activity : state.activities)
            known[activity.activity.value_or(Id<Activity>{}).value] = activity.rates;
    }
    return known;
}

} // namespace

CountsSection::CountsSection(Session &session)
    : FederationSection(tr("Counts of the round"), session), m_table(makeFillInTable(&m_model, tr("Counts of the round")))
{
    setNote(tr("How many could be asked, and how many were handed a questionnaire. Write a number and press Enter or Tab; an "
               "empty cell is "
               "\"not stated\"."));
    auto *filters = new FilterRow;
    m_questionnaire = filters->addChoice(tr("&Questionnaire"));
    body()->addWidget(filters);
    body()->addWidget(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(CountsModel::Remark, QHeaderView::Stretch);
    connect(m_questionnaire, &QComboBox::currentIndexChanged, this, &CountsSection::fillLines);
    connect(&m_model, &CountsModel::edited, this, &CountsSection::store);
    connect(&m_model, &CountsModel::refused, this,
            [this](const QString &sentence) { Q_EMIT said(NoticeBar::Kind::Error, sentence); });
}

void CountsSection::refresh()
{
    setVisible(session().round().has_value());
    if (!session().instrument())
        return;
    fillQuestionnaires();
    fillLines();
}

void CountsSection::fillQuestionnaires()
{
    const QSignalBlocker quiet(m_questionnaire);
    const QString before = m_questionnaire->currentData().toString();
    m_questionnaire->clear();
    for (const Questionnaire &questionnaire : session().instrument()->questionnaires)
        m_questionnaire->addItem(questionnaire.title.in(session().language()), questionnaire.key);
    m_questionnaire->setCurrentIndex(std::max(0, m_questionnaire->findData(before)));
}

void CountsSection::fillLines()
{
    const auto overview = overviewOf(session().store(), session().round()->id);
    const auto activities = session().store().activities().all();
    if (!succeeded(overview) || !succeeded(activities))
        return;
    const auto known = knownLines(*overview, m_questionnaire->currentData().toString());
    std::vector<CountsModel::Line> lines;
    const auto add = [&](std::optional<Id<Activity>> activity, const QString &name) {
        const auto found = known.find(activity.value_or(Id<Activity>{}).value);
        const ResponseRates rates = found == known.end() ? ResponseRates{} : found->second;
        const QString remark = rates.problems.empty() ? QString() : toSentence(rates.problems.front());
        lines.push_back({activity, name, rates.eligible, rates.handedOut, rates.returned, remark});
    };
    for (const Activity &activity : *activities)
        add(activity.id, activity.name);
    add(std::nullopt, tr("not tied to an activity"));
    m_model.setLines(std::move(lines));
    fitHeightToRows(*m_table, kRowsShown);
}

void CountsSection::store(const CountsModel::Line &line)
{
    const HandOutCounts counts{session().round()->id, m_questionnaire->currentData().toString(), line.activity, line.eligible,
                               line.handedOut};
    if (succeeded(session().store().counts().set(counts)))
        Q_EMIT said(NoticeBar::Kind::Info, {}); // what was refused before is mended
    else
        fillLines();
}

} // namespace ljus

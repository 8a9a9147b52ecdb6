// Utdelning: what is known of hand-outs and returns, per questionnaire and activity.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution_page.h"

#include "ui/parts/empty_state.h"
#include "ui/parts/table_view.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ljus {

namespace {

QVariant number(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant percent(const std::optional<int> &value)
{
    return value ? QVariant(QStringLiteral("%1 %").arg(*value)) : QVariant();
}

} // namespace

DistributionPage::DistributionPage(Session &session)
    : Page(tr("Distribution"), Scrolling::None, session), m_model(columns()),
      m_empty(new EmptyState(tr("Nothing handed out yet"),
                             tr("State how many could be asked and how many were handed a questionnaire, activity by activity."),
                             tr("Fill in counts"))),
      m_table(makeTableView(&m_model, tr("Distribution")))
{
    setSubtitle(tr("Everyone should be offered the questionnaire. What is missing stands empty."));
    contentLayout()->addWidget(m_empty);
    contentLayout()->addWidget(m_table, 1);
    QHeaderView *header = m_table->horizontalHeader(); // a long remark takes what is left and no more
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(m_model.columnCount() - 1, QHeaderView::Stretch);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
    connect(setPrimaryAction(tr("Fill in counts")), &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(PageId::Federation); });
}

std::vector<RowTableModel<DistributionPage::Line>::Column> DistributionPage::columns()
{
    return {
        {tr("Questionnaire"), [](const Line &line) { return QVariant(line.questionnaire); }, {}},
        {tr("Activity"), [](const Line &line) { return QVariant(line.activity); }, {}},
        {tr("Could be asked"), [](const Line &line) { return number(line.rates.eligible); }, Qt::AlignRight},
        {tr("Handed out"), [](const Line &line) { return number(line.rates.handedOut); }, Qt::AlignRight},
        {tr("Returned"), [](const Line &line) { return QVariant(line.rates.returned); }, Qt::AlignRight},
        {tr("Coverage"), [](const Line &line) { return percent(line.rates.coverage); }, Qt::AlignRight},
        {tr("Response rate"), [](const Line &line) { return percent(line.rates.responseRate); }, Qt::AlignRight},
        {tr("External non-response"), [](const Line &line) { return number(line.rates.externalNonResponse); }, Qt::AlignRight},
        {tr("To mend"),
         [](const Line &line) { return line.rates.problems.empty() ? QVariant() : QVariant(line.rates.problems.front().what); },
         {}},
    };
}

void DistributionPage::refresh()
{
    std::vector<Line> lines;
    if (const auto &round = session().round()) {
        const auto overview = overviewOf(session().store(), round->id);
        const auto activities = session().store().activities().all();
        if (!succeeded(overview) || !succeeded(activities))
            return;
        QMap<qint64, QString> names;
        for (const Activity &activity : *activities)
            names.insert(activity.id.value, activity.name);
        for (const QuestionnaireState &state : overview->questionnaires) {
            for (const ActivityState &each : state.activities)
                lines.push_back({state.questionnaire->title.in(session().language()),
                                 each.activity ? names.value(each.activity->value) : tr("not tied to an activity"), each.rates});
        }
    }
    m_empty->setVisible(lines.empty());
    m_table->setVisible(!lines.empty());
    primaryAction()->setVisible(!lines.empty());
    m_model.setRows(std::move(lines));
}

} // namespace ljus

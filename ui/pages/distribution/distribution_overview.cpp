// Every questionnaire in every activity of the round, what is missing first, and the chosen one below.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution/distribution_overview.h"

#include "ui/pages/distribution/line_card.h"
#include "ui/parts/bar_cell.h"
#include "ui/parts/table_view.h"
#include "ui/parts/tokens.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace ljus {

namespace {

enum Column { ActivityName, QuestionnaireTitle, Eligible, HandedOut, Coverage, Returned, ResponseRate, Remark };

constexpr int kWidestName = 170; ///< a longer name is cut, and whole in the tool tip and below

/// Cuts in the middle: activities often differ only at the end, "… län 1".
class NameDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

QVariant number(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::pair<QString, qint64> placeOf(const DistributionLine &line)
{
    return {line.questionnaire->key, line.activity ? line.activity->id.value : 0};
}

/// The most urgent thing to see to, in a few words.
QString remarkOn(const DistributionLine &line)
{
    if (!line.rates.problems.empty())
        return line.rates.problems.front().what;
    if (!line.rates.eligible)
        return DistributionOverview::tr("No numbers stated.");
    if (const int left = line.left().value_or(0); left > 0)
        return DistributionOverview::tr("%n not offered yet.", nullptr, left);
    if (!line.cautions.empty())
        return line.cautions.front().what;
    return line.visibility == Visibility::Warned ? DistributionOverview::tr("Few answers.") : QString();
}

} // namespace

DistributionOverview::DistributionOverview(QWidget *parent)
    : QWidget(parent), m_model(columns()), m_table(makeTableView(&m_model, tr("Distribution"))), m_card(new LineCard)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kLarge);
    column->addWidget(m_table, 1);
    column->addWidget(m_card);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(ActivityName, QHeaderView::Interactive);
    header->setSectionResizeMode(Remark, QHeaderView::Stretch);
    m_table->setItemDelegateForColumn(ActivityName, new NameDelegate(m_table));
    for (const Column bar : {Coverage, ResponseRate})
        m_table->setItemDelegateForColumn(bar, new BarDelegate(kValueRole, m_table));
    connect(m_table, &QTableView::activated, this, &DistributionOverview::openRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DistributionOverview::showChosen);
    connect(m_card, &LineCard::listRequested, this, &DistributionOverview::openRequested);
    connect(m_card, &LineCard::stated, this, &DistributionOverview::stated);
}

std::vector<DistributionOverview::Model::Column> DistributionOverview::columns() const
{
    using Line = const DistributionLine *;
    const auto title = [this](const Line &line) { return QVariant(line->questionnaire->title.in(m_language)); };
    return {
        {tr("Activity"),
         [](const Line &line) { return QVariant(line->activity ? line->activity->name : tr("all")); },
         {},
         [](const Line &line) { return line->activity ? line->activity->name : QString(); }},
        {tr("Questionnaire"), title, {}},
        {tr("Could be asked"), [](const Line &line) { return number(line->rates.eligible); }, Qt::AlignRight},
        {tr("Handed out"), [](const Line &line) { return number(line->rates.handedOut); }, Qt::AlignRight},
        {tr("Coverage, %"), [](const Line &line) { return number(line->rates.coverage); }, Qt::AlignRight},
        {tr("Returned"), [](const Line &line) { return QVariant(line->rates.returned); }, Qt::AlignRight},
        {tr("Response rate, %"), [](const Line &line) { return number(line->rates.responseRate); }, Qt::AlignRight},
        {tr("To see to"),
         [](const Line &line) { return QVariant(remarkOn(*line)); },
         {},
         [](const Line &line) { return remarkOn(*line); }},
    };
}

void DistributionOverview::show(const Distribution &distribution, const QString &language)
{
    std::vector<const DistributionLine *> rows;
    int current = 0;
    for (const DistributionLine &line : distribution.lines) {
        if (m_chosenPlace == placeOf(line))
            current = static_cast<int>(rows.size());
        rows.push_back(&line);
    }
    m_distribution = &distribution;
    m_language = language;
    m_model.setRows(std::move(rows));
    m_table->resizeColumnToContents(ActivityName);
    m_table->setColumnWidth(ActivityName, std::min(m_table->columnWidth(ActivityName), kWidestName));
    setCurrentRow(*m_table, current);
    showChosen();
}

void DistributionOverview::stateNumbers()
{
    m_card->takeFocus();
}

void DistributionOverview::setWritable(bool isWritable)
{
    m_card->setEnabled(isWritable);
}

const DistributionLine *DistributionOverview::chosen() const
{
    const auto row = currentRow(*m_table);
    return row && *row < m_model.rowCount() ? m_model.row(*row) : nullptr;
}

void DistributionOverview::showChosen()
{
    const DistributionLine *line = chosen();
    m_card->setVisible(line != nullptr);
    if (line != nullptr) {
        m_chosenPlace = placeOf(*line);
        m_card->show(*line, *m_distribution, m_language);
    }
    Q_EMIT chosenChanged();
}

bool DistributionOverview::chooseWhere(const std::function<bool(const DistributionLine &)> &holds)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!holds(*m_model.row(row)))
            continue;
        setCurrentRow(*m_table, row);
        return true;
    }
    return false;
}

void DistributionOverview::choose(const QString &questionnaire, std::optional<Id<Activity>> activity)
{
    const auto isOfIt = [&questionnaire](const DistributionLine &line) { return line.questionnaire->key == questionnaire; };
    const std::pair place{questionnaire, activity.value_or(Id<Activity>{}).value};
    if (!chooseWhere([&place](const DistributionLine &line) { return placeOf(line) == place; }))
        (void)chooseWhere(isOfIt);
}

bool DistributionOverview::chooseFirstList()
{
    return chooseWhere([](const DistributionLine &line) { return line.list && !line.isPurged; });
}

} // namespace ljus

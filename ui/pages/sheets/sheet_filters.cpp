// Which sheets of a round are looked for: a search field and choices of what occurs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheets/sheet_filters.h"

#include "ui/parts/filter_row.h"
#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <type_traits>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QString kAnyFlag = u"any"_s;

using Choices = std::vector<std::pair<QString, QVariant>>;

/// Offers "All" and @a choices. What was chosen stays, also when it occurs no more.
void offerIn(QComboBox &box, FilterRow &row, const Choices &choices)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    const QString chosenText = box.currentText();
    box.clear();
    box.addItem(SheetFilters::tr("All"));
    for (const auto &[text, data] : choices)
        box.addItem(text, data);
    if (chosen.isValid() && box.findData(chosen) < 0)
        box.addItem(chosenText, chosen);
    box.setCurrentIndex(chosen.isValid() ? box.findData(chosen) : 0);
    if (box.count() > 2 || chosen.isValid()) // else there is nothing to choose between
        row.showChoice(&box);
    else
        row.hideChoice(&box);
}

void sortByText(Choices &choices)
{
    QCollator collator(QLocale(QLocale::Swedish, QLocale::Sweden));
    collator.setNumericMode(true);
    std::sort(choices.begin(), choices.end(), [&](const auto &a, const auto &b) { return collator(a.first, b.first); });
}

/// What @a valueOf gives for @a sheets, each once. They are few, and mostly the same from one sheet to the next: looking through
/// those seen takes a fraction of what a hash takes for tens of thousands of sheets.
template<typename ValueOf>
auto occurring(const std::vector<SheetLine> &sheets, ValueOf valueOf)
{
    std::vector<std::decay_t<decltype(valueOf(sheets.front()))>> seen;
    std::size_t latest = 0;
    for (const SheetLine &sheet : sheets) {
        const auto &value = valueOf(sheet);
        if (latest < seen.size() && seen[latest] == value)
            continue;
        latest = static_cast<std::size_t>(std::find(seen.cbegin(), seen.cend(), value) - seen.cbegin());
        if (latest == seen.size())
            seen.push_back(value);
    }
    return seen;
}

template<typename Value>
std::optional<Value> chosenIn(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(data.value<Value>()) : std::nullopt;
}

} // namespace

SheetFilters::SheetFilters(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_row(new FilterRow), m_batch(addChoice(tr("&Pile"))),
      m_activity(addChoice(tr("&Activity"))), m_questionnaire(addChoice(tr("&Questionnaire"))),
      m_version(addChoice(tr("&Version"))), m_flag(addChoice(tr("&Look at")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(buildSearch());
    column->addWidget(m_row);
    QWidget *before = m_search;
    for (QComboBox *box : {m_batch, m_activity, m_questionnaire, m_version, m_flag}) {
        setTabOrder(before, box);
        before = box;
    }
}

QWidget *SheetFilters::buildSearch()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    auto *label = makeLabel(tr("&Find:"), Role::Muted);
    label->setWordWrap(false);
    label->setBuddy(m_search);
    m_search->setAccessibleName(tr("Find a sheet"));
    m_search->setPlaceholderText(tr("Serial, activity or questionnaire"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SheetFilters::changed);
    connect(m_search, &QLineEdit::returnPressed, this, &SheetFilters::openRequested);
    row->addWidget(label);
    row->addWidget(m_search, 2);
    row->addStretch(3);
    return line;
}

QComboBox *SheetFilters::addChoice(const QString &label)
{
    QComboBox *box = m_row->addChoice(label);
    connect(box, &QComboBox::currentIndexChanged, this, &SheetFilters::changed);
    return box;
}

void SheetFilters::offer(const std::vector<SheetLine> &sheets, const SheetNames &names)
{
    offerBatches(sheets);
    offerActivities(sheets, names);
    offerPapers(sheets, names);
    offerFlags(sheets);
}

void SheetFilters::offerBatches(const std::vector<SheetLine> &sheets)
{
    auto numbers = occurring(sheets, [](const SheetLine &sheet) { return sheet.batchNumber.value_or(SheetFilter::kImported); });
    std::sort(numbers.begin(), numbers.end());
    Choices choices;
    for (const int number : numbers)
        choices.emplace_back(number == SheetFilter::kImported ? tr("None: imported") : QString::number(number), number);
    offerIn(*m_batch, *m_row, choices);
}

void SheetFilters::offerActivities(const std::vector<SheetLine> &sheets, const SheetNames &names)
{
    const auto occurred = occurring(sheets, [](const SheetLine &sheet) { return sheet.head.activity; });
    Choices choices;
    for (const auto &activity : occurred) {
        if (activity)
            choices.emplace_back(names.activities.value(activity->value), activity->value);
    }
    sortByText(choices);
    if (choices.size() < occurred.size())
        choices.emplace_back(tr("None"), SheetFilter::kNoActivity);
    offerIn(*m_activity, *m_row, choices);
}

void SheetFilters::offerPapers(const std::vector<SheetLine> &sheets, const SheetNames &names)
{
    const auto keys = occurring(sheets, [](const SheetLine &sheet) -> const QString & { return sheet.head.questionnaire; });
    Choices choices;
    for (const Questionnaire &each : names.instrument->questionnaires) { // in the instrument's order
        if (std::find(keys.cbegin(), keys.cend(), each.key) != keys.cend())
            choices.emplace_back(each.title.in(names.language), each.key);
    }
    offerIn(*m_questionnaire, *m_row, choices);
    choices.clear();
    for (const QString &version : occurring(sheets, [](const SheetLine &sheet) -> const QString & { return sheet.head.version; }))
        choices.emplace_back(version, version);
    sortByText(choices);
    offerIn(*m_version, *m_row, choices);
}

void SheetFilters::offerFlags(const std::vector<SheetLine> &sheets)
{
    std::set<SheetFlag> occurring;
    for (const SheetLine &sheet : sheets) {
        for (const SheetFlag flag : openFlags(sheet))
            occurring.insert(flag);
    }
    Choices choices;
    if (!occurring.empty())
        choices.emplace_back(tr("Anything to look at"), kAnyFlag);
    for (const SheetFlag flag : occurring)
        choices.emplace_back(displayName(flag), toCode(flag));
    offerIn(*m_flag, *m_row, choices);
}

SheetFilter SheetFilters::filter() const
{
    SheetFilter filter;
    filter.search = m_search->text();
    filter.batch = chosenIn<int>(*m_batch);
    filter.activity = chosenIn<qint64>(*m_activity);
    filter.questionnaire = chosenIn<QString>(*m_questionnaire);
    filter.version = chosenIn<QString>(*m_version);
    const QString flag = m_flag->currentData().toString();
    if (flag == kAnyFlag)
        filter.flags.assign(kSheetFlags.begin(), kSheetFlags.end());
    else if (const auto one = sheetFlagFromCode(flag))
        filter.flags = {*one};
    return filter;
}

void SheetFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox *box : {m_batch, m_activity, m_questionnaire, m_version, m_flag})
            box->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

void SheetFilters::takeFocus()
{
    m_search->setFocus();
    m_search->selectAll();
}

/// From the search field the arrow leads on into what was found.
bool SheetFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    Q_EMIT listRequested();
    return true;
}

} // namespace ljus

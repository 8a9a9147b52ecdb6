// The finished sheets of a round: looked for, counted, listed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheets/sheet_list.h"

#include "ui/pages/sheets/sheet_filters.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/look.h"
#include "ui/parts/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>
#include <vector>

namespace ljus {

namespace {

constexpr int kWidestText = 28; ///< characters; longer ones are cut, and shown whole in the tool tip

/// What can stand in each column: worked out from what there is and not from the rows, so that it costs the same however many
/// there are.
std::vector<QStringList> textsOf(const std::vector<SheetLine> &sheets, const SheetNames &names)
{
    std::vector<QStringList> texts(SheetsModel::ToLookAt + 1);
    texts[SheetsModel::Serial] << serialText(sheets.empty() ? 0 : sheets.back().serial);
    texts[SheetsModel::Batch] << SheetsModel::cell(SheetsModel::Batch, {}, names); // imported
    texts[SheetsModel::Activity] = names.activities.values();
    for (const Questionnaire &questionnaire : names.instrument->questionnaires) {
        texts[SheetsModel::Questionnaire] << questionnaire.title.in(names.language);
        for (const QuestionnaireVersion &version : questionnaire.versions) {
            texts[SheetsModel::Version] << version.key;
            for (const Variant &variant : version.variants)
                texts[SheetsModel::Variant] << variant.title.in(names.language);
        }
    }
    for (const SheetFlag flag : kSheetFlags)
        texts[SheetsModel::ToLookAt] << displayName(flag);
    return texts;
}

} // namespace

SheetList::SheetList(QWidget *parent)
    : QWidget(parent), m_filters(new SheetFilters), m_count(makeLabel({}, Role::Muted)), m_stack(new QStackedWidget),
      m_table(makeTableView(&m_model, tr("Sheets"))),
      m_nothing(new EmptyState(tr("No sheet is like that"), tr("Search for something else, or look at all sheets."),
                               tr("Show &all sheets")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(m_filters);
    column->addWidget(m_count);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    dressTable();
    listen();
}

void SheetList::listen()
{
    connect(m_table, &QTableView::activated, this, &SheetList::openRequested);
    // After the table's own: what is chosen stays so when rows are filtered or sorted.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &SheetList::rememberChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SheetList::showRows);
    connect(m_filters, &SheetFilters::changed, this, &SheetList::applyFilter);
    connect(m_filters, &SheetFilters::listRequested, this, &SheetList::takeFocus);
    connect(m_filters, &SheetFilters::openRequested, this, &SheetList::openFound);
    connect(m_nothing, &EmptyState::actionTriggered, m_filters, &SheetFilters::clear);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filters, &SheetFilters::takeFocus);
}

void SheetList::dressTable()
{
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
}

void SheetList::fill(std::vector<SheetLine> sheets, const SheetNames &names)
{
    m_filters->offer(sheets, names);
    if (m_fittedTo.lock() != names.instrument) // else as the person drew them
        fitColumns(sheets, names);
    m_model.setSheets(std::move(sheets), names);
}

const SheetLine *SheetList::chosen() const
{
    const auto row = currentRow(*m_table);
    return row && *row < m_model.rowCount() ? m_model.row(*row) : nullptr;
}

void SheetList::choose(Id<Response> sheet)
{
    if (const auto row = m_model.rowOf(sheet))
        setCurrentRow(*m_table, *row);
}

void SheetList::rememberChosen()
{
    if (const SheetLine *sheet = chosen()) {
        m_chosen = sheet->id;
        m_chosenRow = *currentRow(*m_table);
    }
}

void SheetList::showRows()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_nothing);
    if (any)
        setCurrentRow(*m_table, m_model.rowOf(m_chosen).value_or(std::min(m_chosenRow, m_model.rowCount() - 1)));
    const int all = static_cast<int>(m_model.sheets().size());
    const int shown = m_model.rowCount();
    const QString sheets =
        shown == all ? tr("%n sheet(s)", nullptr, all) : tr("%1 of %n sheet(s)", nullptr, all).arg(QLocale().toString(shown));
    const int toLookAt = m_model.toLookAt();
    m_count->setText(toLookAt == 0 ? sheets : tr("%1, %2 to look at").arg(sheets, QLocale().toString(toLookAt)));
}

QString SheetList::count() const
{
    return m_count->text();
}

void SheetList::applyFilter()
{
    m_model.setFilter(m_filters->filter());
}

void SheetList::fitColumns(const std::vector<SheetLine> &sheets, const SheetNames &names)
{
    m_fittedTo = names.instrument;
    const std::vector<QStringList> texts = textsOf(sheets, names);
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int column = 0; column <= SheetsModel::ToLookAt; ++column) {
        const int widest = column == SheetsModel::ToLookAt ? QWIDGETSIZE_MAX : metrics.averageCharWidth() * kWidestText;
        int width = 0;
        for (const QString &text : texts.at(static_cast<std::size_t>(column)))
            width = std::max(width, std::min(widest, metrics.horizontalAdvance(text)) + 2 * spacing::kMedium);
        m_table->setColumnWidth(column, std::max(width, m_table->horizontalHeader()->sectionSizeHint(column)));
    }
    m_lastWidth = m_table->columnWidth(SheetsModel::ToLookAt);
    stretchOrScroll();
}

/// The last column takes the room that is left; where there is too little the table scrolls sideways.
void SheetList::stretchOrScroll()
{
    int needed = m_lastWidth;
    for (int column = 0; column < SheetsModel::ToLookAt; ++column)
        needed += m_table->columnWidth(column);
    // The table itself is laid out after this.
    const bool fits = needed <= width() - m_table->verticalScrollBar()->sizeHint().width() - 2 * m_table->frameWidth();
    m_table->horizontalHeader()->setStretchLastSection(fits);
    if (!fits)
        m_table->setColumnWidth(SheetsModel::ToLookAt, m_lastWidth);
}

void SheetList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    stretchOrScroll();
}

void SheetList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isNewLook = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isNewLook && m_model.names().instrument != nullptr)
        fitColumns(m_model.sheets(), m_model.names());
}

void SheetList::takeFocus()
{
    if (m_model.rowCount() > 0)
        m_table->setFocus();
    else
        m_filters->takeFocus();
}

void SheetList::openFound()
{
    if (chosen() != nullptr)
        Q_EMIT openRequested();
}

} // namespace ljus

// Somebody's own list before it is added: what each column holds, and every doubtful cell.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution/hand_out_import.h"

#include "ui/parts/filter_row.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/form_row.h"
#include "ui/parts/look.h"
#include "ui/parts/table_view.h"
#include "ui/parts/tokens.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPreviewRows = 30;
constexpr int kMostColumns = 20; ///< more are not shown: a list has not so many
constexpr int kMostHeadingRows = 50;

} // namespace

HandOutImport::HandOutImport(QWidget *parent)
    : QWidget(parent), m_sheet(new QComboBox), m_questionnaire(new QComboBox), m_headingRows(new QSpinBox),
      m_previewTable(makeTableView(&m_preview, tr("What the file holds"))),
      m_remarksTable(makeTableView(&m_remarks, tr("Cells to look at"))), m_summary(makeLabel({})),
      m_add(makeButton({}, Role::Primary)), m_cancel(makeButton(tr("&Cancel")))
{
    build();
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &HandOutImport::showSheet);
    connect(m_questionnaire, &QComboBox::currentIndexChanged, this, &HandOutImport::readAgain);
    connect(m_headingRows, &QSpinBox::valueChanged, this, &HandOutImport::readAgain);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT chosen(std::vector<HandOut>(m_reading.lines)); });
    connect(m_cancel, &QPushButton::clicked, this, &HandOutImport::cancelled);
}

void HandOutImport::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    auto *choices = new FormRow;
    choices->add(tr("&Sheet"), m_sheet);
    choices->add(tr("Rows of &headings"), m_headingRows);
    choices->add(tr("&Questionnaire, where the list does not say"), m_questionnaire);
    m_headingRows->setRange(0, kMostHeadingRows);
    m_columnRow = new QWidget;
    m_columnRow->setLayout(new FlowLayout);
    for (const QTableView *table : {m_previewTable, m_remarksTable})
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kMedium);
    m_summary->setWordWrap(true);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    column->addWidget(choices);
    column->addWidget(makeLabel(tr("What each column holds"), Role::Heading));
    column->addWidget(m_columnRow);
    column->addWidget(m_previewTable, 2);
    column->addWidget(m_remarksTable, 1);
    column->addLayout(buttons);
}

void HandOutImport::begin(std::vector<SheetGrid> grids, HandOutTarget target, const QString &language)
{
    m_grids = std::move(grids);
    m_target = std::move(target);
    {
        const QSignalBlocker quietSheet(m_sheet);
        const QSignalBlocker quietQuestionnaire(m_questionnaire);
        m_sheet->clear();
        for (const SheetGrid &grid : m_grids)
            m_sheet->addItem(grid.name.isEmpty() ? tr("The only one") : grid.name);
        m_questionnaire->clear();
        for (const Questionnaire *questionnaire : m_target.questionnaires)
            m_questionnaire->addItem(questionnaire->title.in(language), questionnaire->key);
        m_questionnaire->setCurrentIndex(std::max(0, m_questionnaire->findData(m_target.questionnaire)));
    }
    m_sheet->setEnabled(m_grids.size() > 1);
    showSheet();
}

const SheetGrid &HandOutImport::grid() const
{
    return m_grids.at(static_cast<std::size_t>(std::max(0, m_sheet->currentIndex())));
}

void HandOutImport::showSheet()
{
    const HandOutMapping mapping = suggestedMapping(grid());
    {
        const QSignalBlocker quiet(m_headingRows);
        m_headingRows->setValue(mapping.headingRows);
    }
    showPreview(grid());
    offerColumns(mapping);
    readAgain();
}

void HandOutImport::showPreview(const SheetGrid &grid)
{
    m_preview.clear();
    const int columns = grid.rows.empty() ? 0 : std::min(kMostColumns, static_cast<int>(grid.rows.front().size()));
    const int rows = std::min(kPreviewRows, static_cast<int>(grid.rows.size()));
    m_preview.setRowCount(rows);
    m_preview.setColumnCount(columns);
    for (int column = 0; column < columns; ++column) {
        m_preview.setHeaderData(column, Qt::Horizontal, cellName(0, column).chopped(1));
        for (int row = 0; row < rows; ++row) {
            const GridCell &cell = grid.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            m_preview.setItem(row, column, new QStandardItem(cell.text()));
        }
    }
    m_previewTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void HandOutImport::offerColumns(const HandOutMapping &mapping)
{
    for (QComboBox *choice : std::exchange(m_columns, {}))
        delete choice->parentWidget();
    for (int column = 0; column < m_preview.columnCount(); ++column) {
        auto *choice = new QComboBox;
        for (const HandOutColumn each : kHandOutColumns)
            choice->addItem(displayName(each), static_cast<int>(each));
        const bool isMapped = column < static_cast<int>(mapping.columns.size());
        const HandOutColumn chosen = isMapped ? mapping.columns[static_cast<std::size_t>(column)] : HandOutColumn::Ignored;
        choice->setCurrentIndex(choice->findData(static_cast<int>(chosen)));
        connect(choice, &QComboBox::currentIndexChanged, this, &HandOutImport::readAgain);
        auto *labelled = new FormRow;
        labelled->add(tr("Column %1").arg(cellName(0, column).chopped(1)), choice);
        m_columnRow->layout()->addWidget(labelled);
        m_columns.push_back(choice);
    }
}

void HandOutImport::readAgain()
{
    HandOutMapping mapping{m_headingRows->value(), {}};
    for (const QComboBox *choice : m_columns)
        mapping.columns.push_back(static_cast<HandOutColumn>(choice->currentData().toInt()));
    m_target.questionnaire = m_questionnaire->currentData().toString();
    m_reading = readHandOuts(grid(), mapping, m_target);
    showReading();
}

void HandOutImport::showReading()
{
    m_remarks.clear();
    m_remarks.setHorizontalHeaderLabels({tr("What"), tr("Cell"), tr("How to mend it")});
    const auto add = [this](const Problems &problems, const QString &effect) {
        for (const Problem &problem : problems) {
            auto *what = new QStandardItem(effect + u' ' + problem.what);
            what->setToolTip(what->text());
            m_remarks.appendRow({what, new QStandardItem(problem.where), new QStandardItem(problem.mend)});
        }
    };
    add(m_reading.refused, tr("Not added:"));
    add(m_reading.known, tr("Not added:"));
    add(m_reading.doubts, tr("Check:"));
    m_remarksTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_remarksTable->setVisible(m_remarks.rowCount() > 0);
    const int lines = static_cast<int>(m_reading.lines.size());
    QStringList parts{tr("%n line(s) can be added.", nullptr, lines)};
    if (!m_reading.refused.empty())
        parts << tr("%n cell(s) stop their lines.", nullptr, static_cast<int>(m_reading.refused.size()));
    if (!m_reading.known.empty())
        parts << tr("%n line(s) are in the list already.", nullptr, static_cast<int>(m_reading.known.size()));
    if (!m_reading.doubts.empty())
        parts << tr("%n cell(s) are doubtful.", nullptr, static_cast<int>(m_reading.doubts.size()));
    m_summary->setText(parts.join(u' '));
    m_add->setText(tr("&Add %n line(s)", nullptr, lines));
    m_add->setEnabled(lines > 0);
}

void HandOutImport::takeFocus()
{
    (m_add->isEnabled() ? static_cast<QWidget *>(m_add) : m_headingRows)->setFocus();
}

void HandOutImport::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ljus

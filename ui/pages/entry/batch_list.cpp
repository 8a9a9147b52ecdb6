// The piles of a round: how far each is keyed, and what a second keying found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/batch_list.h"

#include "ui/models/batch_words.h"
#include "ui/parts/look.h"
#include "ui/parts/table_view.h"
#include "ui/parts/tokens.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

namespace {

constexpr int kRowsShown = 8;

} // namespace

BatchList::BatchList(QWidget *parent)
    : Card(tr("Piles"), parent), m_model(columns()), m_table(makeTableView(&m_model, tr("Piles"))),
      m_key(makeButton(tr("&Key more in the pile"))), m_open(makeButton(tr("&Open the pile"))),
      m_remove(makeButton(tr("Remove the empty pile"), Role::Quiet))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kMedium);
    for (QPushButton *button : {m_open, m_key, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->addWidget(m_table);
    body()->addLayout(buttons);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchList::adaptButtons);
    connect(m_table, &QTableView::doubleClicked, this, [this] { Q_EMIT openRequested(chosen()->quality.line.batch.id); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(chosen()->quality.line.batch.id); });
    connect(m_key, &QPushButton::clicked, this, [this] { Q_EMIT keyRequested(chosen()->quality.line.batch.id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(chosen()->quality.line.batch.id); });
    hide();
}

std::vector<RowTableModel<BatchList::Line>::Column> BatchList::columns()
{
    return {
        {tr("Forms"), [](const Line &line) { return QVariant(line.paper); }, {}},
        {tr("Activity"), [](const Line &line) { return QVariant(line.activity); }, {}},
        {tr("Pile"), [](const Line &line) { return QVariant(line.quality.line.batch.number); }, {}},
        {tr("Begun"), [](const Line &line) { return QVariant(line.quality.line.batch.date.toString(Qt::ISODate)); }, {}},
        {tr("Keyed"), [](const Line &line) { return QVariant(keyedInWords(line.quality.line)); }, Qt::AlignRight},
        {tr("Second keying"), [](const Line &line) { return QVariant(qualityInWords(line.quality)); }, {}},
        {tr("State"),
         [](const Line &line) { return QVariant(line.quality.line.batch.closed ? tr("Put away") : tr("On the desk")); },
         {}},
    };
}

void BatchList::setLines(std::vector<Line> lines)
{
    const Id<Batch> before = chosen() ? chosen()->quality.line.batch.id : Id<Batch>{};
    // What is still on the desk comes first, the newest at the top.
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        const Batch &left = a.quality.line.batch;
        const Batch &right = b.quality.line.batch;
        return left.closed != right.closed ? right.closed : left.number > right.number;
    });
    const auto kept =
        std::find_if(lines.cbegin(), lines.cend(), [before](const Line &line) { return line.quality.line.batch.id == before; });
    const int row = kept == lines.cend() ? 0 : static_cast<int>(kept - lines.cbegin());
    m_model.setRows(std::move(lines));
    setVisible(m_model.rowCount() > 0);
    if (m_model.rowCount() > 0)
        setCurrentRow(*m_table, row);
    fitHeightToRows(*m_table, kRowsShown);
    adaptButtons();
}

void BatchList::setReadOnly()
{
    m_isReadOnly = true;
    adaptButtons();
}

const BatchList::Line *BatchList::chosen() const
{
    const auto row = currentRow(*m_table);
    return row && *row < m_model.rowCount() ? &m_model.row(*row) : nullptr;
}

void BatchList::adaptButtons()
{
    const Line *line = chosen();
    m_open->setEnabled(line != nullptr);
    m_key->setEnabled(line != nullptr && !m_isReadOnly);
    const BatchLine *pile = line == nullptr ? nullptr : &line->quality.line;
    const bool isEmpty = pile != nullptr && pile->keyed == 0 && pile->batch.blank == 0 && pile->batch.refused == 0;
    m_remove->setVisible(isEmpty && !m_isReadOnly);
}

bool BatchList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isEnter = (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !key.isAutoRepeat();
    if (!isEnter || chosen() == nullptr)
        return Card::eventFilter(watched, event);
    Q_EMIT openRequested(chosen()->quality.line.batch.id);
    return true;
}

} // namespace ljus

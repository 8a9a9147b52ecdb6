// The table of free texts, put under themes by number keys.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/text_table.h"

#include "ui/parts/table_view.h"
#include "ui/parts/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ljus {

namespace {

constexpr int kThemesWidth = 160;
constexpr int kActivityWidth = 120;

bool isPlain(const QKeyEvent &event)
{
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

} // namespace

bool asksForNewTheme(const QKeyEvent &event)
{
    const QString letter = TextTable::tr("N", "new theme");
    return isPlain(event) && (event.key() == Qt::Key_Insert || event.text().toUpper() == letter);
}

TextTable::TextTable(TextListModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    dressTable(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setWordWrap(true);
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + spacing::kMedium);
    setAccessibleName(tr("Free texts"));
    setModel(&model);
    horizontalHeader()->setSectionResizeMode(TextListModel::Text, QHeaderView::Stretch);
    setColumnWidth(TextListModel::Themes, kThemesWidth);
    setColumnWidth(TextListModel::Activity, kActivityWidth);
}

const FreeTextAnswer *TextTable::current() const
{
    return currentIndex().isValid() ? m_model.row(currentIndex().row()) : nullptr;
}

std::vector<const FreeTextAnswer *> TextTable::selected() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    if (rows.empty() && currentIndex().isValid())
        rows.push_back(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    std::vector<const FreeTextAnswer *> texts;
    for (const int row : rows)
        texts.push_back(m_model.row(row));
    return texts;
}

void TextTable::goToRow(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex target = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), TextListModel::Text);
    setCurrentIndex(target);
    scrollTo(target);
}

void TextTable::keyPressEvent(QKeyEvent *event)
{
    const bool isLetter = isPlain(*event) && event->text().size() == 1 && event->text().front().isLetterOrNumber();
    if (isLetter && event->isAutoRepeat())
        return; // a key held down is meant once
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested(); // else the table would copy past the second look
    else if (asksForNewTheme(*event))
        Q_EMIT newThemeRequested();
    else if (isPlain(*event) && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        Q_EMIT numberPressed(event->key() - Qt::Key_0);
    else if (!isLetter) // else the table would look for a text that begins so
        QTableView::keyPressEvent(event);
}

void TextTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentTextChanged();
}

void TextTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    scrollTo(currentIndex()); // the current text stays in view when a message takes room
}

} // namespace ljus

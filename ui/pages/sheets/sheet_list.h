// The finished sheets of a round: looked for, counted, listed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sheets/sheets_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace ljus {

class EmptyState;
class SheetFilters;

class SheetList : public QWidget
{
    Q_OBJECT
public:
    explicit SheetList(QWidget *parent = nullptr);

    /// Shows those of @a sheets (by serial) that are looked for. What is chosen stays so.
    void fill(std::vector<SheetLine> sheets, const SheetNames &names);
    [[nodiscard]] const SheetsModel &model() const { return m_model; }
    [[nodiscard]] SheetFilters &filters() const { return *m_filters; }
    [[nodiscard]] const SheetLine *chosen() const; ///< null: none
    void choose(Id<Response> sheet); ///< nothing happens when it is not shown
    [[nodiscard]] QString count() const; ///< "143 sheets, 5 to look at"
    void takeFocus(); ///< the table's, or the search field's when nothing is listed

Q_SIGNALS:
    void openRequested(); ///< the chosen sheet

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressTable();
    void listen();
    void applyFilter();
    void rememberChosen();
    void showRows();
    void fitColumns(const std::vector<SheetLine> &sheets, const SheetNames &names);
    void stretchOrScroll();
    void openFound();

    SheetsModel m_model;
    std::weak_ptr<const Instrument> m_fittedTo; ///< whose texts the columns were made wide for
    int m_lastWidth = 0; ///< that the last column needs
    Id<Response> m_chosen; ///< as it was before the rows last changed
    int m_chosenRow = 0;
    SheetFilters *m_filters;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_nothing;
};

} // namespace ljus

// Somebody's own list before it is added: what each column holds, and every doubtful cell.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hand_out_table.h"

#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;

namespace ljus {

class HandOutImport final : public QWidget
{
    Q_OBJECT
public:
    explicit HandOutImport(QWidget *parent = nullptr);

    /// Shows @a grids, at least one. @a target's questionnaires must live as long as this is shown.
    void begin(std::vector<SheetGrid> grids, HandOutTarget target, const QString &language);
    [[nodiscard]] const HandOutReading &reading() const { return m_reading; } ///< as the columns are chosen now
    [[nodiscard]] QComboBox *columnChoice(int column) const { return m_columns.at(static_cast<std::size_t>(column)); }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    void takeFocus();

Q_SIGNALS:
    void chosen(const std::vector<ljus::HandOut> &lines);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showSheet();
    void showPreview(const SheetGrid &grid);
    void offerColumns(const HandOutMapping &mapping);
    void readAgain();
    void showReading();
    [[nodiscard]] const SheetGrid &grid() const;

    std::vector<SheetGrid> m_grids;
    HandOutTarget m_target;
    HandOutReading m_reading;
    QComboBox *m_sheet;
    QComboBox *m_questionnaire;
    QSpinBox *m_headingRows;
    QWidget *m_columnRow = nullptr;
    std::vector<QComboBox *> m_columns;
    QStandardItemModel m_preview;
    QTableView *m_previewTable;
    QStandardItemModel m_remarks;
    QTableView *m_remarksTable;
    QLabel *m_summary;
    QPushButton *m_add;
    QPushButton *m_cancel;
};

} // namespace ljus

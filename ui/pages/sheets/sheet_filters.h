// Which sheets of a round are looked for: a search field and choices of what occurs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/sheets/sheets_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ljus {

class FilterRow;

class SheetFilters : public QWidget
{
    Q_OBJECT
public:
    explicit SheetFilters(QWidget *parent = nullptr);

    /// Offers what occurs among @a sheets, and keeps what is chosen though it may occur no more. A choice between fewer than two
    /// is hidden.
    void offer(const std::vector<SheetLine> &sheets, const SheetNames &names);
    [[nodiscard]] SheetFilter filter() const;
    void clear(); ///< all sheets
    void takeFocus(); ///< the search field's

Q_SIGNALS:
    void changed();
    void listRequested(); ///< on to the list
    void openRequested(); ///< the sheet that was found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildSearch();
    QComboBox *addChoice(const QString &label);
    void offerBatches(const std::vector<SheetLine> &sheets);
    void offerActivities(const std::vector<SheetLine> &sheets, const SheetNames &names);
    void offerPapers(const std::vector<SheetLine> &sheets, const SheetNames &names);
    void offerFlags(const std::vector<SheetLine> &sheets);

    QLineEdit *m_search;
    FilterRow *m_row;
    QComboBox *m_batch;
    QComboBox *m_activity;
    QComboBox *m_questionnaire;
    QComboBox *m_version;
    QComboBox *m_flag;
};

} // namespace ljus

// Utdelning: who has been offered the questionnaire, what has come back, and what is missing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_grid.h"
#include "core/tasks/distribution.h"
#include "ui/pages/page.h"
#include "ui/parts/row_table_model.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace ljus {

class EmptyState;
class HandOutImport;
class HandOutList;
class LineCard;

class DistributionPage : public Page
{
    Q_OBJECT
public:
    /// Both are borrowed and must outlive this.
    DistributionPage(Session &session, Prompts &prompts);

    enum class Extent { Whole, NotOffered };
    enum class Paper { List, Reminder, CoverSlips };

    // What the buttons of the open list do.
    void readFile();
    void saveList(Extent extent);
    void print(Paper paper);

    [[nodiscard]] HandOutList &list() const { return *m_list; }
    [[nodiscard]] HandOutImport &import() const { return *m_import; }
    [[nodiscard]] QTableView &table() const { return *m_table; }

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    using Model = RowTableModel<const DistributionLine *>;

    [[nodiscard]] std::vector<Model::Column> columns() const;
    QWidget *buildOverview();
    void buildActions();
    void buildPrints();
    void listen();
    [[nodiscard]] const DistributionLine *chosen() const;
    void showChosen();
    void showPart(QWidget *part);
    void openList();
    void closeList();
    void state(std::optional<int> eligible, std::optional<int> handedOut);
    void beginImport(std::vector<SheetGrid> grids);
    void saveCalendar();
    [[nodiscard]] int linesToPurge() const; ///< 0 before the round is over
    void offerPurge();
    void purge();
    void doWhatNoticeOffers();

    Prompts &m_prompts;
    Distribution m_distribution;
    Model m_model;
    std::optional<std::pair<QString, qint64>> m_chosenPlace; ///< questionnaire and activity
    QStackedWidget *m_stack;
    EmptyState *m_noRound;
    QWidget *m_overview = nullptr;
    QTableView *m_table;
    LineCard *m_card;
    HandOutList *m_list;
    HandOutImport *m_import;
    QPushButton *m_back;
    QPushButton *m_read;
    QPushButton *m_save;
    QPushButton *m_calendar;
    QPushButton *m_purge;
    bool m_offersPurge = false; ///< the notice's button purges; else it takes the latest step back
};

} // namespace ljus

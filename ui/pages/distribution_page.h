// Utdelning: who has been offered the questionnaire, what has come back, and what is missing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_grid.h"
#include "core/tasks/distribution.h"
#include "ui/pages/page.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace ljus {

class DistributionOverview;
class EmptyState;
class HandOutImport;
class HandOutList;

class DistributionPage : public Page
{
    Q_OBJECT
public:
    /// Both are borrowed and must outlive this.
    DistributionPage(Session &session, Prompts &prompts);

    enum class Extent { Whole, NotOffered };
    enum class Paper { List, Reminder, CoverSlips };

    void openFirstList(); ///< the first row that has one
    // What the buttons of the open list do.
    void readFile();
    void saveList(Extent extent);
    void print(Paper paper);

    void goToPlace(const Place &place) override;

    [[nodiscard]] HandOutList &list() const { return *m_list; }
    [[nodiscard]] HandOutImport &import() const { return *m_import; }
    [[nodiscard]] DistributionOverview &overview() const { return *m_overview; }

protected:
    void refresh() override;
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void buildPrints();
    void listen();
    void adaptPrimary();
    void showOverview();
    void showPart(QWidget *part);
    void openList();
    void closeList();
    void state(std::optional<int> eligible, std::optional<int> handedOut);
    void sayWhatWasLeftOut();
    void beginImport(std::vector<SheetGrid> grids);
    void saveCalendar();
    [[nodiscard]] int linesToPurgeNow(); ///< 0 before the round is over
    void offerPurge();
    void purge();
    void doWhatNoticeOffers();

    Prompts &m_prompts;
    std::unique_ptr<const Distribution> m_distribution; ///< null: none was read yet
    QStackedWidget *m_stack;
    EmptyState *m_noRound;
    DistributionOverview *m_overview;
    HandOutList *m_list;
    HandOutImport *m_import;
    QPushButton *m_back;
    QPushButton *m_read;
    QPushButton *m_save;
    QPushButton *m_calendar;
    QPushButton *m_purge;
    bool m_isStale = false; ///< something was stored while a list was open
    QString m_purgeOffer; ///< what the notice says while its button purges
};

} // namespace ljus

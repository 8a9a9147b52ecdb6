// Översikt: how far the round has come, and what to do next.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/next_steps.h"
#include "ui/pages/page.h"

class QGridLayout;
class QPushButton;

namespace ljus {

class Card;
class Timeline;
class EmptyState;

class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Session &session);

protected:
    void refresh() override;

private:
    void fillTimeline(const Distribution &distribution);
    void fillNext(const Distribution &distribution);
    void fillFigures(const Distribution &distribution);
    /// The button that leads there; null: nothing to go to.
    QPushButton *addStep(const NextStep &step);

    EmptyState *m_noRound;
    QWidget *m_content;
    Timeline *m_timeline;
    Card *m_next;
    QGridLayout *m_figures;
};

} // namespace ljus

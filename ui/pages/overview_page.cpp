// Översikt: how far the round has come, and what to do next.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview_page.h"

#include "ui/parts/card.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/figure_card.h"
#include "ui/parts/look.h"
#include "ui/parts/status_dot.h"
#include "ui/parts/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

namespace {

constexpr int kCardsInARow = 3;
const QString kDateFormat = QStringLiteral("d MMMM yyyy");

struct StepTexts
{
    QString sentence;
    QString action; ///< empty: nothing to go to
    PageId page = PageId::Overview;
    StatusDot::State state = StatusDot::State::Nothing;
};

QString titlesWhere(const RoundOverview &overview, const QString &language, bool (*holds)(const QuestionnaireState &))
{
    QStringList titles;
    for (const QuestionnaireState &state : overview.questionnaires) {
        if (holds(state))
            titles << state.questionnaire->title.in(language);
    }
    return titles.join(QStringLiteral(", "));
}

StepTexts textsOf(NextStep step, const RoundOverview &overview, const QString &language)
{
    switch (step) {
    case NextStep::FinishOpen:
        return {OverviewPage::tr("A questionnaire was left half keyed."), OverviewPage::tr("Finish it"), PageId::Entry,
                StatusDot::State::Partial};
    case NextStep::MendCounts:
        return {OverviewPage::tr(
                    "Some counts cannot be right: more returned than handed out, or more handed out than could be asked."),
                OverviewPage::tr("Look at the counts"), PageId::Federation, StatusDot::State::Attention};
    case NextStep::StateEligible:
        return {OverviewPage::tr("State how many could be asked and how many were handed a questionnaire: %1.")
                    .arg(titlesWhere(overview, language, [](const QuestionnaireState &state) { return !state.rates.eligible; })),
                OverviewPage::tr("Fill in counts"), PageId::Federation, StatusDot::State::Nothing};
    case NextStep::KeyFirst:
        return {OverviewPage::tr("Nothing is keyed yet. Take the first pile of paper."), OverviewPage::tr("Start keying"),
                PageId::Entry, StatusDot::State::Nothing};
    case NextStep::CollectMore:
        return {OverviewPage::tr("Few have answered: %1. Collect more if you can.")
                    .arg(titlesWhere(overview, language,
                                     [](const QuestionnaireState &state) { return state.visibility == Visibility::Warned; })),
                OverviewPage::tr("See distribution"), PageId::Distribution, StatusDot::State::Attention};
    case NextStep::BackUp:
        return {OverviewPage::tr("There is no fresh backup. Make one with File, Back up."),
                {},
                PageId::Overview,
                StatusDot::State::Attention};
    case NextStep::Submit:
        return {OverviewPage::tr("When all paper is keyed: look at the results and make the submission file."),
                OverviewPage::tr("Go to submission"), PageId::Submission, StatusDot::State::Nothing};
    }
    return {};
}

QString noteOf(const ResponseRates &rates)
{
    if (rates.handedOut)
        return OverviewPage::tr("of %1 handed out").arg(QLocale().toString(*rates.handedOut));
    return OverviewPage::tr("number handed out not stated");
}

} // namespace

OverviewPage::OverviewPage(Session &session)
    : Page(tr("Overview"), Scrolling::Content, session),
      m_noRound(new EmptyState(tr("No round yet"), tr("Begin by adding a measuring round with its dates."), tr("Add a round"))),
      m_content(new QWidget), m_next(new Card(tr("What to do next"))), m_figures(new QGridLayout)
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kWide);
    column->addWidget(m_next);
    m_figures->setSpacing(spacing::kLarge);
    for (int i = 0; i < kCardsInARow; ++i)
        m_figures->setColumnStretch(i, 1);
    column->addLayout(m_figures);
    contentLayout()->addWidget(m_noRound);
    contentLayout()->addWidget(m_content);
    contentLayout()->addStretch(1);
    connect(m_noRound, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
}

void OverviewPage::refresh()
{
    const auto &round = session().round();
    m_noRound->setVisible(!round);
    m_content->setVisible(round.has_value());
    setSubtitle({});
    if (!round)
        return;
    const auto overview = overviewOf(session().store(), round->id);
    if (!succeeded(overview))
        return;
    const QLocale locale;
    setSubtitle(tr("%1: %n response(s) keyed. The round runs %2 – %3.", nullptr, overview->returned)
                    .arg(round->name, locale.toString(round->from, kDateFormat), locale.toString(round->to, kDateFormat)));
    fillNext(*overview);
    fillFigures(*overview);
}

void OverviewPage::fillNext(const RoundOverview &overview)
{
    const auto steps = nextSteps(session().store(), overview, session().clock());
    if (!succeeded(steps))
        return;
    while (QLayoutItem *item = m_next->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool hasPrimary = false; // one clear primary action: the most urgent step that leads somewhere
    for (const NextStep step : *steps) {
        QPushButton *go = addStep(step, overview);
        if (go != nullptr && !std::exchange(hasPrimary, true))
            setRole(go, Role::Primary);
    }
}

QPushButton *OverviewPage::addStep(NextStep step, const RoundOverview &overview)
{
    const StepTexts texts = textsOf(step, overview, session().language());
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(new StatusDot(texts.state), 0, Qt::AlignVCenter);
    row->addWidget(makeLabel(texts.sentence), 1);
    m_next->body()->addWidget(line);
    if (texts.action.isEmpty())
        return nullptr;
    auto *go = makeButton(texts.action);
    connect(go, &QPushButton::clicked, this, [this, page = texts.page] { Q_EMIT pageRequested(page); });
    row->addWidget(go);
    return go;
}

void OverviewPage::fillFigures(const RoundOverview &overview)
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const QuestionnaireState &state : overview.questionnaires) {
        auto *card = new FigureCard(state.questionnaire->title.in(session().language()), FigureCard::Behaviour::Clickable);
        card->setFigure(QLocale().toString(state.rates.returned));
        card->setNote(noteOf(state.rates));
        card->setBar(state.rates.responseRate);
        if (state.visibility == Visibility::Warned)
            card->setWarning(tr("few answers"));
        connect(card, &FigureCard::activated, this, [this] { Q_EMIT pageRequested(PageId::Results); });
        m_figures->addWidget(card, place / kCardsInARow, place % kCardsInARow);
        ++place;
    }
}

} // namespace ljus

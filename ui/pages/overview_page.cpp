// Översikt: how far the round has come, and what to do next.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview_page.h"

#include "ui/pages/distribution/hand_out_words.h"
#include "ui/parts/card.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/figure_card.h"
#include "ui/parts/look.h"
#include "ui/parts/status_dot.h"
#include "ui/parts/timeline.h"
#include "ui/parts/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardsInARow = 3;
const QString kDateFormat = QStringLiteral("d MMMM yyyy");

struct StepTexts
{
    QString sentence;
    QString action;
    PageId page = PageId::Overview;
    StatusDot::State state = StatusDot::State::Nothing;
};

StepTexts textsOf(const NextStep &step)
{
    using Kind = NextStep::Kind;
    using State = StatusDot::State;
    const QString day = QLocale().toString(step.by, u"d MMMM");
    switch (step.kind) {
    case Kind::FinishOpen:
        return {OverviewPage::tr("A questionnaire was left half keyed."), OverviewPage::tr("Finish it"), PageId::Entry,
                State::Partial};
    case Kind::MendCounts:
        return {OverviewPage::tr("Something cannot be right in %n place(s), first %1.", nullptr, step.count).arg(step.where),
                OverviewPage::tr("Mend it"), PageId::Distribution, State::Attention};
    case Kind::OfferMissing:
        return {OverviewPage::tr("%n have not been offered the questionnaire. First: %1, no later than %2.", nullptr, step.count)
                    .arg(step.where, day),
                OverviewPage::tr("Hand out"), PageId::Distribution, State::Attention};
    case Kind::StateEligible:
        return {OverviewPage::tr("How many could be asked is not stated in %n place(s), first %1.", nullptr, step.count)
                    .arg(step.where),
                OverviewPage::tr("State it"), PageId::Distribution, State::Nothing};
    case Kind::KeyFirst:
        return {OverviewPage::tr("Nothing is keyed yet. Take the first pile of paper."), OverviewPage::tr("Start keying"),
                PageId::Entry, State::Nothing};
    case Kind::CollectMore:
        return {
            OverviewPage::tr("Few have answered in %n group(s), first %1. Collect more by %2 if you can.", nullptr, step.count)
                .arg(step.where, day),
            OverviewPage::tr("See distribution"), PageId::Distribution, State::Attention};
    case Kind::BackUp:
        return {OverviewPage::tr("There is no fresh backup."), OverviewPage::tr("Back up…"), PageId::Overview, State::Attention};
    case Kind::Purge:
        return {
            OverviewPage::tr("%1 is over. Its lists still hold %n line(s) with codes and notes: purge them.", nullptr, step.count)
                .arg(step.where),
            OverviewPage::tr("Go to the lists"), PageId::Distribution, State::Attention};
    case Kind::Submit:
        return {OverviewPage::tr("When all paper is keyed: look at the results and make the submission file."),
                OverviewPage::tr("Go to submission"), PageId::Submission, State::Nothing};
    }
    Q_UNREACHABLE();
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
      m_content(new QWidget), m_timeline(new Timeline), m_next(new Card(tr("What to do next"))), m_figures(new QGridLayout)
{
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kWide);
    column->addWidget(m_timeline);
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
    const auto distribution = distributionOf(session().store(), round->id, session().clock());
    if (!succeeded(distribution))
        return;
    const RoundOverview &overview = distribution->overview;
    const QLocale locale;
    setSubtitle(tr("%1: %n response(s) keyed. The round runs %2 – %3.", nullptr, overview.returned)
                    .arg(round->name, locale.toString(round->from, kDateFormat), locale.toString(round->to, kDateFormat)));
    fillTimeline(*distribution);
    fillNext(*distribution);
    fillFigures(*distribution);
}

/// With the last days of the activities that end within the round.
void OverviewPage::fillTimeline(const Distribution &distribution)
{
    const Round &round = distribution.overview.round;
    m_timeline->setDays(round.from, round.to, session().clock().today());
    std::vector<Timeline::Mark> marks;
    for (const DistributionLine &line : distribution.lines) {
        const QDate end = line.activity ? line.activity->to : QDate();
        const QString text = line.activity ? tr("%1 ends").arg(line.activity->name) : QString();
        const bool isKnown = std::any_of(marks.begin(), marks.end(), [&text](const auto &mark) { return mark.text == text; });
        if (end.isValid() && end >= round.from && end < round.to && !isKnown)
            marks.push_back({end, text});
    }
    m_timeline->setMarks(std::move(marks));
}

void OverviewPage::fillNext(const Distribution &distribution)
{
    const auto steps = nextSteps(session().store(), distribution, session().clock());
    if (!succeeded(steps))
        return;
    while (QLayoutItem *item = m_next->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool hasPrimary = false; // one clear primary action: the most urgent step
    for (const NextStep &step : *steps) {
        QPushButton *go = addStep(step);
        if (!std::exchange(hasPrimary, true))
            setRole(go, Role::Primary);
    }
}

QPushButton *OverviewPage::addStep(const NextStep &step)
{
    const StepTexts texts = textsOf(step);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(new StatusDot(texts.state), 0, Qt::AlignVCenter);
    row->addWidget(makeLabel(texts.sentence), 1);
    m_next->body()->addWidget(line);
    auto *go = makeButton(texts.action);
    if (step.kind == NextStep::Kind::BackUp)
        connect(go, &QPushButton::clicked, this, &OverviewPage::backupRequested);
    else
        connect(go, &QPushButton::clicked, this, [this, page = texts.page, place = Place{step.questionnaire, step.activity}] {
            Q_EMIT placeRequested(page, place);
        });
    row->addWidget(go);
    return go;
}

void OverviewPage::fillFigures(const Distribution &distribution)
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0;
    for (const DistributionLine &group : distribution.groups) {
        auto *card = new FigureCard(group.questionnaire->title.in(session().language()), FigureCard::Behaviour::Clickable);
        card->setFigure(QLocale().toString(group.rates.returned));
        const QString aim = aimInWords(group, distribution.overview.round, distribution.aimPercent);
        card->setNote(aim.isEmpty() ? noteOf(group.rates) : noteOf(group.rates) + u". "_s + aim);
        card->setBar(group.rates.responseRate);
        if (group.visibility == Visibility::Warned)
            card->setWarning(tr("few answers"));
        connect(card, &FigureCard::activated, this, [this] { Q_EMIT pageRequested(PageId::Results); });
        m_figures->addWidget(card, place / kCardsInARow, place % kCardsInARow);
        ++place;
    }
}

} // namespace ljus

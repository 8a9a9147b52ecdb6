// Resultat: what was answered, as charts or tables, compared as the person wishes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results_page.h"

#include "core/results/indicator_results.h"
#include "core/tasks/report.h"
#include "ui/pages/results/result_cards.h"
#include "ui/pages/results/result_words.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// Chooses the entry whose data is @a data; the first when there is none.
void choose(QComboBox &choice, const QVariant &data)
{
    choice.setCurrentIndex(std::max(0, choice.findData(data)));
}

bool hasActivities(const ResponseSet &responses)
{
    const auto &rows = responses.rows();
    return std::any_of(rows.begin(), rows.end(), [](const auto &row) { return row.activity.has_value(); });
}

/// Where a report of @a round is saved unless the person says otherwise.
QString suggestedReport(const Round &round)
{
    static const QRegularExpression notInFileNames(u"[\\\\/:*?\"<>|\\s]+"_s);
    const QString name = ResultsPage::tr("results %1").arg(round.name).replace(notInFileNames, u"-"_s) + u".xlsx"_s;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

ResultsPage::ResultsPage(Session &session, Prompts &prompts)
    : Page(tr("Results"), Scrolling::Content, session), m_prompts(prompts),
      m_noRound(new EmptyState(tr("No round yet"), tr("Begin by adding a measuring round with its dates."), tr("Add a round"))),
      m_noResponses(new EmptyState({}, {}, tr("Go to entry"))), m_filters(new FilterRow),
      m_questionnaire(m_filters->addChoice(tr("Questionnaire"))), m_version(m_filters->addChoice(tr("Version counted"))),
      m_cut(m_filters->addChoice(tr("Compare by"))), m_level(m_filters->addChoice(tr("Show"))),
      m_asTable(makeButton(tr("Show as table"), Role::Quiet)), m_words(new QWidget), m_summary(makeLabel({}, Role::Muted)),
      m_otherVersions(makeLabel({}, Role::Muted)), m_fewAnswers(new NoticeBar), m_cards(new CardColumn)
{
    addHeaderWidget(m_asTable);
    connect(setPrimaryAction(tr("Save report …")), &QPushButton::clicked, this, &ResultsPage::saveReport);
    buildFilters();
    buildContent();
    present(Holding::NoRound);
}

void ResultsPage::buildFilters()
{
    m_level->addItem(tr("Questions"), static_cast<int>(Level::Question));
    m_level->addItem(tr("Indicators"), static_cast<int>(Level::Indicator));
    m_asTable->setCheckable(true);
    connect(m_questionnaire, &QComboBox::currentIndexChanged, this, &ResultsPage::fillVersions);
    connect(m_version, &QComboBox::currentIndexChanged, this, &ResultsPage::fillCuts);
    connect(m_cut, &QComboBox::currentIndexChanged, this, &ResultsPage::showResults);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ResultsPage::showResults);
    connect(m_asTable, &QPushButton::toggled, this, &ResultsPage::showResults);
}

void ResultsPage::buildContent()
{
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(spacing::kTiny);
    words->addWidget(m_summary);
    words->addWidget(m_otherVersions);
    contentLayout()->setSpacing(spacing::kLarge);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_noRound, m_filters, m_noResponses, m_words, m_fewAnswers, m_cards})
        contentLayout()->addWidget(widget);
    contentLayout()->addStretch(1);
    connect(m_noRound, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
    connect(m_noResponses, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Entry); });
}

void ResultsPage::present(Holding holding)
{
    m_noRound->setVisible(holding == Holding::NoRound);
    m_noResponses->setVisible(holding == Holding::NoResponses);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_cards, m_asTable})
        widget->setVisible(holding == Holding::Results);
    if (holding != Holding::Results) {
        m_fewAnswers->clear();
        m_cards->setCards({});
    }
    // Some other questionnaire may have responses: then the choice stays, and so does the report of the round.
    const bool any = holding != Holding::NoRound && !m_returned.isEmpty();
    m_filters->setVisible(any);
    primaryAction()->setVisible(any);
    setRole(m_noResponses->button(), any ? Role::Plain : Role::Primary);
}

void ResultsPage::refresh()
{
    notice().clear();
    m_loaded.clear();
    m_returned.clear();
    m_instrument = session().instrument();
    const auto &round = session().round();
    if (!round || !m_instrument) {
        present(Holding::NoRound);
        return;
    }
    if (!load(*round))
        return;
    if (m_returned.isEmpty()) {
        m_noResponses->setTexts(tr("No responses yet"), tr("As soon as the first questionnaire is keyed, its results are here."));
        present(Holding::NoResponses);
        return;
    }
    fillQuestionnaires(*round);
}

bool ResultsPage::load(const Round &round)
{
    const auto returned = session().store().responses().returned(round.id);
    const auto activities = session().store().activities().names();
    if (!succeeded(returned) || !succeeded(activities))
        return false;
    for (const ReturnedCount &count : *returned)
        m_returned[count.questionnaire] += count.returned;
    m_activityNames = *activities;
    return true;
}

void ResultsPage::fillQuestionnaires(const Round &round)
{
    {
        const QSignalBlocker quiet(m_questionnaire);
        QVariant wanted = m_round == round.id ? m_questionnaire->currentData() : QVariant();
        m_round = round.id;
        m_questionnaire->clear();
        for (const Questionnaire &each : m_instrument->questionnaires) {
            m_questionnaire->addItem(each.title.in(session().language()), each.key);
            if (!wanted.isValid() && m_returned.value(each.key) > 0)
                wanted = each.key;
        }
        choose(*m_questionnaire, wanted);
    }
    fillVersions();
}

void ResultsPage::fillVersions()
{
    const Questionnaire *chosen = questionnaire();
    if (chosen == nullptr)
        return;
    {
        const QSignalBlocker quiet(m_version);
        const QVariant before = m_version->currentData();
        m_version->clear();
        for (auto version = chosen->versions.rbegin(); version != chosen->versions.rend(); ++version) {
            const bool current = version == chosen->versions.rbegin();
            m_version->addItem(current ? tr("%1 (current)").arg(version->key) : version->key, version->key);
        }
        choose(*m_version, before);
    }
    if (chosen->versions.size() > 1)
        m_filters->showChoice(m_version);
    else
        m_filters->hideChoice(m_version);
    fillCuts();
}

void ResultsPage::fillCuts()
{
    const ResponseSet *set = responses();
    if (set == nullptr)
        return;
    {
        const QSignalBlocker quiet(m_cut);
        const QVariant before = m_cut->currentData();
        m_cut->clear();
        m_cut->addItem(tr("Nothing"), static_cast<int>(Cut::Whole));
        const QuestionnaireVersion *version = set->questionnaire().version(m_version->currentData().toString());
        if (version != nullptr && version->sexQuestion() != nullptr)
            m_cut->addItem(tr("Sex"), static_cast<int>(Cut::Sex));
        if (hasActivities(*set))
            m_cut->addItem(tr("Activity"), static_cast<int>(Cut::Activity));
        choose(*m_cut, before);
    }
    showResults();
}

void ResultsPage::showResults()
{
    const ResponseSet *set = responses();
    if (set == nullptr)
        return;
    if (set->size() == 0) {
        m_noResponses->setTexts(tr("No responses to this questionnaire yet"),
                                tr("Choose another one above, or key the first response."));
        present(Holding::NoResponses);
        return;
    }
    const ResultRequest wanted = request();
    present(Holding::Results);
    showWords(*set, wanted);
    m_cards->setCards(cards(*set, wanted));
}

void ResultsPage::showWords(const ResponseSet &responses, const ResultRequest &request)
{
    m_summary->setText(summaryOf(responses, *m_instrument, session().language()));
    const QuestionnaireVersion *version = countedVersion(responses.questionnaire(), request);
    const QString others = version == nullptr ? QString() : otherVersionsNote(responses, *version);
    m_otherVersions->setText(others);
    m_otherVersions->setVisible(!others.isEmpty());
    const QString warning = fewAnswersWarning(static_cast<int>(responses.size()), request.fewAnswers);
    if (warning.isEmpty())
        m_fewAnswers->clear();
    else if (warning != m_fewAnswers->text())
        m_fewAnswers->say(NoticeBar::Kind::Warning, warning);
}

std::vector<ResultCard> ResultsPage::cards(const ResponseSet &responses, const ResultRequest &request) const
{
    const QuestionnaireResults results = resultsOf(responses, request);
    if (results.version == nullptr)
        return {};
    const QString language = session().language();
    const bool asTable = m_asTable->isChecked();
    if (m_level->currentData().toInt() == static_cast<int>(Level::Question))
        return asTable ? questionTables(results, language) : questionCharts(results, language);
    const IndicatorFigures figures{indicatorsOf(*m_instrument, responses, request), results.groups, request.cut};
    return asTable ? indicatorTables(figures, language) : indicatorCharts(figures, language);
}

const Questionnaire *ResultsPage::questionnaire() const
{
    return m_instrument ? m_instrument->questionnaire(m_questionnaire->currentData().toString()) : nullptr;
}

const ResponseSet *ResultsPage::responses()
{
    const Questionnaire *chosen = questionnaire();
    if (chosen == nullptr || !m_round)
        return nullptr;
    if (const auto found = m_loaded.find(chosen->key); found != m_loaded.end())
        return &found->second;
    auto read = session().store().responses().ofQuestionnaire(*m_round, *chosen);
    if (!succeeded(read))
        return nullptr;
    return &m_loaded.emplace(chosen->key, *std::move(read)).first->second;
}

ResultRequest ResultsPage::request() const
{
    ResultRequest request;
    request.version = m_version->currentData().toString();
    request.cut = static_cast<Cut>(m_cut->currentData().toInt());
    request.fewAnswers = session().fewAnswers();
    request.audience = Audience::OwnScreen;
    request.language = session().language();
    request.activityNames = m_activityNames;
    return request;
}

void ResultsPage::saveReport()
{
    const auto &round = session().round();
    if (!round)
        return;
    const QString path = m_prompts.fileToSave(this, tr("Save the report"), suggestedReport(*round),
                                              tr("Excel workbook (*.xlsx);;CSV table (*.csv)"));
    if (path.isEmpty() || !succeeded(writeReport(session().store(), *round, path)))
        return;
    notice().say(NoticeBar::Kind::Success,
                 tr("The report on all questionnaires is saved in %1. Figures that rest on few answers are hidden in it.")
                     .arg(QDir::toNativeSeparators(path)));
}

} // namespace ljus

// Resultat: what was answered, as charts, tables and sentences, compared as the person wishes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results_page.h"

#include "core/tasks/national_files.h"
#include "ui/pages/results/card_sharing.h"
#include "ui/pages/results/result_cards.h"
#include "ui/pages/results/result_choices.h"
#include "ui/pages/results/result_words.h"
#include "ui/pages/results/texts_view.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/scrolling.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

ResultChoice notCompared(ResultChoice choice)
{
    choice.by = Cut::Whole;
    return choice;
}

} // namespace

ResultsPage::ResultsPage(Session &session, Prompts &prompts)
    : Page(tr("Results"), Scrolling::None, session), m_prompts(prompts), m_more(makeButton(tr("Save as …"), Role::Quiet)),
      m_noRound(new EmptyState(tr("No round yet"), tr("Begin by adding a measuring round with its dates."), tr("Add a round"))),
      m_noResponses(new EmptyState({}, {}, tr("Go to entry"))), m_choices(new ResultChoices), m_results(new QWidget),
      m_words(new QWidget), m_summary(makeLabel({}, Role::Muted)), m_otherVersions(makeLabel({}, Role::Muted)),
      m_fewAnswers(new NoticeBar), m_cards(new CardColumn), m_texts(new TextsView(session, prompts))
{
    buildActions();
    buildContent();
    present(Holding::NoRound);
}

void ResultsPage::buildActions()
{
    QPushButton *report = setPrimaryAction(tr("Save report …"));
    report->setToolTip(tr("PDF with every question (Ctrl+R)"));
    auto *key = new QShortcut(Qt::CTRL | Qt::Key_R, this);
    connect(key, &QShortcut::activated, report, &QPushButton::click);
    connect(report, &QPushButton::clicked, this, [this] { save(RoundFile::Report); });
    addHeaderWidget(m_more);
    auto *menu = new QMenu(m_more);
    const auto add = [&](const QString &text, RoundFile file) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, file] { save(file); });
    };
    add(tr("Two pages for the &board (PDF) …"), RoundFile::Board);
    add(tr("E&xcel workbook with charts …"), RoundFile::Workbook);
    add(tr("&Table (CSV) …"), RoundFile::Table);
    add(tr("&Answers one by one (SPSS) …"), RoundFile::Answers);
    connect(m_more, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_choices, &ResultChoices::changed, this, &ResultsPage::showResults);
    connect(m_choices, &ResultChoices::failed, this, &ResultsPage::sayFailure);
    connect(m_choices, &ResultChoices::nationalRequested, this, &ResultsPage::chooseNational);
    connect(m_cards, &CardColumn::shareRequested, this, &ResultsPage::share);
    connect(m_noRound, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Federation); });
    connect(m_noResponses, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageRequested(PageId::Entry); });
}

void ResultsPage::buildContent()
{
    auto *sides = new QHBoxLayout(m_results);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(spacing::kWide);
    auto *choices = new QScrollArea;
    makeScrolling(*choices, m_choices);
    choices->setFixedWidth(m_choices->width() + choices->verticalScrollBar()->sizeHint().width());
    m_scroll = new QScrollArea;
    makeScrolling(*m_scroll, makeMiddle());
    sides->addWidget(choices);
    sides->addWidget(m_scroll, 1);
    sides->addWidget(m_texts, 1);
    contentLayout()->addWidget(m_noRound);
    contentLayout()->addWidget(m_results, 1);
    contentLayout()->addStretch();
}

QWidget *ResultsPage::makeMiddle()
{
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(spacing::kTiny);
    words->addWidget(m_summary);
    words->addWidget(m_otherVersions);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, spacing::kMedium, 0);
    column->setSpacing(spacing::kLarge);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_noResponses, m_words, m_fewAnswers, m_cards})
        column->addWidget(widget);
    column->addStretch(1);
    return middle;
}

void ResultsPage::present(Holding holding)
{
    m_noRound->setVisible(holding == Holding::NoRound);
    m_noResponses->setVisible(holding == Holding::NoResponses);
    m_scroll->setVisible(holding != Holding::Texts);
    m_texts->setVisible(holding == Holding::Texts);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_cards})
        widget->setVisible(holding == Holding::Results);
    if (holding != Holding::Results) {
        m_fewAnswers->clear();
        m_cards->setCards({}, CardColumn::Display::Charts);
    }
    // Some other questionnaire may have responses: then the choice stays, and so does the report of the round.
    const bool any = holding != Holding::NoRound && m_desk && !m_desk->returned().isEmpty();
    m_results->setVisible(holding != Holding::NoRound);
    m_choices->setVisible(any);
    primaryAction()->setVisible(any);
    m_more->setVisible(any);
    setRole(m_noResponses->button(), any ? Role::Plain : Role::Primary);
}

void ResultsPage::refresh()
{
    notice().clear();
    const auto &round = session().round();
    if (!round) {
        m_desk.reset();
        present(Holding::NoRound);
        return;
    }
    const bool isAtTexts = m_desk && m_desk->round() == *round && m_texts->isVisible();
    m_deskIsOld = isAtTexts;
    if (isAtTexts)
        showTexts();
    else
        readAnew(*round);
}

void ResultsPage::readAnew(const Round &round)
{
    m_deskIsOld = false;
    auto desk = ResultDesk::open(session().store(), round);
    if (!succeeded(desk))
        return;
    m_desk = *std::move(desk);
    if (m_national)
        m_desk->setNational(*m_national);
    if (m_desk->returned().isEmpty()) {
        m_noResponses->setTexts(tr("No responses yet"), tr("As soon as the first questionnaire is keyed, its results are here."));
        present(Holding::NoResponses);
        return;
    }
    if (succeeded(m_choices->offer(*m_desk, session().language())))
        showResults();
}

void ResultsPage::showTexts()
{
    const Questionnaire *questionnaire = m_desk->instrument().questionnaire(m_choices->choice().questionnaire);
    present(Holding::Texts);
    m_texts->open(m_desk->round(), *questionnaire);
}

void ResultsPage::showResults()
{
    if (m_choices->showing() == ResultChoices::Showing::Texts) {
        showTexts();
        return;
    }
    if (m_deskIsOld) {
        readAnew(m_desk->round());
        return;
    }
    const bool isOfOne = m_choices->choice().by != Cut::Questionnaire;
    if (isOfOne && m_desk->returned().value(m_choices->choice().questionnaire) == 0) {
        m_noResponses->setTexts(tr("No responses to this questionnaire yet"),
                                tr("Choose another one at the left, or key the first response."));
        present(Holding::NoResponses);
        return;
    }
    auto cards = screenCards();
    if (!succeeded(cards))
        return;
    present(Holding::Results);
    showWords();
    m_cards->setCards(*std::move(cards), m_choices->display());
}

void ResultsPage::showWords()
{
    const ResultChoice choice = m_choices->choice();
    m_words->setVisible(choice.by != Cut::Questionnaire); // which is of all questionnaires
    const auto responses = m_desk->responses(choice.questionnaire);
    if (!succeeded(responses))
        return;
    const int counted = countedResponses(**responses, m_desk->request(choice, Audience::OwnScreen));
    const QString summary = summaryOf(**responses, m_desk->instrument(), session().language());
    m_summary->setText(choice.only.isEmpty() ? summary : summary + u' ' + tr("%n of them are counted here.", nullptr, counted));
    const QuestionnaireVersion *version =
        countedVersion((*responses)->questionnaire(), m_desk->request(choice, Audience::OwnScreen));
    const QString others = version == nullptr ? QString() : otherVersionsNote(**responses, *version);
    m_otherVersions->setText(others);
    m_otherVersions->setVisible(!others.isEmpty());
    const QString warning = fewAnswersWarning(counted, m_desk->fewAnswers());
    if (warning.isEmpty())
        m_fewAnswers->clear();
    else if (warning != m_fewAnswers->text())
        m_fewAnswers->say(NoticeBar::Kind::Warning, warning);
}

Result<std::vector<ResultCard>> ResultsPage::screenCards()
{
    const ResultChoice choice = m_choices->choice();
    CardOptions options{m_desk->request(choice, Audience::OwnScreen), m_choices->intervals()};
    if (m_choices->showing() == ResultChoices::Showing::Questions) {
        const auto results = m_desk->questions(choice);
        const auto whole = choice.by == Cut::Sex ? m_desk->questions(notCompared(choice)) : results;
        options.whole = whole ? &*whole : nullptr;
        return results ? Result<std::vector<ResultCard>>(questionCards(*results, options)) : failure(results);
    }
    const auto comparison = m_desk->indicators(choice);
    if (!comparison)
        return failure(comparison);
    if (!m_choices->withQuestions())
        return indicatorCards(*comparison, nullptr, options);
    const auto questions = m_desk->questions(choice);
    return questions ? Result<std::vector<ResultCard>>(indicatorCards(*comparison, &*questions, options)) : failure(questions);
}

Result<std::vector<ResultCard>> ResultsPage::publishedCards()
{
    const ResultChoice choice = m_choices->choice();
    CardOptions options{m_desk->request(choice, Audience::Outside), m_choices->intervals()};
    if (m_choices->showing() == ResultChoices::Showing::Questions) {
        const auto results = m_desk->publishedQuestions(choice);
        const auto whole = choice.by == Cut::Sex ? m_desk->publishedQuestions(notCompared(choice)) : results;
        options.whole = whole ? &**whole : nullptr;
        return results ? Result<std::vector<ResultCard>>(questionCards(**results, options)) : failure(results);
    }
    const auto comparison = m_desk->publishedIndicators(choice);
    if (!comparison)
        return failure(comparison);
    if (!m_choices->withQuestions())
        return indicatorCards(**comparison, nullptr, options);
    const auto questions = m_desk->publishedQuestions(choice);
    return questions ? Result<std::vector<ResultCard>>(indicatorCards(**comparison, &**questions, options)) : failure(questions);
}

void ResultsPage::share(const QString &key, Sharing sharing)
{
    const auto cards = publishedCards();
    if (!succeeded(cards))
        return;
    const auto card = std::find_if(cards->begin(), cards->end(), [&](const ResultCard &each) { return each.key == key; });
    if (card == cards->end())
        return;
    if (sharing == Sharing::SavePicture) {
        savePicture(*card);
        return;
    }
    QClipboard &clipboard = *QGuiApplication::clipboard();
    const std::vector<ChartPicture> pictures = picturesOf(*card, font());
    if (sharing == Sharing::CopyPicture && !pictures.empty())
        clipboard.setMimeData(clipboardPicture(pictures, {}).release());
    else if (sharing == Sharing::CopySentence)
        clipboard.setText(sentencesForClipboard(*card));
    else
        clipboard.setMimeData(tablesForClipboard(*card).release());
    notice().say(NoticeBar::Kind::Success,
                 tr("Copied: %1. Figures that rest on few answers are hidden in it.").arg(card->heading));
}

void ResultsPage::savePicture(const ResultCard &card)
{
    const std::vector<ChartPicture> pictures = picturesOf(card, font());
    if (pictures.empty()) {
        notice().say(NoticeBar::Kind::Info, tr("There is no chart here to save. Copy the table instead."));
        return;
    }
    const QString path = m_prompts.fileToSave(this, tr("Save the picture"), suggestedPath(card.heading + u".png"_s),
                                              tr("Picture (*.png);;Drawing (*.svg);;PDF (*.pdf)"));
    if (path.isEmpty() || !succeeded(writePicture(pictures, path, m_desk->round().to)))
        return;
    notice().say(
        NoticeBar::Kind::Success,
        tr("The picture is saved in %1. Figures that rest on few answers are hidden in it.").arg(QDir::toNativeSeparators(path)));
}

void ResultsPage::save(RoundFile file)
{
    if (m_deskIsOld) {
        auto desk = ResultDesk::open(session().store(), m_desk->round());
        if (!succeeded(desk))
            return;
        *m_desk = *std::move(desk); // in its place, which the choices borrow
    }
    const ResultChoice choice = m_choices->choice();
    const SaveQuestion question = saveQuestion(file, *m_desk, choice.questionnaire);
    const QString path = m_prompts.fileToSave(this, question.title, question.suggestion, question.filter);
    if (path.isEmpty())
        return;
    const auto saved = saveRoundFile(file, *m_desk, session().store(), choice, path);
    if (!succeeded(saved))
        return;
    const QString unfiltered =
        choice.only.isEmpty() ? QString() : u' ' + tr("All answers are in it, whatever is chosen under \"Only answers from\".");
    notice().say(NoticeBar::Kind::Success, *saved + unfiltered);
}

void ResultsPage::chooseNational()
{
    const QString path = m_prompts.fileToOpen(this, tr("Open national values"), tr("National values (*.riksvarden.json)"));
    if (path.isEmpty())
        return;
    auto values = loadNationalFile(path);
    if (!succeeded(values))
        return;
    m_national = *std::move(values);
    m_desk->setNational(*m_national);
    if (const auto known = m_desk->checkNational(m_choices->choice().questionnaire); !succeeded(known))
        return;
    if (!succeeded(m_choices->offer(*m_desk, session().language())))
        return;
    notice().say(NoticeBar::Kind::Success, tr("%1 (%2). Source: %3")
                                               .arg(m_national->head.title, displayName(m_national->head.provenance.status),
                                                    m_national->head.provenance.source));
    m_choices->compareBy(Cut::National);
}

} // namespace ljus

// The free texts of a questionnaire: read, searched, sorted under own themes by keys, and quoted.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/texts_view.h"

#include "ui/pages/results/second_look_card.h"
#include "ui/pages/results/text_table.h"
#include "ui/pages/results/theme_card.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/key_hint.h"
#include "ui/parts/look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kThemesWidth = 300;
constexpr int kTableHeight = 260; ///< at least
constexpr int kReadingHeight = 88; ///< of the current text
constexpr int kSearchWidth = 260;
constexpr qint64 kAllTexts = -1; ///< beside the numbers of themes
constexpr qint64 kWithoutTheme = 0;

} // namespace

TextsView::TextsView(Session &session, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_notice(new NoticeBar), m_filters(new FilterRow),
      m_question(m_filters->addChoice(tr("&Question"))), m_under(nullptr), m_search(new QLineEdit),
      m_few(makeLabel({}, Role::Warning)), m_count(makeLabel({}, Role::Muted)), m_stack(new QStackedWidget),
      m_table(new TextTable(m_model)), m_text(new QPlainTextEdit), m_themes(new ThemeCard), m_headings(nullptr),
      m_secondLook(new SecondLookCard), m_empty(new EmptyState({}, {}))
{
    m_filters->addWidget(buildSearch());
    m_under = m_filters->addChoice(tr("&Show"));
    m_workPage = buildWork();
    build();
    listen();
}

void TextsView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(m_notice);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_workPage, m_secondLook, m_empty})
        m_stack->addWidget(page);
}

QWidget *TextsView::buildSearch()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    auto *label = makeLabel(tr("&Find:"), Role::Muted);
    label->setWordWrap(false);
    label->setBuddy(m_search);
    m_search->setAccessibleName(tr("Find in the texts"));
    m_search->setPlaceholderText(tr("Words that stand in the text"));
    m_search->setMinimumWidth(kSearchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    row->addWidget(label);
    row->addWidget(m_search);
    return holder;
}

QWidget *TextsView::buildWork()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(spacing::kSmall);
    m_table->setMinimumHeight(kTableHeight);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction); // what is copied goes by way of the second look
    m_text->setFocusPolicy(Qt::TabFocus); // a long text is scrolled by the arrows
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The current text"));
    m_text->setFixedHeight(kReadingHeight);
    texts->addWidget(m_table, 1);
    texts->addWidget(m_text);
    texts->addWidget(buildWayOut());
    m_themes->setFixedWidth(kThemesWidth);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(spacing::kLarge);
    sides->addLayout(texts, 1);
    sides->addWidget(m_themes);
    column->addWidget(m_few);
    column->addWidget(m_count);
    column->addLayout(sides, 1);
    auto *hints = new KeyHintRow;
    hints->addHint(u"1–9"_s, tr("put under the theme, or take away"));
    hints->addHint(tr("N", "new theme"), tr("new theme"));
    hints->addHint(tr("F2"), tr("rename the theme"));
    hints->addHint(tr("Delete"), tr("remove the theme"));
    hints->addHint(tr("Ctrl+Z"), tr("undo"));
    hints->addHint(tr("Ctrl+F"), tr("find"));
    column->addWidget(hints);
    return page;
}

void TextsView::listen()
{
    connect(m_question, &QComboBox::currentIndexChanged, this, &TextsView::openQuestion);
    connect(m_under, &QComboBox::currentIndexChanged, this, &TextsView::showRows);
    connect(m_search, &QLineEdit::textChanged, this, &TextsView::showRows);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TextTable::numberPressed, this, &TextsView::putUnder);
    connect(m_table, &TextTable::newThemeRequested, m_themes, &ThemeCard::askForNew);
    connect(m_table, &TextTable::currentTextChanged, this, &TextsView::showText);
    connect(m_table, &TextTable::copyRequested, this, [this] { giveAway(Way::Copy, Extent::Selected); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TextsView::showCount);
    connect(m_themes, &ThemeCard::added, this, &TextsView::addTheme);
    connect(m_themes, &ThemeCard::renamed, this, &TextsView::renameTheme);
    connect(m_themes, &ThemeCard::removed, this, &TextsView::removeTheme);
    connect(m_themes, &ThemeCard::asked, this, &TextsView::takeFocus);
    connect(m_themes, &ThemeCard::chosen, this, [this](const TextTheme &theme) {
        m_under->setCurrentIndex(m_under->findData(theme.id.value));
        takeFocus();
    });
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] { takeBack(&TextWork::undo); });
    connect(m_secondLook, &SecondLookCard::confirmed, this, &TextsView::finishGivingAway);
    connect(m_secondLook, &SecondLookCard::cancelled, this, &TextsView::leaveSecondLook);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

void TextsView::open(const Round &round, const Questionnaire &questionnaire)
{
    if (m_isWorking)
        return;
    const auto activities = m_session.store().activities().names();
    if (!activities) {
        m_notice->say(NoticeBar::Kind::Error, activities.error().message);
        return;
    }
    const bool isSame = m_round.id == round.id && m_questionnaire == questionnaire.key;
    if (!isSame) {
        m_notice->clear();
        m_search->clear();
        m_work.reset();
    }
    m_round = round;
    m_questionnaire = questionnaire.key;
    m_title = questionnaire.title.in(m_session.language());
    m_activities = *activities;
    fillQuestions(questionnaire);
    openQuestion();
}

void TextsView::fillQuestions(const Questionnaire &questionnaire)
{
    const QSignalBlocker quiet(m_question);
    const QVariant before = m_question->currentData();
    m_question->clear();
    for (const Question *question : freeTextQuestions(questionnaire))
        m_question->addItem(question->text.in(m_session.language()), question->key);
    m_question->setCurrentIndex(std::max(0, m_question->findData(before)));
    if (m_question->count() > 1)
        m_filters->showChoice(m_question);
    else
        m_filters->hideChoice(m_question);
}

void TextsView::openQuestion()
{
    const AskedQuestion wanted{m_round.id, m_questionnaire, m_question->currentData().toString()};
    const bool isSame = m_work != nullptr && m_work->question() == wanted;
    Result<void> read;
    if (isSame) {
        read = m_work->reload();
    } else {
        auto work = TextWork::open(m_session.store(), wanted);
        read = work.map([](const std::unique_ptr<TextWork> &) {});
        m_work = work ? *std::move(work) : nullptr;
    }
    if (!read)
        m_notice->say(NoticeBar::Kind::Error, read.error().message);
    if (!isSame)
        leaveSecondLook();
    showAll();
}

/// Everything, after the texts or themes were read anew.
void TextsView::showAll()
{
    fillFilter();
    const bool any = m_work && !m_work->texts().empty();
    m_model.setTexts(any ? std::span(m_work->texts()) : std::span<const FreeTextAnswer>(),
                     any ? m_work->themes() : std::vector<TextTheme>{}, m_activities);
    if (!any) {
        const bool asks = m_question->count() > 0;
        m_empty->setTexts(asks ? tr("No free texts yet") : tr("No free-text question"),
                          asks ? tr("As soon as someone has written something in their own words, it is here.")
                               : tr("This questionnaire asks nothing that is answered in words of one's own."));
    }
    if (!any)
        m_stack->setCurrentWidget(m_empty);
    else if (m_stack->currentWidget() == m_empty)
        m_stack->setCurrentWidget(m_workPage);
    m_filters->setVisible(m_stack->currentWidget() == m_workPage || (!any && m_question->count() > 1));
    const auto texts = any ? static_cast<int>(m_work->texts().size()) : 0;
    const FewAnswers limits = m_session.fewAnswers();
    m_few->setText(
        tr("Few texts: those who wrote may be recognised. Fewer than %1 never leave the program.").arg(limits.hideBelow()));
    m_few->setVisible(limits.decide(texts, Audience::OwnScreen) == Visibility::Warned);
    showRows();
}

void TextsView::fillFilter()
{
    const QSignalBlocker quiet(m_under);
    const QVariant before = m_under->currentData();
    const std::vector<TextTheme> themes = m_work ? m_work->themes() : std::vector<TextTheme>{};
    m_under->clear();
    m_under->addItem(tr("All texts"), kAllTexts);
    m_under->addItem(tr("Without theme"), kWithoutTheme);
    for (const TextTheme &theme : themes)
        m_under->addItem(theme.name, theme.id.value);
    m_under->setCurrentIndex(std::max(0, m_under->findData(before)));
    if (themes.empty())
        m_filters->hideChoice(m_under);
    else
        m_filters->showChoice(m_under);
}

ThemeFilter TextsView::filter() const
{
    const qint64 chosen = m_under->currentData().toLongLong();
    if (chosen == kAllTexts)
        return {ThemeFilter::Kind::All};
    return chosen == kWithoutTheme ? ThemeFilter{ThemeFilter::Kind::Without} : ThemeFilter{ThemeFilter::Kind::Under, {chosen}};
}

/// What is searched for, under the theme that is chosen; the current text stays so where it can.
void TextsView::showRows()
{
    const int row = std::max(0, m_table->currentIndex().row());
    const auto current = m_current;
    m_model.show(m_search->text(), filter());
    m_table->goToRow(current ? m_model.rowOf(*current).value_or(row) : row);
    if (m_work)
        m_themes->showThemes(m_work->themes(), countThemes(m_work->texts(), m_work->themes()));
    showCount();
    showText();
}

void TextsView::showText()
{
    const FreeTextAnswer *text = m_table->current();
    m_current = text != nullptr ? std::optional(text->response) : std::nullopt;
    m_text->setPlainText(text != nullptr ? text->text
                                         : tr("No text is like that. Search for something else, or show all texts."));
}

void TextsView::showCount()
{
    const int all = m_work ? static_cast<int>(m_work->texts().size()) : 0;
    const int listed = m_model.rowCount();
    const auto selected = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    const QString texts =
        listed == all ? tr("%n text(s)", nullptr, all) : tr("%1 of %n text(s)", nullptr, all).arg(QLocale().toString(listed));
    m_count->setText(selected > 1 ? tr("%1, %2 chosen").arg(texts, QLocale().toString(selected)) : texts);
}

void TextsView::takeFocus()
{
    if (m_stack->currentWidget() == m_workPage)
        m_table->setFocus();
    else if (m_stack->currentWidget() == m_secondLook)
        m_secondLook->takeFocus();
    else
        m_question->setFocus();
}

void TextsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        takeBack(&TextWork::undo);
    else if (event->matches(QKeySequence::Redo) || event->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_Y))
        takeBack(&TextWork::redo);
    else if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_secondLook)
        leaveSecondLook();
    else
        QWidget::keyPressEvent(event);
}

bool TextsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        m_search->clear();
    if (key == Qt::Key_Escape || key == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ljus

// What is chosen before keying: which pile of paper it is.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_setup.h"

#include "ui/pages/entry/choices.h"
#include "ui/parts/card.h"
#include "ui/parts/form_row.h"
#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

QVariant firstOf(const std::vector<Choice> &choices)
{
    return choices.empty() ? QVariant() : choices.front().key;
}

QLabel *captionOf(QWidget *input, const QString &label)
{
    auto *caption = makeLabel(label, Role::Muted);
    caption->setWordWrap(false);
    caption->setBuddy(input);
    input->setAccessibleName(withoutMnemonic(label));
    return caption;
}

} // namespace

EntrySetup::EntrySetup(QWidget *parent)
    : QWidget(parent), m_choices(new Card(tr("Which forms are on your desk?"))), m_unfinished(new Card)
{
    m_choices->setMaximumWidth(kFormCardWidth);
    m_unfinished->setMaximumWidth(kFormCardWidth);
    buildChoices();
    buildUnfinished();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kWide);
    column->addWidget(m_unfinished);
    column->addWidget(m_choices);
    column->addStretch();
    m_unfinished->hide();
}

void EntrySetup::Field::show(bool isWanted) const
{
    label->setVisible(isWanted);
    choice->setVisible(isWanted);
}

EntrySetup::Field EntrySetup::addChoice(QGridLayout *grid, const QString &label)
{
    auto *combo = new QComboBox;
    auto *caption = captionOf(combo, label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(combo, row, 1);
    connect(combo, &QComboBox::currentIndexChanged, this, &EntrySetup::chosen);
    return {caption, combo};
}

void EntrySetup::buildChoices()
{
    m_choices->setNote(tr("Sort the paper into piles first: one activity, one questionnaire and one edition at a time."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::kWide);
    grid->setVerticalSpacing(spacing::kSmall);
    grid->setColumnStretch(1, 1);
    m_questionnaire = addChoice(grid, tr("&Questionnaire")).choice;
    m_version = addChoice(grid, tr("Ve&rsion")).choice;
    m_variant = addChoice(grid, tr("Var&iant"));
    m_activity = addChoice(grid, tr("&Activity"));
    m_activity.choice->setPlaceholderText(tr("Choose an activity"));
    m_language = addChoice(grid, tr("Language of the &paper")).choice;
    buildPile(grid);
    m_choices->body()->addLayout(grid);
    m_keyedSoFar = makeLabel({}, Role::Muted);
    m_missing = makeLabel(tr("Choose the activity that the forms come from, or \"No activity\"."), Role::Warning);
    m_missing->hide();
    m_start = makeButton(tr("&Start keying"), Role::Primary);
    m_start->setAutoDefault(true); // Enter presses the button that has the focus
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keyedSoFar, 1);
    foot->addWidget(m_start);
    m_choices->body()->addWidget(m_missing);
    m_choices->body()->addLayout(foot);

    connect(m_questionnaire, &QComboBox::currentIndexChanged, this, &EntrySetup::beginVersions);
    connect(m_version, &QComboBox::currentIndexChanged, this, &EntrySetup::fillVariants);
    connect(m_activity.choice, &QComboBox::activated, this, [this] { m_activityIsChosen = true; });
    connect(m_activity.choice, &QComboBox::currentIndexChanged, m_missing, &QLabel::hide);
    connect(m_start, &QPushButton::clicked, this, &EntrySetup::start);
}

void EntrySetup::buildPile(QGridLayout *grid)
{
    m_date = makeDateEdit();
    m_sheets = makeSheetCount();
    m_sheets->setSpecialValueText(tr("not counted"));
    auto *both = new QHBoxLayout;
    both->setSpacing(spacing::kMedium);
    both->addWidget(m_sheets);
    both->addStretch();
    both->addWidget(captionOf(m_date, tr("&Date")));
    both->addWidget(m_date);
    const int row = grid->rowCount();
    grid->addWidget(captionOf(m_sheets, tr("S&heets in the pile")), row, 0);
    grid->addLayout(both, row, 1);
}

void EntrySetup::buildUnfinished()
{
    m_unfinished->setHeading(tr("A form is half keyed"));
    m_continue = makeButton(tr("&Continue"), Role::Primary);
    m_discard = makeButton(tr("&Discard this form"), Role::Quiet);
    m_continue->setAutoDefault(true);
    m_discard->setAutoDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kMedium);
    buttons->addWidget(m_continue);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    m_unfinished->body()->addLayout(buttons);
    connect(m_continue, &QPushButton::clicked, this, &EntrySetup::continueRequested);
    connect(m_discard, &QPushButton::clicked, this, &EntrySetup::discardRequested);
}

const Questionnaire *EntrySetup::chosenQuestionnaire() const
{
    return m_instrument == nullptr ? nullptr : m_instrument->questionnaire(m_questionnaire->currentData().toString());
}

void EntrySetup::fill(std::shared_ptr<const Instrument> instrument, const std::vector<Activity> &activities,
                      const QString &language)
{
    m_instrument = std::move(instrument);
    m_textLanguage = language;
    offer(m_activity.choice, activityChoices(activities), {});
    std::vector<Choice> choices;
    if (m_instrument != nullptr) {
        for (const Questionnaire &questionnaire : m_instrument->questionnaires)
            choices.push_back({questionnaire.title.in(language), questionnaire.key});
    }
    offer(m_questionnaire, choices, firstOf(choices));
    choices = languageChoices(m_instrument.get());
    const bool hasLanguage = m_instrument != nullptr && m_instrument->languages.contains(language);
    offer(m_language, choices, hasLanguage ? language : firstOf(choices));
    m_start->setEnabled(m_instrument != nullptr);
    fillVersions();
}

/// Another questionnaire begins with its current version.
void EntrySetup::beginVersions()
{
    const QSignalBlocker blocker(m_version);
    m_version->clear();
    fillVersions();
}

void EntrySetup::fillVersions()
{
    std::vector<Choice> choices;
    if (const Questionnaire *questionnaire = chosenQuestionnaire()) {
        for (auto version = questionnaire->versions.crbegin(); version != questionnaire->versions.crend(); ++version)
            choices.push_back({choices.empty() ? tr("%1 (current)").arg(version->key) : version->key, version->key});
    }
    offer(m_version, choices, firstOf(choices));
    suggestActivity();
    fillVariants();
}

void EntrySetup::fillVariants()
{
    std::vector<Choice> choices;
    const Questionnaire *questionnaire = chosenQuestionnaire();
    if (const auto *version = questionnaire == nullptr ? nullptr : questionnaire->version(m_version->currentData().toString())) {
        for (const Variant &variant : version->variants)
            choices.push_back({variant.title.in(m_textLanguage), variant.key});
    }
    offer(m_variant.choice, choices, firstOf(choices));
    m_variant.show(choices.size() > 1);
    Q_EMIT chosen();
}

/// Forms about an activity are never counted under a wrong one by oversight: the person chooses. What was chosen is there again
/// after a questionnaire that is about none.
void EntrySetup::suggestActivity()
{
    const Questionnaire *questionnaire = chosenQuestionnaire();
    m_isTied = questionnaire != nullptr && belongsToActivities(questionnaire->group);
    m_activity.show(m_isTied);
    m_missing->hide();
    if (m_activityIsChosen && m_activity.choice->currentIndex() >= 0)
        return;
    const bool isOnlyChoice = m_activity.choice->count() == 1; // none at all
    m_activity.choice->setCurrentIndex(isOnlyChoice ? 0 : -1);
}

ResponseHead EntrySetup::head() const
{
    ResponseHead head;
    head.questionnaire = m_questionnaire->currentData().toString();
    head.version = m_version->currentData().toString();
    head.variant = m_variant.choice->currentData().toString();
    head.language = m_language->currentData().toString();
    if (m_isTied)
        head.activity = activityFrom(*m_activity.choice);
    return head;
}

Batch EntrySetup::batch() const
{
    Batch batch;
    batch.head = head();
    batch.date = m_date->date();
    if (m_sheets->value() > 0)
        batch.expected = m_sheets->value();
    return batch;
}

void EntrySetup::setToday(QDate today)
{
    m_date->setDate(today);
}

void EntrySetup::forgetCount()
{
    m_sheets->setValue(0);
}

void EntrySetup::select(const ResponseHead &head)
{
    choose(m_questionnaire, head.questionnaire);
    choose(m_version, head.version);
    choose(m_variant.choice, head.variant);
    choose(m_language, head.language);
    if (!m_isTied)
        return;
    choose(m_activity.choice, activityKey(head.activity));
    m_activityIsChosen = true;
}

bool EntrySetup::isActivityMissing() const
{
    return m_isTied && m_activity.choice->currentIndex() < 0;
}

void EntrySetup::setKeyedSoFar(const QString &sentence)
{
    m_keyedSoFar->setText(sentence);
}

void EntrySetup::setUnfinished(const QString &sentence)
{
    m_unfinished->setNote(sentence);
    m_unfinished->setVisible(!sentence.isEmpty());
    m_choices->setVisible(sentence.isEmpty());
}

void EntrySetup::forbidStart()
{
    m_start->setEnabled(false);
}

void EntrySetup::takeFocus()
{
    if (m_choices->isHidden())
        m_continue->setFocus();
    else if (isActivityMissing())
        m_activity.choice->setFocus();
    else {
        m_sheets->setFocus(); // what differs from pile to pile; Enter starts
        m_sheets->selectAll();
    }
}

void EntrySetup::start()
{
    if (!m_start->isEnabled())
        return;
    if (!isActivityMissing()) {
        Q_EMIT startRequested();
        return;
    }
    m_missing->show();
    m_activity.choice->setFocus();
}

void EntrySetup::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->isAutoRepeat())
        QWidget::keyPressEvent(event);
    else if (m_choices->isHidden())
        Q_EMIT continueRequested();
    else
        start();
}

} // namespace ljus

// What is chosen before keying: which pile of paper it is.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/entry_setup.h"

#include "ui/parts/card.h"
#include "ui/parts/form_row.h"
#include "ui/parts/look.h"
#include "ui/parts/tokens.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardWidth = 640;
constexpr qlonglong kNoActivity = 0;
constexpr int kMostSheets = 9999;

struct Choice
{
    QString text;
    QVariant key;
};

QLabel *captionOf(QWidget *input, const QString &label)
{
    auto *caption = makeLabel(label, Role::Muted);
    caption->setWordWrap(false);
    caption->setBuddy(input);
    input->setAccessibleName(withoutMnemonic(label));
    return caption;
}

/// Offers @a choices; the one chosen before stays so if it is still there, else @a otherwise is.
void offer(QComboBox *combo, const std::vector<Choice> &choices, const QVariant &otherwise)
{
    const QSignalBlocker blocker(combo);
    const QVariant before = combo->currentData();
    combo->clear();
    for (const Choice &choice : choices)
        combo->addItem(choice.text, choice.key);
    const int kept = combo->findData(before);
    combo->setCurrentIndex(before.isValid() && kept >= 0 ? kept : combo->findData(otherwise));
}

void choose(QComboBox *combo, const QVariant &key)
{
    if (const int index = combo->findData(key); index >= 0)
        combo->setCurrentIndex(index);
}

QString languageName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? code : locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

EntrySetup::EntrySetup(QWidget *parent)
    : QWidget(parent), m_choices(new Card(tr("Which forms are on your desk?"))), m_unfinished(new Card)
{
    m_choices->setMaximumWidth(kCardWidth);
    m_unfinished->setMaximumWidth(kCardWidth);
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
    m_activity = addChoice(grid, tr("&Activity")).choice;
    m_activity->setPlaceholderText(tr("Choose an activity"));
    m_questionnaire = addChoice(grid, tr("&Questionnaire")).choice;
    m_version = addChoice(grid, tr("Ve&rsion")).choice;
    m_variant = addChoice(grid, tr("Var&iant"));
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
    connect(m_activity, &QComboBox::activated, this, [this] { m_activityIsChosen = true; });
    connect(m_activity, &QComboBox::currentIndexChanged, m_missing, &QLabel::hide);
    connect(m_start, &QPushButton::clicked, this, &EntrySetup::start);
}

void EntrySetup::buildPile(QGridLayout *grid)
{
    m_date = makeDateEdit();
    m_sheets = new QSpinBox;
    m_sheets->setRange(0, kMostSheets);
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
    std::vector<Choice> choices;
    for (const Activity &activity : activities)
        choices.push_back({activity.name, activity.id.value});
    choices.push_back({tr("No activity"), kNoActivity});
    offer(m_activity, choices, {});

    choices.clear();
    QStringList languages;
    if (m_instrument != nullptr) {
        languages = m_instrument->languages;
        for (const Questionnaire &questionnaire : m_instrument->questionnaires)
            choices.push_back({questionnaire.title.in(language), questionnaire.key});
    }
    offer(m_questionnaire, choices, choices.empty() ? QVariant() : choices.front().key);
    choices.clear();
    for (const QString &code : languages)
        choices.push_back({languageName(code), code});
    offer(m_language, choices, languages.contains(language) ? language : languages.value(0));
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
    offer(m_version, choices, choices.empty() ? QVariant() : choices.front().key);
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
    offer(m_variant.choice, choices, choices.empty() ? QVariant() : choices.front().key);
    m_variant.choice->setVisible(choices.size() > 1);
    m_variant.label->setVisible(choices.size() > 1);
    Q_EMIT chosen();
}

/// Forms about an activity are never counted under a wrong one by oversight: the person chooses.
void EntrySetup::suggestActivity()
{
    const Questionnaire *questionnaire = chosenQuestionnaire();
    const bool isTied = questionnaire != nullptr && belongsToActivities(questionnaire->group);
    if (std::exchange(m_isTied, isTied) != isTied)
        swapPile();
    if (m_activityIsChosen && m_activity->currentIndex() >= 0)
        return;
    const bool mustChoose = isTied && m_activity->count() > 1;
    m_activity->setCurrentIndex(mustChoose ? -1 : m_activity->findData(kNoActivity));
}

/// An activity holds for the questionnaires that are about one, and is there again when one of them is.
void EntrySetup::swapPile()
{
    if (!m_isTied)
        m_pileActivity = m_activityIsChosen ? m_activity->currentData() : QVariant();
    m_activityIsChosen = m_isTied && m_pileActivity.isValid();
    if (m_activityIsChosen)
        m_activity->setCurrentIndex(m_activity->findData(m_pileActivity));
}

ResponseHead EntrySetup::head() const
{
    ResponseHead head;
    head.questionnaire = m_questionnaire->currentData().toString();
    head.version = m_version->currentData().toString();
    head.variant = m_variant.choice->currentData().toString();
    head.language = m_language->currentData().toString();
    if (const qlonglong id = m_activity->currentData().toLongLong(); id != kNoActivity)
        head.activity = Id<Activity>{id};
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
    choose(m_activity, head.activity ? head.activity->value : kNoActivity);
    m_activityIsChosen = true;
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
    else if (m_activity->currentIndex() < 0)
        m_activity->setFocus();
    else {
        m_sheets->setFocus(); // what differs from pile to pile; Enter starts
        m_sheets->selectAll();
    }
}

void EntrySetup::start()
{
    if (!m_start->isEnabled())
        return;
    if (m_activity->currentIndex() >= 0) {
        Q_EMIT startRequested();
        return;
    }
    m_missing->show();
    m_activity->setFocus();
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

// Offers what a round's answers can be looked at by.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/result_choices.h"

#include "core/tasks/text_work.h"
#include "ui/parts/look.h"
#include "ui/parts/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 248;

/// Fills @a box with @a entries and chooses the one that was chosen before, else the first.
void fill(QComboBox &box, const std::vector<std::pair<QString, QVariant>> &entries)
{
    const QSignalBlocker quiet(&box);
    const QVariant before = box.currentData();
    box.clear();
    for (const auto &[text, data] : entries)
        box.addItem(text, data);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

/// A choice together with its label.
void setShown(QComboBox &box, bool shown)
{
    box.parentWidget()->setVisible(shown);
}

} // namespace

ResultChoices::ResultChoices(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setFixedWidth(std::max(kWidth, fontMetrics().averageCharWidth() * 34));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::kMedium);
    build();
    m_column->addStretch(1);
}

QComboBox *ResultChoices::addCombo(const QString &label, const QString &accessibleName)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTiny);
    auto *box = new QComboBox;
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->installEventFilter(new WheelGuard(box));
    auto *caption = makeLabel(label, Role::Muted);
    caption->setBuddy(box);
    column->addWidget(caption);
    column->addWidget(box);
    m_column->addWidget(holder);
    return box;
}

QCheckBox *ResultChoices::addCheck(const QString &label)
{
    auto *box = new QCheckBox(label);
    box->setAccessibleName(withoutMnemonic(label));
    connect(box, &QCheckBox::toggled, this, &ResultChoices::changed);
    m_column->addWidget(box);
    return box;
}

void ResultChoices::build()
{
    m_questionnaire = addCombo(tr("Questionnaire"), tr("Questionnaire"));
    m_version = addCombo(tr("Version counted"), tr("Version counted"));
    m_showing = addCombo(tr("Show"), tr("Show"));
    m_cut = addCombo(tr("Compare by"), tr("Compare by"));
    m_national = makeButton(tr("National values …"), Role::Quiet);
    m_column->addWidget(m_national, 0, Qt::AlignLeft);
    connect(m_national, &QPushButton::clicked, this, &ResultChoices::nationalRequested);
    m_asTable = addCheck(tr("Show as table"));
    m_intervals = addCheck(tr("Show 95 % intervals"));
    m_withQuestions = addCheck(tr("Show the questions too"));
    m_onlyFrom = makeLabel(tr("Only answers from"), Role::Heading);
    m_onlyFrom->setContentsMargins(0, spacing::kMedium, 0, 0);
    m_column->addWidget(m_onlyFrom);
    for (const Cut trait : kTraits) {
        m_filters[trait] = addCombo(displayName(trait), tr("Only answers from: %1").arg(displayName(trait)));
        connect(m_filters[trait], &QComboBox::currentIndexChanged, this, &ResultChoices::chooseOther);
    }
    m_clear = makeButton(tr("All answers again"), Role::Quiet);
    m_column->addWidget(m_clear, 0, Qt::AlignLeft);
    connect(m_clear, &QPushButton::clicked, this, &ResultChoices::clearFilters);
    connect(m_questionnaire, &QComboBox::currentIndexChanged, this, &ResultChoices::chooseQuestionnaire);
    connect(m_version, &QComboBox::currentIndexChanged, this, &ResultChoices::chooseQuestionnaire);
    connect(m_showing, &QComboBox::currentIndexChanged, this, &ResultChoices::chooseQuestionnaire);
    connect(m_cut, &QComboBox::currentIndexChanged, this, &ResultChoices::chooseOther);
}

Result<void> ResultChoices::offer(ResultDesk &desk, const QString &language)
{
    const bool isOtherRound = m_round != desk.round().id;
    m_round = desk.round().id;
    m_desk = &desk;
    m_language = language;
    if (isOtherRound) {
        const QSignalBlocker quiet(m_questionnaire);
        m_questionnaire->clear();
    }
    fillQuestionnaires();
    return fillRest();
}

void ResultChoices::fillQuestionnaires()
{
    const bool isFirst = m_questionnaire->count() == 0;
    std::vector<std::pair<QString, QVariant>> entries;
    QVariant first;
    for (const Questionnaire &each : m_desk->instrument().questionnaires) {
        entries.emplace_back(each.title.in(m_language), each.key);
        if (!first.isValid() && m_desk->returned().value(each.key) > 0)
            first = each.key;
    }
    fill(*m_questionnaire, entries);
    if (isFirst && first.isValid()) {
        const QSignalBlocker quiet(m_questionnaire);
        m_questionnaire->setCurrentIndex(m_questionnaire->findData(first));
    }
}

void ResultChoices::fillVersions()
{
    const Questionnaire &chosen = *questionnaire();
    std::vector<std::pair<QString, QVariant>> entries;
    for (auto version = chosen.versions.rbegin(); version != chosen.versions.rend(); ++version) {
        const bool isCurrent = version == chosen.versions.rbegin();
        entries.emplace_back(isCurrent ? tr("%1 (current)").arg(version->key) : version->key, version->key);
    }
    fill(*m_version, entries);
    setShown(*m_version, chosen.versions.size() > 1 && showing() != Showing::Texts);
}

void ResultChoices::fillShowing()
{
    std::vector<std::pair<QString, QVariant>> entries{{tr("Questions"), static_cast<int>(Showing::Questions)},
                                                      {tr("Indicators"), static_cast<int>(Showing::Indicators)}};
    if (!freeTextQuestions(*questionnaire()).empty())
        entries.emplace_back(tr("Free texts"), static_cast<int>(Showing::Texts));
    fill(*m_showing, entries);
}

Result<void> ResultChoices::fillRest()
{
    fillShowing();
    fillVersions();
    auto filled = fillCuts();
    if (filled)
        filled = fillFilters();
    adapt();
    return filled;
}

Result<void> ResultChoices::fillCuts()
{
    const auto cuts = m_desk->cuts(choice());
    std::vector<std::pair<QString, QVariant>> entries;
    for (const Cut cut : cuts.value_or(std::vector{Cut::Whole}))
        entries.emplace_back(displayName(cut), static_cast<int>(cut));
    if (showing() == Showing::Indicators)
        entries.insert(entries.begin() + 1, {displayName(Cut::Questionnaire), static_cast<int>(Cut::Questionnaire)});
    fill(*m_cut, entries);
    return cuts ? Result<void>() : Result<void>(failure(cuts));
}

Result<void> ResultChoices::fillFilters()
{
    for (const auto &[trait, box] : m_filters) {
        std::vector<std::pair<QString, QVariant>> entries{{tr("All"), QString()}};
        const auto groups = m_desk->groups(choice(), trait);
        if (!groups)
            return failure(groups);
        for (const ResultGroup &group : *groups)
            entries.emplace_back(group.label, group.code);
        fill(*box, entries);
        setShown(*box, groups->size() > 1);
    }
    return {};
}

void ResultChoices::adapt()
{
    const bool anyFilter =
        std::any_of(m_filters.begin(), m_filters.end(), [](const auto &filter) { return filter.second->count() > 2; });
    const bool isTexts = showing() == Showing::Texts;
    const bool isByGroup = choice().by == Cut::Questionnaire;
    setShown(*m_cut, !isTexts);
    m_national->setVisible(!isTexts);
    m_asTable->setVisible(!isTexts);
    m_intervals->setVisible(!isTexts && (showing() == Showing::Indicators || choice().by != Cut::Whole));
    m_withQuestions->setVisible(showing() == Showing::Indicators && !isByGroup);
    m_onlyFrom->setVisible(anyFilter && !isTexts && !isByGroup);
    for (const auto &[trait, box] : m_filters)
        setShown(*box, box->count() > 2 && !isTexts && !isByGroup);
    m_clear->setVisible(m_onlyFrom->isVisibleTo(this) && !choice().only.isEmpty());
    m_questionnaire->setEnabled(!isByGroup);
    m_version->setEnabled(!isByGroup);
}

void ResultChoices::compareBy(Cut cut)
{
    if (const int index = m_cut->findData(static_cast<int>(cut)); index >= 0)
        m_cut->setCurrentIndex(index);
}

void ResultChoices::chooseQuestionnaire()
{
    if (m_desk == nullptr)
        return;
    if (const auto filled = fillRest(); !filled)
        Q_EMIT failed(filled.error());
    Q_EMIT changed();
}

void ResultChoices::chooseOther()
{
    adapt();
    Q_EMIT changed();
}

void ResultChoices::clearFilters()
{
    for (const auto &[trait, box] : m_filters) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    m_questionnaire->setFocus();
    chooseOther();
}

const Questionnaire *ResultChoices::questionnaire() const
{
    return m_desk->instrument().questionnaire(m_questionnaire->currentData().toString());
}

ResultChoice ResultChoices::choice() const
{
    ResultChoice choice;
    choice.questionnaire = m_questionnaire->currentData().toString();
    choice.version = m_version->currentData().toString();
    choice.by = static_cast<Cut>(m_cut->currentData().toInt());
    choice.language = m_language;
    for (const auto &[trait, box] : m_filters) {
        if (const QString code = box->currentData().toString(); !code.isEmpty() && choice.by != Cut::Questionnaire)
            choice.only.insert(trait, code);
    }
    return choice;
}

ResultChoices::Showing ResultChoices::showing() const
{
    return static_cast<Showing>(m_showing->currentData().toInt());
}

CardColumn::Display ResultChoices::display() const
{
    return m_asTable->isChecked() ? CardColumn::Display::Tables : CardColumn::Display::Charts;
}

Intervals ResultChoices::intervals() const
{
    return m_intervals->isChecked() ? Intervals::Drawn : Intervals::None;
}

bool ResultChoices::withQuestions() const
{
    return m_withQuestions->isVisibleTo(this) && m_withQuestions->isChecked();
}

} // namespace ljus

// The inputs of a pile: combo boxes filled with what there is to choose from, and counts of sheets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/entry/choices.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

constexpr qlonglong kNoActivity = 0;
constexpr int kMostSheets = 9999;

} // namespace

QString languageName(const QString &code)
{
    const QLocale locale(code);
    const QString name = locale.language() == QLocale::C ? code : locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

std::vector<Choice> activityChoices(const std::vector<Activity> &activities)
{
    std::vector<Choice> choices;
    choices.reserve(activities.size() + 1);
    for (const Activity &activity : activities)
        choices.push_back({activity.name, activity.id.value});
    choices.push_back({Texts::tr("No activity"), kNoActivity});
    return choices;
}

std::vector<Choice> languageChoices(const Instrument *instrument)
{
    std::vector<Choice> choices;
    for (const QString &code : instrument == nullptr ? QStringList() : instrument->languages)
        choices.push_back({languageName(code), code});
    return choices;
}

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

QVariant activityKey(const std::optional<Id<Activity>> &activity)
{
    return activity ? activity->value : kNoActivity;
}

std::optional<Id<Activity>> activityFrom(const QComboBox &combo)
{
    const qlonglong id = combo.currentData().toLongLong();
    return id == kNoActivity ? std::nullopt : std::optional(Id<Activity>{id});
}

QSpinBox *makeSheetCount()
{
    auto *count = new QSpinBox;
    count->setRange(0, kMostSheets);
    return count;
}

} // namespace ljus

// The inputs of a pile: combo boxes filled with what there is to choose from, and counts of sheets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/instruments/instrument.h"

#include <QVariant>

#include <vector>

class QComboBox;
class QSpinBox;

namespace ljus {

struct Choice
{
    QString text;
    QVariant key;
};

/// Every activity, and none at all.
[[nodiscard]] std::vector<Choice> activityChoices(const std::vector<Activity> &activities);
/// What a language calls itself, with a capital; @a code where it is not known.
[[nodiscard]] QString languageName(const QString &code);
/// Every language that the paper may be in, by its own name; none for no instrument.
[[nodiscard]] std::vector<Choice> languageChoices(const Instrument *instrument);

/// Offers @a choices, telling nobody; the one chosen before stays so if it is still there, else @a otherwise is.
void offer(QComboBox *combo, const std::vector<Choice> &choices, const QVariant &otherwise);
void choose(QComboBox *combo, const QVariant &key); ///< nothing happens when it is not offered

[[nodiscard]] QVariant activityKey(const std::optional<Id<Activity>> &activity);
[[nodiscard]] std::optional<Id<Activity>> activityFrom(const QComboBox &combo); ///< nothing: none is chosen, or no activity

[[nodiscard]] QSpinBox *makeSheetCount(); ///< takes as many sheets as a pile may have

} // namespace ljus

// What results can be compared by, and which responses they can be taken from.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <array>

namespace ljus {

/// What the results are compared by.
enum class Cut {
    Whole, ///< nothing
    Sex,
    Activity,
    Municipality, ///< of the activity
    Language, ///< of the paper
    Version, ///< of the paper
    Round, ///< earlier rounds of the same questionnaire
    National, ///< the country's values, from a file
    Questionnaire, ///< the respondent groups: indicators only
};

/// The traits that a response has by itself: those it can be filtered by.
inline constexpr std::array kTraits{Cut::Activity, Cut::Municipality, Cut::Sex, Cut::Language, Cut::Version};

/// Whether each response is in a group of @a cut by itself; the other cuts put the whole beside something else.
[[nodiscard]] bool isTrait(Cut cut);

/// "", "sex", "activity", "municipality", "language", "version", "round", "national", "questionnaire"
[[nodiscard]] QString toCode(Cut cut);
[[nodiscard]] QString displayName(Cut cut); ///< what a person calls it: "Sex", "Activity" …

/// Only the responses of these groups: by trait, a group's code. Empty: all responses.
using Filter = QMap<Cut, QString>;

} // namespace ljus

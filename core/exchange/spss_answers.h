// The answers to one questionnaire as an SPSS file.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/spss_file.h"
#include "core/instruments/response_set.h"
#include "core/results/nothing.h"

#include <QMap>

namespace ljus {

/// The number that stands for @a nothing in every variable that is not a text: -999991 for blank and so on down.
[[nodiscard]] double spssCode(Nothing nothing);

/// One row per response, sorted by content: kon where a version asks it, insats (name; empty: none), version, variant, sprak,
/// then the questions of all versions as the newest that asks them does. An option that is coded with a whole number keeps it;
/// the others get the next free ones in their order. A multiple choice question has a variable per option, 1 or 0. The kinds of
/// nothing are missing values, each with its label. A scale whose options have points is ordinal, any other nominal. No free
/// text, serial or date of keying. Texts in Swedish; same responses in any order in the same language, same file. @a day is what
/// the file says that it was made on. Invalid when a number that was answered is one of those that stand for nothing.
/// @a activityNames by Id<Activity>::value.
[[nodiscard]] Result<SpssFile> spssAnswers(const ResponseSet &responses, const QMap<qint64, QString> &activityNames, QDate day);

} // namespace ljus

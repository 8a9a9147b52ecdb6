// Responses over the sample definition, chosen or random.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/response_set.h"
#include "core/results/questionnaire_results.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace ljus::test {

using Answers = QMap<QuestionKey, Answer>;

/// A finished response; @a form is "version/variant".
[[nodiscard]] Response response(const Questionnaire &questionnaire, const QString &form, const Answers &answers);
[[nodiscard]] ResponseSet setOf(const Questionnaire &questionnaire, const std::vector<Response> &responses);

/// @a count responses with all versions, variants, kinds of question and kinds of nothing, some without an activity.
[[nodiscard]] std::vector<Response> randomResponses(const Questionnaire &questionnaire, unsigned seed, int count);

/// The activity of @a response as a group's code: its number, or "_tom".
[[nodiscard]] QString activityCode(const Response &response);

/// All figures of @a results as text, so that two results can be compared and a difference read.
[[nodiscard]] QString dump(const QuestionnaireResults &results);
[[nodiscard]] QString dump(const GroupResult &group);

} // namespace ljus::test

// One who holds everything that is published of a question against itself.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/response_set.h"
#include "core/results/questionnaire_results.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace ljus::test {

/// Answers to one question and how they are asked for: a world that the attacker wants to know.
struct World
{
    const Questionnaire *questionnaire = nullptr;
    QuestionKey question;
    ResultRequest request; ///< limits, names and municipalities
    std::vector<Response> responses;
};

/// Whether the group of a trait (by code; whole: "") is hidden in what is published.
using Hides = std::function<bool(Cut, const QString &)>;

/// What the attacker knows besides the figures that are shown.
enum class Knowledge {
    Responses, ///< how many responses each group has: published with every view
    Answered, ///< and how many answered the question in each group
};

/// The hidden figures that have one value in all worlds that agree with what is published, "sex man: 2 = 3" ("sex man: 2 ? 3"
/// where the search gave up). Searches whole
/// tables of integers. Each trait is searched by itself, which loses nothing: what is published names one trait at a time, and
/// tables of each trait that have the same total can always be had together.
/// What a total that is shown tells by itself (all in it chose the same) is left out.
[[nodiscard]] QStringList workedOut(const World &world, const Hides &hides, Knowledge knowledge);

/// What Disclosure hides of @a world, read from the views that are published.
[[nodiscard]] Hides publishedHides(const World &world);
/// A weaker rule: groups with few answers are hidden, and nothing else.
[[nodiscard]] Hides onlyFewHides(const World &world);
/// A weaker rule: each cut is decided on by itself with FewAnswers::decideParts.
[[nodiscard]] Hides eachCutHides(const World &world);

} // namespace ljus::test

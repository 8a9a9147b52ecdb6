// Small worlds of answers, and what rules would hide of them.
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

/// What one response says: the codes it chose, or why it says nothing.
struct Said
{
    QStringList chosen; ///< in the question's order
    QString nothing;

    [[nodiscard]] QString column() const { return nothing.isEmpty() ? chosen.join(u'+') : u'~' + nothing; }
};

[[nodiscard]] const Question &questionOf(const World &world);
[[nodiscard]] Said saidBy(const World &world, const Response &response);
/// The group of @a trait that @a response is in, by code; counted here, not by the program.
[[nodiscard]] QString groupOf(const World &world, const Response &response, Cut trait);

/// What Disclosure hides of @a world, read from the views that are published.
[[nodiscard]] Hides publishedHides(const World &world);
/// A weaker rule: groups with few answers are hidden, and nothing else.
[[nodiscard]] Hides onlyFewHides(const World &world);
/// A weaker rule: each cut is decided on by itself with FewAnswers::decideParts.
[[nodiscard]] Hides eachCutHides(const World &world);

} // namespace ljus::test

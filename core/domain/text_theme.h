// The federation's own themes that the free texts of a question are sorted under.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/problem.h"
#include "core/domain/response.h"

#include <QString>

#include <optional>
#include <vector>

namespace ljus {

/// A question of a questionnaire in one round: what themes belong to.
struct AskedQuestion
{
    Id<Round> round;
    QString questionnaire;
    QuestionKey question;

    friend bool operator==(const AskedQuestion &, const AskedQuestion &) = default;
};

struct TextTheme
{
    Id<TextTheme> id;
    QString name; ///< unique among those of its question
    int place = 0; ///< 1 …, the order that people see; there may be gaps

    friend bool operator==(const TextTheme &, const TextTheme &) = default;
};

/// What someone wrote, and the themes it stands under.
struct FreeTextAnswer
{
    Id<Response> response;
    QString text;
    std::optional<Id<Activity>> activity;
    std::vector<Id<TextTheme>> themes;

    [[nodiscard]] bool isUnder(Id<TextTheme> theme) const;

    friend bool operator==(const FreeTextAnswer &, const FreeTextAnswer &) = default;
};

/// A theme without a name, with a line break or personal data in it.
[[nodiscard]] Problems problemsOf(const TextTheme &theme);

} // namespace ljus

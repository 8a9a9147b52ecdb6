// How versions of a questionnaire hang together: what was reworded, what is new, what was dropped.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"

#include <vector>

namespace ljus {

/// What a response given on one version and variant can say about a question of another version.
enum class Comparability {
    Comparable, ///< asked with the same revision
    NotInVariant, ///< the version has it, the variant leaves it out
    NotInVersion, ///< the version does not ask it
    Changed, ///< asked, but with another revision: internal non-response in the current version's results
};

[[nodiscard]] Comparability comparability(const QuestionnaireVersion &asked, const Variant &variant, const Question &question);

struct QuestionChange
{
    enum class Kind { Reworded, New, Dropped };

    Kind kind = Kind::New;
    QuestionKey question;

    friend bool operator==(const QuestionChange &, const QuestionChange &) = default;
};

/// What changed from @a older to @a newer: first the newer's questions in their order, then the dropped ones in the older's
/// order.
[[nodiscard]] std::vector<QuestionChange> changesBetween(const QuestionnaireVersion &older, const QuestionnaireVersion &newer);

} // namespace ljus

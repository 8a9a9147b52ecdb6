// Keying one answer a second time, blind.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/answer.h"

#include <optional>

namespace ljus {

/// What a second, blind keying of one answer came to.
enum class RecheckOutcome {
    Agreed, ///< at once the same
    Slip, ///< first another, then the original: the second keyer's mistake
    Corrected, ///< twice running the same other answer: the first keyer's mistake
};

[[nodiscard]] QString toCode(RecheckOutcome outcome); ///< "agreed", "slip", "corrected"
[[nodiscard]] std::optional<RecheckOutcome> recheckOutcomeFromCode(const QString &code);

/// Holds the second keyings of one question against the first. Two equal re-keyings overrule the original; returning to it is a
/// slip; any other value only means looking again.
class Recheck
{
public:
    explicit Recheck(Answer original = {}) : m_original(std::move(original)) { }

    /// The outcome, or nothing: look at the paper and key again.
    [[nodiscard]] std::optional<RecheckOutcome> key(const Answer &answer);

private:
    Answer m_original;
    std::optional<Answer> m_latest; ///< differs from the original
};

} // namespace ljus

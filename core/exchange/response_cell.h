// What one cell of a response table says about its question.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/instruments/instrument.h"

#include <QString>

#include <tl/expected.hpp>

namespace ljus {

/// @a field of a file as an answer to @a question, or why it is none; where is left empty. An empty field is a blank. Codes that
/// are ticked together stand apart by white space or commas; a number may have a decimal comma.
[[nodiscard]] tl::expected<Answer, Problem> readCell(const Question &question, const QString &field);

/// What stands in a file as it may be repeated in a message: not too long, and without identity numbers.
[[nodiscard]] QString shown(const QString &text);

} // namespace ljus

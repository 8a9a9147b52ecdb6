// Reads many responses with their answers in one sweep.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/response.h"

namespace ljus {

class Database;

/// Is told of each response, and after it of each written code of its answers, those of a question one after another. An Error
/// ends the sweep.
class ResponseVisitor
{
public:
    virtual ~ResponseVisitor() = default;
    /// @a row is without its answers.
    [[nodiscard]] virtual Result<void> response(const Response &row) = 0;
    [[nodiscard]] virtual Result<void> code(const QuestionKey &question, const QString &code) = 0;
};

/// Which responses a sweep is over.
struct Sweep
{
    enum class Stage { Unfinished, Finished };

    Id<Round> round;
    QString questionnaire;
    Stage stage = Stage::Finished;
};

/// Shows @a visitor the responses of @a sweep, in the order of their serials.
[[nodiscard]] Result<void> visitResponses(Database &database, const Sweep &sweep, ResponseVisitor &visitor);

} // namespace ljus

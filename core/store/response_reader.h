// Puts responses together from what is written down of them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/response.h"
#include "core/instruments/instrument.h"

#include <optional>
#include <utility>
#include <vector>

namespace ljus {

class Database;

/// Says that response @a id does not fit its questionnaire.
[[nodiscard]] tl::unexpected<Error> unreadableResponse(Id<Response> id, const QString &detail);

/// @a codes of one question in the one order that answers are compared in: that of its options.
[[nodiscard]] QStringList inOptionOrder(const Question &question, QStringList codes);

/// Reads responses of one questionnaire, one at a time. Invalid where one does not fit it.
class ResponseReader
{
public:
    explicit ResponseReader(const Questionnaire &questionnaire)
        : m_questionnaire(questionnaire) { } ///< borrowed, must outlive this

    /// Begins with @a row, which is without its answers.
    [[nodiscard]] Result<void> begin(const Response &row);
    /// The codes of a question come one after another.
    [[nodiscard]] Result<void> code(const QuestionKey &question, const QString &code);
    /// Gives the whole, which stands until begin() is called again.
    [[nodiscard]] Result<const Response *> end();

private:
    /// A question, and the answers to it that were read before: those of a choice question are few and come again and again.
    struct Asked
    {
        const Question *question = nullptr;
        std::vector<std::pair<QString, Answer>> known; ///< by the one code they are written as
    };
    /// The questions of one printed form, sorted by key.
    struct Form
    {
        const QuestionnaireVersion *version = nullptr;
        const Variant *variant = nullptr;
        std::vector<Asked> questions;
    };
    [[nodiscard]] std::optional<std::size_t> formFor(const ResponseHead &head);
    [[nodiscard]] Asked *asked(const QuestionKey &key);
    /// The answer that the collected codes stand for; null when they stand for none. Good until the next call.
    [[nodiscard]] const Answer *answer();
    [[nodiscard]] Result<void> closeQuestion();

    const Questionnaire &m_questionnaire;
    std::vector<Form> m_forms;
    std::size_t m_form = 0;
    Response m_response;
    Asked *m_asked = nullptr; ///< whose codes are being collected
    QStringList m_codes;
    Answer m_answer; ///< the last that is not among the known ones
};

/// A response with its answers; nothing when it is gone. Invalid when it does not fit @a instrument.
[[nodiscard]] Result<std::optional<Response>> readResponse(Database &database, Id<Response> id, const Instrument &instrument);

} // namespace ljus

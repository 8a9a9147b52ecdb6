// A questionnaire that came back, with its answers.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/answer.h"

#include <QMap>
#include <QString>

#include <optional>

namespace ljus {

struct Round;
struct Activity;
struct Batch;

using QuestionKey = QString;

/// What is known of a paper form before its first answer is read.
struct ResponseHead
{
    Id<Round> round;
    QString questionnaire;
    QString version; ///< the version on the paper; an answer is bound to it for ever
    QString variant;
    QString language; ///< of the paper, ISO 639
    std::optional<Id<Activity>> activity;
    std::optional<Id<Batch>> batch{}; ///< the pile it lay in; nothing: imported

    friend bool operator==(const ResponseHead &, const ResponseHead &) = default;
};

struct Response
{
    Id<Response> id;
    ResponseHead head;
    bool finished = false; ///< an unfinished one is still being keyed and counts nowhere
    QMap<QuestionKey, Answer> answers; ///< no entry: not keyed yet
    std::optional<int> serial{}; ///< within its round; written on the paper when it is finished, and never used twice

    friend bool operator==(const Response &, const Response &) = default;
};

} // namespace ljus

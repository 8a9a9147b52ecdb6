// What an import would do: a value that can be shown first and applied afterwards, whole or not at all.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/response.h"

#include <QStringList>

#include <vector>

namespace ljus {

struct ImportedResponse
{
    QString version;
    QString variant;
    QString language;
    QString activity; ///< by name; empty: none
    QMap<QuestionKey, Answer> answers;
};

struct ImportPlan
{
    Id<Round> round;
    QString questionnaire;
    QStringList newActivities; ///< names that the file mentions and the store does not have; created on apply
    std::vector<ImportedResponse> responses;
};

} // namespace ljus

// The columns of the canonical response table.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"

#include <QStringList>

#include <vector>

namespace ljus {

namespace columns {
inline const QString kSex = QStringLiteral("kon");
inline const QString kActivity = QStringLiteral("insats");
inline const QString kQuestionnaire = QStringLiteral("enkat");
inline const QString kVersion = QStringLiteral("version");
inline const QString kVariant = QStringLiteral("variant");
inline const QString kLanguage = QStringLiteral("sprak");
} // namespace columns

/// What stands between the sex and the other questions.
[[nodiscard]] QStringList headColumns();

/// The questions of all versions, each as in the newest that asks it: the newest version's first, then the dropped ones.
[[nodiscard]] std::vector<const Question *> questionsOf(const Questionnaire &questionnaire);

/// Whether any version asks @a key as a free text: it stays with the free texts then, whatever it is in another.
[[nodiscard]] bool isEverFreeText(const Questionnaire &questionnaire, const QuestionKey &key);

/// The key of the question that the column kon holds; "kon" where no version asks for sex.
[[nodiscard]] QuestionKey sexQuestionOf(const Questionnaire &questionnaire);

} // namespace ljus

// The words of the national values' JSON, shared by its reader and its writer.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument_words.h"
#include "core/instruments/shared_fields.h"

namespace ljus::words {

inline const KnownFormat kNational{QStringLiteral("ljuspunkt-riksvarden"), 1};

/// Those that have national values.
inline const NamedValues<QuestionKind> kNationalKinds{{QStringLiteral("singleChoice"), QuestionKind::SingleChoice},
                                                      {QStringLiteral("multipleChoice"), QuestionKind::MultipleChoice},
                                                      {QStringLiteral("number"), QuestionKind::Number}};

} // namespace ljus::words

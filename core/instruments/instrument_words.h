// The words of the instrument definition's JSON, shared by its reader and its writer.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"
#include "core/instruments/json_reader.h"

namespace ljus::words {

inline const QString kFormat = QStringLiteral("ljuspunkt-instrument");
inline constexpr int kFormatVersion = 1;

inline const NamedValues<Provenance::Status> kStatuses{{QStringLiteral("official"), Provenance::Status::Official},
                                                       {QStringLiteral("federation"), Provenance::Status::Federation},
                                                       {QStringLiteral("example"), Provenance::Status::Example}};
inline const NamedValues<IndicatorRule::Kind> kRules{{QStringLiteral("positiveShare"), IndicatorRule::Kind::PositiveShare},
                                                     {QStringLiteral("meanPoints"), IndicatorRule::Kind::MeanPoints}};
inline const NamedValues<QuestionKind> kKinds{{QStringLiteral("singleChoice"), QuestionKind::SingleChoice},
                                              {QStringLiteral("multipleChoice"), QuestionKind::MultipleChoice},
                                              {QStringLiteral("number"), QuestionKind::Number},
                                              {QStringLiteral("date"), QuestionKind::Date},
                                              {QStringLiteral("freeText"), QuestionKind::FreeText}};
inline const NamedValues<Question::Role> kRoles{{QStringLiteral("sex"), Question::Role::Sex}};

} // namespace ljus::words

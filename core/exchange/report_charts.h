// The charts of a report, each beneath the figures that it is drawn from.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/report_rows.h"

namespace ljus {

/// 100 % bars for the questions that share a scale and its wanted end; bars per option where several could be ticked. What is
/// hidden has words in place of a bar.
void appendCharts(Table &sheet, const QuestionnaireResults &results, const QString &language);

/// A bar per group of @a indicator, with its rule and its sentence.
void appendChart(Table &sheet, const IndicatorComparison &comparison, const IndicatorResult &indicator,
                 const ResultRequest &words);

} // namespace ljus

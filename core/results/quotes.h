// Which free texts may be quoted outside, and under what headings.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text_theme.h"
#include "core/results/few_answers.h"

#include <QMap>
#include <QString>

#include <span>
#include <vector>

namespace ljus {

/// Never themes and activities together: what one hides could be worked out from the other.
enum class QuoteHeadings { None, Themes, Activities };

struct QuoteSource
{
    std::span<const FreeTextAnswer> texts; ///< all of the question
    std::span<const TextTheme> themes;
    const QMap<qint64, QString> &activityNames; ///< by Id<Activity>::value
    FewAnswers fewAnswers;
};

struct QuoteGroup
{
    QString heading; ///< empty without headings
    Visibility visibility = Visibility::Shown;
    std::vector<std::size_t> texts; ///< places in the source
};

/// The groups that have texts: all texts; or the themes in their order and those without; or the activities in Swedish order and
/// those without. Decided on for Audience::Outside by the number of texts in each. A text may stand under several themes: there
/// are never fewer texts than the limit that stand under hidden themes only.
[[nodiscard]] std::vector<QuoteGroup> quoteGroups(const QuoteSource &source, QuoteHeadings headings);

} // namespace ljus

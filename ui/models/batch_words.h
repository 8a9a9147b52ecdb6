// Piles in words: what they hold, how far they are keyed, what a second keying found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"
#include "core/tasks/batch_quality.h"
#include "core/tasks/keying.h"
#include "core/tasks/verifying.h"

#include <QString>

namespace ljus {

/// "Deltagare pågående · 2024-11 · Utan kön · Klivet"; the variant only where there are several, @a activity only when not empty.
[[nodiscard]] QString paperInWords(const Instrument &instrument, const ResponseHead &head, const QString &activity,
                                   const QString &language);
/// "Pile 4 · sheet 8 of 15".
[[nodiscard]] QString placeInWords(const Keying &keying);
/// "Take sheet 0143 · 2 of 5".
[[nodiscard]] QString placeInWords(const Verifying &verifying);
/// "12 of 15", or "12" when the pile was not counted.
[[nodiscard]] QString keyedInWords(const BatchLine &line);
/// One sentence on whether all sheets of the pile are accounted for; empty when it was not counted.
[[nodiscard]] QString missingInWords(const BatchLine &line);
/// "3.2 errors per 1 000 answers (0.4–8.5) in a sample of 1 250 answers: good enough"; says also when none was begun or it is
/// under way.
[[nodiscard]] QString qualityInWords(const BatchQuality &quality);
/// Whether it is to be keyed again.
[[nodiscard]] bool needsRekeying(const BatchQuality &quality);
/// What to look at on a finished sheet, in one sentence, also when it is settled.
[[nodiscard]] QString findingInWords(const SheetFinding &finding, const QuestionnaireVersion &version);
/// The same for each of @a findings; settled ones are left out.
[[nodiscard]] QStringList findingsInWords(const std::vector<SheetFinding> &findings, const QuestionnaireVersion &version);

} // namespace ljus

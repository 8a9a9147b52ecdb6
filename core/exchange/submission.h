// The submission: a federation's answers and counts for one round as a Frictionless tabular data package.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/counts.h"
#include "core/domain/federation.h"
#include "core/domain/round.h"
#include "core/exchange/zip_writer.h"
#include "core/instruments/instrument.h"
#include "core/instruments/response_set.h"

#include <QDate>

#include <vector>

namespace ljus {

/// All that goes into a submission. No roster, no local codes; free text is left out.
struct Submission
{
    Federation federation;
    Round round;
    const Instrument &instrument; ///< borrowed
    std::vector<ResponseSet> responses; ///< one per questionnaire that has any
    std::vector<Activity> activities; ///< those that responses or counts refer to
    std::vector<HandOutCounts> counts;
    QDate created;
};

/// The files of the package: datapackage.json (names, fingerprint, counts, SHA-256 and size of every file, a table schema each),
/// svar-<questionnaire>.csv, antal.csv, insatser.csv, kodbok.csv, the definition itself, and inlamning.xlsx with the same tables
/// for people. The tables are the package's resources; the other two stand under ljuspunkt.files, since the standard allows
/// tables only. The CSV has no byte order mark, which the standard's readers take for a part of the first heading. Same
/// submission in the same language, same bytes. Invalid when a name holds an identity number, or when responses or counts refer
/// to an activity or questionnaire that is not there.
[[nodiscard]] Result<std::vector<ZipEntry>> submissionFiles(const Submission &submission);

} // namespace ljus

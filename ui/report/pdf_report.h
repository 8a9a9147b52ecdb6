// The report of a round as a PDF: the full one, and two pages for the board.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/cut.h"
#include "core/tasks/result_desk.h"

#include <QByteArray>

namespace ljus {

struct PdfReportRequest
{
    enum class Kind {
        Full,
        Board, ///< at most two pages
    };

    Kind kind = Kind::Full;
    Cut by = Cut::Whole; ///< what Full compares each questionnaire by, where it has it
    QString language = QStringLiteral("sv"); ///< of the questions and options
};

/// The report of the desk's round; everything in it is decided on for Audience::Outside. Dated with the round's last day: the
/// same answers give the same bytes on one machine. Invalid when the round has no answers. @a store is the desk's own.
[[nodiscard]] Result<QByteArray> pdfReport(ResultDesk &desk, Store &store, const PdfReportRequest &request);

/// The same into a file, whole or not at all. Fails as writeFile() does, too.
[[nodiscard]] Result<void> writePdfReport(ResultDesk &desk, Store &store, const PdfReportRequest &request, const QString &path);

} // namespace ljus

// ljuspunkt --report: writes a round's PDF report without a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/report/pdf_report.h"

#include <QString>

namespace ljus {

struct ReportCommand
{
    QString store; ///< file
    QString round; ///< name; empty: the newest
    QString by; ///< code of a Cut
    QString output;
    PdfReportRequest::Kind kind = PdfReportRequest::Kind::Full;
};

/// Invalid without a store, or when @a command's comparison does not exist; fails as the store and writePdfReport() do, too.
[[nodiscard]] Result<void> runReport(const ReportCommand &command, const Clock &clock);

} // namespace ljus

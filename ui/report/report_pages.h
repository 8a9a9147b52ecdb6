// Puts a report's blocks on pages: what belongs together stays together, and no heading stands alone.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_style.h"

namespace ljus {

struct PlacedPart
{
    ReportPart part;
    QRectF place; ///< on the page
};

struct ReportPage
{
    std::vector<PlacedPart> parts; ///< from top to bottom
};

struct PlacedHeading
{
    QString text;
    int level = 0; ///< 0: chapter …
    int page = 0; ///< 0 …
    double top = 0;
};

struct ReportPages
{
    std::vector<ReportPage> pages;
    std::vector<PlacedHeading> headings; ///< in the order of the pages
};

[[nodiscard]] ReportPages paginated(const std::vector<ReportBlock> &blocks, const Paper &paper = {});

} // namespace ljus

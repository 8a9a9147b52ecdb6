// Draws finished pages.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_pages.h"

class QPainter;

namespace ljus {

/// Where in a report a page is.
struct PageNumber
{
    int page = 0; ///< 1 …
    int of = 0;
};

/// One part, where it was placed. The painter is scaled so that 96 lengths are an inch.
void paint(QPainter &painter, const PlacedPart &placed);

/// The line at the page's foot: what it is, and "3 (24)".
void paintFooter(QPainter &painter, const QString &text, PageNumber number);

} // namespace ljus

// Bookmarks and links in a PDF, which Qt 6.4 cannot write.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace ljus {

/// Lengths are points, 72 to an inch, from the page's upper left corner; pages and levels begin with 0.
struct PdfPlace
{
    int page = 0;
    double top = 0;
};

struct PdfBookmark
{
    QString text;
    int level = 0; ///< at most one deeper than the one before
    PdfPlace target;
};

struct PdfLink
{
    int page = 0;
    QRectF area;
    PdfPlace target;
};

struct PdfNavigation
{
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
    QString language; ///< that the text is in
};

/// @a pdf as QPdfWriter wrote it, with @a navigation appended as an incremental update (ISO 32000-1, 7.5.6): what was there stays
/// byte for byte. Io when it is no such PDF.
[[nodiscard]] Result<QByteArray> withNavigation(const QByteArray &pdf, const PdfNavigation &navigation);

} // namespace ljus

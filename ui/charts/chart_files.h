// A chart as a file, and for the clipboard: the same picture as on the screen, in light colours on white.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_picture.h"

#include <QByteArray>
#include <QDate>

#include <memory>
#include <span>

class QMimeData;

namespace ljus {

enum class PictureFormat {
    Png, ///< two pixels per length
    Svg, ///< words as outlines, since other programs have other fonts; the figures as text in its description
    Pdf, ///< one page of the picture's size; its words can be searched for
};

struct PictureOptions
{
    double width =
        720; ///< of the whole picture with its margin, 96 to an inch; at least ChartPicture::minimumWidth() and the margin
    QDate date; ///< that a PDF says it was made on
};

/// @a charts as one file, one above the other, in the colours of paper whatever their own are. The same input gives the same
/// bytes on one machine. Fails with Kind::Io when the picture cannot be encoded, as when there is no memory for it.
[[nodiscard]] Result<QByteArray> pictureBytes(std::span<const ChartPicture> charts, PictureFormat format,
                                              const PictureOptions &options);

/// @a charts as one PNG and SVG for QClipboard::setMimeData, which takes it over (release()).
[[nodiscard]] std::unique_ptr<QMimeData> clipboardPicture(std::span<const ChartPicture> charts, const PictureOptions &options);

/// While it lives, Qt's hashes are in the same order in every process: QPdfWriter writes its fonts in that order.
class SteadyHashes
{
public:
    SteadyHashes();
    ~SteadyHashes();
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

/// @a pdf as QPdfWriter wrote it, with @a date in place of the moment that it was written at. As long as before.
[[nodiscard]] QByteArray datedPdf(QByteArray pdf, const QDate &date);

} // namespace ljus

// Writes pictures of charts.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChartFiles)
};

constexpr double kMargin = spacing::kLarge;
constexpr int kPixels = 2; ///< of a PNG for each length
constexpr int kResolution = 96;
constexpr double kPointsPerLength = 72.0 / kResolution;

/// A chart in its margins.
struct Sheet
{
    Sheet(const ChartPicture &picture, double width) : chart(picture)
    {
        const double inner = std::max(std::round(width) - 2 * kMargin, ChartPicture::minimumWidth());
        place = QRectF(kMargin, kMargin, inner, picture.heightForWidth(inner));
        size = QSize(qRound(inner + 2 * kMargin), qRound(place.height() + 2 * kMargin));
    }

    void paint(QPainter &painter) const
    {
        painter.fillRect(QRectF(QPointF(), QSizeF(size)), Qt::white);
        chart.draw(painter, place);
    }

    const ChartPicture &chart;
    QRectF place;
    QSize size;
};

tl::unexpected<Error> notWritten(const char *format)
{
    return failure(Error::Kind::Io, Texts::tr("The picture of the chart could not be made."), QString::fromLatin1(format));
}

QImage imageOf(const Sheet &sheet)
{
    QImage image(sheet.size * kPixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(kPixels);
    QPainter painter(&image);
    sheet.paint(painter);
    return image;
}

Result<QByteArray> pngOf(const QImage &image)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&bytes, "PNG"))
        return notWritten("png");
    return bytes.data();
}

Result<QByteArray> svgOf(const Sheet &sheet)
{
    QBuffer bytes;
    QSvgGenerator svg;
    svg.setOutputDevice(&bytes);
    svg.setResolution(kResolution);
    svg.setSize(sheet.size);
    svg.setViewBox(QRect(QPoint(), sheet.size));
    svg.setTitle(sheet.chart.title().toHtmlEscaped()); // which QSvgGenerator writes as they are
    svg.setDescription(sheet.chart.sentences().join(u'\n').toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&svg))
        return notWritten("svg");
    sheet.paint(painter);
    painter.end();
    return bytes.data();
}

Result<QByteArray> pdfOf(const Sheet &sheet, const QDate &date)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&bytes);
    pdf.setResolution(kResolution);
    pdf.setPageSize(QPageSize(QSizeF(sheet.size) * kPointsPerLength, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setTitle(sheet.chart.title());
    pdf.setCreator(u"Ljuspunkt"_s);
    QPainter painter;
    if (!painter.begin(&pdf))
        return notWritten("pdf");
    sheet.paint(painter);
    painter.end();
    return datedPdf(bytes.data(), date);
}

} // namespace

Result<QByteArray> pictureBytes(const ChartPicture &chart, PictureFormat format, const PictureOptions &options)
{
    ChartStyle style = paperStyle(chart.style().font);
    if (format != PictureFormat::Pdf)
        style.font = chart.style().font; // as on the screen: there is nothing to search for
    const ChartPicture light = chart.in(style);
    const Sheet sheet(light, options.width);
    switch (format) {
    case PictureFormat::Png:
        return pngOf(imageOf(sheet));
    case PictureFormat::Svg:
        return svgOf(sheet);
    case PictureFormat::Pdf:
        break;
    }
    return pdfOf(sheet, options.date);
}

std::unique_ptr<QMimeData> clipboardPicture(const ChartPicture &chart, const PictureOptions &options)
{
    const ChartPicture light = chart.in({chart.style().font, lightTokens()});
    const Sheet sheet(light, options.width);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(imageOf(sheet)); // every program takes it; offered as PNG too
    if (const Result<QByteArray> svg = svgOf(sheet))
        data->setData(u"image/svg+xml"_s, *svg);
    return data;
}

QByteArray datedPdf(QByteArray pdf, const QDate &date)
{
    const QByteArray key("/CreationDate (D:");
    const qsizetype start = pdf.indexOf(key) + key.size();
    const qsizetype end = pdf.indexOf(')', start);
    if (start < key.size() || end < 0)
        return pdf;
    // The moment's length depends on the time zone, and everything in the file is found by where it stands.
    QByteArray midnight = date.toString(u"yyyyMMdd000000"_s).toLatin1();
    midnight += end - start == midnight.size() + 1 ? "Z" : "+00'00'";
    return midnight.size() == end - start ? pdf.replace(start, end - start, midnight) : pdf;
}

} // namespace ljus

// Writes pictures of charts.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
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

constexpr double kGap = spacing::kHuge; ///< between charts

/// Charts in their margins, one above the other.
struct Sheet
{
    Sheet(std::vector<ChartPicture> pictures, double width) : charts(std::move(pictures))
    {
        const double inner = std::max(std::round(width) - 2 * kMargin, ChartPicture::minimumWidth());
        double top = kMargin;
        for (const ChartPicture &chart : charts) {
            places.emplace_back(kMargin, top, inner, chart.heightForWidth(inner));
            top = places.back().bottom() + kGap;
        }
        size = QSize(qRound(inner + 2 * kMargin), qRound(top - (charts.empty() ? 0 : kGap) + kMargin));
    }

    void paint(QPainter &painter) const
    {
        painter.fillRect(QRectF(QPointF(), QSizeF(size)), Qt::white);
        for (std::size_t i = 0; i < charts.size(); ++i)
            charts[i].draw(painter, places[i]);
    }
    [[nodiscard]] QString title() const { return charts.empty() ? QString() : charts.front().title(); }
    [[nodiscard]] QString sentences() const
    {
        QStringList all;
        for (const ChartPicture &chart : charts)
            all.append(chart.sentences());
        return all.join(u'\n');
    }

    std::vector<ChartPicture> charts;
    std::vector<QRectF> places;
    QSize size;
};

/// @a charts in the style that @a restyled makes of their font.
template<typename Restyled>
std::vector<ChartPicture> inStyle(std::span<const ChartPicture> charts, Restyled restyled)
{
    std::vector<ChartPicture> made;
    for (const ChartPicture &chart : charts)
        made.push_back(chart.in(restyled(chart.style().font)));
    return made;
}

/// As on the screen: there is nothing to search for.
ChartStyle pictureStyle(const QFont &font)
{
    ChartStyle style = paperStyle(font);
    style.font = font;
    return style;
}

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
    svg.setTitle(sheet.title().toHtmlEscaped()); // which QSvgGenerator writes as they are
    svg.setDescription(sheet.sentences().toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&svg))
        return notWritten("svg");
    sheet.paint(painter);
    painter.end();
    return bytes.data();
}

Result<QByteArray> pdfOf(const Sheet &sheet, const QDate &date)
{
    const SteadyHashes steady;
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&bytes);
    pdf.setResolution(kResolution);
    pdf.setPageSize(QPageSize(QSizeF(sheet.size) * kPointsPerLength, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setTitle(sheet.title());
    pdf.setCreator(u"Ljuspunkt"_s);
    QPainter painter;
    if (!painter.begin(&pdf))
        return notWritten("pdf");
    sheet.paint(painter);
    painter.end();
    return datedPdf(bytes.data(), date);
}

} // namespace

Result<QByteArray> pictureBytes(std::span<const ChartPicture> charts, PictureFormat format, const PictureOptions &options)
{
    if (format == PictureFormat::Pdf)
        return pdfOf(Sheet(inStyle(charts, paperStyle), options.width), options.date);
    const Sheet sheet(inStyle(charts, pictureStyle), options.width);
    return format == PictureFormat::Png ? pngOf(imageOf(sheet)) : svgOf(sheet);
}

std::unique_ptr<QMimeData> clipboardPicture(std::span<const ChartPicture> charts, const PictureOptions &options)
{
    const Sheet sheet(inStyle(charts, pictureStyle), options.width);
    auto data = std::make_unique<QMimeData>();
    data->setImageData(imageOf(sheet)); // every program takes it; offered as PNG too
    if (const Result<QByteArray> svg = svgOf(sheet))
        data->setData(u"image/svg+xml"_s, *svg);
    return data;
}

SteadyHashes::SteadyHashes()
{
    QHashSeed::setDeterministicGlobalSeed();
}

SteadyHashes::~SteadyHashes()
{
    QHashSeed::resetRandomGlobalSeed();
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

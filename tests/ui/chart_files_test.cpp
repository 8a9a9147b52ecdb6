// Tests of charts as files: as on the screen, light whatever the theme, the same bytes every time, words that are found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/support.h"
#include "tests/ui/chart_samples.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/distribution_chart.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

const PictureOptions kOptions{900, QDate(2026, 3, 4)};
constexpr PictureFormat kFormats[]{PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf};

ChartPicture sample(const Tokens &tokens)
{
    return {sixOptions(), {QApplication::font(), tokens}};
}

QByteArray bytesOf(const ChartPicture &chart, PictureFormat format)
{
    const auto bytes = pictureBytes({&chart, 1}, format, kOptions);
    EXPECT_TRUE(bytes.has_value());
    return bytes.value_or(QByteArray());
}

QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"chart.pdf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    EXPECT_TRUE(reader.waitForFinished(120'000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

TEST(ChartFilesTest, APngIsWhatTheWidgetDrawsInTheLightTheme)
{
    applyLook(*qobject_cast<QApplication *>(QApplication::instance()), Theme::Light);
    DistributionChart widget;
    widget.setChart(sixOptions());
    const int margin = spacing::kLarge;
    const int width = static_cast<int>(kOptions.width) - 2 * margin;
    widget.resize(width, widget.heightForWidth(width));
    QImage drawn(widget.size() * 2, QImage::Format_RGB32);
    drawn.setDevicePixelRatio(2);
    drawn.fill(Qt::white);
    widget.render(&drawn, {}, {}, QWidget::DrawChildren);
    drawn.setDevicePixelRatio(1);
    const QImage file = QImage::fromData(bytesOf(widget.picture(), PictureFormat::Png), "PNG");
    EXPECT_EQ(file.width(), 2 * 900);
    EXPECT_EQ(file.copy(QRect(QPoint(2 * margin, 2 * margin), drawn.size())).convertToFormat(QImage::Format_RGB32), drawn);
}

TEST(ChartFilesTest, TheThemeMakesNoDifference)
{
    for (const PictureFormat format : kFormats)
        EXPECT_EQ(bytesOf(sample(darkTokens()), format), bytesOf(sample(lightTokens()), format));
}

/// Writes the files for the test below, which runs this one in processes of its own.
TEST(ChartFilesTest, WritesForAnotherProcess)
{
    const QString path = qEnvironmentVariable("LJUS_CHART_FILE");
    if (path.isEmpty())
        GTEST_SKIP() << "run by TheSameInputGivesTheSameBytesInEveryProcess";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (const PictureFormat format : kFormats) {
        file.write(bytesOf(sample(lightTokens()), format));
        file.write(bytesOf(ChartPicture(indicatorOverTime(), {QApplication::font()}), format));
    }
}

QByteArray writtenElsewhere(const QString &hashSeed)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"charts"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_HASH_SEED"_s, hashSeed);
    environment.insert(u"LJUS_CHART_FILE"_s, path);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--gtest_filter=ChartFilesTest.WritesForAnotherProcess"_s});
    EXPECT_TRUE(process.waitForFinished(120'000));
    EXPECT_EQ(process.exitCode(), 0);
    return contentOf(path);
}

TEST(ChartFilesTest, TheSameInputGivesTheSameBytesInEveryProcess)
{
    const QByteArray one = writtenElsewhere(u"1"_s);
    EXPECT_GT(one.size(), 100'000);
    // A second later, with hashes in another order.
    EXPECT_TRUE(writtenElsewhere(u"4711"_s) == one);
    EXPECT_TRUE(writtenElsewhere(u"0"_s) == one);
}

TEST(ChartFilesTest, APdfIsDatedAsAskedAndNothingElseInItMoves)
{
    const QByteArray pdf = bytesOf(sample(lightTokens()), PictureFormat::Pdf);
    EXPECT_TRUE(pdf.contains("/CreationDate (D:20260304000000"));
    EXPECT_EQ(datedPdf(pdf, QDate(2027, 12, 31)).size(), pdf.size());
    EXPECT_EQ(datedPdf("/CreationDate (D:20251231235959+01'00')", QDate(2026, 3, 4)), "/CreationDate (D:20260304000000+00'00')");
    EXPECT_EQ(datedPdf("no date", QDate(2026, 3, 4)), "no date");
    EXPECT_FALSE(pdf.contains("/Subtype /Image")) << "vectors only";
}

TEST(ChartFilesTest, EveryWordOfAPdfIsFound)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    BarChart chart = overTime();
    chart.title = u"Effekt och affärer: fick du den hjälp du behövde?"_s; // ligatures, were they allowed
    const QString text = textOf(bytesOf(ChartPicture(chart, {QApplication::font()}), PictureFormat::Pdf));
    for (const QString &words : {chart.title, u"Deltagare, inför avslut"_s, u"Frågan fick ny lydelse i november 2025"_s,
                                 u"Dold: för få svar"_s, u"21 (60 %)"_s, u"n = 35"_s, u"Vet ej"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << '\n' << text.toStdString();
}

TEST(ChartFilesTest, AnSvgNeedsNoFontAndSaysItsFigures)
{
    const QByteArray svg = bytesOf(sample(lightTokens()), PictureFormat::Svg);
    QXmlStreamReader reader(svg);
    QString description;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        EXPECT_NE(reader.name(), u"text");
        EXPECT_NE(reader.name(), u"image");
        if (reader.name() == u"svg") {
            EXPECT_TRUE(reader.attributes().value("viewBox"_L1).startsWith(u"0 0 900 "));
        }
        if (reader.name() == u"desc")
            description = reader.readElementText();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(description, sentencesOf(sixOptions()).join(u'\n'));
}

TEST(ChartFilesTest, AnSvgLooksLikeThePng)
{
    QImage svg = QImage::fromData(bytesOf(sample(lightTokens()), PictureFormat::Svg), "SVG");
    if (svg.isNull())
        GTEST_SKIP() << "Qt's plugin for SVG is not installed";
    svg = svg.convertToFormat(QImage::Format_Grayscale8).scaled(90, 44, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage png = QImage::fromData(bytesOf(sample(lightTokens()), PictureFormat::Png), "PNG");
    png = png.convertToFormat(QImage::Format_Grayscale8).scaled(90, 44, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int y = 0; y < png.height(); ++y) {
        for (int x = 0; x < png.width(); ++x)
            EXPECT_NEAR(qGray(svg.pixel(x, y)), qGray(png.pixel(x, y)), 28) << x << ' ' << y;
    }
}

TEST(ChartFilesTest, APictureThatIsTooLargeToHoldIsRefused)
{
    const ChartPicture picture = sample(lightTokens());
    const auto bytes = pictureBytes({&picture, 1}, PictureFormat::Png, {1e9, {}});
    ASSERT_FALSE(bytes.has_value());
    EXPECT_EQ(bytes.error().kind, Error::Kind::Io);
    EXPECT_FALSE(bytes.error().message.isEmpty());
}

TEST(ChartFilesTest, TheClipboardHasTheSamePictures)
{
    const ChartPicture dark = sample(darkTokens());
    const auto data = clipboardPicture({&dark, 1}, kOptions);
    EXPECT_EQ(data->data(u"image/svg+xml"_s), bytesOf(sample(lightTokens()), PictureFormat::Svg));
    const auto image = data->imageData().value<QImage>();
    EXPECT_EQ(image, QImage::fromData(bytesOf(sample(lightTokens()), PictureFormat::Png), "PNG").convertToFormat(image.format()));
}

TEST(ChartFilesTest, TextIsAsLargeOnADeviceOfAnotherResolution)
{
    const ChartPicture picture = sample(lightTokens());
    QImage screen(900, static_cast<int>(picture.heightForWidth(900)), QImage::Format_RGB32);
    QImage paper = screen;
    paper.setDotsPerMeterX(qRound(300 / 0.0254));
    paper.setDotsPerMeterY(qRound(300 / 0.0254));
    for (QImage *image : {&screen, &paper}) {
        image->fill(Qt::white);
        QPainter painter(image);
        picture.draw(painter, image->rect());
    }
    paper.setDotsPerMeterX(screen.dotsPerMeterX());
    paper.setDotsPerMeterY(screen.dotsPerMeterY());
    EXPECT_EQ(paper, screen);
}

} // namespace

} // namespace ljus

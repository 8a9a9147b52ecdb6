// Pictures of charts for the eye: run with LJUS_GALLERY set to a folder.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/support.h"
#include "tests/ui/chart_samples.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/distribution_chart.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

std::vector<ChartPicture> allPictures(const ChartStyle &style)
{
    std::vector<ChartPicture> pictures;
    pictures.emplace_back(test::sixOptions(), style);
    pictures.emplace_back(test::overTime(), style);
    pictures.emplace_back(test::threeOptions(), style);
    pictures.emplace_back(test::severalOptions(), style);
    pictures.emplace_back(test::indicators(), style);
    pictures.emplace_back(test::indicatorOverTime(), style);
    pictures.emplace_back(test::means(), style);
    return pictures;
}

/// Every scale from two to seven options, with "don't know".
BarChart palettes()
{
    BarChart chart;
    chart.title = u"Skalor"_s;
    for (const auto kind : {ShareColour::Kind::Diverging, ShareColour::Kind::Sequential}) {
        for (int count = 2; count <= 7; ++count) {
            BarRow row =
                test::rowOf(u"%1 alternativ"_s.arg(count), std::vector<int>(static_cast<std::size_t>(count) + 1, 10), count);
            for (std::size_t part = 0; part < static_cast<std::size_t>(count); ++part)
                row.segments[part].colour.kind = kind;
            chart.rows.push_back(row);
        }
    }
    return chart;
}

QImage photograph(const ChartStyle &style, int width)
{
    QImage all(width + 2 * spacing::kLarge, 4000, QImage::Format_RGB32);
    all.fill(style.tokens.surface);
    QPainter painter(&all);
    int top = 0;
    for (const ChartPicture &picture : allPictures(style)) {
        const QImage image = test::pictureOf(picture, width);
        painter.drawImage(0, top, image);
        top += image.height();
    }
    return all.copy(0, 0, all.width(), top);
}

TEST(ChartsGallery, IsPaintedInEveryTheme)
{
    if (qEnvironmentVariableIsEmpty("LJUS_GALLERY"))
        GTEST_SKIP() << "set LJUS_GALLERY to a folder to get pictures";
    const QDir folder(qEnvironmentVariable("LJUS_GALLERY"));
    const QFont font = QApplication::font();
    const ChartStyle light{font, lightTokens()};
    const ChartStyle dark{font, darkTokens()};
    photograph(light, 1000).save(folder.filePath(u"charts-light.png"_s));
    photograph(dark, 1000).save(folder.filePath(u"charts-dark.png"_s));
    photograph(light, 1000).convertToFormat(QImage::Format_Grayscale8).save(folder.filePath(u"charts-grey.png"_s));
    photograph(light, 360).save(folder.filePath(u"charts-narrow.png"_s));
    photograph({scaled(font, 2), lightTokens()}, 1100).save(folder.filePath(u"charts-large-text.png"_s));
    for (const auto &[style, name] : {std::pair(light, u"light"_s), {dark, u"dark"_s}})
        test::pictureOf(ChartPicture(palettes(), style), 800, 2).save(folder.filePath(u"charts-palettes-%1.png"_s.arg(name)));
    for (const auto &[format, name] :
         {std::pair(PictureFormat::Png, u"png"_s), {PictureFormat::Svg, u"svg"_s}, {PictureFormat::Pdf, u"pdf"_s}}) {
        const auto bytes = pictureBytes(ChartPicture(test::sixOptions(), dark), format, {900, QDate(2026, 3, 4)});
        ASSERT_OK(bytes);
        QFile file(folder.filePath(u"charts-file."_s + name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    }
}

TEST(ChartsGallery, AChartInHand)
{
    if (qEnvironmentVariableIsEmpty("LJUS_GALLERY"))
        GTEST_SKIP() << "set LJUS_GALLERY to a folder to get pictures";
    const QDir folder(qEnvironmentVariable("LJUS_GALLERY"));
    for (const auto &[theme, name] : {std::pair(Theme::Dark, u"dark"_s), {Theme::Light, u"light"_s}}) {
        applyLook(*qobject_cast<QApplication *>(QApplication::instance()), theme);
        DistributionChart chart;
        setRole(&chart, Role::Card);
        chart.setChart(test::sixOptions());
        chart.resize(800, chart.heightForWidth(800));
        chart.show();
        chart.activateWindow();
        chart.setFocus(Qt::TabFocusReason);
        QTest::qWait(50);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Right);
        chart.grab().save(folder.filePath(u"charts-in-hand-%1.png"_s.arg(name)));
    }
}

} // namespace

} // namespace ljus

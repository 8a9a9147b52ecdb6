// Tests that shares are told apart without colour, in light and dark, and that what is written on them can be read.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/chart_samples.h"
#include "ui/charts/chart_content.h"
#include "ui/charts/chart_ink.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr double kClearlyLighter = 1.5; ///< contrast between two plain greys that lie side by side

/// Every scale that a question can have: in the order of its options, "don't know" last.
std::vector<std::vector<ShareColour>> scales()
{
    std::vector<std::vector<ShareColour>> all;
    for (const auto kind : {ShareColour::Kind::Diverging, ShareColour::Kind::Sequential}) {
        for (const int step : {1, -1}) { // the wanted options may stand first
            for (int count = 2; count <= 7; ++count) {
                std::vector<ShareColour> scale;
                for (int index = 0; index < count; ++index)
                    scale.push_back({kind, step > 0 ? index : count - 1 - index, count});
                scale.push_back({ShareColour::Kind::DontKnow, 0, 1});
                all.push_back(scale);
            }
        }
    }
    return all;
}

TEST(ChartFillTest, NeighboursDifferInPatternOrClearlyInLightness)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const std::vector<ShareColour> &scale : scales()) {
            for (std::size_t index = 1; index < scale.size(); ++index) {
                const ShareFill one = fillOf(scale[index - 1], tokens);
                const ShareFill other = fillOf(scale[index], tokens);
                EXPECT_TRUE(one.pattern != other.pattern || contrast(one.colour, other.colour) >= kClearlyLighter)
                    << one.colour.name().toStdString() << ' ' << other.colour.name().toStdString();
            }
        }
    }
}

TEST(ChartFillTest, AnyTwoOptionsOfAScaleThatMayMeetWhenThoseBetweenAreEmptyDifferToo)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const std::vector<ShareColour> &scale : scales()) {
            for (std::size_t one = 0; one < scale.size(); ++one) {
                for (std::size_t other = one + 1; other < scale.size(); ++other) {
                    const ShareFill a = fillOf(scale[one], tokens);
                    const ShareFill b = fillOf(scale[other], tokens);
                    EXPECT_TRUE(a.pattern != b.pattern || contrast(a.colour, b.colour) >= kClearlyLighter)
                        << a.colour.name().toStdString() << ' ' << b.colour.name().toStdString();
                }
            }
        }
    }
}

TEST(ChartFillTest, SharesStandOutFromTheSurfaceOrHaveAnOutlineThatDoes)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const std::vector<ShareColour> &scale : scales()) {
            for (const ShareColour &colour : scale)
                EXPECT_GE(contrast(fillOf(colour, tokens).outline, tokens.surface), 3);
        }
        EXPECT_GE(contrast(fillOf({}, tokens).outline, tokens.surface), 3);
        for (const ShareFill &fill : {nonResponseFill(tokens), hiddenFill(tokens)})
            EXPECT_GE(contrast(fill.outline, tokens.surface), 3);
        EXPECT_GE(contrast(nonResponseFill(tokens).ink, tokens.surface), 3);
    }
}

TEST(ChartFillTest, WordsOnSharesAndPlatesCanBeRead)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const std::vector<ShareColour> &scale : scales()) {
            for (const ShareColour &colour : scale) {
                const QColor ground = fillOf(colour, tokens).colour;
                EXPECT_GE(contrast(readableOn(ground), ground), 4.5) << ground.name().toStdString();
            }
        }
        for (const QColor &words : {tokens.text, tokens.textMuted, tokens.warn})
            EXPECT_GE(contrast(words, tokens.surface), 4.5);
    }
}

TEST(ChartFillTest, APatternIsSeenInGreyYetQuieterThanWords)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (const std::vector<ShareColour> &scale : scales()) {
            for (const ShareColour &colour : scale) {
                const ShareFill fill = fillOf(colour, tokens);
                if (fill.pattern == Pattern::Plain)
                    continue;
                EXPECT_GE(contrast(fill.ink, fill.colour), 1.8) << fill.colour.name().toStdString();
                EXPECT_LE(contrast(fill.ink, fill.colour), 4.5) << fill.colour.name().toStdString();
            }
        }
    }
}

/// How much of a part the pattern covers.
double coverage(Pattern pattern)
{
    QImage image(120, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    ChartInk(painter).fill(QRectF(image.rect()), {Qt::white, pattern, Qt::black, Qt::white});
    painter.end();
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += 1 - qGray(image.pixel(x, y)) / 255.0;
    }
    return sum / (image.width() * image.height());
}

TEST(ChartFillTest, EveryPatternCoversAFifthOfItsPartOrSo)
{
    EXPECT_EQ(coverage(Pattern::Plain), 0);
    for (const Pattern pattern :
         {Pattern::Falling, Pattern::Rising, Pattern::Upright, Pattern::Level, Pattern::Dots, Pattern::Lattice}) {
        EXPECT_GT(coverage(pattern), 0.1) << static_cast<int>(pattern);
        EXPECT_LT(coverage(pattern), 0.4) << static_cast<int>(pattern);
    }
}

} // namespace

} // namespace ljus

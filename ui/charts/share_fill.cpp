// Colours and patterns of shares.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

#include <algorithm>
#include <array>

namespace ljus {

namespace {

constexpr std::array<QRgb, 5> kDiverging{0xffb2182b, 0xffef8a62, 0xffd9d9d9, 0xff67a9cf, 0xff2166ac};
constexpr std::array<QRgb, 5> kDivergingDark{0xffd9485a, 0xfff0a183, 0xffd9d9d9, 0xff86bfe0, 0xff4a90d0};
constexpr std::array<QRgb, 2> kSequential{0xffa6d3d6, 0xff0b5a63};
constexpr std::array<QRgb, 2> kSequentialDark{0xffc9e6e8, 0xff2f8f9a};
constexpr QRgb kDontKnow = 0xff7f7f7f;
constexpr double kMarkContrast = 3; ///< what stands out less from the surface gets an outline
constexpr double kPatternShare = 0.4; ///< of the way from the colour to black or white

// From the end inwards. The most wanted option is plain, the least wanted one is not: in grey both ends are equally dark.
constexpr std::array kUnwanted{Pattern::Falling, Pattern::Dots, Pattern::Upright};
constexpr std::array kWanted{Pattern::Plain, Pattern::Rising, Pattern::Level};
constexpr std::array kTints{Pattern::Plain, Pattern::Rising, Pattern::Dots, Pattern::Upright, Pattern::Falling, Pattern::Level};

double mixed(double from, double to, double share)
{
    return from + (to - from) * share;
}

QColor between(const QColor &from, const QColor &to, double share)
{
    return QColor(static_cast<int>(mixed(from.red(), to.red(), share)), static_cast<int>(mixed(from.green(), to.green(), share)),
                  static_cast<int>(mixed(from.blue(), to.blue(), share)));
}

/// The colour at @a share (0–1) of the way along @a anchors, which stand evenly apart.
template<std::size_t count>
QColor along(const std::array<QRgb, count> &anchors, double share)
{
    const double place = std::clamp(share, 0.0, 1.0) * (count - 1);
    const auto lower = std::min(static_cast<std::size_t>(place), count - 2);
    return between(QColor(anchors.at(lower)), QColor(anchors.at(lower + 1)), place - static_cast<double>(lower));
}

template<std::size_t count>
Pattern nth(const std::array<Pattern, count> &patterns, int index)
{
    return patterns.at(static_cast<std::size_t>(std::max(index, 0)) % count);
}

Pattern patternOf(const ShareColour &colour)
{
    const int fromEnd = colour.count - 1 - colour.index;
    switch (colour.kind) {
    case ShareColour::Kind::Diverging:
        if (colour.index == fromEnd)
            return Pattern::Plain;
        return colour.index < fromEnd ? nth(kUnwanted, colour.index) : nth(kWanted, fromEnd);
    case ShareColour::Kind::Sequential:
        return nth(kTints, fromEnd);
    case ShareColour::Kind::DontKnow:
        return Pattern::Lattice;
    case ShareColour::Kind::Single:
        break;
    }
    return Pattern::Plain;
}

} // namespace

QColor colourOf(const ShareColour &colour, const Tokens &tokens)
{
    const double share = colour.count > 1 ? static_cast<double>(colour.index) / (colour.count - 1) : 1;
    switch (colour.kind) {
    case ShareColour::Kind::Diverging:
        return along(tokens.dark ? kDivergingDark : kDiverging, share);
    case ShareColour::Kind::Sequential:
        return along(tokens.dark ? kSequentialDark : kSequential, share);
    case ShareColour::Kind::DontKnow:
        return QColor(kDontKnow);
    case ShareColour::Kind::Single:
        break;
    }
    return tokens.accent;
}

ShareFill fillOf(const ShareColour &colour, const Tokens &tokens)
{
    const QColor ground = colourOf(colour, tokens);
    return {ground, patternOf(colour), between(ground, readableOn(ground), kPatternShare),
            contrast(ground, tokens.surface) < kMarkContrast ? tokens.inputBorder : ground};
}

} // namespace ljus

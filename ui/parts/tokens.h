// The look's numbers: spacing, type sizes and colours by role, for light and dark.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ljus {

/// Distances in device-independent pixels, all multiples of 4.
namespace spacing {
inline constexpr int kTiny = 4; ///< between an icon and its text
inline constexpr int kSmall = 8; ///< between things that belong together
inline constexpr int kMedium = 12; ///< between controls of a row
inline constexpr int kLarge = 16; ///< inside a card
inline constexpr int kWide = 24; ///< between cards, around a page
inline constexpr int kHuge = 32; ///< between parts of a page
} // namespace spacing

namespace radius {
inline constexpr int kControl = 6;
inline constexpr int kCard = 10;
} // namespace radius

/// Sizes as factors of the application font's point size.
namespace type_size {
inline constexpr double kTitle = 1.8;
inline constexpr double kFigure = 2.2;
inline constexpr double kHeading = 1.25;
inline constexpr double kBody = 1.0;
inline constexpr double kSmall = 0.9;
} // namespace type_size

inline constexpr int kInputHeight = 34; ///< least height of inputs and buttons
inline constexpr int kReadingWidth = 1080; ///< widest content of a page
inline constexpr int kFormCardWidth = 640; ///< widest card of a form that is filled in

/// Colours by what they are for. Text on its ground has a contrast of at least 4.5, marks and input borders at least 3.
struct Tokens
{
    bool dark = false;
    QColor window;
    QColor surface; ///< cards, tables, inputs
    QColor surfaceRaised; ///< headers of tables, hovered rows, key caps
    QColor border; ///< quiet lines between surfaces
    QColor inputBorder; ///< of what can be filled in or pressed
    QColor text;
    QColor textMuted;
    QColor accent;
    QColor accentHover;
    QColor accentSoft; ///< a tint of the accent, under text
    QColor onAccent;
    QColor focus;
    QColor selection; ///< ground of selected rows, under text
    QColor info;
    QColor infoSoft;
    QColor warn; ///< marks and borders
    QColor warnSoft; ///< ground under onWarn
    QColor onWarn;
    QColor danger;
    QColor dangerSoft;
    QColor success;
    QColor successSoft;
    QColor scrollHandle;
    QColor barTrack; ///< the unfilled part of a bar
};

[[nodiscard]] Tokens lightTokens();
[[nodiscard]] Tokens darkTokens();
/// The tokens that belong to @a palette: dark ones when its text is light.
[[nodiscard]] Tokens tokensFor(const QPalette &palette);
/// The palette that widgets of these colours draw with.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

/// Relative luminance 0–1. Source: WCAG 2.1.
[[nodiscard]] double luminance(const QColor &colour);
/// Contrast ratio 1–21. Source: WCAG 2.1.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// Black or white, whichever is easier to read on @a ground.
[[nodiscard]] QColor readableOn(const QColor &ground);

} // namespace ljus

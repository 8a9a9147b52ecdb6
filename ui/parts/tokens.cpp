// The look's colours, and how well they can be told apart.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/tokens.h"

#include <algorithm>
#include <cmath>

namespace ljus {

namespace {

void setControlColours(QPalette &palette, const Tokens &tokens)
{
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.surfaceRaised);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.textMuted);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.danger);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::ToolTipBase, tokens.surfaceRaised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
}

void setShades(QPalette &palette, const Tokens &tokens)
{
    palette.setColor(QPalette::Light, tokens.surfaceRaised);
    palette.setColor(QPalette::Midlight, tokens.surfaceRaised);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.inputBorder);
    palette.setColor(QPalette::Shadow, tokens.inputBorder);
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

Tokens lightTokens()
{
    Tokens tokens;
    tokens.window = QColor(0xf4f6f6);
    tokens.surface = QColor(0xffffff);
    tokens.surfaceRaised = QColor(0xeef2f2);
    tokens.border = QColor(0xd9e1e1);
    tokens.inputBorder = QColor(0x738386);
    tokens.text = QColor(0x17252a);
    tokens.textMuted = QColor(0x4f6167);
    tokens.accent = QColor(0x0b6b75);
    tokens.accentHover = QColor(0x08565e);
    tokens.accentSoft = QColor(0xe0f0f1);
    tokens.onAccent = QColor(0xffffff);
    tokens.focus = QColor(0x0b6b75);
    tokens.selection = QColor(0xd3e9eb);
    tokens.info = QColor(0x0b6b75);
    tokens.infoSoft = QColor(0xe6f2f3);
    tokens.warn = QColor(0x9a6700);
    tokens.warnSoft = QColor(0xfcf3da);
    tokens.onWarn = QColor(0x5c3d00);
    tokens.danger = QColor(0xb3261e);
    tokens.dangerSoft = QColor(0xfcebea);
    tokens.success = QColor(0x1e7b3a);
    tokens.successSoft = QColor(0xe6f4ea);
    tokens.scrollHandle = QColor(0xb3bfc1);
    tokens.barTrack = QColor(0xdde5e6);
    return tokens;
}

Tokens darkTokens()
{
    Tokens tokens;
    tokens.dark = true;
    tokens.window = QColor(0x14191b);
    tokens.surface = QColor(0x1c2326);
    tokens.surfaceRaised = QColor(0x262f32);
    tokens.border = QColor(0x364246);
    tokens.inputBorder = QColor(0x7f9196);
    tokens.text = QColor(0xe8eeef);
    tokens.textMuted = QColor(0xa9b8bc);
    tokens.accent = QColor(0x4fb8c3);
    tokens.accentHover = QColor(0x70cbd4);
    tokens.accentSoft = QColor(0x16363b);
    tokens.onAccent = QColor(0x05282d);
    tokens.focus = QColor(0x7fdbe5);
    tokens.selection = QColor(0x1d464c);
    tokens.info = QColor(0x4fb8c3);
    tokens.infoSoft = QColor(0x17333a);
    tokens.warn = QColor(0xd9a441);
    tokens.warnSoft = QColor(0x37301a);
    tokens.onWarn = QColor(0xf5dca3);
    tokens.danger = QColor(0xff8a80);
    tokens.dangerSoft = QColor(0x3d2220);
    tokens.success = QColor(0x6fcf8a);
    tokens.successSoft = QColor(0x1a3322);
    tokens.scrollHandle = QColor(0x566569);
    tokens.barTrack = QColor(0x364246);
    return tokens;
}

Tokens tokensFor(const QPalette &palette)
{
    constexpr double kLightText = 0.3;
    // By the text: a style sheet makes grounds transparent, which then look black.
    return luminance(palette.color(QPalette::Active, QPalette::WindowText)) > kLightText ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    setControlColours(palette, tokens);
    setShades(palette, tokens);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = tokens.textMuted;
        faded.setAlphaF(0.65F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor &ground)
{
    const QColor ink(Qt::black); // nothing softer reaches 4.5 on a middle grey
    return contrast(ink, ground) >= contrast(Qt::white, ground) ? ink : QColor(Qt::white);
}

} // namespace ljus

// The look of a printed report.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_style.h"

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

struct Gap
{
    double operator()(const ReportWords &words) const { return lookOf(words.style).before; }
    double operator()(const ReportNotice &) const { return spacing::kMedium; }
    double operator()(const ReportTable &) const { return spacing::kSmall; }
    double operator()(const BarChart &) const { return spacing::kSmall; }
    double operator()(const ValueBars &) const { return spacing::kSmall; }
    double operator()(const ContentsLine &) const { return 0; }
};

} // namespace

QFont reportFont(int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Liberation Sans"_s, u"Arial"_s}); // of the same widths
    font.setPixelSize(pixels); // whatever the screen's resolution is
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferNoShaping); // ligatures could not be searched for
    font.setHintingPreference(QFont::PreferNoHinting); // letters stand where the printer would have them
    return font;
}

WordLook lookOf(WordStyle style)
{
    const Tokens tokens = lightTokens();
    switch (style) {
    case WordStyle::Chapter:
        return {reportFont(26, QFont::Bold), tokens.text, spacing::kHuge};
    case WordStyle::Section:
        return {reportFont(18, QFont::Bold), tokens.accent, spacing::kHuge};
    case WordStyle::Question:
        return {reportFont(14, QFont::Bold), tokens.text, spacing::kWide};
    case WordStyle::Title:
        return {reportFont(42, QFont::Bold), tokens.text, spacing::kLarge};
    case WordStyle::Subtitle:
        return {reportFont(20), tokens.textMuted, spacing::kSmall};
    case WordStyle::Lead:
        return {reportFont(15), tokens.text, spacing::kLarge};
    case WordStyle::Strong:
        return {reportFont(13, QFont::Bold), tokens.text, spacing::kMedium};
    case WordStyle::Body:
        return {reportFont(13), tokens.text, spacing::kSmall};
    case WordStyle::Small:
        return {reportFont(11), tokens.textMuted, spacing::kTiny};
    }
    Q_UNREACHABLE();
}

ChartStyle reportChartStyle()
{
    return paperStyle(reportFont(12));
}

double gapBefore(const ReportPart &part)
{
    return std::visit(Gap(), part);
}

QString writtenText(const ReportWords &words)
{
    return words.continued ? Texts::tr("%1 (continued)").arg(words.text) : words.text;
}

} // namespace ljus

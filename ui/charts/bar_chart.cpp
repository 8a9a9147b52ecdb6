// Colours of shares, and charts as sentences.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BarChart)
};

constexpr std::array<QRgb, 5> kDiverging{0xffb2182b, 0xffef8a62, 0xffd9d9d9, 0xff67a9cf, 0xff2166ac};
constexpr std::array<QRgb, 5> kDivergingDark{0xffd9485a, 0xfff0a183, 0xffd9d9d9, 0xff86bfe0, 0xff4a90d0};
constexpr std::array<QRgb, 2> kSequential{0xffa6d3d6, 0xff0b5a63};
constexpr std::array<QRgb, 2> kSequentialDark{0xffc9e6e8, 0xff2f8f9a};
constexpr QRgb kDontKnow = 0xff7f7f7f;

double mixed(double from, double to, double share)
{
    return from + (to - from) * share;
}

/// The colour at @a share (0–1) of the way along @a anchors, which stand evenly apart.
template<std::size_t count>
QColor along(const std::array<QRgb, count> &anchors, double share)
{
    const double place = std::clamp(share, 0.0, 1.0) * (count - 1);
    const auto lower = std::min(static_cast<std::size_t>(place), count - 2);
    const double rest = place - static_cast<double>(lower);
    const QColor from(anchors.at(lower));
    const QColor to(anchors.at(lower + 1));
    return QColor(static_cast<int>(mixed(from.red(), to.red(), rest)), static_cast<int>(mixed(from.green(), to.green(), rest)),
                  static_cast<int>(mixed(from.blue(), to.blue(), rest)));
}

QString withRest(const QString &sentence, const QString &baseText, const QString &note)
{
    QStringList rest;
    for (const QString &part : {baseText, note}) {
        if (!part.isEmpty())
            rest.append(part);
    }
    return rest.isEmpty() ? sentence : Texts::tr("%1 (%2)").arg(sentence, rest.join(u", "_s));
}

QString sentenceOf(const BarRow &row)
{
    if (row.segments.empty())
        return Texts::tr("%1: %2").arg(row.label, row.note);
    QStringList shares;
    for (const BarSegment &segment : row.segments)
        shares.append(Texts::tr("%1 %2 (%3 %)").arg(segment.label, QString::number(segment.n), QString::number(segment.percent)));
    return withRest(Texts::tr("%1: %2").arg(row.label, shares.join(u", "_s)), row.baseText, row.note);
}

QString sentenceOf(const ValueRow &row)
{
    if (!row.value)
        return Texts::tr("%1: %2").arg(row.label, row.note);
    return withRest(Texts::tr("%1: %2").arg(row.label, row.valueText), row.baseText, row.note);
}

template<typename Chart>
QStringList sentences(const Chart &chart)
{
    QStringList all;
    for (const auto &row : chart.rows)
        all.append(sentenceOf(row));
    return all;
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
        return tokens.accent;
    }
    return tokens.accent;
}

QStringList sentencesOf(const BarChart &chart)
{
    return sentences(chart);
}

QStringList sentencesOf(const ValueBars &chart)
{
    return sentences(chart);
}

} // namespace ljus

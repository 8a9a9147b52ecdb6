// A card of the page Resultat as a value: what is drawn, listed, said and shared of one question, section or indicator.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_chart.h"
#include "ui/pages/results/figure_table.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace ljus {

/// One large number with what it is.
struct Figure
{
    QString value;
    QString caption;
};
using FigureStrip = std::vector<Figure>;

using CardPart = std::variant<BarChart, ValueBars, FigureStrip>;

struct ResultCard
{
    QString key; ///< the same thing has the same key, whoever it is decided on for
    QString heading; ///< empty: none
    QString note; ///< a sentence under the heading; may be empty
    std::vector<CardPart> charts;
    std::vector<FigureTable> tables;
    QStringList sentences; ///< what the charts say
};

} // namespace ljus

// A printed report as finished values: everything that is on its pages is decided before.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_chart.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace ljus {

/// The first three are headings: bookmarks of the file, one within the other. A chapter begins a page.
enum class WordStyle { Chapter, Section, Question, Title, Subtitle, Lead, Strong, Body, Small };

[[nodiscard]] constexpr bool isHeading(WordStyle style)
{
    return style <= WordStyle::Question;
}

struct ReportWords
{
    WordStyle style = WordStyle::Body;
    QString text;
    bool continued = false; ///< a heading said once more on the next page: "… (continued)", no bookmark
};

/// A sentence that must not be missed, on a ground of its own.
struct ReportNotice
{
    QString text;
};

struct ReportCell
{
    QString text;
    std::optional<double> share = {}; ///< 0–1: a thin bar beneath the text
};

struct ReportTable
{
    struct Column
    {
        QString header;
        double width = 1; ///< in proportion to the others
        bool isNumber = false; ///< right-aligned
        std::optional<ShareColour> colour = {}; ///< the table is a chart's legend too
    };

    std::vector<Column> columns;
    std::vector<std::vector<ReportCell>> rows; ///< a cell per column
};

/// A line of the table of contents.
struct ContentsLine
{
    int heading = 0; ///< which of ReportPages::headings
    QString text;
    int page = 0; ///< 1 …; known when all pages are made
};

using ReportPart = std::variant<ReportWords, ReportNotice, ReportTable, BarChart, ValueBars, ContentsLine>;

/// Parts that stay together on a page where they can.
struct ReportBlock
{
    enum class Keep {
        Together, ///< on one page, unless it is higher than a page
        FirstRows, ///< the headings with the first rows; may go on overleaf
    };

    std::vector<ReportPart> parts;
    Keep keep = Keep::Together;
};

struct Report
{
    enum class Numbering { EveryPage, AfterTitlePage };

    QString title; ///< of the file
    QString footer;
    std::vector<ReportBlock> blocks;
    Numbering numbering = Numbering::EveryPage;
};

/// A line for each chapter in @a blocks, which @a headingsBefore headings of any level stand before.
[[nodiscard]] std::vector<ReportPart> contentsOf(const std::vector<ReportBlock> &blocks, int headingsBefore);

} // namespace ljus

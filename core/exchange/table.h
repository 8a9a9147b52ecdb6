// A table as a value: what every tabular file is written from.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace ljus {

/// How a row looks where looks can be had.
enum class RowStyle {
    Part, ///< heading of a part of the table
    Title, ///< heading of a block of rows, which is not divided between printed pages
    Heading, ///< names the columns of the rows beneath
    Sentence, ///< words about the block
};

/// Bars over cells of the same table: the first column names them, the next columns hold the figures, empty where nothing may be
/// drawn.
struct TableChart
{
    enum class Kind {
        Shares, ///< a bar of 100 % per row, divided by the columns
        Values, ///< a bar from 0 per row, of the first figure
    };
    /// A column of figures.
    struct Series
    {
        unsigned colour = 0; ///< 0xRRGGBB
        bool patterned = false; ///< hatched, for what stands apart from the others
    };

    Kind kind = Kind::Shares;
    QString title;
    std::size_t heading = 0; ///< index of the row that names the columns; the rows beneath it are the bars
    std::size_t bars = 0;
    std::vector<Series> series{};
    double maximum = 100; ///< of the axis
    std::size_t place = 0; ///< index of the first of the empty rows that it is drawn over
    std::size_t height = 0; ///< how many they are
};

/// Cells are empty (invalid QVariant), int, double, QDate or QString.
struct Table
{
    QString name; ///< of the sheet or file
    QStringList columns;
    std::vector<QVariantList> rows; ///< at most as long as columns
    QMap<std::size_t, RowStyle> styles{}; ///< of rows by index; with any, the table is for reading and not for sorting
    std::vector<TableChart> charts{};
};

} // namespace ljus

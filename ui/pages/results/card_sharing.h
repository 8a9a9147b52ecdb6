// A card for others: as picture, table or words.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/charts/chart_files.h"
#include "ui/pages/results/result_card.h"

#include <QDate>
#include <QFont>

#include <memory>
#include <span>
#include <vector>

class QMimeData;

namespace ljus {

/// The card's charts, one above the other, with its heading and note above the first. Empty for a card of numbers alone.
[[nodiscard]] std::vector<ChartPicture> picturesOf(const ResultCard &card, const QFont &font);

/// The tables as tab-separated text and as HTML, so that a spreadsheet and a word processor both take them.
[[nodiscard]] std::unique_ptr<QMimeData> tablesForClipboard(const ResultCard &card);

/// The heading and the sentences, a line each.
[[nodiscard]] QString sentencesForClipboard(const ResultCard &card);

/// Writes @a pictures as one, in the format that @a path ends in (.png, .svg, .pdf); Invalid for another ending. Whole or not at
/// all. @a date is the day that a PDF bears.
[[nodiscard]] Result<void> writePicture(std::span<const ChartPicture> pictures, const QString &path, const QDate &date);

} // namespace ljus

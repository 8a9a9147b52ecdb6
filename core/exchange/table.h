// A table as a value: what every tabular file is written from.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include <vector>

namespace ljus {

/// Cells are empty (invalid QVariant), int, double, QDate or QString.
struct Table
{
    QString name; ///< of the sheet or file
    QStringList columns;
    std::vector<QVariantList> rows; ///< each as long as columns
};

} // namespace ljus

// The parts of a Frictionless data package: tables with their meaning, and the resources that describe files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/table.h"
#include "core/exchange/zip_writer.h"

#include <QJsonObject>

#include <vector>

namespace ljus {

/// What a column holds, in the words of Frictionless Table Schema v1.
struct PackageField
{
    QString name;
    QString title;
    QString type = QStringLiteral("string"); ///< string, integer, number, boolean (ja, nej), date
    QStringList allowed = {}; ///< the only values; empty: any
    QString pattern = {}; ///< a regular expression that every value matches as a whole; empty: any
};

/// A table of the package with what its columns mean.
struct PackageTable
{
    Table table; ///< its name is the resource's and, with .csv, the file's
    QString title;
    std::vector<PackageField> fields; ///< one per column
    QString primaryKey = {}; ///< a column; empty: none
};

/// A table without rows, its columns named by @a fields.
[[nodiscard]] PackageTable packageTable(const QString &name, const QString &title, const std::vector<PackageField> &fields);

/// @a table as the CSV file that resourceOf describes.
[[nodiscard]] Result<ZipEntry> csvFile(const PackageTable &table);

/// The tabular resource: dialect, schema, size and SHA-256 of @a file, which csvFile made.
[[nodiscard]] QJsonObject resourceOf(const PackageTable &table, const ZipEntry &file);

/// What the package says of a file that is no table. The standard allows tables only among the resources of a tabular package.
[[nodiscard]] QJsonObject fileDescription(const QString &mediaType, const ZipEntry &file);

} // namespace ljus

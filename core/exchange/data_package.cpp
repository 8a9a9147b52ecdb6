// The parts of a Frictionless data package: tables with their meaning, and the resources that describe files.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/data_package.h"

#include "core/domain/answer.h"
#include "core/exchange/csv.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonArray>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

QJsonObject describe(const PackageField &field)
{
    QJsonObject described{{u"name"_s, field.name}, {u"title"_s, field.title}, {u"type"_s, field.type}};
    if (field.type == u"number"_s)
        described.insert(u"decimalChar"_s, u","_s);
    if (field.type == u"boolean"_s) {
        described.insert(u"trueValues"_s, QJsonArray{u"ja"_s});
        described.insert(u"falseValues"_s, QJsonArray{u"nej"_s});
    }
    if (!field.allowed.isEmpty())
        described.insert(u"constraints"_s, QJsonObject{{u"enum"_s, QJsonArray::fromStringList(field.allowed)}});
    else if (!field.pattern.isEmpty())
        described.insert(u"constraints"_s, QJsonObject{{u"pattern"_s, field.pattern}});
    return described;
}

QJsonObject schemaOf(const PackageTable &table)
{
    QJsonArray fields;
    for (const PackageField &field : table.fields)
        fields.append(describe(field));
    QJsonArray missing{QString()};
    for (const char *code : {codes::kBlank, codes::kMarks, codes::kUnreadable, codes::kNotInVariant, codes::kNotInVersion})
        missing.append(QLatin1String(code));
    QJsonObject schema{{u"fields"_s, fields}, {u"missingValues"_s, missing}};
    if (!table.primaryKey.isEmpty())
        schema.insert(u"primaryKey"_s, table.primaryKey);
    return schema;
}

QJsonObject dialect()
{
    return {{u"csvddfVersion"_s, 1.2}, {u"delimiter"_s, u";"_s}, {u"lineTerminator"_s, u"\r\n"_s},
            {u"quoteChar"_s, u"\""_s}, {u"doubleQuote"_s, true}, {u"header"_s, true}};
}

} // namespace

PackageTable packageTable(const QString &name, const QString &title, const std::vector<PackageField> &fields)
{
    PackageTable table{{name, {}, {}}, title, fields};
    for (const PackageField &field : fields)
        table.table.columns.push_back(field.name);
    return table;
}

Result<ZipEntry> csvFile(const PackageTable &table)
{
    ZipEntry file{table.table.name + u".csv"_s, {}};
    QBuffer buffer(&file.content);
    buffer.open(QIODevice::WriteOnly);
    // The standard's own readers take a byte order mark for a part of the first heading, whatever the encoding says.
    if (const Result<void> written = writeCsv(table.table, buffer, CsvMark::Plain); !written)
        return failure(written);
    return file;
}

QJsonObject resourceOf(const PackageTable &table, const ZipEntry &file)
{
    QJsonObject resource = fileDescription(u"text/csv"_s, file);
    resource.insert(u"name"_s, table.table.name);
    resource.insert(u"profile"_s, u"tabular-data-resource"_s);
    resource.insert(u"title"_s, table.title);
    resource.insert(u"format"_s, u"csv"_s);
    resource.insert(u"encoding"_s, u"utf-8"_s);
    resource.insert(u"dialect"_s, dialect());
    resource.insert(u"schema"_s, schemaOf(table));
    return resource;
}

QJsonObject fileDescription(const QString &mediaType, const ZipEntry &file)
{
    const QByteArray hash = QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex();
    return {{u"path"_s, file.name},
            {u"mediatype"_s, mediaType},
            {u"bytes"_s, static_cast<qint64>(file.content.size())},
            {u"hash"_s, u"sha256:"_s + QString::fromLatin1(hash)}};
}

} // namespace ljus

// Reads an SPSS file back with ReadStat's own reader.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spss_file.h"

#include <QBuffer>
#include <QMap>
#include <QTemporaryFile>

#include <gtest/gtest.h>
#include <readstat.h>

namespace ljus::test {

struct ReadVariable
{
    QString label;
    QString format;
    readstat_measure_t measure = READSTAT_MEASURE_UNKNOWN;
    double lowestMissing = 0;
    double highestMissing = 0;
    QMap<double, QString> labels;
};

/// What stands in a file; every value of a variable in the order of its rows, missing ones too.
struct ReadSpss
{
    readstat_error_t error = READSTAT_OK;
    QString title;
    qint64 created = 0; ///< seconds since 1970
    int rowCount = -1;
    QStringList names;
    QMap<QString, ReadVariable> variables;
    QMap<QString, QVariantList> values;
    QMap<QString, QString> setOf; ///< the set of labels of each variable
    QMap<QString, QMap<double, QString>> sets;
};

inline int onMetadata(readstat_metadata_t *metadata, void *read)
{
    auto *file = static_cast<ReadSpss *>(read);
    file->title = QString::fromUtf8(readstat_get_file_label(metadata));
    file->created = readstat_get_creation_time(metadata);
    file->rowCount = readstat_get_row_count(metadata);
    return READSTAT_HANDLER_OK;
}

inline int onVariable(int, readstat_variable_t *variable, const char *labels, void *read)
{
    auto *file = static_cast<ReadSpss *>(read);
    const QString name = QString::fromUtf8(readstat_variable_get_name(variable));
    ReadVariable found{QString::fromUtf8(readstat_variable_get_label(variable)),
                       QString::fromUtf8(readstat_variable_get_format(variable)),
                       readstat_variable_get_measure(variable),
                       0,
                       0,
                       {}};
    if (readstat_variable_get_missing_ranges_count(variable) == 1) {
        found.lowestMissing = readstat_double_value(readstat_variable_get_missing_range_lo(variable, 0));
        found.highestMissing = readstat_double_value(readstat_variable_get_missing_range_hi(variable, 0));
    }
    file->names << name;
    file->variables.insert(name, found);
    file->setOf.insert(name, QString::fromUtf8(labels));
    return READSTAT_HANDLER_OK;
}

inline int onLabel(const char *set, readstat_value_t value, const char *label, void *read)
{
    static_cast<ReadSpss *>(read)->sets[QString::fromUtf8(set)].insert(readstat_double_value(value), QString::fromUtf8(label));
    return READSTAT_HANDLER_OK;
}

inline int onValue(int, readstat_variable_t *variable, readstat_value_t value, void *read)
{
    const QVariant found = readstat_value_type(value) == READSTAT_TYPE_STRING
                               ? QVariant(QString::fromUtf8(readstat_string_value(value)))
                               : QVariant(readstat_double_value(value));
    static_cast<ReadSpss *>(read)->values[QString::fromUtf8(readstat_variable_get_name(variable))] << found;
    return READSTAT_HANDLER_OK;
}

inline QByteArray spssBytes(const SpssFile &file)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    const auto written = writeSpss(file, device);
    EXPECT_TRUE(written.has_value()) << written.error().detail.toStdString();
    return device.data();
}

inline ReadSpss readSpss(const QByteArray &bytes)
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(bytes);
    file.close();
    ReadSpss read;
    readstat_parser_t *parser = readstat_parser_init();
    readstat_set_metadata_handler(parser, onMetadata);
    readstat_set_variable_handler(parser, onVariable);
    readstat_set_value_label_handler(parser, onLabel);
    readstat_set_value_handler(parser, onValue);
    read.error = readstat_parse_sav(parser, file.fileName().toUtf8().constData(), &read);
    readstat_parser_free(parser);
    for (auto variable = read.variables.begin(); variable != read.variables.end(); ++variable)
        variable->labels = read.sets.value(read.setOf.value(variable.key()));
    return read;
}

} // namespace ljus::test

// The definitions that come with the program and its tests are good ones.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_format.h"
#include "tests/instruments/damage.h"
#include "tests/instruments/schema.h"
#include "tests/support/support.h"

#include <QDir>

#include <gtest/gtest.h>

namespace ljus::test {

namespace {

using namespace Qt::StringLiterals;

QStringList definitions()
{
    QStringList paths;
    for (const QString &folder : {u"/resources/instruments"_s, u"/tests/data"_s, u"/tests/instruments"_s}) {
        const QDir dir(QStringLiteral(LJUS_SOURCE_DIR) + folder);
        for (const QString &name : dir.entryList({u"*.instrument.json"_s}, QDir::Files))
            paths.append(dir.filePath(name));
    }
    return paths;
}

QString sentences(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(toSentence(problem));
    return lines.join(u'\n');
}

TEST(Definitions, AreReadWithoutProblems)
{
    ASSERT_GE(definitions().size(), 3);
    for (const QString &path : definitions()) {
        const InstrumentReading reading = readInstrument(contentOf(path));
        EXPECT_TRUE(reading.instrument.has_value()) << path.toStdString() << "\n" << sentences(reading.problems).toStdString();
    }
}

TEST(Definitions, AreValidByTheSchema)
{
    for (const QString &path : definitions())
        EXPECT_EQ(schemaComplaints(objectOf(contentOf(path))).toStdString(), "") << path.toStdString();
}

TEST(Definitions, AreTheSameWhenWrittenAndReadAgain)
{
    for (const QString &path : definitions()) {
        const InstrumentReading reading = readInstrument(contentOf(path));
        ASSERT_TRUE(reading.instrument.has_value()) << path.toStdString();
        const InstrumentReading again = readInstrument(writeInstrument(*reading.instrument));
        EXPECT_EQ(again.instrument, reading.instrument) << path.toStdString();
    }
}

} // namespace

} // namespace ljus::test

// The published schema and the reader agree on the shape of a definition.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/instruments/schema.h"

#include "core/instruments/instrument_format.h"
#include "tests/instruments/damage.h"
#include "tests/support/support.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace ljus::test {

namespace {

TEST(InstrumentSchema, AcceptsGoodDefinitions)
{
    EXPECT_EQ(schemaComplaints(objectOf(everyField())).toStdString(), "");
    EXPECT_EQ(schemaComplaints(objectOf(writeInstrument(sampleInstrument()))).toStdString(), "");
}

class DamageInSchema : public testing::TestWithParam<Damage>
{
};

TEST_P(DamageInSchema, IsRefusedWhenItIsOneOfShapeAndOnlyThen)
{
    const bool refused = !schemaComplaints(objectOf(damaged(GetParam()))).isEmpty();
    EXPECT_EQ(refused, GetParam().kind == Damage::Kind::Shape);
}

INSTANTIATE_TEST_SUITE_P(Rules, DamageInSchema, testing::ValuesIn(damages()), NameOfRule());

/// Each value of the good definition in turn is replaced by values of other types or taken away; a third of all combinations.
TEST(InstrumentSchema, RefusesNothingThatTheReaderTakes)
{
    const QJsonObject good = objectOf(everyField());
    const QJsonArray replacements{QJsonValue(), 7, -1.5, true, QStringLiteral("x"), QStringLiteral(""), QJsonArray(),
                                  QJsonObject()};
    qsizetype combination = 0;
    int refusedByBoth = 0;
    for (const QString &pointer : pointersIn(good)) {
        ++combination;
        for (qsizetype i = combination % 3; i <= replacements.size(); i += 3) {
            const QJsonValue value = i < replacements.size() ? replacements[i] : QJsonValue(QJsonValue::Undefined);
            const QJsonObject document = changed(good, pointer, value);
            const QString complaints = schemaComplaints(document);
            const InstrumentReading reading = readInstrument(bytesOf(document));
            EXPECT_NE(reading.instrument.has_value(), !reading.problems.empty());
            EXPECT_FALSE(reading.instrument.has_value() && !complaints.isEmpty())
                << pointer.toStdString() << " " << i << ": " << complaints.toStdString();
            refusedByBoth += complaints.isEmpty() || reading.instrument.has_value() ? 0 : 1;
        }
    }
    EXPECT_GT(refusedByBoth, 500);
}

} // namespace

} // namespace ljus::test

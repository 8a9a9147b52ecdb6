// The fingerprint follows the meaning of a definition, not the way it is written down.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_format.h"
#include "tests/instruments/damage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace ljus::test {

namespace {

using namespace Qt::StringLiterals;

QString fingerprintOf(const QByteArray &json)
{
    const InstrumentReading reading = readInstrument(json);
    return reading.instrument ? fingerprint(*reading.instrument) : toSentence(reading.problems.front());
}

/// @a value as JSON with the fields of each object in falling order, which Qt never writes.
QByteArray backwards(const QJsonValue &value)
{
    QByteArrayList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &field : object.keys())
            parts.prepend(QJsonDocument(QJsonArray{field}).toJson(QJsonDocument::Compact).chopped(1).mid(1) + " :\n\t"
                          + backwards(object.value(field)));
        return "{ " + parts.join(" , ") + " }";
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue entry : array)
            parts.append(backwards(entry));
        return "[" + parts.join(",\r\n") + "]";
    }
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

TEST(Fingerprint, IsSixtyFourHexadecimalDigits)
{
    static const QRegularExpression kPattern(u"\\A[0-9a-f]{64}\\z"_s);
    EXPECT_TRUE(kPattern.match(fingerprintOf(everyField())).hasMatch());
}

TEST(Fingerprint, StaysTheSameForeverForTheSameDefinition)
{
    // Written down in submissions and stores: a change of the canonical form would make all of them strangers.
    const QString routes = u"/questionnaires/0/versions/1/questions/1/routes"_s;
    const QJsonObject withoutRoutes = changed(objectOf(everyField()), routes, QJsonValue(QJsonValue::Undefined));
    EXPECT_EQ(fingerprintOf(bytesOf(withoutRoutes)).toStdString(),
              "de4671f7518dd680376c66c7aa95687fa46f0a043afa50cbb28e44f3cf25f4c7");
    EXPECT_EQ(fingerprintOf(everyField()).toStdString(), "a4ffc18c49f3fc8a5511847e25a3206e768e75145a1ccd1986caf144c1100446");
}

TEST(Fingerprint, DoesNotSeeWhiteSpaceAndTheOrderOfFields)
{
    const QByteArray other = backwards(objectOf(everyField()));
    ASSERT_TRUE(other.startsWith("{ \"title\"")) << "the last in the alphabet comes first";
    EXPECT_EQ(fingerprintOf(other), fingerprintOf(everyField()));
}

TEST(Fingerprint, DoesNotSeeDefaultsThatAreSpelledOut)
{
    const QJsonObject good = objectOf(everyField());
    const QString question = u"/questionnaires/0/versions/0/questions/2"_s;
    const QList<std::pair<QString, QJsonValue>> defaults{{question + u"/revision"_s, 1},
                                                         {question + u"/positive"_s, QJsonArray()},
                                                         {question + u"/routes"_s, QJsonArray()},
                                                         {u"/questionnaires/0/versions/0/variants/0/without"_s, QJsonArray()},
                                                         {u"/scales/0/options/0/dontKnow"_s, false}};
    for (const auto &[pointer, value] : defaults) {
        const QJsonObject spelledOut = changed(good, pointer, value);
        ASSERT_NE(spelledOut, good);
        EXPECT_EQ(fingerprintOf(bytesOf(spelledOut)), fingerprintOf(everyField())) << pointer.toStdString();
    }
}

TEST(Fingerprint, SeesEveryChangeOfMeaning)
{
    const QString question = u"/questionnaires/0/versions/1/questions/2"_s;
    const QList<std::pair<QString, QJsonValue>> changes{
        {u"/id"_s, u"annat"_s},
        {u"/title/en"_s, u"All"_s},
        {u"/languages/1"_s, u"ar"_s},
        {u"/provenance/source"_s, u"Another"_s},
        {u"/provenance/checkedOn"_s, u"2024-02-01"_s},
        {u"/scales/0/options/0/text/sv"_s, u"kvinna"_s},
        {u"/scales/0/options/0/code"_s, u"k"_s},
        {u"/scales/1/options/0/points"_s, 0.5},
        {u"/scales/1/options/3/dontKnow"_s, false},
        {u"/scales/0/provenance"_s, QJsonValue(QJsonValue::Undefined)},
        {u"/indicators/1/rule"_s, QJsonValue(QJsonValue::Undefined)},
        {u"/indicators/2/number"_s, 4},
        {question + u"/text/sv"_s, u"Har du inflytande?"_s},
        {question + u"/revision"_s, 3},
        {question + u"/number"_s, u"3b"_s},
        {question + u"/note"_s, QJsonObject{{u"sv"_s, u"Obs"_s}}},
        {question + u"/positive"_s, QJsonArray{u"3"_s}},
        {question + u"/provenance"_s, QJsonValue(QJsonValue::Undefined)},
        {question + u"/routes"_s, QJsonArray{QJsonObject{{u"option"_s, u"1"_s}, {u"goTo"_s, u"VAL"_s}}}},
        {u"/questionnaires/0/versions/1/questions/1/routes/1/goTo"_s, u"VAL"_s},
        {u"/questionnaires/0/versions/1/questions/1/routes/0"_s, QJsonValue(QJsonValue::Undefined)},
        {u"/questionnaires/0/versions/0/variants/1/without"_s, QJsonArray()},
        {u"/questionnaires/0/versions/0/introduction"_s, QJsonValue(QJsonValue::Undefined)},
        {u"/questionnaires/0/versions/1/validFrom"_s, u"2023-12-01"_s},
        {u"/questionnaires/0/versions/1/questions/4/maximum"_s, 71},
        {u"/questionnaires/1/group"_s, u"managers"_s},
    };
    QSet<QString> seen{fingerprintOf(everyField())};
    for (const auto &[pointer, value] : changes) {
        const QString found = fingerprintOf(bytesOf(changed(objectOf(everyField()), pointer, value)));
        EXPECT_EQ(found.size(), 64) << found.toStdString();
        EXPECT_FALSE(seen.contains(found)) << pointer.toStdString();
        seen.insert(found);
    }
}

} // namespace

} // namespace ljus::test

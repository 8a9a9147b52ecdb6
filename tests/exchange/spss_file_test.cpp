// An SPSS file says what it was given, under names and labels that SPSS takes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/spss_file.h"

#include "tests/exchange/spss_reading.h"
#include "tests/support/support.h"

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using test::readSpss;
using test::spssBytes;
using Type = SpssVariable::Type;
using Level = SpssVariable::Level;

SpssFile fileOf(std::vector<SpssVariable> variables, std::vector<QVariantList> rows = {})
{
    return {u"Prov"_s, QDate(2026, 10, 31), -96, -91, std::move(variables), std::move(rows)};
}

SpssFile smallFile()
{
    return fileOf({{u"insats"_s, u"Insats"_s, Type::Text},
                   {u"F1"_s, u"Hur mår du?"_s, Type::Whole, Level::Ordinal, {{1, u"Väl"_s}, {2, u"Illa"_s}, {-91, u"Tomt"_s}}},
                   {u"ALDER"_s, u"Ålder"_s, Type::Decimal, Level::Scale, {}},
                   {u"DATUM"_s, u"När?"_s, Type::Date, Level::Scale, {}}},
                  {{u"Ängslösa"_s, 1.0, 40.5, spssDate(QDate(2026, 3, 4))}, {QString(), -91.0, -3.0, -96.0}});
}

QStringList namesOf(const QStringList &names)
{
    std::vector<SpssVariable> variables;
    for (const QString &name : names)
        variables.push_back({name, {}, Type::Whole});
    return readSpss(spssBytes(fileOf(std::move(variables)))).names;
}

TEST(SpssFile, HoldsLabelsMissingValuesAndValues)
{
    const auto read = readSpss(spssBytes(smallFile()));
    ASSERT_EQ(read.error, READSTAT_OK);
    EXPECT_EQ(read.title, u"Prov"_s);
    EXPECT_EQ(read.rowCount, 2);
    EXPECT_EQ(read.names, (QStringList{u"insats"_s, u"F1"_s, u"ALDER"_s, u"DATUM"_s}));
    const auto &f1 = read.variables[u"F1"_s];
    EXPECT_EQ(f1.label, u"Hur mår du?"_s);
    EXPECT_EQ(f1.measure, READSTAT_MEASURE_ORDINAL);
    EXPECT_EQ(f1.labels, (QMap<double, QString>{{1, u"Väl"_s}, {2, u"Illa"_s}, {-91, u"Tomt"_s}}));
    EXPECT_EQ(f1.lowestMissing, -96);
    EXPECT_EQ(f1.highestMissing, -91);
    EXPECT_EQ(read.variables[u"insats"_s].measure, READSTAT_MEASURE_NOMINAL);
    EXPECT_EQ(read.variables[u"ALDER"_s].measure, READSTAT_MEASURE_SCALE);
    EXPECT_EQ(f1.format, u"F8.0"_s);
    EXPECT_EQ(read.variables[u"ALDER"_s].format, u"F12.2"_s);
    EXPECT_EQ(read.variables[u"DATUM"_s].format, u"SDATE10"_s);
    EXPECT_EQ(read.values[u"insats"_s], (QVariantList{u"Ängslösa"_s, QString()}));
    EXPECT_EQ(read.values[u"F1"_s], (QVariantList{1.0, -91.0}));
    EXPECT_EQ(read.values[u"ALDER"_s], (QVariantList{40.5, -3.0}));
    EXPECT_EQ(read.values[u"DATUM"_s], (QVariantList{spssDate(QDate(2026, 3, 4)), -96.0}));
}

TEST(SpssFile, CountsDatesAsSpssDoes)
{
    EXPECT_EQ(spssDate(QDate(1582, 10, 14)), 0);
    constexpr double kSecondsTo1970 = 12219379200; // as in PSPP: DATE.DMY(1,1,1970)
    EXPECT_EQ(spssDate(QDate(1970, 1, 1)), kSecondsTo1970);
}

TEST(SpssFile, MakesNamesThatSpssTakes)
{
    EXPECT_EQ(namesOf({u"F1"_s, u"f1"_s, u"F1"_s, u"F1_2"_s}), (QStringList{u"F1"_s, u"f1_2"_s, u"F1_3"_s, u"F1_2_2"_s}));
    EXPECT_EQ(namesOf({u"Fråga 1-a"_s, u"fraga_1_a"_s}), (QStringList{u"Fraga_1_a"_s, u"fraga_1_a_2"_s}));
    EXPECT_EQ(namesOf({u"1a"_s, u"?"_s, u""_s, u"all"_s, u"_x"_s}),
              (QStringList{u"v_1a"_s, u"v__"_s, u"v_"_s, u"v_all"_s, u"v__x"_s}));
    const QString longest(64, u'a');
    EXPECT_EQ(namesOf({longest + u"b"_s, longest + u"c"_s}), (QStringList{longest, longest.left(62) + u"_2"_s}));
}

TEST(SpssFile, TellsApartNamesThatBeginAlike)
{
    QStringList names;
    for (int i = 0; i < 40; ++i)
        names << u"begins_alike_%1"_s.arg(i);
    EXPECT_EQ(namesOf(names), names);
}

TEST(SpssFile, CutsLabelsBetweenCharacters)
{
    EXPECT_EQ(withinBytes(u"åäö"_s, 5), u"åä"_s);
    EXPECT_EQ(withinBytes(u"åäö"_s, 6), u"åäö"_s);
    EXPECT_EQ(withinBytes(u"å"_s, -3), QString());
    const QString text = u"a"_s + QString(300, u'å');
    const auto read = readSpss(spssBytes(fileOf({{u"F1"_s, text, Type::Whole, Level::Nominal, {{1, text}}}}, {{1.0}})));
    ASSERT_EQ(read.error, READSTAT_OK);
    EXPECT_EQ(read.variables[u"F1"_s].label, text.left(1 + 127)) << "255 bytes";
    EXPECT_EQ(read.variables[u"F1"_s].labels.value(1), text.left(1 + 59)) << "120 bytes would cut the last å";
}

TEST(SpssFile, MayBeWithoutRows)
{
    SpssFile file = smallFile();
    file.rows.clear();
    const auto read = readSpss(spssBytes(file));
    ASSERT_EQ(read.error, READSTAT_OK);
    EXPECT_EQ(read.rowCount, 0);
    EXPECT_EQ(read.names.size(), 4);
    EXPECT_EQ(read.variables[u"F1"_s].labels.size(), 3) << "labels stand at their own variable";
    EXPECT_TRUE(read.variables[u"ALDER"_s].labels.isEmpty());
}

TEST(SpssFile, HoldsTextsOfAnyLength)
{
    for (const int length : {1, 8, 9, 255, 256, 600}) {
        const QString text(length, u'x');
        const auto read =
            readSpss(spssBytes(fileOf({{u"a"_s, {}, Type::Text}, {u"b"_s, {}, Type::Whole}}, {{text, 1.0}, {u"y"_s, 2.0}})));
        ASSERT_EQ(read.error, READSTAT_OK) << length;
        EXPECT_EQ(read.values[u"a"_s], (QVariantList{text, u"y"_s})) << length;
        EXPECT_EQ(read.values[u"b"_s], (QVariantList{1.0, 2.0})) << length;
    }
}

TEST(SpssFile, IsTheSameTwiceAndSaysItsDayOnly)
{
    const QByteArray bytes = spssBytes(smallFile());
    EXPECT_EQ(spssBytes(smallFile()), bytes);
    EXPECT_TRUE(bytes.contains("31 Oct 2600:00:00"));
}

TEST(SpssFile, SaysWhenTheDiskIsFull)
{
    const QByteArray whole = spssBytes(smallFile());
    test::FullDevice room(whole.size());
    EXPECT_TRUE(writeSpss(smallFile(), room).has_value());
    test::FullDevice device(whole.size() - 1);
    const auto written = writeSpss(smallFile(), device);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().kind, Error::Kind::Full);
}

} // namespace
} // namespace ljus

// Places in a JSON document, and fields that are there twice.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/json_reader.h"

#include <gtest/gtest.h>

namespace ljus {

namespace {

using namespace Qt::StringLiterals;

TEST(JsonPlaces, APointerEscapesWhatItIsMadeOf)
{
    EXPECT_EQ(pointerTo(u"/a"_s, u"b/c~d"_s), u"/a/b~1c~0d"_s);
    EXPECT_EQ(pointerTo(u"/a"_s, 12), u"/a/12"_s);
}

TEST(JsonPlaces, CharactersAreCountedNotBytes)
{
    const QByteArray json = "{\n\"åäö\": x}";
    EXPECT_EQ(placeOf(json.indexOf('x'), json), u"line 2, character 8"_s);
    EXPECT_EQ(placeOf(0, json), u"line 1, character 1"_s);
    EXPECT_EQ(placeOf(9999, json), u"line 2, character 10"_s);
}

TEST(RepeatedField, IsOneOfTheSameObjectOnly)
{
    EXPECT_EQ(repeatedField(R"({"a": [{"a": "a"}, {"a": {"a": 1}}], "b": ["a", "a"]})"), std::nullopt);
    EXPECT_EQ(repeatedField(R"({"a": [{"b": 1, "b": 2}]})"), 16);
    EXPECT_EQ(repeatedField(R"({"a\"": 1, "c": "a\":", "a\"": 2})"), 24);
}

TEST(JsonReaderTest, NotesFieldsThatNobodyReadWhenItGoesAway)
{
    Problems problems;
    {
        JsonReader reader(QJsonObject{{u"a"_s, u"x"_s}, {u"b"_s, 1}}, u"/here"_s, problems);
        EXPECT_EQ(reader.text(u"a"_s), u"x"_s);
        EXPECT_TRUE(problems.empty());
    }
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].where, u"/here/b"_s);
}

TEST(JsonReaderTest, IsSilentAboutTheFieldsOfWhatIsNoObject)
{
    Problems problems;
    {
        JsonReader reader(QJsonValue(7), u"/here"_s, problems);
        EXPECT_EQ(reader.text(u"a"_s), QString());
    }
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].where, u"/here"_s);
}

} // namespace

} // namespace ljus

// Which sheets a filter lets through, and what stands for keys that the definition does not know.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/sheet_filter.h"
#include "tests/support/support.h"

#include <array>
#include <functional>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class SheetFilterTest : public testing::Test
{
protected:
    SheetFilterTest()
    {
        m_sheets[0].serial = 1;
        m_sheets[0].head.questionnaire = m_first.key;
        m_sheets[0].head.version = m_first.current().key;
        m_sheets[0].head.variant = m_first.current().variants.front().key;
        m_sheets[0].head.activity = Id<Activity>{3};
        m_sheets[0].batchNumber = 2;
        m_sheets[0].findings = {{SheetFlag::SameAsOther, u"2"_s, false}, {SheetFlag::SameAsPrevious, u"2"_s, true}};
        m_sheets[1].serial = 2;
        m_sheets[1].head.questionnaire = u"annan"_s;
        m_sheets[1].head.version = u"v9"_s;
        m_sheets[1].head.variant = u"x"_s;
    }

    /// The serials of the sheets that pass when @a narrow has been done to the filter.
    [[nodiscard]] std::vector<int> passing(const std::function<void(SheetFilter &)> &narrow) const
    {
        SheetFilter filter;
        narrow(filter);
        const SheetSieve sieve(filter, m_names);
        std::vector<int> serials;
        for (const SheetLine &sheet : m_sheets) {
            if (sieve.lets(sheet))
                serials.push_back(sheet.serial);
        }
        return serials;
    }
    [[nodiscard]] std::vector<int> found(const QString &search) const
    {
        return passing([&search](SheetFilter &filter) { filter.search = search; });
    }

    using Serials = std::vector<int>;
    const SheetNames m_names{
        std::make_shared<const Instrument>(sampleInstrument()), {{3, u"Ängen norr"_s}, {4, u"Åsen"_s}}, u"sv"_s};
    const Questionnaire &m_first = m_names.instrument->questionnaires.front();
    std::array<SheetLine, 2> m_sheets;
};

TEST_F(SheetFilterTest, WhatIsNotSetLetsAllPass)
{
    EXPECT_EQ(passing([](SheetFilter &) {}), (Serials{1, 2}));
}

TEST_F(SheetFilterTest, EachThingThatIsSetMustFit)
{
    EXPECT_EQ(passing([](SheetFilter &filter) { filter.batch = 2; }), Serials{1});
    EXPECT_EQ(passing([](SheetFilter &filter) { filter.batch = SheetFilter::kImported; }), Serials{2});
    EXPECT_EQ(passing([](SheetFilter &filter) { filter.activity = 3; }), Serials{1});
    EXPECT_EQ(passing([](SheetFilter &filter) { filter.activity = SheetFilter::kNoActivity; }), Serials{2});
    EXPECT_EQ(passing([](SheetFilter &filter) { filter.questionnaire = u"annan"_s; }), Serials{2});
    EXPECT_EQ(passing([](SheetFilter &filter) { filter.version = u"v9"_s; }), Serials{2});
    EXPECT_EQ(passing([](SheetFilter &filter) { filter.batch = 2, filter.version = u"v9"_s; }), Serials{});
}

TEST_F(SheetFilterTest, OneOfTheFlagsMustNotBeSettled)
{
    EXPECT_EQ(passing([](SheetFilter &filter) {
                  filter.flags = {SheetFlag::OneOptionToEnd, SheetFlag::SameAsOther};
              }),
              Serials{1});
    EXPECT_EQ(passing([](SheetFilter &filter) { filter.flags = {SheetFlag::SameAsPrevious}; }), Serials{}) << "it is settled";
}

TEST_F(SheetFilterTest, ASerialOrAPartOfANameIsFound)
{
    EXPECT_EQ(found(u" 0002 "_s), Serials{2});
    EXPECT_EQ(found(u"ängen  NORR"_s), Serials{1});
    EXPECT_EQ(found(u"åsen"_s), Serials{}) << "no sheet is of it";
    EXPECT_EQ(found(m_first.title.in(u"sv"_s).mid(1).toUpper()), Serials{1});
}

TEST_F(SheetFilterTest, AKeyStandsForANameThatIsNotKnown)
{
    EXPECT_EQ(m_names.questionnaire(m_sheets[0].head), m_first.title.in(u"sv"_s));
    EXPECT_EQ(m_names.variant(m_sheets[0].head), m_first.current().variants.front().title.in(u"sv"_s));
    EXPECT_EQ(m_names.activity(m_sheets[0].head), u"Ängen norr"_s);
    EXPECT_EQ(m_names.questionnaire(m_sheets[1].head), u"annan"_s);
    EXPECT_EQ(m_names.variant(m_sheets[1].head), u"x"_s);
    EXPECT_EQ(m_names.activity(m_sheets[1].head), QString());
}

} // namespace

} // namespace ljus::test

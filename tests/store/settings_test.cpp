// Settings in and out of a store.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

#include <cmath>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class SettingsTest : public StoreTest
{
protected:
    void SetUp() override { createStore(); }
};

TEST_F(SettingsTest, ANewStoreHasNone)
{
    ASSERT_OK(m_store->settings().fewAnswers());
    EXPECT_EQ(*m_store->settings().fewAnswers(), std::nullopt);
    EXPECT_EQ(*m_store->settings().limit(Limit::KeyingErrors), std::nullopt);
    EXPECT_EQ(*m_store->settings().lastBackup(), std::nullopt);
}

TEST_F(SettingsTest, LimitsComeBackAndCanBeTakenAway)
{
    const ChangeCounter changes(m_store->settings());
    const FewAnswersSetting setting{12, 6, u"Styrelsens beslut § 4, \"åtgärd\""_s};
    ASSERT_OK(m_store->settings().setFewAnswers(FewAnswersSetting{10, 5, u"Förut"_s}));
    ASSERT_OK(m_store->settings().setFewAnswers(setting));
    EXPECT_EQ(changes.count(), 2);
    reopen();
    EXPECT_EQ(*m_store->settings().fewAnswers(), setting);
    ASSERT_OK(m_store->settings().setFewAnswers(std::nullopt));
    EXPECT_EQ(*m_store->settings().fewAnswers(), std::nullopt);
}

TEST_F(SettingsTest, LimitsThatMakeNoSenseAreRefused)
{
    const FewAnswersSetting setting{10, 5, u"Beslut"_s};
    ASSERT_OK(m_store->settings().setFewAnswers(setting));
    const ChangeCounter changes(m_store->settings());
    for (const FewAnswersSetting &wrong :
         {FewAnswersSetting{-1, -1, u"x"_s}, FewAnswersSetting{10, -1, u"x"_s}, FewAnswersSetting{5, 6, u"x"_s},
          FewAnswersSetting{10, 5, u" "_s}, FewAnswersSetting{10, 5, u"811218-9876"_s}})
        EXPECT_FAILS(m_store->settings().setFewAnswers(wrong), Kind::Invalid);
    EXPECT_EQ(*m_store->settings().fewAnswers(), setting);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(SettingsTest, TheErrorLimitComesBackAsExactAsItWasAndCanBeTakenAway)
{
    const FewAnswersSetting few{10, 5, u"Beslut"_s};
    ASSERT_OK(m_store->settings().setFewAnswers(few));
    for (const double limit : {7.5, 1000.0, 0.1 + 0.2}) {
        const LimitSetting setting{limit, u"Styrelsens beslut § 5"_s};
        ASSERT_OK(m_store->settings().setLimit(Limit::KeyingErrors, setting));
        reopen();
        EXPECT_EQ(*m_store->settings().limit(Limit::KeyingErrors), setting);
    }
    ASSERT_OK(m_store->settings().setLimit(Limit::KeyingErrors, std::nullopt));
    EXPECT_EQ(*m_store->settings().limit(Limit::KeyingErrors), std::nullopt);
    EXPECT_EQ(*m_store->settings().fewAnswers(), few) << "another setting";
}

TEST_F(SettingsTest, AnErrorLimitThatMakesNoSenseIsRefused)
{
    const LimitSetting setting{5, u"Beslut"_s};
    const ChangeCounter changes(m_store->settings());
    ASSERT_OK(m_store->settings().setLimit(Limit::KeyingErrors, setting));
    for (const LimitSetting &wrong :
         {LimitSetting{0, u"x"_s}, LimitSetting{-1, u"x"_s}, LimitSetting{1000.5, u"x"_s}, LimitSetting{std::nan(""), u"x"_s},
          LimitSetting{5, u" "_s}, LimitSetting{5, u"811218-9876"_s}})
        EXPECT_FAILS(m_store->settings().setLimit(Limit::KeyingErrors, wrong), Kind::Invalid);
    EXPECT_EQ(*m_store->settings().limit(Limit::KeyingErrors), setting);
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(SettingsTest, TheTimeOfTheLastBackupIsKeptInUtc)
{
    const ChangeCounter changes(m_store->settings());
    const QDateTime when(QDate(2026, 11, 22), QTime(14, 2, 31), Qt::OffsetFromUTC, 3600);
    ASSERT_OK(m_store->settings().noteBackup(u"kopia.ljuspunkt"_s, when));
    EXPECT_EQ(changes.count(), 1);
    reopen();
    const auto kept = m_store->settings().lastBackup();
    ASSERT_OK(kept);
    ASSERT_TRUE(kept->has_value());
    EXPECT_EQ((*kept)->timeSpec(), Qt::UTC);
    EXPECT_EQ(**kept, when);
}

} // namespace
} // namespace ljus::test

// Answers corrected on finished sheets, and what is remembered of it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;
using Answers = QMap<QuestionKey, Answer>;

class CorrectionsTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_sheet = addSheet(head(), {{u"F1"_s, Answer::option(u"1"_s)},
                                    {u"VAL"_s, Answer::options({u"a"_s, u"c"_s})},
                                    {u"FRITEXT"_s, Answer::text(u"Urspunglig hemlighet"_s)}});
    }

    [[nodiscard]] Result<void> correct(const QString &question, const Answer &answer, const HistoryEntry &why,
                                       std::span<const HistoryEntry> notes = {})
    {
        return m_store->sheets().correct({m_sheet, sampleQuestion(question), answer, why, notes});
    }

    [[nodiscard]] std::vector<HistoryEntry> history() const
    {
        const auto found = m_store->sheets().history(m_sheet);
        EXPECT_TRUE(found.has_value());
        return found.value_or(std::vector<HistoryEntry>{});
    }

    /// What correcting is refused as leaves the whole file as it was.
    void expectRefused(const Result<void> &refused, Kind kind, const QByteArray &before)
    {
        EXPECT_FAILS(refused, kind);
        EXPECT_EQ(contentOf(m_path), before);
    }

    const HistoryEntry m_why = because(u"Fel rad på pappret"_s, QDate(2026, 11, 30));
    Id<Response> m_sheet;
};

TEST_F(CorrectionsTest, AnAnswerIsChangedAndTheHistorySaysFromWhatToWhatWhenAndWhy)
{
    const ChangeCounter changes(m_store->sheets());
    ASSERT_OK(correct(u"F1"_s, Answer::option(u"4"_s), m_why));
    ASSERT_OK(correct(u"VAL"_s, Answer::options({u"c"_s, u"b"_s}), because(u"Kryss överhoppat"_s)));
    ASSERT_OK(correct(u"F1"_s, Answer::unreadable(), m_why));
    EXPECT_EQ(changes.count(), 3);
    reopen();
    using Entry = HistoryEntry;
    const std::vector<Entry> expected{
        {Entry::Kind::Corrected, QDate(2026, 11, 30), u"F1"_s, {u"1"_s}, {u"4"_s}, u"Fel rad på pappret"_s},
        {Entry::Kind::Corrected, QDate(2026, 11, 22), u"VAL"_s, {u"a"_s, u"c"_s}, {u"b"_s, u"c"_s}, u"Kryss överhoppat"_s},
        {Entry::Kind::Corrected, QDate(2026, 11, 30), u"F1"_s, {u"4"_s}, {u"_olaslig"_s}, u"Fel rad på pappret"_s}};
    EXPECT_EQ(history(), expected);
    EXPECT_EQ(sheet(m_sheet).answers.value(u"F1"_s), Answer::unreadable());
    EXPECT_EQ(sheet(m_sheet).answers.value(u"VAL"_s), Answer::options({u"b"_s, u"c"_s}));
    EXPECT_EQ(sheet(m_sheet).serial, 1);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(CorrectionsTest, OfAFreeTextNoWordsAreKept)
{
    ASSERT_TRUE(contentOf(m_path).contains("hemlighet"));
    ASSERT_OK(correct(u"FRITEXT"_s, Answer::text(u"Rättad text"_s), m_why));
    ASSERT_OK(correct(u"FRITEXT"_s, Answer::blank(), m_why));
    ASSERT_EQ(history().size(), 2U);
    for (const HistoryEntry &entry : history()) {
        EXPECT_EQ(entry.question, u"FRITEXT"_s);
        EXPECT_TRUE(entry.before.isEmpty());
        EXPECT_TRUE(entry.after.isEmpty());
    }
    EXPECT_FALSE(contentOf(m_path).contains("hemlighet"));
    EXPECT_FALSE(contentOf(m_path).contains("Rättad text"));
    EXPECT_EQ(folderContent().filter(u"journal"_s), QStringList{});
}

TEST_F(CorrectionsTest, TheSameAnswerWritesNothing)
{
    const QByteArray before = contentOf(m_path);
    const ChangeCounter changes(m_store->sheets());
    const HistoryEntry kept{HistoryEntry::Kind::Kept, QDate(2026, 11, 22), {}, {}, {}, u"phone"_s};
    ASSERT_OK(correct(u"F1"_s, Answer::option(u"1"_s), m_why));
    ASSERT_OK(correct(u"VAL"_s, Answer::options({u"c"_s, u"a"_s}), m_why));
    ASSERT_OK(correct(u"FRITEXT"_s, Answer::text(u"Urspunglig hemlighet"_s), m_why, std::span(&kept, 1)));
    // One that was never keyed is blank.
    ASSERT_OK(correct(u"ALDER"_s, Answer::blank(), m_why));
    EXPECT_EQ(contentOf(m_path), before);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_TRUE(history().empty());
}

TEST_F(CorrectionsTest, AnAnswerThatWasNeverKeyedWasBlank)
{
    ASSERT_OK(correct(u"ALDER"_s, Answer::number(31), m_why));
    ASSERT_EQ(history().size(), 1U);
    EXPECT_EQ(history().front().before, QStringList{u"_tom"_s});
    EXPECT_EQ(history().front().after, QStringList{u"31"_s});
}

TEST_F(CorrectionsTest, NotesOnPersonalDataGoIntoTheHistoryWithIt)
{
    using Entry = HistoryEntry;
    const std::vector<Entry> notes{{Entry::Kind::Masked, QDate(2026, 11, 30), u"annat"_s, {u"x"_s}, {u"y"_s}, u"phone"_s},
                                   {Entry::Kind::Kept, QDate(2026, 11, 30), {}, {}, {}, u"email"_s}};
    ASSERT_OK(correct(u"FRITEXT"_s, Answer::text(u"Ring ••••"_s), m_why, notes));
    const std::vector<Entry> expected{{Entry::Kind::Corrected, m_why.made, u"FRITEXT"_s, {}, {}, m_why.reason},
                                      {Entry::Kind::Masked, QDate(2026, 11, 30), u"FRITEXT"_s, {}, {}, u"phone"_s},
                                      {Entry::Kind::Kept, QDate(2026, 11, 30), u"FRITEXT"_s, {}, {}, u"email"_s}};
    EXPECT_EQ(history(), expected);
}

TEST_F(CorrectionsTest, ACorrectionHasADayAReasonAndNoIdentityNumber)
{
    const QByteArray before = contentOf(m_path);
    const Answer answer = Answer::option(u"4"_s);
    expectRefused(correct(u"F1"_s, answer, because(u" "_s)), Kind::Invalid, before);
    expectRefused(correct(u"F1"_s, answer, because(u"Enligt 640823-3234"_s)), Kind::Invalid, before);
    expectRefused(correct(u"F1"_s, answer, because(u"Felläst"_s, {})), Kind::Invalid, before);
    const HistoryEntry unsaid{HistoryEntry::Kind::Masked, QDate(2026, 11, 22), {}, {}, {}, u""_s};
    expectRefused(correct(u"F1"_s, answer, m_why, std::span(&unsaid, 1)), Kind::Invalid, before);
    const HistoryEntry another = because(u"Också"_s);
    expectRefused(correct(u"F1"_s, answer, m_why, std::span(&another, 1)), Kind::Invalid, before);
}

TEST_F(CorrectionsTest, AnAnswerTheQuestionCannotHaveIsRefused)
{
    const QByteArray before = contentOf(m_path);
    expectRefused(correct(u"F1"_s, Answer::option(u"9"_s), m_why), Kind::Invalid, before);
    const auto number = correct(u"FRITEXT"_s, Answer::text(u"Anna 640823-3234"_s), m_why);
    expectRefused(number, Kind::Invalid, before);
    EXPECT_FALSE(number.error().message.contains(u"640823"_s));
}

TEST_F(CorrectionsTest, OnlyAFinishedSheetIsCorrected)
{
    const Answer answer = Answer::option(u"4"_s);
    ASSERT_OK(m_store->responses().reopen(m_sheet));
    const QByteArray before = contentOf(m_path);
    expectRefused(correct(u"F1"_s, answer, m_why), Kind::Conflict, before);
    expectRefused(m_store->sheets().correct({{99}, sampleQuestion(u"F1"_s), answer, m_why}), Kind::Conflict, before);
}

TEST_F(CorrectionsTest, ACorrectionThatTheFileRefusesHalfwayNeverHappened)
{
    RawSqlite(m_path).execute(u"CREATE TRIGGER refuse BEFORE INSERT ON history BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
    const QByteArray before = contentOf(m_path);
    const ChangeCounter changes(m_store->sheets());
    expectRefused(correct(u"F1"_s, Answer::option(u"4"_s), m_why), Kind::Invalid, before);
    EXPECT_EQ(sheet(m_sheet).answers.value(u"F1"_s), Answer::option(u"1"_s));
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(CorrectionsTest, AnAnswerThatWasDamagedCanBeCorrected)
{
    RawSqlite(m_path).execute(u"UPDATE answer SET value = '9' WHERE question = 'F1'"_s);
    EXPECT_FAILS(m_store->sheets().sheet(m_sheet, m_instrument), Kind::Invalid);
    ASSERT_OK(correct(u"F1"_s, Answer::option(u"4"_s), m_why));
    EXPECT_EQ(sheet(m_sheet).answers.value(u"F1"_s), Answer::option(u"4"_s));
    EXPECT_EQ(history().front().before, QStringList{u"9"_s});
}

} // namespace
} // namespace ljus::test

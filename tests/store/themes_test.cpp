// Own themes for free texts: kept, renamed, removed, put back; a text follows its response.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"
#include "tests/support/killed_child.h"

#include <algorithm>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

using Kind = Error::Kind;

class ThemesTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_question = {m_round, u"deltagare"_s, u"FRITEXT"_s};
        m_activity = addActivity(u"Steget"_s);
    }

    Id<Response> write(const Answer &answer)
    {
        ResponseHead form = head();
        form.activity = m_activity;
        return addSheet(form, {{u"FRITEXT"_s, answer}});
    }
    Id<Response> write(const QString &text) { return write(Answer::text(text)); }
    Id<TextTheme> add(const QString &name)
    {
        const auto theme = m_store->themes().add(m_question, name);
        EXPECT_TRUE(theme.has_value()) << (theme ? "" : theme.error().message.toStdString());
        return theme ? theme->id : Id<TextTheme>{};
    }
    void mark(Id<TextTheme> theme, Id<Response> text) { ASSERT_OK(m_store->themes().mark(theme, std::array{text})); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const auto themes = m_store->themes().of(m_question).value();
        for (const TextTheme &theme : themes)
            names << theme.name;
        return names;
    }
    [[nodiscard]] std::vector<Id<TextTheme>> themesOver(Id<Response> text)
    {
        const auto texts = m_store->themes().texts(m_question).value();
        const auto found = std::find_if(texts.begin(), texts.end(), [text](const auto &each) { return each.response == text; });
        return found == texts.end() ? std::vector<Id<TextTheme>>{} : found->themes;
    }

    AskedQuestion m_question;
    Id<Activity> m_activity;
};

TEST_F(ThemesTest, ThemesComeInTheOrderTheyWereAddedAndBelongToOneQuestionOfOneRound)
{
    add(u"Väntan"_s);
    add(u"  Bemötande "_s);
    EXPECT_EQ(names(), (QStringList{u"Väntan"_s, u"Bemötande"_s}));
    const auto other = m_store->rounds().add({{}, {}, u"2027"_s, QDate(2026, 11, 1), QDate(2027, 10, 31), {1}});
    ASSERT_OK(other);
    EXPECT_TRUE(m_store->themes().of({*other, u"deltagare"_s, u"FRITEXT"_s})->empty());
    EXPECT_TRUE(m_store->themes().of({m_round, u"styrelse"_s, u"FRITEXT"_s})->empty());
}

TEST_F(ThemesTest, WhatMakesNoSenseIsRefused)
{
    add(u"Väntan"_s);
    EXPECT_FAILS(m_store->themes().add(m_question, u"Väntan"_s), Kind::Conflict);
    EXPECT_FAILS(m_store->themes().add(m_question, u" "_s), Kind::Invalid);
    EXPECT_FAILS(m_store->themes().add(m_question, u"ring 070-123 45 67"_s), Kind::Invalid);
    EXPECT_FAILS(m_store->themes().add(m_question, u"Anna Berglund"_s), Kind::Invalid);
    EXPECT_FAILS(m_store->themes().add({m_round, u"deltagare"_s, u"F1"_s}, u"Ny"_s), Kind::Invalid);
    EXPECT_FAILS(m_store->themes().add({m_round, u"styrelse"_s, u"FRITEXT"_s}, u"Ny"_s), Kind::Invalid);
    EXPECT_FAILS(m_store->themes().add({{77}, u"deltagare"_s, u"FRITEXT"_s}, u"Ny"_s), Kind::Invalid);
    EXPECT_FAILS(m_store->themes().rename({77}, u"Ny"_s), Kind::NotFound);
    EXPECT_FAILS(m_store->themes().remove({77}), Kind::NotFound);
    const Id<TextTheme> second = add(u"Bemötande"_s);
    EXPECT_FAILS(m_store->themes().rename(second, u"Väntan"_s), Kind::Conflict);
    EXPECT_EQ(names(), (QStringList{u"Väntan"_s, u"Bemötande"_s}));
}

TEST_F(ThemesTest, OnlyFinishedResponsesWithATextAreTexts)
{
    const Id<Response> text = write(u"_understruket"_s);
    const Id<Response> blank = write(Answer::blank());
    write(Answer::unreadable());
    const Id<Response> unfinished = startResponse();
    ASSERT_OK(m_store->responses().setAnswer(unfinished, sampleQuestion(u"FRITEXT"_s), Answer::text(u"halvt"_s)));
    const auto texts = m_store->themes().texts(m_question);
    ASSERT_OK(texts);
    EXPECT_EQ(*texts, (std::vector<FreeTextAnswer>{{text, u"_understruket"_s, m_activity, {}}}));
    const Id<TextTheme> theme = add(u"Väntan"_s);
    EXPECT_FAILS(m_store->themes().mark(theme, std::array{text, blank}), Kind::NotFound);
    EXPECT_FAILS(m_store->themes().mark(theme, std::array{text, unfinished}), Kind::NotFound);
    EXPECT_FAILS(m_store->themes().mark({77}, std::array{text}), Kind::NotFound);
    EXPECT_EQ(themesOver(text), std::vector<Id<TextTheme>>{}) << "all or none";
}

TEST_F(ThemesTest, ATextStandsUnderSeveralThemesInTheirOrderAndIsTakenAway)
{
    const Id<Response> text = write(u"Bra"_s);
    const Id<TextTheme> first = add(u"Väntan"_s);
    const Id<TextTheme> second = add(u"Bemötande"_s);
    mark(second, text);
    mark(first, text);
    mark(first, text);
    EXPECT_EQ(themesOver(text), (std::vector{first, second}));
    ASSERT_OK(m_store->themes().unmark(first, std::array{text}));
    EXPECT_EQ(themesOver(text), std::vector{second});
}

TEST_F(ThemesTest, ARemovedThemeIsPutBackWithItsTextsAndItsPlace)
{
    const Id<Response> text = write(u"Bra"_s);
    const Id<Response> goes = write(u"Borta"_s);
    const Id<TextTheme> first = add(u"Väntan"_s);
    add(u"Bemötande"_s);
    mark(first, text);
    mark(first, goes);
    const auto removed = m_store->themes().remove(first);
    ASSERT_OK(removed);
    EXPECT_EQ(names(), QStringList{u"Bemötande"_s});
    EXPECT_EQ(themesOver(text), std::vector<Id<TextTheme>>{});
    ASSERT_OK(m_store->sheets().remove(goes));
    ASSERT_OK(m_store->themes().restore(*removed));
    EXPECT_EQ(names(), (QStringList{u"Väntan"_s, u"Bemötande"_s}));
    EXPECT_EQ(themesOver(text), std::vector{first});
    EXPECT_FAILS(m_store->themes().restore(*removed), Kind::Conflict);
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(ThemesTest, ARemovedSheetIsPutBackUnderTheThemesThatAreStillThere)
{
    const Id<Response> text = write(u"Bra"_s);
    const Id<TextTheme> first = add(u"Väntan"_s);
    const Id<TextTheme> second = add(u"Bemötande"_s);
    mark(first, text);
    mark(second, text);
    const auto removed = m_store->sheets().remove(text);
    ASSERT_OK(removed);
    EXPECT_EQ(RawSqlite(m_path).column(u"SELECT count(*) FROM theme_answer"_s), QStringList{u"0"_s});
    ASSERT_OK(m_store->themes().remove(first));
    add(u"Något annat"_s); // must not be taken for the one that is gone
    ASSERT_OK(m_store->sheets().restore(*removed));
    EXPECT_EQ(themesOver(text), std::vector{second});
}

TEST_F(ThemesTest, EveryChangeIsToldOnceAndAFailedOneNotAtAll)
{
    const Id<Response> text = write(u"Bra"_s);
    const ChangeCounter changes(m_store->themes());
    const Id<TextTheme> theme = add(u"Väntan"_s);
    mark(theme, text);
    ASSERT_OK(m_store->themes().rename(theme, u"Väntetid"_s));
    EXPECT_EQ(changes.count(), 3);
    EXPECT_FAILS(m_store->themes().add(m_question, u"Väntetid"_s), Kind::Conflict);
    EXPECT_FAILS(m_store->themes().mark(theme, std::array{Id<Response>{77}}), Kind::NotFound);
    EXPECT_EQ(changes.count(), 3);
}

TEST_F(ThemesTest, AFullDiskLeavesEverythingAsItWas)
{
    const Id<Response> text = write(u"Bra"_s);
    const Id<TextTheme> theme = add(u"Väntan"_s);
    mark(theme, text);
    m_store.reset();
    const FullDisk full;
    reopen();
    bool isFull = false;
    for (int i = 0; i < 2000 && !isFull; ++i) {
        const auto added = m_store->themes().add(m_question, u"Tema med ett långt namn nummer %1"_s.arg(i));
        isFull = !added;
        if (isFull) {
            EXPECT_EQ(added.error().kind, Kind::Full);
        }
    }
    EXPECT_TRUE(isFull);
    EXPECT_EQ(themesOver(text), std::vector{theme});
    EXPECT_EQ(m_store->check().value(), Problems{});
}

TEST_F(ThemesTest, AFileOpenForReadingOnlyIsNotChanged)
{
    add(u"Väntan"_s);
    reopen(Store::Access::ReadOnly);
    EXPECT_FAILS(m_store->themes().add(m_question, u"Ny"_s), Kind::ReadOnly);
    EXPECT_EQ(names(), QStringList{u"Väntan"_s});
}

TEST_F(ThemesTest, ThemesBindARoundToItsDefinition)
{
    add(u"Väntan"_s);
    Instrument other = m_instrument;
    other.questionnaires.front().title = LocalizedText{{{u"sv"_s, u"Annat"_s}}};
    const auto definition = m_store->instruments().add(other);
    ASSERT_OK(definition);
    Round round = m_store->rounds().byId(m_round).value();
    round.instrument = *definition;
    EXPECT_FAILS(m_store->rounds().update(round), Kind::Conflict);
}

TEST_F(ThemesTest, ABackupCarriesThemAndAPurgeLeavesThem)
{
    const Id<Response> text = write(u"Bra"_s);
    const Id<TextTheme> theme = add(u"Väntan"_s);
    mark(theme, text);
    HandOut line;
    line.questionnaire = u"deltagare"_s;
    line.code = u"1"_s;
    ASSERT_OK(m_store->handOuts().apply({m_round, m_activity, {}, {line}}));
    const QString copy = inFolder(u"kopia.ljuspunkt"_s);
    ASSERT_OK(m_store->backup(copy));
    ASSERT_OK(m_store->purgeHandOuts(m_round));
    EXPECT_EQ(themesOver(text), std::vector{theme});
    const auto kept = Store::open(copy, Store::Access::ReadOnly, m_clock);
    ASSERT_OK(kept);
    EXPECT_EQ((*kept)->themes().texts(m_question).value(), m_store->themes().texts(m_question).value());
    EXPECT_EQ((*kept)->themes().of(m_question).value(), m_store->themes().of(m_question).value());
    EXPECT_EQ((*kept)->check().value(), Problems{});
}

/// Nothing beside the answers' own rows tells in what order texts were put under themes, or when.
TEST_F(ThemesTest, WhatTheFileSaysIsTheSameInWhateverOrderTextsWerePutUnderATheme)
{
    std::vector<Id<Response>> texts;
    for (int i = 0; i < 40; ++i)
        texts.push_back(write(u"Text %1"_s.arg(i)));
    const Id<TextTheme> theme = add(u"Väntan"_s);
    const auto rows = [this] { return RawSqlite(m_path).column(u"SELECT theme || ' ' || response FROM theme_answer"_s); };
    for (const Id<Response> text : texts)
        mark(theme, text);
    const QStringList inOrder = rows();
    ASSERT_OK(m_store->themes().unmark(theme, texts));
    std::reverse(texts.begin(), texts.end());
    for (const Id<Response> text : texts)
        mark(theme, text);
    EXPECT_EQ(rows(), inOrder);
    const QStringList columns = RawSqlite(m_path).column(
        u"SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info('theme_answer') ORDER BY cid)"_s);
    EXPECT_EQ(columns, QStringList{u"theme,response"_s}) << "no day, no number";
}

TEST_F(ThemesTest, NothingAcknowledgedIsLostWhenTheProgramIsKilled)
{
    std::vector<Id<Response>> texts;
    for (int i = 0; i < 60; ++i)
        texts.push_back(write(u"Text %1"_s.arg(i)));
    const Id<TextTheme> theme = add(u"Väntan"_s);
    m_store.reset();
    for (unsigned life = 0; life < 10; ++life) {
        const auto told = toldUntilKilled<std::size_t>(
            [&](int pipe) {
                const auto store = Store::open(m_path, Store::Access::ReadWrite, m_clock);
                for (std::size_t i = 0; store && i < texts.size(); ++i) {
                    const bool done = (*store)->themes().mark(theme, std::array{texts[i]}).has_value();
                    if (!done || ::write(pipe, &i, sizeof i) != sizeof i)
                        _exit(2);
                }
                pause();
            },
            1000 + life * 2000);
        reopen();
        EXPECT_EQ(m_store->check().value(), Problems{});
        for (const std::size_t i : told)
            EXPECT_EQ(themesOver(texts[i]), std::vector{theme}) << i;
        ASSERT_OK(m_store->themes().unmark(theme, texts));
        m_store.reset();
    }
}

} // namespace
} // namespace ljus::test

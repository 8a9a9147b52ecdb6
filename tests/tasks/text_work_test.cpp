// Free texts sorted under themes, and every step taken back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip_reader.h"
#include "core/tasks/submit.h"
#include "core/tasks/text_work.h"
#include "tests/tasks/text_fixture.h"

#include <array>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class TextWorkTest : public TextTest
{
protected:
    void SetUp() override
    {
        TextTest::SetUp();
        write({u"Öppet och bra"_s, u"Att vänta är svårt"_s, u"Bra bemötande"_s});
        work = openWork();
    }
    /// What the work shows, and what is in the file.
    [[nodiscard]] QString state(const TextWork &shown)
    {
        QStringList lines;
        for (const TextTheme &theme : shown.themes()) {
            lines << theme.name + u':';
            for (const FreeTextAnswer &text : shown.texts()) {
                if (text.isUnder(theme.id))
                    lines.last() += u' ' + text.text.first(3);
            }
        }
        return lines.join(u'|');
    }
    [[nodiscard]] QString state()
    {
        const QString shown = state(*work);
        EXPECT_EQ(state(*openWork()), shown) << "the file says something else";
        return shown;
    }
    [[nodiscard]] Id<TextTheme> theme(std::size_t index) const { return work->themes().at(index).id; }

    std::unique_ptr<TextWork> work;
};

TEST_F(TextWorkTest, EveryStepIsOnDiskAndTakenBackInTurn)
{
    QStringList states{state()};
    const auto step = [&](const Result<void> &done) {
        ASSERT_OK(done);
        states << state();
    };
    step(work->add(u"Väntan"_s));
    step(work->add(u"Bemötande"_s));
    step(work->mark(theme(0), std::array{idOf(*work, u"Att vänta är svårt"_s)}));
    step(work->mark(theme(1), std::array{idOf(*work, u"Öppet och bra"_s), idOf(*work, u"Bra bemötande"_s)}));
    step(work->rename(work->themes().at(0), u"Väntetid"_s));
    step(work->unmark(theme(1), std::array{idOf(*work, u"Öppet och bra"_s)}));
    step(work->remove(work->themes().at(0)));
    EXPECT_EQ(states.at(4), u"Väntan: Att|Bemötande: Bra Öpp"_s);
    EXPECT_EQ(states.last(), u"Bemötande: Bra"_s);
    const QStringList forth = states;
    while (!states.isEmpty()) {
        EXPECT_EQ(state(), states.takeLast());
        EXPECT_EQ(work->undo().value(), !states.isEmpty());
    }
    for (const QString &expected : forth) {
        EXPECT_EQ(state(), expected);
        EXPECT_EQ(work->redo().value(), expected != forth.last());
    }
    EXPECT_EQ(store->check().value(), Problems{});
}

TEST_F(TextWorkTest, PuttingATextWhereItStandsIsNoStep)
{
    ASSERT_OK(work->add(u"Väntan"_s));
    const std::array one{idOf(*work, u"Bra bemötande"_s)};
    const std::array two{idOf(*work, u"Bra bemötande"_s), idOf(*work, u"Öppet och bra"_s)};
    ASSERT_OK(work->mark(theme(0), one));
    ASSERT_OK(work->mark(theme(0), one));
    ASSERT_OK(work->mark(theme(0), two));
    EXPECT_EQ(work->touched(), two[1]);
    ASSERT_OK(work->undo());
    EXPECT_EQ(state(), u"Väntan: Bra"_s) << "the one that stood there before stays";
    ASSERT_OK(work->undo());
    EXPECT_EQ(state(), u"Väntan:"_s);
}

TEST_F(TextWorkTest, AStepThatFailsChangesNothingAndIsNoStep)
{
    ASSERT_OK(work->add(u"Väntan"_s));
    EXPECT_EQ(work->add(u"Väntan"_s).error().kind, Error::Kind::Conflict);
    EXPECT_EQ(work->rename(work->themes().at(0), u"811218-9876"_s).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(state(), u"Väntan:"_s);
    ASSERT_OK(work->undo());
    EXPECT_EQ(state(), QString());
    EXPECT_FALSE(work->undo().value());
}

TEST_F(TextWorkTest, OlderVersionsTextsAreReadTooAndEachQuestionOnce)
{
    Questionnaire questionnaire = instrument->questionnaires.front();
    QuestionnaireVersion newer = questionnaire.current();
    newer.key = u"v3"_s;
    newer.questions.back().key = u"NY_TEXT"_s;
    questionnaire.versions.push_back(newer);
    QStringList keys;
    for (const Question *asked : freeTextQuestions(questionnaire))
        keys << asked->key;
    EXPECT_EQ(keys, (QStringList{u"NY_TEXT"_s, u"FRITEXT"_s}));
    EXPECT_TRUE(findFreeTextQuestion(questionnaire, u"F1"_s).error().message.contains(u"NY_TEXT, FRITEXT"_s));
    EXPECT_FALSE(findFreeTextQuestion(instrument->questionnaires.back(), u"S1"_s).has_value());
}

TEST_F(TextWorkTest, ASubmissionHoldsNeitherTextsNorThemes)
{
    ASSERT_OK(work->add(u"Qvxtema"_s));
    write({u"Zzqtext"_s});
    ASSERT_OK(work->reload());
    ASSERT_OK(work->mark(theme(0), std::array{idOf(*work, u"Zzqtext"_s)}));
    const QString path = folder.filePath(u"inlamning.zip"_s);
    ASSERT_OK(writeSubmission(*store, round, path, clock));
    const auto archive = ZipReader::open(contentOf(path));
    ASSERT_OK(archive);
    constexpr qint64 kMost = 10'000'000;
    for (const QString &name :
         {u"svar-deltagare.csv"_s, u"antal.csv"_s, u"kodbok.csv"_s, u"datapackage.json"_s, u"definition.instrument.json"_s}) {
        const auto content = archive->content(name, kMost);
        ASSERT_OK(content);
        EXPECT_FALSE(content->contains("Zzqtext") || content->contains("Qvxtema")) << name.toStdString();
    }
    const auto book = ZipReader::open(archive->content(u"inlamning.xlsx"_s, kMost).value());
    ASSERT_OK(book);
    const auto strings = book->content(u"xl/worksheets/sheet2.xml"_s, kMost);
    ASSERT_OK(strings);
    EXPECT_FALSE(strings->contains("Zzqtext") || strings->contains("Qvxtema"));
}

} // namespace

} // namespace ljus::test

// Personal data in free texts, found while they are typed; and numbers that are kept though unlikely.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry/entry_editor.h"
#include "ui/pages/entry/entry_form.h"

#include <QDir>

#include <ostream>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// One kind of personal data as someone writes it.
struct Secret
{
    const char *name = "";
    QString text; ///< around it
    QString itself;
    QString inWords;
    QString code; ///< in the history

    friend void PrintTo(const Secret &secret, std::ostream *out) { *out << secret.name; }
};

const Secret &phone()
{
    static const Secret secret{"Phone", u"Ring %1 på kvällen"_s, u"070-123 45 67"_s, u"Telephone number"_s, u"phone"_s};
    return secret;
}

const Secret &email()
{
    static const Secret secret{"Email", u"Skriv till %1 om det"_s, u"ada.berg@example.org"_s, u"E-mail address"_s, u"email"_s};
    return secret;
}

const Secret &identity()
{
    static const Secret secret{"Identity", u"Jag är %1 och nöjd"_s, u"640823-3234"_s, u"Identity number"_s, u"identity"_s};
    return secret;
}

/// "deltagare" v2 without sex; the free text, question 6, stands before ALDER, question 7.
class EntryTextTest : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        Instrument instrument = test::sampleInstrument();
        auto &questions = instrument.questionnaires[0].versions[1].questions;
        const Question text = questions.back();
        questions.pop_back();
        questions.insert(questions.begin() + 5, text);
        for (std::size_t i = 0; i < questions.size(); ++i)
            questions[i].number = QString::number(i + 1);
        begin(instrument);
        startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
        pressEach(u"1111\r"_s);
        ASSERT_EQ(currentQuestion(), u"FRITEXT"_s);
    }

    [[nodiscard]] QString said() const { return page->form().accessibleDescription(); }
    /// The free text as it is stored; empty: it is not.
    [[nodiscard]] QString text() const { return stored(u"FRITEXT"_s).value_or(Answer()).value(); }
    void finish()
    {
        press(Qt::Key_End);
        press(Qt::Key_Return);
        ASSERT_EQ(sheets().size(), 1U);
    }
    /// Whether the store's files hold @a text.
    [[nodiscard]] bool isOnDisk(const QString &text) const
    {
        bool found = false;
        const QDir all(folder.path());
        for (const QString &name : all.entryList(QDir::Files)) {
            const QByteArray content = test::contentOf(all.filePath(name));
            found = found || content.contains(text.toUtf8());
        }
        return found;
    }
};

class EveryKindTest : public EntryTextTest, public testing::WithParamInterface<Secret>
{
protected:
    [[nodiscard]] static const Secret &secret() { return GetParam(); }
    [[nodiscard]] static QString whole() { return secret().text.arg(secret().itself); }
};

INSTANTIATE_TEST_SUITE_P(PersonalData, EveryKindTest, testing::Values(phone(), email(), identity()),
                         [](const auto &kind) { return kind.param.name; });

TEST_P(EveryKindTest, IsSaidAsSoonAsItIsTyped)
{
    const QString before = secret().text.section(u'%', 0, 0);
    typeText(before);
    EXPECT_EQ(remark(), QString());
    typeText(secret().itself);
    EXPECT_EQ(page->desk()->remark().kind, EntryDesk::Remark::Kind::Warning);
    EXPECT_TRUE(remark().startsWith(secret().inWords + u"? Enter masks it"_s)) << remark().toStdString();
    EXPECT_EQ(remark().contains(u"F8"_s), secret().code != u"identity"_s);
    EXPECT_TRUE(said().contains(remark())) << said().toStdString();
    for (qsizetype i = 0; i < secret().itself.size(); ++i)
        press(Qt::Key_Backspace);
    EXPECT_EQ(remark(), QString());
}

TEST_P(EveryKindTest, IsMaskedByEnterAndNamedAtTheNextQuestion)
{
    typeText(whole());
    press(Qt::Key_Return);
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_EQ(remark(), u"Masked in question 6: %1."_s.arg(secret().inWords.toLower()));
    EXPECT_TRUE(said().contains(remark())) << said().toStdString();
    EXPECT_TRUE(text().contains(u"•"_s)) << text().toStdString();
    EXPECT_TRUE(text().startsWith(secret().text.section(u'%', 0, 0)));
    EXPECT_TRUE(text().endsWith(secret().text.section(u"%1"_s, 1)));
    finish();
    const auto log = history(0);
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0], (HistoryEntry{HistoryEntry::Kind::Masked, QDate(2026, 11, 22), u"FRITEXT"_s, {}, {}, secret().code}));
    EXPECT_FALSE(isOnDisk(secret().itself));
    EXPECT_TRUE(isOnDisk(secret().text.section(u"%1"_s, 1).trimmed())) << "the rest of the text is there to be found";
}

TEST_P(EveryKindTest, IsMaskedWhateverWayTheFieldIsLeft)
{
    const std::vector<Qt::Key> ways{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape};
    for (const Qt::Key way : ways) {
        typeText(whole());
        press(way);
        ASSERT_TRUE(stored(u"FRITEXT"_s)) << way;
        EXPECT_TRUE(text().contains(u"•"_s)) << way;
        EXPECT_FALSE(isOnDisk(secret().itself)) << way;
        if (!page->isKeying())
            press(Qt::Key_Return); // continue
        press(Qt::Key_G);
        pressEach(u"6\r"_s);
        ASSERT_EQ(currentQuestion(), u"FRITEXT"_s) << way;
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
    }
    typeText(whole());
    window->setCurrentIndex(1);
    EXPECT_TRUE(text().contains(u"•"_s));
    EXPECT_FALSE(isOnDisk(secret().itself));
}

TEST_P(EveryKindTest, IsNamedWhenTabLeaves)
{
    typeText(whole());
    press(Qt::Key_Tab);
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_EQ(remark(), u"Masked in question 6: %1."_s.arg(secret().inWords.toLower()));
}

TEST_P(EveryKindTest, IsKeptByF8UnlessItIsAnIdentityNumber)
{
    const bool isKept = secret().code != u"identity"_s;
    typeText(whole());
    press(Qt::Key_F8);
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_EQ(text() == whole(), isKept);
    EXPECT_EQ(remark().isEmpty(), isKept) << remark().toStdString();
    finish();
    const auto log = history(0);
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0].kind, isKept ? HistoryEntry::Kind::Kept : HistoryEntry::Kind::Masked);
    EXPECT_EQ(log[0].reason, secret().code);
    EXPECT_EQ(isOnDisk(secret().itself), isKept);
}

TEST_P(EveryKindTest, IsNotBroughtBackByTakingBack)
{
    typeText(whole());
    press(Qt::Key_Return);
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(currentQuestion(), u"FRITEXT"_s);
    EXPECT_EQ(stored(u"FRITEXT"_s), std::nullopt);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(text().contains(u"•"_s));
    press(Qt::Key_Up);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(page->form().editor().text().contains(secret().itself));
    EXPECT_FALSE(isOnDisk(secret().itself));
}

TEST_F(EntryTextTest, OfSeveralKindsOnlyTheIdentityNumberIsMaskedByF8)
{
    typeText(u"%1, %2 och %3"_s.arg(email().itself, identity().itself, phone().itself));
    EXPECT_TRUE(remark().startsWith(u"E-mail address, identity number, telephone number?"_s)) << remark().toStdString();
    press(Qt::Key_F8);
    EXPECT_TRUE(text().contains(email().itself));
    EXPECT_TRUE(text().contains(phone().itself));
    EXPECT_FALSE(text().contains(identity().itself));
    finish();
    QStringList log;
    for (const HistoryEntry &entry : history(0))
        log << toCode(entry.kind) + u' ' + entry.reason;
    EXPECT_EQ(log, (QStringList{u"kept email"_s, u"masked identity"_s, u"kept phone"_s})) << log.join(u',').toStdString();
    EXPECT_FALSE(isOnDisk(identity().itself));
}

TEST_F(EntryTextTest, TextWithoutPersonalDataLeavesNoTraceInTheHistory)
{
    typeText(u"Den 12 maj 2026 gick det bra, 12 000 kr"_s);
    EXPECT_EQ(remark(), QString());
    press(Qt::Key_F8);
    EXPECT_EQ(stored(u"FRITEXT"_s), Answer::text(u"Den 12 maj 2026 gick det bra, 12 000 kr"_s));
    finish();
    EXPECT_TRUE(history(0).empty());
}

TEST_F(EntryTextTest, ControlEnterMakesALineAndMaskingLooksThroughThemAll)
{
    typeText(u"Hej"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(currentQuestion(), u"FRITEXT"_s);
    typeText(phone().itself);
    press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    typeText(u"då"_s);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    const QStringList lines = text().split(u'\n');
    ASSERT_EQ(lines.size(), 3) << text().toStdString();
    EXPECT_EQ(lines[0], u"Hej"_s);
    EXPECT_TRUE(lines[1].contains(u"•"_s));
    EXPECT_EQ(lines[2], u"då"_s);
}

TEST_F(EntryTextTest, AnUnlikelyNumberIsKeptByASecondEnterAndEachOneAsksAnew)
{
    press(Qt::Key_Tab);
    ASSERT_EQ(currentQuestion(), u"ALDER"_s);
    typeText(u"7"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page->desk()->remark().kind, EntryDesk::Remark::Kind::Warning);
    EXPECT_TRUE(remark().startsWith(u"7 is outside what is expected"_s)) << remark().toStdString();
    EXPECT_EQ(stored(u"ALDER"_s), std::nullopt);
    typeText(u"1"_s);
    EXPECT_EQ(remark(), QString()) << "another number";
    press(Qt::Key_Return);
    EXPECT_TRUE(remark().startsWith(u"71 is outside"_s)) << remark().toStdString();
    EXPECT_EQ(stored(u"ALDER"_s), std::nullopt);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"ALDER"_s), Answer::number(71));
    EXPECT_EQ(currentQuestion(), u"DATUM"_s);
}

TEST_F(EntryTextTest, AnUnlikelyNumberIsKeptByNoKeyThatMoves)
{
    press(Qt::Key_Tab);
    typeText(u"7"_s);
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Down, Qt::Key_Up, Qt::Key_Escape}) {
        press(key);
        EXPECT_TRUE(page->isKeying()) << key;
        EXPECT_EQ(currentQuestion(), u"ALDER"_s) << key;
        EXPECT_EQ(page->desk()->remark().kind, EntryDesk::Remark::Kind::Warning) << key;
    }
    for (int i = 0; i < 2; ++i) {
        window->setCurrentIndex(1);
        EXPECT_FALSE(page->canLeave());
        window->setCurrentIndex(0);
    }
    EXPECT_EQ(stored(u"ALDER"_s), std::nullopt);
    EXPECT_TRUE(page->form().editor().isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"ALDER"_s), Answer::number(7)) << "the warning stands there";
}

TEST_F(EntryTextTest, AnIdentityNumberInANumberFieldIsNotStored)
{
    press(Qt::Key_Tab);
    typeText(u"196408233234"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(stored(u"ALDER"_s), std::nullopt);
    EXPECT_EQ(currentQuestion(), u"ALDER"_s);
    EXPECT_EQ(page->desk()->remark().kind, EntryDesk::Remark::Kind::Danger);
    EXPECT_FALSE(isOnDisk(u"196408233234"_s));
}

/// The free text is the last question, as on most forms.
class EntryLastTextTest : public test::EntryFixture
{
};

TEST_F(EntryLastTextTest, MaskingIsSaidAtTheLookBack)
{
    begin(test::sampleInstrument());
    startForm(u"deltagare"_s, u"v2"_s, u"utan"_s);
    press(Qt::Key_End);
    press(Qt::Key_Up);
    ASSERT_EQ(currentQuestion(), u"FRITEXT"_s);
    typeText(u"Ring 070-123 45 67"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(keying().isAtEnd());
    const QString said = page->form().accessibleName() + u' ' + page->form().accessibleDescription();
    EXPECT_TRUE(said.contains(u"Masked in question 8: telephone number."_s)) << said.toStdString();
    press(Qt::Key_Return);
    EXPECT_EQ(history(0).size(), 1U);
}

} // namespace

} // namespace ljus

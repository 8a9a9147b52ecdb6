// Quotes leave the program only when enough wrote and someone looked a second time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/quote_list.h"
#include "tests/tasks/text_fixture.h"

#include <QFile>

#include <array>
#include <sqlite3.h>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class QuoteListTest : public TextTest
{
protected:
    [[nodiscard]] Result<QuoteList> open(QuoteHeadings headings = QuoteHeadings::None,
                                         const std::vector<Id<Response>> &chosen = {})
    {
        return QuoteList::open(*store, {question(), headings, chosen});
    }
    [[nodiscard]] static QStringList rowsOf(const Table &table)
    {
        QStringList rows;
        for (const QVariantList &row : table.rows) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells << cell.toString();
            rows << cells.join(u'|');
        }
        return rows;
    }
    /// Writes past the store, as a program of long ago may have.
    void plant(const QString &before, const QString &after)
    {
        sqlite3 *connection = nullptr;
        ASSERT_EQ(sqlite3_open(path().toUtf8().constData(), &connection), SQLITE_OK);
        const QString sql = u"UPDATE answer SET value = '%2' WHERE value = '%1'"_s.arg(before, after);
        EXPECT_EQ(sqlite3_exec(connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(connection);
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
};

TEST_F(QuoteListTest, FewerTextsThanTheLimitNeverLeave)
{
    write({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const auto few = open();
    ASSERT_FALSE(few);
    EXPECT_TRUE(few.error().message.contains(u"4"_s) && few.error().message.contains(u"5"_s))
        << few.error().message.toStdString();
    write({u"e"_s});
    ASSERT_OK(open());
    ASSERT_OK(store->settings().setFewAnswers(FewAnswersSetting{20, 6, u"styrelsen"_s}));
    EXPECT_FALSE(open().has_value()) << "the limit that is set holds";
}

TEST_F(QuoteListTest, QuotesStandInAlphabeticalOrderOnOneLineEach)
{
    write({u"öppet"_s, u"bra\nså"_s, u"Alla hjälpte"_s, u"d"_s, u"c"_s});
    const auto quotes = open();
    ASSERT_OK(quotes);
    EXPECT_EQ(rowsOf(quotes->table().value()), (QStringList{u"Alla hjälpte"_s, u"bra så"_s, u"c"_s, u"d"_s, u"öppet"_s}));
    EXPECT_EQ(quotes->text().value(), u"Fråga FRITEXT\n\n”Alla hjälpte”\n”bra så”\n”c”\n”d”\n”öppet”\n"_s);
}

TEST_F(QuoteListTest, NothingComesOutWhileASuspectTextIsUndecided)
{
    write({u"Ring 070-123 45 67"_s, u"Tack Anna Berglund"_s, u"a@b.se"_s, u"bra"_s, u"c"_s, u"d"_s});
    auto quotes = open();
    ASSERT_OK(quotes);
    ASSERT_EQ(quotes->suspects().size(), 3U);
    EXPECT_EQ(quotes->suspects().at(0).text, u"a@b.se"_s) << "in the order of the list";
    EXPECT_EQ(quotes->suspects().at(1).namesOfFindings(), displayName(PersonalData::PhoneNumber));
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(quotes->table().error().kind, Error::Kind::Conflict);
        EXPECT_EQ(quotes->text().error().kind, Error::Kind::Conflict);
        EXPECT_EQ(quotes->write(file(u"q.xlsx"_s)).error().kind, Error::Kind::Conflict);
        EXPECT_FALSE(QFile::exists(file(u"q.xlsx"_s)));
        quotes->decide(i, std::array{SecondLook::LeaveOut, SecondLook::Mask, SecondLook::Keep}.at(i));
    }
    EXPECT_EQ(rowsOf(quotes->table().value()),
              (QStringList{u"bra"_s, u"c"_s, u"d"_s, u"Ring •••-•••••••"_s, u"Tack Anna Berglund"_s}));
    EXPECT_EQ(quotes->quotes(), 5);
}

TEST_F(QuoteListTest, IdentityNumbersAreMaskedWhateverWasDecided)
{
    write({u"Axx"_s, u"Bxx"_s, u"c"_s, u"d"_s, u"e"_s});
    // The store takes no such number, so it is written past it.
    plant(u"Axx"_s, u"a 811218-9876"_s);
    plant(u"Bxx"_s, u"b 811218-9876 Anna Berglund"_s);
    auto quotes = open();
    ASSERT_OK(quotes);
    ASSERT_EQ(quotes->suspects().size(), 1U) << "a number alone needs no decision";
    quotes->decide(0, SecondLook::Keep);
    EXPECT_EQ(rowsOf(quotes->table().value()).first(2), (QStringList{u"a ••••••-••••"_s, u"b ••••••-•••• Anna Berglund"_s}));
}

TEST_F(QuoteListTest, UnderThemesTheFewAreLeftOutAndNamed)
{
    write({u"v1"_s, u"v2"_s, u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s, u"b5"_s, u"b6"_s, u"x1"_s, u"x2"_s, u"x3"_s, u"x4"_s, u"x5"_s,
           u"x6"_s, u"x7"_s});
    const auto work = openWork();
    ASSERT_OK(work->add(u"Väntan"_s));
    ASSERT_OK(work->add(u"Bemötande"_s));
    std::vector<Id<Response>> treatment;
    for (const QString &text : {u"b1"_s, u"b2"_s, u"b3"_s, u"b4"_s, u"b5"_s, u"b6"_s})
        treatment.push_back(idOf(*work, text));
    ASSERT_OK(work->mark(work->themes().at(0).id, std::array{idOf(*work, u"v1"_s), idOf(*work, u"v2"_s)}));
    ASSERT_OK(work->mark(work->themes().at(1).id, treatment));
    const auto quotes = open(QuoteHeadings::Themes, {idOf(*work, u"x1"_s), idOf(*work, u"v1"_s), idOf(*work, u"b1"_s)});
    ASSERT_OK(quotes);
    EXPECT_EQ(quotes->hidden(), (QStringList{u"Väntan"_s, u"Bemötande"_s})) << "the two would be told by what is missing";
    EXPECT_EQ(rowsOf(quotes->table().value()), QStringList{u"Without theme|x1"_s});
    EXPECT_FALSE(quotes->text().value().contains(u"v1"_s));
}

TEST_F(QuoteListTest, ByActivityEachStandsUnderItsOwn)
{
    write({u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a5"_s}, u"Åsen"_s);
    write({u"s1"_s, u"s2"_s, u"s3"_s, u"s4"_s, u"s5"_s}, u"Steget"_s);
    const auto quotes = open(QuoteHeadings::Activities);
    ASSERT_OK(quotes);
    const QStringList rows = rowsOf(quotes->table().value());
    ASSERT_EQ(rows.size(), 10);
    EXPECT_EQ(rows.first(), u"Steget|s1"_s);
    EXPECT_EQ(rows.last(), u"Åsen|a5"_s);
}

TEST_F(QuoteListTest, IsWrittenAsWorkbookTableOrTextAndNothingElse)
{
    write({u"=1+1"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    const auto quotes = open();
    ASSERT_OK(quotes);
    for (const QString &name : {u"q.xlsx"_s, u"q.csv"_s, u"Q.TXT"_s})
        ASSERT_OK(quotes->write(file(name)));
    EXPECT_TRUE(contentOf(file(u"q.xlsx"_s)).startsWith("PK"));
    EXPECT_TRUE(contentOf(file(u"q.csv"_s)).contains("'=1+1")) << "no formula";
    EXPECT_TRUE(QString::fromUtf8(contentOf(file(u"Q.TXT"_s))).contains(u"”b”"_s));
    EXPECT_EQ(quotes->write(file(u"q.pdf"_s)).error().kind, Error::Kind::Invalid);
    EXPECT_FALSE(QFile::exists(file(u"q.pdf"_s)));
}

TEST_F(QuoteListTest, TextsThatAreNotThereAreNothingToQuote)
{
    write({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
    EXPECT_EQ(open(QuoteHeadings::None, {{77}}).error().kind, Error::Kind::Invalid);
}

} // namespace

} // namespace ljus::test

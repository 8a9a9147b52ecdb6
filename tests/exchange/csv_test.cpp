// CSV files of every make are read as they are meant, damaged ones are refused with the line, and what is written is read back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include "tests/support/support.h"

#include <QBuffer>
#include <QDate>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;
using Records = std::vector<QStringList>;

/// All records of a file, or why it was refused.
Result<Records> recordsOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(device);
    if (!reader)
        return failure(reader);
    Records records;
    for (;;) {
        const auto record = reader->next();
        if (!record)
            return failure(record);
        if (!*record)
            return records;
        records.push_back(**record);
    }
}

/// The sentence with which a file is refused; empty when it is read, or refused otherwise than as invalid.
QString refusalOf(const QByteArray &bytes)
{
    const auto records = recordsOf(bytes);
    return records || records.error().kind != Error::Kind::Invalid ? QString() : records.error().message;
}

QString encodingOf(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto reader = CsvReader::open(device);
    return reader ? reader->encoding() : reader.error().message;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding byteOrder)
{
    QStringEncoder encode(byteOrder, QStringConverter::Flag::WriteBom);
    return encode(text);
}

QByteArray written(const Table &table, CsvMark mark = CsvMark::Plain)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeCsv(table, device, mark));
    return device.data();
}

/// A file of two gigabytes of the letter a, which says how much of it was read.
class EndlessLine final : public QIODevice
{
public:
    EndlessLine() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] qint64 size() const override { return 2LL * 1024 * 1024 * 1024; }
    qint64 given = 0;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        std::fill_n(data, size, 'a');
        given += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// A file on a disk that gives out after some bytes, in the pass over the file that is named.
class BreakingDevice final : public QIODevice
{
public:
    BreakingDevice(QByteArray content, int pass) : m_content(std::move(content)), m_pass(pass)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] qint64 size() const override { return m_content.size(); }
    bool seek(qint64 position) override
    {
        m_pass -= position == 0 ? 1 : 0;
        return QIODevice::seek(position);
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_pass == 0 && pos() > 0) {
            setErrorString(u"Input/output error"_s);
            return -1;
        }
        const qint64 given = std::min(size, m_content.size() - pos());
        std::copy_n(m_content.constData() + pos(), given, data);
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    int m_pass;
};

TEST(CsvReader, FindsTheSeparatorInTheFirstRecord)
{
    EXPECT_EQ(recordsOf("a;b,c\n1,5;2\n"), (Records{{u"a"_s, u"b,c"_s}, {u"1,5"_s, u"2"_s}}));
    EXPECT_EQ(recordsOf("a,b,c\n1;5,2,3\n"), (Records{{u"a"_s, u"b"_s, u"c"_s}, {u"1;5"_s, u"2"_s, u"3"_s}}));
    EXPECT_EQ(recordsOf("a\tb\n1\t2\n"), (Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    EXPECT_EQ(recordsOf("\n\n\"x,y,z\n,,\";b\n1;2\n"), (Records{{u"x,y,z\n,,"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    EXPECT_EQ(recordsOf("alone\n1\n"), (Records{{u"alone"_s}, {u"1"_s}}));
}

TEST(CsvReader, UsesTheSeparatorThatExcelNames)
{
    EXPECT_EQ(recordsOf("sep=;\r\na;b,c,d\r\n1;2\r\n"), (Records{{u"a"_s, u"b,c,d"_s}, {u"1"_s, u"2"_s}}));
    EXPECT_EQ(recordsOf("sep=,\r\na,b;c;d\r\n"), (Records{{u"a"_s, u"b;c;d"_s}}));
    EXPECT_EQ(recordsOf("sep=\t\r\na\tb;c;d\r\n"), (Records{{u"a"_s, u"b;c;d"_s}}));
    EXPECT_EQ(recordsOf("a;b\nsep=;\n"), (Records{{u"a"_s, u"b"_s}, {u"sep="_s, QString()}})) << "only the first line is special";
}

TEST(CsvReader, QuotedFieldsHoldSeparatorsQuotesAndLineEnds)
{
    EXPECT_EQ(recordsOf("\"a;b\";\"c \"\"d\"\"\";\"e\r\nf\rg\nh\"\r\n\"\";x\"y;\"\"\"\""),
              (Records{{u"a;b"_s, u"c \"d\""_s, u"e\r\nf\rg\nh"_s}, {QString(), u"x\"y"_s, u"\""_s}}));
}

TEST(CsvReader, EveryLineEndEndsARecordAndTheLastMayLackIt)
{
    const Records expected{{u"a"_s, u"b"_s}, {u"1"_s, QString()}, {u"2"_s, u"3"_s}};
    for (const char *lineEnd : {"\n", "\r\n", "\r"}) {
        QByteArray bytes = "a;b\n1;\n2;3";
        bytes.replace("\n", lineEnd);
        EXPECT_EQ(recordsOf(bytes), expected);
        EXPECT_EQ(recordsOf(bytes + lineEnd), expected);
    }
    EXPECT_EQ(recordsOf("a;b\n1;"), (Records{{u"a"_s, u"b"_s}, {u"1"_s, QString()}}));
}

TEST(CsvReader, PassesOverBlankLinesButNotOverRowsOfEmptyFields)
{
    EXPECT_EQ(recordsOf("\n\na;b\r\n\r\n;\n\n1;2\n\n"), (Records{{u"a"_s, u"b"_s}, {QString(), QString()}, {u"1"_s, u"2"_s}}));
    EXPECT_EQ(recordsOf("a\n\"\"\n\n"), (Records{{u"a"_s}, {QString()}}));
    EXPECT_EQ(recordsOf("\n\r\n"), Records());
}

TEST(CsvReader, StripsNothing)
{
    EXPECT_EQ(recordsOf(" a ;\tb\n ; x \n"), (Records{{u" a "_s, u"\tb"_s}, {u" "_s, u" x "_s}}));
    EXPECT_EQ(recordsOf("'a';'t;''\n"), (Records{{u"'a'"_s, u"'t"_s, u"''"_s}})) << "apostrophes that guard nothing";
}

TEST(CsvReader, ReadsSwedishInEveryEncoding)
{
    const QString text = u"kön;språk\r\nåäö;ÅÄÖ é € 😀\r\n"_s;
    const Records expected{{u"kön"_s, u"språk"_s}, {u"åäö"_s, u"ÅÄÖ é € 😀"_s}};
    EXPECT_EQ(recordsOf(text.toUtf8()), expected);
    EXPECT_EQ(recordsOf("\xEF\xBB\xBF" + text.toUtf8()), expected);
    EXPECT_EQ(recordsOf(utf16(text, QStringConverter::Utf16LE)), expected);
    EXPECT_EQ(recordsOf(utf16(text, QStringConverter::Utf16BE)), expected);
    EXPECT_EQ(recordsOf("k\xF6n;spr\xE5k\r\n\xE5\xE4\xF6;\xC5\xC4\xD6 \xE9 \x80\r\n"),
              (Records{{u"kön"_s, u"språk"_s}, {u"åäö"_s, u"ÅÄÖ é €"_s}}));
    EXPECT_EQ(encodingOf(text.toUtf8()), u"UTF-8"_s);
    EXPECT_EQ(encodingOf(utf16(text, QStringConverter::Utf16BE)), u"UTF-16"_s);
    EXPECT_EQ(encodingOf("k\xF6n;b\n"), u"Windows-1252"_s);
}

TEST(CsvReader, Windows1252HasItsOwnCharactersBetweenTheControlsAndLatin1)
{
    EXPECT_EQ(
        recordsOf("\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8E\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A\x9B\x9C\x9E\x9F"),
        (Records{{u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"_s}}));
    EXPECT_EQ(recordsOf("a;\xE5"), (Records{{u"a"_s, u"å"_s}})) << "cut off, for UTF-8, by the end of the file";
}

TEST(CsvReader, ACharacterMayBeCutByTheBorderOfTwoPieces)
{
    const QString cells = QString(70'000, u'å') + u";"_s + QString(70'000, u'€') + u";"_s + u"😀"_s.repeated(35'000);
    for (const QString &start : {QString(), u"x"_s, u"xx"_s, u"xxx"_s}) {
        const QString line = start + cells;
        const Records expected{line.split(u';'), line.split(u';')};
        EXPECT_TRUE(recordsOf((line + u"\r\n"_s + line).toUtf8()) == expected);
        EXPECT_TRUE(recordsOf(utf16(line + u"\r\n"_s + line, QStringConverter::Utf16LE)) == expected);
    }
    for (int length = 65'530; length < 65'540; ++length) {
        const QByteArray longField(length, 'a');
        EXPECT_EQ(recordsOf(longField + "\r\nb")->size(), 2U) << "a CRLF is cut, length " << length;
    }
}

TEST(CsvReader, KnowsWhereARecordBegan)
{
    QByteArray bytes = "a;b\r\n\r\n\"1\r\n1\";2\r\n3;4\r\n";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(device);
    ASSERT_OK(reader);
    std::vector<int> lines;
    while (*reader->next())
        lines.push_back(reader->line());
    EXPECT_EQ(lines, (std::vector<int>{1, 3, 5}));
    EXPECT_EQ(reader->separator(), u';');
}

TEST(CsvReader, NamesTheLineOfBrokenQuotes)
{
    EXPECT_TRUE(refusalOf("a;b\n1;2\n\"x\"y;2\n").contains(u"Line 3: there is text after a closing"_s));
    EXPECT_TRUE(refusalOf("a;b\n\"x\" ;2\n").contains(u"Line 2: there is text after a closing"_s));
    EXPECT_TRUE(refusalOf("a;b\n1;2\n3;\"x\n5;6\n7;8\n").contains(u"Line 3: a field begins with a quotation mark"_s));
    EXPECT_TRUE(refusalOf("a;b\n\"" + QByteArray(2 * CsvReader::kLongestRecord, '\n')).contains(u"Line 2: a field begins"_s));
}

TEST(CsvReader, FailsAgainAfterAFailure)
{
    QByteArray bytes = "a;b\n\"x\"y;2\n3;4\n";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(device);
    ASSERT_OK(reader);
    ASSERT_OK(reader->next());
    EXPECT_FALSE(reader->next());
    EXPECT_FALSE(reader->next()) << "the rest of a broken row is no row";
}

TEST(CsvReader, RefusesWhatIsNoTable)
{
    EXPECT_TRUE(refusalOf("").contains(u"empty"_s));
    EXPECT_TRUE(refusalOf("\xEF\xBB\xBF").contains(u"empty"_s));
    EXPECT_TRUE(refusalOf("\xFF\xFE").contains(u"empty"_s));
    EXPECT_TRUE(refusalOf(QByteArray("a;b\n1;\0\n", 7)).contains(u"Line 2 is not text"_s));
    EXPECT_TRUE(refusalOf(QByteArray("\xFF\xFE"
                                     "a\0\n\0\0\0",
                                     8))
                    .contains(u"Line 2 is not text"_s));
    EXPECT_TRUE(refusalOf(QByteArray("PK\x03\x04\x14\0\0", 7)).contains(u"Excel workbook"_s));
    EXPECT_TRUE(refusalOf("\xD0\xCF\x11\xE0\xA1\xB1").contains(u"Excel workbook"_s));
    EXPECT_TRUE(refusalOf("\xEF\xBB\xBF"
                          "a;b\n1;\xE5\n")
                    .contains(u"Line 2 is damaged"_s));
}

TEST(CsvReader, RefusesRowsThatNoTableHas)
{
    const QByteArray longest(CsvReader::kLongestRecord, 'a');
    EXPECT_TRUE(recordsOf("a\n" + longest.chopped(1) + "\n"));
    EXPECT_TRUE(refusalOf("a\n" + longest + "a\n").contains(u"Line 2 is longer"_s));
    const QByteArray half(CsvReader::kLongestRecord / 2, 'b');
    EXPECT_TRUE(refusalOf("a;b\n\"" + half + "\n\";" + half + ";c\n").contains(u"begins in line 2 is too long"_s));
}

TEST(CsvReader, ReadsNoFurtherThanItMust)
{
    EndlessLine device;
    const auto reader = CsvReader::open(device);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().kind, Error::Kind::Invalid);
    EXPECT_LE(device.given, 2 * CsvReader::kLongestRecord);
}

TEST(CsvReader, RefusesAHugeFileOfNothing)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"stor.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(2LL * 1024 * 1024 * 1024));
    const auto reader = CsvReader::open(file);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(reader.error().message.contains(u"Line 1 is not text"_s));
}

TEST(CsvReader, SaysWhenTheDiskCannotBeRead)
{
    const QByteArray content = "a;b\n" + QByteArray("1;2\n").repeated(50'000);
    BreakingDevice inFirstPass(content, 1);
    const auto unopened = CsvReader::open(inFirstPass);
    ASSERT_FALSE(unopened);
    EXPECT_EQ(unopened.error().kind, Error::Kind::Io);
    EXPECT_EQ(unopened.error().detail, u"Input/output error"_s);

    BreakingDevice inSecondPass(content, 2);
    auto reader = CsvReader::open(inSecondPass);
    ASSERT_OK(reader);
    auto record = reader->next();
    while (record && *record)
        record = reader->next();
    ASSERT_FALSE(record) << "a file that cannot be read must not seem to end";
    EXPECT_EQ(record.error().kind, Error::Kind::Io);

    QBuffer closed;
    EXPECT_EQ(CsvReader::open(closed).error().kind, Error::Kind::Io);
}

TEST(CsvWriter, WritesAsSwedishSpreadsheetsDo)
{
    const Table table{u"t"_s,
                      {u"kön"_s, u"a;b"_s},
                      {{u"man"_s, 12}, {2.5, QDate(2026, 3, 4)}, {QVariant(), u"x \"y\"\nz"_s}, {100000.0, -0.1}}};
    EXPECT_EQ(written(table), "k\xC3\xB6n;\"a;b\"\r\nman;12\r\n2,5;2026-03-04\r\n;\"x \"\"y\"\"\nz\"\r\n100000;-0,1\r\n");
    EXPECT_EQ(written({u"t"_s, {u"a"_s}, {}}, CsvMark::WithByteOrderMark), "\xEF\xBB\xBF"
                                                                           "a\r\n");
    EXPECT_EQ(written({u"t"_s, {u"a"_s}, {{QString()}}}), "a\r\n\"\"\r\n") << "not a blank line";
}

TEST(CsvWriter, NoTextBecomesAFormula)
{
    const Table table{u"t"_s, {u"=a"_s}, {{u"+1"_s}, {u"-3"_s}, {u"@x"_s}, {u"\tx"_s}, {u"\rx"_s}, {u"a=b"_s}, {u"'=x"_s}}};
    EXPECT_EQ(written(table), "'=a\r\n'+1\r\n'-3\r\n'@x\r\n\"'\tx\"\r\n\"'\rx\"\r\na=b\r\n''=x\r\n");
    EXPECT_EQ(written({u"t"_s, {u"a"_s}, {{-3}, {-2.5}}}), "a\r\n-3\r\n-2,5\r\n") << "a number is no formula";
}

TEST(CsvWriter, SaysWhenTheDiskIsFull)
{
    Table table{u"t"_s, {u"a"_s}, {}};
    table.rows.assign(1000, {u"text"_s});
    for (const qint64 room : {0, 1, 100, 5000}) {
        test::FullDevice device(room);
        const auto result = writeCsv(table, device, CsvMark::Plain);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, Error::Kind::Full);
    }
    QFile full(u"/dev/full"_s);
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    const auto small = writeCsv({u"t"_s, {u"a"_s}, {}}, full, CsvMark::Plain);
    ASSERT_FALSE(small) << "a file keeps little writes to itself until it is flushed";
    EXPECT_EQ(small.error().kind, Error::Kind::Full);
}

TEST(CsvWriter, SaysWhenTheDeviceCannotBeWritten)
{
    QBuffer device;
    device.open(QIODevice::ReadOnly);
    const auto result = writeCsv({u"t"_s, {u"a"_s}, {}}, device, CsvMark::Plain);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Io);
}

RC_GTEST_PROP(Csv, EveryTableOfTextsIsReadBackAsItWas, ())
{
    const auto cell =
        rc::gen::map(rc::gen::container<std::u16string>(rc::gen::element(u';', u',', u'\t', u'"', u'\'', u'\r', u'\n', u' ', u'=',
                                                                         u'+', u'-', u'@', u'a', u'1', u'å', u'Ö', u'€')),
                     [](const std::u16string &text) { return QString::fromStdU16String(text); });
    const auto width = *rc::gen::inRange<std::size_t>(1, 5);
    const auto lines = *rc::gen::nonEmpty(
        rc::gen::container<std::vector<std::vector<QString>>>(rc::gen::container<std::vector<QString>>(width, cell)));
    Records expected;
    for (const auto &line : lines)
        expected.emplace_back(line.cbegin(), line.cend());
    Table table{u"t"_s, expected.front(), {}};
    for (auto line = expected.cbegin() + 1; line != expected.cend(); ++line)
        table.rows.emplace_back(line->cbegin(), line->cend());
    const auto mark = *rc::gen::element(CsvMark::WithByteOrderMark, CsvMark::Plain);
    const auto records = recordsOf(written(table, mark));
    RC_ASSERT(records.has_value());
    RC_ASSERT(*records == expected);
}

RC_GTEST_PROP(Csv, NoBytesMakeTheReaderFallOver, ())
{
    const auto bytes = *rc::gen::container<std::string>(
        rc::gen::oneOf(rc::gen::element(';', '"', '\n', '\r', 'a', '\xC3', '\xA5', '\xFF', '\xFE'), rc::gen::arbitrary<char>()));
    const auto records = recordsOf(QByteArray::fromStdString(bytes));
    RC_ASSERT(records.has_value() || (records.error().kind == Error::Kind::Invalid && !records.error().message.isEmpty()));
}

} // namespace
} // namespace ljus

// CSV as Swedish spreadsheets write and read it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include "core/domain/answer.h"
#include "core/exchange/device_writing.h"
#include "core/exchange/text_survey.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct CsvTexts
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::Invalid, message);
}

/// A text that a spreadsheet would take for a formula, or one that is guarded against that. Counting guarded ones in means that a
/// guard is always added where one is taken away, whatever the text.
bool looksLikeFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

QString withGuard(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString withoutGuard(const QString &field)
{
    return field.startsWith(u'\'') && looksLikeFormula(field) ? field.mid(1) : field;
}

/// A record on its way, one character at a time.
struct Record
{
    enum class Mode { FieldStart, Plain, Quoted, AfterQuote };
    enum class Step { More, Complete, TextAfterQuote };

    QStringList fields;
    QString field;
    Mode mode = Mode::FieldStart;
    bool hasQuotes = false;
    qint64 length = 0; ///< characters so far

    void closeField()
    {
        fields.push_back(withoutGuard(field));
        field.clear();
        mode = Mode::FieldStart;
    }

    Step take(QChar character, QChar separator)
    {
        ++length;
        if (mode == Mode::Quoted)
            return takeQuoted(character);
        if (character == separator || isLineEnd(character)) {
            closeField();
            return isLineEnd(character) ? Step::Complete : Step::More;
        }
        if (mode == Mode::AfterQuote && character != u'"')
            return Step::TextAfterQuote;
        if (character == u'"' && mode != Mode::Plain) {
            if (mode == Mode::AfterQuote)
                field += character; // a doubled quote
            hasQuotes = true;
            mode = Mode::Quoted;
            return Step::More;
        }
        field += character;
        mode = Mode::Plain;
        return Step::More;
    }

    Step takeQuoted(QChar character)
    {
        if (character == u'"')
            mode = Mode::AfterQuote;
        else
            field += character;
        return Step::More;
    }

    [[nodiscard]] bool isBlank() const { return !hasQuotes && fields.size() == 1 && fields.front().isEmpty(); }
    /// "sep=;", which Excel writes and understands. Its separator was counted with the first record.
    [[nodiscard]] bool isSeparatorLine() const { return !hasQuotes && fields == QStringList{u"sep="_s, QString()}; }
};

tl::unexpected<Error> unreadable(const QIODevice &device)
{
    return failure(Error::Kind::Io, CsvTexts::tr("The file could not be read. Check that it can be opened and try again."),
                   device.errorString());
}

} // namespace

struct CsvReader::State
{
    State(QIODevice &borrowed, const TextSurvey &survey)
        : device(borrowed), encoding(survey.encoding), separator(survey.separator), decoder(survey.encoding)
    {
    }

    QIODevice &device;
    TextEncoding encoding;
    QChar separator;
    TextDecoder decoder;
    QString text; ///< decoded, and read up to position
    qsizetype position = 0;
    LineCounter lines;
    int recordLine = 0;
    int quoteLine = 0; ///< where the last quoted field began
    std::optional<Error> failed; ///< nothing can be read after a failure

    [[nodiscard]] Result<bool> refill(); ///< false at the end
    [[nodiscard]] Result<bool> step(Record &record, QChar character); ///< whether the record is complete
    [[nodiscard]] Result<Record> read(); ///< no fields at the end
    [[nodiscard]] tl::unexpected<Error> neverClosed() const;
};

Result<bool> CsvReader::State::refill()
{
    position = 0;
    text.clear();
    while (text.isEmpty()) {
        const Result<QByteArray> chunk = readChunk(device);
        if (!chunk)
            return failure(chunk);
        if (chunk->isEmpty())
            return false;
        text = decoder.decode(*chunk);
    }
    return true;
}

tl::unexpected<Error> CsvReader::State::neverClosed() const
{
    return invalid(
        CsvTexts::tr("Line %1: a field begins with a quotation mark but does not end with one. Put one at its end, or take "
                     "the first one away.")
            .arg(quoteLine));
}

Result<bool> CsvReader::State::step(Record &record, QChar character)
{
    const int line = lines.line;
    const bool isNew = lines.take(character);
    if (!isNew && record.length == 0)
        return false; // the rest of the line end before this record
    if (character == u'"' && record.mode == Record::Mode::FieldStart)
        quoteLine = line;
    const Record::Step done = record.take(character, separator);
    if (done == Record::Step::TextAfterQuote)
        return invalid(
            CsvTexts::tr("Line %1: there is text after a closing quotation mark. Remove it, or double the quotation marks "
                         "that are part of the text.")
                .arg(line));
    if (record.length <= kLongestRecord)
        return done == Record::Step::Complete;
    if (record.mode == Record::Mode::Quoted)
        return neverClosed();
    return invalid(CsvTexts::tr("The row that begins in line %1 is too long. Check the quotation marks in it.").arg(recordLine));
}

Result<Record> CsvReader::State::read()
{
    Record record;
    recordLine = lines.line;
    for (;;) {
        if (position == text.size()) {
            const Result<bool> more = refill();
            if (!more)
                return failure(more);
            if (!*more)
                break;
        }
        const Result<bool> complete = step(record, text.at(position++));
        if (!complete)
            return failure(complete);
        if (*complete)
            return record;
    }
    if (record.mode == Record::Mode::Quoted)
        return neverClosed();
    if (record.length > 0)
        record.closeField();
    return record;
}

CsvReader::CsvReader(std::shared_ptr<State> state) : m_state(std::move(state)) { }

Result<CsvReader> CsvReader::open(QIODevice &device)
{
    if (!device.isReadable() || device.isSequential() || !device.seek(0))
        return unreadable(device);
    const Result<TextSurvey> survey = surveyText(device, kLongestRecord);
    if (!survey)
        return failure(survey);
    if (!device.seek(0))
        return unreadable(device);
    return CsvReader(std::make_shared<State>(device, *survey));
}

Result<std::optional<QStringList>> CsvReader::next()
{
    while (!m_state->failed) {
        const Result<Record> record = m_state->read();
        if (!record)
            m_state->failed = record.error();
        else if (record->fields.isEmpty())
            return std::optional<QStringList>();
        else if (!record->isBlank() && !(m_state->recordLine == 1 && record->isSeparatorLine()))
            return std::optional(record->fields);
    }
    return tl::unexpected<Error>(*m_state->failed);
}

int CsvReader::line() const
{
    return m_state->recordLine;
}

QString CsvReader::encoding() const
{
    switch (m_state->encoding) {
    case TextEncoding::Utf8:
        return u"UTF-8"_s;
    case TextEncoding::Utf16:
        return u"UTF-16"_s;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    return {};
}

QChar CsvReader::separator() const
{
    return m_state->separator;
}

namespace {

QString quotedWhereNeeded(QString text)
{
    const bool isNeeded =
        std::any_of(text.cbegin(), text.cend(), [](QChar character) { return u";,\t\"\r\n"_s.contains(character); });
    return isNeeded ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString fieldOf(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::Double:
        return Answer::number(cell.toDouble()).value().replace(u'.', u',');
    case QMetaType::QDate:
        return cell.toDate().toString(Qt::ISODate);
    case QMetaType::QString:
        return quotedWhereNeeded(withGuard(cell.toString()));
    default:
        return cell.toString(); // int, or nothing
    }
}

QByteArray recordOf(const QVariantList &cells)
{
    QStringList fields;
    for (const QVariant &cell : cells)
        fields.push_back(fieldOf(cell));
    // One empty field alone would be a blank line, which is passed over when reading.
    const QString record = fields == QStringList{QString()} ? u"\"\""_s : fields.join(u';');
    return (record + u"\r\n"_s).toUtf8();
}

} // namespace

Result<void> writeCsv(const Table &table, QIODevice &device, CsvMark mark)
{
    QByteArray bytes = mark == CsvMark::WithByteOrderMark ? "\xEF\xBB\xBF"_ba : QByteArray();
    bytes += recordOf(QVariantList(table.columns.cbegin(), table.columns.cend()));
    for (const QVariantList &row : table.rows)
        bytes += recordOf(row);
    return writeAll(bytes, device);
}

} // namespace ljus

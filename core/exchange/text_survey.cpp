// Reads text files of unknown encoding piece by piece.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text_survey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct SurveyTexts
{
    Q_DECLARE_TR_FUNCTIONS(TextSurvey)
};

constexpr qint64 kChunk = 64LL * 1024; // bytes
constexpr std::array kSeparators{u';', u'\t', u','}; // the first wins a tie
constexpr int kMostTitles = 20; // records; a file with no separator in so many has one column, whatever its texts hold

/// What Windows-1252 has at 0x80 … 0x9F; five places are unassigned and stand for themselves.
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9F)
            character = kWindows1252[static_cast<std::size_t>(character.unicode() - 0x80)];
    }
    return text;
}

/// What the first bytes say: UTF-16 where they are its mark.
TextEncoding encodingFrom(const QByteArray &start)
{
    const bool isUtf16 = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    return isUtf16 ? TextEncoding::Utf16 : TextEncoding::Utf8;
}

bool isWorkbook(const QByteArray &start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0");
}

tl::unexpected<Error> invalid(const QString &message)
{
    return failure(Error::Kind::Invalid, message);
}

/// Counts separators outside quotes until the first record that has any ends: a title may stand above the headings, with commas
/// as they stand in sentences, and a decimal comma below a heading makes no second column.
class SeparatorCount
{
public:
    void take(QChar character)
    {
        if (m_isComplete)
            return;
        if (m_last == u',')
            countComma(character);
        if (character == u'"')
            m_isQuoted = !m_isQuoted;
        if (m_isQuoted)
            return remember(character);
        if (isLineEnd(character))
            endRecord();
        else
            m_hasBegun = true;
        for (std::size_t i = 0; i < kSeparators.size(); ++i) {
            if (character == kSeparators[i] && character != u',') {
                ++m_counts[i];
                m_isTight = true;
            }
        }
        remember(character);
    }

    [[nodiscard]] QChar most() const
    {
        const Counts &counts = hasAny(m_counts) ? m_counts : m_loose;
        const auto most = std::max_element(counts.cbegin(), counts.cend());
        return kSeparators[static_cast<std::size_t>(most - counts.cbegin())];
    }

private:
    using Counts = std::array<int, kSeparators.size()>;

    static bool hasAny(const Counts &counts)
    {
        return std::any_of(counts.cbegin(), counts.cend(), [](int count) { return count > 0; });
    }
    void remember(QChar character)
    {
        m_beforeLast = m_last;
        m_last = m_isQuoted ? QChar() : character;
    }
    /// The last character, a comma, when @a next follows it.
    void countComma(QChar next)
    {
        if (m_records > 0 && m_beforeLast.isDigit() && next.isDigit())
            return;
        ++m_counts.back();
        m_isTight = m_isTight || next != u' ';
    }
    void endRecord()
    {
        m_records += m_hasBegun ? 1 : 0;
        m_hasBegun = false;
        m_isComplete = m_isTight || m_records == kMostTitles;
        if (m_isTight)
            return;
        if (!hasAny(m_loose))
            m_loose = m_counts;
        m_counts = {};
    }

    Counts m_counts{}; ///< of the record so far
    Counts m_loose{}; ///< of the first record with separators, when all are commas before spaces
    int m_records = 0;
    bool m_isTight = false; ///< the record has a separator that is no comma before a space
    QChar m_last; ///< outside quotes
    QChar m_beforeLast;
    bool m_hasBegun = false;
    bool m_isQuoted = false;
    bool m_isComplete = false;
};

class Surveyor
{
public:
    Surveyor(const QByteArray &start, qint64 longestLine)
        : m_longestLine(longestLine), m_encoding(encodingFrom(start)), m_hasUtf8Mark(start.startsWith("\xEF\xBB\xBF")),
          m_decoder(m_encoding)
    {
    }

    Result<void> take(const QByteArray &bytes)
    {
        const QString text = m_decoder.decode(bytes);
        for (const QChar character : text) {
            const int line = m_lines.line;
            if (character.isNull())
                return invalid(
                    SurveyTexts::tr("Line %1 is not text. Open the file in the spreadsheet and save it as CSV.").arg(line));
            if (character == QChar::ReplacementCharacter && m_decoder.sawDamage() && !m_damagedLine)
                m_damagedLine = line;
            m_lines.take(character);
            m_length = isLineEnd(character) ? 0 : m_length + 1;
            if (m_length > m_longestLine)
                return invalid(
                    SurveyTexts::tr("Line %1 is longer than a row can be. Check that the file is a table that was saved as CSV.")
                        .arg(line));
            m_separators.take(character);
        }
        return {};
    }

    Result<TextSurvey> finish()
    {
        if (m_lines.line == 1 && m_length == 0)
            return invalid(
                SurveyTexts::tr("The file is empty. Choose a file with a line of column names and one row per response."));
        if (m_encoding == TextEncoding::Utf16)
            return TextSurvey{m_encoding, m_separators.most()};
        (void)m_decoder.decode("\n"_ba); // completes a character that the end of the file has cut off, and so shows the damage
        if (!m_decoder.sawDamage())
            return TextSurvey{m_encoding, m_separators.most()};
        if (m_hasUtf8Mark)
            return invalid(
                SurveyTexts::tr("Line %1 is damaged: it is not UTF-8, as the file says it is. Save the file again as CSV UTF-8 "
                                "in the spreadsheet.")
                    .arg(m_damagedLine.value_or(m_lines.line)));
        return TextSurvey{TextEncoding::Windows1252, m_separators.most()};
    }

private:
    qint64 m_longestLine;
    TextEncoding m_encoding;
    bool m_hasUtf8Mark;
    TextDecoder m_decoder;
    LineCounter m_lines;
    SeparatorCount m_separators;
    qint64 m_length = 0; ///< of the line so far
    std::optional<int> m_damagedLine;
};

} // namespace

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding), m_decoder(encoding == TextEncoding::Utf16 ? QStringConverter::Utf16 : QStringConverter::Utf8)
{
}

QString TextDecoder::decode(const QByteArray &bytes)
{
    return m_encoding == TextEncoding::Windows1252 ? fromWindows1252(bytes) : QString(m_decoder(bytes));
}

bool LineCounter::take(QChar character)
{
    const bool isRest = character == u'\n' && afterReturn;
    afterReturn = character == u'\r';
    if (isLineEnd(character) && !isRest)
        ++line;
    return !isRest;
}

Result<QByteArray> readChunk(QIODevice &device)
{
    QByteArray chunk(kChunk, Qt::Uninitialized);
    const qint64 size = device.read(chunk.data(), kChunk);
    if (size < 0)
        return failure(Error::Kind::Io,
                       SurveyTexts::tr("The file could not be read. Check the disk or network drive and try again."),
                       device.errorString());
    chunk.truncate(size);
    return chunk;
}

Result<TextSurvey> surveyText(QIODevice &device, qint64 longestLine)
{
    Result<QByteArray> chunk = readChunk(device);
    if (!chunk)
        return failure(chunk);
    if (isWorkbook(*chunk))
        return invalid(SurveyTexts::tr(
            "The file is an Excel workbook or a zip archive, not CSV. Open it in the spreadsheet and save it as CSV."));
    Surveyor surveyor(*chunk, longestLine);
    while (!chunk->isEmpty()) {
        if (const Result<void> taken = surveyor.take(*chunk); !taken)
            return failure(taken);
        chunk = readChunk(device);
        if (!chunk)
            return failure(chunk);
    }
    return surveyor.finish();
}

} // namespace ljus

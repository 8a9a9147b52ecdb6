// Reads text files of unknown encoding piece by piece.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

namespace ljus {

enum class TextEncoding { Utf8, Utf16, Windows1252 };

/// The next piece of @a device; empty at its end. Io when it cannot be read.
[[nodiscard]] Result<QByteArray> readChunk(QIODevice &device);

/// Bytes to text; a character may be cut by the border of two pieces.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    [[nodiscard]] QString decode(const QByteArray &bytes);
    [[nodiscard]] bool sawDamage() const { return m_decoder.hasError(); }

private:
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
};

/// Line numbers for people: LF, CRLF and CR each end one line.
struct LineCounter
{
    int line = 1; ///< of the next character
    bool afterReturn = false;

    /// False for the LF of a CRLF, which belongs to the line end before it.
    bool take(QChar character);
};

[[nodiscard]] inline bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/// What one pass over a table in text has shown.
struct TextSurvey
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u';'; ///< the one of ; , and tab that the first record with any has most of; ", " only when none has others
};

/// Goes through @a device and stops at the first thing that is wrong: Invalid, with the line and how to mend it, when it is
/// empty, a workbook, binary, or has a line of more than @a longestLine characters; Io when it cannot be read.
[[nodiscard]] Result<TextSurvey> surveyText(QIODevice &device, qint64 longestLine);

} // namespace ljus

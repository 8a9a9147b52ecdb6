// Answers and their written form.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answer.h"

#include "core/domain/identity_number.h"

#include <QLocale>

#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kReservedMark = u'_';

QString plainNumber(double value)
{
    // Fixed notation is what people write; beyond these limits it would be a row of zeros.
    constexpr double kSmallest = 1e-6;
    constexpr double kLargest = 1e15;
    const double size = std::abs(value);
    const bool fixed = size == 0 || (size >= kSmallest && size < kLargest);
    return QString::number(size == 0 ? 0.0 : value, fixed ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString nothingCode(Answer::Kind kind)
{
    switch (kind) {
    case Answer::Kind::Marks:
        return QString::fromLatin1(codes::kMarks);
    case Answer::Kind::Unreadable:
        return QString::fromLatin1(codes::kUnreadable);
    case Answer::Kind::Blank:
    case Answer::Kind::Value:
        break;
    }
    return QString::fromLatin1(codes::kBlank);
}

std::optional<Answer> nothingFromCode(const QString &code)
{
    for (const Answer &answer : {Answer::blank(), Answer::marks(), Answer::unreadable()}) {
        if (nothingCode(answer.kind()) == code)
            return answer;
    }
    return std::nullopt;
}

std::optional<Answer> numberFrom(const QString &written)
{
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    const bool hasSpace = written.trimmed() != written;
    if (!isNumber || hasSpace || !std::isfinite(value))
        return std::nullopt;
    return Answer::number(value);
}

std::optional<Answer> dateFrom(const QString &written)
{
    const QDate value = QDate::fromString(written, Qt::ISODate);
    // Qt takes other separators too; only the one written form is a date here.
    if (!value.isValid() || value.toString(Qt::ISODate) != written)
        return std::nullopt;
    return Answer::date(value);
}

std::optional<Answer> fromTicked(const QStringList &written)
{
    QStringList ticked;
    for (const QString &code : written) {
        if (code.isEmpty() || code.startsWith(kReservedMark))
            return std::nullopt;
        if (!ticked.contains(code))
            ticked.append(code);
    }
    return Answer::options(ticked);
}

std::optional<Answer> fromOne(const QString &written, QuestionKind kind)
{
    if (written.isEmpty())
        return Answer::blank();
    if (written.startsWith(kReservedMark)) {
        const bool escaped = kind == QuestionKind::FreeText && written.startsWith(u"__"_s);
        return escaped ? Answer::text(written.mid(1)) : nothingFromCode(written);
    }
    switch (kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::MultipleChoice:
        return Answer::option(written);
    case QuestionKind::Number:
        return numberFrom(written);
    case QuestionKind::Date:
        return dateFrom(written);
    case QuestionKind::FreeText:
        return Answer::text(written);
    }
    Q_UNREACHABLE();
}

} // namespace

Answer Answer::number(double value)
{
    return std::isfinite(value) ? Answer(QStringList{plainNumber(value)}) : unreadable();
}

Answer Answer::date(QDate value)
{
    // ISO 8601 has four digits for the year; Qt gives nothing for other years.
    const QString written = value.toString(Qt::ISODate);
    return written.isEmpty() ? unreadable() : Answer(QStringList{written});
}

Answer Answer::text(const QString &value)
{
    return value.isEmpty() ? Answer() : Answer(QStringList{value});
}

QStringList toCodes(const Answer &answer, QuestionKind kind)
{
    if (!answer.isValue())
        return {nothingCode(answer.kind())};
    if (kind == QuestionKind::FreeText && answer.value().startsWith(kReservedMark))
        return {kReservedMark + answer.value()};
    return answer.values();
}

std::optional<Answer> fromCodes(const QStringList &written, QuestionKind kind)
{
    if (written.isEmpty())
        return Answer::blank();
    if (written.size() == 1)
        return fromOne(written.first(), kind);
    return kind == QuestionKind::MultipleChoice ? fromTicked(written) : std::nullopt;
}

bool holdsIdentityNumber(const Answer &answer, QuestionKind kind)
{
    const bool isFree = kind == QuestionKind::FreeText || kind == QuestionKind::Number;
    return isFree && !identityNumbersIn(answer.value()).empty();
}

} // namespace ljus

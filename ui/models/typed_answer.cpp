// Answers as people type and read them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/typed_answer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TypedAnswer)
};

/// Two digits of a year: those to come within ten years belong to this century.
int fullYear(const QString &written, QDate today)
{
    const int year = written.toInt();
    if (written.size() == 4)
        return year;
    return 2000 + year > today.year() + 10 ? 1900 + year : 2000 + year;
}

/// The latest such day that is not after @a today.
QDate latest(int month, int day, QDate today)
{
    for (int year = today.year(); year > today.year() - 8; --year) { // eight, for the 29th of February around 1900 and 2100
        const QDate date(year, month, day);
        if (date.isValid() && date <= today)
            return date;
    }
    return {};
}

} // namespace

std::optional<double> numberFromTyped(const QString &typed)
{
    static const QRegularExpression form(u"^[-+]?\\d+([.,]\\d+)?$"_s);
    QString plain = typed;
    plain.replace(QChar(0x2212), u'-');
    plain.removeIf([](QChar character) { return character.isSpace(); });
    if (!form.match(plain).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = plain.replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<QDate> dateFromTyped(const QString &typed, QDate today)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$|^(\\d{2}|\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})/(\\d{1,2})(?:(?:\\s*-\\s*|/|\\s+)(\\d{2}|\\d{4}))?$"_s);
    const QString plain = typed.trimmed();
    QDate date;
    if (const auto match = yearFirst.match(plain); match.hasMatch()) {
        const int first = match.captured(1).isEmpty() ? 4 : 1;
        date =
            QDate(fullYear(match.captured(first), today), match.captured(first + 1).toInt(), match.captured(first + 2).toInt());
    } else if (const auto swapped = dayFirst.match(plain); swapped.hasMatch()) {
        const int day = swapped.captured(1).toInt();
        const int month = swapped.captured(2).toInt();
        date =
            swapped.captured(3).isEmpty() ? latest(month, day, today) : QDate(fullYear(swapped.captured(3), today), month, day);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString typedForm(const Question &question, const Answer &answer)
{
    if (!answer.isValue() || question.isChoice())
        return {};
    if (question.kind == QuestionKind::Number)
        return answer.value().replace(u'.', QLocale().decimalPoint());
    return answer.value();
}

QString inWords(const Question &question, const Answer &answer, const QString &language)
{
    if (!answer.isValue())
        return displayName(answer.kind());
    if (!question.isChoice())
        return typedForm(question, answer).simplified();
    QStringList words;
    for (const Option &option : question.options) {
        if (answer.values().contains(option.code))
            words << option.text.in(language);
    }
    return words.join(u", "_s);
}

QString displayName(Answer::Kind kind)
{
    switch (kind) {
    case Answer::Kind::Blank:
        return Texts::tr("Blank");
    case Answer::Kind::Marks:
        return Texts::tr("Two or more marks");
    case Answer::Kind::Unreadable:
        return Texts::tr("Unreadable");
    case Answer::Kind::Value:
        break;
    }
    return {};
}

} // namespace ljus

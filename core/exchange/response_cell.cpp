// What one cell of a response table says about its question.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response_cell.h"

#include "core/domain/identity_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct CellTexts
{
    Q_DECLARE_TR_FUNCTIONS(ResponseCell)
};

/// The codes of a cell as toCodes would have written them.
QStringList writtenIn(const QString &field, QuestionKind kind)
{
    static const QRegularExpression kBetweenCodes(u"[\\s,]+"_s);
    switch (kind) {
    case QuestionKind::FreeText:
        return {field};
    case QuestionKind::MultipleChoice:
        return field.split(kBetweenCodes, Qt::SkipEmptyParts);
    case QuestionKind::Number:
        return {field.trimmed().replace(u',', u'.')};
    default:
        return {field.trimmed()};
    }
}

/// Why @a question cannot have @a field.
Problem refusal(const Question &question, const QString &field)
{
    switch (question.kind) {
    case QuestionKind::Number:
        return {{},
                CellTexts::tr("\"%1\" is not a number.").arg(shown(field)),
                CellTexts::tr("Write digits only, or leave it empty.")};
    case QuestionKind::Date:
        return {{},
                CellTexts::tr("\"%1\" is not a date.").arg(shown(field)),
                CellTexts::tr("Write it as 2026-01-31, or leave it empty.")};
    case QuestionKind::FreeText:
        return {{},
                CellTexts::tr("The text \"%1\" begins with an underscore, as only codes do.").arg(shown(field)),
                CellTexts::tr("Put one more underscore first.")};
    default:
        break;
    }
    QStringList options;
    for (const Option &option : question.options)
        options.push_back(option.code);
    QString wrong = field.trimmed();
    for (const QString &code : writtenIn(field, question.kind)) {
        if (!options.contains(code)) {
            wrong = code;
            break;
        }
    }
    return {{},
            CellTexts::tr("The code %1 is not one of the options: %2.").arg(shown(wrong), options.join(u", "_s)),
            CellTexts::tr("Correct it; an empty cell means that nothing was answered.")};
}

} // namespace

QString shown(const QString &text)
{
    constexpr qsizetype kLongest = 40;
    const QString masked = maskIdentityNumbers(text);
    return masked.size() <= kLongest ? masked : masked.left(kLongest) + u'…';
}

tl::expected<Answer, Problem> readCell(const Question &question, const QString &field)
{
    const std::optional<Answer> answer = fromCodes(writtenIn(field, question.kind), question.kind);
    if (!answer || !accepts(question, *answer))
        return tl::unexpected<Problem>(refusal(question, field));
    if (holdsIdentityNumber(*answer, question.kind))
        return tl::unexpected<Problem>(
            {{}, CellTexts::tr("The answer holds a personal identity number."), CellTexts::tr("Take the number out.")});
    return *answer;
}

} // namespace ljus

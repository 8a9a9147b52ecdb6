// What became of a finished sheet, in words.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheets/sheet_words.h"

#include "core/domain/personal_data.h"
#include "ui/models/typed_answer.h"

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString inWords(const QStringList &codes, const Question &question, const QString &language)
{
    const auto answer = fromCodes(codes, question.kind);
    return answer ? inWords(question, *answer, language) : codes.join(u", "_s);
}

QString correctionInWords(const HistoryEntry &entry, const Question &question, const QString &language)
{
    if (question.kind == QuestionKind::FreeText)
        return Texts::tr("the text was changed");
    return Texts::tr("%1 → %2").arg(inWords(entry.before, question, language), inWords(entry.after, question, language));
}

QString personalDataInWords(const HistoryEntry &entry)
{
    const auto kind = personalDataFromCode(entry.reason);
    const QString what = kind ? displayName(*kind).toLower() : entry.reason;
    return entry.kind == HistoryEntry::Kind::Masked ? Texts::tr("%1 masked").arg(what)
                                                    : Texts::tr("%1 kept on purpose").arg(what);
}

} // namespace

QString changeInWords(const HistoryEntry &entry, const QuestionnaireVersion &version, const QString &language)
{
    const Question *question = version.question(entry.question);
    QString what;
    if (entry.kind != HistoryEntry::Kind::Corrected)
        what = personalDataInWords(entry);
    else if (question != nullptr)
        what = correctionInWords(entry, *question, language);
    return Texts::tr("Question %1: %2").arg(question ? question->number : entry.question, what);
}

} // namespace ljus

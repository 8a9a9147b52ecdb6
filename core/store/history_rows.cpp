// Writes down what is done to sheets after their answers were keyed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_rows.h"

#include "core/domain/personal_data.h"
#include "core/store/query.h"
#include "core/store/response_reader.h"
#include "core/store/response_rows.h"
#include "core/store/sheet_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ljus {

namespace {

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// Nothing where there are no codes, as for a free text.
std::optional<QString> jsonFrom(const QStringList &codes)
{
    if (codes.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

QStringList codesFrom(const QString &json)
{
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &code : array)
        codes.append(code.toString());
    return codes;
}

HistoryEntry entryFrom(const Query &row)
{
    HistoryEntry entry;
    entry.kind = historyKindFromCode(row.text(0)).value_or(HistoryEntry::Kind::Corrected); // the table takes no other codes
    entry.made = row.date(1);
    entry.question = row.text(2);
    entry.before = codesFrom(row.text(3));
    entry.after = codesFrom(row.text(4));
    entry.reason = row.text(5);
    return entry;
}

Result<void> checkEntry(const HistoryEntry &entry)
{
    if (!entry.made.isValid())
        return failure(Error::Kind::Invalid, HistoryTexts::tr("The change has no date. Enter the day it is made."));
    if (entry.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, HistoryTexts::tr("The change has no reason. Enter why the answer is changed."));
    if (!personalDataIn(entry.reason).empty()) {
        return failure(Error::Kind::Invalid,
                       HistoryTexts::tr("The reason for the change holds personal data. Leave the numbers and addresses out."));
    }
    return {};
}

Result<void> checkCorrectable(Database &database, Id<Response> sheet)
{
    const Result<std::optional<Response>> row = responseRow(database, sheet);
    if (!row)
        return failure(row);
    if (!*row) {
        return failure(Error::Kind::Conflict,
                       HistoryTexts::tr("That sheet was removed meanwhile. Put it back before you correct it."));
    }
    if (!(*row)->finished) {
        return failure(Error::Kind::Conflict,
                       HistoryTexts::tr("That sheet is still being keyed. Change the answer there, or finish it first."));
    }
    return {};
}

} // namespace

Result<void> checkNotes(std::span<const HistoryEntry> notes)
{
    for (const HistoryEntry &note : notes) {
        if (note.kind == HistoryEntry::Kind::Corrected)
            return failure(Error::Kind::Invalid, HistoryTexts::tr("A correction cannot be noted of an answer being keyed."));
        if (auto valid = checkEntry(note); !valid)
            return valid;
    }
    return {};
}

Result<std::vector<HistoryEntry>> historyOf(Database &database, Id<Response> response)
{
    Query query(database, "SELECT kind, made, question, was, became, reason FROM history WHERE response = ? ORDER BY id");
    return rowsOf(query.bind(response), entryFrom);
}

Result<void> insertHistory(Database &database, Id<Response> response, const HistoryEntry &entry)
{
    Query insert(database, "INSERT INTO history(response, kind, made, question, was, became, reason)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(response).bind(toCode(entry.kind)).bind(entry.made).bind(entry.question);
    insert.bind(jsonFrom(entry.before)).bind(jsonFrom(entry.after)).bind(entry.reason);
    return insert.run();
}

Result<void> insertNotes(Database &database, Id<Response> response, const QuestionKey &question,
                         std::span<const HistoryEntry> notes)
{
    for (const HistoryEntry &note : notes) {
        if (auto inserted = insertHistory(database, response, {note.kind, note.made, question, {}, {}, note.reason}); !inserted)
            return inserted;
    }
    return {};
}

Result<void> removeNotes(Database &database, Id<Response> response, const QuestionKey &question)
{
    Query remove(database, "DELETE FROM history WHERE response = ? AND question = ? AND kind <> ?");
    return remove.bind(response).bind(question).bind(toCode(HistoryEntry::Kind::Corrected)).run();
}

Result<void> checkCorrection(const Correction &correction)
{
    if (auto valid = checkEntry(correction.why); !valid)
        return valid;
    if (auto valid = checkNotes(correction.notes); !valid)
        return valid;
    return checkAnswer(correction.question, correction.answer);
}

Result<bool> writeCorrection(Database &database, const Correction &correction)
{
    const Question &question = correction.question;
    if (auto correctable = checkCorrectable(database, correction.sheet); !correctable)
        return failure(correctable);
    Result<QStringList> before = codesOf(database, correction.sheet, question.key);
    if (!before)
        return failure(before);
    // An answer that an import did not bring counts as a blank.
    *before = before->isEmpty() ? toCodes(Answer::blank(), question.kind) : inOptionOrder(question, *before);
    const QStringList after = inOptionOrder(question, toCodes(correction.answer, question.kind));
    if (after == *before)
        return false;
    if (auto removed = removeAnswer(database, correction.sheet, question.key); !removed)
        return failure(removed);
    if (auto inserted = insertAnswer(database, correction.sheet, question, correction.answer); !inserted)
        return failure(inserted);
    HistoryEntry entry{HistoryEntry::Kind::Corrected, correction.why.made, question.key, {}, {}, correction.why.reason};
    // What people wrote themselves is not kept once it was taken back.
    if (question.kind != QuestionKind::FreeText) {
        entry.before = *before;
        entry.after = after;
    }
    if (auto noted = insertHistory(database, correction.sheet, entry); !noted)
        return failure(noted);
    return insertNotes(database, correction.sheet, question.key, correction.notes).map([] { return true; });
}

} // namespace ljus

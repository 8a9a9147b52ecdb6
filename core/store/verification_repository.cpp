// Reads and writes what the second keying of piles found.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/verification_repository.h"

#include "core/store/history_rows.h"
#include "core/store/query.h"
#include "core/store/sheet_repository.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

const QString kSample = u"sample"_s;
const QString kWhole = u"whole"_s;

/// A sheet with the verification it belongs to.
struct SheetRow
{
    Verification head;
    VerifiedSheet sheet;
};

/// %1 is what is asked by, "v.id" or "b.round".
const QString kSheetRowsSql =
    u"SELECT v.id, v.batch, v.begun, v.extent, s.place, s.response, r.serial, s.done, count(a.question),"
    " count(*) FILTER (WHERE a.outcome = 'corrected'), count(*) FILTER (WHERE a.outcome = 'slip')"
    " FROM batch b JOIN verification v ON v.batch = b.id JOIN verified_sheet s ON s.verification = v.id"
    " LEFT JOIN response r ON r.id = s.response"
    " LEFT JOIN verified_answer a ON a.verification = s.verification AND a.place = s.place"
    " WHERE %1 = ? GROUP BY v.id, s.place ORDER BY v.id, s.place"_s;

SheetRow sheetRowFrom(const Query &row)
{
    SheetRow read;
    read.head.id.value = row.number(0);
    read.head.batch.value = row.number(1);
    read.head.begun = row.date(2);
    read.head.extent = row.text(3) == kWhole ? Verification::Extent::Whole : Verification::Extent::Sample;
    read.sheet.place = static_cast<int>(row.number(4));
    read.sheet.response = row.optionalId<Response>(5);
    read.sheet.serial = row.optionalNumber(6);
    read.sheet.done = row.number(7) != 0;
    read.sheet.answers = static_cast<int>(row.number(8));
    read.sheet.errors = static_cast<int>(row.number(9));
    read.sheet.slips = static_cast<int>(row.number(10));
    return read;
}

/// The verifications that @a query gives the sheets of, one after another.
Result<std::vector<Verification>> verificationsOf(Query &query)
{
    const Result<std::vector<SheetRow>> rows = rowsOf(query, sheetRowFrom);
    if (!rows)
        return failure(rows);
    std::vector<Verification> verifications;
    for (const SheetRow &row : *rows) {
        if (verifications.empty() || verifications.back().id != row.head.id)
            verifications.push_back(row.head);
        verifications.back().sheets.push_back(row.sheet);
    }
    return verifications;
}

struct NotedAnswer
{
    QuestionKey question;
    RecheckOutcome outcome = RecheckOutcome::Agreed;
};

NotedAnswer notedAnswerFrom(const Query &row)
{
    // The table takes no other codes.
    return {row.text(0), recheckOutcomeFromCode(row.text(1)).value_or(RecheckOutcome::Agreed)};
}

tl::unexpected<Error> notInSample(const QString &detail = {})
{
    return failure(Error::Kind::NotFound,
                   VerificationRepository::tr("That sheet is not in the verification any longer. Begin another."), detail);
}

Result<void> checkAllFinished(Database &database, Id<Batch> batch)
{
    Query query(database, "SELECT 1 FROM response WHERE batch = ? AND finished = 0");
    const Result<bool> unfinished = query.bind(batch).next();
    if (!unfinished)
        return failure(unfinished);
    if (*unfinished) {
        return failure(
            Error::Kind::Conflict,
            VerificationRepository::tr("A sheet of the pile is still being keyed. Finish it before you verify the pile."));
    }
    return {};
}

/// Invalid unless each of @a sheets is another one of @a batch.
Result<void> checkSheets(Database &database, Id<Batch> batch, std::span<const Id<Response>> sheets)
{
    const std::unordered_set<Id<Response>> different(sheets.begin(), sheets.end());
    bool isSound = !sheets.empty() && different.size() == sheets.size();
    for (const Id<Response> sheet : sheets) {
        Query query(database, "SELECT 1 FROM response WHERE id = ? AND batch = ?");
        const Result<bool> found = query.bind(sheet).bind(batch).next();
        if (!found)
            return failure(found);
        isSound = isSound && *found;
    }
    if (!isSound) {
        return failure(
            Error::Kind::Invalid,
            VerificationRepository::tr("The sheets to be keyed again are not all in the pile. Choose finished sheets of "
                                       "it, each of them once."));
    }
    return {};
}

Result<Id<Verification>> insertVerification(Database &database, const Verification &head, std::span<const Id<Response>> sheets)
{
    Query insert(database, "INSERT INTO verification(batch, begun, extent) VALUES (?, ?, ?)");
    insert.bind(head.batch).bind(head.begun).bind(head.extent == Verification::Extent::Whole ? kWhole : kSample);
    if (auto inserted = insert.run(); !inserted)
        return failure(inserted);
    const Id<Verification> id{insert.insertedId()};
    qint64 place = 0;
    for (const Id<Response> sheet : sheets) {
        Query insertSheet(database, "INSERT INTO verified_sheet(verification, place, response, done) VALUES (?, ?, ?, 0)");
        if (auto inserted = insertSheet.bind(id).bind(place++).bind(sheet).run(); !inserted)
            return failure(inserted);
    }
    return id;
}

Result<void> writeOutcome(Database &database, const SampledSheet &where, const QuestionKey &question, RecheckOutcome outcome)
{
    Query write(database, "INSERT INTO verified_answer(verification, place, question, outcome) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT(verification, place, question) DO UPDATE SET outcome = excluded.outcome"
                          " WHERE outcome = 'agreed' OR excluded.outcome = 'corrected'");
    Result<void> written = write.bind(where.verification).bind(qint64{where.place}).bind(question).bind(toCode(outcome)).run();
    if (!written && violates(written.error(), u"FOREIGN KEY"))
        return notInSample(written.error().detail);
    return written;
}

std::optional<Id<Response>> sheetIdFrom(const Query &row)
{
    return row.optionalId<Response>(0);
}

/// The sheet at @a where. NotFound when it is not in the sample or was removed.
Result<Id<Response>> sheetAt(Database &database, const SampledSheet &where)
{
    Query query(database, "SELECT response FROM verified_sheet WHERE verification = ? AND place = ?");
    query.bind(where.verification).bind(qint64{where.place});
    const Result<std::optional<std::optional<Id<Response>>>> sheet = firstOf(query, sheetIdFrom);
    if (!sheet)
        return failure(sheet);
    if (!*sheet || !**sheet)
        return notInSample();
    return ***sheet;
}

} // namespace

int Verification::sheetsDone() const
{
    return static_cast<int>(std::count_if(sheets.cbegin(), sheets.cend(), std::mem_fn(&VerifiedSheet::done)));
}

bool Verification::isFinished() const
{
    return std::all_of(sheets.begin(), sheets.end(), [](const VerifiedSheet &sheet) { return sheet.done || !sheet.response; });
}

VerificationRepository::VerificationRepository(Database &database) : m_database(database) { }

Result<Id<Verification>> VerificationRepository::begin(const Verification &head, std::span<const Id<Response>> sheets)
{
    if (!head.begun.isValid())
        return failure(Error::Kind::Invalid, tr("The verification has no date. Enter the day it is begun."));
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    if (auto finished = checkAllFinished(m_database, head.batch); !finished)
        return failure(finished);
    if (auto valid = checkSheets(m_database, head.batch, sheets); !valid)
        return failure(valid);
    Result<Id<Verification>> id = insertVerification(m_database, head, sheets);
    if (!id)
        return id;
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return id;
}

Result<void> VerificationRepository::record(const SampledSheet &where, const QuestionKey &question, RecheckOutcome outcome)
{
    if (auto written = writeOutcome(m_database, where, question, outcome); !written)
        return written;
    Q_EMIT changed();
    return {};
}

Result<void> VerificationRepository::overrule(const SampledSheet &where, const Question &question, const Answer &answer,
                                              const HistoryEntry &why)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<Id<Response>> sheet = sheetAt(m_database, where);
    if (!sheet)
        return failure(sheet);
    const Correction correction{*sheet, question, answer, why};
    if (auto valid = checkCorrection(correction); !valid)
        return valid;
    if (auto corrected = writeCorrection(m_database, correction); !corrected)
        return failure(corrected);
    if (auto noted = writeOutcome(m_database, where, question.key, RecheckOutcome::Corrected); !noted)
        return noted;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> VerificationRepository::finishSheet(const SampledSheet &where)
{
    Query finish(m_database, "UPDATE verified_sheet SET done = 1 WHERE verification = ? AND place = ?");
    if (auto finished = finish.bind(where.verification).bind(qint64{where.place}).run(); !finished)
        return finished;
    if (finish.changedRows() == 0)
        return notInSample();
    Q_EMIT changed();
    return {};
}

Result<Verification> VerificationRepository::byId(Id<Verification> verification) const
{
    Query query(m_database, kSheetRowsSql.arg(u"v.id"_s));
    const Result<std::vector<Verification>> found = verificationsOf(query.bind(verification));
    if (!found)
        return failure(found);
    if (found->empty())
        return failure(Error::Kind::NotFound, tr("That verification is not in this file any longer. Choose another."));
    return found->front();
}

Result<std::vector<Verification>> VerificationRepository::ofRound(Id<Round> round) const
{
    Query query(m_database, kSheetRowsSql.arg(u"b.round"_s));
    return verificationsOf(query.bind(round));
}

Result<QMap<QuestionKey, RecheckOutcome>> VerificationRepository::outcomes(const SampledSheet &where) const
{
    Query query(m_database, "SELECT question, outcome FROM verified_answer WHERE verification = ? AND place = ?");
    const Result<std::vector<NotedAnswer>> noted =
        rowsOf(query.bind(where.verification).bind(qint64{where.place}), notedAnswerFrom);
    if (!noted)
        return failure(noted);
    QMap<QuestionKey, RecheckOutcome> outcomes;
    for (const NotedAnswer &answer : *noted)
        outcomes.insert(answer.question, answer.outcome);
    return outcomes;
}

} // namespace ljus

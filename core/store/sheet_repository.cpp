// Looks up, corrects and removes finished sheets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sheet_repository.h"

#include "core/store/finding_rows.h"
#include "core/store/history_rows.h"
#include "core/store/query.h"
#include "core/store/response_reader.h"
#include "core/store/response_rows.h"
#include "core/store/response_sweep.h"
#include "core/store/sheet_list.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace ljus {

namespace {

/// Shows one whole sheet after another.
class SheetShower final : public ResponseVisitor
{
public:
    SheetShower(const Questionnaire &questionnaire, const std::function<void(const Response &)> &see)
        : m_reader(questionnaire), m_see(see)
    {
    }

    [[nodiscard]] Result<void> response(const Response &row) override
    {
        return showLast().and_then([this, &row] {
            m_hasLast = true;
            return m_reader.begin(row);
        });
    }
    [[nodiscard]] Result<void> code(const QuestionKey &question, const QString &code) override
    {
        return m_reader.code(question, code);
    }
    /// The one that the sweep ended with.
    [[nodiscard]] Result<void> showLast()
    {
        return m_hasLast ? m_reader.end().map([this](const Response *sheet) { m_see(*sheet); }) : Result<void>();
    }

private:
    ResponseReader m_reader;
    const std::function<void(const Response &)> &m_see;
    bool m_hasLast = false;
};

SheetSample sampleFrom(const Query &row)
{
    return {{row.number(0)}, static_cast<int>(row.number(1))};
}

Result<std::vector<SheetSample>> samplesOf(Database &database, Id<Response> sheet)
{
    Query query(database, "SELECT verification, place FROM verified_sheet WHERE response = ? ORDER BY verification");
    return rowsOf(query.bind(sheet), sampleFrom);
}

Id<TextTheme> themeFrom(const Query &row)
{
    return {row.number(0)};
}

Result<std::vector<Id<TextTheme>>> themesOver(Database &database, Id<Response> sheet)
{
    Query query(database, "SELECT theme FROM theme_answer WHERE response = ?");
    return rowsOf(query.bind(sheet), themeFrom);
}

tl::unexpected<Error> sheetGone()
{
    return failure(Error::Kind::NotFound,
                   SheetRepository::tr("That sheet is not among the finished ones. Look at the list anew."));
}

/// Says in the sheet's own words what SQLite refused to put back.
Error restoreError(const Error &error)
{
    if (violates(error, u"FOREIGN KEY")) {
        return {Error::Kind::NotFound,
                SheetRepository::tr("The sheet cannot be put back: its round or activity is no longer in this file."),
                error.detail};
    }
    if (violates(error, u"response.id"))
        return {error.kind, SheetRepository::tr("The sheet is back already. Nothing was changed."), error.detail};
    if (violates(error, u"response.serial")) {
        return {error.kind,
                SheetRepository::tr("The sheet cannot be put back: another has its serial number. Remove that one first."),
                error.detail};
    }
    return error;
}

struct PileNow
{
    QString language;
    std::optional<Id<Activity>> activity;
};

PileNow pileNowFrom(const Query &row)
{
    return {row.text(0), row.optionalId<Activity>(1)};
}

/// @a head as its pile is now: a pile that was corrected has all its sheets corrected. NotFound when it is gone.
Result<ResponseHead> headAsItsPile(Database &database, ResponseHead head)
{
    if (!head.batch)
        return head;
    Query query(database, "SELECT language, activity FROM batch WHERE id = ?");
    const Result<std::optional<PileNow>> pile = firstOf(query.bind(head.batch), pileNowFrom);
    if (!pile)
        return failure(pile);
    if (!*pile) {
        return failure(Error::Kind::NotFound,
                       SheetRepository::tr("The sheet cannot be put back: its pile is no longer in this file."));
    }
    head.language = (*pile)->language;
    head.activity = (*pile)->activity;
    return head;
}

/// All of @a sheet but the row itself.
Result<void> insertBelongings(Database &database, const RemovedSheet &sheet)
{
    for (const WrittenCode &code : sheet.codes) {
        if (auto inserted = insertCode(database, sheet.id, code); !inserted)
            return inserted;
    }
    if (auto inserted = replaceFindings(database, sheet.id, sheet.findings); !inserted)
        return inserted;
    for (const HistoryEntry &entry : sheet.history) {
        if (auto inserted = insertHistory(database, sheet.id, entry); !inserted)
            return inserted;
    }
    Query rejoin(database, "UPDATE verified_sheet SET response = ? WHERE verification = ? AND place = ?");
    for (const SheetSample &sample : sheet.samples) {
        if (auto rejoined = rejoin.bind(sheet.id).bind(sample.verification).bind(qint64{sample.place}).run(); !rejoined)
            return rejoined;
    }
    Query mark(database,
               "INSERT INTO theme_answer(theme, response) SELECT id, ? FROM theme WHERE id = ?"); // if it is still there
    for (const Id<TextTheme> theme : sheet.themes) {
        if (auto marked = mark.bind(sheet.id).bind(theme).run(); !marked)
            return marked;
    }
    return {};
}

/// All that is known of @a id. NotFound when it is gone or unfinished.
Result<RemovedSheet> wholeSheet(Database &database, Id<Response> id)
{
    const Result<std::optional<Response>> row = responseRow(database, id);
    if (!row)
        return failure(row);
    if (!*row || !(*row)->finished)
        return sheetGone();
    Result<std::vector<WrittenCode>> codes = codesOf(database, id);
    if (!codes)
        return failure(codes);
    Result<std::vector<SheetFinding>> findings = findingsOf(database, id);
    if (!findings)
        return failure(findings);
    Result<std::vector<HistoryEntry>> history = historyOf(database, id);
    if (!history)
        return failure(history);
    Result<std::vector<SheetSample>> samples = samplesOf(database, id);
    if (!samples)
        return failure(samples);
    Result<std::vector<Id<TextTheme>>> themes = themesOver(database, id);
    if (!themes)
        return failure(themes);
    return RemovedSheet{id,
                        (*row)->head,
                        (*row)->serial.value_or(0),
                        *std::move(codes),
                        *std::move(findings),
                        *std::move(history),
                        *std::move(samples),
                        *std::move(themes)};
}

/// @a findings, where the same that someone found right @a before stays so.
std::vector<SheetFinding> withWhatWasSettled(std::vector<SheetFinding> findings, const std::vector<SheetFinding> &before)
{
    for (SheetFinding &finding : findings) {
        SheetFinding settled = finding;
        settled.settled = true;
        if (std::find(before.cbegin(), before.cend(), settled) != before.cend())
            finding = settled;
    }
    return findings;
}

} // namespace

SheetRepository::SheetRepository(Database &database) : m_database(database) { }

Result<std::vector<SheetLine>> SheetRepository::ofRound(Id<Round> round) const
{
    return sheetLines(m_database, round);
}

Result<SheetLine> SheetRepository::line(Id<Response> id) const
{
    auto found = sheetLine(m_database, id);
    if (!found)
        return failure(found);
    if (!*found)
        return sheetGone();
    return **std::move(found);
}

Result<Response> SheetRepository::sheet(Id<Response> id, const Instrument &instrument) const
{
    const Result<std::optional<Response>> sheet = readResponse(m_database, id, instrument);
    if (!sheet)
        return failure(sheet);
    if (!*sheet || !(*sheet)->finished)
        return sheetGone();
    return **sheet;
}

Result<void> SheetRepository::forEach(Id<Round> round, const Questionnaire &questionnaire,
                                      const std::function<void(const Response &)> &see) const
{
    SheetShower shower(questionnaire, see);
    if (auto swept = visitResponses(m_database, {round, questionnaire.key, Sweep::Stage::Finished}, shower); !swept)
        return swept;
    return shower.showLast();
}

Result<void> SheetRepository::correct(const Correction &correction)
{
    if (auto valid = checkCorrection(correction); !valid)
        return valid;
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<bool> written = writeCorrection(m_database, correction);
    if (!written)
        return failure(written);
    if (!*written)
        return {};
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<std::vector<HistoryEntry>> SheetRepository::history(Id<Response> id) const
{
    return historyOf(m_database, id);
}

Result<void> SheetRepository::setFindings(Id<Response> id, const std::vector<SheetFinding> &findings)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<std::optional<Response>> row = responseRow(m_database, id);
    if (!row)
        return failure(row);
    if (!*row)
        return sheetGone();
    const Result<std::vector<SheetFinding>> before = findingsOf(m_database, id);
    if (!before)
        return failure(before);
    if (auto replaced = replaceFindings(m_database, id, withWhatWasSettled(findings, *before)); !replaced)
        return replaced;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> SheetRepository::settle(Id<Response> id, SheetFlag flag)
{
    Query settle(m_database, "UPDATE finding SET settled = 1 WHERE response = ? AND flag = ?");
    if (auto settled = settle.bind(id).bind(toCode(flag)).run(); !settled)
        return settled;
    if (settle.changedRows() == 0)
        return failure(Error::Kind::NotFound, tr("That is not found on the sheet any longer. Look at the list anew."));
    Q_EMIT changed();
    return {};
}

Result<RemovedSheet> SheetRepository::remove(Id<Response> id)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    Result<RemovedSheet> sheet = wholeSheet(m_database, id);
    if (!sheet)
        return sheet;
    if (auto removed = Query(m_database, "DELETE FROM response WHERE id = ?").bind(id).run(); !removed)
        return failure(removed);
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return sheet;
}

Result<void> SheetRepository::restore(const RemovedSheet &sheet)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<ResponseHead> head = headAsItsPile(m_database, sheet.head);
    if (!head)
        return failure(head);
    if (auto inserted = insertResponse(m_database, {sheet.id, *head, true, {}, sheet.serial}); !inserted)
        return tl::unexpected(restoreError(inserted.error()));
    if (auto inserted = insertBelongings(m_database, sheet); !inserted)
        return inserted;
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

} // namespace ljus

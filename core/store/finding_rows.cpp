// What was found odd about finished sheets.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/finding_rows.h"

#include "core/store/query.h"
#include "core/store/raw_statement.h"
#include "core/store/sql_error.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

namespace {

struct FindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(FindingRows)
};

SheetFinding findingOf(const QString &flag, const QString &detail, qint64 settled)
{
    // The table takes no other codes.
    return {sheetFlagFromCode(flag).value_or(SheetFlag::SameAsPrevious), detail, settled != 0};
}

SheetFinding findingFrom(const Query &row)
{
    return findingOf(row.text(0), row.text(1), row.number(2));
}

void sortByFlag(std::vector<SheetFinding> &findings)
{
    std::sort(findings.begin(), findings.end(), [](const SheetFinding &a, const SheetFinding &b) { return a.flag < b.flag; });
}

// Few sheets have findings: begun with them, not with the many sheets of the round.
constexpr std::string_view kOfRoundSql = "SELECT f.response, f.flag, f.detail, f.settled FROM finding f"
                                         " CROSS JOIN response r ON r.id = f.response WHERE r.round = ? AND r.finished = 1";

} // namespace

Result<std::vector<SheetFinding>> findingsOf(Database &database, Id<Response> sheet)
{
    Query query(database, "SELECT flag, detail, settled FROM finding WHERE response = ?");
    Result<std::vector<SheetFinding>> findings = rowsOf(query.bind(sheet), findingFrom);
    if (findings)
        sortByFlag(*findings);
    return findings;
}

Result<FindingsBySheet> findingsOfRound(Database &database, Id<Round> round)
{
    RawStatement statement(database);
    if (auto begun = statement.prepare(kOfRoundSql).and_then([&] { return statement.bind(1, round.value); }); !begun)
        return failure(begun);
    FindingsBySheet findings;
    SharedTexts flags;
    SharedTexts details;
    for (;;) {
        const Result<bool> found = statement.next();
        if (!found)
            return failure(found);
        if (!*found)
            break;
        findings[{statement.number(0)}].push_back(
            findingOf(flags.of(statement.text(1)), details.of(statement.text(2)), statement.number(3)));
    }
    for (auto &[sheet, found] : findings)
        sortByFlag(found);
    return findings;
}

Result<void> replaceFindings(Database &database, Id<Response> sheet, std::span<const SheetFinding> findings)
{
    if (auto removed = Query(database, "DELETE FROM finding WHERE response = ?").bind(sheet).run(); !removed)
        return removed;
    for (const SheetFinding &finding : findings) {
        Query insert(database, "INSERT INTO finding(response, flag, detail, settled) VALUES (?, ?, ?, ?)");
        insert.bind(sheet).bind(toCode(finding.flag)).bind(finding.detail).bind(qint64{finding.settled});
        Result<void> inserted = insert.run();
        if (!inserted && violates(inserted.error(), u"finding.flag")) {
            return failure(Error::Kind::Invalid, FindingTexts::tr("The same was found twice on one sheet. Note it once."),
                           inserted.error().detail);
        }
        if (!inserted)
            return inserted;
    }
    return {};
}

} // namespace ljus

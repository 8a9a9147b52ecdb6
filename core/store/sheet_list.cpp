// The finished sheets of a round, read fast enough for a list of tens of thousands.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sheet_list.h"

#include "core/store/finding_rows.h"
#include "core/store/raw_statement.h"

#include <string>
#include <utility>

namespace ljus {

namespace {

enum LineColumn {
    LineId,
    LineSerial,
    LineQuestionnaire,
    LineVersion,
    LineVariant,
    LineLanguage,
    LineActivity,
    LineBatch,
    LineBatchNumber,
    LineRound
};

constexpr char kLineSql[] = "SELECT r.id, r.serial, r.questionnaire, r.version, r.variant, r.language, r.activity, r.batch,"
                            " b.number, r.round FROM response r LEFT JOIN batch b ON b.id = r.batch WHERE r.finished = 1";
// The index response_serial gives the order by itself.
constexpr char kOfRoundSql[] = " AND r.round = ? ORDER BY r.serial";
constexpr char kOneSql[] = " AND r.id = ?";

SheetLine lineOf(const RawStatement &row, SharedTexts &texts)
{
    SheetLine line;
    line.id.value = row.number(LineId);
    line.serial = static_cast<int>(row.number(LineSerial));
    line.head.round.value = row.number(LineRound);
    line.head.questionnaire = texts.of(row.text(LineQuestionnaire));
    line.head.version = texts.of(row.text(LineVersion));
    line.head.variant = texts.of(row.text(LineVariant));
    line.head.language = texts.of(row.text(LineLanguage));
    line.head.activity = row.optionalId<Activity>(LineActivity);
    line.head.batch = row.optionalId<Batch>(LineBatch);
    line.batchNumber = row.optionalNumber(LineBatchNumber);
    return line;
}

} // namespace

Result<std::optional<SheetLine>> sheetLine(Database &database, Id<Response> sheet)
{
    auto findings = findingsOf(database, sheet);
    if (!findings)
        return failure(findings);
    RawStatement statement(database);
    const auto found =
        statement.prepare(std::string(kLineSql) + kOneSql).and_then([&] { return statement.bind(1, sheet.value); }).and_then([&] {
            return statement.next();
        });
    if (!found)
        return failure(found);
    if (!*found)
        return std::nullopt;
    SharedTexts texts;
    SheetLine line = lineOf(statement, texts);
    line.findings = *std::move(findings);
    return line;
}

Result<std::vector<SheetLine>> sheetLines(Database &database, Id<Round> round)
{
    Result<FindingsBySheet> findings = findingsOfRound(database, round);
    if (!findings)
        return failure(findings);
    RawStatement statement(database);
    const auto begun =
        statement.prepare(std::string(kLineSql) + kOfRoundSql).and_then([&] { return statement.bind(1, round.value); });
    if (!begun)
        return failure(begun);
    std::vector<SheetLine> lines;
    SharedTexts texts;
    for (;;) {
        const Result<bool> found = statement.next();
        if (!found)
            return failure(found);
        if (!*found)
            return lines;
        lines.push_back(lineOf(statement, texts));
        if (const auto of = findings->find(lines.back().id); of != findings->end())
            lines.back().findings = std::move(of->second);
    }
}

} // namespace ljus

// The finished sheets of a round, read fast enough for a list of tens of thousands.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sheet_list.h"

#include "core/store/finding_rows.h"
#include "core/store/raw_statement.h"

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
    LineBatchNumber
};

// The index response_serial gives the order by itself.
constexpr std::string_view kLinesSql = "SELECT r.id, r.serial, r.questionnaire, r.version, r.variant, r.language, r.activity,"
                                       " r.batch, b.number FROM response r LEFT JOIN batch b ON b.id = r.batch"
                                       " WHERE r.round = ? AND r.finished = 1 ORDER BY r.serial";

SheetLine lineOf(const RawStatement &row, Id<Round> round, SharedTexts &texts)
{
    SheetLine line;
    line.id.value = row.number(LineId);
    line.serial = static_cast<int>(row.number(LineSerial));
    line.head.round = round;
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

Result<std::vector<SheetLine>> sheetLines(Database &database, Id<Round> round)
{
    Result<FindingsBySheet> findings = findingsOfRound(database, round);
    if (!findings)
        return failure(findings);
    RawStatement statement(database);
    if (auto begun = statement.prepare(kLinesSql).and_then([&] { return statement.bind(1, round.value); }); !begun)
        return failure(begun);
    std::vector<SheetLine> lines;
    SharedTexts texts;
    for (;;) {
        const Result<bool> found = statement.next();
        if (!found)
            return failure(found);
        if (!*found)
            return lines;
        lines.push_back(lineOf(statement, round, texts));
        if (const auto of = findings->find(lines.back().id); of != findings->end())
            lines.back().findings = std::move(of->second);
    }
}

} // namespace ljus

// Reads many responses with their answers in one sweep.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/response_sweep.h"

#include "core/store/raw_statement.h"

namespace ljus {

namespace {

enum Column {
    ResponseColumn,
    QuestionColumn,
    ValueColumn,
    VersionColumn,
    VariantColumn,
    LanguageColumn,
    ActivityColumn,
    BatchColumn,
    SerialColumn
};

// The index response_of gives the order of serials by itself, and the key of answer that of the questions.
constexpr std::string_view kSweepSql = "SELECT r.id, a.question, a.value, r.version, r.variant, r.language, r.activity, r.batch,"
                                       " r.serial FROM response r LEFT JOIN answer a ON a.response = r.id"
                                       " WHERE r.round = ? AND r.questionnaire = ? AND r.finished = ? ORDER BY r.serial";

class SweepStatement
{
public:
    SweepStatement(Database &database, const Sweep &sweep) : m_statement(database), m_sweep(sweep) { }

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<bool> next() { return m_statement.next(); }
    [[nodiscard]] Id<Response> response() const { return {m_statement.number(ResponseColumn)}; }
    [[nodiscard]] Response row();
    [[nodiscard]] bool hasAnswer() const { return !m_statement.isNull(QuestionColumn); }
    [[nodiscard]] const QString &question() { return m_questions.of(m_statement.text(QuestionColumn)); }
    [[nodiscard]] const QString &value() { return m_values.of(m_statement.text(ValueColumn)); }

private:
    [[nodiscard]] bool isFinished() const { return m_sweep.stage == Sweep::Stage::Finished; }

    RawStatement m_statement;
    const Sweep &m_sweep;
    SharedTexts m_questions;
    SharedTexts m_values;
    SharedTexts m_others;
};

Result<void> SweepStatement::begin()
{
    return m_statement.prepare(kSweepSql)
        .and_then([this] { return m_statement.bind(1, m_sweep.round.value); })
        .and_then([this] { return m_statement.bind(2, m_sweep.questionnaire); })
        .and_then([this] { return m_statement.bind(3, isFinished() ? qint64{1} : qint64{0}); });
}

Response SweepStatement::row()
{
    Response row;
    row.id = response();
    row.head = {m_sweep.round,
                m_sweep.questionnaire,
                m_others.of(m_statement.text(VersionColumn)),
                m_others.of(m_statement.text(VariantColumn)),
                m_others.of(m_statement.text(LanguageColumn)),
                m_statement.optionalId<Activity>(ActivityColumn),
                m_statement.optionalId<Batch>(BatchColumn)};
    row.finished = isFinished();
    row.serial = m_statement.optionalNumber(SerialColumn);
    return row;
}

} // namespace

Result<void> visitResponses(Database &database, const Sweep &sweep, ResponseVisitor &visitor)
{
    SweepStatement statement(database, sweep);
    if (auto begun = statement.begin(); !begun)
        return begun;
    Id<Response> current;
    for (;;) {
        const Result<bool> found = statement.next();
        if (!found)
            return failure(found);
        if (!*found)
            return {};
        if (statement.response() != current) {
            current = statement.response();
            if (auto seen = visitor.response(statement.row()); !seen)
                return seen;
        }
        if (!statement.hasAnswer())
            continue;
        if (auto seen = visitor.code(statement.question(), statement.value()); !seen)
            return seen;
    }
}

} // namespace ljus

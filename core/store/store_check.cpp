// Looks a whole store through for damage.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store_check.h"

#include "core/instruments/instrument_format.h"
#include "core/instruments/response_set.h"
#include "core/store/batch_check.h"
#include "core/store/query.h"
#include "core/store/response_sweep.h"

#include <QCoreApplication>

#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(StoreCheck)
};

/// A damaged definition would otherwise be told once per answer of ten years.
constexpr std::size_t kMostAnswerProblems = 200;

struct DefinitionRow
{
    qint64 id = 0;
    QString fingerprint;
    QString json;
};

DefinitionRow definitionRowFrom(const Query &row)
{
    return {row.number(0), row.text(1), row.text(2)};
}

struct NameRow
{
    QString round;
    qint64 instrument = 0;
    QString questionnaire;
    qint64 rows = 0;
};

NameRow nameRowFrom(const Query &row)
{
    return {row.text(0), row.number(1), row.text(2), row.number(3)};
}

struct RoundRow
{
    Id<Round> id;
    qint64 instrument = 0;
};

RoundRow roundRowFrom(const Query &row)
{
    return {{row.number(0)}, row.number(1)};
}

/// Holds each response against the version it was given on.
class AnswerChecker final : public ResponseVisitor
{
public:
    AnswerChecker(const Questionnaire &questionnaire, Problems &problems)
        : m_questionnaire(questionnaire), m_problems(problems), m_set(questionnaire)
    {
    }

    [[nodiscard]] Result<void> response(const Response &row) override;
    [[nodiscard]] Result<void> code(const QuestionKey &question, const QString &code) override;

private:
    void report(const QString &where, const QString &what);

    const Questionnaire &m_questionnaire;
    Problems &m_problems;
    ResponseSet m_set;
    Id<Response> m_current;
    const QuestionnaireVersion *m_version = nullptr; ///< null: not known, and said so once
    const Variant *m_variant = nullptr;
    QuestionKey m_question; ///< the last one told of
    QString m_code; ///< of that one
};

void AnswerChecker::report(const QString &where, const QString &what)
{
    if (m_problems.size() < kMostAnswerProblems)
        m_problems.push_back({where, what, goBackToBackup()});
    else if (m_problems.size() == kMostAnswerProblems)
        m_problems.push_back({CheckTexts::tr("Responses"), CheckTexts::tr("There is more of the same."), goBackToBackup()});
}

Result<void> AnswerChecker::response(const Response &row)
{
    const ResponseHead &head = row.head;
    m_current = row.id;
    m_question.clear();
    m_code.clear();
    m_version = m_questionnaire.version(head.version);
    m_variant = m_version ? m_version->variant(head.variant) : nullptr;
    if (!m_variant || !m_set.addRow(head)) {
        m_version = nullptr;
        report(CheckTexts::tr("Response %1").arg(row.id.value),
               CheckTexts::tr("Questionnaire “%1” has no version “%2” with a variant “%3”.")
                   .arg(head.questionnaire, head.version, head.variant));
    }
    return {};
}

Result<void> AnswerChecker::code(const QuestionKey &question, const QString &code)
{
    if (!m_version)
        return {};
    const Question *asked = m_version->question(question);
    const bool isRepeated = question == std::exchange(m_question, question);
    const QString before = std::exchange(m_code, code);
    const bool isAmongOptions = !code.startsWith(u'_') && !before.startsWith(u'_');
    const bool mayRepeat = asked && asked->kind == QuestionKind::MultipleChoice && isAmongOptions;
    if (!asked || !m_variant->asks(question) || !m_set.addCode(question, code)) {
        report(CheckTexts::tr("Response %1, question %2").arg(m_current.value).arg(question),
               CheckTexts::tr("The question is not asked there, or cannot have the answer “%1”.").arg(code));
    } else if (isRepeated && !mayRepeat) {
        report(CheckTexts::tr("Response %1, question %2").arg(m_current.value).arg(question),
               CheckTexts::tr("The question has several answers that cannot stand together."));
    }
    return {};
}

} // namespace

Result<Problems> StoreCheck::run()
{
    if (auto done = checkPages(); !done)
        return failure(done);
    // What lies on broken pages is not worth looking at.
    if (!m_problems.empty())
        return m_problems;
    for (auto step : {&StoreCheck::checkReferences, &StoreCheck::checkFederation, &StoreCheck::checkDefinitions,
                      &StoreCheck::checkQuestionnaireNames, &StoreCheck::checkResponses, &StoreCheck::checkSheets}) {
        if (auto done = (this->*step)(); !done)
            return failure(done);
    }
    return m_problems;
}

Result<void> StoreCheck::checkPages()
{
    Query query(m_database, u"PRAGMA integrity_check"_s);
    for (;;) {
        const Result<bool> found = query.next();
        // So much damage that the check itself cannot be carried out is a finding too.
        const bool isDamage =
            !found && (found.error().kind == Error::Kind::Invalid || found.error().kind == Error::Kind::ForeignFile);
        if (isDamage)
            m_problems.push_back(
                {CheckTexts::tr("The file"), CheckTexts::tr("It is damaged: %1.").arg(found.error().detail), goBackToBackup()});
        if (!found)
            return isDamage ? Result<void>() : failure(found);
        if (!*found)
            return {};
        if (query.text(0) != u"ok")
            m_problems.push_back(
                {CheckTexts::tr("The file"), CheckTexts::tr("It is damaged: %1.").arg(query.text(0)), goBackToBackup()});
    }
}

Result<void> StoreCheck::checkReferences()
{
    Query query(m_database, u"SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2"_s);
    for (;;) {
        const Result<bool> found = query.next();
        if (!found)
            return failure(found);
        if (!*found)
            return {};
        m_problems.push_back({CheckTexts::tr("Table %1").arg(query.text(0)),
                              CheckTexts::tr("%n row(s) refer to something in table %1 that does not exist.", nullptr,
                                             static_cast<int>(query.number(2)))
                                  .arg(query.text(1)),
                              goBackToBackup()});
    }
}

Result<void> StoreCheck::checkFederation()
{
    const Result<qint64> federations = m_database.number(u"SELECT count(*) FROM federation"_s);
    if (!federations)
        return failure(federations);
    if (*federations != 1)
        m_problems.push_back({CheckTexts::tr("The file"), CheckTexts::tr("It does not say whose it is."), goBackToBackup()});
    return {};
}

Result<void> StoreCheck::checkDefinitions()
{
    Query query(m_database, u"SELECT id, fingerprint, json FROM instrument ORDER BY id"_s);
    const Result<std::vector<DefinitionRow>> rows = rowsOf(query, definitionRowFrom);
    if (!rows)
        return failure(rows);
    for (const DefinitionRow &row : *rows)
        checkDefinition(row.id, row.fingerprint, row.json);
    return {};
}

void StoreCheck::checkDefinition(qint64 id, const QString &fingerprintThen, const QString &json)
{
    const QString where = CheckTexts::tr("Definition %1").arg(id);
    InstrumentReading reading = readInstrument(json.toUtf8());
    if (!reading.instrument) {
        const QString first = reading.problems.empty() ? QString() : toSentence(reading.problems.front());
        m_problems.push_back({where, CheckTexts::tr("It cannot be read (%1).").arg(first), goBackToBackup()});
        return;
    }
    if (fingerprint(*reading.instrument) != fingerprintThen)
        m_problems.push_back({where, CheckTexts::tr("It was changed after it was added."), goBackToBackup()});
    m_definitions.emplace(id, *std::move(reading.instrument));
}

Result<void> StoreCheck::checkQuestionnaireNames()
{
    Query query(m_database, u"SELECT r.name, r.instrument, x.questionnaire, sum(x.rows) FROM round r JOIN"
                            " (SELECT round, questionnaire, count(*) AS rows FROM response GROUP BY 1, 2"
                            " UNION ALL SELECT round, questionnaire, count(*) FROM counts GROUP BY 1, 2) x ON x.round = r.id"
                            " GROUP BY r.id, x.questionnaire"_s);
    const Result<std::vector<NameRow>> rows = rowsOf(query, nameRowFrom);
    if (!rows)
        return failure(rows);
    for (const NameRow &row : *rows) {
        const auto definition = m_definitions.find(row.instrument);
        if (definition == m_definitions.end() || definition->second.questionnaire(row.questionnaire))
            continue;
        m_problems.push_back(
            {CheckTexts::tr("Round “%1”").arg(row.round),
             CheckTexts::tr("%n response(s) or line(s) of counts are of a questionnaire “%1” that its definition "
                            "does not have.",
                            nullptr, static_cast<int>(row.rows))
                 .arg(row.questionnaire),
             goBackToBackup()});
    }
    return {};
}

Result<void> StoreCheck::checkResponses()
{
    Query query(m_database, u"SELECT id, instrument FROM round ORDER BY id"_s);
    const Result<std::vector<RoundRow>> rounds = rowsOf(query, roundRowFrom);
    if (!rounds)
        return failure(rounds);
    for (const RoundRow &round : *rounds) {
        const auto definition = m_definitions.find(round.instrument);
        if (definition == m_definitions.end())
            continue; // said already
        for (const Questionnaire &questionnaire : definition->second.questionnaires) {
            AnswerChecker checker(questionnaire, m_problems);
            for (const auto stage : {Sweep::Stage::Unfinished, Sweep::Stage::Finished}) {
                if (auto swept = visitResponses(m_database, {round.id, questionnaire.key, stage}, checker); !swept)
                    return swept;
            }
        }
    }
    return {};
}

Result<void> StoreCheck::checkSheets()
{
    Result<Problems> problems = problemsOfSheets(m_database, m_definitions);
    if (!problems)
        return failure(problems);
    m_problems.insert(m_problems.end(), problems->begin(), problems->end());
    return {};
}

} // namespace ljus

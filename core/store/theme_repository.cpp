// Reads and writes the federation's own themes, and which free texts stand under them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/theme_repository.h"

#include "core/store/asked.h"
#include "core/store/query.h"
#include "core/store/sql_error.h"
#include "core/store/transaction.h"

#include <QRandomGenerator>

#include <unordered_map>
#include <utility>

namespace ljus {

namespace {

TextTheme themeFrom(const Query &row)
{
    return {{row.number(0)}, row.text(1), static_cast<int>(row.number(2))};
}

/// The texts that cannot be read as one (blank, unreadable) are left empty.
FreeTextAnswer textFrom(const Query &row)
{
    const auto answer = fromCodes({row.text(1)}, QuestionKind::FreeText);
    return {{row.number(0)}, answer && answer->isValue() ? answer->value() : QString(), row.optionalId<Activity>(2), {}};
}

std::pair<Id<Response>, Id<TextTheme>> markFrom(const Query &row)
{
    return {{row.number(0)}, {row.number(1)}};
}

Id<Response> responseFrom(const Query &row)
{
    return {row.number(0)};
}

RemovedTheme removedFrom(const Query &row)
{
    return {{{row.number(0)}, row.text(1), row.text(2)}, {{row.number(3)}, row.text(4), static_cast<int>(row.number(5))}, {}};
}

Result<void> checkName(const QString &name)
{
    const Problems problems = problemsOf(TextTheme{{}, name, 1});
    return problems.empty() ? Result<void>() : failure(Error::Kind::Invalid, toSentence(problems.front()));
}

/// Says in the theme's own words what SQLite refused.
Error themeError(const Error &error, const QString &name)
{
    if (violates(error, u"theme.name"))
        return {error.kind, ThemeRepository::tr("There is already a theme called “%1”. Choose another name.").arg(name),
                error.detail};
    if (violates(error, u"theme.id"))
        return {error.kind, ThemeRepository::tr("The theme is back already. Nothing was changed."), error.detail};
    if (violates(error, u"FOREIGN KEY"))
        return {Error::Kind::NotFound, ThemeRepository::tr("That round is not in this file. Choose another."), error.detail};
    return error;
}

tl::unexpected<Error> themeGone()
{
    return failure(Error::Kind::NotFound, ThemeRepository::tr("That theme is not there any more. Look at the list anew."));
}

Result<void> insertTheme(Database &database, const AskedQuestion &question, const TextTheme &theme)
{
    Query insert(database, "INSERT INTO theme(id, round, questionnaire, question, name, place) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(theme.id).bind(question.round).bind(question.questionnaire).bind(question.question).bind(theme.name);
    if (auto inserted = insert.bind(qint64{theme.place}).run(); !inserted)
        return tl::unexpected(themeError(inserted.error(), theme.name));
    return {};
}

/// Neither the order of themes nor one that was removed can be told from it.
Id<TextTheme> anyId()
{
    return {static_cast<qint64>(QRandomGenerator::global()->generate64() >> 2U) + 1};
}

Result<bool> isUnder(Database &database, Id<TextTheme> theme, Id<Response> text)
{
    Query query(database, "SELECT 1 FROM theme_answer WHERE theme = ? AND response = ?");
    return query.bind(theme).bind(text).next();
}

/// Passes over a response that has no such text.
Result<void> insertMark(Database &database, Id<TextTheme> theme, Id<Response> text)
{
    Query insert(database, "INSERT OR IGNORE INTO theme_answer(theme, response)"
                           " SELECT t.id, r.id FROM theme t"
                           " JOIN response r ON r.round = t.round AND r.questionnaire = t.questionnaire AND r.finished = 1"
                           " JOIN answer a ON a.response = r.id AND a.question = t.question"
                           " WHERE t.id = ? AND r.id = ? AND (substr(a.value, 1, 1) <> '_' OR substr(a.value, 2, 1) = '_')");
    return insert.bind(theme).bind(text).run();
}

Result<RemovedTheme> wholeTheme(Database &database, Id<TextTheme> id)
{
    Query query(database, "SELECT round, questionnaire, question, id, name, place FROM theme WHERE id = ?");
    auto found = firstOf(query.bind(id), removedFrom);
    if (!found)
        return failure(found);
    if (!*found)
        return themeGone();
    Query under(database, "SELECT response FROM theme_answer WHERE theme = ?");
    auto texts = rowsOf(under.bind(id), responseFrom);
    if (!texts)
        return failure(texts);
    (*found)->texts = *std::move(texts);
    return **std::move(found);
}

} // namespace

ThemeRepository::ThemeRepository(Database &database) : m_database(database) { }

Result<std::vector<TextTheme>> ThemeRepository::of(const AskedQuestion &question) const
{
    Query query(m_database, "SELECT id, name, place FROM theme WHERE round = ? AND questionnaire = ? AND question = ?"
                            " ORDER BY place, name");
    return rowsOf(query.bind(question.round).bind(question.questionnaire).bind(question.question), themeFrom);
}

Result<std::vector<FreeTextAnswer>> ThemeRepository::texts(const AskedQuestion &question) const
{
    Query query(m_database, "SELECT r.id, a.value, r.activity FROM response r"
                            " JOIN answer a ON a.response = r.id AND a.question = ?"
                            " WHERE r.round = ? AND r.questionnaire = ? AND r.finished = 1");
    auto texts = rowsOf(query.bind(question.question).bind(question.round).bind(question.questionnaire), textFrom);
    if (!texts)
        return texts;
    std::erase_if(*texts, [](const FreeTextAnswer &text) { return text.text.isEmpty(); });
    Query under(m_database, "SELECT x.response, x.theme FROM theme t JOIN theme_answer x ON x.theme = t.id"
                            " WHERE t.round = ? AND t.questionnaire = ? AND t.question = ? ORDER BY t.place, t.name");
    const auto marks = rowsOf(under.bind(question.round).bind(question.questionnaire).bind(question.question), markFrom);
    if (!marks)
        return failure(marks);
    std::unordered_map<Id<Response>, std::vector<Id<TextTheme>>> themesOf;
    for (const auto &[response, theme] : *marks)
        themesOf[response].push_back(theme);
    for (FreeTextAnswer &text : *texts) {
        if (const auto found = themesOf.find(text.response); found != themesOf.end())
            text.themes = std::move(found->second);
    }
    return texts;
}

Result<TextTheme> ThemeRepository::add(const AskedQuestion &question, const QString &name)
{
    TextTheme theme{anyId(), name.trimmed(), 1};
    if (auto valid = checkName(theme.name); !valid)
        return failure(valid);
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    const Result<bool> asked = asksFreeText(m_database, question);
    if (!asked)
        return failure(asked);
    if (!*asked) {
        return failure(Error::Kind::Invalid,
                       tr("The round has no free-text question “%1” in questionnaire “%2”. Choose one of its own.")
                           .arg(question.question, question.questionnaire));
    }
    {
        Query last(m_database, "SELECT max(place) FROM theme WHERE round = ? AND questionnaire = ? AND question = ?");
        const auto place = numberOf(last.bind(question.round).bind(question.questionnaire).bind(question.question));
        if (!place)
            return failure(place);
        theme.place = static_cast<int>(*place) + 1;
    }
    if (auto inserted = insertTheme(m_database, question, theme); !inserted)
        return failure(inserted);
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return theme;
}

Result<void> ThemeRepository::rename(Id<TextTheme> theme, const QString &name)
{
    if (auto valid = checkName(name); !valid)
        return valid;
    Query change(m_database, "UPDATE theme SET name = ? WHERE id = ?");
    if (auto written = change.bind(name.trimmed()).bind(theme).run(); !written)
        return tl::unexpected(themeError(written.error(), name));
    if (change.changedRows() == 0)
        return themeGone();
    Q_EMIT changed();
    return {};
}

Result<RemovedTheme> ThemeRepository::remove(Id<TextTheme> theme)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return failure(begun);
    Result<RemovedTheme> whole = wholeTheme(m_database, theme);
    if (!whole)
        return whole;
    if (auto removed = Query(m_database, "DELETE FROM theme WHERE id = ?").bind(theme).run(); !removed)
        return failure(removed);
    if (auto committed = transaction.commit(); !committed)
        return failure(committed);
    Q_EMIT changed();
    return whole;
}

Result<void> ThemeRepository::restore(const RemovedTheme &removed)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto inserted = insertTheme(m_database, removed.question, removed.theme); !inserted)
        return inserted;
    for (const Id<Response> text : removed.texts) {
        if (auto marked = insertMark(m_database, removed.theme.id, text); !marked)
            return marked;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> ThemeRepository::mark(Id<TextTheme> theme, std::span<const Id<Response>> texts)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const Id<Response> text : texts) {
        if (auto marked = insertMark(m_database, theme, text); !marked)
            return marked;
        const Result<bool> isThere = isUnder(m_database, theme, text);
        if (!isThere)
            return failure(isThere);
        if (!*isThere)
            return failure(Error::Kind::NotFound,
                           tr("That theme or that text is not there any more. Nothing was changed; look at the list anew."));
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

Result<void> ThemeRepository::unmark(Id<TextTheme> theme, std::span<const Id<Response>> texts)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Query remove(m_database, "DELETE FROM theme_answer WHERE theme = ? AND response = ?");
    for (const Id<Response> text : texts) {
        if (auto removed = remove.bind(theme).bind(text).run(); !removed)
            return removed;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    Q_EMIT changed();
    return {};
}

} // namespace ljus

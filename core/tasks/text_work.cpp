// The free texts of one question under the keys: read, sorted under own themes, and taken back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/text_work.h"

#include "core/results/free_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TextWork)
};

} // namespace

Result<std::unique_ptr<TextWork>> TextWork::open(Store &store, const AskedQuestion &question)
{
    std::unique_ptr<TextWork> work(new TextWork(store, question));
    if (auto read = work->reload(); !read)
        return failure(read);
    return work;
}

Result<void> TextWork::reload()
{
    auto themes = m_store.themes().of(m_question);
    if (!themes)
        return failure(themes);
    auto texts = m_store.themes().texts(m_question);
    if (!texts)
        return failure(texts);
    m_themes = *std::move(themes);
    m_texts = *std::move(texts);
    sortTexts(m_texts);
    return {};
}

void TextWork::note(Step step)
{
    m_touched = step.text;
    m_done.push_back(std::move(step));
    m_undone.clear();
}

Result<void> TextWork::add(const QString &name)
{
    ThemeRepository &repository = m_store.themes();
    const auto theme = repository.add(m_question, name);
    if (!theme)
        return failure(theme);
    const RemovedTheme whole{m_question, *theme, {}};
    note({[&repository, id = theme->id] { return repository.remove(id).map([](const RemovedTheme &) {}); },
          [&repository, whole] { return repository.restore(whole); },
          {}});
    return reload();
}

Result<void> TextWork::rename(const TextTheme &theme, const QString &name)
{
    ThemeRepository &repository = m_store.themes();
    const TextTheme before = theme; // may be one of ours, which goes when all is read anew
    if (auto renamed = repository.rename(before.id, name); !renamed)
        return renamed;
    note({[&repository, before] { return repository.rename(before.id, before.name); },
          [&repository, id = before.id, name] { return repository.rename(id, name); },
          {}});
    return reload();
}

Result<void> TextWork::remove(const TextTheme &theme)
{
    ThemeRepository &repository = m_store.themes();
    const auto removed = repository.remove(theme.id);
    if (!removed)
        return failure(removed);
    note({[&repository, whole = *removed] { return repository.restore(whole); },
          [&repository, id = removed->theme.id] { return repository.remove(id).map([](const RemovedTheme &) {}); },
          {}});
    return reload();
}

Result<void> TextWork::mark(Id<TextTheme> theme, std::span<const Id<Response>> texts)
{
    return put(theme, texts, Put::Under);
}

Result<void> TextWork::unmark(Id<TextTheme> theme, std::span<const Id<Response>> texts)
{
    return put(theme, texts, Put::Away);
}

/// Only those that are not there already, so that taking it back leaves the others where they were.
Result<void> TextWork::put(Id<TextTheme> theme, std::span<const Id<Response>> texts, Put where)
{
    const bool isUnder = where == Put::Under;
    const std::unordered_set<Id<Response>> wanted(texts.begin(), texts.end());
    std::vector<FreeTextAnswer *> moved;
    std::vector<Id<Response>> ids;
    for (FreeTextAnswer &text : m_texts) {
        if (wanted.contains(text.response) && text.isUnder(theme) != isUnder) {
            moved.push_back(&text);
            ids.push_back(text.response);
        }
    }
    if (ids.empty())
        return {};
    ThemeRepository &repository = m_store.themes();
    const auto under = [&repository, theme, ids] { return repository.mark(theme, ids); };
    const auto away = [&repository, theme, ids] { return repository.unmark(theme, ids); };
    if (auto done = isUnder ? under() : away(); !done)
        return done;
    note(isUnder ? Step{away, under, ids.front()} : Step{under, away, ids.front()});
    for (FreeTextAnswer *text : moved) { // as the file has them, without reading thousands of texts for every key
        const auto before = std::exchange(text->themes, {});
        for (const TextTheme &each : m_themes) {
            if (each.id == theme ? isUnder : std::find(before.begin(), before.end(), each.id) != before.end())
                text->themes.push_back(each.id);
        }
    }
    return {};
}

Result<bool> TextWork::move(std::vector<Step> &from, std::vector<Step> &to, std::function<Result<void>()> Step::*way)
{
    if (from.empty())
        return false;
    if (auto done = (from.back().*way)(); !done)
        return failure(done);
    m_touched = from.back().text;
    to.push_back(std::move(from.back()));
    from.pop_back();
    return reload().map([] { return true; });
}

Result<bool> TextWork::undo()
{
    return move(m_done, m_undone, &Step::undo);
}

Result<bool> TextWork::redo()
{
    return move(m_undone, m_done, &Step::redo);
}

std::vector<const Question *> freeTextQuestions(const Questionnaire &questionnaire)
{
    std::vector<const Question *> questions;
    for (auto version = questionnaire.versions.rbegin(); version != questionnaire.versions.rend(); ++version) {
        for (const Question &question : version->questions) {
            const bool isKnown = std::any_of(questions.begin(), questions.end(),
                                             [&question](const Question *known) { return known->key == question.key; });
            if (question.kind == QuestionKind::FreeText && !isKnown)
                questions.push_back(&question);
        }
    }
    return questions;
}

Result<const Question *> findFreeTextQuestion(const Questionnaire &questionnaire, const QuestionKey &key)
{
    QStringList keys;
    for (const Question *question : freeTextQuestions(questionnaire)) {
        if (question->key == key)
            return question;
        keys << question->key;
    }
    if (keys.isEmpty())
        return failure(Error::Kind::NotFound,
                       Texts::tr("The questionnaire \"%1\" has no free-text question.").arg(questionnaire.key));
    return failure(Error::Kind::NotFound,
                   Texts::tr("The questionnaire \"%1\" has no free-text question \"%2\". Choose one of: %3.")
                       .arg(questionnaire.key, key, keys.join(u", "_s)));
}

} // namespace ljus

// The free texts of one question under the keys: read, sorted under own themes, and taken back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text_theme.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ljus {

/// Whatever succeeds is on disk. What was done can be taken back as long as this lives; nothing of that is in the file.
class TextWork
{
public:
    /// @a store is borrowed, must outlive this. Fails as ThemeRepository::texts.
    [[nodiscard]] static Result<std::unique_ptr<TextWork>> open(Store &store, const AskedQuestion &question);

    [[nodiscard]] const AskedQuestion &question() const { return m_question; }
    [[nodiscard]] const std::vector<FreeTextAnswer> &texts() const { return m_texts; } ///< in Swedish alphabetical order
    [[nodiscard]] const std::vector<TextTheme> &themes() const { return m_themes; } ///< in their order
    [[nodiscard]] std::optional<Id<Response>> touched() const { return m_touched; } ///< the first text of the latest step

    /// Reads all anew; what was done can still be taken back.
    [[nodiscard]] Result<void> reload();

    /// These fail as those of ThemeRepository, and are one step to take back.
    [[nodiscard]] Result<void> add(const QString &name);
    [[nodiscard]] Result<void> rename(const TextTheme &theme, const QString &name);
    [[nodiscard]] Result<void> remove(const TextTheme &theme);
    [[nodiscard]] Result<void> mark(Id<TextTheme> theme, std::span<const Id<Response>> texts);
    [[nodiscard]] Result<void> unmark(Id<TextTheme> theme, std::span<const Id<Response>> texts);

    [[nodiscard]] Result<bool> undo(); ///< false: there is nothing to take back
    [[nodiscard]] Result<bool> redo();

private:
    struct Step
    {
        std::function<Result<void>()> undo;
        std::function<Result<void>()> redo;
        std::optional<Id<Response>> text;
    };
    enum class Put { Under, Away };

    TextWork(Store &store, AskedQuestion question) : m_store(store), m_question(std::move(question)) { }
    void note(Step step);
    [[nodiscard]] Result<void> put(Id<TextTheme> theme, std::span<const Id<Response>> texts, Put where);
    [[nodiscard]] Result<bool> move(std::vector<Step> &from, std::vector<Step> &to, std::function<Result<void>()> Step::*way);

    Store &m_store;
    AskedQuestion m_question;
    std::vector<FreeTextAnswer> m_texts;
    std::vector<TextTheme> m_themes;
    std::optional<Id<Response>> m_touched;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

/// The free-text questions of @a questionnaire, each as its newest version asks it, in the paper's order; those that only older
/// versions ask come last.
[[nodiscard]] std::vector<const Question *> freeTextQuestions(const Questionnaire &questionnaire);
/// The one called @a key. NotFound names those that exist.
[[nodiscard]] Result<const Question *> findFreeTextQuestion(const Questionnaire &questionnaire, const QuestionKey &key);

} // namespace ljus

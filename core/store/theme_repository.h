// Reads and writes the federation's own themes, and which free texts stand under them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/text_theme.h"

#include <QObject>

#include <span>
#include <vector>

namespace ljus {

class Database;

/// Everything of a theme that was removed, so that it can be put back.
struct RemovedTheme
{
    AskedQuestion question;
    TextTheme theme;
    std::vector<Id<Response>> texts; ///< that stood under it
};

/// A text is named by the response that it is in. What stands under a theme says neither when nor in what order it was put there.
class ThemeRepository : public QObject
{
    Q_OBJECT
public:
    explicit ThemeRepository(Database &database); ///< borrowed, must outlive this

    /// The themes of @a question, in their order.
    [[nodiscard]] Result<std::vector<TextTheme>> of(const AskedQuestion &question) const;
    /// What was written in the finished responses, each with its themes in their order; in no order of its own.
    [[nodiscard]] Result<std::vector<FreeTextAnswer>> texts(const AskedQuestion &question) const;

    /// Adds a theme after the others. Invalid when the name has a problem (see problemsOf), or the round asks no such free-text
    /// question; Conflict when the question has one of that name.
    [[nodiscard]] Result<TextTheme> add(const AskedQuestion &question, const QString &name);
    /// Invalid and Conflict as add(); NotFound when the theme is gone.
    [[nodiscard]] Result<void> rename(Id<TextTheme> theme, const QString &name);
    /// Removes a theme; the texts stay. NotFound when it is gone.
    [[nodiscard]] Result<RemovedTheme> remove(Id<TextTheme> theme);
    /// Puts a removed theme back, with those of its texts that are still there. Conflict when it, or another of its name, is
    /// there.
    [[nodiscard]] Result<void> restore(const RemovedTheme &removed);

    /// Puts @a texts under @a theme, all or none; those that stand there stay. NotFound when the theme is gone, or one of the
    /// responses is not finished or has no text for the theme's question.
    [[nodiscard]] Result<void> mark(Id<TextTheme> theme, std::span<const Id<Response>> texts);
    /// Takes @a texts away from under @a theme.
    [[nodiscard]] Result<void> unmark(Id<TextTheme> theme, std::span<const Id<Response>> texts);

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus

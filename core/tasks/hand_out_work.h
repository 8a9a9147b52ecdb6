// An activity's list of hand-outs under the keys: what is done to it, and taken back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <memory>
#include <span>
#include <vector>

namespace ljus {

/// What was done, for lines that are marked.
struct HandOutMark
{
    HandOutStatus status = HandOutStatus::HandedOut;
    QDate date; ///< left out for NotOffered
    QString reason; ///< for OutsideTarget
};

/// New lines with running numbers.
struct RunningNumbers
{
    int first = 1;
    int count = 0;
    int digits = 1; ///< at least so many: 3 gives 007
    QString prefix;
    QString questionnaire;
};

/// Whatever succeeds is on disk. What was done can be taken back as long as this lives; nothing of that is in the file. Rows are
/// places in lines().
class HandOutWork
{
public:
    /// @a store is borrowed, must outlive this. Fails as HandOutRepository::list.
    [[nodiscard]] static Result<std::unique_ptr<HandOutWork>> open(Store &store, Id<Round> round, Id<Activity> activity);

    [[nodiscard]] Id<Activity> activity() const { return m_activity; }
    [[nodiscard]] const std::vector<HandOut> &lines() const { return m_lines; } ///< code 2 before 10
    [[nodiscard]] HandOutTotals totals() const;
    [[nodiscard]] int touchedRow() const { return m_touchedRow; } ///< the first one that the latest step changed

    /// These and what follows fail as HandOutRepository::apply, and are one step to take back.
    [[nodiscard]] Result<void> mark(std::span<const int> rows, const HandOutMark &mark);
    [[nodiscard]] Result<void> change(int row, const HandOut &line);
    [[nodiscard]] Result<void> add(const std::vector<HandOut> &lines);
    [[nodiscard]] Result<void> remove(std::span<const int> rows);

    [[nodiscard]] Result<bool> undo(); ///< false: there is nothing to take back
    [[nodiscard]] Result<bool> redo();

private:
    HandOutWork(Store &store, Id<Round> round, Id<Activity> activity) : m_store(store), m_round(round), m_activity(activity) { }

    [[nodiscard]] Result<void> follow(const HandOutChange &change);
    [[nodiscard]] Result<void> doStep(std::vector<HandOut> before, std::vector<HandOut> after);

    Store &m_store;
    Id<Round> m_round;
    Id<Activity> m_activity;
    std::vector<HandOut> m_lines;
    int m_touchedRow = 0;
    std::vector<HandOutChange> m_done;
    std::vector<HandOutChange> m_undone;
};

/// Invalid when something that @a mark states (its day is invalid where none is stated) would not be kept in @a line: a reason
/// that is not asked for, a day of what is not offered, another day of what is done already.
[[nodiscard]] Result<void> checkAllIsKept(const HandOut &line, const HandOutMark &mark);
/// Invalid when @a day has not come yet.
[[nodiscard]] Result<void> checkDay(const QDate &day, const Clock &clock);
/// Lines that nobody has been offered yet. Empty when the numbers make no sense (no count, below zero).
[[nodiscard]] std::vector<HandOut> runningLines(const RunningNumbers &numbers);
/// The number after the highest that @a lines have with the same prefix.
[[nodiscard]] int nextNumber(const std::vector<HandOut> &lines, const QString &prefix);

} // namespace ljus

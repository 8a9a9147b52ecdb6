// An activity's list of hand-outs under the keys: what is done to it, and taken back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/hand_out_work.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOutWork)
};

constexpr std::size_t kFewLines = 50; ///< more are read anew rather than looked for one by one
constexpr int kMostLines = 10'000; ///< added at once; a slip of the finger otherwise

/// Whether @a mark says nothing new: the day it was first done stays then.
bool isDone(const HandOut &line, const HandOutMark &mark)
{
    return line.status == mark.status && line.reason == mark.reason && line.date.isValid();
}

bool haveSameNames(const std::vector<HandOut> &before, const std::vector<HandOut> &after)
{
    return std::equal(before.begin(), before.end(), after.begin(), after.end(), [](const HandOut &one, const HandOut &other) {
        return one.code == other.code && one.questionnaire == other.questionnaire;
    });
}

} // namespace

Result<std::unique_ptr<HandOutWork>> HandOutWork::open(Store &store, Id<Round> round, Id<Activity> activity)
{
    auto lines = store.handOuts().list(round, activity);
    if (!lines)
        return failure(lines);
    std::unique_ptr<HandOutWork> work(new HandOutWork(store, round, activity));
    work->m_lines = *std::move(lines);
    return work;
}

HandOutTotals HandOutWork::totals() const
{
    HandOutTotals totals;
    for (const HandOut &line : m_lines)
        ++totals.of(line.status);
    return totals;
}

/// Shows what is in the file after @a change was carried out.
Result<void> HandOutWork::follow(const HandOutChange &change)
{
    if (change.before.size() > kFewLines || !haveSameNames(change.before, change.after)) {
        auto lines = m_store.handOuts().list(m_round, m_activity);
        if (!lines)
            return failure(lines);
        m_lines = *std::move(lines);
    } else {
        for (std::size_t i = 0; i < change.before.size(); ++i)
            std::replace(m_lines.begin(), m_lines.end(), change.before[i], change.after[i]);
    }
    const auto touched = std::find_if(m_lines.begin(), m_lines.end(), [&change](const HandOut &line) {
        return std::find(change.after.begin(), change.after.end(), line) != change.after.end();
    });
    if (touched != m_lines.end())
        m_touchedRow = static_cast<int>(touched - m_lines.begin());
    return {};
}

Result<void> HandOutWork::doStep(std::vector<HandOut> before, std::vector<HandOut> after)
{
    if (before == after)
        return {};
    const HandOutChange change{m_round, m_activity, std::move(before), std::move(after)};
    if (auto done = m_store.handOuts().apply(change); !done)
        return done;
    m_done.push_back(change);
    m_undone.clear();
    return follow(change);
}

Result<void> HandOutWork::mark(std::span<const int> rows, const HandOutMark &mark)
{
    std::vector<HandOut> before;
    std::vector<HandOut> after;
    for (const int row : rows) {
        before.push_back(m_lines.at(static_cast<std::size_t>(row)));
        HandOut line = before.back();
        if (isDone(line, mark)) {
            after.push_back(line);
            continue;
        }
        line.status = mark.status;
        line.date = mark.status == HandOutStatus::NotOffered ? QDate() : mark.date;
        line.reason = mark.status == HandOutStatus::OutsideTarget ? mark.reason : QString();
        after.push_back(std::move(line));
    }
    return doStep(std::move(before), std::move(after));
}

Result<void> HandOutWork::change(int row, const HandOut &line)
{
    return doStep({m_lines.at(static_cast<std::size_t>(row))}, {line});
}

Result<void> HandOutWork::add(const std::vector<HandOut> &lines)
{
    return doStep({}, lines);
}

Result<void> HandOutWork::remove(std::span<const int> rows)
{
    std::vector<HandOut> before;
    for (const int row : rows)
        before.push_back(m_lines.at(static_cast<std::size_t>(row)));
    return doStep(std::move(before), {});
}

Result<bool> HandOutWork::undo()
{
    if (m_done.empty())
        return false;
    const HandOutChange back = m_done.back().reversed();
    if (auto done = m_store.handOuts().apply(back); !done)
        return failure(done);
    m_undone.push_back(m_done.back());
    m_done.pop_back();
    return follow(back).map([] { return true; });
}

Result<bool> HandOutWork::redo()
{
    if (m_undone.empty())
        return false;
    const HandOutChange again = m_undone.back();
    if (auto done = m_store.handOuts().apply(again); !done)
        return failure(done);
    m_done.push_back(again);
    m_undone.pop_back();
    return follow(again).map([] { return true; });
}

Result<void> checkAllIsKept(const HandOut &line, const HandOutMark &mark)
{
    if (mark.status != HandOutStatus::OutsideTarget && !mark.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, Texts::tr("A reason is kept only for who is outside the target group. Leave it out, "
                                                       "or write a note."));
    if (mark.status == HandOutStatus::NotOffered && mark.date.isValid())
        return failure(Error::Kind::Invalid, Texts::tr("What is not offered has no day. Leave the day out."));
    if (isDone(line, mark) && mark.date.isValid() && mark.date != line.date)
        return failure(Error::Kind::Invalid,
                       Texts::tr("The line “%1” is marked so since %2, and that day is kept. To give another, mark it as not "
                                 "offered first.")
                           .arg(line.code, line.date.toString(Qt::ISODate)));
    return {};
}

Result<void> checkDay(const QDate &day, const Clock &clock)
{
    if (day <= clock.today())
        return {};
    return failure(Error::Kind::Invalid,
                   Texts::tr("The day %1 has not come yet. Check the year.").arg(day.toString(Qt::ISODate)));
}

std::vector<HandOut> runningLines(const RunningNumbers &numbers)
{
    std::vector<HandOut> lines;
    if (numbers.first < 0 || numbers.count > kMostLines)
        return lines;
    for (int i = 0; i < numbers.count; ++i) {
        HandOut line;
        line.questionnaire = numbers.questionnaire;
        line.code = numbers.prefix + QString::number(numbers.first + i).rightJustified(numbers.digits, u'0');
        lines.push_back(std::move(line));
    }
    return lines;
}

int nextNumber(const std::vector<HandOut> &lines, const QString &prefix)
{
    int highest = 0;
    for (const HandOut &line : lines) {
        if (!line.code.startsWith(prefix))
            continue;
        bool isNumber = false;
        const int number = line.code.mid(prefix.size()).toInt(&isNumber);
        if (isNumber)
            highest = std::max(highest, number);
    }
    return highest + 1;
}

} // namespace ljus

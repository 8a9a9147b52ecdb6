// Counts options and kinds of nothing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/tally.h"

#include "core/results/form_lookup.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <numeric>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// What is counted, and which group each row belongs to.
struct Counting
{
    const Question &question;
    const ResponseSet &responses;
    const GroupIndex &groups;
};

std::size_t nothingIn(Cell cell)
{
    const Nothing kind = cell == kMarksCell ? Nothing::Marks : cell == kUnreadableCell ? Nothing::Unreadable : Nothing::Blank;
    return static_cast<std::size_t>(kind);
}

/// Counts who answered and every kind of nothing; calls @a visit(group, cell) for each answer.
template<typename Visit>
void visitAnswers(const Counting &counting, std::vector<Tally> &tallies, Visit visit)
{
    const FormLookup forms(counting.question, counting.responses.questionnaire());
    const std::vector<ResponseSet::Row> &rows = counting.responses.rows();
    const std::span<const Cell> cells = counting.responses.cells(counting.question.key);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (counting.groups[row] < 0)
            continue;
        const auto group = static_cast<std::size_t>(counting.groups[row]);
        if (const std::optional<Nothing> reason = forms.reason(rows[row])) {
            ++tallies[group].nothing[static_cast<std::size_t>(*reason)];
        } else if (cells[row] > kLargestValueCell) {
            ++tallies[group].nothing[nothingIn(cells[row])];
        } else {
            ++tallies[group].answered;
            visit(group, cells[row]);
        }
    }
}

void countSingle(const Counting &counting, std::vector<Tally> &tallies)
{
    visitAnswers(counting, tallies, [&](std::size_t group, Cell option) { ++tallies[group].options[option]; });
    for (const QString &code : counting.question.positive) {
        const std::optional<int> option = counting.question.optionIndex(code);
        for (Tally &tally : tallies)
            tally.positive += option ? tally.options[static_cast<std::size_t>(*option)] : 0;
    }
}

void countMultiple(const Counting &counting, std::vector<Tally> &tallies)
{
    Cell positive = 0;
    for (const QString &code : counting.question.positive) {
        if (const std::optional<int> option = counting.question.optionIndex(code))
            positive |= 1U << *option;
    }
    visitAnswers(counting, tallies, [&](std::size_t group, Cell ticked) {
        Tally &tally = tallies[group];
        tally.positive += (ticked & positive) != 0 ? 1 : 0;
        for (Cell left = ticked; left != 0; left &= left - 1)
            ++tally.options[static_cast<std::size_t>(std::countr_zero(left))];
    });
}

/// How often each value was written. Most numbers and dates are written many times over, so that few are read and sorted.
using ValueCounts = QHash<QString, int>;

/// Numbers ascending as numbers; ISO dates are in order as they are written.
QStringList ascending(const ValueCounts &counts, QuestionKind kind)
{
    std::vector<std::pair<double, QString>> keyed;
    keyed.reserve(static_cast<std::size_t>(counts.size()));
    for (auto value = counts.keyBegin(); value != counts.keyEnd(); ++value)
        keyed.emplace_back(kind == QuestionKind::Number ? value->toDouble() : 0.0, *value);
    std::sort(keyed.begin(), keyed.end());
    QStringList sorted;
    for (const auto &[key, value] : keyed)
        sorted.insert(sorted.size(), counts.value(value), value);
    return sorted;
}

void countValues(const Counting &counting, std::vector<Tally> &tallies)
{
    const QStringList &written = counting.responses.values(counting.question.key);
    std::vector<ValueCounts> counts(tallies.size());
    visitAnswers(counting, tallies,
                 [&](std::size_t group, Cell value) { ++counts[group][written[static_cast<qsizetype>(value)]]; });
    for (std::size_t group = 0; group < tallies.size(); ++group)
        tallies[group].values = ascending(counts[group], counting.question.kind);
}

} // namespace

int Tally::internalNonResponse() const
{
    return internalNonResponseIn(nothing);
}

int Tally::total() const
{
    return std::accumulate(nothing.begin(), nothing.end(), answered);
}

std::vector<Tally> tally(const Question &question, const ResponseSet &responses, const GroupIndex &groups, int groupCount)
{
    Tally none;
    none.options.resize(question.options.size());
    std::vector<Tally> tallies(static_cast<std::size_t>(groupCount), none);
    const Counting counting{question, responses, groups};
    switch (question.kind) {
    case QuestionKind::SingleChoice:
        countSingle(counting, tallies);
        break;
    case QuestionKind::MultipleChoice:
        countMultiple(counting, tallies);
        break;
    case QuestionKind::Number:
    case QuestionKind::Date:
        countValues(counting, tallies);
        break;
    case QuestionKind::FreeText:
        visitAnswers(counting, tallies, [](std::size_t, Cell) {});
        break;
    }
    return tallies;
}

Tally tally(const Question &question, const ResponseSet &responses)
{
    const GroupIndex all(responses.rows().size(), 0);
    return tally(question, responses, all, 1).front();
}

} // namespace ljus

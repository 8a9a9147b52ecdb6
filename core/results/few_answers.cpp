// Decides what may be shown when few have answered.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/few_answers.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// Where a part is hidden.
void hideEmpty(std::span<const int> answers, std::span<Visibility> decided)
{
    if (std::find(decided.begin(), decided.end(), Visibility::Hidden) == decided.end())
        return;
    for (std::size_t part = 0; part < answers.size(); ++part) {
        if (answers[part] == 0)
            decided[part] = Visibility::Hidden;
    }
}

} // namespace

QString toCode(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Shown:
        return u"yes"_s;
    case Visibility::Warned:
        return u"warn"_s;
    case Visibility::Hidden:
        return u"hidden"_s;
    }
    Q_UNREACHABLE();
}

FewAnswers::FewAnswers(int warnBelow, int hideBelow, QString source)
    : m_warnBelow(std::max(0, warnBelow)), m_hideBelow(std::clamp(hideBelow, 0, m_warnBelow)), m_source(std::move(source))
{
}

Visibility FewAnswers::decide(int answers, Audience audience) const
{
    if (answers <= 0 || answers >= m_warnBelow)
        return Visibility::Shown;
    return audience == Audience::Outside && answers < m_hideBelow ? Visibility::Hidden : Visibility::Warned;
}

/// Hides the smallest of what is shown until what is hidden cannot be worked out from the total.
void FewAnswers::cover(std::span<const int> answers, std::span<Visibility> decided, Empty empty) const
{
    std::vector<std::size_t> smallestFirst;
    int hidden = 0;
    long long together = 0;
    bool hasEmpty = false;
    const auto hide = [&](std::size_t part) {
        decided[part] = Visibility::Hidden;
        ++hidden;
        together += answers[part];
        hasEmpty = hasEmpty || answers[part] == 0;
    };
    for (std::size_t part = 0; part < answers.size(); ++part) {
        if (decided[part] == Visibility::Hidden)
            hide(part);
        else if (answers[part] > 0 || empty == Empty::Covers)
            smallestFirst.push_back(part);
    }
    const auto size = [&answers](std::size_t part) { return std::pair(answers[part] == 0, answers[part]); }; // empty ones last
    std::stable_sort(smallestFirst.begin(), smallestFirst.end(), [&size](auto a, auto b) { return size(a) < size(b); });
    for (const std::size_t part : smallestFirst) {
        // A single part always gets company. Where each hidden part is known to have an answer, as many answers as parts would
        // tell them all.
        const bool isCovered = hidden >= 2 && together >= m_hideBelow && (together > hidden || hasEmpty);
        if (hidden == 0 || isCovered)
            break;
        hide(part);
    }
}

std::vector<Visibility> FewAnswers::decideParts(std::span<const int> answers, Audience audience) const
{
    std::vector<Visibility> decided;
    for (const int part : answers)
        decided.push_back(decide(part, audience));
    cover(answers, decided, Empty::Shown);
    return decided;
}

void FewAnswers::coverColumn(const std::vector<std::vector<int>> &rows, std::size_t column,
                             std::vector<std::vector<Visibility>> &decided) const
{
    std::vector<int> answers;
    std::vector<Visibility> parts;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        answers.push_back(rows[row][column]);
        parts.push_back(decided[row][column]);
    }
    cover(answers, parts, Empty::Covers);
    for (std::size_t row = 0; row < rows.size(); ++row)
        decided[row][column] = parts[row];
}

std::vector<std::vector<Visibility>> FewAnswers::decideTable(const std::vector<std::vector<int>> &rows, Audience audience) const
{
    std::vector<std::vector<Visibility>> decided;
    std::vector<int> totals(rows.empty() ? 0 : rows.front().size());
    for (const std::vector<int> &row : rows) {
        decided.push_back(decideParts(row, audience));
        std::transform(row.begin(), row.end(), totals.begin(), totals.begin(), std::plus());
    }
    const std::vector<Visibility> ofTotals = decideParts(totals, audience);
    // What covers a column may bare a row, and the other way round; each turn hides more, or is the last.
    for (bool isSettled = rows.empty(); !isSettled;) {
        const auto before = decided;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            hideEmpty(rows[row], decided[row]);
            cover(rows[row], decided[row], Empty::Covers);
        }
        for (std::size_t column = 0; column < totals.size(); ++column) {
            // Else it is not told what the column comes to, or there is nobody in it to protect.
            if (ofTotals[column] != Visibility::Hidden && totals[column] > 0)
                coverColumn(rows, column, decided);
        }
        isSettled = decided == before;
    }
    return decided;
}

} // namespace ljus

// Decides what may be shown when few have answered.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/few_answers.h"

#include <algorithm>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

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

std::vector<Visibility> FewAnswers::decideParts(std::span<const int> answers, Audience audience) const
{
    std::vector<Visibility> decided;
    std::vector<std::size_t> smallestFirst;
    for (std::size_t part = 0; part < answers.size(); ++part) {
        decided.push_back(decide(answers[part], audience));
        if (answers[part] > 0)
            smallestFirst.push_back(part);
    }
    std::stable_sort(smallestFirst.begin(), smallestFirst.end(),
                     [&](std::size_t a, std::size_t b) { return answers[a] < answers[b]; });

    int hidden = 0;
    long long together = 0;
    for (const std::size_t part : smallestFirst) {
        // A single part that is few by itself never reaches the limit, so that it always gets company. Each hidden part is known
        // to have an answer, so as many answers as parts would tell them all.
        const bool covered = hidden == 0 || (together >= m_hideBelow && together > hidden);
        if (decided[part] != Visibility::Hidden && covered)
            break;
        decided[part] = Visibility::Hidden;
        ++hidden;
        together += answers[part];
    }
    return decided;
}

} // namespace ljus

// The one object that decides what may be shown when few have answered. Every output asks it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace ljus {

/// Who will see the figures.
enum class Audience {
    OwnScreen, ///< inside the federation's own program
    Outside, ///< anything that leaves it: file, report, picture, clipboard
};

enum class Visibility { Shown, Warned, Hidden };
[[nodiscard]] QString toCode(Visibility visibility); ///< "yes", "warn", "hidden"

/// Two limits on the number of answers that a figure rests on.
class FewAnswers
{
public:
    static constexpr int kDefaultWarnBelow = 10; ///< the program's own, not official
    static constexpr int kDefaultHideBelow = 5; ///< the program's own, not official

    FewAnswers() = default;
    /// @a hideBelow is at most @a warnBelow (a larger one is lowered to it); both are at least 0.
    FewAnswers(int warnBelow, int hideBelow, QString source);

    [[nodiscard]] int warnBelow() const { return m_warnBelow; }
    [[nodiscard]] int hideBelow() const { return m_hideBelow; }
    [[nodiscard]] const QString &source() const { return m_source; } ///< empty: the program's own defaults

    /// For one figure that rests on @a answers answers. Hidden only for Audience::Outside; 0 answers are Shown: there is no one
    /// to protect.
    [[nodiscard]] Visibility decide(int answers, Audience audience) const;
    /// For the parts of one total that is shown as well: a single hidden part could be worked out from the total, so the smallest
    /// remaining part that has answers is hidden with it, and more until the hidden parts together reach hideBelow and have more
    /// answers than there are parts (else each is known to have one).
    [[nodiscard]] std::vector<Visibility> decideParts(std::span<const int> answers, Audience audience) const;
    /// For the cells of a table whose rows have a total that is shown as well, and whose columns have one that is decided by
    /// decideParts(): both are covered as that covers one. Where a row has a hidden cell its empty ones are hidden too: a group
    /// that stands alone could be told from the row's total. All @a rows are of one length.
    [[nodiscard]] std::vector<std::vector<Visibility>> decideTable(const std::vector<std::vector<int>> &rows,
                                                                   Audience audience) const;

private:
    enum class Empty { Shown, Covers }; ///< what becomes of parts without answers

    void cover(std::span<const int> answers, std::span<Visibility> decided, Empty empty) const;
    void coverColumn(const std::vector<std::vector<int>> &rows, std::size_t column,
                     std::vector<std::vector<Visibility>> &decided) const;

    int m_warnBelow = kDefaultWarnBelow;
    int m_hideBelow = kDefaultHideBelow;
    QString m_source;
};

} // namespace ljus

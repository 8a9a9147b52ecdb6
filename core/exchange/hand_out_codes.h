// The codes that somebody's own list has used so far.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/domain/hand_out.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace ljus {

/// A cell's text in a sentence: short, and without personal data that stood in the wrong column.
[[nodiscard]] QString shownText(const QString &text);

class UsedCodes
{
public:
    explicit UsedCodes(const std::vector<HandOut> &list); ///< what the activity has already

    [[nodiscard]] bool isInList(const HandOut &line) const; ///< whether the activity has its code already
    /// Takes the code of @a line, which stands at @a place; a problem when it is taken.
    [[nodiscard]] std::optional<Problem> take(const HandOut &line, const QString &place);
    /// What is doubtful about the code of @a line, a code of its own: it looks like a date of birth, or differs from another only
    /// by capitals, blanks and leading zeros.
    [[nodiscard]] Problems doubts(const HandOut &line, const QString &place);

private:
    struct Use
    {
        QString code;
        QString place; ///< empty: in the list already
    };

    QHash<QString, Use> m_used; ///< by code and questionnaire
    QHash<QString, Use> m_alike;
};

} // namespace ljus

// What people wrote in their own words: put in order, searched, and counted per theme.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text_theme.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace ljus {

/// @a text in the form that it is searched in: small letters, white space as single spaces, accents taken off (é as e); å, ä and
/// ö are letters of their own.
[[nodiscard]] QString searchable(const QString &text);

/// The words that someone looks for; all of them must be there, in any order and within words.
class TextSearch
{
public:
    explicit TextSearch(const QString &typed) : m_words(searchable(typed).split(u' ', Qt::SkipEmptyParts)) { }
    [[nodiscard]] bool finds(const QString &searchable) const; ///< also when nothing was typed

private:
    QStringList m_words;
};

/// Puts @a texts in Swedish alphabetical order, which tells nothing of who wrote when.
void sortTexts(std::vector<FreeTextAnswer> &texts);

struct ThemeCounts
{
    std::vector<int> of; ///< texts under each theme; a text may stand under several
    int without = 0; ///< texts under none
};
[[nodiscard]] ThemeCounts countThemes(std::span<const FreeTextAnswer> texts, std::span<const TextTheme> themes);

} // namespace ljus

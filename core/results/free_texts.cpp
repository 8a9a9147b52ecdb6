// What people wrote in their own words: put in order, searched, and counted per theme.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/free_texts.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

bool isOwnLetter(QChar sign)
{
    constexpr char16_t kLastPlain = 0x7F;
    return sign <= kLastPlain || sign == u'å' || sign == u'ä' || sign == u'ö';
}

} // namespace

QString searchable(const QString &text)
{
    const QString small = text.normalized(QString::NormalizationForm_C).toLower().simplified();
    if (std::all_of(small.cbegin(), small.cend(), isOwnLetter))
        return small;
    QString folded;
    for (const QChar sign : small) {
        if (isOwnLetter(sign)) {
            folded += sign;
            continue;
        }
        for (const QChar part : QString(sign).normalized(QString::NormalizationForm_D)) {
            if (!part.isMark())
                folded += part;
        }
    }
    return folded;
}

bool TextSearch::finds(const QString &searchable) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return searchable.contains(word); });
}

void sortTexts(std::vector<FreeTextAnswer> &texts)
{
    QCollator swedish(QLocale(QLocale::Swedish, QLocale::Sweden));
    swedish.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> order;
    order.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        order.emplace_back(swedish.sortKey(texts[i].text), i);
    std::sort(order.begin(), order.end(), [&texts](const auto &one, const auto &other) {
        const int keys = one.first.compare(other.first);
        if (keys != 0)
            return keys < 0;
        // Of texts that read the same, neither the activity nor the theme may tell which response came first.
        const FreeTextAnswer &left = texts[one.second];
        const FreeTextAnswer &right = texts[other.second];
        return std::tie(left.text, left.activity, left.themes) < std::tie(right.text, right.activity, right.themes);
    });
    std::vector<FreeTextAnswer> sorted;
    sorted.reserve(texts.size());
    for (const auto &[key, index] : order)
        sorted.push_back(std::move(texts[index]));
    texts = std::move(sorted);
}

ThemeCounts countThemes(std::span<const FreeTextAnswer> texts, std::span<const TextTheme> themes)
{
    ThemeCounts counts{std::vector<int>(themes.size(), 0), 0};
    for (const FreeTextAnswer &text : texts) {
        for (std::size_t i = 0; i < themes.size(); ++i)
            counts.of[i] += text.isUnder(themes[i].id) ? 1 : 0;
        counts.without += text.themes.empty() ? 1 : 0;
    }
    return counts;
}

} // namespace ljus

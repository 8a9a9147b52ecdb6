// Which free texts may be quoted outside, and under what headings.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/quotes.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Quotes)
};

template<typename Belongs>
QuoteGroup groupOf(const QuoteSource &source, const QString &heading, Belongs belongs)
{
    QuoteGroup group{heading, Visibility::Shown, {}};
    for (std::size_t i = 0; i < source.texts.size(); ++i) {
        if (belongs(source.texts[i]))
            group.texts.push_back(i);
    }
    return group;
}

std::vector<QuoteGroup> themeGroups(const QuoteSource &source)
{
    std::vector<QuoteGroup> groups;
    for (const TextTheme &theme : source.themes)
        groups.push_back(groupOf(source, theme.name, [&theme](const FreeTextAnswer &text) { return text.isUnder(theme.id); }));
    groups.push_back(groupOf(source, Texts::tr("Without theme"), [](const FreeTextAnswer &text) { return text.themes.empty(); }));
    return groups;
}

std::vector<QuoteGroup> activityGroups(const QuoteSource &source)
{
    std::vector<QuoteGroup> groups;
    for (auto activity = source.activityNames.cbegin(); activity != source.activityNames.cend(); ++activity) {
        const Id<Activity> id{activity.key()};
        groups.push_back(groupOf(source, *activity, [id](const FreeTextAnswer &text) { return text.activity == id; }));
    }
    QCollator swedish(QLocale(QLocale::Swedish, QLocale::Sweden));
    swedish.setNumericMode(true);
    std::stable_sort(groups.begin(), groups.end(),
                     [&swedish](const auto &one, const auto &other) { return swedish(one.heading, other.heading); });
    groups.push_back(groupOf(source, Texts::tr("No activity"), [](const FreeTextAnswer &text) { return !text.activity; }));
    return groups;
}

/// How many texts stand in hidden groups only.
int textsHidden(const std::vector<QuoteGroup> &groups, std::size_t texts)
{
    std::vector<bool> shown(texts, false);
    std::vector<bool> hidden(texts, false);
    for (const QuoteGroup &group : groups) {
        for (const std::size_t text : group.texts)
            (group.visibility == Visibility::Hidden ? hidden : shown)[text] = true;
    }
    int count = 0;
    for (std::size_t i = 0; i < texts; ++i)
        count += hidden[i] && !shown[i] ? 1 : 0;
    return count;
}

bool isShown(const QuoteGroup &group)
{
    return group.visibility != Visibility::Hidden;
}

/// Hides the smallest shown group, until so many texts are hidden that none of them is given away by the list of all texts.
void hideWhatCouldBeWorkedOut(std::vector<QuoteGroup> &groups, const QuoteSource &source)
{
    while (source.fewAnswers.decide(textsHidden(groups, source.texts.size()), Audience::Outside) == Visibility::Hidden) {
        const auto smallest = std::min_element(groups.begin(), groups.end(), [](const auto &one, const auto &other) {
            return isShown(one) != isShown(other) ? isShown(one) : one.texts.size() < other.texts.size();
        });
        if (!isShown(*smallest))
            return;
        smallest->visibility = Visibility::Hidden;
    }
}

} // namespace

std::vector<QuoteGroup> quoteGroups(const QuoteSource &source, QuoteHeadings headings)
{
    std::vector<QuoteGroup> groups;
    if (headings == QuoteHeadings::Themes)
        groups = themeGroups(source);
    else if (headings == QuoteHeadings::Activities)
        groups = activityGroups(source);
    else
        groups.push_back(groupOf(source, {}, [](const FreeTextAnswer &) { return true; }));
    std::erase_if(groups, [](const QuoteGroup &group) { return group.texts.empty(); });
    std::vector<int> answers;
    std::transform(groups.begin(), groups.end(), std::back_inserter(answers),
                   [](const QuoteGroup &group) { return static_cast<int>(group.texts.size()); });
    const std::vector<Visibility> decided = source.fewAnswers.decideParts(answers, Audience::Outside);
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].visibility = decided[i];
    hideWhatCouldBeWorkedOut(groups, source);
    return groups;
}

} // namespace ljus

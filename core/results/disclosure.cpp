// Hides few answers, and as much else as keeps them hidden.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/disclosure.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace ljus {

namespace {

using Indices = std::vector<std::size_t>;

constexpr std::array kSilences{Nothing::Blank, Nothing::Marks, Nothing::Unreadable};

int silent(const Tally &tally)
{
    return std::accumulate(kSilences.begin(), kSilences.end(), 0, [&](int sum, Nothing kind) { return sum + tally.of(kind); });
}

/// Where nobody at all answered, the kinds of nothing are all that there is to find out: as if they were options.
Tally withSilencesAsOptions(Tally tally)
{
    tally.answered = silent(tally);
    tally.options.clear();
    for (const Nothing kind : kSilences)
        tally.options.push_back(tally.of(kind));
    return tally;
}

std::vector<Tally> withSilencesAsOptions(std::vector<Tally> tallies)
{
    for (Tally &tally : tallies)
        tally = withSilencesAsOptions(std::move(tally));
    return tallies;
}

bool isFew(const Tally &tally, const FewAnswers &limits)
{
    // Where nobody answered it is decided on those who could have: how few left a question blank is nobody's business either.
    const int persons = tally.answered > 0 ? tally.answered : silent(tally);
    return limits.decide(persons, Audience::Outside) == Visibility::Hidden;
}

/// A value that is not the same as the first; the end where all are the same.
QStringList::const_iterator another(const QStringList &values)
{
    return std::find_if(values.cbegin(), values.cend(), [&](const QString &value) { return value != values.first(); });
}

bool isOneValue(const QStringList &values)
{
    return !values.isEmpty() && another(values) == values.cend();
}

/// Adds up all that it takes to decide: of the values of each part one, and another where they are not all the same.
void addTo(Tally &sum, const Tally &part)
{
    sum.answered += part.answered;
    sum.positive += part.positive;
    sum.options.resize(part.options.size());
    for (std::size_t option = 0; option < part.options.size(); ++option)
        sum.options[option] += part.options[option];
    for (std::size_t kind = 0; kind < part.nothing.size(); ++kind)
        sum.nothing[kind] += part.nothing[kind];
    if (part.values.isEmpty())
        return;
    sum.values.append(part.values.first());
    if (const auto other = another(part.values); other != part.values.cend())
        sum.values.append(*other);
}

/// Groups that are hidden together, and what an outsider can work out of them: their sum.
class Pool
{
public:
    explicit Pool(const Tally &whole) : m_whole(whole) { m_sum.options.resize(whole.options.size()); }

    void add(const Tally &part)
    {
        m_isEmpty = false;
        m_parts += part.answered > 0 ? 1 : 0; // who knows that nobody answered in one knows what the other says
        addTo(m_sum, part);
    }

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] bool isSound(const FewAnswers &limits) const
    {
        return m_whole.answered == 0
               || (m_parts >= 2 && m_sum.answered >= limits.hideBelow() && m_sum.answered > m_parts && !tellsAll());
    }

private:
    /// Whether everyone in it chose the same, though not everyone in the whole did.
    [[nodiscard]] bool tellsAll() const
    {
        const auto isAll = [&](int pool, int whole) { return pool == m_sum.answered && whole < m_whole.answered; };
        for (std::size_t option = 0; option < m_sum.options.size(); ++option) {
            if (isAll(m_sum.options[option], m_whole.options[option]))
                return true;
        }
        const bool isSameValue = isOneValue(m_sum.values) && !isOneValue(m_whole.values);
        return isSameValue || isAll(m_sum.positive, m_whole.positive);
    }

    const Tally &m_whole;
    bool m_isEmpty = true;
    int m_parts = 0; ///< with answers
    Tally m_sum;
};

/// The one of @a candidates that is shown and has the fewest answers, but some; candidates.size() when there is none.
std::size_t smallestShown(const Indices &candidates, const std::vector<Tally> &tallies, const std::vector<bool> &hidden)
{
    std::size_t best = candidates.size();
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const std::size_t each = candidates[i];
        if (hidden[each] || tallies[each].answered == 0)
            continue;
        if (best == candidates.size() || tallies[each].answered < tallies[candidates[best]].answered)
            best = i;
    }
    return best;
}

/// Hides the smallest of @a candidates; false when all are hidden.
bool hideSmallest(const Indices &candidates, const std::vector<Tally> &tallies, std::vector<bool> &hidden)
{
    const std::size_t smallest = smallestShown(candidates, tallies, hidden);
    if (smallest == candidates.size())
        return false;
    hidden[candidates[smallest]] = true;
    return true;
}

Pool poolOf(const Indices &parts, const std::vector<Tally> &tallies, const std::vector<bool> &hidden, const Tally &whole)
{
    Pool pool(whole);
    for (const std::size_t part : parts) {
        if (hidden[part])
            pool.add(tallies[part]);
    }
    return pool;
}

/// Hides more of @a parts, which make up @a whole, until what is hidden is sound; false when all are hidden and it is not.
bool makeSound(const Indices &parts, const std::vector<Tally> &tallies, const Tally &whole, const FewAnswers &limits,
               std::vector<bool> &hidden)
{
    if (whole.answered == 0 && silent(whole) > 0)
        return makeSound(parts, withSilencesAsOptions(tallies), withSilencesAsOptions(whole), limits, hidden);
    for (;;) {
        const Pool pool = poolOf(parts, tallies, hidden, whole);
        if (pool.isEmpty() || pool.isSound(limits))
            return true;
        if (!hideSmallest(parts, tallies, hidden))
            return false;
    }
}

std::vector<bool> fewOf(const std::vector<Tally> &tallies, const FewAnswers &limits)
{
    std::vector<bool> few;
    few.reserve(tallies.size());
    for (const Tally &tally : tallies)
        few.push_back(isFew(tally, limits));
    return few;
}

Indices allOf(std::size_t count)
{
    Indices all(count);
    for (std::size_t i = 0; i < count; ++i)
        all[i] = i;
    return all;
}

/// Activities within municipalities: two levels of groups under one whole.
class Places
{
public:
    Places(std::vector<Tally> ofActivities, std::vector<Tally> ofMunicipalities, const std::vector<int> &municipalityOf)
        : m_activities(std::move(ofActivities)), m_municipalities(std::move(ofMunicipalities)), m_within(m_municipalities.size())
    {
        for (std::size_t activity = 0; activity < m_activities.size(); ++activity)
            m_within[static_cast<std::size_t>(municipalityOf[activity])].push_back(activity);
    }

    void decide(const Tally &whole, const FewAnswers &limits)
    {
        activities = fewOf(m_activities, limits);
        municipalities = fewOf(m_municipalities, limits);
        // Each round only hides more, so that it ends.
        for (std::size_t before = 0; before != hiddenCount() || before == 0;) {
            before = hiddenCount();
            for (std::size_t municipality = 0; municipality < m_within.size(); ++municipality)
                settle(municipality, limits);
            settleWhole(whole, limits);
            if (hiddenCount() == 0)
                return;
        }
    }

    std::vector<bool> activities; ///< whether hidden
    std::vector<bool> municipalities;

private:
    [[nodiscard]] std::size_t hiddenCount() const
    {
        return static_cast<std::size_t>(std::count(activities.begin(), activities.end(), true)
                                        + std::count(municipalities.begin(), municipalities.end(), true));
    }
    [[nodiscard]] bool hidesAny(std::size_t municipality) const
    {
        return std::any_of(m_within[municipality].begin(), m_within[municipality].end(),
                           [&](std::size_t activity) { return activities[activity]; });
    }
    [[nodiscard]] bool hidesAnswers(std::size_t municipality) const
    {
        return std::any_of(m_within[municipality].begin(), m_within[municipality].end(),
                           [&](std::size_t activity) { return activities[activity] && m_activities[activity].answered > 0; });
    }

    void settle(std::size_t municipality, const FewAnswers &limits)
    {
        const Indices &within = m_within[municipality];
        if (!municipalities[municipality])
            municipalities[municipality] = !makeSound(within, m_activities, m_municipalities[municipality], limits, activities);
        // A hidden municipality with all its activities shown could be added up.
        if (municipalities[municipality] && !hidesAny(municipality))
            hideSmallest(within, m_activities, activities);
    }

    /// What hidden municipalities hide together, held against the whole.
    void settleWhole(const Tally &whole, const FewAnswers &limits)
    {
        Indices pooled;
        int sharing = 0;
        int hiddenOnes = 0;
        for (std::size_t municipality = 0; municipality < m_within.size(); ++municipality) {
            if (!municipalities[municipality])
                continue;
            ++hiddenOnes;
            sharing += hidesAnswers(municipality) ? 1 : 0;
            pooled.insert(pooled.end(), m_within[municipality].begin(), m_within[municipality].end());
        }
        if (hiddenOnes == 0)
            return;
        const bool sound = poolOf(pooled, m_activities, activities, whole).isSound(limits);
        if (sound && sharing >= 2)
            return;
        const bool another = sharing < 2 && hideSmallest(allOf(m_within.size()), m_municipalities, municipalities);
        if (!another && !hideSmallest(pooled, m_activities, activities))
            hideSmallest(allOf(m_within.size()), m_municipalities, municipalities);
    }

    std::vector<Tally> m_activities;
    std::vector<Tally> m_municipalities;
    std::vector<Indices> m_within; ///< activities per municipality
};

} // namespace

Disclosure::Disclosure(const ResponseSet &responses, const QuestionnaireVersion &version, const ResultRequest &request)
    : m_responses(responses), m_limits(request.fewAnswers)
{
    for (std::size_t i = 0; i < kTraits.size(); ++i)
        m_groupings[i] = {kTraits[i], partition(responses, version, kTraits[i], request)};
    const Question *sex = version.sexQuestion();
    const Question *sexNow = responses.questionnaire().current().sexQuestion();
    m_hidesSex = sex != nullptr && (sexNow == nullptr || sexNow->revision != sex->revision);
    m_municipalityOf.resize(by(Cut::Activity).groups.size());
    for (std::size_t row = 0; row < responses.rows().size(); ++row)
        m_municipalityOf[static_cast<std::size_t>(by(Cut::Activity).rows[row])] = by(Cut::Municipality).rows[row];
    findKinds();
}

void Disclosure::findKinds()
{
    QHash<qint64, int> known;
    m_kindOf.reserve(m_responses.rows().size());
    for (std::size_t row = 0; row < m_responses.rows().size(); ++row) {
        qint64 key = 0;
        for (const auto &[trait, grouping] : m_groupings)
            key = key * grouping.count() + grouping.rows[row];
        const auto kind = known.constFind(key);
        m_kindOf.push_back(kind == known.cend() ? static_cast<int>(m_exampleOf.size()) : *kind);
        if (kind != known.cend())
            continue;
        known.insert(key, m_kindOf.back());
        m_exampleOf.push_back(row);
    }
}

const Grouping &Disclosure::by(Cut trait) const
{
    return std::find_if(m_groupings.begin(), m_groupings.end(), [&](const auto &each) { return each.first == trait; })->second;
}

std::vector<Tally> Disclosure::gathered(const Grouping &grouping, const std::vector<Tally> &ofKinds) const
{
    std::vector<Tally> groups(grouping.groups.size());
    for (std::size_t kind = 0; kind < ofKinds.size(); ++kind)
        addTo(groups[static_cast<std::size_t>(grouping.rows[m_exampleOf[kind]])], ofKinds[kind]);
    return groups;
}

Disclosure::Decision Disclosure::decide(const Question &question) const
{
    const std::vector<Tally> ofKinds = tally(question, m_responses, m_kindOf, static_cast<int>(m_exampleOf.size()));
    Tally whole;
    for (const Tally &kind : ofKinds)
        addTo(whole, kind);
    Decision decision;
    decision.m_whole = isFew(whole, m_limits);
    for (const Cut trait : {Cut::Sex, Cut::Language, Cut::Version})
        decideFlat(trait, ofKinds, whole, decision);
    decidePlaces(ofKinds, whole, decision);
    return decision;
}

void Disclosure::decideFlat(Cut trait, const std::vector<Tally> &ofKinds, const Tally &whole, Decision &decision) const
{
    const Grouping &grouping = by(trait);
    const std::vector<Tally> tallies = gathered(grouping, ofKinds);
    Hidden hidden = fewOf(tallies, m_limits);
    makeSound(allOf(tallies.size()), tallies, whole, m_limits, hidden);
    for (std::size_t group = 0; group < hidden.size(); ++group)
        decision.m_groups[trait].insert(grouping.groups[group].code, hidden[group] || (trait == Cut::Sex && m_hidesSex));
}

void Disclosure::decidePlaces(const std::vector<Tally> &ofKinds, const Tally &whole, Decision &decision) const
{
    const Grouping &activities = by(Cut::Activity);
    const Grouping &municipalities = by(Cut::Municipality);
    const auto counted = [&](const Grouping &groups) {
        std::vector<Tally> tallies = gathered(groups, ofKinds);
        return whole.answered > 0 ? tallies : withSilencesAsOptions(std::move(tallies));
    };
    Places places(counted(activities), counted(municipalities), m_municipalityOf);
    places.decide(whole.answered > 0 ? whole : withSilencesAsOptions(whole), m_limits);
    for (std::size_t group = 0; group < activities.groups.size(); ++group) {
        const QString &code = activities.groups[group].code;
        decision.m_groups[Cut::Activity].insert(code, places.activities[group]);
        const auto municipality = static_cast<std::size_t>(m_municipalityOf[group]);
        decision.m_municipalityOf.insert(code, municipalities.groups[municipality].code);
    }
    for (std::size_t group = 0; group < municipalities.groups.size(); ++group)
        decision.m_groups[Cut::Municipality].insert(municipalities.groups[group].code, places.municipalities[group]);
}

bool Disclosure::Decision::hides(const Filter &traits) const
{
    Filter apart = traits;
    // An activity lies in its municipality: together they say no more than the activity alone.
    if (apart.contains(Cut::Activity) && apart.value(Cut::Municipality) == m_municipalityOf.value(apart.value(Cut::Activity)))
        apart.remove(Cut::Municipality);
    if (apart.isEmpty())
        return m_whole;
    return apart.size() > 1 || m_groups.value(apart.firstKey()).value(apart.first(), true);
}

} // namespace ljus

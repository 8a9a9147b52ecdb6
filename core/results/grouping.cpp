// Divides responses into the groups of a cut.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/grouping.h"

#include "core/results/form_lookup.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Grouping)
};

constexpr int kNowhere = -1;

/// Counts the groups' responses, and leaves out the last group, those without, when it has none.
Grouping finished(std::vector<ResultGroup> groups, GroupIndex rows)
{
    for (const int group : rows)
        ++groups[static_cast<std::size_t>(group)].responses;
    if (groups.back().responses == 0)
        groups.pop_back();
    return {std::move(groups), std::move(rows)};
}

ResultGroup withoutGroup(const QString &label)
{
    return {QString::fromLatin1(codes::kBlank), label, 0};
}

Grouping wholeGrouping(const ResponseSet &responses)
{
    return {{{QString(), Texts::tr("All"), static_cast<int>(responses.size())}}, GroupIndex(responses.rows().size(), 0)};
}

Grouping sexGrouping(const ResponseSet &responses, const QuestionnaireVersion &version, const QString &language)
{
    std::vector<ResultGroup> groups;
    GroupIndex rows(responses.rows().size(), 0);
    if (const Question *sex = version.sexQuestion()) {
        for (const Option &option : sex->options)
            groups.push_back({option.code, option.text.in(language), 0});
        const auto without = static_cast<int>(groups.size());
        const FormLookup forms(*sex, responses.questionnaire());
        const std::span<const Cell> cells = responses.cells(sex->key);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const bool stated = !forms.reason(responses.rows()[row]) && cells[row] <= kLargestValueCell;
            rows[row] = stated ? static_cast<int>(cells[row]) : without;
        }
    }
    groups.push_back(withoutGroup(Texts::tr("Sex not stated")));
    return finished(std::move(groups), std::move(rows));
}

/// The places that @a groups take in Swedish order of their labels.
std::vector<int> swedishPlaces(const std::vector<ResultGroup> &groups)
{
    const QCollator swedish(QLocale(QLocale::Swedish, QLocale::Sweden));
    std::vector<int> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const ResultGroup &left = groups[static_cast<std::size_t>(a)];
        const ResultGroup &right = groups[static_cast<std::size_t>(b)];
        const int labels = swedish.compare(left.label, right.label);
        if (labels != 0)
            return labels < 0;
        return std::pair(left.code.size(), left.code) < std::pair(right.code.size(), right.code);
    });
    std::vector<int> places(groups.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[static_cast<std::size_t>(order[place])] = static_cast<int>(place);
    return places;
}

/// Groups by a value of each row: @a valueOf gives a key that can be hashed, nothing for those without, and @a groupOf names the
/// group of a key (an empty code: without).
template<typename Key, typename ValueOf, typename GroupOf>
Grouping groupedBy(const ResponseSet &responses, ValueOf valueOf, GroupOf groupOf, const QString &without)
{
    std::vector<ResultGroup> found;
    QHash<Key, int> indexOf;
    GroupIndex rows;
    rows.reserve(responses.rows().size());
    for (const ResponseSet::Row &row : responses.rows()) {
        const Key key = valueOf(row);
        auto index = indexOf.constFind(key);
        if (index == indexOf.cend()) {
            ResultGroup group = groupOf(key);
            const auto same =
                std::find_if(found.begin(), found.end(), [&](const auto &other) { return other.code == group.code; });
            const auto place = static_cast<int>(same - found.begin());
            index = indexOf.insert(key, group.code.isEmpty() ? kNowhere : place);
            if (!group.code.isEmpty() && same == found.end())
                found.push_back(std::move(group));
        }
        rows.push_back(*index);
    }
    const std::vector<int> places = swedishPlaces(found);
    std::vector<ResultGroup> groups(found.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        groups[static_cast<std::size_t>(places[i])] = found[i];
    for (int &row : rows)
        row = row == kNowhere ? static_cast<int>(found.size()) : places[static_cast<std::size_t>(row)];
    groups.push_back(withoutGroup(without));
    return finished(std::move(groups), std::move(rows));
}

qint64 activityOf(const ResponseSet::Row &row)
{
    return row.activity ? row.activity->value : 0;
}

Grouping activityGrouping(const ResponseSet &responses, const QMap<qint64, QString> &names)
{
    const auto group = [&](qint64 activity) {
        const QString code = activity == 0 ? QString() : QString::number(activity);
        return ResultGroup{code, names.value(activity, Texts::tr("Activity %1").arg(code)), 0};
    };
    return groupedBy<qint64>(responses, activityOf, group, Texts::tr("No activity"));
}

Grouping municipalityGrouping(const ResponseSet &responses, const QMap<qint64, QString> &municipalities)
{
    const auto group = [&](qint64 activity) {
        const QString name = municipalities.value(activity).trimmed();
        return ResultGroup{name, name, 0};
    };
    return groupedBy<qint64>(responses, activityOf, group, Texts::tr("No municipality"));
}

Grouping languageGrouping(const ResponseSet &responses)
{
    const auto language = [](const ResponseSet::Row &row) { return row.language; };
    const auto group = [](const QString &code) {
        const QLocale locale(code);
        const QString name = locale.language() == QLocale::C ? code : locale.nativeLanguageName();
        return ResultGroup{code, name.left(1).toUpper() + name.mid(1), 0};
    };
    return groupedBy<QString>(responses, language, group, Texts::tr("Language not stated"));
}

Grouping versionGrouping(const ResponseSet &responses)
{
    const auto version = [](const ResponseSet::Row &row) { return row.version; };
    const auto group = [&](quint16 index) {
        const QString key = responses.questionnaire().versions[index].key;
        return ResultGroup{key, key, 0};
    };
    return groupedBy<quint16>(responses, version, group, QString());
}

/// Whether each row passes @a request's filter.
std::vector<bool> passing(const ResponseSet &responses, const QuestionnaireVersion &version, const ResultRequest &request)
{
    std::vector<bool> passes(responses.rows().size(), true);
    for (auto trait = request.only.cbegin(); trait != request.only.cend(); ++trait) {
        const Grouping groups = partition(responses, version, trait.key(), request);
        const int wanted = groups.indexOf(*trait);
        for (std::size_t row = 0; row < passes.size(); ++row)
            passes[row] = passes[row] && groups.rows[row] == wanted;
    }
    return passes;
}

/// Leaves out the groups that the filter emptied, but for the options of the sex question.
Grouping withoutEmpty(Grouping all, Cut cut)
{
    Grouping kept;
    std::vector<int> places;
    for (ResultGroup &group : all.groups) {
        const bool isKept =
            group.responses > 0 || cut == Cut::Whole || (cut == Cut::Sex && group.code != QLatin1String(codes::kBlank));
        places.push_back(isKept ? kept.count() : kNowhere);
        if (isKept)
            kept.groups.push_back(std::move(group));
    }
    for (const int row : all.rows)
        kept.rows.push_back(row == kNowhere ? kNowhere : places[static_cast<std::size_t>(row)]);
    return kept;
}

} // namespace

int Grouping::indexOf(const QString &code) const
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const ResultGroup &group) { return group.code == code; });
    return found == groups.end() ? kNowhere : static_cast<int>(found - groups.begin());
}

Grouping partition(const ResponseSet &responses, const QuestionnaireVersion &version, Cut cut, const ResultRequest &request)
{
    switch (cut) {
    case Cut::Sex:
        return sexGrouping(responses, version, request.language);
    case Cut::Activity:
        return activityGrouping(responses, request.activityNames);
    case Cut::Municipality:
        return municipalityGrouping(responses, request.municipalities);
    case Cut::Language:
        return languageGrouping(responses);
    case Cut::Version:
        return versionGrouping(responses);
    case Cut::Whole:
    case Cut::Round:
    case Cut::National:
    case Cut::Questionnaire:
        return wholeGrouping(responses);
    }
    Q_UNREACHABLE();
}

Grouping groupingOf(const ResponseSet &responses, const QuestionnaireVersion &version, const ResultRequest &request)
{
    const Cut cut = isTrait(request.cut) ? request.cut : Cut::Whole;
    Grouping grouping = partition(responses, version, cut, request);
    if (request.only.isEmpty())
        return grouping;
    const std::vector<bool> passes = passing(responses, version, request);
    for (std::size_t row = 0; row < passes.size(); ++row) {
        if (passes[row])
            continue;
        --grouping.groups[static_cast<std::size_t>(grouping.rows[row])].responses;
        grouping.rows[row] = kNowhere;
    }
    Grouping kept = withoutEmpty(std::move(grouping), cut);
    const bool isOneTrait = request.only.size() == 1 && (cut == Cut::Whole || request.only.contains(cut));
    if (request.audience == Audience::Outside && !isOneTrait) {
        for (ResultGroup &group : kept.groups)
            group.responses = 0;
    }
    return kept;
}

} // namespace ljus

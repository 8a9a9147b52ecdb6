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
        return labels != 0 ? labels < 0 : left.code.toLongLong() < right.code.toLongLong();
    });
    std::vector<int> places(groups.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[static_cast<std::size_t>(order[place])] = static_cast<int>(place);
    return places;
}

ResultGroup activityGroup(qint64 activity, const QMap<qint64, QString> &names)
{
    const QString code = QString::number(activity);
    return {code, names.value(activity, Texts::tr("Activity %1").arg(code)), 0};
}

Grouping activityGrouping(const ResponseSet &responses, const QMap<qint64, QString> &names)
{
    constexpr int kWithout = -1;
    std::vector<ResultGroup> found;
    QHash<qint64, int> indexOf;
    GroupIndex rows;
    rows.reserve(responses.rows().size());
    for (const ResponseSet::Row &row : responses.rows()) {
        if (!row.activity) {
            rows.push_back(kWithout);
            continue;
        }
        auto index = indexOf.constFind(row.activity->value);
        if (index == indexOf.cend()) {
            index = indexOf.insert(row.activity->value, static_cast<int>(found.size()));
            found.push_back(activityGroup(row.activity->value, names));
        }
        rows.push_back(*index);
    }

    const std::vector<int> places = swedishPlaces(found);
    std::vector<ResultGroup> groups(found.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        groups[static_cast<std::size_t>(places[i])] = found[i];
    for (int &row : rows)
        row = row == kWithout ? static_cast<int>(found.size()) : places[static_cast<std::size_t>(row)];
    groups.push_back(withoutGroup(Texts::tr("No activity")));
    return finished(std::move(groups), std::move(rows));
}

} // namespace

Grouping groupingOf(const ResponseSet &responses, const QuestionnaireVersion &version, const ResultRequest &request)
{
    switch (request.cut) {
    case Cut::Whole:
        return wholeGrouping(responses);
    case Cut::Sex:
        return sexGrouping(responses, version, request.language);
    case Cut::Activity:
        return activityGrouping(responses, request.activityNames);
    }
    Q_UNREACHABLE();
}

std::vector<Visibility> visibilityOf(const std::vector<int> &answers, const ResultRequest &request)
{
    if (request.cut != Cut::Whole)
        return request.fewAnswers.decideParts(answers, request.audience);
    std::vector<Visibility> decided;
    for (const int figure : answers)
        decided.push_back(request.fewAnswers.decide(figure, request.audience));
    return decided;
}

} // namespace ljus

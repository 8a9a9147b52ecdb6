// Results as tables: the same rows for CSV, JSON, XLSX and the command line.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/results_table.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

QVariant cellOf(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Means of points and numbers as they are printed.
QVariant meanCell(const std::optional<double> &mean)
{
    constexpr double kHundredths = 100.0;
    return mean ? QVariant(std::round(*mean * kHundredths) / kHundredths) : QVariant();
}

QVariant valueCell(const Indicator &indicator, const std::optional<double> &value)
{
    const bool isShare = indicator.rule && indicator.rule->kind == IndicatorRule::Kind::PositiveShare;
    return value && isShare ? QVariant(static_cast<int>(std::lround(*value))) : meanCell(value);
}

/// One option, kind of nothing or summary of a question.
struct Figure
{
    QString option;
    QVariant n;
    QVariant percent;
};

std::vector<Figure> figuresOf(const Question &question, const GroupResult &result)
{
    std::vector<Figure> figures;
    for (const OptionShare &share : result.options)
        figures.push_back({share.code, share.n, cellOf(share.percent)});
    if (!question.isChoice())
        figures.push_back({u"answered"_s, result.base, {}});
    if (question.kind == QuestionKind::Number)
        figures.push_back({u"mean"_s, meanCell(result.mean), {}});
    for (std::size_t i = 0; i < kNothings.size(); ++i)
        figures.push_back({toCode(kNothings[i]), result.nothing[i], {}});
    return figures;
}

/// What stands in the group column: a code that people know, else a name.
QString groupName(const ResultGroup &group, Cut cut)
{
    return cut == Cut::Activity ? group.label : group.code;
}

void appendQuestion(Table &table, const QuestionnaireResults &results, const QuestionResult &result)
{
    for (std::size_t i = 0; i < result.groups.size(); ++i) {
        const GroupResult &group = result.groups[i];
        if (group.standing != Standing::Counted)
            continue;
        const QVariantList place{results.questionnaire->key, results.version->key, result.question->key, toCode(results.cut),
                                 groupName(results.groups[i], results.cut)};
        const bool hidden = group.visibility == Visibility::Hidden;
        for (const Figure &figure : figuresOf(*result.question, group)) {
            QVariantList row = place;
            row << figure.option << (hidden ? QVariant() : figure.n) << (hidden ? QVariant() : QVariant(group.base))
                << (hidden ? QVariant() : figure.percent) << toCode(group.visibility);
            table.rows.push_back(row);
        }
    }
}

QJsonValue jsonOf(const QVariant &cell)
{
    switch (cell.typeId()) {
    case QMetaType::UnknownType:
        return QJsonValue::Null;
    case QMetaType::Int:
        return cell.toInt();
    case QMetaType::Double:
        return cell.toDouble();
    case QMetaType::QDate:
        return cell.toDate().toString(Qt::ISODate);
    default:
        return cell.toString();
    }
}

} // namespace

Table questionTable(const std::vector<Published<QuestionnaireResults>> &results)
{
    Table table;
    table.name = u"questions"_s;
    table.columns = {u"questionnaire"_s, u"version"_s, u"question"_s, u"by"_s,      u"group"_s,
                     u"option"_s,        u"n"_s,       u"base"_s,     u"percent"_s, u"shown"_s};
    for (const Published<QuestionnaireResults> &one : results) {
        for (const QuestionResult &question : one->questions)
            appendQuestion(table, *one, question);
    }
    return table;
}

Table indicatorTable(const Published<IndicatorComparison> &comparison, const CountedForm &form)
{
    Table table;
    table.name = u"indicators"_s;
    table.columns = {u"questionnaire"_s, u"version"_s, u"indicator"_s, u"title"_s, u"by"_s,
                     u"group"_s,         u"rule"_s,    u"value"_s,     u"base"_s,  u"shown"_s};
    for (const IndicatorResult &result : comparison->results) {
        for (std::size_t i = 0; i < result.groups.size(); ++i) {
            const IndicatorValue &value = result.groups[i];
            if (value.standing != Standing::Counted)
                continue;
            const bool hidden = value.visibility == Visibility::Hidden;
            table.rows.push_back({form.questionnaire, form.version, result.indicator->key, result.indicator->title.in(u"sv"_s),
                                  toCode(comparison->cut), groupName(comparison->groups[i], comparison->cut),
                                  describe(*result.indicator), hidden ? QVariant() : valueCell(*result.indicator, value.value),
                                  hidden ? QVariant() : QVariant(value.base), toCode(value.visibility)});
        }
    }
    return table;
}

QByteArray toJson(const Table &table)
{
    QJsonArray rows;
    for (const QVariantList &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            object.insert(table.columns.at(i), jsonOf(row.value(i)));
        rows.append(object);
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Indented);
}

} // namespace ljus

// Results as sheets for people: words instead of codes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/report_sheets.h"

#include <QCoreApplication>

#include <cmath>

namespace ljus {

namespace {

struct SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportSheets)
};

QString remarkOn(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Shown:
        return {};
    case Visibility::Warned:
        return SheetTexts::tr("few answers");
    case Visibility::Hidden:
        return SheetTexts::tr("hidden: too few answers");
    }
    Q_UNREACHABLE();
}

QVariant cell(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/// What all rows of one question and group begin with.
struct RowStart
{
    QString number;
    QString text;
    QString group;
};

void appendOptions(Table &sheet, const RowStart &start, const GroupResult &figures)
{
    const bool isHidden = figures.visibility == Visibility::Hidden;
    const QVariant base = isHidden ? QVariant() : QVariant(figures.base);
    const QString remark = remarkOn(figures.visibility);
    const auto add = [&](const QString &option, const QVariant &n, const QVariant &percent) {
        sheet.rows.push_back({start.number, start.text, start.group, option, n, percent, base, remark});
    };
    if (isHidden)
        return add({}, {}, {});
    for (const OptionShare &option : figures.options)
        add(option.label, option.n, cell(option.percent));
    if (figures.options.empty())
        add(SheetTexts::tr("answered"), figures.base, {});
    if (figures.mean)
        add(SheetTexts::tr("mean"), std::round(*figures.mean * 10) / 10, {});
    for (const Nothing nothing : kNothings) {
        if (const int n = figures.nothing[static_cast<std::size_t>(nothing)]; n > 0)
            add(displayName(nothing), n, {});
    }
}

QVariant shownValue(const IndicatorValue &value, const Indicator &indicator)
{
    if (!value.value)
        return {};
    const bool isShare = indicator.rule && indicator.rule->kind == IndicatorRule::Kind::PositiveShare;
    return isShare ? QVariant(static_cast<int>(std::lround(*value.value))) : QVariant(std::round(*value.value * 100) / 100);
}

} // namespace

Table questionSheet(const QString &name)
{
    return {name,
            {SheetTexts::tr("No."), SheetTexts::tr("Question"), SheetTexts::tr("Group"), SheetTexts::tr("Answer"),
             SheetTexts::tr("Number"), SheetTexts::tr("Per cent"), SheetTexts::tr("Have answered"), SheetTexts::tr("Remark")},
            {}};
}

void appendQuestions(Table &sheet, const QuestionnaireResults &results, const QString &language)
{
    for (const QuestionResult &question : results.questions) {
        for (std::size_t group = 0; group < question.groups.size(); ++group)
            appendOptions(sheet, {question.question->number, question.question->text.in(language), results.groups[group].label},
                          question.groups[group]);
    }
}

Table indicatorSheet()
{
    return {SheetTexts::tr("Indicators"),
            {SheetTexts::tr("Indicator"), SheetTexts::tr("Questionnaire"), SheetTexts::tr("Group"), SheetTexts::tr("Value"),
             SheetTexts::tr("Unit"), SheetTexts::tr("Answers"), SheetTexts::tr("Persons"), SheetTexts::tr("How it is worked out"),
             SheetTexts::tr("Remark")},
            {}};
}

void appendIndicators(Table &sheet, const QuestionnaireResults &results, const std::vector<IndicatorResult> &indicators,
                      const QString &language)
{
    for (const IndicatorResult &each : indicators) {
        const Indicator &indicator = *each.indicator;
        const bool isMean = indicator.rule && indicator.rule->kind == IndicatorRule::Kind::MeanPoints;
        const QString unit = !indicator.rule ? QString() : isMean ? SheetTexts::tr("mean points") : SheetTexts::tr("per cent");
        const QString title = QStringLiteral("%1. %2").arg(indicator.number).arg(indicator.title.in(language));
        for (std::size_t group = 0; group < each.groups.size(); ++group) {
            const IndicatorValue &value = each.groups[group];
            const bool isHidden = value.visibility == Visibility::Hidden;
            sheet.rows.push_back({title, results.questionnaire->title.in(language), results.groups[group].label,
                                  shownValue(value, indicator), unit, isHidden ? QVariant() : QVariant(value.base),
                                  isHidden ? QVariant() : QVariant(value.respondents), describe(indicator),
                                  remarkOn(value.visibility)});
        }
    }
}

} // namespace ljus

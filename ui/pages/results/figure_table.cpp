// Figures as a table.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/figure_table.h"

#include "ui/parts/row_table_model.h"
#include "ui/parts/table_view.h"
#include "ui/parts/tokens.h"

#include <QCoreApplication>
#include <QDate>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <functional>
#include <memory>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

const QString kNone = u"–"_s;
constexpr qsizetype kMostBeside = 4; ///< columns that leave the first one room
constexpr int kNarrowestColumn = 104; ///< so that the figures of groups stand evenly

QString counted(int n)
{
    return QLocale().toString(n);
}

QString inPercent(const std::optional<int> &percent)
{
    return percent ? Texts::tr("%1 %").arg(*percent) : kNone;
}

/// What stands in every cell of a group without figures; empty: it has figures.
QString insteadOfFigures(const GroupResult &group)
{
    if (group.visibility == Visibility::Hidden)
        return Texts::tr("hidden");
    return group.standing == Standing::Counted ? QString() : kNone;
}

QString remarkOn(const GroupResult &group)
{
    if (group.visibility == Visibility::Hidden)
        return Texts::tr("Hidden: too few answers");
    if (group.standing != Standing::Counted)
        return group.standing == Standing::OtherWording ? Texts::tr("Other wording") : Texts::tr("Not asked");
    return group.visibility == Visibility::Warned ? Texts::tr("Few answers") : QString();
}

/// Fills a table of one question row by row.
class Filling
{
public:
    Filling(const QuestionnaireResults &results, const QuestionResult &question)
        : m_results(results), m_question(question), m_split(results.cut == Cut::Whole && question.question->isChoice())
    {
    }

    [[nodiscard]] QStringList columns() const
    {
        if (m_split)
            return {Texts::tr("Answer"), Texts::tr("Number"), Texts::tr("Per cent")};
        QStringList columns{m_question.question->isChoice() ? Texts::tr("Answer") : Texts::tr("Figure")};
        for (const ResultGroup &group : m_results.groups)
            columns << group.label;
        return columns;
    }

    /// One cell per group; nothing in the per cent column of a split table.
    void add(const QString &label, const std::function<QString(const GroupResult &)> &cell)
    {
        QStringList row{label};
        for (const GroupResult &group : m_question.groups) {
            const QString instead = insteadOfFigures(group);
            row << (instead.isEmpty() ? cell(group) : instead);
        }
        if (m_split)
            row << QString();
        m_rows.push_back(row);
    }

    void addOption(std::size_t option)
    {
        const auto shareIn = [option](const GroupResult &group) -> const OptionShare & { return group.options.at(option); };
        const OptionShare &first = shareIn(m_question.groups.front());
        if (m_split && insteadOfFigures(m_question.groups.front()).isEmpty()) {
            m_rows.push_back({first.label, counted(first.n), inPercent(first.percent)});
            return;
        }
        add(first.label, [&](const GroupResult &group) {
            const OptionShare &share = shareIn(group);
            return share.percent ? Texts::tr("%1 (%2 %)").arg(counted(share.n)).arg(*share.percent) : counted(share.n);
        });
    }

    void addPositive()
    {
        if (m_question.question->positive.isEmpty())
            return;
        const QString label = Texts::tr("Positive options together");
        if (m_split)
            m_rows.push_back({label, QString(), inPercent(m_question.groups.front().positivePercent)});
        else
            add(label, [](const GroupResult &group) { return inPercent(group.positivePercent); });
    }

    void addRemark()
    {
        const auto &groups = m_question.groups;
        if (std::none_of(groups.begin(), groups.end(), [](const auto &group) { return !remarkOn(group).isEmpty(); }))
            return;
        QStringList row{Texts::tr("Remark")};
        for (const GroupResult &group : groups)
            row << remarkOn(group);
        if (m_split)
            row << QString();
        m_rows.push_back(row);
    }

    void addResponses()
    {
        const auto isUntold = [](const ResultGroup &group) { return group.responses == 0; };
        if (std::all_of(m_results.groups.begin(), m_results.groups.end(), isUntold))
            return;
        QStringList row{Texts::tr("All responses")};
        for (const ResultGroup &group : m_results.groups)
            row << counted(group.responses);
        if (m_split)
            row << QString();
        m_rows.push_back(row);
    }

    [[nodiscard]] std::vector<QStringList> rows() const { return m_rows; }

private:
    const QuestionnaireResults &m_results;
    const QuestionResult &m_question;
    bool m_split; ///< number and per cent stand in columns of their own
    std::vector<QStringList> m_rows;
};

void addValues(Filling &filling, const QuestionResult &question)
{
    const QuestionKind kind = question.question->kind;
    if (kind == QuestionKind::Number)
        filling.add(Texts::tr("Mean"), meanInWords);
    const auto hasNone = [](const GroupResult &group) { return group.values.isEmpty(); };
    if (std::all_of(question.groups.begin(), question.groups.end(), hasNone))
        return; // what single persons wrote is not told outside
    filling.add(kind == QuestionKind::Date ? Texts::tr("Earliest") : Texts::tr("Lowest"),
                [kind](const GroupResult &group) { return valueInWords(group.values.value(0), kind); });
    filling.add(kind == QuestionKind::Date ? Texts::tr("Latest") : Texts::tr("Highest"), [kind](const GroupResult &group) {
        return valueInWords(group.values.isEmpty() ? QString() : group.values.last(), kind);
    });
}

std::vector<RowTableModel<QStringList>::Column> columnsOf(const FigureTable &table)
{
    std::vector<RowTableModel<QStringList>::Column> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        columns.push_back({table.columns[i], [i](const QStringList &row) { return QVariant(row.value(i)); },
                           i == 0 ? Qt::AlignLeft : Qt::AlignRight});
    return columns;
}

void fitHeight(QTableView &view)
{
    fitHeightToRows(view, view.model()->rowCount());
    if (view.horizontalScrollBar()->maximum() > 0)
        view.setFixedHeight(view.height() + view.horizontalScrollBar()->sizeHint().height());
}

} // namespace

QString numberedText(const Question &question, const QString &language)
{
    const QString text = question.text.in(language);
    return question.number.isEmpty() ? text : Texts::tr("%1. %2").arg(question.number, text);
}

QString valueInWords(const QString &value, QuestionKind kind)
{
    if (value.isEmpty())
        return kNone;
    if (kind == QuestionKind::Date)
        return QLocale().toString(QDate::fromString(value, Qt::ISODate), QLocale::ShortFormat);
    return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
}

QString meanInWords(const GroupResult &result)
{
    return result.mean ? QLocale().toString(*result.mean, 'f', 1) : kNone;
}

FigureTable figuresOf(const QuestionnaireResults &results, const QuestionResult &question, const QString &language)
{
    Filling filling(results, question);
    if (!question.groups.empty()) {
        for (std::size_t option = 0; option < question.question->options.size(); ++option)
            filling.addOption(option);
        filling.addPositive();
        if (!question.question->isChoice())
            addValues(filling, question);
        filling.add(question.question->isChoice() ? Texts::tr("Answered, the base of the shares") : Texts::tr("Answered"),
                    [](const GroupResult &group) { return counted(group.base); });
        for (const Nothing nothing : kNothings)
            filling.add(displayName(nothing), [nothing](const GroupResult &group) {
                return counted(group.nothing.at(static_cast<std::size_t>(nothing)));
            });
        filling.add(Texts::tr("Internal non-response together"),
                    [](const GroupResult &group) { return counted(group.internalNonResponse); });
        filling.addResponses();
        filling.addRemark();
    }
    return {numberedText(*question.question, language), filling.columns(), filling.rows()};
}

FigureTable figuresOf(const ValueBars &chart, const QString &rowsAre)
{
    FigureTable table{chart.title, {rowsAre, Texts::tr("Value"), Texts::tr("Rests on"), Texts::tr("Remark")}, {}};
    for (const ValueRow &row : chart.rows)
        table.rows.push_back({row.label, row.value ? row.valueText : kNone, row.baseText, row.note});
    return table;
}

QTableView *makeFigureTable(const FigureTable &table)
{
    auto model = std::make_unique<RowTableModel<QStringList>>(columnsOf(table));
    model->setRows(table.rows);
    QTableView *view = makeTableView(model.get(), table.name);
    model.release()->setParent(view);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + spacing::kMedium);
    view->horizontalHeader()->setMinimumSectionSize(kNarrowestColumn);
    // Too many groups scroll, so that the rows can still be told.
    view->horizontalHeader()->setSectionResizeMode(0, table.columns.size() > kMostBeside ? QHeaderView::ResizeToContents
                                                                                         : QHeaderView::Stretch);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitHeight(*view);
    QObject::connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, view, [view] { fitHeight(*view); });
    return view;
}

} // namespace ljus

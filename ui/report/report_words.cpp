// Words and tables that both reports have.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/report_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

QString cell(const std::optional<int> &number)
{
    return number ? QString::number(*number) : u"–"_s;
}

QString percent(const std::optional<int> &number)
{
    return number ? Texts::tr("%1 %").arg(*number) : u"–"_s;
}

} // namespace

std::vector<const Questionnaire *> answeredQuestionnaires(const ReportSource &source)
{
    std::vector<const Questionnaire *> answered;
    for (const Questionnaire &questionnaire : source.desk.instrument().questionnaires) {
        if (source.desk.returned().value(questionnaire.key) > 0)
            answered.push_back(&questionnaire);
    }
    return answered;
}

ReportTable ratesTable(const RoundOverview &overview, const QString &language)
{
    ReportTable table{{{Texts::tr("Questionnaire"), 3},
                       {Texts::tr("Could be asked"), 1.2, true},
                       {Texts::tr("Handed out"), 1.2, true},
                       {Texts::tr("Answered"), 1.2, true},
                       {Texts::tr("Response rate"), 1.4, true},
                       {Texts::tr("External non-response"), 1.5, true}},
                      {}};
    for (const QuestionnaireState &state : overview.questionnaires) {
        const ResponseRates &rates = state.rates;
        const QString missing =
            rates.externalNonResponse
                ? Texts::tr("%1 (%2)").arg(*rates.externalNonResponse).arg(percent(rates.externalNonResponsePercent))
                : u"–"_s;
        table.rows.push_back({{state.questionnaire->title.in(language)},
                              {cell(rates.eligible)},
                              {cell(rates.handedOut)},
                              {QString::number(rates.returned)},
                              {percent(rates.responseRate)},
                              {missing}});
    }
    return table;
}

QString definitionWords(const Instrument &instrument, const QString &language)
{
    return Texts::tr("%1 (%2)").arg(instrument.title.in(language), displayName(instrument.provenance.status).toLower());
}

QString hidingWords(const FewAnswers &limits)
{
    const QString source = limits.source().isEmpty() ? Texts::tr("the program's own limits, not official ones") : limits.source();
    return Texts::tr("Figures that rest on fewer than %1 answers are hidden, since single persons could be recognised in them. "
                     "Further groups are hidden where one could be worked out from the others. Figures that rest on fewer than "
                     "%2 answers are marked as few. Source of the limits: %3.")
        .arg(limits.hideBelow())
        .arg(limits.warnBelow())
        .arg(source);
}

QString roundWords(const Round &round)
{
    const QLocale locale;
    return Texts::tr("%1 – %2").arg(locale.toString(round.from, QLocale::LongFormat).section(u' ', 1),
                                    locale.toString(round.to, QLocale::LongFormat).section(u' ', 1));
}

} // namespace ljus

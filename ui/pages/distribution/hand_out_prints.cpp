// What of an activity's list is printed: the list, whom to remind, slips that go with the questionnaire.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/distribution/hand_out_prints.h"

#include "ui/models/hand_out_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOutPrints)
};

QString titleOf(const HandOutPaper &paper, const QString &questionnaire)
{
    const Questionnaire *found = paper.instrument.questionnaire(questionnaire);
    return found ? found->title.in(paper.language) : questionnaire;
}

QString cell(const QString &text)
{
    return u"<td>%1&nbsp;</td>"_s.arg(text.toHtmlEscaped());
}

QString tableHtml(const HandOutPaper &paper, const std::vector<HandOut> &lines, const QString &heading)
{
    QString html = u"<h2>%1</h2><p>%2</p>"_s.arg(paper.activity.name.toHtmlEscaped(), heading.toHtmlEscaped());
    html += u"<table width='100%' border='1' cellspacing='0' cellpadding='4'><thead><tr>"_s;
    for (const QString &column : {Texts::tr("Code"), Texts::tr("Questionnaire"), Texts::tr("Status"), Texts::tr("Date"),
                                  Texts::tr("Language"), Texts::tr("Note")})
        html += u"<th align='left'>%1</th>"_s.arg(column.toHtmlEscaped());
    html += u"</tr></thead><tbody>"_s;
    for (const HandOut &line : lines) {
        html += u"<tr>"_s + cell(line.code) + cell(titleOf(paper, line.questionnaire)) + cell(statusInWords(line))
                + cell(line.date.toString(Qt::ISODate)) + cell(line.language) + cell(line.note) + u"</tr>"_s;
    }
    return html + u"</tbody></table>"_s;
}

std::vector<HandOut> notOffered(const HandOutPaper &paper)
{
    std::vector<HandOut> lines;
    std::copy_if(paper.lines.begin(), paper.lines.end(), std::back_inserter(lines),
                 [](const HandOut &line) { return line.status == HandOutStatus::NotOffered; });
    return lines;
}

} // namespace

QString listHtml(const HandOutPaper &paper)
{
    return tableHtml(paper, paper.lines, Texts::tr("Hand-outs, %1").arg(paper.round.name));
}

QString reminderHtml(const HandOutPaper &paper)
{
    return tableHtml(paper, notOffered(paper),
                     Texts::tr("Not offered the questionnaire yet, %1. Last day: %2.")
                         .arg(paper.round.name, QLocale().toString(paper.round.to, QLocale::LongFormat)));
}

QString coverSlipsHtml(const HandOutPaper &paper)
{
    const QString day = QLocale().toString(paper.round.to, QLocale::LongFormat);
    QString html;
    for (const HandOut &line : notOffered(paper)) {
        html += u"<h3>%1</h3><p>%2</p><p>%3</p><p>%4</p><hr/>"_s.arg(
            titleOf(paper, line.questionnaire).toHtmlEscaped(),
            Texts::tr("You take part in %1. Tell us how it works for you.").arg(paper.activity.name).toHtmlEscaped(),
            Texts::tr("It is voluntary. Do not write your name: nobody is to know what you have answered.").toHtmlEscaped(),
            Texts::tr("Hand the questionnaire in no later than %1.").arg(day).toHtmlEscaped());
    }
    return html;
}

} // namespace ljus

// What the page Resultat says in words above its charts.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/result_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ResultWords)
};

} // namespace

QString summaryOf(const ResponseSet &responses, const Instrument &instrument, const QString &language)
{
    return Texts::tr("%n response(s). Definition: %1 (%2).", nullptr, static_cast<int>(responses.size()))
        .arg(instrument.title.in(language), displayName(instrument.provenance.status));
}

QString otherVersionsNote(const ResponseSet &responses, const QuestionnaireVersion &counted)
{
    const Questionnaire &questionnaire = responses.questionnaire();
    const int index = questionnaire.versionIndex(counted.key).value_or(0);
    const auto &rows = responses.rows();
    const auto others = std::count_if(rows.begin(), rows.end(), [&](const auto &row) { return row.version != index; });
    if (others == 0)
        return {};
    const int n = static_cast<int>(others);
    if (&counted == &questionnaire.current())
        return Texts::tr("%n came on an older version: its changed questions count as internal non-response.", nullptr, n);
    return Texts::tr("%n came on another version: questions that differ count as internal non-response.", nullptr, n);
}

QString fewAnswersWarning(int responses, const FewAnswers &limits)
{
    if (limits.decide(responses, Audience::OwnScreen) != Visibility::Warned)
        return {};
    const QString source = limits.source().isEmpty() ? Texts::tr("the program's own default, not an official limit")
                                                     : Texts::tr("set by the federation: %1").arg(limits.source());
    return Texts::tr("Few answers: %n response(s) is below the limit of %1 (%2). Each single answer moves the shares a lot, and "
                     "persons could be recognised.",
                     nullptr, responses)
        .arg(limits.warnBelow())
        .arg(source);
}

} // namespace ljus

// Lists to read into hand-outs, for tests.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hand_out_table.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace ljus::test {

/// Two questionnaires for participants, called as the example instrument calls them.
inline Instrument handOutInstrument()
{
    const auto questionnaire = [](const char16_t *key, const char16_t *swedish, const char16_t *english) {
        Questionnaire made;
        made.key = QStringView(key).toString();
        made.title.byLanguage = {{QStringLiteral("sv"), QStringView(swedish).toString()},
                                 {QStringLiteral("en"), QStringView(english).toString()}};
        return made;
    };
    Instrument instrument;
    instrument.questionnaires = {
        questionnaire(u"deltagare-pagaende", u"Deltagare, pågående insats", u"Participants, ongoing activity"),
        questionnaire(u"deltagare-avslut", u"Deltagare, inför avslut", u"Participants, before leaving")};
    return instrument;
}

/// Reads on 22 November 2026; lines that do not say are of the ongoing questionnaire. @a instrument must outlive it.
inline HandOutTarget handOutTarget(const Instrument &instrument)
{
    HandOutTarget target;
    for (const Questionnaire &questionnaire : instrument.questionnaires)
        target.questionnaires.push_back(&questionnaire);
    target.questionnaire = instrument.questionnaires.front().key;
    target.today = QDate(2026, 11, 22);
    return target;
}

/// The rows and columns of @a problems: "B3", with the sheet's name where there is one.
inline QStringList placesOf(const Problems &problems)
{
    QStringList places;
    for (const Problem &problem : problems)
        places.push_back(problem.where);
    return places;
}

/// "17 handed_out 2026-10-05 sv | reason | note", without what is empty at the end.
inline QString textOf(const HandOut &line)
{
    QString text = line.code + u' ' + toCode(line.status) + u' ' + line.date.toString(Qt::ISODate);
    if (!line.language.isEmpty())
        text += u' ' + line.language;
    for (const QString &more : {line.reason, line.note})
        text += more.isEmpty() ? QString() : QStringLiteral(" | ") + more;
    return text.trimmed();
}

inline QStringList textsOf(const std::vector<HandOut> &lines)
{
    QStringList texts;
    for (const HandOut &line : lines)
        texts.push_back(textOf(line));
    return texts;
}

} // namespace ljus::test

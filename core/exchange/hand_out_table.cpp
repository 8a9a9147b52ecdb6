// An activity's list as a table for people.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOutTable)
};

} // namespace

QString displayName(HandOutColumn column)
{
    switch (column) {
    case HandOutColumn::Ignored:
        return Texts::tr("Leave out");
    case HandOutColumn::Code:
        return Texts::tr("Code");
    case HandOutColumn::Questionnaire:
        return Texts::tr("Questionnaire");
    case HandOutColumn::Status:
        return Texts::tr("Status");
    case HandOutColumn::Date:
        return Texts::tr("Date");
    case HandOutColumn::Language:
        return Texts::tr("Language");
    case HandOutColumn::Reason:
        return Texts::tr("Reason");
    case HandOutColumn::Note:
        return Texts::tr("Note");
    }
    Q_UNREACHABLE();
}

Table handOutTable(const std::vector<HandOut> &lines, const Instrument &instrument, const QString &language)
{
    Table table{Texts::tr("Hand-outs"), {}, {}};
    for (const HandOutColumn column : kHandOutColumns) {
        if (column != HandOutColumn::Ignored)
            table.columns << displayName(column);
    }
    const auto titleOf = [&](const QString &key) {
        const Questionnaire *questionnaire = instrument.questionnaire(key);
        const QString title = questionnaire ? questionnaire->title.in(language) : key;
        const auto named = std::count_if(instrument.questionnaires.begin(), instrument.questionnaires.end(),
                                         [&](const Questionnaire &other) { return other.title.in(language) == title; });
        return named > 1 ? key : title;
    };
    for (const HandOut &line : lines) {
        table.rows.push_back({line.code, titleOf(line.questionnaire), displayName(line.status),
                              line.date.isValid() ? QVariant(line.date) : QVariant(), line.language, line.reason, line.note});
    }
    return table;
}

} // namespace ljus

// The federation's own themes that the free texts of a question are sorted under.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text_theme.h"

#include "core/domain/person_name.h"
#include "core/domain/personal_data.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TextTheme)
};

} // namespace

bool FreeTextAnswer::isUnder(Id<TextTheme> theme) const
{
    return std::find(themes.begin(), themes.end(), theme) != themes.end();
}

Problems problemsOf(const TextTheme &theme)
{
    const QString where = Texts::tr("Theme");
    Problems problems;
    if (theme.name.trimmed().isEmpty())
        problems.push_back({where, Texts::tr("It has no name."), Texts::tr("Write a word or two.")});
    if (theme.name.contains(u'\n') || theme.name.contains(u'\r'))
        problems.push_back({where, Texts::tr("Its name has several lines."), Texts::tr("Write it on one.")});
    if (!personalDataIn(theme.name).empty() || holdsFullName(theme.name)) {
        problems.push_back(
            {where, Texts::tr("Its name holds personal data."), Texts::tr("Say what the texts are about, not who wrote them.")});
    }
    return problems;
}

} // namespace ljus

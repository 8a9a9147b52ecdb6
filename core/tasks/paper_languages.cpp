// Languages of the paper that would tell from whom an answer came.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/paper_languages.h"

#include <QCoreApplication>
#include <QStringList>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PaperLanguages)
};

} // namespace

Problems tellingLanguages(const std::vector<HandOutLanguage> &list, int fewest)
{
    int unstated = 0;
    for (const HandOutLanguage &language : list)
        unstated += language.language.isEmpty() ? language.lines : 0;
    QStringList telling;
    for (const HandOutLanguage &language : list) {
        const bool isStated = !language.language.isEmpty();
        if (list.size() > 1 && (isStated ? language.lines : 0) + unstated < fewest)
            telling << (isStated ? language.language : Texts::tr("none stated")) + u" ("_s + QString::number(language.lines)
                           + u')';
    }
    if (telling.isEmpty())
        return {};
    return {{Texts::tr("The list"),
             Texts::tr("So few lines share a paper language that an answer in it could be told: %1.").arg(telling.join(u", "_s)),
             Texts::tr(
                 "Leave the language out in the list: for these lines and so many more that at least %1 state none, or for all.")
                 .arg(fewest)}};
}

} // namespace ljus

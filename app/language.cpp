// Makes a program speak Swedish unless told otherwise.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace ljus {

using namespace Qt::StringLiterals;

void speakSwedish(QCoreApplication &application, QTranslator &ours, QTranslator &qts)
{
    QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden));
    if (qEnvironmentVariable("LJUSPUNKT_LANGUAGE") == u"en")
        return;
    for (const auto &[translator, name] :
         {std::pair(&ours, u":/i18n/ljuspunkt_sv.qm"_s), std::pair(&qts, u":/i18n/qt_sv.qm"_s)}) {
        if (translator->load(name))
            application.installTranslator(translator);
    }
}

} // namespace ljus

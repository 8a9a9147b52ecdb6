// Codes and names of what results are compared by.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/cut.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Cut)
};

} // namespace

bool isTrait(Cut cut)
{
    return std::find(kTraits.begin(), kTraits.end(), cut) != kTraits.end();
}

QString toCode(Cut cut)
{
    switch (cut) {
    case Cut::Whole:
        return QString();
    case Cut::Sex:
        return u"sex"_s;
    case Cut::Activity:
        return u"activity"_s;
    case Cut::Municipality:
        return u"municipality"_s;
    case Cut::Language:
        return u"language"_s;
    case Cut::Version:
        return u"version"_s;
    case Cut::Round:
        return u"round"_s;
    case Cut::National:
        return u"national"_s;
    case Cut::Questionnaire:
        return u"questionnaire"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(Cut cut)
{
    switch (cut) {
    case Cut::Whole:
        return Texts::tr("Nothing");
    case Cut::Sex:
        return Texts::tr("Sex");
    case Cut::Activity:
        return Texts::tr("Activity");
    case Cut::Municipality:
        return Texts::tr("Municipality");
    case Cut::Language:
        return Texts::tr("Language of the paper");
    case Cut::Version:
        return Texts::tr("Version of the paper");
    case Cut::Round:
        return Texts::tr("Earlier rounds");
    case Cut::National:
        return Texts::tr("National values");
    case Cut::Questionnaire:
        return Texts::tr("Respondent group");
    }
    Q_UNREACHABLE();
}

} // namespace ljus

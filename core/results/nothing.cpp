// Codes and names of the kinds of nothing.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/nothing.h"

#include <QCoreApplication>

#include <numeric>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Tally)
};

} // namespace

int internalNonResponseIn(const NothingCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0) - counts[static_cast<std::size_t>(Nothing::NotInVariant)];
}

QString toCode(Nothing nothing)
{
    switch (nothing) {
    case Nothing::Blank:
        return u"blank"_s;
    case Nothing::Marks:
        return u"marks"_s;
    case Nothing::Unreadable:
        return u"unreadable"_s;
    case Nothing::NotInVariant:
        return u"not_in_variant"_s;
    case Nothing::NotInVersion:
        return u"not_in_version"_s;
    case Nothing::Changed:
        return u"changed"_s;
    }
    Q_UNREACHABLE();
}

QString displayName(Nothing nothing)
{
    switch (nothing) {
    case Nothing::Blank:
        return Texts::tr("Blank");
    case Nothing::Marks:
        return Texts::tr("Two or more marks");
    case Nothing::Unreadable:
        return Texts::tr("Unreadable");
    case Nothing::NotInVariant:
        return Texts::tr("Not asked in this variant");
    case Nothing::NotInVersion:
        return Texts::tr("Not asked in the version on the paper");
    case Nothing::Changed:
        return Texts::tr("Changed since the version on the paper");
    }
    Q_UNREACHABLE();
}

} // namespace ljus

// A finished paper form as it is looked up, doubted and corrected.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

constexpr int kSerialDigits = 4;

} // namespace

QString toCode(SheetFlag flag)
{
    switch (flag) {
    case SheetFlag::SameAsPrevious:
        return u"same_as_previous"_s;
    case SheetFlag::ShiftedFromPrevious:
        return u"shifted"_s;
    case SheetFlag::OneOptionToEnd:
        return u"one_option_to_end"_s;
    case SheetFlag::SameAsOther:
        return u"same_as_other"_s;
    case SheetFlag::DoubtfulVariant:
        break;
    }
    return u"doubtful_variant"_s;
}

std::optional<SheetFlag> sheetFlagFromCode(const QString &code)
{
    for (const SheetFlag flag : kSheetFlags) {
        if (toCode(flag) == code)
            return flag;
    }
    return std::nullopt;
}

QString displayName(SheetFlag flag)
{
    switch (flag) {
    case SheetFlag::SameAsPrevious:
        return Texts::tr("Same as the sheet before");
    case SheetFlag::ShiftedFromPrevious:
        return Texts::tr("One question off");
    case SheetFlag::OneOptionToEnd:
        return Texts::tr("One answer to the end");
    case SheetFlag::SameAsOther:
        return Texts::tr("Keyed twice?");
    case SheetFlag::DoubtfulVariant:
        break;
    }
    return Texts::tr("Another variant?");
}

QString toCode(HistoryEntry::Kind kind)
{
    switch (kind) {
    case HistoryEntry::Kind::Corrected:
        return u"corrected"_s;
    case HistoryEntry::Kind::Masked:
        return u"masked"_s;
    case HistoryEntry::Kind::Kept:
        break;
    }
    return u"kept"_s;
}

std::optional<HistoryEntry::Kind> historyKindFromCode(const QString &code)
{
    for (const auto kind : {HistoryEntry::Kind::Corrected, HistoryEntry::Kind::Masked, HistoryEntry::Kind::Kept}) {
        if (toCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

std::vector<SheetFlag> openFlags(const SheetLine &sheet)
{
    std::vector<SheetFlag> flags;
    for (const SheetFinding &finding : sheet.findings) {
        if (!finding.settled)
            flags.push_back(finding.flag);
    }
    return flags;
}

bool needsLook(const SheetLine &sheet)
{
    return std::any_of(sheet.findings.cbegin(), sheet.findings.cend(),
                       [](const SheetFinding &finding) { return !finding.settled; });
}

QString serialText(int serial)
{
    return QString::number(serial).rightJustified(kSerialDigits, u'0');
}

} // namespace ljus

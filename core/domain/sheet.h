// A finished paper form as it is looked up, doubted and corrected.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/response.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace ljus {

/// What can be odd about a finished sheet though each of its answers is possible.
enum class SheetFlag {
    SameAsPrevious, ///< equals the sheet before it in the pile
    ShiftedFromPrevious, ///< equals the sheet before it, moved by one question
    OneOptionToEnd, ///< one and the same option from some question to the last
    SameAsOther, ///< equals, or nearly, another sheet of the round: keyed twice?
    DoubtfulVariant, ///< its answers do not look like this variant's form
};

inline constexpr std::array kSheetFlags{SheetFlag::SameAsPrevious, SheetFlag::ShiftedFromPrevious, SheetFlag::OneOptionToEnd,
                                        SheetFlag::SameAsOther, SheetFlag::DoubtfulVariant};

/// "same_as_previous", "shifted", "one_option_to_end", "same_as_other", "doubtful_variant": in the store and on the command line.
[[nodiscard]] QString toCode(SheetFlag flag);
[[nodiscard]] std::optional<SheetFlag> sheetFlagFromCode(const QString &code);
[[nodiscard]] QString displayName(SheetFlag flag); ///< a few words, for lists

/// One thing to look at on the paper. Never an error: the paper may well say so.
struct SheetFinding
{
    SheetFlag flag = SheetFlag::SameAsPrevious;
    QString detail; ///< SameAsPrevious, ShiftedFromPrevious, SameAsOther: the other's serial; OneOptionToEnd: the first
                    ///< question's key
    bool settled = false; ///< someone looked and found it right

    friend bool operator==(const SheetFinding &, const SheetFinding &) = default;
};

/// What was done to a sheet after its answers were keyed, or to a free text while they were. Holds no free text.
struct HistoryEntry
{
    enum class Kind {
        Corrected, ///< an answer was changed
        Masked, ///< personal data were masked in a free text; reason is the kind (see PersonalData)
        Kept, ///< they were kept on purpose
    };

    Kind kind = Kind::Corrected;
    QDate made;
    QuestionKey question;
    QStringList before; ///< Corrected, as toCodes(); empty for a free text
    QStringList after;
    QString reason; ///< why, in the person's words

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

[[nodiscard]] QString toCode(HistoryEntry::Kind kind); ///< "corrected", "masked", "kept"
[[nodiscard]] std::optional<HistoryEntry::Kind> historyKindFromCode(const QString &code);

/// A sheet in the list of a round.
struct SheetLine
{
    Id<Response> id;
    int serial = 0;
    ResponseHead head;
    std::optional<int> batchNumber; ///< nothing: imported
    std::vector<SheetFinding> findings;

    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

/// What someone should look at @a sheet for: its findings that are not settled.
[[nodiscard]] std::vector<SheetFlag> openFlags(const SheetLine &sheet);
/// Whether there is any such thing.
[[nodiscard]] bool needsLook(const SheetLine &sheet);

/// The number as it is written on the paper: at least four digits, "0143".
[[nodiscard]] QString serialText(int serial);

} // namespace ljus

// An SPSS data file (.sav): variables with what their codes mean, and rows of values.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QIODevice>
#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace ljus {

struct SpssVariable
{
    enum class Type { Text, Whole, Decimal, Date }; ///< all but Text are numbers, shown in different ways
    enum class Level { Nominal, Ordinal, Scale };

    QString name; ///< in any letters; see writeSpss
    QString label;
    Type type = Type::Whole;
    Level level = Level::Nominal;
    std::vector<std::pair<double, QString>> labels = {}; ///< what values mean, those for missing ones too; not for Text
};

struct SpssFile
{
    QString title;
    QDate day; ///< the file says that it was made on this day at midnight
    double lowestMissing = 0; ///< numbers from this one …
    double highestMissing = 0; ///< … to this one are missing values of every variable that is not Text
    std::vector<SpssVariable> variables;
    std::vector<QVariantList> rows; ///< a QString for each Text, else a double
};

/// @a date as SPSS counts: seconds since 14 October 1582.
[[nodiscard]] double spssDate(QDate date);

inline constexpr qsizetype kLongestSpssLabel = 255; ///< bytes of a variable's label

/// As much of @a text as fits in @a most bytes of UTF-8, without a character cut in two.
[[nodiscard]] QString withinBytes(const QString &text, qsizetype most);

/// Names become what SPSS allows: letters a–z, digits and underscores, a letter first, at most 64, none twice, no word of its
/// language. Labels that are too long are cut (255 bytes for a variable, 120 for a value, 64 for the title). Same file, same
/// bytes. Io or Full when the device refuses; Invalid when ReadStat does.
[[nodiscard]] Result<void> writeSpss(const SpssFile &file, QIODevice &device);

} // namespace ljus

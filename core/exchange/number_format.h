// How a spreadsheet shows a number: as a number, date, time or code with leading zeros.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace ljus {

/// The day that a workbook counts from.
enum class DateSystem { From1900, From1904 };

/// What a number format makes of a number, as far as it changes what kind of thing a person sees.
class NumberFormat
{
public:
    NumberFormat() = default; ///< the number itself
    /// By the numbers that every workbook may use without defining them (ECMA-376-1 §18.8.30).
    [[nodiscard]] static NumberFormat builtIn(int id);
    /// By a code such as "yyyy-mm-dd", "[h]:mm" or "000000\-0000".
    [[nodiscard]] static NumberFormat ofCode(const QString &code);

    /// QDate for dates (the time of day is left out); QString for times ("9:05"), for days that do not exist (29 February 1900)
    /// and for codes of digits ("007"); else double.
    [[nodiscard]] QVariant shown(double value, DateSystem system) const;

private:
    enum class Kind { Plain, Date, Time, Digits };
    explicit NumberFormat(Kind kind, QString pattern = {}) : m_kind(kind), m_pattern(std::move(pattern)) { }

    Kind m_kind = Kind::Plain;
    QString m_pattern; ///< of Digits: 0 for each digit, other characters for themselves
};

} // namespace ljus

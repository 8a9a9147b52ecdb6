// Which finished sheets of a round are wanted, and the names of what they only have keys and numbers for.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"

#include <QMap>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace ljus {

/// What sheets only have keys and numbers for.
struct SheetNames
{
    std::shared_ptr<const Instrument> instrument;
    QMap<qint64, QString> activities; ///< by id
    QString language;

    [[nodiscard]] QString questionnaire(const ResponseHead &head) const;
    [[nodiscard]] QString variant(const ResponseHead &head) const;
    [[nodiscard]] QString activity(const ResponseHead &head) const; ///< empty: tied to none
};

/// Which sheets are wanted. What is not set lets all pass.
struct SheetFilter
{
    static constexpr int kImported = 0; ///< in place of a pile's number
    static constexpr qint64 kNoActivity = 0;

    QString search; ///< a serial, or a part of an activity's or questionnaire's name
    std::optional<int> batch;
    std::optional<qint64> activity;
    std::optional<QString> questionnaire;
    std::optional<QString> version;
    std::vector<SheetFlag> flags; ///< one of them is not settled; empty: all sheets

    friend bool operator==(const SheetFilter &, const SheetFilter &) = default;
};

/// A filter made ready for many sheets: names are looked at once.
class SheetSieve
{
public:
    SheetSieve(const SheetFilter &filter, const SheetNames &names); ///< @a filter is borrowed, must outlive this

    [[nodiscard]] bool lets(const SheetLine &sheet) const;

private:
    [[nodiscard]] bool isFlagged(const SheetLine &sheet) const;
    [[nodiscard]] bool isFound(const SheetLine &sheet) const;

    const SheetFilter &m_filter;
    QString m_search;
    std::optional<int> m_serial;
    QSet<qint64> m_activities;
    QSet<QString> m_questionnaires;
};

} // namespace ljus

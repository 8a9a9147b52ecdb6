// One text in the languages it exists in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace ljus {

/// Texts by ISO 639 language code ("sv", "en", "ar").
struct LocalizedText
{
    QMap<QString, QString> byLanguage;

    /// The text in @a language; else in Swedish, else in English, else in any; empty when there is none.
    [[nodiscard]] QString in(const QString &language) const
    {
        for (const QString &candidate : {language, QStringLiteral("sv"), QStringLiteral("en")}) {
            if (const auto found = byLanguage.constFind(candidate); found != byLanguage.cend())
                return *found;
        }
        return byLanguage.isEmpty() ? QString() : byLanguage.first();
    }
    [[nodiscard]] bool isEmpty() const { return byLanguage.isEmpty(); }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace ljus

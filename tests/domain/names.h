// What holds of everything that has a code and a name.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <gtest/gtest.h>

namespace ljus::test {

/// The codes of @a values, which are those that files hold: "a b c". Each is read back by @a fromCode, and nothing else is.
template<typename Values, typename FromCode>
void expectCodes(const Values &values, FromCode fromCode, const QString &codes)
{
    QStringList found;
    for (const auto value : values) {
        found.append(toCode(value));
        EXPECT_EQ(fromCode(toCode(value)), value);
        EXPECT_FALSE(fromCode(toCode(value).toUpper())) << toCode(value).toStdString();
    }
    EXPECT_EQ(found.join(u' ').toStdString(), codes.toStdString());
    EXPECT_FALSE(fromCode({}));
}

/// Each of @a values has a name that no other has.
template<typename Values>
void expectNames(const Values &values)
{
    QSet<QString> names;
    for (const auto value : values)
        names.insert(displayName(value));
    EXPECT_EQ(names.size(), static_cast<qsizetype>(std::size(values)));
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace ljus::test

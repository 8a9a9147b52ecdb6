// A good definition, and the ways to damage one thing in it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <iosfwd>
#include <string>
#include <vector>

namespace ljus::test {

struct Damage
{
    enum class Kind {
        Shape, ///< the schema sees it as well
        Meaning, ///< only the reader sees it
    };

    const char *name; ///< of the rule that it breaks
    Kind kind;
    QString at; ///< the pointer of what is changed
    QByteArray json; ///< what is put there; empty: it is taken away
    QStringList where; ///< the pointers of all problems to expect; empty: that of the change
};

/// Names a parameterised test after its rule.
struct NameOfRule
{
    template<typename Info>
    std::string operator()(const Info &test) const
    {
        return test.param.name;
    }
};

void PrintTo(const Damage &damage, std::ostream *out);

/// One for each rule of the format.
[[nodiscard]] const std::vector<Damage> &damages();
[[nodiscard]] std::vector<Damage> routeDamages(); ///< those of routes among them

/// The definition in which every field of the format occurs.
[[nodiscard]] QByteArray everyField();
[[nodiscard]] QByteArray damaged(const Damage &damage);

[[nodiscard]] QJsonObject objectOf(const QByteArray &json);
[[nodiscard]] QByteArray bytesOf(const QJsonObject &object);
/// @a object with @a value at @a pointer: one more entry when that is the end of a list; taken away when undefined.
[[nodiscard]] QJsonObject changed(const QJsonObject &object, const QString &pointer, const QJsonValue &value);
/// Pointers to all that is in @a value, itself excluded.
[[nodiscard]] QStringList pointersIn(const QJsonValue &value);

} // namespace ljus::test

// Reads a JSON object field by field and notes, with a JSON pointer, whatever is missing, misshapen or unknown.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localized_text.h"
#include "core/base/problem.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace ljus {

enum class Presence { Required, Optional };

/// What a key or code looks like, and the sentence that says so.
struct TextShape
{
    QRegularExpression pattern; ///< anchored at both ends
    QString mend;
};

/// A list that needs at least one entry is a required field.
struct ListSize
{
    qsizetype least = 0;
    qsizetype most = std::numeric_limits<qsizetype>::max();
};

template<typename Value>
using NamedValues = std::vector<std::pair<QString, Value>>;

template<typename Value>
[[nodiscard]] QString nameOf(Value wanted, const NamedValues<Value> &possible)
{
    for (const auto &[name, value] : possible) {
        if (value == wanted)
            return name;
    }
    return {};
}

/// The pointer to a field or entry of what @a pointer points to (RFC 6901).
[[nodiscard]] QString pointerTo(const QString &pointer, const QString &field);
[[nodiscard]] QString pointerTo(const QString &pointer, qsizetype entry);

/// "line 3, character 14" of the byte at @a offset.
[[nodiscard]] QString placeOf(qsizetype offset, const QByteArray &json);

/// Where an object of @a json, which is JSON, has a field that it already had; the parser would keep the last silently.
[[nodiscard]] std::optional<qsizetype> repeatedField(const QByteArray &json);

/// One object under reading. Each function reads one field and gives its value, or a harmless one after noting a problem. When
/// the reader goes away, the fields that nobody read are noted as unknown. What is no object is noted once and has no fields.
class JsonReader
{
public:
    /// @a problems is borrowed, must outlive this.
    JsonReader(const QJsonValue &value, QString pointer, Problems &problems);
    ~JsonReader();
    JsonReader(const JsonReader &) = delete;
    JsonReader &operator=(const JsonReader &) = delete;

    [[nodiscard]] bool has(const QString &field) const { return m_object.contains(field); }
    [[nodiscard]] QString text(const QString &field);
    [[nodiscard]] QString shaped(const QString &field, const TextShape &shape, Presence presence = Presence::Required);
    /// Distinct texts of @a shape.
    [[nodiscard]] QStringList shapedList(const QString &field, const TextShape &shape, ListSize size = {});
    [[nodiscard]] LocalizedText localized(const QString &field, Presence presence = Presence::Required);
    [[nodiscard]] std::optional<double> number(const QString &field); ///< optional
    /// 1 when it may be left out and is; 0 after a problem.
    [[nodiscard]] int positiveInteger(const QString &field, Presence presence = Presence::Required);
    /// From 0 to 100 million; nothing when it is left out, and after a problem.
    [[nodiscard]] std::optional<int> count(const QString &field, Presence presence = Presence::Required);
    [[nodiscard]] bool flag(const QString &field); ///< false when left out
    [[nodiscard]] QDate date(const QString &field);
    [[nodiscard]] JsonReader object(const QString &field);

    template<typename Value>
    [[nodiscard]] std::optional<Value> oneOf(const QString &field, const NamedValues<Value> &possible);
    /// @a read makes a Thing out of the JsonReader of each entry.
    template<typename Thing>
    [[nodiscard]] std::vector<Thing> list(const QString &field, Thing (*read)(JsonReader), ListSize size = {});

    void note(const QString &field, const QString &what, const QString &mend);
    void noteEntry(const QString &list, qsizetype entry, const QString &what, const QString &mend);
    /// No word about the fields that are left: what they should be cannot be told.
    void leaveTheRest() { m_unread.clear(); }

private:
    [[nodiscard]] QJsonValue take(const QString &field, Presence presence);
    [[nodiscard]] QJsonArray takeList(const QString &field, ListSize size);
    [[nodiscard]] QString takeText(const QString &field, Presence presence);
    void noteImpossible(const QString &field, const QString &found, const QStringList &possible);

    QJsonObject m_object;
    bool m_isObject;
    QSet<QString> m_unread;
    QString m_pointer;
    Problems &m_problems;
};

template<typename Value>
std::optional<Value> JsonReader::oneOf(const QString &field, const NamedValues<Value> &possible)
{
    const QString found = takeText(field, Presence::Required);
    if (found.isNull())
        return std::nullopt;
    QStringList names;
    for (const auto &[name, value] : possible) {
        if (name == found)
            return value;
        names.push_back(name);
    }
    noteImpossible(field, found, names);
    return std::nullopt;
}

template<typename Thing>
std::vector<Thing> JsonReader::list(const QString &field, Thing (*read)(JsonReader), ListSize size)
{
    std::vector<Thing> things;
    for (const QJsonValue entry : takeList(field, size)) {
        const QString pointer = pointerTo(pointerTo(m_pointer, field), static_cast<qsizetype>(things.size()));
        things.push_back(read(JsonReader(entry, pointer, m_problems)));
    }
    return things;
}

} // namespace ljus

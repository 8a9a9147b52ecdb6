// What the JSON formats that travel have in common: their heads, keys, codes and provenance.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"
#include "core/instruments/json_reader.h"

#include <QJsonObject>

namespace ljus {

inline constexpr qsizetype kLargestDocument = 16 * 1024 * 1024; ///< bytes; a hundred times the bundled definition

/// The root of the document; nothing, and one problem, when @a json is too large, no JSON, or has a field twice.
[[nodiscard]] std::optional<QJsonValue> readDocument(const QByteArray &json, Problems &problems);

/// A format's name and its newest version that is known here.
struct KnownFormat
{
    QString name;
    int version = 1;
};

/// Reads the fields "format" and "formatVersion": whether the document is of @a known in a version that is known here.
[[nodiscard]] bool readFormat(JsonReader &json, const KnownFormat &known);

[[nodiscard]] TextShape keyShape();
[[nodiscard]] TextShape questionKeyShape();
[[nodiscard]] TextShape codeShape();

[[nodiscard]] Provenance readProvenance(JsonReader json);
[[nodiscard]] QJsonObject toJson(const Provenance &provenance);

} // namespace ljus

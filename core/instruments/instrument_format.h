// The instrument definition as JSON: reading with precise problems, writing, fingerprint.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/instruments/instrument.h"

#include <QByteArray>

#include <optional>

namespace ljus {

/// Either an instrument and no problems, or no instrument and at least one problem.
struct InstrumentReading
{
    std::optional<Instrument> instrument;
    Problems problems; ///< where is a JSON pointer ("/questionnaires/0/key"), or "line 3, character 14" (translated) for text
                       ///< that is not JSON
};

/// Reads a definition (format: resources/instruments/instrument.schema.json). Never guesses: an unknown field, a reference to
/// nothing, a question that changed its wording without a new revision are problems, all of them reported at once.
[[nodiscard]] InstrumentReading readInstrument(const QByteArray &json);

/// The definition as indented JSON, fields in a fixed (alphabetical) order; readInstrument gives the same instrument back.
[[nodiscard]] QByteArray writeInstrument(const Instrument &instrument);

/// SHA-256 over the canonical form (compact JSON, sorted keys, defaults left out), 64 hexadecimal digits. White space, key order
/// and defaults that are spelled out do not change it; any change of wording, option, rule or provenance does.
[[nodiscard]] QString fingerprint(const Instrument &instrument);

} // namespace ljus

// Finds instrument definitions: the bundled example, and files that the person has.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/instruments/instrument_format.h"

#include <QString>

namespace ljus {

/// The example instrument that travels inside the program.
[[nodiscard]] Result<Instrument> bundledInstrument();

/// Reads a definition file. NotFound or Io when it cannot be read at all; what is wrong inside it comes as problems.
[[nodiscard]] Result<InstrumentReading> readInstrumentFile(const QString &path);

/// The same for callers who want an instrument or one sentence: Invalid names the first problem and how many more there are.
[[nodiscard]] Result<Instrument> loadInstrumentFile(const QString &path);

} // namespace ljus

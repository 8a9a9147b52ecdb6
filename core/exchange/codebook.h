// The codebook: what every code in a submission means.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/data_package.h"
#include "core/instruments/instrument.h"

namespace ljus {

/// One row per option of a choice question, one per other question, for every version of every questionnaire; last one row per
/// reserved code. Texts in Swedish, else English, else any.
[[nodiscard]] PackageTable codebook(const Instrument &instrument);

} // namespace ljus

// Sees to it that a store has one writer at a time.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace ljus {

/// A small file ".NAME.lock" beside the store, held while a program may write it. One left by a program that died on this
/// computer is taken over without a word.
class StoreLock
{
public:
    /// Locked, with who and since when, when another program (or another Store here) holds it; ReadOnly when the folder of
    /// @a storePath cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<StoreLock>> take(const QString &storePath);

private:
    explicit StoreLock(const QString &lockPath);

    QLockFile m_file;
};

} // namespace ljus

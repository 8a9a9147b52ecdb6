// What can fail returns a Result: either the value, or one sentence for the person and a detail for the log.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace ljus {

/// Why something could not be done. Findings about data are not errors but Problems.
struct Error
{
    enum class Kind {
        Invalid, ///< what was asked for makes no sense, or the input is damaged
        NotFound, ///< the thing named does not exist
        Conflict, ///< it exists already, or was changed elsewhere
        Locked, ///< another program holds the file
        ForeignFile, ///< not a file of this program
        NewerFile, ///< made by a newer version of this program
        ReadOnly, ///< the file or its folder cannot be written
        Full, ///< no room left on the disk
        Io, ///< any other failure of reading or writing
        Cancelled, ///< the person stopped it
    };

    Kind kind = Kind::Io;
    QString message; ///< one translated sentence: where, what, how to mend it
    QString detail; ///< untranslated, for the log; may be empty
};

template<typename T>
using Result = tl::expected<T, Error>;

/// An Error as a failed Result of any type: `return failure(Error::Kind::NotFound, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

/// Hands the Error of one Result on as another type of Result: `if (!a) return failure(a);`
template<typename T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace ljus

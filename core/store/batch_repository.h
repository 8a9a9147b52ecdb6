// Reads and writes piles of paper forms.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/batch.h"

#include <QObject>

#include <vector>

namespace ljus {

class Database;

struct BatchLine
{
    Batch batch;
    int keyed = 0; ///< finished sheets
};

class BatchRepository : public QObject
{
    Q_OBJECT
public:
    explicit BatchRepository(Database &database); ///< borrowed, must outlive this

    /// Begins a pile; its number is the round's next (numbers are not used twice while the pile stands). Gives it as stored.
    /// Invalid with the first of problemsOf(batch), or when the round's definition has no such questionnaire, version or variant;
    /// NotFound when the activity is gone.
    [[nodiscard]] Result<Batch> add(const Batch &batch);
    /// Changes date, expected, blank, refused, closed; the activity and paper language too, for all its sheets with it. What was
    /// on the paper (questionnaire, version, variant) stays. NotFound when it is gone, or the activity is.
    [[nodiscard]] Result<void> update(const Batch &batch);
    /// Counts a sheet without a single answer (@a change +1), or takes that back (-1). What is stored of it, an unfinished
    /// response (nothing: it was not begun), is removed with it, both or neither. Gives the pile as it stands. NotFound when it
    /// is gone; Conflict when @a keyed is no unfinished response of the pile, or has a serial: then it is not blank but a sheet.
    [[nodiscard]] Result<Batch> countBlank(Id<Batch> batch, int change, Id<Response> keyed = {});
    /// Conflict when it has sheets, finished or not.
    [[nodiscard]] Result<void> remove(Id<Batch> batch);

    [[nodiscard]] Result<BatchLine> byId(Id<Batch> batch) const;
    /// By number.
    [[nodiscard]] Result<std::vector<BatchLine>> ofRound(Id<Round> round) const;

Q_SIGNALS:
    void changed();

private:
    Database &m_database;
};

} // namespace ljus

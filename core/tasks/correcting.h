// Correcting a finished sheet, with a history.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/tasks/form_work.h"

namespace ljus {

/// One finished sheet, which stays finished and on its version. Every change is stored at once with the day and the reason.
class Correcting final : public FormWork
{
public:
    /// Fails as SheetRepository::sheet. @a store and @a clock are borrowed, must outlive this.
    [[nodiscard]] static Result<std::unique_ptr<Correcting>> begin(Store &store, std::shared_ptr<const Instrument> instrument,
                                                                   Id<Response> sheet, const Clock &clock);

    [[nodiscard]] const Response &sheet() const { return m_sheet; } ///< as it stands
    void setReason(const QString &reason) { m_reason = reason; } ///< why what follows is changed; "Keyed wrongly" to begin with

    [[nodiscard]] Purpose purpose() const override { return Purpose::Correcting; }
    [[nodiscard]] std::optional<Answer> answerTo(int index) const override;
    [[nodiscard]] bool isStarted() const override { return true; }
    /// Looks the sheet over again where something was changed, so that its findings are those of what it says now.
    [[nodiscard]] Result<void> finish() override;
    [[nodiscard]] Result<bool> undo() override; ///< a correction of its own in the history
    [[nodiscard]] Result<bool> redo() override;

protected:
    [[nodiscard]] Result<Outcome> store(int index, const Answer &answer, std::span<const HistoryEntry> notes) override;

private:
    struct Step
    {
        int index = 0;
        Answer before;
        Answer after;
    };

    Correcting(Store &store, std::shared_ptr<const Instrument> instrument, Response sheet, const Clock &clock);
    [[nodiscard]] Result<void> set(int index, const Answer &answer, const QString &reason, std::span<const HistoryEntry> notes);

    Store &m_store;
    const Clock &m_clock;
    Response m_sheet;
    QString m_reason;
    bool m_isChanged = false; ///< since it was looked over
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace ljus

// An open store with the round that was chosen: what every page works on.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/results/few_answers.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QObject>
#include <QRandomGenerator>

#include <memory>
#include <optional>

namespace ljus {

/// One per open file. Pages borrow it; it tells them when something was stored.
class Session : public QObject
{
    Q_OBJECT
public:
    /// @a clock and @a random are borrowed, must outlive this.
    Session(std::unique_ptr<Store> store, const Clock &clock, QRandomGenerator &random = *QRandomGenerator::system());

    [[nodiscard]] Store &store() const { return *m_store; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QRandomGenerator &random() const { return m_random; }
    [[nodiscard]] bool isReadOnly() const { return m_store->access() == Store::Access::ReadOnly; }
    [[nodiscard]] QString language() const { return QStringLiteral("sv"); } ///< that questionnaires are shown in

    /// The chosen round; nothing when the store has none.
    [[nodiscard]] const std::optional<Round> &round() const { return m_round; }
    /// The definition of the chosen round; null when there is no round.
    [[nodiscard]] const std::shared_ptr<const Instrument> &instrument() const { return m_instrument; }
    /// When it cannot be read the round stays as it was; failed() and failure() say why.
    void chooseRound(Id<Round> round);
    /// Why the round could not be read the last time, for those who came too late for failed(); nothing: it could.
    [[nodiscard]] const std::optional<QString> &failure() const { return m_failure; }

    /// The limits that hold for figures on this screen; the program's defaults when they cannot be read.
    [[nodiscard]] FewAnswers fewAnswers() const;
    /// When something was last stored in this session; nothing: not yet.
    [[nodiscard]] const std::optional<QDateTime> &lastSaved() const { return m_lastSaved; }

Q_SIGNALS:
    void roundChanged(); ///< another round, or the round itself was changed; instrument() too
    void dataChanged(); ///< something was stored; it is on disk already
    void failed(const QString &sentence); ///< reading failed where no page asked

private:
    void noteSaved();
    void reloadRound();
    void loadRound(Id<Round> wanted);
    void fail(const Error &error);

    std::unique_ptr<Store> m_store;
    const Clock &m_clock;
    QRandomGenerator &m_random;
    std::optional<Round> m_round;
    std::shared_ptr<const Instrument> m_instrument;
    std::optional<QString> m_failure;
    std::optional<QDateTime> m_lastSaved;
};

} // namespace ljus

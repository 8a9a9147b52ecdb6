// Beside an open sheet: what to look at on the paper, why something is changed, and what was changed before.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/instruments/instrument.h"

#include <QScrollArea>

#include <vector>

class QComboBox;
class QVBoxLayout;

namespace ljus {

class Card;

class SheetSide : public QScrollArea
{
    Q_OBJECT
public:
    explicit SheetSide(QWidget *parent = nullptr);

    void showFindings(const std::vector<SheetFinding> &findings, const QuestionnaireVersion &version);
    /// @a history is oldest first; the newest is shown on top, in @a language.
    void showHistory(const std::vector<HistoryEntry> &history, const QuestionnaireVersion &version, const QString &language);
    [[nodiscard]] QString reason() const; ///< never empty
    void forbidChanges(); ///< everything is shown, nothing can be changed

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void settleRequested(ljus::SheetFlag flag); ///< the paper says so
    void reasonChanged();
    void reasonEntered(); ///< the person is done with it

private:
    void buildReason();
    void addFinding(const SheetFinding &finding, const QString &sentence);
    void addChange(const HistoryEntry &entry, const QString &change);

    Card *m_findings;
    Card *m_reasonCard;
    QComboBox *m_reason;
    Card *m_history;
    bool m_isReadOnly = false;
};

} // namespace ljus

// An open file with one round of known answers, for tests of pages that show results.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_plan.h"
#include "tests/support/support.h"
#include "ui/prompts.h"
#include "ui/session.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QPushButton;
class QWidget;

namespace ljus::test {

/// Answers every question for a file with @a path.
class AnsweringPrompts final : public Prompts
{
public:
    QString path; ///< empty: gives up
    QString suggestion; ///< of the last question

    [[nodiscard]] QString fileToOpen(QWidget *, const QString &, const QString &) override { return path; }
    [[nodiscard]] QString fileToSave(QWidget *, const QString &, const QString &suggested, const QString &) override
    {
        suggestion = suggested;
        return path;
    }
    [[nodiscard]] bool print(QWidget *, const QString &html) override
    {
        printed = html;
        return true;
    }
    QString printed; ///< last
};

/// A store in a folder of its own with sampleInstrument() and one round without answers.
class SampleRound
{
public:
    SampleRound();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Store &store() { return m_session->store(); }
    [[nodiscard]] Id<Round> id() const { return m_round; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// 15 participants. On v2 "med": six women of Klivet (F1 4, F2 3, NY 1, VAL a and b, ALDER 30) and four men of Stegen (F1 2,
    /// NY two marks, VAL c, ALDER 50). On v2 "utan": two of Stegen (F1 don't know, F2 unreadable, NY 3). On v1: three women of
    /// Klivet (F1 4, F2 4, GAMMAL 1). Everything else is blank.
    void addParticipants();
    void addBoard(int responses); ///< S1 is 4

private:
    void apply(const ImportPlan &plan);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Session> m_session;
    Id<Round> m_round;
};

/// Shows @a page as large as a window and waits until all of it is made.
void showWhole(QWidget &page);
/// Whether one of the visible labels in @a page holds @a text.
[[nodiscard]] bool saysSomewhere(const QWidget &page, const QString &text);
/// The visible button labelled @a text; null when there is none.
[[nodiscard]] QPushButton *buttonCalled(const QWidget &page, const QString &text);

} // namespace ljus::test

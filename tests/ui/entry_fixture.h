// The entry page on a real store, with keys that are really pressed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"
#include "ui/pages/entry/entry_panel.h"
#include "ui/pages/entry_page.h"
#include "ui/session.h"

#include <QRandomGenerator>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <memory>

namespace ljus::test {

class EntryFixture : public testing::Test
{
protected:
    void TearDown() override { close(); }

    /// Makes the file with one round, and the page on it.
    void begin(const Instrument &instrument);
    void open(Store::Access access = Store::Access::ReadWrite);
    void close();
    /// Opens the form for a version and variant (keys) of a questionnaire, tied to no activity.
    void startForm(const QString &questionnaire, const QString &version = {}, const QString &variant = {});

    /// Presses and releases a key where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A key that types @a text, as å.
    static void typeText(const QString &text);
    /// Presses the key that each of @a characters stands on, one after another; \r is Enter: "12 *\r".
    static void pressEach(const QString &characters);
    /// What a key that is held sends where the focus is.
    static void hold(Qt::Key key);
    /// Presses Tab until @a wanted has the focus.
    static void tabTo(const QWidget &wanted);
    /// Opens the first form of a new pile of @a sheets, of "deltagare" v1 without sex.
    void startPile(int sheets);

    [[nodiscard]] const FormWork &keying() const { return page->desk()->work(); }
    [[nodiscard]] int current() const { return keying().current(); }
    [[nodiscard]] QString remark() const { return page->desk()->remark().text; }
    /// What is on disk for a question of the form under keying; nothing: not keyed.
    [[nodiscard]] std::optional<Answer> stored(const QuestionKey &question) const;
    [[nodiscard]] std::optional<Response> unfinished() const;
    [[nodiscard]] ResponseSet finished(const QString &questionnaire) const;
    /// The finished sheets of the round by serial, and one of them with its answers.
    [[nodiscard]] std::vector<SheetLine> sheets() const;
    [[nodiscard]] Response sheet(std::size_t index) const;
    [[nodiscard]] std::vector<HistoryEntry> history(std::size_t index) const;
    [[nodiscard]] std::vector<BatchLine> piles() const;
    [[nodiscard]] Batch pile(std::size_t index = 0) const { return piles().at(index).batch; }
    /// What the list of piles says in a column of a row.
    [[nodiscard]] QString listed(int row, int column) const;
    [[nodiscard]] QuestionKey currentQuestion() const; ///< empty: the look back

    QTemporaryDir folder;
    FixedClock clock;
    QRandomGenerator random; ///< seeded anew with each file that is opened
    Id<Round> round;
    std::unique_ptr<Session> session;
    std::unique_ptr<QStackedWidget> window;
    EntryPage *page = nullptr; ///< the window's first page

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("prov.ljuspunkt")); }
};

} // namespace ljus::test

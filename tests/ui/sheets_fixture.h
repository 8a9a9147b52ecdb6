// The page Enkätsvar on a real store with sheets that were keyed, worked by keys that are really pressed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"
#include "ui/pages/sheets_page.h"
#include "ui/session.h"

#include <QStackedWidget>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QComboBox;
class QPushButton;

namespace ljus::test {

/// On sampleInstrument(). Pile 1, "deltagare" v2 without sex, of Klivet: 0001 (F1 1, F2 2, NY 3, VAL a, ALDER 30, FRITEXT "Bra"),
/// 0002 (4, 3, 2, b and c, 51), 0003 (2, 2, 1, a, 44). Pile 2, "deltagare" v1 without sex, of Ängen: 0004 (3, 3, 3). Pile 3,
/// "styrelse", tied to no activity: 0005 (4). Imported: 0006, "deltagare" v2 of Åsen. To look at: 0002 (as 0001), 0004 (one
/// option).
class SheetsFixture : public testing::Test
{
protected:
    void TearDown() override { close(); }

    /// Makes the file with a round and nothing in it.
    void makeFile();
    /// Keys @a sheets, each from its first question, with nothing to look at.
    void keyBatch(const ResponseHead &head, const std::vector<std::vector<Answer>> &sheets);
    /// Keys and imports the sheets.
    void keySheets();
    void open(Store::Access access = Store::Access::ReadWrite);
    void close();
    /// All of it, and the page on it.
    void begin();

    /// Presses and releases a key where the focus is, and lets what follows happen.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void typeText(const QString &text);
    static void press(QPushButton *button); ///< with the space bar
    void openSheet(int serial); ///< from the list, with Enter

    [[nodiscard]] QStringList serials() const; ///< as listed
    [[nodiscard]] QString cell(int serial, int column) const;
    [[nodiscard]] QString chosen() const; ///< the serial that is chosen in the list
    [[nodiscard]] QComboBox *choice(const QString &name) const; ///< null: none is in view
    void pick(const QString &name, const QString &text);
    [[nodiscard]] QPushButton *button(const QString &text) const; ///< in view, without its mnemonic; null: none
    [[nodiscard]] bool says(const QString &text) const; ///< a label in view

    [[nodiscard]] Id<Response> idOf(int serial) const;
    [[nodiscard]] Answer stored(int serial, const QuestionKey &question) const;
    [[nodiscard]] std::vector<HistoryEntry> history(int serial) const;
    [[nodiscard]] std::vector<SheetFinding> findings(int serial) const;
    [[nodiscard]] Store &store() const { return session->store(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("prov.ljuspunkt")); }

    QTemporaryDir folder;
    FixedClock clock;
    Id<Round> round;
    std::unique_ptr<Session> session;
    std::unique_ptr<QStackedWidget> window;
    SheetsPage *page = nullptr; ///< the window's first page

private:
    [[nodiscard]] std::vector<SheetLine> lines() const;
};

} // namespace ljus::test

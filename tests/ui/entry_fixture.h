// The entry page on a real store, with keys that are really pressed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"
#include "ui/pages/entry_page.h"
#include "ui/session.h"

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

    [[nodiscard]] const Keying &keying() const { return page->desk()->keying(); }
    [[nodiscard]] int current() const { return keying().current(); }
    [[nodiscard]] QString remark() const { return page->desk()->remark().text; }
    /// What is on disk for a question of the form under keying; nothing: not keyed.
    [[nodiscard]] std::optional<Answer> stored(const QuestionKey &question) const;
    [[nodiscard]] std::optional<Response> unfinished() const;
    [[nodiscard]] ResponseSet finished(const QString &questionnaire) const;

    QTemporaryDir folder;
    FixedClock clock;
    Id<Round> round;
    std::unique_ptr<Session> session;
    std::unique_ptr<QStackedWidget> window;
    EntryPage *page = nullptr; ///< the window's first page

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("prov.ljuspunkt")); }
};

} // namespace ljus::test

// A main window on files of its own, with dialogs that answer what the test wants.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/demo.h"
#include "tests/support/support.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/pages/welcome_page.h"
#include "ui/parts/notice_bar.h"
#include "ui/prompts.h"
#include "ui/session.h"
#include "ui/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace ljus::test {

/// Answers every question with what was laid ready.
class ReadyPrompts final : public Prompts
{
public:
    QString answer; ///< empty: the person gives up
    QString suggested; ///< what was suggested last

    [[nodiscard]] QString fileToOpen(QWidget *, const QString &, const QString &) override { return answer; }
    [[nodiscard]] QString fileToSave(QWidget *, const QString &, const QString &suggestion, const QString &) override
    {
        suggested = suggestion;
        return answer;
    }
    [[nodiscard]] bool print(QWidget *, const QString &) override { return !answer.isEmpty(); }
};

class WindowTest : public testing::Test
{
private:
    QTemporaryDir m_folder; // goes last, when the window has closed its file

protected:
    WindowTest()
    {
        QSettings().clear();
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A demo federation of @a responses responses, opened in the window.
    void openDemoOf(int responses)
    {
        const auto demo = createDemo({path(QStringLiteral("demo")), 1, responses}, clock);
        ASSERT_OK(demo);
        ASSERT_TRUE(window.openFile(*demo)) << window.welcome().notice().text().toStdString();
    }
    /// The page that is in view.
    [[nodiscard]] Page *page(PageId id)
    {
        window.workspace()->showPage(id);
        QApplication::processEvents();
        for (Page *each : window.workspace()->findChildren<Page *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// All words in view on @a widget, in no certain order.
    [[nodiscard]] static QString wordsOn(const QWidget &widget)
    {
        QStringList words;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                words << label->text();
        }
        for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                words << button->text();
        }
        return words.join(QLatin1Char('\n'));
    }
    /// The visible button whose text without its mnemonic is @a text; null: none.
    [[nodiscard]] static QAbstractButton *button(const QWidget &widget, const QString &text)
    {
        for (QAbstractButton *each : widget.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && QString(each->text()).remove(QLatin1Char('&')) == text)
                return each;
        }
        return nullptr;
    }
    /// The visible input of this accessible name; null: none.
    template<typename Input>
    [[nodiscard]] static Input *input(const QWidget &widget, const QString &name)
    {
        for (Input *each : widget.findChildren<Input *>()) {
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static void press(QWidget *widget, Qt::Key key) { QTest::keyClick(widget, key); }

    FixedClock clock;
    ReadyPrompts prompts;
    MainWindow window{prompts, clock};
};

} // namespace ljus::test

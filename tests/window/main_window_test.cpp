// The window as a person meets it: first start, opening, refusing, backing up, the pages by keyboard.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/holder.h"
#include "tests/window/window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

namespace ljus::test {

using namespace Qt::StringLiterals;

TEST_F(WindowTest, FirstStartOffersNewOpenAndDemo)
{
    EXPECT_EQ(window.workspace(), nullptr);
    for (const QString &choice : {u"Make a new file …"_s, u"Open a file …"_s, u"Try the demo federation"_s})
        EXPECT_NE(button(window.welcome(), choice), nullptr) << choice.toStdString();
}

TEST_F(WindowTest, NewFileAsksForANameFirst)
{
    prompts.answer = path(u"ny.ljuspunkt"_s);
    press(button(window.welcome(), u"Make a new file …"_s), Qt::Key_Space);
    EXPECT_EQ(window.workspace(), nullptr);
    EXPECT_FALSE(window.welcome().notice().text().isEmpty());

    auto *name = input<QLineEdit>(window.welcome(), u"Name of the federation"_s);
    ASSERT_NE(name, nullptr);
    name->setFocus();
    QTest::keyClicks(name, u"Forbundet"_s);
    QTest::sendKeyEvent(QTest::Click, name, Qt::Key_Aring, u"å"_s, Qt::NoModifier);
    press(name, Qt::Key_Return);
    ASSERT_NE(window.workspace(), nullptr) << window.welcome().notice().text().toStdString();
    EXPECT_TRUE(prompts.suggested.endsWith(u"Forbundetå.ljuspunkt"_s));
    EXPECT_EQ(window.workspace()->session().store().federation()->name, u"Forbundetå"_s);
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Federation);
}

TEST_F(WindowTest, ASuggestedFileNameHoldsNoSigns)
{
    auto *name = input<QLineEdit>(window.welcome(), u"Name of the federation"_s);
    ASSERT_NE(name, nullptr);
    name->setText(u"Ale/Bo\\Ce: \"D\"*?<E>|"_s);
    press(name, Qt::Key_Return);
    EXPECT_TRUE(prompts.suggested.endsWith(u"/Ale-Bo-Ce- -D----E--.ljuspunkt"_s)) << prompts.suggested.toStdString();
}

TEST_F(WindowTest, EveryPageIsReachedByKeyboardAndSaysSomething)
{
    openDemoOf(60);
    for (int number = 1; number <= 8; ++number) {
        press(&window, static_cast<Qt::Key>(Qt::Key_0 + number)); // without Ctrl: nothing
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_0 + number), Qt::ControlModifier);
        QApplication::processEvents();
        const auto id = static_cast<PageId>(number - 1);
        EXPECT_EQ(window.workspace()->currentPage(), id);
        EXPECT_GT(wordsOn(*page(id)).size(), 40);
    }
}

TEST_F(WindowTest, EveryInputHasANameForScreenReaders)
{
    openDemoOf(60);
    for (int number = 0; number < 7; ++number) {
        Page *shown = page(static_cast<PageId>(number));
        for (const QWidget *each : window.findChildren<QWidget *>()) {
            const bool isInput = each->inherits("QComboBox") || each->inherits("QLineEdit") || each->inherits("QAbstractSpinBox")
                                 || each->inherits("QAbstractItemView") || each->inherits("QPlainTextEdit");
            const bool isPart =
                each->parentWidget() != nullptr
                && (each->parentWidget()->inherits("QAbstractSpinBox") || each->parentWidget()->inherits("QComboBox")
                    || each->parentWidget()->inherits("QComboBoxPrivateContainer"));
            if (isInput && !isPart && !each->inherits("QHeaderView") && each->isVisible()) {
                EXPECT_FALSE(each->accessibleName().isEmpty())
                    << each->metaObject()->className() << " on " << shown->metaObject()->className();
            }
        }
    }
}

TEST_F(WindowTest, OpensWhatIsLockedForReadingOnly)
{
    const auto demo = createDemo({path(u"demo"_s), 1, 20}, clock);
    ASSERT_OK(demo);
    const auto other = Store::open(*demo, Store::Access::ReadWrite, clock);
    ASSERT_OK(other);
    EXPECT_FALSE(window.openFile(*demo));
    QAbstractButton *reading = window.welcome().notice().actionButton();
    ASSERT_TRUE(reading->isVisible());
    press(reading, Qt::Key_Space);
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_TRUE(window.workspace()->session().isReadOnly());
    EXPECT_TRUE(wordsOn(*window.workspace()).contains(u"Open for reading only"_s));
}

TEST_F(WindowTest, RefusesOtherFilesWithASentence)
{
    QFile file(path(u"brev.ljuspunkt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Hej och hallå, det här är ett brev och ingen databas. ");
    file.close();
    EXPECT_FALSE(window.openFile(file.fileName()));
    EXPECT_TRUE(window.welcome().notice().text().contains(u"brev.ljuspunkt"_s));
    EXPECT_FALSE(window.welcome().notice().actionButton()->isVisible());
}

TEST_F(WindowTest, RemembersFilesAndForgetsThoseThatAreGone)
{
    openDemoOf(20);
    const QString opened = window.workspace()->session().store().path();
    window.closeFile();
    QApplication::processEvents();
    ASSERT_NE(button(window.welcome(), u"demo"_s), nullptr);
    press(button(window.welcome(), u"demo"_s), Qt::Key_Space);
    ASSERT_NE(window.workspace(), nullptr);
    window.closeFile();
    ASSERT_TRUE(QFile::remove(opened));
    MainWindow later(prompts, clock);
    later.show();
    QApplication::processEvents();
    EXPECT_EQ(button(later.welcome(), u"demo"_s), nullptr);
}

TEST_F(WindowTest, TheFileThatWasOpenIsOpenAgainAtTheNextStart)
{
    openDemoOf(20);
    const QString opened = window.workspace()->session().store().path();
    const auto copy = path(u"copy.ljuspunkt"_s); // the first window still holds the file itself, as a second program would
    ASSERT_TRUE(QFile::copy(opened, copy));
    ASSERT_TRUE(window.openFile(copy));
    {
        MainWindow killed(prompts, clock);
        ASSERT_TRUE(killed.openFile(opened));
    }
    MainWindow next(prompts, clock);
    next.reopenLast();
    ASSERT_NE(next.workspace(), nullptr);
    EXPECT_EQ(QFileInfo(next.workspace()->session().store().path()).canonicalFilePath(), QFileInfo(opened).canonicalFilePath());
    next.closeFile();
    next.reopenLast();
    EXPECT_EQ(next.workspace(), nullptr) << "closed on purpose";
}

TEST_F(WindowTest, BackupIsMadeCheckedAndItsAgeShown)
{
    openDemoOf(20);
    EXPECT_TRUE(wordsOn(*window.workspace()).contains(u"No backup yet"_s));
    prompts.answer = path(u"kopia.ljuspunkt"_s);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == u"&Back up …")
            action->trigger();
    }
    EXPECT_TRUE(QFile::exists(prompts.answer));
    EXPECT_TRUE(wordsOn(*window.workspace()).contains(u"Backup today"_s));
    EXPECT_TRUE(window.workspace()->notice().text().contains(u"kopia.ljuspunkt"_s));
}

TEST_F(WindowTest, TheStepThatAsksForABackupHasItsButton)
{
    openDemoOf(20);
    prompts.answer = path(u"kopia.ljuspunkt"_s);
    QAbstractButton *step = button(*page(PageId::Overview), u"Back up…"_s);
    ASSERT_NE(step, nullptr);
    press(step, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFile::exists(prompts.answer); }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return button(*page(PageId::Overview), u"Back up…"_s) == nullptr; }))
        << "the step is done";
}

TEST_F(WindowTest, ABackupWithoutAnEndingGetsIt)
{
    openDemoOf(20);
    prompts.answer = path(u"kopia"_s);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == u"&Back up …")
            action->trigger();
    }
    EXPECT_TRUE(QFile::exists(path(u"kopia.ljuspunkt"_s)));
    EXPECT_FALSE(QFile::exists(prompts.answer));
    EXPECT_TRUE(window.workspace()->notice().text().contains(u"kopia.ljuspunkt"_s));
}

TEST_F(WindowTest, WhatIsRefusedIsLoggedWithItsDetail)
{
    const auto store = Store::open(path(u"finns-inte.ljuspunkt"_s), Store::Access::ReadWrite, clock);
    ASSERT_FALSE(store);
    static QString logged;
    logged.clear();
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) { logged += message; });
    window.openFile(path(u"finns-inte.ljuspunkt"_s));
    qInstallMessageHandler(before);
    EXPECT_TRUE(logged.contains(store.error().message)) << logged.toStdString();
    EXPECT_TRUE(logged.contains(store.error().detail));
}

TEST_F(WindowTest, AFileWhoseRoundsCannotBeReadSaysSo)
{
    const QString file = path(u"prov.ljuspunkt"_s);
    auto store = Store::create(file, {{}, u"Prov"_s}, sampleInstrument(), clock);
    ASSERT_OK(store);
    const Holder holder(file);
    Session session(*std::move(store), clock);
    ASSERT_TRUE(session.failure());
    const Workspace workspace(session, prompts);
    EXPECT_EQ(workspace.notice().text(), *session.failure());
}

TEST_F(WindowTest, RoundIsChosenOnceForAllPages)
{
    openDemoOf(20);
    Session &session = window.workspace()->session();
    const Id<Round> first = session.round()->id;
    ASSERT_OK(
        session.store().rounds().add({{}, {}, u"2019"_s, QDate(2018, 11, 1), QDate(2019, 10, 31), session.round()->instrument}));
    EXPECT_EQ(session.round()->id, first) << "the chosen round stays";
    auto *rounds = input<QComboBox>(*window.workspace(), u"Round, for all pages"_s);
    ASSERT_NE(rounds, nullptr);
    rounds->setFocus();
    press(rounds, Qt::Key_End);
    EXPECT_EQ(session.round()->name, u"2019"_s);
    EXPECT_TRUE(wordsOn(*page(PageId::Overview)).contains(u"2019"_s));
}

TEST_F(WindowTest, ManualOpensWithF1)
{
    QTest::keyClick(&window, Qt::Key_F1);
    QApplication::processEvents();
    const QWidget *manual = window.findChild<QDialog *>();
    ASSERT_NE(manual, nullptr);
    EXPECT_TRUE(manual->isVisible());
}

} // namespace ljus::test

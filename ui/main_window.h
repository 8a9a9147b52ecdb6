// The window: the welcome page, or the workspace of the open file, and the menus.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store.h"
#include "ui/prompts.h"

#include <QMainWindow>
#include <QStringList>

#include <functional>
#include <memory>

class QStackedWidget;

namespace ljus {

class Session;
class WelcomePage;
class Workspace;
enum class PageId;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Both borrowed, must outlive this.
    MainWindow(Prompts &prompts, const Clock &clock);
    ~MainWindow() override;

    /// Opens @a path; when it is locked or cannot be written, offers to open it for reading. False when it was not opened: the
    /// welcome page says why, or the open file does, which stays while something in it is not saved.
    bool openFile(const QString &path, Store::Access access = Store::Access::ReadWrite);
    /// Makes the demo federation in a folder of the user's, once, and opens it.
    bool openDemo();
    /// Opens the file that was open when the program ended, however it ended; nothing when the person had closed it.
    void reopenLast();
    void closeFile(); ///< as far as everything in it is saved

    [[nodiscard]] Workspace *workspace() const { return m_workspace; } ///< null: the welcome page is shown
    [[nodiscard]] WelcomePage &welcome() const { return *m_welcome; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildMenus();
    void addPageShortcuts();
    void newFile();
    void chooseFile();
    void makeBackup();
    void showManual();
    void showAbout();
    void adopt(std::unique_ptr<Store> store);
    [[nodiscard]] bool mayClose(std::function<void()> afterwards);
    void closeAnyway();
    void dropFile();
    void refuse(const Error &error, const QString &path);
    void remember(const QString &path);
    [[nodiscard]] QStringList recentFiles() const;

    Prompts &m_prompts;
    const Clock &m_clock;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    std::unique_ptr<Session> m_session;
    Workspace *m_workspace = nullptr;
    QString m_refusedPath; ///< what the notice's "open for reading" opens
    std::function<void()> m_afterClosing; ///< what the person wanted when the file could not be closed
    QAction *m_closeAction = nullptr;
    QAction *m_backupAction = nullptr;
};

} // namespace ljus

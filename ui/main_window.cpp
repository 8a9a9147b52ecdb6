// The window: the welcome page, or the workspace of the open file, and the menus.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "core/tasks/definition_files.h"
#include "core/tasks/demo.h"
#include "ui/manual_window.h"
#include "ui/pages/welcome_page.h"
#include "ui/parts/notice_bar.h"
#include "ui/session.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentFiles = 5;
constexpr auto kRecentKey = "recentFiles"_L1;
constexpr QSize kFirstSize(1280, 800);

QString fileFilter()
{
    return MainWindow::tr("Ljuspunkt files (*.ljuspunkt)");
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

MainWindow::MainWindow(Prompts &prompts, const Clock &clock)
    : m_prompts(prompts), m_clock(clock), m_stack(new QStackedWidget), m_welcome(new WelcomePage)
{
    setWindowTitle(tr("Ljuspunkt"));
    resize(kFirstSize);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_welcome);
    buildMenus();
    addPageShortcuts();
    m_welcome->setRecentFiles(recentFiles());
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newFile);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFile);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_welcome, &WelcomePage::recentRequested, this, [this](const QString &path) { openFile(path); });
    connect(&m_welcome->notice(), &NoticeBar::actionTriggered, this,
            [this] { openFile(m_refusedPath, Store::Access::ReadOnly); });
}

MainWindow::~MainWindow()
{
    closeFile(); // pages before the session that they borrow
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open …"), QKeySequence::Open, this, &MainWindow::chooseFile);
    m_backupAction = file->addAction(tr("&Back up …"), this, &MainWindow::makeBackup);
    m_closeAction = file->addAction(tr("&Close the file"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &MainWindow::closeFile);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    m_backupAction->setEnabled(false);
    m_closeAction->setEnabled(false);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Manual"), QKeySequence(Qt::Key_F1), this, &MainWindow::showManual);
    help->addAction(tr("&About Ljuspunkt"), this, &MainWindow::showAbout);
}

void MainWindow::addPageShortcuts()
{
    constexpr int kPages = static_cast<int>(PageId::Federation) + 1;
    for (int i = 0; i < kPages; ++i) {
        auto *shortcut =
            new QShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(Qt::Key_1 + i))), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (m_workspace != nullptr)
                m_workspace->showPage(static_cast<PageId>(i));
        });
    }
}

void MainWindow::newFile()
{
    const QString name = m_welcome->federationName();
    if (name.isEmpty()) {
        m_welcome->notice().say(NoticeBar::Kind::Warning, tr("Write the federation's name first."));
        return;
    }
    const QString path = m_prompts.fileToSave(this, tr("Where shall the new file be kept?"),
                                              QDir(documents()).filePath(name + u".ljuspunkt"_s), fileFilter());
    if (path.isEmpty())
        return;
    const auto instrument = bundledInstrument();
    if (!instrument)
        return refuse(instrument.error(), {});
    auto store = Store::create(path.endsWith(u".ljuspunkt"_s) ? path : path + u".ljuspunkt"_s, {{}, name}, *instrument, m_clock);
    if (!store)
        return refuse(store.error(), {});
    adopt(*std::move(store));
    m_workspace->showPage(PageId::Federation);
}

void MainWindow::chooseFile()
{
    const QString path = m_prompts.fileToOpen(this, tr("Open a Ljuspunkt file"), fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::openFile(const QString &path, Store::Access access)
{
    closeFile();
    auto store = Store::open(path, access, m_clock);
    if (!store) {
        refuse(store.error(), path);
        return false;
    }
    adopt(*std::move(store));
    return true;
}

bool MainWindow::openDemo()
{
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"demo"_s);
    const QString path = QDir(folder).filePath(u"demo.ljuspunkt"_s);
    if (!QFileInfo::exists(path)) {
        if (const auto made = createDemo({folder}, m_clock); !made) {
            refuse(made.error(), {});
            return false;
        }
    }
    return openFile(path);
}

void MainWindow::adopt(std::unique_ptr<Store> store)
{
    closeFile();
    const QString path = store->path();
    m_session = std::make_unique<Session>(std::move(store), m_clock);
    m_workspace = new Workspace(*m_session, m_prompts);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_welcome->notice().clear();
    m_backupAction->setEnabled(true);
    m_closeAction->setEnabled(true);
    setWindowTitle(tr("%1 – Ljuspunkt").arg(QFileInfo(path).completeBaseName()));
    remember(path);
}

void MainWindow::closeFile()
{
    if (m_workspace == nullptr)
        return;
    m_stack->setCurrentWidget(m_welcome);
    delete m_workspace;
    m_workspace = nullptr;
    m_session.reset();
    m_backupAction->setEnabled(false);
    m_closeAction->setEnabled(false);
    setWindowTitle(tr("Ljuspunkt"));
    m_welcome->setRecentFiles(recentFiles());
}

void MainWindow::refuse(const Error &error, const QString &path)
{
    closeFile();
    m_refusedPath = path;
    const bool canRead = !path.isEmpty() && (error.kind == Error::Kind::Locked || error.kind == Error::Kind::ReadOnly);
    m_welcome->notice().say(NoticeBar::Kind::Error, error.message, canRead ? tr("Open for reading") : QString());
}

void MainWindow::makeBackup()
{
    const QFileInfo info(m_session->store().path());
    const QString suggestion =
        tr("%1 backup %2").arg(info.completeBaseName(), m_clock.now().toLocalTime().date().toString(Qt::ISODate));
    const QString path = m_prompts.fileToSave(this, tr("Where shall the backup be kept?"),
                                              info.dir().filePath(suggestion + u".ljuspunkt"_s), fileFilter());
    if (path.isEmpty())
        return;
    const auto done = m_session->store().backup(path);
    m_workspace->notice().say(done ? NoticeBar::Kind::Success : NoticeBar::Kind::Error,
                              done ? tr("Backed up to %1. The copy was opened and checked.").arg(QDir::toNativeSeparators(path))
                                   : done.error().message);
}

void MainWindow::showManual()
{
    auto *manual = findChild<ManualWindow *>();
    if (manual == nullptr)
        manual = new ManualWindow(this);
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Ljuspunkt"),
        tr("<h3>Ljuspunkt %1</h3><p>Measures with the indicators for financial coordination: from paper to submission.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. No warranty.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::remember(const QString &path)
{
    QStringList recent = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    QSettings().setValue(kRecentKey, recent.mid(0, kRecentFiles));
}

QStringList MainWindow::recentFiles() const
{
    QStringList recent = QSettings().value(kRecentKey).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

} // namespace ljus

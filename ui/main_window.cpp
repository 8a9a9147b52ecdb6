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
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

#include <utility>

namespace ljus {

Q_LOGGING_CATEGORY(windowLog, "ljuspunkt.window")

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentFiles = 5;
constexpr auto kRecentKey = "recentFiles"_L1;
constexpr auto kOpenKey = "openFile"_L1;
const QString kEnding = u".ljuspunkt"_s;
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kFrame(16, 48); // title bar and edges, which are not known before the window is shown

QString fileFilter()
{
    return MainWindow::tr("Ljuspunkt files (*.ljuspunkt)");
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// @a name without what a file's name cannot hold on one system or another.
QString asFileName(QString name)
{
    static const QRegularExpression kForbidden(uR"([/\\:*?"<>|])"_s);
    return name.replace(kForbidden, u"-"_s);
}

} // namespace

MainWindow::MainWindow(Prompts &prompts, const Clock &clock)
    : m_prompts(prompts), m_clock(clock), m_stack(new QStackedWidget), m_welcome(new WelcomePage)
{
    setWindowTitle(tr("Ljuspunkt"));
    resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
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
    dropFile(); // pages before the session that they borrow
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
                                              QDir(documents()).filePath(asFileName(name) + kEnding), fileFilter());
    if (path.isEmpty())
        return;
    const auto instrument = bundledInstrument();
    if (!instrument)
        return refuse(instrument.error(), {});
    auto store = Store::create(withEnding(path, kEnding), {{}, name}, *instrument, m_clock);
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
    if (!mayClose([this, path, access] { openFile(path, access); }))
        return false;
    dropFile();
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
    dropFile();
    const QString path = store->path();
    m_session = std::make_unique<Session>(std::move(store), m_clock);
    m_workspace = new Workspace(*m_session, m_prompts);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    // Queued: the button that asks for it goes with the workspace.
    connect(m_workspace, &Workspace::closeAnyway, this, &MainWindow::closeAnyway, Qt::QueuedConnection);
    // The same: a backup that was made takes the step and its button away.
    connect(m_workspace, &Workspace::backupRequested, this, &MainWindow::makeBackup, Qt::QueuedConnection);
    m_welcome->notice().clear();
    m_backupAction->setEnabled(true);
    m_closeAction->setEnabled(true);
    setWindowTitle(tr("%1 – Ljuspunkt").arg(QFileInfo(path).completeBaseName()));
    remember(path);
}

bool MainWindow::mayClose(std::function<void()> afterwards)
{
    if (m_workspace == nullptr || m_workspace->canClose())
        return true;
    m_afterClosing = std::move(afterwards);
    return false;
}

void MainWindow::closeAnyway()
{
    dropFile();
    if (const auto afterwards = std::exchange(m_afterClosing, {}))
        afterwards();
}

void MainWindow::reopenLast()
{
    const QString path = QSettings().value(kOpenKey).toString();
    if (QFileInfo::exists(path))
        openFile(path);
}

void MainWindow::closeFile()
{
    if (!mayClose({}))
        return;
    dropFile();
    QSettings().remove(kOpenKey);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(mayClose([this] { close(); }));
}

void MainWindow::dropFile()
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
    qCWarning(windowLog).noquote() << error.message << error.detail;
    dropFile();
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
                                              info.dir().filePath(suggestion + kEnding), fileFilter());
    if (path.isEmpty())
        return;
    const QString copy = withEnding(path, kEnding);
    if (const auto done = m_session->store().backup(copy); !done) {
        qCWarning(windowLog).noquote() << done.error().message << done.error().detail;
        m_workspace->notice().say(NoticeBar::Kind::Error, done.error().message);
        return;
    }
    m_workspace->notice().say(NoticeBar::Kind::Success,
                              tr("Backed up to %1. The copy was opened and checked.").arg(QDir::toNativeSeparators(copy)));
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
    QSettings().setValue(kOpenKey, absolute);
    QSettings().setValue(kRecentKey, recent.mid(0, kRecentFiles));
}

QStringList MainWindow::recentFiles() const
{
    QStringList recent = QSettings().value(kRecentKey).toStringList();
    recent.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return recent;
}

} // namespace ljus

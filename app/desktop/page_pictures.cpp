// Draws every page of the demo federation into picture files: for the README, and where there is no display.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/page_pictures.h"

#include "core/tasks/demo.h"
#include "core/tasks/report.h"
#include "ui/main_window.h"
#include "ui/pages/distribution_page.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/pages/entry_page.h"
#include "ui/report/pdf_report.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPixmap>
#include <QPushButton>

#include <array>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PagePictures)
};

class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2026, 10, 14), QTime(12, 2, 31), Qt::UTC); }
};

struct Picture
{
    PageId page;
    const char16_t *name;
};

constexpr QSize kSize(1280, 800); // whatever the screen is

constexpr std::array kPictures{
    Picture{PageId::Overview, u"overview"},
    Picture{PageId::Distribution, u"distribution"},
    Picture{PageId::Entry, u"piles"},
    Picture{PageId::Sheets, u"sheets"},
    Picture{PageId::Results, u"results"},
    Picture{PageId::Submission, u"submission"},
    Picture{PageId::Questionnaires, u"questionnaires"},
    Picture{PageId::Federation, u"federation"},
};

/// Lets pages finish that fill themselves bit by bit.
void settle()
{
    constexpr int kSettledAfter = 600; // milliseconds
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kSettledAfter)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Keys a few answers with real key events, so that the picture shows a form in the middle.
void keySomeAnswers(Workspace &workspace)
{
    const auto *entry = workspace.findChild<EntryPage *>();
    QComboBox &questionnaire = entry->setup().questionnaire();
    questionnaire.setCurrentIndex(questionnaire.findData(u"styrelse"_s)); // one key per answer throughout
    entry->setup().startButton().click();
    for (const char16_t key : {u'1', u'2', u'4', u'3'}) {
        settle();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)));
        QApplication::sendEvent(&entry->form(), &press);
    }
}

Result<void> save(QWidget &window, const QDir &folder, const QString &name)
{
    settle();
    const QString path = folder.filePath(name + u".png"_s);
    if (!window.grab().save(path))
        return failure(Error::Kind::Io, Texts::tr("%1 could not be written. Check the disk or choose another folder.").arg(path));
    return {};
}

Result<void> writeDemoReport(const QString &path, const QDir &folder, const Clock &clock)
{
    const auto store = Store::open(path, Store::Access::ReadOnly, clock);
    if (!store)
        return failure(store);
    const auto rounds = (*store)->rounds().all();
    if (!rounds)
        return failure(rounds);
    if (auto written = writeReport(**store, rounds->front(), folder.filePath(u"report.xlsx"_s)); !written)
        return written;
    auto desk = ResultDesk::open(**store, rounds->front());
    if (!desk)
        return failure(desk);
    using Kind = PdfReportRequest::Kind;
    if (auto written = writePdfReport(*desk, **store, {Kind::Board}, folder.filePath(u"board.pdf"_s)); !written)
        return written;
    return writePdfReport(*desk, **store, {Kind::Full}, folder.filePath(u"report.pdf"_s));
}

} // namespace

Result<void> drawPagePictures(const QString &folder, Prompts &prompts)
{
    const StandingClock clock;
    const auto path = createDemo({folder}, clock);
    if (!path)
        return failure(path);
    const QDir target(folder);
    if (auto written = writeDemoReport(*path, target, clock); !written)
        return written;
    MainWindow window(prompts, clock);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.resize(kSize);
    window.show();
    if (auto saved = save(window, target, u"welcome"_s); !saved)
        return saved;
    if (!window.openFile(*path))
        return failure(Error::Kind::Io, Texts::tr("The demo federation could not be opened."));
    for (const Picture &picture : kPictures) {
        window.workspace()->showPage(picture.page);
        if (auto saved = save(window, target, QString::fromUtf16(picture.name)); !saved)
            return saved;
    }
    window.workspace()->showPage(PageId::Distribution);
    window.workspace()->findChild<DistributionPage *>()->openFirstList();
    if (auto saved = save(window, target, u"list"_s); !saved)
        return saved;
    window.workspace()->showPage(PageId::Entry); // last, since it leaves a form half keyed
    settle();
    window.workspace()->findChild<EntryPage *>()->batches().openButton().click();
    if (auto saved = save(window, target, u"pile"_s); !saved)
        return saved;
    keySomeAnswers(*window.workspace());
    return save(window, target, u"entry"_s);
}

} // namespace ljus

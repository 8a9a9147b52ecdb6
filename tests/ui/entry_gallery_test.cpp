// Pictures of the entry page, to look at: run with LJUS_GALLERY set to a folder.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/definition_files.h"
#include "tests/ui/entry_fixture.h"
#include "ui/pages/entry/batch_end.h"
#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QPushButton>
#include <QtTest/QTest>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class EntryGallery : public test::EntryFixture
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("LJUS_GALLERY"))
            GTEST_SKIP() << "LJUS_GALLERY names no folder";
        begin(bundledInstrument().value());
        Activity activity;
        activity.name = u"Steget vidare"_s;
        ASSERT_OK(session->store().activities().add(activity));
        window->resize(1280, 800);
    }

    void take(const QString &name)
    {
        const QDir target(qEnvironmentVariable("LJUS_GALLERY"));
        for (const auto &[theme, suffix] : {std::pair{Theme::Light, u"light"_s}, {Theme::Dark, u"dark"_s}}) {
            applyLook(*qobject_cast<QApplication *>(QApplication::instance()), theme);
            QTest::qWait(50);
            const QString file = target.filePath(u"entry-%1-%2.png"_s.arg(name, suffix));
            ASSERT_TRUE(target.mkpath(u"."_s) && page->grab().save(file)) << file.toStdString();
        }
    }
    void pressMany(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            press(key);
    }
};

TEST_F(EntryGallery, EveryStateOfThePage)
{
    take(u"setup"_s);
    startForm(u"styrelse"_s);
    pressMany({Qt::Key_1, Qt::Key_2, Qt::Key_Space, Qt::Key_4, Qt::Key_Slash, Qt::Key_Down, Qt::Key_3});
    take(u"middle"_s);
    press(Qt::Key_9);
    take(u"remark"_s);
    press(Qt::Key_Up);
    take(u"corrected"_s);
    press(Qt::Key_End);
    take(u"look-back"_s);
    press(Qt::Key_Return);
    take(u"next-form"_s);
    window->resize(700, 800);
    take(u"narrow"_s);
    window->resize(1280, 800);
    press(Qt::Key_Escape);
    take(u"piles"_s);
    tabTo(page->batches().openButton());
    press(Qt::Key_Return);
    tabTo(page->batchEnd().changeButton());
    take(u"pile"_s);
    press(Qt::Key_Return);
    take(u"pile-change"_s);
    tabTo(page->batchEnd().closeButton());
    press(Qt::Key_Return);

    ResponseHead head = page->setup().head();
    head.questionnaire = u"deltagare-pagaende"_s;
    head.activity = session->store().activities().all().value().front().id;
    page->setup().select(head);
    startForm(u"deltagare-pagaende"_s);
    press(Qt::Key_1);
    typeText(u"430"_s);
    press(Qt::Key_Return);
    take(u"number"_s);
    pressMany({Qt::Key_Return, Qt::Key_1, Qt::Key_4, Qt::Key_7});
    take(u"multiple"_s);
    pressMany({Qt::Key_End, Qt::Key_Up});
    typeText(u"Bra att få börja i lugn och ro. Jag hade velat veta mer från början."_s);
    take(u"text"_s);
    press(Qt::Key_Escape);
    take(u"unfinished"_s);
}

} // namespace

} // namespace ljus

// Pictures of the page Enkätsvar, to look at: run with LJUS_GALLERY set to a folder.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sheets_fixture.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QPushButton>
#include <QtTest/QTest>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class SheetsGallery : public test::SheetsFixture
{
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("LJUS_GALLERY"))
            GTEST_SKIP() << "LJUS_GALLERY names no folder";
        begin();
    }

    void take(const QString &name)
    {
        const QDir target(qEnvironmentVariable("LJUS_GALLERY"));
        for (const auto &[theme, suffix] : {std::pair{Theme::Light, u"light"_s}, {Theme::Dark, u"dark"_s}}) {
            applyLook(*qobject_cast<QApplication *>(QApplication::instance()), theme);
            QTest::qWait(50);
            const QString file = target.filePath(u"sheets-%1-%2.png"_s.arg(name, suffix));
            ASSERT_TRUE(target.mkpath(u"."_s) && page->grab().save(file)) << file.toStdString();
        }
    }
};

TEST_F(SheetsGallery, EveryStateOfThePage)
{
    applyLook(*qobject_cast<QApplication *>(QApplication::instance()), Theme::Light);
    setRole(page, Role::Page);
    take(u"list"_s);
    openSheet(2);
    press(Qt::Key_1);
    press(Qt::Key_Slash);
    take(u"open"_s);
    window->resize(750, 540); // half of a small screen
    take(u"open-narrow"_s);
    press(button(u"Delete the sheet"_s));
    take(u"deleted-narrow"_s);
    const QFont font = QApplication::font();
    QApplication::setFont(scaled(font, 2));
    window->resize(1500, 1000);
    openSheet(4);
    take(u"open-large-text"_s);
    press(Qt::Key_Escape);
    take(u"list-large-text"_s);
    QApplication::setFont(font);
}

} // namespace

} // namespace ljus

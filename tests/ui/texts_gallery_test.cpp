// Pictures of the free texts for the eye.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/texts_fixture.h"

#include <QPushButton>

#include <array>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

using TextsGallery = TextsViewTest;

/// Pictures for the eye: LJUS_GALLERY=FOLDER.
TEST_F(TextsGallery, Pictures)
{
    const QString folder = qEnvironmentVariable("LJUS_GALLERY");
    if (folder.isEmpty())
        GTEST_SKIP() << "set LJUS_GALLERY to a folder";
    write(
        {u"Skönt att ha en och samma person att prata med. Tidigare blev jag skickad mellan olika handläggare och fick berätta "
         u"allt från början varje gång, men här var det någon som höll i trådarna och som hörde av sig när den hade lovat det."_s,
         u"Jag hade velat komma igång tidigare."_s, u"Ring mig gärna på 070-123 45 67"_s, u"Tack Anna Berglund och Lena!"_s});
    openSix();
    addTheme(u"Bemötande"_s);
    addTheme(u"Väntan och köer till den första träffen med någon"_s);
    for (const int key : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_2})
        press(key);
    press(Qt::Key_Home);
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Down);
    for (const auto &[theme, suffix] : std::array{std::pair{Theme::Light, u"light"_s}, std::pair{Theme::Dark, u"dark"_s}}) {
        applyLook(*qobject_cast<QApplication *>(QApplication::instance()), theme);
        QApplication::processEvents();
        view->grab().save(folder + u"/texts-"_s + suffix + u".png"_s);
        QTest::keyClick(buttonCalled(*view, u"&Copy quotes"_s), Qt::Key_Space);
        press(Qt::Key_M);
        QApplication::processEvents();
        view->grab().save(folder + u"/texts-second-look-"_s + suffix + u".png"_s);
        press(Qt::Key_Escape);
    }
    view->resize(820, 560);
    QApplication::processEvents();
    view->grab().save(folder + u"/texts-narrow.png"_s);
    open(u"styrelse"_s);
    view->grab().save(folder + u"/texts-empty.png"_s);
}

} // namespace

} // namespace ljus::test

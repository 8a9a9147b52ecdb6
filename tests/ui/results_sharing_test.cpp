// The page Resultat: what is copied or saved is decided on anew for those outside.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/results_page_fixture.h"
#include "ui/parts/notice_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMimeData>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class ResultsSharingTest : public test::ResultsPageTest
{
protected:
    /// Opens the menu of the card called @a heading and presses the letter of an entry.
    void share(const QString &heading, int letter)
    {
        QPushButton *button = nullptr;
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->accessibleName() == u"Copy or save: "_s + heading && each->isVisible())
                button = each;
        }
        ASSERT_NE(button, nullptr) << heading.toStdString();
        QTest::keyClick(button, Qt::Key_Space);
        QMenu *menu = button->findChild<QMenu *>();
        ASSERT_NE(menu, nullptr);
        ASSERT_TRUE(menu->isVisible());
        QTest::keyClick(menu, static_cast<Qt::Key>(letter));
    }
    [[nodiscard]] static QString copied() { return QApplication::clipboard()->text(); }
};

TEST_F(ResultsSharingTest, ACopiedTableHidesTheFourMenThatAreOnScreen)
{
    round.addParticipants();
    open();
    pick(u"Compare by"_s, u"Sex"_s);
    toggleTable();
    const QString f1 = u"2. Fråga F1"_s;
    EXPECT_EQ(cell(f1, u"Nivå 2"_s, 2), u"4 (100 %)"_s);
    share(f1, Qt::Key_T);
    EXPECT_TRUE(copied().startsWith(f1)) << copied().toStdString();
    EXPECT_TRUE(copied().contains(u"\nNivå 2\t0 (0 %)\thidden\t0\thidden\n"_s)) << copied().toStdString();
    EXPECT_TRUE(copied().contains(u"\nNivå 4\t9 (100 %)\thidden\t0\thidden\n"_s)) << "the nine women are many enough";
    EXPECT_FALSE(copied().contains(u"4 (100 %)"_s)) << copied().toStdString();
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(u"<td>hidden</td>"_s));
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Success);
}

TEST_F(ResultsSharingTest, TwoTraitsAtOnceAreNeverCopied)
{
    round.addParticipants();
    open();
    pick(u"Only answers from: Activity"_s, u"Klivet"_s);
    pick(u"Compare by"_s, u"Sex"_s);
    EXPECT_EQ(rowOf(u"KVINNA"_s).base, 9);
    share(u"2. Fråga F1"_s, Qt::Key_T);
    EXPECT_TRUE(copied().contains(u"\nNivå 4\thidden\thidden"_s)) << copied().toStdString();
}

TEST_F(ResultsSharingTest, ACopiedSentenceNamesItsQuestion)
{
    round.addParticipants();
    open();
    pick(u"Compare by"_s, u"Activity"_s);
    share(u"2. Fråga F1"_s, Qt::Key_S);
    EXPECT_EQ(copied(), u"2. Fråga F1\nAnswered nivå 3 or nivå 4: largest share: Klivet, 100 % (n = 9). Smallest: Stegen, 0 % "
                        "(n = 6). The groups are too small to say anything about the difference."_s);
}

TEST_F(ResultsSharingTest, ACopiedPictureIsThatOfThoseOutside)
{
    round.addParticipants();
    open();
    pick(u"Compare by"_s, u"Sex"_s);
    share(u"2. Fråga F1"_s, Qt::Key_P);
    const QMimeData &data = *QApplication::clipboard()->mimeData();
    ASSERT_TRUE(data.hasImage());
    EXPECT_GE(data.imageData().value<QImage>().width(), 720);
    const QString svg = QString::fromUtf8(data.data(u"image/svg+xml"_s));
    EXPECT_TRUE(svg.contains(u"2. Fråga F1"_s));
    EXPECT_TRUE(svg.contains(u"MAN: Hidden: too few answers"_s)) << svg.left(1500).toStdString();
    EXPECT_FALSE(svg.contains(u"MAN: Nivå"_s)) << svg.left(1500).toStdString();
}

TEST_F(ResultsSharingTest, APictureIsSavedInTheFormatOfItsEndingOrTheReasonSaid)
{
    round.addParticipants();
    open();
    const std::vector<std::pair<QString, QByteArray>> formats{{u"png"_s, "\x89PNG"}, {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF"}};
    for (const auto &[ending, begin] : formats) {
        prompts.path = round.path(u"bild."_s + ending);
        share(u"5. Fråga VAL"_s, Qt::Key_A);
        EXPECT_TRUE(test::contentOf(prompts.path).startsWith(begin)) << ending.toStdString();
        EXPECT_TRUE(page->notice().text().contains(u"bild."_s + ending));
    }
    prompts.path = round.path(u"bild.bmp"_s);
    share(u"5. Fråga VAL"_s, Qt::Key_A);
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
    EXPECT_FALSE(QFile::exists(prompts.path));

    share(u"6. Fråga ALDER"_s, Qt::Key_A);
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Info) << "numbers have no chart";
}

TEST_F(ResultsSharingTest, TheMenuKeyOnAChartOffersTheSame)
{
    round.addParticipants();
    open();
    auto *chart = page->findChild<DistributionChart *>();
    ASSERT_NE(chart, nullptr);
    QTest::keyClick(chart, Qt::Key_F10, Qt::ShiftModifier);
    QWidget *menu = QApplication::activePopupWidget();
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_S);
    EXPECT_TRUE(copied().contains(u"Of 13, 9 (69 %)"_s)) << copied().toStdString();
}

} // namespace

} // namespace ljus

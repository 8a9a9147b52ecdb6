// The page Inlämning: what it says will be sent, and the file that it writes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/submission_page.h"

#include "core/tasks/demo.h"
#include "tests/exchange/unzipped.h"
#include "tests/ui/sample_round.h"
#include "ui/parts/look.h"
#include "ui/parts/notice_bar.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

class SubmissionPageTest : public testing::Test
{
protected:
    test::SampleRound round;
    test::AnsweringPrompts prompts;
    std::optional<SubmissionPage> page;
    std::optional<PageId> asked;

    void open()
    {
        page.emplace(round.session(), prompts);
        QObject::connect(&*page, &Page::pageRequested, &*page, [this](PageId id) { asked = id; });
        test::showWhole(*page);
    }

    /// Counts for every activity: 20 could be asked, 18 were handed a questionnaire, 15 came back.
    void addCounts()
    {
        const auto activities = round.store().activities().all();
        ASSERT_OK(activities);
        ASSERT_EQ(activities->size(), 2U);
        const HandOutCounts klivet{round.id(), u"deltagare"_s, activities->at(0).id, 12, 10};
        const HandOutCounts stegen{round.id(), u"deltagare"_s, activities->at(1).id, 8, 8};
        ASSERT_OK(round.store().counts().set(klivet));
        ASSERT_OK(round.store().counts().set(stegen));
    }

    [[nodiscard]] QStringList rowOf(int row) const
    {
        const QAbstractItemModel &model = *page->findChild<QTableView *>()->model();
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells;
    }

    void pressExport() { QTest::keyClick(page->primaryAction(), Qt::Key_Return); }
};

TEST_F(SubmissionPageTest, WithoutResponsesItSaysWhyNothingCanBeSent)
{
    open();
    EXPECT_FALSE(page->primaryAction()->isEnabled());
    EXPECT_TRUE(test::saysSomewhere(*page, u"There is nothing to send yet"_s));
    QPushButton *entry = test::buttonCalled(*page, u"Go to entry"_s);
    ASSERT_NE(entry, nullptr);
    QTest::keyClick(entry, Qt::Key_Space);
    EXPECT_EQ(asked, PageId::Entry);

    round.addParticipants();
    EXPECT_TRUE(page->primaryAction()->isEnabled());
    EXPECT_FALSE(test::saysSomewhere(*page, u"There is nothing to send yet"_s));
}

TEST_F(SubmissionPageTest, ShowsTheCountsAndRatesPerQuestionnaire)
{
    round.addParticipants();
    addCounts();
    round.addBoard(4);
    open();
    EXPECT_EQ(rowOf(0), (QStringList{u"Deltagare"_s, u"20"_s, u"18"_s, u"15"_s, u"90 %"_s, u"83 %"_s, u"5 (25 %)"_s}));
    EXPECT_EQ(rowOf(1), (QStringList{u"Styrelse"_s, u"–"_s, u"–"_s, u"4"_s, u"–"_s, u"–"_s, u"–"_s}));
    EXPECT_TRUE(test::saysSomewhere(*page, u"19 response(s), a row each"_s));
    EXPECT_TRUE(test::saysSomewhere(*page, u"Free-text answers"_s));
}

TEST_F(SubmissionPageTest, NamesTheDefinitionWithStatusAndFingerprint)
{
    round.addParticipants();
    open();
    const auto preview = previewSubmission(round.store(), round.id());
    ASSERT_OK(preview);
    EXPECT_TRUE(test::saysSomewhere(*page, u"Prov"_s));
    EXPECT_TRUE(test::saysSomewhere(*page, displayName(Provenance::Status::Example)));
    const auto labels = page->findChildren<QLabel *>();
    const auto found =
        std::find_if(labels.begin(), labels.end(), [&](const QLabel *label) { return label->toolTip() == preview->fingerprint; });
    ASSERT_NE(found, labels.end());
    EXPECT_EQ((*found)->text().remove(u' ').chopped(1), preview->fingerprint.left(16));
    EXPECT_TRUE((*found)->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

TEST_F(SubmissionPageTest, RemarksSayWhatToMendAndLeadToTheCountsWhileTheyAreMissing)
{
    round.addParticipants();
    open();
    EXPECT_TRUE(test::saysSomewhere(*page, u"Deltagare: The number who could have been asked is missing"_s));
    QPushButton *mend = test::buttonCalled(*page, u"Go to the counts"_s);
    ASSERT_NE(mend, nullptr);
    QTest::keyClick(mend, Qt::Key_Return);
    EXPECT_EQ(asked, PageId::Federation);

    addCounts();
    test::showWhole(*page);
    EXPECT_FALSE(test::saysSomewhere(*page, u"The number who could have been asked is missing"_s));
    EXPECT_EQ(test::buttonCalled(*page, u"Go to the counts"_s), nullptr);
}

TEST_F(SubmissionPageTest, ExportsAFileThatOpensAndSaysWhereItIs)
{
    round.addParticipants();
    open();
    prompts.path = round.path(u"prov.inlamning.zip"_s);
    pressExport();
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Success);
    EXPECT_TRUE(page->notice().text().contains(prompts.path));
    EXPECT_TRUE(prompts.suggestion.endsWith(u"/provforbundet-2026.inlamning.zip"_s)) << prompts.suggestion.toStdString();
    const QByteArray rows = test::unzippedFile(test::contentOf(prompts.path), u"svar-deltagare.csv"_s);
    EXPECT_EQ(rows.count('\n'), 16); // a header and fifteen responses
}

TEST_F(SubmissionPageTest, AFileThatCannotBeWrittenIsAnErrorOnThePage)
{
    round.addParticipants();
    open();
    const QString full = round.path(u"full.inlamning.zip"_s);
    ASSERT_TRUE(QFile::link(u"/dev/full"_s, full));
    for (const QString &path : {round.path(u"finns-inte/prov.inlamning.zip"_s), full}) {
        prompts.path = path;
        pressExport();
        EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
        EXPECT_TRUE(page->notice().text().contains(path)) << page->notice().text().toStdString();
    }
    EXPECT_FALSE(QFile::exists(round.path(u"finns-inte"_s)));
    EXPECT_TRUE(page->primaryAction()->isEnabled());
}

TEST_F(SubmissionPageTest, ANameWithoutAnEndingGetsItAndReplacesNothingUnasked)
{
    round.addParticipants();
    open();
    prompts.path = round.path(u"prov"_s);
    pressExport();
    const QString file = round.path(u"prov.inlamning.zip"_s);
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_FALSE(QFile::exists(prompts.path));
    EXPECT_TRUE(page->notice().text().contains(file)) << page->notice().text().toStdString();
    pressExport();
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Error);
    prompts.path = file; // the dialog has asked
    pressExport();
    EXPECT_EQ(page->notice().kind(), NoticeBar::Kind::Success);
}

TEST_F(SubmissionPageTest, GivingUpTheFileSaysNothing)
{
    round.addParticipants();
    open();
    pressExport();
    EXPECT_TRUE(page->notice().text().isEmpty());
}

TEST_F(SubmissionPageTest, WithoutARoundItLeadsToTheFederation)
{
    QTemporaryDir folder;
    test::FixedClock clock;
    auto store = Store::create(folder.filePath(u"tom.ljuspunkt"_s), {{}, u"Tom"_s}, test::sampleInstrument(), clock);
    ASSERT_OK(store);
    Session session(*std::move(store), clock);
    SubmissionPage empty(session, prompts);
    QObject::connect(&empty, &Page::pageRequested, &empty, [this](PageId id) { asked = id; });
    test::showWhole(empty);
    QPushButton *button = test::buttonCalled(empty, u"Add a round"_s);
    ASSERT_NE(button, nullptr);
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(asked, PageId::Federation);
    EXPECT_FALSE(empty.primaryAction()->isVisible());
}

/// For the eye: LJUS_GALLERY=FOLDER.
TEST_F(SubmissionPageTest, Pictures)
{
    const QString pictures = qEnvironmentVariable("LJUS_GALLERY");
    if (pictures.isEmpty())
        GTEST_SKIP() << "set LJUS_GALLERY to a folder";
    QTemporaryDir folder;
    const test::FixedClock clock;
    const auto path = createDemo({folder.path(), 1, 240}, clock);
    ASSERT_OK(path);
    auto store = Store::open(*path, Store::Access::ReadOnly, clock);
    ASSERT_OK(store);
    Session session(*std::move(store), clock);
    for (const auto &[theme, suffix] : std::array{std::pair{Theme::Light, u"-light"_s}, std::pair{Theme::Dark, u"-dark"_s}}) {
        applyLook(*qobject_cast<QApplication *>(QApplication::instance()), theme);
        SubmissionPage shown(session, prompts);
        setRole(&shown, Role::Page);
        test::showWhole(shown);
        shown.grab().save(pictures + u"/submission"_s + suffix + u".png"_s);
        SubmissionPage nothing(round.session(), prompts);
        setRole(&nothing, Role::Page);
        test::showWhole(nothing);
        nothing.grab().save(pictures + u"/submission-empty"_s + suffix + u".png"_s);
    }
}

} // namespace

} // namespace ljus

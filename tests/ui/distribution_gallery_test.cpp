// Pictures of the page Utdelning, to look at: run with LJUS_GALLERY set to a folder.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheet_grid.h"
#include "tests/ui/sample_round.h"
#include "ui/pages/distribution/distribution_overview.h"
#include "ui/pages/distribution/hand_out_list.h"
#include "ui/pages/distribution/hand_out_table.h"
#include "ui/pages/distribution_page.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QPixmap>
#include <QTableView>
#include <QTest>
#include <QTranslator>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class DistributionGallery : public testing::Test
{
protected:
    void take(DistributionPage &page, const QString &name)
    {
        const QDir target(qEnvironmentVariable("LJUS_GALLERY"));
        for (const auto &[theme, suffix] : {std::pair{Theme::Light, u"light"_s}, {Theme::Dark, u"dark"_s}}) {
            applyLook(*qobject_cast<QApplication *>(QApplication::instance()), theme);
            QTest::qWait(50);
            const QString file = target.filePath(u"distribution-%1-%2.png"_s.arg(name, suffix));
            ASSERT_TRUE(target.mkpath(u"."_s) && page.grab().save(file)) << file.toStdString();
        }
    }
};

TEST_F(DistributionGallery, EveryStateOfThePage)
{
    if (qEnvironmentVariableIsEmpty("LJUS_GALLERY"))
        GTEST_SKIP() << "LJUS_GALLERY names no folder";
    SampleRound sample;
    AnsweringPrompts prompts;
    Activity activity;
    activity.name = u"Samordnad arbetslivsinriktad rehabilitering för unga i Krokom och Bräcke"_s;
    const Id<Activity> id = sample.store().activities().add(activity).value();
    ASSERT_OK(sample.store().handOuts().apply({sample.id(), id, {}, runningLines({1, 12, 2, {}, u"deltagare"_s})}));
    DistributionPage page(sample.session(), prompts);
    setRole(&page, Role::Page);
    page.resize(1072, 740);
    page.show();
    take(page, u"overview"_s);
    page.openFirstList();
    QTest::keyClick(&page.list().table(), Qt::Key_O);
    take(page, u"reason"_s);
    page.list().askForNewLines();
    take(page, u"new-lines"_s);
    Q_EMIT page.list().pasted(u"Lista hösten 2026\n\nKod\tStatus\tDatum\tSpråk\tAnteckning\n"
                              "01\tja\t2026-10-05\tsv\t\n13\tkanske\t\tarabiska\tbehöver tolk\n"
                              "14\tutdelad\t5 okt 2026\t\tring Eva Lundgren\n15\t\t\t\t\n16\tutdelad\t2027-01-01\t\t\n"_s);
    take(page, u"import"_s);
}

/// 59 activities of 40 lines and one of 2 640, with answers in several; some languages tell who answered.
void fill(SampleRound &sample)
{
    sample.addParticipants();
    for (int i = 0; i < 60; ++i) {
        Activity activity;
        activity.name = u"Stegvis förändring i Jämtlands län %1"_s.arg(i + 1);
        const Id<Activity> id = sample.store().activities().add(activity).value();
        std::vector<HandOut> lines = runningLines({1, i == 59 ? 2640 : 40, 3, u"KRO-"_s, u"deltagare"_s});
        for (std::size_t line = 0; line < lines.size(); ++line) {
            lines[line].status = kHandOutStatuses.at(line % 4);
            lines[line].language = line % 20 == 8 ? u"ar"_s : u"sv"_s;
            if (lines[line].status != HandOutStatus::NotOffered)
                lines[line].date = QDate(2026, 10, 5);
        }
        ASSERT_OK(sample.store().handOuts().apply({sample.id(), id, {}, lines}));
    }
}

TEST_F(DistributionGallery, AFullRoundInSwedish)
{
    if (qEnvironmentVariableIsEmpty("LJUS_GALLERY"))
        GTEST_SKIP() << "LJUS_GALLERY names no folder";
    QTranslator swedish;
    ASSERT_TRUE(swedish.load(u":/i18n/ljuspunkt_sv.qm"_s) && QApplication::installTranslator(&swedish));
    SampleRound sample;
    AnsweringPrompts prompts;
    fill(sample);
    DistributionPage page(sample.session(), prompts);
    setRole(&page, Role::Page);
    page.resize(1072, 740);
    page.show();
    take(page, u"full"_s);
    page.overview().choose(u"deltagare"_s, sample.store().activities().byName(u"Klivet"_s)->id);
    take(page, u"full-cuts"_s);
    page.overview().choose(u"deltagare"_s, sample.store().activities().byName(u"Stegvis förändring i Jämtlands län 7"_s)->id);
    take(page, u"full-language"_s);
    page.overview().choose(u"deltagare"_s, sample.store().activities().byName(u"Stegvis förändring i Jämtlands län 60"_s)->id);
    QTest::keyClick(&page.overview().table(), Qt::Key_Return);
    take(page, u"full-list"_s);
    page.list().notOfferedOnly().toggle();
    take(page, u"full-left"_s);
    QApplication::removeTranslator(&swedish);
}

} // namespace

} // namespace ljus::test

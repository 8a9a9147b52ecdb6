// Pictures of the page Resultat for the eye.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/demo.h"
#include "tests/ui/results_page_fixture.h"
#include "ui/parts/look.h"

#include <QApplication>

#include <array>
#include <memory>
#include <optional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

/// Pictures for the eye: LJUS_GALLERY=FOLDER.
class ResultsGallery : public test::ResultsPageTest
{
protected:
    void SetUp() override
    {
        m_pictures = qEnvironmentVariable("LJUS_GALLERY");
        if (m_pictures.isEmpty())
            GTEST_SKIP() << "set LJUS_GALLERY to a folder";
    }

    void TearDown() override
    {
        page.reset();
        m_session.reset();
    }

    void openDemo(int responses)
    {
        TearDown();
        m_folder.emplace();
        const auto path = createDemo({m_folder->path(), 1, responses}, m_clock);
        ASSERT_OK(path);
        auto store = Store::open(*path, Store::Access::ReadWrite, m_clock);
        ASSERT_OK(store);
        m_session = std::make_unique<Session>(*std::move(store), m_clock);
        page.emplace(*m_session, prompts);
        setRole(&*page, Role::Page);
        test::showWhole(*page);
    }

    void take(const QString &name)
    {
        test::showWhole(*page);
        page->grab().save(m_pictures + u'/' + name + u".png"_s);
    }

    QString m_pictures;

private:
    std::optional<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    std::unique_ptr<Session> m_session;
};

TEST_F(ResultsGallery, Pictures)
{
    for (const auto &[theme, suffix] : std::array{std::pair{Theme::Light, u"-light"_s}, std::pair{Theme::Dark, u"-dark"_s}}) {
        applyLook(*qobject_cast<QApplication *>(QApplication::instance()), theme);
        openDemo(240);
        take(u"results"_s + suffix);
        pick(u"Compare by"_s, u"Sex"_s);
        toggle(u"Show 95 % intervals"_s);
        take(u"results-sex"_s + suffix);
        toggle(u"Show 95 % intervals"_s);
        pick(u"Compare by"_s, u"Activity"_s);
        take(u"results-activity"_s + suffix);
        pick(u"Only answers from: Municipality"_s, choice(u"Only answers from: Municipality"_s)->itemText(1));
        take(u"results-activity-filtered"_s + suffix);
        toggleTable();
        take(u"results-activity-table"_s + suffix);
        pick(u"Show"_s, u"Indicators"_s);
        take(u"results-indicators-activity-table"_s + suffix);
        QTest::keyClick(test::buttonCalled(*page, u"All answers again"_s), Qt::Key_Space);
        toggleTable();
        pick(u"Compare by"_s, u"Respondent group"_s);
        take(u"results-indicators-groups"_s + suffix);
        pick(u"Compare by"_s, u"Nothing"_s);
        take(u"results-indicators"_s + suffix);
        toggle(u"Show the questions too"_s);
        take(u"results-indicators-questions"_s + suffix);
        toggle(u"Show the questions too"_s);
        pick(u"Show"_s, u"Questions"_s);
        toggleTable();
        take(u"results-table"_s + suffix);
        toggleTable();
        pick(u"Compare by"_s, u"Earlier rounds"_s);
        take(u"results-rounds"_s + suffix);
        pick(u"Show"_s, u"Free texts"_s);
        take(u"results-texts"_s + suffix);
    }
}

} // namespace

} // namespace ljus

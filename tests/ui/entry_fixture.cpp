// The entry page on a real store, with keys that are really pressed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"

#include "ui/pages/entry_form.h"
#include "ui/pages/entry_setup.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QtTest/QTest>

namespace ljus::test {

using namespace Qt::StringLiterals;

void EntryFixture::begin(const Instrument &instrument)
{
    auto store = Store::create(path(), {{}, u"Prov"_s}, instrument, clock);
    ASSERT_OK(store);
    Round year = suggestedRound(QDate(2026, 11, 22));
    year.instrument = (*store)->instruments().all().value().front().id;
    const auto added = (*store)->rounds().add(year);
    ASSERT_OK(added);
    round = *added;
    store->reset();
    open();
}

void EntryFixture::open(Store::Access access)
{
    close();
    auto store = Store::open(path(), access, clock);
    ASSERT_OK(store);
    session = std::make_unique<Session>(*std::move(store), clock);
    window = std::make_unique<QStackedWidget>();
    page = new EntryPage(*session);
    window->addWidget(page);
    window->addWidget(new QWidget);
    window->resize(1020, 760);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void EntryFixture::close()
{
    window.reset();
    page = nullptr;
    session.reset();
}

void EntryFixture::startForm(const QString &questionnaire, const QString &version, const QString &variant)
{
    EntrySetup &setup = page->setup();
    setup.questionnaire().setCurrentIndex(setup.questionnaire().findData(questionnaire));
    if (!version.isEmpty())
        setup.version().setCurrentIndex(setup.version().findData(version));
    if (!variant.isEmpty())
        setup.variant().setCurrentIndex(setup.variant().findData(variant));
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
}

void EntryFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void EntryFixture::typeText(const QString &text)
{
    for (const QChar character : text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

std::optional<Response> EntryFixture::unfinished() const
{
    return session->store().responses().unfinished(round, *session->instrument()).value();
}

std::optional<Answer> EntryFixture::stored(const QuestionKey &question) const
{
    const auto response = unfinished();
    if (!response || !response->answers.contains(question))
        return std::nullopt;
    return response->answers.value(question);
}

ResponseSet EntryFixture::finished(const QString &questionnaire) const
{
    return session->store().responses().ofQuestionnaire(round, *session->instrument()->questionnaire(questionnaire)).value();
}

} // namespace ljus::test

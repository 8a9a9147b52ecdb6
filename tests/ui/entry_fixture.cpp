// The entry page on a real store, with keys that are really pressed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/entry_fixture.h"

#include "ui/pages/entry/batch_list.h"
#include "ui/pages/entry/entry_form.h"
#include "ui/pages/entry/entry_setup.h"
#include "ui/parts/wheel_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QtTest/QTest>

namespace ljus::test {

namespace {

constexpr quint32 kSeed = 7;

} // namespace

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
    random.seed(kSeed);
    session = std::make_unique<Session>(*std::move(store), clock, random);
    window = std::make_unique<QStackedWidget>();
    QApplication::instance()->installEventFilter(new WheelGuard(window.get())); // as the program does
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

void EntryFixture::pressEach(const QString &characters)
{
    for (const QChar character : characters)
        press(character == u'\r' ? Qt::Key_Return : Qt::Key(character.toUpper().unicode()));
}

void EntryFixture::hold(Qt::Key key)
{
    const QString text = key < Qt::Key_Escape ? QString(QChar(key)) : QString();
    QKeyEvent repeated(QEvent::KeyPress, key, Qt::NoModifier, text, true);
    QApplication::sendEvent(QApplication::focusWidget(), &repeated);
}

void EntryFixture::tabTo(const QWidget &wanted)
{
    constexpr int kMostSteps = 60;
    for (int i = 0; i < kMostSteps && QApplication::focusWidget() != &wanted; ++i)
        press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), &wanted);
}

void EntryFixture::startPile(int sheets)
{
    EntrySetup &setup = page->setup();
    setup.questionnaire().setCurrentIndex(setup.questionnaire().findData(u"deltagare"_s));
    setup.version().setCurrentIndex(setup.version().findData(u"v1"_s));
    setup.variant().setCurrentIndex(setup.variant().findData(u"utan"_s));
    ASSERT_EQ(QApplication::focusWidget(), &setup.sheets());
    typeText(QString::number(sheets));
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isKeying());
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

std::vector<SheetLine> EntryFixture::sheets() const
{
    return session->store().sheets().ofRound(round).value();
}

Response EntryFixture::sheet(std::size_t index) const
{
    return session->store().sheets().sheet(sheets().at(index).id, *session->instrument()).value();
}

std::vector<HistoryEntry> EntryFixture::history(std::size_t index) const
{
    return session->store().sheets().history(sheets().at(index).id).value();
}

std::vector<BatchLine> EntryFixture::piles() const
{
    return session->store().batches().ofRound(round).value();
}

QString EntryFixture::listed(int row, int column) const
{
    const QAbstractItemModel &model = *page->batches().table().model();
    return model.index(row, column).data().toString();
}

QuestionKey EntryFixture::currentQuestion() const
{
    return page->desk()->question() == nullptr ? QuestionKey() : page->desk()->question()->key;
}

} // namespace ljus::test

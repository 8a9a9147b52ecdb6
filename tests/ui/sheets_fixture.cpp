// The page Enkätsvar on a real store with sheets that were keyed, worked by keys that are really pressed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sheets_fixture.h"

#include "core/tasks/keying.h"
#include "ui/pages/sheets/sheet_list.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>

#include <algorithm>

namespace ljus::test {

using namespace Qt::StringLiterals;

void SheetsFixture::makeFile()
{
    auto made = Store::create(path(), {{}, u"Prov"_s}, sampleInstrument(), clock);
    ASSERT_OK(made);
    Round year = suggestedRound(QDate(2026, 11, 22));
    year.instrument = (*made)->instruments().all().value().front().id;
    const auto added = (*made)->rounds().add(year);
    ASSERT_OK(added);
    round = *added;
}

void SheetsFixture::keyBatch(const ResponseHead &head, const std::vector<std::vector<Answer>> &sheets)
{
    Batch batch;
    batch.head = head;
    batch.head.round = round;
    batch.date = QDate(2026, 11, 2);
    const auto added = store().batches().add(batch);
    ASSERT_OK(added);
    auto keying = Keying::begin(store(), session->instrument(), *added);
    ASSERT_OK(keying);
    for (const std::vector<Answer> &sheet : sheets) {
        for (const Answer &answer : sheet)
            ASSERT_OK((*keying)->answer(answer));
        ASSERT_OK((*keying)->finish());
        ASSERT_OK(store().sheets().setFindings((*keying)->lastFinished()->id, {}));
    }
}

void SheetsFixture::keySheets()
{
    const auto activity = [this](const QString &name) {
        Activity made;
        made.name = name;
        return store().activities().add(made).value();
    };
    const auto option = [](int code) { return Answer::option(QString::number(code)); };
    const Id<Activity> meadow = activity(u"Ängen"_s);
    const Id<Activity> step = activity(u"Klivet"_s);
    keyBatch({round, u"deltagare"_s, u"v2"_s, u"utan"_s, u"sv"_s, step},
             {{option(1), option(2), option(3), Answer::options({u"a"_s}), Answer::number(30), {}, Answer::text(u"Bra"_s)},
              {option(4), option(3), option(2), Answer::options({u"b"_s, u"c"_s}), Answer::number(51)},
              {option(2), option(2), option(1), Answer::options({u"a"_s}), Answer::number(44)}});
    keyBatch({round, u"deltagare"_s, u"v1"_s, u"utan"_s, u"sv"_s, meadow}, {{option(3), option(3), option(3)}});
    keyBatch({round, u"styrelse"_s, u"v1"_s, u"med"_s, u"sv"_s, {}}, {{option(4)}});
    ImportPlan plan{round, u"deltagare"_s, {u"Åsen"_s}, {{u"v2"_s, u"med"_s, u"sv"_s, u"Åsen"_s, {{u"F1"_s, option(2)}}}}};
    ASSERT_OK(store().apply(plan));
    ASSERT_OK(store().sheets().setFindings(idOf(2), {{SheetFlag::SameAsOther, u"0001"_s, false}}));
    ASSERT_OK(store().sheets().setFindings(idOf(4), {{SheetFlag::OneOptionToEnd, u"F1"_s, false}}));
}

void SheetsFixture::begin()
{
    makeFile();
    open();
    keySheets();
}

void SheetsFixture::open(Store::Access access)
{
    close();
    auto opened = Store::open(path(), access, clock);
    ASSERT_OK(opened);
    session = std::make_unique<Session>(*std::move(opened), clock);
    window = std::make_unique<QStackedWidget>();
    page = new SheetsPage(*session);
    window->addWidget(page);
    window->addWidget(new QWidget);
    window->resize(1072, 760);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void SheetsFixture::close()
{
    window.reset();
    page = nullptr;
    session.reset();
}

void SheetsFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QApplication::processEvents();
}

void SheetsFixture::typeText(const QString &text)
{
    for (const QChar character : text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    QApplication::processEvents();
}

void SheetsFixture::press(QPushButton *button)
{
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isEnabled());
    button->setFocus();
    press(Qt::Key_Space);
}

void SheetsFixture::openSheet(int serial)
{
    page->list().choose(idOf(serial));
    page->list().takeFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(page->isSheetOpen());
}

QStringList SheetsFixture::serials() const
{
    QStringList all;
    for (const SheetLine *sheet : page->list().model().rows())
        all << serialText(sheet->serial);
    return all;
}

QString SheetsFixture::cell(int serial, int column) const
{
    const SheetsModel &model = page->list().model();
    const auto row = model.rowOf(idOf(serial));
    return row ? model.index(*row, column).data().toString() : u"no such row"_s;
}

QString SheetsFixture::chosen() const
{
    const SheetLine *sheet = page->list().chosen();
    return sheet ? serialText(sheet->serial) : QString();
}

QComboBox *SheetsFixture::choice(const QString &name) const
{
    for (QComboBox *box : page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name && box->isVisible())
            return box;
    }
    return nullptr;
}

void SheetsFixture::pick(const QString &name, const QString &text)
{
    QComboBox *box = choice(name);
    ASSERT_NE(box, nullptr) << name.toStdString();
    box->setFocus();
    press(Qt::Key_Home);
    while (box->currentText() != text && box->currentIndex() + 1 < box->count())
        press(Qt::Key_Down);
    EXPECT_EQ(box->currentText(), text);
}

QPushButton *SheetsFixture::button(const QString &text) const
{
    for (QPushButton *each : page->findChildren<QPushButton *>()) {
        if (each->isVisible() && withoutMnemonic(each->text()) == text)
            return each;
    }
    return nullptr;
}

bool SheetsFixture::says(const QString &text) const
{
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

std::vector<SheetLine> SheetsFixture::lines() const
{
    return store().sheets().ofRound(round).value();
}

Id<Response> SheetsFixture::idOf(int serial) const
{
    for (const SheetLine &line : lines()) {
        if (line.serial == serial)
            return line.id;
    }
    return {};
}

Answer SheetsFixture::stored(int serial, const QuestionKey &question) const
{
    return store().sheets().sheet(idOf(serial), *session->instrument()).value().answers.value(question);
}

std::vector<HistoryEntry> SheetsFixture::history(int serial) const
{
    return store().sheets().history(idOf(serial)).value();
}

std::vector<SheetFinding> SheetsFixture::findings(int serial) const
{
    for (const SheetLine &line : lines()) {
        if (line.serial == serial)
            return line.findings;
    }
    return {};
}

} // namespace ljus::test

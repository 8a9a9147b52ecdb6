// An open file with one round of known answers, for tests of pages that show results.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sample_round.h"

#include "ui/pages/results/card_column.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

using Answers = QMap<QuestionKey, Answer>;

void add(ImportPlan &plan, int count, const ImportedResponse &response)
{
    plan.responses.insert(plan.responses.end(), static_cast<std::size_t>(count), response);
}

} // namespace

SampleRound::SampleRound()
{
    auto store = Store::create(path(u"prov.ljuspunkt"_s), {{}, u"Provförbundet"_s}, sampleInstrument(), m_clock);
    EXPECT_TRUE(store.has_value());
    if (!store)
        return;
    Round round;
    round.name = u"2026"_s;
    round.from = QDate(2025, 11, 1);
    round.to = QDate(2026, 10, 31);
    round.instrument = (*store)->instruments().all()->front().id;
    const auto added = (*store)->rounds().add(round);
    EXPECT_TRUE(added.has_value());
    m_round = added.value_or(Id<Round>());
    m_session = std::make_unique<Session>(*std::move(store), m_clock);
}

void SampleRound::addParticipants()
{
    const QString klivet = u"Klivet"_s;
    const QString stegen = u"Stegen"_s;
    ImportPlan plan{m_round, u"deltagare"_s, {klivet, stegen}, {}};
    add(plan, 6,
        {u"v2"_s, u"med"_s, u"sv"_s, klivet,
         Answers{{u"kon"_s, Answer::option(u"kvinna"_s)},
                 {u"F1"_s, Answer::option(u"4"_s)},
                 {u"F2"_s, Answer::option(u"3"_s)},
                 {u"NY"_s, Answer::option(u"1"_s)},
                 {u"VAL"_s, Answer::options({u"a"_s, u"b"_s})},
                 {u"ALDER"_s, Answer::number(30)}}});
    add(plan, 4,
        {u"v2"_s, u"med"_s, u"sv"_s, stegen,
         Answers{{u"kon"_s, Answer::option(u"man"_s)},
                 {u"F1"_s, Answer::option(u"2"_s)},
                 {u"NY"_s, Answer::marks()},
                 {u"VAL"_s, Answer::options({u"c"_s})},
                 {u"ALDER"_s, Answer::number(50)}}});
    add(plan, 2,
        {u"v2"_s, u"utan"_s, u"sv"_s, stegen,
         Answers{{u"F1"_s, Answer::option(u"vetej"_s)}, {u"F2"_s, Answer::unreadable()}, {u"NY"_s, Answer::option(u"3"_s)}}});
    add(plan, 3,
        {u"v1"_s, u"med"_s, u"sv"_s, klivet,
         Answers{{u"kon"_s, Answer::option(u"kvinna"_s)},
                 {u"F1"_s, Answer::option(u"4"_s)},
                 {u"F2"_s, Answer::option(u"4"_s)},
                 {u"GAMMAL"_s, Answer::option(u"1"_s)}}});
    apply(plan);
}

void SampleRound::addBoard(int responses)
{
    ImportPlan plan{m_round, u"styrelse"_s, {}, {}};
    add(plan, responses, {u"v1"_s, u"med"_s, u"sv"_s, {}, Answers{{u"S1"_s, Answer::option(u"4"_s)}}});
    apply(plan);
}

void SampleRound::apply(const ImportPlan &plan)
{
    const auto applied = store().apply(plan);
    EXPECT_TRUE(applied.has_value()) << (applied ? std::string() : applied.error().message.toStdString());
}

void showWhole(QWidget &page)
{
    page.resize(1280, 800);
    page.show();
    const auto *cards = page.findChild<CardColumn *>();
    EXPECT_TRUE(cards == nullptr || QTest::qWaitFor([cards] { return cards->isComplete(); }, 30000));
    QApplication::processEvents();
}

bool saysSomewhere(const QWidget &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QPushButton *buttonCalled(const QWidget &page, const QString &text)
{
    const auto buttons = page.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](const QPushButton *button) { return button->isVisible() && button->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace ljus::test

// What was acknowledged is on disk, whenever the program is killed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"
#include "tests/support/killed_child.h"

#include <QRandomGenerator>

#include <array>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

/// One answer that the child says is stored.
struct Acknowledged
{
    qint64 response;
    int question;
    int option;
};

constexpr std::array kQuestions{"F1", "F2", "NY"};

class CrashTest : public StoreTest
{
protected:
    /// Finishes what a killed one left, then keys responses for ever, telling of each answer once it is stored.
    [[noreturn]] void keyUntilKilled(int pipe)
    {
        auto store = Store::open(m_path, Store::Access::ReadWrite, m_clock);
        if (!store)
            _exit(2);
        const auto left = (*store)->responses().unfinished(m_round, m_instrument);
        if (!left || (left->has_value() && !(*store)->responses().finish((*left)->id)))
            _exit(6);
        for (int option = 1;; option = option % 4 + 1) {
            const auto response = (*store)->responses().start(head());
            if (!response)
                _exit(3);
            for (int question = 0; question < static_cast<int>(kQuestions.size()); ++question) {
                const auto stored =
                    (*store)->responses().setAnswer(*response, questionAt(question), Answer::option(QString::number(option)));
                const Acknowledged told{response->value, question, option};
                if (!stored || write(pipe, &told, sizeof told) != sizeof told)
                    _exit(4);
            }
            if (!(*store)->responses().finish(*response))
                _exit(5);
        }
    }

    [[nodiscard]] static const Question &questionAt(int index)
    {
        return sampleQuestion(QString::fromLatin1(kQuestions[static_cast<std::size_t>(index)]));
    }

    /// What a child acknowledged that was killed after @a milliseconds.
    [[nodiscard]] std::vector<Acknowledged> keyAndKill(unsigned long milliseconds)
    {
        return toldUntilKilled<Acknowledged>([this](int pipe) { keyUntilKilled(pipe); }, milliseconds * 1000);
    }
};

TEST_F(CrashTest, NothingAcknowledgedIsLostAndTheFileIsSound)
{
    createStore();
    addRound();
    m_store.reset();
    constexpr int kKills = 50;
    std::size_t acknowledged = 0;
    for (int round = 0; round < kKills; ++round) {
        const auto told = keyAndKill(QRandomGenerator::global()->bounded(60U));
        acknowledged += told.size();
        reopen();
        EXPECT_EQ(m_store->check().value(), Problems{});
        RawSqlite raw(m_path);
        for (const Acknowledged &one : told) {
            EXPECT_EQ(raw.column(u"SELECT value FROM answer WHERE response = %1 AND question = '%2'"_s.arg(one.response)
                                     .arg(questionAt(one.question).key)),
                      QStringList{QString::number(one.option)});
        }
        m_store.reset();
    }
    EXPECT_GE(acknowledged, static_cast<std::size_t>(kKills));
}

} // namespace
} // namespace ljus::test

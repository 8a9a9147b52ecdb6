// An attacker with the file in hand tries to join hand-outs with answers, and to read what was taken away.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_fixture.h"
#include "tests/support/killed_child.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <random>

namespace ljus::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPersons = 40;

class BallotBoxTest : public StoreTest
{
protected:
    void SetUp() override
    {
        createStore();
        addRound();
        m_activity = addActivity(u"Steget"_s);
        ASSERT_OK(m_store->handOuts().apply({m_round, m_activity, {}, lines(HandOutStatus::NotOffered)}));
        m_head = head();
        m_head.activity = m_activity;
        m_head.batch = addBatch(m_activity).id;
        m_store.reset();
    }

    [[nodiscard]] static HandOut line(int person, HandOutStatus status)
    {
        HandOut line;
        line.questionnaire = u"deltagare"_s;
        line.code = u"person%1"_s.arg(person, 2, 10, QChar(u'0'));
        line.status = status;
        line.date = status == HandOutStatus::NotOffered ? QDate() : QDate(2026, 10, 5);
        return line;
    }
    [[nodiscard]] static std::vector<HandOut> lines(HandOutStatus status)
    {
        std::vector<HandOut> all;
        for (int person = 0; person < kPersons; ++person)
            all.push_back(line(person, status));
        return all;
    }

    /// Hands out in the order of @a persons and keys an answer after each, in the file at @a path; gives the file as it is then.
    [[nodiscard]] QByteArray fileAfter(const std::vector<int> &persons, const QString &path)
    {
        EXPECT_TRUE(QFile::copy(m_path, path));
        auto store = Store::open(path, Store::Access::ReadWrite, m_clock).value();
        int keyed = 0;
        for (const int person : persons) {
            EXPECT_TRUE(store->handOuts().apply(
                {m_round, m_activity, {line(person, HandOutStatus::NotOffered)}, {line(person, HandOutStatus::HandedOut)}}));
            const Id<Response> response = store->responses().start(m_head).value();
            const QString option = QString::number(keyed++ % 4 + 1);
            EXPECT_TRUE(store->responses().setAnswer(response, sampleQuestion(u"F1"_s), Answer::option(option)));
            EXPECT_TRUE(store->responses().finish(response));
        }
        store.reset();
        return withoutCounters(contentOf(path));
    }

    /// SQLite counts in its header how often a file was written.
    [[nodiscard]] static QByteArray withoutCounters(QByteArray file)
    {
        constexpr qsizetype kChangeCounter = 24;
        constexpr qsizetype kVersionValidFor = 92;
        for (const qsizetype at : {kChangeCounter, kVersionValidFor})
            file.replace(at, 4, QByteArray(4, '\0'));
        return file;
    }

    /// Every file beside the store, hidden ones too, that holds @a text in any encoding that SQLite has.
    [[nodiscard]] QStringList filesWith(const QString &text) const
    {
        QStringList found;
        for (const QString &name : folderContent()) {
            const QByteArray file = contentOf(inFolder(name));
            const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            if (file.contains(text.toUtf8()) || file.contains(utf16))
                found << name;
        }
        return found;
    }

    Id<Activity> m_activity;
    ResponseHead m_head;
};

TEST_F(BallotBoxTest, TheFileIsTheSameInWhateverOrderPersonsWereHandedTheQuestionnaire)
{
    std::vector<int> persons(kPersons);
    std::iota(persons.begin(), persons.end(), 0);
    const QByteArray inOrder = fileAfter(persons, inFolder(u"a.ljuspunkt"_s));
    std::mt19937 random(7);
    for (int round = 0; round < 3; ++round) {
        std::shuffle(persons.begin(), persons.end(), random);
        const QByteArray shuffled = fileAfter(persons, inFolder(u"b%1.ljuspunkt"_s.arg(round)));
        EXPECT_TRUE(shuffled == inOrder) << "row order, gaps, places on the pages and free pages tell the order";
    }
}

TEST_F(BallotBoxTest, ARunThatIsCutOffTellsTheOrderOnlyUntilTheNext)
{
    const auto cutOff = [this](const std::vector<int> &persons, const QString &path) {
        EXPECT_TRUE(QFile::copy(m_path, path));
        (void)toldUntilKilled<int>(
            [&](int pipe) {
                const auto store = Store::open(path, Store::Access::ReadWrite, m_clock);
                for (const int person : persons) {
                    if (!(*store)->handOuts().apply({m_round,
                                                     m_activity,
                                                     {line(person, HandOutStatus::NotOffered)},
                                                     {line(person, HandOutStatus::HandedOut)}}))
                        _exit(2);
                }
                if (write(pipe, persons.data(), sizeof(int)) != sizeof(int))
                    _exit(3);
                pause(); // killed here, the file still open
            },
            0);
        EXPECT_TRUE(Store::open(path, Store::Access::ReadWrite, m_clock).has_value()); // opened and closed, nothing else
        return withoutCounters(contentOf(path));
    };
    std::vector<int> persons(kPersons);
    std::iota(persons.begin(), persons.end(), 0);
    const QByteArray inOrder = cutOff(persons, inFolder(u"a.ljuspunkt"_s));
    std::shuffle(persons.begin(), persons.end(), std::mt19937(7));
    EXPECT_TRUE(cutOff(persons, inFolder(u"b.ljuspunkt"_s)) == inOrder);
}

TEST_F(BallotBoxTest, ABackupThatIsNotThereIsNamed)
{
    reopen();
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"minne"_s));
    const QString backup = inFolder(u"minne/kopia.ljuspunkt"_s);
    ASSERT_OK(m_store->backup(backup));
    ASSERT_TRUE(QFile::remove(backup));
    const auto outcome = m_store->purgeHandOuts(m_round);
    ASSERT_OK(outcome);
    ASSERT_EQ(outcome->missed.size(), 1U);
    EXPECT_TRUE(outcome->missed.front().where.contains(u"minne"_s));
}

TEST_F(BallotBoxTest, WhatABackupLeftThatWasCutOffIsPurgedToo)
{
    const QString passing = inFolder(u".kopia.ljuspunkt.8d3c2a80"_s);
    ASSERT_TRUE(QFile::copy(m_path, passing));
    reopen();
    ASSERT_OK(m_store->purgeHandOuts(m_round));
    EXPECT_FALSE(contentOf(passing).contains("person01"));
}

TEST_F(BallotBoxTest, NothingButTheGroupIsInBoth)
{
    RawSqlite raw(m_path);
    const auto columnsOf = [&raw](const QString &table) {
        const QStringList columns = raw.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        return QSet<QString>(columns.cbegin(), columns.cend());
    };
    const QSet<QString> lists = columnsOf(u"hand_out"_s) | columnsOf(u"hand_out_total"_s);
    QSet<QString> shared;
    for (const QString &table : {u"response"_s, u"answer"_s, u"batch"_s, u"verified_sheet"_s, u"verified_answer"_s, u"finding"_s})
        shared |= columnsOf(table) & lists;
    // The paper's language is in both: where one participant alone has a language, the activity knows that without this file.
    EXPECT_EQ(shared, (QSet<QString>{u"round"_s, u"activity"_s, u"questionnaire"_s, u"language"_s}));
    for (const QString &table : {u"hand_out"_s, u"hand_out_total"_s}) {
        const QStringList refers =
            raw.column(u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list('%1') ORDER BY 1"_s.arg(table));
        EXPECT_EQ(refers, (QStringList{u"activity"_s, u"round"_s}));
        EXPECT_EQ(raw.column(u"SELECT wr FROM pragma_table_list('%1')"_s.arg(table)), QStringList{u"1"_s}) << "no row numbers";
    }
    EXPECT_EQ(raw.column(u"SELECT m.name FROM sqlite_schema m, pragma_foreign_key_list(m.name) f"
                         " WHERE m.type = 'table' AND f.\"table\" LIKE 'hand\\_out%' ESCAPE '\\'"_s),
              QStringList{});
}

TEST_F(BallotBoxTest, NoTimeIsFinerThanTheDay)
{
    (void)fileAfter({3, 1, 2}, inFolder(u"a.ljuspunkt"_s));
    RawSqlite raw(inFolder(u"a.ljuspunkt"_s));
    const QRegularExpression clock(u"\\d{1,2}:\\d{2}"_s);
    for (const QString &table : raw.column(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'instrument'"_s)) {
        for (const QString &column : raw.column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table))) {
            for (const QString &value : raw.column(u"SELECT DISTINCT \"%1\" FROM \"%2\""_s.arg(column, table)))
                EXPECT_FALSE(value.contains(clock)) << QStringList{table, column, value}.join(u' ').toStdString();
        }
    }
}

TEST_F(BallotBoxTest, WhatWasTakenAwayOrBackIsNowhere)
{
    reopen();
    HandOut noted = line(1, HandOutStatus::NotReached);
    noted.note = u"kanariefågel"_s;
    HandOut changed = noted;
    changed.note = u"sparv"_s;
    ASSERT_OK(m_store->handOuts().apply({m_round, m_activity, {line(1, HandOutStatus::NotOffered)}, {noted}}));
    EXPECT_FALSE(filesWith(u"kanariefågel"_s).isEmpty()) << "else this test could not fail";
    ASSERT_OK(m_store->handOuts().apply({m_round, m_activity, {noted}, {changed}}));
    ASSERT_OK(m_store->handOuts().apply({m_round, m_activity, {line(2, HandOutStatus::NotOffered)}, {}}));
    EXPECT_EQ(filesWith(u"kanariefågel"_s), QStringList{});
    EXPECT_EQ(filesWith(u"person02"_s), QStringList{});
    ASSERT_OK(m_store->backup(inFolder(u"kopia.ljuspunkt"_s)));
    EXPECT_EQ(filesWith(u"person02"_s), QStringList{});
}

TEST_F(BallotBoxTest, PurgingTakesCodesAndNotesOutOfTheFileAndItsBackups)
{
    reopen();
    HandOut noted = line(1, HandOutStatus::OutsideTarget);
    noted.reason = u"flyttfågel"_s;
    noted.note = u"kanariefågel"_s;
    ASSERT_OK(m_store->handOuts().apply({m_round, m_activity, {line(1, HandOutStatus::NotOffered)}, {noted}}));
    ASSERT_OK(m_store->backup(inFolder(u"säkerhetskopia.ljuspunkt"_s)));
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"annan"_s));
    ASSERT_OK(m_store->backup(inFolder(u"annan/kopia.db"_s)));
    ASSERT_TRUE(QFile::copy(m_path, inFolder(u"egen kopia.ljuspunkt"_s)));
    const std::vector<HandOutCounts> before = m_store->counts().ofRound(m_round).value();

    const auto outcome = m_store->purgeHandOuts(m_round);
    ASSERT_OK(outcome);
    EXPECT_EQ(outcome->lines, kPersons);
    EXPECT_EQ(outcome->copies.size(), 3);
    EXPECT_TRUE(outcome->missed.empty());
    for (const QString &text : {u"person0"_s, u"person3"_s, u"flyttfågel"_s, u"kanariefågel"_s}) {
        EXPECT_EQ(filesWith(text), QStringList{});
        EXPECT_FALSE(contentOf(inFolder(u"annan/kopia.db"_s)).contains(text.toUtf8()));
    }
    EXPECT_EQ(m_store->counts().ofRound(m_round).value(), before);
    const auto copy = Store::open(inFolder(u"säkerhetskopia.ljuspunkt"_s), Store::Access::ReadOnly, m_clock);
    ASSERT_OK(copy);
    EXPECT_EQ((*copy)->counts().ofRound(m_round).value(), before);
    EXPECT_EQ((*copy)->check().value(), Problems{});
}

TEST_F(BallotBoxTest, ABackupThatCannotBePurgedIsNamed)
{
    reopen();
    const QString backup = inFolder(u"säkerhetskopia.ljuspunkt"_s);
    ASSERT_OK(m_store->backup(backup));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7777)));
    for (const QString &name : folderContent())
        ASSERT_TRUE(QFile::setPermissions(inFolder(name),
                                          QFileDevice::Permissions(name == u"säkerhetskopia.ljuspunkt" ? 0x4444 : 0x6666)));
    const Unprivileged person;
    const auto outcome = m_store->purgeHandOuts(m_round);
    ASSERT_OK(outcome);
    ASSERT_EQ(outcome->missed.size(), 1U);
    EXPECT_TRUE(outcome->missed.front().where.contains(u"säkerhetskopia"_s));
    EXPECT_FALSE(filesWith(u"person01"_s).isEmpty());
}

TEST_F(BallotBoxTest, AnotherFederationsFileBesideItIsLeftAlone)
{
    const QString other = inFolder(u"granne.ljuspunkt"_s);
    {
        const auto made = Store::create(other, {{}, u"Granne"_s}, m_instrument, m_clock);
        ASSERT_OK(made);
    }
    QFile text(inFolder(u"brev.ljuspunkt"_s));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("inget register");
    text.close();
    const QByteArray before = contentOf(other);
    reopen();
    const auto outcome = m_store->purgeHandOuts(m_round);
    ASSERT_OK(outcome);
    EXPECT_TRUE(outcome->copies.isEmpty());
    EXPECT_TRUE(outcome->missed.empty()) << outcome->missed.front().what.toStdString();
    EXPECT_EQ(contentOf(other), before);
}

} // namespace
} // namespace ljus::test

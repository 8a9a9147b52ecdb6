// Free texts on the command line: listed with personal data masked, sorted under themes, quoted after a second look.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cli_fixture.h"

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

class CliTextsTest : public CliTest
{
protected:
    void SetUp() override
    {
        makeStore();
        import({u"Öppet"_s, u"Ring 070-123 45 67"_s, u"Bra bemötande"_s, u"Tack Anna Berglund"_s, u"Lång väntan"_s,
                u"Café Ängen"_s});
    }

    void import(const QStringList &texts)
    {
        QString csv = u"kon;insats;F1;F2;NY;VAL;ALDER;DATUM;FRITEXT\r\n"_s;
        for (const QString &text : texts)
            csv += u"kvinna;Klivet;4;;;;;;%1\r\n"_s.arg(text);
        write(u"in.csv"_s, csv.toUtf8());
        done({u"import"_s, u"store.ljuspunkt"_s, u"in.csv"_s, u"--round"_s, u"2026"_s, u"--questionnaire"_s, u"deltagare"_s,
              u"--version"_s, u"v2"_s});
    }
    [[nodiscard]] static QStringList texts(const QString &command, const QStringList &more = {})
    {
        return QStringList{u"texts"_s,           command,        u"store.ljuspunkt"_s, u"--round"_s, u"2026"_s,
                           u"--questionnaire"_s, u"deltagare"_s, u"--question"_s,      u"FRITEXT"_s}
               + more;
    }
    [[nodiscard]] QStringList lines(const QStringList &arguments) const
    {
        return done(arguments).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
};

TEST_F(CliTextsTest, ListsInSwedishOrderWithPersonalDataMaskedAndNamed)
{
    EXPECT_EQ(lines(texts(u"list"_s)),
              (QStringList{u"number;text;themes;look_at"_s, u"1;Bra bemötande;;"_s, u"2;Café Ängen;;"_s, u"3;Lång väntan;;"_s,
                           u"4;Ring •••-•••••••;;Telephone number"_s, u"5;Tack ••••••;;Name of a person"_s, u"6;Öppet;;"_s}));
    EXPECT_EQ(lines(texts(u"list"_s, {u"--search"_s, u"cafe"_s})).last(), u"2;Café Ängen;;"_s);
    EXPECT_EQ(lines(texts(u"list"_s, {u"--text"_s, u"1,3"_s})).size(), 3);
    EXPECT_EQ(run(texts(u"list"_s, {u"--search"_s, u"angen"_s})).err, u"No text is of what was asked for.\n"_s);
}

TEST_F(CliTextsTest, ThemesAreAddedRenamedMarkedAndRemoved)
{
    EXPECT_EQ(run(texts(u"themes"_s)).err, u"The question has no themes yet. Add one with --add.\n"_s);
    done(texts(u"themes"_s, {u"--add"_s, u"Väntan"_s}));
    done(texts(u"themes"_s, {u"--add"_s, u"Bemötande"_s}));
    EXPECT_EQ(done(texts(u"mark"_s, {u"--theme"_s, u"Väntan"_s, u"--text"_s, u"1,2,3,4,5,6"_s})),
              u"Put 6 text(s) under \"Väntan\".\n"_s);
    EXPECT_EQ(lines(texts(u"themes"_s)), (QStringList{u"theme;texts;shown"_s, u"Väntan;6;warn"_s, u"Bemötande;0;yes"_s}));
    EXPECT_EQ(lines(texts(u"list"_s, {u"--theme"_s, u"Väntan"_s})).at(1), u"1;Bra bemötande;Väntan;"_s);
    done(texts(u"mark"_s, {u"--theme"_s, u"Väntan"_s, u"--text"_s, u"1,2,3,4"_s, u"--off"_s}));
    EXPECT_EQ(lines(texts(u"themes"_s, {u"--rename"_s, u"Väntan"_s, u"--to"_s, u"Väntetid"_s})).at(1), u"Väntetid;;hidden"_s)
        << "two of six";
    EXPECT_EQ(lines(texts(u"list"_s)).at(5), u"5;Tack ••••••;;Name of a person"_s) << "the few are not named by theme either";
    EXPECT_EQ(lines(texts(u"themes"_s, {u"--remove"_s, u"Väntetid"_s})).size(), 2);
    EXPECT_EQ(lines({u"check"_s, u"store.ljuspunkt"_s}).size(), 1);
}

TEST_F(CliTextsTest, QuotesAreRefusedWhileSuspectTextsRemainAndThePersonalDataIsNotPrinted)
{
    const QStringList quotes = texts(u"quotes"_s, {u"-o"_s, u"q.txt"_s});
    expectRefused(quotes, u"Text 4: Telephone number."_s);
    expectRefused(quotes, u"Text 5: Name of a person."_s);
    const QString said = run(quotes).err;
    EXPECT_FALSE(said.contains(u"070"_s) || said.contains(u"Berglund"_s)) << said.toStdString();
    EXPECT_TRUE(content(u"q.txt"_s).isEmpty());
    EXPECT_EQ(done(quotes + QStringList{u"--mask"_s}), u"Wrote q.txt with 6 quote(s).\n"_s);
    EXPECT_TRUE(content(u"q.txt"_s).contains(u"”Tack ••••••”"_s.toUtf8()));
    EXPECT_EQ(done(quotes + QStringList{u"--leave-out"_s}), u"Wrote q.txt with 4 quote(s).\n"_s);
    EXPECT_FALSE(content(u"q.txt"_s).contains("Tack"));
    EXPECT_EQ(done(quotes + QStringList{u"--text"_s, u"1,3"_s}), u"Wrote q.txt with 2 quote(s).\n"_s)
        << "nothing suspect in these";
    done(texts(u"quotes"_s, {u"-o"_s, u"q.xlsx"_s, u"--mask"_s, u"--by"_s, u"activity"_s}));
    EXPECT_TRUE(content(u"q.xlsx"_s).startsWith("PK"));
}

TEST_F(CliTextsTest, FewTextsAreNeitherListedNorQuoted)
{
    done({u"round"_s, u"add"_s, u"store.ljuspunkt"_s, u"2027"_s, u"--from"_s, u"2026-11-01"_s, u"--to"_s, u"2027-10-31"_s});
    write(u"few.csv"_s, "kon;insats;F1;F2;NY;VAL;ALDER;DATUM;FRITEXT\r\nman;Klivet;4;;;;;;Hemligt\r\n");
    done({u"import"_s, u"store.ljuspunkt"_s, u"few.csv"_s, u"--round"_s, u"2027"_s, u"--questionnaire"_s, u"deltagare"_s,
          u"--version"_s, u"v2"_s});
    for (const QString &command : {u"list"_s, u"quotes"_s}) {
        QStringList few = texts(command);
        few[4] = u"2027"_s;
        if (command == u"quotes")
            few << u"-o"_s << u"q.txt"_s;
        expectRefused(few, u"Fewer than 5 are never given away"_s);
    }
}

TEST_F(CliTextsTest, WhatDoesNotExistIsNamedWithWhatDoes)
{
    done(texts(u"themes"_s, {u"--add"_s, u"Väntan"_s}));
    expectRefused(texts(u"mark"_s, {u"--theme"_s, u"Ingen"_s, u"--text"_s, u"1"_s}), u"Choose one of: \"Väntan\""_s);
    expectRefused(texts(u"mark"_s, {u"--theme"_s, u"Väntan"_s, u"--text"_s, u"7"_s}), u"from 1 to 6"_s);
    expectRefused(texts(u"themes"_s, {u"--add"_s, u"Väntan"_s}), u"already a theme"_s);
    expectRefused(texts(u"themes"_s, {u"--rename"_s, u"Väntan"_s}), u"--to belong together"_s);
    expectRefused(texts(u"themes"_s, {u"--add"_s, u"a"_s, u"--remove"_s, u"Väntan"_s}), u"one of --add"_s);
    expectRefused(texts(u"quotes"_s, {u"--mask"_s, u"-o"_s, u"q.pdf"_s}), u".xlsx, .csv or .txt"_s);
    QStringList wrong = texts(u"list"_s);
    wrong.last() = u"F1"_s;
    expectRefused(wrong, u"Choose one of: FRITEXT"_s);
    wrong[6] = u"styrelse"_s;
    expectRefused(wrong, u"no free-text question"_s);
    for (const QStringList &usage : {QStringList{u"--text"_s, u"0"_s}, {u"--format"_s, u"pdf"_s}})
        EXPECT_EQ(run(texts(u"list"_s, usage)).exitCode, 2) << usage.join(u' ').toStdString();
    EXPECT_EQ(run(texts(u"quotes"_s, {u"-o"_s, u"q.txt"_s, u"--by"_s, u"sex"_s})).exitCode, 2);
}

} // namespace

} // namespace ljus::test

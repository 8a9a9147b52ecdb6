// What is written wrongly is named in one sentence, in the person's language, with how to mend it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cli_fixture.h"

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kSheets{u"sheets"_s, u"x.ljuspunkt"_s};
const QStringList kOfRound = kSheets + QStringList{u"--round"_s, u"2026"_s};

class CliUsageTest : public CliTest
{
protected:
    /// One line on stderr, nothing on stdout, exit code 2.
    void expectSaid(const QStringList &arguments, const QString &line) const
    {
        const CliRun result = run(arguments);
        EXPECT_EQ(result.exitCode, 2) << arguments.join(u' ').toStdString();
        EXPECT_EQ(result.err.toStdString(), (line + u'\n').toStdString());
        EXPECT_TRUE(result.out.isEmpty()) << result.out.toStdString();
    }
};

TEST_F(CliUsageTest, WhatIsMissingIsNamedWithWhatItIs)
{
    expectSaid(kSheets, u"ljuspunkt-cli sheets: --round is missing: the round's name. Add it."_s);
    expectSaid({u"sheets"_s}, u"ljuspunkt-cli sheets: STORE is missing: the store file. Add it."_s);
    expectSaid({u"instrument"_s}, u"ljuspunkt-cli instrument: a command is missing. Choose one of: check, add, list, show."_s);
    expectSaid({u"report"_s, u"x"_s, u"--round"_s, u"2026"_s},
               u"ljuspunkt-cli report: --output is missing: the file to make. Add it."_s);
    expectSaid({u"answers"_s, u"x"_s, u"--round"_s, u"2026"_s, u"-o"_s, u"x.sav"_s},
               u"ljuspunkt-cli answers: --questionnaire is missing: the questionnaire's key. Add it."_s);
}

TEST_F(CliUsageTest, WhatDoesNotExistIsNamedAndWhatDoes)
{
    expectSaid({u"instrument"_s, u"sing"_s},
               u"ljuspunkt-cli instrument: there is no command \"sing\". Choose one of: check, add, list, show."_s);
    expectSaid(kSheets + QStringList{u"--rond"_s, u"2026"_s},
               u"ljuspunkt-cli sheets: there is no option --rond. \"ljuspunkt-cli sheets --help\" lists those that there are."_s);
    expectSaid(kOfRound + QStringList{u"--flag"_s, u"odd"_s},
               u"ljuspunkt-cli sheets: --flag: \"odd\" is none of its values. Choose one of: any, same_as_previous, shifted, "
               u"one_option_to_end, same_as_other, doubtful_variant."_s);
    EXPECT_TRUE(run({u"sing"_s}).err.contains(u"no command \"sing\". Choose one of: new, import"_s));
}

TEST_F(CliUsageTest, ANameOfTwoWordsIsToBeQuoted)
{
    expectSaid(kSheets + QStringList{u"--round"_s, u"Mätomgång"_s, u"2026"_s},
               u"ljuspunkt-cli sheets: \"2026\" is one word too many. Put a name with spaces in quotation marks; "
               u"\"ljuspunkt-cli sheets --help\" shows what belongs to the command."_s);
}

TEST_F(CliUsageTest, NumbersAndCountsOfValuesAreChecked)
{
    expectSaid(kOfRound + QStringList{u"--batch"_s, u"0"_s},
               u"ljuspunkt-cli sheets: --batch: \"0\" will not do. Write a whole number, 1 or more."_s);
    expectSaid({u"demo"_s, u"x"_s, u"--responses"_s, u"många"_s},
               u"ljuspunkt-cli demo: --responses: \"många\" will not do. Write a whole number from 0 to 1000000."_s);
    expectSaid(kOfRound + QStringList{u"--batch"_s},
               u"ljuspunkt-cli sheets: --batch has no value: only this pile, by its number. Write it after --batch."_s);
    expectSaid(kOfRound + QStringList{u"--round"_s, u"2027"_s},
               u"ljuspunkt-cli sheets: --round is there more than once. Write it once."_s);
    expectSaid({u"import"_s, u"a"_s, u"b"_s, u"--round"_s, u"r"_s, u"--questionnaire"_s, u"q"_s, u"--version"_s, u"v"_s,
                u"--dry-run=perhaps"_s},
               u"ljuspunkt-cli import: this cannot be understood. \"ljuspunkt-cli import --help\" shows how it is written."_s);
}

TEST_F(CliUsageTest, HelpSaysThatAnswersAreNotForPublishing)
{
    EXPECT_TRUE(done({u"answers"_s, u"--help"_s}).contains(u"not for publishing: few answers are not hidden in it"_s));
}

TEST_F(CliUsageTest, HelpHasOneHeadingForAllOptionsAndStraightColumns)
{
    const QStringList help = done({u"sheets"_s, u"--help"_s}).split(u'\n');
    EXPECT_EQ(help.at(0), u"List a round's finished sheets"_s);
    EXPECT_TRUE(help.contains(u"What must be given:"_s));
    EXPECT_EQ(help.count(u"Options:"_s), 1);
    EXPECT_TRUE(help.contains(u"  --round TEXT (required)     the round's name"_s)) << help.join(u'\n').toStdString();
    EXPECT_TRUE(help.contains(u"  --format csv|json|text      csv or json for programs, text for people"_s));
    EXPECT_TRUE(help.contains(u"  STORE                       the store file"_s));
}

} // namespace

} // namespace ljus::test

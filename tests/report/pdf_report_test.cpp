// Tests of the whole report: what other programs find in it, and that nothing hidden leaves with it.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/report_fixture.h"

#include <QFile>
#include <QProcess>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kToText{u"-layout"_s, u"FILE"_s, u"-"_s};
constexpr auto kBoard = PdfReportRequest::Kind::Board;

/// A definition whose words are as long as they get: six questionnaires, sixteen indicators.
Instrument wordyInstrument()
{
    const QString wordy = u"samordningsförbundsverksamhetsuppföljning av parternas gemensamma ansvarstagande för insatsernas "
                          "långsiktiga utveckling och deltagarnas delaktighet i den egna rehabiliteringsprocessen "_s;
    Instrument instrument = sampleInstrument();
    const Questionnaire board = instrument.questionnaires.back();
    instrument.indicators.clear();
    instrument.questionnaires.clear();
    for (int number = 1; number <= 16; ++number) {
        const QString key = u"i%1"_s.arg(number);
        instrument.indicators.push_back(
            {key, number, {{{u"sv"_s, wordy + key}}}, IndicatorRule{IndicatorRule::Kind::PositiveShare, {}}});
    }
    for (int each = 0; each < 6; ++each) {
        Questionnaire questionnaire = board;
        questionnaire.key = u"styrelse%1"_s.arg(each);
        questionnaire.title = {{{u"sv"_s, u"Samordningsansvariga chefspersoner i samverkan %1"_s.arg(each)}}};
        std::vector<Question> &questions = questionnaire.versions.front().questions;
        const Question question = questions.front();
        questions.clear();
        for (const Indicator &indicator : instrument.indicators) {
            questions.push_back(question);
            questions.back().key = u"S"_s + indicator.key;
            questions.back().number = QString::number(indicator.number);
            questions.back().text = indicator.title;
            questions.back().indicator = indicator.key;
        }
        instrument.questionnaires.push_back(std::move(questionnaire));
    }
    return instrument;
}

TEST_F(ReportTest, EveryQuestionAndIndicatorCanBeSearchedFor)
{
    openDemo();
    const auto pdf = report();
    ASSERT_OK(pdf);
    const auto text = outputOf(u"pdftotext"_s, {u"-raw"_s, u"FILE"_s, u"-"_s}, *pdf);
    if (!text)
        GTEST_SKIP() << "there is no pdftotext here";
    const QString found = simplified(*text);
    const auto definition = m_store->instruments().byId(round().instrument);
    ASSERT_OK(definition);
    int questions = 0;
    for (const Questionnaire &questionnaire : definition->instrument->questionnaires) {
        for (const Question &question : questionnaire.current().questions) {
            if (question.kind == QuestionKind::FreeText)
                continue;
            ++questions;
            EXPECT_TRUE(found.contains(question.text.in(u"sv"_s))) << question.text.in(u"sv"_s).toStdString();
        }
    }
    EXPECT_GT(questions, 80);
    for (const Indicator &indicator : definition->instrument->indicators)
        EXPECT_TRUE(found.contains(indicator.title.in(u"sv"_s))) << indicator.title.in(u"sv"_s).toStdString();
    EXPECT_TRUE(found.contains(m_store->federation()->name));
    EXPECT_TRUE(found.contains(u"2 ("_s)); // page numbers
}

TEST_F(ReportTest, BookmarksAndLinksAreSoundToOtherPrograms)
{
    openDemo();
    const auto pdf = report({PdfReportRequest::Kind::Full, Cut::Activity});
    ASSERT_OK(pdf);
    EXPECT_TRUE(pdf->contains("/Type /Outlines"));
    EXPECT_EQ(pdf->count("/Subtype /Link"), 8); // indicators, six questionnaires, rules
    const auto said = outputOf(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, *pdf);
    if (!said)
        GTEST_SKIP() << "there is no qpdf here";
    EXPECT_TRUE(said->contains(u"No syntax or stream encoding errors"_s)) << said->toStdString();
}

TEST_F(ReportTest, TwoProcessesMakeTheSameBytes)
{
    openDemo(60);
    QList<QByteArray> made;
    for (int each = 0; each < 4; ++each) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (each == 0)
            environment.insert(u"QT_HASH_SEED"_s, u"0"_s); // the others draw their own
        process.setProcessEnvironment(environment);
        const QString pdf = path(u"%1.pdf"_s.arg(each));
        process.start(QStringLiteral(LJUS_BINARY_DIR "/ljuspunkt"), {u"--report"_s, pdf, m_store->path()});
        ASSERT_TRUE(process.waitForFinished(120000)) << process.errorString().toStdString();
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        made.append(contentOf(pdf));
        EXPECT_GT(made.last().size(), 10000);
        EXPECT_TRUE(made.last() == made.first()) << "process " << each;
    }
}

TEST_F(ReportTest, TheFileIsDatedWithTheRoundsLastDay)
{
    createStore(sampleInstrument());
    addBoard(12);
    const auto pdf = report();
    ASSERT_OK(pdf);
    EXPECT_TRUE(pdf->contains("/CreationDate (D:20261031000000"));
}

TEST_F(ReportTest, WhatIsHiddenIsNotInTheFile)
{
    createStore(sampleInstrument());
    addBoard(3);
    for (const auto kind : {PdfReportRequest::Kind::Full, kBoard}) {
        const auto pdf = report({kind});
        ASSERT_OK(pdf);
        const auto text = outputOf(u"pdftotext"_s, kToText, *pdf);
        if (!text)
            GTEST_SKIP() << "there is no pdftotext here";
        EXPECT_FALSE(text->contains(u"100 %"_s) && kind == kBoard) << text->toStdString();
        EXPECT_FALSE(simplified(*text).contains(u"3 (100 %)"_s));
        EXPECT_FALSE(text->contains(u"4,0"_s)); // the mean of the indicator
        EXPECT_TRUE(text->contains(u"idden"_s));
    }
}

TEST_F(ReportTest, AHiddenGroupOfTheComparisonHasNoFigures)
{
    createStore(sampleInstrument());
    ImportPlan plan{round().id, u"deltagare"_s, {u"Klivet"_s, u"Stegen"_s, u"Trappan"_s}, {}};
    const auto answers = [&](int count, const QString &activity, const QString &code) {
        plan.responses.insert(plan.responses.end(), static_cast<std::size_t>(count),
                              {u"v2"_s, u"utan"_s, u"sv"_s, activity, {{u"F1"_s, Answer::option(code)}}});
    };
    answers(20, u"Klivet"_s, u"1"_s);
    answers(13, u"Klivet"_s, u"3"_s);
    answers(3, u"Stegen"_s, u"2"_s);
    answers(17, u"Trappan"_s, u"4"_s);
    add(plan);
    const auto pdf = report({PdfReportRequest::Kind::Full, Cut::Activity});
    ASSERT_OK(pdf);
    const auto text = outputOf(u"pdftotext"_s, kToText, *pdf);
    if (!text)
        GTEST_SKIP() << "there is no pdftotext here";
    const QString found = simplified(*text);
    EXPECT_TRUE(found.contains(u"33 0"_s)) << text->toStdString(); // Klivet: answered, and no non-response
    EXPECT_FALSE(found.contains(u"3 (100 %)"_s));
    EXPECT_FALSE(found.contains(u"17 (100 %)"_s)) << "Stegen could be worked out from it";
    EXPECT_TRUE(found.contains(u"Stegen – – –"_s));
    EXPECT_TRUE(found.contains(u"Indicators, compared"_s));
}

TEST_F(ReportTest, TheSameFiguresAreThereWhenEnoughHaveAnswered)
{
    createStore(sampleInstrument());
    addBoard(12);
    const auto pdf = report();
    ASSERT_OK(pdf);
    const auto text = outputOf(u"pdftotext"_s, kToText, *pdf);
    if (!text)
        GTEST_SKIP() << "there is no pdftotext here";
    EXPECT_TRUE(simplified(*text).contains(u"12 (100 %)"_s)) << text->toStdString();
    EXPECT_TRUE(text->contains(u"4,0"_s));
}

TEST_F(ReportTest, TheBoardGetsTwoPagesAtMost)
{
    createStore(wordyInstrument());
    const Instrument wordy = wordyInstrument();
    for (const Questionnaire &questionnaire : wordy.questionnaires) {
        ImportPlan plan{round().id, questionnaire.key, {}, {}};
        ImportedResponse response{u"v1"_s, u"med"_s, u"sv"_s, {}, {}};
        for (const Question &question : questionnaire.current().questions)
            response.answers.insert(question.key, Answer::option(u"4"_s));
        plan.responses.assign(12, response);
        add(plan);
    }
    const auto pdf = report({kBoard});
    ASSERT_OK(pdf);
    EXPECT_EQ(pdf->count("/Type /Page\n"), 2);
    const auto text = outputOf(u"pdftotext"_s, kToText, *pdf);
    if (!text)
        GTEST_SKIP() << "there is no pdftotext here";
    EXPECT_TRUE(text->contains(u"in the full report"_s)) << text->toStdString();
    EXPECT_TRUE(text->contains(u"What is hidden, and why"_s));
}

TEST_F(ReportTest, TheBoardReadsOfTheDemoOnTwoPages)
{
    openDemo();
    const auto pdf = report({kBoard});
    ASSERT_OK(pdf);
    EXPECT_LE(pdf->count("/Type /Page\n"), 2);
    EXPECT_FALSE(pdf->contains("/Subtype /Link"));
}

TEST_F(ReportTest, ChangesSinceTheRoundBeforeAreToldToTheBoardAndComparedInFull)
{
    createStore(sampleInstrument());
    addBoard(12);
    Round earlier = round();
    earlier.name = u"2025"_s;
    earlier.uuid = {};
    earlier.from = earlier.from.addYears(-1);
    earlier.to = earlier.to.addYears(-1);
    const auto added = m_store->rounds().add(earlier);
    ASSERT_OK(added);
    ImportPlan plan{*added, u"styrelse"_s, {}, {}};
    plan.responses.assign(12, {u"v1"_s, u"med"_s, u"sv"_s, {}, {{u"S1"_s, Answer::option(u"2"_s)}}});
    add(plan);
    const auto board = report({kBoard});
    ASSERT_OK(board);
    const auto text = outputOf(u"pdftotext"_s, kToText, *board);
    if (!text)
        GTEST_SKIP() << "there is no pdftotext here";
    EXPECT_TRUE(text->contains(u"Largest changes since the round before"_s)) << text->toStdString();
    EXPECT_TRUE(simplified(*text).contains(u"100 percentage point(s) more than 2025"_s)) << text->toStdString();
    const auto full = report({PdfReportRequest::Kind::Full, Cut::Round});
    ASSERT_OK(full);
    const QString found = simplified(outputOf(u"pdftotext"_s, kToText, *full).value_or(QString()));
    EXPECT_TRUE(found.contains(u"2025 0 (0 %) 12 (100 %)"_s)) << found.toStdString();
    EXPECT_TRUE(found.contains(u"2026 0 (0 %) 0 (0 %)"_s));
}

TEST_F(ReportTest, ARoundWithoutAnswersIsSaidToHaveNone)
{
    createStore(sampleInstrument());
    const auto pdf = report();
    ASSERT_FALSE(pdf.has_value());
    EXPECT_EQ(pdf.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(pdf.error().message, u"There are no answers in round 2026 yet. Key or import some, then make the report."_s);
}

TEST_F(ReportTest, NothingIsLeftWhereItCannotBeWritten)
{
    createStore(sampleInstrument());
    addBoard(12);
    auto desk = ResultDesk::open(store(), round());
    ASSERT_OK(desk);
    const auto full = writePdfReport(*desk, store(), {}, u"/dev/full"_s);
    ASSERT_FALSE(full.has_value());
    EXPECT_EQ(full.error().kind, Error::Kind::Full);

    const QTemporaryDir locked;
    ASSERT_TRUE(QFile::setPermissions(locked.path(), QFile::Permissions(0x5555)));
    const QString target = locked.filePath(u"rapport.pdf"_s);
    const Unprivileged ordinary;
    const auto refused = writePdfReport(*desk, store(), {}, target);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, Error::Kind::ReadOnly);
    EXPECT_TRUE(refused.error().message.contains(target));
    EXPECT_FALSE(QFile::exists(target));
}

} // namespace

} // namespace ljus::test

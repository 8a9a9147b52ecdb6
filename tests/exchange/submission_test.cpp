// Submissions: complete, the same every time, and nothing in them that must stay at home.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission.h"

#include "core/instruments/instrument_format.h"
#include "tests/exchange/unzipped.h"
#include "tests/support/support.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

const QString kSecret = u"Hemligtext"_s;
constexpr qint64 kBridgeId = 48151623; // so large that it is found if it should leak
constexpr qint64 kPathId = 42108151;

Response response(const QString &questionnaire, const QString &version, const QString &variant, std::optional<qint64> activity)
{
    Response response;
    response.head = {{}, questionnaire, version, variant, u"sv"_s, std::nullopt};
    if (activity)
        response.head.activity = Id<Activity>{*activity};
    response.finished = true;
    return response;
}

Activity activity(qint64 id, const QString &name)
{
    Activity activity;
    activity.id = {id};
    activity.uuid = QUuid::createUuidV5(QUuid(), name);
    activity.name = name;
    activity.municipality = u"Östersund"_s;
    return activity;
}

class SubmissionTest : public ::testing::Test
{
protected:
    Instrument instrument = test::sampleInstrument();
    Submission submission{{QUuid(u"6f1d1a52-3f0f-4a57-9d39-0d7c4d0f8a01"_s), u"Samordningsförbundet Östersund"_s},
                          {{9}, QUuid(u"0a4c4f5e-5f0c-4b5d-8a4b-0f7a0f3f2b02"_s), u"Mätning 2026"_s, {}, {}, {}},
                          instrument,
                          {},
                          {activity(kPathId, u"Vägen"_s), activity(kBridgeId, u"Bron; till \"jobb\""_s)},
                          {},
                          QDate(2026, 11, 22)};

    SubmissionTest()
    {
        submission.round.from = QDate(2025, 11, 1);
        submission.round.to = QDate(2026, 10, 31);
        submission.activities.front().from = QDate(2024, 1, 15);
        submission.activities.front().kind = ActivityKind::Structural;
        submission.responses = {participants(), board()};
        submission.counts = {{{9}, u"deltagare"_s, Id<Activity>{kBridgeId}, 10, 8}, {{9}, u"styrelse"_s, std::nullopt, 5, {}}};
    }

    [[nodiscard]] ResponseSet participants() const
    {
        ResponseSet set(*submission.instrument.questionnaire(u"deltagare"_s));
        Response full = response(u"deltagare"_s, u"v2"_s, u"med"_s, kBridgeId);
        full.answers = {{u"kon"_s, Answer::option(u"kvinna"_s)},
                        {u"F1"_s, Answer::option(u"4"_s)},
                        {u"F2"_s, Answer::marks()},
                        {u"NY"_s, Answer::unreadable()},
                        {u"VAL"_s, Answer::options({u"a"_s, u"c"_s})},
                        {u"ALDER"_s, Answer::number(43.5)},
                        {u"DATUM"_s, Answer::date(QDate(2026, 3, 4))},
                        {u"FRITEXT"_s, Answer::text(kSecret)}};
        Response old = response(u"deltagare"_s, u"v1"_s, u"utan"_s, kPathId);
        old.answers = {{u"F1"_s, Answer::option(u"vetej"_s)}, {u"GAMMAL"_s, Answer::option(u"2"_s)}};
        EXPECT_TRUE(set.add(full));
        EXPECT_TRUE(set.add(old));
        return set;
    }
    [[nodiscard]] ResponseSet board() const
    {
        ResponseSet set(*submission.instrument.questionnaire(u"styrelse"_s));
        Response member = response(u"styrelse"_s, u"v1"_s, u"med"_s, std::nullopt);
        member.answers = {{u"S1"_s, Answer::option(u"3"_s)}};
        EXPECT_TRUE(set.add(member));
        EXPECT_TRUE(set.add(member));
        return set;
    }
    [[nodiscard]] std::vector<ZipEntry> files() const
    {
        const auto files = submissionFiles(submission);
        EXPECT_TRUE(files.has_value());
        return files.value_or(std::vector<ZipEntry>());
    }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        for (const ZipEntry &file : files()) {
            if (file.name == name)
                return file.content;
        }
        return {};
    }
    [[nodiscard]] QStringList lines(const QString &name) const
    {
        return QString::fromUtf8(file(name)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
    [[nodiscard]] QJsonObject descriptor() const { return QJsonDocument::fromJson(file(u"datapackage.json"_s)).object(); }
    [[nodiscard]] QJsonObject resource(const QString &name) const
    {
        for (const QJsonValue &resource : descriptor()[u"resources"_s].toArray()) {
            if (resource[u"name"_s] == name)
                return resource.toObject();
        }
        return {};
    }
    [[nodiscard]] QJsonObject field(const QString &resourceName, const QString &name) const
    {
        for (const QJsonValue &field : resource(resourceName)[u"schema"_s][u"fields"_s].toArray()) {
            if (field[u"name"_s] == name)
                return field.toObject();
        }
        return {};
    }
    void expectRefused(const QString &named) const
    {
        const auto refused = submissionFiles(submission);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().kind, Error::Kind::Invalid);
        EXPECT_TRUE(refused.error().message.contains(named)) << refused.error().message.toStdString();
    }
};

TEST_F(SubmissionTest, HoldsTheDescriptorAndEveryFileThatItPromises)
{
    QStringList names;
    for (const ZipEntry &file : files())
        names.push_back(file.name);
    EXPECT_EQ(names, (QStringList{u"datapackage.json"_s, u"svar-deltagare.csv"_s, u"svar-styrelse.csv"_s, u"antal.csv"_s,
                                  u"insatser.csv"_s, u"kodbok.csv"_s, u"definition.instrument.json"_s, u"inlamning.xlsx"_s}));
}

TEST_F(SubmissionTest, EveryFileHasItsSizeAndHash)
{
    const QJsonObject package = descriptor();
    QJsonArray described = package[u"resources"_s].toArray();
    for (const QJsonValue &other : package[u"ljuspunkt"_s][u"files"_s].toArray())
        described.append(other);
    const std::vector<ZipEntry> all = files();
    ASSERT_EQ(described.size() + 1, static_cast<qsizetype>(all.size()));
    for (qsizetype i = 0; i < described.size(); ++i) {
        const ZipEntry &entry = all[static_cast<std::size_t>(i) + 1];
        const QByteArray hash = QCryptographicHash::hash(entry.content, QCryptographicHash::Sha256).toHex();
        EXPECT_EQ(described[i][u"path"_s].toString(), entry.name);
        EXPECT_EQ(described[i][u"bytes"_s].toInteger(), entry.content.size());
        EXPECT_EQ(described[i][u"hash"_s].toString(), u"sha256:"_s + QString::fromLatin1(hash));
    }
}

TEST_F(SubmissionTest, SaysWhoseWhenAndByWhichDefinition)
{
    const QJsonObject package = descriptor();
    EXPECT_EQ(package[u"profile"_s], u"tabular-data-package"_s);
    EXPECT_EQ(package[u"name"_s], u"inlamning-samordningsforbundet-ostersund-matning-2026"_s);
    EXPECT_EQ(package[u"created"_s], u"2026-11-22T00:00:00Z"_s);
    const QJsonValue own = package[u"ljuspunkt"_s];
    EXPECT_EQ(own[u"format"_s], u"ljuspunkt-submission"_s);
    EXPECT_EQ(own[u"formatVersion"_s], 1);
    EXPECT_EQ(own[u"federation"_s][u"uuid"_s], u"6f1d1a52-3f0f-4a57-9d39-0d7c4d0f8a01"_s);
    EXPECT_EQ(own[u"round"_s][u"from"_s], u"2025-11-01"_s);
    EXPECT_EQ(own[u"round"_s][u"to"_s], u"2026-10-31"_s);
    EXPECT_EQ(own[u"instrument"_s][u"fingerprint"_s], fingerprint(instrument));
    EXPECT_EQ(own[u"instrument"_s][u"status"_s], u"example"_s);
    EXPECT_EQ(own[u"counts"_s][0][u"questionnaire"_s], u"deltagare"_s);
    EXPECT_EQ(own[u"counts"_s][0][u"responses"_s], 2);
    EXPECT_EQ(own[u"counts"_s][1][u"responses"_s], 2);
}

TEST_F(SubmissionTest, ItsIdentityIsTheFederationsAndTheRounds)
{
    const QJsonValue before = descriptor()[u"id"_s];
    submission.created = QDate(2027, 1, 1);
    submission.counts.clear();
    EXPECT_EQ(descriptor()[u"id"_s], before);
    submission.round.uuid = QUuid(u"11111111-5f0c-4b5d-8a4b-0f7a0f3f2b02"_s);
    EXPECT_NE(descriptor()[u"id"_s], before);
}

TEST_F(SubmissionTest, ResponsesAreTheCanonicalTableWithoutFreeText)
{
    const QStringList rows = lines(u"svar-deltagare.csv"_s);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows.at(0), u"kon;insats;enkat;version;variant;sprak;F1;F2;NY;VAL;ALDER;DATUM;GAMMAL"_s);
    EXPECT_TRUE(
        rows.contains(u"_ej_variant;Vägen;deltagare;v1;utan;sv;vetej;_tom;_ej_version;_ej_version;_ej_version;_ej_version;2"_s))
        << rows.join(u'\n').toStdString();
    EXPECT_TRUE(rows.contains(
        u"kvinna;\"Bron; till \"\"jobb\"\"\";deltagare;v2;med;sv;4;_flera;_olaslig;a c;43,5;2026-03-04;_ej_version"_s));
}

TEST_F(SubmissionTest, TheSchemaSaysWhatEachColumnMayHold)
{
    EXPECT_EQ(field(u"svar-deltagare"_s, u"F1"_s)[u"constraints"_s][u"enum"_s],
              QJsonArray::fromStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"vetej"_s}));
    EXPECT_EQ(field(u"svar-deltagare"_s, u"F2"_s)[u"title"_s], u"Fråga F2 omformulerad"_s);
    EXPECT_EQ(field(u"svar-deltagare"_s, u"VAL"_s)[u"constraints"_s][u"pattern"_s], u"^(a|b|c)( (a|b|c))*$"_s);
    EXPECT_EQ(field(u"svar-deltagare"_s, u"ALDER"_s)[u"type"_s], u"number"_s);
    EXPECT_EQ(field(u"svar-deltagare"_s, u"ALDER"_s)[u"decimalChar"_s], u","_s);
    EXPECT_EQ(field(u"svar-deltagare"_s, u"DATUM"_s)[u"type"_s], u"date"_s);
    EXPECT_EQ(field(u"svar-deltagare"_s, u"version"_s)[u"constraints"_s][u"enum"_s],
              QJsonArray::fromStringList({u"v1"_s, u"v2"_s}));
    EXPECT_EQ(resource(u"svar-deltagare"_s)[u"schema"_s][u"missingValues"_s],
              QJsonArray::fromStringList({u""_s, u"_tom"_s, u"_flera"_s, u"_olaslig"_s, u"_ej_variant"_s, u"_ej_version"_s}));
    EXPECT_EQ(resource(u"svar-deltagare"_s)[u"dialect"_s][u"delimiter"_s], u";"_s);
}

TEST_F(SubmissionTest, ASchemaCoversTheOptionsOfAllVersions)
{
    for (Question &question : instrument.questionnaires.front().versions.front().questions) {
        if (question.key == u"F2"_s)
            question.options.push_back({u"bort"_s, {}, false, std::nullopt});
    }
    submission.responses.clear();
    submission.responses.push_back(participants());
    EXPECT_EQ(field(u"svar-deltagare"_s, u"F2"_s)[u"constraints"_s][u"enum"_s],
              QJsonArray::fromStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"vetej"_s, u"bort"_s}));
}

TEST_F(SubmissionTest, AColumnThatChangedItsKindIsText)
{
    Question &old = instrument.questionnaires.front().versions.front().questions.at(1);
    ASSERT_EQ(old.key, u"F1"_s);
    old.kind = QuestionKind::Number;
    submission.responses.clear();
    submission.activities.clear();
    submission.counts.clear();
    submission.responses.emplace_back(instrument.questionnaires.front());
    EXPECT_EQ(field(u"svar-deltagare"_s, u"F1"_s)[u"type"_s], u"string"_s);
    EXPECT_FALSE(field(u"svar-deltagare"_s, u"F1"_s).contains(u"constraints"_s));
}

TEST_F(SubmissionTest, CountsHaveTheReturnedCountedFromTheResponses)
{
    EXPECT_EQ(lines(u"antal.csv"_s),
              (QStringList{u"enkat;insats;mojliga;utdelade;inkomna"_s, u"deltagare;\"Bron; till \"\"jobb\"\"\";10;8;1"_s,
                           u"deltagare;Vägen;;;1"_s, u"styrelse;;5;;2"_s}));
}

TEST_F(SubmissionTest, ActivitiesAreListedByName)
{
    const QStringList rows = lines(u"insatser.csv"_s);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows.at(0), u"uuid;namn;typ;kommun;fran;till"_s);
    EXPECT_TRUE(rows.at(1).endsWith(u";\"Bron; till \"\"jobb\"\"\";individual;Östersund;;"_s)) << rows.at(1).toStdString();
    EXPECT_TRUE(rows.at(2).endsWith(u";Vägen;structural;Östersund;2024-01-15;"_s)) << rows.at(2).toStdString();
}

TEST_F(SubmissionTest, TheCodebookExplainsOptionsQuestionsAndReservedCodes)
{
    const QStringList rows = lines(u"kodbok.csv"_s);
    EXPECT_EQ(rows.at(0), u"enkat;version;fraga;revision;nummer;text;typ;skala;indikator;kod;alternativ;positiv;vetej;poang;"
                          "status;kalla"_s);
    EXPECT_TRUE(
        rows.contains(u"deltagare;v2;F1;1;2;Fråga F1;singleChoice;instammer;i01;4;Nivå 4;ja;nej;4;example;Made up for tests"_s))
        << rows.join(u'\n').toStdString();
    EXPECT_TRUE(rows.contains(
        u"deltagare;v2;F1;1;2;Fråga F1;singleChoice;instammer;i01;vetej;Vet ej;nej;ja;;example;Made up for tests"_s));
    EXPECT_TRUE(rows.contains(u"deltagare;v2;ALDER;1;6;Fråga ALDER;number;;;;;;;;example;Made up for tests"_s));
    for (const QString &code : {u"_tom"_s, u"_flera"_s, u"_olaslig"_s, u"_ej_variant"_s, u"_ej_version"_s})
        EXPECT_EQ(rows.filter(u";;;;;;;;;"_s + code + u';').size(), 1) << code.toStdString();
}

TEST_F(SubmissionTest, AQuestionsOwnProvenanceStandsInTheCodebook)
{
    instrument.questionnaires.back().versions.front().questions.front().provenance =
        Provenance{Provenance::Status::Federation, u"Pappersblankett"_s, {}, {}};
    EXPECT_EQ(lines(u"kodbok.csv"_s).filter(u";federation;Pappersblankett"_s).size(), 5);
}

TEST_F(SubmissionTest, TheDefinitionCanBeReadBack)
{
    const InstrumentReading reading = readInstrument(file(u"definition.instrument.json"_s));
    ASSERT_TRUE(reading.instrument.has_value());
    EXPECT_EQ(fingerprint(*reading.instrument), fingerprint(instrument));
}

TEST_F(SubmissionTest, TheWorkbookHasTheSameTables)
{
    const QByteArray book = file(u"inlamning.xlsx"_s);
    const QString sheets = QString::fromUtf8(test::unzippedFile(book, u"xl/workbook.xml"_s));
    qsizetype from = 0;
    for (const QString &name : {u"About"_s, u"svar-deltagare"_s, u"svar-styrelse"_s, u"antal"_s, u"insatser"_s, u"kodbok"_s}) {
        from = sheets.indexOf(u"<sheet name=\""_s + name + u'"', from);
        EXPECT_GE(from, 0) << name.toStdString();
    }
    const QByteArray about = test::unzippedFile(book, u"xl/worksheets/sheet1.xml"_s);
    EXPECT_TRUE(about.contains(fingerprint(instrument).toUtf8()));
    EXPECT_TRUE(about.contains(displayName(Provenance::Status::Example).toUtf8()));
    EXPECT_TRUE(test::unzippedFile(book, u"xl/worksheets/sheet2.xml"_s).contains("<t>_flera</t>"));
}

TEST_F(SubmissionTest, SameSubmissionGivesTheSameBytesWhateverTheOrderInMemory)
{
    const std::vector<ZipEntry> before = files();
    std::reverse(submission.responses.begin(), submission.responses.end());
    std::reverse(submission.activities.begin(), submission.activities.end());
    std::reverse(submission.counts.begin(), submission.counts.end());
    const std::vector<ZipEntry> after = files();
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(before[i].content, after[i].content) << before[i].name.toStdString();
}

TEST_F(SubmissionTest, HoldsNoFreeTextAndNoLocalNumbers)
{
    std::vector<ZipEntry> all = files();
    for (const test::UnzippedEntry &part : test::unzipped(file(u"inlamning.xlsx"_s)))
        all.push_back(part.entry);
    ASSERT_GT(all.size(), 15U);
    for (const ZipEntry &entry : all) {
        EXPECT_FALSE(entry.content.contains(kSecret.toUtf8())) << entry.name.toStdString();
        EXPECT_FALSE(entry.content.contains(QByteArray::number(kBridgeId))) << entry.name.toStdString();
        EXPECT_FALSE(entry.content.contains(QByteArray::number(kPathId))) << entry.name.toStdString();
    }
}

TEST_F(SubmissionTest, AnIdentityNumberInAnActivitysNameIsRefusedAndNotRepeated)
{
    submission.activities.front().name = u"Stöd till 811218-9876"_s;
    expectRefused(u"Stöd till"_s);
    EXPECT_FALSE(submissionFiles(submission).error().message.contains(u"811218"_s));
}

TEST_F(SubmissionTest, AnIdentityNumberInAnyOtherNameIsRefused)
{
    Submission &changed = submission;
    for (QString *name : {&changed.federation.name, &changed.round.name, &changed.activities.front().municipality}) {
        const QString before = *name;
        *name = u"701063-2391"_s;
        expectRefused(u"identity number"_s);
        *name = before;
    }
}

TEST_F(SubmissionTest, AnActivityThatIsNotListedIsRefused)
{
    submission.activities.pop_back();
    expectRefused(u"activity"_s);
    submission.counts.clear();
    expectRefused(u"activity"_s);
}

TEST_F(SubmissionTest, AQuestionnaireThatTheDefinitionDoesNotHaveIsRefused)
{
    submission.counts.front().questionnaire = u"okand"_s;
    expectRefused(u"okand"_s);
}

TEST_F(SubmissionTest, TwoSetsOfResponsesToOneQuestionnaireAreRefused)
{
    submission.responses.push_back(board());
    expectRefused(u"twice"_s);
}

TEST_F(SubmissionTest, ARoundWithCountsButNoResponsesStillHasItsCounts)
{
    submission.responses.clear();
    EXPECT_EQ(lines(u"antal.csv"_s).size(), 3);
    EXPECT_TRUE(lines(u"antal.csv"_s).contains(u"styrelse;;5;;0"_s));
    EXPECT_TRUE(file(u"svar-deltagare.csv"_s).isEmpty());
}

} // namespace
} // namespace ljus

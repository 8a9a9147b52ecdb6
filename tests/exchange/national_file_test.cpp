// National values as a file: what is written is read again, and what cannot be true is refused where it stands.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/national_file.h"

#include "core/instruments/instrument_format.h"
#include "core/instruments/shared_fields.h"
#include "tests/exchange/national_damage.h"
#include "tests/instruments/schema.h"
#include "tests/support/support.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

const QString kSchema = QStringLiteral("national/riksvarden.schema.json");

NationalReading read(QByteArray json)
{
    QBuffer buffer(&json);
    buffer.open(QIODevice::ReadOnly);
    return readNational(buffer).value();
}

class DamagedNational : public testing::TestWithParam<Damage>
{
};

TEST_P(DamagedNational, IsRefusedWithThePointerOfWhatIsWrong)
{
    const NationalReading reading = read(damagedNational(GetParam()));
    QStringList found;
    for (const Problem &problem : reading.problems) {
        found.append(problem.where);
        EXPECT_FALSE(problem.what.isEmpty());
        EXPECT_FALSE(problem.mend.isEmpty());
    }
    QStringList expected = GetParam().where.isEmpty() ? QStringList{GetParam().at} : GetParam().where;
    found.sort();
    expected.sort();
    EXPECT_EQ(found.join(u'\n').toStdString(), expected.join(u'\n').toStdString());
    EXPECT_FALSE(reading.values.has_value());
}

TEST_P(DamagedNational, IsRefusedByTheSchemaWhenItIsOneOfShapeAndOnlyThen)
{
    const bool refused = !schemaComplaints(objectOf(damagedNational(GetParam())), kSchema).isEmpty();
    EXPECT_EQ(refused, GetParam().kind == Damage::Kind::Shape);
}

INSTANTIATE_TEST_SUITE_P(Rules, DamagedNational, testing::ValuesIn(nationalDamages()), NameOfRule());

TEST(NationalFile, BytesThatAreNoJsonAreRefusedWithTheirPlace)
{
    const QByteArray good = everyNationalField();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\x7f\x45LF\x00\x01", 6), good.left(good.size() / 2), good + "}",
                                    QByteArray("PK\x03\x04"), QByteArray(good).replace("\"title\"", "\"label\"")}) {
        const NationalReading reading = read(bytes);
        ASSERT_EQ(reading.problems.size(), 1U) << bytes.left(20).toStdString();
        EXPECT_TRUE(reading.problems.front().where.startsWith(u"line "_s)) << reading.problems.front().where.toStdString();
        EXPECT_FALSE(reading.values);
    }
    for (const QByteArray &bytes : {QByteArray("[]"), QByteArray(kLargestDocument + 1, ' ')})
        EXPECT_EQ(read(bytes).problems.size(), 1U);
}

TEST(NationalFile, ANewerFormatIsRefusedWithASentenceAboutTheProgram)
{
    const NationalReading reading =
        read(QByteArray(everyNationalField()).replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
    ASSERT_EQ(reading.problems.size(), 1U);
    EXPECT_TRUE(reading.problems.front().what.contains(u"newer version of the program"_s));
}

TEST(NationalFile, ADeviceThatCannotBeReadIsAnError)
{
    FullDevice device(0);
    device.open(QIODevice::ReadWrite);
    const auto reading = readNational(device);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().kind, Error::Kind::Io);
}

TEST(NationalFile, EveryFieldIsReadAsItStands)
{
    const NationalReading reading = read(everyNationalField());
    ASSERT_TRUE(reading.values) << toSentence(reading.problems.front()).toStdString();
    EXPECT_EQ(schemaComplaints(objectOf(everyNationalField()), kSchema).toStdString(), "");
    const NationalValues &values = *reading.values;
    EXPECT_EQ(values.head.label, u"Riket 2025"_s);
    EXPECT_EQ(values.head.year, 2025);
    EXPECT_EQ(values.head.provenance.status, Provenance::Status::Official);
    const NationalQuestionnaire *participants = values.questionnaire(u"deltagare"_s);
    ASSERT_NE(participants, nullptr);
    EXPECT_EQ(participants->federations, 12);
    const GroupResult &first = participants->questions.at(0).figures;
    EXPECT_EQ(first.base, 90);
    EXPECT_EQ(first.options.at(3).n, 30);
    EXPECT_EQ(first.nothing.at(static_cast<std::size_t>(Nothing::Changed)), 4);
    EXPECT_EQ(first.internalNonResponse, 10);
    EXPECT_EQ(participants->questions.at(1).figures.visibility, Visibility::Hidden);
    EXPECT_EQ(participants->questions.at(1).revision, 2);
    EXPECT_EQ(participants->questions.at(3).figures.mean, 41.5);
    EXPECT_EQ(participants->indicators.at(0).questions, (QMap<QuestionKey, int>{{u"F1"_s, 1}, {u"NY"_s, 1}}));
    EXPECT_EQ(participants->indicators.at(0).figures.value, 61.25);
    EXPECT_EQ(values.questionnaire(u"styrelse"_s), nullptr);
}

/// Each value in turn is replaced by values of other types or taken away.
TEST(NationalFile, TheSchemaRefusesNothingThatTheReaderTakes)
{
    const QJsonObject good = objectOf(everyNationalField());
    const QJsonArray replacements{QJsonValue(), 7, -1.5, true, QStringLiteral("x"), QStringLiteral(""), QJsonArray(),
                                  QJsonObject()};
    int refusedByBoth = 0;
    for (const QString &pointer : pointersIn(good)) {
        for (qsizetype i = 0; i <= replacements.size(); ++i) {
            const QJsonValue value = i < replacements.size() ? replacements[i] : QJsonValue(QJsonValue::Undefined);
            const QJsonObject document = changed(good, pointer, value);
            const QString complaints = schemaComplaints(document, kSchema);
            const NationalReading reading = read(bytesOf(document));
            EXPECT_NE(reading.values.has_value(), !reading.problems.empty());
            EXPECT_FALSE(reading.values.has_value() && !complaints.isEmpty())
                << pointer.toStdString() << " " << i << ": " << complaints.toStdString();
            refusedByBoth += complaints.isEmpty() || reading.values.has_value() ? 0 : 1;
        }
    }
    EXPECT_GT(refusedByBoth, 300);
}

/// Ten who answered F1 and ALDER on v2, three of them VAL as well.
ResponseSet someResponses(const Questionnaire &questionnaire)
{
    ResponseSet set(questionnaire);
    for (int i = 0; i < 10; ++i) {
        Response response;
        response.head.questionnaire = questionnaire.key;
        response.head.version = u"v2"_s;
        response.head.variant = u"utan"_s;
        response.head.language = u"sv"_s;
        response.finished = true;
        response.answers = {{u"F1"_s, Answer::option(i < 4 ? u"4"_s : u"1"_s)}, {u"ALDER"_s, Answer::number(30 + i)}};
        if (i < 3)
            response.answers.insert(u"VAL"_s, Answer::options({u"a"_s, u"b"_s}));
        EXPECT_TRUE(set.add(response));
    }
    return set;
}

class WrittenNational : public testing::Test
{
protected:
    [[nodiscard]] Result<void> write(const ResultRequest &request, QIODevice &device) const
    {
        const ResponseSet set = someResponses(m_instrument.questionnaires.front());
        const auto questions = publish(request, [&](const ResultRequest &asked) { return resultsOf(set, asked); });
        const auto indicators =
            publish(request, [&](const ResultRequest &asked) { return comparedIndicators(m_instrument, set, asked); });
        const NationalPart part{questions, indicators, 3};
        const NationalHead head{
            u"Påhittade"_s,           u"Riket"_s, 2026, {Provenance::Status::Example, u"prov"_s, {}, {}}, m_instrument.id,
            fingerprint(m_instrument)};
        return writeNational(head, std::span(&part, 1), device);
    }
    [[nodiscard]] QByteArray written() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(write({}, buffer));
        return buffer.data();
    }

private:
    Instrument m_instrument = sampleInstrument();
};

TEST_F(WrittenNational, IsReadAgainAndTheSchemaTakesIt)
{
    const QByteArray bytes = written();
    EXPECT_EQ(schemaComplaints(objectOf(bytes), kSchema).toStdString(), "");
    const NationalReading reading = read(bytes);
    ASSERT_TRUE(reading.values) << toSentence(reading.problems.front()).toStdString();
    const NationalQuestionnaire &participants = reading.values->questionnaires.front();
    EXPECT_EQ(participants.version, u"v2"_s);
    EXPECT_EQ(participants.responses, 10);
    const auto question = [&](const QString &key) {
        return *std::find_if(participants.questions.begin(), participants.questions.end(),
                             [&](const NationalQuestion &one) { return one.key == key; });
    };
    EXPECT_EQ(question(u"F1"_s).figures.base, 10);
    EXPECT_EQ(question(u"F1"_s).figures.options.at(0).n, 6);
    EXPECT_EQ(question(u"ALDER"_s).figures.mean, 34.5);
    EXPECT_EQ(question(u"F2"_s).revision, 2);
    EXPECT_EQ(bytes, written()) << "the same parts, the same bytes";
}

TEST_F(WrittenNational, NamesWhatIsHiddenAndGivesNoFigure)
{
    const QJsonArray questions = objectOf(written()).value(u"questionnaires"_s)[0].toObject().value(u"questions"_s).toArray();
    for (const QJsonValue question : questions) {
        EXPECT_NE(question[u"key"_s].toString(), u"FRITEXT"_s);
        EXPECT_NE(question[u"key"_s].toString(), u"DATUM"_s);
        const QStringList fields = question.toObject().keys();
        EXPECT_EQ(fields.contains(u"answered"_s), question[u"key"_s].toString() != u"VAL"_s) << "three answered";
        EXPECT_NE(fields.contains(u"answered"_s), fields.contains(u"hidden"_s));
    }
}

TEST_F(WrittenNational, IsOfAllAnswersAndSaysWhenTheDiskIsFull)
{
    ResultRequest compared;
    compared.cut = Cut::Sex;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_EQ(write(compared, buffer).error().kind, Error::Kind::Invalid);
    FullDevice full(100);
    full.open(QIODevice::WriteOnly);
    EXPECT_EQ(write({}, full).error().kind, Error::Kind::Full);
}

/// What travels beside the schema for people to look at.
TEST(NationalFile, TheExampleIsPlainlyInventedAndFitsTheExampleInstrument)
{
    const QByteArray example = contentOf(QStringLiteral(LJUS_SOURCE_DIR "/resources/national/exempel.riksvarden.json"));
    EXPECT_EQ(schemaComplaints(objectOf(example), kSchema).toStdString(), "");
    const NationalReading reading = read(example);
    ASSERT_TRUE(reading.values);
    EXPECT_EQ(reading.values->head.provenance.status, Provenance::Status::Example);
    EXPECT_TRUE(reading.values->head.title.startsWith(u"Påhittade"_s));
    EXPECT_TRUE(reading.values->head.label.contains(u"påhittat"_s));
    const auto instrument =
        readInstrument(contentOf(QStringLiteral(LJUS_SOURCE_DIR "/resources/instruments/exempel.instrument.json"))).instrument;
    ASSERT_TRUE(instrument);
    EXPECT_EQ(reading.values->head.instrument, instrument->id);
    EXPECT_EQ(reading.values->questionnaires.size(), instrument->questionnaires.size());
}

} // namespace

} // namespace ljus::test

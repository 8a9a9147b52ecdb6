// What tests share: a clock that is set, sample definitions and files, and faults.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/support.h"

#include <QFile>

#include <unistd.h>

namespace ljus::test {

using namespace Qt::StringLiterals;

FullDevice::FullDevice(qint64 room) : m_room(room)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 FullDevice::writeData(const char *, qint64 size)
{
    if (size > m_room) {
        setErrorString(u"No space left on device"_s);
        return -1;
    }
    m_room -= size;
    return size;
}

Unprivileged::Unprivileged()
{
    constexpr uid_t kNobody = 65534;
    m_dropped = geteuid() == 0 && seteuid(kNobody) == 0;
}

Unprivileged::~Unprivileged()
{
    if (m_dropped && seteuid(0) != 0)
        ADD_FAILURE() << "could not become root again";
}

QString dataFile(const QString &name)
{
    const QString path = QStringLiteral(LJUS_SOURCE_DIR "/tests/data/") + name;
    return QFile::exists(path) ? path : QString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

LocalizedText both(const QString &swedish, const QString &english)
{
    return LocalizedText{{{u"sv"_s, swedish}, {u"en"_s, english}}};
}

Scale agreement()
{
    Scale scale{u"instammer"_s, {}, {}};
    for (int points = 1; points <= 4; ++points)
        scale.options.push_back(
            {QString::number(points), both(u"Nivå %1"_s.arg(points), u"Level %1"_s.arg(points)), false, points});
    scale.options.push_back({u"vetej"_s, both(u"Vet ej"_s, u"Don't know"_s), true, std::nullopt});
    return scale;
}

Scale plain(const QString &key, const QStringList &codes)
{
    Scale scale{key, {}, {}};
    for (const QString &code : codes)
        scale.options.push_back({code, both(code.toUpper(), code.toUpper()), false, std::nullopt});
    return scale;
}

Question choice(const QString &key, const Scale &scale, const QStringList &positive, const QString &indicator)
{
    Question question;
    question.key = key;
    question.text = both(u"Fråga "_s + key, u"Question "_s + key);
    question.scale = scale.key;
    question.options = scale.options;
    question.positive = positive;
    question.indicator = indicator;
    return question;
}

Question typed(const QString &key, QuestionKind kind)
{
    Question question;
    question.key = key;
    question.text = both(u"Fråga "_s + key, u"Question "_s + key);
    question.kind = kind;
    return question;
}

QuestionnaireVersion version(const QString &key, QDate validFrom, std::vector<Question> questions)
{
    for (std::size_t i = 0; i < questions.size(); ++i)
        questions[i].number = QString::number(i + 1);
    const bool asksSex = questions.front().role == Question::Role::Sex;
    std::vector<Variant> variants{{u"med"_s, both(u"Med kön"_s, u"With sex"_s), {}}};
    if (asksSex)
        variants.push_back({u"utan"_s, both(u"Utan kön"_s, u"Without sex"_s), {u"kon"_s}});
    return {key, validFrom, {}, std::move(variants), std::move(questions)};
}

} // namespace

Instrument sampleInstrument()
{
    const Scale four = agreement();
    const Scale sex = plain(u"kon"_s, {u"kvinna"_s, u"man"_s, u"annat"_s});
    const Scale letters = plain(u"val"_s, {u"a"_s, u"b"_s, u"c"_s});
    Question kon = choice(u"kon"_s, sex, {}, {});
    kon.role = Question::Role::Sex;
    const Question f1 = choice(u"F1"_s, four, {u"3"_s, u"4"_s}, u"i01"_s);
    Question f2 = choice(u"F2"_s, four, {u"3"_s, u"4"_s}, u"i03"_s);
    Question f2New = f2;
    f2New.revision = 2;
    f2New.text = both(u"Fråga F2 omformulerad"_s, u"Question F2 reworded"_s);
    Question several = choice(u"VAL"_s, letters, {}, {});
    several.kind = QuestionKind::MultipleChoice;
    Question age = typed(u"ALDER"_s, QuestionKind::Number);
    age.minimum = 16;
    age.maximum = 70;

    Instrument instrument;
    instrument.id = u"prov"_s;
    instrument.title = both(u"Prov"_s, u"Sample"_s);
    instrument.languages = {u"sv"_s, u"en"_s};
    instrument.provenance = {Provenance::Status::Example, u"Made up for tests"_s, {}, {}};
    instrument.scales = {sex, four, letters};
    instrument.indicators = {{u"i01"_s, 1, both(u"Ett"_s, u"One"_s), IndicatorRule{IndicatorRule::Kind::PositiveShare, {}}},
                             {u"i02"_s, 2, both(u"Två"_s, u"Two"_s), IndicatorRule{IndicatorRule::Kind::MeanPoints, {}}},
                             {u"i03"_s, 3, both(u"Tre"_s, u"Three"_s), std::nullopt}};
    instrument.questionnaires = {
        {u"deltagare"_s,
         RespondentGroup::Participants,
         both(u"Deltagare"_s, u"Participants"_s),
         {version(u"v1"_s, QDate(2021, 11, 1), {kon, f1, f2, choice(u"GAMMAL"_s, four, {}, {})}),
          version(u"v2"_s, QDate(2023, 11, 1),
                  {kon, f1, f2New, choice(u"NY"_s, four, {u"3"_s, u"4"_s}, u"i01"_s), several, age,
                   typed(u"DATUM"_s, QuestionKind::Date), typed(u"FRITEXT"_s, QuestionKind::FreeText)})}},
        {u"styrelse"_s,
         RespondentGroup::Board,
         both(u"Styrelse"_s, u"Board"_s),
         {version(u"v1"_s, QDate(2021, 11, 1), {choice(u"S1"_s, four, {u"4"_s}, u"i02"_s)})}}};
    return instrument;
}

} // namespace ljus::test

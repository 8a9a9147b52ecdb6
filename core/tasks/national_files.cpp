// National values from and to files, and a round's results beside them.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/national_files.h"

#include "core/instruments/instrument_format.h"
#include "core/tasks/file_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NationalFiles)
};

NationalHead headOf(const ResultDesk &desk, const QString &source)
{
    const Instrument &instrument = desk.instrument();
    const bool isExample = instrument.provenance.status == Provenance::Status::Example;
    const int year = desk.round().to.year();
    NationalHead head;
    head.title = isExample ? Texts::tr("Invented national values %1").arg(year) : Texts::tr("National values %1").arg(year);
    head.label = isExample ? Texts::tr("The country %1 (invented)").arg(year) : Texts::tr("The country %1").arg(year);
    head.year = year;
    head.provenance.status = isExample ? Provenance::Status::Example : Provenance::Status::Federation;
    head.provenance.source = source;
    head.instrument = instrument.id;
    head.fingerprint = fingerprint(instrument);
    return head;
}

/// What one questionnaire gives away.
struct Given
{
    Published<QuestionnaireResults> questions;
    Published<IndicatorComparison> indicators;
};

Result<Given> givenBy(ResultDesk &desk, const ResultChoice &choice)
{
    auto questions = desk.publishedQuestions(choice);
    if (!questions)
        return failure(questions);
    auto indicators = desk.publishedIndicators(choice);
    if (!indicators)
        return failure(indicators);
    return Given{*std::move(questions), *std::move(indicators)};
}

QStringList answeredIn(const ResultDesk &desk)
{
    QStringList keys;
    for (const Questionnaire &questionnaire : desk.instrument().questionnaires) {
        if (desk.returned().contains(questionnaire.key))
            keys.append(questionnaire.key);
    }
    return keys;
}

} // namespace

Result<NationalReading> readNationalFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, Texts::tr("There is no file %1. Check the name and the folder.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Io,
            Texts::tr("%1 could not be read. Choose a file that ends in .riksvarden.json and that you may open.").arg(shown),
            file.errorString());
    return readNational(file);
}

Result<NationalValues> loadNationalFile(const QString &path)
{
    auto reading = readNationalFile(path);
    if (!reading)
        return failure(reading);
    if (reading->values)
        return *std::move(reading->values);
    const int more = static_cast<int>(reading->problems.size()) - 1;
    const QString sentence = Texts::tr("The national values %1 cannot be used. %2")
                                 .arg(QDir::toNativeSeparators(path), toSentence(reading->problems.front()));
    return failure(Error::Kind::Invalid,
                   more == 0 ? sentence : sentence + u' ' + Texts::tr("(%n more problem(s))", nullptr, more));
}

Result<void> writeNationalFile(ResultDesk &desk, const NationalOrigin &origin, const QString &path)
{
    std::vector<Given> given;
    for (const QString &key : answeredIn(desk)) {
        auto one = givenBy(desk, {key});
        if (!one)
            return failure(one);
        given.push_back(*std::move(one));
    }
    if (given.empty())
        return failure(Error::Kind::Invalid, Texts::tr("The round has no answers. Choose another round."));
    std::vector<NationalPart> parts;
    for (const Given &one : given)
        parts.push_back({one.questions, one.indicators, origin.federations});
    return writeFile(path, [&](QIODevice &device) { return writeNational(headOf(desk, origin.source), parts, device); });
}

} // namespace ljus

// Finds instrument definitions: the bundled example, and files that the person has.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/definition_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionFiles)
};

constexpr qint64 kLargestDefinition = 16 * 1024 * 1024; // a hundred times the bundled one

} // namespace

Result<Instrument> bundledInstrument()
{
    return loadInstrumentFile(u":/instruments/exempel.instrument.json"_s);
}

Result<InstrumentReading> readInstrumentFile(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return failure(Error::Kind::NotFound, Texts::tr("There is no file %1. Check the name and the folder.").arg(shown));
    if (QFileInfo(path).isDir())
        return failure(Error::Kind::Invalid,
                       Texts::tr("%1 is a folder. Choose a definition file (*.instrument.json).").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, Texts::tr("%1 could not be read. Check that you may open the file.").arg(shown),
                       file.errorString());
    if (file.size() > kLargestDefinition)
        return failure(Error::Kind::Invalid,
                       Texts::tr("%1 is too large to be a definition. Choose a file that ends in .instrument.json.").arg(shown));
    return readInstrument(file.readAll());
}

Result<Instrument> loadInstrumentFile(const QString &path)
{
    auto reading = readInstrumentFile(path);
    if (!reading)
        return failure(reading);
    if (reading->instrument)
        return *std::move(reading->instrument);
    const QString first = toSentence(reading->problems.front());
    const int more = static_cast<int>(reading->problems.size()) - 1;
    const QString sentence = Texts::tr("The definition %1 cannot be used. %2").arg(QDir::toNativeSeparators(path), first);
    return failure(Error::Kind::Invalid,
                   more == 0 ? sentence : sentence + u' ' + Texts::tr("(%n more problem(s))", nullptr, more));
}

} // namespace ljus

// Writes the answers themselves, one by one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tasks/answer_files.h"

#include "core/exchange/csv.h"
#include "core/exchange/response_table.h"
#include "core/exchange/spss_answers.h"
#include "core/tasks/file_output.h"

#include <QCoreApplication>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AnswerFiles)
};

using Names = QMap<qint64, QString>; ///< of activities, by Id<Activity>::value

Result<void> writeSav(const ResponseSet &responses, const Names &names, QDate day, const QString &path)
{
    const auto file = spssAnswers(responses, names, day);
    if (!file)
        return failure(file);
    return writeFile(path, [&](QIODevice &device) { return writeSpss(*file, device); });
}

Result<void> writeTable(const ResponseSet &responses, const Names &names, const QString &path)
{
    const Table table = responseTable(responses, names, FreeText::LeftOut);
    return writeFile(path, [&](QIODevice &device) { return writeCsv(table, device, CsvMark::WithByteOrderMark); });
}

} // namespace

Result<int> writeAnswers(Store &store, const Round &round, const Questionnaire &questionnaire, const QString &path)
{
    const bool isSav = path.endsWith(u".sav"_s, Qt::CaseInsensitive);
    if (!isSav && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return failure(Error::Kind::Invalid,
                       Texts::tr("Answers can be written as .sav or .csv. Give %1 one of these endings.").arg(path));
    const auto responses = store.responses().ofQuestionnaire(round.id, questionnaire);
    if (!responses)
        return failure(responses);
    if (responses->size() == 0)
        return failure(Error::Kind::Invalid,
                       Texts::tr("The questionnaire \"%1\" has no answers in the round \"%2\". Key or import them first.")
                           .arg(questionnaire.key, round.name));
    const auto names = store.activities().names();
    if (!names)
        return failure(names);
    // The file's day is the round's last, so that the same answers give the same file.
    const auto written = isSav ? writeSav(*responses, *names, round.to, path) : writeTable(*responses, *names, path);
    if (!written)
        return failure(written);
    return static_cast<int>(responses->size());
}

} // namespace ljus

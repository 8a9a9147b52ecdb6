// Asks for, and writes, the files of a round.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/report_saving.h"

#include "core/tasks/answer_files.h"
#include "core/tasks/report.h"
#include "ui/prompts.h"
#include "ui/report/pdf_report.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportSaving)
};

constexpr qsizetype kLongestName = 80; ///< characters, so that every file system takes it

QString endingOf(RoundFile file)
{
    switch (file) {
    case RoundFile::Report:
    case RoundFile::Board:
        return u".pdf"_s;
    case RoundFile::Workbook:
        return u".xlsx"_s;
    case RoundFile::Table:
        return u".csv"_s;
    case RoundFile::Answers:
        return u".sav"_s;
    }
    Q_UNREACHABLE();
}

QString saved(const QString &path)
{
    return Texts::tr("Saved in %1. Figures that rest on few answers are hidden in it.").arg(QDir::toNativeSeparators(path));
}

Result<void> writePdf(RoundFile file, ResultDesk &desk, Store &store, const ResultChoice &choice, const QString &path)
{
    PdfReportRequest request;
    request.kind = file == RoundFile::Board ? PdfReportRequest::Kind::Board : PdfReportRequest::Kind::Full;
    // Respondent groups are in every report, and national values in none.
    const bool isCompared = choice.by != Cut::Questionnaire && choice.by != Cut::National;
    request.by = isCompared ? choice.by : Cut::Whole;
    request.language = choice.language;
    return writePdfReport(desk, store, request, path);
}

Result<QString> saveAnswers(ResultDesk &desk, Store &store, const ResultChoice &choice, const QString &path)
{
    const auto responses = desk.responses(choice.questionnaire);
    if (!responses)
        return failure(responses);
    const auto written = writeAnswers(store, desk.round(), (*responses)->questionnaire(), path);
    if (!written)
        return failure(written);
    return Texts::
        tr("%n response(s) saved in %1. They stand there one by one, and nothing is hidden: the file is the federation's own.",
           nullptr, *written)
            .arg(QDir::toNativeSeparators(path));
}

} // namespace

QString suggestedPath(const QString &name)
{
    static const QRegularExpression notInFileNames(u"[\\\\/:*?\"<>|\\s]+"_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const qsizetype dot = name.lastIndexOf(u'.');
    QString stem = name.left(std::min<qsizetype>(dot, kLongestName)).replace(notInFileNames, u"-"_s);
    while (stem.endsWith(u'-') || stem.endsWith(u'.'))
        stem.chop(1);
    return QDir(folder).filePath((stem.isEmpty() ? Texts::tr("chart") : stem) + name.mid(dot));
}

SaveQuestion saveQuestion(RoundFile file, const ResultDesk &desk, const QString &questionnaire)
{
    const QString name = desk.round().name;
    const auto question = [&](const QString &title, const QString &suggestion, const QString &filter) {
        return SaveQuestion{title, suggestedPath(suggestion + endingOf(file)), filter};
    };
    switch (file) {
    case RoundFile::Report:
        return question(Texts::tr("Save the report"), Texts::tr("results %1").arg(name), Texts::tr("PDF (*.pdf)"));
    case RoundFile::Board:
        return question(Texts::tr("Save the summary for the board"), Texts::tr("board %1").arg(name), Texts::tr("PDF (*.pdf)"));
    case RoundFile::Workbook:
        return question(Texts::tr("Save the workbook"), Texts::tr("results %1").arg(name), Texts::tr("Excel workbook (*.xlsx)"));
    case RoundFile::Table:
        return question(Texts::tr("Save the table"), Texts::tr("results %1").arg(name), Texts::tr("CSV table (*.csv)"));
    case RoundFile::Answers:
        return question(Texts::tr("Save the answers one by one"), Texts::tr("answers %1 %2").arg(questionnaire, name),
                        Texts::tr("SPSS (*.sav)"));
    }
    Q_UNREACHABLE();
}

Result<QString> saveRoundFile(RoundFile file, ResultDesk &desk, Store &store, const ResultChoice &choice, const QString &path)
{
    const QString whole = withEnding(path, endingOf(file));
    if (file == RoundFile::Answers)
        return saveAnswers(desk, store, choice, whole);
    const bool isPdf = file == RoundFile::Report || file == RoundFile::Board;
    const auto written = isPdf ? writePdf(file, desk, store, choice, whole) : writeReport(store, desk.round(), whole);
    if (!written)
        return failure(written);
    return saved(whole);
}

} // namespace ljus

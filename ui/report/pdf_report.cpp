// Writes the report of a round as a PDF.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pdf_report.h"

#include "core/tasks/file_output.h"
#include "ui/charts/chart_files.h"
#include "ui/report/pdf_navigation.h"
#include "ui/report/report_painting.h"
#include "ui/report/report_words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PdfReport)
};

constexpr int kResolution = 300;
constexpr double kLengthsPerInch = 96;
constexpr double kPointsPerLength = 72 / kLengthsPerInch;

void paintPages(QPainter &painter, QPdfWriter &pdf, const ReportPages &pages, const Report &report)
{
    painter.scale(kResolution / kLengthsPerInch, kResolution / kLengthsPerInch);
    const auto count = static_cast<int>(pages.pages.size());
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            pdf.newPage();
        for (const PlacedPart &placed : pages.pages[static_cast<std::size_t>(page)].parts)
            paint(painter, placed);
        if (page > 0 || report.numbering == Report::Numbering::EveryPage)
            paintFooter(painter, report.footer, {page + 1, count});
    }
}

PdfNavigation navigationOf(const ReportPages &pages, const QString &language)
{
    const auto place = [](const PlacedHeading &heading) {
        return PdfPlace{heading.page, (heading.top - spacing::kLarge) * kPointsPerLength};
    };
    PdfNavigation navigation;
    navigation.language = language;
    for (const PlacedHeading &heading : pages.headings) {
        const int deepest = navigation.bookmarks.empty() ? 0 : navigation.bookmarks.back().level + 1;
        navigation.bookmarks.push_back({heading.text, std::min(heading.level, deepest), place(heading)});
    }
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const PlacedPart &placed : pages.pages[page].parts) {
            const auto *line = std::get_if<ContentsLine>(&placed.part);
            if (!line)
                continue;
            const QRectF area(placed.place.topLeft() * kPointsPerLength, placed.place.size() * kPointsPerLength);
            navigation.links.push_back(
                {static_cast<int>(page), area, place(pages.headings.at(static_cast<std::size_t>(line->heading)))});
        }
    }
    return navigation;
}

Result<QByteArray> pdfOf(const Report &report, const QDate &date, const QString &language)
{
    const SteadyHashes steady;
    const ReportPages pages = paginated(report.blocks);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&bytes);
    pdf.setResolution(kResolution);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({});
    pdf.setTitle(report.title);
    pdf.setCreator(u"Ljuspunkt"_s);
    QPainter painter;
    if (!painter.begin(&pdf))
        return failure(Error::Kind::Io, Texts::tr("The report could not be made."), u"QPdfWriter"_s);
    paintPages(painter, pdf, pages, report);
    painter.end();
    return withNavigation(datedPdf(bytes.data(), date), navigationOf(pages, language));
}

} // namespace

Result<QByteArray> pdfReport(ResultDesk &desk, Store &store, const PdfReportRequest &request)
{
    const Round &round = desk.round();
    if (desk.returned().isEmpty())
        return failure(
            Error::Kind::Invalid,
            Texts::tr("There are no answers in round %1 yet. Key or import some, then make the report.").arg(round.name));
    const auto federation = store.federation();
    if (!federation)
        return failure(federation);
    const auto overview = overviewOf(store, round.id);
    if (!overview)
        return failure(overview);
    const ReportSource source{desk, *overview, *federation, request.by, request.language};
    auto report = request.kind == PdfReportRequest::Kind::Board ? boardSummary(source) : fullReport(source);
    if (!report)
        return failure(report);
    report->title = Texts::tr("%1: results %2").arg(federation->name, round.name);
    report->footer =
        Texts::tr("%1 · %2 · %3").arg(federation->name, round.name, definitionWords(desk.instrument(), request.language));
    return pdfOf(*report, round.to, request.language);
}

Result<void> writePdfReport(ResultDesk &desk, Store &store, const PdfReportRequest &request, const QString &path)
{
    const auto bytes = pdfReport(desk, store, request);
    if (!bytes)
        return failure(bytes);
    return writeFile(path, *bytes);
}

} // namespace ljus

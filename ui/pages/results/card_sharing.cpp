// Makes pictures, tables and words of a card.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/card_sharing.h"

#include "core/tasks/file_output.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CardSharing)
};

/// Heading and note of the card, and the chart's own title where it has one.
struct Titled
{
    const ResultCard &card;
    const ChartStyle style;
    std::vector<ChartPicture> &pictures;

    void operator()(BarChart chart) const
    {
        chart.title = title(chart.title);
        if (pictures.empty())
            chart.note = card.note;
        pictures.emplace_back(chart, style);
    }
    void operator()(ValueBars chart) const
    {
        chart.title = title(chart.title);
        if (pictures.empty() && chart.rule.isEmpty())
            chart.rule = card.note;
        pictures.emplace_back(chart, style);
    }
    void operator()(const FigureStrip &) const { }

private:
    [[nodiscard]] QString title(const QString &own) const
    {
        if (!pictures.empty() || card.heading.isEmpty())
            return own;
        return own.isEmpty() ? card.heading : card.heading + u' ' + own;
    }
};

QString htmlOf(const FigureTable &table)
{
    QString html =
        u"<p><b>%1</b></p><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><tr>"_s.arg(table.name.toHtmlEscaped());
    for (const QString &column : table.columns)
        html += u"<th>%1</th>"_s.arg(column.toHtmlEscaped());
    html += u"</tr>"_s;
    for (const QStringList &row : table.rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString textOf(const FigureTable &table)
{
    QString text = table.name + u'\n' + table.columns.join(u'\t') + u'\n';
    for (const QStringList &row : table.rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

} // namespace

std::vector<ChartPicture> picturesOf(const ResultCard &card, const QFont &font)
{
    std::vector<ChartPicture> pictures;
    for (const CardPart &part : card.charts)
        std::visit(Titled{card, paperStyle(font), pictures}, part);
    return pictures;
}

std::unique_ptr<QMimeData> tablesForClipboard(const ResultCard &card)
{
    QStringList html;
    QStringList text;
    for (const FigureTable &table : card.tables) {
        html << htmlOf(table);
        text << textOf(table);
    }
    auto data = std::make_unique<QMimeData>();
    data->setHtml(html.join(QString()));
    data->setText(text.join(u'\n'));
    return data;
}

QString sentencesForClipboard(const ResultCard &card)
{
    QStringList lines = card.sentences;
    if (!card.heading.isEmpty())
        lines.prepend(card.heading);
    return lines.join(u'\n');
}

Result<void> writePicture(std::span<const ChartPicture> pictures, const QString &path, const QDate &date)
{
    static const QMap<QString, PictureFormat> formats{
        {u"png"_s, PictureFormat::Png}, {u"svg"_s, PictureFormat::Svg}, {u"pdf"_s, PictureFormat::Pdf}};
    const auto format = formats.constFind(QFileInfo(path).suffix().toLower());
    if (format == formats.cend())
        return failure(Error::Kind::Invalid,
                       Texts::tr("A picture can be saved as .png, .svg or .pdf. Give %1 one of these endings.").arg(path));
    PictureOptions options;
    options.date = date;
    const auto bytes = pictureBytes(pictures, *format, options);
    if (!bytes)
        return failure(bytes);
    return writeFile(path, *bytes);
}

} // namespace ljus

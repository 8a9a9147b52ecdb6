// Invented charts for tests.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/chart_samples.h"

#include "core/base/rounding.h"

#include <QPainter>

namespace ljus::test {

using namespace Qt::StringLiterals;

ShareColour diverging(int index, int count)
{
    return {ShareColour::Kind::Diverging, index, count};
}

/// A row with these counts, one per option; the last is "don't know" when there are more than @a known.
BarRow rowOf(const QString &label, const std::vector<int> &counts, int known)
{
    BarRow row;
    row.label = label;
    for (const int n : counts)
        row.base += n;
    row.baseText = u"n = %1"_s.arg(row.base);
    for (int option = 0; option < static_cast<int>(counts.size()); ++option) {
        const int n = counts[static_cast<std::size_t>(option)];
        const ShareColour colour = option < known ? diverging(option, known) : ShareColour{ShareColour::Kind::DontKnow, 0, 1};
        row.segments.push_back({u"Option %1"_s.arg(option + 1), n, wholePercent(n, row.base).value_or(0), colour});
    }
    return row;
}

std::vector<LegendItem> legendOf(const QStringList &labels, int known)
{
    std::vector<LegendItem> legend;
    for (int option = 0; option < labels.size(); ++option)
        legend.push_back(
            {labels[option], option < known ? diverging(option, known) : ShareColour{ShareColour::Kind::DontKnow, 0, 1}});
    return legend;
}

BarChart sixOptions()
{
    BarChart chart;
    chart.title = u"Bemötande och delaktighet"_s;
    chart.legend = legendOf({u"Instämmer inte alls"_s, u"Instämmer till liten del"_s, u"Instämmer delvis"_s,
                             u"Instämmer till stor del"_s, u"Instämmer helt"_s, u"Vet ej"_s},
                            5);
    chart.rows = {
        rowOf(u"1. Jag får det stöd jag behöver"_s, {2, 5, 9, 30, 41, 3}, 5),
        rowOf(u"2. De som jag möter i insatsen samarbetar med varandra så att jag slipper berätta samma sak flera gånger för "
              u"olika handläggare på olika myndigheter under hela tiden"_s,
              {10, 10, 20, 20, 27, 1}, 5),
        rowOf(u"3. Jag är delaktig i min planering"_s, {0, 0, 0, 0, 88, 0}, 5), rowOf(u"4. Få svar"_s, {1, 1, 0, 3, 2, 0}, 5)};
    chart.rows.back().note = u"Få svar"_s;
    chart.rows.back().warned = true;
    for (const auto &[row, missing] : {std::pair(0U, 3), {1U, 0}, {2U, 12}, {3U, 9}}) {
        chart.rows[row].nonResponse = missing;
        chart.rows[row].nonResponseText = QString::number(missing);
    }
    BarRow none;
    none.label = u"5. Ingen har svarat på den här frågan"_s;
    none.baseText = u"n = 0"_s;
    none.note = u"Inga svar ännu"_s;
    BarRow hidden;
    hidden.label = u"6. <b>Dold</b> & klar"_s;
    hidden.note = u"Dold: för få svar"_s;
    hidden.hidden = true;
    chart.rows.push_back(none);
    chart.rows.push_back(hidden);
    return chart;
}

BarChart threeOptions()
{
    BarChart chart;
    chart.title = u"Kön"_s;
    chart.legend = legendOf({u"Nej"_s, u"Delvis"_s, u"Ja"_s}, 3);
    chart.rows = {rowOf(u"Kvinnor"_s, {4, 10, 21}, 3), rowOf(u"Män"_s, {9, 3, 17}, 3)};
    return chart;
}

BarChart severalOptions()
{
    BarChart chart;
    chart.title = u"7. Vilka har du träffat?"_s;
    chart.note = u"Flera alternativ kunde kryssas. Andelar av dem som svarat."_s;
    for (const auto &[label, n] :
         {std::pair(u"Arbetsförmedlingen"_s, 31), {u"Försäkringskassan"_s, 12}, {u"Regionen"_s, 40}, {u"Ingen"_s, 1}}) {
        BarRow row;
        row.label = label;
        row.base = 40;
        row.baseText = u"n = 40"_s;
        row.segments.push_back({label, n, wholePercent(n, 40).value_or(0), {}});
        chart.rows.push_back(row);
    }
    return chart;
}

BarChart overTime()
{
    BarChart chart = threeOptions();
    chart.title = u"4. Jag har fått det stöd jag behöver"_s;
    chart.rows = {wordsRow<BarRow>(RowKind::Heading, u"Deltagare, pågående"_s),
                  rowOf(u"2024"_s, {4, 10, 21}, 3),
                  rowOf(u"2025"_s, {1, 1, 0}, 3),
                  wordsRow<BarRow>(RowKind::Break, u"Frågan fick ny lydelse i november 2025"_s),
                  rowOf(u"2026"_s, {9, 3, 17, 6}, 3),
                  wordsRow<BarRow>(RowKind::Heading, u"Deltagare, inför avslut"_s),
                  rowOf(u"2026"_s, {900, 1100, 2000}, 3)};
    chart.legend.push_back({u"Vet ej"_s, {ShareColour::Kind::DontKnow, 0, 1}});
    chart.rows[2].segments.clear();
    chart.rows[2].baseText.clear();
    chart.rows[2].note = u"Dold: för få svar"_s;
    chart.rows[2].hidden = true;
    for (const std::size_t row : {1U, 4U, 6U}) {
        chart.rows[row].nonResponse = static_cast<int>(row * row) - 1;
        chart.rows[row].nonResponseText = QString::number(chart.rows[row].nonResponse);
    }
    return chart;
}

ValueBars indicatorOverTime()
{
    ValueBars chart;
    chart.title = u"Andel kvinnor"_s;
    chart.marks = {{40, u"40 %"_s}, {60, u"60 %"_s}};
    chart.rows = {{u"2023"_s, 48.0, u"48 %"_s, u"n = 50"_s, {}, false, false, Interval{35, 61}},
                  {u"2024"_s, 62.5, u"63 %"_s, u"n = 8"_s, u"Få svar"_s, true, false, Interval{31, 86}},
                  wordsRow<ValueRow>(RowKind::Break, u"Frågan fick ny lydelse"_s),
                  {u"2025"_s, {}, {}, {}, u"Dold: för få svar"_s, false, true},
                  {u"2026"_s, 98.0, u"98 %"_s, u"n = 4 000"_s, {}, false, false, Interval{97.5, 98.4}}};
    return chart;
}

ValueBars indicators()
{
    ValueBars chart;
    chart.title = u"Andel positiva svar"_s;
    chart.rule = u"Svar i frågans positiva alternativ delat med alla svar, indikatorns frågor sammanlagda."_s;
    chart.rows = {
        {u"1. Individen får stöd som är samordnat"_s, 75.2, u"75 %"_s, u"264 svar"_s, {}, false},
        {u"2. Insikter från samverkan leder till att nya typer av förebyggande insatser utvecklas så att behov av samordnad "
         u"rehabilitering inte behöver bli aktuellt"_s,
         100,
         u"100 %"_s,
         u"24 svar"_s,
         {},
         false},
        {u"3. Delaktighet"_s, 33.3, u"33 %"_s, u"6 svar"_s, u"Få svar"_s, true},
        {u"4. Utan regel"_s, {}, {}, {}, u"Ingen regel angiven"_s, false},
        {u"5. Noll"_s, 0, u"0 %"_s, u"31 svar"_s, {}, false}};
    return chart;
}

ValueBars means()
{
    ValueBars chart;
    chart.title = u"Medelpoäng"_s;
    chart.unit = ValueBars::Unit::Points;
    chart.axisMaximum = 5;
    chart.rows = {{u"Kvinnor"_s, 3.4, u"3,4"_s, u"31 svar"_s, {}, false}, {u"Män"_s, 4.1, u"4,1"_s, u"27 svar"_s, {}, false}};
    return chart;
}

QImage pictureOf(const ChartPicture &picture, int width, double scale)
{
    const QRectF place(spacing::kLarge, spacing::kLarge, width, picture.heightForWidth(width));
    const QSizeF size = place.size() + QSizeF(2 * spacing::kLarge, 2 * spacing::kLarge);
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(picture.style().tokens.surface);
    QPainter painter(&image);
    picture.draw(painter, place);
    return image;
}

} // namespace ljus::test

// How free texts leave the program as quotes: a second look first, then a file or the clipboard.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/file_slug.h"
#include "ui/pages/results/second_look_card.h"
#include "ui/pages/results/text_table.h"
#include "ui/pages/results/texts_view.h"
#include "ui/parts/filter_row.h"
#include "ui/parts/look.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>

namespace ljus {

using namespace Qt::StringLiterals;

QWidget *TextsView::buildWayOut()
{
    auto *bar = new FilterRow;
    m_headings = bar->addChoice(tr("&Headings of quotes"));
    m_headings->addItem(tr("None"), static_cast<int>(QuoteHeadings::None));
    m_headings->addItem(tr("Themes"), static_cast<int>(QuoteHeadings::Themes));
    m_headings->addItem(tr("Activities"), static_cast<int>(QuoteHeadings::Activities));
    auto *copy = makeButton(tr("&Copy quotes"));
    auto *save = makeButton(tr("Sa&ve quotes …"));
    bar->addWidget(copy);
    bar->addWidget(save);
    connect(copy, &QPushButton::clicked, this, [this] { giveAway(Way::Copy, Extent::Chosen); });
    connect(save, &QPushButton::clicked, this, [this] { giveAway(Way::Save, Extent::Chosen); });
    return bar;
}

QuoteRequest TextsView::request(Extent extent) const
{
    QuoteRequest request{m_work->question(), static_cast<QuoteHeadings>(m_headings->currentData().toInt()), {}};
    const std::vector<const FreeTextAnswer *> selected = m_table->selected();
    for (const FreeTextAnswer *text : selected.size() > 1 || extent == Extent::Selected ? selected : m_model.rows())
        request.chosen.push_back(text->response);
    return request;
}

void TextsView::giveAway(Way way, Extent extent)
{
    if (m_model.rowCount() == 0) {
        m_notice->say(NoticeBar::Kind::Info, tr("No text is listed, so there is nothing to quote."));
        return;
    }
    const auto quotes = QuoteList::open(m_session.store(), request(extent));
    if (!quotes) {
        m_notice->say(NoticeBar::Kind::Error, quotes.error().message);
        return;
    }
    m_way = way;
    m_notice->clear();
    m_secondLook->begin(*quotes, way == Way::Save ? tr("Sa&ve quotes …") : tr("&Copy quotes"));
    if (quotes->undecided() == 0) {
        finishGivingAway();
        return;
    }
    m_filters->hide();
    m_stack->setCurrentWidget(m_secondLook);
    m_secondLook->takeFocus();
}

void TextsView::finishGivingAway()
{
    const QuoteList &quotes = m_secondLook->quotes();
    QString where;
    Result<void> given;
    if (m_way == Way::Save) {
        where = m_prompts.fileToSave(this, tr("Save the quotes"), suggestedFile(),
                                     tr("Excel workbook (*.xlsx);;CSV table (*.csv);;Text (*.txt)"));
        if (where.isEmpty())
            return;
        given = quotes.write(where);
    } else {
        given = quotes.text().map([](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    }
    if (!given) {
        m_notice->say(NoticeBar::Kind::Error, given.error().message);
        return;
    }
    m_notice->say(NoticeBar::Kind::Success, whatWasGiven(quotes, where));
    leaveSecondLook();
}

QString TextsView::whatWasGiven(const QuoteList &quotes, const QString &where) const
{
    const QString given = where.isEmpty()
                              ? tr("%n quote(s) copied.", nullptr, quotes.quotes())
                              : tr("%n quote(s) saved in %1.", nullptr, quotes.quotes()).arg(QDir::toNativeSeparators(where));
    return quotes.hidden().isEmpty() ? given
                                     : given + u' ' + tr("Hidden, since few wrote: %1.").arg(quotes.hidden().join(u", "_s));
}

QString TextsView::suggestedFile() const
{
    const QString name = fileSlug(tr("quotes %1 %2").arg(m_title, m_round.name)) + u".xlsx"_s;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

void TextsView::leaveSecondLook()
{
    if (m_stack->currentWidget() != m_secondLook)
        return;
    m_stack->setCurrentWidget(m_workPage);
    m_filters->show();
    m_table->setFocus();
}

} // namespace ljus

// What is done with themes in the view of free texts: texts put under them, themes added, renamed, removed, and taken back.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/text_table.h"
#include "ui/pages/results/texts_view.h"
#include "ui/pages/results/theme_card.h"

#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace ljus {

bool TextsView::carryOut(const std::function<Result<void>()> &change)
{
    const QScopedValueRollback working(m_isWorking, true);
    const Result<void> done = change();
    if (done)
        m_notice->clear();
    else
        m_notice->say(NoticeBar::Kind::Error, done.error().message);
    return done.has_value();
}

/// The current text, or those that are chosen: under the theme of that number, or away from it where all stand there already.
void TextsView::putUnder(int number)
{
    const std::vector<const FreeTextAnswer *> texts = m_table->selected();
    if (texts.empty() || !m_work)
        return;
    if (number > static_cast<int>(m_work->themes().size())) {
        m_notice->say(NoticeBar::Kind::Info, tr("There is no theme %1 yet. N makes a new one.").arg(number));
        return;
    }
    const Id<TextTheme> theme = m_work->themes().at(static_cast<std::size_t>(number) - 1).id;
    const bool goesAway = std::all_of(texts.begin(), texts.end(), [theme](const auto *text) { return text->isUnder(theme); });
    std::vector<Id<Response>> ids;
    for (const FreeTextAnswer *text : texts)
        ids.push_back(text->response);
    const int row = m_table->currentIndex().row();
    const bool goesOn = !goesAway && ids.size() == 1 && row + 1 < m_model.rowCount();
    const auto next = goesOn ? std::optional(m_model.row(row + 1)->response) : std::nullopt;
    if (carryOut([&] { return goesAway ? m_work->unmark(theme, ids) : m_work->mark(theme, ids); }))
        showMarked(next);
}

void TextsView::showMarked(std::optional<Id<Response>> next)
{
    if (next)
        m_current = next;
    showRows();
}

void TextsView::addTheme(const QString &name)
{
    if (!carryOut([&] { return m_work->add(name); }))
        return;
    showAll();
    m_themes->endAsking();
    takeFocus();
}

void TextsView::renameTheme(const TextTheme &theme, const QString &name)
{
    if (!carryOut([&] { return m_work->rename(theme, name); }))
        return;
    showAll();
    m_themes->endAsking();
    m_themes->table().setFocus();
}

void TextsView::removeTheme(const TextTheme &theme)
{
    if (!carryOut([&] { return m_work->remove(theme); }))
        return;
    showAll();
    m_notice->say(NoticeBar::Kind::Info, tr("The theme “%1” is removed; its texts stay.").arg(theme.name), tr("&Undo"));
    if (m_work->themes().empty())
        takeFocus();
}

void TextsView::takeBack(Result<bool> (TextWork::*way)())
{
    if (!m_work || m_stack->currentWidget() != m_workPage)
        return;
    if (!carryOut([&] { return (m_work.get()->*way)().map([](bool) {}); }))
        return;
    if (m_work->touched())
        m_current = m_work->touched();
    showAll();
}

} // namespace ljus

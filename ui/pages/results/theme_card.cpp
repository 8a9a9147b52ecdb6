// The own themes of a question with how many texts each has: added, renamed, removed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/results/theme_card.h"

#include "ui/pages/results/text_table.h"
#include "ui/parts/look.h"
#include "ui/parts/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ljus {

namespace {

constexpr int kLastKey = 9; ///< further themes have none
constexpr int kLongestName = 60;

} // namespace

ThemeCard::ThemeCard(QWidget *parent)
    : Card(tr("Themes"), parent),
      m_model({{tr("Key"), [](const Line &line) { return line.number <= kLastKey ? QVariant(line.number) : QVariant(); }, {}},
               {tr("Theme"),
                [](const Line &line) { return QVariant(line.theme.name); },
                {},
                [](const Line &line) { return line.theme.name; }},
               {tr("Texts"), [](const Line &line) { return QVariant(line.texts); }, {}}}),
      m_table(makeTableView(&m_model, tr("Themes"))), m_caption(makeLabel({}, Role::Muted)), m_name(new QLineEdit),
      m_give(makeButton({})), m_without(makeLabel({}, Role::Muted))
{
    build();
    endAsking();
}

void ThemeCard::build()
{
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_name->installEventFilter(this);
    m_name->setMaxLength(kLongestName);
    m_caption->setBuddy(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kSmall);
    row->addWidget(m_name, 1);
    row->addWidget(m_give);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_without);
    body()->addWidget(m_caption);
    body()->addLayout(row);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const auto theme = current())
            Q_EMIT chosen(*theme);
    });
    connect(m_name, &QLineEdit::returnPressed, this, &ThemeCard::give);
    connect(m_give, &QPushButton::clicked, this, &ThemeCard::give);
}

void ThemeCard::showThemes(const std::vector<TextTheme> &themes, const ThemeCounts &counts)
{
    const auto row = currentRow(*m_table);
    std::vector<Line> lines;
    for (std::size_t i = 0; i < themes.size(); ++i)
        lines.push_back({themes[i], static_cast<int>(i) + 1, counts.of.at(i)});
    m_model.setRows(std::move(lines));
    if (m_model.rowCount() > 0)
        setCurrentRow(*m_table, std::min(row.value_or(0), m_model.rowCount() - 1));
    m_table->setVisible(m_model.rowCount() > 0);
    m_without->setText(m_model.rowCount() > 0 ? tr("%n text(s) without theme", nullptr, counts.without)
                                              : tr("No themes yet. Press N to write the first one."));
}

std::optional<TextTheme> ThemeCard::current() const
{
    const auto row = currentRow(*m_table);
    return row && *row < m_model.rowCount() ? std::optional(m_model.row(*row).theme) : std::nullopt;
}

void ThemeCard::askForNew()
{
    endAsking();
    m_name->setFocus();
}

void ThemeCard::askForName()
{
    m_renaming = current();
    if (!m_renaming)
        return;
    m_caption->setText(tr("New na&me for “%1”").arg(m_renaming->name));
    m_name->setAccessibleName(withoutMnemonic(m_caption->text()));
    m_give->setText(tr("&Rename"));
    m_name->setText(m_renaming->name);
    m_name->selectAll();
    m_name->setFocus();
}

void ThemeCard::endAsking()
{
    m_renaming.reset();
    m_caption->setText(tr("New the&me"));
    m_name->setAccessibleName(withoutMnemonic(m_caption->text()));
    m_give->setText(tr("&Add"));
    m_name->clear();
}

void ThemeCard::give()
{
    const QString name = m_name->text().trimmed();
    if (m_renaming)
        Q_EMIT renamed(*m_renaming, name);
    else
        Q_EMIT added(name);
}

bool ThemeCard::takeKey(const QKeyEvent &event)
{
    const auto theme = current();
    if (asksForNewTheme(event))
        askForNew();
    else if (event.key() == Qt::Key_F2 && theme)
        askForName();
    else if (event.key() == Qt::Key_Delete && theme && !event.isAutoRepeat())
        Q_EMIT removed(*theme);
    else
        return false;
    return true;
}

bool ThemeCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_table && takeKey(key))
        return true;
    if (watched == m_name && key.key() == Qt::Key_Escape) {
        endAsking();
        Q_EMIT asked();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace ljus

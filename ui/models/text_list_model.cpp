// The free texts of a question as a table, searched and filtered in memory.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/text_list_model.h"

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

bool passes(const FreeTextAnswer &text, const ThemeFilter &filter)
{
    switch (filter.kind) {
    case ThemeFilter::Kind::All:
        return true;
    case ThemeFilter::Kind::Without:
        return text.themes.empty();
    case ThemeFilter::Kind::Under:
        break;
    }
    return text.isUnder(filter.theme);
}

} // namespace

TextListModel::TextListModel(QObject *parent) : RowTableModel(columns(*this), parent) { }

std::vector<TableColumn<const FreeTextAnswer *>> TextListModel::columns(const TextListModel &model)
{
    const auto activity = [&model](const FreeTextAnswer *text) {
        return QVariant(text->activity ? model.m_activities.value(text->activity->value) : QString());
    };
    const auto themes = [&model](const FreeTextAnswer *text) { return model.themesOver(*text); };
    return {{tr("Text"), [](const FreeTextAnswer *text) { return QVariant(text->text); }, {}, {}},
            {tr("Themes"), [themes](const FreeTextAnswer *text) { return QVariant(themes(text)); }, {}, themes},
            {tr("Activity"), activity, {}, {}}};
}

QString TextListModel::themesOver(const FreeTextAnswer &text) const
{
    QStringList names;
    for (const TextTheme &theme : m_themes) {
        if (text.isUnder(theme.id))
            names << theme.name;
    }
    return names.join(u", "_s);
}

void TextListModel::setTexts(std::span<const FreeTextAnswer> texts, const std::vector<TextTheme> &themes,
                             const QMap<qint64, QString> &activities)
{
    m_texts = texts;
    m_themes = themes;
    m_activities = activities;
    m_searchable.clear();
    m_searchable.reserve(static_cast<qsizetype>(texts.size()));
    for (const FreeTextAnswer &text : texts)
        m_searchable << searchable(text.text);
    setRows({});
}

void TextListModel::show(const QString &search, const ThemeFilter &filter)
{
    const TextSearch wanted(search);
    std::vector<const FreeTextAnswer *> rows;
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (passes(m_texts[i], filter) && wanted.finds(m_searchable.at(static_cast<qsizetype>(i))))
            rows.push_back(&m_texts[i]);
    }
    setRows(std::move(rows));
}

std::optional<int> TextListModel::rowOf(Id<Response> text) const
{
    const auto found =
        std::find_if(rows().begin(), rows().end(), [text](const FreeTextAnswer *row) { return row->response == text; });
    return found == rows().end() ? std::nullopt : std::optional(static_cast<int>(found - rows().begin()));
}

} // namespace ljus

// The free texts of a question as a table, searched and filtered in memory.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/free_texts.h"
#include "ui/parts/row_table_model.h"

#include <QMap>

#include <optional>

namespace ljus {

/// What the texts stand under.
struct ThemeFilter
{
    enum class Kind { All, Without, Under };
    Kind kind = Kind::All;
    Id<TextTheme> theme{}; ///< for Under
};

class TextListModel : public RowTableModel<const FreeTextAnswer *>
{
    Q_OBJECT
public:
    enum Column { Text, Themes, Activity };

    explicit TextListModel(QObject *parent = nullptr);

    /// All of @a texts are borrowed, until others are set. They are listed by show().
    void setTexts(std::span<const FreeTextAnswer> texts, const std::vector<TextTheme> &themes,
                  const QMap<qint64, QString> &activities);
    /// Lists the texts that have all words of @a search and stand as @a filter says.
    void show(const QString &search, const ThemeFilter &filter);

    [[nodiscard]] std::optional<int> rowOf(Id<Response> text) const;

private:
    [[nodiscard]] static std::vector<TableColumn<const FreeTextAnswer *>> columns(const TextListModel &model);
    [[nodiscard]] QString themesOver(const FreeTextAnswer &text) const;

    std::span<const FreeTextAnswer> m_texts;
    QStringList m_searchable; ///< one per text
    std::vector<TextTheme> m_themes;
    QMap<qint64, QString> m_activities;
};

} // namespace ljus

// The own themes of a question with how many texts each has: added, renamed, removed.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/free_texts.h"
#include "ui/parts/card.h"
#include "ui/parts/row_table_model.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace ljus {

class ThemeCard final : public Card
{
    Q_OBJECT
public:
    explicit ThemeCard(QWidget *parent = nullptr);

    void showThemes(const std::vector<TextTheme> &themes, const ThemeCounts &counts);
    void askForNew(); ///< the focus goes to the name
    void endAsking(); ///< what was typed is dropped
    [[nodiscard]] QTableView &table() const { return *m_table; }

Q_SIGNALS:
    void added(const QString &name);
    void renamed(const ljus::TextTheme &theme, const QString &name);
    void removed(const ljus::TextTheme &theme);
    void chosen(const ljus::TextTheme &theme); ///< its texts are to be shown
    void asked(); ///< a name was being typed; the focus may go on

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        TextTheme theme;
        int number = 0;
        int texts = 0;
    };

    void build();
    void askForName();
    void give();
    [[nodiscard]] std::optional<TextTheme> current() const;
    [[nodiscard]] bool takeKey(const QKeyEvent &event);

    RowTableModel<Line> m_model;
    QTableView *m_table;
    QLabel *m_caption;
    QLineEdit *m_name;
    QPushButton *m_give;
    QLabel *m_without;
    std::optional<TextTheme> m_renaming; ///< nothing: a new one is named
};

} // namespace ljus

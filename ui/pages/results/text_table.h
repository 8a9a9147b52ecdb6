// The table of free texts, put under themes by number keys.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/text_list_model.h"

#include <QTableView>

namespace ljus {

class TextTable final : public QTableView
{
    Q_OBJECT
public:
    explicit TextTable(TextListModel &model, QWidget *parent = nullptr); ///< borrowed, must outlive this

    [[nodiscard]] const FreeTextAnswer *current() const; ///< null: none
    /// The selected ones in their order; the current one when none is selected.
    [[nodiscard]] std::vector<const FreeTextAnswer *> selected() const;
    void goToRow(int row); ///< or the nearest there is

Q_SIGNALS:
    void numberPressed(int number); ///< 1 … 9
    void newThemeRequested();
    void copyRequested(); ///< of the selected texts; the table itself copies nothing
    void currentTextChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    TextListModel &m_model;
};

/// Whether @a event is one of the keys for a new theme: N (in the person's language) or Insert.
[[nodiscard]] bool asksForNewTheme(const QKeyEvent &event);

} // namespace ljus

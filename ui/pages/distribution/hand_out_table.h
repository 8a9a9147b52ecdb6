// The table of an activity's list, marked by single letters.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/hand_out_model.h"

#include <QTableView>

#include <vector>

namespace ljus {

/// The letter that marks a status, as the language has it: upper case.
[[nodiscard]] QChar letterOf(HandOutStatus status);

/// A letter marks the selected lines, Delete takes them away, F2 writes in the note.
class HandOutTable final : public QTableView
{
    Q_OBJECT
public:
    /// @a model is borrowed, must outlive this.
    explicit HandOutTable(HandOutModel *model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<int> selectedRows() const; ///< ascending
    void goToRow(int row); ///< held within the table; selects it alone

Q_SIGNALS:
    void marked(ljus::HandOutStatus status);
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ljus

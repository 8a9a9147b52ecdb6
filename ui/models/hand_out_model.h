// An activity's list of hand-outs as a table.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hand_out.h"

#include <QAbstractTableModel>
#include <QMap>

#include <map>
#include <tuple>
#include <vector>

namespace ljus {

class HandOutModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Code, Status, Date, Questionnaire, Language, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @a titles of the questionnaires by key. Keeps the place when the same lines are there with other content.
    void setLines(const std::vector<HandOut> &lines, const QMap<QString, QString> &titles);
    [[nodiscard]] const std::vector<HandOut> &lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Language and note can be written in the table. What was written and not stored is what an editor begins with.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    void forgetTyped(); ///< what was written and not stored

Q_SIGNALS:
    void edited(int row, const ljus::HandOut &line); ///< as it is to be; nothing is changed yet

private:
    using Cell = std::tuple<QString, QString, int>; ///< questionnaire, code, column: rows come and go

    [[nodiscard]] QVariant shown(const HandOut &line, int column) const;
    [[nodiscard]] Cell cellOf(int row, int column) const;

    std::vector<HandOut> m_lines;
    QMap<QString, QString> m_titles;
    std::map<Cell, QString> m_typed; ///< and not stored
};

/// The status with the reason, if there is one.
[[nodiscard]] QString statusInWords(const HandOut &line);

} // namespace ljus

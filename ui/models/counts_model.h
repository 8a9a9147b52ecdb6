// The counts of one questionnaire as a table that can be filled in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ljus {

class CountsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line
    {
        std::optional<Id<Activity>> activity;
        QString name;
        std::optional<int> eligible;
        std::optional<int> handedOut;
        int returned = 0;
        QString remark; ///< what cannot be right
    };
    enum Column { Name, Eligible, HandedOut, Returned, Remark, ColumnCount };

    /// Keeps the place and an open editor when only figures differ.
    void setLines(std::vector<Line> lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes a whole number of at least 0, or nothing for "not stated"; refuses everything else with a sentence.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(const ljus::CountsModel::Line &line);
    void refused(const QString &sentence);

private:
    std::vector<Line> m_lines;
};

} // namespace ljus

// The counts of one questionnaire as a table that can be filled in.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/counts_model.h"

#include <QLocale>

#include <algorithm>

namespace ljus {

namespace {

QVariant shownNumber(const std::optional<int> &number)
{
    return number ? QVariant(QLocale().toString(*number)) : QVariant();
}

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = column != CountsModel::Name && column != CountsModel::Remark;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

bool sameActivities(const std::vector<CountsModel::Line> &one, const std::vector<CountsModel::Line> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto &left, const auto &right) {
        return left.activity == right.activity && left.name == right.name;
    });
}

} // namespace

void CountsModel::setLines(std::vector<Line> lines)
{
    if (sameActivities(m_lines, lines) && !lines.empty()) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int CountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Line &line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Name:
        return line.name;
    case Eligible:
        return shownNumber(line.eligible);
    case HandedOut:
        return shownNumber(line.handedOut);
    case Returned:
        return line.returned;
    default:
        return line.remark;
    }
}

QVariant CountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Activity");
    case Eligible:
        return tr("Could be asked");
    case HandedOut:
        return tr("Handed out");
    case Returned:
        return tr("Returned");
    default:
        return tr("To mend");
    }
}

Qt::ItemFlags CountsModel::flags(const QModelIndex &index) const
{
    const bool canEdit = index.column() == Eligible || index.column() == HandedOut;
    return QAbstractTableModel::flags(index) | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool CountsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().simplified().remove(QChar::Nbsp).remove(QLatin1Char(' '));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || number < 0)) {
        Q_EMIT refused(
            tr("\"%1\" is no count. Write a whole number, or leave the cell empty when it is not known.").arg(value.toString()));
        return false;
    }
    Line &line = m_lines.at(static_cast<std::size_t>(index.row()));
    const std::optional<int> typed = text.isEmpty() ? std::nullopt : std::optional(number);
    (index.column() == Eligible ? line.eligible : line.handedOut) = typed;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(Line(line)); // a copy: storing it may bring new lines
    return true;
}

} // namespace ljus

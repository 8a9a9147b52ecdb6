// An activity's list of hand-outs as a table.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/hand_out_model.h"

#include "core/exchange/hand_out_words.h"

#include <algorithm>

namespace ljus {

using namespace Qt::StringLiterals;

QString statusInWords(const HandOut &line)
{
    return line.reason.isEmpty() ? displayName(line.status) : displayName(line.status) + u" ("_s + line.reason + u')';
}

void HandOutModel::setLines(const std::vector<HandOut> &lines, const QMap<QString, QString> &titles)
{
    const bool sameLines =
        !lines.empty() && titles == m_titles
        && std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), [](const HandOut &one, const HandOut &other) {
               return one.code == other.code && one.questionnaire == other.questionnaire;
           });
    if (!sameLines) {
        beginResetModel();
        m_lines = lines;
        m_titles = titles;
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        HandOut &line = m_lines.at(static_cast<std::size_t>(row));
        if (line == lines.at(static_cast<std::size_t>(row)))
            continue;
        line = lines.at(static_cast<std::size_t>(row));
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int HandOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HandOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HandOutModel::shown(const HandOut &line, int column) const
{
    switch (column) {
    case Code:
        return line.code;
    case Status:
        return statusInWords(line);
    case Date:
        return line.date.isValid() ? line.date.toString(Qt::ISODate) : QString();
    case Questionnaire:
        return m_titles.value(line.questionnaire, line.questionnaire);
    case Language:
        return line.language;
    default:
        return line.note;
    }
}

HandOutModel::Cell HandOutModel::cellOf(int row, int column) const
{
    const HandOut &line = m_lines.at(static_cast<std::size_t>(row));
    return {line.questionnaire, line.code, column};
}

void HandOutModel::forgetTyped()
{
    m_typed.clear();
}

QVariant HandOutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    if (role == Qt::EditRole) {
        if (const auto typed = m_typed.find(cellOf(index.row(), index.column())); typed != m_typed.end())
            return typed->second;
    }
    return shown(m_lines.at(static_cast<std::size_t>(index.row())), index.column());
}

QVariant HandOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Status:
        return tr("Status");
    case Date:
        return tr("Date");
    case Questionnaire:
        return tr("Questionnaire");
    case Language:
        return tr("Language");
    default:
        return tr("Note");
    }
}

Qt::ItemFlags HandOutModel::flags(const QModelIndex &index) const
{
    const bool canEdit = index.column() == Language || index.column() == Note;
    return QAbstractTableModel::flags(index) | (canEdit ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool HandOutModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    HandOut line = m_lines.at(static_cast<std::size_t>(index.row()));
    const QString text = value.toString().trimmed();
    const QString language = languageFromWords(text);
    if (index.column() == Language)
        line.language = language.isEmpty() ? text : language; // what is no language is refused with a sentence
    else
        line.note = text;
    const Cell cell = cellOf(index.row(), index.column());
    m_typed[cell] = text;
    Q_EMIT edited(index.row(), line);
    if (std::find(m_lines.begin(), m_lines.end(), line) != m_lines.end()) // it was stored
        m_typed.erase(cell);
    return true;
}

} // namespace ljus

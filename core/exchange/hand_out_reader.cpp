// Reads somebody's own list of participants into lines of hand-outs.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/hand_out_table.h"

#include "core/exchange/hand_out_codes.h"
#include "core/exchange/hand_out_date.h"
#include "core/exchange/hand_out_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>

namespace ljus {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandOutTable)
};

HandOutColumn columnOf(HandOutField field)
{
    switch (field) {
    case HandOutField::Code:
        return HandOutColumn::Code;
    case HandOutField::Language:
        return HandOutColumn::Language;
    case HandOutField::Reason:
        return HandOutColumn::Reason;
    case HandOutField::Date:
        return HandOutColumn::Date;
    case HandOutField::Note:
        return HandOutColumn::Note;
    }
    Q_UNREACHABLE();
}

/// Reads one row after another.
class Reader
{
public:
    Reader(const SheetGrid &grid, const HandOutMapping &mapping, const HandOutTarget &target);

    HandOutReading read()
    {
        for (int row = std::max(0, m_mapping.headingRows); row < static_cast<int>(m_grid.rows.size()); ++row)
            readRow(row);
        return std::move(m_reading);
    }

private:
    using Cells = std::vector<GridCell>;

    [[nodiscard]] QString where(int column) const
    {
        const QString cell = cellName(m_row, column);
        return m_grid.name.isEmpty() ? cell : m_grid.name + u'!' + cell;
    }
    [[nodiscard]] int columnFor(HandOutColumn what) const { return m_columns.at(static_cast<std::size_t>(what)); }
    [[nodiscard]] int usualCell(HandOutField field) const;
    [[nodiscard]] int &cellFor(HandOutField field) { return m_cells.at(static_cast<std::size_t>(field)); }
    [[nodiscard]] bool isAskedWhetherHandedOut() const;

    void refuse(int column, const QString &what, const QString &mend)
    {
        m_reading.refused.push_back({where(column), what, mend});
        m_refusedColumns.push_back(column);
    }
    [[nodiscard]] bool isRefused(int column) const { return std::ranges::count(m_refusedColumns, column) > 0; }
    void doubt(int column, const QString &what, const QString &mend) { m_doubts.push_back({where(column), what, mend}); }

    void readRow(int row);
    [[nodiscard]] bool isReadable(int column, const GridCell &cell);
    void fill(int column, const GridCell &cell);
    void addText(HandOutField field, int column, const QString &text);
    void readStatus(int column, const GridCell &cell);
    void readLanguage(int column, const QString &text);
    void readQuestionnaire(int column, const QString &text);
    [[nodiscard]] QDate dateIn(int column, const GridCell &cell);
    void readDate(int column, const GridCell &cell);
    void settleDate();
    void settle();
    void refuseFaults();
    void takeCode();

    const SheetGrid &m_grid;
    const HandOutMapping &m_mapping;
    const HandOutTarget &m_target;
    std::array<int, kHandOutColumns.size()> m_columns{}; ///< the first of each; -1: none
    bool m_asksWhetherHandedOut = false;
    HandOutReading m_reading;
    UsedCodes m_codes;
    QHash<QString, const Questionnaire *> m_questionnaires; ///< by the words that name them

    HandOut m_line; ///< what follows is about the row
    std::array<int, kHandOutFields.size()> m_cells{}; ///< the columns of its fields
    Problems m_doubts;
    QDate m_statusDate; ///< in the status's cell
    int m_row = 0;
    bool m_hasStatus = false;
    std::vector<int> m_refusedColumns;
};

Reader::Reader(const SheetGrid &grid, const HandOutMapping &mapping, const HandOutTarget &target)
    : m_grid(grid), m_mapping(mapping), m_target(target), m_codes(target.list)
{
    m_columns.fill(-1);
    for (std::size_t place = mapping.columns.size(); place-- > 0;)
        m_columns.at(static_cast<std::size_t>(mapping.columns[place])) = static_cast<int>(place);
    m_asksWhetherHandedOut = isAskedWhetherHandedOut();
}

bool Reader::isAskedWhetherHandedOut() const
{
    const auto column = static_cast<std::size_t>(columnFor(HandOutColumn::Status));
    const int rows = std::min(m_mapping.headingRows, static_cast<int>(m_grid.rows.size()));
    return columnFor(HandOutColumn::Status) >= 0
           && std::any_of(m_grid.rows.begin(), m_grid.rows.begin() + std::max(0, rows), [column](const Cells &cells) {
                  const QString text = column < cells.size() ? cells[column].text() : QString();
                  return headingFromWords(text).column == HandOutColumn::Status && asksWhetherHandedOut(text);
              });
}

/// Where a fault of a line is to be mended when nothing stands there: a reason or date that has no column may stand with the
/// status.
int Reader::usualCell(HandOutField field) const
{
    const bool maybeInStatus = field == HandOutField::Reason || field == HandOutField::Date;
    for (const int column :
         {columnFor(columnOf(field)), maybeInStatus ? columnFor(HandOutColumn::Status) : -1, columnFor(HandOutColumn::Code)}) {
        if (column >= 0)
            return column;
    }
    return 0;
}

void Reader::readRow(int row)
{
    const Cells &cells = m_grid.rows.at(static_cast<std::size_t>(row));
    if (std::all_of(cells.begin(), cells.end(), std::mem_fn(&GridCell::isBlank)))
        return;
    m_row = row;
    m_line = {};
    m_line.questionnaire = m_target.questionnaire;
    for (const HandOutField field : kHandOutFields)
        cellFor(field) = usualCell(field);
    m_doubts.clear();
    m_statusDate = {};
    m_hasStatus = false;
    m_refusedColumns.clear();
    const std::size_t columns = std::min(cells.size(), m_mapping.columns.size());
    for (std::size_t place = 0; place < columns; ++place) {
        const int column = static_cast<int>(place);
        const HandOutColumn what = m_mapping.columns[place];
        const bool isJoined = what == HandOutColumn::Reason || what == HandOutColumn::Note;
        if (what == HandOutColumn::Ignored || (columnFor(what) != column && !isJoined))
            continue;
        if (isReadable(column, cells[place]) && !cells[place].text().isEmpty())
            fill(column, cells[place]);
    }
    settle();
}

bool Reader::isReadable(int column, const GridCell &cell)
{
    switch (cell.note) {
    case GridCell::Note::None:
        return true;
    case GridCell::Note::Formula:
        doubt(column, Texts::tr("The cell holds a formula; its stored result “%1” was read.").arg(shownText(cell.text())),
              Texts::tr("Check that the result is up to date."));
        return true;
    case GridCell::Note::Merged:
        doubt(column,
              Texts::tr("The cell is part of a merged area; its text “%1” was read for each line.").arg(shownText(cell.text())),
              Texts::tr("Check that it holds for this line."));
        return true;
    case GridCell::Note::FormulaWithoutResult:
        refuse(column, Texts::tr("The cell holds a formula without a result."),
               Texts::tr("Open the list in the spreadsheet, save it, and read it again."));
        return false;
    case GridCell::Note::ErrorValue:
        refuse(column, Texts::tr("The cell holds the error %1.").arg(shownText(cell.text())),
               Texts::tr("Mend the cell in the spreadsheet."));
        return false;
    }
    Q_UNREACHABLE();
}

void Reader::fill(int column, const GridCell &cell)
{
    const QString text = cell.text();
    switch (m_mapping.columns.at(static_cast<std::size_t>(column))) {
    case HandOutColumn::Code:
        m_line.code = text;
        return;
    case HandOutColumn::Questionnaire:
        readQuestionnaire(column, text);
        return;
    case HandOutColumn::Status:
        readStatus(column, cell);
        return;
    case HandOutColumn::Date:
        readDate(column, cell);
        return;
    case HandOutColumn::Language:
        readLanguage(column, text);
        return;
    case HandOutColumn::Reason:
        addText(HandOutField::Reason, column, text);
        return;
    case HandOutColumn::Note:
        addText(HandOutField::Note, column, text);
        return;
    case HandOutColumn::Ignored:
        return;
    }
}

/// Several cells may make up one text: the one with a fault of its own is named, else the first.
void Reader::addText(HandOutField field, int column, const QString &text)
{
    QString HandOut::*const member = field == HandOutField::Reason ? &HandOut::reason : &HandOut::note;
    QString &joined = m_line.*member;
    HandOut alone;
    alone.code = u"1"_s;
    alone.*member = text;
    if (joined.isEmpty() || !faultsOf(alone).empty())
        cellFor(field) = column;
    joined += joined.isEmpty() ? text : u"; "_s + text;
}

void Reader::readStatus(int column, const GridCell &cell)
{
    const QString text = cell.text();
    m_hasStatus = true;
    if (const auto status = statusFromWords(text)) {
        m_line.status = *status;
        return;
    }
    const bool isPlainNo = m_asksWhetherHandedOut || cell.value.typeId() == QMetaType::Bool;
    if (isNo(text) && !isPlainNo) {
        refuse(column,
               Texts::tr("“%1” can mean that the questionnaire was not offered or that it was declined.").arg(shownText(text)),
               Texts::tr("Write not offered or said no."));
        return;
    }
    if (isNo(text))
        return;
    if (m_statusDate = dateIn(column, cell); m_statusDate.isValid()) {
        m_line.status = HandOutStatus::HandedOut;
        return;
    }
    if (const auto both = statusWithRestFromWords(text)) {
        m_line.status = both->status;
        m_statusDate = dateIn(column, {both->rest});
        if (m_statusDate.isValid())
            return;
        if (both->status == HandOutStatus::OutsideTarget) {
            addText(HandOutField::Reason, column, both->rest);
            return;
        }
    }
    refuse(column, Texts::tr("“%1” is no status that is known.").arg(shownText(text)),
           Texts::tr("Write not offered, handed out, said no, not reached or outside the target group."));
}

void Reader::readLanguage(int column, const QString &text)
{
    m_line.language = languageFromWords(text);
    if (m_line.language.isEmpty() && !isDash(text))
        refuse(column, Texts::tr("“%1” is no language that is known.").arg(shownText(text)),
               Texts::tr("Write its name or its two-letter code, such as sv."));
}

void Reader::readQuestionnaire(int column, const QString &text)
{
    if (isDash(text))
        return;
    auto known = m_questionnaires.constFind(text); // the same few words in thousands of lines
    if (known == m_questionnaires.cend())
        known = m_questionnaires.insert(text, questionnaireFromWords(text, m_target.questionnaires));
    if (*known) {
        m_line.questionnaire = (*known)->key;
        return;
    }
    refuse(column, Texts::tr("“%1” names no questionnaire for participants, or more than one.").arg(shownText(text)),
           Texts::tr("Write the questionnaire's title, or a word of it that no other has."));
}

/// The date in @a cell, with the doubts about it; invalid: there is none.
QDate Reader::dateIn(int column, const GridCell &cell)
{
    constexpr int kSerialDigits = 5;
    const QString text = cell.text();
    QDate date = cell.value.typeId() == QMetaType::QDate ? cell.value.toDate() : dateFromWords(text);
    if (!date.isValid() && (cell.value.typeId() == QMetaType::Double || text.size() == kSerialDigits)) {
        date = dateFromSerial(cell.value.toDouble());
        if (date.isValid())
            doubt(column, Texts::tr("The number %1 was read as the date %2.").arg(text, date.toString(Qt::ISODate)),
                  Texts::tr("Format the column as dates in the spreadsheet."));
    } else if (!date.isValid()) {
        date = dateWithoutYear(text, m_target.today);
        if (date.isValid())
            doubt(column, Texts::tr("“%1” has no year; %2 was read.").arg(text, date.toString(Qt::ISODate)),
                  Texts::tr("Check the year."));
    }
    const QString when = date.toString(Qt::ISODate);
    if (date.isValid() && date > m_target.today)
        doubt(column, Texts::tr("The date %1 has not come yet.").arg(when), Texts::tr("Check the year."));
    else if (date.isValid() && date < m_target.today.addYears(-1))
        doubt(column, Texts::tr("The date %1 is more than a year ago.").arg(when), Texts::tr("Check the year."));
    return date;
}

void Reader::readDate(int column, const GridCell &cell)
{
    if (isDash(cell.text()))
        return;
    m_line.date = dateIn(column, cell);
    if (!m_line.date.isValid())
        refuse(column, Texts::tr("“%1” is no date with day, month and year.").arg(shownText(cell.text())),
               Texts::tr("Write it as 2026-10-05."));
}

void Reader::settleDate()
{
    if (m_line.date.isValid() && m_statusDate.isValid() && m_line.date != m_statusDate)
        doubt(columnFor(HandOutColumn::Status),
              Texts::tr("The cell states %1, the date column %2, which was taken.")
                  .arg(m_statusDate.toString(Qt::ISODate), m_line.date.toString(Qt::ISODate)),
              Texts::tr("Check which is right."));
    if (!m_line.date.isValid() && m_statusDate.isValid()) {
        m_line.date = m_statusDate;
        cellFor(HandOutField::Date) = columnFor(HandOutColumn::Status);
    }
    if (!m_hasStatus && m_line.date.isValid())
        m_line.status = HandOutStatus::HandedOut;
}

/// What the cells say together.
void Reader::settle()
{
    settleDate();
    refuseFaults();
    takeCode();
    if (!m_refusedColumns.empty())
        return;
    m_reading.doubts.insert(m_reading.doubts.end(), m_doubts.begin(), m_doubts.end());
    m_reading.lines.push_back(m_line);
}

void Reader::refuseFaults()
{
    if (m_line.questionnaire.isEmpty())
        refuse(cellFor(HandOutField::Code), Texts::tr("The line states no questionnaire."),
               Texts::tr("Choose one for the lines that state none, or write it in a column."));
    for (const auto &[field, problem] : faultsOf(m_line)) {
        // A cell is blamed once, and no other for a status that could not be read.
        const bool isBlamed =
            isRefused(cellFor(field)) || (field == HandOutField::Date && isRefused(columnFor(HandOutColumn::Status)));
        if (!isBlamed)
            refuse(cellFor(field), problem.where + u": "_s + problem.what, problem.mend);
    }
}

/// A line that is refused takes its code all the same, since both have to be looked at.
void Reader::takeCode()
{
    if (m_line.code.isEmpty())
        return;
    const QString place = where(cellFor(HandOutField::Code));
    const bool isKnown = m_codes.isInList(m_line);
    if (isKnown) // what else is wrong with it does not matter
        m_reading.refused.resize(m_reading.refused.size() - m_refusedColumns.size());
    if (const auto taken = m_codes.take(m_line, place)) {
        (isKnown ? m_reading.known : m_reading.refused).push_back(*taken);
        m_refusedColumns.push_back(cellFor(HandOutField::Code));
    }
    if (!m_refusedColumns.empty())
        return;
    const Problems doubts = m_codes.doubts(m_line, place);
    m_doubts.insert(m_doubts.end(), doubts.begin(), doubts.end());
}

} // namespace

HandOutReading readHandOuts(const SheetGrid &grid, const HandOutMapping &mapping, const HandOutTarget &target)
{
    return Reader(grid, mapping, target).read();
}

} // namespace ljus

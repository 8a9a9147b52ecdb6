// The finished sheets of one version as rows of small numbers, so that thousands are looked through at once.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/sheet_shelf.h"

#include <algorithm>

namespace ljus {

SheetShelf::SheetShelf(const QuestionnaireVersion &version) : m_form(version), m_model(m_form) { }

void SheetShelf::add(const Response &sheet)
{
    const std::vector<SheetCell> cells = m_form.cellsOf(sheet);
    m_model.learn(cells);
    m_sheets.push_back({sheet.id, sheet.head.batch, sheet.serial.value_or(0)});
    m_cells.insert(m_cells.end(), cells.begin(), cells.end());
}

void SheetShelf::removeAt(std::size_t index)
{
    const std::size_t last = m_sheets.size() - 1;
    m_model.forget(cellsAt(index));
    if (index != last) {
        const std::span<const SheetCell> moved = cellsAt(last);
        std::copy(moved.begin(), moved.end(), m_cells.begin() + static_cast<std::ptrdiff_t>(index * m_form.size()));
        m_sheets[index] = m_sheets[last];
    }
    m_sheets.pop_back();
    m_cells.resize(last * m_form.size());
}

} // namespace ljus

// The finished sheets of one version as rows of small numbers, so that thousands are looked through at once.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/answer_model.h"
#include "core/results/sheet_form.h"

#include <optional>
#include <span>
#include <vector>

namespace ljus {

class SheetShelf
{
public:
    struct Known
    {
        Id<Response> id;
        std::optional<Id<Batch>> batch;
        int serial = 0; ///< 0: none
    };

    explicit SheetShelf(const QuestionnaireVersion &version); ///< borrowed, must outlive this

    void add(const Response &sheet); ///< at the end
    void removeAt(std::size_t index); ///< the last one takes its place

    [[nodiscard]] const SheetForm &form() const { return m_form; }
    [[nodiscard]] const AnswerModel &model() const { return m_model; } ///< of these sheets
    [[nodiscard]] const std::vector<Known> &sheets() const { return m_sheets; }
    [[nodiscard]] std::span<const SheetCell> cellsAt(std::size_t index) const
    {
        return std::span(m_cells).subspan(index * m_form.size(), m_form.size());
    }

private:
    SheetForm m_form;
    AnswerModel m_model;
    std::vector<Known> m_sheets;
    std::vector<SheetCell> m_cells; ///< form().size() of each sheet
};

} // namespace ljus

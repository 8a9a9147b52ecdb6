// Finds which end of a question's scale is the wanted one.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/direction.h"

namespace ljus {

double directionOf(const Question &question)
{
    std::vector<const Option *> options;
    for (const Option &option : question.options) {
        if (!option.dontKnow)
            options.push_back(&option);
    }
    const double middle = (static_cast<double>(options.size()) - 1) / 2;
    double direction = 0;
    for (std::size_t index = 0; index < options.size(); ++index) {
        if (question.positive.contains(options[index]->code))
            direction += static_cast<double>(index) - middle;
    }
    if (direction != 0 || options.empty())
        return direction;
    return options.back()->points.value_or(0) - options.front()->points.value_or(0);
}

} // namespace ljus

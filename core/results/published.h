// What may leave the program: nothing can be written, copied or drawn for others but through this type.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/questionnaire_results.h"

#include <utility>

namespace ljus {

/// Results decided on for those outside. Made by publish() alone; writers of files take nothing else.
template<typename Results>
class Published
{
public:
    [[nodiscard]] const Results &operator*() const { return m_results; }
    [[nodiscard]] const Results *operator->() const { return &m_results; }

private:
    explicit Published(Results results) : m_results(std::move(results)) { }

    template<typename Count>
    friend auto publish(ResultRequest request, Count count) -> Published<decltype(count(request))>;

    Results m_results;
};

/// What @a count makes of @a request when it is decided on for Audience::Outside.
template<typename Count>
[[nodiscard]] auto publish(ResultRequest request, Count count) -> Published<decltype(count(request))>
{
    request.audience = Audience::Outside;
    return Published<decltype(count(request))>(count(request));
}

} // namespace ljus

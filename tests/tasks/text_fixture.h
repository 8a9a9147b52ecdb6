// A store with free texts from two activities, for tests of themes and quotes.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/text_work.h"
#include "tests/tasks/pile_fixture.h"

namespace ljus::test {

class TextTest : public PileTest
{
protected:
    /// Responses of @a activity, one for each of @a texts.
    void write(const QStringList &texts, const QString &activity = QStringLiteral("Steget"))
    {
        ImportPlan plan{round, QStringLiteral("deltagare"), {}, {}};
        if (!store->activities().byName(activity))
            plan.newActivities << activity;
        for (const QString &text : texts)
            plan.responses.push_back({QStringLiteral("v2"),
                                      QStringLiteral("utan"),
                                      QStringLiteral("sv"),
                                      activity,
                                      {{QStringLiteral("FRITEXT"), Answer::text(text)}}});
        ASSERT_OK(store->apply(plan));
    }
    [[nodiscard]] AskedQuestion question() const { return {round, QStringLiteral("deltagare"), QStringLiteral("FRITEXT")}; }
    [[nodiscard]] std::unique_ptr<TextWork> openWork() { return TextWork::open(*store, question()).value(); }
    [[nodiscard]] static Id<Response> idOf(const TextWork &work, const QString &text)
    {
        for (const FreeTextAnswer &each : work.texts()) {
            if (each.text == text)
                return each.response;
        }
        return {};
    }
};

} // namespace ljus::test

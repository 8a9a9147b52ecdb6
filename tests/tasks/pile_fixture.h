// A store with one round and a pile of the sample's participant forms, for tests of keying without a window.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/keying.h"
#include "tests/support/support.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace ljus::test {

class PileTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = Store::create(path(), {{}, QStringLiteral("Prov")}, sampleInstrument(), clock);
        ASSERT_OK(made);
        store = *std::move(made);
        const auto definitions = store->instruments().all();
        ASSERT_OK(definitions);
        instrument = definitions->front().instrument;
        Round year = suggestedRound(QDate(2026, 11, 22));
        year.instrument = definitions->front().id;
        const auto added = store->rounds().add(year);
        ASSERT_OK(added);
        round = *added;
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("prov.ljuspunkt")); }
    [[nodiscard]] ResponseHead head(const QString &version = QStringLiteral("v1"),
                                    const QString &variant = QStringLiteral("utan")) const
    {
        return {round, QStringLiteral("deltagare"), version, variant, QStringLiteral("sv"), std::nullopt};
    }
    /// A new pile of such forms.
    [[nodiscard]] Batch pileOf(const ResponseHead &forms)
    {
        Batch batch;
        batch.head = forms;
        batch.date = QDate(2026, 11, 22);
        return store->batches().add(batch).value();
    }
    [[nodiscard]] std::unique_ptr<Keying> begin(const ResponseHead &forms)
    {
        return Keying::begin(*store, instrument, pileOf(forms)).value();
    }
    [[nodiscard]] std::unique_ptr<Keying> begin() { return begin(head()); }
    /// Keys and finishes one form with an option code per question; "-" is a blank.
    static void key(FormWork &form, const QStringList &codes)
    {
        for (const QString &code : codes)
            ASSERT_OK(form.answer(code == QLatin1String("-") ? Answer::blank() : Answer::option(code)));
        ASSERT_OK(form.finish());
    }
    void reopen()
    {
        store.reset();
        store = Store::open(path(), Store::Access::ReadWrite, clock).value();
    }
    [[nodiscard]] ResponseSet finished() const
    {
        return store->responses().ofQuestionnaire(round, instrument->questionnaires.front()).value();
    }
    [[nodiscard]] std::optional<Response> unfinished() const { return store->responses().unfinished(round, *instrument).value(); }
    [[nodiscard]] std::vector<SheetLine> sheets() const { return store->sheets().ofRound(round).value(); }
    [[nodiscard]] Response sheet(int index) const
    {
        return store->sheets().sheet(sheets().at(static_cast<std::size_t>(index)).id, *instrument).value();
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Store> store;
    std::shared_ptr<const Instrument> instrument;
    Id<Round> round;
};

} // namespace ljus::test

// Each rule of the definition's format: damaging one thing gives exactly the problems to be expected, where they are.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_format.h"
#include "tests/instruments/damage.h"

#include <gtest/gtest.h>

namespace ljus::test {

namespace {

class DamagedDefinition : public testing::TestWithParam<Damage>
{
};

TEST_P(DamagedDefinition, IsRefusedWithThePointerOfWhatIsWrong)
{
    const InstrumentReading reading = readInstrument(damaged(GetParam()));
    QStringList found;
    for (const Problem &problem : reading.problems) {
        found.append(problem.where);
        EXPECT_FALSE(problem.what.isEmpty());
        EXPECT_FALSE(problem.mend.isEmpty());
    }
    QStringList expected = GetParam().where.isEmpty() ? QStringList{GetParam().at} : GetParam().where;
    found.sort();
    expected.sort();
    EXPECT_EQ(found.join(u'\n').toStdString(), expected.join(u'\n').toStdString());
    EXPECT_FALSE(reading.instrument.has_value());
}

INSTANTIATE_TEST_SUITE_P(Rules, DamagedDefinition, testing::ValuesIn(damages()), NameOfRule());

} // namespace

} // namespace ljus::test

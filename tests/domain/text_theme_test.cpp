// What a theme may be called.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text_theme.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

TEST(TextTheme, HasANameOnOneLineWithoutPersonalData)
{
    for (const QString &fine : {u"Väntan"_s, u"Mer stöd, tidigare"_s, u"2026"_s})
        EXPECT_TRUE(problemsOf(TextTheme{{}, fine, 1}).empty()) << fine.toStdString();
    for (const QString &wrong : {QString(), u"  "_s, u"två\nrader"_s, u"Anna Berglund"_s, u"811218-9876"_s, u"a@b.se"_s})
        EXPECT_EQ(problemsOf(TextTheme{{}, wrong, 1}).size(), 1U) << wrong.toStdString();
}

} // namespace
} // namespace ljus

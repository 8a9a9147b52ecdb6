// Names of files and packages from people's names.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/file_slug.h"

#include <gtest/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

TEST(FileSlug, LettersLoseTheirRingsDotsAndAccents)
{
    EXPECT_EQ(fileSlug(u"Ängslösa Å"_s), u"angslosa-a"_s);
    EXPECT_EQ(fileSlug(u"Idé Über Ñandú"_s), u"ide-uber-nandu"_s);
}

TEST(FileSlug, WhatIsNoLetterOrDigitIsOneHyphenAndNoneAtTheEnds)
{
    EXPECT_EQ(fileSlug(u" Omgång 2026 / 27: \"höst\"! "_s), u"omgang-2026-27-host"_s);
    EXPECT_EQ(fileSlug(u"../etc"_s), u"etc"_s);
}

TEST(FileSlug, NothingMayBeLeft)
{
    EXPECT_EQ(fileSlug({}), QString());
    EXPECT_EQ(fileSlug(u"…–!"_s), QString());
}

} // namespace
} // namespace ljus

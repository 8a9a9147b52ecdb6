// Free texts: in Swedish order, searched as people write, counted per theme, and grouped for quotes without giving few away.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/free_texts.h"
#include "core/results/quotes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

FreeTextAnswer text(const QString &words, std::vector<Id<TextTheme>> themes = {}, qint64 activity = 0)
{
    static qint64 response = 0;
    return {{++response}, words, activity > 0 ? std::optional(Id<Activity>{activity}) : std::nullopt, std::move(themes)};
}

QStringList wordsOf(const std::vector<FreeTextAnswer> &texts)
{
    QStringList words;
    for (const FreeTextAnswer &each : texts)
        words << each.text;
    return words;
}

TEST(FreeTexts, StandInSwedishOrderWhateverOrderTheyCameIn)
{
    std::vector<FreeTextAnswer> texts{text(u"öppet"_s), text(u"Ärligt"_s), text(u"bra"_s),
                                      text(u"åter"_s),  text(u"Zebra"_s),  text(u"Bra nog"_s)};
    const QStringList expected{u"bra"_s, u"Bra nog"_s, u"Zebra"_s, u"åter"_s, u"Ärligt"_s, u"öppet"_s};
    for (int i = 0; i < 6; ++i) {
        sortTexts(texts);
        EXPECT_EQ(wordsOf(texts), expected);
        std::rotate(texts.begin(), texts.begin() + 1 + i % 5, texts.end());
    }
}

TEST(FreeTexts, EqualTextsTellNothingOfWhichCameFirst)
{
    std::vector<FreeTextAnswer> texts{text(u"Bra"_s, {}, 2), text(u"Bra"_s, {{1}}, 1), text(u"Bra"_s, {}, 1)};
    std::vector<FreeTextAnswer> turned(texts.rbegin(), texts.rend());
    sortTexts(texts);
    sortTexts(turned);
    EXPECT_EQ(texts, turned);
    EXPECT_EQ(texts.front().activity, Id<Activity>{1});
}

TEST(FreeTexts, AreFoundWhateverTheCaseAndAccentButSwedishLettersAreTheirOwn)
{
    const QString found = searchable(u"På CAFÉ Ängen fick jag\n mycket   hjälp"_s);
    EXPECT_EQ(found, u"på cafe ängen fick jag mycket hjälp"_s);
    for (const QString &typed : {u"café"_s, u"cafe"_s, u"ÄNGEN"_s, u"hjälp mycket"_s, u"jag mycket"_s, u"jälp"_s, u""_s, u" "_s,
                                 u"ängen"_s.normalized(QString::NormalizationForm_D)})
        EXPECT_TRUE(TextSearch(typed).finds(found)) << typed.toStdString();
    for (const QString &typed : {u"angen"_s, u"hjalp"_s, u"pa"_s, u"café saknas"_s})
        EXPECT_FALSE(TextSearch(typed).finds(found)) << typed.toStdString();
}

TEST(FreeTexts, AreCountedUnderEachThemeAndUnderNone)
{
    const std::vector<TextTheme> themes{{{1}, u"Väntan"_s, 1}, {{2}, u"Bemötande"_s, 2}, {{3}, u"Tomt"_s, 3}};
    const std::vector<FreeTextAnswer> texts{text(u"a"_s, {{1}, {2}}), text(u"b"_s, {{2}}), text(u"c"_s)};
    const ThemeCounts counts = countThemes(texts, themes);
    EXPECT_EQ(counts.of, (std::vector{1, 2, 0}));
    EXPECT_EQ(counts.without, 1);
}

class QuotesTest : public testing::Test
{
protected:
    [[nodiscard]] std::vector<QuoteGroup> groups(QuoteHeadings headings) const
    {
        return quoteGroups({texts, themes, activities, FewAnswers(10, 5, {})}, headings);
    }
    void add(int count, const std::vector<Id<TextTheme>> &under, qint64 activity = 0)
    {
        for (int i = 0; i < count; ++i)
            texts.push_back(text(u"t"_s, under, activity));
    }
    [[nodiscard]] static QString asText(const std::vector<QuoteGroup> &groups)
    {
        QStringList parts;
        for (const QuoteGroup &group : groups)
            parts << u"%1 %2 %3"_s.arg(group.heading).arg(group.texts.size()).arg(toCode(group.visibility));
        return parts.join(u", "_s);
    }

    std::vector<FreeTextAnswer> texts;
    std::vector<TextTheme> themes{{{1}, u"Väntan"_s, 1}, {{2}, u"Bemötande"_s, 2}, {{3}, u"Tomt"_s, 3}};
    QMap<qint64, QString> activities{{1, u"Östan"_s}, {2, u"Alfa"_s}, {3, u"Ingen svarade"_s}};
};

TEST_F(QuotesTest, WithoutHeadingsAllTextsAreOneGroupHiddenBelowTheLimit)
{
    add(4, {});
    EXPECT_EQ(asText(groups(QuoteHeadings::None)), u" 4 hidden"_s);
    add(1, {});
    EXPECT_EQ(asText(groups(QuoteHeadings::None)), u" 5 warn"_s);
}

TEST_F(QuotesTest, AFewUnderAThemeAreHiddenWithCompanySoThatTheWholeListDoesNotTellThem)
{
    add(2, {{1}});
    add(6, {{2}});
    add(20, {});
    EXPECT_EQ(asText(groups(QuoteHeadings::Themes)), u"Väntan 2 hidden, Bemötande 6 hidden, Without theme 20 yes"_s);
}

TEST_F(QuotesTest, CompanyThatIsShownElsewhereIsNone)
{
    add(2, {{1}});
    add(6, {{2}, {3}}); // hidden with the two, but told by the third
    add(20, {{3}});
    const auto decided = groups(QuoteHeadings::Themes);
    EXPECT_EQ(asText(decided), u"Väntan 2 hidden, Bemötande 6 hidden, Tomt 26 hidden"_s);
}

TEST_F(QuotesTest, ActivitiesComeInSwedishOrderAndThoseWithoutLast)
{
    add(12, {}, 1);
    add(11, {}, 2);
    add(10, {});
    EXPECT_EQ(asText(groups(QuoteHeadings::Activities)), u"Alfa 11 yes, Östan 12 yes, No activity 10 yes"_s);
}

/// Whoever has the list of all texts and the list by themes, whatever stands where, cannot name the texts of a few.
RC_GTEST_PROP(Quotes, NeverLeaveFewTextsToBeWorkedOut, ())
{
    const auto under = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 16)); // a bit for each of four themes
    std::vector<TextTheme> themes;
    for (int i = 1; i < 5; ++i)
        themes.push_back({{i}, QString::number(i), i});
    std::vector<FreeTextAnswer> texts;
    for (const int each : under) {
        std::vector<Id<TextTheme>> ids;
        for (int theme = 1; theme < 5; ++theme) {
            if ((each >> (theme - 1)) % 2 == 1)
                ids.push_back({theme});
        }
        texts.push_back(text(u"t"_s, ids));
    }
    const FewAnswers limits(6, 3, {});
    const auto groups = quoteGroups({texts, themes, {}, limits}, QuoteHeadings::Themes);
    std::set<std::size_t> shown;
    for (const QuoteGroup &group : groups) {
        if (group.visibility == Visibility::Hidden)
            continue;
        RC_ASSERT(group.texts.size() >= 3U);
        shown.insert(group.texts.begin(), group.texts.end());
    }
    const std::size_t hidden = texts.size() - shown.size();
    RC_ASSERT(hidden == 0U || hidden >= 3U || shown.empty());
}

} // namespace
} // namespace ljus

// Identity numbers are found wherever they stand, and nothing else is.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/identity_number.h"

#include <QDate>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ljus {
namespace {

using namespace Qt::StringLiterals;

/// Reference implementation: the check digit to nine digits, written another way than in the program.
int checkDigit(const QString &nine)
{
    int sum = 0;
    for (int i = 0; i < nine.size(); ++i) {
        const int product = nine[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product > 9 ? product - 9 : product;
    }
    return (10 - sum % 10) % 10;
}

struct Number
{
    QString written;
    qsizetype checkDigitAt = 0;
};

Number anyNumber()
{
    const QDate day = QDate(1880, 1, 1).addDays(*rc::gen::inRange(0, 55000));
    const int coordination = *rc::gen::element(0, 60);
    const QString date = day.toString(u"yyyyMM"_s) + QString::number(day.day() + coordination).rightJustified(2, u'0');
    const QString serial = QString::number(*rc::gen::inRange(0, 1000)).rightJustified(3, u'0');
    const QString check = QString::number(checkDigit(date.mid(2) + serial));
    // Without its century a 29 February is only told from a wrong date by the sign, which others test.
    const bool withCentury = *rc::gen::arbitrary<bool>() || day.year() == 2000;
    const auto sign = *rc::gen::element(QString(), u"-"_s, u"+"_s, u" "_s, u"–"_s);
    const QString written = (withCentury ? date : date.mid(2)) + sign + serial + check;
    return {written, written.size() - 1};
}

QString anyText()
{
    const auto letters = *rc::gen::container<std::u16string>(
        rc::gen::element(u'a', u'Ö', u' ', u'-', u'+', u'.', u',', u'\n', u':', u'–', u'(', u'_'));
    return QString::fromStdU16String(letters);
}

RC_GTEST_PROP(IdentityNumber, IsFoundAnywhereInAText, ())
{
    const QString before = anyText();
    const Number number = anyNumber();
    const std::vector<TextSpan> expected{{before.size(), number.written.size()}};
    RC_ASSERT(identityNumbersIn(QString(before + number.written + anyText())) == expected);
}

RC_GTEST_PROP(IdentityNumber, WithAnotherCheckDigitIsNotFound, ())
{
    Number number = anyNumber();
    const int right = number.written[number.checkDigitAt].digitValue();
    const int wrong = (right + *rc::gen::inRange(1, 10)) % 10;
    number.written[number.checkDigitAt] = QChar(u'0' + wrong);
    RC_ASSERT(identityNumbersIn(QString(anyText() + number.written + anyText())).empty());
}

RC_GTEST_PROP(IdentityNumber, WithOneDigitMoreIsNotFound, ())
{
    const QString written = anyNumber().written;
    const QString digit = QString::number(*rc::gen::inRange(0, 10));
    RC_PRE(identityNumbersIn(written).size() == 1U);
    RC_ASSERT(identityNumbersIn(QString(written + digit)).empty());
    // One more digit in front of a short date makes neither a short nor a long one.
    RC_ASSERT(identityNumbersIn(QString(digit + written)).empty());
}

RC_GTEST_PROP(IdentityNumber, NothingIsLeftToFindOnceMasked, ())
{
    const QString text = anyText() + anyNumber().written + u", "_s + anyNumber().written + anyText();
    const QString masked = maskIdentityNumbers(text);
    RC_ASSERT(identityNumbersIn(masked).empty());
    RC_ASSERT(masked.count(u"••••••-••••"_s) == 2);
}

TEST(IdentityNumber, PublishedExamplesAreJudgedRightly)
{
    for (const QString &valid : {u"640823-3234"_s, u"701063-2391"_s, u"811218-9876"_s, u"6408233234"_s, u"19640823-3234"_s,
                                 u"196408233234"_s, u"640823+3234"_s, u"640823 3234"_s, u"640823–3234"_s, u"19701063-2391"_s})
        EXPECT_EQ(identityNumbersIn(valid), (std::vector<TextSpan>{{0, valid.size()}})) << valid.toStdString();
    for (const QString &invalid : {u"640823-3233"_s, u"701063-2392"_s, u"811218-9875"_s, u"196408233233"_s})
        EXPECT_TRUE(identityNumbersIn(invalid).empty()) << invalid.toStdString();
}

TEST(IdentityNumber, OtherFormsAreNoIdentityNumbers)
{
    for (const QString &text : {u"640823--3234"_s, u"640823  3234"_s, u"640823/3234"_s, u"64082-33234"_s, u"64 08 23 32 34"_s,
                                u"1640823-3234"_s, u"640823-32341"_s, u"0640823323"_s, u"640823-"_s, u"640823"_s, u""_s,
                                u"640823-323"_s, u"13640823-3234"_s, u"99640823-3234"_s, u"070-123 45 67"_s})
        EXPECT_TRUE(identityNumbersIn(text).empty()) << text.toStdString();
}

TEST(IdentityNumber, NeedsARealDate)
{
    for (const QString &nine : {u"641323323"_s, u"640832323"_s, u"640023323"_s, u"640800323"_s, u"640860323"_s, u"640892323"_s,
                                u"230229323"_s, u"230289323"_s}) {
        const QString number = nine + QString::number(checkDigit(nine));
        EXPECT_TRUE(identityNumbersIn(number).empty()) << number.toStdString();
    }
}

TEST(IdentityNumber, ThePlusSignTellsTheCenturyOfALeapDay)
{
    const QString check = QString::number(checkDigit(u"000229123"_s));
    EXPECT_EQ(identityNumbersIn(QString(u"000229-123"_s + check)).size(), 1U);
    EXPECT_EQ(identityNumbersIn(QString(u"20000229-123"_s + check)).size(), 1U);
    EXPECT_TRUE(identityNumbersIn(QString(u"000229+123"_s + check)).empty());
    EXPECT_TRUE(identityNumbersIn(QString(u"19000229-123"_s + check)).empty());
}

TEST(IdentityNumber, SeveralInOneTextAreAllFoundAndMasked)
{
    const QString text = u"Anna 640823-3234 och Bo, 701063-2391; telefon 063-14 40 00."_s;
    EXPECT_EQ(identityNumbersIn(text).size(), 2U);
    EXPECT_EQ(maskIdentityNumbers(text), u"Anna ••••••-•••• och Bo, ••••••-••••; telefon 063-14 40 00."_s);
}

TEST(IdentityNumber, StandsAfterOtherDigitsWithASpaceBetween)
{
    EXPECT_EQ(identityNumbersIn(u"123456 640823-3234"_s), (std::vector<TextSpan>{{7, 11}}));
    EXPECT_EQ(identityNumbersIn(u"640823 640823-3234"_s), (std::vector<TextSpan>{{7, 11}}));
}

TEST(IdentityNumber, DigitsOfOtherScriptsAndWordProcessorDashesDoNotHideIt)
{
    EXPECT_EQ(identityNumbersIn(u"٦٤٠٨٢٣-٣٢٣٤"_s).size(), 1U);
    EXPECT_EQ(identityNumbersIn(u"640823\u20113234"_s).size(), 1U);
    EXPECT_EQ(identityNumbersIn(u"640823\u00A03234"_s).size(), 1U);
}

TEST(IdentityNumber, MaskingLeavesOtherTextAlone)
{
    EXPECT_EQ(maskIdentityNumbers(u"640823-3233 är inget nummer"_s), u"640823-3233 är inget nummer"_s);
    EXPECT_EQ(maskIdentityNumbers({}), QString());
}

} // namespace
} // namespace ljus

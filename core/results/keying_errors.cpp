// How many keying errors are left in a pile, estimated from sheets that were keyed twice.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/results/keying_errors.h"

#include <QRandomGenerator>

#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ljus {

namespace {

constexpr double kTail = 0.025; ///< on either side of a 95 % interval
constexpr double kThousand = 1000;

/// Nothing that Boost meets throws: what it cannot work out is no number.
using Quiet = boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
                                            boost::math::policies::pole_error<boost::math::policies::ignore_error>,
                                            boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
                                            boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
                                            boost::math::policies::denorm_error<boost::math::policies::ignore_error>,
                                            boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
                                            boost::math::policies::evaluation_error<boost::math::policies::ignore_error>>;

struct Interval
{
    double low = 0;
    double high = 1;
};

/// The share below which a beta variable stays with probability @a p.
double betaQuantile(double a, double b, double p)
{
    return boost::math::ibeta_inv(a, b, p, Quiet());
}

/// Exact limits for a share @a p that was seen in @a n trials, which need not be a whole number.
Interval clopperPearson(double p, double n)
{
    const double x = p * n;
    Interval interval;
    if (p > 0)
        interval.low = betaQuantile(x, n - x + 1, kTail);
    if (p < 1)
        interval.high = betaQuantile(x + 1, n - x, 1 - kTail);
    return interval;
}

double studentQuantile(double degreesOfFreedom)
{
    return quantile(boost::math::students_t_distribution<double, Quiet>(degreesOfFreedom), 1 - kTail);
}

/// The linearised variance of the ratio of errors to answers, sheets being drawn with all their answers.
double ratioVariance(const std::vector<SheetErrors> &sheets, double p, double answers)
{
    double squares = 0;
    for (const SheetErrors &sheet : sheets) {
        const double residual = (sheet.errors - p * sheet.answers) / answers;
        squares += residual * residual;
    }
    const auto count = static_cast<double>(sheets.size());
    return squares * count / (count - 1);
}

/// How many independent answers say as much as those of @a sheets.
double effectiveAnswers(const std::vector<SheetErrors> &sheets, double p, double answers)
{
    if (sheets.size() < 2 || answers < 2)
        return answers;
    const double variance = ratioVariance(sheets, p, answers);
    if (variance <= 0)
        return answers;
    const double loss = studentQuantile(answers - 1) / studentQuantile(static_cast<double>(sheets.size()) - 1);
    return std::min(answers, p * (1 - p) / variance * loss * loss);
}

} // namespace

std::optional<KeyingErrors> keyingErrors(std::span<const SheetErrors> sheets)
{
    std::vector<SheetErrors> keyed;
    std::copy_if(sheets.begin(), sheets.end(), std::back_inserter(keyed),
                 [](const SheetErrors &sheet) { return sheet.answers > 0; });
    KeyingErrors errors;
    for (const SheetErrors &sheet : keyed) {
        errors.answers += sheet.answers;
        errors.errors += sheet.errors;
    }
    if (errors.answers == 0)
        return std::nullopt;
    const double p = static_cast<double>(errors.errors) / errors.answers;
    const Interval interval = clopperPearson(p, effectiveAnswers(keyed, p, errors.answers));
    errors.perThousand = kThousand * p;
    errors.low = std::clamp(kThousand * interval.low, 0.0, errors.perThousand);
    errors.high = std::clamp(kThousand * interval.high, errors.perThousand, kThousand);
    return errors;
}

KeyingVerdict verdict(const KeyingErrors &errors, double limit)
{
    if (errors.perThousand > limit)
        return KeyingVerdict::RekeyBatch;
    return errors.high > limit ? KeyingVerdict::WithinLimit : KeyingVerdict::GoodEnough;
}

int sampleSize(int sheets)
{
    // A tenth has no exact binary form: a whole number must not be rounded up to the next.
    constexpr double kRoundingError = 1e-9;
    constexpr double kShare = 0.10;
    constexpr int kSmallestSample = 5;
    const int share = static_cast<int>(std::ceil(kShare * sheets - kRoundingError));
    return std::min(std::max(share, kSmallestSample), sheets);
}

std::vector<int> randomSample(int sheets, int count, QRandomGenerator &random)
{
    std::vector<int> all(static_cast<std::size_t>(sheets));
    std::iota(all.begin(), all.end(), 0);
    std::vector<int> drawn;
    drawn.reserve(static_cast<std::size_t>(count));
    std::sample(all.begin(), all.end(), std::back_inserter(drawn), count, random);
    return drawn;
}

} // namespace ljus

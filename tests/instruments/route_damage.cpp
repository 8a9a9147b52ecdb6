// The ways to damage the routes of a good definition.
// SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/instruments/damage.h"

namespace ljus::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kShape = Damage::Kind::Shape;
constexpr auto kMeaning = Damage::Kind::Meaning;

const QString kQuestions = u"/questionnaires/0/versions/1/questions"_s;

} // namespace

std::vector<Damage> routeDamages()
{
    const QString routes = kQuestions + u"/1/routes"_s;
    const QString option = routes + u"/0/option"_s;
    const QString goTo = routes + u"/0/goTo"_s;
    return {
        {"RoutesAreAList", kShape, routes, R"({"1":"VAL"})", {}},
        {"ARouteIsAnObject", kShape, routes + u"/0"_s, R"("VAL")", {}},
        {"ARouteHasAnOption", kShape, option, {}, {}},
        {"ARoutesOptionIsACode", kShape, option, R"("_tom")", {option, option}},
        {"ARoutesOptionIsOneOfTheScale", kMeaning, option, R"("4")", {}},
        {"AnOptionHasOneRoute", kMeaning, routes + u"/1/option"_s, R"("1")", {}},
        {"ARouteLeadsSomewhere", kShape, goTo, {}, {}},
        {"ARouteLeadsToAQuestionKey", kShape, goTo, R"("7a")", {goTo, goTo}},
        {"ARouteLeadsToAQuestionOfTheVersion", kMeaning, goTo, R"("S1")", {}},
        {"ARouteDoesNotLeadToItsOwnQuestion", kMeaning, goTo, R"("F1")", {}},
        {"ARouteDoesNotLeadBack", kMeaning, goTo, R"("kon")", {}},
        {"ARouteHasNoOtherFields", kShape, routes + u"/0/if"_s, "1", {}},
        {"OnlySingleChoiceHasRoutes", kShape, kQuestions + u"/3/routes"_s, R"([{"option":"a","goTo":"FRITEXT"}])", {}},
    };
}

} // namespace ljus::test

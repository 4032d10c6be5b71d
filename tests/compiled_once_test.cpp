// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What is compiled in another file says what the templates say, word for word; and what this file wants while it is
// compiled it has by naming the catalogue. Beside it, compiled_once.links: without that file it does not link; and
// compiled_once.by_name: where every call names its catalogue it does.
#include <regimen/compiled_once.hpp>

#include <cstring>
#include <string>

#include "catch.hpp"
#include "compiled_once/app.hpp"
#include "support/random_people.hpp"

using namespace regimen;
namespace pp = regimen::postpartum;

namespace {

/// That a call is of the plain function: it is none of a constant expression.
template <auto Call>
concept made_while_compiling = requires {
    typename std::bool_constant<(Call(), true)>;
};

template <class C>
profile<C> her() {
    return profile<C>{}.template after<pp::vaginal>(60_days).rest_is(answer::no).template has<equipment::chair>();
}
template <class T>
bool same_bytes(T const& a, T const& b) {
    return std::memcmp(&a, &b, sizeof a) == 0;
}
template <class C>
bool same_day(today<C> const& a, today<C> const& b) {
    return a.kind == b.kind && a.answers == b.answers && a.side == b.side && a.plan == b.plan;
}

constexpr auto fit = profile<postpartum_back>{}.after<pp::caesarean>(90_days).rest_is(answer::no);
constexpr work_limit small{.steps = 2000};

}  // namespace

TEST_CASE("a call without the catalogue's name is of the plain function, one with it is of the template") {
    STATIC_CHECK_FALSE(made_while_compiling<[] { return screen(fit).blocked(); }>);
    STATIC_CHECK(made_while_compiling<[] { return screen<void, postpartum_back>(fit).blocked(); }>);
    STATIC_CHECK(made_while_compiling<[] { return screen<pp::as_published>(fit).blocked(); }>);
}

TEMPLATE_TEST_CASE("screening, plans and advice are the templates'", "", postpartum_back, app::clinic) {
    using C = TestType;
    regimen_tests::crowd<C> roll(20260111);
    int plans = 0;
    for (int n = 0; n < 40; ++n) {
        CAPTURE(n);
        profile<C> const who = roll.likely_person();
        request<C> const wish = roll.likely_request().within(10_min);
        auto const screened = screen(who);
        auto const by_template = screen<void, C>(who);
        REQUIRE(screened.verdicts() == by_template.verdicts());
        REQUIRE(screened.triage() == by_template.triage());
        for (std::size_t e = 0; e < screened.n_exercises; ++e) {
            if (auto const why = screened.main_reason(e))
                REQUIRE(std::string(explain(screened, e, *why)) == std::string(explain<C>(by_template, e, *why)));
            verdict const v = screened.verdict_on(e);
            REQUIRE(std::string(explain(screened, e, v)) == std::string(explain<C>(by_template, e, v)));
        }
        auto const* ok = screened.clearance();
        if (ok == nullptr) continue;
        ++plans;
        plan_result const made = plan(*ok, wish, small);
        REQUIRE(made == plan<C>(*by_template.clearance(), wish, small));
        auto const help = what_would_help(*ok, wish, made, small);
        REQUIRE(help.items == what_would_help<C>(*ok, wish, made, small).items);
        REQUIRE(why_not(*ok, wish, made, 3, small) == why_not<C>(*ok, wish, made, 3, small));
        REQUIRE(why_uncovered(*ok, wish, made, 0, small) == why_uncovered<C>(*ok, wish, made, 0, small));
        REQUIRE(alternatives(*ok, wish, made.items, 1).size == alternatives<C>(*ok, wish, made.items, 1).size);
        REQUIRE(readmit(made.items, *ok, wish).kept == readmit<C>(made.items, *ok, wish).kept);
        REQUIRE(readmit(made.items, *ok).kept == readmit<C>(made.items, *ok).kept);
    }
    CHECK(plans > 10);
}

TEMPLATE_TEST_CASE("what is recorded, and the next day, are the templates'", "", postpartum_back, app::clinic) {
    using C = TestType;
    auto const answers = her<C>();
    training_state<C> s = record_answers(training_state<C>{}, answers, 60_days).state;
    CHECK(same_bytes(s, record_answers<C>(training_state<C>{}, answers, 60_days).state));
    auto const first = next(s, answers, 60_days);
    REQUIRE(same_day(first, next<C>(s, answers, 60_days)));
    REQUIRE(first.plan.found());
    CHECK(std::string(explain_today(first, s)) == std::string(explain_today<C>(first, s)));

    session_report report{.day = 60_days, .lasted = first.plan.total_time, .exhausted = answer::no};
    for (routine_item const& i : first.plan.items.view()) report.add({i.exercise, {.worst = 4_pain}});
    auto const now = record_session(s, answers, report);
    CHECK(now.size == report.size);
    CHECK(same_bytes(now.state, record_session<C>(s, answers, report).state));
    CHECK(same_bytes(record_rough_night(now.state, 61_days).state, record_rough_night<C>(now.state, 61_days).state));
    CHECK(same_bytes(record_confirmation(now.state, 61_days).state, record_confirmation<C>(now.state, 61_days).state));
    auto const wish = request<C>{}.within(5_min);
    CHECK(same_day(next(now.state, answers, 61_days, wish), next<C>(now.state, answers, 61_days, wish)));
    auto const again = readmit(first.plan.items, now.state, answers, 61_days);
    CHECK(again.kept == readmit<C>(first.plan.items, now.state, answers, 61_days).kept);
    auto const second = next(now.state, answers, 61_days);
    CHECK(std::string(explain_today(second, now.state, report)) ==
          std::string(explain_today<C>(second, now.state, report)));
}

TEST_CASE("a rulebook that is not the default comes from a function of the app's own") {
    using C = app::clinic;
    auto const answers = her<C>();
    auto const book = app::as_published();
    CHECK(book.id() == pp::as_published::id);
    CHECK(screen(answers).book().id == "clinic");
    auto const screened = app::screened_as_published(answers);
    CHECK(screened.verdicts() == screen<pp::as_published>(answers).verdicts());
    auto const s = record_answers(training_state<C>{}, answers, 60_days).state;
    auto const today = next(s, answers, 60_days, {}, book, small);
    CHECK(same_day(today, next<C>(s, answers, 60_days, {}, book, small)));
    REQUIRE(today.screened.has_value());
    CHECK(today.screened->book().id == pp::as_published::id);
}

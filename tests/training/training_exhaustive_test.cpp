// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every sequence of five reports out of sixteen on four ladders, one of them of three forms, from a fresh start and
// from above it: the checker that was written apart looks at every step.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>

#include <array>

#include "catch.hpp"
#include "scale.hpp"
#include "support/progression_checker.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;
using C = postpartum_back;
using state = training_state<C>;
namespace pp = regimen::postpartum;

/// A report some days after the last event. Those of one exercise; `confirms`: a professional looked, no session.
struct symbol {
    char const* name;
    int days;
    exercise_feedback report{};
    bool confirms = false;
};

constexpr exercise_feedback good{.done = completion::as_planned,
                                 .before = 2_pain,
                                 .worst = 2_pain,
                                 .right_after = 2_pain,
                                 .next_morning = 2_pain,
                                 .where = pain_place::back_or_muscle,
                                 .settled = answer::yes,
                                 .effort = 3_rpe,
                                 .breathed_freely = answer::yes,
                                 .belly_stayed_flat = answer::yes,
                                 .moved_slowly = answer::yes,
                                 .sign = no_stop_sign};
template <class Change>
exercise_feedback good_but(Change change) {
    exercise_feedback f = good;
    change(f);
    return f;
}
template <class Sign>
exercise_feedback good_with() {
    return good_but([](auto& f) { f.sign = report_sign<C, Sign>(); });
}

std::array<symbol, 16> symbols() {
    return {{
        {"good, the day after", 1, good},
        {"good after three days", 3, good},
        {"good after a week", 7, good},
        {"good after nine days", 9, good},
        {"good after two weeks", 15, good},
        {"good after a month", 30, good},
        {"morning not said", 3, good_but([](auto& f) { f.next_morning = {}; })},
        {"partly", 3, good_but([](auto& f) { f.done = completion::partly; })},
        {"not done", 2, good_but([](auto& f) { f.done = completion::not_done; })},
        {"pain of 5", 3, good_but([](auto& f) { f.worst = 5_pain; })},
        {"pain of 6", 3, good_but([](auto& f) { f.worst = 6_pain; })},
        {"a worse morning", 3, good_but([](auto& f) { f.next_morning = 4_pain; })},
        {"a leak", 3, good_with<pp::sign::urine_leak>()},
        {"pain down the leg", 3, good_with<pp::sign::pain_down_the_leg>()},
        {"cannot pass urine", 3, good_with<pp::sign::cannot_pass_urine>()},
        {"a professional looked", 2, {}, true},
    }};
}

struct walk {
    std::size_t exercise_family = 0;
    profile<C> who{};
    std::array<symbol, 16> all = symbols();
    std::array<std::size_t, 16> path{};
    long steps = 0, rises = 0, falls = 0, outs = 0;
    int complaints = 0;

    std::size_t exercise_of(state const& s) const {
        auto const& l = doses_of_ladders<C>::of_all().families[exercise_family];
        auto const& now = s.families[exercise_family].now;
        return now.at == ladder_state::never_done ? l.exercises.front()
                                                  : l.exercises[static_cast<std::size_t>(l.doses[now.at].form)];
    }

    /// One step; false where the checker objects.
    bool step(state& s, progression_checker<C>& checker, symbol const& by) {
        int const day = s.day + by.days;
        ++steps;
        if (by.confirms) {
            auto const got = record_confirmation(s, days::from_value(day));
            checker.confirmed(s, got.state, day);
            s = got.state;
        } else {
            session_report r{
                .day = days::from_value(day), .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
            r.add({static_cast<std::uint16_t>(exercise_of(s)), by.report});
            auto const got = record_session(s, who, r);
            if (got.fault != report_fault::none) return false;
            checker.session(s, who, r, got);
            rises += got.items[0].made == decision::advance || got.items[0].made == decision::resume;
            falls += got.items[0].made == decision::step_back || got.items[0].made == decision::regress;
            outs += got.items[0].made == decision::remove || got.items[0].made == decision::stop;
            s = got.state;
        }
        return checker.objections().empty();
    }

    void all_from(state const& s, progression_checker<C> const& checker, std::size_t depth, std::size_t deepest) {
        for (std::size_t k = 0; k != all.size(); ++k) {
            if (depth == 0 && static_cast<long>(k) % std::min<long>(stride(), 16) != 0) continue;
            state then = s;
            progression_checker<C> looks = checker;
            path[depth] = k;
            if (!step(then, looks, all[k])) {
                std::string text;
                for (std::size_t i = 0; i <= depth; ++i) text += std::string("\n  ") + all[path[i]].name;
                UNSCOPED_INFO("after:" << text << "\nthe checker objects:" << looks.objections());
                CHECK(false);
                ++complaints;
            }
            if (complaints >= 5) return;
            if (depth + 1 != deepest && looks.objections().empty()) all_from(then, looks, depth + 1, deepest);
        }
    }
};

template <class Exercise>
void visit(std::size_t weeks_before, std::size_t deepest) {
    walk w;
    w.exercise_family = static_cast<std::size_t>(doses_of_ladders<C>::of_all().family_of[exercise_index<Exercise, C>]);
    w.who = profile<C>{}.after<pp::vaginal>(100_days).rest_is(answer::no);
    w.who.raw().equipment = ~std::uint64_t{0};
    state s = record_answers(state{}, w.who, 100_days).state;
    progression_checker<C> checker;
    checker.answered(state{}, s, w.who, 100);
    // Two good sessions every four days.
    for (std::size_t i = 0; i != 2 * weeks_before; ++i) REQUIRE(w.step(s, checker, w.all[i % 2 == 0 ? 0 : 1]));
    long const rises_before = w.rises;
    if (weeks_before != 0) REQUIRE(rises_before > 0);
    w.all_from(s, checker, 0, deepest);
    INFO(w.steps << " steps, " << w.rises << " rises, " << w.falls << " falls, " << w.outs << " taken out or locked");
    if (w.complaints != 0) return;
    CHECK(w.rises > rises_before);
    CHECK(w.falls > 0);
    CHECK(w.outs > 0);
    if (stride() == 1) CHECK(w.steps >= 16 + 16 * 16 + 16 * 16 * 16);
}

}  // namespace

TEST_CASE("Every history of five reports on the ladder of the cat, which has three forms") { visit<pp::cat>(0, 5); }
TEST_CASE("Every history of five reports on the ladder of the cat, after five good weeks") { visit<pp::cat>(5, 5); }
TEST_CASE("Every history of five reports on a ladder of strength") { visit<pp::rear_leg_lifts>(5, 5); }
TEST_CASE("Every history of five reports on a ladder of one form") { visit<pp::knee_to_chest_release_standing>(5, 5); }
TEST_CASE("Every history of four reports on two more ladders") {
    visit<pp::arm_leg_extensions>(6, 4);
    visit<pp::eagle>(3, 4);
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Anybody, and any request: what is planned is permitted, keeps every rule of composition as two checkers see it, and
// is no longer than asked for. Then the routine is damaged, and every public function is asked about it.
#include <regimen/planning/advice.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/words/explain_plan.hpp>

#include <algorithm>
#include <string>

#include "support/routine_validator.hpp"
#include "target.hpp"
#include "things.hpp"

namespace {

using namespace regimen;
using namespace fuzz;

/// One more yes never opens an exercise, and neither does silence.
void check_monotone(byte_reader& in, screening<C> const& s) {
    std::size_t const condition = in.below(table().conditions.size());
    auto const more = screen(s.made_for().answered(condition, in.one_in(2) ? answer::unknown : answer::yes));
    auto const earlier = screen(s.made_for().on_day(days::from_value(s.made_for().raw().day - in.between(0, 60))));
    bool const known = s.made_for().answer_to(condition) == answer::no && !table().conditions[condition].from_mode;
    for (std::size_t e = 0; e < s.n_exercises; ++e) {
        promise(!known || s.permits(e) || !more.permits(e), "a complaint opens no exercise", table().exercises[e].id);
        promise(s.permits(e) || !earlier.permits(e), "fewer days open no exercise", table().exercises[e].id);
    }
}

void check_plan(screening<C> const& s, clearance<C> const& ok, request<C> const& wish, plan_result const& made,
                bool starting_doses) {
    promise(made.items.view().size() == made.items.size, "a routine has room for its items");
    if (!made.found()) return promise(made.items.size == 0, "where no routine was found there is none");
    for (routine_item const& item : made.items.view()) {
        promise(ok.permits(item.exercise) && s.permits(item.exercise), "a routine holds what screening permits");
        promise(!wish.leaves_out(item.exercise), "what a request leaves out stays out");
        promise(item.dose == wish.dose_of(item.exercise), "every dose is the one that was asked for");
        auto const of = table().exercises[item.exercise].dose;
        promise(detail::within_ceiling(item.dose, *of), "no dose is above its ceiling");
    }
    auto const ctx = detail::context_of(ok, wish);
    auto const fault = first_fault(table(), composition_of<C>, made.items.view(), ctx);
    promise(fault.sound, "a routine keeps composition");
    promise(total_time(table(), composition_of<C>, made.items.view(), wish.paced()) == made.total_time,
            "a routine lasts as long as is said");
    promise(made.total_time <= wish.max_time() && made.total_time <= s.limits().max_time,
            "a routine is no longer than it may be");
    promise(made.value <= made.value_at_most, "no routine is worth more than the most");
    if (starting_doses) {
        std::string const faults = validator::faults(table(), made.items, validator::order_of(s, wish));
        promise(faults.empty(), "an independent checker finds nothing", faults);
    }
    std::int64_t work = 0;
    for (routine_item const& item : made.items.view()) work += wish.work_of(item.exercise);
    promise(work <= wish.max_work(), "a routine is no more work than it may be");
}

void check_damaged(byte_reader& in, clearance<C> const& ok, request<C> const& wish, plan_result made) {
    damage(in, made.items);
    routine const& r = made.items;
    check_composition(table(), composition_of<C>, r.view(), detail::context_of(ok, wish), [&](auto const& f) {
        promise(!explain(table(), r.view(), f).sentence.empty(), "every finding has a sentence");
    });
    (void)total_time(table(), composition_of<C>, r.view(), wish.paced());
    for (routine_item const& item : r.view()) {
        (void)duration(item.dose, wish.paced());
        (void)volume_of(item.dose);
    }
    std::size_t const at = in.below(18), exercise = index_of(in, table().exercises.size());
    auto const others = alternatives(ok, wish, r, at);
    for (alternative const& other : others.view()) promise(ok.permits(other.exercise), "an alternative is permitted");
    promise(!explain(ok, exercise, why_not(ok, wish, made, exercise, {0})).sentence.empty(),
            "what is left out has a sentence");
    (void)why_uncovered(ok, wish, made, in.below(12), {0});
    made.goals.size = in.byte();
    (void)explain(made);
    auto settled = r;
    choose_start_positions(table(), std::span(settled.items).first(settled.view().size()), in.any<std::uint32_t>());
}

}  // namespace

REGIMEN_FUZZ_TARGET(plan) {
    byte_reader in(input);
    bool const damaged = in.one_in(8);
    auto const who = damaged ? damaged_profile_of(in) : profile_of(in);
    auto const s = screen(who);
    if (!damaged && table().covers.contains(who.raw().day)) check_monotone(in, s);
    auto const* ok = s.clearance();
    if (ok == nullptr) return;
    bool const doses = in.one_in(3);
    auto const wish = request_of(in, doses);
    work_limit const limit{in.one_in(4) ? 2000 : in.between(0, 300)};
    auto const made = plan(*ok, wish, limit);
    check_plan(s, *ok, wish, made, !doses && !damaged);
    if (limit.steps < 50) {
        auto const better = plan(*ok, wish, {500});
        promise(!made.found() || (better.found() && better.value >= made.value), "more work makes nothing worse");
        promise(!made.found() || better.value <= made.value_at_most, "no routine is worth more than the most");
    }
    check_damaged(in, *ok, wish, made);
    if (!made.found() && in.one_in(8)) {
        auto const help = what_would_help(*ok, wish, made, {50});
        for (suggestion const& each : help.view())
            promise(!explain<C>(each).sentence.empty(), "every suggestion has a sentence");
    }
}

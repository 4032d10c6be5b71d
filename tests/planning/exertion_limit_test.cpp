// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A limit on exertion holds for what is dosed by exertion: in a session, in a plan, and for a stored routine.
// The barbell catalogue of the examples has such doses; the first catalogue has none.
#include "../examples/custom_catalogue/catalogue.hpp"
#include "catch.hpp"

namespace {

using namespace regimen;
using gym::barbell_room;

/// An easy day after a short night, on top of the room's own rules.
struct easy_day {
    static constexpr safety_rule is{.id = "easy-day",
                                    .when = gym::short_night::is,
                                    .max_exertion = 6_rpe,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::general,
                                    .sources = gym::made_up,
                                    .sentence = "An easy day."};
};
struct easy_rules {
    using rules = regimen::rules<easy_day>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct easy_book : compose<gym::careful, easy_rules> {
    static constexpr std::string_view id = "easy";
};

constexpr auto heavy = exercise_index<gym::heavy_squat, barbell_room>;
constexpr auto lifter =
    profile<barbell_room>{}
        .after<gym::novice>(200_days)
        .yes<gym::short_night>()
        .rest_is(answer::no)
        .has<gym::equipment::barbell, gym::equipment::plates, gym::equipment::rack, gym::equipment::bench>()
        .wants<gym::region::legs, purpose::strength>();

bool contains(routine const& r, std::size_t exercise) {
    for (routine_item const& item : r.view()) {
        if (item.exercise == exercise) return true;
    }
    return false;
}

/// Something heavy, opened and closed as it should be.
routine heavy_session() {
    routine r;
    r.catalogue = view_of<barbell_room>.fingerprint;
    auto const put = [&r](std::size_t exercise, block in) {
        exercise_row const& e = view_of<barbell_room>.exercises[exercise];
        r.add({static_cast<std::uint16_t>(exercise), in, e.position, starting_dose(*e.dose)});
    };
    put(exercise_index<gym::easy_breathing, barbell_room>, block::settle);
    put(exercise_index<gym::brisk_walk, barbell_room>, block::warm_up);
    put(exercise_index<gym::free_squats, barbell_room>, block::warm_up);
    put(heavy, block::strengthen);
    put(exercise_index<gym::quiet_rest, barbell_room>, block::relax);
    return r;
}

}  // namespace

TEST_CASE("a dose above the exertion that is allowed is a fault of the session") {
    routine const r = heavy_session();
    routine_context ctx{.day = 200_days};
    CHECK(first_fault(view_of<barbell_room>, composition_of<barbell_room>, r.view(), ctx).sound);

    ctx.limits.max_exertion = 6;
    auto const v = first_fault(view_of<barbell_room>, composition_of<barbell_room>, r.view(), ctx);
    REQUIRE_FALSE(v.sound);
    CHECK(v.finding.fault == composition_fault::exertion_above);
    CHECK(rule_of(v.finding.fault) == "C6");
    CHECK(explain(view_of<barbell_room>, r.view(), v.finding) ==
          "The effort of Heavy back squat would be 8 out of 10. The most is 6.");

    // The weeks limit it, too: eight points until week 24, seven until week 8.
    CHECK(first_fault(view_of<barbell_room>, composition_of<barbell_room>, r.view(), {.day = 100_days}).sound);
    CHECK_FALSE(first_fault(view_of<barbell_room>, composition_of<barbell_room>, r.view(), {.day = 50_days}).sound);
}

TEST_CASE("a plan and a stored routine keep to the limit") {
    auto const free = screen(lifter);
    auto const easy = screen<easy_book>(lifter);
    REQUIRE(free.permits(heavy));
    REQUIRE(easy.permits(heavy));  // the rule limits the session, not the exercise
    request<barbell_room> const decided = request<barbell_room>{}.within(30_min).with_forms_decided();
    auto const usable = [&](auto const& screened) {
        auto const ctx = detail::context_of(*screened.clearance(), decided);
        auto const ok = screened.clearance()->view();
        CHECK(detail::at_hand_today(ok, decided.view(), ctx, heavy));
        return detail::usable_today(ok, decided.view(), ctx, heavy);
    };
    CHECK(usable(free));
    CHECK_FALSE(usable(easy));
    CHECK(easy.limits().max_exertion == 6);

    auto const wish = request<barbell_room>{}.within(30_min);
    plan_result const made = plan(*easy.clearance(), wish);
    REQUIRE(made.found());
    CHECK(made.max_exertion == 6);
    CHECK_FALSE(contains(made.items, heavy));

    routine const stored = heavy_session();
    CHECK(contains(readmit(stored, *free.clearance()).kept, heavy));
    readmission const again = readmit(stored, *easy.clearance());
    REQUIRE(again.n_withdrawn == 1);
    CHECK(again.withdrawn[0].item.exercise == heavy);
    CHECK(again.withdrawn[0].why == withdrawal_kind::dose_not_allowed);
}

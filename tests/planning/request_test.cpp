// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A request is a value written as a chain: what it says, that each word leaves the rest alone, and what comes of it
// together with a clearance. It narrows and never widens.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/request.hpp>
#include <regimen/progression/progression_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;
using C = postpartum_back;
using wish = request<C>;

constexpr wish all_words = wish{}
                               .within(12_min)
                               .wants<region::lower_back>()
                               .wants<purpose::stretch>(2)
                               .wants<region::neck, purpose::mobility>(3)
                               .with<equipment::chair, equipment::towel>()
                               .avoiding<position::prone>()
                               .at({2_s, 6_s})
                               .done(3, 1_days);

std::size_t index_of(std::string_view id) { return find_exercise<C>(id).value(); }

}  // namespace

TEST_CASE("an empty request: ten minutes, no goals, nothing at hand, nothing avoided, nothing done yet") {
    STATIC_REQUIRE(wish{}.max_time() == 600_s);
    STATIC_REQUIRE(wish{}.goals().size == 0);
    STATIC_REQUIRE(wish{}.equipment() == 0);
    STATIC_REQUIRE(wish{}.avoids() == 0);
    STATIC_REQUIRE(wish{}.paced().per_breath == 5_s);
    STATIC_REQUIRE(wish{}.freshness(0) == 3);
    STATIC_REQUIRE(wish{}.rested(0));
}

TEST_CASE("a chain says all of it") {
    STATIC_REQUIRE(all_words.max_time() == 720_s);
    STATIC_REQUIRE(all_words.goals().size == 3);
    STATIC_REQUIRE(all_words.goals().items[0].purpose == goal::any);
    STATIC_REQUIRE(all_words.goals().items[1].region == goal::any);
    STATIC_REQUIRE(all_words.goals().items[1].weight == 2);
    STATIC_REQUIRE(all_words.goals().items[2].weight == 3);
    STATIC_REQUIRE(all_words.equipment() == profile<C>{}.has<equipment::chair, equipment::towel>().raw().equipment);
    STATIC_REQUIRE(all_words.avoids() == profile<C>{}.avoids<position::prone>().raw().avoids);
    STATIC_REQUIRE(all_words.paced().per_count == 2_s);
    STATIC_REQUIRE(all_words.since_done(3) == 1_days);
    STATIC_REQUIRE(all_words.freshness(3) == 1);
    STATIC_REQUIRE(!all_words.rested(3));
    STATIC_REQUIRE(all_words.since_done(4) == wish::never_done);
}

TEST_CASE("a word leaves the request that it is said to alone") {
    wish const before = all_words;
    (void)before.within(1_min).wants<region::hips>().with<equipment::wall>().avoiding<position::supine>().micro();
    CHECK(before.max_time() == 720_s);
    CHECK(before.goals().size == 3);
    CHECK(before.equipment() == all_words.equipment());
    CHECK(before.avoids() == all_words.avoids());
}

TEST_CASE("a micro-session is below three minutes, and shorter where less was asked for") {
    STATIC_REQUIRE(wish{}.micro().max_time() == 179_s);
    STATIC_REQUIRE(wish{}.within(2_min).micro().max_time() == 120_s);
    STATIC_REQUIRE(wish{}.micro().within(2_min).max_time() == 120_s);
}

TEST_CASE("avoiding sitting avoids every kind of sitting") {
    auto const avoided = wish{}.avoiding<position::sitting>().avoids();
    auto const has = [](std::string_view id) { return ((avoided >> find_position<C>(id).value()) & 1U) != 0; };
    CHECK(has("sitting"));
    CHECK(has("sitting-on-floor"));
    CHECK(has("sitting-on-ball"));
    CHECK_FALSE(has("standing"));
}

TEST_CASE("eight goals fit, and a ninth is not taken") {
    wish r;
    for (int i = 0; i != 9; ++i) r = r.wants(goal{.weight = static_cast<std::int16_t>(i + 1)});
    CHECK(r.goals().size == 8);
    CHECK(r.goals().items[7].weight == 8);
}

TEST_CASE("days since: freshness grows to three, strengthening rests two, and nonsense does no harm") {
    for (int const ago : {0, 1, 2, 3, 4, 200}) {
        auto const r = wish{}.done(5, days::from_value(ago));
        CHECK(r.freshness(5) == std::min(ago, 3));
        CHECK(r.rested(5) == (ago >= 2));
    }
    CHECK(wish{}.done(5, days::from_value(100'000)).since_done(5) == wish::never_done - 1_days);
    CHECK(wish{}.done(5, days::from_value(-1)).since_done(5) == 0_days);  // a clock that is off: today
    CHECK(wish{}.done(5'000, 0_days).since_done(5) == wish::never_done);
    CHECK(wish{}.done(5, 0_days).done(5, 4_days).freshness(5) == 3);
}

TEST_CASE("a pace is from 1 to 60 seconds for a count and a breath") {
    auto const clamped = wish{}.at({0_s, seconds::from_value(-3)}).paced();
    CHECK(clamped.per_count == 1_s);
    CHECK(clamped.per_breath == 1_s);
    CHECK(wish{}.at({100_s, seconds::from_value(2'000'000'000)}).paced().per_breath == 60_s);
    CHECK(wish{}.at({2_s, 7_s}).paced().per_breath == 7_s);
}

TEST_CASE("with a clearance: the stricter limit of the week, the rules and the request") {
    auto const who = profile<C>{}.after<pp::vaginal>(52_days).rest_is(answer::no);
    auto const limits = [](profile<C> const& p, wish const& r) {
        auto const s = screen(p);
        return detail::context_of(*s.clearance(), r);
    };
    CHECK(limits(who, wish{}).limits.max_time == 600_s);
    CHECK(limits(who, wish{}.within(60_min)).limits.max_time == 900_s);
    CHECK(limits(who, wish{}).limits.max_exertion == 4);
    auto const tired = who.yes<pp::severe_tiredness>();
    CHECK(limits(tired, wish{}).limits.max_time == 300_s);
    CHECK(limits(tired, wish{}).limits.max_exertion == 2);
    CHECK(limits(tired, wish{}.within(2_min)).limits.max_time == 120_s);
    CHECK(limits(who.on_day(10_days), wish{}).limits.max_time == 300_s);
}

TEST_CASE("with a clearance: equipment and positions of both") {
    auto const who =
        profile<C>{}.after<pp::vaginal>(52_days).rest_is(answer::no).has<equipment::wall>().avoids<position::prone>();
    auto const s = screen(who);
    auto const ctx = detail::context_of(*s.clearance(), wish{}.with<equipment::chair>().avoiding<position::supine>());
    CHECK(ctx.equipment == profile<C>{}.has<equipment::wall, equipment::chair>().raw().equipment);
    CHECK(ctx.avoids == profile<C>{}.avoids<position::prone, position::supine>().raw().avoids);
    CHECK_FALSE(ctx.settling_alone_is_enough);
    CHECK(ctx.day == 52_days);
}

TEST_CASE("usable today: permitted, with what it needs, in a position that suits, and rested") {
    auto const who = profile<C>{}.after<pp::vaginal>(100_days).rest_is(answer::no);
    auto const s = screen(who);
    auto const usable = [&](std::string_view id, wish const& asked = {}) {
        auto const r = asked.with_forms_decided();
        auto const ctx = detail::context_of(*s.clearance(), r);
        return detail::usable_today(*s.clearance(), r, ctx, index_of(id));
    };
    CHECK(usable("letter-t"));
    CHECK_FALSE(usable("letter-t", wish{}.avoiding<position::supine>()));
    CHECK_FALSE(usable("cat-chair"));
    CHECK(usable("cat-chair", wish{}.with<equipment::chair>()));
    CHECK(usable("heel-scoop"));
    CHECK_FALSE(usable("heel-scoop", wish{}.done(index_of("heel-scoop"), 1_days)));
    CHECK(usable("heel-scoop", wish{}.done(index_of("heel-scoop"), 2_days)));
    CHECK(usable("cat", wish{}.done(index_of("cat"), 0_days)));                          // moving may be done every day
    CHECK_FALSE(usable("downward-dog", wish{}.done(index_of("downward-dog"), 1_days)));  // as hard as strengthening
}

TEST_CASE("a first session has no strengthening, and of each exercise only the easiest forms that are permitted") {
    auto const of = [](profile<C> const& who, std::string_view id) {
        auto const s = screen(who);
        return detail::usable_today(*s.clearance(), wish{}, detail::context_of(*s.clearance(), wish{}), index_of(id));
    };
    auto const who = profile<C>{}.after<pp::vaginal>(100_days).rest_is(answer::no);
    CHECK_FALSE(of(who, "heel-scoop"));
    CHECK(of(who, "heel-slide"));
    CHECK_FALSE(of(who, "downward-dog"));
    CHECK_FALSE(of(who, "half-dog-wall"));  // easier, but there is no wall
    CHECK(of(who.has<equipment::wall>(), "half-dog-wall"));
    CHECK_FALSE(of(who, "cat"));
    CHECK(of(who.has<equipment::chair>(), "cat-chair"));
}

TEST_CASE("over every profile of one answer and every form: what is easier is a ladder's lower rung, and comes first") {
    for (std::size_t c = 0; c != view_of<C>.conditions.size(); ++c) {
        for (int const day : {3, 20, 50, 90, 200}) {
            auto who = profile<C>{}.after_mode(c % 3, days::from_value(day)).rest_is(answer::no);
            who.raw().equipment = ~std::uint64_t{0};
            auto const s = screen(who.answered(c, answer::yes));
            if (s.clearance() == nullptr) continue;
            auto const ctx = detail::context_of(*s.clearance(), wish{});
            for (progression_row const& ladder : progression_table<C>) {
                bool easier_open = false;
                for (std::size_t m = 0; m != ladder.size; ++m) {
                    auto const e = static_cast<std::size_t>(ladder.members[m]);
                    bool const open = s.permits(e);
                    bool const usable = detail::usable_today(*s.clearance(), wish{}, ctx, e);
                    INFO(std::string(view_of<C>.exercises[e].id)
                         << " day " << day << " with " << view_of<C>.conditions[c].id);
                    if (usable) CHECK((open && !easier_open && view_of<C>.exercises[e].effort.rank < 3));
                    easier_open = easier_open || open;
                }
            }
        }
    }
}

TEST_CASE("a request cannot ask for what screening has not permitted") {
    auto const s = screen(profile<C>{}.after<pp::caesarean>(20_days).rest_is(answer::no));
    wish everything;
    for (std::size_t r = 0; r != 8; ++r)
        everything = everything.wants(goal{.region = static_cast<std::int16_t>(r), .weight = 100});
    auto const ctx = detail::context_of(*s.clearance(), everything);
    for (std::size_t e = 0; e != s.n_exercises; ++e) {
        if (detail::usable_today(*s.clearance(), everything, ctx, e)) CHECK(s.permits(e));
    }
}

TEST_CASE("after a caesarean the band before hers counts until the check is done") {
    constexpr auto const& rules = composition_of<C>;
    auto const check = *find_condition<C>("no-check-yet");
    for (std::size_t mode = 0; mode != view_of<C>.modes.size(); ++mode) {
        bool const caesarean = view_of<C>.modes[mode].id == "caesarean";
        for (int day = 0; day != 366; ++day) {
            auto const who = profile<C>{}.after_mode(mode, days::from_value(day));
            // Bands of days 0 to 13, 14 to 41, 42 to 83, 84 on.
            int const before = day < 14 ? day : day < 42 ? 13 : day < 84 ? 41 : 83;
            for (answer const a : {answer::not_asked, answer::yes, answer::unknown}) {
                days const expected = days::from_value(caesarean ? before : day);
                days const counts = rules.band_day(who.answered(check, a).raw());
                CHECK(rules.band_of(counts).until == rules.band_of(expected).until);
                CHECK(counts <= days::from_value(day));
            }
            CHECK(rules.band_day(who.answered(check, answer::no).raw()) == days::from_value(day));
            CHECK(rules.band_day(who.answered(check, answer::yes).cleared(check).raw()) == days::from_value(day));
        }
    }
    auto const open = profile<C>{}.after<pp::caesarean>(50_days).rest_is(answer::no).yes<pp::no_check_yet>();
    auto const s = screen(open);
    REQUIRE(s.clearance() != nullptr);
    CHECK(detail::context_of(*s.clearance(), wish{}.within(20_min)).limits.max_time == 600_s);
    auto const checked = screen(open.no<pp::no_check_yet>());
    CHECK(detail::context_of(*checked.clearance(), wish{}.within(20_min)).limits.max_time == 900_s);
}

TEST_CASE("a dose of today is changed within its bounds, and what is left out is not used") {
    std::size_t const scoop = index_of("heel-scoop");
    CHECK(wish{}.dose_of(scoop).movements[0].repetitions == 4);
    CHECK(wish{}.dosed(scoop, {.repetitions = 2}).dose_of(scoop).movements[0].repetitions == 6);
    CHECK(wish{}.dosed(scoop, {.repetitions = 30'000}).dose_of(scoop).movements[0].repetitions == 10);
    CHECK(wish{}.dosed(scoop, {.repetitions = -30'000}).dose_of(scoop).movements[0].repetitions == 2);
    CHECK(wish{}.dosed(wish::n_exercises, {.repetitions = 1}).dose_of(scoop) == wish{}.dose_of(scoop));
    auto const s = screen(profile<C>{}.after<pp::vaginal>(100_days).rest_is(answer::no));
    auto const without = wish{}.without(scoop);
    CHECK_FALSE(detail::usable_today(*s.clearance(), without, detail::context_of(*s.clearance(), without), scoop));
}

TEST_CASE("an exercise of no index is left out, has no dose and no work, and changes nothing") {
    wish const asked;
    auto const view = asked.view();
    for (std::size_t const none : {wish::n_exercises, std::size_t{9'999}}) {
        CHECK(view.leaves_out(none));
        CHECK(view.dose_of(none) == dose_today{});
        CHECK(view.work_of(none) == 0);
        CHECK_FALSE(view.rested(none));
        wish const without = asked.without(none);
        for (std::size_t e = 0; e != wish::n_exercises; ++e) CHECK_FALSE(without.leaves_out(e));
    }
}

TEST_CASE("a goal above all takes the place of the last of those that count least") {
    wish r;
    for (int const weight : {5, 3, 4, 3, 9, 8, 7, 6}) r = r.wants(goal{.weight = static_cast<std::int16_t>(weight)});
    goal const above{.region = 1, .weight = 2};
    wish const full = r.wants_above_all(above);
    REQUIRE(full.goals().size == 8);
    for (std::size_t i = 0; i != 8; ++i) CHECK((full.goals().items[i] == above) == (i == 3));
    CHECK(wish{}.wants_above_all(above).goals().size == 1);
}

TEST_CASE("what stands in for an exercise comes first, unless the exercise is the easier one") {
    std::size_t const cat = index_of("cat"), stands_in = index_of("cat-chair");
    std::vector<exercise_row> rows(view_of<C>.exercises.begin(), view_of<C>.exercises.end());
    catalogue_view c = view_of<C>;
    c.exercises = {rows.data(), rows.size()};
    REQUIRE(rows[stands_in].replaces == static_cast<std::int32_t>(cat));
    person const nobody{};
    session_limits const limits{};
    auto const skips = [&](std::uint64_t permitted) {
        wish const asked;
        auto const of = asked.view();
        detail::request_view const view{
            c,    of.rules, of.limits, of.goals, of.paced, of.equipment, of.avoids, of.max_work, of.forms_are_decided,
            of.of};
        return detail::skips_an_easier_form({c, nobody, limits, &permitted}, view, cat);
    };
    std::uint64_t const both = std::uint64_t{1} << cat | std::uint64_t{1} << stands_in;
    CHECK(skips(both));
    CHECK_FALSE(skips(std::uint64_t{1} << cat));
    // Harder, and meant as easier nevertheless where it asks for something else only; harder in all is not easier.
    rows[stands_in].at_least = rows[cat].at_least;
    CHECK(skips(both));
    rows[stands_in].effort.rank = static_cast<decltype(rows[cat].effort.rank)>(rows[cat].effort.rank + 1);
    CHECK_FALSE(skips(both));
}

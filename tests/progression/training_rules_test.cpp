// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The numbers of training: what a catalogue of another field states of them holds for it, and the first catalogue's
// are as they were.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/training_rules.hpp>
#include <regimen/regimen.hpp>

#include <cstdint>
#include <string_view>

#include "../examples/custom_catalogue/catalogue.hpp"
#include "catch.hpp"
#include "support/reports.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;
namespace pp = regimen::postpartum;

namespace {

// An ankle after a sprain: its easy work is of class E1, its one strengthening exercise of E3.
struct ankle : tiny::catalogue {
    static constexpr std::string_view id = "ankle-that-trains";
};
struct ankle_in_a_hurry : ankle {
    static constexpr std::string_view id = "ankle-in-a-hurry";
    static constexpr week_pattern_rules week_pattern{.ready_after_gentle_days = 0};
};
struct ankle_that_waits : ankle {
    static constexpr std::string_view id = "ankle-that-waits";
    static constexpr week_pattern_rules week_pattern{.most_days = 7, .ready_after_gentle_days = 6};
};
struct without_light_weeks : ankle {
    static constexpr std::string_view id = "without-light-weeks";
    static constexpr training_rules training{.light_week_every = 0,
                                             .early_week_percent = training_rules::no_limit,
                                             .later_week_percent = training_rules::no_limit,
                                             .session_percent = training_rules::no_limit,
                                             .pain = {.judged = false}};
};
struct class_by_name : ankle {
    static constexpr std::string_view id = "class-by-name";
    static constexpr training_rules training{.ready_class = 1};
};
struct light_every_other_week : ankle {
    static constexpr reevaluation_days reevaluation{.on = {10_days, 30_days}};
    static constexpr std::string_view id = "light-every-other-week";
    static constexpr training_rules training{
        .light_week_every = 2,
        .recovery = 3_days,
        .early_week_percent = 100,
        .early_until = 20_days,
        .later_week_percent = 130,
        .seldom_week_percent = 100,
        .session_percent = 150,
        .class_settles = 3_days,
        .class_waits = 5_days,
        .pain = {.worth_judging = 3, .first_look = 14_days, .last_look = 21_days, .sessions = 4}};
};

struct gentler_first : postpartum_back {
    static constexpr std::string_view id = "gentler-first";
    static constexpr training_rules training{.ready_class = 1};
};

/// A state in its second week of training, with one session of some work in each of its weeks.
template <class Catalogue>
training_state<Catalogue> trained(std::int16_t day, std::int32_t work) {
    training_state<Catalogue> s;
    s.began = 0;
    s.day = s.asked = day;
    s.work = {0, work, work, work, work};
    s.most_work = {0, work, work, work, work};
    s.recent[0] = 0x5555;  // every other day: not seldom
    return s;
}
template <class Catalogue>
std::int32_t room(std::int16_t day, std::int32_t work) {
    auto s = trained<Catalogue>(day, work);
    return detail::weekly_load(s).room_for_work(day);
}

}  // namespace

TEST_CASE("what makes ready for strengthening is the hardest work below it that a catalogue has") {
    CHECK(detail::ready_class_of<postpartum_back> == 2);
    // With nothing but E1 below strengthening, E1 does: it could never begin otherwise.
    CHECK(detail::ready_class_of<ankle> == 1);
    CHECK(detail::ready_class_of<ankle_in_a_hurry> == 1);

    auto const day_after = [](auto const& state, int days_of_work) {
        auto s = state;
        for (int i = 0; i != days_of_work; ++i) {
            session_report r{.day = days::from_value(i), .lasted = 300_s};
            r.add({.exercise = static_cast<std::uint16_t>(exercise_index<tiny::heel_raise_seated, ankle>),
                   .feedback = regimen_tests::reports::good});
            detail::move_to_day(s, i);
            detail::session_days(s).record(r, detail::facts_of<typename decltype(s)::catalogue>(r));
        }
        return detail::kind_of_day(s, days_of_work);
    };
    CHECK(day_after(training_state<ankle>{}, 3) == day_kind::stretch);
    CHECK(day_after(training_state<ankle>{}, 4) == day_kind::strength);
    CHECK(day_after(training_state<ankle_in_a_hurry>{}, 0) == day_kind::strength);
    // More days than the library's own can be asked for, and are counted.
    CHECK(day_after(training_state<ankle_that_waits>{}, 5) == day_kind::stretch);
    CHECK(day_after(training_state<ankle_that_waits>{}, 6) == day_kind::strength);
}

TEST_CASE("a state that counts more days than the library's own is whole, and goes over to where as many count") {
    training_state<ankle_that_waits> s;
    s.day = s.began = s.last_gentle_day = 20;
    s.gentle_days = 6;
    CHECK(detail::is_intact(s));
    s.gentle_days = 7;
    CHECK_FALSE(detail::is_intact(s));
    s.gentle_days = 6;
    CHECK(migrate<ankle>(s, [](auto const&...) {}).state.gentle_days == 4);
    CHECK(migrate<ankle_that_waits>(s, [](auto const&...) {}).state.gentle_days == 6);
    // Days of another class of effort make ready for nothing.
    CHECK(detail::ready_class_of<gentler_first> == 1);
    training_state<gentler_first> other;
    other.day = other.began = other.last_gentle_day = 20;
    other.gentle_days = 4;
    CHECK(migrate<postpartum_back>(other, [](auto const&...) {}).state.gentle_days == 0);
    CHECK(migrate<gentler_first>(other, [](auto const&...) {}).state.gentle_days == 4);
}

TEST_CASE("in a field without easy strength work, days of strength come all the same") {
    using gym_floor = gym::barbell_room;
    CHECK(detail::ready_class_of<gym_floor> == 2);
    auto const who =
        profile<gym_floor>{}
            .after<gym::novice>(days::from_value(30))
            .rest_is(answer::no)
            .has<gym::equipment::barbell, gym::equipment::plates, gym::equipment::rack, gym::equipment::bench>();
    training_state<gym_floor> s;
    int first = -1;
    for (int day = 30; day != 60 && first < 0; ++day) {
        days const on = days::from_value(day);
        auto today = next(s, who, on);
        if (today.kind == day_kind::screening_due) {
            s = record_answers(s, who, on).state;
            today = next(s, who, on);
        }
        if (today.kind == day_kind::strength) first = day;
        if (!today.plan.found()) continue;
        session_report r{.day = on, .lasted = today.plan.total_time, .exhausted = answer::no, .sign = no_stop_sign};
        for (routine_item const& item : today.plan.items.view()) {
            r.add({.exercise = static_cast<std::uint16_t>(item.exercise), .feedback = regimen_tests::reports::good});
        }
        s = record_session(s, who, r).state;
    }
    CHECK(first == 34);  // after four days of easier work
}

TEST_CASE("light weeks come as often as a catalogue says, or never") {
    auto const why = [](auto const& state, int week) {
        auto s = state;
        s.began = 0;
        return detail::why_eased(s, 7 * week);
    };
    for (int week = 0; week != 30; ++week) {
        CAPTURE(week);
        CHECK((why(training_state<postpartum_back>{}, week) == ease_reason::light_week) == (week % 4 == 3));
        CHECK((why(training_state<light_every_other_week>{}, week) == ease_reason::light_week) == (week % 2 == 1));
        CHECK(why(training_state<without_light_weeks>{}, week) == ease_reason::nothing);
    }
    // The days after an illness, too.
    auto const recovers = [](auto s, int day) {
        s.well_again = 0;
        return detail::why_eased(s, day) == ease_reason::after_illness;
    };
    CHECK(recovers(training_state<postpartum_back>{}, 6));
    CHECK_FALSE(recovers(training_state<postpartum_back>{}, 7));
    CHECK(recovers(training_state<light_every_other_week>{}, 2));
    CHECK_FALSE(recovers(training_state<light_every_other_week>{}, 3));
}

TEST_CASE("a week and a session grow as far as a catalogue says") {
    // The first catalogue: a tenth, a fifth from week 12 on, and no session more than a fifth larger.
    CHECK(room<postpartum_back>(28, 1000) == 1100);
    CHECK(room<postpartum_back>(84 + 28, 1000) == 1200);
    CHECK(room<light_every_other_week>(14, 1000) == 1000);
    CHECK(room<light_every_other_week>(28, 1000) == 1300);
    CHECK(room<light_every_other_week>(21, 1000) == 700);  // a light week
    // Nothing is limited: ten times as much is as good as any.
    CHECK(room<without_light_weeks>(28, 1000) >= 10'000);
    auto settled = trained<light_every_other_week>(28, 1000);
    for (std::int16_t day = 22; day <= 28; ++day) {
        CAPTURE(day);
        settled.last_class = day;
        settled.class_waits = -1;
        CHECK(detail::weekly_load(settled).room_for_work(28) == (28 - day >= 3 ? 1300 : 1000));
        settled.last_class = -1;
        settled.class_waits = day;
        CHECK(detail::weekly_load(settled).room_for_work(28) == (28 - day >= 5 ? 1300 : 1000));
    }
}

TEST_CASE("the questions are asked again on the days that a catalogue names, and on no others") {
    auto const& own = reevaluation_of<light_every_other_week>;
    auto const& none = reevaluation_of<ankle>;
    for (int day = 0; day != 200; ++day) {
        CAPTURE(day);
        CHECK(detail::last_reevaluation(own, day) == (day >= 30 ? 30 : day >= 10 ? 10 : -1));
        CHECK(detail::last_reevaluation(none, day) == -1);
    }
    training_state<ankle> s;
    s.day = s.asked = 9;
    CHECK_FALSE(detail::questions_due(s, 10));
    CHECK(detail::questions_due(s, 23));  // after two weeks in any case
    training_state<light_every_other_week> named;
    named.day = named.asked = 9;
    CHECK(detail::questions_due(named, 10));
}

TEST_CASE("pain is judged when a catalogue says, and pain that gets much worse locks in any case") {
    auto const help = [](auto s, int day, int sessions, int first, int now) {
        s.day = static_cast<std::int16_t>(day);
        s.sessions = static_cast<std::int16_t>(sessions);
        s.pain[0] = {.first_day = 0, .before_sum = static_cast<std::int16_t>(10 * first), .before_n = 10};
        s.pain[1] = {.first_day = 7, .before_sum = static_cast<std::int16_t>(10 * now), .before_n = 10};
        return detail::pain_of_weeks(s).help();
    };
    using detail::exercise_help;
    using own = training_state<light_every_other_week>;
    using never = training_state<without_light_weeks>;
    using library = training_state<ankle>;
    CHECK(help(library{}, 27, 12, 3, 3) == exercise_help::unknown);
    CHECK(help(library{}, 28, 12, 3, 3) == exercise_help::not_yet);
    CHECK(help(library{}, 28, 11, 3, 3) == exercise_help::unknown);
    CHECK(help(library{}, 42, 12, 3, 3) == exercise_help::not_in_time);
    CHECK(help(library{}, 42, 12, 1, 1) == exercise_help::not_in_time);
    CHECK(help(own{}, 13, 4, 3, 3) == exercise_help::unknown);
    CHECK(help(own{}, 14, 4, 3, 3) == exercise_help::not_yet);
    CHECK(help(own{}, 14, 3, 3, 3) == exercise_help::unknown);
    CHECK(help(own{}, 21, 4, 3, 3) == exercise_help::not_in_time);
    CHECK(help(own{}, 21, 4, 2, 2) == exercise_help::unknown);
    CHECK(help(own{}, 21, 4, 4, 2) == exercise_help::helps);
    for (int day = 0; day != 100; ++day) CHECK(help(never{}, day, 60, 2, 2) == exercise_help::unknown);
    CHECK(help(library{}, 8, 1, 1, 3) == exercise_help::clearly_worse);
    CHECK(help(own{}, 8, 1, 1, 3) == exercise_help::clearly_worse);
    CHECK(help(never{}, 8, 1, 1, 3) == exercise_help::clearly_worse);
}

TEST_CASE("a state of another class of readiness is another state") {
    CHECK(detail::training_fingerprint<class_by_name> != detail::training_fingerprint<ankle>);
}

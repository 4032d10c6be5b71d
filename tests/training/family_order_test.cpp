// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Several ladders of one family: the harder one waits until the easier is climbed, and what takes out one of them takes
// out all of them. The family is made up: fourteen push-ups, twelve on one ladder and two on the next.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/migration.hpp>
#include <regimen/training/next_session.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "catch.hpp"
#include "support/push_ups.hpp"

using namespace regimen;
using C = push_ups::catalogue;

namespace {

enum index_of_ladder : std::size_t { low, high };
constexpr auto& rungs = rung_tables<C>;

profile<C> somebody(int day, bool sore = false) {
    auto const p = profile<C>{}.after<push_ups::started>(days::from_value(day)).rest_is(answer::no);
    return sore ? p.yes<push_ups::sore_wrist>() : p;
}
/// A state of somebody who answered the questions on the day, on a rung of the low ladder.
training_state<C> standing(std::uint8_t rung, int day = 100) {
    training_state<C> s = record_answers(training_state<C>{}, somebody(day), days::from_value(day)).state;
    s.families[low].now.at = rung;
    return s;
}
bool is_offered(today<C> const& t, std::size_t form) {
    return t.screened && !t.asked.view().leaves_out(push_ups::index_of(form));
}
int forms_offered(today<C> const& t) {
    int n = 0;
    for (std::size_t i = 0; i < push_ups::n_forms; ++i) n += is_offered(t, i) ? 1 : 0;
    return n;
}
bool waits(training_state<C> const& s, bool sore = false) {
    return detail::waits_for_easier_ladder(s, screen(somebody(100, sore)), high);
}
constexpr exercise_feedback good{.done = completion::as_planned,
                                 .before = 0_pain,
                                 .worst = 0_pain,
                                 .right_after = 0_pain,
                                 .next_morning = 0_pain,
                                 .where = pain_place::back_or_muscle,
                                 .settled = answer::yes,
                                 .effort = 3_rpe,
                                 .breathed_freely = answer::yes,
                                 .moved_slowly = answer::yes,
                                 .sign = no_stop_sign};
constexpr exercise_feedback hurting = [] {
    exercise_feedback f = good;
    f.worst = f.right_after = f.next_morning = 8_pain;
    f.settled = answer::no;
    return f;
}();
session_report of(int day, std::size_t form, exercise_feedback const& f) {
    session_report r{.day = days::from_value(day), .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    r.add({static_cast<std::uint16_t>(push_ups::index_of(form)), f});
    return r;
}
training_state<C> after(training_state<C> const& s, int day, std::size_t form, exercise_feedback const& f) {
    auto const got = record_session(s, somebody(day), of(day, form, f));
    REQUIRE(got.fault == report_fault::none);
    return got.state;
}
template <class Progressions>
struct cut_anew : push_ups::catalogue {
    static constexpr std::string_view id = "cut-anew";
    using progressions = Progressions;
};
/// The same family in three ladders.
using in_three = cut_anew<progressions<progression<push_ups::one_more, push_ups::ladder_from<0, 5>>,
                                       progression<push_ups::one_more, push_ups::ladder_from<5, 5>>,
                                       progression<push_ups::one_more, push_ups::ladder_from<10, 4>>>>;

}  // namespace

TEST_CASE("a ladder waits until the easier ladder of its family has reached its last rung") {
    CHECK(waits(training_state<C>{}));
    for (std::uint8_t rung = 0; rung != rungs[low].size; ++rung) {
        CAPTURE(+rung);
        training_state<C> const s = standing(rung);
        bool const climbed = rung == rungs[low].last[11];
        CHECK(waits(s) == !climbed);
        CHECK_FALSE(detail::waits_for_easier_ladder(s, screen(somebody(100)), low));  // nothing is easier
        today<C> const t = next(s, somebody(100), 100_days);
        REQUIRE(t.screened);
        CHECK(is_offered(t, 12) == climbed);  // its first form, and never the second before it
        CHECK_FALSE(is_offered(t, 13));
        CHECK(is_offered(t, rungs[low].member[rung]));
        CHECK(forms_offered(t) == (climbed ? 2 : 1));
    }
}

TEST_CASE("whoever has never done any form is offered the easiest of the whole family") {
    today<C> const t =
        next(record_answers(training_state<C>{}, somebody(100), 100_days).state, somebody(100), 100_days);
    REQUIRE(t.screened);
    CHECK(is_offered(t, 0));
    CHECK(forms_offered(t) == 1);
}

TEST_CASE("an easier form that screening closes is not waited for; one that is open is") {
    // With a sore wrist the forms from the third on are closed: what is open of the low ladder are the first two.
    training_state<C> s = standing(rungs[low].last[1]);
    CHECK_FALSE(waits(s, true));
    CHECK(waits(s));
    s.families[low].now.at = static_cast<std::uint8_t>(rungs[low].last[1] - 1);
    CHECK(waits(s, true));
    // Its own forms are closed by the same, so nothing harder is offered.
    today<C> const t = next(standing(rungs[low].last[1]), somebody(100, true), 100_days);
    REQUIRE(t.screened);
    CHECK_FALSE(t.screened->permits(push_ups::index_of(12)));
}

TEST_CASE("what has begun does not wait again, whatever becomes of the easier ladder") {
    training_state<C> s = standing(3);
    s.families[high].now.at = 1;
    today<C> const t = next(s, somebody(100), 100_days);
    REQUIRE(t.screened);
    CHECK(is_offered(t, 12));
}

TEST_CASE("a harder ladder begins where somebody did it as planned, and not where she only tried") {
    exercise_feedback partly = good;
    partly.done = completion::partly;
    CHECK(after(standing(3), 100, 12, partly).families[high].now.at == ladder_state::never_done);
    CHECK(after(standing(3), 100, 12, good).families[high].now.at == rungs[high].start[0]);
    CHECK(after(standing(rungs[low].last[11]), 100, 12, partly).families[high].now.at == rungs[high].start[0]);
}

TEST_CASE("what takes out one ladder takes out its whole family, until a professional has looked") {
    // In the easiest form nothing easier is left to go back to.
    training_state<C> s = standing(0);
    s.families[high].now.at = 0;
    training_state<C> const out = after(s, 100, 0, hurting);
    CHECK(out.families[low].now.removed == 1);
    CHECK(out.families[high].now.removed == 1);
    for (std::size_t form = 0; form != push_ups::n_forms; ++form) CHECK(is_taken_out(out, push_ups::index_of(form)));
    CHECK_FALSE(is_taken_out(out, 0));
    CHECK(forms_offered(next(out, somebody(102), 102_days)) == 0);
    // From the harder ladder as well, where it is not begun: there is no dose that could fall.
    exercise_feedback hurt_at_once = hurting;
    hurt_at_once.done = completion::not_done;
    training_state<C> const from_above = after(standing(3), 100, 12, hurt_at_once);
    CHECK(from_above.families[low].now.removed == 1);
    CHECK(from_above.families[high].now.removed == 1);
    // And where the report cannot be taken.
    session_report broken = of(100, 12, hurt_at_once);
    broken.items[broken.size++] = {999, good};
    auto const refused = record_session(standing(3), somebody(100), broken);
    CHECK(refused.fault != report_fault::none);
    CHECK(refused.state.families[low].now.removed == 1);
    CHECK(refused.state.families[high].now.removed == 1);
    auto const confirmed = record_confirmation(out, 103_days);
    REQUIRE(confirmed.fault == report_fault::none);
    CHECK(confirmed.state.families[low].now.removed == 0);
    CHECK(confirmed.state.families[high].now.removed == 0);
}

TEST_CASE("a catalogue that cuts its family anew keeps what was taken out, and where somebody stands") {
    training_state<C> s = standing(rungs[low].last[6]);
    auto const moved = migrate<in_three>(s, [](migration_finding const&) {});
    REQUIRE(moved.fault == report_fault::none);
    auto const& table = rung_tables<in_three>;
    CHECK(moved.state.families[1].now.at == table[1].last[1]);  // the seventh form is the second of the second ladder
    CHECK(moved.state.families[2].now.at == ladder_state::never_done);
    s.families[low].now.removed = 1;
    auto const taken_out = migrate<in_three>(s, [](migration_finding const&) {});
    for (family_record const& f : taken_out.state.families) CHECK(f.now.removed == 1);  // the last has no form of it
}

TEST_CASE("good sessions lead from the last forms of one ladder to the next, and none of them is left out") {
    std::uint8_t const begin = static_cast<std::uint8_t>(rungs[low].first[10]);
    training_state<C> s = standing(begin);
    s.class_began[2] = 0;
    std::size_t highest = 10;
    for (int day = 100; day != 400; ++day) {
        days const on = days::from_value(day);
        today<C> t = next(s, somebody(day), on);
        if (t.kind == day_kind::screening_due) {
            s = record_answers(s, somebody(day), on).state;
            t = next(s, somebody(day), on);
        }
        REQUIRE(t.kind != day_kind::locked);
        session_report r{.day = on, .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
        for (routine_item const& item : t.plan.items.view()) {
            r.add({static_cast<std::uint16_t>(item.exercise), good});
            if (item.exercise < push_ups::index_of(0)) continue;
            std::size_t const form = item.exercise - push_ups::index_of(0);
            CHECK(form <= highest + 1);
            highest = std::max(highest, form);
        }
        if (r.size != 0) s = record_session(s, somebody(day), r).state;
    }
    CHECK(highest == 13);
}

TEST_CASE("in a catalogue where each family has one ladder nothing waits") {
    training_state<postpartum_back> s;
    auto const screened = screen(profile<postpartum_back>{}.after<postpartum::vaginal>(100_days).rest_is(answer::no));
    for (std::size_t f = 0; f != s.n_families; ++f) CHECK_FALSE(detail::waits_for_easier_ladder(s, screened, f));
    s.families[0].now.removed = 1;
    detail::take_out_whole_families(s);
    for (std::size_t f = 1; f != s.n_families; ++f) CHECK(s.families[f].now.removed == 0);
}

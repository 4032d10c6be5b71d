// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Shipped programmes, looked at apart from the check that compiled them: every session cleared for its week by
// screening, growth, light weeks, days of rest and of strength counted by hand.
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/regimen.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "support/both_times.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;
using C = postpartum_back;

/// Repetitions and fifths of held seconds, counted by hand from the words of the dose.
int work_of(checked_session<C> const& s) {
    int work = 0, warm_up = 0;
    for (routine_item const& item : s.items.view()) {
        int sum = 0;
        for (std::size_t i = 0; i < item.dose.size; ++i) {
            movement_today const& m = item.dose.movements[i];
            int const held = m.hold_in == hold_unit::in_breaths   ? 5 * m.hold
                             : m.hold_in == hold_unit::in_seconds ? m.hold
                                                                  : 0;
            int const sides = m.side == side_count::each_side ? 2 : 1;
            sum += (m.repetitions == 0 ? held : m.repetitions * (5 + held)) * sides * m.places * item.dose.sets;
        }
        if (item.in == block::strengthen || item.in == block::stretch) work += sum;
        if (item.in == block::warm_up) warm_up += sum;
    }
    return work != 0 ? work : warm_up;
}

template <std::size_t N>
void check(checked_programme<C, N> const& programme, std::size_t mode) {
    REQUIRE(N == 12);
    int most = 0, last_strength = -7, before = 0;
    for (std::size_t i = 0; i < N; ++i) {
        auto const& w = programme.weeks[i];
        INFO("week " << w.week);
        CHECK(w.week == static_cast<int>(i) + 2);
        int work = 0, days_with = 0, strength_days = 0;
        for (std::size_t d = 0; d < 7; ++d) {
            if (w.days[d].session == nullptr) continue;
            ++days_with;
            checked_session<C> const& s = *w.days[d].session;
            work += work_of(s);
            int const day = w.week * 7 + static_cast<int>(d);
            // Each day of the week, not only its first, for whom it was checked: somebody who said no to everything, or
            // after a caesarean, until week 8, to everything but that her check is still to come.
            auto const mother = s.checked_for.on_day(days::from_value(day));
            bool const to_come = mother.answer_to(condition_index<pp::no_check_yet, C>) == answer::yes;
            CHECK(to_come == (mode == mode_index<pp::caesarean, C> && w.week <= 8));
            CHECK(mother.raw().mode == static_cast<int>(mode));
            auto const screened = screen(mother);
            bool strength = false;
            for (routine_item const& item : s.items.view()) {
                INFO(view_of<C>.exercises[item.exercise].id);
                CHECK(screened.permits(item.exercise));
                strength = strength || view_of<C>.exercises[item.exercise].effort.rank >= 3;
            }
            auto const again = readmit(s.items, *screened.clearance());
            CHECK(again.n_withdrawn == 0);
            CHECK(again.usable());
            CHECK(strength == w.days[d].strength);
            if (!strength) continue;
            ++strength_days;
            int const at = static_cast<int>(i * 7 + d);
            CHECK(at - last_strength >= 2);
            last_strength = at;
        }
        CHECK(work == w.volume);
        CHECK(days_with <= 6);
        CHECK(days_with >= 3);
        CHECK(strength_days <= 3);
        CHECK(w.light == (i % 4 == 3));
        if (w.light) CHECK(work * 10 <= before * 7);
        if (i > 0) CHECK(work * 100 <= most * 110);
        most = std::max(most, work);
        before = work;
    }
}

}  // namespace

TEST_CASE("the programme after a vaginal birth is sound on each of its days") {
    check(pp::programme_after_vaginal_birth, mode_index<pp::vaginal, C>);
}
TEST_CASE("the programme after a caesarean is sound on each of its days") {
    check(pp::programme_after_caesarean, mode_index<pp::caesarean, C>);
}

namespace {
/// The exercises for strength, in the order in which a programme brings them, each with its first week.
template <std::size_t N>
std::vector<std::pair<std::string, int>> strength_in(checked_programme<C, N> const& programme) {
    std::vector<std::pair<std::string, int>> out;
    for (auto const& w : programme.weeks) {
        for (auto const& d : w.days) {
            if (d.session == nullptr) continue;
            for (routine_item const& item : d.session->items.view()) {
                exercise_row const& e = view_of<C>.exercises[item.exercise];
                std::string const id(e.id);
                bool const known = std::any_of(out.begin(), out.end(), [&](auto const& x) { return x.first == id; });
                if (e.effort.rank >= 3 && !known) out.emplace_back(id, w.week);
            }
        }
    }
    return out;
}
}  // namespace

TEST_CASE("strength comes in as its exercises open, one at a time, and on two days of each week from then on") {
    using weeks = std::vector<std::pair<std::string, int>>;
    CHECK(strength_in(pp::programme_after_vaginal_birth) ==
          weeks{{"heel-scoop", 3}, {"rear-leg-lifts", 4}, {"cobra-lifts", 6}, {"arm-leg-extensions", 8}});
    CHECK(strength_in(pp::programme_after_caesarean) ==
          weeks{{"heel-scoop", 9}, {"arm-leg-extensions", 11}, {"rear-leg-lifts", 12}, {"cobra-lifts", 13}});
    auto const two_days_from = [](auto const& programme, int first) {
        for (auto const& w : programme.weeks) {
            auto const n = std::count_if(w.days.begin(), w.days.end(), [](auto const& d) { return d.strength; });
            INFO("week " << w.week);
            CHECK(n == (w.week < first ? 0 : 2));
        }
    };
    two_days_from(pp::programme_after_vaginal_birth, 3);
    two_days_from(pp::programme_after_caesarean, 9);
}

TEST_CASE("the fault of a programme is found, with its week and its numbers") {
    using detail::programme_fault;
    auto programme = pp::programme_after_vaginal_birth;
    CHECK(detail::first_fault(programme).fault == programme_fault::none);

    SECTION("growth") {
        programme.weeks[1].volume = programme.weeks[0].volume * 12 / 10;
        auto const f = detail::first_fault(programme);
        CHECK(f.fault == programme_fault::growth);
        CHECK(f.week == 1);
        CHECK(f.percent == 120);
        CHECK(f.allowed == 110);
    }
    SECTION("a light week that is none") {
        programme.weeks[3].volume = programme.weeks[2].volume;
        auto const f = detail::first_fault(programme);
        CHECK(f.fault == programme_fault::not_light);
        CHECK(f.week == 3);
    }
    SECTION("a week left out") {
        programme.weeks[5].week = 12;
        CHECK(detail::first_fault(programme).fault == programme_fault::order);
    }
    SECTION("no rest") {
        for (auto& d : programme.weeks[0].days) d = programme.weeks[0].days[0];
        CHECK(detail::first_fault(programme).fault == programme_fault::no_rest);
    }
    SECTION("strength from Sunday to Monday") {
        programme.weeks[10].days[6] = programme.weeks[10].days[0];
        programme.weeks[10].days[5] = {};
        CHECK(detail::first_fault(programme).fault == programme_fault::strength_together);
    }
}

TEST_CASE("a percentage takes doses up and down along the path, never past floor or ceiling") {
    constexpr dose_range dose = pp::heel_scoop::is.dose;
    HOLDS(dose_at_percent(dose, pp::gentle::is.path.value, 100) == starting_dose(dose));
    HOLDS(dose_at_percent(dose, pp::gentle::is.path.value, 125).movements[0].repetitions == 5);
    HOLDS(dose_at_percent(dose, pp::gentle::is.path.value, 124).movements[0].repetitions == 4);
    HOLDS(dose_at_percent(dose, pp::gentle::is.path.value, 99).movements[0].repetitions == 3);
    HOLDS(dose_at_percent(dose, pp::gentle::is.path.value, 1).movements[0].repetitions == 2);
    HOLDS(dose_at_percent(dose, pp::gentle::is.path.value, 100'000).movements[0].repetitions == 10);
}

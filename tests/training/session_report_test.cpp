// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A session report as a host fills it: nothing in it counts unless it was said, and it is full at sixteen exercises.
#include <regimen/training/item_decision.hpp>
#include <regimen/training/session_report.hpp>

#include <cstdint>
#include <functional>
#include <limits>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "support/reports.hpp"

using namespace regimen;

TEST_CASE("A fresh report says nothing") {
    session_report const r;
    CHECK(r.day.value() == -1);
    CHECK(r.lasted == 0_s);
    CHECK(r.size == 0);
    CHECK(r.exhausted == answer::not_asked);
    CHECK(r.sign.effect() == sign_effect::unsaid);
    item_report const i;
    CHECK(i.exercise == 0);
    CHECK(i.feedback.done == completion::unsaid);
    CHECK_FALSE(i.feedback.worst.given());
    CHECK(i.feedback.sign.effect() == sign_effect::unsaid);
}

TEST_CASE("It takes sixteen exercises and refuses the next") {
    session_report r{.day = 60_days};
    for (std::size_t n = 0; n != session_report::capacity; ++n) {
        CHECK(r.add({.exercise = static_cast<std::uint16_t>(n)}));
        CHECK(r.size == n + 1);
    }
    CHECK_FALSE(r.add({.exercise = 40}));
    CHECK(r.size == session_report::capacity);
    CHECK(r.items.back().exercise == session_report::capacity - 1);
}

TEST_CASE("A decision that was not made holds the dose and names no rule") {
    item_decision const d;
    CHECK(d.made == decision::hold);
    CHECK(d.rule == ladder_decision::no_rule);
    CHECK(d.family == -1);
    CHECK_FALSE(d.weekly_cap);
    CHECK_FALSE(d.not_as_planned);
}

TEST_CASE("What does not fit leaves its sign: the graver one stands for the session") {
    session_report r{.day = 60_days, .sign = no_stop_sign};
    for (std::size_t n = 0; n != session_report::capacity; ++n) REQUIRE(r.add({}));
    auto const offered = [&r](stop_sign_report const& sign) {
        session_report full = r;
        CHECK_FALSE(full.add({.exercise = 40, .feedback = {.sign = sign}}));
        CHECK(full.size == session_report::capacity);
        return full.sign;
    };
    stop_sign_report const mild{.sign = 3, .level = stop_level::S4}, grave{.sign = 4, .level = stop_level::S2},
        gravest{.sign = 5, .level = stop_level::S1};
    CHECK(offered(mild) == mild);
    CHECK(offered(no_stop_sign) == no_stop_sign);
    r.sign = {};
    CHECK(offered(no_stop_sign) == stop_sign_report{});  // of the whole session nobody said that there was none
    CHECK(offered(grave) == grave);
    r.sign = grave;
    CHECK(offered(mild) == grave);
    CHECK(offered(gravest) == gravest);
    // Of two that do the same the one of the higher level, and of two of one level the first.
    stop_sign_report const milder{.sign = 3, .level = stop_level::S4}, graver{.sign = 6, .level = stop_level::S3};
    stop_sign_report const takes_out{.sign = 7, .level = stop_level::S4, .removes = true};
    r.sign = graver;
    CHECK(offered(milder) == graver);
    CHECK(offered({.sign = 9, .level = stop_level::S3}) == graver);
    r.sign = milder;
    CHECK(offered(graver) == graver);
    r.sign = takes_out;
    CHECK(offered(graver) == takes_out);
}

TEST_CASE("A damaged size: nothing is written or read beyond the last item") {
    for (std::size_t const size : {session_report::capacity + 1, std::numeric_limits<std::size_t>::max()}) {
        session_report r{.day = 60_days, .size = size};
        CHECK_FALSE(r.add({.exercise = 40}));
        CHECK(r.size == size);
        CHECK(r.view().size() == session_report::capacity);
    }
}

namespace {

namespace reports = regimen_tests::reports;
namespace pp = regimen::postpartum;
using reports::C;

session_report full_report() {
    auto r = reports::report<pp::cat, pp::letter_t>(61);
    r.sign = report_sign<C, pp::sign::urine_leak>();
    r.items[1].feedback.sign = report_sign<C, pp::sign::pain_down_the_leg>();
    return r;
}

}  // namespace

TEST_CASE("Two reports that differ in anything that was said are two, so that no sign is taken for said before") {
    std::vector<std::function<void(session_report&)>> const changes{
        [](auto& r) { r.day = r.day + 1_days; },
        [](auto& r) { r.lasted = r.lasted + 1_s; },
        [](auto& r) { r.exhausted = answer::yes; },
        [](auto& r) { r.sign = no_stop_sign; },
        [](auto& r) { r.sign = {}; },
        [](auto& r) { r.sign = report_sign<C, pp::sign::chest_pain_or_no_breath>(); },
        [](auto& r) { r.sign = {.sign = stop_sign_table<C>.size(), .level = stop_level::S4}; },
        [](auto& r) { r.sign = {.sign = 120, .level = stop_level::S4}; },
        [](auto& r) { r.sign = {.sign = 121, .level = stop_level::S4}; },
        [](auto& r) { r.sign.level = stop_level::S1; },
        [](auto& r) { r.sign.removes = !r.sign.removes; },
        [](auto& r) { r.size = 1; },
        [](auto& r) { r.items[1].exercise = reports::exercise_at<pp::eagle>; },
        [](auto& r) { r.items[1].exercise = 60'000; },
        [](auto& r) { r.items[1].exercise = 60'001; },
        [](auto& r) { r.items[1].feedback.done = completion::partly; },
        [](auto& r) { r.items[1].feedback.before = 3_pain; },
        [](auto& r) { r.items[1].feedback.worst = 3_pain; },
        [](auto& r) { r.items[1].feedback.right_after = 3_pain; },
        [](auto& r) { r.items[1].feedback.next_morning = 3_pain; },
        [](auto& r) { r.items[1].feedback.effort = 3_rpe; },
        [](auto& r) { r.items[1].feedback.where = pain_place::sore_place; },
        [](auto& r) { r.items[1].feedback.settled = answer::no; },
        [](auto& r) { r.items[1].feedback.breathed_freely = answer::no; },
        [](auto& r) { r.items[1].feedback.belly_stayed_flat = answer::no; },
        [](auto& r) { r.items[1].feedback.moved_slowly = answer::no; },
        [](auto& r) { r.items[1].feedback.sign = no_stop_sign; },
        [](auto& r) { r.items[1].feedback.sign = {}; },
        [](auto& r) { r.items[1].feedback.sign = report_sign<C, pp::sign::urine_leak>(); },
    };
    std::vector<std::uint32_t> seen{detail::hash_of<C>(full_report())};
    CHECK(detail::hash_of<C>(full_report()) == seen[0]);
    for (auto const& change : changes) {
        session_report r = full_report();
        change(r);
        std::uint32_t const hash = detail::hash_of<C>(r);
        CHECK(hash != 0);
        for (std::uint32_t const other : seen) CHECK(hash != other);
        seen.push_back(hash);
    }
}

TEST_CASE("A state stores the reports that it knows, so their hashes stay what they are") {
    CHECK(detail::hash_of<C>(full_report()) == 0xca08aa41U);
    CHECK(detail::folded(0) == 1);  // 0 is no report
    CHECK(detail::folded(0x0000'0005'0000'0005U) == 1);
    CHECK(detail::folded(0x0000'0001'0000'0006U) == 7);
    CHECK(detail::folded(7) == 7);
}

namespace {

/// An update of the catalogue: fewer exercises and signs, in another order.
struct updated : C {
    static constexpr std::string_view id = "updated";
    using exercises = regimen::exercises<pp::letter_t, pp::cat>;
    using progressions = regimen::progressions<>;
    using stop_signs = regimen::stop_signs<pp::sign::urine_leak, pp::sign::chest_pain_or_no_breath,
                                           pp::sign::pain_in_exercise, pp::sign::scar_pain_in_exercise>;
};

}  // namespace

TEST_CASE("A report of before an update of the catalogue is the same after it") {
    auto before = reports::report<pp::cat, pp::letter_t>(61), after = before;
    after.items[0].exercise = exercise_index<pp::cat, updated>;
    after.items[1].exercise = exercise_index<pp::letter_t, updated>;
    before.sign = report_sign<C, pp::sign::chest_pain_or_no_breath>();
    after.sign = report_sign<updated, pp::sign::chest_pain_or_no_breath>();
    before.items[1].feedback.sign = report_sign<C, pp::sign::urine_leak>();
    after.items[1].feedback.sign = report_sign<updated, pp::sign::urine_leak>();
    REQUIRE(before.sign.sign != after.sign.sign);
    REQUIRE(after.items[1].feedback.sign.sign == 0);
    CHECK(detail::hash_of<updated>(after) == detail::hash_of<C>(before));
}

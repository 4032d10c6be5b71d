// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sessions that ship with an app: what is known of them when they are compiled, that they hold for every member of
// their audience on every later day, and that what is made at run time passes the very same judgement.
#include <regimen/catalogues/postpartum_back/sessions.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/session/start_positions.hpp>

#include <set>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/routine_validator.hpp"
#include "support/side_by_side.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;
namespace pp = regimen::postpartum;
using C = postpartum_back;

screening<C> screened_for(pp::named_session const& s, profile<C> const& who) {
    return s.rulebook == "as-published" ? screen<pp::as_published>(who) : screen<pp::conservative>(who);
}

/// The conditions that members of the audience may have, apart from what follows from the birth.
std::vector<std::size_t> may_have_of(pp::named_session const& s) {
    std::vector<std::size_t> all;
    for (std::size_t c = 0; c != view_of<C>.conditions.size(); ++c) {
        if (s.session.checked_for.answer_to(c) == answer::yes) all.push_back(c);
    }
    return all;
}

constexpr auto& shipped = pp::shipped_sessions;

constexpr bool all_within_their_week() {
    for (auto const& s : shipped) {
        auto const& band = composition_of<C>.band_of(days::from_value(s.session.checked_for.raw().day));
        if (s.session.total_time > band.max_time || s.session.items.size < 3) return false;
        if (s.session.items.catalogue != view_of<C>.fingerprint) return false;
        if (s.session.items[0].in != block::settle) return false;
        if (s.session.items[s.session.items.size - 1].in != block::relax) return false;
        if (s.session.total_time != total_time(view_of<C>, composition_of<C>, s.session.items.view())) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("the shipped sessions are there, named, and known when they are compiled") {
    STATIC_REQUIRE(shipped.size() >= 10);
    STATIC_REQUIRE(all_within_their_week());
    std::set<std::string> ids;
    for (auto const& s : shipped) {
        CHECK_FALSE(s.title.empty());
        CHECK_FALSE(s.for_whom.empty());
        CHECK((s.rulebook == "conservative" || s.rulebook == "as-published"));
        ids.insert(std::string(s.id));
    }
    for (auto const* id : {"T1", "T2-morning", "T2-evening", "T3", "T4", "T5", "T6", "T7"}) CHECK(ids.count(id) == 1);
}

TEST_CASE("the templates last about as long as they are meant to") {
    for (auto const& s : shipped) {
        CAPTURE(s.id, s.for_whom, s.session.total_time.value());
        if (s.id == "T1") CHECK((s.session.total_time > 360_s && s.session.total_time <= 660_s));
        if (s.id.starts_with("T2")) CHECK(s.session.total_time < 180_s + 30_s);
        if (s.id == "T3") CHECK(s.session.total_time <= 300_s);
        if (s.id == "T5") CHECK(s.session.total_time <= 600_s);
        if (s.id == "T6") CHECK((s.session.total_time >= 240_s && s.session.total_time <= 360_s));
        if (s.id == "T7") CHECK((s.session.total_time >= 480_s && s.session.total_time <= 900_s));
    }
}

TEST_CASE("every member of an audience may do its session on every later day of the year") {
    tally result;
    for (auto const& s : shipped) {
        auto const conditions = may_have_of(s);
        for (std::size_t subset = 0; subset != std::size_t{1} << conditions.size(); ++subset) {
            auto member = s.session.checked_for;
            for (std::size_t i = 0; i != conditions.size(); ++i) {
                if (((subset >> i) & 1U) == 0) member = member.answered(conditions[i], answer::no);
            }
            for (int day = s.session.checked_for.raw().day; day <= 365; ++day) {
                auto const today = screened_for(s, member.on_day(days::from_value(day)));
                std::string found;
                auto const* ok = today.clearance();
                if (ok == nullptr) {
                    found = "no clearance";
                } else {
                    auto const again = readmit(s.session.items, *ok);
                    if (again.n_withdrawn != 0) found += " withdrawn";
                    if (!(again.kept == s.session.items)) found += " changed";
                    if (!again.usable()) found += " not usable";
                    if (again.total_time != s.session.total_time) found += " time";
                    auto order = validator::order_of(today, request<C>{}.within(60_min).with_forms_decided());
                    found += validator::faults(view_of<C>, s.session.items, order);
                }
                result.add(found, [&] {
                    return std::string(s.id) + " " + std::string(s.for_whom) + " day " + std::to_string(day);
                });
            }
        }
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    CHECK(result.cases > 4'000);
}

TEST_CASE("a session is no longer for her with something that its audience does not name") {
    auto const& t1 = shipped[0];
    auto const with_knees = t1.session.checked_for.yes<pp::knee_pain>();
    auto const s = screen(with_knees);
    REQUIRE(s.clearance() != nullptr);
    auto const again = readmit(t1.session.items, *s.clearance());
    CHECK(again.n_withdrawn > 0);
}

namespace {

/// The same items put together at run time.
routine at_run_time(routine const& shipped_items) {
    routine r;
    r.catalogue = view_of<C>.fingerprint;
    for (auto const& item : shipped_items.view()) {
        auto const& e = view_of<C>.exercises[item.exercise];
        r.add({item.exercise, item.in, e.position, starting_dose(*e.dose)});
    }
    choose_start_positions(view_of<C>, std::span(r.items).first(r.size));
    return r;
}

}  // namespace

TEST_CASE("put together at run time, a shipped session is the same and judged the same") {
    for (auto const& s : shipped) {
        auto const made = at_run_time(s.session.items);
        CHECK(made == s.session.items);
        auto const member = screened_for(s, s.session.checked_for);
        auto const finding = detail::judge_session(member, made.view(), session_limits::no_time_limit);
        CHECK(finding.sound);
        CHECK(finding.sentence.empty());
    }
}

TEST_CASE("what plan() makes passes the judgement of compile time, and what is spoilt fails in both") {
    crowd<C> roll(50);
    tally result;
    long spoilt_ones = 0;
    for (long i = 0; i != scaled(2'000); ++i) {
        auto const who = roll.likely_person();
        auto const wish = roll.likely_request().at(pace{});
        auto const s = screen(who);
        if (s.clearance() == nullptr) continue;
        auto const made = plan(*s.clearance(), wish);
        if (!made.found()) continue;
        // An audience has what it lists and avoids nothing; everything else is the person's.
        auto member = who;
        member.raw().equipment |= wish.equipment();
        auto const as_audience = screen(member);
        auto const judged = [&](routine const& r) {
            return detail::judge_session(as_audience, r.view(), wish.max_time());
        };
        bool const alone = made.items.size == 2 || made.total_time < 180_s;  // she may have rested, or avoided all else
        result.add(judged(made.items).sound || alone ? "" : std::string(judged(made.items).sentence),
                   [&] { return described(who, wish); });
        routine bad = made.items;
        std::size_t forbidden = 0;
        while (forbidden != s.n_exercises && s.permits(forbidden)) ++forbidden;
        if (forbidden == s.n_exercises) continue;
        ++spoilt_ones;
        bad.items[roll.below(bad.size)].exercise = static_cast<std::uint16_t>(forbidden);
        auto const finding = judged(bad);
        bool const names_it = !finding.sound && finding.culprit != detail::npos &&
                              bad[finding.culprit].exercise == forbidden && !finding.sentence.empty();
        result.add(names_it ? "" : "a forbidden exercise passes", [&] { return described(who, wish); });
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    CHECK(spoilt_ones > scaled(2'000) / 4);
}

namespace {

using all_terms =
    audience<C, pp::caesarean, weeks<7>, has<equipment::chair, equipment::wall>, may_have<pp::knee_pain>, within<5>>;

constexpr auto seven = session<all_terms, settle<pp::belly_breathing>, warm_up<pp::cat_chair>,
                               stretch<pp::knee_roll_small>, relax<pp::resting_position>>;

}  // namespace

TEST_CASE("a session's items stand in their blocks, in the order written, with their starting doses") {
    STATIC_REQUIRE(seven.items.size == 4);
    STATIC_REQUIRE(seven.items[1].exercise == exercise_index<pp::cat_chair, C>);
    STATIC_REQUIRE(seven.items[1].in == block::warm_up);
    STATIC_REQUIRE(seven.items[1].dose == starting_dose(pp::cat_chair::is.dose));
    STATIC_REQUIRE(seven.items[0].position == seven.items[1].position);  // settles where she warms up
    STATIC_REQUIRE(seven.total_time == 30_s + 15_s + 40_s + 30_s + 30_s + 15_s + 60_s);
    CHECK(seven.checked_for == detail::audience_facts<all_terms>::make().member);
}

TEST_CASE("every fault of composition has an error rule for sessions") {
    for (composition_rule const& r : all_composition_rules) {
        CAPTURE(r.name);
        CHECK(r.code >= error_code::starts_too_early);
    }
    CHECK(detail::code_of(composition_fault::too_long) == error_code::session_time);
    CHECK(detail::code_of(composition_fault::warm_up_too_short) == error_code::session_opening);
    CHECK(detail::code_of(composition_fault::relaxation_short) == error_code::session_closing);
    CHECK(detail::code_of(composition_fault::balance) == error_code::session_balance);
    CHECK(detail::code_of(composition_fault::strength_back_to_back) == error_code::session_order);
    CHECK(detail::code_of(composition_fault::floor_to_standing) == error_code::session_positions);
    CHECK(detail::code_of(composition_fault::equipment_missing) == error_code::session_equipment);
    CHECK(detail::code_of(composition_fault::demand_budget) == error_code::session_demand_budget);
    CHECK(detail::code_of(composition_fault::sides_unequal) == error_code::sides_unequal);
}

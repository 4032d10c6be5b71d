// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What must hold of every routine that plan() makes, over a hundred thousand random people and requests, by a validator
// written apart; and that the same input always gives the same routine.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>

#include <array>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/routine_validator.hpp"
#include "support/side_by_side.hpp"

namespace {

using namespace regimen_tests;
using namespace regimen::literals;
using regimen::plan_obstacle;
using regimen::postpartum_back;
using people = crowd<postpartum_back>;
using screened = regimen::screening<postpartum_back>;
namespace pp = regimen::postpartum;

regimen::catalogue_view const& table() { return regimen::view_of<postpartum_back>; }

screened screened_under(bool published, people::profile const& who) {
    return published ? regimen::screen<pp::as_published>(who) : regimen::screen<pp::conservative>(who);
}

/// What is wrong with what plan() came back with; empty where nothing is.
std::string difference(screened const& s, people::request const& wish, regimen::plan_result const& made) {
    auto const order = validator::order_of(s, wish);
    std::string found;
    if (!made.found()) {
        if (made.items.size != 0 || made.total_time != 0_s) found += " [items, and yet none]";
        return found;
    }
    if (made.optimal && made.value != made.value_at_most) found += " [optimal, and yet more could be]";
    if (made.value > made.value_at_most) found += " [more than could be]";
    validator::session session(table(), made.items, order);
    found += session.faults();
    if (session.total() != made.total_time.value()) found += " [time " + std::to_string(session.total()) + "]";
    if (session.value() != made.value) found += " [value " + std::to_string(session.value()) + "]";
    if (!(made.goals == order.goals)) found += " [other goals]";
    for (std::size_t g = 0; g != order.goals.size; ++g) {
        bool const uncovered = ((made.uncovered >> g) & 1U) != 0;
        if (uncovered != (session.serving(order.goals.items[g]) == 0)) found += " [goal " + std::to_string(g) + "]";
    }
    return found.empty() ? found : found + listed(table(), made.items);
}

/// Likely people who are cleared, with what they ask for: visit(who, wish, screened).
template <class Visit>
void visit_cleared(people& roll, long everyone, Visit visit) {
    for (long i = 0; i != everyone; ++i) {
        auto const who = roll.likely_person();
        auto const wish = roll.likely_request();
        auto const s = regimen::screen(who);
        if (s.clearance() != nullptr) visit(who, wish, s);
    }
}

struct census {
    long people = 0, cleared = 0, planned = 0, micro = 0, strong = 0, settling_only = 0, full = 0;
    std::array<long, 8> obstacles{};
    long optimal = 0;

    void count(regimen::plan_result const& made) {
        ++obstacles[static_cast<std::size_t>(made.obstacle)];
        if (!made.found()) return;
        ++planned;
        optimal += made.optimal ? 1 : 0;
        int exercises = 0;
        bool strength = false;
        for (auto const& item : made.items.view()) {
            exercises += table().exercises[item.exercise].effort.rank > 0 ? 1 : 0;
            strength = strength || table().exercises[item.exercise].effort.rank >= 3;
        }
        micro += made.total_time < 180_s ? 1 : 0;
        strong += strength ? 1 : 0;
        settling_only += exercises == 0 ? 1 : 0;
        full += exercises >= 4 ? 1 : 0;
    }
};

}  // namespace

TEST_CASE("every routine of a hundred thousand people and requests keeps every rule") {
    people roll(20);
    tally result;
    census seen;
    long const everyone = scaled(100'000);
    for (long i = 0; i != everyone; ++i) {
        auto const who = roll.person();
        auto const wish = roll.asks();
        bool const published = roll.one_in(5);
        auto const s = screened_under(published, who);
        ++seen.people;
        auto const* ok = s.clearance();
        if (ok == nullptr) continue;
        ++seen.cleared;
        // Most searches are ended early: what was found by then keeps every rule as well.
        regimen::work_limit const limit{i % 32 == 0 ? regimen::work_limit{}.steps : i % 2 == 0 ? 2'000 : 0};
        auto const made = plan(*ok, wish, limit);
        seen.count(made);
        result.add(difference(s, wish, made), [&] { return described(who, wish); });
        if (i % 8 != 0) continue;
        // Made again, from copies: the same to the last byte of the dose.
        auto const again = screened_under(published, people::profile(who));
        result.add(plan(*again.clearance(), people::request(wish), limit) == made ? "" : " [not the same again]",
                   [&] { return described(who, wish); });
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    WARN(seen.people << " people, " << seen.cleared << " cleared, " << seen.planned << " routines: " << seen.full
                     << " of four exercises or more, " << seen.strong << " with strengthening, " << seen.micro
                     << " below three minutes, " << seen.settling_only
                     << " of settling alone; no routine for want of time "
                     << seen.obstacles[static_cast<std::size_t>(plan_obstacle::too_little_time)]);
    CHECK(seen.planned > everyone / 2);
    CHECK(seen.full > everyone / 4);
    CHECK(seen.strong > everyone / 100);
    CHECK(seen.micro > everyone / 50);
    CHECK(seen.settling_only > everyone / 100);
}

TEST_CASE("without a step to spare nearly everybody has a routine that has any, and most have the best") {
    people roll(23);
    tally result;
    long have = 0, have_at_once = 0, best = 0, proven = 0;
    double share = 0;
    long const everyone = scaled(4'000);
    visit_cleared(roll, everyone, [&](auto const& who, auto const& wish, screened const& s) {
        auto const made = plan(*s.clearance(), wish);
        auto const at_once = plan(*s.clearance(), wish, regimen::work_limit{0});
        auto const describe = [&] { return described(who, wish); };
        result.add(difference(s, wish, at_once), describe);
        result.add(at_once.found() && !made.found() ? "a routine where there is none" : "", describe);
        // And what few steps prove is what many prove, to the last block.
        auto const soon = plan(*s.clearance(), wish, regimen::work_limit{roll.between(0, 400)});
        proven += soon.optimal ? 1 : 0;
        result.add(soon.optimal && !(soon == made) ? "proven, and yet another" : "", describe);
        if (!made.found()) return;
        result.add(at_once.found() && at_once.value_at_most < made.value ? "a bound below what there is" : "",
                   describe);
        ++have;
        if (!at_once.found()) return;
        ++have_at_once;
        best += at_once.value == made.value ? 1 : 0;
        share += made.value > 0 ? static_cast<double>(at_once.value) / made.value : 1;
    });
    INFO(result.first);
    CHECK(result.wrong == 0);
    INFO(have << " can have a routine, " << have_at_once << " have it at once, for " << best << " it is worth most");
    CHECK(have > everyone / 2);
    CHECK(have_at_once >= have - have / 100);
    CHECK(best > have_at_once / 2);
    CHECK(share > 0.9 * static_cast<double>(have_at_once));
    CHECK(proven > have / 10);
}

TEST_CASE("more time never takes a routine away, and little time says what would do") {
    people roll(21);
    tally result;
    long told = 0;
    for (long i = 0; i != scaled(3'000); ++i) {
        auto const who = roll.likely_person();
        auto const s = regimen::screen(who);
        auto const* ok = s.clearance();
        if (ok == nullptr) continue;
        auto const wish = roll.likely_request().within(people::seconds(roll.between(30, 240)));
        auto const made = plan(*ok, wish);
        auto const describe = [&] { return described(who, wish); };
        if (made.found()) {
            auto const more = plan(*ok, wish.within(wish.max_time() + people::seconds(roll.between(1, 600))));
            result.add(more.found() ? "" : "more time took it away", describe);
        } else if (made.obstacle == plan_obstacle::too_little_time) {
            ++told;
            auto const limits = regimen::detail::context_of(*ok, wish.within(people::seconds(100'000)));
            if (made.shortest_time > limits.limits.max_time) continue;  // no request will do: her week is shorter
            bool const enough = plan(*ok, wish.within(made.shortest_time)).found();
            bool const too_little = !plan(*ok, wish.within(made.shortest_time - 1_s)).found();
            result.add(enough && too_little ? "" : "shortest " + std::to_string(made.shortest_time.value()), describe);
        }
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    CHECK(told > scaled(3'000) / 20);
}

TEST_CASE("she rests lying down wherever something restful can be done lying down") {
    people roll(22);
    tally result;
    visit_cleared(roll, scaled(3'000), [&](auto const& who, auto const& wish, screened const& s) {
        auto const made = plan(*s.clearance(), wish);
        if (!made.found() || made.total_time > made.allowed_time - 90_s) return;  // a minute and a change would fit
        auto const rest = regimen::exercise_index<pp::resting_position, postpartum_back>;
        auto const avoided = who.raw().avoids | wish.avoids();
        if (!s.permits(rest) || (table().exercises[rest].positions & ~avoided) == 0) return;
        auto const position = table().positions[made.items[made.items.size - 1].position].id;
        bool const lies = position == "supine" || position == "side-lying";
        result.add(lies ? "" : " closes " + std::string(position) + listed(table(), made.items),
                   [&] { return described(who, wish); });
    });
    INFO(result.first);
    CHECK(result.wrong == 0);
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// 100,000 random people train for 3 to 60 events each, and a checker written apart looks over the engine's shoulder.
// The same log gives the same bytes, wherever it is cut in two and stored in between.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>

#include <cstring>

#include "catch.hpp"
#include "scale.hpp"
#include "support/progression_checker.hpp"
#include "support/random_training.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;
using C = postpartum_back;
using state = training_state<C>;

struct counted {
    long events = 0, sessions = 0, plans = 0, with_session = 0, rises = 0, falls = 0, removals = 0, locks = 0,
         strength = 0, capped = 0;
};

/// Trains one person; what the checker objects to, if anything.
std::string train(std::uint64_t seed, training_log<C>& log, state& s, counted& n) {
    using enum training_kind;
    trainee<C> her(seed);
    progression_checker<C> checker;
    s = {};
    log.people.assign(1, her.who());
    log.events.clear();
    for (int left = her.roll.between(3, 60); left > 0; --left) {
        her.pass_time();
        int const day = her.day();
        if (!view_of<C>.covers.contains(day)) break;
        training_event<C> e{.day = day, .person = log.people.size() - 1};
        std::size_t const pick = her.roll.below(40);
        if (s.asked < 0 ? pick < 30 : detail::questions_due(s, day) ? pick < 25 : pick == 0) {
            her.answer_again(s);
            log.people.push_back(her.who());
            e.person = log.people.size() - 1;
            e.what = answers;
        } else if (pick == 1 || pick == 2) {
            e.what = rough_night;
        } else if (pick == 3 ? her.roll.one_in(4) : s.lock != lock_reason::none && pick < 12) {
            e.what = confirmation;
        } else {
            e.what = session;
            auto const& who = log.people.back();
            today<C> t;
            bool const plans = her.roll.one_in(s.lock != lock_reason::none ? 4 : 120);
            if (plans) {
                auto const wish = her.roll.one_in(3) ? her.roll.asks() : request<C>{}.within(15_min);
                t = next(s, who, days::from_value(day), wish, rulebook_of<C::default_rulebook, C>, work_limit{10'000});
                checker.planned(s, who, day, t);
                ++n.plans;
                n.with_session += t.plan.items.size != 0;
                for (auto const& i : t.plan.items.view())
                    n.strength += view_of<C>.exercises[i.exercise].effort.rank >= 3;
            }
            e.report = her.report(s, plans && t.plan.items.size != 0 ? &t.plan : nullptr);
        }
        auto const got = record(s, log, e);
        log.events.push_back(e);
        if (got.fault != report_fault::none) return "\n  day " + std::to_string(day) + ": a report was not taken";
        auto const& who = log.people[e.person];
        switch (e.what) {
            case answers:
                checker.answered(s, got.state, who, day);
                break;
            case rough_night:
                checker.rough(s, got.state, day);
                break;
            case confirmation:
                checker.confirmed(s, got.state, day);
                break;
            case session: {
                checker.session(s, who, e.report, got);
                ++n.sessions;
                for (std::size_t i = 0; i != got.size; ++i) {
                    auto const made = got.items[i].made;
                    n.rises += made == decision::advance || made == decision::resume;
                    n.falls += made == decision::step_back || made == decision::regress;
                    n.removals += made == decision::remove;
                    n.capped += got.items[i].weekly_cap;
                }
                n.locks += s.lock == lock_reason::none && got.state.lock != lock_reason::none;
            }
        }
        ++n.events;
        s = got.state;
        if (!checker.objections().empty()) return checker.objections();
    }
    return {};
}

}  // namespace

TEST_CASE("A physiotherapist has no objection to 100,000 random histories, and replaying each gives the same bytes") {
    counted n;
    training_log<C> log;
    state whole;
    long const histories = scaled(100'000);
    int complaints = 0;
    for (long i = 0; i != histories; ++i) {
        auto const seed = static_cast<std::uint64_t>(i) + 1;
        auto const objections = train(seed, log, whole, n);
        if (!objections.empty()) {
            UNSCOPED_INFO("history " << seed << objections << "\nlog:" << described(log));
            CHECK(objections.empty());
            if (++complaints == 5) break;
            continue;
        }
        // Again from the start, cut in two at a place that differs from history to history.
        state again;
        std::size_t const cut = log.events.empty() ? 0 : seed % log.events.size();
        for (std::size_t k = 0; k != log.events.size(); ++k) {
            if (k == cut) again = stored(again);
            again = record(again, log, log.events[k]).state;
        }
        if (std::memcmp(&again, &whole, sizeof whole) != 0) FAIL("history " << seed << " replayed gives other bytes");
    }
    CHECK(complaints == 0);
    INFO(n.events << " events, " << n.sessions << " sessions, " << n.plans << " plans, " << n.with_session
                  << " with a session, " << n.strength << " strengthening items, " << n.rises << " rises, " << n.falls
                  << " falls, " << n.removals << " removals, " << n.locks << " locks, " << n.capped
                  << " held by the week");
    // The crowd meets what it is to meet.
    if (complaints == 0 && scale() == 100) {
        CHECK(n.sessions > 1'000'000);
        CHECK(n.rises > 20'000);
        CHECK(n.falls > 100'000);
        CHECK(n.removals > 10'000);
        CHECK(n.locks > 10'000);
        CHECK(n.strength > 100);
        CHECK(n.capped > 500);
    }
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Which shipped sessions are offered to one mother: exactly those that a checker written apart finds sound for her on
// that day, under the conservative rulebook, and with a record of training none that is not hers that day.
#include <regimen/catalogues/postpartum_back/sessions.hpp>
#include <regimen/regimen.hpp>

#include <set>
#include <string>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_training.hpp"
#include "support/routine_validator.hpp"

using namespace regimen;
using namespace regimen_tests;

namespace {

using C = postpartum_back;
namespace pp = regimen::postpartum;
constexpr auto const& shipped = pp::shipped_sessions;

std::set<std::string> ids_of(pp::open_sessions const& open) {
    std::set<std::string> out;
    for (std::size_t const i : open.view()) {
        CHECK(out.insert(std::string(shipped[i].id)).second);  // one of each id
    }
    return out;
}

profile<C> mother(std::size_t mode, int day) {
    return profile<C>{}
        .after_mode(mode, days::from_value(day))
        .rest_is(answer::no)
        .has<equipment::chair, equipment::wall, equipment::table, equipment::towel>();
}
std::set<std::string> open_to(profile<C> const& who, seconds time = 15_min) {
    auto const screened = screen(who);
    auto const* ok = screened.clearance();
    return ok == nullptr ? std::set<std::string>{} : ids_of(pp::sessions_open_to(*ok, request<C>{}.within(time)));
}

}  // namespace

TEST_CASE("the ways through a day are open to those they are meant for, and no sooner") {
    using ids = std::set<std::string>;
    CHECK(open_to(mother(0, 1)) == ids{});
    CHECK(open_to(mother(0, 2)) == ids{"T2-morning", "T3"});
    CHECK(open_to(mother(0, 14)) == ids{"T1-early", "T2-evening", "T2-morning", "T3"});
    CHECK(open_to(mother(2, 13)) == ids{});
    CHECK(open_to(mother(2, 14)) == ids{"T2-morning", "T3"});
    CHECK(open_to(mother(2, 28)) == ids{"T1-early", "T2-evening", "T2-morning", "T3"});
    // She has five minutes.
    CHECK(open_to(mother(2, 28), 5_min) == ids{"T2-evening", "T2-morning", "T3"});
    // With a tailbone that hurts nobody sits.
    CHECK(open_to(mother(2, 28).yes<pp::coccyx_pain>()).count("T3") == 0);
    CHECK(open_to(mother(2, 28).yes<pp::leg_clot_dvt>()) == ids{});
    // Four for strength is for nobody's first session, however long ago the birth was.
    for (int day = 0; day < 366; ++day) CHECK(open_to(mother(0, day)).count("T7") == 0);
}

TEST_CASE("who says that forms are decided may have the harder ones") {
    auto const who = mother(0, 200);
    auto const screened = screen(who);
    auto const wish = request<C>{}.within(25_min).with_forms_decided();
    auto const open = ids_of(pp::sessions_open_to(*screened.clearance(), wish));
    for (auto const* id : {"T1", "T1-early", "T2-morning", "T2-evening", "T3", "T4", "T5", "T6", "T7"})
        CHECK(open.count(id) == 1);
    // What an article has sooner is open under its own rulebook alone.
    auto const published = screen<pp::as_published>(mother(0, 14));
    auto const cautious = screen(mother(0, 14));
    CHECK(ids_of(pp::sessions_open_to(*published.clearance(), wish)).count("T6") == 1);
    CHECK(ids_of(pp::sessions_open_to(*cautious.clearance(), wish)).count("T6") == 0);
}

TEST_CASE("what is offered is what a checker finds sound, for random mothers") {
    crowd<C> people(77);
    long offered = 0, kept_back = 0;
    int complaints = 0;
    for (long n = scaled(3'000); n != 0 && complaints < 5; --n) {
        auto const who = people.person();
        auto const wish = people.asks();
        auto const screened = screen(who);
        auto const* ok = screened.clearance();
        if (ok == nullptr) continue;
        auto const open = pp::sessions_open_to(*ok, wish);
        auto const order = validator::order_of(screened, wish);
        std::set<std::string> sound, told;
        for (auto const& s : shipped) {
            if (s.rulebook != "conservative") continue;
            bool left_out = false;
            for (routine_item const& item : s.session.items.view())
                left_out = left_out || wish.leaves_out(item.exercise);
            if (!left_out && validator::faults(view_of<C>, s.session.items, order).empty()) sound.emplace(s.id);
        }
        for (std::size_t const i : open.view()) told.emplace(shipped[i].id);
        offered += static_cast<long>(told.size());
        kept_back += sound.empty() ? 1 : 0;
        if (told == sound) continue;
        ++complaints;
        std::string text;
        for (auto const& id : told) text += " " + id;
        text += " told, and sound:";
        for (auto const& id : sound) text += " " + id;
        FAIL_CHECK(described(who, wish) << ":" << text);
    }
    if (scale() == 100) {
        CHECK(offered > 1'000);
        CHECK(kept_back > 100);
    }
}

TEST_CASE("with a record of training only what is hers that day is offered") {
    long offered = 0, days_without = 0;
    for (std::uint64_t seed = 1; seed <= static_cast<std::uint64_t>(scaled(150)); ++seed) {
        trainee<C> her(seed);
        training_log<C> log;
        log.people.assign(1, her.who());
        training_state<C> s;
        for (int left = 12; left > 0; --left) {
            her.pass_time();
            int const day = her.day();
            if (!view_of<C>.covers.contains(day)) break;
            training_event<C> e{.day = day};
            if (s.asked < 0 || detail::questions_due(s, day)) {
                her.answer_again(s);
                log.people.assign(1, her.who());
            } else {
                e.what = training_kind::session;
                auto const t = next(s, log.people[0], days::from_value(day));
                e.report = her.report(s, t.plan.found() ? &t.plan : nullptr);
            }
            s = record(s, log, e).state;
            auto const wish = request<C>{}.within(15_min);
            auto const today = next(s, log.people[0], days::from_value(day), wish);
            auto const open = pp::sessions_open_to(s, today);
            bool const trains =
                today.kind == day_kind::micro || today.kind == day_kind::stretch || today.kind == day_kind::strength;
            if (!trains) {
                CHECK(open.size == 0);
                ++days_without;
                continue;
            }
            auto const screened = screen(answers_today(s, log.people[0], days::from_value(day)));
            std::set<std::size_t> told(open.view().begin(), open.view().end());
            offered += static_cast<long>(told.size());
            for (std::size_t i = 0; i != shipped.size(); ++i) {
                auto const again = readmit(shipped[i].session.items, s, log.people[0], days::from_value(day), wish);
                CAPTURE(seed, day, shipped[i].id);
                if (told.count(i) == 1) CHECK(again.whole());
                if (told.count(i) == 0) continue;
                for (routine_item const& item : shipped[i].session.items.view()) {
                    CHECK(screened.permits(item.exercise));
                    CHECK_FALSE(today.asked.leaves_out(item.exercise));
                }
            }
        }
    }
    if (scale() == 100) {
        CHECK(offered > 50);
        CHECK(days_without > 50);
    }
}

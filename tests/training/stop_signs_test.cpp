// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Signs and the lock in a state: which lock takes the place of which, when a sign is graver for being repeated, what
// silence does to a count, and what a confirmation leaves.
#include <regimen/training/detail/stop_signs.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "catch.hpp"
#include "support/reports.hpp"

namespace {

using namespace regimen_tests::reports;
namespace pp = regimen::postpartum;
using detail::no_known_sign;
using detail::signs_and_lock;
using facts = detail::session_facts<C>;

/// The first sign of a level, and of one whose repetition is graver where that is asked for.
std::int8_t sign_of(stop_level level, bool graver_when_repeated = false) {
    for (std::size_t i = 0; i != state::n_signs; ++i) {
        auto const& row = stop_sign_table<C>[i];
        if (row.level == level && (row.when_repeated > row.level) == graver_when_repeated)
            return static_cast<std::int8_t>(i);
    }
    return no_known_sign;
}
/// A session with a sign; of everything else it is said that there was none.
facts with(std::int8_t sign, bool all_said = true) {
    facts f;
    f.empty = false;
    f.unsaid = !all_said;
    f.signs.add(report_sign<C>(static_cast<std::size_t>(sign)));
    return f;
}
facts without_signs(bool all_said) {
    facts f;
    f.empty = false;
    f.unsaid = !all_said;
    return f;
}
state on_day(int day) {
    state s;
    s.day = static_cast<std::int16_t>(day);
    return s;
}

}  // namespace

TEST_CASE("A lock gives way to a sign's, and a sign's only to that of a graver one") {
    auto const S1 = sign_of(stop_level::S1), S2 = sign_of(stop_level::S2), S3 = sign_of(stop_level::S3);
    REQUIRE((S1 >= 0 && S2 >= 0 && S3 >= 0));
    using enum lock_reason;
    auto const locked_by = [](lock_reason why, std::int8_t sign) {
        state s = on_day(60);
        signs_and_lock(s).lock(why, sign);
        REQUIRE(s.lock == why);
        REQUIRE(s.lock_sign == sign);
        REQUIRE(s.lock_day == 60);
        return s;
    };
    auto const would = [](state s, lock_reason why, std::int8_t sign) {
        state const before = s;
        bool const yes = signs_and_lock(before).would_lock(why, sign);
        s.day = 61;
        signs_and_lock(s).lock(why, sign);
        // lock() does what would_lock() says; a sign that is told under a lock is of its day.
        state expected = before;
        if (yes) expected.lock = why, expected.lock_sign = sign;
        expected.day = 61;
        expected.lock_day = yes || why != pain_not_better ? 61 : 60;
        CHECK(s == expected);
        return yes;
    };
    for (auto const why : {repeated_sign, pain_not_better}) {
        auto const s = locked_by(why, why == repeated_sign ? S3 : no_known_sign);
        CHECK(would(s, stop_sign, S2));
        CHECK(would(s, stop_sign, no_known_sign));
        CHECK_FALSE(would(s, repeated_sign, S3));
        CHECK_FALSE(would(s, pain_not_better, no_known_sign));
    }
    auto const s2 = locked_by(stop_sign, S2);
    CHECK(would(s2, stop_sign, S1));
    CHECK_FALSE(would(s2, stop_sign, S2));
    CHECK_FALSE(would(s2, stop_sign, S3));
    CHECK_FALSE(would(s2, stop_sign, no_known_sign));
    CHECK_FALSE(would(s2, repeated_sign, S3));
    CHECK_FALSE(would(s2, pain_not_better, no_known_sign));
    CHECK_FALSE(would(locked_by(stop_sign, S1), stop_sign, S1));
    auto const unknown = locked_by(stop_sign, no_known_sign);
    CHECK_FALSE(would(unknown, stop_sign, no_known_sign));
    CHECK(would(unknown, stop_sign, S2));  // that one has advice to show
    for (auto const why : {stop_sign, repeated_sign, pain_not_better}) CHECK(would(state{}, why, no_known_sign));
}

TEST_CASE("A lock closes every family, and only a lock does") {
    state s = on_day(60);
    signs_and_lock(s).lock_families();
    CHECK(same_bytes(s, on_day(60)));
    signs_and_lock(s).lock(lock_reason::pain_not_better, no_known_sign);
    CHECK(signs_and_lock(s).locked());
    signs_and_lock(s).lock_families();
    for (auto const& f : s.families) CHECK(f.now.locked == 1);
}

TEST_CASE("Level S2 locks, S3 ends the day and locks the second time, S4 does neither") {
    using enum stop_level;
    auto const after_sign = [](state s, stop_level level) {
        ++s.day;
        signs_and_lock(s).record(with(sign_of(level)));
        return s;
    };
    state const s = on_day(60);
    CHECK(after_sign(s, S1).lock == lock_reason::stop_sign);
    CHECK(after_sign(s, S2).lock == lock_reason::stop_sign);
    CHECK(after_sign(s, S2).stopped == -1);
    CHECK(after_sign(s, S4).lock == lock_reason::none);
    CHECK(after_sign(s, S4).stopped == -1);
    auto once = after_sign(s, S3);
    CHECK(once.lock == lock_reason::none);
    CHECK(once.stopped == 61);
    CHECK(once.severe == 1);
    signs_and_lock(once).record(without_signs(true));  // a session without one in between
    CHECK(once.severe == 1);
    auto const twice = after_sign(once, S3);
    CHECK(twice.lock == lock_reason::repeated_sign);
    CHECK(twice.lock_sign == sign_of(S3));
    state often = s;
    often.severe = 255;
    CHECK(after_sign(often, S3).severe == 255);
}

TEST_CASE("Two signs of level S3 in one session are one session, and the last of them names the lock") {
    std::int8_t first = no_known_sign, last = no_known_sign;
    facts f = without_signs(true);
    for (std::size_t i = 0; i != state::n_signs; ++i) {
        if (stop_sign_table<C>[i].level != stop_level::S3) continue;
        if (first < 0) first = static_cast<std::int8_t>(i);
        last = static_cast<std::int8_t>(i);
        f.signs.add(report_sign<C>(i));
    }
    REQUIRE(first != last);
    state s = on_day(60);
    signs_and_lock(s).record(f);
    CHECK(s.severe == 1);
    CHECK(s.lock == lock_reason::none);
    s = on_day(60);
    s.severe = 1;
    signs_and_lock(s).record(f);
    CHECK(s.lock == lock_reason::repeated_sign);
    CHECK(s.lock_sign == last);
}

TEST_CASE("A sign counts sessions in a row: silence keeps the count, only a no ends it") {
    auto const sign = sign_of(stop_level::S4);
    auto const at = static_cast<std::size_t>(sign);
    state s = on_day(60);
    signs_and_lock(s).record(with(sign));
    CHECK(s.seen_signs[at] == 1);
    signs_and_lock(s).record(without_signs(false));
    CHECK(s.seen_signs[at] == 1);
    signs_and_lock(s).record({});  // no exercise was in the report
    CHECK(s.seen_signs[at] == 1);
    signs_and_lock(s).record(with(sign, false));
    CHECK(s.seen_signs[at] == 2);
    s.seen_signs[at] = 254;
    signs_and_lock(s).record(with(sign));
    signs_and_lock(s).record(with(sign));
    CHECK(s.seen_signs[at] == 255);
    signs_and_lock(s).record(without_signs(true));
    CHECK(s.seen_signs[at] == 0);
}

TEST_CASE("A sign that is graver when repeated is so from the second session on, and not after one without it") {
    std::size_t graver = 0;
    for (std::size_t at = 0; at != state::n_signs; ++at) {
        auto const& row = stop_sign_table<C>[at];
        state s = on_day(60);
        CHECK(signs_and_lock(s).level_of(at, row.level) == row.level);
        s.seen_signs[at] = 1;
        CHECK(signs_and_lock(s).level_of(at, row.level) == std::max(row.level, row.when_repeated));
        CHECK(signs_and_lock(s).level_of(at, stop_level::S1) == stop_level::S1);  // never milder
        if (row.level >= stop_level::S2 || row.when_repeated < stop_level::S2) continue;
        ++graver;
        auto const sign = static_cast<std::int8_t>(at);
        s = on_day(60);
        signs_and_lock(s).record(with(sign));
        CHECK(s.lock == lock_reason::none);
        state again = s;
        signs_and_lock(again).record(with(sign));
        CHECK(again.lock == lock_reason::stop_sign);
        signs_and_lock(s).record(without_signs(true));
        signs_and_lock(s).record(with(sign));
        CHECK(s.lock == lock_reason::none);
    }
    CHECK(graver > 0);
}

TEST_CASE("A sign answers its questions; one that the catalogue does not know locks without a name") {
    state s = on_day(60);
    facts f = with(0);
    f.told.set(asks<pp::back_pain_severe>);
    signs_and_lock(s).record(f);
    CHECK(s.reports(asks<pp::back_pain_severe>));
    for (auto const c : stop_sign_table<C>[0].sets) {
        if (c >= 0) CHECK(s.reports(static_cast<std::size_t>(c)));
    }
    for (int const at : {static_cast<int>(state::n_signs), 127, -3, -128}) {
        s = on_day(60);
        facts unknown = without_signs(true);
        unknown.signs.add({.sign = static_cast<std::int8_t>(at), .level = stop_level::S4});
        signs_and_lock(s).record(unknown);
        CHECK(s.lock == lock_reason::stop_sign);
        CHECK(s.lock_sign == no_known_sign);
        CHECK(s.seen_signs == state{}.seen_signs);
    }
}

TEST_CASE("Pain that ends the day does so for that day") {
    state s = on_day(60);
    facts f = without_signs(true);
    signs_and_lock(s).record(f);
    CHECK(s.stopped == -1);
    f.ends_day = true;
    signs_and_lock(s).record(f);
    CHECK(s.stopped == 60);
}

TEST_CASE("A confirmation frees, and forgets what was seen; what was answered stays") {
    state s = on_day(60);
    s.severe = 1;
    signs_and_lock(s).record(with(sign_of(stop_level::S2)));
    auto const reported = s.reported;
    signs_and_lock(s).confirm();
    CHECK_FALSE(signs_and_lock(s).locked());
    CHECK(s.lock_sign == no_known_sign);
    CHECK(s.lock_day == -1);
    CHECK(s.severe == 0);
    CHECK(s.seen_signs == state{}.seen_signs);
    CHECK(s.reported == reported);
}

TEST_CASE("The level to show is the table's; of a sign that the catalogue does not know there is none") {
    auto const& table = stop_sign_table<C>;
    for (std::size_t at = 0; at != table.size(); ++at)
        CHECK(detail::level_shown<C>(static_cast<std::int8_t>(at)) == table[at].level);
    CHECK(detail::level_shown<C>(static_cast<std::int8_t>(table.size())) == stop_level::none);
    CHECK(detail::level_shown<C>(127) == stop_level::none);
    CHECK(detail::level_shown<C>(-1) == stop_level::none);
}

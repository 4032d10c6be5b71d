// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stored bytes may be anything. A state of which any byte was changed is refused or is another state, nothing is read
// outside of a table (the sanitizers look on), and a stop sign that is reported onto it locks.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/training/readmission_today.hpp>
#include <regimen/words/explain_progress.hpp>

#include <array>
#include <cstddef>
#include <cstring>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_training.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;
using C = postpartum_back;
using state = training_state<C>;

/// Somebody's state after some weeks.
state trained(std::uint64_t seed) {
    trainee<C> her(seed);
    state s = record_answers(state{}, her.who(), days::from_value(std::max(her.day(), 0))).state;
    for (int n = her.roll.between(3, 20); n > 0; --n) {
        her.pass_time();
        if (!view_of<C>.covers.contains(her.day())) break;
        auto const r = her.report(s, nullptr);
        auto const got = record_session(s, her.who(), r);
        if (got.fault == report_fault::none) s = got.state;
    }
    return s;
}

struct tried {
    long refused = 0, taken = 0;
};

/// Everything that takes a state, with one of which bytes were changed.
void try_all(state const& s, tried& n) {
    auto const day = days::from_value(std::clamp<int>(s.day, 0, 360) + 1);
    auto const her = profile<C>{}.after_mode(0, day).rest_is(answer::no);
    auto const t = next(s, her, day, request<C>{}, rulebook_of<C::default_rulebook, C>, work_limit{200});
    CHECK_FALSE(explain_today(t, s).sentence.empty());
    session_report r{.day = day, .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    r.add({static_cast<std::uint16_t>(exercise_index<postpartum::cat_chair, C>), {}});
    auto const got = record_session(s, her, r);
    bool const known = got.fault == report_fault::none;
    (known ? n.taken : n.refused) += 1;
    if (got.fault == report_fault::damaged_state) CHECK(t.kind == day_kind::refused);
    r.items[0].feedback.sign = report_sign<C, postpartum::sign::feverish>();
    CHECK(record_session(s, her, r).state.lock != lock_reason::none);
    auto const back = readmit(t.plan.items, s, her, day, {}, rulebook_of<C::default_rulebook, C>, work_limit{200});
    if (t.kind == day_kind::refused) CHECK(back.kept.size == 0);
    static_cast<void>(record_answers(s, her, day));
    static_cast<void>(record_rough_night(s, day));
    static_cast<void>(record_confirmation(s, day));
}

}  // namespace

TEST_CASE("a state with any of its bytes changed is refused, or is another state") {
    tried n;
    constexpr std::size_t behind_version = offsetof(state, version) + sizeof(state::version);
    for (long i = 0; i != scaled(1); ++i) {
        state const s = trained(static_cast<std::uint64_t>(i) + 1);
        REQUIRE(detail::is_intact(s));
        for (std::size_t at = sizeof(state::fingerprint); at != sizeof(state); ++at) {
            if (at >= offsetof(state, version) && at < behind_version) continue;
            for (unsigned const value : {0U, 215U, 255U}) {
                std::array<unsigned char, sizeof(state)> bytes{};
                std::memcpy(bytes.data(), &s, sizeof(state));
                bytes[at] = static_cast<unsigned char>(value);
                state changed;
                std::memcpy(static_cast<void*>(&changed), bytes.data(), sizeof(state));
                INFO("person " << i << ", byte " << at << ": " << value);
                try_all(changed, n);
            }
        }
    }
    CHECK(n.refused > n.taken / 10);
    CHECK(n.taken > 0);
}

TEST_CASE("no byte that is changed frees whoever is locked") {
    constexpr auto day = 60_days;
    auto const her = profile<C>{}.after_mode(0, day).rest_is(answer::no);
    session_report r{.day = day, .lasted = 300_s, .exhausted = answer::no};
    r.sign = report_sign<C, postpartum::sign::feverish>();
    state const s = record_session(record_answers(state{}, her, day).state, her, r).state;
    REQUIRE(detail::is_intact(s));
    REQUIRE(s.lock == lock_reason::stop_sign);
    for (std::size_t at = 0; at != sizeof(state); ++at) {
        for (int value = 0; value < 256; value += at < sizeof(state::fingerprint) ? 85 : 1) {
            state changed = s;
            std::array<unsigned char, sizeof(state)> bytes{};
            std::memcpy(bytes.data(), &s, sizeof(state));
            bytes[at] = static_cast<unsigned char>(value);
            std::memcpy(static_cast<void*>(&changed), bytes.data(), sizeof(state));
            bool const read = detail::fault_on_day(changed, day.value()) == report_fault::none;
            if (read && changed.lock == lock_reason::none) FAIL("byte " << at << " changed to " << value);
        }
    }
}

TEST_CASE("a state of nothing but chance is refused") {
    crowd<C> roll(7);
    tried n;
    for (long i = 0; i != scaled(500); ++i) {
        state s;
        std::array<unsigned char, sizeof(state)> bytes{};
        for (auto& b : bytes) b = static_cast<unsigned char>(roll.any());
        std::memcpy(static_cast<void*>(&s), bytes.data(), sizeof(state));
        s.fingerprint = state{}.fingerprint;
        s.version = state::current_version;
        try_all(s, n);
    }
    CHECK(n.taken == 0);
}

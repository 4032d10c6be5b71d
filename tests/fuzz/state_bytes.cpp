// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A stored state whose bytes are anything: every public function either refuses it or reads it, and what it makes of
// one that it reads can be read again. A state that is refused locks where a report tells of a sign.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>

#include "common/training_json.hpp"
#include "training_promises.hpp"

namespace {

/// The bytes of a state that nothing has happened to, with those of the input put over them: a place, how many, and
/// the bytes. Then numbers that are the first or the last of something.
fuzz::state state_of(fuzz::byte_reader& in) {
    using fuzz::state;
    state const untouched;
    unsigned char all[sizeof untouched];
    std::memcpy(all, &untouched, sizeof untouched);
    std::size_t at = 0;
    for (std::size_t n = in.below(24); n != 0; --n) {
        at = (at + in.any<std::uint16_t>()) % sizeof all;
        for (std::size_t size = in.below(48); size != 0; --size) {
            all[at] = in.byte();
            at = (at + 1) % sizeof all;
        }
    }
    for (std::size_t n = in.below(4); n != 0; --n) {
        constexpr std::int16_t edges[] = {0, 1, -1, -2, 32'767, -32'768, 255, 365, 7};
        std::int16_t const edge = edges[in.below(std::size(edges))];
        std::memcpy(all + in.any<std::uint16_t>() % (sizeof all / 2) * 2, &edge, sizeof edge);
    }
    state out;
    std::memcpy(static_cast<void*>(&out), all, sizeof out);
    if (in.one_in(16)) return out;
    out.fingerprint = untouched.fingerprint;
    out.version = untouched.version;
    return out;
}

}  // namespace

REGIMEN_FUZZ_TARGET(state_bytes) {
    using namespace regimen;
    using namespace fuzz;
    byte_reader in(input);
    state const s = state_of(in);
    person_of const who = profile_of(in);
    int const day = in.one_in(4) ? day_of(in) : std::clamp<int>(s.day, 0, 300) + in.between(0, 40);
    days const on = days::from_value(day);
    bool const readable = is_readable(s);
    promise(same_bytes(stored(s), s), "bytes are a state's whole");
    if (readable && s.rough <= s.day) {
        state again;
        promise(example::read_training(example::training_json(s).dump(), again).empty(),
                "what was written says nothing of changes");
        promise(same_bytes(again, s), "a state that can be read from bytes can be read from JSON");
    }

    work_limit const limit{200};
    auto const t = check_day(s, who, day, {}, false, limit);
    if (!readable) promise(t.kind == day_kind::refused, "a state that is not intact has no day");
    auto const& plan = t.plan;
    session_report const report = report_of(in, day, plan.items.size != 0 ? &plan.items : nullptr);

    auto const recorded_session = record_session(s, who, report);
    check_recorded(s, recorded_session);
    if (says_lock(report) && !recorded_session.known_already)
        promise(recorded_session.state.lock != lock_reason::none, "a sign locks whatever the state is");
    if (!readable) promise(recorded_session.fault != report_fault::none, "nothing is recorded onto a damaged state");
    if (readable)
        check_day(recorded_session.state, who, std::max<int>(recorded_session.state.day, 0), {},
                  says_lock(report) && !recorded_session.known_already, limit, &report);
    for (auto const& got : {record_answers(s, who, on), record_rough_night(s, on), record_confirmation(s, on),
                            put_clock_back(s, as_of{on})}) {
        promise(is_readable(got.state) == readable, "an event makes an intact state of an intact one, and of no other");
        promise(readable || got.fault != report_fault::none, "no event is recorded onto a damaged state");
        promise(got.fault == report_fault::none || got.state == s, "an event with a fault changes nothing");
    }
    promise(readable || forecast(s, who, on, 3, {}, rulebook_of<default_rulebook_of<C>, C>, limit).size == 0,
            "a damaged state has no days ahead");

    auto const moved = migrate<C>(s, [](migration_finding const&) {});
    promise((moved.fault == report_fault::none) == readable, "what is carried over is intact");
    promise(is_readable(moved.state), "a state that was carried over can be read");
    promise(readable || moved.state.lock != lock_reason::none, "where nothing was carried over everything is locked");
    promise(s.lock == lock_reason::none || moved.state.lock != lock_reason::none, "a lock is carried over");

    auto const again = readmit<C>(plan.items, s, t);
    promise(is_session(t.kind) || again.kept.size == 0, "a routine does not come back on a day without a session");
}

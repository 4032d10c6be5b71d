// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A history of anything: answers, sessions with reports from faultless to nonsense, bad nights, confirmations, a clock
// that is put back, an update of the app. After each event: a sign that locks has locked until a professional has
// looked, no session on a locked day, nothing that screening does not permit, and a state that can be stored.
#include <algorithm>
#include <string>

#include "common/training_json.hpp"
#include "training_promises.hpp"

namespace {

using namespace regimen;
using namespace fuzz;

/// A person with an app, and what must be true of both.
class history {
public:
    explicit history(byte_reader& in) : in_(in), who_(profile_of(in)) {
        day_ = std::clamp(who_.raw().day, 0, 300);
        who_ = who_.on_day(days::from_value(day_));
    }

    void one_event() {
        std::uint8_t const what = in_.byte();
        if ((what & 128U) != 0) pass_time();
        switch (what & 15U) {
            case 0:
            case 1:
                return answers();
            case 2:
                return event(record_rough_night(s_, on(event_day())), false);
            case 3:
                return confirmation();
            case 4:
                return clock_back();
            case 5:
                return stored_and_read();
            case 6:
                return carried_over();
            case 7:
                change_of_mind();
                return answers();
            case 8:
                return session(report_of(in_, event_day(), nullptr));
            default:
                return trains();
        }
    }

private:
    static days on(int day) { return days::from_value(day); }
    int event_day() { return in_.one_in(32) ? day_of(in_) : day_; }
    void pass_time() { day_ = std::min(day_ + (in_.one_in(4) ? in_.between(1, 40) : in_.between(0, 2) + 1), 364); }

    void change_of_mind() {
        for (std::size_t n = in_.below(4); n != 0; --n) {
            std::size_t const condition = index_of(in_, table().conditions.size());
            who_ = who_.answered(condition, static_cast<answer>(in_.below(4)));
            if (in_.one_in(4)) who_ = who_.cleared(condition);
        }
    }
    void answers() {
        who_ = who_.on_day(on(day_));
        event(record_answers(s_, who_, on(event_day())), false);
    }
    void confirmation() {
        auto const got = record_confirmation(s_, on(event_day()));
        if (got.fault == report_fault::none) must_be_locked_ = false;
        event(got, true);
    }
    void clock_back() {
        int const today = day_ - in_.between(0, 60);
        auto const got = put_clock_back(s_, as_of{on(today)});
        promise(got.fault != report_fault::none || got.state.day <= std::max(today, 0) || got.state == s_,
                "a clock that is put back leaves no day after today");
        promise(got.state.lock == s_.lock && got.state.reported == s_.reported, "a clock opens nothing");
        for (std::size_t f = 0; f < s_.n_families; ++f) {
            promise(got.state.families[f].now.removed == s_.families[f].now.removed, "a clock puts nothing back");
            promise(got.state.families[f].now.at == s_.families[f].now.at, "a clock changes no dose");
        }
        promise(is_readable(got.state), "what a clock makes of an intact state is intact");
        if (got.fault != report_fault::none) promise(got.state == s_, "a clock with a fault changes nothing");
        s_ = got.state;
        if (got.fault == report_fault::none) day_ = std::clamp<int>(s_.day, 0, day_);
    }
    void stored_and_read() {
        promise(same_bytes(stored(s_), s_), "a state is read from its bytes as it was");
        state out;
        promise(example::read_training(example::training_json(s_).dump(), out).empty(),
                "what was written says nothing of changes");
        promise(same_bytes(out, s_), "a state is read from its JSON as it was");
    }
    void carried_over() {
        std::size_t told = 0;
        auto const got = migrate<C>(s_, [&told](migration_finding const&) { ++told; });
        promise(got.fault == report_fault::none && told == 0, "an update that changes nothing tells nothing");
        promise(got.state == s_, "an update that changes nothing changes no state");
    }
    /// What next() has for the day is done, more or less.
    void trains() {
        request<C> const wish = in_.one_in(4) ? request_of(in_, false) : request<C>{};
        auto const t = check_day(s_, who_, day_, wish, must_be_locked_, {100}, &last_);
        if (t.kind == day_kind::screening_due) return answers();
        session(report_of(in_, event_day(), t.plan.items.size != 0 ? &t.plan.items : nullptr));
    }
    void session(session_report const& r) {
        auto const got = in_.one_in(16) ? record_session(s_, who_, r, as_of{on(day_)}) : record_session(s_, who_, r);
        if (says_lock(r) && !got.known_already) must_be_locked_ = true;
        if (got.known_already) promise(got.state == s_, "what is known already changes nothing");
        for (std::size_t c = 0; c < most_conditions; ++c)
            promise(got.state.reported.test(c) || !s_.reported.test(c), "a report takes no complaint away");
        for (std::size_t f = 0; f < s_.n_families; ++f)
            promise(got.state.families[f].now.removed >= s_.families[f].now.removed || got.state.families[f].now.locked,
                    "a report puts nothing back");
        bool const kept_something = got.state != s_;
        if (got.fault == report_fault::none || kept_something) {
            auto const twice = record_session(got.state, who_, r);
            if (got.fault == report_fault::none)
                promise(twice.known_already && twice.state == got.state, "the same report once more changes nothing");
        }
        event(got, false);
        last_ = r;
    }
    void event(recorded<C> const& got, bool unlocks) {
        check_recorded(s_, got);
        if (!unlocks)
            promise(s_.lock == lock_reason::none || got.state.lock != lock_reason::none, "only a confirmation unlocks");
        s_ = got.state;
        promise(!must_be_locked_ || s_.lock != lock_reason::none, "a reported sign locks until it was looked at");
        promise(s_.lock == lock_reason::none || std::all_of(s_.families.begin(), s_.families.end(),
                                                            [](family_record const& f) { return f.now.locked != 0; }),
                "under a lock no family has a dose");
    }

    byte_reader& in_;
    person_of who_;
    state s_;
    session_report last_;
    int day_ = 0;
    bool must_be_locked_ = false;

public:
    void at_the_end() {
        stored_and_read();
        carried_over();
        (void)check_day(s_, who_, std::max<int>(day_, s_.day), {}, must_be_locked_, {100}, &last_);
    }
};

}  // namespace

REGIMEN_FUZZ_TARGET(events) {
    constexpr int most_events = 24;
    byte_reader in(input);
    history h(in);
    for (int n = 0; n < most_events && !in.empty(); ++n) h.one_event();
    h.at_the_end();
}

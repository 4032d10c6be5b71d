// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stored routines of any kind that come back: what is kept is permitted today and no more than today's dose, in the
// order in which it was stored; what is not kept is withdrawn with a reason. Nothing goes round a lock.
#include <regimen/words/explain_plan.hpp>

#include <algorithm>

#include "training_promises.hpp"

namespace {

using namespace regimen;
using namespace fuzz;

/// A routine that was planned, and then damaged; or one of nothing but chances.
routine stored_routine(byte_reader& in, plan_result const& made) {
    if (made.items.size == 0 || in.one_in(4)) return routine_of(in);
    routine r = made.items;
    damage(in, r);
    return r;
}

void check_parts(routine const& r, readmission const& got) {
    promise(got.kept.size + got.n_withdrawn == r.view().size(), "every item is kept or withdrawn");
    std::size_t at = 0;
    for (routine_item const& item : got.kept.view()) {
        while (at < r.view().size() && r.view()[at] != item) ++at;
        promise(at < r.view().size(), "what is kept is as it was stored, in its order");
        ++at;
    }
    promise(r.catalogue == table().fingerprint || got.kept.size == 0, "nothing is kept of another catalogue");
}

template <class Readmit>
void check_readmission(routine const& r, clearance<C> const& ok, request<C> const& wish, readmission const& got,
                       Readmit readmit_again) {
    check_parts(r, got);
    auto const ctx = detail::context_of(ok, wish);
    for (routine_item const& item : got.kept.view()) {
        promise(ok.permits(item.exercise), "what is kept is permitted");
        exercise_row const& e = table().exercises[item.exercise];
        promise(detail::within_ceiling(item.dose, *e.dose), "what is kept is within its ceiling");
        promise(!wish.leaves_out(item.exercise), "what a request leaves out is not kept");
        promise((e.positions >> item.position & 1U) != 0, "what is kept stands in a position of its own");
    }
    auto const fault = first_fault(table(), composition_of<C>, got.kept.view(), ctx);
    promise(fault.sound == got.composition.sound, "a usable session keeps composition");
    promise(total_time(table(), composition_of<C>, got.kept.view(), wish.paced()) == got.total_time,
            "what is kept lasts as long as is said");
    promise(!got.usable() || got.total_time <= wish.max_time(), "a usable session is no longer than it may be");
    auto const again = readmit_again(got.kept);
    promise(again.n_withdrawn == 0 && again.kept.size == got.kept.size, "what was kept is kept again");
}

}  // namespace

REGIMEN_FUZZ_TARGET(readmission) {
    byte_reader in(input);
    auto who = profile_of(in);
    int day = std::clamp(who.raw().day, 0, 330);
    who = who.on_day(days::from_value(day));
    auto const wish = request_of(in, false);
    work_limit const limit{50};
    constexpr auto book = rulebook_of<default_rulebook_of<C>, C>;

    state s = record_answers(state{}, who, days::from_value(day)).state;
    bool must_be_locked = false;
    session_report last;
    for (std::size_t n = in.below(6); n != 0; --n) {
        auto const t = next(s, who, days::from_value(day), {}, book, limit);
        if (t.kind == day_kind::screening_due) s = record_answers(s, who, days::from_value(day)).state;
        last = report_of(in, day, t.plan.items.size != 0 ? &t.plan.items : nullptr);
        auto const got = record_session(s, who, last);
        must_be_locked = must_be_locked || (says_lock(last) && !got.known_already);
        s = got.state;
        day = std::min(day + in.between(0, 5), 365);
    }
    if (in.one_in(4)) s = record_answers(s, who, days::from_value(day)).state;

    auto const t = check_day(s, who, day, wish, must_be_locked, limit, &last);
    routine const r = stored_routine(in, t.plan);
    auto const today_kept = readmit<C>(r, s, t, wish);
    check_parts(r, today_kept);
    promise(!must_be_locked || today_kept.kept.size == 0, "nothing goes round a lock");
    promise(is_session(t.kind) || !today_kept.usable(), "a day without a session has no usable routine");
    for (std::size_t i = 0; i < today_kept.n_withdrawn; ++i) {
        readmission_today<C> const both{today_kept, t};
        promise(!explain(both, today_kept.withdrawn[i], s).sentence.empty(), "what is withdrawn has a sentence");
    }
    if (is_session(t.kind)) {
        auto const& ok = *t.screened->clearance();
        check_readmission(r, ok, t.asked, today_kept,
                          [&](routine const& kept) { return readmit<C>(kept, s, t, wish); });
        for (routine_item const& item : today_kept.kept.view())
            promise(detail::no_more_than(item.dose, t.asked.dose_of(item.exercise)), "no dose is above today's");
        std::int64_t work = 0;
        for (routine_item const& item : today_kept.kept.view()) {
            if (table().exercises[item.exercise].effort.rank != 0) work += volume_of(item.dose);
        }
        promise(work <= t.asked.max_work(), "what is kept is no more work than the week has room for");
        if (t.plan.found()) promise(readmit<C>(t.plan.items, s, t, wish).whole(), "today's own session is kept whole");
    }

    // Without the training.
    auto const screened = screen(answers_today(s, who, days::from_value(day)));
    auto const* ok = screened.clearance();
    if (ok == nullptr) return;
    auto const kept = readmit(r, *ok, wish);
    check_readmission(r, *ok, wish, kept, [&](routine const& again) { return readmit(again, *ok, wish); });
    for (std::size_t i = 0; i < kept.n_withdrawn; ++i)
        promise(!explain(*ok, kept.withdrawn[i]).sentence.empty(), "what is withdrawn has a sentence");
    promise(!admits_whole(r, *ok, wish) || kept.whole(), "what is open as it is is kept whole");
    (void)migrate<C, C>(r, [](migration_finding const&) {});
}

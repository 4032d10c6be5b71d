// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a host of the library does every day: ask what today is, hand in the answers that are due, plan, record.
// The state is one value; what the person does comes from her model.
#include "course.hpp"

#include <regimen/planning/tips_today.hpp>

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace coach {

namespace {

namespace rg = regimen;
using namespace regimen::literals;
using state = rg::training_state<back>;

/// The state, or an exception: a report that is refused would be a fault of this program.
state taken(rg::recorded<back> const& r) {
    if (r.fault != rg::report_fault::none) throw std::logic_error("the library did not take a report");
    return r.state;
}

rg::days on(int since_birth) { return rg::days::from_value(since_birth); }

class simulation {
public:
    explicit simulation(settings const& asked)
        : her_(asked.kind, asked.mode, asked.seed), answers_(her_.answers(first_day)) {}

    course_day live(int day) {
        course_day d;
        d.number = day;
        d.since_birth = first_day + day;
        d.away = her_.away(day);
        d.light_week = s_.began >= 0 && s_.rough != d.since_birth &&
                       rg::detail::share_on(s_, d.since_birth) != rg::dose_share::whole;
        if (!d.away) be_at_home(d);
        note_places(d);
        return d;
    }

private:
    void be_at_home(course_day& d) {
        d.short_night = her_.short_night();
        if (d.short_night) s_ = taken(rg::record_rough_night(s_, on(d.since_birth)));
        see_somebody(d);
        rg::today<back> t = ask(d.since_birth);
        if (t.kind == rg::day_kind::screening_due && her_.answers_today()) {
            answer_questions(d);
            t = ask(d.since_birth);
        }
        d.kind = t.kind;
        d.side = t.side;
        d.today = std::string(last_ && before_ ? rg::explain_today(t, s_, *last_, *before_)
                              : last_          ? rg::explain_today(t, s_, *last_)
                                               : rg::explain_today(t, s_));
        note_tips(d, t);
        d.locked_after = t.kind == rg::day_kind::locked;
        if (t.kind == rg::day_kind::screening_due) d.why_missed = missed::questions_open;
        if (t.kind == rg::day_kind::not_cleared) say_why(d, *t.screened);
        if (t.kind == rg::day_kind::locked || t.see_professional) make_appointment(d.since_birth);
        if (t.plan.items.size == 0) return;
        d.seconds = t.plan.total_time.value();
        for (rg::routine_item const& item : t.plan.items.view()) d.items.push_back({item, {}, {}});
        if (!her_.does_session(d.number, d.short_night)) {
            d.why_missed = missed::not_today;
            return;
        }
        do_session(d, t.plan);
    }

    /// Where no session was planned they are what she gets.
    void note_tips(course_day& d, rg::today<back> const& t) const {
        if (!t.screened) return;  // locked, or questions come first
        rg::day_of_tips const day{.told = rg::urgency_today(s_, *t.screened, answers_)};
        rg::shown_tips const tips = rg::tips_today(*t.screened, t.plan.items, day);
        for (rg::shown_tip const& tip : tips.view()) d.tips.push_back(tip.tip);
    }

    rg::today<back> ask(int since_birth) const {
        return rg::next(s_, answers_, on(since_birth), rg::request<back>{}.within(15_min));
    }

    void answer_questions(course_day& d) {
        answers_ = her_.answers(d.since_birth);
        s_ = taken(rg::record_answers(s_, answers_, on(d.since_birth)));
        d.answered = true;
    }

    void make_appointment(int since_birth) {
        if (appointment_ < 0) appointment_ = since_birth + her_.kind().days_to_appointment;
    }

    /// The appointment was made for what is locked, taken out, or not getting better; afterwards she answers anew.
    void see_somebody(course_day& d) {
        if (appointment_ < 0 || d.since_birth < appointment_) return;
        appointment_ = -1;
        d.seen_for = s_.lock == rg::lock_reason::pain_not_better || s_.not_helping != 0 ? "pain that does not get less"
                     : s_.lock != rg::lock_reason::none ? "the sign that locked the exercises"
                                                        : "the exercises that were taken out";
        s_ = taken(rg::record_confirmation(s_, on(d.since_birth)));
        last_.reset();
        before_.reset();
        answer_questions(d);
    }

    void do_session(course_day& d, rg::plan_result const& plan) {
        rg::session_report const r = her_.report(d.number, d.since_birth, d.short_night, plan);
        rg::recorded<back> const after = rg::record_session(s_, answers_, r);
        s_ = taken(after);
        before_ = last_;
        last_ = r;
        d.did = true;
        d.exhausted = r.exhausted;
        d.sign = r.sign;
        for (std::size_t i = 0; i < d.items.size(); ++i) {
            d.items[i].said = r.items[i].feedback;
            d.items[i].decided = after.items[i];
            if (after.items[i].made == rg::decision::remove) make_appointment(d.since_birth);
        }
        d.locked_after = s_.lock != rg::lock_reason::none;
        if (d.locked_after) appointment_ = d.since_birth + her_.kind().days_to_appointment;
    }

    static void say_why(course_day& d, rg::screening<back> const& screened) {
        auto const say = [&](auto const& rule) {
            std::string const text(rg::explain(screened, rule));
            if (!text.empty()) d.not_cleared.push_back(text);
        };
        // What must be done today is told alone.
        if (screened.triage() >= rg::urgency::same_day) {
            screened.for_each_action(say);
        } else {
            screened.for_each_applied_rule(say);
        }
    }

    void note_places(course_day& d) const {
        for (std::size_t f = 0; f < state::n_families; ++f) {
            rg::ladder_state const& now = s_.families[f].now;
            d.places[f].removed = now.removed != 0;
            if (now.at == rg::ladder_state::never_done) continue;
            d.places[f].at = rg::rung_today(rg::rung_tables<back>[f], now, rg::detail::share_on(s_, d.since_birth));
        }
    }

    person her_;
    rg::profile<back> answers_;
    state s_{};
    std::optional<rg::session_report> last_, before_;  ///< the last two; none once a professional confirmed
    int appointment_ = -1;
};

}  // namespace

course run(settings const& asked) {
    course out{asked, {}};
    simulation her(asked);
    for (int day = 0; day < asked.weeks * 7; ++day) out.days.push_back(her.live(day));
    return out;
}

std::int32_t work_of(rg::routine_item const& item) {
    return rg::view_of<back>.exercises[item.exercise].effort.rank == 0 ? 0 : rg::volume_of(item.dose);
}

std::int32_t volume_done(course_day const& d) {
    std::int32_t work = 0;
    for (done_item const& i : d.items) {
        if (!d.did || i.said.done == rg::completion::not_done) continue;
        std::int32_t const volume = work_of(i.item);
        work += i.said.done == rg::completion::partly ? volume / 2 : volume;
    }
    return work;
}

pain_of_day pain_on(course_day const& d) {
    pain_of_day out;
    if (!d.did) return out;
    for (done_item const& i : d.items) {
        out.before = std::max(out.before, i.said.before.points());
        out.worst = std::max(out.worst, i.said.worst.points());
        out.next_morning = std::max(out.next_morning, i.said.next_morning.points());
    }
    return out;
}

int mean_pain(std::vector<course_day const*> const& days) {
    int sum = 0, n = 0;
    for (course_day const* d : days) {
        for (done_item const& i : d->items) {
            if (!d->did || !i.said.worst.given()) continue;
            sum += i.said.worst.points();
            ++n;
        }
    }
    return n == 0 ? -1 : (sum * 10 + n / 2) / n;
}

std::string short_name(std::size_t exercise) {
    std::string name(rg::view_of<back>.exercises[exercise].name);
    if (auto const at = name.find(" / "); at != std::string::npos) {
        name = name.substr(at + 3);
        if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    }
    if (auto const at = name.find(" ("); at != std::string::npos) name = name.substr(0, at);
    if (auto const at = name.find(" variant"); at != std::string::npos) name = name.substr(0, at);
    if (auto const at = name.find(" — "); at != std::string::npos)
        name = name.substr(0, at) + ", " + name.substr(at + 5);
    return name;
}

}  // namespace coach

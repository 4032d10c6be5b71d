// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a physiotherapist would object to in a log of training: fed event by event, written apart from the engine. It
// reads the engine's rungs as doses and keeps its own books about days, harm, signs and locks; the numbers are spelt
// out here.
#ifndef REGIMEN_TESTS_SUPPORT_PROGRESSION_CHECKER_HPP
#define REGIMEN_TESTS_SUPPORT_PROGRESSION_CHECKER_HPP

#include <regimen/training/next_session.hpp>

#include <algorithm>
#include <array>
#include <bitset>
#include <string>

#include "doses_of_ladders.hpp"

namespace regimen_tests {

template <class C>
class progression_checker {
public:
    using state = regimen::training_state<C>;
    using profile = regimen::profile<C>;
    using report = regimen::session_report;

    std::string const& objections() const { return said_; }

    /// The dose that a family has on a day after a state, as an app would get it. `ordinary`: as if the week were not
    /// light.
    static offer offered(state const& s, regimen::screening<C> const& screened, std::size_t f, int day, bool ordinary) {
        offer o;
        auto now = s.families[f].now;
        if (now.at == regimen::ladder_state::never_done || now.removed != 0 || now.locked != 0 ||
            s.lock != regimen::lock_reason::none)
            return o;
        auto const& l = table().families[f];
        regimen::detail::family_after_gap(s, screened, f, l.rungs, day, now);
        o.any = true;
        o.rung = regimen::rung_today(l.rungs, now,
                                     ordinary ? regimen::dose_share::whole : regimen::detail::share_on(s, day));
        o.form = l.doses[o.rung].form;
        o.volume = l.doses[o.rung].volume;
        return o;
    }

    void answered(state const& before, state const& after, profile const& p, int day) {
        event(day);
        bool const looked_at = asked_ < 0;  // by a professional, since the last answers: what is cleared now is cleared
        asked_ = day;
        if (has_fever(p)) ill_ = true;
        for (std::size_t c = 0; c != n_conditions; ++c) {
            bool const cleared = looked_at && p.answer_to(c) == regimen::answer::yes && p.raw().cleared.test(c);
            // What cannot be after this birth is not asked about: it ends where somebody has looked and nobody says
            // yes.
            bool const not_asked = regimen::view_of<C>.not_asked_after(p.raw().mode).test(c);
            bool const denied = p.answer_to(c) == regimen::answer::no ||
                                (looked_at && not_asked && p.answer_to(c) != regimen::answer::yes);
            if (denied || cleared) complaints_.reset(c);
        }
        unchanged(before, after, "answers");
    }
    void rough(state const& before, state const& after, int day) {
        event(day);
        rough_ = day;
        unchanged(before, after, "a bad night");
    }
    void confirmed(state const& before, state const& after, int day) {
        event(day);
        if (after.lock != regimen::lock_reason::none) object(day, "a confirmation does not unlock");
        for (std::size_t f = 0; f != n_families; ++f) {
            if (before.families[f].now.at == regimen::ladder_state::never_done) continue;
            auto const& l = table().families[f];
            auto const& rung = l.doses[after.families[f].now.at];
            offer const now{.any = after.families[f].now.startable(),
                            .form = rung.form,
                            .volume = rung.volume,
                            .rung = after.families[f].now.at};
            if (!now.any) object(day, "not put back by a confirmation", f);
            if (now.any && now.volume > start_volume(l, now.form))
                object(day, "begins above the starting dose after a confirmation", f);
            watch_[f] = {.changed = day, .done = watch_[f].done, .last = now};
        }
        out_alone_.reset();
        must_lock_ = false;
        asked_ = -1;  // whoever was locked is asked anew
        serious_ = 0;
        times_seen_ = {};
    }

    /// What is planned for a day.
    void planned(state const& s, profile const& p, int day, regimen::today<C> const& t) {
        using regimen::day_kind;
        if (must_lock_ && t.kind != day_kind::locked) object(day, "a plan while locked");
        if (t.kind == day_kind::locked) {
            if (s.lock == regimen::lock_reason::none) object(day, "locked without a lock");
            return;
        }
        bool const session = t.kind == day_kind::micro || t.kind == day_kind::stretch || t.kind == day_kind::strength;
        bool const back = last_session_ >= 0 && day - last_session_ > 14 && asked_ <= last_session_ + 14;
        if ((questions_due(asked_, day) || back) && session) object(day, "a session although questions are due");
        if (!questions_due(asked_, day) && !back && t.kind == day_kind::screening_due)
            object(day, "questions are asked too early");
        if (!session) return;
        note_night(p, day);
        if (t.light != (share(day) < 100)) object(day, "light is not said where it is, or said where it is not");
        auto const screen_today = screened(p, day);
        if (screen_today.blocked()) object(day, "a session although screening blocks the day");
        int in_week = 0, strong = 0;
        for (int d = std::max(0, day - 6); d < day; ++d) in_week += days_[at(d)], strong += strong_days_[at(d)];
        bool const today_too = days_[at(day)];
        if (!today_too && in_week + 1 > 6) object(day, "seven days in a row");
        if (t.kind == day_kind::micro && !today_too) object(day, "a second session before the first");
        if (today_too && sessions_today_ >= 3) object(day, "a fourth session of the day");
        int work = 0;
        for (auto const& item : t.plan.items.view()) {
            if (regimen::view_of<C>.exercises[item.exercise].effort.rank != 0) work += effort_put_in(item.dose);
        }
        if (work > 0 && weeks_[week_of(day)].work + work > most_work(day))
            object(day, "a week of " + std::to_string(weeks_[week_of(day)].work + work) + " and not of at most " +
                            std::to_string(most_work(day)));
        for (auto const& item : t.plan.items.view()) {
            std::size_t const e = item.exercise;
            auto const& row = regimen::view_of<C>.exercises[e];
            if (!screen_today.permits(e)) object(day, "not permitted: " + std::string(row.id));
            if (above_ceiling(item.dose, *row.dose)) object(day, "above its ceiling: " + std::string(row.id));
            if (row.effort.rank >= 3) {
                if (rough_ == day) object(day, "strengthening after a bad night");
                if (strong_days_[at(day)] || (day > 0 && strong_days_[at(day - 1)]))
                    object(day, "strengthening within 48 hours");
                if (gentle_.count() < 4) object(day, "strengthening before four gentle days");
                if (!strong_days_[at(day)] && strong + 1 > 3) object(day, "strengthening on a fourth day of the week");
            }
            int const f = table().family_of[e];
            if (f < 0 && out_alone_[e]) object(day, "planned although taken out: " + std::string(row.id));
            if (f < 0) continue;
            auto const uf = static_cast<std::size_t>(f);
            auto const& w = watch_[uf];
            if (w.done < 0) {
                int const start = effort_put_in(regimen::starting_dose(*row.dose));
                int const most = table().families[uf].at_most(table().form_of[e], share(day) * start);
                if (effort_put_in(item.dose) > most) object(day, "begins above the share of the start", uf);
                for (std::size_t easier = 0; easier != regimen::view_of<C>.exercises.size(); ++easier) {
                    if (table().family_of[easier] == f && table().form_of[easier] < table().form_of[e] &&
                        screen_today.permits(easier))
                        object(day, "begins with a form that has an easier one", uf);
                }
                continue;
            }
            if (w.out) object(day, "planned although taken out", uf);
            int const form = table().form_of[e];
            std::uint8_t const stands = s.families[uf].now.at;
            int const highest =
                stands == regimen::ladder_state::never_done ? 9 : table().families[uf].rungs.member[stands];
            if (form > std::max(highest, w.last.form)) object(day, "a harder form than the one of progression", uf);
            if (form == w.last.form) {
                offer const o{.any = true, .form = form, .volume = effort_put_in(item.dose)};
                after_gap(day, uf, o);
                if (not_light(day, uf, o, w.last)) object(day, "a light week that is not light", uf);
            }
        }
    }

    /// A session was reported and decided about.
    void session(state before, profile const& p, report const& r, regimen::recorded<C> const& got) {
        using namespace regimen;
        int const day = r.day.value();
        state const& after = got.state;
        event(day);
        note_night(p, day);
        if (rough_ == day) before.rough = static_cast<std::int16_t>(day);  // as the plan of this day took it
        screening<C> const s0 = screened(p, day);
        seen_ = 0;
        look_at_signs(r);
        look_at_the_wound(p, r);
        look_at_what_is_in_no_ladder(r, must_lock_);
        auto const s1 = screened(p, day);
        bool const was_locked = before.lock != lock_reason::none;
        if (was_locked && after.lock == lock_reason::none) object(day, "something other than a confirmation unlocks");
        if (must_lock_ && after.lock == lock_reason::none) object(day, "a sign that must lock does not");
        if (!must_lock_ && !was_locked && after.lock != lock_reason::none && after.lock != lock_reason::pain_not_better)
            object(day, "locked without a reason");
        if (after.lock == lock_reason::pain_not_better && !was_locked &&
            (first_session_ < 0 || day - first_session_ < 7))
            object(day, "pain is judged before a week has gone by");
        std::array<offer, n_families> was{}, was_ordinary{};
        for (std::size_t f = 0; f != n_families; ++f) {
            if (before.families[f].now.at == ladder_state::never_done) continue;
            was[f] = offered(before, s0, f, day, false);
            was_ordinary[f] = offered(before, s0, f, day, true);
            if (!was[f].any) continue;
            after_gap(day, f, was_ordinary[f]);
            if (not_light(day, f, was[f], was_ordinary[f])) object(day, "a light week that is not light", f);
        }
        // How much was done is the state's to say; what may follow from it is said here.
        int const work = after.work[0];
        bool any = false, strength = false;  // breathing alone ends no pause
        for (std::size_t i = 0; i != r.size; ++i) {
            auto const& item = r.items[i];
            bool const done = item.feedback.done != completion::not_done;
            int const rank = view_of<C>.exercises[item.exercise].effort.rank;
            any = any || (done && rank > 0);
            strength = strength || (done && rank >= 3);
        }
        for (std::size_t f = 0; f != n_families; ++f) {
            auto& w = watch_[f];
            auto const* item = reports(r, f);
            offer const now =
                after.families[f].now.at == ladder_state::never_done ? offer{} : offered_next(after, s1, f, day);
            if (was_locked) {
                if (item != nullptr && item->feedback.done != completion::not_done) w.done = day;
                if (now.any) object(day, "a dose while locked", f);
                continue;
            }
            if (item != nullptr && !was[f].any && after.families[f].now.at != ladder_state::never_done &&
                before.families[f].now.at == ladder_state::never_done && !w.out) {
                // Only who did a harder form as planned has shown that it is within reach.
                bool const whole =
                    item->feedback.done == completion::as_planned || item->feedback.done == completion::beyond;
                int form = table().form_of[item->exercise];
                for (int m = 0; !whole && m < form; ++m) {
                    if (s0.permits(
                            static_cast<std::size_t>(progression_table<C>[f].members[static_cast<std::size_t>(m)])))
                        form = m;
                }
                was[f] =
                    was_ordinary[f] = {.any = true, .form = form, .volume = start_volume(table().families[f], form)};
                w.changed = day;
            }
            if (item == nullptr) {
                // Beside what the screening of now would have made of the state before.
                if (now.any && was_ordinary[f].any && now.harder_than(was_ordinary[f]) &&
                    now.harder_than(offered(before, s1, f, day, true)))
                    object(day, "rose without a report", f);
                if (now.any && !was_ordinary[f].any && before.families[f].now.at != ladder_state::never_done)
                    object(day, "put back without a confirmation", f);
                if (now.any && was_ordinary[f].any && missed(day, f) >= 4 && (last_session_ >= 0 || every_day(f)) &&
                    any)
                    note_gap(f, day, was_ordinary[f]);
                if (r.size == 0 && r.sign.sign >= 0 && r.sign.effect() == regimen::sign_effect::eases && was[f].any &&
                    w.done >= 0 && w.done == last_session_)
                    told_afterwards(f, day, was[f], now);
                if (now.any && any) w.last = now;
                continue;
            }
            if (after.families[f].now.at == ladder_state::never_done) continue;  // nothing has begun
            bool const done = item->feedback.done != completion::not_done;
            bool const begins_again = (any && last_session_ >= 0) || (every_day(f) && done && w.done >= 0);
            if (begins_again && (missed(day, f) >= 4 || day - w.done - 1 > 28)) note_gap(f, day, was_ordinary[f]);
            judge(*item, r, day, f, was[f], was_ordinary[f], now, work, any, s1.permits(item->exercise),
                  !s1.permits(exercise_of(f, was[f].form)),
                  got.items[static_cast<std::size_t>(item - r.items.data())].made, after);
        }
        if (any) {
            sessions_today_ = days_[at(day)] ? sessions_today_ + 1 : 1;
            days_.set(at(day));
            if (strength) strong_days_.set(at(day));
            last_session_ = day;
        }
        weeks_[week_of(day)] = {after.work[0], after.most_work[0]};
        if (has_fever(p)) {
            ill_ = true;
        } else if (any && ill_) {
            ill_ = false;
            well_again_ = day;
        }
        if (r.size != 0 && first_session_ < 0) first_session_ = day;
        look_at_gentleness(r, day);
    }

private:
    static constexpr std::size_t n_families = state::n_families;
    static constexpr std::size_t n_conditions = regimen::view_of<C>.conditions.size();
    static constexpr int most_days = 512;
    static doses_of_ladders<C> const& table() { return doses_of_ladders<C>::of_all(); }
    static std::array<int, state::n_exercises> never_done() {
        std::array<int, state::n_exercises> out{};
        out.fill(-1);
        return out;
    }
    static std::size_t at(int day) { return static_cast<std::size_t>(std::clamp(day, 0, most_days - 1)); }

    struct watched {
        int changed = -1;  ///< the day of the last change of the dose, or of coming back from a pause
        int done = -1;
        int full = 0;  ///< full sessions in a row
        int incomplete = 0;
        bool stepped_back = false;
        bool out = false;
        int regressed = -1;
        bool returning = false;
        offer former{};  ///< of before the pause
        offer last{};    ///< the ordinary dose after the last session
    };

    void object(int day, std::string const& what) { said_ += "\n  day " + std::to_string(day) + ": " + what; }
    void object(int day, std::string const& what, std::size_t f) {
        object(day,
               what + " (" + std::string(regimen::view_of<C>.exercises[table().families[f].exercises.back()].id) + ")");
    }

    void event(int day) {
        if (began_ < 0) began_ = day;
    }
    regimen::screening<C> screened(profile p, int day) const {
        p = p.on_day(regimen::days::from_value(day));
        for (std::size_t c = 0; c != n_conditions; ++c) {
            bool const bad_night = rough_ == day && regimen::view_of<C>.conditions[c].id == "severe-tiredness";
            if (!complaints_[c] && !bad_night) continue;
            p = p.answered(c, regimen::answer::yes);
            p.raw().cleared.reset(c);
        }
        return {p, regimen::rulebook_of<typename C::default_rulebook, C>};
    }
    static regimen::item_report const* reports(report const& r, std::size_t f) {
        for (std::size_t i = 0; i != r.size; ++i) {
            if (table().family_of[r.items[i].exercise] == static_cast<int>(f)) return &r.items[i];
        }
        return nullptr;
    }
    static int start_volume(typename doses_of_ladders<C>::ladder const& l, int form) {
        auto const e = l.exercises[static_cast<std::size_t>(form)];
        return effort_put_in(regimen::starting_dose(*regimen::view_of<C>.exercises[e].dose));
    }
    /// The dose of the next session, were it tomorrow and an ordinary week.
    static offer offered_next(state const& s, regimen::screening<C> const& screened, std::size_t f, int day) {
        return offered(s, screened, f, day, true);
    }
    void unchanged(state const& before, state const& after, char const* by) {
        if (before.lock != after.lock) object(after.day, std::string(by) + " changed a lock");
        for (std::size_t f = 0; f != n_families; ++f) {
            if (!(before.families[f].now == after.families[f].now))
                object(after.day, std::string(by) + " changed a dose", f);
        }
    }
    bool is_light(int day) const { return share(day) < 100; }
    /// Percent of the dose: half while she is ill and for a week of training after it; 70 in every fourth week and
    /// after a bad night.
    int share(int day) const {
        if (ill_ || (well_again_ >= 0 && day - well_again_ < 7)) return 50;
        return rough_ == day || (began_ >= 0 && ((day - began_) / 7) % 4 == 3) ? 70 : 100;
    }
    bool has_fever(profile const& p) const {
        for (char const* id : {"sepsis-signs", "mastitis-febrile", "recent-fever-or-infection"}) {
            std::size_t const c = regimen::find_condition<C>(id).value();
            if (complaints_[c] || p.raw().yes.test(c)) return true;
        }
        return false;
    }
    /// A bad night that was answered, not reported.
    void note_night(profile const& p, int day) {
        std::size_t const c = regimen::find_condition<C>("severe-tiredness").value();
        auto const said = p.answer_to(c);
        bool const told = said == regimen::answer::yes || said == regimen::answer::unknown;
        if (complaints_[c] || (told && !p.raw().cleared.test(c))) rough_ = day;
    }
    /// That share at most; on the way back from a pause, of what was done before it.
    bool not_light(int day, std::size_t f, offer const& o, offer const& ordinary) const {
        auto const& w = watch_[f];
        offer of = ordinary;
        if (w.returning && w.former.form == o.form) of = w.former;
        if (last_session_ >= 0 && missed(day, f) >= 8 && w.last.any && w.last.form == o.form && w.last.harder_than(of))
            of = w.last;
        return is_light(day) && o.form == of.form &&
               o.volume > table().families[f].at_most(o.form, share(day) * of.volume);
    }

    void look_at_signs(report const& r) {
        using namespace regimen;
        std::array<stop_level, 128> worst{};
        auto const take = [&](stop_sign_report const& sign) {
            if (sign.sign < 0) return;
            seen_ = 1;
            auto const i = static_cast<std::size_t>(sign.sign);
            if (i >= stop_sign_table<C>.size()) {
                must_lock_ = true;
                return;
            }
            worst[i] = std::max({worst[i], sign.level, stop_sign_table<C>[i].level});
        };
        take(r.sign);
        for (std::size_t i = 0; i != r.size; ++i) take(r.items[i].feedback.sign);
        for (std::size_t i = 0; i != r.size; ++i) {
            auto const severe = find_condition<C>("back-pain-severe");
            auto const& told = r.items[i].feedback;
            if (severe && (told.before.points() >= 7 || told.next_morning.points() >= 7)) complaints_.set(*severe);
        }
        bool serious = false, all_said = r.size != 0;
        for (std::size_t i = 0; i != r.size; ++i)
            all_said = all_said && r.items[i].feedback.sign.sign != stop_sign_report::not_asked;
        for (std::size_t i = 0; i != stop_sign_table<C>.size(); ++i) {
            if (worst[i] == stop_level::none) {
                if (all_said) times_seen_[i] = 0;  // repeated: in the next session that says so
                continue;
            }
            auto const& row = stop_sign_table<C>[i];
            for (auto const c : row.sets) {
                if (c >= 0) complaints_.set(static_cast<std::size_t>(c));
            }
            if (times_seen_[i]++ != 0 && row.when_repeated > worst[i]) worst[i] = row.when_repeated;
            if (worst[i] == stop_level::S1 || worst[i] == stop_level::S2) must_lock_ = true;
            serious = serious || worst[i] == stop_level::S3;
        }
        if (serious && ++serious_ >= 2) must_lock_ = true;
    }
    /// 3 of 10 or more, in it or on the next morning, or more than before, anywhere but in the back, or nobody knows
    /// where.
    static bool may_be_a_wound(regimen::exercise_feedback const& f) {
        if (f.where == regimen::pain_place::back_or_muscle) return false;
        int const in_it = std::max(f.worst.points(), f.right_after.points());
        bool const rose = in_it > 0 && f.before.given() && in_it > f.before.points();
        return rose || in_it >= 3 || f.next_morning.points() >= 3;
    }
    /// After a caesarean such pain says yes to its question.
    void look_at_the_wound(profile const& p, report const& r) {
        using namespace regimen;
        auto const pain = find_condition<C>("caesarean-pain-with-activity");
        int const mode = p.raw().mode;
        if (!pain || mode < 0 || view_of<C>.modes[static_cast<std::size_t>(mode)].id != "caesarean") return;
        for (std::size_t i = 0; i != r.size; ++i) {
            if (may_be_a_wound(r.items[i].feedback)) complaints_.set(*pain);
        }
    }
    /// What is in no ladder has one dose: where it hurts strongly, or a sign in it takes it out, it is done no more. So
    /// too where pain spreads in a session, what moves.
    void look_at_what_is_in_no_ladder(report const& r, bool locked) {
        using namespace regimen;
        bool const spreads = r.sign.effect() == sign_effect::removes;
        auto const moves = [](std::size_t e) { return view_of<C>.exercises[e].effort.rank > 0; };
        for (std::size_t i = 0; i != r.size; ++i) {
            auto const& f = r.items[i].feedback;
            std::size_t const e = r.items[i].exercise;
            if (table().family_of[e] >= 0) continue;
            int const in_it = std::max(f.worst.points(), f.right_after.points());
            bool const sign = f.sign.effect() == sign_effect::removes;
            if (!locked && (in_it >= 6 || sign || (spreads && moves(e)))) out_alone_.set(e);
            if (f.done != completion::not_done) alone_done_[e] = r.day.value();
        }
        if (r.size != 0 || !spreads) return;
        for (std::size_t e = 0; e != alone_done_.size(); ++e) {
            if (moves(e) && alone_done_[e] >= 0 && alone_done_[e] == last_session_) out_alone_.set(e);
        }
    }
    /// A day of mobility work (E2) without any sign, every sign answered, and a next morning as before.
    void look_at_gentleness(report const& r, int day) {
        using namespace regimen;
        bool mobility = false, fine = seen_ == 0;
        for (std::size_t i = 0; i != r.size; ++i) {
            auto const& f = r.items[i].feedback;
            // Pain that may be of a wound: the days count from the start again.
            if (may_be_a_wound(f)) {
                fine = false;
                gentle_.reset();
            }
            bool const done = f.done != completion::not_done;
            bool const worse = f.settled == answer::no || (f.next_morning.given() && f.before.given() &&
                                                           f.next_morning.points() > f.before.points());
            if (worse || f.sign.sign == stop_sign_report::not_asked) fine = false;
            if (!done || view_of<C>.exercises[r.items[i].exercise].effort.rank != 2) continue;
            mobility = true;
            if (!f.next_morning.given() || !f.before.given()) fine = false;
        }
        if (seen_ != 0) gentle_.reset(at(day));
        if (mobility && fine) gentle_.set(at(day));
    }

    /// A sign told after a session, without exercises: what was done in it is less next time.
    void told_afterwards(std::size_t f, int day, offer const& was, offer const& now) {
        auto& w = watch_[f];
        if (now.any && !was.harder_than(now)) object(day, "a sign told afterwards, and the next dose is no lower", f);
        if (now.any && w.regressed >= 0 && day - w.regressed <= 21)
            object(day, "a second regression within three weeks, and not taken out", f);
        w.out = !now.any;
        w.regressed = w.changed = day;
        w.full = w.incomplete = 0;
        w.stepped_back = w.returning = false;
    }
    static std::size_t exercise_of(std::size_t f, int form) {
        if (form < 0) return regimen::view_of<C>.exercises.size();  // none
        return static_cast<std::size_t>(regimen::progression_table<C>[f].members[static_cast<std::size_t>(form)]);
    }
    /// A harder class does not come in a week that has grown.
    void class_or_volume(int day, std::size_t f, offer const& from, offer const& to, int work) {
        auto const& p = regimen::progression_table<C>[f];
        if (p.effort[static_cast<std::size_t>(to.form)] <= p.effort[static_cast<std::size_t>(from.form)]) return;
        int const most = most_before(day).work;
        if (most > 0 && work > most) object(day, "a harder class in a week of more work", f);
        last_class_ = day;
    }

    struct week_done {
        int work = 0, largest = 0;
    };
    std::size_t week_of(int day) const { return at(began_ < 0 || day < began_ ? 0 : (day - began_) / 7); }
    /// The most of the four weeks before that of a day.
    week_done most_before(int day) const {
        week_done out;
        std::size_t const now = week_of(day);
        for (std::size_t w = now < 4 ? 0 : now - 4; w != now; ++w) {
            out.work = std::max(out.work, weeks_[w].work);
            out.largest = std::max(out.largest, weeks_[w].largest);
        }
        return out;
    }
    /// How much work a week may hold in all, as far as the log says: a tenth more than the most of the four before it
    /// (a fifth from week 12 on), up to three sessions half as much again; nothing more with a harder class; 70 percent
    /// of it in a light week and half of it after an illness.
    int most_work(int day) const {
        week_done const most = most_before(day);
        if (most.largest == 0) return 1 << 30;
        if (share(day) < 100) return most.work * share(day) / 100;
        if (day - last_class_ < 7) return most.work;
        return std::max(most.work * (day < 84 ? 110 : 120) / 100, std::min(3 * most.largest, most.work * 150 / 100));
    }
    /// What is done every day, beside sessions.
    static bool every_day(std::size_t f) {
        return regimen::view_of<C>.exercises[table().families[f].exercises.back()].effort.rank == 0;
    }
    /// Days missed between the last session and today. Of a week with three sessions the other days are not missed.
    int missed(int day) const {
        int const gap = day - last_session_ - 1;
        int trained = 0;
        for (int d = std::max(0, last_session_ - 6); last_session_ >= 0 && d <= last_session_; ++d)
            trained += days_[at(d)];
        return trained >= 3 && trained + gap <= 7 ? 0 : gap;
    }
    int missed(int day, std::size_t f) const {
        int const own = day - watch_[f].done - 1;
        if (!every_day(f)) return missed(day);
        return last_session_ < 0 ? own : std::min(own, missed(day));
    }
    /// The first dose after missed days, beside the one before them.
    void after_gap(int day, std::size_t f, offer const& o) {
        auto const& w = watch_[f];
        if (w.out || w.done < 0 || !w.last.any || (last_session_ < 0 && !every_day(f))) return;
        int const gap = missed(day, f);
        auto const& l = table().families[f];
        if (o.harder_than(w.last)) object(day, "more after missed days than before them", f);
        if (gap < 8 || o.form != w.last.form) return;
        if (day - w.done - 1 > 28) {
            if (o.volume > start_volume(l, o.form)) object(day, "more than the start after four weeks", f);
            return;
        }
        // High on the way back from a pause, half of what was done before it is little enough.
        bool const half = w.returning && o.form == w.former.form && o.volume <= l.at_most(o.form, 50 * w.former.volume);
        if (gap <= 13 && !half && o.volume > l.at_most(o.form, 70 * w.last.volume))
            object(day, "more than 70 percent after a week", f);
        if (gap >= 14 && gap <= 28 && o.volume > l.at_most(o.form, 50 * w.last.volume))
            object(day, "more than half after two weeks", f);
    }
    void note_gap(std::size_t f, int day, offer const& now) {
        auto& w = watch_[f];
        if (w.done < 0) return;
        w.full = 0;
        // A few days do not make what went wrong before forgotten.
        bool const long_ago = missed(day, f) >= 8 || day - w.done - 1 > 28;
        if (long_ago) w.incomplete = 0;
        if (long_ago) w.stepped_back = false;
        w.changed = day;
        if (w.last.any && now.any && w.last.harder_than(now)) {
            if (!w.returning || now.form != w.former.form) w.former = w.last;
            w.returning = now.form == w.former.form && missed(day, f) <= 28 && day - w.done - 1 <= 28;
        }
    }

    void judge(regimen::item_report const& item, report const& r, int day, std::size_t f, offer const& was,
               offer const& ordinary, offer const& now, int work, bool any, bool permitted, bool hers_closed,
               regimen::decision made, state const& after) {
        using namespace regimen;
        auto& w = watch_[f];
        exercise_feedback const& x = item.feedback;
        auto const& l = table().families[f];
        bool const happened = x.done != completion::not_done;
        bool const whole = x.done == completion::as_planned || x.done == completion::beyond;
        int const worst = std::max(x.worst.points(), x.right_after.points());
        bool const local = x.where != pain_place::back_or_muscle;  // not said: the stricter
        int const rise = x.before.given() ? worst - x.before.points() : 0;
        bool const eased_whole = r.sign.sign >= 0 && r.sign.effect() == sign_effect::eases;
        bool const sign = x.sign.sign >= 0 || eased_whole;
        bool const quality =
            x.breathed_freely == answer::yes && x.belly_stayed_flat == answer::yes && x.moved_slowly == answer::yes;
        int const form = table().form_of[item.exercise];
        bool const as_offered = permitted && (form == was.form || (form < was.form && hers_closed));
        bool const full = whole && as_offered && quality && x.sign.sign == stop_sign_report::nothing &&
                          x.effort.given() && x.effort.points() <= cap_on(day);

        bool const high = worst > 5 || (local && worst >= 3) || (local && worst > 0 && x.before.given() && rise >= 1);
        bool const morning =
            x.settled == answer::no || (!x.before.given() && x.next_morning.points() > 5) ||
            (x.next_morning.given() && x.before.given() && x.next_morning.points() >= x.before.points() + 2);
        bool const raised = !high && worst >= 4;
        bool const partly = x.done == completion::partly && as_offered;
        bool const known =
            happened && as_offered && x.done != completion::unsaid;  // how much of what was planned was done
        w.incomplete = partly ? w.incomplete + 1 : known ? 0 : w.incomplete;
        bool const harm = high || morning || sign || x.belly_stayed_flat == answer::no || (raised && w.stepped_back);
        bool regress = harm || w.incomplete >= 2;
        bool const stands_in = form < was.form && !hers_closed;  // counts neither for a step up nor against one
        w.full = full ? w.full + 1 : happened && !stands_in ? 0 : w.full;

        bool const was_out = w.out;
        bool const out = !now.any && after.families[f].now.at != ladder_state::never_done;
        bool const fell = out || now.form < was.form || (now.form == was.form && now.volume < was.volume);
        bool const rose = !out && was.any && now.harder_than(ordinary);
        if (was_out && !out) object(day, "put back without a confirmation", f);
        if (was_out || !was.any) {
            if (happened) w.done = day;
            return;
        }
        bool const lowest = was.volume == l.at_most(was.form, 0) && now.form == was.form && now.volume == was.volume;
        bool const paused_still = !any && !(every_day(f) && happened);  // its pause goes on, with less than its dose
        bool const stays = lowest && !harm;  // incomplete at the least dose: nothing is taken out for that alone
        if (regress && !fell && !stays && !(lowest && paused_still))
            object(day, "harm, and the next dose is no lower", f);
        if (raised && !fell && !lowest) object(day, "pain of 4 or 5, and no step back", f);
        if (x.sign.removes && x.sign.sign >= 0 && !out) object(day, "a sign that takes an exercise out does not", f);
        if (regress && w.regressed >= 0 && day - w.regressed <= 21 && !out)
            object(day, "a second regression within three weeks, and not taken out", f);
        if (rose) {
            bool const back = w.returning && !now.harder_than(w.former);
            if (worst > 3 || !x.worst.given() || !x.before.given())
                object(day, "rose after pain above 3, or with pain not said", f);
            if (rise > 1 || (local && worst > 0 && rise > 0))
                object(day, "rose after pain above what it was before", f);
            if (!x.next_morning.given() || x.next_morning.points() > x.before.points())
                object(day, "rose after a worse morning, or one not said", f);
            if (seen_ != 0 || x.sign.sign != stop_sign_report::nothing)
                object(day, "rose after a stop sign, or without an answer about it", f);
            if (!whole) object(day, "rose after an incomplete session", f);
            if (!quality || !x.effort.given()) object(day, "rose with quality or effort not said", f);
            if (x.effort.given() && x.effort.points() > cap_on(day)) object(day, "rose after too much effort", f);
            if (r.exhausted != answer::no || rough_ == day) object(day, "rose after a bad night", f);
            if (is_light(day)) object(day, "rose in a light week", f);
            if (day - w.changed < 7) object(day, "rose less than a week after the last change", f);
            if (w.returning && !back) object(day, "rose above the former dose while coming back", f);
            if (!back && w.full < 2) object(day, "rose without two full sessions in a row", f);
            class_or_volume(day, f, ordinary, now, work);
            if (!back && now.form == ordinary.form) {
                bool large = false;
                if (variables_changed(l.doses[ordinary.rung == 255 ? l.rungs.start[static_cast<std::size_t>(now.form)]
                                                                   : ordinary.rung]
                                          .dose,
                                      l.doses[now.rung].dose, large) != 1)
                    object(day, "two variables at once", f);
                if (large) object(day, "a step that is not small", f);
            }
            if (now.form > ordinary.form) {
                int const least = l.at_most(now.form, 0);
                if (now.form != ordinary.form + 1) object(day, "a form was skipped", f);
                if (now.volume > std::max(ordinary.volume, least)) object(day, "volume and form rose at once", f);
            }
            if (now.form == w.former.form && now.volume >= w.former.volume) w.returning = false;
        }
        if (now.any) {
            auto const& row = *view_of<C>.exercises[l.exercises[static_cast<std::size_t>(now.form)]].dose;
            if (above_ceiling(l.doses[now.rung].dose, row)) object(day, "a dose above its ceiling", f);
            if (below_half(l.doses[now.rung].dose, row)) object(day, "a dose below half of the start", f);
        }
        if (regress && !out && !stays) w.regressed = day;
        bool const changed = out || now.form != ordinary.form || now.volume != ordinary.volume;
        if (changed) w.changed = day;
        if (changed && !rose) w.returning = false;
        if (rose && !w.returning) w.full = 0;
        if (regress) w.incomplete = 0;
        w.stepped_back = !regress && made != decision::regress && (raised || (w.stepped_back && !known));
        w.out = out;
        if (happened) w.done = day;
        if (any || (every_day(f) && happened) || !w.last.any) w.last = now;
    }

    std::array<watched, n_families> watch_{};
    std::array<week_done, most_days> weeks_{};
    std::bitset<n_conditions> complaints_{};
    std::bitset<most_days> days_{}, strong_days_{}, gentle_{};
    std::array<unsigned char, 128> times_seen_{};
    bool ill_ = false;
    int well_again_ = -1;
    int began_ = -1, asked_ = -1, rough_ = -1, last_session_ = -1, first_session_ = -1, sessions_today_ = 0,
        serious_ = 0, last_class_ = -99;
    int seen_ = 0;
    bool must_lock_ = false;
    std::bitset<state::n_exercises> out_alone_{};  ///< of what is in no ladder
    std::array<int, state::n_exercises> alone_done_ = never_done();
    std::string said_;
};

}  // namespace regimen_tests

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Random people who train: a log of answers, sessions, bad nights, confirmations and gaps, with reports from faultless
// to nonsense. Written down as events, so that a log can be replayed, cut in two and shown.
#ifndef REGIMEN_TESTS_SUPPORT_RANDOM_TRAINING_HPP
#define REGIMEN_TESTS_SUPPORT_RANDOM_TRAINING_HPP

#include <regimen/training/next_session.hpp>

#include <cstring>
#include <string>
#include <vector>

#include "progression_checker.hpp"
#include "random_people.hpp"

namespace regimen_tests {

enum class training_kind { answers, session, rough_night, confirmation };
template <class C>
struct training_event {
    training_kind what = training_kind::answers;
    int day = 0;
    std::size_t person = 0;  ///< which of the log's profiles
    regimen::session_report report{};
};

template <class C>
struct training_log {
    std::vector<regimen::profile<C>> people;
    std::vector<training_event<C>> events;
};

template <class C>
regimen::recorded<C> record(regimen::training_state<C> const& s, training_log<C> const& log,
                            training_event<C> const& e) {
    using enum training_kind;
    switch (e.what) {
        case answers:
            return record_answers(s, log.people[e.person], regimen::days::from_value(e.day));
        case session:
            return record_session(s, log.people[e.person], e.report);
        case rough_night:
            return record_rough_night(s, regimen::days::from_value(e.day));
        case confirmation:
            break;
    }
    return record_confirmation(s, regimen::days::from_value(e.day));
}

/// A state as bytes and back: what an app does when it stores one.
template <class C>
regimen::training_state<C> stored(regimen::training_state<C> const& s) {
    unsigned char bytes[sizeof s];
    std::memcpy(bytes, &s, sizeof s);
    regimen::training_state<C> out;
    std::memcpy(static_cast<void*>(&out), bytes, sizeof out);
    return out;
}

inline std::string number(regimen::reported<regimen::pain_points> const& p) {
    return p.given() ? std::to_string(p.points()) : "-";
}
template <class C>
std::string described(training_log<C> const& log, std::size_t most = 1000) {
    static char const* const kinds[] = {"answers", "session", "rough night", "confirmation"};
    static char const* const done[] = {"?", "done", "beyond", "partly", "not done"};
    std::string text;
    for (std::size_t i = 0; i != std::min(most, log.events.size()); ++i) {
        auto const& e = log.events[i];
        text += "\n  day " + std::to_string(e.day) + " " + kinds[static_cast<int>(e.what)];
        if (e.what != training_kind::session) continue;
        if (e.report.sign.sign >= 0)
            text +=
                " sign " + std::string(regimen::stop_sign_table<C>[static_cast<std::size_t>(e.report.sign.sign)].id);
        text += " exhausted " + std::to_string(static_cast<int>(e.report.exhausted));
        for (std::size_t k = 0; k != e.report.size; ++k) {
            auto const& f = e.report.items[k].feedback;
            text += "; " + std::string(regimen::view_of<C>.exercises[e.report.items[k].exercise].id) + " " +
                    done[static_cast<int>(f.done)] + " " + number(f.before) + "/" + number(f.worst) + "/" +
                    number(f.right_after) + "/" + number(f.next_morning);
            if (f.sign.sign >= 0 && static_cast<std::size_t>(f.sign.sign) < regimen::stop_sign_table<C>.size())
                text += " " + std::string(regimen::stop_sign_table<C>[static_cast<std::size_t>(f.sign.sign)].id);
        }
    }
    return text;
}

/// Somebody who trains, and how she does.
template <class C>
class trainee {
public:
    using state = regimen::training_state<C>;
    crowd<C> roll;

    explicit trainee(std::uint64_t seed) : roll(seed) {
        who_ = roll.one_in(12) ? roll.wild_person() : roll.likely_person();
        if (roll.one_in(2)) who_ = healthy();
        day_ = std::clamp(who_.raw().day, 0, 280);
        luck_ = roll.between(0, 3);
        keen_ = roll.between(1, 4);
        calm_ = roll.one_in(3);
    }

    regimen::profile<C> const& who() const { return who_; }
    int day() const { return day_; }

    /// A day further, sometimes a gap.
    void pass_time() {
        if (roll.one_in(static_cast<std::size_t>(3 + 2 * keen_)))
            day_ += roll.between(1, 3);
        else if (roll.one_in(24))
            day_ += roll.one_in(4) ? roll.between(4, 40) : roll.between(4, 16);
        else if (!roll.one_in(12))
            ++day_;
    }

    regimen::exercise_feedback feedback() {
        using namespace regimen;
        exercise_feedback f;
        bool const good = luck_ != 0 && !roll.one_in(static_cast<std::size_t>(1 + luck_ * luck_ * 5));
        int const before = roll.between(0, good ? 2 : 4);
        f.done = completion::as_planned;
        f.before = pain(before);
        f.worst = pain(before);
        f.right_after = pain(before);
        f.next_morning = pain(before);
        f.where = pain_place::back_or_muscle;
        f.settled = answer::yes;
        f.effort = exertion::from_value(2);
        f.breathed_freely = f.belly_stayed_flat = f.moved_slowly = answer::yes;
        f.sign = no_stop_sign;
        if (good) return f;
        for (int n = roll.between(1, 3); n > 0; --n) {
            switch (roll.below(calm_ ? 11 : 14)) {
                case 0:
                    f.done = static_cast<completion>(roll.below(5));
                    break;
                case 1:
                    f.worst = pain(roll.between(0, 10));
                    break;
                case 2:
                    f.worst = pain(roll.between(3, 6));
                    break;
                case 3:
                    f.next_morning = pain(before + roll.between(0, 2));
                    break;
                case 4:
                    f.worst = {};
                    break;
                case 5:
                    f.before = {};
                    break;
                case 6:
                    f.next_morning = {};
                    break;
                case 7:
                    f.settled = static_cast<answer>(roll.below(4));
                    break;
                case 8:
                    f.where = static_cast<pain_place>(roll.below(3));
                    break;
                case 9:
                    f.effort = roll.one_in(3) ? reported<exertion>()
                                              : reported<exertion>(exertion::from_value(roll.between(0, 7)));
                    break;
                case 10:
                    (roll.one_in(2) ? f.moved_slowly : f.breathed_freely) = static_cast<answer>(roll.below(4));
                    break;
                case 11:
                    f.belly_stayed_flat = static_cast<answer>(roll.below(4));
                    break;
                case 12:
                    f.sign = sign();
                    break;
                default:
                    f.sign = {};
                    break;
            }
        }
        return f;
    }

    regimen::stop_sign_report sign() {
        using namespace regimen;
        std::size_t const n = stop_sign_table<C>.size();
        std::size_t const which = roll.one_in(3) ? roll.below(n) : n / 2 + roll.below(n - n / 2);
        return report_sign<C>(which, roll.one_in(12) ? static_cast<stop_level>(roll.below(5)) : stop_level::none);
    }

    /// What she did: what was planned, or what stands in her state, and now and then something else.
    regimen::session_report report(state const& s, regimen::plan_result const* plan) {
        using namespace regimen;
        session_report r{.day = regimen::days::from_value(day_),
                         .lasted = regimen::seconds::from_value(roll.between(60, 900))};
        r.exhausted = luck_ == 0 || roll.one_in(8) ? static_cast<answer>(roll.below(4)) : answer::no;
        r.sign = roll.one_in(calm_ ? 150 : 50) ? sign() : no_stop_sign;
        if (plan != nullptr) {
            for (auto const& i : plan->items.view()) put(r, i.exercise);
        }
        for (std::size_t n = plan != nullptr ? 0 : 1 + roll.below(5); n != 0; --n) put(r, likely_exercise(s));
        if (roll.one_in(12)) put(r, roll.below(view_of<C>.exercises.size()));
        return r;
    }

    /// What she says when she is asked the questions again: most complaints are over, some are not.
    void answer_again(state const& s) {
        for (std::size_t c = 0; c != regimen::view_of<C>.conditions.size(); ++c) {
            if (s.reports(c)) who_ = who_.answered(c, roll.one_in(4) ? regimen::answer::yes : regimen::answer::no);
        }
        if (roll.one_in(6)) said_at_random();
        who_ = who_.on_day(regimen::days::from_value(day_));
    }

private:
    static regimen::reported<regimen::pain_points> pain(int n) { return regimen::pain_points::from_value(n); }
    regimen::profile<C> healthy() {
        std::size_t const mode = roll.below(regimen::view_of<C>.modes.size());  // one roll a statement
        auto p = regimen::profile<C>{}.after_mode(mode, crowd<C>::day(roll.between(10, 200)));
        p = p.rest_is(regimen::answer::no);
        p.raw().equipment = ~std::uint64_t{0};
        return p;
    }
    void said_at_random() {
        std::size_t const which = roll.below(regimen::view_of<C>.conditions.size());
        who_ = who_.answered(which, static_cast<regimen::answer>(roll.below(4)));
    }
    void put(regimen::session_report& r, std::size_t e) {
        for (std::size_t i = 0; i != r.size; ++i) {
            int const f = doses_of_ladders<C>::of_all().family_of[e];
            if (r.items[i].exercise == e ||
                (f >= 0 && f == doses_of_ladders<C>::of_all().family_of[r.items[i].exercise]))
                return;
        }
        r.add({static_cast<std::uint16_t>(e), feedback()});
    }
    std::size_t likely_exercise(state const& s) {
        auto const& all = doses_of_ladders<C>::of_all();
        // She stays with a few families, so that something can rise.
        std::size_t const f = (favourite_ + roll.below(5) * 3) % all.families.size();
        auto const& now = s.families[f].now;
        if (now.at == regimen::ladder_state::never_done)
            return all.families[f].exercises[roll.below(all.families[f].exercises.size())];
        return all.families[f].exercises[static_cast<std::size_t>(all.families[f].doses[now.at].form)];
    }

    regimen::profile<C> who_;
    int day_ = 0, luck_ = 0, keen_ = 1;
    bool calm_ = false;
    std::size_t favourite_ = roll.below(20);
};

}  // namespace regimen_tests

#endif

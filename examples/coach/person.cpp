// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The people of the simulation and what chance makes of their days.
// Every number in this file is invented: it makes a plausible diary and is no finding about anybody.
#include "person.hpp"

#include <algorithm>

namespace coach {

namespace {

namespace pp = regimen::postpartum;
using regimen::answer;
using regimen::completion;

constexpr std::array<person_kind, 8> kinds{{
    {.id = "steady", .says = "Does nearly every session, sleeps well enough, and her back gets better week by week."},
    {.id = "slow",
     .says = "Is often tired, does the sessions in part or not at all, and it feels harder than it should.",
     .does_session = 62,
     .pain_at_first = 27,
     .pain_falls = 1,
     .pain_rises_in_session = 15,
     .worse_next_morning = 6,
     .in_part = 14,
     .left_out = 5,
     .poor_quality = 4,
     .exhausted = 25,
     .short_night = 14,
     .hard_work = 25},
    {.id = "flaring",
     .says = "Gets better, but every few weeks her back flares up for some days; once, urine leaks in an exercise.",
     .does_session = 85,
     .exhausted = 8,
     .short_night = 4,
     .flares_from = 17,
     .flares_every = 26,
     .leaks_on = 33},
    {.id = "interrupted",
     .says = "Goes well, and is then away: five days, ten, twenty, and in a long run more than four weeks.",
     .away = {{{11, 5}, {27, 10}, {50, 20}, {100, 31}, {}}}},
    {.id = "non-answering",
     .says = "Does her sessions, and leaves most of the questions about them open.",
     .does_session = 88,
     .answers_questions = 45,
     .short_report = 45,
     .field_unsaid = 6},
    {.id = "feverish",
     .says = "Goes well until she feels feverish in a session: a sign that locks everything until somebody has looked.",
     .short_night = 5,
     .fever_on = 31,
     .days_to_appointment = 5},
    {.id = "faultless",
     .says = "Does every session in full, and nothing goes wrong: what the doses come to at their quickest.",
     .does_session = 100,
     .pain_rises_in_session = 0,
     .worse_next_morning = 0,
     .in_part = 0,
     .left_out = 0,
     .poor_quality = 0,
     .exhausted = 0,
     .short_night = 0,
     .hard_work = 0},
    {.id = "no-better",
     .says = "Does nearly every session, and her pain stays as it was.",
     .pain_at_first = 24,
     .pain_falls = 0,
     .pain_rises_in_session = 6},
}};

}  // namespace

std::span<person_kind const> all_kinds() { return kinds; }

person_kind const* find_kind(std::string_view id) {
    auto const* found = std::find_if(kinds.begin(), kinds.end(), [id](person_kind const& k) { return k.id == id; });
    return found == kinds.end() ? nullptr : &*found;
}

bool person::away(int day) const {
    return std::any_of(kind_.away.begin(), kind_.away.end(),
                       [day](absence const& a) { return day >= a.from && day < a.from + a.days; });
}

bool person::in_flare(int day) const {
    if (kind_.flares_from < 0 || day < kind_.flares_from) return false;
    return (day - kind_.flares_from) % kind_.flares_every < kind_.flare_days;
}

bool person::does_session(int day, bool short_night) {
    int chance = kind_.does_session;
    if (short_night) chance -= 35;
    if (in_flare(day)) chance -= 40;
    return chance_.percent(chance);
}

regimen::profile<back> person::answers(int since_birth) const {
    regimen::profile<back> out = regimen::profile<back>{}
                                     .after_mode(mode_, regimen::days::from_value(since_birth))
                                     .has<regimen::equipment::chair, regimen::equipment::table,
                                          regimen::equipment::wall, regimen::equipment::towel>()
                                     .wants<regimen::region::lower_back>(2)
                                     .wants<regimen::region::shoulders>();
    if (since_birth < 28) out = out.yes<pp::lochia_ongoing>();
    if (since_birth < 44) out = out.yes<pp::no_check_yet>();
    if (leaked_on_ >= 0 && since_birth < leaked_on_ + 14) out = out.yes<pp::urinary_incontinence>();
    return out.rest_is(answer::no);
}

bool is_asked_about(std::size_t exercise) {
    return regimen::view_of<back>.exercises[exercise].effort.rank > 0 ||
           regimen::detail::family_of<back>(exercise) >= 0;
}

regimen::exercise_feedback person::feel(int day, int before, std::size_t exercise) {
    regimen::exercise_row const& e = regimen::view_of<back>.exercises[exercise];
    bool const flare = in_flare(day);
    regimen::exercise_feedback f;
    f.done = completion::as_planned;
    if (!is_asked_about(exercise)) {
        f.sign = regimen::no_stop_sign;
        return f;
    }
    if (chance_.percent(kind_.in_part)) f.done = completion::partly;
    if (chance_.percent(kind_.left_out)) f.done = completion::not_done;
    int worst = before;
    if (chance_.percent(kind_.pain_rises_in_session)) ++worst;
    if (flare) worst += chance_.below(3);
    int morning = before;
    if (chance_.percent(kind_.worse_next_morning)) ++morning;
    if (flare && chance_.percent(12)) morning += 2;
    int effort = 1 + (e.effort.rank + 1) / 2;
    if (chance_.percent(kind_.hard_work)) ++effort;
    bool const poor = chance_.percent(kind_.poor_quality);
    if (f.done == completion::not_done) {
        f.sign = regimen::no_stop_sign;
        return f;
    }
    f.before = regimen::pain_points::from_value(before);
    f.worst = regimen::pain_points::from_value(std::min(worst, 10));
    f.right_after = regimen::pain_points::from_value(std::min(worst > before ? worst : std::max(before - 1, 0), 10));
    f.next_morning = regimen::pain_points::from_value(std::min(morning, 10));
    f.where = regimen::pain_place::back_or_muscle;
    f.settled = morning - before >= 2 ? answer::no : answer::yes;
    f.effort = regimen::exertion::from_value(effort);
    f.breathed_freely = poor ? answer::no : answer::yes;
    f.belly_stayed_flat = answer::yes;
    f.moved_slowly = answer::yes;
    f.sign = regimen::no_stop_sign;
    return f;
}

/// The fields that she does not fill in.
void person::leave_out(regimen::exercise_feedback& f) {
    auto const open = [this](auto& field) {
        if (chance_.percent(kind_.field_unsaid)) field = {};
    };
    open(f.before);
    open(f.worst);
    open(f.right_after);
    open(f.next_morning);
    open(f.settled);
    open(f.effort);
    open(f.breathed_freely);
    open(f.moved_slowly);
}

regimen::session_report person::report(int day, int since_birth, bool short_night, regimen::plan_result const& plan) {
    int const fallen = std::max(kind_.pain_at_first - kind_.pain_falls * day / 7, 0);
    int const tenths = fallen + (in_flare(day) ? kind_.flare_pain : 0);
    int const before = std::min((tenths + chance_.below(10)) / 10, 8);
    bool const brief = chance_.percent(kind_.short_report);
    regimen::session_report out{.day = regimen::days::from_value(since_birth), .lasted = plan.total_time};
    out.exhausted = chance_.percent(kind_.exhausted + (short_night ? 40 : 0)) ? answer::yes : answer::no;
    out.sign = regimen::no_stop_sign;
    for (regimen::routine_item const& item : plan.items.view()) {
        regimen::exercise_row const& e = regimen::view_of<back>.exercises[item.exercise];
        regimen::exercise_feedback f = feel(day, before, item.exercise);
        bool const first_work = e.effort.rank > 1;
        if (kind_.leaks_on >= 0 && leaked_on_ < 0 && day >= kind_.leaks_on && first_work) {
            f.sign = regimen::report_sign<back, pp::sign::urine_leak>();
            f.done = completion::partly;
            leaked_on_ = since_birth;
        }
        if (brief) f = {.done = f.done, .sign = f.sign.seen() ? f.sign : regimen::stop_sign_report{}};
        if (is_asked_about(item.exercise)) leave_out(f);
        out.add({item.exercise, f});
    }
    if (brief) {
        out.sign = {};
        out.exhausted = answer::not_asked;
    }
    if (kind_.fever_on >= 0 && !had_fever_ && day >= kind_.fever_on) {
        out.sign = regimen::report_sign<back, pp::sign::feverish>();
        had_fever_ = true;
    }
    return out;
}

}  // namespace coach

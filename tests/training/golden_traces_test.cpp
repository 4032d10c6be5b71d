// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Months of training as text that a physiotherapist can read line by line, compared with tests/data/traces. The target
// renew_golden writes them anew; read what changed before you keep it.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/words/explain_progress.hpp>

#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "support/golden.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;
using C = postpartum_back;
namespace pp = regimen::postpartum;

constexpr exercise_feedback good{.done = completion::as_planned,
                                 .before = 3_pain,
                                 .worst = 3_pain,
                                 .right_after = 2_pain,
                                 .next_morning = 3_pain,
                                 .where = pain_place::back_or_muscle,
                                 .settled = answer::yes,
                                 .effort = 2_rpe,
                                 .breathed_freely = answer::yes,
                                 .belly_stayed_flat = answer::yes,
                                 .moved_slowly = answer::yes,
                                 .sign = no_stop_sign};

struct scene {
    std::string name, about;
    profile<C> who{};
    int first = 0, last = 0;                                     ///< days since the birth
    std::vector<std::size_t> keeps;                              ///< the exercises whose families she trains; none: all
    std::function<bool(int)> trains = [](int) { return true; };  ///< whether she has time on that day
    std::function<void(int, std::size_t, exercise_feedback&)> how = [](int, std::size_t, exercise_feedback&) {};
    std::function<void(int, session_report&)> also = [](int, session_report&) {};
    std::function<bool(int)> rough = [](int) { return false; };
    std::function<bool(int)> confirmed = [](int) { return false; };
    bool answers_again = true;  ///< complaints are over when she is asked
};

std::string number(reported<pain_points> const& p) { return p.given() ? std::to_string(p.points()) : "-"; }
std::string id(std::size_t exercise) { return std::string(view_of<C>.exercises[exercise].id); }

std::string dose_in_short(dose_today const& d) {
    std::string text;
    for (std::size_t i = 0; i != d.size; ++i) {
        auto const& m = d.movements[i];
        if (i != 0) text += " + ";
        if (m.repetitions > 0) text += std::to_string(m.repetitions) + "x";
        if (m.repetitions > 0 && m.hold > 0) text += " ";
        if (m.hold > 0) text += std::to_string(m.hold) + (m.hold_in == hold_unit::in_breaths ? " breaths" : " s");
        if (m.places > 1) text += ", " + std::to_string(m.places) + " places";
        if (m.side == side_count::each_side) text += ", each side";
        if (m.side == side_count::in_all) text += ", both sides together";
    }
    if (d.sets > 1) text += ", " + std::to_string(d.sets) + " sets";
    return text;
}

std::string report_in_short(exercise_feedback const& f) {
    static char const* const done[] = {"not said", "done", "did more", "partly", "not done"};
    std::string text = done[static_cast<int>(f.done)];
    text += ", pain " + number(f.before) + " " + number(f.worst) + " " + number(f.right_after) + " " +
            number(f.next_morning);
    if (f.effort.given()) text += ", effort " + std::to_string(f.effort.points());
    if (f.settled == answer::no) text += ", not settled";
    if (f.belly_stayed_flat == answer::no) text += ", belly domed";
    if (f.breathed_freely == answer::no) text += ", breath held";
    if (f.sign.seen()) text += ", " + std::string(stop_sign_table<C>[static_cast<std::size_t>(f.sign.sign)].id);
    return text;
}

std::string dose_after(item_decision const& d, training_state<C> const& s) {
    auto const f = static_cast<std::size_t>(d.family);
    ladder_state const& now = s.families[f].now;
    if (now.locked != 0) return "nothing: locked";
    if (now.removed != 0) return "nothing: taken out";
    progression_row const& p = progression_table<C>[f];
    rung_table const t = rungs_of(p);
    std::size_t const rung = rung_today(t, now);
    std::size_t const m = t.member[rung];
    std::string text = dose_in_short(dose_at_rung(p.doses[m], p.policy->path, t.rung_in_form(rung)));
    if (p.members[m] != static_cast<std::int16_t>(d.exercise))
        text = id(static_cast<std::size_t>(p.members[m])) + " " + text;
    return text;
}

/// Plays a scene; `steps` counts the exercises that were decided about.
std::string played(scene const& x, int& steps) {
    std::ostringstream out;
    out << "# " << x.name << "\n# " << x.about << "\n"
        << "# pain: before, worst, right after, next morning, of 10; then what was decided (and by which rule), and the next ordinary dose\n";
    training_state<C> s;
    profile<C> who = x.who;
    request<C> wish = request<C>{}.within(15_min);
    std::vector<bool> kept(view_of<C>.exercises.size(), false);
    for (std::size_t e = 0; e != kept.size(); ++e) {
        kept[e] = x.keeps.empty() || view_of<C>.exercises[e].effort.rank == 0;
        for (std::size_t const k : x.keeps)
            kept[e] = kept[e] || view_of<C>.exercises[e].family == view_of<C>.exercises[k].family;
        if (!kept[e]) wish = wish.without(e);
    }
    day_kind said = day_kind::stretch;
    for (int day = x.first; day <= x.last; ++day) {
        if (x.rough(day)) {
            s = record_rough_night(s, days::from_value(day)).state;
            out << "day " << day << ": a bad night\n";
        }
        if (x.confirmed(day)) {
            s = record_confirmation(s, days::from_value(day)).state;
            out << "day " << day << ": a professional looked at it\n";
        }
        if (!x.trains(day)) continue;
        today<C> t = next(s, who, days::from_value(day), wish);
        if (t.kind == day_kind::screening_due) {
            std::string changed;
            for (std::size_t c = 0; c != view_of<C>.conditions.size() && x.answers_again; ++c) {
                if (s.reports(c)) changed += " " + std::string(view_of<C>.conditions[c].id) + " is over;";
            }
            if (!x.answers_again) {
                for (std::size_t c = 0; c != view_of<C>.conditions.size(); ++c) {
                    if (!s.reports(c)) continue;
                    who = who.answered(c, answer::yes);
                    changed += " " + std::string(view_of<C>.conditions[c].id) + " is still there;";
                }
            }
            s = record_answers(s, who, days::from_value(day)).state;
            out << "day " << day << ": questions answered" << (changed.empty() ? "" : ":" + changed) << "\n";
            t = next(s, who, days::from_value(day), wish);
        }
        if (t.plan.items.size == 0) {
            // Said once, not every day.
            if (t.kind != said || t.kind == day_kind::rest)
                out << "day " << day << ": " << id_of(t.kind) << "; " << explain_today(t, s) << "\n";
            said = t.kind;
            continue;
        }
        said = t.kind;
        session_report r{
            .day = days::from_value(day), .lasted = t.plan.total_time, .exhausted = answer::no, .sign = no_stop_sign};
        for (auto const& i : t.plan.items.view()) {
            item_report item{.exercise = i.exercise, .feedback = good};
            x.how(day, i.exercise, item.feedback);
            r.add(item);
        }
        x.also(day, r);
        auto const got = record_session(s, who, r);
        REQUIRE(got.fault == report_fault::none);
        s = got.state;
        out << "day " << day << ": " << id_of(t.kind) << (t.light ? ", light" : "")
            << (t.see_professional ? ", see a professional" : "") << ", " << (t.plan.total_time.value() + 59) / 60
            << " min";
        if (r.exhausted != answer::no) out << (r.exhausted == answer::yes ? ", exhausted" : ", tiredness not said");
        if (r.sign.seen()) out << ", afterwards " << stop_sign_table<C>[static_cast<std::size_t>(r.sign.sign)].id;
        out << "\n";
        for (std::size_t i = 0; i != got.size; ++i) {
            item_decision const& d = got.items[i];
            if (d.family < 0) continue;
            ++steps;
            out << "    " << id(d.exercise) << " " << dose_in_short(t.plan.items.items[i].dose) << " | "
                << report_in_short(r.items[i].feedback) << " | " << id_of(d.made);
            auto const* rule = detail::rule_behind<C>(d);
            if (d.weekly_cap)
                out << " (week has grown enough)";
            else if (d.nothing_higher)
                out << " (nothing higher)";
            else if (rule != nullptr)
                out << " (" << rule->id << ")";
            out << " | next " << dose_after(d, s) << "\n";
        }
        if (s.lock != lock_reason::none)
            out << "    LOCKED: " << explain_today(next(s, who, days::from_value(day), wish), s) << "\n";
    }
    return out.str();
}

template <class... Exercises>
std::vector<std::size_t> of() {
    return {exercise_index<Exercises, C>...};
}
template <class Mode>
profile<C> healthy(int day) {
    auto p = profile<C>{}.after<Mode>(days::from_value(day)).rest_is(answer::no);
    p.raw().equipment = ~std::uint64_t{0};
    return p;
}
bool every_other(int day) { return day % 2 == 0; }
bool of_family(std::size_t exercise, std::size_t original) {
    return view_of<C>.exercises[exercise].family == view_of<C>.exercises[original].family;
}
template <class Exercise>
constexpr std::size_t at = exercise_index<Exercise, C>;

/// True once on or after each of the days, whenever the exercise comes up.
std::function<bool(int)> once_from(std::vector<int> days) {
    auto const left = std::make_shared<std::vector<int>>(std::move(days));
    return [left](int day) {
        if (left->empty() || day < left->front()) return false;
        left->erase(left->begin());
        return true;
    };
}

std::vector<scene> scenes() {
    using enum answer;
    std::vector<std::size_t> const mixed;  // everything: strengthening needs a warm-up
    std::vector<scene> all;
    all.push_back({.name = "steady_vaginal",
                   .about = "Vaginal birth, from week 6; every other day, all goes well.",
                   .who = healthy<pp::vaginal>(44),
                   .first = 44,
                   .last = 92,
                   .keeps = mixed,
                   .trains = every_other});
    all.push_back({.name = "caesarean_from_week_4",
                   .about = "Caesarean, from week 4; every other day, all goes well.",
                   .who = healthy<pp::caesarean>(28),
                   .first = 28,
                   .last = 80,
                   .keeps = of<pp::cat, pp::side_to_side_bend, pp::fitball_torso_raise>(),
                   .trains = every_other});
    all.push_back({.name = "forceps",
                   .about = "Forceps, from week 3; every other day, all goes well.",
                   .who = healthy<pp::instrumental>(21),
                   .first = 21,
                   .last = 70,
                   .keeps = of<pp::cat, pp::front_to_back_opener, pp::knee_to_chest_release_supine>(),
                   .trains = every_other});
    all.push_back({.name = "flaring_back",
                   .about = "The back flares: 5 on day 70, 5 again on day 72, 6 on day 86, then it settles.",
                   .who = healthy<pp::vaginal>(56),
                   .first = 56,
                   .last = 112,
                   .keeps = of<pp::cat, pp::letter_t>(),
                   .trains = every_other,
                   .how = [](int day, std::size_t e, exercise_feedback& f) {
                       if (!of_family(e, at<pp::letter_t>)) return;
                       if (day == 70 || day == 72) f.worst = 5_pain;
                       if (day == 86) f.worst = 6_pain;
                   }});
    all.push_back({.name = "leak",
                   .about = "Urine leaks with the heel scoop or its slide on day 72, and the next time too.",
                   .who = healthy<pp::vaginal>(60),
                   .first = 60,
                   .last = 96,
                   .keeps = mixed,
                   .trains = every_other,
                   .how = [now = once_from({72, 72})](int day, std::size_t e, exercise_feedback& f) {
                       if (of_family(e, at<pp::heel_scoop>) && now(day))
                           f.sign = report_sign<C, pp::sign::urine_leak>();
                   }});
    all.push_back(
        {.name = "doming",
         .about =
             "The belly does not stay flat in the heel scoop or its slide on day 72; nothing else is said about it.",
         .who = healthy<pp::vaginal>(60),
         .first = 60,
         .last = 90,
         .keeps = mixed,
         .trains = every_other,
         .how = [now = once_from({72})](int day, std::size_t e, exercise_feedback& f) {
             if (of_family(e, at<pp::heel_scoop>) && now(day)) f.belly_stayed_flat = no;
         }});
    all.push_back({.name = "heaviness_twice",
                   .about = "Heaviness in the cat after day 70 and after day 76: the second time locks, until day 90.",
                   .who = healthy<pp::vaginal>(60),
                   .first = 60,
                   .last = 98,
                   .keeps = of<pp::cat, pp::side_to_side_bend>(),
                   .trains = every_other,
                   .how =
                       [now = once_from({70, 76})](int day, std::size_t e, exercise_feedback& f) {
                           if (of_family(e, at<pp::cat>) && now(day))
                               f.sign = report_sign<C, pp::sign::heaviness_or_bulge>();
                       },
                   .confirmed = [](int day) { return day == 90; }});
    all.push_back({.name = "chest_pain",
                   .about = "Chest pain after the session of day 66; a professional looked on day 76.",
                   .who = healthy<pp::vaginal>(56),
                   .first = 56,
                   .last = 96,
                   .keeps = of<pp::cat, pp::side_to_side_bend>(),
                   .trains = every_other,
                   .also =
                       [](int day, session_report& r) {
                           if (day == 66) r.sign = report_sign<C, pp::sign::chest_pain_or_no_breath>();
                       },
                   .confirmed = [](int day) { return day == 76; }});
    all.push_back({.name = "says_little",
                   .about = "She leaves out the next morning; from day 84 on she says everything.",
                   .who = healthy<pp::vaginal>(60),
                   .first = 60,
                   .last = 104,
                   .keeps = of<pp::cat, pp::letter_t>(),
                   .trains = every_other,
                   .how = [](int day, std::size_t, exercise_feedback& f) {
                       if (day < 84) f.next_morning = {};
                   }});
    auto const pauses = [](int day) {
        return day % 2 == 0 && !(day > 80 && day < 85) && !(day > 96 && day < 106) && !(day > 122 && day < 142) &&
               !(day > 172 && day < 212);
    };
    all.push_back({.name = "interrupted",
                   .about = "Pauses of 5, 10, 20 and 40 days.",
                   .who = healthy<pp::vaginal>(56),
                   .first = 56,
                   .last = 226,
                   .keeps = of<pp::cat, pp::letter_t>(),
                   .trains = pauses});
    all.push_back({.name = "bad_nights",
                   .about = "Bad nights on days 72, 76 and 80; tired on days 84 and 86.",
                   .who = healthy<pp::vaginal>(60),
                   .first = 60,
                   .last = 104,
                   .keeps = mixed,
                   .trains = every_other,
                   .also =
                       [](int day, session_report& r) {
                           if (day == 84 || day == 86) r.exhausted = yes;
                       },
                   .rough = [](int day) { return day == 72 || day == 76 || day == 80; }});
    all.push_back(
        {.name = "second_setback",
         .about = "A worse morning after the bend of day 74 and again after day 82: taken out, until day 100.",
         .who = healthy<pp::vaginal>(60),
         .first = 60,
         .last = 112,
         .keeps = of<pp::cat, pp::side_to_side_bend>(),
         .trains = every_other,
         .how =
             [now = once_from({74, 82})](int day, std::size_t e, exercise_feedback& f) {
                 if (of_family(e, at<pp::side_to_side_bend>) && now(day)) f.next_morning = 5_pain;
             },
         .confirmed = [](int day) { return day == 100; }});
    all.push_back({.name = "back_no_better",
                   .about = "Six weeks of regular sessions, and the back is no better.",
                   .who = healthy<pp::vaginal>(60),
                   .first = 60,
                   .last = 106,
                   .keeps = of<pp::cat, pp::letter_t>(),
                   .trains = every_other});
    all.push_back({.name = "back_better",
                   .about = "The back gets better week by week, down to nothing.",
                   .who = healthy<pp::vaginal>(60),
                   .first = 60,
                   .last = 120,
                   .keeps = of<pp::cat, pp::letter_t>(),
                   .trains = every_other,
                   .how = [](int day, std::size_t, exercise_feedback& f) {
                       auto const p = pain_points::from_value(day < 74 ? 3 : day < 88 ? 2 : day < 100 ? 1 : 0);
                       f.before = f.worst = f.right_after = f.next_morning = p;
                   }});
    all.push_back({.name = "incomplete",
                   .about = "The cat is left half done on days 76 and 78, and again on days 92 and 94.",
                   .who = healthy<pp::vaginal>(60),
                   .first = 60,
                   .last = 108,
                   .keeps = of<pp::cat, pp::letter_t>(),
                   .trains = every_other,
                   .how = [](int day, std::size_t e, exercise_feedback& f) {
                       if (of_family(e, at<pp::cat>) && (day == 76 || day == 78 || day == 92 || day == 94))
                           f.done = completion::partly;
                   }});
    // The ones that are to show something else do not have six weeks of the same pain.
    for (auto& x : all) {
        if (x.name == "back_no_better" || x.name == "back_better") continue;
        auto const how = x.how;
        int const first = x.first;
        x.how = [how, first](int day, std::size_t e, exercise_feedback& f) {
            int const p = day - first < 21 ? 3 : day - first < 42 ? 2 : day - first < 63 ? 1 : 0;
            f.before = f.worst = f.right_after = f.next_morning = pain_points::from_value(p);
            how(day, e, f);
        };
    }
    return all;
}

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

}  // namespace

TEST_CASE("The traces of training are as a physiotherapist has read them") {
    int steps = 0;
    auto const all = scenes();
    CHECK(all.size() >= 12);
    for (auto const& x : all) {
        std::string const path = "traces/" + x.name + ".txt";
        auto const made = lines_of(played(x, steps));
        if (renews_golden()) {
            std::string text;
            for (auto const& line : made) text += line + "\n";
            CHECK(write_text(path, text));
            continue;
        }
        auto const kept = lines_of(text_of(path));
        std::size_t i = 0;
        while (i != made.size() && i != kept.size() && made[i] == kept[i]) ++i;
        if (i == made.size() && i == kept.size()) continue;
        FAIL_CHECK(x.name << ".txt, line " << i + 1 << "\n  file: " << (i < kept.size() ? kept[i] : "(ends)")
                          << "\n  now:  " << (i < made.size() ? made[i] : "(ends)"));
    }
    CHECK(steps >= 300);
}

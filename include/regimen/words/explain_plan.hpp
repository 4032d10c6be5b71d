// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Plans in sentences: why there is no routine and what would help, why an exercise is not in it, what readmission
// withdrew.
#ifndef REGIMEN_WORDS_EXPLAIN_PLAN_HPP
#define REGIMEN_WORDS_EXPLAIN_PLAN_HPP

#include <regimen/person/person.hpp>
#include <regimen/planning/advice.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/words/explain.hpp>

#include <cstddef>
#include <string_view>

namespace regimen {

/// Why there is no routine, in a sentence; empty where there is one, and where none was looked for.
REGIMEN_COLD constexpr explanation explain(plan_result const& r, language const& l = english) {
    explanation out;
    std::string_view phrase;
    switch (r.obstacle) {
        case plan_obstacle::none:
            return out;
        case plan_obstacle::nothing_is_permitted:
            phrase = l.nothing_is_permitted;
            break;
        case plan_obstacle::nothing_is_at_hand:
            phrase = l.nothing_is_at_hand;
            break;
        case plan_obstacle::no_settling:
            phrase = l.no_settling;
            break;
        case plan_obstacle::no_relaxation:
            phrase = l.no_relaxation;
            break;
        case plan_obstacle::no_warm_up:
            phrase = l.no_warm_up;
            break;
        case plan_obstacle::too_little_time:
            phrase = l.too_little_time;
            break;
        case plan_obstacle::search_ended:
            phrase = l.search_ended;
            break;
    }
    auto const found = detail::seconds_phrase(l, r.shortest_time.value());
    auto const allowed = detail::seconds_phrase(l, r.allowed_time.value());
    detail::say_into(out.sentence, phrase, detail::filling{"found", found.view(), found.truncated()},
                     detail::filling{"allowed", allowed.view(), allowed.truncated()});
    out.technical << "obstacle " << static_cast<int>(r.obstacle) << ": " << r.shortest_time.value() << " / "
                  << r.allowed_time.value();
    return out;
}

/// What would help, in a sentence.
template <class Catalogue>
REGIMEN_COLD constexpr explanation explain(suggestion const& r, language const& l = english) {
    explanation out;
    auto const at = static_cast<std::size_t>(r.index);
    switch (r.what) {
        case suggestion::kind::more_time: {
            auto const found = detail::seconds_phrase(l, r.more.value());
            detail::say_into(out.sentence, l.more_time_helps,
                             detail::filling{"found", found.view(), found.truncated()});
            out.technical << "time +" << r.more.value() << " s";
            break;
        }
        case suggestion::kind::equipment: {
            if (at >= view_of<Catalogue>.equipment.size()) break;
            named_row const& e = view_of<Catalogue>.equipment[at];
            detail::say_into(out.sentence, l.equipment_helps,
                             detail::filling{"equipment", l.of("equipment", e.id, e.name)});
            out.technical << "equipment " << e.id;
            break;
        }
        case suggestion::kind::position: {
            if (at >= view_of<Catalogue>.positions.size()) break;
            position_row const& p = view_of<Catalogue>.positions[at];
            detail::say_into(out.sentence, l.position_helps,
                             detail::filling{"position", l.of("position", p.id, p.name)});
            out.technical << "position " << p.id;
            break;
        }
    }
    return out;
}

/// Why an exercise is not in the routine, in a sentence. Of what is not permitted it is the main reason of screening.
template <class Catalogue>
REGIMEN_COLD constexpr explanation explain(clearance<Catalogue> const& ok, std::size_t exercise,
                                           why_left_out const& why, language const& l = english) {
    explanation out;
    if (exercise >= view_of<Catalogue>.exercises.size()) {
        out.sentence << l.unknown_item;
        out.technical << "place " << static_cast<int>(exercise);
        return out;
    }
    if (why.why == left_out::not_permitted) {
        auto const again = ok.screened_again();
        if (auto const r = again.main_reason(exercise)) return explain<Catalogue>(again, exercise, *r, l);
    }
    std::string_view phrase;
    switch (why.why) {
        case left_out::it_is_in_it:
            phrase = l.it_is_in_it;
            break;
        case left_out::unknown:
            phrase = l.unknown_item;
            break;
        case left_out::not_permitted:
            phrase = l.not_permitted;
            break;
        case left_out::by_request:
            phrase = l.left_out_by_request;
            break;
        case left_out::strength_not_yet:
            phrase = l.strength_not_yet;
            break;
        case left_out::easier_form_first:
            phrase = l.easier_form_first;
            break;
        case left_out::equipment_missing:
            phrase = l.equipment_missing;
            break;
        case left_out::position_avoided:
            phrase = l.position_avoided;
            break;
        case left_out::exertion_above:
            phrase = l.too_hard_today;
            break;
        case left_out::strength_too_soon:
            phrase = l.strength_too_soon;
            break;
        case left_out::no_room:
            phrase = l.no_room;
            break;
        case left_out::not_lying_down:
            phrase = l.not_lying_down;
            break;
        case left_out::worth_less:
            phrase = l.worth_less;
            break;
        case left_out::longer:
            phrase = l.as_good_but_longer;
            break;
        case left_out::later_in_order:
            phrase = l.as_good;
            break;
        case left_out::search_ended:
            phrase = l.search_ended_before;
            break;
    }
    exercise_row const& e = view_of<Catalogue>.exercises[exercise];
    position_row const& p = view_of<Catalogue>.positions[e.position];
    fixed_text<explanation_room::needs> needs;
    detail::write_needs(needs, l, view_of<Catalogue>, e, ok.made_for().raw().equipment);
    fixed_text<explanation_room::amount> by;
    if (why.why == left_out::longer) {
        by = detail::seconds_phrase(l, why.longer.value());
    } else {
        by << why.less;
    }
    detail::say_into(out.sentence, phrase,
                     detail::filling{"exercise", detail::exercise_name(l, view_of<Catalogue>, exercise)},
                     detail::filling{"position", l.of("position", p.id, p.name)},
                     detail::filling{"equipment", needs.view(), needs.truncated()},
                     detail::filling{"found", by.view(), by.truncated()});
    out.technical << "left out " << static_cast<int>(why.why) << ": " << e.id << " " << by.view();
    out.grade = evidence::inference;
    return out;
}

namespace detail {

/// The sentence of a withdrawal, but for those that screening has the reasons of.
template <class C>
REGIMEN_COLD constexpr explanation explain_withdrawal(person const& p, withdrawal const& w, language const& l) {
    catalogue_view const& c = view_of<C>;
    explanation out;
    out.technical << "withdrawn: ";
    auto const whole = [&out](std::string_view sentence, std::string_view technical) {
        out.sentence << sentence;
        out.technical << technical;
    };
    auto const say = [&](std::string_view phrase, std::string_view technical) {
        if (w.item.exercise >= c.exercises.size()) return whole(l.unknown_item, technical);
        exercise_row const& e = c.exercises[w.item.exercise];
        bool const placed = w.item.position < c.positions.size();
        position_row const& position = c.positions[placed ? w.item.position : e.position];
        fixed_text<explanation_room::needs> needs;
        write_needs(needs, l, c, e, p.equipment);
        say_into(out.sentence, phrase, filling{"exercise", exercise_name(l, c, w.item.exercise)},
                 filling{"position", l.of("position", position.id, position.name)},
                 filling{"equipment", needs.view(), needs.truncated()});
        out.technical << technical << " " << e.id;
    };
    switch (w.why) {
        case withdrawal_kind::other_catalogue:
            whole(l.other_catalogue, "catalogue fingerprint");
            break;
        case withdrawal_kind::unknown_item:
            out.sentence << l.unknown_item;
            out.technical << "place " << static_cast<int>(w.item.exercise);
            break;
        case withdrawal_kind::not_permitted:
            say(l.not_permitted, "screening");
            break;
        case withdrawal_kind::equipment_missing:
            say(l.equipment_missing, "equipment");
            break;
        case withdrawal_kind::position_avoided:
            say(l.position_avoided, "position");
            break;
        case withdrawal_kind::dose_not_allowed:
            say(l.dose_above_ceiling, "dose");
            break;
        case withdrawal_kind::wrong_place:
            say(l.wrong_block, "block or position");
            break;
        case withdrawal_kind::strength_too_soon:
            say(l.strength_too_soon, "48 h");
            break;
        case withdrawal_kind::left_out:
            say(l.left_out_by_request, "request");
            break;
        case withdrawal_kind::state_refused:
            whole(l.no_session_today, "training state");
            break;
        case withdrawal_kind::locked:
            whole(l.no_session_today, "locked");
            break;
        case withdrawal_kind::questions_due:
            whole(l.no_session_today, "screening due");
            break;
        case withdrawal_kind::not_cleared:
            whole(l.no_session_today, "not cleared");
            break;
        case withdrawal_kind::day_of_rest:
            whole(l.no_session_today, "rest");
            break;
        case withdrawal_kind::taken_out:
            say(l.taken_out, "taken out");
            break;
        case withdrawal_kind::other_form:
            say(l.other_form, "other form");
            break;
        case withdrawal_kind::not_a_strength_day:
            say(l.not_a_strength_day, "no strength today");
            break;
        case withdrawal_kind::above_todays_dose:
            say(l.above_todays_dose, "dose of today");
            break;
        case withdrawal_kind::week_is_full:
            say(l.week_has_no_room, "weekly cap");
            break;
    }
    return out;
}

/// And with the main reason of screening where it does not permit the exercise.
template <class C>
REGIMEN_COLD constexpr explanation explain_withdrawal(screening<C> const& s, withdrawal const& w, language const& l) {
    if (w.why == withdrawal_kind::not_permitted) {
        if (auto const r = s.main_reason(w.item.exercise)) return explain<C>(s, w.item.exercise, *r, l);
    }
    return explain_withdrawal<C>(s.made_for().raw(), w, l);
}

}  // namespace detail

/// Why an item was withdrawn, in a sentence with its source. Of an exercise that is not permitted it is the main
/// reason; screening's for_each_reason has them all.
template <class Catalogue>
REGIMEN_COLD constexpr explanation explain(clearance<Catalogue> const& ok, withdrawal const& w,
                                           language const& l = english) {
    return detail::explain_withdrawal(ok.screened_again(), w, l);
}

/// What a readmission cannot know, in a sentence; empty where the training was looked at.
REGIMEN_COLD constexpr explanation explain(readmission const& r, language const& l = english) {
    explanation out;
    if (r.knows_training) return out;
    out.sentence << l.training_not_looked_at;
    out.technical << "no training state";
    return out;
}

}  // namespace regimen

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a host stored it hands back through screening: readmit(stored routine, clearance) keeps what still holds today
// and says what it withdrew and why. It knows nothing of her training: an app that keeps a training state hands that in
// too, see readmission_today.hpp.
#ifndef REGIMEN_READMISSION_HPP
#define REGIMEN_READMISSION_HPP

#include <regimen/explain.hpp>
#include <regimen/request.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace regimen {

/// Why an item was withdrawn.
enum class withdrawal_kind : std::uint8_t {
    other_catalogue,  ///< the routine was made with another catalogue: none of its places can be trusted
    unknown_item,     ///< its place lies outside the catalogue
    not_permitted,    ///< today's clearance does not permit it; screening has the reasons
    equipment_missing,
    position_avoided,
    dose_not_allowed,   ///< above the ceiling or today's exertion, or no dose of this exercise
    wrong_place,        ///< a block or a position that it cannot stand in
    strength_too_soon,  ///< strengthening that was done less than 48 hours ago, as the request or the state says
    left_out,           ///< the request leaves it out

    // Of the whole day; only readmission_today.hpp knows of these. They withdraw everything.
    state_refused,  ///< the training state is another catalogue's or version's, or the day lies before its last event
    locked,         ///< a professional must look first
    questions_due,  ///< the questions are to be answered again before anything
    not_cleared,    ///< screening permits no session today
    day_of_rest,    ///< as next() says: also where a sign or high pain ended the day

    // Of one exercise in her training.
    taken_out,           ///< its family was taken out until a professional says otherwise
    other_form,          ///< another form of it is hers today
    not_a_strength_day,  ///< it strengthens, and today is not for that
    above_todays_dose,   ///< more than the dose that she has of it today
    week_is_full,        ///< with it, her week would grow too much
};
struct withdrawal {
    routine_item item{};
    withdrawal_kind why = withdrawal_kind::not_permitted;
    friend constexpr bool operator==(withdrawal const&, withdrawal const&) = default;
};

struct readmission {
    routine kept;
    std::array<withdrawal, routine::capacity> withdrawn{};
    std::size_t n_withdrawn = 0;
    /// Whether her training was looked at. Where it was not, nobody knows here whether everything is locked, something
    /// was taken out, or a dose has come down since: explain() says so.
    bool knows_training = false;
    /// Whether what was kept is a sound session as it is. Where it is not (its warm-up was withdrawn, say), plan anew.
    composition_verdict composition{};
    std::int32_t total_seconds = 0;

    /// Something was kept, and it is a sound session as far as was looked: without her training that is for those only
    /// who keep none.
    constexpr bool usable() const { return kept.size != 0 && composition.sound; }
};

namespace detail {

template <class C>
constexpr bool well_placed(routine_item const& item) {
    exercise_row const& e = view_of<C>.exercises[item.exercise];
    return item.position < view_of<C>.positions.size() && ((e.positions >> item.position) & 1U) != 0 &&
           item.in <= block::relax && may_stand_in(e, item.in);
}

/// Why an item of this catalogue is withdrawn, if it is, as far as a clearance and a request go.
template <class C>
constexpr std::optional<withdrawal_kind> objection_to(routine_item const& item, clearance<C> const& ok,
                                                      request<C> const& wish, routine_context const& ctx) {
    exercise_row const& e = view_of<C>.exercises[item.exercise];
    if (!ok.permits(item.exercise)) return withdrawal_kind::not_permitted;
    if (wish.leaves_out(item.exercise)) return withdrawal_kind::left_out;
    if (!well_placed<C>(item)) return withdrawal_kind::wrong_place;
    if (!within_ceiling(item.dose, *e.dose) || exertion_of(item.dose) > ctx.max_exertion)
        return withdrawal_kind::dose_not_allowed;
    if (!equipped(e, ctx.equipment)) return withdrawal_kind::equipment_missing;
    if (((ctx.avoids >> item.position) & 1U) != 0) return withdrawal_kind::position_avoided;
    if (too_soon(wish, item.exercise)) return withdrawal_kind::strength_too_soon;
    return std::nullopt;
}

/// Every item is kept or withdrawn: judge(item) says why it is withdrawn, or nothing. It is asked about items of this
/// catalogue only.
template <class C, class Judge>
constexpr readmission readmit_with(routine const& stored, routine_context const& ctx, Judge judge) {
    catalogue_view const& c = view_of<C>;
    readmission out;
    out.kept.catalogue = c.fingerprint;
    for (routine_item const& item : stored.view()) {
        std::optional<withdrawal_kind> const why = stored.catalogue != c.fingerprint ? withdrawal_kind::other_catalogue
                                                   : item.exercise >= c.exercises.size() ? withdrawal_kind::unknown_item
                                                                                         : judge(item);
        if (why) {
            out.withdrawn[out.n_withdrawn++] = {item, *why};
        } else {
            out.kept.add(item);
        }
    }
    out.total_seconds = total_seconds(c, composition_of<C>, out.kept.view(), ctx.at);
    out.composition = first_fault(c, composition_of<C>, out.kept.view(), ctx);
    return out;
}

}  // namespace detail

/// Admits a stored routine again, within what the request allows: its time, and the equipment and positions to avoid of
/// the request and of the clearance's profile. Her training is not looked at; readmission_today.hpp does.
template <class Catalogue>
constexpr readmission readmit(routine const& stored, clearance<Catalogue> const& ok, request<Catalogue> const& wish) {
    routine_context const ctx = detail::context_of(ok, wish);
    return detail::readmit_with<Catalogue>(
        stored, ctx, [&](routine_item const& item) { return detail::objection_to(item, ok, wish, ctx); });
}

/// The same, for as long as her week allows.
template <class Catalogue>
constexpr readmission readmit(routine const& stored, clearance<Catalogue> const& ok) {
    week_band const& band = composition_of<Catalogue>.band_of(composition_of<Catalogue>.band_day(ok.made_for().raw()));
    return readmit(stored, ok, request<Catalogue>{}.within(seconds::from_value(band.max_seconds)));
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
        fixed_text<160> needs;
        write_needs(needs, l, c, e, p.equipment);
        say_into(out.sentence, phrase, filling{"exercise", exercise_name(l, c, w.item.exercise)},
                 filling{"position", l.of("position", position.id, position.name)}, filling{"equipment", needs.view()});
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
        if (auto const r = s.main_reason(w.item.exercise)) return explain(s, w.item.exercise, *r, l);
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

/// What a readmission cannot know, in a sentence; empty where her training was looked at.
REGIMEN_COLD constexpr explanation explain(readmission const& r, language const& l = english) {
    explanation out;
    if (r.knows_training) return out;
    out.sentence << l.training_not_looked_at;
    out.technical << "no training state";
    return out;
}

}  // namespace regimen

#endif

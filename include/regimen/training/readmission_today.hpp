// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a host stored it hands back to the training: readmit(stored routine, state, answers, day) keeps what next()
// would have to hand on that day, at no more than its dose. Where next() has no session nothing is kept.
#ifndef REGIMEN_TRAINING_READMISSION_TODAY_HPP
#define REGIMEN_TRAINING_READMISSION_TODAY_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/training/next_session.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// A readmission that looked at the training, with the day that it looked at. Where it is not usable, `day.plan` is
/// what can be done instead, if there is anything.
template <class Catalogue>
struct [[nodiscard]] readmission_today : readmission {
    today<Catalogue> day;
};

namespace detail {

/// Why a day has no session, or nothing where it has one.
constexpr objection no_session_on(day_kind k) {
    switch (k) {
        case day_kind::locked:
            return withdrawal_kind::locked;
        case day_kind::screening_due:
            return withdrawal_kind::questions_due;
        case day_kind::not_cleared:
            return withdrawal_kind::not_cleared;
        case day_kind::rest:
            return withdrawal_kind::day_of_rest;
        case day_kind::micro:
        case day_kind::stretch:
        case day_kind::strength:
            return {};
        case day_kind::refused:
            break;
    }
    return withdrawal_kind::state_refused;
}

/// Why an exercise is left out of the request that next() plans for.
template <class C>
constexpr withdrawal_kind kind_left_out(training_state<C> const& s, request<C> const& wish, day_kind kind,
                                        std::size_t exercise) {
    if (wish.leaves_out(exercise)) return withdrawal_kind::left_out;
    if (is_taken_out(s, exercise)) return withdrawal_kind::taken_out;
    bool const strength = is_strength(composition_of<C>, view_of<C>.exercises[exercise]);
    return strength && kind != day_kind::strength ? withdrawal_kind::not_a_strength_day : withdrawal_kind::other_form;
}

/// Whether nothing in a dose is more than in another of the same exercise.
constexpr bool no_more_than(dose_today const& d, dose_today const& most) {
    if (d.size != most.size || d.size > dose_range::most_movements || d.sets > most.sets ||
        d.rest_between_sets_s < most.rest_between_sets_s)
        return false;
    for (std::size_t i = 0; i < d.size; ++i) {
        movement_today const& a = d.movements[i];
        movement_today const& b = most.movements[i];
        bool const alike = a.hold_in == b.hold_in && a.side == b.side && a.tempo == b.tempo && a.places == b.places &&
                           a.hold_at_most_s == b.hold_at_most_s;
        // Slower is harder.
        if (!alike || a.repetitions > b.repetitions || a.hold > b.hold || a.tempo_out > b.tempo_out ||
            a.tempo_hold > b.tempo_hold || a.tempo_back > b.tempo_back || a.rest_between_s < b.rest_between_s ||
            a.load_g > b.load_g || a.exertion > b.exertion)
            return false;
    }
    return true;
}

}  // namespace detail

/// Admits a stored routine again on a day that next() was asked about: `t` is what it said, for this state and this
/// request. An item is kept where next() may plan its exercise, at its dose of the day or less; where there is no
/// session that day everything is withdrawn, with the reason. For several routines on one day, ask next() once.
template <class Catalogue>
constexpr readmission readmit(routine const& stored, training_state<Catalogue> const& s, today<Catalogue> const& t,
                              request<Catalogue> const& wish = {}) {
    readmission out;
    detail::objection none = detail::no_session_on(t.kind);
    auto const* ok = none || !t.screened ? nullptr : t.screened->clearance();
    if (ok == nullptr) {
        if (!none) none = withdrawal_kind::not_cleared;
        for (routine_item const& item : stored.view()) out.withdrawn[out.n_withdrawn++] = {item, none.why};
        out.kept.catalogue = view_of<Catalogue>.fingerprint;
        out.composition = {false, {}};
    } else {
        routine_context const ctx = detail::context_of(*ok, t.asked);
        std::int64_t work = 0;
        out = detail::readmit_with<Catalogue>(stored, ctx, [&](routine_item const& item) -> detail::objection {
            auto const why = detail::objection_to(item, *ok, t.asked, ctx);
            if (why.is(withdrawal_kind::left_out)) return detail::kind_left_out(s, wish, t.kind, item.exercise);
            if (why) return why;
            if (!detail::no_more_than(item.dose, t.asked.dose_of(item.exercise)))
                return withdrawal_kind::above_todays_dose;
            if (view_of<Catalogue>.exercises[item.exercise].effort.rank == 0) return {};
            std::int32_t const more = volume_of(item.dose);
            if (work + more > t.asked.max_work()) return withdrawal_kind::week_is_full;
            work += more;
            return {};
        });
    }
    out.knows_training = true;
    return out;
}

/// The same, and asks next() itself, so nothing goes round a lock. An item is kept as it was stored or withdrawn, never
/// changed: a stored dose that is too much today is withdrawn. `limit` is the work of next(), which plans the session
/// to do instead.
template <class Catalogue>
constexpr readmission_today<Catalogue> readmit(
    routine const& stored, training_state<Catalogue> const& s, profile<Catalogue> const& answers, days day,
    request<Catalogue> const& wish = {},
    checked_rulebook<Catalogue> book = rulebook_of<typename Catalogue::default_rulebook, Catalogue>,
    work_limit limit = {}) {
    readmission_today<Catalogue> out{{}, next<Catalogue>(s, answers, day, wish, book, limit)};
    static_cast<readmission&>(out) = readmit<Catalogue>(stored, s, out.day, wish);
    return out;
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<training_state<Catalogue>, Other, Rest...>>
constexpr readmission_today<Catalogue> readmit(routine const&, training_state<Catalogue> const&, Other const&,
                                               Rest const&...) {
    detail::refuse_two_catalogues<training_state<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif

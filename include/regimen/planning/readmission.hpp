// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// readmit(stored routine, clearance) keeps of a stored routine what still holds today and says what it withdrew and
// why. It knows nothing of the training: with a training state see readmission_today.hpp.
#ifndef REGIMEN_PLANNING_READMISSION_HPP
#define REGIMEN_PLANNING_READMISSION_HPP

#include <regimen/amounts/dose_limits.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/planning/request.hpp>
#include <regimen/screening/screening.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// Why an item was withdrawn.
enum class withdrawal_kind : std::uint8_t {
    other_catalogue,  ///< the routine was made with another catalogue: none of its indices can be trusted
    unknown_item,     ///< its index lies outside the catalogue
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

    // Of one exercise in the training.
    taken_out,           ///< it, or its family, was taken out until a professional says otherwise
    other_form,          ///< today is for another form of it
    not_a_strength_day,  ///< it strengthens, and today is not for that
    above_todays_dose,   ///< more than today's dose of it
    week_is_full,        ///< with it, the week would grow too much
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
    /// Whether the training was looked at. Where it was not, nobody knows here whether everything is locked, something
    /// was taken out, or a dose has come down since: explain() says so.
    bool knows_training = false;
    /// Whether what was kept is a sound session as it is. Where it is not (its warm-up was withdrawn, say), plan anew.
    composition_verdict composition{};
    seconds total_time = 0_s;  ///< of what was kept

    /// Something was kept, and it is a sound session as far as was looked: without the training that is for those only
    /// who keep none.
    constexpr bool usable() const { return kept.size != 0 && composition.sound; }
    /// The same, and nothing was withdrawn: the session that was stored can be done as it is.
    constexpr bool whole() const { return usable() && n_withdrawn == 0; }
};

namespace detail {

/// Why an item is withdrawn, or nothing.
struct objection {
    bool any = false;
    withdrawal_kind why = withdrawal_kind::not_permitted;

    constexpr objection() = default;
    constexpr explicit(false) objection(withdrawal_kind w) : any(true), why(w) {}
    constexpr explicit operator bool() const { return any; }
    constexpr bool is(withdrawal_kind w) const { return any && why == w; }
};

template <class C>
constexpr bool well_placed(routine_item const& item) {
    exercise_row const& e = view_of<C>.exercises[item.exercise];
    return item.position < view_of<C>.positions.size() && ((e.positions >> item.position) & 1U) != 0 &&
           may_stand_in(e, item.in);
}

/// Why an item of this catalogue is withdrawn, if it is, as far as a clearance and a request go.
template <class C>
constexpr objection objection_to(routine_item const& item, clearance<C> const& ok, request<C> const& wish,
                                 routine_context const& ctx) {
    exercise_row const& e = view_of<C>.exercises[item.exercise];
    if (!ok.permits(item.exercise)) return withdrawal_kind::not_permitted;
    if (wish.leaves_out(item.exercise)) return withdrawal_kind::left_out;
    if (!well_placed<C>(item)) return withdrawal_kind::wrong_place;
    if (!within_ceiling(item.dose, *e.dose) || !ctx.limits.permit(item.dose)) return withdrawal_kind::dose_not_allowed;
    if (!equipped(e, ctx.equipment)) return withdrawal_kind::equipment_missing;
    if (((ctx.avoids >> item.position) & 1U) != 0) return withdrawal_kind::position_avoided;
    if (too_soon(wish, item.exercise)) return withdrawal_kind::strength_too_soon;
    return {};
}

/// Every item is kept or withdrawn: judge(item) says why it is withdrawn, or nothing. It is asked about items of this
/// catalogue only.
template <class C, class Judge>
constexpr readmission readmit_with(routine const& stored, routine_context const& ctx, Judge judge) {
    catalogue_view const& c = view_of<C>;
    readmission out;
    out.kept.catalogue = c.fingerprint;
    for (routine_item const& item : stored.view()) {
        objection const why = stored.catalogue != c.fingerprint     ? withdrawal_kind::other_catalogue
                              : item.exercise >= c.exercises.size() ? withdrawal_kind::unknown_item
                                                                    : judge(item);
        if (why) {
            out.withdrawn[out.n_withdrawn++] = {item, why.why};
        } else {
            out.kept.add(item);
        }
    }
    out.total_time = total_time(c, composition_of<C>, out.kept.view(), ctx.at);
    out.composition = first_fault(c, composition_of<C>, out.kept.view(), ctx);
    return out;
}

}  // namespace detail

/// Admits a stored routine again, within what the request allows: its time, and the equipment and positions to avoid of
/// the request and of the clearance's profile. The training is not looked at; readmission_today.hpp does.
template <class Catalogue>
constexpr readmission readmit(routine const& stored, clearance<Catalogue> const& ok, request<Catalogue> const& wish) {
    routine_context const ctx = detail::context_of(ok, wish);
    return detail::readmit_with<Catalogue>(
        stored, ctx, [&](routine_item const& item) { return detail::objection_to(item, ok, wish, ctx); });
}

/// The same, for as long as the person's week allows.
template <class Catalogue>
constexpr readmission readmit(routine const& stored, clearance<Catalogue> const& ok) {
    week_band const& band = composition_of<Catalogue>.band_of(composition_of<Catalogue>.band_day(ok.made_for().raw()));
    return readmit<Catalogue>(stored, ok, request<Catalogue>{}.within(band.max_time));
}

/// Whether a session that was made for many, such as one that ships with an app, is open to this person today as it is:
/// nothing of it is withdrawn, it is sound within their week, and it asks no more than a first session may, unless the
/// request says that forms are decided. With a training state ask readmission_today.hpp: readmit(...).whole().
template <class Catalogue>
constexpr bool admits_whole(routine const& made, clearance<Catalogue> const& ok, request<Catalogue> const& wish) {
    if (!readmit<Catalogue>(made, ok, wish).whole()) return false;  // so all of it is of this catalogue
    for (routine_item const& item : made.view()) {
        if (detail::strengthens_first(wish.view(), item.exercise) ||
            detail::skips_an_easier_form(ok.view(), wish.view(), item.exercise))
            return false;
    }
    return true;
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<clearance<Catalogue>, Other, Rest...>>
constexpr readmission readmit(routine const&, clearance<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<clearance<Catalogue>, Other, Rest...>();
    return {};
}
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<clearance<Catalogue>, Other, Rest...>>
constexpr bool admits_whole(routine const&, clearance<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<clearance<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif

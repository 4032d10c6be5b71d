// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a host stored it hands back through screening: readmit(stored routine, clearance) keeps what still holds today and
// says what it withdrew and why.
#ifndef REGIMEN_READMISSION_HPP
#define REGIMEN_READMISSION_HPP

#include <regimen/request.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// Why an item was withdrawn.
enum class withdrawal_kind : std::uint8_t {
    other_catalogue,    ///< the routine was made with another catalogue: none of its places can be trusted
    unknown_item,       ///< its place lies outside the catalogue
    not_permitted,      ///< today's clearance does not permit it; screening has the reasons
    equipment_missing,
    position_avoided,
    dose_not_allowed,   ///< above the ceiling, or no dose of this exercise
    wrong_place,        ///< a block or a position that it cannot stand in
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
    /// Whether what was kept is a sound session as it is. Where it is not (its warm-up was withdrawn, say), plan anew.
    composition_verdict composition{};
    std::int32_t total_seconds = 0;

    constexpr bool usable() const { return kept.size != 0 && composition.sound; }
};

namespace detail {

template <class C>
constexpr bool well_placed(routine_item const& item) {
    exercise_row const& e = view_of<C>.exercises[item.exercise];
    return item.position < view_of<C>.positions.size() && ((e.positions >> item.position) & 1U) != 0 &&
           item.in <= block::relax && may_stand_in(e, item.in);
}

}  // namespace detail

/// Admits a stored routine again, within what the request allows: its time, and the equipment and positions to avoid of
/// the request and of the clearance's profile.
template <class Catalogue>
constexpr readmission readmit(routine const& stored, clearance<Catalogue> const& ok, request<Catalogue> const& wish) {
    catalogue_view const& c = view_of<Catalogue>;
    person const& p = ok.made_for().raw();
    routine_context ctx;
    ctx.day = p.day;
    ctx.equipment = p.equipment | wish.equipment();
    ctx.avoids = p.avoids | wish.avoids();
    ctx.at = wish.paced();
    ctx.max_seconds = wish.max_seconds();
    if (ok.limits().max_seconds != session_limits::none) ctx.max_seconds = std::min(ctx.max_seconds, ok.limits().max_seconds);

    readmission out;
    out.kept.catalogue = c.fingerprint;
    auto const withdraw = [&out](routine_item const& item, withdrawal_kind why) {
        out.withdrawn[out.n_withdrawn++] = {item, why};
    };
    std::size_t const size = std::min(stored.size, routine::capacity);
    for (std::size_t i = 0; i < size; ++i) {
        routine_item const& item = stored.items[i];
        if (stored.catalogue != c.fingerprint) {
            withdraw(item, withdrawal_kind::other_catalogue);
        } else if (item.exercise >= c.exercises.size()) {
            withdraw(item, withdrawal_kind::unknown_item);
        } else if (!ok.permits(item.exercise)) {
            withdraw(item, withdrawal_kind::not_permitted);
        } else if (!detail::well_placed<Catalogue>(item)) {
            withdraw(item, withdrawal_kind::wrong_place);
        } else if (!detail::within_ceiling(item.dose, *c.exercises[item.exercise].dose)) {
            withdraw(item, withdrawal_kind::dose_not_allowed);
        } else if (!detail::equipped(c.exercises[item.exercise], ctx.equipment)) {
            withdraw(item, withdrawal_kind::equipment_missing);
        } else if (((ctx.avoids >> item.position) & 1U) != 0) {
            withdraw(item, withdrawal_kind::position_avoided);
        } else {
            out.kept.add(item);
        }
    }
    ctx.settling_alone_is_enough = true;
    for (std::size_t i = 0; i < c.exercises.size(); ++i) {
        exercise_row const& e = c.exercises[i];
        if (e.effort.rank > 0 && ok.permits(i) && detail::equipped(e, ctx.equipment) && (e.positions & ~ctx.avoids) != 0) {
            ctx.settling_alone_is_enough = false;
        }
    }
    out.total_seconds = total_seconds(c, composition_of<Catalogue>, out.kept.view(), ctx.at);
    out.composition = first_fault(c, composition_of<Catalogue>, out.kept.view(), ctx);
    return out;
}

/// The same, for as long as her week allows.
template <class Catalogue>
constexpr readmission readmit(routine const& stored, clearance<Catalogue> const& ok) {
    week_band const& band = composition_of<Catalogue>.band_of(ok.made_for().raw().day);
    return readmit(stored, ok, request<Catalogue>{}.within(seconds::from_value(band.max_seconds)));
}

}  // namespace regimen

#endif

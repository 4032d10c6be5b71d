// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a host stored it hands back through screening: readmit(stored routine, clearance) keeps what still holds today and
// says what it withdrew and why.
#ifndef REGIMEN_READMISSION_HPP
#define REGIMEN_READMISSION_HPP

#include <regimen/explain.hpp>
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
    dose_not_allowed,   ///< above the ceiling or today's exertion, or no dose of this exercise
    wrong_place,        ///< a block or a position that it cannot stand in
    strength_too_soon,  ///< strengthening that the request says was done less than 48 hours ago
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
    routine_context const ctx = detail::context_of(ok, wish);
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
        } else if (!detail::within_ceiling(item.dose, *c.exercises[item.exercise].dose) ||
                   detail::exertion_of(item.dose) > ctx.max_exertion) {
            withdraw(item, withdrawal_kind::dose_not_allowed);
        } else if (!detail::equipped(c.exercises[item.exercise], ctx.equipment)) {
            withdraw(item, withdrawal_kind::equipment_missing);
        } else if (((ctx.avoids >> item.position) & 1U) != 0) {
            withdraw(item, withdrawal_kind::position_avoided);
        } else if (detail::too_soon(wish, item.exercise)) {
            withdraw(item, withdrawal_kind::strength_too_soon);
        } else {
            out.kept.add(item);
        }
    }
    out.total_seconds = total_seconds(c, composition_of<Catalogue>, out.kept.view(), ctx.at);
    out.composition = first_fault(c, composition_of<Catalogue>, out.kept.view(), ctx);
    return out;
}

/// The same, for as long as her week allows.
template <class Catalogue>
constexpr readmission readmit(routine const& stored, clearance<Catalogue> const& ok) {
    week_band const& band = composition_of<Catalogue>.band_of(composition_of<Catalogue>.band_day(ok.made_for().raw()));
    return readmit(stored, ok, request<Catalogue>{}.within(seconds::from_value(band.max_seconds)));
}

/// Why an item was withdrawn, in a sentence with its source. Of an exercise that is not permitted it is the main reason;
/// screening's for_each_reason has them all.
template <class Catalogue>
REGIMEN_COLD constexpr explanation explain(clearance<Catalogue> const& ok, withdrawal const& w,
                                           language const& l = english) {
    catalogue_view const& c = view_of<Catalogue>;
    explanation out;
    out.technical << "withdrawn: ";
    auto const say = [&](std::string_view phrase, std::string_view technical) {
        exercise_row const& e = c.exercises[w.item.exercise];
        bool const placed = w.item.position < c.positions.size();
        position_row const& position = c.positions[placed ? w.item.position : e.position];
        fixed_text<160> needs;
        detail::write_needs(needs, l, c, e, ok.made_for().raw().equipment);
        detail::say_into(out.sentence, phrase,
                         detail::filling{"exercise", detail::exercise_name(l, c, w.item.exercise)},
                         detail::filling{"position", l.of("position", position.id, position.name)},
                         detail::filling{"equipment", needs.view()});
        out.technical << technical << " " << e.id;
    };
    switch (w.why) {
        case withdrawal_kind::other_catalogue:
            out.sentence << l.other_catalogue;
            out.technical << "catalogue fingerprint";
            break;
        case withdrawal_kind::unknown_item:
            out.sentence << l.unknown_item;
            out.technical << "place " << static_cast<int>(w.item.exercise);
            break;
        case withdrawal_kind::not_permitted: {
            screening<Catalogue> const again = ok.screened_again();
            if (auto const r = again.main_reason(w.item.exercise)) out = explain(again, w.item.exercise, *r, l);
            break;
        }
        case withdrawal_kind::equipment_missing: say(l.equipment_missing, "equipment"); break;
        case withdrawal_kind::position_avoided: say(l.position_avoided, "position"); break;
        case withdrawal_kind::dose_not_allowed: say(l.dose_above_ceiling, "dose"); break;
        case withdrawal_kind::wrong_place: say(l.wrong_block, "block or position"); break;
        case withdrawal_kind::strength_too_soon: say(l.strength_too_soon, "48 h"); break;
    }
    return out;
}

}  // namespace regimen

#endif

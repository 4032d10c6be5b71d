// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What every session needs, and whether the exercises of a catalogue can give it at all: to somebody to whom all are
// open, with the highest dose of each, at the usual pace. Where they cannot, nobody would ever get a session, and
// nothing said so.
#ifndef REGIMEN_SHIPPED_SESSION_NEEDS_HPP
#define REGIMEN_SHIPPED_SESSION_NEEDS_HPP

#include <regimen/amounts/dose.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/base/require.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/rules/rulebook.hpp>
#include <regimen/session/composition.hpp>
#include <regimen/session/composition_rules.hpp>
#include <regimen/session/routine.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

// What the compiler names when a catalogue could never give anybody a session, or none that strengthens. Seconds: what
// is needed, and the most that its exercises give.
template <class Catalogue>
struct NO_EXERCISE_CAN_SETTLE_A_SESSION : detail::violation {};
template <class Catalogue>
struct NO_FURTHER_EXERCISE_CAN_RELAX_A_SESSION : detail::violation {};
template <class Catalogue, std::int32_t NeededSeconds, std::int32_t MostSeconds>
struct RELAXATION_CANNOT_LAST_LONG_ENOUGH : detail::violation {};
template <class Catalogue, std::int32_t NeededSeconds, std::int32_t MostSeconds>
struct WARM_UP_CANNOT_LAST_LONG_ENOUGH : detail::violation {};
template <class Catalogue, std::int32_t NeededSeconds, std::int32_t MostSeconds>
struct WARM_UP_CANNOT_LAST_LONG_ENOUGH_FOR_STRENGTH : detail::violation {};

namespace detail {

/// The seconds that some exercises give to a part of a session, the longest form of each family.
template <std::size_t N>
struct seconds_by_family {
    std::array<std::int32_t, N> longest{};
    constexpr void add(exercise_row const& e, std::int32_t seconds) {
        auto& its = longest[static_cast<std::size_t>(e.family)];
        its = std::max(its, seconds);
    }
    constexpr std::int32_t sum() const {
        std::int64_t all = 0;
        for (std::int32_t const s : longest) all += s;
        return static_cast<std::int32_t>(std::min<std::int64_t>(all, 1'000'000));
    }
};

struct session_needs {
    bool settles = false, relaxes_besides = false, exercises = false, strengthens = false;
    std::int32_t opening = 0, relaxing = 0;  ///< seconds at most
};
template <class C>
constexpr session_needs needs_met() {
    catalogue_view const& c = view_of<C>;
    composition_view const& rules = composition_of<C>;
    constexpr std::size_t n = members<typename C::exercises>::size;
    session_needs out;
    seconds_by_family<n> opening, relaxing;
    // The way to the next item counts as opening as well: the longest that there is.
    std::int32_t const way =
        std::max({rules.rest.value(), rules.strength_rest.value(), rules.after_head_down.value()}) +
        rules.position_change.value();
    for (std::size_t i = 0; i < n; ++i) {
        exercise_row const& e = c.exercises[i];
        std::int32_t const lasts = duration(ceiling_dose(*e.dose)).value();
        out.exercises = out.exercises || e.effort.rank > 0;
        out.strengthens = out.strengthens || is_strength(rules, e);
        if (may_stand_in(e, block::settle) || may_stand_in(e, block::warm_up)) opening.add(e, lasts + way);
        if (may_stand_in(e, block::relax)) relaxing.add(e, lasts);
        if (!may_stand_in(e, block::settle)) continue;
        out.settles = true;
        for (std::size_t j = 0; j < n; ++j) {
            exercise_row const& last = c.exercises[j];  // a session ends with what is no effort
            if (last.family != e.family && last.effort.rank == 0 && may_stand_in(last, block::relax))
                out.relaxes_besides = true;
        }
    }
    out.opening = opening.sum();
    out.relaxing = relaxing.sum();
    return out;
}

/// The least time of opening that any session with exercises needs: none, where one can be short enough to need none.
constexpr std::int32_t least_opening_of_any(composition_rules const& r) {
    if (r.micro_below.value() > 0) return 0;
    std::int32_t const longer = r.warm_up_standard.value();
    return r.short_up_to.value() > 0 ? std::min(r.warm_up_short.value(), longer) : longer;
}

/// Why there could never be a session, as a type; nothing_wrong where there can.
template <class C>
consteval auto fault_in_sessions() {
    using enum error_code;
    constexpr session_needs met = needs_met<C>();
    constexpr std::int32_t ordinary = least_opening_of_any(composition_of<C>);
    constexpr std::int32_t strength = composition_of<C>.warm_up_strength.value();
    constexpr std::int32_t relaxation = composition_of<C>.relaxation.value();
    if constexpr (!met.settles) {
        return wrong<NO_EXERCISE_CAN_SETTLE_A_SESSION<C>, session_never>{};
    } else if constexpr (!met.relaxes_besides) {
        return wrong<NO_FURTHER_EXERCISE_CAN_RELAX_A_SESSION<C>, session_never>{};
    } else if constexpr (met.relaxing < relaxation) {
        return wrong<RELAXATION_CANNOT_LAST_LONG_ENOUGH<C, relaxation, met.relaxing>, session_never>{};
    } else if constexpr (met.exercises && met.opening < ordinary) {
        return wrong<WARM_UP_CANNOT_LAST_LONG_ENOUGH<C, ordinary, met.opening>, session_never>{};
    } else if constexpr (met.strengthens && met.opening < strength) {
        return wrong<WARM_UP_CANNOT_LAST_LONG_ENOUGH_FOR_STRENGTH<C, strength, met.opening>, session_never>{};
    } else {
        return nothing_wrong{};
    }
}
/// True, or the compilation stops with it.
template <class C>
consteval bool sessions_can_be() {
    if constexpr (has_tables<C, default_rulebook_of<C>>()) {  // else it has stopped with what is wrong there
        using fault = decltype(fault_in_sessions<C>());
        require<typename fault::verdict, fault::code>();
    }
    return true;
}

}  // namespace detail

/// Whether a catalogue could give somebody a session, and one that strengthens where it has exercises for that. Where
/// it could not, the compilation stops and says what is missing. It says no more than that: for one person on one day
/// there may be none all the same. all_proven asks for it too.
template <class Catalogue>
inline constexpr bool sessions_possible = detail::sessions_can_be<Catalogue>();

}  // namespace regimen

#endif

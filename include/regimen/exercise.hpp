// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What an exercise must state, and how the named type becomes one row of a catalogue's table.
// What it asks of the body is part of it: leave the demands, the source, the start or the dose out and it does not compile.
#ifndef REGIMEN_EXERCISE_HPP
#define REGIMEN_EXERCISE_HPP

#include <regimen/detail/ids.hpp>
#include <regimen/detail/types.hpp>
#include <regimen/dose_language.hpp>
#include <regimen/source.hpp>
#include <regimen/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

/// The exercises of a catalogue, variants and settling items among them.
template <class... Exercises>
struct exercises {};

/// The steps of an exercise in own words, one to eight.
/// static constexpr auto steps = text_list("Stand tall.", "Breathe out.");

/// The blocks that an exercise may stand in, where its purposes would say otherwise:
/// static constexpr auto stands_in = only_in(block::relax);
template <class... Blocks>
constexpr std::uint8_t only_in(Blocks... in) {
    return static_cast<std::uint8_t>((0U | ... | (1U << static_cast<unsigned>(in))));
}

/// A region and a purpose that an exercise serves, as places in the catalogue's vocabulary.
struct served {
    std::uint8_t region;
    std::uint8_t purpose;
};

/// One exercise of a catalogue.
struct exercise_row {
    static constexpr std::size_t most_needs = 4;
    static constexpr std::size_t most_served = 8;

    std::string_view id;
    std::string_view name;
    std::uint64_t id_hash = 0;
    /// at_least[l]: the demands that the exercise makes at level l + 1 or above, a bit each.
    std::array<std::uint64_t, 3> at_least{};
    effort_class effort = E0;
    laterality sides = laterality::bilateral;
    evidence grade = evidence::general;
    std::uint32_t positions = 0;        ///< the positions it can start in, a bit each
    std::uint8_t position = 0;          ///< the one that it starts in by default
    std::uint8_t intents = 0;           ///< bit per intent of the purposes it serves
    std::uint8_t blocks = 0;            ///< bit per block of a session that it may stand in
    std::array<std::uint64_t, most_needs> needs{};  ///< one of each non-zero mask must be there
    std::uint64_t helped_by = 0;
    std::array<served, most_served> serves{};
    std::uint8_t n_serves = 0;
    std::int32_t replaces = -1;         ///< a variant: the exercise that it stands in for
    std::int32_t family = -1;           ///< the exercise and its variants share one
    dose_range const* dose = nullptr;
    citation const* source = nullptr;
    text_list const* steps = nullptr;
    std::string_view note;

    constexpr int level(std::size_t demand) const {
        int l = 0;
        for (auto const& mask : at_least) l += static_cast<int>((mask >> demand) & 1U);
        return l;
    }
    constexpr bool wants(intent i) const { return (intents & (1U << static_cast<unsigned>(i))) != 0; }
};

// What the compiler names when an exercise is not fit for a catalogue.
template <class Exercise>
struct EXERCISE_WITHOUT_DEMANDS : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_SOURCE : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_START_POSITION : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_DOSE : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_ID_OR_NAME : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_EFFORT_CLASS : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_SIDES : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_STEPS : detail::violation {};
template <class Exercise>
struct DOSE_UPSIDE_DOWN : detail::violation {};
template <class Exercise>
struct ONE_SIDED_DOSE_NAMES_NO_SIDE : detail::violation {};
template <class Exercise>
struct TOTAL_OVER_BOTH_SIDES_IS_ODD : detail::violation {};
template <class Member, class Where, class Catalogue>
struct NOT_IN_THE_CATALOGUE : detail::violation {};
template <class Exercise>
struct MORE_NEEDS_OR_PURPOSES_THAN_A_ROW_HOLDS : detail::violation {};

namespace detail {

template <bool Ok, class Verdict, rule_code Rule>
consteval void require_that() {
    require<std::conditional_t<Ok, no_violation, Verdict>, Rule>();
}

template <class E>
concept states_demands = requires { typename E::demands; };
template <class E>
concept states_source = requires { citation{E::source}; };
template <class E>
concept states_start = requires { typename E::start; };
template <class E>
concept states_dose = requires { static_cast<dose_range const&>(E::dose); };
template <class E>
concept states_id_and_name = requires {
    std::string_view{E::id};
    std::string_view{E::name};
};
template <class E>
concept states_effort = requires { effort_class{E::effort}; };
template <class E>
concept states_sides = requires { laterality{E::sides}; };
template <class E>
concept states_steps = requires { text_list{E::steps}; };

/// Everything an exercise must have said before its row can be made.
template <class E>
concept stated_exercise = states_demands<E> && states_source<E> && states_start<E> && states_dose<E> &&
                          states_id_and_name<E> && states_effort<E> && states_sides<E> && states_steps<E>;

template <class E>
consteval void require_stated() {
    require_that<states_id_and_name<E>, EXERCISE_WITHOUT_ID_OR_NAME<E>, rule_code::exercise_incomplete>();
    require_that<states_demands<E>, EXERCISE_WITHOUT_DEMANDS<E>, rule_code::exercise_without_demands>();
    require_that<states_source<E>, EXERCISE_WITHOUT_SOURCE<E>, rule_code::exercise_without_source>();
    require_that<states_start<E>, EXERCISE_WITHOUT_START_POSITION<E>, rule_code::exercise_without_start>();
    require_that<states_dose<E>, EXERCISE_WITHOUT_DOSE<E>, rule_code::exercise_without_dose>();
    require_that<states_effort<E>, EXERCISE_WITHOUT_EFFORT_CLASS<E>, rule_code::exercise_incomplete>();
    require_that<states_sides<E>, EXERCISE_WITHOUT_SIDES<E>, rule_code::exercise_incomplete>();
    require_that<states_steps<E>, EXERCISE_WITHOUT_STEPS<E>, rule_code::exercise_incomplete>();
}

/// The place of a member in one of the catalogue's lists; a member that is not there stops the compilation.
template <class Member, class List, class Where, class Catalogue>
consteval std::size_t place_or_stop() {
    constexpr std::size_t at = place_in<Member, members<List>>;
    require_that<at != nowhere, NOT_IN_THE_CATALOGUE<Member, Where, Catalogue>, rule_code::outside_vocabulary>();
    return at == nowhere ? 0 : at;
}

template <class E, class C, class... At>
consteval void put_demands(exercise_row& row, demands<At...>) {
    (require_that<(At::level >= 0 && At::level <= 3), DEMAND_LEVEL_OUTSIDE_0_TO_3<typename At::demand, At::level>,
                  rule_code::demand_level>(),
     ...);
    [[maybe_unused]] auto const put = [&row](std::size_t demand, int level) {
        for (int l = 0; l < level && l < 3; ++l) row.at_least[static_cast<std::size_t>(l)] |= std::uint64_t{1} << demand;
    };
    (put(place_or_stop<typename At::demand, typename C::demands, E, C>(), At::level), ...);
}

template <class E, class C, class... Alternatives>
consteval std::uint64_t mask_of_alternatives(any_of<Alternatives...>) {
    return (std::uint64_t{0} | ... |
            (std::uint64_t{1} << place_or_stop<Alternatives, typename C::equipment, E, C>()));
}
template <class E, class C, class Item>
consteval std::uint64_t mask_of_alternatives(Item) {
    return mask_of_alternatives<E, C>(any_of<Item>{});
}
template <class E, class C, class... Needs>
consteval void put_needs(exercise_row& row, needs<Needs...>) {
    std::size_t n = 0;
    ((row.needs[n++] = mask_of_alternatives<E, C>(Needs{})), ...);
}
template <class E, class C, class... Items>
consteval void put_helped_by(exercise_row& row, helped_by<Items...>) {
    ((row.helped_by |= mask_of_alternatives<E, C>(Items{})), ...);
}

template <class E, class C, class... Positions>
consteval void put_start(exercise_row& row, any_of<Positions...>) {
    constexpr std::array<std::size_t, sizeof...(Positions)> at{
        place_or_stop<Positions, typename C::positions, E, C>()...};
    for (auto const p : at) row.positions |= std::uint32_t{1} << p;
    row.position = static_cast<std::uint8_t>(at[0]);
}
template <class E, class C, class Position>
consteval void put_start(exercise_row& row, Position) {
    put_start<E, C>(row, any_of<Position>{});
}

template <class E, class C, class... In>
consteval void put_serves(exercise_row& row, serves<In...>) {
    ((row.serves[row.n_serves++] =
          served{static_cast<std::uint8_t>(place_or_stop<typename In::region, typename C::regions, E, C>()),
                 static_cast<std::uint8_t>(place_or_stop<typename In::purpose, typename C::purposes, E, C>())},
      row.intents |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(In::purpose::as))),
     ...);
}

/// What an exercise is for decides which blocks it may stand in, and how hard it is.
constexpr std::uint8_t blocks_of(exercise_row const& e) {
    std::uint8_t blocks = 0;
    if (e.wants(intent::relaxation) && e.effort.rank == 0) blocks |= only_in(block::settle);
    if (e.wants(intent::mobility) && e.effort.rank > 0 && e.effort.rank < 3) blocks |= only_in(block::warm_up);
    if (e.wants(intent::strength)) blocks |= only_in(block::strengthen);
    if (e.wants(intent::stretch)) blocks |= only_in(block::stretch);
    if (e.wants(intent::relaxation) && e.effort.rank < 2) blocks |= only_in(block::relax);
    return blocks;
}

template <class List>
inline constexpr std::size_t size_of = members<List>::size;

/// The row of an exercise, checked against its catalogue. Every fault stops the compilation in a sentence of its own.
template <class E, class C>
consteval exercise_row exercise_row_of() {
    require_stated<E>();
    exercise_row row;
    if constexpr (stated_exercise<E>) {
        constexpr dose_fault fault = fault_of(E::dose, E::sides);
        require_that<fault != dose_fault::no_amount, EXERCISE_WITHOUT_DOSE<E>, rule_code::exercise_without_dose>();
        require_that<fault != dose_fault::upside_down, DOSE_UPSIDE_DOWN<E>, rule_code::dose_upside_down>();
        require_that<fault != dose_fault::side_unsaid, ONE_SIDED_DOSE_NAMES_NO_SIDE<E>, rule_code::one_sided_dose>();
        require_that<fault != dose_fault::odd_total, TOTAL_OVER_BOTH_SIDES_IS_ODD<E>, rule_code::sides_unequal>();
        require_that<!E::source.empty(), EXERCISE_WITHOUT_SOURCE<E>, rule_code::exercise_without_source>();
        row.id = E::id;
        row.name = E::name;
        row.id_hash = hash_of(E::id);
        row.effort = E::effort;
        row.sides = E::sides;
        put_demands<E, C>(row, typename E::demands{});
        put_start<E, C>(row, typename E::start{});
        if constexpr (requires { typename E::needs; }) {
            constexpr bool fits = size_of<typename E::needs> <= exercise_row::most_needs;
            require_that<fits, MORE_NEEDS_OR_PURPOSES_THAN_A_ROW_HOLDS<E>, rule_code::too_many_members>();
            if constexpr (fits) put_needs<E, C>(row, typename E::needs{});
        }
        if constexpr (requires { typename E::helped_by; }) put_helped_by<E, C>(row, typename E::helped_by{});
        if constexpr (requires { typename E::serves; }) {
            constexpr bool fits = size_of<typename E::serves> <= exercise_row::most_served;
            require_that<fits, MORE_NEEDS_OR_PURPOSES_THAN_A_ROW_HOLDS<E>, rule_code::too_many_members>();
            if constexpr (fits) put_serves<E, C>(row, typename E::serves{});
        }
        row.blocks = blocks_of(row);
        if constexpr (requires { E::stands_in; }) row.blocks = E::stands_in;
        if constexpr (requires { typename E::replaces; }) {
            row.replaces =
                static_cast<std::int32_t>(place_or_stop<typename E::replaces, typename C::exercises, E, C>());
        }
        if constexpr (requires { E::grade; }) row.grade = E::grade;
        if constexpr (requires { E::note; }) row.note = E::note;
        row.dose = &E::dose;
        row.source = &E::source;
        row.steps = &E::steps;
    }
    return row;
}

}  // namespace detail
}  // namespace regimen

#endif

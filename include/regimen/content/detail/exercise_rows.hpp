// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rows of a catalogue's exercises. The compiler makes one function for each exercise. The data of a list is made
// once for each element and each list. All comparing, counting and looking up works on values.
#ifndef REGIMEN_CONTENT_DETAIL_EXERCISE_ROWS_HPP
#define REGIMEN_CONTENT_DETAIL_EXERCISE_ROWS_HPP

#include <regimen/base/id_index.hpp>
#include <regimen/content/exercise.hpp>
#include <regimen/content/membership.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace regimen::detail {

// `known` says whether the catalogue has what is named. If not, there is no row, and fault_in_exercise() finds the
// reason.

/// at_least[l]: a bit for each demand at level l + 1 or above.
struct demand_masks {
    std::uint64_t at_least[3]{};
    bool known = true;
};
struct item_mask {
    std::uint64_t items = 0;
    bool known = true;
};
struct item_masks {
    std::uint64_t each[exercise_row::most_needs]{};
    std::uint8_t size = 0;
    bool known = true;
};
struct start_positions {
    std::uint32_t all = 0;
    std::uint8_t first = 0;
    bool known = true;
};
struct served_intent {
    served what{};
    std::uint8_t intent = 0;
    bool known = true;
};
struct served_list {
    served each[exercise_row::most_served]{};
    std::uint8_t size = 0;
    std::uint8_t intents = 0;
    bool known = true;
};

constexpr demand_masks demand_at_level(std::size_t index, int level) {
    demand_masks out;
    out.known = index < 64 && level >= 0 && level <= 3;
    for (int l = 0; out.known && l < level; ++l) out.at_least[l] = std::uint64_t{1} << index;
    return out;
}
constexpr demand_masks all_of(std::initializer_list<demand_masks const*> members) {
    demand_masks out;
    for (auto const* m : members) {
        for (int l = 0; l < 3; ++l) out.at_least[l] |= m->at_least[l];
        out.known = out.known && m->known;
    }
    return out;
}
constexpr item_mask item_at(std::size_t index) {
    if (index >= 64) return {0, false};
    return {std::uint64_t{1} << index, true};
}
constexpr item_mask any_item_of(std::initializer_list<item_mask> members) {
    item_mask out;
    for (item_mask const& m : members) out = {out.items | m.items, out.known && m.known};
    return out;
}
constexpr item_masks each_item_of(std::initializer_list<item_mask> members) {
    item_masks out;
    if (members.size() > exercise_row::most_needs) return {{}, 0, false};
    for (item_mask const& m : members) {
        out.each[out.size++] = m.items;
        out.known = out.known && m.known;
    }
    return out;
}
constexpr start_positions start_in(std::initializer_list<std::size_t> indices) {
    start_positions out;
    out.known = indices.size() != 0;
    for (std::size_t const index : indices) {
        if (index >= 32) return {0, 0, false};
        if (out.all == 0) out.first = static_cast<std::uint8_t>(index);
        out.all |= std::uint32_t{1} << index;
    }
    return out;
}
constexpr served_intent served_at(std::size_t region, std::size_t purpose, intent as) {
    return {{static_cast<std::uint8_t>(region), static_cast<std::uint8_t>(purpose)},
            static_cast<std::uint8_t>(1U << static_cast<unsigned>(as)),
            region != npos && purpose != npos};
}
constexpr served_list serving(std::initializer_list<served_intent const*> members) {
    served_list out;
    if (members.size() > exercise_row::most_served) return {{}, 0, 0, false};
    for (auto const* m : members) {
        out.each[out.size++] = m->what;
        out.intents |= m->intent;
        out.known = out.known && m->known;
    }
    return out;
}

// demands<at<demand, level>...>
template <class C, class At>
inline constexpr demand_masks demand_of{.known = false};
template <class C, class Demand, int Level>
inline constexpr demand_masks demand_of<C, at<Demand, Level>> = demand_at_level(index_of<Demand, typename C::demands>,
                                                                                Level);
template <class C, class List>
inline constexpr demand_masks demands_of{.known = false};
template <class C, class... At>
inline constexpr demand_masks demands_of<C, demands<At...>> = all_of({&demand_of<C, At>...});

// needs<item, any_of<item...>...> and helped_by<...>
template <class C, class Item>
inline constexpr item_mask item_of = item_at(index_of<Item, typename C::equipment>);
template <class C, class Items>
inline constexpr item_mask any_of_items = item_of<C, Items>;
template <class C, class... Items>
inline constexpr item_mask any_of_items<C, any_of<Items...>> = any_item_of({item_of<C, Items>...});
template <class C, class List>
inline constexpr item_masks needs_of{.known = false};
template <class C, class... Needs>
inline constexpr item_masks needs_of<C, needs<Needs...>> = each_item_of({any_of_items<C, Needs>...});
template <class C, class List>
inline constexpr item_mask help_of{.known = false};
template <class C, class... Items>
inline constexpr item_mask help_of<C, helped_by<Items...>> = any_item_of({any_of_items<C, Items>...});

// A position, or any_of<position...>
template <class C, class Start>
inline constexpr start_positions start_of = start_in({index_of<Start, typename C::positions>});
template <class C, class... Starts>
inline constexpr start_positions start_of<C, any_of<Starts...>> =
    start_in({index_of<Starts, typename C::positions>...});

// serves<in<region, purpose>...>
template <class C, class Region, class Purpose>
inline constexpr served_intent served_of = served_at(index_of<Region, typename C::regions>,
                                                     index_of<Purpose, typename C::purposes>, Purpose::as);
template <class C, class List>
inline constexpr served_list serves_of{.known = false};
template <class C, class... In>
inline constexpr served_list serves_of<C, serves<In...>> =
    serving({&served_of<C, typename In::region, typename In::purpose>...});

/// What an exercise is for decides which blocks it may stand in, and how hard it is.
constexpr std::uint8_t blocks_of(unsigned intents, unsigned rank) {
    auto const for_a = [intents](intent i) { return (intents & (1U << static_cast<unsigned>(i))) != 0; };
    std::uint8_t blocks = 0;
    if (for_a(intent::relaxation) && rank == 0) blocks |= only_in(block::settle);
    if (for_a(intent::mobility) && rank > 0 && rank < 3) blocks |= only_in(block::warm_up);
    if (for_a(intent::strength)) blocks |= only_in(block::strengthen);
    if (for_a(intent::stretch)) blocks |= only_in(block::stretch);
    if (for_a(intent::relaxation) && rank < 2) blocks |= only_in(block::relax);
    return blocks;
}
struct blocks_for {
    std::uint8_t of[16][4]{};
    consteval blocks_for() {
        for (unsigned intents = 0; intents < 16; ++intents) {
            for (unsigned rank = 0; rank < 4; ++rank) of[intents][rank] = blocks_of(intents, rank);
        }
    }
};
inline constexpr blocks_for usual_blocks{};

// These functions write what an exercise states. They are no templates, so each exercise costs the compiler little.
constexpr bool put_stated(exercise_row& row, std::string_view const& id, std::string_view const& name,
                          std::uint64_t id_hash, demand_masks const& demands, start_positions const& start,
                          effort_class const& effort, laterality sides, dose_range const& dose, citation const& source,
                          text_list const&) {
    if (!demands.known || !start.known || source.empty() || fault_of(dose, sides) != dose_fault::none) return false;
    row.id = id;
    row.name = name;
    row.id_hash = id_hash;
    row.at_least = {demands.at_least[0], demands.at_least[1], demands.at_least[2]};
    row.effort = effort;
    row.sides = sides;
    row.positions = start.all;
    row.position = start.first;
    return true;
}
constexpr bool put_needs(exercise_row& row, item_masks const& needs) {
    for (std::size_t i = 0; i < needs.size; ++i) row.needs[i] = needs.each[i];
    return needs.known;
}
constexpr bool put_help(exercise_row& row, item_mask const& help) {
    row.helped_by = help.items;
    return help.known;
}
constexpr bool put_serves(exercise_row& row, served_list const& serves) {
    for (std::size_t i = 0; i < serves.size; ++i) row.serves[i] = serves.each[i];
    row.n_serves = serves.size;
    row.intents = serves.intents;
    return serves.known;
}

/// Writes the row of an exercise. False where there is something wrong with it: fault_in_exercise says what.
template <class C, class E>
constexpr bool put_exercise(exercise_row& row, key& original) {
    if constexpr (holds_a_string<E>) {
        return false;
    } else if constexpr (requires {
                             detail::put_stated(row, E::id, E::name, id_hash<E>, demands_of<C, typename E::demands>,
                                                start_of<C, typename E::start>, E::effort, E::sides, E::dose, E::source,
                                                E::steps);
                         }) {
        bool known =
            detail::put_stated(row, E::id, E::name, id_hash<E>, demands_of<C, typename E::demands>,
                               start_of<C, typename E::start>, E::effort, E::sides, E::dose, E::source, E::steps);
        if constexpr (
            requires { typename E::need; } || requires { E::need; } || requires { E::needs; } ||
            requires { typename E::serve; } || requires { E::serve; } || requires { E::serves; } ||
            requires { typename E::replace; } || requires { E::replace; } || requires { E::replaces; }) {
            known = false;
        }
        if constexpr (requires { typename E::needs; }) known &= put_needs(row, needs_of<C, typename E::needs>);
        if constexpr (requires { typename E::helped_by; }) known &= put_help(row, help_of<C, typename E::helped_by>);
        if constexpr (requires { typename E::serves; }) known &= put_serves(row, serves_of<C, typename E::serves>);
        if constexpr (requires { typename E::replaces; }) original = &id_hash<typename E::replaces>;
        row.dose = &tabled<E>::dose;
        row.source = sources_in<E::source>;
        row.steps = &tabled<E>::steps;
        if constexpr (requires { E::grade; }) row.grade = E::grade;
        if constexpr (requires { E::note; }) row.note = E::note;
        if constexpr (requires { E::stands_in; }) {
            row.blocks = E::stands_in;
        } else {
            row.blocks = usual_blocks.of[row.intents][row.effort.rank < 3 ? row.effort.rank : 3];
        }
        return known;
    } else {
        return false;
    }
}

/// The rows of all exercises, and the index of the first that makes none.
template <std::size_t N>
struct exercise_rows {
    std::array<exercise_row, N> rows{};
    std::size_t faulty = npos;
};

template <class C, class... Es, std::size_t... I>
consteval auto make_exercises(list<Es...>, std::index_sequence<I...>) {
    constexpr std::size_t n = sizeof...(Es);
    constexpr auto const& index = ids_of<list<Es...>>;
    exercise_rows<n> out;
    key originals[n + 1]{};
    exercise_row* const rows = out.rows.data();
    bool const sound[n + 1]{put_exercise<C, Es>(rows[I], originals[I])..., true};
    for (std::size_t i = 0; i < n; ++i) {
        bool known = sound[i];
        if (originals[i] != nullptr) {
            std::size_t const of = index.find(originals[i]);
            known = known && of != npos;
            rows[i].replaces = static_cast<std::int32_t>(of);
        }
        if (known) continue;
        out.faulty = i;
        return out;
    }
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t root = i;
        for (std::size_t hops = 0; rows[root].replaces >= 0 && hops < n; ++hops) {
            root = static_cast<std::size_t>(rows[root].replaces);
        }
        rows[i].family = static_cast<std::int32_t>(root);
    }
    return out;
}
template <class C>
inline constexpr auto exercises_of = make_exercises<C>(
    members<typename C::exercises>{}, std::make_index_sequence<members<typename C::exercises>::size>{});

}  // namespace regimen::detail

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue: a named struct that lists vocabulary, modes, conditions and exercises, and the tables made of it.
// A host extends one by deriving from it and joining its own members to a list; nothing of the library is touched.
#ifndef REGIMEN_CONTENT_CATALOGUE_HPP
#define REGIMEN_CONTENT_CATALOGUE_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/bit_set.hpp>
#include <regimen/content/condition.hpp>
#include <regimen/content/detail/exercise_rows.hpp>
#include <regimen/content/membership.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace regimen {

/// The vocabulary of bodies and rooms that the library ships; a catalogue derives from it and overrides what it likes.
struct body_vocabulary {
    using demands =
        vocabulary<demand::spinal_flexion, demand::spinal_extension, demand::spinal_rotation, demand::lateral_flexion,
                   demand::iap, demand::abdominal_stretch, demand::trunk_antirotation, demand::abdomen_pressure,
                   demand::breast_pressure, demand::head_down, demand::pelvis_raised, demand::wrist_load,
                   demand::hand_grip, demand::kneeling_load, demand::deep_knee_flexion, demand::knee_rotation,
                   demand::hip_flexion_end, demand::hip_rotation_end, demand::hip_abduction, demand::hip_extension,
                   demand::asymmetric_pelvis, demand::single_leg_stance, demand::unstable_surface, demand::balance,
                   demand::shoulder_overhead, demand::shoulder_behind, demand::shoulder_cross, demand::neck_rotation,
                   demand::neck_roll, demand::neck_extension, demand::supine_lying, demand::sitting_pressure,
                   demand::neural_tension, demand::breath_hold_risk, demand::postural_change, demand::standing_static>;
    using positions =
        vocabulary<position::standing, position::sitting, position::sitting_on_floor, position::sitting_on_ball,
                   position::kneeling, position::all_fours, position::prone, position::supine, position::side_lying>;
    using equipment = vocabulary<equipment::chair, equipment::wall, equipment::table, equipment::worktop,
                                 equipment::band, equipment::strap, equipment::towel, equipment::scarf,
                                 equipment::fitball, equipment::pillow, equipment::cushion>;
    using regions = vocabulary<region::neck, region::shoulders, region::upper_back, region::chest, region::side_back,
                               region::lower_back, region::pelvis, region::hips, region::buttocks, region::hamstrings,
                               region::abdominals, region::whole_body>;
    using purposes = vocabulary<purpose::mobility, purpose::stretch, purpose::strength, purpose::relaxation>;
};

/// A member of a vocabulary as a row: its id, and its name or meaning.
struct named_row {
    std::string_view id;
    std::string_view name;
};
struct position_row {
    std::string_view id;
    std::string_view name;
    height at = height::floor;
    int kind_of = -1;  ///< the wider position that it belongs to, or -1
};
struct purpose_row {
    std::string_view id;
    std::string_view name;
    intent as = intent::mobility;
};

inline constexpr std::size_t most_conditions = 256;
inline constexpr std::size_t most_modes = 8;
inline constexpr std::size_t most_demands = 64;
using condition_set = detail::bit_set<most_conditions>;

/// A catalogue as tables: what every algorithm of the library runs on.
struct catalogue_view {
    std::string_view id;
    std::span<named_row const> demands;
    std::span<position_row const> positions;
    std::span<named_row const> equipment;
    std::span<named_row const> regions;
    std::span<purpose_row const> purposes;
    std::span<mode_row const> modes;
    std::span<condition_row const> conditions;
    std::span<exercise_row const> exercises;
    day_window covers;              ///< the days that its evidence covers
    condition_set core;             ///< conditions that count as a yes while they are not asked
    condition_set only_yes;         ///< conditions for which only a yes counts
    condition_set from_mode;        ///< conditions that follow from the mode
    std::uint64_t fingerprint = 0;  ///< of the ids of its exercises and conditions
};

template <class First, class Second>
struct TWO_EXERCISES_WITH_ONE_ID : detail::violation {};
template <class First, class Second>
struct TWO_CONDITIONS_WITH_ONE_ID : detail::violation {};
template <class Word, class Catalogue>
struct WORD_WITHOUT_ID_OR_NAME : detail::violation {};
template <class Position, class Catalogue>
struct POSITION_WITHOUT_ID_NAME_OR_HEIGHT : detail::violation {};
template <class Purpose, class Catalogue>
struct PURPOSE_WITHOUT_ID_NAME_OR_INTENT : detail::violation {};
template <class Catalogue>
struct MORE_THAN_64_DEMANDS : detail::violation {};
template <class Catalogue>
struct MORE_THAN_64_EQUIPMENT_ITEMS : detail::violation {};
template <class Catalogue>
struct MORE_THAN_32_POSITIONS : detail::violation {};
template <class Catalogue>
struct MORE_THAN_256_CONDITIONS : detail::violation {};
template <class Catalogue>
struct MORE_THAN_8_MODES : detail::violation {};

namespace detail {

template <class List>
struct rows;
template <class... Ts>
struct rows<list<Ts...>> {
    template <class C>
    static consteval auto modes() {
        return std::array<mode_row, sizeof...(Ts)>{
            mode_row{Ts::id, Ts::name, [] {
                         if constexpr (requires { typename Ts::implies; }) {
                             return static_cast<int>(index_of<typename Ts::implies, typename C::conditions>);
                         } else {
                             return -1;
                         }
                     }()}...};
    }
    static consteval auto conditions() { return std::array<condition_row, sizeof...(Ts)>{condition_row_of<Ts>()...}; }
};

/// What a sentence calls a word by.
template <class Word>
constexpr content_text const& name_of(Word const& w) {
    if constexpr (requires { w.name; }) {
        return w.name;
    } else {
        return w.meaning;
    }
}

template <class Word, class List>
consteval auto named_rows() {
    std::array<named_row, words_of<List>::size> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
        Word const& w = *words_in<Word, List>().all[i];
        out[i] = {w.id, name_of(w)};
    }
    return out;
}
template <class List>
consteval auto position_rows() {
    std::array<position_row, words_of<List>::size> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
        constexpr auto words = words_in<position_word, List>();
        position_word const& w = *words.all[i];
        int const wider = w.kind_of.is_given() ? static_cast<int>(words.find(*w.kind_of)) : -1;
        out[i] = {w.id, w.name, w.at.value, wider};
    }
    return out;
}
template <class List>
consteval auto purpose_rows() {
    std::array<purpose_row, words_of<List>::size> out{};
    for (std::size_t i = 0; i < out.size(); ++i) {
        purpose_word const& w = *words_in<purpose_word, List>().all[i];
        out[i] = {w.id, w.name, w.as.value};
    }
    return out;
}

/// The index of the first word that lacks something, or npos.
template <class Word, class List>
consteval std::size_t first_unnamed_word() {
    constexpr auto words = words_in<Word, List>();
    for (std::size_t i = 0; i < words.size; ++i) {
        Word const& w = *words.all[i];
        if (w.id.empty() || name_of(w).empty()) return i;
        if constexpr (requires { w.at; }) {
            if (!w.at.is_given) return i;
        }
        if constexpr (requires { w.as; }) {
            if (!w.as.is_given) return i;
        }
    }
    return npos;
}

// A mode: an id and a name.
template <class T>
concept named_mode = requires {
    std::string_view{T::id};
    std::string_view{T::name};
}
&&!holds_a_string<T>;

template <class... Ts>
consteval std::size_t first_unnamed(list<Ts...>) {
    return first_false(std::array<bool, sizeof...(Ts)>{named_mode<Ts>...});
}
template <class... Ts>
consteval std::size_t first_faulty_condition(list<Ts...>) {
    return first_false(std::array<bool, sizeof...(Ts)>{decltype(fault_in_condition<Ts>())::ok...});
}

/// What is wrong with the words of a catalogue: the first thing, as a type.
template <class C>
consteval auto fault_in_words() {
    using enum error_code;
    using modes = members<typename C::modes>;
    using conditions = members<typename C::conditions>;
    constexpr std::size_t demand = first_unnamed_word<demand_word, typename C::demands>();
    constexpr std::size_t item = first_unnamed_word<equipment_word, typename C::equipment>();
    constexpr std::size_t region = first_unnamed_word<region_word, typename C::regions>();
    constexpr std::size_t position = first_unnamed_word<position_word, typename C::positions>();
    constexpr std::size_t purpose = first_unnamed_word<purpose_word, typename C::purposes>();
    constexpr std::size_t mode = first_unnamed(modes{});
    constexpr std::size_t condition = first_faulty_condition(conditions{});
    if constexpr (demand != npos) {
        return wrong<WORD_WITHOUT_ID_OR_NAME<named_word<*words_of<typename C::demands>::all[demand]>, C>,
                     member_incomplete>{};
    } else if constexpr (item != npos) {
        return wrong<WORD_WITHOUT_ID_OR_NAME<named_word<*words_of<typename C::equipment>::all[item]>, C>,
                     member_incomplete>{};
    } else if constexpr (region != npos) {
        return wrong<WORD_WITHOUT_ID_OR_NAME<named_word<*words_of<typename C::regions>::all[region]>, C>,
                     member_incomplete>{};
    } else if constexpr (position != npos) {
        return wrong<POSITION_WITHOUT_ID_NAME_OR_HEIGHT<named_word<*words_of<typename C::positions>::all[position]>, C>,
                     member_incomplete>{};
    } else if constexpr (purpose != npos) {
        return wrong<PURPOSE_WITHOUT_ID_NAME_OR_INTENT<named_word<*words_of<typename C::purposes>::all[purpose]>, C>,
                     member_incomplete>{};
    } else if constexpr (mode != npos && holds_a_string<typename nth_or_void<mode, modes>::type>) {
        return wrong<TEXT_IS_HELD_IN_A_STRING<nth<mode, modes>>, text_in_a_string>{};
    } else if constexpr (mode != npos) {
        return wrong<WORD_WITHOUT_ID_OR_NAME<nth<mode, modes>, C>, member_incomplete>{};
    } else if constexpr (condition != npos) {
        return fault_in_condition<nth<condition, conditions>>();
    } else {
        return nothing_wrong{};
    }
}

template <class Mode, class C>
struct unknown_in_mode : std::type_identity<void> {};
template <class Mode, class C>
requires requires { typename Mode::implies; }
struct unknown_in_mode<Mode, C> : first_stranger<typename C::conditions, list<typename Mode::implies>> {};

template <class C, class... Modes>
consteval std::size_t first_faulty_mode(list<Modes...>) {
    return first_false(std::array<bool, sizeof...(Modes)>{std::is_void_v<typename unknown_in_mode<Modes, C>::type>...});
}

/// What is wrong with a catalogue: the first thing, as a type.
template <class C>
consteval auto fault_in_catalogue() {
    using enum error_code;
    using all_modes = members<typename C::modes>;
    using all_conditions = members<typename C::conditions>;
    using all_exercises = members<typename C::exercises>;
    constexpr std::size_t mode = first_faulty_mode<C>(all_modes{});
    if constexpr (size_of < typename C::demands >> most_demands) {
        return wrong<MORE_THAN_64_DEMANDS<C>, too_many_members>{};
    } else if constexpr (size_of<typename C::equipment> > 64) {
        return wrong<MORE_THAN_64_EQUIPMENT_ITEMS<C>, too_many_members>{};
    } else if constexpr (size_of<typename C::positions> > 32) {
        return wrong<MORE_THAN_32_POSITIONS<C>, too_many_members>{};
    } else if constexpr (all_conditions::size > most_conditions) {
        return wrong<MORE_THAN_256_CONDITIONS<C>, too_many_members>{};
    } else if constexpr (all_modes::size > most_modes) {
        return wrong<MORE_THAN_8_MODES<C>, too_many_members>{};
    } else if constexpr (!decltype(fault_in_words<C>())::ok) {
        return fault_in_words<C>();
    } else if constexpr (mode != npos) {
        using it = nth<mode, all_modes>;
        return wrong<NOT_IN_THE_CATALOGUE<typename unknown_in_mode<it, C>::type, it, C>, outside_vocabulary>{};
    } else if constexpr (!decltype(fault_in_exercises<C>())::ok) {
        return fault_in_exercises<C>();
    } else if constexpr (constexpr auto const& twins = ids_of<all_conditions>.twins; twins.found) {
        return wrong<TWO_CONDITIONS_WITH_ONE_ID<nth<twins.first, all_conditions>, nth<twins.second, all_conditions>>,
                     one_id_twice>{};
    } else if constexpr (constexpr auto const& same = exercise_ids<C>.twins; same.found) {
        return wrong<TWO_EXERCISES_WITH_ONE_ID<nth<same.first, all_exercises>, nth<same.second, all_exercises>>,
                     one_id_twice>{};
    } else {
        return nothing_wrong{};
    }
}
template <class C>
using catalogue_fault = decltype(fault_in_catalogue<C>());

template <class C>
consteval auto make_conditions() {
    auto out = rows<members<typename C::conditions>>::conditions();
    for (auto const& mode : rows<members<typename C::modes>>::template modes<C>()) {
        if (mode.implies >= 0) out[static_cast<std::size_t>(mode.implies)].from_mode = true;
    }
    return out;
}

template <class C>
inline constexpr auto demand_table = named_rows<demand_word, typename C::demands>();
template <class C>
inline constexpr auto position_table = position_rows<typename C::positions>();
template <class C>
inline constexpr auto equipment_table = named_rows<equipment_word, typename C::equipment>();
template <class C>
inline constexpr auto region_table = named_rows<region_word, typename C::regions>();
template <class C>
inline constexpr auto purpose_table = purpose_rows<typename C::purposes>();
template <class C>
inline constexpr auto mode_table = rows<members<typename C::modes>>::template modes<C>();
template <class C>
inline constexpr auto condition_table = make_conditions<C>();

template <class C>
consteval catalogue_view make_view() {
    catalogue_view v;
    v.id = C::id;
    v.demands = demand_table<C>;
    v.positions = position_table<C>;
    v.equipment = equipment_table<C>;
    v.regions = region_table<C>;
    v.purposes = purpose_table<C>;
    v.modes = mode_table<C>;
    v.conditions = condition_table<C>;
    v.exercises = exercise_table<C>;
    v.covers = C::covers;
    v.fingerprint = hash_of(C::id);
    for (std::size_t i = 0; i < v.conditions.size(); ++i) {
        condition_row const& c = v.conditions[i];
        if (c.from_mode) v.from_mode.set(i);
        if (c.only_yes_counts) v.only_yes.set(i);
        if (c.tier == core && !c.only_yes_counts && !c.from_mode) v.core.set(i);
        v.fingerprint = (v.fingerprint ^ hash_of(c.id)) * 1099511628211ULL;
    }
    for (exercise_row const& e : v.exercises) v.fingerprint = (v.fingerprint ^ e.id_hash) * 1099511628211ULL;
    return v;
}

/// The tables of a catalogue; empty where it has a fault, so that one error is reported and no more.
template <class C>
consteval catalogue_view checked_view() {
    using fault = catalogue_fault<C>;
    require<typename fault::verdict, fault::code>();
    if constexpr (fault::ok) {
        return make_view<C>();
    } else {
        return {};
    }
}

/// The index of the row with this id, or `npos`. Ids are looked up only where input comes in: a linear search is
/// enough.
template <class Row>
constexpr std::size_t find_id(std::span<Row const> rows, std::string_view id) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].id == id) return i;
    }
    return npos;
}

}  // namespace detail

/// The tables of a catalogue.
template <class Catalogue>
inline constexpr catalogue_view view_of = detail::checked_view<Catalogue>();

/// The index of an exercise, a condition or a mode in a catalogue's tables, by its type.
template <class Exercise, class Catalogue>
inline constexpr std::size_t exercise_index =
    detail::index_or_fail<Exercise, detail::in_exercises, a_look_up, Catalogue>();
template <class Condition, class Catalogue>
inline constexpr std::size_t condition_index =
    detail::index_or_fail<Condition, detail::in_conditions, a_look_up, Catalogue>();
template <class Mode, class Catalogue>
inline constexpr std::size_t mode_index = detail::index_or_fail<Mode, detail::in_modes, a_look_up, Catalogue>();

}  // namespace regimen

#endif

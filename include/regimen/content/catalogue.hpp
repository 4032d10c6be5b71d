// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue: a named struct that lists vocabulary, modes, conditions and exercises, and the tables made of it.
// A host extends one by deriving from it and joining its own members to a list; nothing of the library is touched.
#ifndef REGIMEN_CONTENT_CATALOGUE_HPP
#define REGIMEN_CONTENT_CATALOGUE_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/bit_set.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/content/condition.hpp>
#include <regimen/content/detail/exercise_rows.hpp>
#include <regimen/content/field_words.hpp>
#include <regimen/content/membership.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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
inline constexpr std::size_t most_demands = 64;
using condition_set = detail::bit_set<most_conditions>;

/// A catalogue as tables: what every algorithm of the library runs on.
struct catalogue_view {
    std::string_view id;
    item_view<named_row> demands;
    item_view<position_row> positions;
    item_view<named_row> equipment;
    item_view<named_row> regions;
    item_view<purpose_row> purposes;
    item_view<mode_row> modes;
    item_view<condition_row> conditions;
    item_view<exercise_row> exercises;
    day_window covers;        ///< the days that its evidence covers
    condition_set core;       ///< conditions that count as a yes while they are not asked
    condition_set only_yes;   ///< conditions for which only a yes counts
    condition_set from_mode;  ///< conditions that follow from the mode
    /// By mode, and last where none is stated: the conditions that are never asked of anybody then, for they cannot be
    /// or follow from the mode. Of these silence and "unknown" are a no.
    std::array<condition_set, most_modes + 1> not_asked{};
    /// Likewise: the conditions of which silence is a yes, and those of which "unknown" is.
    struct yes_without_a_yes {
        condition_set silence;
        condition_set unknown;
    };
    std::array<yes_without_a_yes, most_modes + 1> counts_as_yes{};
    std::uint64_t fingerprint = 0;  ///< of the ids of its exercises and conditions
    field_words says{};             ///< the words of its field in the library's sentences

    /// The conditions that are not asked of anybody with this mode; of a mode that there is not, as where none is
    /// stated.
    constexpr condition_set const& not_asked_after(std::int32_t mode) const {
        return not_asked[std::min(static_cast<std::size_t>(mode), most_modes)];
    }
    /// What follows from this mode, or -1.
    constexpr int implied_by(std::int32_t mode) const {
        return static_cast<std::size_t>(mode) < modes.size() ? modes[static_cast<std::size_t>(mode)].implies : -1;
    }
    /// Whether a condition cannot be after this mode: it states so, or follows from other modes alone.
    constexpr bool cannot_be(std::int32_t mode, std::size_t condition) const {
        return mode >= 0 && static_cast<std::size_t>(mode) < modes.size() && condition < conditions.size() &&
               not_asked_after(mode).test(condition) && implied_by(mode) != static_cast<int>(condition);
    }
};

template <class Catalogue>
struct CATALOGUE_WITHOUT_AN_ID : detail::violation {};
template <class Catalogue>
struct CATALOGUE_WITH_THE_ID_OF_ITS_BASE : detail::violation {};
template <class Catalogue>
struct CATALOGUE_IS_NO_AGGREGATE : detail::violation {};
/// What the compiler names when a type stands in a catalogue where one of its lists should, and of which kind.
template <class NoList, class Kind, class Catalogue>
struct NO_LIST_IN_A_CATALOGUE : detail::violation {};
/// What it names when a list of words has one of another kind.
template <class Word, class Kind, class Catalogue>
struct WORD_IN_A_LIST_OF_ANOTHER_KIND : detail::violation {};
/// What the compiler names when the arguments of one call belong to two catalogues.
template <class First, class Second>
struct ARGUMENTS_OF_TWO_CATALOGUES : detail::violation {};
template <class First, class Second>
struct TWO_EXERCISES_WITH_ONE_ID : detail::violation {};
template <class First, class Second>
struct TWO_CONDITIONS_WITH_ONE_ID : detail::violation {};
template <class First, class Second>
struct TWO_MODES_WITH_ONE_ID : detail::violation {};
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

/// What is wrong with the words of a catalogue: the first thing, as a type.
template <class C>
consteval auto fault_in_words() {
    using enum error_code;
    constexpr std::size_t demand = first_unnamed_word<demand_word, typename C::demands>();
    constexpr std::size_t item = first_unnamed_word<equipment_word, typename C::equipment>();
    constexpr std::size_t region = first_unnamed_word<region_word, typename C::regions>();
    constexpr std::size_t position = first_unnamed_word<position_word, typename C::positions>();
    constexpr std::size_t purpose = first_unnamed_word<purpose_word, typename C::purposes>();
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
    } else {
        return nothing_wrong{};
    }
}

/// What is wrong with the modes of a catalogue, but for what they imply: the first thing, as a type.
template <class C>
consteval auto fault_in_modes() {
    using before = decltype(fault_in_entries<in_modes, C>());
    if constexpr (!before::ok) {
        return before{};
    } else if constexpr (constexpr std::size_t at = first_unnamed(entries_in<in_modes, C>, n_entries<in_modes, C>);
                         at != npos) {
        return wrong<WORD_WITHOUT_ID_OR_NAME<nth<at, members_in<in_modes, C>>, C>, error_code::member_incomplete>{};
    } else {
        return nothing_wrong{};
    }
}

// An id that is inherited is the very constant of a base. The language has no way to ask for the bases of a type; but a
// catalogue is an aggregate, and an aggregate is made of its bases first. So it is asked whether it could be made of
// something that becomes such a base, and nothing else.
template <class C>
struct any_base_of {
    template <class Base, class = std::enable_if_t<std::is_base_of_v<Base, C> && !std::is_same_v<Base, C>>>
    operator Base() const;
};
template <auto const& Object>
struct object_named {};
template <class C>
struct base_with_the_id_of {
    template <class Base, class = std::enable_if_t<!std::is_same_v<Base, C> &&
                                                   std::is_same_v<object_named<Base::id>, object_named<C::id>>>>
    operator Base() const;
};
template <class C, class... BasesBefore>
concept has_the_id_of_a_base_behind = requires {
    C{BasesBefore{}..., base_with_the_id_of<C>{}};
};
/// Whether the id of a catalogue is that of one of the first three types that it derives from.
template <class C>
concept inherits_its_id = has_the_id_of_a_base_behind<C> || has_the_id_of_a_base_behind<C, any_base_of<C>> ||
    has_the_id_of_a_base_behind<C, any_base_of<C>, any_base_of<C>>;
template <class C>
concept has_an_id = requires {
    C::id;
};

/// What is wrong with the id of a catalogue, as a type: what is stored is told by it.
template <class C>
consteval auto fault_in_id() {
    using enum error_code;
    if constexpr (!has_an_id<C>) {
        return wrong<CATALOGUE_WITHOUT_AN_ID<C>, catalogue_without_own_id>{};
    } else if constexpr (std::string_view(C::id).empty()) {
        return wrong<CATALOGUE_WITHOUT_AN_ID<C>, catalogue_without_own_id>{};
    } else if constexpr (!std::is_aggregate_v<C>) {
        return wrong<CATALOGUE_IS_NO_AGGREGATE<C>, catalogue_without_own_id>{};
    } else if constexpr (inherits_its_id<C>) {
        return wrong<CATALOGUE_WITH_THE_ID_OF_ITS_BASE<C>, catalogue_without_own_id>{};
    } else {
        return nothing_wrong{};
    }
}

/// A list of words, as one of a kind: which of its words is none of them.
template <class Word, class List>
struct as_words_of {
    static constexpr bool is_list = false;
};
template <class Word, auto const&... Words>
struct as_words_of<Word, vocabulary<Words...>> {
    static constexpr bool is_list = true;
    static constexpr std::size_t other =
        first_false(std::array<bool, sizeof...(Words)>{std::is_same_v<Word, std::remove_cvref_t<decltype(Words)>>...});
    using words = list<named_word<Words>...>;
};
template <class Word, class Kind, class List, class C>
consteval auto fault_in_list_of_words() {
    using enum error_code;
    using found = as_words_of<Word, List>;
    if constexpr (!found::is_list) {
        return wrong<NO_LIST_IN_A_CATALOGUE<List, Kind, C>, list_of_another_kind>{};
    } else if constexpr (found::other != npos) {
        return wrong<WORD_IN_A_LIST_OF_ANOTHER_KIND<nth<found::other, typename found::words>, Kind, C>,
                     list_of_another_kind>{};
    } else {
        return nothing_wrong{};
    }
}
template <class Kind, class List, class C>
consteval auto fault_in_list() {
    if constexpr (as_list<List>::is_one) {
        return nothing_wrong{};
    } else {
        return wrong<NO_LIST_IN_A_CATALOGUE<List, Kind, C>, error_code::list_of_another_kind>{};
    }
}
/// The first of some results of checks that is a fault, or nothing_wrong.
template <class... Results>
struct first_fault_of : std::type_identity<nothing_wrong> {};
template <class Result, class... More>
struct first_fault_of<Result, More...>
    : std::conditional_t<Result::ok, first_fault_of<More...>, std::type_identity<Result>> {};

/// What is wrong with the lists of a catalogue, before anything in them is looked at: the first thing, as a type.
template <class C>
using fault_in_lists =
    first_fault_of<decltype(fault_in_list_of_words<demand_word, a_demand, typename C::demands, C>()),
                   decltype(fault_in_list_of_words<position_word, a_position, typename C::positions, C>()),
                   decltype(fault_in_list_of_words<equipment_word, a_piece_of_equipment, typename C::equipment, C>()),
                   decltype(fault_in_list_of_words<region_word, a_region, typename C::regions, C>()),
                   decltype(fault_in_list_of_words<purpose_word, a_purpose, typename C::purposes, C>()),
                   decltype(fault_in_list<a_mode, typename C::modes, C>()),
                   decltype(fault_in_list<a_condition, typename C::conditions, C>()),
                   decltype(fault_in_list<an_exercise, typename C::exercises, C>())>::type;

/// The verdict on two entries of a list that have one id.
template <template <class First, class Second> class Verdict, class In, class C>
using of_twins = Verdict<nth<entry_ids<In, C>.twins.first, members_in<In, C>>,
                         nth<entry_ids<In, C>.twins.second, members_in<In, C>>>;

/// What is wrong with what the lists of a catalogue have: the first thing, as a type.
template <class C>
consteval auto fault_in_members() {
    using enum error_code;
    using all_modes = members<typename C::modes>;
    using all_conditions = members<typename C::conditions>;
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
    } else if constexpr (!decltype(fault_in_modes<C>())::ok) {
        return fault_in_modes<C>();
    } else if constexpr (!decltype(fault_in_conditions<C>())::ok) {
        return fault_in_conditions<C>();
    } else if constexpr (constexpr std::size_t at = modes_read<C>.implies_a_stranger; at != npos) {
        using Mode = nth<at, all_modes>;
        return wrong<NOT_IN_THE_CATALOGUE<named_word<*Mode::is.implies>, Mode, C>, outside_vocabulary>{};
    } else if constexpr (constexpr std::size_t asks_a_stranger = ruled_out<C>.stranger; asks_a_stranger != npos) {
        return wrong<NOT_IN_THE_CATALOGUE<named_word<*ruled_out<C>.named>, nth<asks_a_stranger, all_conditions>, C>,
                     outside_vocabulary>{};
    } else if constexpr (constexpr std::size_t own = ruled_out<C>.after_its_own; own != npos) {
        return wrong<CONDITION_FOLLOWS_FROM_A_MODE_THAT_IT_CANNOT_BE_AFTER<
                         nth<own, all_conditions>, nth<ruled_out<C>.mode_of_its_own, all_modes>>,
                     condition_never_applies>{};
    } else if constexpr (constexpr std::size_t none = ruled_out<C>.after_none; none != npos) {
        return wrong<CONDITION_CAN_BE_AFTER_NO_MODE<nth<none, all_conditions>, C>, condition_never_applies>{};
    } else if constexpr (!decltype(fault_in_exercises<C>())::ok) {
        return fault_in_exercises<C>();
    } else if constexpr (entry_ids<in_conditions, C>.twins.found) {
        return wrong<of_twins<TWO_CONDITIONS_WITH_ONE_ID, in_conditions, C>, one_id_twice>{};
    } else if constexpr (entry_ids<in_modes, C>.twins.found) {
        return wrong<of_twins<TWO_MODES_WITH_ONE_ID, in_modes, C>, one_id_twice>{};
    } else if constexpr (entry_ids<in_exercises, C>.twins.found) {
        return wrong<of_twins<TWO_EXERCISES_WITH_ONE_ID, in_exercises, C>, one_id_twice>{};
    } else {
        return nothing_wrong{};
    }
}
/// What is wrong with a catalogue: the first thing, as a type.
template <class C>
consteval auto fault_in_catalogue() {
    if constexpr (!decltype(fault_in_id<C>())::ok) {
        return fault_in_id<C>();
    } else if constexpr (!fault_in_lists<C>::ok) {
        return fault_in_lists<C>{};
    } else {
        return fault_in_members<C>();
    }
}
template <class C>
using catalogue_fault = decltype(fault_in_catalogue<C>());

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
consteval catalogue_view make_view() {
    catalogue_view v;
    v.id = C::id;
    v.demands = demand_table<C>;
    v.positions = position_table<C>;
    v.equipment = equipment_table<C>;
    v.regions = region_table<C>;
    v.purposes = purpose_table<C>;
    v.modes = modes_read<C>.rows;
    v.conditions = condition_table<C>;
    v.exercises = exercise_table<C>;
    v.covers = C::covers;
    v.fingerprint = hash_of(C::id);
    if constexpr (requires { C::says; }) v.says = C::says;
    for (std::size_t i = 0; i < v.conditions.size(); ++i) {
        condition_row const& c = v.conditions[i];
        if (c.from_mode) v.from_mode.set(i);
        if (c.only_yes_counts) v.only_yes.set(i);
        if (c.tier == core && !c.only_yes_counts && !c.from_mode) v.core.set(i);
        v.fingerprint = mixed(v.fingerprint, entries_in<in_conditions, C>[i] -> id.hash());
        for (std::size_t m = 0; m <= most_modes; ++m) {
            bool const asked = !c.from_mode && ((c.not_after >> m) & 1U) == 0;
            if (!asked) v.not_asked[m].set(i);
            if (asked && !c.only_yes_counts) v.counts_as_yes[m].unknown.set(i);
            if (asked && v.core.test(i)) v.counts_as_yes[m].silence.set(i);
        }
    }
    for (exercise_row const& e : v.exercises) v.fingerprint = mixed(v.fingerprint, e.id_hash);
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
constexpr std::size_t find_id(item_view<Row> rows, std::string_view id) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].id == id) return i;
    }
    return npos;
}

template <class Catalogue>
constexpr once_used<std::optional<std::size_t>, Catalogue> index_or_nothing(std::size_t at) {
    using index = once_used<std::optional<std::size_t>, Catalogue>;
    return at == npos ? index() : index(at);
}

// What is made for a catalogue, such as a profile, names it as its member `catalogue`. Calls that take several of these
// have a second template, which fits where the catalogues differ: else nothing would say more than that no call fits.
template <class C, class T, class = void>
struct is_of_another_catalogue : std::false_type {};
template <class C, class T>
struct is_of_another_catalogue<C, T, std::enable_if_t<!std::is_same_v<C, typename T::catalogue>>> : std::true_type {};
/// The first of some arguments that is made for another catalogue than the first one, or void.
template <class First, class... Rest>
using of_another_catalogue =
    typename nth_or_void<first_false(std::array<bool, sizeof...(Rest)>{
                             !is_of_another_catalogue<typename First::catalogue, Rest>::value...}),
                         list<Rest...>>::type;
/// Only where there is one.
template <class First, class... Rest>
using if_of_two_catalogues = std::enable_if_t<!std::is_void_v<of_another_catalogue<First, Rest...>>>;
/// Stops the compilation and names the two.
template <class First, class... Rest>
consteval void refuse_two_catalogues() {
    require<ARGUMENTS_OF_TWO_CATALOGUES<First, of_another_catalogue<First, Rest...>>, error_code::catalogues_mixed>();
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

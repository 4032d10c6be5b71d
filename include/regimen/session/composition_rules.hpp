// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The composition rules in one list, their numbers, and what these are in one catalogue's tables. A catalogue replaces
// the numbers with a member `composition` of its own; the functions that check the rules are in composition.hpp.
#ifndef REGIMEN_SESSION_COMPOSITION_RULES_HPP
#define REGIMEN_SESSION_COMPOSITION_RULES_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/session_limits.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/base/diagnostic_text.hpp>
#include <regimen/base/error_code.hpp>
#include <regimen/base/require.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/person/person.hpp>
#include <regimen/person/profile.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

// clang-format off

// The composition rules, one a line. Everything else that there is to a rule is made from its line, or stands under the
// name of its fault, so that another line does not compile, or fails a test, until all of it is there:
//   checker   detail::checkers::<fault> in composition.hpp: one function a rule, in the order of the list
//   sentence  the member <fault> of `language`, and its words in english.hpp
//   verdict   what the compiler says of a session that ships with an app, and the error code that it says it under
//   search    the function of plan()'s search that keeps the rule, or why none does. Whatever the search leaves out, what
//             it comes back with was found sound by the checkers.
// The list is on docs/session/composition.md too.
// RULE(id, fault, error code, verdict, search)

// Of each item. Item by item, each in this order.
#define REGIMEN_RULES_OF_ITEMS(RULE) \
    RULE("C1",               block_order,           session_blocks,        EXERCISE_COMES_TOO_LATE_IN_THE_SESSION,      pruned_by("put")) \
    RULE("C1",               wrong_block,           session_blocks,        EXERCISE_STANDS_IN_THE_WRONG_BLOCK,          pruned_by("may_be_in")) \
    RULE("C8",               position_unknown,      session_positions,     SESSION_HAS_TOO_MANY_POSITIONS,              pruned_by("plan_item_of")) \
    RULE("C8",               position_avoided,      session_positions,     SESSION_HAS_TOO_MANY_POSITIONS,              pruned_by("looked_up")) \
    RULE("equipment",        equipment_missing,     session_equipment,     EXERCISE_NEEDS_EQUIPMENT_THAT_IS_NOT_LISTED, pruned_by("at_hand_today")) \
    RULE("ceiling",          dose_above_ceiling,    session_blocks,        EXERCISE_STANDS_IN_THE_WRONG_BLOCK, \
         not_pruned("a request has no dose above its ceiling")) \
    RULE("C6",               exertion_above,        over_a_cap,            EXERCISE_ASKS_MORE_THAN_A_RULE_ALLOWS,       pruned_by("plan_problem")) \
    RULE("C4",               sides_unequal,         sides_unequal,         EXERCISE_TREATS_SIDES_UNEQUALLY, \
         not_pruned("judged at the end: doses are equal on both sides")) \
    RULE("one-of-a-family",  family_twice,          session_count,         SESSION_HAS_ONE_EXERCISE_IN_TWO_FORMS,       pruned_by("fits")) \
    RULE("strength-spacing", strength_back_to_back, session_order,         STRENGTH_FOR_ONE_REGION_BACK_TO_BACK,        pruned_by("put"))

// Of the session as a whole, in this order, after its items.
#define REGIMEN_RULES_OF_SESSIONS(RULE) \
    RULE("C6",               too_long,              session_time,          SESSION_IS_TOO_LONG,                         pruned_by("fits")) \
    RULE("C5",               too_many_exercises,    session_count,         SESSION_HAS_TOO_MANY_EXERCISES,              pruned_by("fits")) \
    RULE("C2",               warm_up_missing,       session_opening,       SESSION_DOES_NOT_OPEN_WITH_A_WARM_UP,        pruned_by("put")) \
    RULE("C3",               relaxation_missing,    session_closing,       SESSION_DOES_NOT_CLOSE_WITH_RELAXATION,      pruned_by("ends")) \
    RULE("C3",               relaxation_short,      session_closing,       RELAXATION_IS_TOO_SHORT,                     pruned_by("missing_seconds")) \
    RULE("C2",               warm_up_too_short,     session_opening,       WARM_UP_IS_TOO_SHORT,                        pruned_by("missing_seconds")) \
    RULE("C8",               too_many_positions,    session_positions,     SESSION_HAS_TOO_MANY_POSITIONS,              pruned_by("sets_of_positions")) \
    RULE("C8",               too_many_changes,      session_positions,     SESSION_CHANGES_POSITION_TOO_OFTEN,          pruned_by("search_subproblem")) \
    RULE("C8",               floor_to_standing,     session_positions,     SESSION_GETS_UP_FROM_THE_FLOOR_TOO_OFTEN,    pruned_by("add_stay")) \
    RULE("C11",              demand_budget,         session_demand_budget, SESSION_ASKS_TOO_MUCH_OF_ONE_PART,           pruned_by("fits")) \
    RULE("C12",              too_many_rotations,    session_balance,       SESSION_HAS_TOO_MANY_TWISTS,                 pruned_by("fits")) \
    RULE("C12",              balance,               session_balance,       SESSION_IS_ONE_SIDED_IN_DIRECTION,           pruned_by("fits"))

// Judged before there is a session to check: by a clearance, by what was done last, by there being no item.
#define REGIMEN_RULES_OF_OTHERS(RULE) \
    RULE("clearance",        not_permitted,         forbidden_for_audience, EXERCISE_IS_FORBIDDEN,                      pruned_by("at_hand_today")) \
    RULE("strength-48-h",    strength_too_soon,     session_blocks,        EXERCISE_STANDS_IN_THE_WRONG_BLOCK,          pruned_by("too_soon")) \
    RULE("C1",               nothing_in_it,         session_opening,       SESSION_DOES_NOT_OPEN_WITH_A_WARM_UP,        pruned_by("ends"))

#define REGIMEN_COMPOSITION_RULES(RULE) \
    REGIMEN_RULES_OF_ITEMS(RULE) REGIMEN_RULES_OF_SESSIONS(RULE) REGIMEN_RULES_OF_OTHERS(RULE)

// clang-format on

namespace regimen {

/// What is wrong with the composition of a routine: the rule of the list that it breaks.
enum class composition_fault : std::uint8_t {
#define REGIMEN_FAULT(ID, FAULT, ...) FAULT,
    REGIMEN_COMPOSITION_RULES(REGIMEN_FAULT)
#undef REGIMEN_FAULT
};

/// How the search behind plan() keeps a rule: the name of its function that leaves out what breaks it, or why there is
/// none.
struct kept_by_search {
    std::string_view function{};
    std::string_view why_none{};
};
constexpr kept_by_search pruned_by(std::string_view function) { return {.function = function}; }
constexpr kept_by_search not_pruned(std::string_view because) { return {.why_none = because}; }

/// A line of the list.
struct composition_rule {
    std::string_view id;    ///< "C8"
    std::string_view name;  ///< of the fault: "too_many_changes"
    composition_fault fault;
    error_code code;           ///< of a session that ships with an app and breaks it
    std::string_view verdict;  ///< its name
    kept_by_search search;
};
inline constexpr composition_rule all_composition_rules[] = {
#define REGIMEN_LINE(ID, FAULT, CODE, VERDICT, SEARCH) \
    {ID, #FAULT, composition_fault::FAULT, error_code::CODE, #VERDICT, SEARCH},
    REGIMEN_COMPOSITION_RULES(REGIMEN_LINE)
#undef REGIMEN_LINE
};

/// The id of the rule that a routine breaks.
constexpr std::string_view rule_of(composition_fault f) {
    constexpr std::string_view ids[] = {
#define REGIMEN_ID(ID, ...) ID,
        REGIMEN_COMPOSITION_RULES(REGIMEN_ID)
#undef REGIMEN_ID
    };
    return detail::word_at(ids, static_cast<std::size_t>(f));
}

namespace detail {
/// The error code of a rule, where a session that ships with an app breaks it.
constexpr error_code code_of(composition_fault f) {
    auto const at = static_cast<std::size_t>(f);
    return at < std::size(all_composition_rules) ? all_composition_rules[at].code : error_code::session_blocks;
}
}  // namespace detail

/// What a session may hold until a day: its length and the number of exercises (settling and relaxing not counted), and
/// the exertion to stay below.
struct week_band {
    static constexpr days no_end = days::from_value(day_window::no_end);  ///< later than any day that is asked about
    days until;
    seconds max_time;
    std::int32_t max_exercises;
    std::int32_t max_exertion;

    constexpr session_limits limits() const { return {.max_exertion = max_exertion, .max_time = max_time}; }
};

/// What the compiler names when a catalogue's bands are not in the order of their days: the band of a day would be
/// another than the one that was meant.
template <class Catalogue, std::int32_t UntilDay, std::int32_t AfterUntilDay>
struct WEEK_BAND_ENDS_BEFORE_THE_ONE_BEFORE_IT : detail::violation {};
/// And when the catalogue's own numbers are no constant of that type, or name an id that is unknown: Id.
template <class Catalogue, class Given>
struct COMPOSITION_IS_NO_COMPOSITION_RULES : detail::violation {};
template <class Catalogue, said... Id>
struct COMPOSITION_NAMES_WHAT_ITS_CATALOGUE_DOES_NOT_HAVE : detail::violation {};

/// A limit on what a session asks of one part of the body in all. Zero means: no such limit.
struct demand_budget {
    std::string_view demand;  ///< id; a catalogue without that demand has no such budget
    int level = 0;            ///< counts items with the demand at this level or above
    int most_items = 0;
    int most_in_a_row = 0;
    seconds most_time = 0_s;
    days until = week_band::no_end;
};

/// The numbers of the composition rules. Those of the library are proposals (docs/clinical.md) unless the comment
/// says otherwise; a catalogue with a `composition` member of its own replaces them.
struct composition_rules {
    std::array<week_band, 4> bands{{
        {14_days, 5_min, 3, 2},   // C5, C6; exertion: constants rpe_cap_cr10
        {42_days, 10_min, 5, 3},  // ten minutes and five exercises: article B
        {84_days, 15_min, 6, 4},
        {week_band::no_end, 25_min, 8, 5},
    }};
    /// After this mode the band before the person's own counts, until the answer to the condition `careful_until_no` is
    /// no, or a professional cleared it (docs/clinical.md, week bands after a caesarean).
    std::string_view careful_after = "caesarean";
    std::string_view careful_until_no = "no-check-yet";
    seconds micro_below = 3_min;  // planning: a micro-session needs one item between settling and relaxing
    seconds short_up_to = 5_min;  // C2: up to here a minute of warm-up, above it two
    seconds warm_up_short = 1_min;
    seconds warm_up_standard = 2_min;
    seconds warm_up_strength = 5_min;
    std::uint8_t strength_rank = 3;  // the effort class from which a session is a strength session
    seconds relaxation = 1_min;      // C3
    int most_positions = 3;          // C8
    int most_changes = 3;
    int most_floor_to_standing = 1;
    seconds position_change = 15_s;  // C7
    seconds rest = 15_s;             // C13
    seconds strength_rest = 30_s;    // C13: between strengthening exercises, and after a low head
    seconds after_head_down = 30_s;  // C9: two breaths kneeling, 10 s sitting, 10 s standing
    std::string_view head_down = "head-down";
    /// Positions that one leaves over the side, pushing up with the arms (C10).
    std::array<std::string_view, 4> rolled_out_of{"supine", "prone", "side-lying", ""};
    int balance_from_items = 4;  // C12
    int most_rotations = 2;
    std::array<std::string_view, 3> bending{"spinal-flexion", "hip-flexion-end", ""};
    std::array<std::string_view, 3> arching{"spinal-extension", "hip-extension", ""};
    std::string_view turning = "spinal-rotation";
    std::array<demand_budget, 6> budgets{{
        // C11
        {.demand = "pelvis-raised", .level = 2, .most_items = 1},
        {.demand = "abdomen-pressure", .level = 3, .most_items = 2},
        {.demand = "iap", .level = 2, .most_items = 2, .most_in_a_row = 1, .until = 84_days},
        {.demand = "wrist-load", .level = 2, .most_in_a_row = 2},
        {.demand = "shoulder-overhead", .level = 2, .most_time = 90_s},
        {},
    }};

    /// How long settling and warming up take at least, in a session with exercises that lasts so long (C2).
    constexpr seconds least_opening(bool strength, seconds total) const {
        if (strength) return warm_up_strength;
        if (total < micro_below) return 0_s;
        return short_up_to < total ? warm_up_standard : warm_up_short;
    }
    /// The shortest rest between two items.
    constexpr seconds least_rest() const { return std::min(rest, strength_rest); }
    /// The band that a day belongs to; the last one from its end on.
    constexpr week_band const& band_of(days day) const {
        for (week_band const& b : bands) {
            if (day < b.until) return b;
        }
        return bands.back();
    }
};

/// The composition rules with their demands as indices in one catalogue; -1 where it has no such demand.
struct composition_view : composition_rules {
    int head_down_at = -1;
    int turning_at = -1;
    std::uint64_t bending_mask = 0;
    std::uint64_t arching_mask = 0;
    std::array<int, 6> budget_at{-1, -1, -1, -1, -1, -1};
    std::uint32_t lying = 0;  ///< positions that one rolls out of (C10)
    int careful_mode = -1;
    int careful_condition = -1;

    /// The day whose band counts for the person: today, or the last day of the band before.
    constexpr days band_day(person const& p) const {
        days const today = days::from_value(p.day);
        if (careful_mode < 0 || careful_condition < 0 || p.mode != careful_mode) return today;
        auto const check = static_cast<std::size_t>(careful_condition);
        if (p.get(check) == answer::no || p.cleared.test(check)) return today;
        std::int32_t before = 1;  // the first band has none before it
        for (week_band const& b : bands) {
            if (today < b.until) break;
            before = b.until.value();
        }
        return days::from_value(std::min(p.day, before - 1));
    }
};

namespace detail {

/// The numbers, with every id looked up in a catalogue; what it does not have is passed over.
constexpr composition_view resolve(composition_rules const& rules, catalogue_view const& c) {
    composition_view out{rules};
    auto const index = [](std::size_t at) { return static_cast<int>(at); };  // what was not found is at npos: -1
    auto const demand_at = [&](std::string_view id) { return index(find_id(c.demands, id)); };
    out.head_down_at = demand_at(rules.head_down);
    out.turning_at = demand_at(rules.turning);
    for (auto const id : rules.bending) out.bending_mask |= demand_at(id) < 0 ? 0 : std::uint64_t{1} << demand_at(id);
    for (auto const id : rules.arching) out.arching_mask |= demand_at(id) < 0 ? 0 : std::uint64_t{1} << demand_at(id);
    for (std::size_t i = 0; i < rules.budgets.size(); ++i) out.budget_at[i] = demand_at(rules.budgets[i].demand);
    out.careful_mode = index(find_id(c.modes, rules.careful_after));
    out.careful_condition = index(find_id(c.conditions, rules.careful_until_no));
    for (auto const id : rules.rolled_out_of) {
        std::size_t const at = find_id(c.positions, id);
        if (at != npos) out.lying |= std::uint32_t{1} << at;
    }
    return out;
}

/// The index of the first band that ends before the one before it, or npos.
constexpr std::size_t first_early_band(composition_rules const& rules) {
    for (std::size_t i = 1; i < rules.bands.size(); ++i) {
        if (rules.bands[i].until < rules.bands[i - 1].until) return i;
    }
    return npos;
}

/// The first id that a catalogue's own numbers name and the catalogue does not have, or nothing. What the library's own
/// numbers name may stay: a catalogue without such a demand has no such limit.
constexpr std::string_view first_unknown_id(composition_rules const& own, catalogue_view const& c) {
    composition_rules const library;
    std::string_view unknown;
    auto const see = [&unknown](std::string_view id, std::size_t at, std::string_view of_library) {
        if (unknown.empty() && at == npos && id != of_library) unknown = id;  // an empty id names nothing
    };
    auto const demand = [&](std::string_view id, std::string_view of_library) {
        see(id, find_id(c.demands, id), of_library);
    };
    see(own.careful_after, find_id(c.modes, own.careful_after), library.careful_after);
    see(own.careful_until_no, find_id(c.conditions, own.careful_until_no), library.careful_until_no);
    demand(own.head_down, library.head_down);
    demand(own.turning, library.turning);
    auto const* bending = library.bending.begin();
    for (auto const id : own.bending) demand(id, *bending++);
    auto const* arching = library.arching.begin();
    for (auto const id : own.arching) demand(id, *arching++);
    for (std::size_t i = 0; i < own.budgets.size(); ++i) demand(own.budgets[i].demand, library.budgets[i].demand);
    auto const* left = library.rolled_out_of.begin();
    for (auto const id : own.rolled_out_of) see(id, find_id(c.positions, id), *left++);
    return unknown;
}
template <class Catalogue>
struct unknown_id_of {
    static consteval std::string_view find() {
        composition_rules own = Catalogue::composition;  // a copy: g++ 12 evaluates the member's parts too late
        return first_unknown_id(own, view_of<Catalogue>);
    }
    static consteval auto make() {
        fixed_text<240> out;
        out << find();
        return out;
    }
};

/// What a catalogue states as its composition, or void. A partial specialisation and no concept: see
/// base/entry_list.hpp.
template <class Catalogue, class = void>
struct stated_composition : std::type_identity<void> {};
template <class Catalogue>
struct stated_composition<Catalogue, std::void_t<decltype(Catalogue::composition)>>
    : std::type_identity<decltype(Catalogue::composition)> {};
/// Whether it can be read: it is a constant, and the compiler has not given it up for a mistake.
template <class Catalogue, class = void>
struct composition_is_readable : std::false_type {};
template <class Catalogue>
struct composition_is_readable<Catalogue,
                               std::enable_if_t<(static_cast<void>(composition_rules{Catalogue::composition}), true)>>
    : std::true_type {};

template <class Catalogue>
consteval composition_view make_composition() {
    using stated = typename stated_composition<Catalogue>::type;
    if constexpr (std::is_void_v<stated>) {
        return resolve(composition_rules{}, view_of<Catalogue>);
    } else if constexpr (!std::is_const_v<stated> || !std::is_convertible_v<stated, composition_rules>) {
        require<COMPOSITION_IS_NO_COMPOSITION_RULES<Catalogue, stated>, error_code::composition_unfit>();
        return resolve(composition_rules{}, view_of<Catalogue>);
    } else {
        constexpr composition_rules own =
            Catalogue::composition;  // a copy: g++ 12 evaluates the member's parts too late
        constexpr std::size_t early = first_early_band(own);
        if constexpr (composition_is_readable<Catalogue>::value && catalogue_fault<Catalogue>::ok &&
                      !unknown_id_of<Catalogue>::find().empty()) {
            require<COMPOSITION_NAMES_WHAT_ITS_CATALOGUE_DOES_NOT_HAVE<Catalogue, said_by<unknown_id_of<Catalogue>, 0>>,
                    error_code::composition_unfit>();
        } else if constexpr (early != npos) {
            require<WEEK_BAND_ENDS_BEFORE_THE_ONE_BEFORE_IT<Catalogue, own.bands[early].until.value(),
                                                            own.bands[early - 1].until.value()>,
                    error_code::bands_out_of_order>();
        }
        return resolve(own, view_of<Catalogue>);
    }
}

}  // namespace detail

/// The composition rules of a catalogue: its own `composition`, or the library's.
template <class Catalogue>
inline constexpr composition_view composition_of = detail::make_composition<Catalogue>();

}  // namespace regimen

#endif

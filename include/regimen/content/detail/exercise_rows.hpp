// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rows of a catalogue's exercises. The exercises are read as values, all in one pass: the compiler makes nothing
// for a single exercise, unless it is the one with a fault.
#ifndef REGIMEN_CONTENT_DETAIL_EXERCISE_ROWS_HPP
#define REGIMEN_CONTENT_DETAIL_EXERCISE_ROWS_HPP

#include <regimen/amounts/dose_fault.hpp>
#include <regimen/base/entry_list.hpp>
#include <regimen/content/exercise.hpp>
#include <regimen/content/membership.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace regimen::detail {

struct in_exercises {
    using kind = exercise;
    template <class C>
    using of = typename C::exercises;
    template <class E>
    using no_constant = EXERCISE_IS_NO_CONSTANT_NAMED_is<E>;
    static constexpr auto incomplete = error_code::exercise_incomplete;
};

template <class List>
inline constexpr auto word_ids = index_entries<words_of<List>::size>(words_of<List>::all, true);
template <>
inline constexpr hash_index<0> word_ids<vocabulary<>>{};

/// Where a word stands in a list, by the hash of its id. A thousand exercises ask this ten times each, so that there is
/// no function call on the way.
struct word_finder {
    std::uint64_t const* hashes;
    std::uint32_t const* buckets;
    std::size_t mask;

    constexpr std::size_t find(std::uint64_t wanted) const {
        for (std::size_t b = (wanted ^ (wanted >> 32)) & mask; buckets[b] != 0; b = (b + 1) & mask) {
            if (hashes[buckets[b] - 1] == wanted) return buckets[b] - 1;
        }
        return npos;
    }
};
template <class List>
consteval word_finder finder_in() {
    constexpr auto const& ids = word_ids<List>;
    return {ids.hashes, ids.buckets, ids.n_buckets - 1};
}
/// The words of a catalogue, as an exercise names them.
struct words_of_catalogue {
    word_finder demands;
    word_finder positions;
    word_finder equipment;
    word_finder regions;
    word_finder purposes;
};
template <class C>
consteval words_of_catalogue all_words() {
    return {finder_in<typename C::demands>(), finder_in<typename C::positions>(), finder_in<typename C::equipment>(),
            finder_in<typename C::regions>(), finder_in<typename C::purposes>()};
}

/// What can be wrong with an exercise, in the order in which it is looked for.
enum class exercise_fault : std::uint8_t {
    none,
    without_id_or_name,
    without_demands,
    without_source,
    without_start,
    without_dose,
    without_effort,
    without_sides,
    without_steps,
    dose_upside_down,
    dose_names_no_side,
    dose_is_odd,
    demand_level,
    too_many_needs,
    too_many_purposes,
    too_many_steps,
    unknown_demand,
    unknown_position,
    unknown_equipment,
    unknown_region,
    unknown_purpose,
    unknown_original,
};

/// A fault, where it is, and the word that is named and not there.
struct exercise_finding {
    exercise_fault what = exercise_fault::none;
    std::size_t exercise = npos;
    std::size_t off_the_scale = npos;  ///< the place of one off the scale
    demand_word const* demand = nullptr;
    position_word const* position = nullptr;
    equipment_word const* item = nullptr;
    region_word const* region = nullptr;
    purpose_word const* purpose = nullptr;
};

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

/// The place of the first demand without a level from 0 to 3, or `npos`. Nothing alone is `no_demands`.
constexpr std::size_t first_off_the_scale(exercise const& e) {
    std::size_t at = 0;
    for (demand_at_level const& d : e.demands) {
        if (d.what.is_given() ? d.level < 0 || d.level > 3 : e.demands.size() != 1) return at;
        ++at;
    }
    return npos;
}

constexpr exercise_fault fault_of_exercise(exercise const& e, dose_view const& dose) {
    using enum exercise_fault;
    if (e.id.empty() || e.name.empty()) return without_id_or_name;
    if (e.demands.size() == 0) return without_demands;
    if (e.source.empty()) return without_source;
    if (e.start.size() == 0) return without_start;
    if (e.dose.size == 0) return without_dose;
    if (e.effort.id.empty()) return without_effort;
    if (!e.sides.is_given) return without_sides;
    if (e.steps.size() == 0) return without_steps;
    switch (fault_of(dose, e.sides.value)) {
        case dose_fault::none:
            break;
        case dose_fault::no_amount:
            return without_dose;
        case dose_fault::upside_down:
            return dose_upside_down;
        case dose_fault::side_unsaid:
            return dose_names_no_side;
        case dose_fault::odd_total:
            return dose_is_odd;
    }
    if (first_off_the_scale(e) != npos) return demand_level;
    if (e.needs.size() > exercise::most_needs) return too_many_needs;
    if (e.serves.size() > exercise::most_served) return too_many_purposes;
    if (e.steps.size() > exercise::most_steps) return too_many_steps;
    return none;
}

/// Writes what an exercise names of its catalogue's words. The first that is not there is the finding.
constexpr exercise_fault put_words(exercise_row& row, exercise const& e, words_of_catalogue const& words,
                                   exercise_finding& found) {
    using enum exercise_fault;
    for (demand_at_level const& d : e.demands) {
        if (!d.what.is_given()) continue;  // no_demands
        std::size_t const at = words.demands.find(d.what->id.hash());
        if (at == npos) {
            found.demand = &*d.what;
            return unknown_demand;
        }
        std::uint64_t const bit = std::uint64_t{1} << at;
        std::uint64_t* const at_least = row.at_least.data();
        for (int l = 0; l < d.level; ++l) at_least[l] |= bit;
    }
    for (auto const& p : e.start) {
        std::size_t const at = words.positions.find(p->id.hash());
        if (at == npos) {
            found.position = &*p;
            return unknown_position;
        }
        if (row.positions == 0) row.position = static_cast<std::uint8_t>(at);
        row.positions |= std::uint32_t{1} << at;
    }
    std::size_t n_needs = 0;
    for (need const& n : e.needs) {
        for (auto const& item : n) {
            std::size_t const at = words.equipment.find(item->id.hash());
            if (at == npos) {
                found.item = &*item;
                return unknown_equipment;
            }
            row.needs[n_needs] |= std::uint64_t{1} << at;
        }
        ++n_needs;
    }
    for (auto const& item : e.helped_by) {
        std::size_t const at = words.equipment.find(item->id.hash());
        if (at == npos) {
            found.item = &*item;
            return unknown_equipment;
        }
        row.helped_by |= std::uint64_t{1} << at;
    }
    served* serves = row.serves.data();
    for (served_word const& s : e.serves) {
        std::size_t const region = words.regions.find(s.in->id.hash());
        if (region == npos) {
            found.region = &*s.in;
            return unknown_region;
        }
        purpose_word const& as = *s.as;
        std::size_t const purpose = words.purposes.find(as.id.hash());
        if (purpose == npos) {
            found.purpose = &as;
            return unknown_purpose;
        }
        serves->region = static_cast<std::uint8_t>(region);
        serves->purpose = static_cast<std::uint8_t>(purpose);
        ++serves;
        ++row.n_serves;
        row.intents |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(as.as.value));
    }
    return none;
}

/// Writes the row of an exercise: everything but what needs room of its own.
constexpr exercise_fault put_exercise(exercise_row& row, exercise const& e, words_of_catalogue const& words,
                                      exercise_finding& found) {
    exercise_fault const fault = fault_of_exercise(e, *row.dose);
    if (fault == exercise_fault::demand_level) found.off_the_scale = first_off_the_scale(e);
    if (fault != exercise_fault::none) return fault;
    row.id = e.id;
    row.name = e.name;
    row.id_hash = e.id.hash();
    row.effort = e.effort;
    row.sides = e.sides.value;
    row.grade = e.grade;
    row.note = e.note;
    row.early_note = e.early_note;
    row.early_until = e.early_until.value();
    exercise_fault const unknown = put_words(row, e, words, found);
    row.blocks = e.stands_in != 0 ? e.stands_in : usual_blocks.of[row.intents][e.effort.rank < 3 ? e.effort.rank : 3];
    return unknown;
}

// Short names for the exercises of a catalogue.
template <class C>
inline constexpr std::size_t n_exercises_of = n_entries<in_exercises, C>;
template <class C>
inline constexpr exercise const* const* exercises_of = entries_in<in_exercises, C>;
template <class C>
inline constexpr auto const& exercise_ids = entry_ids<in_exercises, C>;

/// The first of some types that is no exercise of the catalogue, or void.
template <class C, class List>
struct stranger_to_exercises;
template <class C, class... Es>
struct stranger_to_exercises<C, list<Es...>>
    : nth_or_void<first_false(std::array<bool, sizeof...(Es)>{(find_entry<Es, in_exercises, C>() != npos)...}),
                  list<Es...>> {};

// What needs room of its own: movements and steps, each in one array for all exercises.
struct room_for_content {
    std::size_t movements = 0;
    std::size_t steps = 0;
};
constexpr room_for_content room_for(exercise const* const* all, std::size_t n) {
    room_for_content out;
    for (std::size_t i = 0; i < n; ++i) {
        out.movements += all[i]->dose.size + (all[i]->dose.has_alternative ? 1 : 0);
        out.steps += all[i]->steps.size();
    }
    return out;
}
template <class C>
inline constexpr room_for_content room_of = room_for(exercises_of<C>, n_exercises_of<C>);

template <std::size_t Room>
consteval std::array<dosed_movement, Room> all_movements(exercise const* const* all, std::size_t n) {
    std::array<dosed_movement, Room> out{};
    dosed_movement* to = out.data();
    for (std::size_t i = 0; i < n; ++i) {
        auto const& d = all[i]->dose;
        dose_words::written_movement const* from = d.movements();
        std::size_t const size = d.n_movements();
        for (std::size_t m = 0; m < size; ++m) from[m].write(*to++);
    }
    return out;
}
template <std::size_t N>
consteval std::array<dose_view, N> all_doses(exercise const* const* all, dosed_movement const* movements) {
    std::array<dose_view, N> out{};
    dose_view* to = out.data();
    for (std::size_t i = 0; i < N; ++i, ++to) {
        auto const& d = all[i]->dose;
        d.sets.write(to->sets);
        d.rest_between_sets_s.write(to->rest_between_sets_s);
        to->movements = movements;
        to->size = d.size;
        movements += d.size;
        if (d.has_alternative) to->alternative = movements++;
    }
    return out;
}
// Each of these is made anew once a step or an exercise: a call that is not made is time of a compiler saved.
template <std::size_t Room>
consteval std::array<std::string_view, Room> all_texts(exercise const* const* all, std::size_t n) {
    std::array<std::string_view, Room> out{};
    std::string_view* to = out.data();
    for (std::size_t i = 0; i < n; ++i) {
        auto const& steps = all[i]->steps;
        content_text const* const end = steps.end();
        for (content_text const* t = steps.begin(); t != end; ++t) *to++ = *t;
    }
    return out;
}
template <std::size_t N>
consteval std::array<text_view, N> all_steps(exercise const* const* all, std::string_view const* texts) {
    std::array<text_view, N> out{};
    for (std::size_t i = 0; i < N; ++i) {
        std::size_t const size = all[i]->steps.size();
        out[i] = {texts, size};
        texts += size;
    }
    return out;
}
template <class C>
inline constexpr auto movements_of = all_movements<room_of<C>.movements>(exercises_of<C>, n_exercises_of<C>);
template <class C>
inline constexpr auto doses_of = all_doses<n_exercises_of<C>>(exercises_of<C>, movements_of<C>.data());
template <class C>
inline constexpr auto texts_of = all_texts<room_of<C>.steps>(exercises_of<C>, n_exercises_of<C>);
template <class C>
inline constexpr auto steps_of = all_steps<n_exercises_of<C>>(exercises_of<C>, texts_of<C>.data());

// The exercises are read in parts, each a constant of its own: clang gives up a constant that takes more than a million
// steps. What is read is then copied into one table, which is a step or two for each exercise.
inline constexpr std::size_t exercises_in_a_part = 256;
constexpr std::size_t size_of_part(std::size_t part, std::size_t exercises) {
    std::size_t const left = exercises - part * exercises_in_a_part;
    return left < exercises_in_a_part ? left : exercises_in_a_part;
}

/// The rows of a part, and the first fault in it.
template <std::size_t Size>
struct exercise_rows {
    std::array<exercise_row, Size> rows{};
    exercise_finding fault{};
};
/// What the rows of a catalogue point at: arrays with a member for each exercise.
struct beside_rows {
    dose_view const* doses;
    text_view const* steps;
    source_list const* citations;
};
template <std::size_t Size, std::size_t N>
consteval exercise_rows<Size> read_exercises(std::size_t part, exercise const* const* all, hash_index<N> const& ids,
                                             words_of_catalogue const& words, beside_rows const& beside) {
    exercise_rows<Size> out;
    exercise_row* row = out.rows.data();
    std::size_t const first = part * exercises_in_a_part;
    for (std::size_t i = first; i < first + Size; ++i, ++row) {
        exercise const& e = *all[i];
        row->dose = beside.doses + i;
        row->steps = beside.steps + i;
        row->source = beside.citations + i;
        exercise_fault what = put_exercise(*row, e, words, out.fault);
        if (what == exercise_fault::none && e.replaces.is_given()) {
            std::size_t const of = ids.find(e.replaces->id.hash());
            if (of == npos) what = exercise_fault::unknown_original;
            row->replaces = static_cast<std::int32_t>(of);
        }
        if (what == exercise_fault::none) continue;
        out.fault.what = what;
        out.fault.exercise = i;
        return out;
    }
    return out;
}
template <class C, std::size_t Part>
inline constexpr auto exercises_read = read_exercises<size_of_part(Part, n_exercises_of<C>)>(
    Part, exercises_of<C>, exercise_ids<C>, all_words<C>(),
    beside_rows{doses_of<C>.data(), steps_of<C>.data(), citations_of<in_exercises, C>});
template <class C>
using parts_of_exercises =
    std::make_index_sequence<(n_exercises_of<C> + exercises_in_a_part - 1) / exercises_in_a_part>;

/// The first fault of all parts.
template <class C, std::size_t... Parts>
consteval exercise_finding first_finding(std::index_sequence<Parts...>) {
    exercise_finding out;
    static_cast<void>(((out = exercises_read<C, Parts>.fault, out.what != exercise_fault::none) || ...));
    return out;
}
template <class C>
inline constexpr exercise_finding finding_in = first_finding<C>(parts_of_exercises<C>{});
/// Whether they could be read: g++ does not read a word that it gave up for a mistake.
template <class C, class = void>
struct exercises_were_read : std::false_type {};
template <class C>
struct exercises_were_read<C, std::enable_if_t<finding_in<C>.what == exercise_fault::none || true>> : std::true_type {};

template <std::size_t Size>
constexpr exercise_row* copy_part(exercise_rows<Size> const& part, exercise_row* to) {
    for (exercise_row const& row : part.rows) *to++ = row;
    return to;
}
template <class C, std::size_t... Parts>
consteval auto join_parts(std::index_sequence<Parts...>) {
    std::array<exercise_row, n_exercises_of<C>> out{};
    exercise_row* const rows = out.data();
    [[maybe_unused]] exercise_row* to = rows;  // a catalogue may have none
    ((to = copy_part(exercises_read<C, Parts>, to)), ...);
    for (std::size_t i = 0; i < out.size(); ++i) {
        std::size_t root = i;
        for (std::size_t hops = 0; rows[root].replaces >= 0 && hops < out.size(); ++hops) {
            root = static_cast<std::size_t>(rows[root].replaces);
        }
        rows[i].family = static_cast<std::int32_t>(root);
    }
    return out;
}
/// The rows of a catalogue whose exercises have no fault.
template <class C>
inline constexpr auto exercise_table = join_parts<C>(parts_of_exercises<C>{});

/// clang takes what it gave up for a misspelt unit as if nothing had been written.
constexpr bool is_empty(exercise const& e) {
    return e.id.empty() && e.name.empty() && e.source.empty() && e.steps.size() == 0;
}

/// What is wrong with the exercises of a catalogue: the first thing, as a type.
template <class C>
consteval auto fault_in_exercises() {
    using enum error_code;
    using all = members<typename C::exercises>;
    using before = decltype(fault_in_entries<in_exercises, C>());
    if constexpr (!before::ok) {
        return before{};
    } else if constexpr (!exercises_were_read<C>::value) {
        return said_already{};
    } else if constexpr (constexpr exercise_fault what = finding_in<C>.what; what != exercise_fault::none) {
        using enum exercise_fault;
        using E = nth<finding_in<C>.exercise, all>;
        if constexpr (what == without_id_or_name && is_empty(E::is)) {
            return wrong<EXERCISE_IS_EMPTY_OR_HAS_AN_ERROR_ABOVE<E>, exercise_incomplete>{};
        } else if constexpr (what == without_id_or_name) {
            return wrong<EXERCISE_WITHOUT_ID_OR_NAME<E>, exercise_incomplete>{};
        } else if constexpr (what == without_demands) {
            return wrong<EXERCISE_WITHOUT_DEMANDS<E>, exercise_without_demands>{};
        } else if constexpr (what == without_source) {
            return wrong<EXERCISE_WITHOUT_SOURCE<E>, exercise_without_source>{};
        } else if constexpr (what == without_start) {
            return wrong<EXERCISE_WITHOUT_START_POSITION<E>, exercise_without_start>{};
        } else if constexpr (what == without_dose) {
            return wrong<EXERCISE_WITHOUT_DOSE<E>, exercise_without_dose>{};
        } else if constexpr (what == without_effort) {
            return wrong<EXERCISE_WITHOUT_EFFORT_CLASS<E>, exercise_incomplete>{};
        } else if constexpr (what == without_sides) {
            return wrong<EXERCISE_WITHOUT_SIDES<E>, exercise_incomplete>{};
        } else if constexpr (what == without_steps) {
            return wrong<EXERCISE_WITHOUT_STEPS<E>, exercise_incomplete>{};
        } else if constexpr (what == exercise_fault::dose_upside_down) {
            return wrong<DOSE_UPSIDE_DOWN<E>, error_code::dose_upside_down>{};
        } else if constexpr (what == dose_names_no_side) {
            return wrong<ONE_SIDED_DOSE_NAMES_NO_SIDE<E>, one_sided_dose>{};
        } else if constexpr (what == dose_is_odd) {
            return wrong<TOTAL_OVER_BOTH_SIDES_IS_ODD<E>, sides_unequal>{};
        } else if constexpr (what == exercise_fault::demand_level) {
            constexpr demand_at_level const& d = E::is.demands.begin()[finding_in<C>.off_the_scale];
            if constexpr (d.what.is_given()) {
                return wrong<DEMAND_WITHOUT_A_LEVEL_FROM_0_TO_3<E, at<*d.what, d.level>>, error_code::demand_level>{};
            } else {
                return wrong<EXERCISE_WITHOUT_DEMANDS<E>, exercise_without_demands>{};
            }
        } else if constexpr (what == too_many_needs) {
            return wrong<MORE_THAN_4_NEEDS<E>, too_many_members>{};
        } else if constexpr (what == too_many_purposes) {
            return wrong<MORE_THAN_8_PURPOSES<E>, too_many_members>{};
        } else if constexpr (what == too_many_steps) {
            return wrong<MORE_THAN_8_STEPS<E>, too_many_members>{};
        } else if constexpr (what == unknown_demand) {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*finding_in<C>.demand>, E, C>, outside_vocabulary>{};
        } else if constexpr (what == unknown_position) {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*finding_in<C>.position>, E, C>, outside_vocabulary>{};
        } else if constexpr (what == unknown_equipment) {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*finding_in<C>.item>, E, C>, outside_vocabulary>{};
        } else if constexpr (what == unknown_region) {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*finding_in<C>.region>, E, C>, outside_vocabulary>{};
        } else if constexpr (what == unknown_purpose) {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*finding_in<C>.purpose>, E, C>, outside_vocabulary>{};
        } else {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*E::is.replaces>, E, C>, outside_vocabulary>{};
        }
    } else {
        return nothing_wrong{};
    }
}

}  // namespace regimen::detail

#endif

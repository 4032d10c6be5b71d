// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The progressions of a catalogue, checked, and their tables: each ladder has one family, nothing is left out or upside
// down, no step is too large. What happens on them over every history is proven in shipped/proof.hpp.
#ifndef REGIMEN_PROGRESSION_PROGRESSION_TABLE_HPP
#define REGIMEN_PROGRESSION_PROGRESSION_TABLE_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/content/membership.hpp>
#include <regimen/progression/policy.hpp>
#include <regimen/progression/rungs.hpp>
#include <regimen/rules/gate.hpp>
#include <regimen/rules/rulebook.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace regimen {

// What the compiler names when a progression is not fit for a catalogue, whatever its histories.
template <class Policy>
struct POLICY_WITHOUT_ID_PATH_OR_RULES : detail::violation {};

template <class First, class Second>
struct PROGRESSION_IS_NO_POLICY_WITH_A_LADDER : detail::violation {};

template <class Policy>
struct PROGRESSION_RULE_WITHOUT_ID_SENTENCE_OR_SOURCE : detail::violation {};

template <class Exercise, class Policy, class Kind>
struct STEP_OF_A_VARIABLE_THAT_THE_DOSE_DOES_NOT_HAVE : detail::violation {};

template <class Exercise, class Policy>
struct STEP_IS_LARGER_THAN_ALLOWED : detail::violation {};

template <class Exercise, class Ladder>
struct LADDER_HAS_ONE_EXERCISE_TWICE : detail::violation {};

template <class Exercise, class Ladder>
struct LADDER_HAS_A_GAP : detail::violation {};

template <class Exercise, class Ladder>
struct LADDER_MIXES_FAMILIES : detail::violation {};

template <class Ladder>
struct LADDER_HAS_MORE_THAN_12_FORMS : detail::violation {};

template <class Ladder, class Other>
struct FAMILY_HAS_TWO_LADDERS : detail::violation {};

template <class Upper, class Lower>
struct LADDER_IS_UPSIDE_DOWN : detail::violation {};

template <class Harder, class Easier>
struct HARDER_FORM_OPENS_BEFORE_THE_EASIER : detail::violation {};

namespace detail {

/// The first form whose rungs go up in a step that is too large, or the number of forms where there is none.
constexpr std::size_t first_large_step(progression_row const& p, progression_limits const& l) {
    for (std::size_t m = 0; m < p.size; ++m) {
        for (std::size_t i = 0; i < p.policy->path.size; ++i) {
            dose_step const& s = p.policy->path.steps[i];
            if (reach_of(p.doses[m], s).up == 0) continue;  // nothing to grow
            int smallest = 0, most = day_window::no_end;
            switch (s.what) {
                case dose_variable::repeats:
                    smallest = l.smallest_repetitions;
                    most = l.most_repetitions;
                    break;
                case dose_variable::hold_breaths:
                    smallest = l.smallest_hold_breaths;
                    break;
                case dose_variable::hold_seconds:
                    smallest = l.smallest_hold_seconds;
                    break;
                case dose_variable::tempo_counts:
                    smallest = l.smallest_tempo_counts;
                    break;
                case dose_variable::exertion_aim:
                    smallest = l.smallest_exertion;
                    break;
                case dose_variable::load:
                    smallest = l.smallest_load_g;
                    break;
                default:
                    break;
            }
            if (s.size <= smallest) continue;
            dose_span const& span =
                s.what == dose_variable::sets ? p.doses[m].sets : span_for(p.doses[m].movements[0], s.what);
            if (s.size > most || std::int64_t{s.size} * 100 > std::int64_t{span.start} * l.most_percent) return m;
        }
    }
    return p.size;
}

template <dose_variable V>
struct kind_of_variable : std::type_identity<repetition> {};

template <>
struct kind_of_variable<dose_variable::hold_breaths> : std::type_identity<breath> {};

template <>
struct kind_of_variable<dose_variable::hold_seconds> : std::type_identity<second> {};

template <>
struct kind_of_variable<dose_variable::tempo_counts> : std::type_identity<tempo_count> {};

template <>
struct kind_of_variable<dose_variable::load> : std::type_identity<kilogram> {};

template <>
struct kind_of_variable<dose_variable::exertion_aim> : std::type_identity<exertion_point> {};

template <>
struct kind_of_variable<dose_variable::sets> : std::type_identity<set_of_repetitions> {};

template <class Progression, class C>
struct row_maker {
    static consteval progression_row make() { return {}; }
};

template <class Policy, class... Es, class C>
struct row_maker<progression<Policy, ladder<Es...>>, C> {
    using policy = Policy;
    using members = list<Es...>;
    static consteval progression_row make() {
        progression_row row;
        row.policy = &policy_of<Policy>;
        if (sizeof...(Es) > progression_row::most_members) return row;
        ((row.members[row.size] = static_cast<std::int16_t>(exercise_index<Es, C>),
          row.doses[row.size] = doses_of<C>[exercise_index<Es, C>], row.effort[row.size] = Es::is.effort.rank,
          ++row.size),
         ...);
        return row;
    }
};

/// The first step of a policy's path that an exercise's dose has no variable for; the number of steps where there is
/// none.
constexpr std::size_t first_foreign_step(path_rule const& path, dose_range const& dose) {
    for (std::size_t i = 0; i < path.size; ++i) {
        if (path.steps[i].size <= 0 || (!path.steps[i].where_dosed && !reach_of(dose, path.steps[i]).dosed)) return i;
    }
    return path.size;
}

template <class Policy, class... Es>
consteval std::size_t first_foreign(list<Es...>) {
    return first_false(std::array<bool, sizeof...(Es)>{
        (first_foreign_step(Policy::is.path.value, Es::is.dose) == Policy::is.path.value.size)...});
}

/// What is wrong with a ladder's order: the index of the culprit in the ladder, of what is missing in the catalogue;
/// npos.
struct ladder_finding {
    std::size_t twice = npos, stranger = npos, missing = npos, easier = npos, early = npos;
};

template <class C>
constexpr ladder_finding judge_ladder(progression_row const& row) {
    catalogue_view const& c = view_of<C>;
    ladder_finding out;
    auto const of = [&](std::size_t k) -> exercise_row const& {
        return c.exercises[static_cast<std::size_t>(row.members[k])];
    };
    for (std::size_t k = 0; k < row.size; ++k) {
        for (std::size_t j = 0; j < k; ++j) {
            if (row.members[j] == row.members[k]) out.twice = k;
        }
        if (of(k).family != of(0).family) out.stranger = k;
    }
    for (std::size_t i = 0; i < c.exercises.size(); ++i) {
        if (c.exercises[i].family != of(0).family) continue;
        bool in = false;
        for (std::size_t k = 0; k < row.size; ++k) in = in || static_cast<std::size_t>(row.members[k]) == i;
        if (!in && out.missing == npos) out.missing = i;
    }
    auto const& gates = book_of<default_rulebook_of<C>, C>.gates;
    for (std::size_t k = 1; k < row.size; ++k) {
        if (is_easier(of(k), of(k - 1))) out.easier = k;
        gate_row const& now = gates[static_cast<std::size_t>(row.members[k])];
        gate_row const& before = gates[static_cast<std::size_t>(row.members[k - 1])];
        for (std::size_t m = 0; m < c.modes.size(); ++m) {
            if (now.day[m] < before.day[m]) out.early = k;
        }
    }
    return out;
}

consteval bool is_complete(progression_policy const& p) {
    return !p.id.empty() && p.path.is_given && p.rules.size() != 0;
}
template <class Policy>
consteval bool rules_are_stated() {
    for (progression_rule const& r : Policy::is.rules) {
        if (r.id.empty() || r.sentence.empty() || r.sources.empty()) return false;
    }
    return true;
}

template <class Progression, class C>
inline constexpr progression_row row_of = row_maker<Progression, C>::make();

template <class C>
struct progressions_in : std::type_identity<list<>> {};

template <class C>
requires requires { typename C::progressions; }
struct progressions_in<C> : std::type_identity<members<typename C::progressions>> {};

/// The ladder of a progression, and the index of the first of its exercises that a catalogue has, or npos.
template <class Progression, class C>
struct ladder_of {
    using type = Progression;
    static constexpr std::size_t first = npos;
};
template <class Policy, class... Es, class C>
struct ladder_of<progression<Policy, ladder<Es...>>, C> {
    using type = ladder<Es...>;
    static constexpr std::size_t first = [] {
        for (std::size_t const at :
             std::array<std::size_t, sizeof...(Es) + 1>{index_in<Es, members<typename C::exercises>>..., npos}) {
            if (at != npos) return at;
        }
        return npos;
    }();
};
/// Where in its catalogue's list a progression stands, and the first and the last of the same family there; npos: it is
/// tried beside the catalogue's own, and is not there.
struct place_in_family {
    std::size_t own = npos, first = npos, last = npos;
};
template <class P, class C, class... Ps>
consteval place_in_family place_of(list<Ps...>) {
    place_in_family out;
    out.own = first_false(std::array<bool, sizeof...(Ps)>{!std::is_same_v<P, Ps>...});
    constexpr std::size_t its = ladder_of<P, C>::first;
    if (out.own == npos || its == npos) return out;
    std::size_t i = 0;
    for (std::size_t const first : std::array<std::size_t, sizeof...(Ps)>{ladder_of<Ps, C>::first...}) {
        if (first != npos && view_of<C>.exercises[first].family == view_of<C>.exercises[its].family) {
            if (out.first == npos) out.first = i;
            out.last = i;
        }
        ++i;
    }
    return out;
}

template <class Policy, class C, class... Es>
consteval auto fault_in_ladder(progression<Policy, ladder<Es...>>) {
    using enum error_code;
    using P = progression<Policy, ladder<Es...>>;
    using members = list<Es...>;
    if constexpr (!std::is_void_v<typename stranger_to_exercises<C, members>::type>) {
        return wrong<NOT_IN_THE_CATALOGUE<typename stranger_to_exercises<C, members>::type, P, C>,
                     outside_vocabulary>{};
    } else if constexpr (sizeof...(Es) > progression_row::most_members) {
        return wrong<LADDER_HAS_MORE_THAN_12_FORMS<ladder<Es...>>, ladder_broken>{};
    } else if constexpr (constexpr place_in_family at = place_of<P, C>(typename progressions_in<C>::type{});
                         at.first != at.last) {
        // Said once, of the first of them.
        if constexpr (at.own == at.first) {
            using other = nth<at.last, typename progressions_in<C>::type>;
            return wrong<FAMILY_HAS_TWO_LADDERS<ladder<Es...>, typename ladder_of<other, C>::type>, ladder_broken>{};
        } else {
            return said_already{};
        }
    } else {
        constexpr ladder_finding f = judge_ladder<C>(row_of<P, C>);
        constexpr std::size_t foreign = first_foreign<Policy>(members{});
        constexpr std::size_t large = first_large_step(row_of<P, C>, progression_limits_of<C>);
        if constexpr (f.twice != npos) {
            return wrong<LADDER_HAS_ONE_EXERCISE_TWICE<nth<f.twice, members>, ladder<Es...>>, ladder_broken>{};
        } else if constexpr (f.stranger != npos) {
            return wrong<LADDER_MIXES_FAMILIES<nth<f.stranger, members>, ladder<Es...>>, ladder_broken>{};
        } else if constexpr (f.missing != npos) {
            return wrong<LADDER_HAS_A_GAP<nth<f.missing, detail::members<typename C::exercises>>, ladder<Es...>>,
                         ladder_broken>{};
        } else if constexpr (f.easier != npos) {
            return wrong<LADDER_IS_UPSIDE_DOWN<nth<f.easier, members>, nth<f.easier - 1, members>>, ladder_broken>{};
        } else if constexpr (f.early != npos) {
            return wrong<HARDER_FORM_OPENS_BEFORE_THE_EASIER<nth<f.early, members>, nth<f.early - 1, members>>,
                         ladder_broken>{};
        } else if constexpr (foreign != npos) {
            using E = nth<foreign, members>;
            constexpr std::size_t step = first_foreign_step(Policy::is.path.value, E::is.dose);
            return wrong<STEP_OF_A_VARIABLE_THAT_THE_DOSE_DOES_NOT_HAVE<
                             E, Policy, typename kind_of_variable<Policy::is.path.value.steps[step].what>::type>,
                         progression_step>{};
        } else if constexpr (large != row_of<P, C>.size) {
            return wrong<STEP_IS_LARGER_THAN_ALLOWED<nth<large, members>, Policy>, progression_step>{};
        } else {
            return nothing_wrong{};
        }
    }
}

/// What is wrong with a progression, apart from its histories.
template <class P, class C>
struct fault_before_histories {
    using type = wrong<PROGRESSION_IS_NO_POLICY_WITH_A_LADDER<P, void>, error_code::arguments_out_of_place>;
};

template <class First, class Second, class C>
struct fault_before_histories<progression<First, Second>, C> {
    using type = wrong<PROGRESSION_IS_NO_POLICY_WITH_A_LADDER<First, Second>, error_code::arguments_out_of_place>;
};

template <class Policy, class... Es, class C>
struct fault_before_histories<progression<Policy, ladder<Es...>>, C> {
    static consteval auto find() {
        if constexpr (!are_readable<progression_policy, list<Policy>>::value) {
            if constexpr (was_given_up<progression_policy, Policy>()) {
                return said_already{};
            } else {
                return wrong<POLICY_WITHOUT_ID_PATH_OR_RULES<Policy>, error_code::progression_incomplete>{};
            }
        } else if constexpr (!is_complete(Policy::is)) {
            return wrong<POLICY_WITHOUT_ID_PATH_OR_RULES<Policy>, error_code::progression_incomplete>{};
        } else if constexpr (!rules_are_stated<Policy>()) {
            return wrong<PROGRESSION_RULE_WITHOUT_ID_SENTENCE_OR_SOURCE<Policy>, error_code::progression_incomplete>{};
        } else {
            return fault_in_ladder<Policy, C>(progression<Policy, ladder<Es...>>{});
        }
    }
    using type = decltype(find());
};

template <class P, class C>
consteval bool check_ladder() {
    if constexpr (has_tables<C, default_rulebook_of<C>>()) {
        using fault = typename fault_before_histories<P, C>::type;
        require<typename fault::verdict, fault::code>();
        return fault::ok;
    } else {
        return false;
    }
}

template <class C, class... Ps>
consteval auto progression_rows(list<Ps...>) {
    return std::array<progression_row, sizeof...(Ps)>{(check_ladder<Ps, C>() ? row_of<Ps, C> : progression_row{})...};
}

template <std::size_t N>
consteval std::array<rung_table, N> all_rungs(std::array<progression_row, N> const& rows) {
    std::array<rung_table, N> out{};
    for (std::size_t f = 0; f < N; ++f) out[f] = rungs_of(rows[f]);
    return out;
}

}  // namespace detail

/// The progressions of a catalogue, in its order; their ladders and steps are checked, their histories by all_proven.
template <class Catalogue>
inline constexpr auto progression_table =
    detail::progression_rows<Catalogue>(typename detail::progressions_in<Catalogue>::type{});

/// The rungs of each, as a constant: nothing is built when a program runs.
template <class Catalogue>
inline constexpr auto rung_tables = detail::all_rungs(progression_table<Catalogue>);

namespace detail {
/// The family of the ladder that an exercise is in, or -1.
template <class C>
constexpr std::int16_t family_of(std::size_t exercise) {
    auto const& table = progression_table<C>;
    for (std::size_t f = 0; f < table.size(); ++f) {
        for (std::size_t m = 0; m < table[f].size; ++m) {
            if (table[f].members[m] == static_cast<std::int16_t>(exercise)) return static_cast<std::int16_t>(f);
        }
    }
    return -1;
}
}  // namespace detail

}  // namespace regimen

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Progressions as types, checked when they are compiled: the ladder, the steps, and every history (exploration.hpp).
// static_assert(proven<progression<gentle, ladder<heel_slide, heel_scoop>>, postpartum_back>);
#ifndef REGIMEN_PROOF_HPP
#define REGIMEN_PROOF_HPP

#include <regimen/exploration.hpp>
#include <regimen/history_text.hpp>
#include <regimen/rulebook.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace regimen {

// What the compiler names when a progression is not fit for people. Text says the rule and the shortest history.
template <class Policy>
struct POLICY_WITHOUT_ID_PATH_OR_RULES : detail::violation {};
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
template <class Upper, class Lower>
struct LADDER_IS_UPSIDE_DOWN : detail::violation {};
template <class Harder, class Easier>
struct HARDER_FORM_OPENS_BEFORE_THE_EASIER : detail::violation {};
template <class Progression>
struct PROGRESSION_DOES_NOT_FIT_ITS_TABLES : detail::violation {};
#define REGIMEN_PROGRESSION_VERDICT(NAME)                                \
    template <class Progression, said... Text>                           \
    struct NAME : detail::violation {                                    \
        static constexpr auto const& sentence = detail::joined<Text...>; \
    };
REGIMEN_PROGRESSION_VERDICT(DOSE_CAN_RISE_AFTER_HARM)
REGIMEN_PROGRESSION_VERDICT(DOSE_CAN_GROW_FASTER_THAN_ALLOWED)
REGIMEN_PROGRESSION_VERDICT(HARM_DOES_NOT_LOWER_THE_DOSE)
REGIMEN_PROGRESSION_VERDICT(STOP_SIGN_DOES_NOT_LOCK)
REGIMEN_PROGRESSION_VERDICT(PROGRESSION_IS_A_TRAP)
REGIMEN_PROGRESSION_VERDICT(PROGRESSION_RULE_NEVER_FIRES)
REGIMEN_PROGRESSION_VERDICT(DOSE_CAN_LEAVE_ITS_BOUNDS)
#undef REGIMEN_PROGRESSION_VERDICT

namespace detail {

template <class P>
concept stated_policy = requires {
    std::string_view{P::id};
    path_rule{P::path};
    std::span<progression_rule const>{P::rules};
};

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
struct row_maker;
template <class Policy, class... Es, class C>
struct row_maker<progression<Policy, ladder<Es...>>, C> {
    using policy = Policy;
    using members = list<Es...>;
    static consteval progression_row make() {
        progression_row row;
        row.policy = &policy_of<Policy>;
        ((row.members[row.size] = static_cast<std::int16_t>(exercise_index<Es, C>),
          row.doses[row.size] = detail::tabled<Es>::dose, row.effort[row.size] = Es::effort.rank, ++row.size),
         ...);
        return row;
    }
};

/// The first step of a policy's path that an exercise's dose has no variable for; the number of steps where there is
/// none.
constexpr std::size_t first_foreign_step(path_rule const& path, dose_range const& dose) {
    for (std::size_t i = 0; i < path.size; ++i) {
        if (path.steps[i].size <= 0 || (!path.steps[i].where_dosed && !way_of(dose, path.steps[i]).dosed)) return i;
    }
    return path.size;
}
template <class Policy, class... Es>
consteval std::size_t first_foreign(list<Es...>) {
    return first_false(std::array<bool, sizeof...(Es)>{
        (first_foreign_step(Policy::path, static_cast<dose_range const&>(Es::dose)) == Policy::path.size)...});
}

/// What is wrong with a ladder's order: the index of the culprit, or nowhere.
struct ladder_finding {
    std::size_t twice = nowhere, stranger = nowhere, missing = nowhere, easier = nowhere, early = nowhere;
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
        if (!in && out.missing == nowhere) out.missing = i;
    }
    auto const& gates = book_of<typename C::default_rulebook, C>.gates;
    for (std::size_t k = 1; k < row.size; ++k) {
        // A form that asks less of the body and more of nothing, or is of a lighter class, belongs below the other.
        bool more = false, less = false;
        for (std::size_t l = 0; l < 3; ++l) {
            more = more || (of(k).at_least[l] & ~of(k - 1).at_least[l]) != 0;
            less = less || (of(k - 1).at_least[l] & ~of(k).at_least[l]) != 0;
        }
        if ((less && !more) || of(k).effort.rank < of(k - 1).effort.rank) out.easier = k;
        gate_row const& now = gates[static_cast<std::size_t>(row.members[k])];
        gate_row const& before = gates[static_cast<std::size_t>(row.members[k - 1])];
        for (std::size_t m = 0; m < c.modes.size(); ++m) {
            if (now.day[m] < before.day[m]) out.early = k;
        }
    }
    return out;
}

template <class Policy>
consteval bool rules_are_stated() {
    for (progression_rule const& r : Policy::rules) {
        if (r.id.empty() || r.sentence.empty() || r.sources == nullptr || r.sources->empty()) return false;
    }
    return true;
}

template <class Progression, class C>
inline constexpr progression_row row_of = row_maker<Progression, C>::make();

// The exploration in parts that each stay below the compilers' limits for one constant expression.
inline constexpr std::size_t reports_at_once = 704;
inline constexpr std::size_t most_states_compiled = 1024;
template <class Progression, class C, std::size_t Part>
inline constexpr exploration<most_states_compiled> explored = [] {
    exploration<most_states_compiled> x = explored<Progression, C, Part - 1>;
    x.run(*row_of<Progression, C>.policy, progression_limits_of<C>, reports_at_once / (x.alphabet().size + 1) + 1);
    return x;
}();
template <class Progression, class C>
inline constexpr exploration<most_states_compiled> explored<Progression, C, 0>{row_of<Progression, C>,
                                                                               progression_limits_of<C>};

template <class Progression, class C, std::size_t Part = 1>
consteval std::size_t last_part() {
    if constexpr (explored<Progression, C, Part>.done()) {
        return Part;
    } else {
        return last_part<Progression, C, Part + 1>();
    }
}

template <class Progression, class C>
struct history_maker {
    static constexpr std::size_t part = last_part<Progression, C>();
    static constexpr progression_finding const& finding = explored<Progression, C, part>.finding();
    static consteval auto make() {
        return history_text(view_of<C>, row_of<Progression, C>, explored<Progression, C, part>);
    }
};

template <class Progression, class Maker, std::size_t... I>
consteval auto judged_history(std::index_sequence<I...>) {
    using enum progression_property;
    using enum rule_code;
    constexpr progression_property broken = Maker::finding.broken;
    if constexpr (broken == fits_its_tables) {
        return wrong<PROGRESSION_DOES_NOT_FIT_ITS_TABLES<Progression>, progression_too_long>{};
    } else if constexpr (broken == no_rise_after_harm) {
        return wrong<DOSE_CAN_RISE_AFTER_HARM<Progression, said_by<Maker, I>...>, progression_rises_after_harm>{};
    } else if constexpr (broken == weekly_growth) {
        return wrong<DOSE_CAN_GROW_FASTER_THAN_ALLOWED<Progression, said_by<Maker, I>...>,
                     progression_grows_too_fast>{};
    } else if constexpr (broken == harm_lowers) {
        return wrong<HARM_DOES_NOT_LOWER_THE_DOSE<Progression, said_by<Maker, I>...>, progression_never_steps_back>{};
    } else if constexpr (broken == lock_holds) {
        return wrong<STOP_SIGN_DOES_NOT_LOCK<Progression, said_by<Maker, I>...>, progression_does_not_lock>{};
    } else if constexpr (broken == no_trap) {
        return wrong<PROGRESSION_IS_A_TRAP<Progression, said_by<Maker, I>...>, progression_traps>{};
    } else if constexpr (broken == every_rule_fires) {
        return wrong<PROGRESSION_RULE_NEVER_FIRES<Progression, said_by<Maker, I>...>, rule_never_fires>{};
    } else {
        // No policy can break what is left: changed_dose() keeps the bounds, carry_out() asks what is permitted, and
        // the steps were looked at before. It is looked at all the same, and would be found here.
        return wrong<DOSE_CAN_LEAVE_ITS_BOUNDS<Progression, said_by<Maker, I>...>, progression_step>{};
    }
}

template <class Policy, class C, class... Es>
consteval auto fault_in_ladder(progression<Policy, ladder<Es...>>) {
    using enum rule_code;
    using P = progression<Policy, ladder<Es...>>;
    using members = list<Es...>;
    if constexpr (!std::is_void_v<stranger<typename C::exercises, members>>) {
        return wrong<NOT_IN_THE_CATALOGUE<stranger<typename C::exercises, members>, P, C>, outside_vocabulary>{};
    } else {
        constexpr ladder_finding f = judge_ladder<C>(row_of<P, C>);
        constexpr std::size_t foreign = first_foreign<Policy>(members{});
        constexpr std::size_t large = first_large_step(row_of<P, C>, progression_limits_of<C>);
        if constexpr (f.twice != nowhere) {
            return wrong<LADDER_HAS_ONE_EXERCISE_TWICE<nth<f.twice, members>, ladder<Es...>>, ladder_broken>{};
        } else if constexpr (f.stranger != nowhere) {
            return wrong<LADDER_MIXES_FAMILIES<nth<f.stranger, members>, ladder<Es...>>, ladder_broken>{};
        } else if constexpr (f.missing != nowhere) {
            return wrong<LADDER_HAS_A_GAP<nth<f.missing, detail::members<typename C::exercises>>, ladder<Es...>>,
                         ladder_broken>{};
        } else if constexpr (f.easier != nowhere) {
            return wrong<LADDER_IS_UPSIDE_DOWN<nth<f.easier, members>, nth<f.easier - 1, members>>, ladder_broken>{};
        } else if constexpr (f.early != nowhere) {
            return wrong<HARDER_FORM_OPENS_BEFORE_THE_EASIER<nth<f.early, members>, nth<f.early - 1, members>>,
                         ladder_broken>{};
        } else if constexpr (foreign != nowhere) {
            using exercise = nth<foreign, members>;
            constexpr std::size_t step = first_foreign_step(Policy::path, exercise::dose);
            return wrong<STEP_OF_A_VARIABLE_THAT_THE_DOSE_DOES_NOT_HAVE<
                             exercise, Policy, typename kind_of_variable<Policy::path.steps[step].what>::type>,
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
struct fault_before_histories;
template <class Policy, class... Es, class C>
struct fault_before_histories<progression<Policy, ladder<Es...>>, C> {
    static consteval auto find() {
        if constexpr (!stated_policy<Policy>) {
            return wrong<POLICY_WITHOUT_ID_PATH_OR_RULES<Policy>, rule_code::progression_incomplete>{};
        } else if constexpr (!rules_are_stated<Policy>()) {
            return wrong<PROGRESSION_RULE_WITHOUT_ID_SENTENCE_OR_SOURCE<Policy>, rule_code::progression_incomplete>{};
        } else {
            return fault_in_ladder<Policy, C>(progression<Policy, ladder<Es...>>{});
        }
    }
    using type = decltype(find());
};

template <class P, class C>
consteval auto fault_in_histories() {
    using maker = history_maker<P, C>;
    if constexpr (maker::finding.kept()) {
        return nothing_wrong{};
    } else {
        constexpr std::size_t pieces = count_pieces(sentence_by<maker>.view());
        return judged_history<P, maker>(std::make_index_sequence<pieces>{});
    }
}

template <class P, class C>
consteval bool check_ladder() {
    if constexpr (has_tables<C, typename C::default_rulebook>()) {
        using fault = typename fault_before_histories<P, C>::type;
        require<typename fault::verdict, fault::rule>();
        return fault::ok;
    } else {
        return false;
    }
}
template <class P, class C>
consteval bool check_progression() {
    if constexpr (check_ladder<P, C>()) {
        using fault = decltype(fault_in_histories<P, C>());
        require<typename fault::verdict, fault::rule>();
    }
    return true;  // where something is wrong the compilation has stopped with it, and there is nothing to add
}

template <class C>
struct progressions_in : std::type_identity<list<>> {};
template <class C>
requires requires { typename C::progressions; }
struct progressions_in<C> : std::type_identity<members<typename C::progressions>> {};

template <class C, class... Ps>
consteval auto progression_rows(list<Ps...>) {
    return std::array<progression_row, sizeof...(Ps)>{(check_ladder<Ps, C>() ? row_of<Ps, C> : progression_row{})...};
}
template <class C, class... Ps>
consteval bool check_all(list<Ps...>) {
    return (true && ... && check_progression<Ps, C>());
}

}  // namespace detail

/// Whether a progression keeps every promise over every history. Where it does not, the compilation stops with it.
template <class Progression, class Catalogue>
inline constexpr bool proven = detail::check_progression<Progression, Catalogue>();

/// All progressions of a catalogue at once. It costs a few seconds: one source file of an app is enough.
template <class Catalogue>
inline constexpr bool all_proven = detail::check_all<Catalogue>(typename detail::progressions_in<Catalogue>::type{});

namespace detail {
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

}  // namespace regimen

#endif

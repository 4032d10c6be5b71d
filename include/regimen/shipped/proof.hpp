// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Progressions as types, checked when they are compiled: the ladder, the steps, and every history (exploration.hpp).
// static_assert(proven<progression<gentle, ladder<heel_slide, heel_scoop>>, my_catalogue>);
#ifndef REGIMEN_SHIPPED_PROOF_HPP
#define REGIMEN_SHIPPED_PROOF_HPP

#include <regimen/base/diagnostic_text.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/progression/exploration.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/training_rules.hpp>
#include <regimen/rules/rulebook.hpp>
#include <regimen/shipped/session_needs.hpp>
#include <regimen/words/explain_history.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace regimen {

// What the compiler names when a progression breaks a promise. Text says the rule and the shortest history.
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

// The exploration in parts that each stay below the compilers' limits for one constant expression, also with
// _GLIBCXX_ASSERTIONS, with which each call into the standard library takes more of clang's steps.
inline constexpr std::size_t reports_at_once = 256;
inline constexpr std::size_t most_states_compiled = 1024;
template <class Progression>
using compiled_exploration = once_used<exploration<most_states_compiled>, Progression>;
template <class Progression, class C, std::size_t Part>
inline constexpr compiled_exploration<Progression> explored = [] {
    compiled_exploration<Progression> x = explored<Progression, C, Part - 1>;
    x.run(*row_of<Progression, C>.policy, progression_limits_of<C>, reports_at_once / (x.alphabet().size + 1) + 1);
    return x;
}();
template <class Progression, class C>
inline constexpr compiled_exploration<Progression> explored<Progression, C, 0>{row_of<Progression, C>,
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
    using enum error_code;
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

/// The progressions that a catalogue leaves to a test: its member `explored_in_a_test`, a list as `progressions` is
/// one.
template <class C>
struct left_to_a_test : std::type_identity<list<>> {};
template <class C>
requires requires { typename C::explored_in_a_test; }
struct left_to_a_test<C> : std::type_identity<members<typename C::explored_in_a_test>> {};

/// The first of them that is not the catalogue's own, or npos: naming it does nothing.
template <class C, class... Ps>
consteval std::size_t first_not_its_own(list<Ps...>) {
    return first_false(std::array<bool, sizeof...(Ps)>{(index_in<Ps, typename progressions_in<C>::type> != npos)...});
}

template <class P, class C>
consteval bool check_progression() {
    if constexpr (check_ladder<P, C>()) {
        using fault = decltype(fault_in_histories<P, C>());
        require<typename fault::verdict, fault::code>();
    }
    return true;  // where something is wrong the compilation has stopped with it, and there is nothing to add
}
/// One that is left to a test: its ladder is checked all the same, and that there is room for all of it.
template <class P, class C>
consteval bool check_without_histories() {
    if constexpr (check_ladder<P, C>()) {
        if constexpr (!has_room(rungs_of(row_of<P, C>), *row_of<P, C>.policy))
            require<PROGRESSION_DOES_NOT_FIT_ITS_TABLES<P>, error_code::progression_too_long>();
    }
    return true;
}

template <class C, std::size_t Part, std::size_t Of, class... Ps, std::size_t... I>
consteval bool check_each(list<Ps...>, std::index_sequence<I...>) {
    // What is not of this part is not even looked at.
    return (true && ... && [] {
        if constexpr (I % Of != Part) {
            return true;
        } else if constexpr (index_in<Ps, typename left_to_a_test<C>::type> != npos) {
            return check_without_histories<Ps, C>();
        } else {
            return check_progression<Ps, C>();
        }
    }());
}
template <class C, std::size_t Part, std::size_t Of, class... Ps>
consteval bool check_part(list<Ps...> all) {
    using left = typename left_to_a_test<C>::type;
    constexpr std::size_t stranger = first_not_its_own<C>(left{});
    if constexpr (stranger != npos) {
        require<NOT_IN_THE_CATALOGUE<nth<stranger, left>, typename C::explored_in_a_test, C>,
                error_code::outside_vocabulary>();
        return true;
    } else {
        return check_each<C, Part, Of>(all, std::index_sequence_for<Ps...>{});
    }
}

}  // namespace detail

/// Whether a progression keeps every promise over every history. Where it does not, the compilation stops with it.
template <class Progression, class Catalogue>
inline constexpr bool proven = detail::check_progression<Progression, Catalogue>();

/// A part of the progressions of a catalogue, from 0 up to Of - 1: all parts together are all of them. For catalogues
/// with many, each part in a source file of its own: g++ keeps what it computes until it has ended, more than half a
/// gigabyte for each progression. One that the catalogue names in `explored_in_a_test` has more histories than a
/// compiler has room for: its ladder is checked here, its histories by explore_all() in a test of the host. Each part
/// also asks whether the numbers of training can be meant, and whether sessions can be at all.
template <class Catalogue, std::size_t Part, std::size_t Of>
inline constexpr bool part_proven = [] {
    static_assert(Part < Of, "Part counts from 0: of 4 parts the last is 3.");
    return detail::numbers_can_be<Catalogue>() && sessions_possible<Catalogue> &&
           detail::check_part<Catalogue, Part, Of>(typename detail::progressions_in<Catalogue>::type{});
}();

/// All progressions of a catalogue at once: one source file of an app is enough.
template <class Catalogue>
inline constexpr bool all_proven = part_proven<Catalogue, 0, 1>;

}  // namespace regimen

#endif

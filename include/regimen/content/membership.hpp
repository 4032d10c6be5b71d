// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whether the lists of a catalogue have what a type names, and where.
// What is in none of them stops the compilation: passed over in silence, it would never be asked about.
#ifndef REGIMEN_CONTENT_MEMBERSHIP_HPP
#define REGIMEN_CONTENT_MEMBERSHIP_HPP

#include <regimen/base/require.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/content/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <type_traits>

namespace regimen {

/// What the compiler names when a member is in no list of the catalogue. Where names it: an exercise, a rule ...
template <class Member, class Where, class Catalogue>
struct NOT_IN_THE_CATALOGUE : detail::violation {};

/// The catalogue has it, among those of another kind.
template <class Member, class Kind, class Where, class Catalogue>
struct IN_THE_CATALOGUE_AS_SOMETHING_ELSE : detail::violation {};

/// What the compiler names when a text of a catalogue is held in a std::string.
template <class Member>
struct TEXT_IS_HELD_IN_A_STRING : detail::violation {};

// The kinds of members that a catalogue has.
struct a_condition {};
struct a_mode {};
struct a_piece_of_equipment {};
struct a_position {};
struct a_region {};
struct a_purpose {};
struct a_demand {};
struct an_exercise {};

// Stand for `Where` when it is not a type that names the member.
/// exercise_index and its like.
struct a_look_up {};
/// A profile.
struct a_profile {};
/// A session that ships.
struct a_session {};

namespace detail {

/// The index of a member that was found to be in the list.
template <class Member, class List>
inline constexpr std::size_t index_of = index_in<Member, members<List>>;

// Short names for the lists of a catalogue: nobody can read a list of a hundred conditions in an error.
struct in_exercises {
    template <class C>
    using list = typename C::exercises;
};

struct in_conditions {
    template <class C>
    using list = typename C::conditions;
};

struct in_modes {
    template <class C>
    using list = typename C::modes;
};

struct in_equipment {
    template <class C>
    using list = typename C::equipment;
};

struct in_positions {
    template <class C>
    using list = typename C::positions;
};

struct in_purposes {
    template <class C>
    using list = typename C::purposes;
};

/// What is wrong with a member that is not in the list where it was looked for: it may be in another.
template <class Member, class Where, class C>
consteval auto fault_of_stranger() {
    using enum error_code;
    if constexpr (index_of<Member, typename C::conditions> != npos) {
        return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_condition, Where, C>, of_another_kind>{};
    } else if constexpr (index_of<Member, typename C::modes> != npos) {
        return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_mode, Where, C>, of_another_kind>{};
    } else if constexpr (index_of<Member, typename C::equipment> != npos) {
        return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_piece_of_equipment, Where, C>, of_another_kind>{};
    } else if constexpr (index_of<Member, typename C::positions> != npos) {
        return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_position, Where, C>, of_another_kind>{};
    } else if constexpr (index_of<Member, typename C::regions> != npos) {
        return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_region, Where, C>, of_another_kind>{};
    } else if constexpr (index_of<Member, typename C::purposes> != npos) {
        return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_purpose, Where, C>, of_another_kind>{};
    } else if constexpr (index_of<Member, typename C::demands> != npos) {
        return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_demand, Where, C>, of_another_kind>{};
    } else if constexpr (index_of<Member, typename C::exercises> != npos) {
        return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, an_exercise, Where, C>, of_another_kind>{};
    } else {
        return wrong<NOT_IN_THE_CATALOGUE<Member, Where, C>, outside_vocabulary>{};
    }
}

/// The index of a member in one of the catalogue's lists; a member that is not there stops the compilation.
template <class Member, class List, class Where, class C>
consteval std::size_t index_or_fail() {
    constexpr std::size_t at = index_of<Member, typename List::template list<C>>;
    if constexpr (at == npos) {
        using fault = decltype(fault_of_stranger<Member, Where, C>());
        require<typename fault::verdict, fault::code>();
        return 0;
    } else {
        return at;
    }
}

/// The index of the first that is false, or `npos`.
template <std::size_t N>
constexpr std::size_t first_false(std::array<bool, N> const& all) {
    for (std::size_t i = 0; i < N; ++i) {
        if (!all[i]) return i;
    }
    return npos;
}

/// The I-th type of the list; void where I is npos.
template <std::size_t I, class List>
struct nth_or_void : std::type_identity<nth<I, List>> {};

template <class List>
struct nth_or_void<npos, List> : std::type_identity<void> {};

/// The first of some members that a catalogue's list does not have, or void.
template <class List, class Members>
struct first_stranger;

template <class List, class... Members>
struct first_stranger<List, list<Members...>>
    : nth_or_void<first_false(std::array<bool, sizeof...(Members)>{(index_of<Members, List> != npos)...}),
                  list<Members...>> {};

/// The same by a shorter name.
template <class List, class Members>
using stranger = typename first_stranger<List, Members>::type;

/// The first of some types that is not void, or void.
template <class... Ts>
struct first_of : std::type_identity<void> {};

template <class T, class... Rest>
struct first_of<T, Rest...> : std::type_identity<T> {};

template <class... Rest>
struct first_of<void, Rest...> : first_of<Rest...> {};

/// any_of<a, b> as a list; a single member as a list of one.
template <class T>
struct alternatives : std::type_identity<list<T>> {};

template <class... Ts>
struct alternatives<any_of<Ts...>> : std::type_identity<list<Ts...>> {};

/// How many members a list has.
template <class List>
inline constexpr std::size_t size_of = members<List>::size;

/// A text that owns its letters, such as a std::string, is no constant.
template <class T>
concept holds_a_string = requires {
    typename decltype(T::id)::allocator_type;
}
|| requires { typename decltype(T::name)::allocator_type; }
|| requires { typename decltype(T::question)::allocator_type; }
|| requires { typename decltype(T::sentence)::allocator_type; }
|| requires { typename decltype(T::meaning)::allocator_type; };

/// A catalogue, by what only a catalogue has.
template <class C>
concept has_lists_of_a_catalogue = requires {
    typename C::exercises;
    typename C::modes;
    typename C::conditions;
};

}  // namespace detail
}  // namespace regimen

#endif

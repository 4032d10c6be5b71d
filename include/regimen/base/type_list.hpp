// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Lists of named types: joining them, finding the index of a type, taking the n-th.
// Each costs one instantiation for a list and one for a look-up.
#ifndef REGIMEN_BASE_TYPE_LIST_HPP
#define REGIMEN_BASE_TYPE_LIST_HPP

#include <regimen/base/require.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace regimen {

/// What the compiler names when something is joined that is no list.
template <class NoList>
struct JOINED_WITHOUT_A_LIST_AROUND_IT : detail::violation {};
/// What it names when lists of two kinds are joined; both are shown empty.
template <class First, class Second>
struct LISTS_OF_TWO_KINDS_ARE_JOINED : detail::violation {};

}  // namespace regimen

namespace regimen::detail {

/// The index of what was not found.
inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

/// A list of types.
template <class... Ts>
struct list {
    static constexpr std::size_t size = sizeof...(Ts);
};

/// What is no list is taken for a list of itself, so that what is said of it is not followed by errors of the compiler.
template <class NoList>
struct members_of : std::type_identity<list<NoList>> {};
template <template <class...> class List, class... Ts>
struct members_of<List<Ts...>> : std::type_identity<list<Ts...>> {};
/// Any list-like template as a plain list: exercises<a, b> -> list<a, b>.
template <class List>
using members = typename members_of<List>::type;

template <std::size_t I, class T>
struct indexed {
    using type = T;
};
template <class Indices, class... Ts>
struct indexed_types;
template <std::size_t... I, class... Ts>
struct indexed_types<std::index_sequence<I...>, Ts...> : indexed<I, Ts>... {};

template <class List>
struct map_of;
template <class... Ts>
struct map_of<list<Ts...>> : std::type_identity<indexed_types<std::make_index_sequence<sizeof...(Ts)>, Ts...>> {};
template <class List>
using map = typename map_of<List>::type;

template <class T, std::size_t I>
constexpr std::size_t find_index(indexed<I, T> const*) {
    return I;
}
template <class T>
constexpr std::size_t find_index(void const*) {
    return npos;
}
template <std::size_t I, class T>
indexed<I, T> type_at(indexed<I, T> const*);

/// The index of T in the list, or `npos`; also where it stands there twice.
template <class T, class List>
inline constexpr std::size_t index_in = find_index<T>(static_cast<map<List> const*>(nullptr));

/// The I-th type of the list.
template <std::size_t I, class List>
using nth = typename decltype(type_at<I>(static_cast<map<List> const*>(nullptr)))::type;

/// The index of the first that is false, or `npos`.
template <std::size_t N>
constexpr std::size_t first_false(std::array<bool, N> const& all) {
    for (std::size_t i = 0; i < N; ++i) {
        if (!all[i]) return i;
    }
    return npos;
}

/// A type that is looked at only once the template is used that it stands in, for Argument of that template. Otherwise
/// the compiler makes it, a std::optional for example, wherever the header is included.
template <class T, class Argument>
struct type_for : std::type_identity<T> {};
template <class T, class Argument>
using once_used = typename type_for<T, Argument>::type;

/// Whether a type is a list; of one, the same list without members, for an error to name, and with one more.
template <class NoList>
struct as_list {
    static constexpr bool is_one = false;
};
template <template <class...> class List, class... Ts>
struct as_list<List<Ts...>> {
    static constexpr bool is_one = true;
    using without_members = List<>;
    template <class T>
    using with = List<Ts..., T>;
};
template <template <auto const&...> class List, auto const&... Words>
struct as_list<List<Words...>> {
    static constexpr bool is_one = true;
    using without_members = List<>;
    template <class T>
    using with = List<Words...>;  // a type is no word
};

template <class... Lists>
struct join_lists;

/// Says what cannot be joined, and goes on as if it had been written rightly or left out, so that nothing else is said.
template <class NoList>
consteval auto refuse_to_join() {
    require<JOINED_WITHOUT_A_LIST_AROUND_IT<NoList>, error_code::list_of_another_kind>();
    return std::type_identity<list<NoList>>{};
}
template <class First, class Second, class... More>
consteval auto refuse_to_join() {
    using enum error_code;
    if constexpr (!as_list<Second>::is_one) {
        require<JOINED_WITHOUT_A_LIST_AROUND_IT<Second>, list_of_another_kind>();
        if constexpr (as_list<First>::is_one) {
            return join_lists<typename as_list<First>::template with<Second>, More...>{};
        } else {
            return std::type_identity<list<First, Second>>{};
        }
    } else if constexpr (!as_list<First>::is_one) {
        require<JOINED_WITHOUT_A_LIST_AROUND_IT<First>, list_of_another_kind>();
        return join_lists<typename as_list<Second>::template with<First>, More...>{};
    } else {
        require<LISTS_OF_TWO_KINDS_ARE_JOINED<typename as_list<First>::without_members,
                                              typename as_list<Second>::without_members>,
                list_of_another_kind>();
        return join_lists<First, More...>{};
    }
}
template <class... NotAlike>
struct join_lists : decltype(refuse_to_join<NotAlike...>()) {};
template <template <class...> class List, class... A>
struct join_lists<List<A...>> : std::type_identity<List<A...>> {};
template <template <class...> class List, class... A, class... B, class... More>
struct join_lists<List<A...>, List<B...>, More...> : join_lists<List<A..., B...>, More...> {};
// Lists of constants, such as the words of a vocabulary.
template <template <auto const&...> class List, auto const&... A>
struct join_lists<List<A...>> : std::type_identity<List<A...>> {};
template <template <auto const&...> class List, auto const&... A, auto const&... B, class... More>
struct join_lists<List<A...>, List<B...>, More...> : join_lists<List<A..., B...>, More...> {};

}  // namespace regimen::detail

namespace regimen {

/// Lists of one kind, one after the other: join<base_catalogue::exercises, exercises<wall_slide>>.
template <class... Lists>
using join = typename detail::join_lists<Lists...>::type;

}  // namespace regimen

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whether the lists of a catalogue have what a type names, and where.
// What is in none of them stops the compilation: passed over in silence, it would never be asked about.
#ifndef REGIMEN_CONTENT_MEMBERSHIP_HPP
#define REGIMEN_CONTENT_MEMBERSHIP_HPP

#include <regimen/base/entry_list.hpp>
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

/// The words of one of a catalogue's open sets, or what it joins them of: vocabulary<demand::iap, my_app::jumping>.
template <auto const&... Words>
struct vocabulary {};

/// How an error names a word, which is a constant and no type.
template <auto const& Word>
struct named_word {};

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
/// A report of a session.
struct a_report {};

namespace detail {

/// The index of a member that was found to be in the list.
template <class Member, class List>
inline constexpr std::size_t index_of = index_in<Member, members<List>>;

/// The words of a list as values.
template <class List>
struct words_of;
template <>
struct words_of<vocabulary<>> {
    using kind = void;
    static constexpr std::size_t size = 0;
};
template <auto const& First, auto const&... Rest>
struct words_of<vocabulary<First, Rest...>> {
    using kind = std::remove_cvref_t<decltype(First)>;
    static constexpr std::size_t size = 1 + sizeof...(Rest);
    static constexpr kind const* all[size]{&First, &Rest...};
};
/// The words of a list, for code that knows only what kind they are of. A word is found by the hash of its id.
template <class Word>
struct word_list {
    Word const* const* all = nullptr;
    std::size_t size = 0;

    constexpr std::size_t find(Word const& wanted) const {
        for (std::size_t i = 0; i < size; ++i) {
            if (all[i]->id.hash() == wanted.id.hash()) return i;
        }
        return npos;
    }
};
template <class Word, class List>
consteval word_list<Word> words_in() {
    if constexpr (words_of<List>::size == 0) {
        return {};
    } else {
        return {words_of<List>::all, words_of<List>::size};
    }
}
/// The index of a word in a list, or npos; of another kind of word, too.
template <auto const& Word, class List>
consteval std::size_t find_word() {
    using kind = std::remove_cvref_t<decltype(Word)>;
    if constexpr (std::is_same_v<kind, typename words_of<List>::kind>) {
        return words_in<kind, List>().find(Word);
    } else {
        return npos;
    }
}

// Short names for the lists of a catalogue: nobody can read a list of a hundred words in an error. Those of its entries
// stand with what the entries state.
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
struct fault_of_member {
    static consteval auto find() {
        using enum error_code;
        if constexpr (index_of<Member, typename C::conditions> != npos) {
            return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_condition, Where, C>, of_another_kind>{};
        } else if constexpr (index_of<Member, typename C::modes> != npos) {
            return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_mode, Where, C>, of_another_kind>{};
        } else if constexpr (index_of<Member, typename C::exercises> != npos) {
            return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, an_exercise, Where, C>, of_another_kind>{};
        } else {
            return wrong<NOT_IN_THE_CATALOGUE<Member, Where, C>, outside_vocabulary>{};
        }
    }
};
template <auto const& Word, class Where, class C>
struct fault_of_member<named_word<Word>, Where, C> {
    static consteval auto find() {
        using enum error_code;
        using Member = named_word<Word>;
        if constexpr (find_word<Word, typename C::equipment>() != npos) {
            return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_piece_of_equipment, Where, C>, of_another_kind>{};
        } else if constexpr (find_word<Word, typename C::positions>() != npos) {
            return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_position, Where, C>, of_another_kind>{};
        } else if constexpr (find_word<Word, typename C::regions>() != npos) {
            return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_region, Where, C>, of_another_kind>{};
        } else if constexpr (find_word<Word, typename C::purposes>() != npos) {
            return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_purpose, Where, C>, of_another_kind>{};
        } else if constexpr (find_word<Word, typename C::demands>() != npos) {
            return wrong<IN_THE_CATALOGUE_AS_SOMETHING_ELSE<Member, a_demand, Where, C>, of_another_kind>{};
        } else {
            return wrong<NOT_IN_THE_CATALOGUE<Member, Where, C>, outside_vocabulary>{};
        }
    }
};
template <class Member, class Where, class C>
using fault_of_stranger = decltype(fault_of_member<Member, Where, C>::find());

/// Whether it is told that a list has no such member: not where the compiler gave up the member's own entry, or where
/// the list cannot be read, which is an error of its own.
template <class Member, class In, class C>
consteval bool tells_stranger() {
    using kind = typename In::kind;
    if constexpr (!are_readable<kind, members_in<In, C>>::value) {
        return false;
    } else if constexpr (states_entries<kind, list<Member>>::value && !are_readable<kind, list<Member>>::value) {
        return !was_given_up<kind, Member>();
    } else {
        return true;
    }
}

/// The index of a member in one of the catalogue's lists; a member that is not there stops the compilation.
template <class Member, class In, class Where, class C>
consteval std::size_t index_or_fail() {
    constexpr std::size_t at = find_entry<Member, In, C>();
    if constexpr (at != npos) {
        return at;
    } else if constexpr (tells_stranger<Member, In, C>()) {
        using fault = fault_of_stranger<Member, Where, C>;
        require<typename fault::verdict, fault::code>();
        return 0;
    } else {
        using fault = decltype(fault_in_entries<In, C>());
        require<typename fault::verdict, fault::code>();
        return 0;
    }
}

/// The same of a word.
template <auto const& Word, class List, class Where, class C>
consteval std::size_t word_index_or_fail() {
    constexpr std::size_t at = find_word<Word, typename List::template list<C>>();
    if constexpr (at == npos) {
        using fault = fault_of_stranger<named_word<Word>, Where, C>;
        require<typename fault::verdict, fault::code>();
        return 0;
    } else {
        return at;
    }
}
/// The same of some type where a word should stand.
template <class Member, class Where, class C>
consteval void fail_for_a_word() {
    using fault = fault_of_stranger<Member, Where, C>;
    require<typename fault::verdict, fault::code>();
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

/// How many members a list has.
template <class List>
inline constexpr std::size_t size_of = members<List>::size;
template <auto const&... Words>
inline constexpr std::size_t size_of<vocabulary<Words...>> = sizeof...(Words);

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

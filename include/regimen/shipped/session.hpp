// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Sessions that ship with an app: blocks of exercises for an audience, checked when they are compiled.
// Screening is monotone, so a session that is safe for its audience's most restricted member is safe for all of it.
#ifndef REGIMEN_SHIPPED_SESSION_HPP
#define REGIMEN_SHIPPED_SESSION_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/diagnostic_text.hpp>
#include <regimen/content/membership.hpp>
#include <regimen/person/person.hpp>
#include <regimen/session/start_positions.hpp>
#include <regimen/shipped/audience.hpp>
#include <regimen/shipped/detail/session_check.hpp>
#include <regimen/words/explain.hpp>

#include <boost/hana/at.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/type.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace regimen {

// The blocks of a session.
template <class... Exercises>
struct settle {};
template <class... Exercises>
struct warm_up {};
template <class... Exercises>
struct strengthen {};
template <class... Exercises>
struct stretch {};
template <class... Exercises>
struct relax {};

/// A checked session: its items, how long it lasts, and the most restricted member of the audience that it was checked
/// for.
template <class Catalogue>
struct checked_session {
    routine items;
    seconds total_time = 0_s;
    profile<Catalogue> checked_for{};
};

// What the compiler names when a session is not safe or not sound for its audience. Text says it in a sentence.
#define REGIMEN_SESSION_VERDICT(NAME)                                    \
    template <class Culprit, class Audience, said... Text>               \
    struct NAME : detail::violation {                                    \
        static constexpr auto const& sentence = detail::joined<Text...>; \
    };
REGIMEN_SESSION_VERDICT(EXERCISE_STARTS_TOO_EARLY)
REGIMEN_SESSION_VERDICT(EXERCISE_IS_FORBIDDEN)
REGIMEN_SESSION_VERDICT(EXERCISE_ASKS_MORE_THAN_A_RULE_ALLOWS)
REGIMEN_SESSION_VERDICT(AUDIENCE_MAY_NOT_EXERCISE)
REGIMEN_SESSION_VERDICT(EXERCISE_STANDS_IN_THE_WRONG_BLOCK)
REGIMEN_SESSION_VERDICT(EXERCISE_COMES_TOO_LATE_IN_THE_SESSION)
REGIMEN_SESSION_VERDICT(SESSION_DOES_NOT_OPEN_WITH_A_WARM_UP)
REGIMEN_SESSION_VERDICT(WARM_UP_IS_TOO_SHORT)
REGIMEN_SESSION_VERDICT(SESSION_DOES_NOT_CLOSE_WITH_RELAXATION)
REGIMEN_SESSION_VERDICT(RELAXATION_IS_TOO_SHORT)
REGIMEN_SESSION_VERDICT(SESSION_IS_TOO_LONG)
REGIMEN_SESSION_VERDICT(SESSION_HAS_TOO_MANY_EXERCISES)
REGIMEN_SESSION_VERDICT(SESSION_HAS_ONE_EXERCISE_IN_TWO_FORMS)
REGIMEN_SESSION_VERDICT(SESSION_HAS_TOO_MANY_POSITIONS)
REGIMEN_SESSION_VERDICT(SESSION_CHANGES_POSITION_TOO_OFTEN)
REGIMEN_SESSION_VERDICT(SESSION_GETS_UP_FROM_THE_FLOOR_TOO_OFTEN)
REGIMEN_SESSION_VERDICT(EXERCISE_NEEDS_EQUIPMENT_THAT_IS_NOT_LISTED)
REGIMEN_SESSION_VERDICT(SESSION_ASKS_TOO_MUCH_OF_ONE_PART)
REGIMEN_SESSION_VERDICT(EXERCISE_TREATS_SIDES_UNEQUALLY)
REGIMEN_SESSION_VERDICT(SESSION_IS_ONE_SIDED_IN_DIRECTION)
REGIMEN_SESSION_VERDICT(SESSION_HAS_TOO_MANY_TWISTS)
REGIMEN_SESSION_VERDICT(STRENGTH_FOR_ONE_REGION_BACK_TO_BACK)
#undef REGIMEN_SESSION_VERDICT

/// Named as the culprit where no single exercise is to blame.
struct the_whole_session {};

/// An argument of a session that is not a block: an exercise, say, that stands outside of all blocks.
template <class Item, class Audience>
struct ITEM_STANDS_IN_NO_BLOCK : detail::violation {};

namespace detail {

template <block Block, class Exercise>
struct placed {
    static constexpr block in = Block;
    using exercise = Exercise;
};

// The items of a block as a Hana tuple; a session's are its blocks' tuples, joined. Where a session is sound the type
// is enough; where it is not, the item to blame is taken out.
template <class Block>
struct items_of_block;
template <class... Es>
struct items_of_block<settle<Es...>> : std::type_identity<boost::hana::tuple<placed<block::settle, Es>...>> {};
template <class... Es>
struct items_of_block<warm_up<Es...>> : std::type_identity<boost::hana::tuple<placed<block::warm_up, Es>...>> {};
template <class... Es>
struct items_of_block<strengthen<Es...>> : std::type_identity<boost::hana::tuple<placed<block::strengthen, Es>...>> {};
template <class... Es>
struct items_of_block<stretch<Es...>> : std::type_identity<boost::hana::tuple<placed<block::stretch, Es>...>> {};
template <class... Es>
struct items_of_block<relax<Es...>> : std::type_identity<boost::hana::tuple<placed<block::relax, Es>...>> {};

template <class Block>
concept block_of_session = requires {
    typename items_of_block<Block>::type;
};
template <class Block>
struct exercises_in : std::type_identity<list<>> {};
template <template <class...> class Block, class... Es>
struct exercises_in<Block<Es...>> : std::type_identity<list<Es...>> {};

template <class... Blocks>
using flattened = join<boost::hana::tuple<>, typename items_of_block<Blocks>::type...>;

// What an audience or a session names that the catalogue does not have, as a type.
template <class C, class Term>
struct unknown_in_audience : std::type_identity<void> {};
template <class C, class... Conditions>
struct unknown_in_audience<C, may_have<Conditions...>> : first_stranger<typename C::conditions, list<Conditions...>> {};
template <class C, auto const&... Equipment>
struct unknown_in_audience<C, has<Equipment...>>
    : nth_or_void<first_false(std::array<bool, sizeof...(Equipment)>{
                      (find_word<Equipment, typename C::equipment>() != npos)...}),
                  list<named_word<Equipment>...>> {};

template <class... Blocks, class C, class Mode, class... Terms>
consteval auto fault_in_names(audience<C, Mode, Terms...>) {
    using of_audience = typename first_of<stranger<typename C::modes, list<Mode>>,
                                          typename unknown_in_audience<C, Terms>::type...>::type;
    using of_items = typename stranger_to_exercises<C, join<list<>, typename exercises_in<Blocks>::type...>>::type;
    constexpr std::size_t no_block = first_false(std::array<bool, sizeof...(Blocks)>{block_of_session<Blocks>...});
    if constexpr (no_block != npos) {
        return wrong<ITEM_STANDS_IN_NO_BLOCK<nth<no_block, list<Blocks...>>, audience<C, Mode, Terms...>>,
                     error_code::session_blocks>{};
    } else if constexpr (!std::is_void_v<of_audience>) {
        return wrong<NOT_IN_THE_CATALOGUE<of_audience, audience<C, Mode, Terms...>, C>,
                     error_code::outside_vocabulary>{};
    } else if constexpr (!std::is_void_v<of_items>) {
        return wrong<NOT_IN_THE_CATALOGUE<of_items, a_session, C>, error_code::outside_vocabulary>{};
    } else {
        return nothing_wrong{};
    }
}

template <class Block>
struct is_work : std::false_type {};
template <class... Es>
struct is_work<strengthen<Es...>> : std::true_type {};
template <class... Es>
struct is_work<stretch<Es...>> : std::true_type {};

/// Made once, for it looks at every gate.
template <class Book, class C>
inline constexpr std::int32_t last_change_in = last_change_of(book_of<Book, C>, composition_of<C>);

template <class Audience, class... Blocks>
struct session_maker {
    using facts = audience_facts<Audience>;
    using C = typename facts::catalogue;

    /// Doses are taken up or down where the work is: strengthening and stretching, or what there is instead of both.
    static constexpr bool has_work = (false || ... || (is_work<Blocks>::value && size_of<Blocks> != 0));
    template <class Item>
    static consteval dose_today dose_for() {
        bool const scaled =
            Item::in == block::strengthen || Item::in == block::stretch || (!has_work && Item::in == block::warm_up);
        constexpr dose_view const& dose = doses_of<C>[exercise_index<typename Item::exercise, C>];
        return scaled ? dose_at_percent(dose, facts::made.path, facts::made.percent) : starting_dose(dose);
    }
    using all_items = flattened<Blocks...>;
    template <class... Items>
    static consteval checked_session<C> make_items(boost::hana::tuple<Items...> const*) {
        checked_session<C> out;
        out.checked_for = facts::made.member;
        out.items.catalogue = view_of<C>.fingerprint;
        (out.items.add({.exercise = static_cast<std::uint16_t>(exercise_index<typename Items::exercise, C>),
                        .in = Items::in,
                        .dose = dose_for<Items>()}),
         ...);
        detail::choose_start_positions(view_of<C>, out.items.items.data(), out.items.size);
        out.total_time = total_time(view_of<C>, composition_of<C>, out.items.view());
        return out;
    }
    static constexpr checked_session<C> made = make_items(static_cast<all_items const*>(nullptr));
    static consteval session_finding judge(profile<C> const& member) {
        return judge_session(screen<typename facts::rulebook>(member), made.items.view(), facts::made.max_time);
    }
    static consteval session_finding find() {
        if constexpr (n_items > routine::capacity) {
            session_finding f;
            f.sound = false;
            f.code = error_code::session_count;
            f.sentence << "A session holds up to sixteen items.";
            return f;
        } else {
            session_finding first = judge(made.checked_for);
            if (!first.sound) return first;
            // Time only opens exercises, except where a rule begins later: the session is checked on that day, too.
            std::int32_t const later = first_later_trouble(view_of<C>, book_of<typename facts::rulebook, C>,
                                                           made.checked_for.raw(), made.items.view(), made.total_time);
            return later < 0 ? first : judge(made.checked_for.on_day(days::from_value(later)));
        }
    }
    static constexpr std::size_t n_items = size_of<all_items>;
    static constexpr std::int32_t last_change = last_change_in<typename facts::rulebook, C>;
    static constexpr std::int32_t longest = longest_session(composition_of<C>);
    static consteval odd_term odd() {
        return odd_term_of(view_of<C>, facts::made.week, facts::made.by_percent, facts::made.minutes, last_change,
                           longest);
    }
    /// No rule stands against it today, nor on a later day on which a rule begins.
    static consteval bool stands() {
        if (n_items > routine::capacity) return false;
        person const& p = made.checked_for.raw();
        rulebook_view const& book = book_of<typename facts::rulebook, C>;
        auto const on = [&](person const& then) {
            return stands_at_first_sight(view_of<C>, book, composition_of<C>, then, made.items.view(),
                                         facts::made.max_time);
        };
        if (!on(p)) return false;
        std::int32_t const later = first_later_trouble(view_of<C>, book, p, made.items.view(), made.total_time);
        return later < 0 || on(made.checked_for.on_day(days::from_value(later)).raw());
    }
    static constexpr session_finding finding = find();
    static consteval auto make() { return finding.sentence; }

    static consteval auto culprit() {
        if constexpr (finding.culprit == npos) {
            return boost::hana::type_c<the_whole_session>;
        } else {
            return boost::hana::type_c<typename std::decay_t<decltype(boost::hana::at_c<finding.culprit>(
                std::declval<all_items>()))>::exercise>;
        }
    }
};

// The verdict for a fault: of composition, as its list names it; or of screening, by the error code.
template <error_code Code, composition_fault Fault>
struct verdict_for;
#define REGIMEN_VERDICT_FOR(ID, FAULT, CODE, VERDICT, ...)     \
    template <error_code Code>                                 \
    struct verdict_for<Code, composition_fault::FAULT> {       \
        template <class Culprit, class Audience, said... Text> \
        using type = VERDICT<Culprit, Audience, Text...>;      \
    };
REGIMEN_COMPOSITION_RULES(REGIMEN_VERDICT_FOR)
#undef REGIMEN_VERDICT_FOR
template <>
struct verdict_for<error_code::starts_too_early, composition_fault::not_permitted> {
    template <class Culprit, class Audience, said... Text>
    using type = EXERCISE_STARTS_TOO_EARLY<Culprit, Audience, Text...>;
};
template <>
struct verdict_for<error_code::over_a_cap, composition_fault::not_permitted> {
    template <class Culprit, class Audience, said... Text>
    using type = EXERCISE_ASKS_MORE_THAN_A_RULE_ALLOWS<Culprit, Audience, Text...>;
};

/// What is wrong with a session whose names are all known, as a type.
template <class Audience, class Maker, std::size_t... I>
consteval auto judged_session(std::index_sequence<I...>) {
    constexpr session_finding const& f = Maker::finding;
    if constexpr (f.nobody) {
        return wrong<AUDIENCE_MAY_NOT_EXERCISE<the_whole_session, Audience, said_by<Maker, I>...>, f.code>{};
    } else if constexpr (!f.sound) {
        using culprit = typename decltype(Maker::culprit())::type;
        return wrong<typename verdict_for<f.code, f.fault>::template type<culprit, Audience, said_by<Maker, I>...>,
                     f.code>{};
    } else {
        return nothing_wrong{};
    }
}

template <class Audience, class... Blocks>
consteval auto fault_in_session() {
    using names = decltype(fault_in_names<Blocks...>(Audience{}));
    using maker = session_maker<Audience, Blocks...>;
    if constexpr (!names::ok) {
        return names{};
    } else if constexpr (maker::odd() == odd_term::weeks) {
        return wrong<
            WEEKS_ARE_MORE_THAN_ANY_RULE_KNOWS<terms::weeks<maker::facts::made.week>, Audience, maker::last_change / 7>,
            error_code::implausible_term>{};
    } else if constexpr (maker::odd() == odd_term::minutes) {
        return wrong<MINUTES_ARE_MORE_THAN_ANY_SESSION_MAY_LAST<terms::within<maker::facts::made.minutes>, Audience,
                                                                maker::longest / 60>,
                     error_code::implausible_term>{};
    } else if constexpr (maker::stands()) {
        return nothing_wrong{};
    } else {
        constexpr std::size_t pieces = count_pieces(sentence_by<maker>.view());
        return judged_session<Audience, maker>(std::make_index_sequence<pieces>{});
    }
}

template <class Audience, class... Blocks>
consteval auto check_session_for() {
    using facts = audience_facts<Audience>;
    using C = typename facts::catalogue;
    if constexpr (has_tables<C, typename facts::rulebook>()) {
        using fault = decltype(fault_in_session<Audience, Blocks...>());
        require<typename fault::verdict, fault::code>();
        if constexpr (fault::ok) {
            return session_maker<Audience, Blocks...>::made;
        } else {
            return checked_session<C>{};
        }
    } else {
        return checked_session<C>{};
    }
}

/// What there is of a session whose arguments stand out of place.
template <class C>
struct session_of : std::type_identity<checked_session<C>> {};
template <>
struct session_of<void> {
    using type = nothing_wrong;
};

template <class Audience, class... Blocks>
consteval auto check_session() {
    using fault = typename audience_places<Audience>::fault;
    require<typename fault::verdict, fault::code>();
    if constexpr (fault::ok) {
        return check_session_for<Audience, Blocks...>();
    } else {
        using C = first_of<typename catalogue_among<Audience>::type, typename catalogue_among<Blocks>::type...>;
        return typename session_of<typename C::type>::type{};
    }
}

}  // namespace detail

/// A session for an audience, checked when it is compiled:
/// constexpr auto week_seven = session<audience<my_catalogue, mode, weeks<7>, has<equipment::chair>>,
///                                     settle<belly_breathing>, warm_up<cat_chair>, stretch<...>,
///                                     relax<resting_position>>;
template <class Audience, class... Blocks>
inline constexpr auto session = detail::check_session<Audience, Blocks...>();

}  // namespace regimen

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rulebook: rules, gates and delays under one name, and its tables for a catalogue.
// Rulebooks compose: everything of each holds, and of two gates for one exercise the later counts.
#ifndef REGIMEN_RULES_RULEBOOK_HPP
#define REGIMEN_RULES_RULEBOOK_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/sort.hpp>
#include <regimen/content/membership.hpp>
#include <regimen/rules/detail/gate_rows.hpp>
#include <regimen/rules/detail/rule_index.hpp>
#include <regimen/rules/detail/rule_rows.hpp>
#include <regimen/rules/gate.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace regimen {

namespace detail {

/// A rulebook, or a part of one, by its lists.
template <class Book>
concept has_lists_of_a_rulebook = requires {
    typename Book::rules;
    typename Book::gates;
    typename Book::delays;
};

/// The lists of several parts. Where one lacks a list there are none, and it is told where the whole is used.
template <bool All, class... Parts>
struct composed_lists {
    using rules = regimen::rules<>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
template <class... Parts>
struct composed_lists<true, Parts...> {
    using rules = join<typename Parts::rules...>;
    using gates = join<typename Parts::gates...>;
    using delays = join<typename Parts::delays...>;
};

}  // namespace detail

/// Several rulebooks as one: struct clinic : compose<conservative, house_rules> { static constexpr ... id = "clinic";
/// };
template <class... Rulebooks>
struct compose : detail::composed_lists<(detail::has_lists_of_a_rulebook<Rulebooks> && ...), Rulebooks...> {
    using composed_of = detail::list<Rulebooks...>;
};

/// A rulebook as tables for one catalogue.
struct rulebook_view {
    static constexpr std::size_t most_turning_days = 64;
    std::string_view id;
    item_view<rule_row> rules;
    item_view<delay_row> delays;
    item_view<gate_row> gates;                                   ///< one per exercise of the catalogue
    std::array<std::int32_t, most_turning_days> turning_days{};  ///< days on which a rule begins or ends, ascending
    std::size_t n_turning_days = 0;
};

template <class Rulebook>
struct RULEBOOK_WITHOUT_RULES_GATES_OR_DELAYS : detail::violation {};
template <class Rulebook>
struct RULEBOOK_WITHOUT_ID : detail::violation {};
template <class First, class Second>
struct TWO_RULES_WITH_ONE_ID : detail::violation {};
template <class Exercise, class Mode, class Rulebook>
struct EXERCISE_WITHOUT_GATE : detail::violation {};
template <class Exercise, class Rulebook, class Catalogue>
struct DEFAULT_RULEBOOK_DOES_NOT_KNOW_THE_EXERCISE : detail::violation {};
template <class Catalogue>
struct CATALOGUE_WITHOUT_DEFAULT_RULEBOOK : detail::violation {};
template <class Rulebook>
struct GATE_KEPT_SHUT_BY_MORE_THAN_4_CONDITIONS : detail::violation {};
template <class Rulebook>
struct MORE_THAN_64_DAYS_ON_WHICH_A_RULE_BEGINS_OR_ENDS : detail::violation {};

namespace detail {

/// Stands for the rulebook that a catalogue does not name.
struct no_rulebook {};
template <class C>
struct rulebook_named_by {
    using type = no_rulebook;
};
template <class C>
requires requires { typename C::default_rulebook; }
struct rulebook_named_by<C> : std::type_identity<typename C::default_rulebook> {};

/// Why no profile can ever meet a rule, or why it limits nothing although it does not say that it only advises.
enum class idle_cause : std::uint8_t { none, empty_days, days_outside, idle_caps, no_effect, two_modes };

/// The modes after which a condition can be, a bit each; -1, everyone, after all.
constexpr std::uint32_t modes_with(catalogue_view const& c, int condition) {
    std::uint32_t out = 0;
    for (std::size_t m = 0; m < c.modes.size(); ++m) {
        bool const barred = c.cannot_be(static_cast<std::int32_t>(m), static_cast<std::size_t>(condition));
        if (!barred) out |= std::uint32_t{1} << m;
    }
    return out;
}

/// Those after which enough can be of what a rule counts.
constexpr std::uint32_t modes_with_enough(catalogue_view const& c, rule_row const& r) {
    std::array<std::size_t, most_modes> n{};
    r.counted->for_each([&](std::size_t condition) {
        std::uint32_t const modes = modes_with(c, static_cast<int>(condition));
        for (std::size_t m = 0; m < c.modes.size(); ++m) n[m] += (modes >> m) & 1U;
    });
    std::uint32_t out = 0;
    for (std::size_t m = 0; m < c.modes.size(); ++m) {
        if (n[m] >= r.least) out |= std::uint32_t{1} << m;
    }
    return out;
}

constexpr idle_cause never_fires(rule_row const& r, safety_rule const& stated, catalogue_view const& c) {
    if (r.days.from >= r.days.until) return idle_cause::empty_days;
    if (r.days.from >= c.covers.until || r.days.until <= c.covers.from) return idle_cause::days_outside;
    if (!r.limits_something()) {
        if (stated.caps.size() != 0) return idle_cause::idle_caps;
        if (!stated.only_advises) return idle_cause::no_effect;
    }
    if (!r.needs_more) return idle_cause::none;
    std::uint32_t const modes = r.counted == nullptr ? modes_with(c, r.when) : modes_with_enough(c, r);
    if (r.only_with[0] < 0) return modes != 0 ? idle_cause::none : idle_cause::two_modes;
    for (auto const partner : r.only_with) {
        if (partner >= 0 && (modes & modes_with(c, partner)) != 0) return idle_cause::none;
    }
    return idle_cause::two_modes;
}

template <idle_cause Cause>
struct cause_type : std::type_identity<IT_NEEDS_TWO_MODES_AT_ONCE> {};
template <>
struct cause_type<idle_cause::empty_days> : std::type_identity<ITS_DAYS_ARE_EMPTY> {};
template <>
struct cause_type<idle_cause::days_outside> : std::type_identity<ITS_DAYS_LIE_OUTSIDE_THE_CATALOGUE> {};
template <>
struct cause_type<idle_cause::idle_caps> : std::type_identity<ITS_CAPS_FORBID_NOTHING> {};
template <>
struct cause_type<idle_cause::no_effect> : std::type_identity<IT_HAS_NO_EFFECT> {};

struct idle_rule {
    std::size_t at = 0;
    std::size_t by = 0;
    idle_cause never = idle_cause::none;
    bool shadowed = false;
};

template <std::size_t N>
constexpr idle_rule first_idle_rule(std::array<rule_row, N> const& rules, safety_rule const* const* stated,
                                    catalogue_view const& c) {
    for (std::size_t i = 0; i < N; ++i) {
        idle_cause const cause = never_fires(rules[i], *stated[i], c);
        if (cause != idle_cause::none) return {i, i, cause, false};
    }
    for (std::size_t i = 0; i < N; ++i) {
        if (!rules[i].limits_something()) continue;  // advice: it says something and limits nothing
        for (std::size_t j = 0; j < N; ++j) {
            if (i == j || !shadowed_by(rules[i], rules[j])) continue;
            if (shadowed_by(rules[j], rules[i]) && i < j) continue;  // equal rules: the later one is the idle one
            return {i, j, idle_cause::none, true};
        }
    }
    return {};
}

/// The index of the first delay that moves no gate, or npos: it names no days, and no other mode than that of those
/// whom it is for.
constexpr std::size_t first_idle_delay(item_view<delay_row> delays, catalogue_view const& c) {
    for (std::size_t i = 0; i < delays.size(); ++i) {
        if (delays[i].days > 0) continue;
        if (delays[i].as_mode < 0 || modes_with(c, delays[i].when) == std::uint32_t{1} << delays[i].as_mode) return i;
    }
    return npos;
}

struct gap {
    std::size_t exercise = 0;
    std::size_t mode = 0;
    bool found = false;
};
template <std::size_t N>
constexpr gap first_gap(std::array<gate_row, N> const& table, std::size_t modes) {
    gate_row const* const rows = table.data();
    for (std::size_t i = 0; i < N; ++i) {
        std::int32_t const* const day = rows[i].day.data();
        for (std::size_t m = 0; m < modes; ++m) {
            if (day[m] == gate_row::unknown) return {i, m, true};
        }
    }
    return {};
}
/// Not one day is known of an exercise.
constexpr bool unknown_in_every_mode(gate_row const& row) {
    for (std::size_t m = 0; m < most_modes; ++m) {
        if (row.day[m] != gate_row::unknown) return false;
    }
    return true;
}
template <std::size_t N>
constexpr bool any_overfull(std::array<gate_row, N> const& table) {
    gate_row const* const rows = table.data();
    for (std::size_t i = 0; i < N; ++i) {
        if (rows[i].overfull) return true;
    }
    return false;
}

/// The days on which a rule begins or ends, ascending; how many there are, even where that is more than there is room
/// for.
constexpr std::size_t collect_turning_days(item_view<rule_row> rules,
                                           std::array<std::int32_t, rulebook_view::most_turning_days>& out) {
    std::size_t n = 0;
    std::size_t without_room = 0;
    auto const add = [&](std::int32_t day) {
        if (day <= 0 || day >= day_window::no_end) return;
        if (!insert_once(out.data(), n, out.size(), day)) ++without_room;
    };
    for (rule_row const& r : rules) {
        add(r.days.from);
        add(r.days.until);
    }
    return n + without_room;
}

template <class Book, class C>
consteval rulebook_view make_book() {
    rulebook_view v;
    v.id = Book::id;
    v.rules = rule_table<Book, C>;
    v.delays = delay_table<Book, C>;
    v.gates = gate_table<Book, C>;
    v.n_turning_days = collect_turning_days(v.rules, v.turning_days);
    return v;
}

template <class Book>
struct default_gates_of : std::type_identity<list<>> {};
template <class Book>
requires requires { typename Book::default_gates; }
struct default_gates_of<Book> : std::type_identity<members<typename Book::default_gates>> {};

/// What is wrong with the tables of a rulebook whose members have no fault: the first thing, as a type.
template <class Book, class C>
consteval auto fault_in_tables() {
    using enum error_code;
    using all = members<typename Book::rules>;
    using exercises = members<typename C::exercises>;
    constexpr auto const& gates = gate_table<Book, C>;
    constexpr idle_rule idle = first_idle_rule(rule_table<Book, C>, entries_in<in_rules, Book>, view_of<C>);
    constexpr std::size_t idle_delay = first_idle_delay(delay_table<Book, C>, view_of<C>);
    constexpr gap missing = first_gap(gates, size_of<typename C::modes>);
    if constexpr (idle.never != idle_cause::none) {
        return wrong<RULE_CAN_NEVER_FIRE<nth<idle.at, all>, typename cause_type<idle.never>::type>, rule_never_fires>{};
    } else if constexpr (idle.shadowed) {
        return wrong<RULE_IS_SHADOWED<nth<idle.at, all>, nth<idle.by, all>>, rule_shadowed>{};
    } else if constexpr (idle_delay != npos) {
        return wrong<RULE_CAN_NEVER_FIRE<nth<idle_delay, members<typename Book::delays>>, IT_HAS_NO_EFFECT>,
                     rule_never_fires>{};
    } else if constexpr (any_overfull(gates)) {
        return wrong<GATE_KEPT_SHUT_BY_MORE_THAN_4_CONDITIONS<Book>, too_many_members>{};
    } else if constexpr (missing.found && unknown_in_every_mode(gates[missing.exercise]) &&
                         std::is_same_v<Book, typename rulebook_named_by<C>::type>) {
        return wrong<DEFAULT_RULEBOOK_DOES_NOT_KNOW_THE_EXERCISE<nth<missing.exercise, exercises>, Book, C>,
                     no_default_rulebook>{};
    } else if constexpr (missing.found) {
        return wrong<EXERCISE_WITHOUT_GATE<nth<missing.exercise, exercises>,
                                           nth<missing.mode, members<typename C::modes>>, Book>,
                     exercise_without_gate>{};
    } else if constexpr (make_book<Book, C>().n_turning_days > rulebook_view::most_turning_days) {
        return wrong<MORE_THAN_64_DAYS_ON_WHICH_A_RULE_BEGINS_OR_ENDS<Book>, too_many_members>{};
    } else {
        return nothing_wrong{};
    }
}

/// A rulebook, or the part of one, that lacks a list; void where none does.
template <class Book>
struct without_a_list : std::type_identity<Book> {};
template <has_lists_of_a_rulebook Book>
struct without_a_list<Book> : std::type_identity<void> {};
template <class Parts>
struct part_without_a_list;
template <class... Parts>
struct part_without_a_list<list<Parts...>> : first_of<typename without_a_list<Parts>::type...> {};
template <has_lists_of_a_rulebook Book>
requires requires { typename Book::composed_of; }
struct without_a_list<Book> : part_without_a_list<typename Book::composed_of> {};

/// What is wrong with the members of a rulebook that has its lists.
template <class Book, class C>
consteval auto fault_in_lists_of_rulebook() {
    using enum error_code;
    using all = members<typename Book::rules>;
    using gates = join<members<typename Book::gates>, typename default_gates_of<Book>::type>;
    using faulty = decltype(fault_in_rules<Book, C>());
    constexpr std::size_t gate = first_faulty_gate<C, gates>();
    if constexpr (!faulty::ok) {
        return faulty{};
    } else if constexpr (gate != npos) {
        using it = nth<gate, gates>;
        return wrong<NOT_IN_THE_CATALOGUE<typename unknown_in_gate<C, it>::type, it, C>, outside_vocabulary>{};
    } else if constexpr (constexpr auto const& twins = rule_ids<Book>.twins; twins.found) {
        return wrong<TWO_RULES_WITH_ONE_ID<nth<twins.first, all>, nth<twins.second, all>>, one_id_twice>{};
    } else {
        return fault_in_tables<Book, C>();
    }
}

/// What is wrong with a rulebook for a catalogue that has no fault: the first thing, as a type.
template <class Book, class C>
consteval auto fault_in_rulebook() {
    using enum error_code;
    if constexpr (std::is_same_v<Book, no_rulebook>) {
        return wrong<CATALOGUE_WITHOUT_DEFAULT_RULEBOOK<C>, no_default_rulebook>{};
    } else if constexpr (!std::is_void_v<typename without_a_list<Book>::type>) {
        return wrong<RULEBOOK_WITHOUT_RULES_GATES_OR_DELAYS<typename without_a_list<Book>::type>,
                     rulebook_incomplete>{};
    } else if constexpr (!has_an_id<Book>) {
        return wrong<RULEBOOK_WITHOUT_ID<Book>, rulebook_incomplete>{};
    } else {
        return fault_in_lists_of_rulebook<Book, C>();
    }
}

/// The tables of a rulebook; empty where it or its catalogue has a fault.
template <class Book, class C>
consteval rulebook_view checked_book() {
    if constexpr (!catalogue_fault<C>::ok) {
        static_cast<void>(view_of<C>);  // says what
        return {};
    } else {
        using fault = decltype(fault_in_rulebook<Book, C>());
        require<typename fault::verdict, fault::code>();
        if constexpr (fault::ok) {
            return make_book<Book, C>();
        } else {
            return {};
        }
    }
}

}  // namespace detail

/// The rulebook that a catalogue names as its own.
template <class Catalogue>
using default_rulebook_of = typename detail::rulebook_named_by<Catalogue>::type;

/// The tables of a rulebook for a catalogue, checked.
template <class Rulebook, class Catalogue>
inline constexpr rulebook_view book_of = detail::checked_book<Rulebook, Catalogue>();

namespace detail {
// The rulebook indexed by condition, for the screening that runs on it: made only where somebody is screened.
template <class Book, class C>
struct rule_index {
    static constexpr catalogue_view const& c = view_of<C>;
    static constexpr rulebook_view const& book = book_of<Book, C>;
    static constexpr std::size_t n_exercises = view_of<C>.exercises.size();
    static constexpr std::size_t n_rules = book_of<Book, C>.rules.size();
    static constexpr auto found = days_of_gates<n_exercises>(book.gates, c.modes.size());
    static constexpr auto rules_of = rules_of_table<view_of<C>.conditions.size(), n_rules>(book.rules);
    static constexpr auto barred = barred_table<n_rules, n_exercises>(book.rules, c.exercises);
    static constexpr auto days = days_table<found.first.back()>(found);
    static constexpr auto open = open_table<found.first.back()>(book.gates, found);
    static constexpr auto keepers = keeper_table<found.n_keepers>(found);
    static constexpr auto kept = kept_table<found.n_keepers>(book.gates, found);
    static constexpr screening_tables tables{bit_set<n_exercises>::n_words,
                                             rules_of.data(),
                                             barred.data(),
                                             days.data(),
                                             open.data(),
                                             found.first,
                                             found.n_keepers,
                                             keepers.data(),
                                             kept.data(),
                                             delaying_of(book.delays, c),
                                             delays_all(book.delays)};
};

/// Whether there are tables to run on. Where there are none, the compilation stops with the reason.
template <class C, class Book>
consteval bool has_tables() {
    static_cast<void>(book_of<Book, C>);
    if constexpr (catalogue_fault<C>::ok) {
        return decltype(fault_in_rulebook<Book, C>())::ok;
    } else {
        return false;
    }
}
}  // namespace detail

/// A rulebook that was checked for a catalogue when it was compiled: the only kind that screening takes.
/// A host that chooses at run time chooses between two of these: rulebook_of<conservative, my_catalogue>.
template <class Catalogue>
class checked_rulebook {
public:
    using catalogue = Catalogue;
    template <class Rulebook>
    static constexpr checked_rulebook of() {
        return {book_of<Rulebook, Catalogue>, detail::rule_index<Rulebook, Catalogue>::tables};
    }
    constexpr rulebook_view const& view() const { return *view_; }
    constexpr std::string_view id() const { return view_->id; }
    /// The same as screening runs on it; for the library itself.
    constexpr detail::screening_tables const& tables() const { return *tables_; }

private:
    constexpr checked_rulebook(rulebook_view const& of, detail::screening_tables const& index)
        : view_(&of), tables_(&index) {}
    rulebook_view const* view_;
    detail::screening_tables const* tables_;
};
template <class Rulebook, class Catalogue>
inline constexpr checked_rulebook<Catalogue> rulebook_of = checked_rulebook<Catalogue>::template of<Rulebook>();

/// Checks a catalogue and a rulebook whole: static_assert(sound<my_catalogue>), sound<my_catalogue, clinic>.
/// Where something is wrong, the compilation has already stopped with that error.
template <class Catalogue, class Rulebook = default_rulebook_of<Catalogue>>
inline constexpr bool sound = view_of<Catalogue>.exercises.size() == book_of<Rulebook, Catalogue>.gates.size() ||
                              !detail::has_tables<Catalogue, Rulebook>();

}  // namespace regimen

#endif

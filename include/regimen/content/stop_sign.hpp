// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stop signs: what ends a session, from S1 (emergency) to S4 (this exercise gets easier), what to do about each, and
// the answers that it changes. A sign is a named type with one constant, `is`; a report names one, or says that there
// was none.
#ifndef REGIMEN_CONTENT_STOP_SIGN_HPP
#define REGIMEN_CONTENT_STOP_SIGN_HPP

#include <regimen/base/entry.hpp>
#include <regimen/base/entry_list.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/condition.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace regimen {

/// The stop signs of a catalogue, up to 64.
template <class... Signs>
struct stop_signs {};

/// How urgent a stop sign is. S1 and S2 lock everything until a professional confirmed that it was looked at.
enum class stop_level : std::uint8_t { none, S4, S3, S2, S1 };

/// What a sign does to the exercise that it came in.
enum class sign_effect : std::uint8_t { unsaid, none, eases, removes, locks };

/// What a stop sign states. It stands in a named type, which is what errors call it by:
/// struct knee_hurts { static constexpr stop_sign is{.id = "knee-hurts", ...}; };
/// The members stand in this order. The three other texts of advice, `when_repeated`, `removes` and `sets_answers` may
/// be left out.
struct stop_sign {
    static constexpr std::size_t most_answers = 4;

    entry_id id{};                  ///< unlike that of any other sign of its catalogue
    content_text name{};            ///< what the person notices
    content_text advice{};          ///< what to do now
    content_text advice_later{};    ///< what to do on later days, while it holds; empty: the same
    content_text advice_again{};    ///< what to do once it has come again; empty: as on its day, and on later days
    content_text advice_at_rest{};  ///< the same where there is no session: nothing of how to exercise; empty: the same
    stop_level level = stop_level::none;          ///< required: at least this; a report may raise it
    stop_level when_repeated = stop_level::none;  ///< from the second session with the sign; none: unchanged
    bool removes = false;                         ///< the exercise is taken out, not just eased
    std::initializer_list<entry_ref<condition>> sets_answers{};  ///< each becomes a yes, and screening runs again
    citation sources{};
};

/// A stop sign as a row of a table.
struct stop_sign_row {
    static constexpr std::size_t most_answers = stop_sign::most_answers;
    std::string_view id;
    std::string_view name;
    std::string_view advice;
    std::string_view advice_later;
    std::string_view advice_again;
    std::string_view advice_at_rest;
    stop_level level = stop_level::none;
    stop_level when_repeated = stop_level::none;
    bool removes = false;
    std::array<std::int16_t, most_answers> sets{-1, -1, -1, -1};  ///< indices of conditions; -1: no more
    source_list const* sources = nullptr;
};

/// A sign in a report: unsaid, none, or one of the catalogue's with the level that was found.
struct stop_sign_report {
    static constexpr std::int8_t not_asked = -1;
    static constexpr std::int8_t nothing = -2;
    std::int8_t sign = not_asked;         ///< index in the catalogue's table, or one of the two above
    stop_level level = stop_level::none;  ///< at least that of the table; see report_sign()
    bool removes = false;

    constexpr bool seen() const { return sign >= 0; }
    constexpr sign_effect effect() const {
        if (sign == nothing) return sign_effect::none;
        if (sign == not_asked) return sign_effect::unsaid;
        if (sign < 0) return sign_effect::locks;  // no index at all: damaged, and read as the worst
        // Only these two levels are milder: whatever else a stored report says, locks.
        if (level != stop_level::S3 && level != stop_level::S4) return sign_effect::locks;
        return removes ? sign_effect::removes : sign_effect::eases;
    }
    friend constexpr bool operator==(stop_sign_report const&, stop_sign_report const&) = default;
};

inline constexpr stop_sign_report no_stop_sign{.sign = stop_sign_report::nothing};

// What the compiler names when a stop sign is not fit for a catalogue.
template <class Sign>
struct STOP_SIGN_IS_NO_CONSTANT_NAMED_is : detail::violation {};
template <class Sign>
struct STOP_SIGN_WITHOUT_ID_NAME_LEVEL_ADVICE_OR_SOURCE : detail::violation {};
template <class Sign>
struct STOP_SIGN_SETS_MORE_THAN_4_ANSWERS : detail::violation {};
template <class First, class Second>
struct TWO_STOP_SIGNS_WITH_ONE_ID : detail::violation {};
template <class Catalogue>
struct MORE_THAN_64_STOP_SIGNS : detail::violation {};

namespace detail {

/// The signs of a catalogue, which need not have any.
template <class C>
struct signs_of {
    using type = stop_signs<>;
};
template <class C>
requires requires { typename C::stop_signs; }
struct signs_of<C> {
    using type = typename C::stop_signs;
};

struct in_signs {
    using kind = stop_sign;
    template <class C>
    using of = typename signs_of<C>::type;
    template <class Sign>
    using no_constant = STOP_SIGN_IS_NO_CONSTANT_NAMED_is<Sign>;
    static constexpr auto incomplete = error_code::member_incomplete;
};

/// What can be wrong with a stop sign, in the order in which it is looked for.
enum class sign_fault : std::uint8_t { none, incomplete, sets_too_many, sets_a_stranger };

constexpr sign_fault fault_of_sign(stop_sign const& s) {
    if (s.id.empty() || s.name.empty() || s.advice.empty() || s.level == stop_level::none || s.sources.empty()) {
        return sign_fault::incomplete;
    }
    return s.sets_answers.size() > stop_sign::most_answers ? sign_fault::sets_too_many : sign_fault::none;
}

/// The rows of all signs, and the first fault: of which sign, and the condition that is not there.
template <std::size_t N>
struct sign_rows {
    std::array<stop_sign_row, N> rows{};
    sign_fault fault = sign_fault::none;
    std::size_t sign = npos;
    condition const* stranger = nullptr;
};
template <std::size_t N, std::size_t NConditions>
consteval sign_rows<N> read_signs(stop_sign const* const* all, source_list const* sources,
                                  hash_index<NConditions> const& conditions) {
    sign_rows<N> out;
    for (std::size_t i = 0; i < N; ++i) {
        stop_sign const& s = *all[i];
        out.sign = i;
        out.fault = fault_of_sign(s);
        if (out.fault != sign_fault::none) return out;
        stop_sign_row& row = out.rows[i];
        row.id = s.id;
        row.name = s.name;
        row.advice = s.advice;
        row.advice_later = s.advice_later;
        row.advice_again = s.advice_again;
        row.advice_at_rest = s.advice_at_rest;
        row.level = s.level;
        row.when_repeated = s.when_repeated;
        row.removes = s.removes;
        row.sources = &sources[i];
        std::size_t n = 0;
        for (auto const& answered : s.sets_answers) {
            std::size_t const at = conditions.find(answered->id.hash());
            if (at == npos) {
                out.fault = sign_fault::sets_a_stranger;
                out.stranger = &*answered;
                return out;
            }
            row.sets[n++] = static_cast<std::int16_t>(at);
        }
    }
    return out;
}
template <class C>
inline constexpr auto signs_read = read_signs<n_entries<in_signs, C>>(entries_in<in_signs, C>,
                                                                      citations_of<in_signs, C>,
                                                                      entry_ids<in_conditions, C>);

/// What is wrong with the stop signs of a catalogue: the first thing, as a type. The conditions are those of the
/// catalogue, and must be there to be found.
template <class C>
consteval auto fault_in_signs() {
    using enum error_code;
    using before = decltype(fault_in_entries<in_signs, C>());
    using conditions = decltype(fault_in_entries<in_conditions, C>());
    if constexpr (n_entries < in_signs, C >> 64) {
        return wrong<MORE_THAN_64_STOP_SIGNS<C>, too_many_members>{};
    } else if constexpr (!before::ok) {
        return before{};
    } else if constexpr (!conditions::ok) {
        return conditions{};
    } else if constexpr (constexpr sign_fault what = signs_read<C>.fault; what != sign_fault::none) {
        using Sign = nth<signs_read<C>.sign, members_in<in_signs, C>>;
        if constexpr (what == sign_fault::incomplete) {
            return wrong<STOP_SIGN_WITHOUT_ID_NAME_LEVEL_ADVICE_OR_SOURCE<Sign>, member_incomplete>{};
        } else if constexpr (what == sign_fault::sets_too_many) {
            return wrong<STOP_SIGN_SETS_MORE_THAN_4_ANSWERS<Sign>, too_many_members>{};
        } else {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*signs_read<C>.stranger>, Sign, C>, outside_vocabulary>{};
        }
    } else if constexpr (entry_ids<in_signs, C>.twins.found) {
        return wrong<of_twins<TWO_STOP_SIGNS_WITH_ONE_ID, in_signs, C>, one_id_twice>{};
    } else {
        return nothing_wrong{};
    }
}

/// The rows of the signs; without words where one has a fault, so that one error is reported and no more.
template <class C>
consteval std::array<stop_sign_row, n_entries<in_signs, C>> checked_signs() {
    using fault = decltype(fault_in_signs<C>());
    require<typename fault::verdict, fault::code>();
    if constexpr (fault::ok) {
        return signs_read<C>.rows;
    } else {
        return {};
    }
}

}  // namespace detail

/// The stop signs of a catalogue, in its order.
template <class Catalogue>
inline constexpr auto stop_sign_table = detail::checked_signs<Catalogue>();

/// A report of a sign by its index. `found` can raise its level ("with breathlessness: S1") and never lowers it. An
/// index outside the table is read as the worst sign.
template <class Catalogue>
constexpr stop_sign_report report_sign(std::size_t sign, stop_level found = stop_level::none) {
    auto const& table = stop_sign_table<Catalogue>;
    if (sign >= table.size()) return {.sign = 0, .level = stop_level::S1, .removes = true};
    stop_sign_row const& row = table[sign];
    return {.sign = static_cast<std::int8_t>(sign), .level = std::max(row.level, found), .removes = row.removes};
}
template <class Catalogue, class Sign>
constexpr stop_sign_report report_sign(stop_level found = stop_level::none) {
    return report_sign<Catalogue>(detail::index_or_fail<Sign, detail::in_signs, a_report, Catalogue>(), found);
}
template <class Catalogue>
constexpr detail::once_used<std::optional<std::size_t>, Catalogue> find_stop_sign(std::string_view id) {
    std::size_t const at = detail::find_id<stop_sign_row>(stop_sign_table<Catalogue>, id);
    return detail::index_or_nothing<Catalogue>(at);
}

}  // namespace regimen

#endif

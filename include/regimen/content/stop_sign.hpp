// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stop signs: what ends a session, from S1 (emergency) to S4 (this exercise gets easier), what to do about each, and
// the answers that it changes. A report names a sign of the catalogue, or says that there was none.
#ifndef REGIMEN_CONTENT_STOP_SIGN_HPP
#define REGIMEN_CONTENT_STOP_SIGN_HPP

#include <regimen/base/type_list.hpp>
#include <regimen/content/catalogue.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace regimen {

template <class... Signs>
struct stop_signs {};

/// How urgent a stop sign is. S1 and S2 lock everything until a professional confirmed that it was looked at.
enum class stop_level : std::uint8_t { none, S4, S3, S2, S1 };

/// What a sign does to the exercise that it came in.
enum class sign_effect : std::uint8_t { unsaid, none, eases, removes, locks };

/// What a sign changes in the answers: each of these conditions becomes a yes, and screening runs again.
template <class... Conditions>
struct sets_answers {};

/// A stop sign of a catalogue.
struct stop_sign_row {
    static constexpr std::size_t most_answers = 4;
    std::string_view id;
    std::string_view name;                        ///< what the person notices
    std::string_view advice;                      ///< what to do now
    stop_level level = stop_level::none;          ///< at least this; a report may raise it
    stop_level when_repeated = stop_level::none;  ///< from the second session with the sign; none: unchanged
    bool removes = false;                         ///< the exercise is taken out, not just eased
    std::array<std::int16_t, most_answers> sets{-1, -1, -1, -1};
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

template <class Sign>
struct STOP_SIGN_WITHOUT_ID_NAME_LEVEL_ADVICE_OR_SOURCE : detail::violation {};

namespace detail {

template <class Sign>
concept stated_sign = requires {
    std::string_view{Sign::id};
    std::string_view{Sign::name};
    std::string_view{Sign::advice};
    stop_level{Sign::level};
    citation{Sign::sources};
    requires Sign::level != stop_level::none && !Sign::sources.empty();
};

template <class C, class... Conditions>
consteval void put_answers(stop_sign_row& row, sets_answers<Conditions...>) {
    static_assert(sizeof...(Conditions) <= stop_sign_row::most_answers, "a stop sign sets up to four answers");
    std::size_t n = 0;
    ((row.sets[n++] = static_cast<std::int16_t>(condition_index<Conditions, C>)), ...);
}

template <class Sign, class C>
consteval stop_sign_row stop_sign_row_of() {
    stop_sign_row row;
    if constexpr (stated_sign<Sign>) {
        row.id = Sign::id;
        row.name = Sign::name;
        row.advice = Sign::advice;
        row.level = Sign::level;
        row.sources = sources_in<Sign::sources>;
        if constexpr (requires { Sign::when_repeated; }) row.when_repeated = Sign::when_repeated;
        if constexpr (requires { Sign::removes; }) row.removes = Sign::removes;
        if constexpr (requires { typename Sign::answers; }) put_answers<C>(row, typename Sign::answers{});
    } else {
        require<STOP_SIGN_WITHOUT_ID_NAME_LEVEL_ADVICE_OR_SOURCE<Sign>, error_code::member_incomplete>();
    }
    return row;
}

template <class C, class... Signs>
consteval auto stop_sign_rows(list<Signs...>) {
    static_assert(sizeof...(Signs) <= 64, "a catalogue has up to 64 stop signs");
    return std::array<stop_sign_row, sizeof...(Signs)>{stop_sign_row_of<Signs, C>()...};
}
template <class C>
struct signs_of : std::type_identity<list<>> {};
template <class C>
requires requires { typename C::stop_signs; }
struct signs_of<C> : std::type_identity<members<typename C::stop_signs>> {};

}  // namespace detail

/// The stop signs of a catalogue, in its order.
template <class Catalogue>
inline constexpr auto stop_sign_table = detail::stop_sign_rows<Catalogue>(typename detail::signs_of<Catalogue>::type{});

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
    constexpr std::size_t at = detail::index_in<Sign, typename detail::signs_of<Catalogue>::type>;
    static_assert(at != detail::npos, "the catalogue has no such stop sign");
    return report_sign<Catalogue>(at, found);
}
template <class Catalogue>
constexpr detail::once_used<std::optional<std::size_t>, Catalogue> find_stop_sign(std::string_view id) {
    using found = detail::once_used<std::optional<std::size_t>, Catalogue>;
    auto const& table = stop_sign_table<Catalogue>;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].id == id) return found(i);
    }
    return found();
}

}  // namespace regimen

#endif

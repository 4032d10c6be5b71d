// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Care tips: what a person can do for themselves besides exercising, or to make exercise easier. Each says when it is
// shown, and beside which answers it never is. A tip is a named type with one constant, `is`.
#ifndef REGIMEN_CONTENT_CARE_TIP_HPP
#define REGIMEN_CONTENT_CARE_TIP_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/base/entry.hpp>
#include <regimen/base/entry_list.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/condition.hpp>
#include <regimen/content/exercise.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace regimen {

/// The care tips of a catalogue, up to 64.
template <class... Tips>
struct care_tips {};

inline constexpr std::size_t most_care_tips = 64;

/// What a tip is about. `how` and `when` speak of exercise, so they stand beside a session and nowhere else.
enum class tip_kind : std::uint8_t {
    unsaid,
    habit,    ///< how a person goes about the day
    comfort,  ///< what eases
    how,      ///< how to exercise
    when,     ///< when to exercise, and how it fits into a day
};

/// Its id: "habit".
constexpr std::string_view id_of(tip_kind k) {
    constexpr std::string_view ids[] = {"unsaid", "habit", "comfort", "how", "when"};
    return detail::word_at(ids, static_cast<std::size_t>(k));
}

/// On which days a tip is shown.
enum class tip_days : std::uint8_t { any, with_session, without_session };

/// What a care tip states. It stands in a named type, which is what errors call it by:
/// struct cold_then_warm { static constexpr care_tip is{.id = "cold-then-warm", ...}; };
/// The members stand in this order; `shown_for` up to `on` may be left out. A tip that can never be shown does not
/// compile.
struct care_tip {
    static constexpr std::size_t most_exercises = 8;

    entry_id id{};                     ///< unlike that of any other tip of its catalogue
    content_text text{};               ///< what the person reads
    tip_kind kind = tip_kind::unsaid;  ///< required
    /// Shown where one of these was answered with yes, or follows from the mode. Where this and `shown_with` are left
    /// out, it is for everybody.
    std::initializer_list<entry_ref<condition>> shown_for{};
    /// Or where one of these exercises, up to eight, or a variant of it, is in the session of the day.
    std::initializer_list<entry_ref<exercise>> shown_with{};
    /// Never shown beside one of these: each must have been answered with no. Unknown and unanswered count as present.
    std::initializer_list<entry_ref<condition>> not_with{};
    day_window days{};  ///< since the event; all days, if not said
    tip_days on = tip_days::any;
    stated<evidence> grade{};
    citation sources{};
};

/// A care tip as a row of a table.
struct care_tip_row {
    static constexpr std::size_t most_exercises = care_tip::most_exercises;
    std::string_view id;
    std::string_view text;
    tip_kind kind = tip_kind::unsaid;
    tip_days on = tip_days::any;
    evidence grade = evidence::general;
    std::uint8_t n_exercises = 0;
    day_window days{};
    condition_set shown_for;
    condition_set not_with;
    std::array<std::int32_t, most_exercises> shown_with{};  ///< indices of exercises, `n_exercises` of them
    source_list const* sources = nullptr;

    /// Whether it is for everybody on its days.
    constexpr bool for_everybody() const { return n_exercises == 0 && !shown_for.any(); }
    /// Whether it speaks of exercise, and so stands beside a session only.
    constexpr bool speaks_of_exercise() const { return kind == tip_kind::how || kind == tip_kind::when; }
};

// What the compiler names when a care tip is not fit for a catalogue.
template <class Tip>
struct CARE_TIP_IS_NO_CONSTANT_NAMED_is : detail::violation {};
template <class Tip>
struct CARE_TIP_WITHOUT_ID_TEXT_KIND_GRADE_OR_SOURCE : detail::violation {};
template <class Tip>
struct CARE_TIP_WITH_MORE_THAN_8_EXERCISES : detail::violation {};
template <class First, class Second>
struct TWO_CARE_TIPS_WITH_ONE_ID : detail::violation {};
template <class Catalogue>
struct MORE_THAN_64_CARE_TIPS : detail::violation {};
template <class Tip, class Cause>
struct CARE_TIP_CAN_NEVER_BE_SHOWN : detail::violation {};

// The causes for which a care tip can never be shown.
struct NO_DAY_OF_THE_CATALOGUE_IS_AMONG_ITS_DAYS {};
struct IT_SPEAKS_OF_EXERCISE_ON_DAYS_WITHOUT {};
struct ITS_EXERCISES_ARE_DONE_ON_NO_DAY_OF_ITS_OWN {};
struct IT_IS_NEVER_SHOWN_BESIDE_WHAT_IT_IS_SHOWN_FOR {};
struct EVERY_MODE_RULES_IT_OUT {};

namespace detail {

/// The tips of a catalogue, which need not have any.
template <class C>
struct tips_of {
    using type = care_tips<>;
};
template <class C>
requires requires { typename C::care_tips; }
struct tips_of<C> {
    using type = typename C::care_tips;
};

struct in_tips {
    using kind = care_tip;
    template <class C>
    using of = typename tips_of<C>::type;
    template <class Tip>
    using no_constant = CARE_TIP_IS_NO_CONSTANT_NAMED_is<Tip>;
    static constexpr auto incomplete = error_code::member_incomplete;
};

/// What can be wrong with a care tip, in the order in which it is looked for.
enum class tip_fault : std::uint8_t {
    none,
    incomplete,
    too_many_exercises,
    unknown_condition,
    unknown_exercise,
    on_no_day,
    exercise_without_session,
    session_on_no_day,
    against_itself,
    against_every_mode,
};

constexpr tip_fault missing_in_tip(care_tip const& t) {
    if (t.id.empty() || t.text.empty() || t.kind == tip_kind::unsaid || !t.grade.is_given || t.sources.empty())
        return tip_fault::incomplete;
    return t.shown_with.size() > care_tip::most_exercises ? tip_fault::too_many_exercises : tip_fault::none;
}

/// Why a tip whose conditions and exercises are all there can never be shown.
constexpr tip_fault why_never_shown(care_tip_row const& row, day_window const& covers, item_view<mode_row> modes) {
    using enum tip_fault;
    if (std::max(row.days.from, covers.from) >= std::min(row.days.until, covers.until)) return on_no_day;
    if (row.on == tip_days::without_session && row.speaks_of_exercise()) return exercise_without_session;
    bool const answers_show = row.for_everybody() || row.shown_for.any();
    if (row.on == tip_days::without_session && !answers_show) return session_on_no_day;
    bool const all_against = !(row.shown_for & ~row.not_with).any();
    if (row.shown_for.any() && all_against && row.n_exercises == 0) return against_itself;
    for (mode_row const& m : modes) {
        if (m.implies < 0 || !row.not_with.test(static_cast<std::size_t>(m.implies))) return none;
    }
    return modes.empty() ? none : against_every_mode;
}

/// The rows of all tips, and the first fault: of which tip, and what it names that is not there.
template <std::size_t N>
struct tip_rows {
    std::array<care_tip_row, N> rows{};
    tip_fault fault = tip_fault::none;
    std::size_t tip = npos;
    condition const* unknown_condition = nullptr;
    exercise const* unknown_exercise = nullptr;
};

/// Writes the indices of conditions; the first that is not there, or nullptr.
template <std::size_t NConditions>
constexpr condition const* put_conditions(condition_set& to, std::initializer_list<entry_ref<condition>> const& named,
                                          hash_index<NConditions> const& conditions) {
    for (auto const& each : named) {
        std::size_t const at = conditions.find(each->id.hash());
        if (at == npos) return &*each;
        to.set(at);
    }
    return nullptr;
}

template <std::size_t N, std::size_t NConditions, std::size_t NExercises>
consteval tip_rows<N> read_tips(care_tip const* const* all, source_list const* sources,
                                hash_index<NConditions> const& conditions, hash_index<NExercises> const& exercises,
                                day_window const& covers, item_view<mode_row> modes) {
    tip_rows<N> out;
    for (std::size_t i = 0; i < N; ++i) {
        care_tip const& t = *all[i];
        out.tip = i;
        out.fault = missing_in_tip(t);
        if (out.fault != tip_fault::none) return out;
        care_tip_row& row = out.rows[i];
        row.id = t.id;
        row.text = t.text;
        row.kind = t.kind;
        row.on = t.on;
        row.grade = t.grade.value;
        row.days = t.days;
        row.sources = &sources[i];
        out.unknown_condition = put_conditions(row.shown_for, t.shown_for, conditions);
        if (out.unknown_condition == nullptr)
            out.unknown_condition = put_conditions(row.not_with, t.not_with, conditions);
        if (out.unknown_condition != nullptr) {
            out.fault = tip_fault::unknown_condition;
            return out;
        }
        for (auto const& each : t.shown_with) {
            std::size_t const at = exercises.find(each->id.hash());
            if (at == npos) {
                out.fault = tip_fault::unknown_exercise;
                out.unknown_exercise = &*each;
                return out;
            }
            row.shown_with[row.n_exercises++] = static_cast<std::int32_t>(at);
        }
        out.fault = why_never_shown(row, covers, modes);
        if (out.fault != tip_fault::none) return out;
    }
    return out;
}
template <class C>
inline constexpr auto tips_read = read_tips<n_entries<in_tips, C>>(entries_in<in_tips, C>, citations_of<in_tips, C>,
                                                                   entry_ids<in_conditions, C>,
                                                                   entry_ids<in_exercises, C>, C::covers,
                                                                   modes_read<C>.rows);

/// The cause for which a tip can never be shown, as the compiler names it.
template <tip_fault What>
struct never_shown_because : std::type_identity<EVERY_MODE_RULES_IT_OUT> {};
template <>
struct never_shown_because<tip_fault::on_no_day> : std::type_identity<NO_DAY_OF_THE_CATALOGUE_IS_AMONG_ITS_DAYS> {};
template <>
struct never_shown_because<tip_fault::exercise_without_session>
    : std::type_identity<IT_SPEAKS_OF_EXERCISE_ON_DAYS_WITHOUT> {};
template <>
struct never_shown_because<tip_fault::session_on_no_day>
    : std::type_identity<ITS_EXERCISES_ARE_DONE_ON_NO_DAY_OF_ITS_OWN> {};
template <>
struct never_shown_because<tip_fault::against_itself>
    : std::type_identity<IT_IS_NEVER_SHOWN_BESIDE_WHAT_IT_IS_SHOWN_FOR> {};

/// What is wrong with the care tips of a catalogue: the first thing, as a type. The conditions and exercises are those
/// of the catalogue, and must be there to be found.
template <class C>
consteval auto fault_in_tips() {
    using enum error_code;
    using before = decltype(fault_in_entries<in_tips, C>());
    if constexpr (n_entries < in_tips, C >> most_care_tips) {
        return wrong<MORE_THAN_64_CARE_TIPS<C>, too_many_members>{};
    } else if constexpr (!before::ok) {
        return before{};
    } else if constexpr (!catalogue_fault<C>::ok) {
        return catalogue_fault<C>{};
    } else if constexpr (constexpr tip_fault what = tips_read<C>.fault; what != tip_fault::none) {
        using Tip = nth<tips_read<C>.tip, members_in<in_tips, C>>;
        if constexpr (what == tip_fault::incomplete) {
            return wrong<CARE_TIP_WITHOUT_ID_TEXT_KIND_GRADE_OR_SOURCE<Tip>, member_incomplete>{};
        } else if constexpr (what == tip_fault::too_many_exercises) {
            return wrong<CARE_TIP_WITH_MORE_THAN_8_EXERCISES<Tip>, too_many_members>{};
        } else if constexpr (what == tip_fault::unknown_condition) {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*tips_read<C>.unknown_condition>, Tip, C>,
                         outside_vocabulary>{};
        } else if constexpr (what == tip_fault::unknown_exercise) {
            return wrong<NOT_IN_THE_CATALOGUE<named_word<*tips_read<C>.unknown_exercise>, Tip, C>,
                         outside_vocabulary>{};
        } else {
            return wrong<CARE_TIP_CAN_NEVER_BE_SHOWN<Tip, typename never_shown_because<what>::type>,
                         care_tip_never_shown>{};
        }
    } else if constexpr (entry_ids<in_tips, C>.twins.found) {
        return wrong<of_twins<TWO_CARE_TIPS_WITH_ONE_ID, in_tips, C>, one_id_twice>{};
    } else {
        return nothing_wrong{};
    }
}

/// The rows of the tips; none where one has a fault, so that one error is reported and no more.
template <class C>
consteval std::array<care_tip_row, n_entries<in_tips, C>> checked_tips() {
    using fault = decltype(fault_in_tips<C>());
    require<typename fault::verdict, fault::code>();
    if constexpr (fault::ok) {
        return tips_read<C>.rows;
    } else {
        return {};
    }
}

}  // namespace detail

/// The care tips of a catalogue, in its order.
template <class Catalogue>
inline constexpr auto care_tip_table = detail::checked_tips<Catalogue>();

/// The index of a tip in that table, by its id; nothing where there is none of this id.
template <class Catalogue>
constexpr detail::once_used<std::optional<std::size_t>, Catalogue> find_care_tip(std::string_view id) {
    std::size_t const at = detail::find_id<care_tip_row>(care_tip_table<Catalogue>, id);
    return detail::index_or_nothing<Catalogue>(at);
}

}  // namespace regimen

#endif

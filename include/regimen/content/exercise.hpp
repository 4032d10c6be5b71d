// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What an exercise states, and the row of a catalogue's table that it becomes. An exercise is a named type with one
// constant, `is`. What it asks of the body is part of it: without its demands, its source, its start or its dose it
// does not compile.
#ifndef REGIMEN_CONTENT_EXERCISE_HPP
#define REGIMEN_CONTENT_EXERCISE_HPP

#include <regimen/amounts/day_window.hpp>
#include <regimen/amounts/dose_language.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/base/entry.hpp>
#include <regimen/content/source.hpp>
#include <regimen/content/vocabulary.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace regimen {

/// The exercises of a catalogue, variants and settling items among them.
template <class... Exercises>
struct exercises {};

/// The blocks that an exercise may stand in, where its purposes would say otherwise:
/// .stands_in = only_in(block::relax).
template <class... Blocks>
requires(sizeof...(Blocks) > 0) constexpr std::uint8_t only_in(Blocks... in) {
    return static_cast<std::uint8_t>((0U | ... | (1U << static_cast<unsigned>(in))));
}

/// What an exercise states. It stands in a named type, which is what errors call it by:
/// struct wall_slide { static constexpr exercise is{.id = "wall-slide", ...}; };
/// The members stand in this order; those with a default may be left out.
struct exercise {
    static constexpr std::size_t most_needs = 4;
    static constexpr std::size_t most_served = 8;
    static constexpr std::size_t most_steps = 8;

    entry_id id{};                   ///< unlike that of any other exercise of its catalogue
    content_text name{};             ///< what a person reads
    entry_ref<exercise> replaces{};  ///< of a variant: what it stands in for, cat::is
    effort_class effort{};
    /// The positions that it can start in, the usual one first.
    std::initializer_list<entry_ref<position_word>> start{};
    stated<laterality> sides{};
    /// Equipment that must be there: each of these, up to four; either(a, b) is one need.
    std::initializer_list<need> needs{};
    /// Equipment that makes it more comfortable.
    std::initializer_list<entry_ref<equipment_word>> helped_by{};
    /// What it is for, up to eight; the first region is the main one.
    std::initializer_list<served_word> serves{};
    /// What it asks of the body, each demand with its level; every other is at level 0. `no_demands` where nothing is.
    std::initializer_list<demand_at_level> demands{};
    std::uint8_t stands_in = 0;  ///< only_in(...), where its purposes and its effort would say otherwise
    dose_words::written_dose dose{};
    citation source{};
    evidence grade = evidence::general;
    std::initializer_list<content_text> steps{};  ///< what to do, in own words, up to eight
    content_text note{};
    content_text early_note{};                                ///< what is to be said up to a day, and is over by then
    days early_until = days::from_value(day_window::no_end);  ///< the day from which it is not said any more
};

/// A region and a purpose that an exercise serves, as indices in the catalogue's vocabulary.
struct served {
    std::uint8_t region;
    std::uint8_t purpose;
};

/// One exercise of a catalogue.
struct exercise_row {
    static constexpr std::size_t most_needs = exercise::most_needs;
    static constexpr std::size_t most_served = exercise::most_served;

    std::string_view id;
    std::string_view name;
    std::uint64_t id_hash = 0;
    /// at_least[l]: the demands that the exercise makes at level l + 1 or above, a bit each.
    std::array<std::uint64_t, 3> at_least{};
    effort_class effort = E0;
    std::array<std::uint64_t, most_needs> needs{};  ///< one of each non-zero mask must be there
    std::uint64_t helped_by = 0;
    std::uint32_t positions = 0;  ///< the positions it can start in, a bit each
    std::int32_t replaces = -1;   ///< a variant: the exercise that it stands in for
    std::int32_t family = -1;     ///< the exercise and its variants share one
    laterality sides = laterality::bilateral;
    evidence grade = evidence::general;
    std::uint8_t position = 0;  ///< the one of its positions that it starts in by default
    std::uint8_t intents = 0;   ///< bit per intent of the purposes it serves
    std::uint8_t blocks = 0;    ///< bit per block of a session that it may stand in
    std::uint8_t n_serves = 0;
    std::array<served, most_served> serves{};
    dose_view const* dose = nullptr;
    source_list const* source = nullptr;
    text_view const* steps = nullptr;
    std::string_view note;
    std::string_view early_note;
    std::int32_t early_until = day_window::no_end;

    /// The early note on a day, and on a day that nobody stated; nothing once it is over.
    constexpr std::string_view early_note_on(std::int32_t day) const {
        return day < early_until ? early_note : std::string_view{};
    }

    /// How much of a demand it makes, 0 to 3; none of one that there is not.
    constexpr int level(std::size_t demand) const {
        if (demand >= 64) return 0;
        int l = 0;
        for (auto const& mask : at_least) l += static_cast<int>((mask >> demand) & 1U);
        return l;
    }
    constexpr bool wants(intent i) const {
        return i <= intent::relaxation && (intents & (1U << static_cast<unsigned>(i))) != 0;
    }
};

/// Whether one form of an exercise is easier than another: of a lighter class of effort, or it makes less of one demand
/// and no more of any.
constexpr bool is_easier(exercise_row const& a, exercise_row const& b) {
    bool more = false, less = false;
    for (std::size_t l = 0; l < a.at_least.size(); ++l) {
        more = more || (a.at_least[l] & ~b.at_least[l]) != 0;
        less = less || (b.at_least[l] & ~a.at_least[l]) != 0;
    }
    return (less && !more) || a.effort.rank < b.effort.rank;
}

// What the compiler names when an exercise is not fit for a catalogue.
template <class Exercise>
struct EXERCISE_WITHOUT_DEMANDS : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_SOURCE : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_START_POSITION : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_DOSE : detail::violation {};
template <class Exercise>
struct EXERCISE_IS_EMPTY_OR_HAS_AN_ERROR_ABOVE : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_ID_OR_NAME : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_EFFORT_CLASS : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_SIDES : detail::violation {};
template <class Exercise>
struct EXERCISE_WITHOUT_STEPS : detail::violation {};
template <class Exercise>
struct DOSE_UPSIDE_DOWN : detail::violation {};
template <class Exercise>
struct ONE_SIDED_DOSE_NAMES_NO_SIDE : detail::violation {};
template <class Exercise>
struct TOTAL_OVER_BOTH_SIDES_IS_ODD : detail::violation {};
template <class Exercise>
struct EXERCISE_IS_NO_CONSTANT_NAMED_is : detail::violation {};
template <class Exercise>
struct MORE_THAN_4_NEEDS : detail::violation {};
template <class Exercise>
struct MORE_THAN_8_PURPOSES : detail::violation {};
template <class Exercise>
struct MORE_THAN_8_STEPS : detail::violation {};

}  // namespace regimen

#endif

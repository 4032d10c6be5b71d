// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Ready kinds of policy: linear, double progression, sum of repetitions, hold time, tempo, ladder of forms, exertion,
// percentages of a best in waves of weeks. Each opens with the rules about harm; a host names its source.
#ifndef REGIMEN_PROGRESSION_POLICY_KINDS_HPP
#define REGIMEN_PROGRESSION_POLICY_KINDS_HPP

#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/rungs.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

/// What must have gone by before a dose may rise: so many full sessions in a row, and so many days without a change.
struct rise_after {
    int sessions = 2;
    int days = 7;
};

/// The rule by which the ready kinds raise a dose: a report in `good`, after enough sessions and days.
constexpr progression_rule rule_about_rising(feedback_set good, rise_after after, citation const& from) {
    return when(good)
        .full_sessions(after.sessions)
        .unchanged_for(days::from_value(after.days))
        .in_regular_training()
        .then(decision::advance)
        .says("full-sessions", "Enough full sessions in a row went well: one small step up.", from);
}
/// The rule by which the ready kinds come back after a gap.
constexpr progression_rule rule_about_returning(feedback_set good, rise_after after, citation const& from) {
    return when(good)
        .unchanged_for(days::from_value(after.days))
        .while_returning()
        .then(decision::resume)
        .says("back-after-a-pause", "A good week after the pause: closer to what you did before.", from);
}

// A kind is used under a name and an id of a host's own, with a source of its own:
//     inline constexpr citation loads = cite(trainer_handbook);
//     struct barbell {
//         static constexpr progression_policy is = kinds::linear<add(2.5_kg)>("barbell", loads);
//     };
namespace kinds {

/// What all kinds have in common: the harm first, then the rise, then the way back.
constexpr progression_rules careful_rules(citation const& from, rise_after after = {}) {
    return {rules_about_harm(from), rule_about_rising(fit_to_rise(), after, from),
            rule_about_returning(fit_to_rise(), after, from)};
}

/// Several variables, the next when one has reached its ceiling. A step that a dose has no variable for is passed over
/// only where it says where_dosed(...).
template <dose_step... Steps>
constexpr progression_policy one_after_another(entry_id id, citation const& from, rise_after after = {}) {
    return {.id = id, .path = in_turn(Steps...), .rules = careful_rules(from, after)};
}

/// One variable, step by step up to its ceiling: repetitions, a hold, a load.
template <dose_step Step>
constexpr progression_policy linear(entry_id id, citation const& from, rise_after after = {}) {
    return one_after_another<Step>(id, from, after);
}

/// Fills the range of the first variable, then steps the second and begins again with the first one's start.
template <dose_step Fill, dose_step Then>
constexpr progression_policy double_progression(entry_id id, citation const& from, rise_after after = {}) {
    static_assert(Fill.what != Then.what, "double progression is about two variables of a dose");
    return {.id = id, .path = regimen::double_progression(Fill, Then), .rules = careful_rules(from, after)};
}

/// A total of repetitions in as many parts as it takes. Reaching the total holds the dose; passing it ("more than
/// planned") raises it.
template <dose_step Step = add(1_reps)>
constexpr progression_policy sum_of_repetitions(entry_id id, citation const& from, rise_after after = {}) {
    static_assert(Step.what == dose_variable::repeats, "a sum of repetitions grows by repetitions");
    return {.id = id,
            .path = in_turn(Step),
            .rules = {rules_about_harm(from), rule_about_rising(fit_to_rise() & seen(observed::beyond), after, from),
                      rule_about_returning(fit_to_rise(), after, from)},
            .counts = {.full = session_counting{}.full & seen(observed::beyond)},
            .hoped_for = good_session.with(observed::beyond)};
}

/// A longer hold.
template <dose_step Step = add(5_s)>
constexpr progression_policy hold_time(entry_id id, citation const& from, rise_after after = {}) {
    static_assert(Step.what == dose_variable::hold_seconds || Step.what == dose_variable::hold_breaths,
                  "a hold grows by seconds or by breaths");
    return linear<Step>(id, from, after);
}

/// Slower counts, out and back alike.
template <dose_step Step = add(1_counts)>
constexpr progression_policy slower_tempo(entry_id id, citation const& from, rise_after after = {}) {
    static_assert(Step.what == dose_variable::tempo_counts, "a tempo is slowed by counts");
    return linear<Step>(id, from, after);
}

/// Every form is done at its starting dose; only the form changes.
constexpr progression_policy forms_only(entry_id id, citation const& from, rise_after after = {}) {
    return {.id = id, .path = path_rule{}, .rules = careful_rules(from, after)};
}

/// Goes by how hard it felt: easy raises the dose, above the cap lowers it, in between holds it.
template <dose_step Step>
constexpr progression_policy by_exertion(entry_id id, citation const& from, rise_after after = {}) {
    return {.id = id,
            .path = in_turn(Step),
            .rules = {rules_about_harm(from),
                      when(seen(observed::effort_above))
                          .then(decision::step_back)
                          .says("too-hard", "It was harder than it should be: one step back next time.", from),
                      rule_about_rising(fit_to_rise() & seen(observed::effort_easy), after, from),
                      rule_about_returning(fit_to_rise(), after, from)},
            .counts = {.full = session_counting{}.full & seen(observed::effort_easy)},
            .hoped_for = good_session.with(observed::effort_easy)};
}

}  // namespace kinds

/// So many percent of the person's best, in whole plates, rounded down; never more than the best. Exact in kilograms
/// and in pounds: what comes out even, to a milligram, is not rounded down. Less than nothing is nothing, and a best
/// above 100 tonnes is read as that. A plate of nothing is one of a gram.
constexpr kilograms share_of_best(kilograms best, int percent, kilograms plate) {
    constexpr double to_a_kilogram = 1e10;  // quarters of a pound are whole numbers of these, as grams are
    constexpr std::int64_t gram = 10'000'000, milligram = 10'000;
    auto const fine = [](kilograms load) {
        double const kg = load.value() > 0 ? std::min(load.value(), 100'000.0) : 0.0;  // what is no number is nothing
        double const and_a_half = kg * to_a_kilogram + 0.5;  // never less than nothing: cut off, it is rounded
        return static_cast<std::int64_t>(and_a_half);
    };
    std::int64_t const all = fine(best);
    std::int64_t const by = fine(plate) < milligram ? gram : fine(plate);
    // Of a milligram at least: where pounds became kilograms in another way, a plate is not lost for it.
    std::int64_t const plates = (all * std::clamp(percent, 0, 100) / 100 + milligram) / by;
    if (plates * by >= all) return all == 0 ? kilograms{} : best;
    return kilograms::from_value(static_cast<double>(plates * by) / to_a_kilogram);
}
/// A load from one share of a best to another, for a dose: 5_sets * 5_reps * load_of_best(100_kg, 60, 80, 2.5_kg). With
/// kinds::linear<from, add(2.5_kg)> it starts at 60 percent and never passes 80.
constexpr dose_words::dose_word load_of_best(kilograms best, int from_percent, int to_percent, kilograms plate) {
    kilograms const low = share_of_best(best, std::min(from_percent, to_percent), plate);
    return load(range(low, share_of_best(best, to_percent, plate)));
}

/// A cycle of weeks: how much of the allowed dose is done in each, in percent. Made with wave(90, 100, 80).
struct week_wave {
    static constexpr std::size_t most_weeks = 12;
    std::array<std::uint8_t, most_weeks> percent{};
    std::size_t size = 0;

    /// The share of week `week`, counted from 0. More than 100 is 100; without weeks it is always 100. Every fourth
    /// week is light, whatever the cycle says.
    constexpr std::int32_t in_week(std::int32_t week) const {
        std::int32_t const n = std::max(week, std::int32_t{0});
        std::int32_t const share =
            size == 0 ? 100 : std::min<std::int32_t>(percent[static_cast<std::size_t>(n) % size], 100);
        return n % 4 == 3 ? std::min(share, percent_of_light_week) : share;
    }
};
template <std::convertible_to<int>... Percents>
requires(sizeof...(Percents) > 0 && sizeof...(Percents) <= week_wave::most_weeks) constexpr week_wave
    wave(Percents... percents) {
    return {{static_cast<std::uint8_t>(std::clamp(static_cast<int>(percents), 0, 100))...}, sizeof...(Percents)};
}

/// The rung of the dose in a week of a wave: never above `allowed`, which the progression alone decides.
constexpr std::uint8_t rung_in_week(rung_table const& t, std::uint8_t allowed, week_wave const& w, std::int32_t week) {
    return allowed >= t.size ? allowed : detail::share_of(t, allowed, w.in_week(week));
}
/// The same for a ladder state: the wave and the way back from a gap do not add up, the lower rung of the two is taken.
constexpr std::uint8_t rung_in_week(rung_table const& t, ladder_state const& s, week_wave const& w, std::int32_t week) {
    return std::min(rung_in_week(t, s.at, w, week), rung_today(t, s));
}

}  // namespace regimen

#endif

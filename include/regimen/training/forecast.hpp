// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the next days would be, for a calendar or a reminder. A forecast is no session: it says of each day what kind it
// would be and how long, under assumptions that it states. What a day really is says next(), on that day.
#ifndef REGIMEN_TRAINING_FORECAST_HPP
#define REGIMEN_TRAINING_FORECAST_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/planning/request.hpp>
#include <regimen/progression/feedback.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/training/recording.hpp>
#include <regimen/training/session_report.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

/// A day that lies ahead.
struct day_ahead {
    days day{};
    day_kind kind = day_kind::refused;
    ease_reason light_because = ease_reason::nothing;
    bool questions_first = false;  ///< they are due on that day, before anything else
    bool week_is_full = false;     ///< rest, because the week has grown enough
    seconds total_time{};          ///< of its session; none on a day without one
};

/// Why a forecast has no more days.
enum class forecast_end : std::uint8_t {
    as_asked,
    most_days,       ///< more were asked for than there is room for
    catalogue_ends,  ///< the catalogue covers no later day
    state_refused,   ///< the state is another catalogue's, damaged, or of a later day: there is no forecast
};

/// The days ahead, the first one first.
struct days_ahead {
    static constexpr std::size_t most = 28;
    std::array<day_ahead, most> all{};
    std::size_t size = 0;
    forecast_end ended = forecast_end::as_asked;

    constexpr item_view<day_ahead> view() const& { return {all.data(), std::min(size, most)}; }
    item_view<day_ahead> view() const&& = delete;  // it would outlive what it shows
};

/// What a forecast assumes, in a sentence to show beside it.
inline constexpr std::string_view forecast_assumes =
    "As it would be if every session is done as planned, nothing hurts, nights are as usual and the answers stay the "
    "same. Ask again on the day.";

namespace detail {

/// Done as planned and without pain. How hard it was is not said: so no dose rises by what nobody has done yet.
inline constexpr exercise_feedback as_if_done{.done = completion::as_planned,
                                              .before = pain_points::from_value(0),
                                              .worst = pain_points::from_value(0),
                                              .right_after = pain_points::from_value(0),
                                              .next_morning = pain_points::from_value(0),
                                              .where = pain_place::back_or_muscle,
                                              .settled = answer::yes,
                                              .breathed_freely = answer::yes,
                                              .belly_stayed_flat = answer::yes,
                                              .moved_slowly = answer::yes,
                                              .sign = no_stop_sign};

constexpr session_report as_if_done_on(days day, plan_result const& plan) {
    session_report out{.day = day, .lasted = plan.total_time, .exhausted = answer::no, .sign = no_stop_sign};
    for (routine_item const& item : plan.items.view()) {
        bool const there = std::any_of(out.view().begin(), out.view().end(),
                                       [&](item_report const& r) { return r.exercise == item.exercise; });
        if (!there) out.add({.exercise = item.exercise, .feedback = as_if_done});
    }
    return out;
}

}  // namespace detail

/// The next `count` days from `first` on, at most 28, as they would be under `forecast_assumes`: questions that are due
/// are answered as before, sessions are done as planned, and no dose rises. Under a lock, or where screening permits no
/// session, that is what every day is. It holds no exercises and no doses, for nobody may train by it.
template <class Catalogue>
constexpr days_ahead forecast(training_state<Catalogue> state, profile<Catalogue> const& answers, days first,
                              std::size_t count, request<Catalogue> const& wish = {},
                              checked_rulebook<Catalogue> book = rulebook_of<default_rulebook_of<Catalogue>, Catalogue>,
                              work_limit limit = {}) {
    days_ahead out;
    if (count > out.most) out.ended = forecast_end::most_days;
    for (std::size_t i = 0; i < std::min(count, out.most); ++i) {
        days const day = days::from_value(first.value() + static_cast<std::int32_t>(i));
        if (!view_of<Catalogue>.covers.contains(day.value())) {
            out.ended = forecast_end::catalogue_ends;
            break;
        }
        auto now = next<Catalogue>(state, answers, day, wish, book, limit);
        if (now.kind == day_kind::refused) {
            out.ended = forecast_end::state_refused;
            break;
        }
        bool const questions = now.kind == day_kind::screening_due;
        if (questions) {
            state = record_answers<Catalogue>(state, answers.on_day(day), day).state;
            now = next<Catalogue>(state, answers, day, wish, book, limit);
        }
        // A day without a session has no time.
        out.all[out.size++] = {day, now.kind, now.light_because, questions, now.week_is_full, now.plan.total_time};
        if (now.plan.items.size != 0)
            state =
                record_session<Catalogue>(state, answers.on_day(day), detail::as_if_done_on(day, now.plan), book).state;
    }
    return out;
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<training_state<Catalogue>, Other, Rest...>>
constexpr days_ahead forecast(training_state<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<training_state<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif

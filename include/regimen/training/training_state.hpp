// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What an app stores of a person's training: one small value, a pure function of the log. Replaying the log gives the
// same bytes. It holds no answers: those are the profile's. It holds what the reports changed about them.
#ifndef REGIMEN_TRAINING_TRAINING_STATE_HPP
#define REGIMEN_TRAINING_TRAINING_STATE_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/person/person.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/training_rules.hpp>
#include <regimen/screening/screening.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// Where a person stands in one family, with its dates: days since the event, -1 where it never was.
struct family_record {
    ladder_state now;
    std::int16_t last_done = -1;
    std::int16_t last_change = -1;
    std::int16_t last_regress = -1;
    std::int16_t unused = 0;
    friend constexpr bool operator==(family_record const&, family_record const&) = default;
};

/// Sums of reported pain over one week.
struct pain_week {
    std::int16_t first_day = -1;
    std::int16_t worst_sum = 0, worst_n = 0;    ///< worst pain during a session
    std::int16_t before_sum = 0, before_n = 0;  ///< pain before a session
    friend constexpr bool operator==(pain_week const&, pain_week const&) = default;
};

/// Why a day has less than the whole dose.
enum class ease_reason : std::uint8_t { nothing, light_week, short_night, after_illness };

/// Why everything is locked, or that nothing is.
enum class lock_reason : std::uint8_t {
    none,
    stop_sign,       ///< a sign of level S1 or S2
    repeated_sign,   ///< a sign of level S3 for the second time
    pain_not_better  ///< six weeks of regular sessions without less pain, or clearly more pain after four
};

namespace detail {

/// Of everything that the bytes of a state depend on: exercises and conditions, stop signs, ladders, policies, the
/// dose of every rung, and the effort class that makes ready for strengthening, where the catalogue states it. A state
/// of other content is another one's, whatever its ids: it is refused, and read again by ids and amounts where it was
/// stored with them.
template <class C>
consteval std::uint64_t fingerprint_of_training() {
    std::uint64_t out = view_of<C>.fingerprint;
    auto const mix = [&out](std::uint64_t value) { out = mixed(out, value); };
    auto const number = [&mix](std::int64_t value) { mix(static_cast<std::uint64_t>(value)); };
    for (stop_sign_row const& sign : stop_sign_table<C>) mix(hash_of(sign.id));
    // Days of one class are not those of another.
    if (training_rules_of<C>.ready_class != training_rules::highest_below_strength)
        number(training_rules_of<C>.ready_class);
    for (std::size_t f = 0; f < progression_table<C>.size(); ++f) {
        progression_row const& row = progression_table<C>[f];
        rung_table const& rungs = rung_tables<C>[f];
        if (row.policy == nullptr) continue;  // a ladder with a fault, which is told
        mix(hash_of(row.policy->id));
        for (std::size_t r = 0; r < rungs.size; ++r) {
            std::size_t const m = rungs.member[r];
            number(row.members[m]);
            dose_today const dose = dose_at_rung(row.doses[m], row.policy->path, rungs.rung_in_form(r));
            number(dose.sets);
            for (movement_today const& part : dose.view()) {
                number(part.repetitions);
                number(part.hold);
                number(part.load_g);
                number(part.exertion);
                number(part.tempo_out);
            }
        }
    }
    return out;
}
template <class C>
inline constexpr std::uint64_t training_fingerprint = fingerprint_of_training<C>();

/// What a state counts, it counts up to here: the work of a week, sessions and their seconds in a day, and reports of
/// pain in a week, of which each adds up to ten points.
inline constexpr std::int32_t most_weekly_work = 1'000'000'000;
inline constexpr std::int16_t most_counted = 32000;
inline constexpr std::int16_t most_pain_reports = 3000;

/// Bytes that fill a state up to whole words, so that it has no padding and can be compared byte for byte.
constexpr std::size_t filler(std::size_t used) { return 8 - used % 8; }
}  // namespace detail

/// The state. Trivially copyable, without padding, versioned; below one kilobyte for the catalogues of the library.
template <class Catalogue>
struct training_state {
    using catalogue = Catalogue;
    static constexpr std::uint16_t current_version = 3;
    static constexpr std::size_t n_exercises = view_of<Catalogue>.exercises.size();
    static constexpr std::size_t n_families = progression_table<Catalogue>.size();
    static constexpr std::size_t n_signs = stop_sign_table<Catalogue>.size();
    static constexpr std::size_t n_ranks = 8;

    std::uint64_t fingerprint = detail::training_fingerprint<Catalogue>;
    condition_set reported{};                 ///< conditions that reports turned into a yes
    std::array<std::int32_t, 5> work{};       ///< volume done this week and in each of the four before
    std::array<std::int32_t, 5> most_work{};  ///< the largest session of each
    std::array<std::uint32_t, 4> told{};      ///< the last reports, each as a hash: what comes twice is known
    std::uint16_t version = current_version;
    std::int16_t day = -1;  ///< of the last event
    std::int16_t began = -1;
    std::int16_t asked = -1;  ///< when the questions were last answered; `confirmed` after a professional looked
    std::int16_t last_session = -1;
    std::int16_t last_strength = -1;
    std::int16_t rough = -1;        ///< the last day after a bad night
    std::int16_t well_again = -1;   ///< the first day of training after an illness; `ill` until it comes
    std::int16_t last_class = -1;   ///< when a family last went to a form of a harder effort class
    std::int16_t stopped = -1;      ///< the last day on which a sign or high pain ended everything for the day
    std::int16_t class_waits = -1;  ///< since when a family waits for a week of no more work, for a harder class
    std::int16_t sessions = 0;      ///< so far
    std::int16_t sessions_today = 0;
    std::int16_t seconds_today = 0;
    std::int16_t gentle_days = 0;  ///< days with work that makes ready, and no stop sign: up to `most_gentle_days`
    std::int16_t last_gentle_day = -1;
    std::int16_t lock_day = -1;
    std::array<std::uint16_t, 2> recent{};  ///< sessions and strength, a bit per day of the last sixteen; bit 0: `day`
    std::array<pain_week, 3> pain{};        ///< the first week, the last, this one
    std::array<std::int16_t, n_ranks> class_began{-1, -1, -1, -1, -1, -1, -1, -1};
    std::array<std::int16_t, n_exercises> last_done = all_never();  ///< or `taken_out`, of what is in no ladder
    std::array<family_record, n_families> families{};
    std::array<std::uint8_t, 64> seen_signs{};  ///< sessions in a row with each sign, up to 255
    lock_reason lock = lock_reason::none;
    std::int8_t lock_sign = -1;
    std::uint8_t not_helping = 0;  ///< four weeks without less pain: see a professional
    std::uint8_t severe = 0;       ///< sessions with a sign of level S3 since the last confirmation
    std::array<std::uint8_t, detail::filler(sizeof(std::int16_t) * (17 + 2 + 15 + n_ranks + n_exercises) +
                                            sizeof(family_record) * n_families + 64 + 4)>
        unused{};

    static constexpr std::int16_t ill = -2;
    /// Of `asked`: a professional has looked since, and the questions are due. What is cleared then is cleared anew.
    static constexpr std::int16_t confirmed = -2;
    /// Of `last_done`: it did harm, and without a ladder it has no lower dose: out until a professional has looked.
    static constexpr std::int16_t taken_out = -2;

    constexpr bool reports(std::size_t condition) const {
        return condition < most_conditions && reported.test(condition);
    }
    friend constexpr bool operator==(training_state const&, training_state const&) = default;

private:
    static constexpr std::array<std::int16_t, n_exercises> all_never() {
        std::array<std::int16_t, n_exercises> a{};
        a.fill(-1);
        return a;
    }
};

/// Whether an exercise was taken out until a professional has looked, with its family or alone.
template <class Catalogue>
constexpr bool is_taken_out(training_state<Catalogue> const& s, std::size_t exercise) {
    std::int16_t const f = detail::family_of<Catalogue>(exercise);
    if (f >= 0) return s.families[static_cast<std::size_t>(f)].now.removed != 0;
    return exercise < s.n_exercises && s.last_done[exercise] == s.taken_out;
}

namespace detail {
/// What a catalogue calls a short night, as a condition; none where it has no `short_night_condition`.
template <class C>
constexpr condition_set short_night_of() {
    condition_set out;
    if constexpr (requires { typename C::short_night_condition; })
        out.set(condition_index<typename C::short_night_condition, C>);
    return out;
}
/// What a catalogue calls an illness, as conditions; none where it has no `illness_conditions`.
template <class C, class... Conditions>
constexpr condition_set set_of(conditions<Conditions...>) {
    condition_set out;
    (out.set(condition_index<Conditions, C>), ...);
    return out;
}
template <class C>
constexpr condition_set illnesses_of() {
    if constexpr (requires { typename C::illness_conditions; }) {
        return set_of<C>(typename C::illness_conditions{});
    } else {
        return {};
    }
}
/// Whether the answers of a day tell of a short night. Not sure counts, as everywhere.
template <class C>
constexpr bool slept_badly(profile<C> const& today) {
    person const& p = today.raw();
    return ((p.yes | p.unknown) & ~p.cleared & short_night_of<C>()).any();
}
}  // namespace detail

/// The answers with what the reports changed: a reported complaint counts as a yes until the person is asked again, and
/// a reported bad night for its day.
template <class Catalogue>
constexpr profile<Catalogue> answers_today(training_state<Catalogue> const& s, profile<Catalogue> answers, days day) {
    answers = answers.on_day(day);
    person& p = answers.raw();
    condition_set const told = s.rough == day.value() ? s.reported | detail::short_night_of<Catalogue>() : s.reported;
    p.yes = p.yes | told;
    p.no = p.no & ~told;
    p.unknown = p.unknown & ~told;
    p.cleared = p.cleared & ~told;  // what is new has been cleared by nobody
    return answers;
}

// Not with arguments of two catalogues.
template <class Catalogue, class Other, class... Rest,
          class = detail::if_of_two_catalogues<training_state<Catalogue>, Other, Rest...>>
constexpr profile<Catalogue> answers_today(training_state<Catalogue> const&, Other const&, Rest const&...) {
    detail::refuse_two_catalogues<training_state<Catalogue>, Other, Rest...>();
    return {};
}

}  // namespace regimen

#endif

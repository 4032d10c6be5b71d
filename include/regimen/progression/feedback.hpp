// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a person reports of one exercise in one session, and the class that a report falls into: one value for each
// field. A missing answer is a value of its own: it is never guessed.
#ifndef REGIMEN_PROGRESSION_FEEDBACK_HPP
#define REGIMEN_PROGRESSION_FEEDBACK_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/content/stop_sign.hpp>
#include <regimen/person/person.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace regimen {

/// An amount that a person may leave out, on a scale from 0 to 10. A number above it counts as 10, for it says at least
/// that something was bad; one below it counts as left out.
template <amount Quantity>
class reported {
public:
    constexpr reported() = default;
    constexpr explicit(false) reported(Quantity q)
        : points_(q.value() < 0 ? missing : static_cast<std::int8_t>(std::min(q.value(), above))) {}
    template <detail::plain_number Number>
    constexpr explicit(false) reported(Number) {
        detail::require_amount<Number, Quantity>();
    }
    constexpr bool given() const { return points_ != missing; }
    constexpr int points() const { return points_ == above ? above - 1 : points_; }
    /// A number above the scale is no measure for others: nothing is compared with it.
    constexpr bool comparable() const { return given() && points_ != above; }
    friend constexpr bool operator==(reported const&, reported const&) = default;

private:
    static constexpr std::int8_t missing = -1;
    static constexpr std::int32_t above = 11;
    std::int8_t points_ = missing;
};

/// How much of the planned dose was done. Not done is an outcome of its own: no failure and no success.
enum class completion : std::uint8_t { unsaid, as_planned, beyond, partly, not_done };

/// Where the worst pain was: in the back or a muscle, or at a sore place, which has a limit of its own (a wound; what
/// else is one, the catalogue's field_words say). Unsaid is read by the stricter scale.
enum class pain_place : std::uint8_t { unsaid, back_or_muscle, sore_place };

/// What a person reports of one exercise in one session. Everything may be left out; what is missing never lets a dose
/// rise.
struct exercise_feedback {
    completion done = completion::unsaid;
    reported<pain_points> before{};  ///< 0 to 10, before the session
    reported<pain_points> worst{};   ///< the worst during it
    reported<pain_points> right_after{};
    reported<pain_points> next_morning{};
    pain_place where = pain_place::unsaid;
    answer settled = answer::not_asked;  ///< back to where it was within 24 hours
    reported<exertion> effort{};         ///< CR10
    answer breathed_freely = answer::not_asked;
    answer belly_stayed_flat = answer::not_asked;
    answer moved_slowly = answer::not_asked;
    stop_sign_report sign{};
    friend constexpr bool operator==(exercise_feedback const&, exercise_feedback const&) = default;
};

/// The fields of a class.
enum class feedback_field : std::uint8_t { completion, pain, aftermath, effort, quality, sign, energy, trend, week };
inline constexpr std::size_t n_feedback_fields = 9;

/// Every value of every field, a bit each, in the order of the fields.
enum class observed : std::uint8_t {
    as_planned,
    beyond,
    partly,
    not_done,
    completion_unsaid,
    pain_fine,          ///< at most `pain_ok`, and at most one above what it was before
    pain_above_before,  ///< at most `pain_ok`, but two or more above what it was before
    pain_raised,        ///< above `pain_ok`, at most `pain_stop`
    pain_high,          ///< above `pain_stop`
    pain_local,         ///< at a sore place (pain_place): at its own limit, or rising
    pain_unsaid,
    settled,         ///< next morning not above before
    slightly_worse,  ///< next morning one above before
    worse,           ///< next morning two or more above before, or not settled in 24 hours
    aftermath_unsaid,
    effort_easy,  ///< at least two below the cap
    effort_within,
    effort_above,
    effort_unsaid,
    quality_good,
    quality_poor,
    quality_unsaid,
    no_sign,
    sign_eases,    ///< level S3 or S4: this exercise gets easier
    sign_removes,  ///< this exercise is not for the person now
    sign_locks,    ///< level S1 or S2
    sign_unsaid,
    rested,
    exhausted,
    energy_unsaid,
    trend_steady,
    trend_rising,  ///< of the weekly mean of the worst pain
    ordinary_week,
    new_class_week,  ///< the first week of an effort class, or the week after a gap
    light_week,      ///< a deload, or a week after a hard night
};
inline constexpr std::size_t n_observed = 35;

namespace detail {
inline constexpr std::array<std::uint8_t, n_feedback_fields + 1> first_of_field{0, 5, 11, 15, 19, 22, 27, 30, 32, 35};
/// None for a value that there is not.
constexpr std::uint64_t bit_of(observed o) {
    return static_cast<unsigned>(o) < n_observed ? std::uint64_t{1} << static_cast<unsigned>(o) : 0;
}
constexpr std::uint64_t bits_of_field(std::size_t field) {
    if (field >= n_feedback_fields) return 0;
    return (std::uint64_t{1} << first_of_field[field + 1]) - (std::uint64_t{1} << first_of_field[field]);
}
inline constexpr std::uint64_t all_observed = (std::uint64_t{1} << n_observed) - 1;
}  // namespace detail

/// A set of classes: for every field the values that are in it. What is said of one field leaves the others open.
class feedback_set {
public:
    constexpr feedback_set() = default;
    constexpr explicit feedback_set(std::uint64_t bits) : bits_(bits) {}
    constexpr std::uint64_t bits() const { return bits_; }
    /// Both hold.
    friend constexpr feedback_set operator&(feedback_set a, feedback_set b) { return feedback_set(a.bits_ & b.bits_); }
    friend constexpr bool operator==(feedback_set, feedback_set) = default;

private:
    std::uint64_t bits_ = detail::all_observed;
};

/// Any of these values of one field: seen(observed::pain_fine). With values of two fields, each of the two fields must
/// hold one of them.
template <class... Observed>
constexpr feedback_set seen(Observed... values) {
    std::uint64_t const wanted = (0ULL | ... | detail::bit_of(values));
    std::uint64_t out = 0;
    for (std::size_t f = 0; f < n_feedback_fields; ++f) {
        std::uint64_t const here = detail::bits_of_field(f);
        out |= (wanted & here) != 0 ? wanted & here : here;
    }
    return feedback_set(out);
}

/// One class: exactly one value per field.
class feedback_class {
public:
    constexpr feedback_class() = default;
    constexpr explicit feedback_class(std::uint64_t bits) : bits_(bits) {}
    constexpr std::uint64_t bits() const { return bits_; }
    constexpr bool is(observed o) const { return (bits_ & detail::bit_of(o)) != 0; }
    constexpr bool in(feedback_set set) const { return (bits_ & ~set.bits()) == 0; }
    constexpr observed value(feedback_field f) const {
        std::uint64_t const here = bits_ & detail::bits_of_field(static_cast<std::size_t>(f));
        return static_cast<observed>(std::countr_zero(here));
    }
    constexpr feedback_class with(observed o) const {
        if (static_cast<std::size_t>(o) >= n_observed) return *this;
        std::size_t f = 0;
        while (detail::first_of_field[f + 1] <= static_cast<unsigned>(o)) ++f;
        return feedback_class((bits_ & ~detail::bits_of_field(f)) | detail::bit_of(o));
    }
    friend constexpr bool operator==(feedback_class, feedback_class) = default;

private:
    std::uint64_t bits_ = 0;
};

/// A faultless session of an ordinary week: what the others are said to differ from.
inline constexpr feedback_class good_session = feedback_class{}
                                                   .with(observed::as_planned)
                                                   .with(observed::pain_fine)
                                                   .with(observed::settled)
                                                   .with(observed::effort_within)
                                                   .with(observed::quality_good)
                                                   .with(observed::no_sign)
                                                   .with(observed::rested)
                                                   .with(observed::trend_steady)
                                                   .with(observed::ordinary_week);

/// The limits between the classes. These numbers are proposals (docs/progression/ladder_decision.md). A caller of
/// classify() may pass others; recording uses these.
struct feedback_limits {
    int pain_ok = 3;
    int pain_stop = 5;
    int most_rise_from_before = 1;
    int local_pain_stop = 3;
    int local_rise_stop = 1;
    int next_morning_hold = 1;
    int next_morning_regress = 2;
    int easy_below_cap = 2;  ///< proposal: effort at least so far below the cap is easy
};

/// What a session and the weeks before it add to the report of one exercise.
struct session_context {
    int exertion_cap = 10;                 ///< CR10, of the week and of screening
    answer exhausted = answer::not_asked;  ///< sleep and energy of the day
    bool trend_rising = false;
    bool new_class_week = false;
    bool light_week = false;
    /// Whether the catalogue asks if the belly stayed flat: it has a condition for one that does not (`doming`).
    bool belly_asked = true;
};

namespace detail {

constexpr observed completion_of(exercise_feedback const& f) {
    switch (f.done) {
        case completion::as_planned:
            return observed::as_planned;
        case completion::beyond:
            return observed::beyond;
        case completion::partly:
            return observed::partly;
        case completion::not_done:
            return observed::not_done;
        case completion::unsaid:
            break;
    }
    return observed::completion_unsaid;
}

/// The worst pain, that right after the exercise included; -1 where neither was reported.
constexpr int worst_of(exercise_feedback const& f) { return std::max(f.worst.points(), f.right_after.points()); }

constexpr observed pain_of(exercise_feedback const& f, feedback_limits const& l) {
    int const worst = worst_of(f);
    if (worst > l.pain_stop) return observed::pain_high;
    bool const local = f.where != pain_place::back_or_muscle && worst > 0;
    if (local && worst >= l.local_pain_stop) return observed::pain_local;
    if (worst > l.pain_ok) return observed::pain_raised;
    int const rise = worst - f.before.points();
    // One number that rose is enough, whatever else was left unsaid.
    if (local && f.before.comparable() && rise >= l.local_rise_stop) return observed::pain_local;
    if (!f.worst.given() || !f.before.comparable()) return observed::pain_unsaid;
    return rise > l.most_rise_from_before ? observed::pain_above_before : observed::pain_fine;
}

constexpr observed aftermath_of(exercise_feedback const& f, feedback_limits const& l) {
    if (f.settled == answer::no) return observed::worse;
    if (!f.next_morning.given()) return observed::aftermath_unsaid;
    // Without the number before there is nothing to compare with. Above the stop limit it is worse in any case.
    if (!f.before.comparable())
        return f.next_morning.points() > l.pain_stop ? observed::worse : observed::aftermath_unsaid;
    int const rise = f.next_morning.points() - f.before.points();
    if (rise >= l.next_morning_regress) return observed::worse;
    if (rise >= l.next_morning_hold) return observed::slightly_worse;
    // At a place that has a limit of its own nothing goes up from that limit on, however it was before.
    if (f.where != pain_place::back_or_muscle && f.next_morning.points() >= l.local_pain_stop)
        return observed::slightly_worse;
    // Pain that rose during the session must also be said to have settled.
    bool const rose = worst_of(f) > l.pain_ok;
    return rose && f.settled != answer::yes ? observed::aftermath_unsaid : observed::settled;
}

constexpr observed effort_of(exercise_feedback const& f, feedback_limits const& l, int cap) {
    if (!f.effort.given()) return observed::effort_unsaid;
    if (f.effort.points() > cap) return observed::effort_above;
    return f.effort.points() <= cap - l.easy_below_cap ? observed::effort_easy : observed::effort_within;
}

/// What a catalogue does not ask about the belly is not held against anybody; what is said of it counts.
constexpr observed quality_of(exercise_feedback const& f, bool belly_asked) {
    answer const belly = f.belly_stayed_flat == answer::not_asked && !belly_asked ? answer::yes : f.belly_stayed_flat;
    bool missing = false;
    for (answer const a : {f.breathed_freely, belly, f.moved_slowly}) {
        if (a == answer::no) return observed::quality_poor;
        missing = missing || a != answer::yes;
    }
    return missing ? observed::quality_unsaid : observed::quality_good;
}

constexpr observed sign_of(exercise_feedback const& f) {
    switch (f.sign.effect()) {
        case sign_effect::none:
            return f.belly_stayed_flat == answer::no ? observed::sign_eases : observed::no_sign;
        case sign_effect::eases:
            return observed::sign_eases;
        case sign_effect::removes:
            return observed::sign_removes;
        case sign_effect::locks:
            return observed::sign_locks;
        case sign_effect::unsaid:
            break;
    }
    return f.belly_stayed_flat == answer::no ? observed::sign_eases : observed::sign_unsaid;
}

}  // namespace detail

/// The class of a report. A belly that did not stay flat counts as a stop sign.
constexpr feedback_class classify(exercise_feedback const& f, session_context const& s, feedback_limits const& l = {}) {
    feedback_class out;
    out = out.with(detail::completion_of(f)).with(detail::pain_of(f, l)).with(detail::aftermath_of(f, l));
    out = out.with(detail::effort_of(f, l, s.exertion_cap))
              .with(detail::quality_of(f, s.belly_asked))
              .with(detail::sign_of(f));
    out = out.with(s.exhausted == answer::no    ? observed::rested
                   : s.exhausted == answer::yes ? observed::exhausted
                                                : observed::energy_unsaid);
    out = out.with(s.trend_rising ? observed::trend_rising : observed::trend_steady);
    return out.with(s.light_week       ? observed::light_week
                    : s.new_class_week ? observed::new_class_week
                                       : observed::ordinary_week);
}

}  // namespace regimen

#endif

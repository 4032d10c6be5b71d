// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A progression policy: a path of doses and a short list of rules, each a condition over what was reported and what is
// counted, and a decision. The first rule that holds decides; where none does, the dose is held.
#ifndef REGIMEN_PROGRESSION_POLICY_HPP
#define REGIMEN_PROGRESSION_POLICY_HPP

#include <regimen/amounts/dose_path.hpp>
#include <regimen/base/entry.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/require.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/progression/feedback.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace regimen {

/// What is decided about an exercise after a report.
enum class decision : std::uint8_t {
    hold,
    advance,    ///< one rung up, or the next variant of the ladder
    resume,     ///< back towards the dose of before a gap
    step_back,  ///< one rung down
    regress,    ///< half the volume, or the variant before
    remove,     ///< not for the person now; a professional decides
    stop,       ///< everything is locked until a professional confirmed
};

constexpr std::string_view id_of(decision d) {
    constexpr std::string_view ids[] = {"hold", "advance", "resume", "step-back", "regress", "remove", "stop"};
    return detail::word_at(ids, static_cast<std::size_t>(d));
}

namespace detail {
/// A number that does not fit is the largest that does: the most careful, and one that the exploration refuses.
template <class Small>
constexpr Small up_to(int n) {
    constexpr int most = std::numeric_limits<Small>::max();
    return static_cast<Small>(n < 0 || n > most ? most : n);
}
}  // namespace detail

/// When a rule may speak.
enum class training_phase : std::uint8_t {
    any,
    regular,    ///< not on the way back from a gap, and not while eased after a regression
    returning,  ///< only on the way back from a gap
};

/// A rule of a policy. It is made with when(...), below.
struct progression_rule {
    static constexpr std::size_t most_alternatives = 4;
    std::string_view id;
    std::string_view sentence;
    source_list sources;
    std::array<feedback_set, most_alternatives> any{};  ///< one of these holds
    std::uint8_t n_any = 0;
    std::uint8_t full = 0;              ///< so many full sessions in a row, this one among them
    std::uint8_t incomplete = 0;        ///< so many incomplete sessions in a row, this one among them
    std::uint8_t setbacks = 0;          ///< so many steps back in a row before this session
    std::int16_t since_rise = 0;        ///< days since the last change of the dose, at least
    std::int16_t regressed_within = 0;  ///< a regression within so many days; 0: whether or not
    training_phase phase = training_phase::any;
    bool stays_at_the_floor = false;  ///< of a regression: passed over where there is nothing easier
    decision act = decision::hold;
    std::uint8_t rungs = 1;  ///< of an advance or a step back

    /// So many full sessions in a row.
    constexpr progression_rule full_sessions(int n) const {
        progression_rule r = *this;
        r.full = detail::up_to<std::uint8_t>(n);
        return r;
    }
    constexpr progression_rule incomplete_sessions(int n) const {
        progression_rule r = *this;
        r.incomplete = detail::up_to<std::uint8_t>(n);
        return r;
    }
    constexpr progression_rule after_steps_back(int n) const {
        progression_rule r = *this;
        r.setbacks = detail::up_to<std::uint8_t>(n);
        return r;
    }
    /// At least so long since the dose last changed.
    constexpr progression_rule unchanged_for(days n) const {
        progression_rule r = *this;
        r.since_rise = detail::up_to<std::int16_t>(n.value());
        return r;
    }
    /// The exercise had a regression not longer ago than this.
    constexpr progression_rule had_regression_within(days n) const {
        progression_rule r = *this;
        r.regressed_within = detail::up_to<std::int16_t>(n.value());
        return r;
    }
    /// Not on the way back from a gap, and not while eased after a regression.
    constexpr progression_rule in_regular_training() const {
        progression_rule r = *this;
        r.phase = training_phase::regular;
        return r;
    }
    /// Only on the way back from a gap.
    constexpr progression_rule while_returning() const {
        progression_rule r = *this;
        r.phase = training_phase::returning;
        return r;
    }
    /// A regression without harm: where there is nothing easier, the dose stays.
    constexpr progression_rule or_stays() const {
        progression_rule r = *this;
        r.stays_at_the_floor = true;
        return r;
    }
    constexpr progression_rule then(decision d, int rungs_ = 1) const {
        progression_rule r = *this;
        r.act = d;
        r.rungs = detail::up_to<std::uint8_t>(rungs_);
        return r;
    }
    /// Its id, the sentence that the person reads, and its sources.
    constexpr progression_rule says(std::string_view id_, std::string_view sentence_, citation const& from) const {
        progression_rule r = *this;
        r.id = id_;
        r.sentence = sentence_;
        r.sources = from;
        return r;
    }
};

/// A rule under construction: when(seen(observed::pain_high), seen(observed::worse)).then(decision::regress).says(...).
/// One of the sets must hold; none at all holds always.
template <class... Sets>
requires(sizeof...(Sets) <= progression_rule::most_alternatives) constexpr progression_rule when(Sets... any) {
    progression_rule r;
    r.any = {any...};
    r.n_any = static_cast<std::uint8_t>(sizeof...(Sets));
    return r;
}

/// What of a report counts as a full session, and what as an incomplete one.
struct session_counting {
    feedback_set full = seen(observed::as_planned, observed::beyond) &
                        seen(observed::effort_easy, observed::effort_within) & seen(observed::no_sign) &
                        seen(observed::quality_good);
    feedback_set incomplete = seen(observed::partly);
};

template <class... Parts>
struct POLICY_WITH_MORE_THAN_24_RULES : detail::violation {};

namespace detail {
template <class Part>
inline constexpr std::size_t rules_in_part = 0;
template <>
inline constexpr std::size_t rules_in_part<progression_rule> = 1;
template <std::size_t N>
inline constexpr std::size_t rules_in_part<std::array<progression_rule, N>> = N;
template <class Part>
concept part_of_rules = (rules_in_part<Part> != 0);
}  // namespace detail

/// The rules of a policy in their order, single ones and arrays of them: {rules_about_harm(source), when(...)...}.
class progression_rules {
public:
    static constexpr std::size_t most = 24;
    constexpr progression_rules() = default;
    template <detail::part_of_rules... Parts>
    constexpr explicit(false) progression_rules(Parts const&... parts) {
        constexpr std::size_t n = (detail::rules_in_part<Parts> + ... + 0);
        if constexpr (n > most) {
            detail::require<POLICY_WITH_MORE_THAN_24_RULES<Parts...>, error_code::too_many_members>();
        } else {
            (add(parts), ...);
        }
    }
    constexpr explicit(false) operator item_view<progression_rule>() const& { return {all_.data(), size_}; }
    constexpr std::size_t size() const { return size_; }
    constexpr progression_rule const* begin() const { return all_.data(); }
    constexpr progression_rule const* end() const { return all_.data() + size_; }

private:
    constexpr void add(progression_rule const& r) { all_[size_++] = r; }
    template <std::size_t N>
    constexpr void add(std::array<progression_rule, N> const& rules) {
        for (progression_rule const& r : rules) add(r);
    }

    std::array<progression_rule, most> all_{};
    std::size_t size_ = 0;
};

/// A progression policy: one constant of a named type,
/// struct gentle { static constexpr progression_policy is{.id = "gentle", .path = ..., .rules = {...}}; };
struct progression_policy {
    entry_id id{};             ///< printed and stored
    stated<path_rule> path{};  ///< the doses that it goes along; `path_rule{}` where only the form changes
    progression_rules rules{};
    session_counting counts{};
    std::uint8_t eased_sessions = 3;  ///< sessions after a regression before anything can rise again
    /// What lets a dose rise, where that is not the usual good session: "easy".
    feedback_class hoped_for = good_session;
};

/// A policy without its type: what the algorithms read, and what a host may build when it runs.
struct policy_view {
    static constexpr std::size_t most_rules = progression_rules::most;
    std::string_view id;
    path_rule path;
    item_view<progression_rule> rules;
    session_counting counts{};
    std::uint8_t eased_sessions = 3;  ///< sessions after a regression before anything can rise again
    feedback_class hoped_for =
        good_session;  ///< what lets a dose rise, where that is not the usual good session: "easy"
};

/// What a progression may do at most: the bounds that every policy of a catalogue is checked against. Those here are
/// proposals for the first catalogue (docs/clinical.md, steps of a week); a catalogue for another field states its own
/// as a member `progression_limits`.
struct progression_limits {
    int days_between_rises = 7;
    int most_percent = 20;         ///< of volume, or of load, in one step; a smallest step is always allowed
    int smallest_repetitions = 1;  ///< steps up to here count as smallest
    int smallest_hold_breaths = 1;
    int smallest_hold_seconds = 5;
    int smallest_tempo_counts = 1;
    int smallest_exertion = 1;
    int smallest_load_g = 0;   ///< where no plates are lighter than so much
    int most_repetitions = 2;  ///< in one step, whatever the percentage
};

namespace detail {
template <class C>
constexpr progression_limits limits_in() {
    if constexpr (requires { C::progression_limits; }) {
        return C::progression_limits;
    } else {
        return {};
    }
}
}  // namespace detail
template <class Catalogue>
inline constexpr progression_limits progression_limits_of = detail::limits_in<Catalogue>();

/// The tables of a policy type.
template <class Policy>
inline constexpr policy_view policy_of{.id = Policy::is.id,
                                       .path = Policy::is.path.value,
                                       .rules = Policy::is.rules,
                                       .counts = Policy::is.counts,
                                       .eased_sessions = Policy::is.eased_sessions,
                                       .hoped_for = Policy::is.hoped_for};

namespace detail {

/// What every policy must do something about: harm. The rules are in rules_about_harm().
constexpr feedback_set locks = seen(observed::sign_locks);
constexpr feedback_set removes = seen(observed::sign_removes);
constexpr feedback_set high_pain = seen(observed::pain_high);
constexpr feedback_set local_pain = seen(observed::pain_local);
constexpr feedback_set bad_morning = seen(observed::worse);
constexpr feedback_set easing_sign = seen(observed::sign_eases);
constexpr feedback_set raised_pain = seen(observed::pain_raised);

}  // namespace detail

/// Everything that a report must show before a dose may rise: done, pain within bounds and no more than before, the
/// next morning as before, effort within the cap, movement of good quality, no stop sign, rested, an ordinary week.
constexpr feedback_set fit_to_rise() {
    return session_counting{}.full & seen(observed::pain_fine) & seen(observed::settled) & seen(observed::rested) &
           seen(observed::trend_steady) & seen(observed::ordinary_week);
}

/// The rules about harm that every shipped policy opens with, from the most urgent: stop, remove, regress, step back.
constexpr std::array<progression_rule, 9> rules_about_harm(citation const& from) {
    using namespace detail;
    using enum decision;
    return {
        when(locks).then(stop).says(
            "stop-sign-locks",
            "You reported a sign that a professional must look at first: no exercise until that is done.", from),
        when(removes).then(remove).says(
            "stop-sign-removes", "Your pain spread: this exercise is not for you now; ask a professional about it.",
            from),
        when(high_pain, local_pain, bad_morning, easing_sign)
            .had_regression_within(21_days)
            .then(remove)
            .says("second-regression",
                  "This is the second setback with this exercise within three weeks: it is taken out; ask a "
                  "professional about it.",
                  from),
        when(high_pain, local_pain, bad_morning, easing_sign)
            .then(regress)
            .says("harm-regresses", "That was too much for now: half as much, or the easier form, for at least a week.",
                  from),
        when(seen(observed::partly))
            .incomplete_sessions(2)
            .had_regression_within(21_days)
            .then(remove)
            .says("incomplete-again",
                  "It had to become less within the last three weeks, and again could not be done in full two "
                  "times: it is taken out; ask a professional about it.",
                  from),
        when(seen(observed::partly))
            .incomplete_sessions(2)
            .then(regress)
            .or_stays()
            .says("incomplete-twice",
                  "Two times it could not be done in full: half as much, or the easier form, for at least a week.",
                  from),
        when(raised_pain)
            .after_steps_back(1)
            .had_regression_within(21_days)
            .then(remove)
            .says("raised-pain-again",
                  "It had to become less within the last three weeks, and again hurt two times in a row: it is "
                  "taken out; ask a professional about it.",
                  from),
        when(raised_pain)
            .after_steps_back(1)
            .then(regress)
            .says(
                "raised-pain-twice",
                "It hurt more than it should two times in a row: half as much, or the easier form, for at least a week.",
                from),
        when(raised_pain)
            .then(step_back)
            .says("raised-pain", "It hurt more than it should: one step back next time.", from),
    };
}

}  // namespace regimen

#endif

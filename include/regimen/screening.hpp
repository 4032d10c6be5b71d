// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Screening: profile x catalogue x rulebook -> triage, a verdict per exercise with its reasons, session limits, and the
// clearance without which nothing can be planned.
#ifndef REGIMEN_SCREENING_HPP
#define REGIMEN_SCREENING_HPP

#include <regimen/reason.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace regimen {

template <class Catalogue>
class screening;

/// What screening says of one exercise today.
enum class verdict_kind : std::uint8_t {
    permitted,
    limited,    ///< permitted, in a session that a rule keeps easier or shorter
    delayed,    ///< time alone opens it, on `not_before_day`
    forbidden,  ///< something other than time stands in its way
};
struct verdict {
    verdict_kind kind = verdict_kind::forbidden;
    std::int32_t not_before_day = -1;  ///< of a delayed exercise: the first day on which it is open, all else unchanged
    constexpr bool permits() const { return kind == verdict_kind::permitted || kind == verdict_kind::limited; }
    friend constexpr bool operator==(verdict const&, verdict const&) = default;
};

/// Limits of a session, from the rules that apply. What is not limited is at `none`.
struct session_limits {
    static constexpr int none = -1;
    int max_effort = none;    ///< rank of the highest effort class
    int max_exertion = none;  ///< CR10 points
    int max_seconds = none;
    friend constexpr bool operator==(session_limits const&, session_limits const&) = default;
};

/// The right to plan for one person on one day: made by screening alone, for one catalogue, rulebook and profile.
/// It cannot be default-made, assembled or copied from bytes; a host that stores one stores answers and screens again.
template <class Catalogue>
class clearance {
public:
    using catalogue = Catalogue;
    constexpr clearance(clearance const& other)  // not trivial on purpose: no bit_cast makes one
        : profile_(other.profile_), book_(other.book_), permitted_(other.permitted_), limits_(other.limits_) {}
    constexpr clearance& operator=(clearance const& other) {
        profile_ = other.profile_;
        book_ = other.book_;
        permitted_ = other.permitted_;
        limits_ = other.limits_;
        return *this;
    }

    /// The profile that it was made for.
    constexpr profile<Catalogue> const& made_for() const { return profile_; }
    constexpr std::string_view catalogue_id() const { return Catalogue::id; }
    constexpr std::string_view rulebook_id() const { return book_.id(); }
    constexpr checked_rulebook<Catalogue> rulebook() const { return book_; }
    /// The screening that it came from, made again: for the reasons of what it does not permit.
    constexpr screening<Catalogue> screened_again() const { return {profile_, book_}; }
    constexpr bool permits(std::size_t exercise) const {
        return exercise < n_exercises && permitted_.test(exercise);
    }
    template <class Exercise>
    constexpr bool permits() const {
        return permits(exercise_index<Exercise, Catalogue>);
    }
    constexpr session_limits const& limits() const { return limits_; }

private:
    friend class screening<Catalogue>;
    static constexpr std::size_t n_exercises = view_of<Catalogue>.exercises.size();
    constexpr clearance(profile<Catalogue> const& p, checked_rulebook<Catalogue> book, detail::bits<n_exercises> const& permitted,
                        session_limits const& limits)
        : profile_(p), book_(book), permitted_(permitted), limits_(limits) {}

    profile<Catalogue> profile_;
    checked_rulebook<Catalogue> book_;
    detail::bits<n_exercises> permitted_;
    session_limits limits_;
};

/// Why a screening did not speak at all.
enum class refusal : std::uint8_t {
    none,
    mode_unstated,
    day_unstated,
    day_out_of_range,  ///< outside the days that the catalogue's evidence covers
};

namespace detail {

constexpr refusal refusal_of(catalogue_view const& c, person const& p) {
    if (p.mode < 0 || static_cast<std::size_t>(p.mode) >= c.modes.size()) return refusal::mode_unstated;
    if (p.day == person::unstated) return refusal::day_unstated;
    return c.covers.contains(p.day) ? refusal::none : refusal::day_out_of_range;
}

constexpr session_limits limits_of(rule_state const& s) {
    session_limits out;
    if (s.max_effort != rule_row::no_cap) out.max_effort = s.max_effort;
    if (s.max_exertion != rule_row::no_cap) out.max_exertion = s.max_exertion;
    if (s.max_seconds != 0) out.max_seconds = s.max_seconds;
    return out;
}

}  // namespace detail

/// The result of screening. Every verdict carries its reasons; explain.hpp turns them into sentences.
template <class Catalogue>
class screening {
public:
    using catalogue = Catalogue;
    static constexpr std::size_t n_exercises = view_of<Catalogue>.exercises.size();

    constexpr screening(profile<Catalogue> const& p, checked_rulebook<Catalogue> book)
        : profile_(p),
          book_(book),
          today_(compute(p, book.view())),
          clearance_(p, book, today_.permitted, today_.limits) {}

    static constexpr catalogue_view const& view() { return view_of<Catalogue>; }
    constexpr rulebook_view const& book() const { return book_.view(); }
    constexpr checked_rulebook<Catalogue> rulebook() const { return book_; }
    constexpr profile<Catalogue> const& made_for() const { return profile_; }

    /// What to do, from the most urgent of the rules that apply.
    constexpr urgency triage() const { return today_.triage; }
    constexpr refusal refused() const { return detail::refusal_of(view(), profile_.raw()); }
    /// No session at all today.
    constexpr bool blocked() const { return today_.blocked; }
    constexpr session_limits const& limits() const { return today_.limits; }

    constexpr bool permits(std::size_t exercise) const {
        return exercise < n_exercises && today_.permitted.test(exercise);
    }
    template <class Exercise>
    constexpr bool permits() const {
        return permits(exercise_index<Exercise, Catalogue>);
    }

    /// The verdict on one exercise; for all of them at once, verdicts() is cheaper.
    constexpr verdict verdict_on(std::size_t exercise) const {
        if (permits(exercise)) return permitted_verdict();
        return from_day_open(detail::timeline(view(), book_.view(), profile_.raw()), exercise);
    }
    template <class Exercise>
    constexpr verdict verdict_on() const {
        return verdict_on(exercise_index<Exercise, Catalogue>);
    }
    constexpr std::array<verdict, n_exercises> verdicts() const {
        std::array<verdict, n_exercises> out{};
        auto const days_to_come = detail::timeline(view(), book_.view(), profile_.raw());
        for (std::size_t i = 0; i < n_exercises; ++i) {
            out[i] = permits(i) ? permitted_verdict() : from_day_open(days_to_come, i);
        }
        return out;
    }

    /// Every reason why an exercise is not permitted, each rule that applies among them: visit(reason).
    template <class Visitor>
    constexpr void for_each_reason(std::size_t exercise, Visitor visit) const {
        detail::visit_reasons(view(), book_.view(), profile_.raw(), refused() != refusal::none, exercise, visit);
    }
    /// The reason to give where there is room for one only; none where the exercise is permitted. Of a delayed exercise the
    /// day that it waits for; else what she answered, before what was not asked, before what only time will change.
    constexpr std::optional<reason> main_reason(std::size_t exercise) const {
        std::optional<reason> best;
        int best_rank = 0;
        verdict const v = verdict_on(exercise);
        for_each_reason(exercise, [&](reason const& r) {
            bool const answered = r.why == because::of_answer || r.why == because::of_unknown;
            int rank = 1;
            if (r.why == because::of_silence) rank = 2;
            if (answered) rank = 3;
            if (answered && r.kind == reason_kind::session_blocked) rank = 4;
            if (v.kind == verdict_kind::delayed) {
                rank = r.kind == reason_kind::gate_shut && r.day == v.not_before_day ? 2 : 1;
            }
            if (rank <= best_rank) return;
            best = r;
            best_rank = rank;
        });
        return best;
    }
    /// What would open an exercise, all of it together: visit(change). Where one says `nothing`, nothing would.
    template <class Visitor>
    constexpr void for_each_change_that_would_open(std::size_t exercise, Visitor visit) const {
        detail::visit_changes(view(), book_.view(), profile_.raw(), refused() != refusal::none, exercise, visit);
    }
    /// Every rule that applies today, whatever it does: visit(applied_rule). Those that ask for something say so in `asks`.
    template <class Visitor>
    constexpr void for_each_applied_rule(Visitor visit) const {
        detail::visit_applied(view(), book_.view(), profile_.raw(), visit);
    }

    /// The variant of an exercise that is permitted and asks most like it, or -1. For a variant: of what it replaces.
    constexpr std::int32_t nearest_permitted_variant(std::size_t exercise) const {
        return detail::nearest_variant(view(), today_.permitted.words, exercise);
    }

    /// The clearance, or nullptr: where the session is blocked nothing can be planned. It lives as long as the screening.
    constexpr regimen::clearance<Catalogue> const* clearance() const& { return blocked() ? nullptr : &clearance_; }
    constexpr void clearance() const&& = delete;

private:
    struct today {
        detail::bits<n_exercises> permitted{};
        session_limits limits{};
        urgency triage = urgency::clear;
        bool blocked = true;
    };

    static constexpr today compute(profile<Catalogue> const& made_for, rulebook_view const& book) {
        person const& p = made_for.raw();
        condition_set const present = detail::present_in(view(), p);
        detail::rule_state state =
            detail::apply_rules(view(), book, p, present, detail::day_for_rules(view(), p.day));
        if (detail::refusal_of(view(), p) != refusal::none) {
            state.blocked = true;
            state.triage = std::max(state.triage, urgency::incomplete);
        }
        today out;
        out.triage = state.triage;
        out.blocked = state.blocked;
        out.limits = detail::limits_of(state);
        detail::permit(view(), book, p, present, state, out.permitted.words);
        return out;
    }

    constexpr verdict permitted_verdict() const {
        bool const limited =
            limits().max_exertion != session_limits::none || limits().max_seconds != session_limits::none;
        return {limited ? verdict_kind::limited : verdict_kind::permitted, -1};
    }
    constexpr verdict from_day_open(detail::days_to_come const& t, std::size_t exercise) const {
        std::int32_t const day =
            refused() != refusal::none ? -1 : detail::first_open_day(view(), book_.view(), profile_.raw(), t, exercise);
        return day < 0 ? verdict{verdict_kind::forbidden, -1} : verdict{verdict_kind::delayed, day};
    }

    profile<Catalogue> profile_;
    checked_rulebook<Catalogue> book_;
    today today_;
    regimen::clearance<Catalogue> clearance_;
};

/// Screens a profile under a rulebook: by default the catalogue's own, which is the one for people.
template <class Rulebook, class Catalogue>
constexpr screening<Catalogue> screen(profile<Catalogue> const& answers) {
    return {answers, rulebook_of<Rulebook, Catalogue>};
}
template <class Catalogue>
constexpr screening<Catalogue> screen(profile<Catalogue> const& answers) {
    return screen<typename Catalogue::default_rulebook, Catalogue>(answers);
}

}  // namespace regimen

#endif

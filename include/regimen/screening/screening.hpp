// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Screening: profile x catalogue x rulebook -> triage, a verdict per exercise with its reasons, session limits, and the
// clearance without which nothing can be planned.
#ifndef REGIMEN_SCREENING_SCREENING_HPP
#define REGIMEN_SCREENING_SCREENING_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/attributes.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/person/person.hpp>
#include <regimen/screening/reason.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace regimen {

template <class Catalogue>
class screening;

/// The verdict of screening on one exercise today.
enum class verdict_kind : std::uint8_t {
    permitted,
    limited,    ///< permitted, in a session that a rule keeps easier or shorter
    delayed,    ///< time alone opens it, on the day `not_before`
    forbidden,  ///< something other than time stands in its way
};
struct verdict {
    verdict_kind kind = verdict_kind::forbidden;
    /// Of a delayed exercise: the first day since the event on which it is open, all else unchanged.
    days not_before = days::from_value(-1);
    constexpr bool permits() const { return kind == verdict_kind::permitted || kind == verdict_kind::limited; }
    friend constexpr bool operator==(verdict const&, verdict const&) = default;
};

namespace detail {

constexpr bool has_exercise(catalogue_view const& c, std::size_t exercise) { return exercise < c.exercises.size(); }

/// A clearance without its catalogue's type: what planning reads. It looks at the clearance, and is good for as long as
/// that stays.
struct clearance_view {
    catalogue_view const& catalogue;
    person const& made_for;
    session_limits const& limits;
    std::uint64_t const* permitted;  ///< a bit for each exercise
    constexpr bool permits(std::size_t exercise) const {
        return has_exercise(catalogue, exercise) && ((permitted[exercise / 64] >> (exercise % 64)) & 1U) != 0;
    }
};

}  // namespace detail

template <class Catalogue>
struct CLEARANCE_OF_A_SCREENING_THAT_NOBODY_KEEPS : detail::violation {};
template <class Catalogue>
struct SCREENED_BY_A_CATALOGUE_AND_NO_RULEBOOK : detail::violation {};

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
        return detail::has_exercise(view_of<Catalogue>, exercise) && permitted_.test(exercise);
    }
    template <class Exercise>
    constexpr bool permits() const {
        return permits(exercise_index<Exercise, Catalogue>);
    }
    constexpr session_limits const& limits() const { return limits_; }
    /// The same without its type; for the library itself.
    constexpr detail::clearance_view view() const& {
        return {view_of<Catalogue>, profile_.raw(), limits_, permitted_.words.data()};
    }
    detail::clearance_view view() const&& = delete;  // it would outlive what it shows

private:
    friend class screening<Catalogue>;
    static constexpr std::size_t n_exercises = view_of<Catalogue>.exercises.size();
    constexpr clearance(profile<Catalogue> const& p, checked_rulebook<Catalogue> const& of,
                        detail::bit_set<n_exercises> const& permitted, session_limits const& limits)
        : profile_(p), book_(of), permitted_(permitted), limits_(limits) {}

    profile<Catalogue> profile_;
    checked_rulebook<Catalogue> book_;
    detail::bit_set<n_exercises> permitted_;
    session_limits limits_;
};

/// Why there are no verdicts.
enum class refusal : std::uint8_t {
    none,
    mode_unstated,
    day_unstated,
    day_out_of_range,  ///< outside the days that the catalogue's evidence covers
};

namespace detail {

constexpr refusal refusal_of(catalogue_view const& c, person const& p) {
    // Read as a size, what is unstated is larger than every table.
    if (static_cast<std::size_t>(p.mode) >= c.modes.size()) return refusal::mode_unstated;
    if (p.day == person::unstated) return refusal::day_unstated;
    return c.covers.contains(p.day) ? refusal::none : refusal::day_out_of_range;
}

/// Writes the verdict on each exercise, where `out` has the one that nothing opens; what a permitted one is.
REGIMEN_NOINLINE constexpr void find_verdicts(catalogue_view const& c, rulebook_view const& book,
                                              screening_tables const& t, person const& p, condition_set const& present,
                                              std::uint64_t const* permitted, verdict_kind of_permitted, verdict* out) {
    if (refusal_of(c, p) != refusal::none) return;
    for (std::size_t w = 0; w < t.n_words; ++w) {
        for (std::size_t const bit : bits_of{permitted[w]}) out[64 * w + bit].kind = of_permitted;
    }
    visit_first_open_days(c, book, t, p, present, permitted, [out](std::size_t i, std::int32_t day) {
        out[i] = {verdict_kind::delayed, days::from_value(day)};
    });
}

}  // namespace detail

/// The result of screening. Every verdict carries its reasons; explain.hpp turns them into sentences.
template <class Catalogue>
class [[nodiscard]] screening {
public:
    using catalogue = Catalogue;
    static constexpr std::size_t n_exercises = view_of<Catalogue>.exercises.size();

    constexpr screening(profile<Catalogue> const& p, checked_rulebook<Catalogue> book)
        : clearance_(p, book, {}, {}), present_(detail::present_in(view(), p.raw())) {
        detail::rule_state const found = detail::apply_rules(view(), book.view(), book.tables(), p.raw(), present_,
                                                             detail::refusal_of(view(), p.raw()) != refusal::none,
                                                             clearance_.permitted_.words.data());
        clearance_.limits_ = found.limits;
        triage_ = found.triage;
        blocked_ = found.blocked;
    }

    static constexpr catalogue_view const& view() { return view_of<Catalogue>; }
    constexpr rulebook_view const& book() const { return clearance_.book_.view(); }
    constexpr checked_rulebook<Catalogue> rulebook() const { return clearance_.book_; }
    constexpr profile<Catalogue> const& made_for() const { return clearance_.profile_; }

    /// What to do, from the most urgent of the rules that apply.
    constexpr urgency triage() const { return triage_; }
    constexpr refusal refused() const { return detail::refusal_of(view(), person()); }
    /// No session at all today.
    constexpr bool blocked() const { return blocked_; }
    constexpr session_limits const& limits() const { return clearance_.limits_; }

    constexpr bool permits(std::size_t exercise) const { return clearance_.permits(exercise); }
    template <class Exercise>
    constexpr bool permits() const {
        return permits(exercise_index<Exercise, Catalogue>);
    }

    /// The verdict on one exercise; for all of them at once, verdicts() is cheaper. What the catalogue does not have is
    /// forbidden, has no reasons, and nothing would open it.
    constexpr verdict verdict_on(std::size_t exercise) const {
        if (!detail::has_exercise(view(), exercise)) return {};
        if (permits(exercise)) return permitted_verdict();
        if (refused() != refusal::none) return {};
        std::int32_t const day = detail::first_open_day(view(), book(), tables(), person(), present_, exercise);
        return day < 0 ? verdict{} : verdict{verdict_kind::delayed, days::from_value(day)};
    }
    template <class Exercise>
    constexpr verdict verdict_on() const {
        return verdict_on(exercise_index<Exercise, Catalogue>);
    }
    constexpr std::array<verdict, n_exercises> verdicts() const {
        std::array<verdict, n_exercises> out{};
        detail::find_verdicts(view(), book(), tables(), person(), present_, clearance_.permitted_.words.data(),
                              permitted_verdict().kind, out.data());
        return out;
    }

    /// Every reason why an exercise is not permitted, each rule that applies among them: visit(reason).
    template <class Visitor>
    constexpr void for_each_reason(std::size_t exercise, Visitor visit) const {
        if (!detail::has_exercise(view(), exercise)) return;
        detail::visit_reasons(view(), book(), tables(), person(), present_, refused() != refusal::none, exercise,
                              visit);
    }
    /// The reason to give where there is room for one only; none where the exercise is permitted. Of a delayed exercise
    /// the day that it waits for. Otherwise what the person answered comes first, then what was not asked, then what
    /// only time will change.
    constexpr detail::once_used<std::optional<reason>, Catalogue> main_reason(std::size_t exercise) const {
        detail::once_used<std::optional<reason>, Catalogue> best;
        if (permits(exercise)) return best;
        int best_rank = 0;
        verdict const v = verdict_on(exercise);
        for_each_reason(exercise, [&](reason const& r) {
            bool const answered = r.why == because::of_answer || r.why == because::of_unknown;
            int rank = 1;
            if (r.why == because::of_silence) rank = 2;
            if (answered) rank = 3;
            if (answered && r.kind == reason_kind::session_blocked) rank = 4;
            if (v.kind == verdict_kind::delayed) {
                rank = r.day == v.not_before ? 2 : 1;  // its gate; what moved the gate comes after it
            }
            if (rank <= best_rank) return;
            best = r;
            best_rank = rank;
        });
        return best;
    }
    /// What would open an exercise, all changes together: visit(change). A change of the kind `nothing` means that no
    /// change would open it.
    template <class Visitor>
    constexpr void for_each_change_that_would_open(std::size_t exercise, Visitor visit) const {
        if (!detail::has_exercise(view(), exercise)) return;
        detail::visit_changes(view(), book(), tables(), person(), refused() != refusal::none, exercise, visit);
    }
    /// Every rule that applies today, whatever it does: visit(applied_rule). Those that ask for something say so in
    /// `asks`.
    template <class Visitor>
    constexpr void for_each_applied_rule(Visitor visit) const {
        detail::visit_applied(view(), book(), tables().rules_of, person(), present_, visit);
    }

    /// Every yes that does not fit the stated mode: visit(contradiction). Such a yes counts, and where it speaks of
    /// another mode, the later of the two modes' days counts for every exercise. Show them, so that the slip is mended.
    template <class Visitor>
    constexpr void for_each_contradiction(Visitor visit) const {
        (person().yes & view().not_asked_after(person().mode)).for_each([&](std::size_t i) {
            if (view().cannot_be(person().mode, i)) visit(contradiction{static_cast<std::int32_t>(i), person().mode});
        });
    }

    /// What a rule counts and is present: visit(counted_condition). None where it counts nothing, or is no rule.
    template <class Visitor>
    constexpr void for_each_counted(std::int32_t rule, Visitor visit) const {
        auto const i = static_cast<std::size_t>(rule);  // larger than every table, where it is negative
        if (i >= book().rules.size()) return;
        rule_row const& r = book().rules[i];
        if (r.counted == nullptr) return;
        detail::counted_of(r, person(), present_).for_each([&](std::size_t condition) {
            auto const at = static_cast<std::int32_t>(condition);
            visit(counted_condition{at, detail::why_present(view(), person(), at)});
        });
    }

    /// What to tell the person to do: visit(applied_rule), the most urgent first. From the same day on only what is as
    /// urgent as the most urgent is told: beside it, whatever is less urgent, or speaks of exercise that is left, takes
    /// it back. Open questions ask for nothing here. What else applies is in for_each_applied_rule().
    template <class Visitor>
    constexpr void for_each_action(Visitor visit) const {
        for (urgency const level : {urgency::emergency, urgency::same_day, urgency::see_professional}) {
            bool any = false;
            for_each_applied_rule([&](applied_rule const& r) {
                if (r.asks != level) return;  // an open question asks for an answer: it is `incomplete`
                any = true;
                visit(r);
            });
            if (any) return;
        }
    }
    /// What to keep in mind: visit(applied_rule) with rules that limit nothing and hold because of an answer. None from
    /// the same day on.
    template <class Visitor>
    constexpr void for_each_advice(Visitor visit) const {
        if (triage() >= urgency::same_day) return;
        for_each_applied_rule([&](applied_rule const& r) {
            bool const answered = r.why == because::of_answer || r.why == because::of_unknown;
            if (answered && !book().rules[static_cast<std::size_t>(r.rule)].limits_something()) visit(r);
        });
    }

    /// The variant of an exercise that is permitted and asks most like it, or -1. For a variant: of what it replaces.
    constexpr std::int32_t nearest_permitted_variant(std::size_t exercise) const {
        if (!detail::has_exercise(view(), exercise)) return -1;
        return detail::nearest_variant(view(), clearance_.permitted_.words, exercise);
    }

    /// The clearance, or nullptr: where the session is blocked nothing can be planned. It lives as long as the
    /// screening.
    constexpr regimen::clearance<Catalogue> const* clearance() const& { return blocked() ? nullptr : &clearance_; }
    template <class C = Catalogue>
    constexpr regimen::clearance<C> const* clearance() const&& {
        detail::require<CLEARANCE_OF_A_SCREENING_THAT_NOBODY_KEEPS<C>, error_code::clearance_of_a_temporary>();
        return nullptr;
    }

private:
    constexpr regimen::person const& person() const { return made_for().raw(); }
    constexpr detail::screening_tables const& tables() const { return clearance_.book_.tables(); }

    constexpr verdict permitted_verdict() const {
        return {.kind = limits().ease_sessions() ? verdict_kind::limited : verdict_kind::permitted};
    }

    regimen::clearance<Catalogue> clearance_;
    condition_set present_;
    urgency triage_ = urgency::clear;
    bool blocked_ = false;
};

/// Screens a profile under a rulebook: by default the catalogue's own, which is the one for people.
template <class Rulebook = void, class Catalogue>
constexpr screening<Catalogue> screen(profile<Catalogue> const& answers) {
    if constexpr (std::is_void_v<Rulebook>) {
        return {answers, rulebook_of<default_rulebook_of<Catalogue>, Catalogue>};
    } else if constexpr (detail::has_lists_of_a_catalogue<Rulebook>) {
        detail::require<SCREENED_BY_A_CATALOGUE_AND_NO_RULEBOOK<Rulebook>, error_code::screened_by_catalogue>();
        return screen(answers);
    } else {
        return {answers, rulebook_of<Rulebook, Catalogue>};
    }
}

}  // namespace regimen

#endif

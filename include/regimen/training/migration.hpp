// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A state of one catalogue, carried over to another: to the next version of it, or to a host's own that is made of it.
// Everything is found by its id, and a dose by its amount; what cannot be carried over is told, and restricts.
#ifndef REGIMEN_TRAINING_MIGRATION_HPP
#define REGIMEN_TRAINING_MIGRATION_HPP

#include <regimen/amounts/units.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/content/stop_sign.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/session/routine.hpp>
#include <regimen/training/detail/faults.hpp>
#include <regimen/training/detail/readiness.hpp>
#include <regimen/training/detail/record_item.hpp>
#include <regimen/training/detail/stop_signs.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/training_state.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace regimen {

/// What was not carried over as it was.
enum class migration_change : std::uint8_t {
    exercise_gone,   ///< it is in the other catalogue no more: the family begins anew, or is gone with it
    dose_changed,    ///< the dose is in its ladder no more: it is the next lower one, or the lowest there is
    sign_gone,       ///< how often this stop sign came is not known any more
    condition_gone,  ///< it was reported, and nobody can be asked about it any more: everything is locked
    removal_lost,    ///< its family was taken out, and it has no ladder any more: everything is locked
    new_question,    ///< nobody was asked about it: the questions come first
};

constexpr std::string_view id_of(migration_change c) {
    constexpr std::string_view ids[] = {"exercise-gone",  "dose-changed", "sign-gone",
                                        "condition-gone", "removal-lost", "new-question"};
    return detail::word_at(ids, static_cast<std::size_t>(c));
}

/// One such change, and the id of the exercise, stop sign or condition.
struct migration_finding {
    migration_change what = migration_change::exercise_gone;
    std::string_view id;
};

/// A state of the other catalogue. With a fault nothing was carried over: the state is empty, and locked.
template <class Catalogue>
struct [[nodiscard]] migrated {
    training_state<Catalogue> state;
    report_fault fault = report_fault::none;
};

namespace detail {

/// Where a dose of a form stands in a ladder that may be another than the one that it is from.
struct place_of_dose {
    std::uint8_t rung = 0;
    bool same = true;  ///< this very amount; else the next lower, or the lowest of the form
};
constexpr place_of_dose find_dose(rung_table const& t, std::size_t member, std::int32_t volume) {
    place_of_dose out{t.first[member], false};
    std::int32_t best = -1;
    for (std::size_t rung = t.first[member]; rung <= t.last[member]; ++rung) {
        if (t.volume[rung] > volume || t.volume[rung] <= best) continue;
        best = t.volume[rung];
        out = {static_cast<std::uint8_t>(rung), best == volume};
    }
    return out;
}

/// The counters of another policy count no higher than this one's. After another dose nothing is on its way up.
constexpr void fit_counters(ladder_state& s, policy_view const& policy, bool same_dose) {
    counter_tops const tops = tops_of(policy);
    s.full = same_dose ? std::min(s.full, tops.full) : std::uint8_t{0};
    s.incomplete = std::min(s.incomplete, tops.incomplete);
    s.setbacks = std::min(s.setbacks, tops.setbacks);
    s.ease = std::min<std::uint8_t>(s.ease, static_cast<std::uint8_t>(policy.eased_sessions));
    if (s.stage >= percent_of_stage.size()) s.stage = stage_after_two_weeks;
}

/// Of two stages on the way back from a gap that of the smaller dose; of two with the same dose that of the longer way.
constexpr std::uint8_t gentler_stage(std::uint8_t a, std::uint8_t b) {
    if (percent_of_stage[a] == percent_of_stage[b]) return std::min(a, b);
    return percent_of_stage[a] < percent_of_stage[b] ? a : b;
}

/// Of two records that come together in one family the more careful counts.
constexpr void join_records(family_record& into, family_record const& other) {
    // never_done is above every rung: what was done comes before it.
    ladder_state joined = into.now.at <= other.now.at ? into.now : other.now;
    joined.removed = into.now.removed | other.now.removed;
    joined.ease = std::max(into.now.ease, other.now.ease);
    joined.setbacks = std::max(into.now.setbacks, other.now.setbacks);
    joined.stage = gentler_stage(into.now.stage, other.now.stage);
    into.now = joined;
    into.last_done = std::max(into.last_done, other.last_done);
    into.last_change = std::max(into.last_change, other.last_change);
    into.last_regress = std::max(into.last_regress, other.last_regress);
}

/// Carries a state over, part by part.
template <class To, class From, class Told>
class migration {
public:
    constexpr migration(training_state<From> const& from, Told& told) : from_(from), told_(told) {}

    constexpr training_state<To> run() {
        carry_days();
        carry_exercises();
        carry_families();
        carry_signs();
        carry_conditions();
        if (lost_) signs_and_lock(to_).lock(lock_reason::stop_sign, no_known_sign);
        signs_and_lock(to_).lock_families();
        return to_;
    }

private:
    static constexpr auto const& theirs = view_of<From>;

    /// What belongs to no entry of a catalogue. Effort classes are the library's, and their ranks the same everywhere.
    constexpr void carry_days() {
        to_.work = from_.work;
        to_.most_work = from_.most_work;
        to_.told = from_.told;
        to_.day = from_.day;
        to_.began = from_.began;
        to_.asked = from_.asked;
        to_.last_session = from_.last_session;
        to_.last_strength = from_.last_strength;
        to_.rough = from_.rough;
        to_.well_again = from_.well_again;
        to_.last_class = from_.last_class;
        to_.stopped = from_.stopped;
        to_.class_waits = from_.class_waits;
        to_.sessions = from_.sessions;
        to_.sessions_today = from_.sessions_today;
        to_.seconds_today = from_.seconds_today;
        // Days of one class of effort make ready for nothing where another one does.
        if (ready_class_of<From> == ready_class_of<To>)
            to_.gentle_days = std::min(from_.gentle_days, static_cast<std::int16_t>(most_gentle_days<To>));
        to_.last_gentle_day = from_.last_gentle_day;
        to_.recent = from_.recent;
        to_.pain = from_.pain;
        to_.class_began = from_.class_began;
        to_.not_helping = from_.not_helping;
        to_.severe = from_.severe;
    }
    constexpr void carry_exercises() {
        for (std::size_t i = 0; i < theirs.exercises.size(); ++i) {
            bool const out = from_.last_done[i] == from_.taken_out;
            if (from_.last_done[i] < 0 && !out) continue;
            if (auto const at = find_exercise<To>(theirs.exercises[i].id)) {
                // What is in a ladder now is taken out with its family.
                std::int16_t const family = family_of<To>(*at);
                if (out && family >= 0)
                    to_.families[static_cast<std::size_t>(family)].now.removed = 1;
                else
                    to_.last_done[*at] = from_.last_done[i];
            } else {
                tell(migration_change::exercise_gone, theirs.exercises[i].id);
            }
        }
    }
    constexpr void carry_families() {
        for (std::size_t f = 0; f < from_.n_families; ++f) {
            family_record record = from_.families[f];
            record.now.locked = 0;
            if (record != family_record{}) carry_family(progression_table<From>[f], rung_tables<From>[f], record);
        }
    }
    constexpr void carry_family(progression_row const& row, rung_table const& rungs, family_record const& record) {
        bool const begun = record.now.at < rungs.size;
        std::size_t const form = begun ? rungs.member[record.now.at] : 0;
        bool placed = false;
        for (std::size_t m = 0; m < row.size; ++m) {
            std::string_view const id = theirs.exercises[static_cast<std::size_t>(row.members[m])].id;
            auto const exercise = find_exercise<To>(id);
            std::int16_t const family = exercise ? family_of<To>(*exercise) : std::int16_t{-1};
            if (family < 0) {
                if (record.now.removed != 0 && exercise) lose(migration_change::removal_lost, id);
                continue;
            }
            // What was taken out stays so in whichever family a form of it stands now.
            auto const f = static_cast<std::size_t>(family);
            family_record carried{.now = {.removed = record.now.removed}};
            if (m == form || (!placed && !begun)) {
                carried = in_other_ladder(record, f, *exercise, begun ? rungs.volume[record.now.at] : -1, id);
                placed = true;
            }
            join_records(to_.families[f], carried);
        }
        if (placed || !begun) return;
        std::string_view const id = theirs.exercises[static_cast<std::size_t>(row.members[form])].id;
        // An exercise that was done is told as gone already.
        if (find_exercise<To>(id)) tell(migration_change::dose_changed, id);
    }
    /// `volume` below nothing: never done.
    constexpr family_record in_other_ladder(family_record record, std::size_t family, std::size_t exercise,
                                            std::int32_t volume, std::string_view id) {
        progression_row const& row = progression_table<To>[family];
        place_of_dose const place = volume < 0 ? place_of_dose{ladder_state::never_done}
                                               : find_dose(rung_tables<To>[family], member_of(row, exercise), volume);
        if (!place.same) tell(migration_change::dose_changed, id);
        record.now.at = place.rung;
        fit_counters(record.now, *row.policy, place.same);
        return record;
    }
    constexpr void carry_signs() {
        auto const& signs = stop_sign_table<From>;
        for (std::size_t i = 0; i < signs.size(); ++i) {
            if (from_.seen_signs[i] == 0) continue;
            if (auto const at = find_stop_sign<To>(signs[i].id)) {
                to_.seen_signs[*at] = from_.seen_signs[i];
            } else {
                tell(migration_change::sign_gone, signs[i].id);
            }
        }
        to_.lock = from_.lock;
        to_.lock_day = from_.lock_day;
        if (from_.lock_sign < 0) return;
        auto const locked_by = static_cast<std::size_t>(from_.lock_sign);
        if (auto const at = find_stop_sign<To>(signs[locked_by].id)) {
            to_.lock_sign = static_cast<std::int8_t>(*at);
        } else if (from_.seen_signs[locked_by] == 0) {  // else it is told already
            tell(migration_change::sign_gone, signs[locked_by].id);
        }
    }
    constexpr void carry_conditions() {
        for (std::size_t i = 0; i < theirs.conditions.size(); ++i) {
            if (!from_.reports(i)) continue;
            if (auto const at = find_condition<To>(theirs.conditions[i].id)) {
                to_.reported.set(*at);
            } else {
                lose(migration_change::condition_gone, theirs.conditions[i].id);
            }
        }
        for (condition_row const& c : view_of<To>.conditions) {
            if (find_condition<From>(c.id)) continue;
            tell(migration_change::new_question, c.id);
            if (to_.asked != to_.confirmed) to_.asked = -1;
        }
    }

    constexpr void tell(migration_change what, std::string_view id) { told_(migration_finding{what, id}); }
    /// What kept somebody from harm is lost: a professional has to look.
    constexpr void lose(migration_change what, std::string_view id) {
        tell(what, id);
        lost_ = true;
    }

    training_state<From> const& from_;
    Told& told_;
    training_state<To> to_{};
    bool lost_ = false;
};

}  // namespace detail

/// A state of one catalogue as a state of another: every standing is kept that the other one has too. `told` is called
/// with a migration_finding for all that is not as it was. What it restricts by: a dose that is there no more is the
/// next lower one; a question that is new is asked first; where something is lost that kept a person from harm,
/// everything is locked until a professional has looked. A state with a fault gives an empty state that is locked.
template <class To, class From, class Told>
constexpr migrated<To> migrate(training_state<From> const& state, Told told) {
    migrated<To> out;
    std::int32_t const day = state.day < 0 ? view_of<From>.covers.from : state.day;
    out.fault = detail::fault_on_day(state, day);
    if (out.fault == report_fault::none && !view_of<To>.covers.contains(day))
        out.fault = report_fault::day_out_of_order;
    if (out.fault == report_fault::none) {
        out.state = detail::migration<To, From, Told>(state, told).run();
        return out;
    }
    out.state.day = static_cast<std::int16_t>(view_of<To>.covers.from);
    detail::signs_and_lock(out.state).lock(lock_reason::stop_sign, detail::no_known_sign);
    detail::signs_and_lock(out.state).lock_families();
    return out;
}

/// A stored routine of one catalogue as one of another; nothing where it is not of `From`. Exercises that are there no
/// more are left out and told; whether the others may be done today, and with which dose, says readmit().
template <class To, class From, class Told>
constexpr detail::once_used<std::optional<routine>, To> migrate(routine const& stored, Told told) {
    if (stored.catalogue != view_of<From>.fingerprint) return std::nullopt;
    auto const& theirs = view_of<From>;
    routine out{.catalogue = view_of<To>.fingerprint};
    for (routine_item item : stored.view()) {
        bool const known = item.exercise < theirs.exercises.size() && item.position < theirs.positions.size();
        std::string_view const id = known ? theirs.exercises[item.exercise].id : std::string_view{};
        auto const exercise = find_exercise<To>(id);
        std::size_t const position =
            known ? detail::find_id(view_of<To>.positions, theirs.positions[item.position].id) : detail::npos;
        if (!exercise || position == detail::npos) {
            told(migration_finding{migration_change::exercise_gone, id});
            continue;
        }
        item.exercise = static_cast<std::uint16_t>(*exercise);
        item.position = static_cast<std::uint8_t>(position);
        out.add(item);
    }
    return out;
}

}  // namespace regimen

#endif

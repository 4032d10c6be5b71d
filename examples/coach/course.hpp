// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The weeks of one simulated person against the library, day by day: what it said, what she did, what was decided.
// The diary and the drawing are written from this; neither asks the library anything about the state again.
#ifndef REGIMEN_EXAMPLES_COACH_COURSE_HPP
#define REGIMEN_EXAMPLES_COACH_COURSE_HPP

#include <regimen/words/explain_progress.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "person.hpp"

namespace coach {

/// What is asked for on the command line.
struct settings {
    person_kind kind;
    std::string birth;
    std::size_t mode = 0;
    std::uint32_t seed = 1;
    int weeks = 12;
};

/// The first day is two weeks after the birth, as in the programmes that ship.
inline constexpr int first_day = 14;

/// One exercise of a session: its dose, what she said, what was decided.
struct done_item {
    regimen::routine_item item;
    regimen::exercise_feedback said;
    regimen::item_decision decided;
};

/// Why there was no session on a day that had one.
enum class missed : std::uint8_t { no, not_today, questions_open };

/// Where she stands in a family on a day: the place of today's dose in its ladder.
struct family_place {
    std::uint8_t at = regimen::ladder_state::never_done;
    bool removed = false;
};

struct course_day {
    int number = 0;  ///< from her first day, 0
    int since_birth = 0;
    bool away = false;
    bool short_night = false;
    bool answered = false;  ///< the questions
    std::string seen_for;   ///< why a professional was seen today; empty: none was
    regimen::day_kind kind = regimen::day_kind::refused;
    bool light_week = false;
    regimen::start_side side = regimen::start_side::left;
    std::string today;                     ///< what today is, in the library's sentence
    std::vector<std::string> not_cleared;  ///< why there is no session, where screening says so
    std::vector<std::size_t> tips;         ///< the care tips of the day, the most relevant first
    missed why_missed = missed::no;
    int seconds = 0;
    regimen::answer exhausted = regimen::answer::not_asked;
    regimen::stop_sign_report sign{};
    std::vector<done_item> items;  ///< planned; with reports where the session was done
    bool did = false;
    bool locked_after = false;
    std::array<family_place, regimen::training_state<back>::n_families> places{};

    int week() const { return since_birth / 7; }
    bool planned() const { return !items.empty(); }
};

struct course {
    settings asked;
    std::vector<course_day> days;
};

course run(settings const& asked);

/// The work of an item, in fifths of a repetition, as the library counts a week: settling and resting are none.
std::int32_t work_of(regimen::routine_item const& item);
/// The work of what was done. What was done in part counts half.
std::int32_t volume_done(course_day const& d);
/// Mean of the worst pain that she reported, in tenths; -1 where she reported none.
int mean_pain(std::vector<course_day const*> const& days);
/// The highest and lowest pain that she gave for one session; -1 where she gave none.
struct pain_of_day {
    int before = -1, worst = -1, next_morning = -1;
};
pain_of_day pain_on(course_day const& d);

/// The name of an exercise, without what stands in brackets.
std::string short_name(std::size_t exercise);

}  // namespace coach

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A simulated person: whether she does today's session, how it feels, what she leaves out, when she is away or sees
// somebody. Whole numbers and one generator, so that a seed gives the same diary on every machine.
#ifndef REGIMEN_EXAMPLES_COACH_PERSON_HPP
#define REGIMEN_EXAMPLES_COACH_PERSON_HPP

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string_view>

namespace coach {

using back = regimen::postpartum_back;

/// Chances from one generator. The standard's distributions differ from library to library; its generator does not.
class dice {
public:
    explicit dice(std::uint32_t seed) : next_(seed) {}
    int below(int n) { return static_cast<int>(next_() % static_cast<std::uint_fast32_t>(n)); }
    bool percent(int chance) { return below(100) < chance; }

private:
    std::mt19937 next_;
};

/// Days that she is away: the first counts from her first day, 0.
struct absence {
    int from = 0, days = 0;
};

/// What kind of person is simulated. ALL NUMBERS ARE INVENTED for the simulation: none comes from a study, none says
/// anything about people. Pain is in tenths of a point of 0 to 10, chances in percent.
struct person_kind {
    std::string_view id;
    std::string_view says;  ///< in one sentence
    int does_session = 92;
    int answers_questions = 100;  ///< on a day when they are due
    int pain_at_first = 26;       ///< before a session
    int pain_falls = 3;           ///< tenths a week
    int pain_rises_in_session = 8;
    int worse_next_morning = 3;
    int in_part = 2, left_out = 1;  ///< of the exercises
    int poor_quality = 1;
    int exhausted = 5, short_night = 3;  ///< of the days
    int hard_work = 6;                   ///< an exercise feels one point harder
    int short_report = 0;                ///< says only how much was done
    int field_unsaid = 0;                ///< any other field of an exercise
    int flares_from = -1, flares_every = 30, flare_days = 4, flare_pain = 16;
    int leaks_on = -1;  ///< the first session from this day on
    int fever_on = -1;
    int days_to_appointment = 7;
    std::array<absence, 5> away{};
};

/// Everybody that can be simulated; the first is who it is where nothing is said.
std::span<person_kind const> all_kinds();
/// nullptr where there is nobody of that name.
person_kind const* find_kind(std::string_view id);

/// Whether she is asked how an exercise went: settling and resting are not, but for what has a ladder.
bool is_asked_about(std::size_t exercise);

/// One of them, over her days. A day counts from her first one, 0; `since_birth` from the birth.
class person {
public:
    person(person_kind const& kind, std::size_t mode, std::uint32_t seed) : kind_(kind), mode_(mode), chance_(seed) {}

    person_kind const& kind() const { return kind_; }
    bool away(int day) const;
    bool in_flare(int day) const;
    bool short_night() { return chance_.percent(kind_.short_night); }
    bool answers_today() { return chance_.percent(kind_.answers_questions); }
    bool does_session(int day, bool short_night);
    /// What she answers when she is asked on this day.
    regimen::profile<back> answers(int since_birth) const;
    /// How today's session went, asked the next morning.
    regimen::session_report report(int day, int since_birth, bool short_night, regimen::plan_result const& plan);

private:
    regimen::exercise_feedback feel(int day, int before, std::size_t exercise);
    void leave_out(regimen::exercise_feedback& f);

    person_kind kind_;
    std::size_t mode_;
    dice chance_;
    int leaked_on_ = -1;  ///< since the birth
    bool had_fever_ = false;
};

}  // namespace coach

#endif

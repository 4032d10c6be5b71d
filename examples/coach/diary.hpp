// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The weeks as a diary to read: for her, for whoever treats her, and for who builds an app on the library.
// Days with what today is, doses in words, reports and decisions; a summary of each week; the programme that ships
// beside it.
#ifndef REGIMEN_EXAMPLES_COACH_DIARY_HPP
#define REGIMEN_EXAMPLES_COACH_DIARY_HPP

#include <string>
#include <string_view>

#include "course.hpp"

namespace coach {

std::string diary_of(course const& c);

/// "2.4" of 24 tenths.
std::string tenths(int n);
/// "one step up", for a reader.
std::string_view words_for(regimen::decision d);

/// A week of a programme that ships, for the birth of a course; 0 where it has no such week.
std::int32_t programme_volume(course const& c, int week);
/// A week's work in the unit of both: repetitions, five seconds held counting as one.
constexpr int in_repetitions(std::int32_t fifths) { return static_cast<int>((fifths + 2) / 5); }
bool has_programme_of_its_own(course const& c);

}  // namespace coach

#endif

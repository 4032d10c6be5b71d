// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Reports, decisions and kinds of days in words.
// A report names only what was said; what was left open is said to be open, for it is what keeps a dose where it is.
#ifndef REGIMEN_EXAMPLES_COACH_WORDS_HPP
#define REGIMEN_EXAMPLES_COACH_WORDS_HPP

#include <string>
#include <string_view>
#include <vector>

#include "course.hpp"

namespace coach {

std::string_view words_for(regimen::day_kind k);
std::string_view words_for(regimen::decision d);

/// "a", "a and b", "a, b and c".
std::string names(std::vector<std::string> const& all);
/// What she said of one exercise, a piece for each field: "done", "pain 3 before", "3 at worst", ... A field that she
/// left open is a piece as well.
std::vector<std::string> report_pieces(regimen::exercise_feedback const& f);
/// The pieces in a row; where `usual` is given, only those that differ from it.
std::string report_words(std::vector<std::string> const& pieces, std::vector<std::string> const* usual = nullptr);
std::string energy_words(regimen::answer exhausted);
/// "Eagle: next time 4 slow repetitions ...".
std::string change_words(regimen::item_decision const& d);
/// The decision, its reason and what would have made it different, parted by bars.
std::string reason_words(regimen::item_decision const& d);

}  // namespace coach

#endif

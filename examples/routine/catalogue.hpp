// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The catalogue that this program serves, and short names for the library's types on it.
// Another catalogue would change this file and the wording in quiet.hpp.
#ifndef REGIMEN_EXAMPLES_ROUTINE_CATALOGUE_HPP
#define REGIMEN_EXAMPLES_ROUTINE_CATALOGUE_HPP

#include <regimen/regimen.hpp>
#include <regimen/words/explain_progress.hpp>

#include <regimen/catalogues/postpartum_back.hpp>

#include <cstddef>
#include <string_view>

namespace example {

using catalogue = regimen::postpartum_back;
using profile = regimen::profile<catalogue>;
using screening = regimen::screening<catalogue>;

inline constexpr regimen::catalogue_view const& tables = regimen::view_of<catalogue>;
inline constexpr regimen::checked_rulebook<catalogue> conservative =
    regimen::rulebook_of<regimen::postpartum::conservative, catalogue>;
inline constexpr regimen::checked_rulebook<catalogue> as_published =
    regimen::rulebook_of<regimen::postpartum::as_published, catalogue>;

inline constexpr std::string_view notice =
    "Regimen is no medical device and does not replace a professional. If anything worries you, ask one.";
inline constexpr std::string_view as_published_notice =
    "The rulebook as-published is what the articles say, for comparison: the conservative rulebook is the one for "
    "people.";

/// The condition at a place that the library names with a signed number; -1 is nobody's.
constexpr regimen::condition_row const* condition_at(int place) {
    return place < 0 ? nullptr : &tables.conditions[static_cast<std::size_t>(place)];
}

/// The effort class of a rank, as the catalogue's exercises have it.
constexpr std::string_view effort_id(int rank) {
    for (regimen::exercise_row const& e : tables.exercises) {
        if (e.effort.rank == rank) return e.effort.id;
    }
    return {};
}

/// Of a verdict, as the program writes it: an easier session is a session, so `limited` is permitted.
constexpr std::string_view word_of(regimen::verdict_kind kind) {
    switch (kind) {
        case regimen::verdict_kind::permitted:
        case regimen::verdict_kind::limited:
            return "permitted";
        case regimen::verdict_kind::delayed:
            return "delayed";
        case regimen::verdict_kind::forbidden:
            return "forbidden";
    }
    return {};
}

}  // namespace example

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule of a policy as a line of a table that a physiotherapist can read: its conditions, its decision, its sources.
// docs/progression/ladder_decision.md has these lines, and a test compares the two.
#ifndef REGIMEN_TESTS_SUPPORT_RULE_IN_WORDS_HPP
#define REGIMEN_TESTS_SUPPORT_RULE_IN_WORDS_HPP

#include <regimen/words/explain_history.hpp>

#include <string>

namespace regimen_tests {

/// What a set asks of a report: for each field that it says something about, the values that it lets through.
inline std::string in_words(regimen::feedback_set set) {
    std::string out;
    for (std::size_t f = 0; f < regimen::n_feedback_fields; ++f) {
        std::uint64_t const field = regimen::detail::bits_of_field(f);
        std::uint64_t const here = set.bits() & field;
        if (here == field) continue;
        if (!out.empty()) out += "; ";
        bool first = true;
        for (std::size_t o = 0; o < regimen::n_observed; ++o) {
            if (((here >> o) & 1U) == 0) continue;
            out += (first ? "" : " or ") + std::string(regimen::words_for(static_cast<regimen::observed>(o)));
            first = false;
        }
    }
    return out;
}

/// The conditions of a rule, all of which must hold.
inline std::string conditions_of(regimen::progression_rule const& r) {
    std::string out;
    auto const also = [&out](std::string const& text) { out += (out.empty() ? "" : "; ") + text; };
    std::string any;
    for (std::size_t k = 0; k < r.n_any; ++k) any += (k == 0 ? "" : ", or ") + in_words(r.any[k]);
    if (!any.empty()) also(any);
    if (r.full != 0) also(std::to_string(r.full) + " full sessions in a row");
    if (r.incomplete != 0) also(std::to_string(r.incomplete) + " incomplete sessions in a row");
    if (r.setbacks != 0) also(std::to_string(r.setbacks) + " step back just before");
    if (r.since_rise != 0) also("dose unchanged for " + std::to_string(r.since_rise) + " days");
    if (r.regressed_within != 0) also("a regression within " + std::to_string(r.regressed_within) + " days");
    if (r.phase == regimen::training_phase::regular) also("in regular training");
    if (r.phase == regimen::training_phase::returning) also("on the way back from a gap");
    return out.empty() ? "always" : out;
}

/// | 1 | `id` | conditions | decision | sources |
inline std::string table_line(std::size_t number, regimen::progression_rule const& r) {
    regimen::fixed_text<200> keys;
    r.sources.write_keys(keys);
    return "| " + std::to_string(number) + " | `" + std::string(r.id) + "` | " + conditions_of(r) + " | " +
           std::string(regimen::id_of(r.act)) + " | " + std::string(keys.view()) + " |";
}

}  // namespace regimen_tests

#endif

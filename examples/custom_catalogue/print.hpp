// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Printing a routine and a screening as plain text.
// The library makes sentences and numbers; how they look is the host's.
#ifndef REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_PRINT_HPP
#define REGIMEN_EXAMPLES_CUSTOM_CATALOGUE_PRINT_HPP

#include <regimen/print.hpp>

#include "catalogue.hpp"

#include <iomanip>
#include <iostream>
#include <string_view>

namespace gym {

inline void print_dose(std::ostream& out, dose_today const& dose) {
    movement_today const& m = dose.movements[0];
    if (dose.sets > 1) out << dose.sets << " x ";
    if (m.repetitions > 0) out << m.repetitions;
    if (m.hold > 0) out << m.hold << (m.hold_in == hold_unit::in_seconds ? " s" : " breaths");
    if (m.load_g > 0) out << " at " << m.load_g / 1000 << " kg";
    if (m.exertion > 0) out << ", effort " << int{m.exertion} << " of 10";
    if (m.side == side_count::each_side) out << ", each side";
    if (m.places > 1) out << ", in " << m.places << " directions";
}

inline void print_routine(std::ostream& out, routine const& items, seconds total) {
    catalogue_view const& c = view_of<barbell_room>;
    for (routine_item const& item : items.view()) {
        out << "  " << std::left << std::setw(12) << item.in << std::setw(30) << c.exercises[item.exercise].name;
        print_dose(out, item.dose);
        out << '\n';
    }
    out << "  " << (total.value() + 59) / 60 << " minutes in all\n";
}

inline void print_sources(std::ostream& out, explanation const& x) {
    if (x.sources == nullptr) return;
    out << " [" << *x.sources << (is_proposal(x.grade) ? ", a proposal]" : "]");
}

/// What is closed today: the verdict, every reason, and what would open it.
inline void print_closed(std::ostream& out, screening<barbell_room> const& s) {
    catalogue_view const& c = view_of<barbell_room>;
    auto const verdicts = s.verdicts();
    for (std::size_t e = 0; e < verdicts.size(); ++e) {
        if (verdicts[e].permits()) continue;
        out << "  " << explain(s, e, verdicts[e], barbell_english) << '\n';
        std::int32_t rule_said = -1;  // a rule that caps several demands says the same of each
        s.for_each_reason(e, [&](reason const& r) {
            explanation const x = explain(s, e, r, barbell_english);
            if (r.kind == reason_kind::demand_above && r.rule == rule_said) return;
            rule_said = r.rule;
            out << "    because: " << x.sentence.view();
            print_sources(out, x);
            out << '\n';
        });
        s.for_each_change_that_would_open(
            e, [&](change const& what) { out << "    to open: " << explain(s, what, barbell_english) << '\n'; });
        if (auto const other = s.nearest_permitted_variant(e); other >= 0) {
            out << "    instead: " << c.exercises[static_cast<std::size_t>(other)].name << '\n';
        }
    }
}

}  // namespace gym

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The list of ids, table by table.
// An id opens its line, so that the list can be searched by line.
#include "listing.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "common/concat.hpp"
#include "common/page_text.hpp"
#include "ready_made.hpp"

namespace example {

namespace {

std::string padded(std::string_view id, std::size_t width) {
    std::string out(id);
    out.append(2 + width - std::min(width, out.size()), ' ');
    return out;
}

template <class Rows>
std::size_t widest_of(Rows const& rows) {
    std::size_t widest = 0;
    for (auto const& row : rows) widest = std::max(widest, row.id.size());
    return widest;
}

template <class Rows>
void write_names(page_text& page, std::string_view heading, Rows const& rows) {
    page.heading(heading);
    for (auto const& row : rows) page.line(row.name, 2, padded(row.id, widest_of(rows)));
}

}  // namespace

std::string page_of_ids(bool colours) {
    page_text page(colours);
    page.title("What a profile may name");
    write_names(page, "Births (birth)", tables.modes);
    write_names(page, "Equipment (equipment)", tables.equipment);
    write_names(page, "Positions (avoid_positions)", tables.positions);
    write_names(page, "Goals (goals): a region, or a region and a purpose, such as lower-back:stretch", tables.regions);
    write_names(page, "Goals (goals): a purpose", tables.purposes);
    page.heading("Conditions (answers, cleared_by_professional)");
    for (regimen::condition_row const& c : tables.conditions) {
        page.line(c.id, 2);
        page.line(c.from_mode ? "Follows from birth alone." : c.question, 6);
    }
    page.heading("Stop signs (of a log: sign)");
    for (regimen::stop_sign_row const& sign : regimen::stop_sign_table<catalogue>) {
        page.line(sign.id, 2);
        page.line(sign.name, 6);
    }
    page.heading("Care tips");
    for (regimen::care_tip_row const& tip : regimen::care_tip_table<catalogue>) {
        page.line(tip.id, 2);
        page.line(tip.text, 6);
    }
    page.heading("Ready-made sessions (--session)");
    for (ready_made const& s : all_sessions()) {
        page.line(s.id, 2);
        page.line(concat(s.title, ", ", s.for_whom), 6);
    }
    page.heading("Exercises");
    for (regimen::exercise_row const& e : tables.exercises) {
        std::string words = concat(e.name, " (", e.effort.id, ")");
        if (e.replaces >= 0)
            words += concat(", in place of ", tables.exercises[static_cast<std::size_t>(e.replaces)].id);
        page.line(e.id, 2);
        page.line(words, 6);
    }
    page.blank();
    for (regimen::effort_class const& effort : {regimen::E0, regimen::E1, regimen::E2, regimen::E3}) {
        page.line(effort.name, 0, concat(effort.id, ": "));
    }
    page.line(
        "routine --explain ID says more about an exercise, a condition, a stop sign, a care tip, a rule or a source.");
    return page.str();
}

}  // namespace example

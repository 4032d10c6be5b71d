// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The sessions that ship with the catalogue, as pages to read. Each was checked for its audience when this was
// compiled: had an exercise been too early or too much for anyone it is meant for, there would be no program.
#include <regimen/catalogues/postpartum_back/sessions.hpp>
#include <regimen/regimen.hpp>

#include <iostream>
#include <string>

#include "common/routine_words.hpp"

namespace {

namespace rg = regimen;

void write_session(example::page_text& page, rg::postpartum::named_session const& named) {
    auto const& catalogue = rg::view_of<rg::postpartum_back>;
    auto const items = named.session.items.view();
    page.blank();
    page.title(std::string(named.title) + " (" + std::string(named.id) + ")");
    page.line(named.for_whom, 0, "For: ");
    page.line(
        named.rulebook == "as-published"
            ? "as-published: what the article itself says, shown for comparison. The conservative rulebook is the "
              "one for people."
            : std::string(named.rulebook),
        0, "Rulebook: ");
    page.line(example::needs_words(catalogue, items), 0, "You need: ");
    page.line(example::time_words(named.session.total_time.value()) + ", rests and changes of position included", 0,
              "Time: ");
    example::write_items(page, catalogue, rg::composition_of<rg::postpartum_back>, items, rg::english,
                         [](rg::routine_item const&) { return std::string(); });
}

}  // namespace

int main() {
    example::page_text page;
    for (auto const& named : rg::postpartum::shipped_sessions) write_session(page, named);
    std::cout << page.str();
}

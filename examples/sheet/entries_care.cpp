// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Care tips: what she can do besides exercising, when it is shown, and beside which answers it never is.
#include <regimen/content/care_tip.hpp>

#include <cstddef>
#include <string>
#include <vector>

#include "entries.hpp"
#include "plain_words.hpp"

namespace sheet {

namespace {

std::string_view kind_words(regimen::tip_kind k) {
    switch (k) {
        case regimen::tip_kind::habit:
            return "How she goes about the day";
        case regimen::tip_kind::comfort:
            return "What eases";
        case regimen::tip_kind::how:
            return "How to exercise";
        case regimen::tip_kind::when:
            return "When to exercise";
        case regimen::tip_kind::unsaid:
            break;
    }
    return "Care tip";
}

std::string_view on_words(regimen::tip_days on) {
    switch (on) {
        case regimen::tip_days::with_session:
            return "On days with a session.";
        case regimen::tip_days::without_session:
            return "On days without a session.";
        case regimen::tip_days::any:
            break;
    }
    return "With a session or without.";
}

}  // namespace

void add_care_tips(std::vector<entry>& to) {
    for (regimen::care_tip_row const& t : regimen::care_tip_table<catalogue>) {
        entry e{.id = concat("tip/", t.id),
                .in = part::care,
                .title = std::string(kind_words(t.kind)),
                .words = {concat("She reads: ", in_quotes(t.text))},
                .numbers = {days_words(t.days), std::string(on_words(t.on))},
                .sources = sources_of(t.sources),
                .grade = grade_words(t.grade)};
        if (t.for_everybody()) e.words.emplace_back("For everyone.");
        std::vector<std::string> with;
        for (std::size_t i = 0; i < t.n_exercises; ++i)
            with.emplace_back(tables.exercises[static_cast<std::size_t>(t.shown_with[i])].name);
        if (!with.empty()) e.words.push_back(concat("With one of these in the session: ", joined(with, "; "), "."));
        for (std::size_t c = 0; c < tables.conditions.size(); ++c) {
            if (t.shown_for.test(c)) e.words.push_back(when_words(static_cast<int>(c)));
        }
        for (std::size_t c = 0; c < tables.conditions.size(); ++c) {
            if (!t.not_with.test(c)) continue;
            e.numbers.push_back(tables.conditions[c].from_mode
                                    ? concat("Never: ", when_words(static_cast<int>(c)))
                                    : concat("Only with a no to: ", in_quotes(tables.conditions[c].question)));
        }
        to.push_back(std::move(e));
    }
}

}  // namespace sheet

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One function per key of the input. Ids are looked up in the catalogue's tables, and nowhere else.
#include "read_profile.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bad_input.hpp"
#include "json_values.hpp"

namespace example {

namespace {

using nlohmann::json;

constexpr std::array<std::pair<std::string_view, regimen::answer>, 4> answers_by_word{{
    {"yes", regimen::answer::yes},
    {"no", regimen::answer::no},
    {"unknown", regimen::answer::unknown},
    {"not-asked", regimen::answer::not_asked},
}};

regimen::answer answer_of(json const& value, std::string const& path, std::size_t how_many) {
    ids words;
    for (std::size_t i = 0; i < how_many; ++i) words.push_back(answers_by_word[i].first);
    return answers_by_word[word_of(value, path, words)].second;
}

void read_answers(json const& input, regimen::person& p) {
    bool const rest_given = input.contains("answer_the_rest");
    regimen::answer const rest =
        rest_given ? answer_of(input.at("answer_the_rest"), "answer_the_rest", 3) : regimen::answer::not_asked;
    regimen::condition_set const& not_asked = tables.not_asked_after(p.mode);
    for (std::size_t i = 0; i < tables.conditions.size(); ++i) {
        if (!not_asked.test(i)) p.set(i, rest);
    }
    if (!input.contains("answers")) return;
    json const& answers = input.at("answers");
    if (!answers.is_object())
        throw bad_input("answers", "expected an object of condition ids and answers", found(answers));
    for (auto const& [id, value] : answers.items()) {
        std::string const path = joined("answers", id);
        // "not-asked" is an answer like the others: the rest does not replace it.
        p.set(place_of(id, path, tables.conditions, "a condition"), answer_of(value, path, answers_by_word.size()));
    }
}

/// What follows from the birth is not asked; an answer that says something else than the birth is a slip of the finger.
void refuse_contradictions(json const& input, regimen::person const& p) {
    if (!input.contains("answers")) return;
    regimen::mode_row const& mode = tables.modes[static_cast<std::size_t>(p.mode)];
    for (auto const& [id, value] : input.at("answers").items()) {
        std::string const path = joined("answers", id);
        std::size_t const at = place_of(id, path, tables.conditions, "a condition");
        if (!tables.conditions[at].from_mode || p.get(at) == regimen::answer::not_asked) continue;
        bool const follows = mode.implies == static_cast<int>(at);
        if (p.get(at) == (follows ? regimen::answer::yes : regimen::answer::no)) continue;
        throw bad_input(path, "expected ", follows ? "\"yes\"" : "\"no\"", " after the birth ", in_quotes(mode.id),
                        found(value));
    }
}

void read_goals(json const& value, regimen::person& p) {
    array_of(value, "goals", "regions, purposes or both, such as \"lower-back:stretch\"");
    if (value.size() > regimen::goal_list::capacity) {
        throw bad_input("goals", "expected at most ", regimen::goal_list::capacity, " goals, found ", value.size());
    }
    ids known = ids_of(tables.regions);
    for (auto const& purpose : tables.purposes) known.push_back(purpose.id);
    std::size_t i = 0;
    for (json const& entry : value) {
        std::string const path = joined("goals", i++);
        std::string const expected = "a region, a purpose or both, such as \"lower-back:stretch\"";
        std::string const& id = text_of(entry, path, expected);
        auto const goal = regimen::find_goal<catalogue>(id);
        if (!goal) {
            throw bad_input(path, "expected ", expected, found(entry), did_you_mean(id.substr(0, id.find(':')), known));
        }
        bool known_goal = false;
        for (std::size_t g = 0; g < p.goals.size; ++g) known_goal = known_goal || p.goals.items[g] == *goal;
        if (!known_goal) p.goals.add(*goal);
    }
}

ids const& keys_of_a_profile() {
    static ids const known{"birth",    "days_since_birth", "answers", "answer_the_rest", "cleared_by_professional",
                           "rulebook", "equipment",        "minutes", "goals",           "avoid_positions"};
    return known;
}

}  // namespace

question read_profile(json const& input) {
    if (!input.is_object())
        throw bad_input("profile", "expected an object with birth and days_since_birth", found(input));
    refuse_unknown_keys(input, "", "a profile", keys_of_a_profile());
    std::string const modes = one_of(ids_of(tables.modes));
    if (!input.contains("birth")) throw bad_input("birth", "is missing, expected ", modes);
    int const last_day = tables.covers.until - 1;
    if (!input.contains("days_since_birth")) {
        throw bad_input("days_since_birth", "is missing, expected a whole number from 0 to ", last_day);
    }

    question out;
    regimen::person& p = out.who.raw();
    p.mode = static_cast<std::int16_t>(word_of(input.at("birth"), "birth", ids_of(tables.modes)));
    p.day = whole_number(input.at("days_since_birth"), "days_since_birth", tables.covers.from, last_day);
    read_answers(input, p);
    refuse_contradictions(input, p);
    for (auto const& [key, value] : input.items()) {
        if (key == "cleared_by_professional") {
            each_id(value, key, tables.conditions, "a condition", [&](std::size_t i) { p.cleared.set(i); });
        } else if (key == "equipment") {
            each_id(value, key, tables.equipment, "equipment",
                    [&](std::size_t i) { p.equipment |= std::uint64_t{1} << i; });
        } else if (key == "avoid_positions") {
            each_id(value, key, tables.positions, "a position", [&](std::size_t i) { profile::avoid(p, i); });
        } else if (key == "goals") {
            read_goals(value, p);
        } else if (key == "minutes") {
            out.minutes = whole_number(value, key, 1, 120);
            out.says_minutes = true;
        } else if (key == "rulebook") {
            out.as_published = word_of(value, key, {conservative.id(), as_published.id()}) == 1;
        }
    }
    return out;
}

question example_question() {
    using namespace regimen::literals;
    using namespace regimen::postpartum;
    question out;
    out.is_example = true;
    out.who = profile{}
                  .after<caesarean>(52_days)
                  .yes<wrist_thumb_tendon>()
                  .rest_is(regimen::answer::no)
                  .has<regimen::equipment::chair, regimen::equipment::wall>()
                  .wants<regimen::region::lower_back>()
                  .wants<regimen::region::shoulders>();
    return out;
}

}  // namespace example

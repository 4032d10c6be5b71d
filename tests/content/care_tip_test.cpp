// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Care tips: the catalogue's are those of care_tips.json, field by field; a host's own come after them; and what can
// never be shown is found, each cause by itself.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/content/care_tip.hpp>
#include <regimen/person/profile.hpp>

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

#include "support/both_times.hpp"
#include "support/in_json.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

using nlohmann::json;
using C = postpartum_back;

constexpr auto const& tips = care_tip_table<C>;

json written() { return regimen_tests::read_data("care_tips.json"); }

/// The ids of a set, in alphabetical order.
json ids_in(condition_set const& conditions) {
    std::set<std::string> ids;
    conditions.for_each([&](std::size_t i) { ids.insert(std::string(view_of<C>.conditions[i].id)); });
    return ids;
}
json sorted(json const& list) { return list.get<std::set<std::string>>(); }

// A catalogue of its own.
struct ice {
    static constexpr care_tip is{.id = "ice",
                                 .text = "Put ice on it.",
                                 .kind = tip_kind::comfort,
                                 .shown_for = {tiny::swelling::is, tiny::clicking::is},
                                 .not_with = {tiny::fever::is},
                                 .days = between_days(0, 10),
                                 .grade = evidence::inference,
                                 .sources = cite(tiny::nowhere_printed)};
};
struct shoes {
    static constexpr care_tip is{.id = "shoes",
                                 .text = "Wear shoes.",
                                 .kind = tip_kind::how,
                                 .shown_with = {tiny::heel_raise::is},
                                 .grade = evidence::inference,
                                 .sources = cite(tiny::nowhere_printed)};
};
struct foot_up {
    static constexpr care_tip is{.id = "foot-up",
                                 .text = "Put your foot up.",
                                 .kind = tip_kind::habit,
                                 .on = tip_days::without_session,
                                 .grade = evidence::inference,
                                 .sources = cite(tiny::nowhere_printed)};
};
struct tiny_with_tips : tiny::catalogue {
    static constexpr std::string_view id = tiny::catalogue::id;
    using care_tips = regimen::care_tips<ice, shoes, foot_up>;
};
struct breathe_out {
    static constexpr care_tip is{.id = "breathe-out",
                                 .text = "Breathe out.",
                                 .kind = tip_kind::how,
                                 .shown_with = {postpartum::cat::is},
                                 .grade = evidence::inference,
                                 .sources = cite(tiny::nowhere_printed)};
};
struct host : postpartum_back {
    static constexpr std::string_view id = "host";
    using care_tips = join<postpartum_back::care_tips, regimen::care_tips<breathe_out>>;
};

template <class Change>
constexpr detail::tip_fault missing_after(Change change) {
    return detail::missing_in_tip(with_changes(ice::is, change));
}
/// What would be wrong with the first tip of the table, were its row changed.
template <class Change>
constexpr detail::tip_fault never_after(Change change) {
    care_tip_row row = care_tip_table<tiny_with_tips>[0];
    change(row);
    return detail::why_never_shown(row, tiny::catalogue::covers, view_of<tiny_with_tips>.modes);
}

}  // namespace

TEST_CASE("the care tips are those of care_tips.json, in its order") {
    auto const items = written().at("tips");
    REQUIRE(tips.size() == items.size());
    for (std::size_t i = 0; i != tips.size(); ++i) {
        care_tip_row const& row = tips[i];
        json const& item = items[i];
        CAPTURE(row.id);
        for (auto const& [field, value] : item.items()) {
            INFO(field);
            CHECK(std::set<std::string>{"id", "kind", "shown_for", "shown_with", "not_with", "days", "on", "grade",
                                        "sources", "text_has"}
                      .count(field) == 1);
        }
        CHECK(item.at("id").get<std::string>() == row.id);
        CHECK(item.at("kind").get<std::string>() == id_of(row.kind));
        CHECK(ids_in(row.shown_for) == sorted(item.at("shown_for")));
        CHECK(ids_in(row.not_with) == sorted(item.at("not_with")));
        json exercises = json::array();
        for (std::size_t e = 0; e != row.n_exercises; ++e)
            exercises.push_back(std::string(view_of<C>.exercises[static_cast<std::size_t>(row.shown_with[e])].id));
        CHECK(exercises == item.at("shown_with"));
        CHECK(row.days.from == item.at("days").at("from").get<int>());
        CHECK((item.at("days").at("until").is_null() ? row.days.until == day_window::no_end
                                                     : row.days.until == item.at("days").at("until").get<int>()));
        auto const on = item.value("on", "any");
        CHECK((on == "any" ? row.on == tip_days::any : row.on == tip_days::without_session));
        CHECK(item.at("grade").get<std::string>() == id_of(row.grade));
        json sources = json::array();
        for (std::size_t s = 0; s != row.sources->size(); ++s) sources.push_back(std::string((*row.sources)[s].key));
        CHECK(sources == item.at("sources"));
        for (auto const& part : item.at("text_has"))
            CHECK_THAT(std::string(row.text), regimen_tests::contains_text(part.get<std::string>()));
        CHECK(regimen_tests::numbers_unstated(std::string(row.text), item.at("text_has")) == "");
    }
}

TEST_CASE("whatever speaks of a baby is never for a mother who has lost hers") {
    std::size_t const loss = condition_index<postpartum::baby_loss, C>;
    for (care_tip_row const& row : tips) {
        std::string const text(row.text);
        CAPTURE(row.id, text);
        for (auto const* word :
             {"baby", "sling", "car seat", "children", "after a feed", "Feed or express", "you feed,"})
            if (text.find(word) != std::string::npos) CHECK(row.not_with.test(loss));
    }
}

TEST_CASE("the guards of what eases stand whatever else changes") {
    auto const not_with = [](std::string_view tip, std::string_view condition) {
        auto const c = find_condition<C>(condition);
        REQUIRE(c.has_value());
        return tips[*find_care_tip<C>(tip)].not_with.test(*c);
    };
    for (auto const* condition : {"leg-clot-dvt", "birth-caesarean", "wound-problem-caesarean", "wound-trouble-healed"})
        CHECK(not_with("massage", condition));
    for (auto const* condition : {"leg-clot-dvt", "recent-fever-or-infection", "mastitis-settling", "mastitis-febrile"})
        CHECK(not_with("cold-then-warm", condition));
}

TEST_CASE("a tip is found by its id; a catalogue without any has none") {
    for (std::size_t i = 0; i != tips.size(); ++i) CHECK(find_care_tip<C>(tips[i].id) == i);
    HOLDS(!find_care_tip<C>("no-such-tip").has_value());
    HOLDS(!find_care_tip<C>("").has_value());
    HOLDS(care_tip_table<tiny::catalogue>.empty());
    HOLDS(!find_care_tip<tiny::catalogue>("ice").has_value());
}

TEST_CASE("a host's tips come after those it took over") {
    HOLDS(care_tip_table<tiny_with_tips>.size() == 3);
    constexpr auto const& row = care_tip_table<tiny_with_tips>[0];
    HOLDS(row.shown_for.test(condition_index<tiny::swelling, tiny_with_tips>));
    HOLDS(row.shown_for.count() == 2);
    HOLDS(row.not_with.test(condition_index<tiny::fever, tiny_with_tips>));
    HOLDS(!row.for_everybody());
    HOLDS((*row.sources)[0].key == "N");
    HOLDS(care_tip_table<tiny_with_tips>[1].n_exercises == 1);
    HOLDS(!care_tip_table<tiny_with_tips>[1].for_everybody());
    HOLDS(care_tip_table<tiny_with_tips>[2].for_everybody());

    HOLDS(care_tip_table<host>.size() == tips.size() + 1);
    HOLDS(find_care_tip<host>("breathe-out") == tips.size());
    // The fingerprint is of what is stored, and tips are not.
    HOLDS(view_of<tiny_with_tips>.fingerprint == view_of<tiny::catalogue>.fingerprint);
}

TEST_CASE("a tip is stated when it has an id, a text, a kind, a grade and a source") {
    using enum detail::tip_fault;
    HOLDS(detail::missing_in_tip(ice::is) == none);
    HOLDS(detail::missing_in_tip({}) == incomplete);
    HOLDS(missing_after([](care_tip& t) { t.id = {}; }) == incomplete);
    HOLDS(missing_after([](care_tip& t) { t.text = {}; }) == incomplete);
    HOLDS(missing_after([](care_tip& t) { t.kind = tip_kind::unsaid; }) == incomplete);
    HOLDS(missing_after([](care_tip& t) { t.grade = {}; }) == incomplete);
    HOLDS(missing_after([](care_tip& t) { t.sources = cite(); }) == incomplete);
    HOLDS(missing_after([](care_tip& t) { t.days = {}; }) == none);
}

TEST_CASE("what can never be shown is found, with its cause") {
    using enum detail::tip_fault;
    constexpr std::size_t swelling = condition_index<tiny::swelling, tiny_with_tips>;
    constexpr std::size_t clicking = condition_index<tiny::clicking, tiny_with_tips>;
    constexpr std::size_t broken = condition_index<tiny::broken, tiny_with_tips>;
    HOLDS(never_after([](care_tip_row&) {}) == none);
    HOLDS(never_after([](care_tip_row& r) { r.days = between_days(5, 5); }) == on_no_day);
    HOLDS(never_after([](care_tip_row& r) { r.days = between_days(9, 3); }) == on_no_day);
    HOLDS(never_after([](care_tip_row& r) { r.days = from_day(100); }) == on_no_day);  // the catalogue ends there
    HOLDS(never_after([](care_tip_row& r) { r.days = from_day(99); }) == none);
    // Exercise on a day without.
    HOLDS(never_after([](care_tip_row& r) {
              r.kind = tip_kind::how;
              r.on = tip_days::without_session;
          }) == exercise_without_session);
    HOLDS(never_after([](care_tip_row& r) {
              r.shown_for = {};
              r.n_exercises = 1;
              r.on = tip_days::without_session;
          }) == session_on_no_day);
    // Against itself: only where nothing is left that could show it.
    HOLDS(never_after([](care_tip_row& r) { r.not_with.set(swelling); }) == none);
    HOLDS(never_after([](care_tip_row& r) {
              r.not_with.set(swelling);
              r.not_with.set(clicking);
          }) == against_itself);
    HOLDS(never_after([](care_tip_row& r) {
              r.not_with.set(swelling);
              r.not_with.set(clicking);
              r.n_exercises = 1;
          }) == none);
    // A mode rules it out, and the other one does not.
    HOLDS(never_after([](care_tip_row& r) { r.not_with.set(broken); }) == none);
    constexpr auto for_both = [] {
        mode_row const both[]{{.id = "a", .name = "a", .implies = static_cast<int>(broken)},
                              {.id = "b", .name = "b", .implies = static_cast<int>(broken)}};
        care_tip_row row = care_tip_table<tiny_with_tips>[0];
        row.not_with.set(broken);
        return detail::why_never_shown(row, tiny::catalogue::covers, both);
    }();
    HOLDS(for_both == against_every_mode);
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

#include <regimen/base/entry.hpp>

#include <string>
#include <string_view>
#include <type_traits>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

enum class shelf { left, right };
struct leaflet {
    entry_id id{};
    content_text title{};
    stated<shelf> lies_on{};
    entry_ref<leaflet> follows{};
};
constexpr leaflet breathing{.id = "breathing", .title = "Breathing", .lies_on = shelf::left};
constexpr leaflet walking{.id = "walking", .title = "Walking", .lies_on = shelf::right, .follows = breathing};

}  // namespace

TEST_CASE("a text is what was written, whichever way") {
    HOLDS(std::string_view(content_text("Stand tall.")) == "Stand tall.");
    HOLDS(std::string_view(content_text(std::string_view("Stand tall.", 5))) == "Stand");
    HOLDS(std::string_view(content_text{}).empty());
    HOLDS(content_text{}.empty());
    HOLDS(content_text("").empty());
    HOLDS(!content_text(" ").empty());
}

TEST_CASE("an id has the hash of its letters, and none where it is not given") {
    HOLDS(entry_id("cat").hash() == detail::hash_of("cat"));
    HOLDS(entry_id(std::string_view("cats", 3)).hash() == entry_id("cat").hash());
    HOLDS(entry_id("cat").hash() != entry_id("act").hash());
    HOLDS(entry_id{}.hash() == 0);
    HOLDS(std::string_view(entry_id("cat")) == "cat");
}

TEST_CASE("what was stated is told from what happens to have the same value") {
    HOLDS(breathing.lies_on.is_given);
    HOLDS(breathing.lies_on.value == shelf::left);
    HOLDS(!leaflet{}.lies_on.is_given);
    HOLDS(leaflet{}.lies_on.value == shelf::left);
}

TEST_CASE("an entry names another, or none, and never one that is gone") {
    HOLDS(!breathing.follows.is_given());
    HOLDS(walking.follows.is_given());
    HOLDS((*walking.follows).id.hash() == breathing.id.hash());
    HOLDS(walking.follows->lies_on.value == shelf::left);
    STATIC_REQUIRE(std::is_constructible_v<entry_ref<leaflet>, leaflet const&>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<entry_ref<leaflet>, leaflet>);
}

TEST_CASE("a changed entry differs in what was changed, and what it was made of stays as it is") {
    constexpr leaflet running = with_changes(walking, [](leaflet& l) { l.id = "running"; });
    HOLDS(std::string_view(running.id) == "running");
    HOLDS(running.id.hash() == detail::hash_of("running"));
    HOLDS(std::string_view(running.title) == "Walking");
    HOLDS(running.follows->id.hash() == breathing.id.hash());
    HOLDS(std::string_view(walking.id) == "walking");
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/base/entry.md.
// An entry of a host's own kind, made of the same members.
#include <regimen/base/entry.hpp>

#include <string_view>

using namespace regimen;

// [entry]
enum class shelf { left, right };
struct leaflet {
    entry_id id{};
    content_text title{};
    stated<shelf> lies_on{};
    entry_ref<leaflet> follows{};
};

inline constexpr leaflet breathing{.id = "breathing", .title = "Breathing", .lies_on = shelf::left};
inline constexpr leaflet walking{.id = "walking", .title = "Walking", .lies_on = shelf::right, .follows = breathing};
static_assert(walking.follows->id.hash() == breathing.id.hash());

inline constexpr leaflet running = with_changes(walking, [](leaflet& l) { l.id = "running"; });
static_assert(std::string_view(running.title) == "Walking");

inline constexpr leaflet unfinished{.id = "unfinished"};
static_assert(!unfinished.lies_on.is_given && unfinished.title.empty() && !unfinished.follows.is_given());
// [entry]

int main() {}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What earlier releases wrote, read by this one: for each shape of a state two states and the logs that they came from,
// in tests/data/released. They are never renewed. A release that changes the shape adds its own.
#include "common/training_json.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "../catch.hpp"
#include "../support/log_lines.hpp"

using nlohmann::json;
using namespace regimen_tests;

namespace {

using C = regimen::postpartum_back;
using state = regimen::training_state<C>;
constexpr auto const& tables = regimen::view_of<C>;

struct released {
    std::string version, name;
    int day;
    std::string of(std::string const& ending) const {
        return content_of(REGIMEN_TEST_DATA "/released/" + version + "/" + name + ending);
    }
};
std::vector<released> all() {
    return {{"0.1", "steady", 63}, {"0.1", "troubled", 58}, {"0.2", "steady", 63}, {"0.2", "troubled", 58}};
}

/// The records of one family, by an exercise's id.
regimen::family_record const* family_with(state const& s, std::string const& id) {
    auto const exercise = regimen::find_exercise<C>(id);
    if (!exercise) return nullptr;
    std::size_t const f = example::detail::family_with<C>(*exercise);
    return f < s.n_families ? &s.families[f] : nullptr;
}

}  // namespace

TEST_CASE("a state of every released shape is read: what locks, keeps out or was told stands, and no dose is higher") {
    for (released const& each : all()) {
        INFO(each.version << " " << each.name);
        json const written = json::parse(each.of(".json"));
        state s;
        auto const told = example::read_training(each.of(".json"), s);
        for (std::string const& finding : told) UNSCOPED_INFO(finding);
        CHECK(s.day == written["day"]);
        CHECK((s.lock != regimen::lock_reason::none) == (written["lock"]["reason"] != "none"));
        if (!written["lock"]["sign"].is_null()) {
            REQUIRE(s.lock_sign >= 0);
            CHECK(regimen::stop_sign_table<C>[static_cast<std::size_t>(s.lock_sign)].id ==
                  written["lock"]["sign"].get<std::string>());
        }
        for (json const& id : written["reported"]) {
            CHECK(s.reports(regimen::find_condition<C>(id.get<std::string>()).value()));
        }
        for (auto const& [id, day] : written["last_done"].items()) {
            if (auto const at = regimen::find_exercise<C>(id)) CHECK(s.last_done[*at] == day);
        }
        std::size_t changed = 0;
        for (auto const& [id, family] : written["families"].items()) {
            auto const* now = family_with(s, id);
            if (now == nullptr) continue;
            CHECK(now->now.removed == (family["removed"] == true ? 1 : 0));
            if (family["at"].is_null() || now->now.at == regimen::ladder_state::never_done) continue;
            auto const f = static_cast<std::size_t>(now - s.families.data());
            auto const& rungs = regimen::rung_tables<C>[f];
            auto const& row = regimen::progression_table<C>[f];
            CHECK(tables.exercises[static_cast<std::size_t>(row.members[rungs.member[now->now.at]])].id ==
                  family["at"]["form"].get<std::string>());
            int const volume = rungs.volume[now->now.at];
            bool const lowest = now->now.at == rungs.first[rungs.member[now->now.at]];
            CHECK((volume <= family["at"]["volume"].get<int>() || lowest));
            changed += volume != family["at"]["volume"].get<int>() ? 1U : 0U;
        }
        CHECK(told.size() >= changed);
        // It goes on from there.
        auto const her = regimen::profile<C>{}
                             .after<regimen::postpartum::vaginal>(regimen::days::from_value(each.day))
                             .rest_is(regimen::answer::no);
        auto const today = regimen::next(s, her, regimen::days::from_value(each.day));
        CHECK(today.kind != regimen::day_kind::refused);
        CHECK((today.kind == regimen::day_kind::locked) == (s.lock != regimen::lock_reason::none));
    }
}

TEST_CASE("a log of every release is replayed, to a state of today") {
    for (released const& each : all()) {
        INFO(each.version << " " << each.name);
        json const written = json::parse(each.of(".json"));
        outcome const o = with_log(each.of(".jsonl"), profile_on(each.day).dump());
        REQUIRE(o.code == 0);
        json const now = json::parse(o.out).at("state");
        CHECK(now["day"] == written["day"]);
        CHECK(now["lock"] == written["lock"]);
        CHECK(now["reported"] == written["reported"]);
        CHECK(now["version"] == state::current_version);
        for (auto const& [id, family] : written["families"].items()) {
            if (family["removed"] == true) CHECK(now["families"].at(id)["removed"] == true);
        }
    }
}

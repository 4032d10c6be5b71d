// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// For random people: no tip is shown beside a guard that holds, is unknown or was not answered, none beside something
// urgent, none about exercise without a session, none twice. The guards are read from care_tips.json, not from the
// table.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/tips_today.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/test_data.hpp"

using namespace regimen;

namespace {

using nlohmann::json;
using C = postpartum_back;
constexpr auto const& table = view_of<C>;
constexpr auto const& tips = care_tip_table<C>;

std::map<std::string, json> written() {
    std::map<std::string, json> out;
    json const whole = regimen_tests::read_data("care_tips.json");
    for (json const& item : whole.at("tips")) out[item.at("id")] = item;
    return out;
}

/// The births after which a condition cannot be, as the second statement has them.
std::set<std::string> const& births_without(std::string const& id) {
    static auto const all = [] {
        std::map<std::string, std::set<std::string>> out;
        json const whole = regimen_tests::read_data("conditions.json");
        for (json const& item : whole.at("conditions"))
            for (std::string const birth : item.value("not_after_birth", json::array()))
                out[item.at("id")].insert(birth);
        return out;
    }();
    static std::set<std::string> const none;
    auto const at = all.find(id);
    return at == all.end() ? none : at->second;
}
/// Whether a person has a condition, by the mode or by a yes; and whether it was ruled out.
bool is_there(person const& p, std::string const& id) {
    std::size_t const c = *find_condition<C>(id);
    return p.get(c) == answer::yes || table.modes[static_cast<std::size_t>(p.mode)].implies == static_cast<int>(c);
}
bool is_not_there(person const& p, std::string const& id) {
    std::size_t const c = *find_condition<C>(id);
    std::string const birth(table.modes[static_cast<std::size_t>(p.mode)].id);
    bool const cannot_be = table.conditions[c].from_mode || births_without(id).count(birth) != 0;
    return !is_there(p, id) && (cannot_be || p.get(c) == answer::no);
}

bool holds(routine const& session, std::string const& id) {
    auto const named = static_cast<std::int32_t>(*find_exercise<C>(id));
    for (routine_item const& item : session.view()) {
        exercise_row const& e = table.exercises[item.exercise];
        if (item.exercise == named || e.replaces == named || e.family == named) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("no tip is shown to a person it is not for") {
    auto const says = written();
    regimen_tests::crowd<C> people(20261130);
    int shown = 0, sessions = 0, rests = 0, silent = 0;
    for (long n = regimen_tests::scaled(20'000); n != 0; --n) {
        auto const who = people.person();
        auto const screened = screen(who);
        person const& p = who.raw();
        plan_result planned;
        if (auto const* ok = screened.clearance(); ok != nullptr && people.one_in(2))
            planned = plan(*ok, people.asks(), {.steps = 100});
        routine const session = planned.found() ? planned.items : routine{};
        bool const locked = people.one_in(10);
        auto const found = tips_today(screened, session, {.locked = locked});
        bool const trains = session.size != 0 && !locked;
        auto const items = session.view();
        bool const works = trains && std::any_of(items.begin(), items.end(), [](routine_item const& i) {
                               return table.exercises[i.exercise].effort.rank > 0;
                           });
        std::set<std::size_t> once;
        if (screened.triage() >= urgency::incomplete || screened.refused() != refusal::none) {
            CHECK(found.size == 0);
            ++silent;
            continue;
        }
        (trains ? sessions : rests) += 1;
        for (shown_tip const& each : found.view()) {
            ++shown;
            json const& item = says.at(std::string(tips[each.tip].id));
            std::string const kind = item.at("kind");
            auto const fail = [&](char const* why) {
                FAIL_CHECK(why << ": " << item.at("id") << " for " << regimen_tests::described(who, request<C>{}));
            };
            if (!once.insert(each.tip).second) fail("shown twice");
            for (std::string const id : item.at("not_with"))
                if (!is_not_there(p, id)) fail("beside its guard");
            json const& days = item.at("days");
            if (p.day < days.at("from").get<int>()) fail("too early");
            if (!days.at("until").is_null() && p.day >= days.at("until").get<int>()) fail("too late");
            if ((kind == "how" || kind == "when") && !trains) fail("about exercise, without a session");
            if (item.value("on", "any") == "without-session" && trains) fail("for another day");
            if ((locked || screened.blocked()) && kind != "habit") fail("no session is allowed");
            bool any = item.at("shown_for").empty() && item.at("shown_with").empty();
            for (std::string const id : item.at("shown_for")) any = any || is_there(p, id);
            for (std::string const id : item.at("shown_with")) any = any || (trains && holds(session, id));
            if (!any) fail("for somebody else");
            bool const named = std::any_of(item.at("shown_with").begin(), item.at("shown_with").end(),
                                           [&](std::string const e) { return holds(session, e); });
            bool const answered = std::any_of(item.at("shown_for").begin(), item.at("shown_for").end(),
                                              [&](std::string const c) { return is_there(p, c); });
            if ((kind == "how" || kind == "when") && !works && !named && !answered) fail("beside rest alone");
        }
        // And none is missing that is for this person.
        for (auto const& [id, item] : says) {
            std::string const kind = item.at("kind");
            bool here = item.at("shown_for").empty() && item.at("shown_with").empty();
            for (std::string const c : item.at("shown_for")) here = here || is_there(p, c);
            for (std::string const e : item.at("shown_with")) here = here || (trains && holds(session, e));
            for (std::string const c : item.at("not_with")) here = here && is_not_there(p, c);
            json const& days = item.at("days");
            here = here && p.day >= days.at("from").get<int>() &&
                   (days.at("until").is_null() || p.day < days.at("until").get<int>());
            here = here && (trains || (kind != "how" && kind != "when"));
            bool const for_all = item.at("shown_for").empty() && item.at("shown_with").empty();
            here = here && (works || !for_all || (kind != "how" && kind != "when"));
            here = here && !(trains && item.value("on", "any") == "without-session");
            here = here && (kind == "habit" || !(locked || screened.blocked()));
            if (here != (once.count(*find_care_tip<C>(id)) == 1))
                FAIL_CHECK(id << (here ? " is missing for " : " is shown to ")
                              << regimen_tests::described(who, request<C>{}));
        }
    }
    CHECK(shown > 1000);
    CHECK(sessions > 100);
    CHECK(rests > 100);
    CHECK(silent > 100);
}

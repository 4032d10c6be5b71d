// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The care tips of a day: for what they are shown, beside what they never are, on which days, and in which order.
// Nobody is shown one beside something urgent.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/tips_today.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

using namespace regimen;

namespace {

namespace pp = regimen::postpartum;

constexpr care_tip made_up(entry_id id, tip_kind kind) {
    return {.id = id,
            .text = "A made-up tip.",
            .kind = kind,
            .grade = evidence::inference,
            .sources = cite(tiny::nowhere_printed)};
}
struct ice {
    static constexpr care_tip is{.id = "ice",
                                 .text = "Put ice on it.",
                                 .kind = tip_kind::comfort,
                                 .shown_for = {tiny::swelling::is},
                                 .not_with = {tiny::clicking::is},
                                 .days = between_days(0, 10),
                                 .grade = evidence::inference,
                                 .sources = cite(tiny::nowhere_printed)};
};
struct plaster_dry {
    static constexpr care_tip is{.id = "plaster-dry",
                                 .text = "Keep the plaster dry.",
                                 .kind = tip_kind::habit,
                                 .shown_for = {tiny::broken::is},
                                 .grade = evidence::inference,
                                 .sources = cite(tiny::nowhere_printed)};
};
struct barefoot {
    static constexpr care_tip is{.id = "barefoot",
                                 .text = "Go barefoot.",
                                 .kind = tip_kind::habit,
                                 .not_with = {tiny::broken::is},
                                 .grade = evidence::inference,
                                 .sources = cite(tiny::nowhere_printed)};
};
struct rail_near {
    static constexpr care_tip is{.id = "rail-near",
                                 .text = "Stand near the rail.",
                                 .kind = tip_kind::how,
                                 .shown_with = {tiny::heel_raise::is},
                                 .grade = evidence::inference,
                                 .sources = cite(tiny::nowhere_printed)};
};
struct in_the_morning {
    static constexpr auto is = made_up("in-the-morning", tip_kind::when);
};
struct foot_up {
    static constexpr care_tip is =
        with_changes(made_up("foot-up", tip_kind::habit), [](care_tip& t) { t.on = tip_days::without_session; });
};
struct warm {
    static constexpr auto is = made_up("warm", tip_kind::comfort);
};
struct with_tips : tiny::catalogue {
    static constexpr std::string_view id = "with-tips";
    using care_tips = regimen::care_tips<ice, plaster_dry, barefoot, rail_near, in_the_morning, foot_up, warm>;
};

struct a {
    static constexpr auto is = made_up("a", tip_kind::habit);
};
struct b {
    static constexpr auto is = made_up("b", tip_kind::habit);
};
struct c {
    static constexpr auto is = made_up("c", tip_kind::habit);
};
struct turning : with_tips {
    static constexpr std::string_view id = "turning";
    using care_tips = regimen::care_tips<a, rail_near, b, plaster_dry, c>;
};

constexpr profile<with_tips> sprained(int day) {
    return profile<with_tips>{}.after<tiny::sprain>(days::from_value(day)).rest_is(answer::no);
}
template <class Catalogue = with_tips>
constexpr routine session_of(std::size_t exercise) {
    routine out;
    out.catalogue = view_of<Catalogue>.fingerprint;
    out.add({.exercise = static_cast<std::uint16_t>(exercise)});
    return out;
}
constexpr std::size_t whole = exercise_index<tiny::heel_raise, with_tips>;
constexpr std::size_t lying = exercise_index<tiny::heel_raise_lying, with_tips>;

std::vector<std::string> ids(shown_tips const& tips) {
    std::vector<std::string> out;
    for (shown_tip const& t : tips.view()) out.emplace_back(care_tip_table<with_tips>[t.tip].id);
    return out;
}
using list_of_ids = std::vector<std::string>;
std::set<std::string> set_of(shown_tips const& tips) {
    auto const all = ids(tips);
    return {all.begin(), all.end()};
}
constexpr bool shows(shown_tips const& tips, std::string_view id) {
    for (shown_tip const& t : tips.view()) {
        if (care_tip_table<with_tips>[t.tip].id == id) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("on a day without a session there are habits, what eases, and what is for such a day") {
    auto const screened = screen(sprained(20));
    REQUIRE(screened.triage() == urgency::clear);
    CHECK(set_of(tips_today(screened)) == std::set<std::string>{"barefoot", "foot-up", "warm"});
    auto const with_session = set_of(tips_today(screened, session_of(whole)));
    CHECK(with_session == std::set<std::string>{"barefoot", "rail-near", "in-the-morning", "warm"});
}

TEST_CASE("a tip for an exercise is shown with a variant of it, too") {
    constexpr auto screened = screen(sprained(20));
    HOLDS(shows(tips_today(screened, session_of(lying)), "rail-near"));
    auto const tips = tips_today(screened, session_of(lying));
    REQUIRE(tips.items[0].why == tip_reason::exercise);
    CHECK(tips.items[0].of == static_cast<int>(lying));
    // Not with anything else, and an index that no catalogue has is nothing.
    HOLDS(!shows(tips_today(screened), "rail-near"));
    HOLDS(!shows(tips_today(screened, session_of(60'000)), "rail-near"));
}

TEST_CASE("a yes shows a tip, on its days; unknown and unanswered do not") {
    auto const swollen = [](int day, answer said) {
        return tips_today(screen(sprained(day).answered(condition_index<tiny::swelling, with_tips>, said)), routine{});
    };
    auto const tips = swollen(5, answer::yes);
    REQUIRE(shows(tips, "ice"));
    CHECK(tips.items[0].why == tip_reason::answer);
    CHECK(tips.items[0].of == static_cast<int>(condition_index<tiny::swelling, with_tips>));
    CHECK_FALSE(shows(swollen(10, answer::yes), "ice"));  // its days are over
    CHECK_FALSE(shows(swollen(5, answer::no), "ice"));
    CHECK_FALSE(shows(swollen(5, answer::unknown), "ice"));
}

TEST_CASE("what a tip is not for must have been answered with no") {
    constexpr std::size_t clicking = condition_index<tiny::clicking, with_tips>;
    static_assert(view_of<with_tips>.conditions[clicking].tier == extended);
    auto const swollen = sprained(5).yes<tiny::swelling>();
    CHECK(shows(tips_today(screen(swollen)), "ice"));
    for (answer const said : {answer::yes, answer::unknown, answer::not_asked}) {
        CAPTURE(static_cast<int>(said));
        CHECK_FALSE(shows(tips_today(screen(swollen.answered(clicking, said))), "ice"));
    }
    // A clearance lifts rules; it does not make a complaint go away.
    CHECK_FALSE(shows(tips_today(screen(swollen.yes<tiny::clicking>().cleared<tiny::clicking>())), "ice"));
}

TEST_CASE("what follows from the mode shows a tip, and rules one out") {
    auto const of = [](profile<with_tips> const& p) { return tips_today(screen(p)); };
    auto const fractured = profile<with_tips>{}.after<tiny::fracture>(20_days).rest_is(answer::no);
    CHECK(shows(of(fractured), "plaster-dry"));
    CHECK_FALSE(shows(of(fractured), "barefoot"));
    CHECK_FALSE(shows(of(sprained(20)), "plaster-dry"));
    CHECK(shows(of(sprained(20)), "barefoot"));
}

TEST_CASE("beside something more pressing there are none") {
    auto const none = [](profile<with_tips> const& p) { return tips_today(screen(p), session_of(whole)).size == 0; };
    CHECK_FALSE(none(sprained(20)));
    CHECK(none(sprained(20).yes<tiny::fever>()));         // an emergency
    CHECK(none(sprained(20).yes<tiny::high_reading>()));  // the same day
    CHECK(none(sprained(20).unknown<tiny::fever>()));
    CHECK(none(profile<with_tips>{}.after<tiny::sprain>(20_days)));  // questions first
    CHECK(none(profile<with_tips>{}.rest_is(answer::no)));           // nobody knows the day
    CHECK(none(sprained(100)));                                      // nor the evidence
    // What a host knows beside screening.
    auto const screened = screen(sprained(20));
    for (urgency const told : {urgency::incomplete, urgency::same_day, urgency::emergency})
        CHECK(tips_today(screened, {}, {.told = told}).size == 0);
    CHECK(tips_today(screened, {}, {.told = urgency::see_professional}).size == tips_today(screened).size);
}

TEST_CASE("where no session is allowed there are habits alone") {
    auto const screened = screen(sprained(20));
    auto const locked = tips_today(screened, session_of(whole), {.locked = true});
    CHECK(set_of(locked) == std::set<std::string>{"barefoot", "foot-up"});
    // Where screening allows none, too.
    auto const told = profile<postpartum_back>{}.after<pp::vaginal>(60_days).rest_is(answer::no);
    auto const barred = screen(told.yes<pp::told_not_to_exercise>());
    REQUIRE(barred.blocked());
    auto const tips = tips_today(barred);
    CHECK(tips.size > 3);
    for (shown_tip const& t : tips.view()) CHECK(care_tip_table<postpartum_back>[t.tip].kind == tip_kind::habit);
}

TEST_CASE("the first of each reason comes before the second of any, and each day begins with another") {
    auto const on = [](int day) {
        auto const who = profile<turning>{}.after<tiny::fracture>(days::from_value(day)).rest_is(answer::no);
        list_of_ids out;
        auto const tips = tips_today(screen(who), session_of<turning>(lying));
        for (shown_tip const& t : tips.view()) out.emplace_back(care_tip_table<turning>[t.tip].id);
        return out;
    };
    CHECK(on(30) == list_of_ids{"plaster-dry", "rail-near", "a", "b", "c"});
    CHECK(on(31) == list_of_ids{"plaster-dry", "rail-near", "b", "c", "a"});
    CHECK(on(32) == list_of_ids{"plaster-dry", "rail-near", "c", "a", "b"});
    CHECK(on(33) == on(30));
}

TEST_CASE("a routine of another catalogue is no session") {
    routine foreign = session_of(whole);
    foreign.catalogue += 1;
    auto const screened = screen(sprained(20));
    CHECK(ids(tips_today(screened, foreign)) == ids(tips_today(screened)));
    // A damaged size shows no more than there is room for.
    routine damaged = session_of(whole);
    damaged.size = 1000;
    CHECK(tips_today(screened, damaged).size <= care_tip_table<with_tips>.size());
}

TEST_CASE("a catalogue without tips shows none") {
    constexpr auto who = profile<tiny::catalogue>{}.after<tiny::sprain>(20_days).rest_is(answer::no);
    HOLDS(tips_today(screen(who)).size == 0);
    constexpr shown_tips none;
    HOLDS(none.view().empty());
}

TEST_CASE("every tip of the catalogue is shown to somebody") {
    std::set<std::string_view> seen;
    for (std::size_t mode = 0; mode != 3; ++mode) {
        for (int day = 0; day < 366; day += 7) {
            auto const who = profile<postpartum_back>{}
                                 .after_mode(mode, days::from_value(day))
                                 .rest_is(answer::no)
                                 .has<equipment::chair, equipment::wall>();
            auto const screened = screen(who);
            auto const* ok = screened.clearance();
            REQUIRE(ok != nullptr);
            routine everything;
            everything.catalogue = view_of<postpartum_back>.fingerprint;
            for (auto const e : {exercise_index<pp::heel_slide, postpartum_back>,
                                 exercise_index<pp::pelvic_floor_squeeze, postpartum_back>})
                everything.add({.exercise = static_cast<std::uint16_t>(e)});
            for (routine const& session : {everything, routine{}}) {
                auto const tips = tips_today(screened, session);
                for (shown_tip const& t : tips.view()) seen.insert(care_tip_table<postpartum_back>[t.tip].id);
            }
        }
    }
    for (care_tip_row const& tip : care_tip_table<postpartum_back>) {
        CAPTURE(tip.id);
        CHECK(seen.count(tip.id) == 1);
    }
}

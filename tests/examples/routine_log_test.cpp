// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The example program `routine` with a log, from outside: three weeks that were worked out by hand, what today is, and
// what is said of it. What it does with damaged logs is tested in routine_log_damage_test.cpp.
#include "routine/read_log.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"
#include "../scale.hpp"
#include "../support/log_lines.hpp"
#include "common/training_json.hpp"

using namespace regimen_tests;
using regimen::postpartum_back;

namespace {

using arguments = std::vector<std::string>;
using state = regimen::training_state<postpartum_back>;
namespace pp = regimen::postpartum;

/// Sitting only: few exercises remain, and what is planned can be foreseen.
json sitting_on(int day) {
    json out = profile_on(day);
    out["avoid_positions"] = {"standing", "prone", "supine", "side-lying", "kneeling", "all-fours", "sitting-on-floor"};
    return out;
}

json answer_to(std::string const& log, json const& profile) {
    outcome const o = with_log(log, profile.dump());
    CAPTURE(log, profile.dump());
    REQUIRE(o.err.empty());
    REQUIRE(o.code == 0);
    return json::parse(o.out);
}

std::string first_lines(std::string const& text, std::size_t n) {
    std::size_t at = 0;
    for (; n != 0; --n) at = text.find('\n', at) + 1;
    return text.substr(0, at);
}

/// On one line.
std::string flat(std::string const& text) {
    std::istringstream in(text);
    std::string out, word;
    while (in >> word) out += (out.empty() ? "" : " ") + word;
    return out;
}
bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

constexpr std::string_view nothing_against = "Nothing in your answers rules out";

/// Where the session begins on a page, or nowhere.
std::size_t session_on_page(std::string const& page) {
    std::size_t first = std::string::npos;
    for (char const* block : {"\nSettle\n", "\nWarm up\n", "\nStrengthen\n", "\nStretch\n", "\nRelax\n"})
        first = std::min(first, page.find(block));
    return first;
}

json const& of_exercise(json const& all, std::string const& id) {
    for (json const& each : all) {
        if (each.at("exercise") == id) return each;
    }
    FAIL("nothing about " << id);
    return all;
}

}  // namespace

TEST_CASE("three weeks of the example log, worked out by hand", "[log]") {
    // Sessions on days 42, 44 ... 62 with cat-chair (5 to 8 repetitions) and reach-on-table (2 breaths in three
    // places), all of them good. The first week of the class ends with day 48.
    std::string const log = three_weeks();
    struct on_day {
        std::size_t lines;
        int today;
        int cat;    // repetitions
        int reach;  // breaths
        char const* of_cat;
        char const* of_reach;
    };
    constexpr on_day days[] = {
        {2, 43, 5, 2, "hold", "hold"},
        {5, 49, 5, 2, "hold", "hold"},
        // Day 50: two full sessions, and more than a week since the first; each has its own pace.
        {6, 51, 6, 3, "advance", "advance"},
        {8, 55, 6, 3, "hold", "hold"},
        {10, 57, 6, 3, "hold", "hold"},
        // Day 58: a week after that step; of reach-on-table there is no more, so that it goes on to the fetal position.
        {11, 59, 7, 2, "advance", "advance"},
        {13, 63, 7, 2, "hold", "hold"},
    };
    for (on_day const& d : days) {
        INFO("day " << d.today);
        json const out = answer_to(first_lines(log, d.lines), sitting_on(d.today));
        json const& cat = of_exercise(out.at("decisions"), "cat-chair");
        json const& reach = of_exercise(out.at("decisions"), "reach-on-table");
        CHECK(cat.at("decision") == d.of_cat);
        CHECK(reach.at("decision") == d.of_reach);
        CHECK(of_exercise(out.at("decisions"), "shoulders-neck-chair").at("decision") == "hold");
        CHECK(cat.at("dose_after").at("reps") == d.cat);
        CHECK(reach.at("dose_after").at("hold") == d.reach);
        bool const light = d.today >= 63;  // the fourth week
        CHECK(out.at("today").at("light") == light);
        // At most 70 percent of 7 repetitions are 4.
        CHECK(of_exercise(out.at("routine"), "cat-chair").at("reps") == (light ? 4 : d.cat));
        CHECK(out.at("today").at("kind") == "stretch");
        std::size_t const sessions = d.lines - (d.lines > 9 ? 2 : 1);
        CHECK(out.at("today").at("start_side") == (sessions % 2 == 0 ? "left" : "right"));
    }

    json const out = answer_to(log, sitting_on(63));
    CHECK(out.at("today").at("kind") == "stretch");  // a bad night
    CHECK(out.at("today").at("why") ==
          "Today is for gentle movement and stretching. You have slept little: a lighter day.");
    json const& cat = of_exercise(out.at("decisions"), "cat-chair");
    CHECK(cat.at("day") == 62);
    CHECK_FALSE(cat.contains("rule"));
    CHECK_THAT(cat.at("would_differ").get<std::string>(), contains_text("a week after the last change or pause"));
    json const after_rise = answer_to(first_lines(log, 6), sitting_on(51));
    json const& advanced = of_exercise(after_rise.at("decisions"), "cat-chair");
    CHECK(advanced.at("rule") == "two-full-sessions");
    CHECK(advanced.at("dose_before").at("reps") == 5);
    CHECK(advanced.at("source") == "PROPOSAL");
    CHECK_THAT(advanced.at("sentence").get<std::string>(), contains_text("one small step up"));
    CHECK_THAT(advanced.at("would_differ").get<std::string>(), contains_text("stayed as it was"));
    CHECK_FALSE(of_exercise(out.at("decisions"), "belly-breathing").contains("dose_after"));
}

TEST_CASE("the state that is written is the one that the library comes to", "[log]") {
    using namespace regimen::literals;
    auto const who = regimen::profile<postpartum_back>{}
                         .after<pp::vaginal>(42_days)
                         .rest_is(regimen::answer::no)
                         .has<regimen::equipment::chair, regimen::equipment::table>();
    auto const report = [](int day) {
        regimen::exercise_feedback f{.done = regimen::completion::as_planned,
                                     .before = 2_pain,
                                     .worst = 2_pain,
                                     .right_after = 2_pain,
                                     .next_morning = 2_pain,
                                     .where = regimen::pain_place::back_or_muscle,
                                     .settled = regimen::answer::yes,
                                     .effort = 2_rpe,
                                     .breathed_freely = regimen::answer::yes,
                                     .belly_stayed_flat = regimen::answer::yes,
                                     .moved_slowly = regimen::answer::yes,
                                     .sign = regimen::no_stop_sign};
        regimen::session_report r{.day = regimen::days::from_value(day),
                                  .lasted = 420_s,
                                  .exhausted = regimen::answer::no,
                                  .sign = regimen::no_stop_sign};
        for (char const* id : {"belly-breathing", "cat-chair", "reach-on-table", "shoulders-neck-chair"}) {
            if (id == std::string_view("shoulders-neck-chair")) f.effort = {};
            r.add({static_cast<std::uint16_t>(regimen::find_exercise<postpartum_back>(id).value()), f});
        }
        return r;
    };
    state expected = record_answers(state{}, who, 42_days).state;
    for (int day = 42; day <= 62; day += 2) {
        if (day == 56) expected = record_answers(expected, who, regimen::days::from_value(day)).state;
        expected = record_session(expected, who, report(day)).state;
    }
    expected = record_rough_night(expected, 63_days).state;
    state written;
    example::read_training(answer_to(three_weeks(), profile_on(63)).at("state").dump(), written);
    CHECK(std::memcmp(static_cast<void const*>(&written), static_cast<void const*>(&expected), sizeof expected) == 0);
}

TEST_CASE("every key of a session reaches the library", "[log]") {
    json item = good("cat");
    item["done"] = "partly";
    item["pain"] = {{"before", 1}, {"worst", 4}, {"right_after", 3}, {"next_morning", 0}, {"where", "wound"}};
    item["settled"] = "unknown";
    item["effort"] = 10;
    item["breathed_freely"] = "no";
    item["belly_stayed_flat"] = "unknown";
    item["moved_slowly"] = "yes";
    item["sign"] = {{"id", "urine-leak"}, {"level", "S2"}};
    json line = session_on(50, {item, {{"exercise", "eagle"}}});
    line["exhausted"] = "yes";
    line["sign"] = {{"id", "swollen-leg"}};
    std::istringstream from(in_lines({answers_on(42), line}));
    std::vector<example::log_entry> log;
    example::read_log(from, "LOG", [&log](example::log_entry entry) { log.push_back(std::move(entry)); });
    REQUIRE(log.size() == 2);
    auto const r = log[1].report();
    CHECK(r.day.value() == 50);
    CHECK(r.lasted.value() == 420);
    CHECK(r.exhausted == regimen::answer::yes);
    CHECK(r.sign ==
          regimen::report_sign<postpartum_back>(regimen::find_stop_sign<postpartum_back>("swollen-leg").value()));
    REQUIRE(r.size == 2);
    auto const& f = r.items[0].feedback;
    CHECK(f.done == regimen::completion::partly);
    CHECK(f.before.points() == 1);
    CHECK(f.worst.points() == 4);
    CHECK(f.right_after.points() == 3);
    CHECK(f.next_morning.points() == 0);
    CHECK(f.where == regimen::pain_place::sore_place);
    CHECK(f.settled == regimen::answer::unknown);
    CHECK(f.effort.points() == 10);
    CHECK(f.breathed_freely == regimen::answer::no);
    CHECK(f.belly_stayed_flat == regimen::answer::unknown);
    CHECK(f.moved_slowly == regimen::answer::yes);
    CHECK(f.sign.level == regimen::stop_level::S2);
    // What is missing was not answered.
    CHECK(r.items[1].feedback == regimen::exercise_feedback{});
}

TEST_CASE("an answer of an earlier day gives way to the one of today, a yes to a no", "[log]") {
    auto const on = [](int day, char const* condition, char const* how) {
        json of = profile_on(day);
        of["answers"][condition] = how;
        return json{{"type", "answers"}, {"day", day}, {"profile", of}};
    };
    for (char const* condition : {"chest-pain-breathless", "leg-clot-dvt", "severe-tiredness", "wrist-thumb-tendon"}) {
        CAPTURE(condition);
        json const before = answer_to(in_lines({on(51, condition, "yes"), answers_on(55)}), profile_on(55));
        json const never = answer_to(in_lines({answers_on(51), answers_on(55)}), profile_on(55));
        CHECK(before.at("triage") == never.at("triage"));
        CHECK(before.at("actions") == never.at("actions"));
        CHECK(before.at("today").at("kind") == never.at("today").at("kind"));
    }
}

TEST_CASE("a band is no equipment for somebody who may be allergic to latex", "[log]") {
    for (char const* how : {"yes", "unknown"}) {
        json with_band = profile_on(90), without = profile_on(90);
        with_band["answers"]["latex-allergy"] = without["answers"]["latex-allergy"] = how;
        with_band["equipment"] = {"chair", "band"};
        without["equipment"] = {"chair"};
        std::string const log = in_lines({answers_on(90)});
        CHECK(answer_to(log, with_band).at("routine") == answer_to(log, without).at("routine"));
    }
}

TEST_CASE("between two whole numbers of pain or effort the higher one counts", "[log]") {
    auto const state_with = [](json const& pain, json const& effort) {
        json item = good("cat");
        item["pain"]["worst"] = pain;
        item["effort"] = effort;
        return answer_to(in_lines({answers_on(42), session_on(42, {item})}), profile_on(43)).dump();
    };
    auto const told = [](std::string text) { return text.substr(text.find("\"decisions\"")); };
    CHECK(told(state_with(3.5, 6.5)) == told(state_with(4, 7)));
    CHECK(told(state_with(6.0, 6.0)) == told(state_with(6, 6)));
    CHECK(told(state_with(0.0, 0.2)) == told(state_with(0, 1)));
    for (json const& wrong : {json(10.5), json(-0.5), json("3"), json(11)}) {
        json item = good("cat");
        item["pain"]["worst"] = wrong;
        outcome const o = with_log(in_lines({answers_on(42), session_on(42, {item})}), profile_on(43).dump());
        CHECK(o.code == 2);
        CHECK_THAT(o.err, contains_text("pain.worst: expected"));
    }
}

TEST_CASE("two births in one log are refused, and of two answers of one day the more careful one holds", "[log]") {
    json other = profile_on(45);
    other["birth"] = "caesarean";
    outcome const two = with_log(in_lines({answers_on(42), json{{"type", "answers"}, {"day", 45}, {"profile", other}}}),
                                 profile_on(46).dump());
    CHECK(two.code == 2);
    CHECK(two.out.empty());
    CHECK_THAT(two.err, contains_text("line 2: profile.birth: expected \"vaginal\" as in the answers before it, found "
                                      "\"caesarean\""));

    auto const answered = [](char const* how) {
        json of = profile_on(42);
        of["answers"]["knee-pain"] = how;
        return json{{"type", "answers"}, {"day", 42}, {"profile", of}};
    };
    auto const state_after = [](std::vector<json> const& lines) {
        return answer_to(in_lines(lines), profile_on(43)).at("state").dump();
    };
    json tired = answered("no");
    tired["profile"]["answers"]["recent-fever-or-infection"] = "yes";
    CHECK(state_after({tired, answered("no")}) == state_after({tired, tired}));
    // The session of that day is judged by them: what is closed is not counted as planned.
    auto const judged = [&](std::vector<json> lines) {
        lines.push_back(session_on(42, {good("cat")}));
        return answer_to(in_lines(lines), profile_on(43)).at("decisions").dump();
    };
    CHECK(judged({answered("yes"), answered("no")}) == judged({answered("no"), answered("yes")}));
    CHECK(judged({answered("yes"), answered("no")}) != judged({answered("no"), answered("no")}));
}

TEST_CASE("a day that is locked, or whose questions are due, has no routine and says what to do", "[log]") {
    json hurt = good("cat-chair");
    hurt["sign"] = {{"id", "chest-pain-or-no-breath"}};
    std::string const log = in_lines({answers_on(42), session_on(44, {hurt})});
    json const locked = answer_to(log, profile_on(45));
    CHECK(locked.at("today").at("kind") == "locked");
    CHECK_THAT(locked.at("today").at("why").get<std::string>(), contains_text("call the emergency number now"));
    CHECK(locked.at("no_routine_because") == locked.at("today").at("why"));
    CHECK(locked.at("triage") == "emergency");
    CHECK(locked.at("actions")[0].at("condition") == "chest-pain-breathless");
    // She answered no to it: what a report says is no answer.
    CHECK(locked.at("actions")[0].at("because") == "reported");
    CHECK(locked.at("verdicts")[0].at("reasons")[0].at("because") == "reported");
    CHECK(locked.at("routine").empty());
    CHECK(locked.at("total_seconds") == 0);
    CHECK(locked.at("decisions")[0].at("decision") == "stop");
    CHECK_FALSE(locked.at("decisions")[0].contains("dose_after"));
    outcome const page = with_log(log, profile_on(45).dump(), {"--page"});
    CHECK(page.code == 0);
    CHECK_THAT(page.out, contains_text("No routine today"));
    CHECK_THAT(page.out, contains_text("You reported: "));
    CHECK_THAT(flat(page.out), contains_text("If nobody has looked at it yet: call the emergency number now."));
    CHECK_FALSE(has(with_log(log, profile_on(44).dump(), {"--page"}).out, "If nobody"));
    // What a program has to write comes last.
    CHECK(flat(page.out).find("About the log - Once somebody has looked at it, a line of type \"confirmed\" says so.") >
          flat(page.out).find("You reported: "));

    // Pain that does not get better locks, and is no answer to any question: what to do is an action all the same.
    std::vector<json> weeks{answers_on(42)};
    for (int day = 42; day <= 90; day += 2) {
        if (day % 14 == 0 && day != 42) weeks.push_back(answers_on(day));
        json sore = good("cat-chair");
        sore["pain"] = {{"before", 5}, {"worst", 5}, {"right_after", 5}, {"next_morning", 5}, {"where", "back"}};
        weeks.push_back(session_on(day, {sore}));
    }
    json const pain = answer_to(in_lines(weeks), profile_on(91));
    REQUIRE(pain.at("today").at("kind") == "locked");
    REQUIRE(pain.at("actions").size() == 1);
    CHECK(pain.at("actions")[0].at("sentence") == pain.at("today").at("why"));
    CHECK(pain.at("actions")[0].at("because") == "reported");
    CHECK_FALSE(pain.at("actions")[0].contains("rule"));
    CHECK(pain.at("when_to_call").size() == 2);

    // Confirmed, and answered anew.
    json const free = answer_to(log + in_lines({day_line("confirmed", 46), answers_on(46)}), profile_on(46));
    CHECK(free.at("today").at("kind") == "stretch");
    CHECK_FALSE(free.at("routine").empty());
    CHECK(answer_to(log + in_lines({day_line("confirmed", 46)}), profile_on(46)).at("triage") == "incomplete");

    json const due = answer_to(in_lines({answers_on(42)}), profile_on(56));
    CHECK(due.at("today").at("kind") == "screening-due");
    CHECK_THAT(due.at("today").at("why").get<std::string>(), contains_text("answer the questions again"));
    CHECK(due.at("routine").empty());
    CHECK(due.at("triage") == "clear");
    CHECK(answer_to(in_lines({day_line("rough-night", 42)}), profile_on(56)).at("today").at("kind") == "screening-due");
    CHECK(answer_to(in_lines({answers_on(42)}), profile_on(55)).at("today").at("kind") == "stretch");
}

TEST_CASE("what a sign said of a condition is said back as a statement beside what to do", "[log]") {
    json dizzy = good("cat-chair");
    dizzy["sign"] = {{"id", "dizzy-for-a-moment"}};
    std::string const log = in_lines({answers_on(42), session_on(44, {dizzy})});
    std::string const page = flat(with_log(log, profile_on(45).dump(), {"--page"}).out);
    CHECK_THAT(page, contains_text("You reported that you get dizzy or light-headed when you are active or stand up."));
    CHECK_FALSE(has(page, "You reported: Do you"));
}

TEST_CASE("the day after signs and pain, the page opens with them, and the session comes second", "[log]") {
    json leg = good("cat-chair"), belly = good("reach-on-table");
    leg["sign"] = {{"id", "pain-down-the-leg"}};
    leg["pain"]["worst"] = 6;
    belly["sign"] = {{"id", "tummy-domes"}};
    belly["belly_stayed_flat"] = "no";
    belly["pain"] = {{"before", 0}, {"worst", 3}, {"right_after", 0}, {"next_morning", 0}, {"where", "wound"}};
    std::string const log = in_lines({answers_on(42), session_on(44, {leg, belly})});
    std::string const page = with_log(log, profile_on(45).dump(), {"--page"}).out;
    std::string const text = flat(page);
    CHECK_FALSE(has(page, nothing_against));
    REQUIRE(session_on_page(page) != std::string::npos);
    std::string const opening = flat(page.substr(0, session_on_page(page)));
    std::size_t last = 0;
    for (char const* said :
         {"Day 45", "pain of 6 out of 10 (Cat on a chair)",
          "You reported, in Cat on a chair: Back pain that spreads further down the leg.",
          "still there after 24 hours: see a professional", "Your tummy domes", "ask for a pelvic-health appointment",
          "pain of 3 out of 10 in a wound, the pelvis or a breast", "Today is for gentle movement"}) {
        CAPTURE(said);
        std::size_t const at = opening.find(said);
        REQUIRE(at != std::string::npos);
        CHECK(at > last);
        last = at;
    }
    json const out = answer_to(log, profile_on(45));
    json const& today = out.at("today");
    CHECK(today.at("reported").size() == 4);
    CHECK(today.at("reported")[1].at("sign") == "pain-down-the-leg");
    CHECK(today.at("reported")[1].at("source") == "GCK");
    CHECK(today.at("reported")[0].at("pain") == 6);
    CHECK(today.at("why").get<std::string>().starts_with(today.at("reported")[0].at("sentence").get<std::string>()));
    CHECK(out.dump().find(nothing_against) == std::string::npos);

    // A good session later the page is as ever; so it is where a professional looked and she answered anew.
    std::string const better = log + in_lines({session_on(46, {good("eagle")})});
    CHECK(has(with_log(better, profile_on(47).dump(), {"--page"}).out, nothing_against));
    CHECK(answer_to(better, profile_on(47)).at("today").at("reported").empty());
    std::string const seen = log + in_lines({day_line("confirmed", 46), answers_on(46)});
    CHECK(has(with_log(seen, profile_on(46).dump(), {"--page"}).out, nothing_against));
}

TEST_CASE("whatever the sign, the next page tells it, and nothing less urgent beside it", "[log]") {
    for (regimen::stop_sign_row const& sign : regimen::stop_sign_table<postpartum_back>) {
        CAPTURE(sign.id);
        json hurt = good("cat-chair");
        hurt["sign"] = {{"id", std::string(sign.id)}};
        std::string const log = in_lines({answers_on(42), session_on(44, {hurt})});
        std::string const page = with_log(log, profile_on(45).dump(), {"--page"}).out;
        std::string const text = flat(page);
        CHECK_FALSE(has(page, nothing_against));
        bool const told_by_triage = sign.id == "bleeding-more";  // mild, and yet of the same day
        CHECK((told_by_triage || has(text, sign.name)));
        CHECK((told_by_triage || has(text, advice_of(sign, regimen::advice_time::later))));
        // Nothing is told as of that day; when to stop is told as ever.
        std::string const said = text.substr(0, text.find("When to stop"));
        if (has(said, "Stop for today") || has(said, "exercise for today")) FAIL_CHECK("of another day");
        CHECK((session_on_page(page) == std::string::npos ||
               text.find(sign.name) < flat(page.substr(0, session_on_page(page))).size()));
        if (sign.level == regimen::stop_level::S1) {
            CHECK_FALSE(has(text, "contact your midwife or doctor today"));
            CHECK_FALSE(has(text, "contact a professional today"));
        }
        if (sign.level >= regimen::stop_level::S2) {
            CHECK(session_on_page(page) == std::string::npos);
            CHECK_FALSE(has(page, "What came of the last session"));
            CHECK(answer_to(log, profile_on(45)).at("today").at("reported").empty());
        }
    }
}

namespace {

/// The answers of a profile on an earlier day.
json answers_of(json profile, int day) {
    profile["days_since_birth"] = day;
    return {{"type", "answers"}, {"day", day}, {"profile", profile}};
}

}  // namespace

TEST_CASE("heaviness that was reported: headline, action and routine agree, and say whom to see", "[log]") {
    json heavy = good("cat-chair");
    heavy["sign"] = {{"id", "heaviness-or-bulge"}};
    std::string const log = in_lines({answers_on(42), session_on(48, {heavy})});
    // On its day there is no session any more, and she is told to stop for it.
    std::string const same_day = with_log(log, profile_on(48).dump(), {"--page"}).out;
    CHECK(session_on_page(same_day) == std::string::npos);
    CHECK(has(flat(same_day), "a bulge. Stop for today and lie down."));
    std::string const page = with_log(log, profile_on(50).dump(), {"--page"}).out;
    REQUIRE(session_on_page(page) != std::string::npos);
    std::string const before = flat(page.substr(0, page.find("When to stop")));
    CHECK(has(before,
              "You reported, in Cat on a chair: Heaviness or dragging down below, or a bulge. Ask for a "
              "pelvic-health appointment in the next days."));
    CHECK_FALSE(has(before, "Stop for today"));
    CHECK(has(before, "With heaviness or a bulge: ask for a pelvic-health appointment."));
}

TEST_CASE("pain in the wound is the same answer as a number and as a sign", "[log]") {
    auto const after = [](json const& item) {
        json profile = profile_on(59);
        profile["birth"] = "caesarean";
        std::string const log = in_lines({answers_of(profile, 58), session_on(58, {item})});
        return std::pair(answer_to(log, profile), flat(with_log(log, profile.dump(), {"--page"}).out));
    };
    json sign = good("cat-chair"), number = good("cat-chair"), unsaid = good("cat-chair"), small = good("cat-chair");
    sign["sign"] = {{"id", "scar-pain-in-exercise"}};
    number["pain"]["worst"] = unsaid["pain"]["worst"] = 4;
    number["pain"]["where"] = small["pain"]["where"] = "wound";
    unsaid["pain"].erase("where");
    auto const [by_sign, sign_page] = after(sign);
    for (json const& item : {number, unsaid}) {
        auto const [out, page] = after(item);
        CHECK(out.at("triage") == "see-professional");
        CHECK(out.at("limits") == by_sign.at("limits"));
        CHECK(out.at("verdicts") == by_sign.at("verdicts"));
        CHECK(out.at("actions") == by_sign.at("actions"));
        CHECK(has(page, "gentle movement only until a doctor or midwife has looked at it"));
        CHECK_FALSE(has(page, "If it comes back"));
    }
    CHECK(has(after(number).second, "See a professional in the next days."));
    CHECK(has(after(unsaid).second, "You did not say where it hurt, so it may be the wound."));
    CHECK_FALSE(has(after(unsaid).second, "You reported that pain in your caesarean wound"));
    CHECK(after(small).first.at("triage") != "see-professional");
}

TEST_CASE("strong pain in a wound is told as that, and ends the day like strong pain in the back", "[log]") {
    json wound = good("cat-chair"), before = good("cat-chair");
    wound["pain"] = {{"before", 2}, {"worst", 6}, {"right_after", 2}, {"next_morning", 2}, {"where", "wound"}};
    before["pain"] = {{"before", 7}, {"worst", 7}, {"right_after", 7}, {"next_morning", 7}, {"where", "wound"}};
    auto const page = [](json const& item) {
        return flat(
            with_log(in_lines({answers_on(58), session_on(58, {item})}), profile_on(59).dump(), {"--page"}).out);
    };
    CHECK(has(page(wound), "Until then, stop for the day as soon as it hurts there."));
    CHECK(has(page(before), "You reported that you had pain of 7 or more out of 10 before a session"));
    CHECK_FALSE(has(page(before), "your back pain is"));
}

TEST_CASE("what is told after a session stands beside what the session told, and takes nothing from it", "[log]") {
    auto const later = [](int day, char const* sign) {
        json out = session_on(day, json::array());
        out["sign"] = {{"id", sign}};
        return out;
    };
    json const session = session_on(58, {good("cat-chair")});
    for (bool const first : {true, false}) {
        std::vector<json> lines{answers_on(58), session, later(59, first ? "urine-leak" : "knee-hurts"),
                                later(60, first ? "knee-hurts" : "urine-leak")};
        std::string const page = flat(with_log(in_lines(lines), profile_on(60).dump(), {"--page"}).out);
        CHECK(has(page, "You reported: Urine leaks during an exercise. Leave this exercise for today"));
        CHECK(has(page, "You reported: A knee hurts"));
        std::string const next_day = flat(with_log(in_lines(lines), profile_on(61).dump(), {"--page"}).out);
        CHECK(has(next_day, "You reported: Urine leaks during an exercise. This exercise is easier for now."));
    }
}

TEST_CASE("a stop sign that is told after a confirmation was not looked at, whatever day it is of", "[log]") {
    json ill = session_on(44, {good("cat-chair")});
    ill["sign"] = {{"id", "feverish"}};
    json const seen = day_line("confirmed", 46), again = answers_on(46);
    json const in_time = answer_to(in_lines({answers_on(42), ill, seen, again}), profile_on(47));
    CHECK(in_time.at("today").at("kind") != "locked");
    std::string const late = in_lines({answers_on(42), seen, again, ill});
    CHECK(answer_to(late, profile_on(47)).at("today").at("kind") == "locked");
    CHECK(has(flat(with_log(late, profile_on(47).dump(), {"--page"}).out),
              "was told after somebody had looked on day 46: it counts as of that day as well."));
    // The same line once more was looked at.
    CHECK(answer_to(in_lines({answers_on(42), ill, seen, again, ill}), profile_on(47)).at("today").at("kind") !=
          "locked");
    // What does not lock is told all the same, and so is pain.
    json leak = session_on(44, {good("cat-chair")}), sore = session_on(44, {good("cat-chair")});
    leak["items"][0]["sign"] = {{"id", "stool-leak"}};
    sore["items"][0]["pain"] = {
        {"before", 2}, {"worst", 8}, {"right_after", 2}, {"next_morning", 2}, {"where", "wound"}};
    for (json const& line : {leak, sore}) {
        std::string const page =
            flat(with_log(in_lines({answers_on(42), seen, again, line}), profile_on(47).dump(), {"--page"}).out);
        CHECK(has(page, "You reported"));
        CHECK_FALSE(has(page, "Nothing in your answers rules out"));
    }
    // Once somebody has looked again, it is settled; and what is nothing to look at changes nothing.
    CHECK(answer_to(late + in_lines({day_line("confirmed", 47), answers_on(47)}), profile_on(47))
              .at("today")
              .at("kind") != "locked");
    json const fine = session_on(44, {good("cat-chair")});
    CHECK(answer_to(in_lines({answers_on(42), seen, again, fine}), profile_on(47)).at("state") ==
          answer_to(in_lines({answers_on(42), fine, seen, again}), profile_on(47)).at("state"));
}

TEST_CASE("pain that came a second time says what to do now, also with a good session between", "[log]") {
    auto const day = [](int on, int worst) {
        json item = good("cat-chair");
        item["pain"]["worst"] = worst;
        return session_on(on, {item});
    };
    auto const page = [&](std::vector<json> lines, int on) {
        lines.insert(lines.begin(), answers_on(42));
        return flat(with_log(in_lines(lines), profile_on(on).dump(), {"--page"}).out);
    };
    CHECK(has(page({day(44, 5)}, 45), "If it is as bad again"));
    for (auto const& lines : {std::vector{day(44, 5), day(46, 5)}, std::vector{day(44, 6), day(46, 2), day(48, 5)}}) {
        std::string const again = page(lines, 49);
        CHECK(has(again, "See a professional in the next days. Until then, stop "));
        CHECK_FALSE(has(again, "again:"));
    }
    json sore = good("cat-chair");
    sore["sign"] = {{"id", "pain-in-exercise"}};
    std::string const sign = page({session_on(44, {sore}), session_on(46, {sore})}, 47);
    CHECK(has(sign, "You reported, in Cat on a chair: New sharp pain"));
    CHECK(has(sign,
              "or rising. See a professional in the next days. Until then, stop an exercise as soon as "
              "it hurts like this. ["));
    CHECK_FALSE(has(sign, "If it is back"));
    // A number and the sign are the same pain.
    CHECK(has(page({day(44, 5), session_on(46, {sore})}, 47),
              "or rising. See a professional in the next days. Until then, stop an exercise as soon as "
              "it hurts like this. ["));
    CHECK(has(page({session_on(44, {sore}), day(46, 5)}, 47), "days. Until then, stop an exercise"));
    // So much in a wound waits for no second time.
    json wound = good("cat-chair");
    wound["pain"]["worst"] = 6;
    wound["pain"]["where"] = "wound";
    CHECK_FALSE(has(page({session_on(44, {wound})}, 45), "If it comes back"));
    // Weeks later it is a first time.
    std::vector<json> const late{day(44, 5), answers_on(56), day(66, 5)};
    CHECK(has(page(late, 67), "If it is as bad again"));
}

TEST_CASE("after an illness a page says one thing of how much it is", "[log]") {
    json ill = answers_on(45);
    ill["profile"]["answers"]["recent-fever-or-infection"] = "yes";
    std::string const log = in_lines({answers_on(42), session_on(43, {good("cat-chair")}),
                                      session_on(44, {good("cat-chair")}), ill, answers_on(50)});
    std::string const page = flat(with_log(log, profile_on(50).dump(), {"--page"}).out);
    CHECK(has(page, "Welcome back after 5 days. You have been ill, so you begin gently: half as much or less"));
    CHECK_FALSE(has(page, "what you did before"));
}

TEST_CASE("a goal that nobody set is not spoken of", "[log]") {
    json hers = profile_on(52), none = hers;
    hers["goals"] = {"neck"};
    for (json* profile : {&hers, &none}) {
        std::vector<json> lines{answers_of(*profile, 42)};
        // Ready to strengthen: then the day has a goal of its own, and here nothing serves it.
        for (int day = 42; day < 51; day += 2)
            lines.push_back(session_on(day, {good("belly-breathing"), good("cat"), good("heel-slide")}));
        json const out = answer_to(in_lines(lines), *profile);
        CHECK(out.at("uncovered_goals").dump().find("strength") == std::string::npos);
        std::string const page = flat(with_log(in_lines(lines), profile->dump(), {"--page"}).out);
        CHECK_FALSE(has(page, "goal in today's session: strength"));
        if (profile == &none) CHECK_FALSE(has(page, "goal"));
    }
}

TEST_CASE("a locked page has no advice of an unlocked one, and no dose from now on", "[log]") {
    json heavy = good("cat-chair");
    heavy["sign"] = {{"id", "heaviness-or-bulge"}};
    json profile = profile_on(50);
    profile["answers"] = {{"hernia", "yes"}, {"diabetes-insulin", "yes"}, {"glaucoma-or-retina", "unknown"}};
    json const answers = answers_of(profile, 46);
    std::string const log = in_lines({answers, session_on(46, {heavy}), session_on(48, {heavy})});
    std::string const page = flat(with_log(log, profile.dump(), {"--page"}).out);
    REQUIRE(answer_to(log, profile).at("today").at("kind") == "locked");
    CHECK(has(page, "No exercise until a professional has looked at this: Heaviness"));
    for (char const* unlocked : {"before you start", "blood sugar", "no strengthening before", "From now on",
                                 "ntil then, do", "head never below", "Stop for today"})
        if (has(page, unlocked)) FAIL_CHECK(unlocked);
    CHECK(has(page, "Ask about this as well"));
    CHECK_FALSE(has(page, "You reported that you feel heaviness"));  // it is what locked
    CHECK_FALSE(has(page, "nothing that presses downwards"));
    CHECK(has(page, "You told us that you have a lump at the navel"));
    CHECK(has(page, "You were not sure whether you have glaucoma"));
    CHECK(answer_to(log, profile).at("advice").empty());
}

TEST_CASE("no dose begins now of an exercise that is left out", "[log]") {
    json hurt = good("cat");
    hurt["sign"] = {{"id", "knee-hurts"}};
    std::string const log = in_lines({answers_on(84), session_on(84, {good("cat")}), session_on(86, {hurt})});
    std::string const page = flat(with_log(log, profile_on(87).dump(), {"--page"}).out);
    json const out = answer_to(log, profile_on(87));
    for (json const& verdict : out.at("verdicts")) {
        if (verdict.at("exercise") == "cat") CHECK(verdict.at("verdict") == "forbidden");
    }
    REQUIRE(has(page, "Until now: "));
    CHECK_FALSE(has(page, "From now on: "));
    CHECK(has(page, "Once it is open to you again: "));
}

namespace {

/// Without the part that names what would be urgent if it came.
std::string without_when_to_call(std::string const& text) {
    std::size_t const from = text.find("When to call for help"), to = text.find("In brackets: ");
    return from == std::string::npos ? text : text.substr(0, from) + text.substr(to);
}

/// The sentences that say how urgent it is, on one page.
std::vector<std::string> urgencies_on(std::string const& text) {
    std::vector<std::string> out;
    for (regimen::urgency const u : {regimen::urgency::emergency, regimen::urgency::same_day,
                                     regimen::urgency::incomplete, regimen::urgency::clear}) {
        if (has(text, std::string(explain(u)))) out.emplace_back(id_of(u));
    }
    return out;
}

/// One page and its JSON: one urgency, that of the graver sign, and nothing that contradicts it.
void check_one_urgency(std::string const& log, json const& profile, regimen::stop_level gravest) {
    std::string const page = with_log(log, profile.dump(), {"--page"}).out, text = without_when_to_call(flat(page));
    json const out = answer_to(log, profile);
    CAPTURE(text);
    CHECK(urgencies_on(text).size() <= 1);
    bool const session = session_on_page(page) != std::string::npos;
    if (gravest == regimen::stop_level::S1) {
        CHECK(out.at("triage") == "emergency");
        CHECK(has(text, "Please call your local emergency number now. No exercise."));
        CHECK_FALSE(has(text, "midwife or doctor today"));
        CHECK_FALSE(has(text, "looked at today"));
    } else if (gravest == regimen::stop_level::S2) {
        CHECK(out.at("triage") == "same-day");
        CHECK(has(text, "Please contact your midwife or doctor today."));
        CHECK_FALSE(has(text, "Please call"));
        CHECK_FALSE(has(text, "needs emergency care"));
    } else if (!session) {
        CHECK_FALSE(has(text, "Please call"));
    }
    if (gravest >= regimen::stop_level::S2) CHECK_FALSE(session);
    if (gravest >= regimen::stop_level::S2) CHECK_FALSE(has(text, "n the next days"));
    if (gravest >= regimen::stop_level::S2) CHECK_FALSE((out.contains("tips") || out.contains("ready_made")));
    for (json const& action : out.at("actions"))
        CHECK(action.at("urgency") != (gravest == regimen::stop_level::S2 ? "emergency" : ""));
}

/// After the confirmation: questions, and nothing urgent any more.
void check_confirmed(std::string const& log, json const& profile) {
    std::string const text = without_when_to_call(flat(with_log(log, profile.dump(), {"--page"}).out));
    CAPTURE(text);
    CHECK(text.starts_with("A few questions first"));
    CHECK(urgencies_on(text).empty());
    for (char const* not_any_more : {"mergency", "Please call", "contact your midwife", "No exercise", "no exercise"})
        if (has(text, not_any_more)) FAIL_CHECK(not_any_more);
    json const out = answer_to(log, profile);
    CHECK(out.at("triage") != "emergency");
    CHECK(out.at("triage") != "same-day");
    CHECK_FALSE(out.contains("tips"));
}

}  // namespace

TEST_CASE("each stop sign, on each day: one urgency on the page, and questions after the confirmation", "[log]") {
    for (regimen::stop_sign_row const& sign : regimen::stop_sign_table<postpartum_back>) {
        for (int const day : {5, 20, 45, 90}) {
            CAPTURE(sign.id, day);
            json hurt = good("cat-chair");
            hurt["sign"] = {{"id", std::string(sign.id)}};
            std::vector<json> lines{answers_on(day), session_on(day, {hurt})};
            check_one_urgency(in_lines(lines), profile_on(day + 1), sign.level);
            json graver = hurt;
            if (sign.level < regimen::stop_level::S2) {
                graver["sign"]["level"] = "S2";
                check_one_urgency(in_lines({answers_on(day), session_on(day, {graver})}), profile_on(day + 1),
                                  regimen::stop_level::S2);
            }
            graver["sign"]["level"] = "S1";
            check_one_urgency(in_lines({answers_on(day), session_on(day, {graver})}), profile_on(day + 1),
                              regimen::stop_level::S1);
            // A later report does not take it back.
            check_one_urgency(
                in_lines({answers_on(day), session_on(day, {graver}), session_on(day + 1, {good("eagle")})}),
                profile_on(day + 1), regimen::stop_level::S1);
            lines.push_back(day_line("confirmed", day + 2));
            check_confirmed(in_lines(lines), profile_on(day + 2));
        }
    }
}

TEST_CASE("each pair of stop signs: one urgency on the page, that of the graver", "[log]") {
    auto const& signs = regimen::stop_sign_table<postpartum_back>;
    std::size_t n = 0;
    for (std::size_t a = 0; a < signs.size(); ++a) {
        for (std::size_t b = 0; b < signs.size(); ++b) {
            if (a == b || n++ % static_cast<std::size_t>(regimen_tests::stride()) != 0) continue;
            CAPTURE(signs[a].id, signs[b].id);
            json first = good("cat-chair"), second = good("reach-on-table");
            first["sign"] = {{"id", std::string(signs[a].id)}};
            second["sign"] = {{"id", std::string(signs[b].id)}};
            std::vector<json> lines{answers_on(44), session_on(44, {first, second})};
            check_one_urgency(in_lines(lines), profile_on(45), std::max(signs[a].level, signs[b].level));
            lines.push_back(day_line("confirmed", 46));
            check_confirmed(in_lines(lines), profile_on(46));
        }
    }
}

TEST_CASE("thoughts of harm are told alone on a page with a log as well", "[log]") {
    json profile = profile_on(60);  // and the questions are due
    profile["answers"] = {{"suicidal-thoughts", "yes"}, {"postnatal-depression", "yes"}, {"diabetes-insulin", "yes"}};
    json sore = good("cat-chair");
    sore["pain"]["worst"] = 6;
    sore["belly_stayed_flat"] = "no";
    std::string const log = in_lines({answers_on(42), session_on(44, {sore})});
    std::string const page = flat(with_log(log, profile.dump(), {"--page"}).out);
    CHECK(has(
        page,
        "Talk to a person now: call the emergency number or a crisis line. Do not stay alone; ask someone to come"));
    for (char const* beside :
         {"You reported", "last session", "questions again", "doctor", "lucose", "entle", "routine for"})
        if (has(page, beside)) FAIL_CHECK(beside);
    json const out = answer_to(log, profile);
    CHECK(out.at("actions").size() == 1);
    CHECK(out.at("today").at("reported").empty());
    CHECK(out.at("advice").empty());
    // The sign, told in a session: the same words, once as what locks and once as what to do.
    json thoughts = good("cat-chair");
    thoughts["sign"] = {{"id", "thoughts-of-harm"}};
    std::string const locked =
        flat(with_log(in_lines({answers_on(42), session_on(44, {thoughts})}), profile_on(45).dump(), {"--page"}).out);
    CHECK(has(locked, "If you have not talked to a person yet, do it now"));
    CHECK_FALSE(has(locked, "No exercise now: this needs emergency care"));
}

TEST_CASE("no page says that nothing rules exercise out after a report that does", "[log]") {
    std::mt19937 engine(20240301);
    auto const below = [&engine](int n) { return static_cast<int>(engine() % static_cast<unsigned>(n)); };
    auto const& signs = regimen::stop_sign_table<postpartum_back>;
    auto const& tables = regimen::view_of<postpartum_back>;
    int told = 0, clear = 0, with_session = 0;
    for (long run = 0; run < regimen_tests::scaled(1000); ++run) {
        int const day = 42 + below(150);
        json profile = profile_on(day);
        profile["birth"] = std::string(tables.modes[static_cast<std::size_t>(below(3))].id);
        for (int n = below(3); n > 0; --n)
            profile["answers"][std::string(
                tables.conditions[static_cast<std::size_t>(below(static_cast<int>(tables.conditions.size())))].id)] =
                "yes";
        json answers{{"type", "answers"}, {"day", day}, {"profile", profile}};
        bool against = false;
        std::vector<json> items;
        for (char const* id : {"cat-chair", "reach-on-table", "belly-breathing"}) {
            json item = good(id);
            json& pain = item["pain"];
            if (below(4) == 0) pain["worst"] = below(9);
            if (below(8) == 0) pain["right_after"] = below(9);
            if (below(8) == 0) pain["next_morning"] = below(9);
            if (below(8) == 0) pain["before"] = below(9);
            if (below(8) == 0) pain["where"] = "wound";
            if (below(10) == 0) item["belly_stayed_flat"] = "no";
            if (below(6) == 0) item["sign"] = {{"id", std::string(signs[18 + static_cast<std::size_t>(below(15))].id)}};
            int const during = std::max(pain["worst"].get<int>(), pain["right_after"].get<int>());
            bool const local = pain["where"] == "wound" && (during >= 3 || during > pain["before"].get<int>());
            against = against || item["sign"] != "none" || item["belly_stayed_flat"] == "no" || local ||
                      std::max({during, pain["before"].get<int>(), pain["next_morning"].get<int>()}) > 3;
            items.push_back(item);
        }
        std::string const log = in_lines({answers, session_on(day, items)});
        profile["days_since_birth"] = day + below(3);
        std::string const page = with_log(log, profile.dump(), {"--page"}).out;
        CAPTURE(log, profile.dump());
        std::size_t const session = session_on_page(page);
        bool const says_clear = has(flat(page), nothing_against);
        if (says_clear && (against || session == std::string::npos)) FAIL_CHECK("all clear");
        if (against && session != std::string::npos && !has(flat(page.substr(0, session)), "You reported"))
            FAIL_CHECK("session first");
        told += against ? 1 : 0;
        with_session += against && session != std::string::npos ? 1 : 0;
        clear += says_clear ? 1 : 0;
    }
    CHECK(told * 4 > regimen_tests::scaled(1000));
    CHECK((clear > 0 && with_session > 0));
}

TEST_CASE("what is taken out is said to be, and named on every page until it was looked at", "[log]") {
    // 5 repetitions of cat-chair are halved twice; below that there is nothing.
    json hurt = good("cat-chair");
    hurt["pain"]["worst"] = 8;
    std::vector<json> lines{answers_on(42), session_on(42, {good("cat-chair")}), session_on(44, {hurt})};
    json const eased = answer_to(in_lines(lines), profile_on(45)).at("decisions")[0];
    CHECK(eased.at("decision") == "regress");
    CHECK(eased.at("rule") == "harm-regresses");
    CHECK(eased.at("dose_before").at("reps") == 5);
    CHECK(eased.at("dose_after").at("reps") == 2);
    CHECK_THAT(eased.at("would_differ").get<std::string>(), contains_text("your pain went above 5"));
    lines.push_back(session_on(46, {hurt}));
    json const out = answer_to(in_lines(lines), sitting_on(47));
    CHECK(out.at("decisions")[0].at("decision") == "remove");
    CHECK_FALSE(out.at("decisions")[0].contains("dose_after"));
    CHECK_THAT(out.at("decisions")[0].at("sentence").get<std::string>(), contains_text("taken out"));
    CHECK(out.at("routine").dump().find("cat-chair") == std::string::npos);
    lines.push_back(session_on(48, {good("eagle")}));
    outcome const page = with_log(in_lines(lines), profile_on(49).dump(), {"--page"});
    CHECK_THAT(page.out, contains_text("Taken out until a professional has looked at it"));
    CHECK_THAT(page.out, contains_text("- Cat on a chair"));
}

TEST_CASE("after weeks away the page begins with a welcome and the reason, and old decisions are no news", "[log]") {
    std::vector<json> lines{answers_on(42)};
    for (int const day : {42, 44, 46, 48}) lines.push_back(session_on(day, {good("cat-chair")}));
    auto const page_on = [&](int day) {
        std::vector<json> with_answers = lines;
        with_answers.push_back(answers_on(day));
        return flat(with_log(in_lines(with_answers), profile_on(day).dump(), {"--page"}).out);
    };
    std::string const next_day = page_on(49);
    CHECK_FALSE(has(next_day, "Welcome back"));
    CHECK(has(next_day, "What came of the last session (yesterday)"));
    std::string const later = page_on(71);
    CHECK(has(later, "Welcome back. After 22 days without a session you begin with half of what you did"));
    CHECK_FALSE(has(later, "What came of the last session"));
    REQUIRE(has(later, "Settle"));
    CHECK(later.find("Welcome back") < later.find("Settle"));
}

TEST_CASE("a second session on a day is a short one, and six days of seven are enough", "[log]") {
    std::vector<json> lines{answers_on(42)};
    for (int day = 42; day < 48; ++day) lines.push_back(session_on(day, {good("cat-chair")}));
    json const micro = answer_to(in_lines(lines), profile_on(47));
    CHECK(micro.at("today").at("kind") == "micro");
    CHECK(micro.at("total_seconds") < 180);
    json const rest = answer_to(in_lines(lines), profile_on(48));
    CHECK(rest.at("today").at("kind") == "rest");
    CHECK(rest.at("routine").empty());
    outcome const page = with_log(in_lines(lines), profile_on(48).dump(), {"--page"});
    CHECK_THAT(page.out, contains_text("A day of rest"));
    CHECK_THAT(page.out, contains_text("What came of the last session (yesterday)"));
    // On a day of rest care tips are what she gets: none of them speaks of exercise, and no session is offered.
    CHECK_THAT(page.out, contains_text("For your back today"));
    REQUIRE(rest.contains("tips"));
    for (json const& tip : rest.at("tips")) CHECK((tip.at("kind") == "habit" || tip.at("kind") == "comfort"));
    CHECK(rest.at("tips").dump().find("a-missed-day") != std::string::npos);
    CHECK_FALSE(rest.contains("ready_made"));
}

TEST_CASE("of two answers of one day the more careful one counts", "[log]") {
    json today = profile_on(42);
    today["answers"]["hernia"] = "no";
    json logged = answers_on(42);
    logged["profile"]["answers"]["hernia"] = "yes";
    auto const why = [](json const& out) { return out.dump().find("\"condition\":\"hernia\"") != std::string::npos; };
    CHECK(why(answer_to(in_lines({logged}), today)));
    CHECK_FALSE(why(answer_to(in_lines({logged}), [&] {
        json later = today;
        later["days_since_birth"] = 43;
        return later;
    }())));
    today["answers"]["hernia"] = "yes";
    CHECK(why(answer_to(in_lines({answers_on(42)}), today)));
}

TEST_CASE("the log adds three members at the end and changes nothing where there is none", "[log]") {
    auto const out = nlohmann::ordered_json::parse(with_log(in_lines({answers_on(42)}), profile_on(42).dump()).out);
    std::vector<std::string> keys;
    for (auto const& [key, value] : out.items()) keys.push_back(key);
    REQUIRE(keys.size() > 9);
    CHECK(std::vector<std::string>(keys.end() - 3, keys.end()) ==
          std::vector<std::string>{"today", "decisions", "state"});
    outcome const plain = regimen_tests::run_on_text(REGIMEN_ROUTINE, {}, profile_on(42).dump());
    auto const before = nlohmann::ordered_json::parse(plain.out);
    keys.resize(keys.size() - 3);
    std::vector<std::string> plain_keys;
    for (auto const& [key, value] : before.items()) plain_keys.push_back(key);
    CHECK(plain_keys == keys);
    // On the first day nothing is known but the answers: the verdicts are those without a log.
    CHECK(before.at("verdicts") == out.at("verdicts"));
}

TEST_CASE("a line that comes late counts on its own day, and is told", "[log]") {
    auto const with_sign = [](int day, char const* sign) {
        json item = good("cat-chair");
        item["sign"] = {{"id", sign}};
        return session_on(day, {item});
    };
    std::vector<json> const in_order{answers_on(42),
                                     session_on(43, {good("cat-chair")}),
                                     day_line("rough-night", 44),
                                     with_sign(45, "urine-leak"),
                                     session_on(47, {good("cat-chair")}),
                                     answers_on(48)};
    auto const expected = answer_to(in_lines(in_order), profile_on(49));
    CHECK_FALSE(expected.contains("log_notes"));
    // Each line, put after each of those behind it.
    for (std::size_t from = 0; from + 1 < in_order.size(); ++from) {
        for (std::size_t to = from + 1; to < in_order.size(); ++to) {
            auto late = in_order;
            std::rotate(late.begin() + static_cast<std::ptrdiff_t>(from),
                        late.begin() + static_cast<std::ptrdiff_t>(from) + 1,
                        late.begin() + static_cast<std::ptrdiff_t>(to) + 1);
            auto got = answer_to(in_lines(late), profile_on(49));
            REQUIRE(got.at("log_notes").size() == 1);
            CHECK(got.at("log_notes")[0].at("line") == to + 1);
            CHECK(got.at("log_notes")[0].at("day") == in_order[from].at("day"));
            got.erase("log_notes");
            CHECK(got == expected);
        }
    }
    auto late = in_order;
    std::swap(late[1], late[2]);
    outcome const page = with_log(in_lines(late), profile_on(49).dump(), {"--page"});
    CHECK_THAT(page.out, contains_text("Line 3: It is of day 43 and stands after a line of day 44"));
}

TEST_CASE("a line of a day that has not come yet is left out, but for its complaints, and is told", "[log]") {
    std::vector<json> const log{answers_on(42), session_on(43, {good("cat-chair")}),
                                session_on(44, {good("cat-chair")})};
    auto const expected = answer_to(in_lines(log), profile_on(44));
    auto const with = [&](json const& line) {
        return answer_to(in_lines({log[0], log[1], line, log[2]}), profile_on(44));
    };
    for (json const& line : {day_line("rough-night", 300), day_line("confirmed", 300), answers_on(300),
                             session_on(300, {good("eagle")})}) {
        auto got = with(line);
        REQUIRE(got.at("log_notes").size() == 1);
        CHECK(got.at("log_notes")[0].at("line") == 3);
        CHECK(got.at("log_notes")[0].at("sentence") == "It is of day 300, and today is day 44: it was left out.");
        got.erase("log_notes");
        CHECK(got == expected);
    }
    json sign = session_on(300, {good("eagle")});
    sign["sign"] = {{"id", "swollen-leg"}};
    auto const locked = with(sign);
    CHECK(locked.at("today").at("kind") == "locked");
    CHECK(locked.at("triage") == "same-day");
    CHECK_THAT(locked.at("log_notes")[0].at("sentence").get<std::string>(), contains_text("counts as of today"));
}

TEST_CASE("a sign without a session, dated ahead, hides nothing of what the last session said", "[log]") {
    json hurt = good("cat-chair");
    for (char const* when : {"worst", "right_after"}) hurt["pain"][when] = 4;
    json ahead = session_on(75, {});
    ahead["sign"] = {{"id", "breath-held"}};
    for (json const& line : {ahead, json{}}) {
        std::vector<json> log{answers_on(61), session_on(62, {hurt})};
        if (!line.is_null()) log.push_back(line);
        std::string const page = flat(with_log(in_lines(log), profile_on(63).dump(), {"--page"}).out);
        CAPTURE(page);
        CHECK(has(page, "You reported pain of 4"));
    }
}

TEST_CASE("a line that stands there twice counts once, and is told", "[log]") {
    json heavy = good("cat-chair");
    heavy["sign"] = {{"id", "heaviness-or-bulge"}};
    auto const once =
        answer_to(in_lines({answers_on(42), session_on(44, {heavy}), day_line("rough-night", 45)}), profile_on(46));
    auto twice = answer_to(
        in_lines({answers_on(42), session_on(44, {heavy}), day_line("rough-night", 45), session_on(44, {heavy})}),
        profile_on(46));
    REQUIRE(twice.at("log_notes").size() == 2);  // late, and the same
    twice.erase("log_notes");
    CHECK(twice == once);
}

TEST_CASE("a log needs a profile of the same person, and no other question", "[log]") {
    std::string const log = in_lines({answers_on(42), session_on(50, {})});
    auto const refused = [&](outcome const& o, std::string const& what) {
        CHECK(o.code == 2);
        CHECK(o.out.empty());
        CHECK(std::count(o.err.begin(), o.err.end(), '\n') == 1);
        CHECK_THAT(o.err, contains_text(what));
    };
    refused(with_log(log, ""), "profile: the input is empty");
    json other = profile_on(50);
    other["birth"] = "caesarean";
    refused(with_log(log, other.dump()), "birth: expected \"vaginal\" as in the log, found \"caesarean\"");
    refused(with_log(log, profile_on(50).dump(), {"--questions"}), "--log");
    refused(with_log(log, profile_on(50).dump(), {"--list"}), "--log");
    refused(regimen_tests::run_on_text(REGIMEN_ROUTINE, {"--log", "/nowhere.jsonl"}, profile_on(50).dump()),
            "--log \"/nowhere.jsonl\": No such file");
    refused(regimen_tests::run_on_text(REGIMEN_ROUTINE, {"--log", "/tmp"}, profile_on(50).dump()), "is a directory");
}

TEST_CASE("where a baby was lost, the page with a log says no word about it", "[log]") {
    json lost = answers_on(42);
    lost["profile"]["answers"]["baby-loss"] = "yes";
    for (std::size_t sign = 0; sign < state::n_signs; ++sign) {
        json hurt = good("cat-chair");
        hurt["sign"] = {{"id", regimen::stop_sign_table<postpartum_back>[sign].id}};
        json today = lost.at("profile");
        today["days_since_birth"] = 44;
        std::string page = with_log(in_lines({lost, session_on(44, {hurt})}), today.dump(), {"--page"}).out;
        for (char& c : page) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        for (char const* word : {"baby", "babies", "birth", "born", "infant", "child", "feed", "mother"}) {
            if (page.find(word) != std::string::npos) FAIL_CHECK(word << " on\n" << page);
        }
    }
}

TEST_CASE("a page with a log is readable on eighty columns", "[log]") {
    for (std::size_t const lines : {1U, 2U, 6U, 11U, 13U, 14U}) {
        outcome const o = with_log(first_lines(three_weeks(), lines), profile_on(63).dump(), {"--page"});
        std::istringstream in(o.out);
        for (std::string line; std::getline(in, line);) {
            auto const columns = std::count_if(line.begin(), line.end(),
                                               [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
            if (columns > 80) FAIL_CHECK("too wide: " << line);
        }
    }
}

TEST_CASE("on a terminal a profile from a file gives a page, unless JSON is asked for") {
    scratch_directory const scratch;
    std::string const file = scratch.write("mother.json", profile_on(50).dump());
    std::string const log = scratch.write("her.jsonl", in_lines({answers_on(42)}));
    std::string const page = run_on_terminal(REGIMEN_ROUTINE, {"--profile", file}).out;
    CHECK_THAT(page, contains_text("Your routine for today"));
    CHECK_THAT(run_on_terminal(REGIMEN_ROUTINE, {"--profile", file, "--log", log}).out,
               contains_text("Today is for gentle movement"));
    CHECK_THAT(run_on_terminal(REGIMEN_ROUTINE, {"--profile", file, "--json"}).out, contains_text("\"triage\""));
    CHECK_THAT(run_on_file(REGIMEN_ROUTINE, {"--profile", file}, "/dev/null").out, contains_text("\"triage\""));
}

TEST_CASE("an id is suggested by its letters or by its beginning") {
    json profile = profile_on(50);
    auto const refusal_of = [&](char const* id) {
        profile["answers"] = {{id, "no"}};
        return run_on_text(REGIMEN_ROUTINE, {}, profile.dump()).err;
    };
    CHECK_THAT(refusal_of("herna"), contains_text("did you mean \"hernia\"?"));
    CHECK_THAT(refusal_of("wrist"), contains_text("did you mean \"wrist-thumb-tendon\"?"));
    CHECK_THAT(refusal_of("chest-pain"), contains_text("did you mean \"chest-pain-breathless\"?"));
    CHECK_THAT(refusal_of("hernia-that-was-mended-long-ago"), contains_text("did you mean \"hernia\"?"));
    CHECK(refusal_of("zzz").find("did you mean") == std::string::npos);
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule's sentence says what its caps allow: no more, and no less. A cap of effort for pain or strain caps the ends of
// ranges too. Each test is over all rules, so that the next rule with the fault fails.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace {

using regimen::postpartum_back;
namespace pp = regimen::postpartum;

constexpr auto const& table = regimen::view_of<postpartum_back>;
constexpr auto const& book = regimen::book_of<pp::conservative, postpartum_back>;
constexpr int open = 3;

std::size_t demand(std::string_view id) {
    for (std::size_t d = 0; d != table.demands.size(); ++d)
        if (table.demands[d].id == id) return d;
    FAIL("no demand " << id);
    return 0;
}

/// The highest level of a demand that a rule leaves open.
int cap(regimen::rule_row const& rule, std::string_view id) {
    for (int level = 0; level != open; ++level)
        if (((rule.forbids[static_cast<std::size_t>(level)] >> demand(id)) & 1U) != 0) return level;
    return open;
}

regimen::rule_row const& rule(std::string_view id) {
    for (auto const& each : book.rules)
        if (each.id == id) return each;
    FAIL("no rule " << id);
    return book.rules[0];
}

std::string text(std::string_view view) { return std::string(view); }
bool says(regimen::rule_row const& r, char const* words) {
    return std::regex_search(text(r.sentence), std::regex(words));
}

using levels = std::map<std::string, int>;
using names = std::set<std::string>;

levels const scar_first_weeks{{"iap", 1},
                              {"abdomen-pressure", 0},
                              {"abdominal-stretch", 1},
                              {"spinal-flexion", 2},
                              {"spinal-rotation", 1},
                              {"lateral-flexion", 1},
                              {"trunk-antirotation", 0},
                              {"spinal-extension", 1}};
names const ends_of_ranges{"spinal-flexion",    "spinal-extension", "spinal-rotation",   "lateral-flexion",
                           "abdominal-stretch", "hip-flexion-end",  "hip-rotation-end",  "deep-knee-flexion",
                           "knee-rotation",     "hip-abduction",    "shoulder-overhead", "shoulder-behind",
                           "shoulder-cross",    "neck-rotation",    "neck-roll",         "neural-tension",
                           "wrist-load"};

/// Words of a sentence, the caps that must be there for them to be true, and the caps that they tell her of besides.
struct phrase {
    char const* words;
    levels promises;
    names tells{};
};
phrase const phrases[] = {
    {"hang your head down", {{"head-down", 1}}, {"pelvis-raised"}},
    {"hips no higher than your chest", {{"pelvis-raised", 1}}},
    {"head never below the heart", {{"head-down", 0}}, {"pelvis-raised"}},
    {"do not strain|or strain", {{"breath-hold-risk", 1}}},
    {"bear down hard", {{"iap", 2}}},
    {"bear down(?! hard)", {{"iap", 1}}, {"breath-hold-risk", "trunk-antirotation"}},
    {"change position slowly", {{"postural-change", 2}}},
    {"steady on your feet", {{"balance", 1}}, {"single-leg-stance", "unstable-surface"}},
    {"both feet firm on the ground", {{"balance", 1}, {"single-leg-stance", 0}, {"unstable-surface", 0}}},
    {"both feet on firm ground", {{"single-leg-stance", 0}, {"unstable-surface", 1}}},
    {"weight even", {{"asymmetric-pelvis", 1}}},
    {"legs not wide apart", {{"hip-abduction", 1}}},
    {"no deep bend or turn of the hip", {{"hip-flexion-end", 2}, {"hip-rotation-end", 2}}},
    {"nothing where you could fall",
     {{"balance", 1}, {"single-leg-stance", 0}, {"unstable-surface", 0}},
     {"postural-change"}},
    {"no deep bending, arching or twisting",
     {{"spinal-flexion", 1}, {"spinal-extension", 1}, {"spinal-rotation", 1}, {"lateral-flexion", 1}}},
    {"does not stretch or press on the scar", scar_first_weeks},
    {"nothing that bends far, stretches or presses on it", scar_first_weeks},
    {"no full stretch of the scar", {{"abdominal-stretch", 2}, {"spinal-extension", 2}}},
    {"do not lie on it", {{"abdomen-pressure", 2}}},
    {"presses hard on (the tear|them) or stretches",
     {{"sitting-pressure", 1}, {"hip-abduction", 1}, {"hip-rotation-end", 2}},
     {"deep-knee-flexion", "unstable-surface"}},
    {"presses hard between your legs", {{"sitting-pressure", 1}}},
    {"no ball", {{"unstable-surface", 0}}},
    {"exercises on the ball", {{"latex-contact", 0}}},
    {"[Oo]nly breathing and resting", {{"pelvic-floor-effort", 0}}},
    {"no pelvic-floor squeeze", {{"pelvic-floor-effort", 0}}},
    {"lying or standing", {{"sitting-pressure", 0}}},
    {"no exercises sitting down", {{"sitting-pressure", 0}}, {"deep-knee-flexion"}},
    {"hard seat", {{"sitting-pressure", 1}}},
    {"stretches or presses hard on your tummy", {{"abdominal-stretch", 1}, {"abdomen-pressure", 1}}},
    {"presses hard on your tummy", {{"abdomen-pressure", 1}}},
    {"no long reach, deep arch or deep twist",
     {{"abdominal-stretch", 1}, {"trunk-antirotation", 1}, {"spinal-extension", 2}, {"spinal-rotation", 2}}},
    {"bend, twist or stretch to the limit",
     {{"spinal-flexion", 2},
      {"spinal-extension", 2},
      {"spinal-rotation", 2},
      {"lateral-flexion", 2},
      {"abdominal-stretch", 2},
      {"hip-flexion-end", 2},
      {"hip-rotation-end", 2},
      {"deep-knee-flexion", 2},
      {"knee-rotation", 2},
      {"shoulder-overhead", 2},
      {"shoulder-behind", 2},
      {"shoulder-cross", 2},
      {"neck-roll", 2},
      {"neural-tension", 2}},
     ends_of_ranges},
    {"no strong stretch of the leg", {{"neural-tension", 1}}},
    {"no deep rounding, arching or twisting of the back",
     {{"spinal-flexion", 1}, {"spinal-extension", 2}, {"spinal-rotation", 2}}},
    {"at most a light lean on the hand", {{"wrist-load", 1}}},
    {"no firm grip", {{"hand-grip", 1}}},
    {"do not roll, tip or turn your head far", {{"neck-roll", 0}, {"neck-extension", 1}, {"neck-rotation", 1}}},
    {"hands no higher than the shoulder", {{"shoulder-overhead", 1}}},
    {"not behind you", {{"shoulder-behind", 0}}},
    {"not far across the chest", {{"shoulder-cross", 1}}},
    {"full weight on one arm", {{"wrist-load", 2}}},
    {"no kneeling, no deep bend, no twist at the knee",
     {{"kneeling-load", 1}, {"deep-knee-flexion", 1}, {"knee-rotation", 0}}},
    {"breasts: nothing that presses hard", {{"breast-pressure", 1}}},
    {"breast .*: no pressure on it", {{"breast-pressure", 0}}},
    // Words that no rule has now. Whoever uses them again promises this:
    {"no weight on", {{"wrist-load", 0}}},
    {"overhead", {{"shoulder-overhead", 1}}},
    {"off the seat", {{"sitting-pressure", 0}}},
    {"needs balance|no balance", {{"balance", 0}, {"single-leg-stance", 0}, {"unstable-surface", 0}}},
    {"[Hh]ead still", {{"neck-rotation", 0}, {"neck-roll", 0}, {"neck-extension", 0}}},
    {"legs together", {{"hip-abduction", 0}}},
    {"no weight on .*knee", {{"kneeling-load", 0}}},
};

/// Rules that point to another one: they have its caps.
std::vector<std::pair<std::string, std::string>> const same_as{
    {"wound-trouble-caesarean-first-eight-weeks", "caesarean-first-six-weeks"},
    {"wound-trouble-caesarean-until-week-fourteen", "caesarean-weeks-six-to-twelve"}};

/// The rules of a condition that hold whenever this one does: on all its days, and lifted by no more.
bool holds_beside(regimen::rule_row const& other, regimen::rule_row const& r) {
    bool const partners = other.only_with[0] < 0 || other.only_with == r.only_with;
    bool const lifted_later = other.lifts == r.lifts || other.lifts == regimen::lifted_by::never ||
                              other.lifts == regimen::lifted_by::resolution;
    return other.when == r.when && partners && lifted_later && other.days.from <= r.days.from &&
           other.days.until >= r.days.until;
}

}  // namespace

TEST_CASE("a sentence promises no more than its rule's caps keep") {
    for (auto const& r : book.rules) {
        for (auto const& each : phrases) {
            if (!says(r, each.words)) continue;
            for (auto const& [id, level] : each.promises) {
                CAPTURE(r.id, text(r.sentence), each.words, id);
                CHECK(cap(r, id) <= level);
            }
        }
    }
}

TEST_CASE("a sentence tells of every cap of its rule") {
    for (auto const& r : book.rules) {
        names told;
        for (auto const& each : phrases) {
            if (!says(r, each.words)) continue;
            for (auto const& [id, level] : each.promises) told.insert(id);
            told.insert(each.tells.begin(), each.tells.end());
        }
        for (auto const& [here, there] : same_as) {
            if (r.id != here) continue;
            CHECK(r.forbids == rule(there).forbids);
            CHECK(r.limits == rule(there).limits);
            for (auto const& d : table.demands) told.insert(text(d.id));
        }
        for (auto const& d : table.demands) {
            CAPTURE(r.id, text(r.sentence), d.id);
            CHECK((cap(r, d.id) == open || told.count(text(d.id)) == 1));
        }
    }
}

TEST_CASE("a sentence tells of the limits of its rule, and of no other") {
    for (auto const& r : book.rules) {
        CAPTURE(r.id, text(r.sentence));
        if (r.limits.max_effort == 0) CHECK(says(r, "[Oo]nly breathing"));
        if (r.limits.max_effort == 1) CHECK(says(r, "[Gg]entle"));
        if (r.limits.max_effort == 2) CHECK(says(r, "[Gg]entle|[Ss]trengthening|careful"));
        if (says(r, "[Oo]nly breathing")) CHECK(r.limits.max_effort == 0);
        if (says(r, "[Nn]o strengthening|Strengthening waits")) CHECK(r.limits.max_effort <= 2);
        if (r.limits.max_exertion != regimen::session_limits::none) CHECK(says(r, "[Gg]entl[ey]|light"));
        if (r.limits.max_time != regimen::session_limits::no_time_limit) CHECK(says(r, "short"));
        if (says(r, "^No exercise|No exercise until")) CHECK(r.blocks_session);
        // A low head is what most rules forbid: no sentence may ask for one.
        CHECK_FALSE(says(r, "head and (the )?hips low|head low"));
    }
}

TEST_CASE("where only breathing and resting is left, the squeeze is closed; where it is open, the sentence names it") {
    for (auto const& r : book.rules) {
        if (r.limits.max_effort != 0) continue;
        CAPTURE(r.id, text(r.sentence));
        CHECK((cap(r, "pelvic-floor-effort") == 0) == !says(r, "squeeze"));
    }
}

TEST_CASE("a cap of effort caps the ends of ranges too, or stands in a list with its reason") {
    names const trunk{"spinal-flexion", "spinal-extension", "spinal-rotation", "lateral-flexion"};
    std::map<std::string, char const*> const reasons{
        {"anaemia-gentle-until-cleared", "little blood, nothing that hurts: its caps are about falling and fainting"},
        {"malnutrition-gentle-until-cleared", "little energy, nothing that hurts"},
        {"fatigue-check-first", "tired, nothing that hurts"},
        {"dizzy-check-first", "dizzy, nothing that hurts: dizzy-caps is about falling"},
        {"severe-tiredness-caps", "tired, nothing that hurts"},
        {"severe-tear-first-four-weeks", "what stretches the tear is closed by severe-tear-sitting-and-pressure"},
        {"severe-tear-strength-waits", "what stretches the tear is closed by severe-tear-sitting-and-pressure"},
        {"severe-tear-review", "what stretches the tear is closed by severe-tear-pressure-until-review"},
        {"hernia-clearance", "what stretches the hernia is closed by hernia-caps"},
        {"strengthening-from-week-two", "the timetable keeps everybody from the ends of ranges"},
        {"check-before-strength", "waits for a check; nothing hurts"},
    };
    std::set<std::string> listed;
    for (auto const& r : book.rules) {
        if (r.limits.max_effort == regimen::session_limits::none || r.limits.max_effort == 0) continue;
        bool all = true;
        for (auto const& id : trunk) {
            int lowest = open;
            for (auto const& other : book.rules)
                if (holds_beside(other, r)) lowest = std::min(lowest, cap(other, id));
            all = all && lowest < open;
        }
        CAPTURE(r.id);
        CHECK(all == (reasons.count(text(r.id)) == 0));
        if (!all) listed.insert(text(r.id));
    }
    CHECK(listed.size() == reasons.size());
    // Where breathing and resting are left, nothing reaches the end of a range.
    for (auto const& e : table.exercises) {
        if (e.effort != regimen::E0) continue;
        for (auto const& id : ends_of_ranges) CHECK(e.level(demand(id)) == 0);
    }
}

TEST_CASE("what belongs together holds on the same days: the caps that the reasons name are there") {
    auto const covers = [](char const* by, char const* of) { CHECK(holds_beside(rule(by), rule(of))); };
    covers("severe-tear-sitting-and-pressure", "severe-tear-first-four-weeks");
    covers("severe-tear-sitting-and-pressure", "severe-tear-strength-waits");
    covers("severe-tear-pressure-until-review", "severe-tear-review");
    covers("hernia-caps", "hernia-clearance");
    covers("dizzy-caps", "dizzy-check-first");
}

TEST_CASE("pain in wound or belly at day 70: no twist, no fold; the small roll is open") {
    using regimen::operator""_days;
    auto const who = regimen::profile<postpartum_back>{}
                         .rest_is(regimen::answer::no)
                         .after<pp::caesarean>(70_days)
                         .yes<pp::caesarean_pain_with_activity>();
    auto const today = regimen::screen(who);
    CHECK_FALSE(today.permits<pp::letter_t>());
    CHECK_FALSE(today.permits<pp::twist_pose>());
    CHECK_FALSE(today.permits<pp::fetal_position>());
    CHECK_FALSE(today.permits<pp::side_to_side_bend>());
    CHECK(today.permits<pp::knee_roll_small>());
    CHECK(today.permits<pp::cat_chair>());
}

TEST_CASE("a tear of the third or fourth degree: the squeeze waits for the review, which is told from the first day") {
    using regimen::operator""_days;
    auto const torn = regimen::profile<postpartum_back>{}.rest_is(regimen::answer::no).yes<pp::oasi_3rd_4th_tear>();
    for (int day = 1; day <= 365; ++day) {
        CAPTURE(day);
        auto const today = regimen::screen(torn.after<pp::vaginal>(regimen::days::from_value(day)));
        CHECK_FALSE(today.permits<pp::pelvic_floor_squeeze>());
        CHECK(today.permits<pp::belly_breathing>());
        CHECK(today.triage() >= regimen::urgency::see_professional);
        bool told = false;
        today.for_each_action([&](regimen::applied_rule const& r) {
            told = told || says(book.rules[static_cast<std::size_t>(r.rule)], "pelvic-health review");
        });
        CHECK(told);
    }
    // After the review it is open again, though not in the first week.
    CHECK_FALSE(regimen::screen(torn.after<pp::vaginal>(6_days).cleared<pp::oasi_3rd_4th_tear>())
                    .permits<pp::pelvic_floor_squeeze>());
    CHECK(regimen::screen(torn.after<pp::vaginal>(14_days).cleared<pp::oasi_3rd_4th_tear>())
              .permits<pp::pelvic_floor_squeeze>());
}

TEST_CASE("a blood pressure of which she is not sure: no session until it is measured; a number not taken is no yes") {
    using regimen::operator""_days;
    auto const mother = regimen::profile<postpartum_back>{}.rest_is(regimen::answer::no).after<pp::vaginal>(60_days);
    CHECK_FALSE(regimen::screen(mother.unknown<pp::bp_very_high>()).blocked());
    CHECK(regimen::screen(mother.unknown<pp::hypertension_unstable>()).blocked());
    CHECK(says(rule("hypertension-unstable-no-session"), "measured"));
}

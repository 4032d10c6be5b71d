// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A rule's sentence says what its caps allow: no more, and no less. A table of words and of the caps that make them
// true; where the two differ, it is a conflict. The sheet shows conflicts first, and a test wants none.
#ifndef REGIMEN_EXAMPLES_SHEET_SENTENCES_AND_CAPS_HPP
#define REGIMEN_EXAMPLES_SHEET_SENTENCES_AND_CAPS_HPP

#include <regimen/content/catalogue.hpp>
#include <regimen/rules/rulebook.hpp>

#include <map>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sheet {

namespace sentences {

using levels = std::map<std::string, int>;
using names = std::set<std::string>;

inline levels const scar_first_weeks{{"iap", 1},
                                     {"abdomen-pressure", 0},
                                     {"abdominal-stretch", 1},
                                     {"spinal-flexion", 2},
                                     {"spinal-rotation", 1},
                                     {"lateral-flexion", 1},
                                     {"trunk-antirotation", 0},
                                     {"spinal-extension", 1}};
inline names const ends_of_ranges{"spinal-flexion",    "spinal-extension", "spinal-rotation",   "lateral-flexion",
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
inline phrase const phrases[] = {
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
    {"nothing that wobbles", {{"unstable-surface", 1}}},
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
inline std::vector<std::pair<std::string, std::string>> const same_as{
    {"wound-trouble-caesarean-first-eight-weeks", "caesarean-first-six-weeks"},
    {"wound-trouble-caesarean-until-week-fourteen", "caesarean-weeks-six-to-twelve"}};

/// The level of a demand that no cap of a rule closes.
inline constexpr int open = 3;

}  // namespace sentences

/// A sentence and its numbers that do not fit.
struct conflict {
    std::string rule;
    std::string what;
};

/// The check, for the rules of one book.
class sentences_and_caps {
public:
    sentences_and_caps(regimen::catalogue_view const& table, regimen::rulebook_view const& book)
        : table_(table), book_(book) {}

    std::size_t demand(std::string_view id) const {
        for (std::size_t d = 0; d != table_.demands.size(); ++d)
            if (table_.demands[d].id == id) return d;
        throw std::out_of_range("no demand " + std::string(id));
    }
    regimen::rule_row const& rule(std::string_view id) const {
        for (auto const& each : book_.rules)
            if (each.id == id) return each;
        throw std::out_of_range("no rule " + std::string(id));
    }
    /// The highest level of a demand that a rule leaves open.
    int cap(regimen::rule_row const& r, std::string_view id) const {
        for (int level = 0; level != sentences::open; ++level)
            if (((r.forbids[static_cast<std::size_t>(level)] >> demand(id)) & 1U) != 0) return level;
        return sentences::open;
    }
    static bool says(regimen::rule_row const& r, char const* words) {
        return std::regex_search(std::string(r.sentence), std::regex(words));
    }

    /// A sentence promises no more than the rule's caps keep.
    std::vector<conflict> promises_more(regimen::rule_row const& r) const {
        std::vector<conflict> out;
        for (auto const& each : sentences::phrases) {
            if (!says(r, each.words)) continue;
            for (auto const& [id, level] : each.promises) {
                if (cap(r, id) <= level) continue;
                out.push_back(of(r, std::string("it says \"") + each.words + "\", and lets " + id + " pass above " +
                                        std::to_string(level)));
            }
        }
        return out;
    }
    /// It tells of every cap.
    std::vector<conflict> leaves_out(regimen::rule_row const& r) const {
        std::vector<conflict> out;
        sentences::names told;
        for (auto const& each : sentences::phrases) {
            if (!says(r, each.words)) continue;
            for (auto const& [id, level] : each.promises) told.insert(id);
            told.insert(each.tells.begin(), each.tells.end());
        }
        for (auto const& [here, there] : sentences::same_as) {
            if (r.id != here) continue;
            if (r.forbids != rule(there).forbids || r.limits != rule(there).limits)
                out.push_back(of(r, "it points to " + there + ", and has other caps"));
            for (auto const& d : table_.demands) told.insert(std::string(d.id));
        }
        for (auto const& d : table_.demands) {
            if (cap(r, d.id) == sentences::open || told.count(std::string(d.id)) == 1) continue;
            out.push_back(of(r, "it closes " + std::string(d.id) + ", and does not say so"));
        }
        return out;
    }
    /// It tells of the limits of effort and time, and of no other; no sentence asks for a low head.
    std::vector<conflict> limits_differ(regimen::rule_row const& r) const {
        std::vector<conflict> out;
        auto const want = [&](bool fits, char const* otherwise) {
            if (!fits) out.push_back(of(r, otherwise));
        };
        auto const effort = r.limits.max_effort;
        if (effort == 0) want(says(r, "[Oo]nly breathing"), "only breathing is left, and it does not say so");
        if (effort == 1) want(says(r, "[Gg]entle"), "only gentle exercise is left, and it does not say so");
        if (effort == 2)
            want(says(r, "[Gg]entle|[Ss]trengthening|careful"), "strengthening is closed, and it does not say so");
        if (says(r, "[Oo]nly breathing")) want(effort == 0, "it says only breathing, and more is open");
        if (says(r, "[Nn]o strengthening|Strengthening waits"))
            want(effort <= 2, "it says no strengthening, and strengthening is open");
        if (r.limits.max_exertion != regimen::session_limits::none)
            want(says(r, "[Gg]entl[ey]|light"), "effort is limited, and it does not say so");
        if (r.limits.max_time != regimen::session_limits::no_time_limit)
            want(says(r, "short"), "time is limited, and it does not say so");
        if (says(r, "^No exercise|No exercise until"))
            want(r.blocks_session, "it says no exercise, and sessions are open");
        // A low head is what most rules forbid.
        want(!says(r, "head and (the )?hips low|head low"), "it asks for a low head");
        return out;
    }
    /// Where only breathing and resting is left, the squeeze is closed; where it is open, the sentence names it.
    std::vector<conflict> squeeze_untold(regimen::rule_row const& r) const {
        if (r.limits.max_effort != 0 || (cap(r, "pelvic-floor-effort") == 0) == !says(r, "squeeze")) return {};
        return {of(r, "only breathing is left: of the pelvic-floor squeeze it says one thing, and its caps another")};
    }

    /// All conflicts of all rules.
    std::vector<conflict> all() const {
        std::vector<conflict> out;
        for (auto const& r : book_.rules) {
            for (auto const& part : {promises_more(r), leaves_out(r), limits_differ(r), squeeze_untold(r)})
                out.insert(out.end(), part.begin(), part.end());
        }
        return out;
    }

private:
    static conflict of(regimen::rule_row const& r, std::string what) { return {std::string(r.id), std::move(what)}; }

    regimen::catalogue_view const& table_;
    regimen::rulebook_view const& book_;
};

}  // namespace sheet

#endif

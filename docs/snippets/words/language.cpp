// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/words/language.md and docs/words/english.md.
// The library's English with a host's own words in it, and names in another language.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/words/explain.hpp>

#include <array>

using namespace regimen;

// [language]
// A language is a value. A host changes what it likes, and localises the emergency number.
inline constexpr language ours = [] {
    language l = english;
    l.emergency_number = "112";
    l.permitted = "{exercise}: yes.";
    return l;
}();
static_assert(explain(urgency::emergency, ours) == "Please call 112 now. No exercise.");
// [language]

// [names]
inline constexpr std::array names{
    translation{"exercise:cobra-lifts", "Kobra"}, translation{"mode:caesarean", "einem Kaiserschnitt"},
    translation{"condition:knee-pain", "Tun die Knie weh?"}, translation{"statement:knee-pain", "die Knie wehtun"}};
inline constexpr language german = [] {
    language l = english;  // until every phrase is translated
    l.id = "de";
    l.emergency_number = "112";
    l.delayed = "{exercise} ab {time}.";
    l.told_yes = "Sie sagten, dass {statement}.";
    l.content = names;
    return l;
}();
static_assert(german.of("exercise", "cobra-lifts", "Cobra Lifts") == "Kobra");
static_assert(german.of("exercise", "cat", "Cat") == "Cat");  // what has no translation keeps its own words
static_assert(explain(view_of<postpartum_back>, condition_index<postpartum::knee_pain, postpartum_back>, told::yes,
                      german) == "Sie sagten, dass die Knie wehtun.");
// [names]

int main() {}

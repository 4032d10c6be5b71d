// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/words/fits.md.
// A host's language is asserted to fit, beside the language.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/words/fits.hpp>

#include <array>

using namespace regimen;

// [fits]
inline constexpr std::array texts{translation{"exercise:cat", "मार्जरी"},
                                  translation{"mode:caesarean", "सिज़ेरियन के बाद"}};
inline constexpr language hindi = [] {
    language l = english;  // until every phrase is translated
    l.id = "hi";
    l.emergency_number = "112";
    l.triage_emergency = "कृपया अभी {emergency} पर फ़ोन करें। कोई व्यायाम न करें।";
    l.content = texts;
    return l;
}();
static_assert(fits<postpartum_back, hindi>);

// By how much: the longest sentence that can come to be, beside the room for it.
static_assert(longest_texts<postpartum_back, hindi>.sentence < explanation_room::sentence);
// [fits]

int main() {}

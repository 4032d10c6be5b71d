// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/person/person.md.
// Answers by index, a clearance, and goals.
#include "expect.hpp"

#include <regimen/person/person.hpp>

using namespace regimen;

int main() {
    // [person]
    constexpr std::size_t knee_pain = 12;  // an index in some catalogue
    person who;
    who.day = 52;
    expect(who.get(knee_pain) == answer::not_asked);

    who.set(knee_pain, answer::yes);
    who.cleared.set(knee_pain);  // a professional said yes to exercise with it
    who.set(knee_pain, answer::no);
    expect(!who.cleared.test(knee_pain));  // what comes back later is new, and nobody has cleared it

    expect(who.goals.add({.region = 5, .weight = 2}));  // false where there are eight already
    // [person]
}

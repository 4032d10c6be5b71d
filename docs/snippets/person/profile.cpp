// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/person/profile.md.
// A person's answers, by type and by id.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/person/profile.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [by-type]
constexpr auto mother = profile<postpartum_back>{}
                            .after<pp::caesarean>(52_days)
                            .yes<pp::knee_pain>()
                            .no<pp::lochia_ongoing, pp::hernia>()
                            .has<equipment::chair, equipment::band>()
                            .avoids<position::prone>()
                            .wants<region::lower_back>(2)
                            .wants<region::shoulders, purpose::mobility>();

static_assert(mother.answer_to(condition_index<pp::knee_pain, postpartum_back>) == answer::yes);
// Silence is not consent: what was not asked is not a no.
static_assert(mother.answer_to(condition_index<pp::diastasis_recti, postpartum_back>) == answer::not_asked);
// [by-type]

// [by-id]
// Ids come from a file or a screen. An unknown one is empty: the host decides what to say.
constexpr auto hernia = find_condition<postpartum_back>("hernia");
static_assert(hernia && !find_condition<postpartum_back>("herniea"));

constexpr auto changed = mother.answered(*hernia, answer::unknown);
static_assert(changed.answer_to(*hernia) == answer::unknown);
static_assert(mother.answer_to(*hernia) == answer::no);  // every call gives a new profile
// [by-id]

int main() {}

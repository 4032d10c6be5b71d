// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/content/catalogue.md.
// What a catalogue's tables are for: looking things up, and telling one catalogue from another.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/rules/rulebook.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [tables]
constexpr catalogue_view const& tables = view_of<postpartum_back>;

constexpr std::size_t cat = exercise_index<pp::cat, postpartum_back>;
static_assert(tables.exercises[cat].id == "cat");
static_assert(find_exercise<postpartum_back>("cat") == cat && !find_exercise<postpartum_back>("dog"));

// The evidence of this catalogue covers a year; the rules refuse to speak outside it.
static_assert(tables.covers.contains(365) && !tables.covers.contains(366));
// [tables]

// [vocabulary]
// A catalogue may add to the library's vocabulary, and take a part of the exercises only.
inline constexpr equipment_word my_step{.id = "step", .name = "a low step"};
struct small_catalogue : postpartum_back {
    static constexpr std::string_view id = "small";
    using equipment = join<postpartum_back::equipment, vocabulary<my_step>>;
    using exercises = join<regimen::exercises<pp::cat, pp::cat_chair>, pp::settling_items>;
};
static_assert(sound<small_catalogue, pp::conservative>);
static_assert(view_of<small_catalogue>.exercises.size() == 5);
static_assert(view_of<small_catalogue>.fingerprint != tables.fingerprint);
// [vocabulary]

int main() {}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/content/condition.md, docs/rules/rule.md and docs/extend.md: a host's own condition, rule and
// delay. They are an example's, not advice.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

namespace my {

using namespace regimen;
namespace pp = regimen::postpartum;

inline constexpr source_entry handbook{.key = "H1", .who = "Our clinic", .what = "Handbook", .year = "2024"};

// [condition]
struct sprained_ankle {
    static constexpr condition is{.id = "sprained-ankle",
                                  // Worded so that yes means: present.
                                  .question = "Did you sprain an ankle in the last six weeks?",
                                  // What a yes says, after "You told us that".
                                  .statement = "you sprained an ankle in the last six weeks",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
                                  .sources = cite(handbook)};
};
// [condition]

// [rule]
struct sprained_ankle_caps {
    static constexpr safety_rule is{.id = "sprained-ankle-caps",
                                    .when = sprained_ankle::is,
                                    .caps = {{demand::single_leg_stance, 0}, {demand::balance, 1}},
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(handbook),
                                    .sentence = "With a sprained ankle: both feet on the ground."};
};
// [rule]

// [count]
// Any two of the three. Not sure counts, and so does a core question that nobody asked.
struct two_sore_joints {
    static constexpr safety_rule is{.id = "two-sore-joints",
                                    .when = at_least<2>(sprained_ankle::is, pp::knee_pain::is, pp::shoulder_pain::is),
                                    .max_effort = E1,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::service,
                                    .sources = cite(handbook),
                                    .sentence = "With two sore joints: gentle stretching only."};
};
// [count]

// [delay]
struct sprain_strength_later {
    static constexpr gate_delay is{.id = "sprain-strength-later",
                                   .when = sprained_ankle::is,
                                   .later_by = 7_days,
                                   .efforts = {E3},
                                   .lifts = lifted_by::never,
                                   .grade = evidence::service,
                                   .sources = cite(handbook),
                                   .sentence = "After a sprain, strengthening starts a week later."};
};
// [delay]

// [use]
struct house_rules {
    using rules = regimen::rules<sprained_ankle_caps, two_sore_joints>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<sprain_strength_later>;
};
struct our_rulebook : compose<pp::conservative, house_rules> {
    static constexpr std::string_view id = "ours";
};
struct our_catalogue : postpartum_back {
    static constexpr std::string_view id = "ours";
    using conditions = join<postpartum_back::conditions, regimen::conditions<sprained_ankle>>;
    using default_rulebook = our_rulebook;
};

constexpr auto well = profile<our_catalogue>{}.after<pp::vaginal>(90_days).rest_is(answer::no);
static_assert(screen(well).permits<pp::knee_to_chest_release_standing>());
static_assert(!screen(well.yes<sprained_ankle>()).permits<pp::knee_to_chest_release_standing>());
// [use]

// [mode]
struct home_birth {
    static constexpr mode is{.id = "home", .name = "a birth at home"};
};

// Every exercise needs a day for it. Here all have the same one.
template <class List>
struct gates_at_home;
template <class... Exercises>
struct gates_at_home<regimen::exercises<Exercises...>> {
    using type = regimen::gates<gate<Exercises, on<home_birth, 42>>...>;
};
struct home_rules {
    using rules = regimen::rules<>;
    using gates = gates_at_home<postpartum_back::exercises>::type;
    using delays = regimen::delays<>;
};
struct home_rulebook : compose<pp::conservative, home_rules> {
    static constexpr std::string_view id = "with-births-at-home";
};
struct home_catalogue : postpartum_back {
    static constexpr std::string_view id = "with-births-at-home";
    using modes = join<postpartum_back::modes, regimen::modes<home_birth>>;
    using default_rulebook = home_rulebook;
};

constexpr auto at_home = profile<home_catalogue>{}.rest_is(answer::no);
static_assert(screen(at_home.after<home_birth>(42_days)).permits<pp::cat_chair>());
static_assert(!screen(at_home.after<home_birth>(41_days)).permits<pp::cat_chair>());
// [mode]

// The conservative rulebook alone does not know the ankle.
static_assert(screen<pp::conservative>(well.yes<sprained_ankle>()).permits<pp::knee_to_chest_release_standing>());

}  // namespace my

int main() {}

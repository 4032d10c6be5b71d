// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What to ask next: everything that was not asked, once, emergencies first and what only restricts last; nothing more
// after the first emergency, and never what follows from the birth.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/person/questions.hpp>
#include <regimen/screening/screening.hpp>

#include <set>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/side_by_side.hpp"
#include "support/tiny_catalogue.hpp"

namespace {

using namespace regimen;
using regimen_tests::dice;
namespace pp = regimen::postpartum;
using C = postpartum_back;

condition_row const& row(std::size_t c) { return view_of<C>.conditions[c]; }
std::size_t how_many() { return view_of<C>.conditions.size(); }

std::vector<std::size_t> asked(profile<C> const& so_far) {
    std::vector<std::size_t> all;
    for (auto const c : questions_for(so_far)) all.push_back(c);
    return all;
}

/// The order of asking, written down apart from the library, each step with its core questions first.
bool in_order(std::vector<std::size_t> const& all) {
    for (std::size_t i = 1; i < all.size(); ++i) {
        auto const& a = row(all[i - 1]);
        auto const& b = row(all[i]);
        if (b.category.order < a.category.order) return false;
        if (a.category.order == b.category.order && b.tier < a.tier) return false;
    }
    return true;
}

constexpr auto first_question = questions_for(profile<C>{})[0];

}  // namespace

TEST_CASE("a new profile is asked everything once, but for what follows from the birth") {
    auto const all = asked(profile<C>{});
    CHECK(all.size() == questions_for(profile<C>{}).size());
    CHECK(std::set<std::size_t>(all.begin(), all.end()).size() == all.size());
    std::size_t from_birth = 0;
    for (std::size_t c = 0; c != how_many(); ++c) from_birth += row(c).from_mode ? 1 : 0;
    CHECK(from_birth == 2);
    CHECK(all.size() == how_many() - from_birth);
    for (auto const c : all) {
        CHECK_FALSE(row(c).from_mode);
        CHECK(row(c).id != "birth-caesarean");
        CHECK(row(c).id != "birth-instrumental");
    }
    CHECK(in_order(all));
}

TEST_CASE("the questions come in this order: emergency, same day, absolute, delays, restrictions") {
    std::vector<ask> steps;
    for (auto const c : asked(profile<C>{})) {
        if (steps.empty() || steps.back() != row(c).category.order) steps.push_back(row(c).category.order);
    }
    CHECK(steps == std::vector<ask>{ask::emergency, ask::same_day, ask::absolute, ask::professional, ask::delay,
                                    ask::restriction, ask::information, ask::out_of_scope});
    STATIC_REQUIRE(view_of<C>.conditions[first_question].category.order == ask::emergency);
    STATIC_REQUIRE(view_of<C>.conditions[first_question].tier == core);
}

TEST_CASE("what was answered is not asked again, whatever the answer") {
    auto const knee = condition_index<pp::knee_pain, C>;
    auto const before = asked(profile<C>{}).size();
    for (auto const a : {answer::yes, answer::no, answer::unknown}) {
        auto const rest = asked(profile<C>{}.answered(knee, a));
        CHECK(rest.size() == before - 1);
        CHECK(std::count(rest.begin(), rest.end(), knee) == 0);
    }
    CHECK(asked(profile<C>{}.rest_is(answer::no)).empty());
    CHECK(asked(profile<C>{}.answered(knee, answer::yes).answered(knee, answer::not_asked)).size() == before);
}

TEST_CASE("after the first emergency there is nothing to ask") {
    for (std::size_t c = 0; c != how_many(); ++c) {
        CAPTURE(row(c).id);
        bool const emergency = row(c).category.order == ask::emergency;
        CHECK(asked(profile<C>{}.answered(c, answer::yes)).empty() == emergency);
        // Not knowing is a yes, but where only a measurement could tell.
        CHECK(asked(profile<C>{}.answered(c, answer::unknown)).empty() == (emergency && !row(c).only_yes_counts));
        CHECK_FALSE(asked(profile<C>{}.answered(c, answer::no)).empty());
    }
}

TEST_CASE("whoever is told of an emergency is asked no more, and nobody is asked for ever") {
    for (std::size_t c = 0; c != how_many(); ++c) {
        auto const who = profile<C>{}.after<pp::vaginal>(days::from_value(52)).answered(c, answer::yes);
        if (asked(who).empty()) CHECK(screen(who).triage() == urgency::emergency);
    }
    // Answer by answer to the end.
    profile<C> who;
    std::size_t steps = 0;
    while (!questions_for(who).empty()) {
        who = who.answered(questions_for(who)[0], answer::no);
        REQUIRE(++steps <= how_many());
    }
    CHECK(steps == how_many() - 2);
}

TEST_CASE("every condition that was not asked appears exactly once, whatever was said before: random people") {
    dice roll(60);
    long wrong = 0;
    for (long i = 0; i != regimen_tests::scaled(5'000); ++i) {
        profile<C> who;
        bool emergency = false;
        for (std::size_t c = 0; c != how_many(); ++c) {
            auto a = static_cast<answer>(roll.below(4));
            if (row(c).category.order == ask::emergency && !roll.one_in(60) &&
                (a == answer::yes || a == answer::unknown))
                a = answer::no;
            who = who.answered(c, a);
            bool const counts = a == answer::yes || (a == answer::unknown && !row(c).only_yes_counts);
            emergency = emergency || (row(c).category.order == ask::emergency && counts);
        }
        auto const all = asked(who);
        std::multiset<std::size_t> const found(all.begin(), all.end());
        bool right = in_order(all);
        for (std::size_t c = 0; c != how_many(); ++c) {
            bool const open = !emergency && !row(c).from_mode && who.answer_to(c) == answer::not_asked;
            right = right && found.count(c) == (open ? 1U : 0U);
        }
        wrong += right ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("every question can be read out") {
    for (auto const c : asked(profile<C>{})) {
        CHECK_THAT(std::string(row(c).question), regimen_tests::contains_text("?"));
        CHECK(row(c).question.size() > 10);
    }
}

TEST_CASE("what cannot be after the birth is not asked after it, and nothing else is left out: the whole catalogue") {
    std::set<std::string> const about_a_caesarean{"wound-problem-caesarean", "caesarean-pain-with-activity"};
    for (std::size_t m = 0; m != view_of<C>.modes.size(); ++m) {
        bool const caesarean = view_of<C>.modes[m].id == "caesarean";
        auto const all = asked(profile<C>{}.after_mode(m, days::from_value(300)));
        std::set<std::size_t> const found(all.begin(), all.end());
        for (std::size_t c = 0; c != how_many(); ++c) {
            CAPTURE(view_of<C>.modes[m].id, row(c).id);
            bool const applies = caesarean || about_a_caesarean.count(std::string(row(c).id)) == 0;
            CHECK(found.count(c) == (applies && !row(c).from_mode ? 1U : 0U));
            CHECK(view_of<C>.not_asked_after(static_cast<std::int32_t>(m)).test(c) == (found.count(c) == 0));
        }
        CHECK(in_order(all));
    }
}

namespace {

// No emergency of that catalogue depends on the mode: here is one that does, as the last of the conditions.
inline constexpr std::initializer_list<entry_ref<mode>> a_sprain{tiny::sprain::is};
struct bone_through_the_skin {
    static constexpr condition is =
        with_changes(tiny::asked("bone-through-the-skin", "Do you see the bone?", core, ask::emergency),
                     [](condition& c) { c.not_after = a_sprain; });
};
struct emergency_last : tiny::catalogue {
    static constexpr std::string_view id = "emergency-last";
    using conditions = join<tiny::catalogue::conditions, regimen::conditions<bone_through_the_skin>>;
};
using hurt = profile<emergency_last>;

}  // namespace

TEST_CASE("not sure about an emergency that cannot be stops no questions") {
    auto const sprained = hurt{}.after<tiny::sprain>(10_days), broken = hurt{}.after<tiny::fracture>(10_days);
    CHECK_FALSE(questions_for(sprained.unknown<bone_through_the_skin>()).empty());
    CHECK(questions_for(broken.unknown<bone_through_the_skin>()).empty());
    CHECK(questions_for(hurt{}.unknown<bone_through_the_skin>()).empty());
    // A yes is believed, whatever was said before.
    CHECK(questions_for(sprained.yes<bone_through_the_skin>()).empty());
    auto const who = profile<C>{}.after<pp::vaginal>(52_days);
    CHECK_FALSE(asked(who.unknown<pp::wound_problem_caesarean>()).empty());
}

TEST_CASE("a list of questions takes each index of its catalogue, as many as there are, and nothing else") {
    question_list<emergency_last> list;
    std::size_t const n = list.capacity;
    CHECK(list[0] == n);
    CHECK_FALSE(list.add(n));
    CHECK_FALSE(list.add(n + 1));
    CHECK(list.empty());
    for (std::size_t i = 0; i != n; ++i) {
        CHECK(list.add(i));
        CHECK(list[i] == i);
        CHECK(list[i + 1] == n);  // behind the last one there is none
    }
    CHECK_FALSE(list.add(0));
    CHECK(list.size() == n);
}

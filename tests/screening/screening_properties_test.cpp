// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What must hold of every screening, whatever the tables say: more conditions never permit more, clearance never lifts
// an emergency, outside its range it refuses. Of its reasons, see reason_properties_test.cpp.
#include <regimen/screening/screening.hpp>

#include <limits>

#include "support/shipped.hpp"

namespace {

using namespace regimen_tests;
using oracle::answer;
using oracle::permissions;
using regimen::change_kind;
using regimen::postpartum_back;
using regimen::urgency;
using screened = regimen::screening<postpartum_back>;
namespace pp = regimen::postpartum;

permissions permitted(oracle::person const& who, int day) { return both().permitted(both().screen(who, day)); }

/// What a permits and b does not.
std::string more_than(permissions const& a, permissions const& b) {
    std::string found;
    for (std::size_t e = 0; e != exercise_count(); ++e)
        if (a[e] && !b[e]) found += " permits " + clinic().exercises[e].id;
    return found;
}

}  // namespace

TEST_CASE("one more condition never permits more") {
    tally result;
    for (int const day : days_of_change()) {
        for (auto const mode : all_births) {
            for (auto const book : both_books) {
                oracle::person who(clinic(), answer::no);
                who.mode = mode;
                who.rulebook = book;
                auto const none = permitted(who, day);
                std::vector<permissions> single;
                for (std::size_t c = 0; c != condition_count(); ++c) {
                    who.answers[c] = answer::yes;
                    single.push_back(permitted(who, day));
                    result.add(more_than(single.back(), none), [&] { return both().describe(who, day); });
                    who.answers[c] = answer::no;
                }
                for (std::size_t a = 0; a != condition_count(); ++a) {
                    for (std::size_t b = a + 1; b != condition_count(); ++b) {
                        who.answers[a] = who.answers[b] = answer::yes;
                        result.add(more_than(permitted(who, day), single[a] & single[b]),
                                   [&] { return both().describe(who, day); });
                        who.answers[a] = who.answers[b] = answer::no;
                    }
                }
            }
        }
    }
    require_none_wrong(result);
}

TEST_CASE("one more condition never permits more, whatever else was answered") {
    tally result;
    for_each_random(30'000, 11, [&](oracle::person who, int day, dice& roll) {
        auto const before = permitted(who, day);
        who.answers[roll.below(condition_count())] = answer::yes;
        result.add(more_than(permitted(who, day), before), [&] { return both().describe(who, day); });
    });
    require_none_wrong(result);
}

// Taking back a yes is not meant: the answer to an extended question may be taken back, and then it is not applied.
TEST_CASE("a no that is taken back, or is no longer known, never permits more") {
    tally result;
    for (int const day : days_of_change()) {
        for_each_single_cleared_or_not([&](oracle::person const& who) {
            oracle::person before = who;
            for (auto& each : before.answers) each = answer::no;
            result.add(more_than(permitted(who, day), permitted(before, day)),
                       [&] { return both().describe(who, day); });
        });
    }
    for_each_random(30'000, 12, [&](oracle::person who, int day, dice& roll) {
        std::size_t const c = roll.below(condition_count());
        who.answers[c] = answer::no;
        auto const before = permitted(who, day);
        who.answers[c] = roll.one_in(2) ? answer::silent : answer::unknown;
        result.add(more_than(permitted(who, day), before), [&] { return both().describe(who, day); });
    });
    require_none_wrong(result);
}

TEST_CASE("a yes to a core question that is asked never permits more taken back, but for what must be measured") {
    tally result;
    for_each_random(30'000, 13, [&](oracle::person who, int day, dice& roll) {
        std::size_t const c = roll.below(condition_count());
        auto const& asked = clinic().conditions[c];
        if (!asked.core || asked.id == "bp-very-high" || oracle::follows_or_cannot_be(asked, who.mode)) return;
        who.answers[c] = roll.one_in(2) ? answer::yes : answer::unknown;
        auto const before = permitted(who, day);
        who.answers[c] = answer::silent;
        result.add(more_than(permitted(who, day), before), [&] { return both().describe(who, day); });
    });
    require_none_wrong(result);
}

TEST_CASE("a day earlier never permits more") {
    tally result;
    for_each_single_cleared_or_not([&](oracle::person const& who) {
        permissions later = permitted(who, oracle::last_day);
        for (int day = oracle::last_day; day-- > 0;) {
            auto const now = permitted(who, day);
            result.add(more_than(now, later), [&] { return both().describe(who, day); });
            later = now;
        }
    });
    oracle::person pair(clinic(), answer::no);
    for (std::size_t a = 0; a != condition_count(); ++a) {
        for (std::size_t b = a + 1; b != condition_count(); ++b) {
            pair.answers[a] = pair.answers[b] = answer::yes;
            for (auto const mode : all_births) {
                for (auto const book : both_books) {
                    pair.mode = mode;
                    pair.rulebook = book;
                    permissions earlier;
                    for (int const day : days_of_change()) {
                        auto const now = permitted(pair, day);
                        result.add(more_than(earlier, now), [&] { return both().describe(pair, day); });
                        earlier = now;
                    }
                }
            }
            pair.answers[a] = pair.answers[b] = answer::no;
        }
    }
    for_each_random(30'000, 14, [&](oracle::person const& who, int day, dice& roll) {
        int const earlier = static_cast<int>(roll.below(static_cast<std::size_t>(day) + 1));
        result.add(more_than(permitted(who, earlier), permitted(who, day)), [&] { return both().describe(who, day); });
    });
    require_none_wrong(result);
}

TEST_CASE("clearance never permits less, and never lifts an emergency") {
    tally result;
    auto const check = [&](oracle::person who, int day, std::size_t to_clear) {
        auto const before = both().screen(who, day);
        auto const had = both().permitted(before);
        if (to_clear == condition_count())
            for (auto& each : who.cleared) each = 1;
        else
            who.cleared[to_clear] = 1;
        auto const after = both().screen(who, day);
        std::string found = more_than(had, both().permitted(after));
        if (before.triage() == urgency::emergency) {
            if (after.triage() != urgency::emergency) found += " no emergency any more";
            if (!after.blocked() || after.clearance() != nullptr) found += " session in an emergency";
            if (both().permitted(after).any()) found += " exercise in an emergency";
        }
        result.add(found, [&] { return both().describe(who, day); });
    };
    for (int const day : days_of_change()) {
        for_each_single_cleared_or_not([&](oracle::person const& who) { check(who, day, condition_count()); });
    }
    for_each_random(30'000, 15, [&](oracle::person const& who, int day, dice& roll) {
        check(who, day, roll.below(condition_count() + 1));
    });
    require_none_wrong(result);
}

TEST_CASE("every emergency is one after every birth, on every day, cleared or not") {
    int emergencies = 0;
    for (auto const& rule : clinic().rules) {
        if (rule.action != oracle::triage::emergency) continue;
        ++emergencies;
        for (auto const mode : all_births) {
            for (auto const book : both_books) {
                oracle::person who(clinic(), answer::no);
                who.answers[rule.when] = answer::yes;
                who.mode = mode;
                who.rulebook = book;
                who.cleared.assign(condition_count(), 1);
                tally result;
                for (int day = 0; day <= oracle::last_day; ++day) {
                    auto const s = both().screen(who, day);
                    bool const right = s.triage() == urgency::emergency && s.blocked() && s.clearance() == nullptr &&
                                       both().permitted(s).none();
                    result.add(right ? "" : rule.id, [&] { return both().describe(who, day); });
                }
                require_none_wrong(result);
            }
        }
    }
    CHECK(emergencies == 14);
}

TEST_CASE("outside the first year, or without the birth or the day, it refuses to speak but still shows an emergency") {
    using regimen::refusal;
    struct wrong_way {
        int mode;
        int day;
        refusal expected;
    };
    constexpr int unset = regimen::person::unstated;
    for (auto const& way : {wrong_way{0, -2, refusal::day_out_of_range}, wrong_way{0, 366, refusal::day_out_of_range},
                            wrong_way{1, 1'000'000, refusal::day_out_of_range},
                            wrong_way{2, std::numeric_limits<int>::max(), refusal::day_out_of_range},
                            wrong_way{2, std::numeric_limits<int>::min(), refusal::day_out_of_range},
                            wrong_way{0, unset, refusal::day_unstated}, wrong_way{unset, 50, refusal::mode_unstated},
                            wrong_way{unset, unset, refusal::mode_unstated}, wrong_way{3, 50, refusal::mode_unstated},
                            wrong_way{30'000, 50, refusal::mode_unstated}, wrong_way{-7, 50, refusal::mode_unstated}}) {
        CAPTURE(way.mode, way.day);
        for (auto const book : both_books) {
            for (std::size_t c = 0; c != condition_count(); ++c) {
                oracle::person who(clinic(), answer::no);
                who.answers[c] = answer::yes;
                auto profile = both().profile_of(who, way.day);
                profile.raw().mode = static_cast<std::int16_t>(way.mode);
                screened const s(profile, both().book(book));
                bool emergency = false;
                for (auto const& rule : clinic().rules)
                    emergency = emergency || (rule.when == c && rule.action == oracle::triage::emergency);

                bool right = s.refused() == way.expected && s.blocked() && s.clearance() == nullptr;
                right = right && both().permitted(s).none();
                right = right && (s.triage() == urgency::emergency) == emergency && s.triage() >= urgency::incomplete;
                for (std::size_t e = 0; e != exercise_count(); ++e) {
                    bool says_refused = false;
                    s.for_each_reason(e, [&](regimen::reason const& r) {
                        says_refused = says_refused || r.kind == regimen::reason_kind::refused;
                    });
                    bool asks_for_it = false;
                    s.for_each_change_that_would_open(e, [&](regimen::change const& change) {
                        asks_for_it = asks_for_it || change.kind == change_kind::profile;
                    });
                    right = right && says_refused && asks_for_it && s.nearest_permitted_variant(e) == -1 &&
                            s.verdict_on(e) == regimen::verdict{};
                }
                INFO(clinic().conditions[c].id);
                CHECK(right);
            }
        }
    }
}

TEST_CASE("the first and the last day of the year are spoken about") {
    for (int const day : {0, oracle::last_day}) {
        auto const s = both().screen(oracle::person(clinic(), answer::no), day);
        CHECK(s.refused() == regimen::refusal::none);
        CHECK(s.clearance() != nullptr);
    }
}

TEST_CASE("the nearest variant is permitted and of the same family, and there is one where any is permitted") {
    auto const root = [](std::size_t e) {
        while (!clinic().exercises[e].replaces.empty())
            e = oracle::index_of(clinic().exercises, clinic().exercises[e].replaces);
        return e;
    };
    tally result;
    auto const check = [&](oracle::person const& who, int day) {
        auto const s = both().screen(who, day);
        for (std::size_t e = 0; e != exercise_count(); ++e) {
            auto const found = s.nearest_permitted_variant(both().exercise(e));
            bool right = false;
            bool any = false;
            for (std::size_t other = 0; other != exercise_count(); ++other) {
                bool const fits = other != e && root(other) == root(e) && s.permits(both().exercise(other));
                any = any || fits;
                if (found >= 0 && both().exercise(other) == static_cast<std::size_t>(found)) right = fits;
            }
            result.add((found >= 0 ? right : !any) ? "" : clinic().exercises[e].id,
                       [&] { return both().describe(who, day); });
        }
    };
    for_each_random(3'000, 20, [&](oracle::person const& who, int day, dice&) { check(who, day); });
    require_none_wrong(result);
}

TEST_CASE("the same answers are screened alike every time") {
    tally result;
    for_each_random(3'000, 21, [&](oracle::person const& who, int day, dice&) {
        auto const one = both().screen(who, day);
        auto const other = both().screen(who, day);
        bool same = one.triage() == other.triage() && one.verdicts() == other.verdicts() &&
                    one.limits() == other.limits() && one.made_for() == other.made_for();
        for (std::size_t e = 0; e != exercise_count(); ++e) {
            std::vector<regimen::reason> reasons[2];
            one.for_each_reason(e, [&](regimen::reason const& r) { reasons[0].push_back(r); });
            other.for_each_reason(e, [&](regimen::reason const& r) { reasons[1].push_back(r); });
            same = same && reasons[0] == reasons[1] && one.verdicts()[e] == one.verdict_on(e);
        }
        result.add(same ? "" : "differs", [&] { return both().describe(who, day); });
    });
    require_none_wrong(result);
}

namespace {

struct known_case {
    regimen::profile<postpartum_back> who;
    regimen::urgency triage;
    std::size_t exercise;
    regimen::verdict expected;
};

constexpr regimen::profile<postpartum_back> nothing_else =
    regimen::profile<postpartum_back>{}.rest_is(regimen::answer::no);

template <class Exercise>
constexpr std::size_t index_of = regimen::exercise_index<Exercise, postpartum_back>;

using regimen::operator""_days;
using kind = regimen::verdict_kind;

constexpr known_case known_cases[] = {
    {nothing_else.after<pp::vaginal>(52_days), urgency::clear, index_of<pp::cat>, {kind::permitted}},
    {nothing_else.after<pp::caesarean>(20_days), urgency::clear, index_of<pp::cat>, {kind::delayed, 42_days}},
    {nothing_else.after<pp::caesarean>(20_days).yes<pp::wound_trouble_healed>(),
     urgency::clear,
     index_of<pp::cat>,
     {kind::delayed, 56_days}},
    {nothing_else.after<pp::vaginal>(52_days).yes<pp::knee_pain>(),
     urgency::clear,
     index_of<pp::cat>,
     {kind::forbidden}},
    {nothing_else.after<pp::vaginal>(52_days).yes<pp::kidney_disease>().cleared<pp::kidney_disease>(),
     urgency::clear,
     index_of<pp::cat>,
     {kind::limited}},
    {nothing_else.after<pp::vaginal>(52_days).yes<pp::kidney_disease>(),
     urgency::see_professional,
     index_of<pp::cat>,
     {kind::forbidden}},
    {nothing_else.after<pp::vaginal>(52_days).yes<pp::seizure>().cleared<pp::seizure>(),
     urgency::emergency,
     index_of<pp::belly_breathing>,
     {kind::forbidden}},
    {nothing_else.after<pp::vaginal>(52_days).unknown<pp::bp_very_high>(),
     urgency::clear,
     index_of<pp::cat>,
     {kind::permitted}},
    {regimen::profile<postpartum_back>{}.after<pp::vaginal>(52_days),
     urgency::incomplete,
     index_of<pp::cat>,
     {kind::forbidden}},
    {nothing_else.after<pp::vaginal>(366_days), urgency::incomplete, index_of<pp::cat>, {kind::forbidden}},
};

constexpr bool holds(known_case const& each) {
    auto const s = regimen::screen(each.who);
    return s.triage() == each.triage && s.verdict_on(each.exercise) == each.expected &&
           s.permits(each.exercise) == each.expected.permits();
}

constexpr bool all_hold() {
    for (auto const& each : known_cases)
        if (!holds(each)) return false;
    return true;
}

}  // namespace

TEST_CASE("screening while compiling and screening at run time say the same") {
    STATIC_REQUIRE(all_hold());
    for (auto const& each : known_cases) {
        CAPTURE(&each - known_cases);
        CHECK(holds(each));
    }
}

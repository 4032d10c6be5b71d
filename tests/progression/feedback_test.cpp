// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Reports and their classes: classify() beside a plain reading of the same rules, over all numbers and answers there
// are; the sets of classes; and that what was left out is never taken for good.
#include <regimen/progression/feedback.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

using number = std::optional<int>;
constexpr std::array<number, 12> all_numbers{std::nullopt, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
constexpr std::array all_places{pain_place::unsaid, pain_place::back_or_muscle, pain_place::sore_place};
constexpr std::array all_answers{answer::not_asked, answer::yes, answer::no, answer::unknown};
constexpr std::array all_completions{completion::unsaid, completion::as_planned, completion::beyond, completion::partly,
                                     completion::not_done};

constexpr reported<pain_points> pain(number n) {
    return n ? reported<pain_points>(pain_points::from_value(*n)) : reported<pain_points>();
}
constexpr reported<exertion> strain(number n) {
    return n ? reported<exertion>(exertion::from_value(*n)) : reported<exertion>();
}
std::string text(number n) { return n ? std::to_string(*n) : "-"; }

/// An exercise that went well, in a week like others: class good_session.
constexpr exercise_feedback good{.done = completion::as_planned,
                                 .before = 2_pain,
                                 .worst = 2_pain,
                                 .right_after = 2_pain,
                                 .next_morning = 2_pain,
                                 .where = pain_place::back_or_muscle,
                                 .settled = answer::yes,
                                 .effort = 3_rpe,
                                 .breathed_freely = answer::yes,
                                 .belly_stayed_flat = answer::yes,
                                 .moved_slowly = answer::yes,
                                 .sign = no_stop_sign};
constexpr session_context ordinary{.exertion_cap = 4, .exhausted = answer::no};

constexpr observed value_of(feedback_field field, exercise_feedback const& f, session_context const& s = ordinary) {
    return classify(f, s).value(field);
}

// The plain reading, from the words of the rules, not from the header.

observed pain_read(number before, number worst, number right_after, pain_place where) {
    std::vector<int> said;
    if (worst) said.push_back(*worst);
    if (right_after) said.push_back(*right_after);
    auto const any = [&](auto holds) { return std::any_of(said.begin(), said.end(), holds); };
    bool const in_the_back = where == pain_place::back_or_muscle;
    // More than 5 ends all loading, wherever it was.
    if (any([](int n) { return n >= 6; })) return observed::pain_high;
    // In wound, perineum, pelvis or breast, or nobody knows where: 3 ends the exercise. In the back 4 does.
    if (!in_the_back && any([](int n) { return n >= 3; })) return observed::pain_local;
    if (any([](int n) { return n >= 4; })) return observed::pain_raised;
    // Up to here no comparison was needed. From here on there must be something to compare.
    // Any one number that rose in such a place is enough.
    if (before && !in_the_back && any([&](int n) { return n > *before; })) return observed::pain_local;
    if (!before || !worst) return observed::pain_unsaid;
    if (any([&](int n) { return n >= *before + 2; })) return observed::pain_above_before;
    return observed::pain_fine;
}

observed aftermath_read(number before, number worst, number right_after, number next, answer settled,
                        pain_place where) {
    if (settled == answer::no) return observed::worse;
    if (!next) return observed::aftermath_unsaid;
    if (!before) return *next >= 6 ? observed::worse : observed::aftermath_unsaid;
    if (*next >= *before + 2) return observed::worse;
    if (*next == *before + 1) return observed::slightly_worse;
    // In wound, perineum, pelvis or breast, or nobody knows where, a morning with 3 is not a good one.
    if (where != pain_place::back_or_muscle && *next >= 3) return observed::slightly_worse;
    bool const hurt = worst.value_or(0) >= 4 || right_after.value_or(0) >= 4;
    return hurt && settled != answer::yes ? observed::aftermath_unsaid : observed::settled;
}

/// How bad a class of pain is.
int rank(observed o) {
    switch (o) {
        case observed::pain_fine:
            return 0;
        case observed::pain_above_before:
            return 1;
        case observed::pain_raised:
        case observed::pain_local:
            return 2;
        case observed::pain_high:
            return 3;
        default:
            return -1;
    }
}

exercise_feedback numbers(number before, number worst, number right_after, number next) {
    exercise_feedback f = good;
    f.before = pain(before);
    f.worst = pain(worst);
    f.right_after = pain(right_after);
    f.next_morning = pain(next);
    return f;
}

observed nth(std::size_t i) { return static_cast<observed>(i); }
std::size_t field_of(observed o) {
    for (std::size_t f = 0; f != n_feedback_fields; ++f)
        if ((detail::bits_of_field(f) & detail::bit_of(o)) != 0) return f;
    return n_feedback_fields;
}

}  // namespace

TEST_CASE("every report of pain falls into the class that a plain reading gives it") {
    long wrong = 0, count = 0;
    std::string first;
    for (number const before : all_numbers) {
        for (number const worst : all_numbers) {
            for (number const right_after : all_numbers) {
                for (number const next : all_numbers) {
                    exercise_feedback f = numbers(before, worst, right_after, next);
                    for (pain_place const where : all_places) {
                        for (answer const settled : all_answers) {
                            f.where = where;
                            f.settled = settled;
                            feedback_class const c = classify(f, ordinary);
                            feedback_class const expected =
                                good_session.with(pain_read(before, worst, right_after, where))
                                    .with(aftermath_read(before, worst, right_after, next, settled, where));
                            ++count;
                            if (c == expected) continue;
                            ++wrong;
                            if (first.empty())
                                first = "before " + text(before) + ", worst " + text(worst) + ", right after " +
                                        text(right_after) + ", next morning " + text(next) + ", place " +
                                        std::to_string(static_cast<int>(where)) + ", settled " +
                                        std::to_string(static_cast<int>(settled));
                        }
                    }
                }
            }
        }
    }
    INFO(first);
    CHECK(wrong == 0);
    CHECK(count == 12L * 12 * 12 * 12 * 3 * 4);
}

TEST_CASE("more pain is never a milder class") {
    for (pain_place const where : all_places) {
        for (int before = 0; before <= 10; ++before) {
            for (number const right_after : all_numbers) {
                int last = -1;
                for (int worst = 0; worst <= 10; ++worst) {
                    auto f = numbers(before, worst, right_after, 0);
                    f.where = where;
                    int const now = rank(value_of(feedback_field::pain, f));
                    CHECK(now >= last);
                    last = now;
                }
            }
        }
    }
}

TEST_CASE("pain in an unsaid place is read like pain in the wound") {
    for (number const before : all_numbers) {
        for (number const worst : all_numbers) {
            auto unsaid = numbers(before, worst, std::nullopt, 0), wound = unsaid;
            unsaid.where = pain_place::unsaid;
            wound.where = pain_place::sore_place;
            CHECK(classify(unsaid, ordinary) == classify(wound, ordinary));
            unsaid.where = static_cast<pain_place>(77);
            CHECK(classify(unsaid, ordinary) == classify(wound, ordinary));
        }
    }
}

TEST_CASE("the examples of the rules about pain, when they are compiled and when they run") {
    constexpr auto pain_at = [](pain_points before, pain_points worst, pain_place where) {
        exercise_feedback f = good;
        f.before = before;
        f.worst = worst;
        f.right_after = {};
        f.where = where;
        return value_of(feedback_field::pain, f);
    };
    constexpr auto back = pain_place::back_or_muscle, wound = pain_place::sore_place;
    HOLDS(pain_at(0_pain, 0_pain, back) == observed::pain_fine);
    HOLDS(pain_at(2_pain, 3_pain, back) == observed::pain_fine);
    HOLDS(pain_at(1_pain, 3_pain, back) == observed::pain_above_before);
    HOLDS(pain_at(3_pain, 4_pain, back) == observed::pain_raised);
    HOLDS(pain_at(5_pain, 5_pain, back) == observed::pain_raised);
    HOLDS(pain_at(6_pain, 6_pain, back) == observed::pain_high);
    HOLDS(pain_at(2_pain, 2_pain, wound) == observed::pain_fine);
    HOLDS(pain_at(1_pain, 2_pain, wound) == observed::pain_local);
    HOLDS(pain_at(3_pain, 3_pain, wound) == observed::pain_local);
    HOLDS(pain_at(5_pain, 1_pain, wound) == observed::pain_fine);
    HOLDS(pain_at(0_pain, 6_pain, wound) == observed::pain_high);

    constexpr auto morning = [](pain_points before, pain_points next, answer settled) {
        exercise_feedback f = good;
        f.before = before;
        f.next_morning = next;
        f.settled = settled;
        return value_of(feedback_field::aftermath, f);
    };
    HOLDS(morning(2_pain, 2_pain, answer::not_asked) == observed::settled);
    HOLDS(morning(2_pain, 0_pain, answer::yes) == observed::settled);
    HOLDS(morning(2_pain, 3_pain, answer::yes) == observed::slightly_worse);
    HOLDS(morning(2_pain, 4_pain, answer::yes) == observed::worse);
    HOLDS(morning(2_pain, 2_pain, answer::no) == observed::worse);
}

TEST_CASE("what hurt more right after the exercise counts, whatever was said of the time during it") {
    exercise_feedback f = good;
    f.right_after = 6_pain;
    CHECK(value_of(feedback_field::pain, f) == observed::pain_high);
    f.worst = {};
    CHECK(value_of(feedback_field::pain, f) == observed::pain_high);
    f.right_after = 1_pain;
    CHECK(value_of(feedback_field::pain, f) == observed::pain_unsaid);
}

TEST_CASE("a number above a scale is its highest, one below it is left out") {
    for (int const n : {11, 12, 40, 100, 127, 128, 255, 256, 1000, std::numeric_limits<int>::max()}) {
        CAPTURE(n);
        CHECK(reported<pain_points>(pain_points::from_value(n)).points() == 10);
        CHECK(reported<exertion>(exertion::from_value(n)).points() == 10);
    }
    // Nothing is compared with it: what may be too high a number before makes no morning a good one.
    exercise_feedback f = good;
    f.before = 12_pain;
    f.next_morning = 6_pain;
    CHECK(value_of(feedback_field::pain, f) == observed::pain_unsaid);
    CHECK(value_of(feedback_field::aftermath, f) == observed::worse);
    for (int const n : {-1, -10, std::numeric_limits<int>::min()}) {
        CAPTURE(n);
        CHECK_FALSE(reported<pain_points>(pain_points::from_value(n)).given());
        CHECK_FALSE(reported<exertion>(exertion::from_value(n)).given());
    }
    for (int n = 0; n <= 10; ++n) {
        CHECK(reported<pain_points>(pain_points::from_value(n)).given());
        CHECK(reported<pain_points>(pain_points::from_value(n)).points() == n);
    }
    HOLDS(!reported<pain_points>{}.given());
}

TEST_CASE("how much was done is what was said") {
    for (completion const done : all_completions) {
        exercise_feedback f = good;
        f.done = done;
        observed const expected = done == completion::as_planned ? observed::as_planned
                                  : done == completion::beyond   ? observed::beyond
                                  : done == completion::partly   ? observed::partly
                                  : done == completion::not_done ? observed::not_done
                                                                 : observed::completion_unsaid;
        CHECK(classify(f, ordinary) == good_session.with(expected));
    }
    exercise_feedback f = good;
    f.done = static_cast<completion>(99);
    CHECK(classify(f, ordinary) == good_session.with(observed::completion_unsaid));
}

TEST_CASE("effort is measured by the cap of the day") {
    for (int cap = -1; cap <= 12; ++cap) {
        for (number const effort : all_numbers) {
            CAPTURE(cap, text(effort));
            exercise_feedback f = good;
            f.effort = strain(effort);
            session_context s = ordinary;
            s.exertion_cap = cap;
            observed expected = observed::effort_unsaid;
            if (effort) {
                expected = observed::effort_within;
                if (*effort > cap) expected = observed::effort_above;
                if (cap - *effort >= 2) expected = observed::effort_easy;
            }
            CHECK(classify(f, s) == good_session.with(expected));
        }
    }
}

TEST_CASE("quality is good when everything was, poor when anything was not") {
    for (answer const breathed : all_answers) {
        for (answer const flat : all_answers) {
            for (answer const slowly : all_answers) {
                exercise_feedback f = good;
                f.breathed_freely = breathed;
                f.belly_stayed_flat = flat;
                f.moved_slowly = slowly;
                std::array const said{breathed, flat, slowly};
                bool const poor = std::count(said.begin(), said.end(), answer::no) != 0;
                bool const all = std::count(said.begin(), said.end(), answer::yes) == 3;
                auto expected = good_session.with(poor  ? observed::quality_poor
                                                  : all ? observed::quality_good
                                                        : observed::quality_unsaid);
                // A belly that did not stay flat is a stop sign, too.
                if (flat == answer::no) expected = expected.with(observed::sign_eases);
                CHECK(classify(f, ordinary) == expected);
            }
        }
    }
}

TEST_CASE("a sign does to the class what its level says, and a belly that was not flat is never no sign") {
    for (int sign = -128; sign <= 127; ++sign) {
        for (int level = 0; level <= 6; ++level) {
            for (bool const removes : {false, true}) {
                for (answer const flat : all_answers) {
                    exercise_feedback f = good;
                    f.belly_stayed_flat = flat;
                    f.sign = {static_cast<std::int8_t>(sign), static_cast<stop_level>(level), removes};
                    bool const domed = flat == answer::no;
                    observed expected = observed::sign_locks;
                    if (sign == -2)
                        expected = domed ? observed::sign_eases : observed::no_sign;
                    else if (sign == -1)
                        expected = domed ? observed::sign_eases : observed::sign_unsaid;
                    else if (sign >= 0 &&
                             (level == static_cast<int>(stop_level::S4) || level == static_cast<int>(stop_level::S3)))
                        expected = removes ? observed::sign_removes : observed::sign_eases;
                    if (value_of(feedback_field::sign, f) != expected) {
                        CAPTURE(sign, level, removes, static_cast<int>(flat));
                        CHECK(value_of(feedback_field::sign, f) == expected);
                    }
                }
            }
        }
    }
}

TEST_CASE("the day and the weeks before are what the session says of them") {
    for (answer const exhausted : all_answers) {
        for (bool const rising : {false, true}) {
            for (bool const new_class : {false, true}) {
                for (bool const light : {false, true}) {
                    session_context const s{4, exhausted, rising, new_class, light};
                    auto const expected = good_session
                                              .with(exhausted == answer::yes  ? observed::exhausted
                                                    : exhausted == answer::no ? observed::rested
                                                                              : observed::energy_unsaid)
                                              .with(rising ? observed::trend_rising : observed::trend_steady)
                                              .with(light       ? observed::light_week
                                                    : new_class ? observed::new_class_week
                                                                : observed::ordinary_week);
                    CHECK(classify(good, s) == expected);
                }
            }
        }
    }
}

TEST_CASE("what is left out is unsaid, and nothing else changes") {
    auto const without = [](auto leave_out) {
        exercise_feedback f = good;
        leave_out(f);
        return classify(f, ordinary);
    };
    CHECK(classify(good, ordinary) == good_session);
    CHECK(without([](auto& f) { f.done = {}; }) == good_session.with(observed::completion_unsaid));
    CHECK(without([](auto& f) { f.worst = {}; }) == good_session.with(observed::pain_unsaid));
    CHECK(without([](auto& f) { f.before = {}; }) ==
          good_session.with(observed::pain_unsaid).with(observed::aftermath_unsaid));
    CHECK(without([](auto& f) { f.next_morning = {}; }) == good_session.with(observed::aftermath_unsaid));
    CHECK(without([](auto& f) { f.effort = {}; }) == good_session.with(observed::effort_unsaid));
    CHECK(without([](auto& f) { f.breathed_freely = {}; }) == good_session.with(observed::quality_unsaid));
    CHECK(without([](auto& f) { f.belly_stayed_flat = {}; }) == good_session.with(observed::quality_unsaid));
    CHECK(without([](auto& f) { f.moved_slowly = answer::unknown; }) == good_session.with(observed::quality_unsaid));
    CHECK(without([](auto& f) { f.sign = {}; }) == good_session.with(observed::sign_unsaid));
    // Right after, and whether little pain settled, need not be said.
    CHECK(without([](auto& f) { f.right_after = {}; }) == good_session);
    CHECK(without([](auto& f) { f.settled = {}; }) == good_session);

    constexpr feedback_class silent = classify({}, {});
    for (observed const o :
         {observed::completion_unsaid, observed::pain_unsaid, observed::aftermath_unsaid, observed::effort_unsaid,
          observed::quality_unsaid, observed::sign_unsaid, observed::energy_unsaid})
        CHECK(silent.is(o));
    HOLDS(silent.value(feedback_field::sign) == observed::sign_unsaid);
}

TEST_CASE("a catalogue's own limits are kept") {
    constexpr feedback_limits strict{.pain_ok = 2, .pain_stop = 4, .next_morning_regress = 1, .easy_below_cap = 3};
    exercise_feedback f = good;
    f.before = f.worst = 3_pain;
    f.next_morning = 3_pain;
    CHECK(classify(f, ordinary).is(observed::pain_fine));
    CHECK(classify(f, ordinary, strict).is(observed::pain_raised));
    f.worst = 5_pain;
    CHECK(classify(f, ordinary).is(observed::pain_raised));
    CHECK(classify(f, ordinary, strict).is(observed::pain_high));
    f.next_morning = 4_pain;
    CHECK(classify(f, ordinary).is(observed::slightly_worse));
    CHECK(classify(f, ordinary, strict).is(observed::worse));
    // No pain at all is pain nowhere, however little is too much.
    exercise_feedback painless = good;
    painless.before = painless.worst = painless.right_after = 0_pain;
    painless.where = pain_place::sore_place;
    CHECK(classify(painless, ordinary, {.local_pain_stop = 0}).is(observed::pain_fine));
    CHECK(classify(painless, ordinary, {.local_rise_stop = 0}).is(observed::pain_fine));
    f.effort = 2_rpe;
    CHECK(classify(f, ordinary).is(observed::effort_easy));
    CHECK(classify(f, ordinary, strict).is(observed::effort_within));
}

TEST_CASE("the values stand in their fields, side by side and without a gap") {
    std::uint64_t all = 0;
    for (std::size_t f = 0; f != n_feedback_fields; ++f) {
        CHECK((all & detail::bits_of_field(f)) == 0);
        CHECK(std::popcount(detail::bits_of_field(f)) >= 2);
        all |= detail::bits_of_field(f);
    }
    CHECK(all == detail::all_observed);
    CHECK(static_cast<std::size_t>(observed::light_week) + 1 == n_observed);
    for (auto const& [one, field] : {std::pair{observed::completion_unsaid, feedback_field::completion},
                                     {observed::pain_unsaid, feedback_field::pain},
                                     {observed::aftermath_unsaid, feedback_field::aftermath},
                                     {observed::effort_unsaid, feedback_field::effort},
                                     {observed::quality_unsaid, feedback_field::quality},
                                     {observed::sign_unsaid, feedback_field::sign},
                                     {observed::energy_unsaid, feedback_field::energy},
                                     {observed::trend_rising, feedback_field::trend},
                                     {observed::light_week, feedback_field::week}}) {
        CHECK(field_of(one) == static_cast<std::size_t>(field));
        // It is the last of its field.
        if (one != observed::light_week)
            CHECK(field_of(nth(static_cast<std::size_t>(one) + 1)) == static_cast<std::size_t>(field) + 1);
    }
}

TEST_CASE("a class holds one value of every field; a new one takes the place of the old") {
    for (std::size_t i = 0; i != n_observed; ++i) {
        feedback_class const c = good_session.with(nth(i));
        CHECK(std::popcount(c.bits()) == static_cast<int>(n_feedback_fields));
        CHECK(c.is(nth(i)));
        for (std::size_t f = 0; f != n_feedback_fields; ++f) {
            auto const value = c.value(static_cast<feedback_field>(f));
            CHECK(field_of(value) == f);
            CHECK(value == (f == field_of(nth(i)) ? nth(i) : good_session.value(static_cast<feedback_field>(f))));
        }
    }
}

TEST_CASE("a value or a field that there is not is in no class, and changes none") {
    for (std::size_t const none : {n_observed, n_observed + 1, std::size_t{64}, std::size_t{255}}) {
        CAPTURE(none);
        CHECK(detail::bit_of(nth(none)) == 0);
        CHECK_FALSE(good_session.is(nth(none)));
        CHECK(good_session.with(nth(none)) == good_session);
        CHECK(seen(nth(none)) == feedback_set{});
    }
    CHECK(detail::bit_of(observed::light_week) != 0);
    HOLDS([] { return feedback_class{}.bits(); }() == 0);
    for (std::size_t const none : {n_feedback_fields, n_feedback_fields + 1, std::size_t{255}})
        CHECK(detail::bits_of_field(none) == 0);
}

TEST_CASE("a set says something of one field and leaves the others open") {
    HOLDS(seen() == feedback_set{});
    HOLDS(good_session.in(feedback_set{}));
    HOLDS(good_session.in(seen(observed::pain_fine)));
    HOLDS(!good_session.in(seen(observed::pain_high)));
    HOLDS(good_session.in(seen(observed::pain_high, observed::pain_fine)));
    HOLDS(!good_session.in(seen(observed::pain_fine) & seen(observed::pain_high)));
    HOLDS(good_session.in(seen(observed::pain_fine) & seen(observed::settled)));
    // Values of two fields in one set: both fields must hold one of theirs.
    HOLDS(seen(observed::pain_fine, observed::settled) == (seen(observed::pain_fine) & seen(observed::settled)));

    for (std::size_t i = 0; i != n_observed; ++i) {
        feedback_set const a = seen(nth(i));
        CHECK((a & a) == a);
        CHECK((a & feedback_set{}) == a);
        for (std::size_t c = 0; c != n_observed; ++c) {
            feedback_class const one = good_session.with(nth(c));
            CHECK(one.in(a) == one.is(nth(i)));
            CHECK(one.with(nth(i)).in(a));
        }
    }
}

TEST_CASE("both hold exactly where each does") {
    std::vector<feedback_set> sets;
    for (std::size_t i = 0; i != n_observed; ++i)
        for (std::size_t j = i; j != n_observed; ++j) sets.push_back(seen(nth(i), nth(j)));
    std::vector<feedback_class> classes;
    for (std::size_t i = 0; i != n_observed; ++i)
        for (std::size_t j = i; j != n_observed; ++j) classes.push_back(good_session.with(nth(i)).with(nth(j)));
    long wrong = 0;
    for (std::size_t a = 0; a < sets.size(); a += 3) {
        for (std::size_t b = a; b < sets.size(); b += 2) {
            wrong += (sets[a] & sets[b]) == (sets[b] & sets[a]) ? 0 : 1;
            for (std::size_t c = (a + b) % 7; c < classes.size(); c += 7) {
                bool const both = classes[c].in(sets[a]) && classes[c].in(sets[b]);
                wrong += classes[c].in(sets[a] & sets[b]) == both ? 0 : 1;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("of a report and of its day nothing is taken for said that was not") {
    exercise_feedback const told{};
    CHECK(told.done == completion::unsaid);
    CHECK(told.where == pain_place::unsaid);
    for (answer const a : {told.settled, told.breathed_freely, told.belly_stayed_flat, told.moved_slowly})
        CHECK(a == answer::not_asked);
    for (auto const& number : {told.before, told.worst, told.right_after, told.next_morning})
        CHECK_FALSE(number.given());
    CHECK_FALSE(told.effort.given());
    session_context const day{};
    CHECK(day.exertion_cap == 10);
    CHECK(day.exhausted == answer::not_asked);
    CHECK_FALSE((day.trend_rising || day.new_class_week || day.light_week));
    CHECK(day.belly_asked);
}

TEST_CASE("what is not asked about the belly holds nothing back; what is said of it counts") {
    exercise_feedback f = good;
    session_context asked = ordinary, not_asked = ordinary;
    not_asked.belly_asked = false;
    CHECK(value_of(feedback_field::quality, f, not_asked) == observed::quality_good);
    f.belly_stayed_flat = answer::not_asked;
    CHECK(value_of(feedback_field::quality, f, asked) == observed::quality_unsaid);
    CHECK(value_of(feedback_field::quality, f, not_asked) == observed::quality_good);
    for (session_context const& day : {asked, not_asked}) {
        f.belly_stayed_flat = answer::unknown;
        CHECK(value_of(feedback_field::quality, f, day) == observed::quality_unsaid);
        f.belly_stayed_flat = answer::no;
        CHECK(value_of(feedback_field::quality, f, day) == observed::quality_poor);
    }
}

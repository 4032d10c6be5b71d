// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A state of one release of a catalogue in the next one: everything by its id, doses by their amounts, and what went
// away is told and restricts. Then real histories through the library's own catalogue in another order, and back.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/training/migration.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/training/readmission_today.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_training.hpp"

namespace {

using namespace regimen;
using namespace regimen::literals;

// A wall and a table, in several releases. Made up.
namespace wall {
constexpr source_entry nowhere{.key = "N", .who = "nobody", .what = "made up for tests", .year = "n.d."};

constexpr citation from_nowhere = cite(nowhere);

struct lean_alone {
    static constexpr exercise is{.id = "lean",
                                 .name = "Lean",
                                 .effort = E1,
                                 .start = {position::standing},
                                 .sides = bilateral,
                                 .serves = {{region::shoulders, purpose::mobility}},
                                 .demands = no_demands,
                                 .dose = one_set * range(2_reps, 8_reps),
                                 .source = from_nowhere,
                                 .steps = {"Stand.", "Push."}};
};
struct press {
    static constexpr exercise is = with_changes(lean_alone::is, [](exercise& e) {
        e.id = "press";
        e.name = "Press";
        e.effort = E2;
        e.dose = one_set * range(2_reps, 12_reps);
    });
};
struct slide {
    static constexpr exercise is = with_changes(press::is, [](exercise& e) {
        e.id = "slide";
        e.name = "Slide";
    });
};
struct lean {
    static constexpr exercise is = with_changes(lean_alone::is, [](exercise& e) { e.replaces = press::is; });
};
struct lean_of_slide {
    static constexpr exercise is = with_changes(lean_alone::is, [](exercise& e) { e.replaces = slide::is; });
};
struct press_from_ten {
    static constexpr exercise is =
        with_changes(press::is, [](exercise& e) { e.dose = one_set * range(10_reps, 20_reps); });
};
struct press_to_three {
    static constexpr exercise is =
        with_changes(press::is, [](exercise& e) { e.dose = one_set * range(2_reps, 3_reps); });
};
struct breathe {
    static constexpr exercise is = with_changes(lean_alone::is, [](exercise& e) {
        e.id = "breathe";
        e.name = "Breathe";
        e.effort = E0;
        e.dose = one_set * 5_reps;
    });
};

struct ache {
    static constexpr condition is{.id = "ache",
                                  .question = "Does it ache?",
                                  .tier = core,
                                  .category = categorised(ask::restriction, "made up"),
                                  .sources = from_nowhere};
};
struct numb {
    static constexpr condition is = with_changes(ache::is, [](condition& c) { c.id = "numb"; });
};
struct sore {
    static constexpr stop_sign is{.id = "sore",
                                  .name = "soreness",
                                  .advice = "Rest.",
                                  .level = stop_level::S4,
                                  .sets_answers = {ache::is},
                                  .sources = from_nowhere};
};
struct tingling {
    static constexpr stop_sign is{.id = "tingling",
                                  .name = "tingling",
                                  .advice = "Ask a doctor.",
                                  .level = stop_level::S2,
                                  .sets_answers = {},
                                  .sources = from_nowhere};
};
struct strain {
    static constexpr mode is{.id = "strain", .name = "a strain"};
};
struct ache_caps {
    static constexpr safety_rule is{.id = "ache-caps",
                                    .when = ache::is,
                                    .max_effort = E2,
                                    .lifts = lifted_by::resolution,
                                    .grade = evidence::inference,
                                    .sources = from_nowhere,
                                    .sentence = "Gently while it aches."};
};
struct numb_caps {
    static constexpr safety_rule is = with_changes(ache_caps::is, [](safety_rule& r) {
        r.id = "numb-caps";
        r.when = numb::is;
    });
};
struct by_one {
    static constexpr progression_policy is = kinds::linear<add(1_reps)>("by-one", from_nowhere);
};
template <class E>
using open_from_start = gate<E, on<strain, 0>>;

template <class Rules, class... Es>
struct book {
    static constexpr std::string_view id = "wall-book";
    using rules = Rules;
    using gates = regimen::gates<open_from_start<Es>...>;
    using delays = regimen::delays<>;
};

template <class Exercises, class Ladders, class Conditions, class Signs, class Book>
struct release {
    static constexpr std::string_view id = "wall";
    using demands = vocabulary<demand::iap>;
    using positions = vocabulary<position::standing>;
    using equipment = vocabulary<equipment::chair>;
    using regions = vocabulary<region::shoulders>;
    using purposes = vocabulary<purpose::mobility>;
    using modes = regimen::modes<strain>;
    using conditions = Conditions;
    using exercises = Exercises;
    using stop_signs = Signs;
    using progressions = Ladders;
    static constexpr auto covers = between_days(0, 300);
    using default_rulebook = Book;
};

template <class... Es>
using of = exercises<Es...>;
using aches = conditions<ache, numb>;
using both_rules = rules<ache_caps, numb_caps>;
using both_signs = stop_signs<sore, tingling>;
template <class... Es>
using ladder_of = progression<by_one, ladder<Es...>>;

using first = release<of<breathe, lean, press, slide>, progressions<ladder_of<lean, press>, ladder_of<slide>>, aches,
                      both_signs, book<both_rules, breathe, lean, press, slide>>;
}  // namespace wall

template <class C>
std::uint16_t index_in(std::string_view id) {
    auto const i = find_exercise<C>(id);
    REQUIRE(i.has_value());
    return static_cast<std::uint16_t>(*i);
}
template <class C>
family_record const& family(training_state<C> const& s, std::string_view id) {
    auto const f = detail::family_of<C>(index_in<C>(id));
    REQUIRE(f >= 0);
    return s.families[static_cast<std::size_t>(f)];
}
/// The repetitions of somebody's dose, and which form it is.
template <class C>
std::pair<std::string, int> dose_of(training_state<C> const& s, std::string_view id) {
    auto const f = static_cast<std::size_t>(detail::family_of<C>(index_in<C>(id)));
    auto const& t = rung_tables<C>[f];
    auto const& row = progression_table<C>[f];
    std::size_t const rung = s.families[f].now.at;
    if (rung >= t.size) return {"never done", 0};
    std::size_t const m = t.member[rung];
    auto const today = dose_at_rung(row.doses[m], row.policy->path, t.rung_in_form(rung));
    return {std::string(view_of<C>.exercises[static_cast<std::size_t>(row.members[m])].id),
            today.movements[0].repetitions};
}

/// What was told, as "change id".
struct findings {
    std::vector<std::string> all;
    auto sink() {
        return
            [this](migration_finding const& f) { all.push_back(std::string(id_of(f.what)) + " " + std::string(f.id)); };
    }
};

using C1 = wall::first;
using state = training_state<C1>;

profile<C1> answers() { return profile<C1>{}.after<wall::strain>(20_days).rest_is(answer::no); }

exercise_feedback faultless() {
    return {.done = completion::as_planned,
            .before = 1_pain,
            .worst = 1_pain,
            .right_after = 1_pain,
            .next_morning = 1_pain,
            .where = pain_place::back_or_muscle,
            .settled = answer::yes,
            .effort = 2_rpe,
            .breathed_freely = answer::yes,
            .belly_stayed_flat = answer::yes,
            .moved_slowly = answer::yes,
            .sign = no_stop_sign};
}
session_report report(int day, std::vector<char const*> const& ids, exercise_feedback const& f = faultless()) {
    session_report r{.day = days::from_value(day), .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    for (char const* id : ids) r.add({index_in<C1>(id), f});
    return r;
}
state after(state const& s, session_report const& r) {
    auto const got = record_session(s, answers(), r);
    REQUIRE(got.fault == report_fault::none);
    return got.state;
}
/// Some sessions with the press and the slide, good ones.
state trained(int until = 52) {
    state s = record_answers(state{}, answers(), 20_days).state;
    for (int day = 20; day <= until; day += 2) s = after(s, report(day, {"press", "slide"}));
    return s;
}

}  // namespace

TEST_CASE("Ladders and exercises in another order: everybody keeps their own, and nothing is told") {
    using namespace wall;
    using swapped =
        release<of<slide, press, breathe, lean>, progressions<ladder_of<slide>, ladder_of<lean, press>>,
                conditions<numb, ache>, stop_signs<tingling, sore>, book<both_rules, slide, press, breathe, lean>>;
    // The slide is taken out after high pain on two days; the press goes on.
    state s = trained();
    auto hurts = faultless();
    hurts.worst = 8_pain;
    s = after(s, report(54, {"slide"}, hurts));
    s = after(s, report(56, {"slide"}, hurts));
    s = after(s, report(58, {"press"}));
    auto const press_dose = dose_of(s, "press");
    auto const slide_dose = dose_of(s, "slide");
    REQUIRE(family(s, "slide").now.removed == 1);
    REQUIRE(family(s, "press").now.removed == 0);

    findings told;
    auto const other = migrate<swapped>(s, told.sink());
    REQUIRE(other.fault == report_fault::none);
    CHECK(told.all.empty());
    CHECK(family(other.state, "slide").now == family(s, "slide").now);
    CHECK(family(other.state, "slide").now.removed == 1);
    CHECK(family(other.state, "press").now == family(s, "press").now);
    CHECK(dose_of(other.state, "press") == press_dose);
    CHECK(dose_of(other.state, "slide") == slide_dose);
    CHECK(other.state.fingerprint == training_state<swapped>{}.fingerprint);
    CHECK(other.state.reports(condition_index<ache, swapped>) == s.reports(condition_index<ache, C1>));
    // And back: byte for byte.
    CHECK(migrate<C1>(other.state, told.sink()).state == s);
    CHECK(told.all.empty());
}

TEST_CASE("A dose is found by its amount; where it is no more it is the next lower one, or the lowest") {
    using namespace wall;
    state s = trained(40);
    auto const [form, reps] = dose_of(s, "press");
    REQUIRE(form == "press");
    REQUIRE(reps > 3);
    REQUIRE(reps < 10);

    SECTION("the ladder ends lower") {
        using lower = release<of<breathe, lean, press_to_three, slide>,
                              progressions<ladder_of<lean, press_to_three>, ladder_of<slide>>, aches, both_signs,
                              book<both_rules, breathe, lean, press_to_three, slide>>;
        findings told;
        auto const other = migrate<lower>(s, told.sink()).state;
        CHECK(dose_of(other, "press") == std::pair(std::string("press"), 3));
        CHECK(told.all == std::vector<std::string>{"dose-changed press"});
        CHECK(family(other, "press").now.full == 0);
    }
    SECTION("the ladder begins higher") {
        using higher = release<of<breathe, lean, press_from_ten, slide>,
                               progressions<ladder_of<lean, press_from_ten>, ladder_of<slide>>, aches, both_signs,
                               book<both_rules, breathe, lean, press_from_ten, slide>>;
        findings told;
        auto const other = migrate<higher>(s, told.sink()).state;
        auto const& rungs =
            rung_tables<higher>[static_cast<std::size_t>(detail::family_of<higher>(index_in<higher>("press")))];
        CHECK(family(other, "press").now.at == rungs.first[1]);
        CHECK(told.all == std::vector<std::string>{"dose-changed press"});
    }
    SECTION("a form is put before it: the amount is the same") {
        using more = release<of<breathe, lean_of_slide, press, slide>,
                             progressions<ladder_of<press>, ladder_of<lean_of_slide, slide>>, aches, both_signs,
                             book<both_rules, breathe, lean_of_slide, press, slide>>;
        findings told;
        auto const other = migrate<more>(s, told.sink()).state;
        CHECK(dose_of(other, "press") == std::pair(form, reps));
        CHECK(dose_of(other, "slide") == dose_of(s, "slide"));
        CHECK(told.all.empty());
    }
}

TEST_CASE("What went away is told, and restricts") {
    using namespace wall;
    SECTION("an exercise that she did") {
        using less = release<of<breathe, lean, press>, progressions<ladder_of<lean, press>>, aches, both_signs,
                             book<both_rules, breathe, lean, press>>;
        findings told;
        auto const other = migrate<less>(trained(), told.sink());
        CHECK(told.all == std::vector<std::string>{"exercise-gone slide"});
        CHECK(dose_of(other.state, "press") == dose_of(trained(), "press"));
    }
    SECTION("the form that she did: the family begins anew, with its easiest form") {
        using less = release<of<breathe, lean_alone, slide>, progressions<ladder_of<lean_alone>, ladder_of<slide>>,
                             aches, both_signs, book<both_rules, breathe, lean_alone, slide>>;
        findings told;
        auto const other = migrate<less>(trained(), told.sink());
        CHECK(told.all == std::vector<std::string>{"exercise-gone press"});
        CHECK(family(other.state, "lean").now.at == ladder_state::never_done);
    }
    SECTION("a ladder: its exercise has one dose from now on") {
        using fixed = release<of<breathe, lean, press, slide>, progressions<ladder_of<lean, press>>, aches, both_signs,
                              book<both_rules, breathe, lean, press, slide>>;
        findings told;
        auto const other = migrate<fixed>(trained(), told.sink());
        CHECK(told.all == std::vector<std::string>{"dose-changed slide"});
        CHECK(other.state.lock == lock_reason::none);

        // One that was taken out cannot be kept out: a professional looks first.
        state s = trained();
        auto hurts = faultless();
        hurts.worst = 8_pain;
        s = after(after(s, report(54, {"slide"}, hurts)), report(56, {"slide"}, hurts));
        REQUIRE(family(s, "slide").now.removed == 1);
        findings lost;
        CHECK(migrate<fixed>(s, lost.sink()).state.lock == lock_reason::stop_sign);
        CHECK(std::find(lost.all.begin(), lost.all.end(), "removal-lost slide") != lost.all.end());
    }
    SECTION("a form of a family that was taken out stays out in a ladder of its own") {
        using split = release<of<breathe, lean_alone, press, slide>,
                              progressions<ladder_of<lean_alone>, ladder_of<press>, ladder_of<slide>>, aches,
                              both_signs, book<both_rules, breathe, lean_alone, press, slide>>;
        state s = trained();
        auto hurts = faultless();
        hurts.worst = 8_pain;
        s = after(after(s, report(54, {"press"}, hurts)), report(56, {"press"}, hurts));
        REQUIRE(family(s, "press").now.removed == 1);
        findings told;
        auto const other = migrate<split>(s, told.sink());
        CHECK(family(other.state, "press").now.removed == 1);
        CHECK(family(other.state, "lean").now.removed == 1);
        CHECK(family(other.state, "slide").now.removed == 0);
    }
    SECTION("a condition that she reported") {
        using less =
            release<of<breathe, lean, press, slide>, progressions<ladder_of<lean, press>, ladder_of<slide>>,
                    conditions<numb>, stop_signs<tingling>, book<rules<numb_caps>, breathe, lean, press, slide>>;
        state s = trained();
        auto f = faultless();
        f.sign = report_sign<C1, sore>();
        s = after(s, report(54, {"press"}, f));
        REQUIRE(s.reports(condition_index<ache, C1>));
        findings told;
        auto const other = migrate<less>(s, told.sink());
        CHECK(told.all == std::vector<std::string>{"sign-gone sore", "condition-gone ache"});
        CHECK(other.state.lock == lock_reason::stop_sign);
        CHECK(other.state.lock_sign == detail::no_known_sign);
        auto const her = profile<less>{}.after<strain>(54_days).rest_is(answer::no);
        CHECK(next(other.state, her, 55_days).kind == day_kind::locked);
    }
    SECTION("a sign that locked: the lock stays") {
        using less = release<of<breathe, lean, press, slide>, progressions<ladder_of<lean, press>, ladder_of<slide>>,
                             aches, stop_signs<sore>, book<both_rules, breathe, lean, press, slide>>;
        auto f = faultless();
        f.sign = report_sign<C1, tingling>();
        state const s = after(trained(), report(54, {"press"}, f));
        REQUIRE(s.lock == lock_reason::stop_sign);
        findings told;
        auto const other = migrate<less>(s, told.sink());
        CHECK(other.state.lock == lock_reason::stop_sign);
        CHECK(other.state.lock_day == s.lock_day);
        CHECK(other.state.lock_sign == detail::no_known_sign);
        CHECK(told.all == std::vector<std::string>{"sign-gone tingling"});
        // A session without it may have come since: what locked is told all the same.
        state later = s;
        later.seen_signs = {};
        findings told_later;
        CHECK(migrate<less>(later, told_later.sink()).state.lock == lock_reason::stop_sign);
        CHECK(told_later.all == std::vector<std::string>{"sign-gone tingling"});
        // Of a sign that never came nothing is told.
        findings nothing;
        CHECK(migrate<less>(trained(), nothing.sink()).fault == report_fault::none);
        CHECK(nothing.all.empty());
        CHECK(std::all_of(other.state.families.begin(), other.state.families.end(),
                          [](family_record const& r) { return r.now.locked == 1; }));
    }
    SECTION("a question that is new is asked before anything else") {
        using fewer = release<of<breathe, lean, press, slide>, progressions<ladder_of<lean, press>, ladder_of<slide>>,
                              conditions<ache>, both_signs, book<rules<ache_caps>, breathe, lean, press, slide>>;
        findings told;
        auto const back = migrate<fewer>(trained(), told.sink());
        CHECK(told.all.empty());
        auto const again = migrate<C1>(back.state, told.sink());
        CHECK(told.all == std::vector<std::string>{"new-question numb"});
        CHECK(again.state.asked == -1);
        // Where a professional has looked since, that stays known.
        auto const seen = migrate<fewer>(record_confirmation(trained(), 54_days).state, told.sink());
        CHECK(migrate<C1>(seen.state, told.sink()).state.asked == state::confirmed);
        CHECK(next(again.state, answers(), 54_days).kind == day_kind::screening_due);
    }
    SECTION("a state that cannot be read") {
        state s = trained();
        s.fingerprint ^= 1;
        findings told;
        auto const other = migrate<C1>(s, told.sink());
        CHECK(other.fault == report_fault::other_catalogue);
        CHECK(other.state.lock == lock_reason::stop_sign);
        CHECK(next(other.state, answers(), 54_days).kind == day_kind::locked);
    }
    SECTION("a state of nobody yet") {
        findings told;
        CHECK(migrate<C1>(state{}, told.sink()).state == state{});
        CHECK(told.all.empty());
    }
}

TEST_CASE("What somebody never did or never saw is not told as gone") {
    using namespace wall;
    using less = release<of<lean, press, slide>, progressions<ladder_of<lean, press>, ladder_of<slide>>, aches,
                         both_signs, book<both_rules, lean, press, slide>>;
    findings told;
    CHECK(migrate<less>(trained(), told.sink()).fault == report_fault::none);
    CHECK(told.all.empty());
    // What was done on the very first day was done.
    state s;
    s.day = 0;
    s.last_done[index_in<C1>("slide")] = 0;
    s.last_done[index_in<C1>("breathe")] = 0;
    auto const other = migrate<less>(s, told.sink());
    REQUIRE(other.fault == report_fault::none);
    CHECK(told.all == std::vector<std::string>{"exercise-gone breathe"});
    CHECK(other.state.last_done[index_in<less>("slide")] == 0);
    CHECK(other.state.last_done[index_in<less>("press")] == -1);
}

TEST_CASE("What was taken out without a ladder stays so: alone, or with its family where it has one now") {
    using namespace wall;
    using breathing_grows = release<of<breathe, lean, press, slide>,
                                    progressions<ladder_of<breathe>, ladder_of<lean, press>, ladder_of<slide>>, aches,
                                    both_signs, book<both_rules, breathe, lean, press, slide>>;
    state s = trained();
    s.last_done[index_in<C1>("breathe")] = state::taken_out;
    REQUIRE(detail::is_intact(s));
    findings told;
    auto const same = migrate<C1>(s, told.sink()).state;
    CHECK(same.last_done[index_in<C1>("breathe")] == state::taken_out);
    auto const in_ladder = migrate<breathing_grows>(s, told.sink());
    CHECK(in_ladder.state.last_done[index_in<breathing_grows>("breathe")] == -1);
    CHECK(family(in_ladder.state, "breathe").now.removed == 1);
    CHECK(detail::is_intact(in_ladder.state));
    CHECK(in_ladder.state.lock == lock_reason::none);
    CHECK(told.all.empty());
}

TEST_CASE("What was taken out and is there no more keeps nobody from anything") {
    using namespace wall;
    using less = release<of<breathe, lean, press>, progressions<ladder_of<lean, press>>, aches, both_signs,
                         book<both_rules, breathe, lean, press>>;
    auto hurts = faultless();
    hurts.worst = 8_pain;
    state const s = after(after(trained(), report(54, {"slide"}, hurts)), report(56, {"slide"}, hurts));
    REQUIRE(family(s, "slide").now.removed == 1);
    findings told;
    auto const other = migrate<less>(s, told.sink());
    CHECK(told.all == std::vector<std::string>{"exercise-gone slide"});
    CHECK(other.state.lock == lock_reason::none);
}

TEST_CASE("A family that nobody began keeps what is known of it, in the family of its easiest form") {
    using namespace wall;
    using split = release<of<breathe, lean_alone, press, slide>,
                          progressions<ladder_of<lean_alone>, ladder_of<press>, ladder_of<slide>>, aches, both_signs,
                          book<both_rules, breathe, lean_alone, press, slide>>;
    using no_lean = release<of<breathe, press, slide>, progressions<ladder_of<press>, ladder_of<slide>>, aches,
                            both_signs, book<both_rules, breathe, press, slide>>;
    using fixed = release<of<breathe, lean, press, slide>, progressions<ladder_of<lean, press>>, aches, both_signs,
                          book<both_rules, breathe, lean, press, slide>>;
    state s = record_answers(state{}, answers(), 50_days).state;
    auto const f = static_cast<std::size_t>(detail::family_of<C1>(index_in<C1>("press")));
    s.families[f].last_regress = 40;
    s.families[f].now.removed = 1;
    findings told;
    auto const in_two = migrate<split>(s, told.sink()).state;
    CHECK(family(in_two, "lean").last_regress == 40);
    CHECK(family(in_two, "lean").now.at == ladder_state::never_done);
    CHECK(family(in_two, "lean").now.removed == 1);
    CHECK(family(in_two, "press").last_regress == -1);
    CHECK(family(in_two, "press").now.removed == 1);
    CHECK(family(migrate<no_lean>(s, told.sink()).state, "press").last_regress == 40);
    CHECK(told.all.empty());
    // A confirmation is a date in every family, also in one that was never begun and has no ladder any more.
    auto const seen = record_confirmation(record_answers(state{}, answers(), 50_days).state, 51_days).state;
    CHECK(migrate<fixed>(seen, told.sink()).state.lock == lock_reason::none);
    CHECK(told.all.empty());
}

TEST_CASE("Two ladders that become one: the lower dose of both, and what restricts of either") {
    using namespace wall;
    using split = release<of<breathe, lean_alone, press, slide>,
                          progressions<ladder_of<lean_alone>, ladder_of<press>, ladder_of<slide>>, aches, both_signs,
                          book<both_rules, breathe, lean_alone, press, slide>>;
    training_state<split> s;
    s.day = s.asked = 60;
    auto const lean_at = static_cast<std::size_t>(detail::family_of<split>(index_in<split>("lean")));
    auto const press_at = static_cast<std::size_t>(detail::family_of<split>(index_in<split>("press")));
    s.families[lean_at].now.at = 2;
    s.families[press_at].now.at = 3;
    s.families[press_at].now.stage = 1;
    s.families[lean_at].last_done = 50;
    s.families[press_at].last_done = 55;
    findings told;
    auto const joined = migrate<C1>(s, told.sink());
    REQUIRE(joined.fault == report_fault::none);
    CHECK(dose_of(joined.state, "lean") == dose_of(s, "lean"));
    CHECK(family(joined.state, "lean").now.stage == 1);
    CHECK(family(joined.state, "lean").last_done == 55);
}

TEST_CASE("Of two records the more careful counts, in every part") {
    constexpr std::uint8_t never = ladder_state::never_done;
    auto const joined = [](ladder_state const& a, ladder_state const& b) {
        family_record into{.now = a};
        detail::join_records(into, {.now = b});
        return into.now;
    };
    auto const at = [](std::uint8_t rung, std::uint8_t full) { return ladder_state{.at = rung, .full = full}; };
    CHECK(joined(at(3, 1), at(5, 2)) == at(3, 1));
    CHECK(joined(at(5, 2), at(3, 1)) == at(3, 1));
    CHECK(joined(at(3, 1), at(3, 2)) == at(3, 1));
    CHECK(joined(at(never, 0), at(3, 1)) == at(3, 1));
    CHECK(joined(at(3, 1), at(never, 0)) == at(3, 1));
    CHECK(joined(at(0, 1), at(never, 0)) == at(0, 1));
    // What restricts holds, whichever of them it is of.
    ladder_state const held{.at = 3, .setbacks = 2, .ease = 1, .stage = 4, .removed = 1};
    CHECK(joined(held, at(3, 0)) == held);
    CHECK(joined(at(3, 0), held) == held);
    // Half of a dose is less than seventy percent, which are the last stage; and a longer way back is longer.
    CHECK(detail::gentler_stage(stage_after_two_weeks, stage_after_one_week) == stage_after_two_weeks);
    CHECK(detail::gentler_stage(stage_after_one_week, stage_after_two_weeks) == stage_after_two_weeks);
    CHECK(detail::gentler_stage(3, stage_after_one_week) == 3);
    CHECK(detail::gentler_stage(stage_after_one_week, 3) == 3);
    CHECK(detail::gentler_stage(stage_after_one_week, 2) == stage_after_one_week);
    CHECK(detail::gentler_stage(0, 1) == 1);
    CHECK(detail::gentler_stage(1, 0) == 1);
}

TEST_CASE("Of the rungs of a form that are no more than a dose the first of the largest is its place") {
    rung_table t;
    t.size = 5;
    t.first[0] = 0;
    t.last[0] = 4;
    t.volume = {0, 2, 4, 4, 3};
    auto const place = [&t](std::int32_t volume) {
        auto const p = detail::find_dose(t, 0, volume);
        return std::pair{static_cast<int>(p.rung), p.same};
    };
    CHECK(place(0) == std::pair{0, true});
    CHECK(place(1) == std::pair{0, false});
    CHECK(place(2) == std::pair{1, true});
    CHECK(place(3) == std::pair{4, true});
    CHECK(place(4) == std::pair{2, true});
    CHECK(place(9) == std::pair{2, false});
    t.volume[0] = 3;
    CHECK(place(1) == std::pair{0, false});  // none is so low: the lowest of the form
}

TEST_CASE("Counters go no further than the policy counts, and after another dose nothing is on its way up") {
    policy_view const& policy = *progression_table<C1>[0].policy;
    counter_tops const tops = tops_of(policy);
    ladder_state over{.full = 200, .incomplete = 200, .setbacks = 200, .ease = 200, .stage = 200};
    ladder_state s = over;
    detail::fit_counters(s, policy, true);
    CHECK(s.full == tops.full);
    CHECK(s.incomplete == tops.incomplete);
    CHECK(s.setbacks == tops.setbacks);
    CHECK(s.ease == policy.eased_sessions);
    CHECK(s.stage == stage_after_two_weeks);
    s = over;
    detail::fit_counters(s, policy, false);
    CHECK(s.full == 0);
    CHECK(s.incomplete == tops.incomplete);
    s = {.stage = stage_after_one_week};
    detail::fit_counters(s, policy, true);
    CHECK(s == ladder_state{.stage = stage_after_one_week});
    s.stage = static_cast<std::uint8_t>(percent_of_stage.size());  // just behind the last
    detail::fit_counters(s, policy, true);
    CHECK(s.stage == stage_after_two_weeks);
}

namespace {
/// The same, for fewer days.
struct shorter : wall::first {
    static constexpr std::string_view id = wall::first::id;
    static constexpr auto covers = between_days(0, 53);
};
}  // namespace

TEST_CASE(
    "A state of a day that the other catalogue does not cover is not carried over; what is wrong first is said first") {
    findings told;
    state const s = trained();
    REQUIRE(s.day == 52);
    CHECK(migrate<shorter>(s, told.sink()).fault == report_fault::none);
    state const later = record_rough_night(s, 53_days).state;
    auto const refused = migrate<shorter>(later, told.sink());
    CHECK(refused.fault == report_fault::day_out_of_order);
    CHECK(refused.state.lock == lock_reason::stop_sign);
    CHECK(refused.state.day == 0);
    CHECK(std::all_of(refused.state.families.begin(), refused.state.families.end(),
                      [](family_record const& r) { return r.now.locked == 1; }));
    state other = later;
    other.fingerprint ^= 1;
    CHECK(migrate<shorter>(other, told.sink()).fault == report_fault::other_catalogue);
    CHECK(told.all.empty());
}

TEST_CASE("A report that was sent under the old release and comes again under the new one is known") {
    using namespace wall;
    using swapped =
        release<of<slide, press, breathe, lean>, progressions<ladder_of<slide>, ladder_of<lean, press>>,
                conditions<numb, ache>, stop_signs<tingling, sore>, book<both_rules, slide, press, breathe, lean>>;
    auto f = faultless();
    f.sign = report_sign<C1, sore>();
    state const s = after(trained(), report(54, {"press"}, f));
    findings told;
    auto const other = migrate<swapped>(s, told.sink()).state;
    auto g = faultless();
    g.sign = report_sign<swapped, sore>();
    session_report again{.day = 54_days, .lasted = 300_s, .exhausted = answer::no, .sign = no_stop_sign};
    again.add({index_in<swapped>("press"), g});
    auto const her = profile<swapped>{}.after<strain>(54_days).rest_is(answer::no);
    auto const got = record_session(other, her, again);
    CHECK(got.known_already);
    CHECK(got.state == other);
}

TEST_CASE("A stored routine is carried over by ids") {
    using namespace wall;
    using less = release<of<slide, breathe>, progressions<ladder_of<slide>>, aches, both_signs,
                         book<both_rules, slide, breathe>>;
    routine stored{.catalogue = view_of<C1>.fingerprint};
    for (char const* id : {"breathe", "press", "slide"}) {
        auto const& e = view_of<C1>.exercises[index_in<C1>(id)];
        stored.add({index_in<C1>(id), block::settle, e.position, starting_dose(*e.dose)});
    }
    findings told;
    auto const other = migrate<less, C1>(stored, told.sink());
    REQUIRE(other.has_value());
    CHECK(told.all == std::vector<std::string>{"exercise-gone press"});
    REQUIRE(other->size == 2);
    CHECK(other->items[0].exercise == index_in<less>("breathe"));
    CHECK(other->items[1].exercise == index_in<less>("slide"));
    CHECK(other->items[1].dose == stored.items[2].dose);
    CHECK(other->catalogue == view_of<less>.fingerprint);
    stored.catalogue ^= 1;
    CHECK_FALSE(migrate<less, C1>(stored, told.sink()).has_value());
}

namespace {
struct with_seats : wall::first {
    static constexpr std::string_view id = "with-seats";
    using positions = vocabulary<position::sitting, position::standing>;
};
}  // namespace

TEST_CASE(
    "In a stored routine an exercise or a position of no index is told and left out, and a position is found by its id") {
    routine stored{.catalogue = view_of<C1>.fingerprint};
    auto const slide = index_in<C1>("slide");
    dose_today const dose = starting_dose(*view_of<C1>.exercises[slide].dose);
    auto const n_exercises = static_cast<std::uint16_t>(view_of<C1>.exercises.size());
    stored.add({slide, block::stretch, 0, dose});
    findings told;
    auto other = migrate<with_seats, C1>(stored, told.sink());
    REQUIRE(other.has_value());
    REQUIRE(other->size == 1);
    CHECK(other->items[0].position == 1);
    CHECK(told.all.empty());

    for (auto const& [exercise, position] :
         {std::pair<int, int>{n_exercises, 0}, {9'999, 0}, {slide, 1}, {slide, 200}}) {
        routine strange{.catalogue = view_of<C1>.fingerprint};
        strange.add({static_cast<std::uint16_t>(exercise), block::stretch, static_cast<std::uint8_t>(position), dose});
        findings of_strange;
        other = migrate<with_seats, C1>(strange, of_strange.sink());
        REQUIRE(other.has_value());
        CHECK(other->size == 0);
        CHECK(of_strange.all == std::vector<std::string>{"exercise-gone "});
    }
    // A position that is there no more: the exercise is known, and told.
    routine seated{.catalogue = view_of<with_seats>.fingerprint};
    seated.add({index_in<with_seats>("slide"), block::stretch, 0, dose});
    findings of_seat;
    auto const back = migrate<C1, with_seats>(seated, of_seat.sink());
    REQUIRE(back.has_value());
    CHECK(back->size == 0);
    CHECK(of_seat.all == std::vector<std::string>{"exercise-gone slide"});
}

// The library's catalogue with everything in another order.
namespace {

template <class List, class... Done>
struct reversed_list;
template <template <class...> class List, class... Done>
struct reversed_list<List<>, Done...> {
    using type = List<Done...>;
};
template <template <class...> class List, class One, class... More, class... Done>
struct reversed_list<List<One, More...>, Done...> : reversed_list<List<More...>, One, Done...> {};
template <class List>
using reversed_of = typename reversed_list<List>::type;

struct backwards : postpartum_back {
    static constexpr std::string_view id = postpartum_back::id;
    using exercises = reversed_of<postpartum_back::exercises>;
    using conditions = reversed_of<postpartum_back::conditions>;
    using stop_signs = reversed_of<postpartum_back::stop_signs>;
    using progressions = reversed_of<postpartum_back::progressions>;
};

}  // namespace

TEST_CASE("Histories through the catalogue in another order, and back: byte for byte, and nothing is told",
          "[property]") {
    using P = postpartum_back;
    std::size_t locked = 0, removed = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        regimen_tests::trainee<P> her(seed);
        training_state<P> s = record_answers(training_state<P>{}, her.who(), days::from_value(her.day())).state;
        for (int n = 0; n != 25 && her.day() < 330; ++n) {
            her.pass_time();
            s = record_session(s, her.who(), her.report(s, nullptr)).state;
            findings told;
            auto const other = migrate<backwards>(s, told.sink());
            REQUIRE(other.fault == report_fault::none);
            auto const back = migrate<P>(other.state, told.sink());
            CHECK(back.state == s);
            CHECK(told.all.empty());
        }
        locked += s.lock != lock_reason::none ? 1U : 0U;
        for (auto const& f : s.families) removed += f.now.removed;
    }
    CHECK(locked > 0);
    CHECK(removed > 0);
}

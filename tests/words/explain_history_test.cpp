// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Histories in words: each observation and each property has its own, and a finding reads as what was reported, session
// by session, with the dose that came of it.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/progression/policy_kinds.hpp>
#include <regimen/shipped/proof.hpp>
#include <regimen/words/explain_history.hpp>

#include <set>
#include <string>
#include <string_view>

#include "support/both_times.hpp"
#include "support/walk.hpp"

using namespace regimen;
using C = postpartum_back;
namespace pp = regimen::postpartum;

namespace {

inline constexpr citation proposed = cite(pp::dossier_proposal);

/// The rules of a policy with one of them changed, on a ladder of the catalogue.
struct changed_policy {
    std::array<progression_rule, 11> rules{};
    policy_view view = policy_of<pp::gentle>;
    template <class Change>
    explicit changed_policy(Change change) {
        auto const& from = policy_of<pp::gentle>.rules;
        REQUIRE(from.size() == rules.size());
        for (std::size_t i = 0; i < rules.size(); ++i) {
            rules[i] = from[i];
            change(rules[i]);
        }
        view.rules = rules;
    }
    std::string text() const {
        progression_row row = progression_table<C>[heels()];
        row.policy = &view;
        exploration<2048> x(row, {});
        while (!x.run(view, {}, 2048)) {}
        auto const out = history_text(view_of<C>, row, x);
        CHECK_FALSE(out.truncated());
        return std::string(out.view());
    }
    static std::size_t heels() {
        for (std::size_t f = 0; f < progression_table<C>.size(); ++f) {
            auto const& row = progression_table<C>[f];
            if (view_of<C>.exercises[static_cast<std::size_t>(row.members[row.size - 1])].id == "heel-scoop") return f;
        }
        FAIL("no ladder of heels");
        return 0;
    }
};

}  // namespace

TEST_CASE("every observation has words of its own") {
    std::set<std::string_view> words;
    for (std::size_t i = 0; i < n_observed; ++i) words.insert(words_for(static_cast<observed>(i)));
    CHECK(words.size() == n_observed);
    CHECK(words.count("") == 0);
    HOLDS(words_for(observed::as_planned) == "done as planned");
    HOLDS(words_for(observed::pain_high) == "high pain");
    HOLDS(words_for(observed::sign_locks) == "a stop sign that locks");
    HOLDS(words_for(observed::light_week) == "light week");
}

TEST_CASE("every property has words of its own") {
    std::set<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(progression_property::only_permitted); ++i)
        words.insert(words_for(static_cast<progression_property>(i)));
    CHECK(words.size() == 11);
    CHECK(words.count("") == 0);
}

TEST_CASE("a sound progression has nothing to tell") {
    CHECK(changed_policy([](progression_rule&) {}).text() == "keeps every promise");
}

TEST_CASE("two rises in a week, session by session") {
    changed_policy const hasty([](progression_rule& r) {
        if (r.id == "two-full-sessions") r.since_rise = 0;
    });
    CHECK(hasty.text() ==
          "grows faster than allowed (rule two-full-sessions): begins: heel-slide 4 reps; "
          "a good session, 7 days after the last change: heel-slide 4 reps; "
          "a good session, 0 days after the last change: heel-scoop 4 reps");
}

TEST_CASE("harm that only holds") {
    changed_policy const deaf([](progression_rule& r) {
        if (r.id == "harm-regresses" || r.id == "second-regression") r.act = decision::hold;
    });
    CHECK(deaf.text() ==
          "does not lower the dose after harm (rule second-regression): begins: heel-slide 4 reps; "
          "a stop sign that eases, 0 days after the last change: heel-slide 4 reps");
}

TEST_CASE("a pause that nothing leads back from") {
    changed_policy const stuck([](progression_rule& r) {
        if (r.id == "back-after-a-pause") r.act = decision::hold;
    });
    CHECK(stuck.text() ==
          "is a trap: good sessions lead nowhere: begins: heel-slide 4 reps; pauses 8 to 13 days: heel-slide 2 reps; "
          "a good session, 7 days after the last change: heel-slide 2 reps");
}

TEST_CASE("a rule that never decides has no history, but a name") {
    // A step back ends the way back from a gap, and a gap ends a row of steps back.
    changed_policy const dead([](progression_rule& r) {
        if (r.id == "raised-pain-again") r = r.while_returning();
    });
    CHECK(dead.text() == "has a rule that never decides (rule raised-pain-again)");
}

TEST_CASE("doses in words: sets, repetitions, holds and loads; events: withdrawals and closed neighbours") {
    using policy = regimen_tests::made_by<[] { return kinds::linear<add(2.5_kg)>("made-up", proposed); }>;
    constexpr dose_range loaded = sets(3_sets) * 5_reps * load(range(20_kg, 25_kg));
    constexpr dose_range held = one_set * hold(range(3_breaths, 5_breaths));
    constexpr dose_range in_seconds = one_set * 2_reps * hold(10_s);
    auto const row = regimen_tests::row_over(policy_of<policy>, {&loaded, &held, &in_seconds});
    auto const table = rungs_of(row);
    auto const place = [&](std::uint8_t at) {
        fixed_text<200> out;
        detail::write_rung(out, view_of<C>, row, table, at);
        std::string const text(out.view());
        return text.substr(text.find(' ') + 1);
    };
    CHECK(place(table.start[0]) == "3 x 5 reps at 20000 g");
    CHECK(place(table.last[0]) == "3 x 5 reps at 25000 g");
    CHECK(place(table.start[1]) == "hold 3 breaths");
    CHECK(place(table.start[2]) == "2 reps hold 10 s");

    auto const event = [&](history_event const& e) {
        fixed_text<200> out;
        detail::write_event(out, view_of<C>, row, detail::alphabet_of(policy_of<policy>), e);
        return std::string(out.view());
    };
    using kind = history_event::kind;
    CHECK(event({kind::begins, 0, true}) == "begins");
    CHECK(event({kind::pauses, 0, true}) == "pauses 4 to 7 days");
    CHECK(event({kind::pauses, 3, false}) == "pauses more than 28 days, other forms closed");
    CHECK(event({kind::is_withdrawn, 0, true}) ==
          "screening withdraws it to " + std::string(view_of<C>.exercises[0].id));
}

TEST_CASE("a good session is the one that the policy hopes for") {
    using felt = regimen_tests::made_by<[] { return kinds::by_exertion<add(1_reps)>("made-up", proposed); }>;
    constexpr dose_range reps = one_set * range(4_reps, 6_reps);
    auto const row = regimen_tests::row_over(policy_of<felt>, {&reps});
    auto const alphabet = detail::alphabet_of(policy_of<felt>);
    fixed_text<200> out;
    detail::write_event(out, view_of<C>, row, alphabet,
                        {history_event::kind::reports, static_cast<std::uint8_t>(alphabet.good), true});
    CHECK(out.view() == "a good session, 7 days after the last change");
    CHECK(alphabet.symbols[alphabet.good].example.is(observed::effort_easy));
}

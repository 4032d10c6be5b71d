// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every verdict, reason, change, rule and finding becomes a whole sentence with its technical form, and what is
// clinical has a source. A second language replaces every word without touching the logic. Plans are in
// explain_plan_test.cpp.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/words/explain.hpp>
#include <regimen/words/explain_plan.hpp>

#include <array>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/side_by_side.hpp"
#include "support/tiny_catalogue.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;
namespace pp = regimen::postpartum;
using C = postpartum_back;

catalogue_view const& table() { return view_of<C>; }
profile<C> const well = profile<C>{}.rest_is(answer::no);

std::string text(auto const& fixed) { return std::string(fixed.view()); }

/// What is wrong with a sentence; empty where nothing is.
template <std::size_t N>
std::string fault_in(fixed_text<N> const& sentence) {
    auto const all = sentence.view();
    if (all.empty()) return " empty";
    if (sentence.truncated()) return " cut: " + std::string(all);
    if (all.find_first_of("{}") != std::string_view::npos) return " a place left open: " + std::string(all);
    if (all.find("  ") != std::string_view::npos || all.front() == ' ') return " a hole in it: " + std::string(all);
    char const last = all.back();
    if (last != '.' && last != '?' && last != ')' && last != '!') return " no end: " + std::string(all);
    return "";
}
std::string fault_in(explanation const& said) {
    std::string found = fault_in(said.sentence);
    if (said.technical.empty() || said.technical.truncated()) found += " technical of " + text(said.sentence);
    return found;
}
bool sourced(explanation const& said) {
    return said.sources != nullptr && !said.sources->empty() && !said.source().empty();
}

/// Everything that a screening has to say, looked at.
void look_at(screening<C> const& s, tally& result, std::string const& who) {
    auto const describe = [&] { return who; };
    result.add(fault_in(explain(s.triage())), describe);
    auto const verdicts = s.verdicts();
    for (std::size_t e = 0; e != s.n_exercises; ++e) {
        result.add(fault_in(explain(s, e, verdicts[e])), describe);
        s.for_each_reason(e, [&](reason const& r) {
            auto const said = explain(s, e, r);
            result.add(fault_in(said), describe);
            bool const clinical = r.kind != reason_kind::refused;
            result.add(!clinical || sourced(said) ? "" : " no source: " + text(said.sentence), describe);
        });
        s.for_each_change_that_would_open(e, [&](change const& c) {
            auto const said = explain(s, c);
            result.add(fault_in(said), describe);
            result.add(c.condition < 0 || sourced(said) ? "" : " no source: " + text(said.sentence), describe);
        });
    }
    s.for_each_applied_rule([&](applied_rule const& a) {
        auto const said = explain(s, a);
        result.add(fault_in(said), describe);
        result.add(sourced(said) ? "" : " no source: " + text(said.sentence), describe);
    });
}

}  // namespace

TEST_CASE("every exercise and every single condition: whole sentences, with technical form and source") {
    tally result;
    std::array const days{0, 1, 10, 41, 83, 200, 365};
    for (std::size_t c = 0; c != table().conditions.size(); ++c) {
        for (auto const a : {answer::yes, answer::unknown, answer::not_asked}) {
            for (std::size_t m = 0; m != table().modes.size(); ++m) {
                for (bool const cleared : {false, true}) {
                    auto const& day = days[(c + m + static_cast<std::size_t>(a) + (cleared ? 3 : 0)) % days.size()];
                    auto who = well.answered(c, a).after_mode(m, days::from_value(day));
                    if (cleared) who = who.cleared(c);
                    look_at(c % 3 == 0 ? screen<pp::as_published>(who) : screen<pp::conservative>(who), result,
                            std::string(table().conditions[c].id));
                }
            }
        }
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    CHECK(result.cases > 200'000);
}

TEST_CASE("anybody at all: whole sentences") {
    crowd<C> roll(80);
    tally result;
    for (long i = 0; i != scaled(500); ++i) look_at(screen(roll.wild_person()), result, "somebody");
    INFO(result.first);
    CHECK(result.wrong == 0);
}

TEST_CASE("what an emergency says names a number, and the host can make it a local one") {
    auto const s = screen(well.after<pp::vaginal>(52_days).yes<pp::chest_pain_breathless>());
    CHECK(text(explain(s.triage())) == "Please call your local emergency number now. No exercise.");
    language at_home = english;
    at_home.emergency_number = "112";
    CHECK(text(explain(s.triage(), at_home)) == "Please call 112 now. No exercise.");
    std::set<std::string> all;
    for (auto const u :
         {urgency::clear, urgency::see_professional, urgency::incomplete, urgency::same_day, urgency::emergency})
        all.insert(text(explain(u)));
    CHECK(all.size() == 5);
}

TEST_CASE("an explanation prints, is copied and is compared: its sentence is") {
    std::ostringstream out;
    out << "[" << explain(urgency::same_day) << "] " << explain(urgency::same_day).technical;
    auto const kept = explain(urgency::same_day);
    std::string text(explain(urgency::same_day));
    CHECK(kept == text);
    CHECK(explain(urgency::same_day) == kept.view());
    CHECK(out.str() == "[" + text + "] triage same-day");
    std::string_view const seen = kept;
    CHECK(seen == kept.sentence);
    text += explain(urgency::clear);
    CHECK(text.ends_with("gentle exercise today."));
    // Into a text of the library's own, which needs no stream.
    fixed_text<400> line;
    line << kept << " " << kept.technical << " (" << 7 << ")";
    CHECK(line.view().ends_with("looked into it. triage same-day (7)"));
}

TEST_CASE("an explanation streams wherever a text does, and nowhere else") {
    struct takes_text {
        std::size_t n = 0;
        takes_text& operator<<(std::string_view text) { return n += text.size(), *this; }
    };
    takes_text counted;
    counted << explain(urgency::clear) << explain(urgency::clear);
    CHECK(counted.n == 2 * explain(urgency::clear).sentence.size());
    // One that takes all there is hands it on to its own stream: Catch's INFO, and test libraries' messages.
    INFO("said: " << explain(urgency::clear) << " and " << explain(urgency::clear).technical);
    struct takes_nothing {};
    STATIC_REQUIRE_FALSE(detail::prints_text<takes_nothing>);
}

TEST_CASE("a refused profile is told what is missing in it") {
    CHECK(std::string(explain(refusal::none)).empty());
    CHECK(explain(refusal::mode_unstated) == english.refused_mode);
    CHECK(explain(refusal::day_unstated) == english.refused_day);
    CHECK(explain(refusal::day_out_of_range) == english.refused_range);
}

TEST_CASE("verdicts in words") {
    auto const at = [](std::size_t e) { return e; };
    auto const s = screen(well.after<pp::caesarean>(52_days).yes<pp::knee_pain>());
    auto const say = [&](std::string_view id) {
        auto const e = at(find_exercise<C>(id).value());
        return text(explain(s, e, s.verdict_on(e)));
    };
    CHECK(say("eagle") == "You can do Eagle (arms only) today.");
    CHECK(say("cobra-lifts") == "You can do Cobra Lifts from week 12 on.");
    CHECK(say("fetal-position") == "Please leave out Fetal position with reach (centre, right, left) for now.");
    auto const tired = screen(well.after<pp::vaginal>(52_days).yes<pp::severe_tiredness>());
    auto const eagle = exercise_index<pp::eagle, C>;
    CHECK(text(explain(tired, eagle, tired.verdict_on(eagle))) ==
          "You can do Eagle (arms only) today, in a short and easy session.");
}

TEST_CASE("a day is a week where it is a whole one from the second on") {
    auto const on = [](int day) {
        auto const s = screen(well.after<pp::vaginal>(1_days));
        return text(explain(s, change{change_kind::wait, -1, days::from_value(day)}).sentence);
    };
    CHECK(on(7) == "Wait until day 7.");
    CHECK(on(10) == "Wait until day 10.");
    CHECK(on(14) == "Wait until week 2.");
    CHECK(on(84) == "Wait until week 12.");
    CHECK(on(85) == "Wait until day 85.");
}

TEST_CASE("what was not asked and what was not known are said with the rule") {
    auto const e = exercise_index<pp::cobra_lifts, C>;
    auto const because_of = [](profile<C> const& who, std::string_view rule) {
        auto const s = screen(who);
        std::string found;
        s.for_each_reason(e, [&](reason const& r) {
            auto const said = explain(s, e, r);
            if (said.technical.view().find(rule) != std::string_view::npos) found = text(said.sentence);
        });
        return found;
    };
    auto const vaginal = profile<C>{}.after<pp::vaginal>(100_days);
    auto const yes = because_of(vaginal.yes<pp::hernia>().rest_is(answer::no), "hernia-caps");
    auto const unknown = because_of(vaginal.unknown<pp::hernia>().rest_is(answer::no), "hernia-caps");
    auto const silent = because_of(vaginal.answered<pp::hernia>(answer::not_asked), "hernia-caps");
    REQUIRE_FALSE(yes.empty());
    CHECK(unknown == yes + " (You were not sure, so we stay on the careful side.)");
    CHECK((silent.empty() || silent == yes + " (This was not asked yet, so we stay on the careful side.)"));
}

TEST_CASE("the way to the source: keys, and whether it is a proposal") {
    auto const s = screen(well.after<pp::vaginal>(100_days).yes<pp::knee_pain>());
    auto const e = exercise_index<pp::fetal_position, C>;
    bool told = false;
    s.for_each_reason(e, [&](reason const& r) {
        auto const said = explain(s, e, r);
        told = true;
        fixed_text<64> keys;
        said.sources->write_keys(keys);
        CHECK(keys.view().starts_with(said.source()));
        CHECK(is_proposal(said.grade) == (said.grade >= evidence::expert));
    });
    CHECK(told);
}

TEST_CASE("every fault of a session in a sentence") {
    routine r;
    r.catalogue = table().fingerprint;
    r.add({static_cast<std::uint16_t>(exercise_index<pp::cat_chair, C>), block::warm_up, 1, {}});
    r.add({static_cast<std::uint16_t>(exercise_index<pp::letter_t, C>), block::stretch, 7, {}});
    std::set<std::string> all;
    for (composition_rule const& rule : all_composition_rules) {
        bool const of_demand = rule.fault == composition_fault::demand_budget;
        auto const said = explain(table(), r.view(), composition_finding{rule.fault, 0, of_demand ? 4 : 1, 3, 2});
        CAPTURE(rule.name, text(said.sentence));
        CHECK(fault_in(said) == "");
        all.insert(text(said.sentence));
    }
    CHECK(all.size() == std::size(all_composition_rules));
    // Of the whole session, or of an item that is not there: still a sentence, without a name.
    CHECK_FALSE(explain(table(), r.view(), composition_finding{composition_fault::too_long, -1, -1, 700, 600})
                    .sentence.empty());
    CHECK_FALSE(explain(table(), {}, composition_finding{composition_fault::wrong_block, 5, 9}).sentence.empty());
    CHECK(
        text(explain(table(), r.view(), composition_finding{composition_fault::too_long, -1, -1, 700, 600}).sentence) ==
        "The session lasts 700 seconds; the most is 600 seconds.");
    CHECK(text(explain(table(), r.view(), composition_finding{composition_fault::equipment_missing, 0}).sentence) ==
          "For Cat on a chair you need a steady chair.");
}

namespace {

constexpr std::array names{
    translation{"exercise:cobra-lifts", "Kobra"},
    translation{"exercise:cat-chair", "Katze auf dem Stuhl"},
    translation{"condition:knee-pain", "Tun die Knie weh?"},
    translation{"rule:knee-pain-caps", "Die Knie schonen."},
    translation{"mode:caesarean", "einem Kaiserschnitt"},
    translation{"equipment:chair", "einen Stuhl"},
    translation{"position:sitting", "im Sitzen"},
    translation{"demand:iap", "Druck im Bauch"},
};

/// A tiny second language: some phrases, some names; the rest stays as it is.
constexpr language german = [] {
    language l = english;
    l.id = "de";
    l.emergency_number = "112";
    l.in_week = "Woche {week}";
    l.permitted = "{exercise} ist heute offen.";
    l.delayed = "{exercise} ab {time}.";
    l.gate_shut = "Nach {mode}: {exercise} erst ab {time}.";
    l.triage_emergency = "Jetzt {emergency} rufen.";
    l.change_resolution = "Sobald das vorbei ist: {question}";
    l.equipment_missing = "{exercise} braucht {equipment}.";
    l.position_avoided = "{exercise} beginnt {position}.";
    l.demand_budget = "{demand}: {found} von {allowed}.";
    l.content = names;
    return l;
}();

}  // namespace

TEST_CASE("what a person told is a sentence made of the statement: after a yes, a report and not sure") {
    constexpr auto check = condition_index<pp::no_check_yet, C>;
    auto const yes = explain(table(), check, told::yes);
    CHECK(yes == "You told us that your 6-8 week check is still to come.");
    CHECK(yes.technical == "no-check-yet: answered yes");
    CHECK(yes.sources == table().conditions[check].sources);
    CHECK(explain(table(), check, told::report) == "You reported that your 6-8 week check is still to come.");
    CHECK(explain(table(), check, told::report).technical == "no-check-yet: reported");
    CHECK(explain(table(), check, told::not_sure) == "You were not sure whether your 6-8 week check is still to come.");
    CHECK(explain(table(), check, told::not_sure).technical == "no-check-yet: answered unknown");
    for (auto const how : {told::yes, told::report, told::not_sure}) {
        CHECK(explain(table(), table().conditions.size(), how) == std::string_view(english.unknown_item));
        CHECK(explain(table(), static_cast<std::size_t>(-1), how) == std::string_view(english.unknown_item));
    }
}

TEST_CASE("where a catalogue has no statement, what was told is said by the question") {
    constexpr auto const& tiny_table = view_of<tiny::catalogue>;
    constexpr auto clicking = condition_index<tiny::clicking, tiny::catalogue>;
    CHECK(explain(tiny_table, clicking, told::yes) == "You answered yes to: Does it click?");
    CHECK(explain(tiny_table, clicking, told::report) == "You reported: Does it click?");
    CHECK(explain(tiny_table, clicking, told::not_sure) == "You were not sure: Does it click?");
    constexpr auto fever = condition_index<tiny::fever, tiny::catalogue>;
    CHECK(explain(tiny_table, fever, told::yes) == "You told us that you have a fever.");
}

TEST_CASE("no sentence about what was told is in two languages: a question that is translated alone stands for it") {
    constexpr std::array question_alone{translation{"condition:knee-pain", "Tun die Knie weh?"}};
    constexpr std::array both{translation{"condition:knee-pain", "Tun die Knie weh?"},
                              translation{"statement:knee-pain", "die Knie wehtun"}};
    constexpr std::array statement_alone{translation{"statement:knee-pain", "die Knie wehtun"}};
    constexpr std::array another{translation{"condition:hernia", "Haben Sie eine Beule?"},
                                 translation{"statement:hernia", "Sie eine Beule haben"}};
    constexpr auto knee = condition_index<pp::knee_pain, C>;
    std::string_view const own = "your knees hurt when you kneel, squat or cross your legs";
    language l = english;
    l.told_yes = "Sie sagten, dass {statement}.";
    l.told_yes_question = "Sie sagten ja: {question}";
    CHECK(l.statement_of("knee-pain", own) == own);
    l.content = question_alone;
    CHECK(l.statement_of("knee-pain", own).empty());
    CHECK(explain(table(), knee, told::yes, l) == "Sie sagten ja: Tun die Knie weh?");
    l.content = both;
    CHECK(explain(table(), knee, told::yes, l) == "Sie sagten, dass die Knie wehtun.");
    l.content = statement_alone;
    CHECK(explain(table(), knee, told::yes, l) == "Sie sagten, dass die Knie wehtun.");
    // What has no translation at all keeps its own words, as everywhere.
    l.content = another;
    CHECK(l.statement_of("knee-pain", own) == own);
    l.told_yes = english.told_yes;
    CHECK(explain(table(), knee, told::yes, l) ==
          "You told us that your knees hurt when you kneel, squat or cross your legs.");
}

TEST_CASE("a yes that does not fit is said with what was told, in a statement or by its question") {
    auto const s =
        screen(profile<C>{}.after<pp::vaginal>(300_days).rest_is(answer::no).yes<pp::wound_problem_caesarean>());
    constexpr std::array question_alone{translation{"condition:wound-problem-caesarean", "Ist die Wunde offen?"}};
    language l = english;
    l.content = question_alone;
    int slips = 0;
    s.for_each_contradiction([&](contradiction const& c) {
        ++slips;
        CHECK(explain(s, c) ==
              "You told us that your caesarean wound is open, weeps, smells, is hot or redder, or hurts more each day. "
              "This does not fit a vaginal birth. To be careful, your yes counts. Please check both.");
        CHECK(explain(s, c, l) ==
              "You answered yes to: Ist die Wunde offen? This does not fit a vaginal birth. To be careful, your yes "
              "counts. Please check both.");
    });
    CHECK(slips == 1);
}

TEST_CASE("a second language replaces phrases, names, questions and rules") {
    auto const s = screen(well.after<pp::caesarean>(52_days).yes<pp::knee_pain>());
    auto const cobra = exercise_index<pp::cobra_lifts, C>;
    CHECK(text(explain(urgency::emergency, german)) == "Jetzt 112 rufen.");
    CHECK(text(explain(s, cobra, s.verdict_on(cobra), german)) == "Kobra ab Woche 12.");
    CHECK(text(explain(s, exercise_index<pp::cat_chair, C>, verdict{verdict_kind::permitted}, german)) ==
          "Katze auf dem Stuhl ist heute offen.");
    bool gate = false, knees = false, question = false;
    s.for_each_reason(cobra, [&](reason const& r) {
        if (r.kind != reason_kind::gate_shut) return;
        gate = true;
        auto const said = explain(s, cobra, r, german);
        CHECK(text(said.sentence) == "Nach einem Kaiserschnitt: Kobra erst ab Woche 12.");
        CHECK(said.technical == explain(s, cobra, r).technical);  // the specialist's form has no language
        CHECK(said.sources == explain(s, cobra, r).sources);
    });
    auto const kneeling = exercise_index<pp::fetal_position, C>;
    s.for_each_reason(kneeling, [&](reason const& r) {
        if (r.kind != reason_kind::demand_above) return;
        knees = knees || text(explain(s, kneeling, r, german).sentence) == "Die Knie schonen.";
    });
    s.for_each_change_that_would_open(kneeling, [&](change const& c) {
        question = question || text(explain(s, c, german).sentence) == "Sobald das vorbei ist: Tun die Knie weh?";
    });
    CHECK(gate);
    CHECK(knees);
    CHECK(question);

    routine r;
    r.add({static_cast<std::uint16_t>(exercise_index<pp::cat_chair, C>), block::warm_up, 1, {}});
    auto const finding = [&](composition_fault f, int other = -1) {
        return text(explain(table(), r.view(), composition_finding{f, 0, other, 3, 2}, german).sentence);
    };
    CHECK(finding(composition_fault::equipment_missing) == "Katze auf dem Stuhl braucht einen Stuhl.");
    CHECK(finding(composition_fault::position_avoided) == "Katze auf dem Stuhl beginnt im Sitzen.");
    CHECK(finding(composition_fault::demand_budget, static_cast<int>(detail::find_id(table().demands, "iap"))) ==
          "Druck im Bauch: 3 von 2.");
    CHECK(finding(composition_fault::balance) ==
          text(explain(table(), r.view(), composition_finding{composition_fault::balance}).sentence));
}

TEST_CASE("a sentence is made while compiling, too") {
    constexpr auto gentle = [] {
        auto const s = screen(profile<C>{}.after<pp::vaginal>(52_days).rest_is(answer::no));
        auto const e = exercise_index<pp::eagle, C>;
        return explain(s, e, s.verdict_on(e));
    };
    STATIC_REQUIRE(gentle() == "You can do Eagle (arms only) today.");
    CHECK(gentle() == "You can do Eagle (arms only) today.");
}

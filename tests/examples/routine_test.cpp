// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The example program `routine`, from outside: what goes in, what comes out, and what it refuses.
// The library that it is built on is asked the same questions, and has to give the same answers.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"
#include "../scale.hpp"
#include "../support/program.hpp"
#include "routine/command_line.hpp"
#include "routine/quiet.hpp"

using nlohmann::json;
using regimen::postpartum_back;
using regimen_tests::contains_text;
using regimen_tests::outcome;

namespace {

constexpr auto const& tables = regimen::view_of<postpartum_back>;
using arguments = std::vector<std::string>;

outcome on_text(arguments const& args, std::string const& text) {
    return regimen_tests::run_on_text(example::command_line, args, text);
}
outcome on_nothing(arguments const& args) {
    return regimen_tests::run_on_file(example::command_line, args, "/dev/null");
}

std::size_t lines_of(std::string const& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string lower(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// On one line.
std::string flat(std::string const& text) {
    std::istringstream in(text);
    std::string out, word;
    while (in >> word) out += (out.empty() ? "" : " ") + word;
    return out;
}

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

json answer_to(json const& profile) {
    outcome const o = on_text({}, profile.dump());
    CAPTURE(profile.dump());
    REQUIRE(o.err.empty());
    REQUIRE(o.code == 0);
    return json::parse(o.out);
}

json mother() {
    return {{"birth", "caesarean"},    {"days_since_birth", 52},         {"answers", {{"wrist-thumb-tendon", "yes"}}},
            {"answer_the_rest", "no"}, {"equipment", {"chair", "wall"}}, {"goals", {"lower-back", "shoulders"}}};
}

/// What the library is told where the program is told this.
regimen::profile<postpartum_back> profile_of(json const& input) {
    regimen::profile<postpartum_back> out;
    regimen::person& p = out.raw();
    p.mode =
        static_cast<std::int16_t>(regimen::find_mode<postpartum_back>(input.at("birth").get<std::string>()).value());
    p.day = input.at("days_since_birth");
    auto const word = [](std::string const& text) {
        if (text == "yes") return regimen::answer::yes;
        if (text == "no") return regimen::answer::no;
        return text == "unknown" ? regimen::answer::unknown : regimen::answer::not_asked;
    };
    json const answers = input.value("answers", json::object());
    for (std::size_t i = 0; i < tables.conditions.size(); ++i) {
        std::string const id(tables.conditions[i].id);
        p.set(i, word(answers.contains(id) ? answers.at(id).get<std::string>()
                                           : input.value("answer_the_rest", "not-asked")));
    }
    for (std::string const id : input.value("cleared_by_professional", json::array())) {
        p.cleared.set(regimen::find_condition<postpartum_back>(id).value());
    }
    for (std::string const id : input.value("equipment", json::array())) {
        p.equipment |= std::uint64_t{1} << regimen::find_equipment<postpartum_back>(id).value();
    }
    for (std::string const id : input.value("avoid_positions", json::array())) {
        out.avoid(p, regimen::find_position<postpartum_back>(id).value());
    }
    for (std::string const id : input.value("goals", json::array())) {
        p.goals.add(regimen::find_goal<postpartum_back>(id).value());
    }
    return out;
}

/// The output against the library, and against itself.
void check_answer(json const& input) {
    namespace pp = regimen::postpartum;
    json const out = answer_to(input);
    CAPTURE(input.dump());
    bool const as_published = input.value("rulebook", "conservative") == "as-published";
    auto const who = profile_of(input);
    auto const screened = as_published ? regimen::screen<pp::as_published>(who) : regimen::screen(who);
    int const minutes = input.value("minutes", 10);
    auto const loss = who.answer_to(regimen::condition_index<pp::baby_loss, postpartum_back>);
    bool const quiet = loss == regimen::answer::yes || loss == regimen::answer::unknown;

    CHECK(out.at("triage") == std::string(id_of(screened.triage())));
    REQUIRE(out.at("verdicts").size() == tables.exercises.size());
    for (std::size_t i = 0; i < tables.exercises.size(); ++i) {
        json const& v = out.at("verdicts")[i];
        auto const expected = screened.verdict_on(i);
        CHECK(v.at("exercise") == std::string(tables.exercises[i].id));
        CHECK((v.at("verdict") == "permitted") == expected.permits());
        CHECK((v.at("verdict") == "delayed") == (expected.kind == regimen::verdict_kind::delayed));
        CHECK(v.value("not_before_day", -1) == expected.not_before.value());
        CHECK(v.at("reasons").empty() == expected.permits());
        CHECK(v.at("opens_with").empty() == expected.permits());
        std::size_t reasons = 0;
        screened.for_each_reason(i, [&](regimen::reason const& r) {
            json const& said = v.at("reasons").at(reasons++);
            auto const x = explain(screened, i, r, quiet ? example::quiet_english : regimen::english);
            if (said.at("sentence") != std::string(x.sentence.view())) FAIL_CHECK("another sentence: " << said.dump());
            if (said.at("source").get<std::string>().empty() || said.at("sources")[0] != said.at("source")) {
                FAIL_CHECK("no source: " << said.dump());
            }
        });
        CHECK(v.at("reasons").size() == reasons);
    }

    int sum = 0;
    std::vector<std::string> const blocks{"settle", "warm-up", "strengthen", "stretch", "relax"};
    auto block = blocks.begin();
    for (json const& item : out.at("routine")) {
        auto const e = regimen::find_exercise<postpartum_back>(item.at("exercise").get<std::string>());
        REQUIRE(e.has_value());
        CHECK(screened.permits(*e));
        auto const here = std::find(blocks.begin(), blocks.end(), item.at("block").get<std::string>());
        CHECK(here != blocks.end());
        CHECK(here >= block);
        block = here;
        sum += item.at("seconds").get<int>();
        if (item.contains("instead_of")) {
            auto const whole = regimen::find_exercise<postpartum_back>(item.at("instead_of").get<std::string>());
            CHECK_FALSE(screened.permits(whole.value()));
        }
    }
    int const total = out.at("total_seconds");
    CHECK(total >= sum);
    CHECK(total <= minutes * 60);
    CHECK(out.at("optimal").is_boolean());
    if (auto const* ok = screened.clearance()) {
        auto const planned =
            regimen::plan(*ok, regimen::request<postpartum_back>{}.within(regimen::seconds::from_value(minutes * 60)));
        REQUIRE(out.at("routine").size() == planned.items.size);
        for (std::size_t i = 0; i < planned.items.size; ++i) {
            CHECK(out.at("routine")[i].at("exercise") == std::string(tables.exercises[planned.items[i].exercise].id));
        }
        CHECK(total == planned.total_time.value());
        CHECK(out.at("optimal") == planned.optimal);
        CHECK(out.contains("no_routine_because") == !planned.found());
    } else {
        CHECK(out.at("routine").empty());
        CHECK(total == 0);
        CHECK(out.contains("no_routine_because"));
    }

    // What to do: every rule that asks for something because of an answer, and each open question once. From the same
    // day on only the most urgent is told, the rest comes later; in an emergency nothing is asked.
    regimen::urgency most = regimen::urgency::clear;
    std::size_t applied = 0;
    std::vector<std::int32_t> open;
    std::multiset<std::string> expected, told;
    screened.for_each_applied_rule([&](regimen::applied_rule const& r) {
        if (r.why != regimen::because::of_silence) {
            most = std::max(most, r.asks);
            applied += r.asks != regimen::urgency::clear ? 1 : 0;
        } else if (r.asks == regimen::urgency::incomplete &&
                   std::find(open.begin(), open.end(), r.condition) == open.end()) {
            open.push_back(r.condition);
        }
    });
    bool const urgent = most >= regimen::urgency::same_day;
    screened.for_each_applied_rule([&](regimen::applied_rule const& r) {
        if (r.why == regimen::because::of_silence || r.asks == regimen::urgency::clear) return;
        if (!urgent || r.asks == most)
            expected.insert(std::string(screened.book().rules[static_cast<std::size_t>(r.rule)].id));
    });
    std::size_t asked = 0;
    for (json const& action : out.at("actions")) {
        CHECK_FALSE(action.at("sentence").get<std::string>().empty());
        CHECK_FALSE(action.at("source").get<std::string>().empty());
        if (action.at("because") == "not answered") {
            ++asked;
        } else {
            told.insert(action.at("rule").get<std::string>());
        }
    }
    CHECK(told == expected);
    CHECK(out.value("later_actions", json::array()).size() == applied - expected.size());
    CHECK(asked == (most == regimen::urgency::emergency ? 0 : open.size()));
    if (urgent) CHECK(out.at("advice").empty());

    // Tips: the library's, each with a source, and none beside what is more pressing.
    if (screened.triage() >= regimen::urgency::incomplete) CHECK_FALSE(out.contains("tips"));
    regimen::routine session;
    if (auto const* ok = screened.clearance()) {
        auto const planned =
            regimen::plan(*ok, regimen::request<postpartum_back>{}.within(regimen::seconds::from_value(minutes * 60)));
        if (planned.found()) session = planned.items;
    }
    auto const tips = regimen::tips_today(screened, session);
    json const shown = out.value("tips", json::array());
    REQUIRE(shown.size() == tips.size);
    for (std::size_t i = 0; i < tips.size; ++i) {
        auto const& row = regimen::care_tip_table<postpartum_back>[tips.items[i].tip];
        CHECK(shown[i].at("id") == std::string(row.id));
        CHECK(shown[i].at("source") == std::string((*row.sources)[0].key));
        CHECK(shown[i].at("proposal") == is_proposal(row.grade));
        CHECK((quiet || shown[i].at("sentence") == std::string(row.text)));
        CHECK_FALSE((quiet && !example::is_quiet(shown[i].at("sentence").get<std::string>())));
    }
    if (out.contains("ready_made")) CHECK_FALSE(out.at("routine").empty());
}

}  // namespace

TEST_CASE("the keys of the contract come first, in its order") {
    outcome const o = on_text({}, mother().dump());
    REQUIRE(o.code == 0);
    auto const out = nlohmann::ordered_json::parse(o.out);
    std::vector<std::string> keys;
    for (auto const& [key, value] : out.items()) keys.push_back(key);
    REQUIRE(keys.size() > 6);
    keys.resize(6);
    CHECK(keys == std::vector<std::string>{"triage", "actions", "verdicts", "routine", "total_seconds", "optimal"});

    auto const& item = out.at("routine")[0];
    std::vector<std::string> item_keys;
    for (auto const& [key, value] : item.items()) item_keys.push_back(key);
    CHECK(std::vector<std::string>(item_keys.begin(), item_keys.begin() + 4) ==
          std::vector<std::string>{"block", "exercise", "position", "sets"});
    auto const& verdict = out.at("verdicts")[0];
    CHECK(verdict.at("exercise") == "eagle");
    CHECK(verdict.at("verdict") == "forbidden");
    CHECK_FALSE(verdict.contains("not_before_day"));
    auto const& reason = verdict.at("reasons")[0];
    CHECK(reason.at("rule") == "wrist-thumb-tendon-caps");
    CHECK(reason.at("condition") == "wrist-thumb-tendon");
    CHECK(reason.at("demand") == "hand-grip");
    CHECK(reason.at("source") == "S53");
}

TEST_CASE("a gate is a reason with the birth that it stands for") {
    json const out = answer_to(mother());
    for (json const& v : out.at("verdicts")) {
        if (v.at("exercise") != "cobra-lifts") continue;
        CHECK(v.at("verdict") == "delayed");
        CHECK(v.at("not_before_day") == 84);
        bool gate = false;
        for (json const& r : v.at("reasons")) {
            if (r.at("rule") != "gate") continue;
            gate = true;
            CHECK(r.at("condition") == "birth-caesarean");
            CHECK_FALSE(r.contains("demand"));
            CHECK_THAT(r.at("sentence").get<std::string>(), contains_text("week 12"));
        }
        CHECK(gate);
    }
}

TEST_CASE("doses as data") {
    json profile = mother();
    profile["answers"] = json::object();
    profile["days_since_birth"] = 200;
    profile["equipment"] = {"chair", "wall", "towel", "table", "band"};
    profile["minutes"] = 25;
    std::size_t items = 0;
    for (char const* goal : {"lower-back", "neck", "hips", "shoulders:mobility", "stretch", "strength"}) {
        profile["goals"] = json::array({goal});
        json const out = answer_to(profile);
        for (json const& item : out.at("routine")) {
            ++items;
            auto const e = regimen::find_exercise<postpartum_back>(item.at("exercise").get<std::string>()).value();
            auto const dose = starting_dose(*tables.exercises[e].dose);
            auto const& first = dose.movements[0];
            CHECK(item.at("sets") == dose.sets);
            CHECK(item.contains("reps") == (first.repetitions != 0));
            CHECK(item.value("reps", 0) == first.repetitions);
            CHECK(item.at("per_side") == (first.side == regimen::side_count::each_side));
            CHECK(item.contains("hold") == (first.hold_in != regimen::hold_unit::none));
            if (item.contains("hold")) CHECK(item.at("hold").at("value") == first.hold);
            CHECK(item.at("seconds") == duration(dose).value());
            CHECK(item.contains("movements") == (dose.size > 1));
            if (dose.size > 1) CHECK(item.at("movements").size() == dose.size);
        }
    }
    CHECK(items > 20);
}

TEST_CASE("the answers of the program are the library's", "[library]") {
    check_answer(mother());
    check_answer({{"birth", "vaginal"}, {"days_since_birth", 0}});
    check_answer({{"birth", "instrumental"}, {"days_since_birth", 365}, {"answer_the_rest", "no"}, {"minutes", 120}});
    check_answer({{"birth", "vaginal"}, {"days_since_birth", 100}, {"answer_the_rest", "unknown"}});
    check_answer({{"birth", "vaginal"}, {"days_since_birth", 30}, {"answer_the_rest", "no"}, {"minutes", 1}});

    std::mt19937 engine(20240229);
    auto const below = [&engine](std::size_t n) { return static_cast<std::size_t>(engine() % n); };
    auto const some = [&](auto const& rows, std::size_t most) {
        json out = json::array();
        for (std::size_t i = below(most + 1); i > 0; --i) out.push_back(rows[below(rows.size())].id);
        return out;
    };
    constexpr char const* words[] = {"yes", "unknown", "not-asked", "no"};
    for (int run = 0; run < 60 / regimen_tests::stride() + 2; ++run) {
        json input{{"birth", tables.modes[below(3)].id},
                   {"days_since_birth", below(366)},
                   {"equipment", some(tables.equipment, 11)},
                   {"avoid_positions", some(tables.positions, 2)},
                   {"minutes", 1 + below(30)},
                   {"rulebook", below(3) == 0 ? "as-published" : "conservative"},
                   {"cleared_by_professional", some(tables.conditions, 6)},
                   {"goals", some(tables.regions, 3)}};
        if (below(4) != 0) input["answer_the_rest"] = "no";
        json answers = json::object();
        for (std::size_t i = below(5); i > 0; --i) {
            auto const& condition = tables.conditions[below(tables.conditions.size())];
            char const* const word = words[below(4)];
            if (!condition.from_mode) answers[std::string(condition.id)] = word;
        }
        input["answers"] = answers;
        check_answer(input);
    }
}

TEST_CASE("where there is no routine it says what would help") {
    auto const out =
        answer_to({{"birth", "vaginal"}, {"days_since_birth", 30}, {"answer_the_rest", "no"}, {"minutes", 1}});
    REQUIRE(out.at("routine").empty());
    REQUIRE_FALSE(out.at("would_help").empty());
    CHECK_THAT(out.at("would_help")[0].get<std::string>(), contains_text("It would fit with"));
    auto const usual = answer_to({{"birth", "vaginal"}, {"days_since_birth", 30}, {"answer_the_rest", "no"}});
    CHECK_FALSE(usual.contains("would_help"));
}

TEST_CASE("what is named not-asked stays not asked, whatever the rest is") {
    json profile = mother();
    profile["answers"]["knee-pain"] = "not-asked";
    profile["answers"]["hernia"] = "not-asked";
    json const out = answer_to(profile);
    REQUIRE(out.at("to_answer").size() == 1);
    CHECK(out.at("to_answer")[0].at("condition") == "knee-pain");
    CHECK(out.at("not_asked") == json{"hernia"});
}

TEST_CASE("an unanswered question is asked, without alarm") {
    json const out = answer_to({{"birth", "vaginal"}, {"days_since_birth", 50}});
    CHECK(out.at("triage") == "incomplete");
    CHECK(out.at("routine").empty());
    REQUIRE_FALSE(out.at("actions").empty());
    for (json const& action : out.at("actions")) {
        CHECK(action.at("urgency") == "incomplete");
        auto const at = regimen::find_condition<postpartum_back>(action.at("condition").get<std::string>());
        CHECK(action.at("sentence") == std::string(tables.conditions[at.value()].question));
    }
    CHECK(out.at("to_answer")[0].at("condition") == "chest-pain-breathless");
    CHECK(out.at("not_asked").size() > 5);

    outcome const page = on_text({"--page"}, R"({"birth":"vaginal","days_since_birth":50})");
    CHECK(page.code == 0);
    CHECK_THAT(page.out, contains_text("A few questions first"));
    CHECK_FALSE(has(page.out, "emergency care"));
}

TEST_CASE("an emergency comes before everything else") {
    std::string const profile = R"({"birth":"vaginal","days_since_birth":50,"answer_the_rest":"no",)"
                                R"("answers":{"seizure":"yes","hernia":"yes"}})";
    json const out = answer_to(json::parse(profile));
    CHECK(out.at("triage") == "emergency");
    CHECK(out.at("actions")[0].at("condition") == "seizure");
    CHECK(out.at("actions")[0].at("urgency") == "emergency");
    CHECK(out.at("routine").empty());
    CHECK(out.at("total_seconds") == 0);
    outcome const page = on_text({"--page"}, profile);
    CHECK(page.code == 0);
    CHECK_THAT(page.out, contains_text("emergency number now"));
    CHECK_FALSE(has(page.out, "What to answer next"));
}

TEST_CASE("thoughts of harm are answered with a person, and with nothing beside it") {
    std::string const words(regimen::postpartum::sign::thoughts_of_harm::is.advice);
    for (char const* thoughts : {"suicidal-thoughts", "postpartum-psychosis"}) {
        for (regimen::condition_row const& other : tables.conditions) {
            std::string const id(other.id);
            if (other.from_mode) continue;  // it follows from the birth, and no other answer is taken
            regimen::profile<postpartum_back> who = regimen::profile<postpartum_back>{}
                                                        .after_mode(0, regimen::days::from_value(80))
                                                        .rest_is(regimen::answer::no);
            who = who.answered(regimen::find_condition<postpartum_back>(id).value(), regimen::answer::yes);
            if (regimen::screen(who).triage() == regimen::urgency::emergency) continue;  // it has to be told as well
            json const profile{{"birth", "vaginal"},
                               {"days_since_birth", 80},
                               {"answer_the_rest", "no"},
                               {"answers", {{thoughts, "yes"}, {id, "yes"}}}};
            bool const quiet = id == "baby-loss";
            CAPTURE(profile.dump());
            json const out = answer_to(profile);
            REQUIRE(out.at("actions").size() == 1);
            CHECK(out.at("actions")[0].at("condition") == thoughts);
            if (!quiet) CHECK(out.at("actions")[0].at("sentence") == words);
            CHECK(out.at("advice").empty());
            std::string const page = flat(on_text({"--page"}, profile.dump()).out);
            CHECK_THAT(page, contains_text(quiet ? "Do not stay alone; ask someone to come to you. [" : words));
            CHECK_THAT(page, contains_text("emergency number now"));
            for (char const* beside : {"moving", "instead:", "Left out", "keep in mind", "answer next", "midwife"})
                if (has(page, beside)) FAIL_CHECK(beside);
            if (quiet && !example::is_quiet(lower(page))) FAIL_CHECK("not quiet");
        }
    }
}

TEST_CASE("beside what must be done today, a page tells nothing less urgent") {
    // Every condition that is urgent by itself, with everything at once that is less urgent.
    auto const alone = [](std::size_t condition) {
        return regimen::screen(regimen::profile<postpartum_back>{}
                                   .after_mode(2, regimen::days::from_value(60))
                                   .rest_is(regimen::answer::no)
                                   .answered(condition, regimen::answer::yes))
            .triage();
    };
    std::size_t urgent = 0;
    for (std::size_t i = 0; i != tables.conditions.size(); ++i) {
        auto const mine = alone(i);
        if (mine < regimen::urgency::same_day) continue;
        ++urgent;
        json answers{{std::string(tables.conditions[i].id), "yes"}};
        for (std::size_t k = 0; k != tables.conditions.size(); ++k) {
            if (alone(k) < mine && !tables.conditions[k].from_mode)
                answers[std::string(tables.conditions[k].id)] = "yes";
        }
        answers.erase("baby-loss");
        json const profile{
            {"birth", "caesarean"}, {"days_since_birth", 60}, {"answer_the_rest", "no"}, {"answers", answers}};
        CAPTURE(tables.conditions[i].id);
        json const out = answer_to(profile);
        REQUIRE(out.at("actions").size() == 1);
        CHECK(out.at("actions")[0].at("condition") == std::string(tables.conditions[i].id));
        CHECK_FALSE(out.at("later_actions").empty());
        CHECK(out.at("advice").empty());
        std::string const page = flat(on_text({"--page"}, profile.dump()).out);
        for (json const& later : out.at("later_actions")) {
            std::string const sentence = later.at("sentence");
            if (has(page, sentence)) FAIL_CHECK(sentence);
        }
        for (char const* beside : {"oving", "entle", "Left out", "keep in mind", "instead:"})
            if (has(page, beside)) FAIL_CHECK(beside);
    }
    CHECK(urgent == 22);
}

TEST_CASE("what she was not sure about is told as that, and nothing of it as a fact") {
    for (regimen::condition_row const& c : tables.conditions) {
        if (c.from_mode) continue;
        json profile = mother();
        profile["answers"] = {{std::string(c.id), "unknown"}};
        std::string const page = flat(on_text({"--page"}, profile.dump()).out);
        CAPTURE(c.id, page);
        for (char const* fact : {"You told us that", "You reported that", "You were told not", "Your pain is"})
            if (has(page, fact)) FAIL_CHECK(fact);
    }
    // Only with one of several others, of which she is not sure.
    json profile = mother();
    profile["birth"] = "vaginal";
    profile["answers"] = {{"no-check-yet", "yes"}, {"oasi-3rd-4th-tear", "unknown"}};
    CHECK(has(flat(on_text({"--page"}, profile.dump()).out), "have your check before you start strengthening"));
    std::string const page = flat(on_text({"--page"}, profile.dump()).out);
    std::size_t const at = page.find("have your check before you start strengthening");
    CHECK(page.find("You were not sure whether", at) < page.find("- ", at));
}

TEST_CASE("an order stands for itself where only questions are open") {
    json profile = {{"birth", "vaginal"}, {"days_since_birth", 60}, {"answers", {{"prolapse-heaviness", "yes"}}}};
    std::string const page = flat(on_text({"--page"}, profile.dump()).out);
    REQUIRE(answer_to(profile).at("triage") == "incomplete");
    CHECK(has(page, "What to do - With heaviness or a bulge: ask for a pelvic-health appointment."));
    CHECK_FALSE(has(page, "Ask about this as well"));
}

TEST_CASE("where nothing is allowed there is one order, and no second one beside it") {
    json profile = mother();
    profile["answers"] = {
        {"hypertension-unstable", "unknown"}, {"hypertension-controlled", "unknown"}, {"diabetes-insulin", "yes"}};
    std::string const page = flat(on_text({"--page"}, profile.dump()).out);
    CHECK(has(page, "No exercise yet: have your blood pressure measured first."));
    CHECK_FALSE(has(page, "Ask your doctor or midwife before you start. Until then, only breathing"));
    CHECK(has(page, "Ask about this as well - You were not sure whether you had high blood pressure"));
    CHECK_FALSE(has(page, "blood sugar"));
    // With a session the order about how to do one is told.
    profile["answers"].erase("hypertension-unstable");
    CHECK(has(flat(on_text({"--page"}, profile.dump()).out),
              "Ask your doctor or midwife before you start. Until then, only breathing"));
    CHECK(has(flat(on_text({"--page"}, profile.dump()).out), "blood sugar"));
}

TEST_CASE("a note that is over by then is not on the page") {
    for (int const day : {20, 83, 84, 200}) {
        json profile = mother();
        profile["days_since_birth"] = day;
        std::string const page = on_text({"--page"}, profile.dump()).out;
        REQUIRE(has(page, "Pelvic-floor squeeze"));
        CHECK(has(page, "If you had a catheter") == (day < 84));
        CHECK((answer_to(profile).dump().find("If you had a catheter") != std::string::npos) == (day < 84));
    }
}

TEST_CASE("limits, rulebooks and advice are told") {
    json profile = mother();
    profile["answers"]["severe-tiredness"] = "yes";
    profile["answers"]["diabetes-insulin"] = "yes";
    profile["rulebook"] = "as-published";
    json const out = answer_to(profile);
    CHECK(out.at("limits") == json{{"max_effort", "E1"}, {"max_exertion", 2}, {"max_minutes", 5}});
    CHECK(out.at("rulebook") == "as-published");
    CHECK_THAT(out.at("notice").get<std::string>(), contains_text("conservative rulebook is the one for people"));
    CHECK(out.at("advice")[0].at("rule") == "diabetes-prepared");
    CHECK(answer_to(mother()).at("limits").empty());
}

namespace {

struct bad_case {
    std::string what;
    std::string input;
    std::string key;
    std::string expected;
};

std::string with(std::string const& more) { return R"({"birth":"vaginal","days_since_birth":52,)" + more + "}"; }

std::vector<bad_case> const& bad_inputs() {
    static std::vector<bad_case> const cases{
        {"malformed", R"({"birth":"vaginal",)", "profile", "malformed at line 1, column 20"},
        {"malformed on the second line", "{\n  \"birth\": vaginal}", "profile", "line 2, column 12"},
        {"cut off", R"({"birth":"vagi)", "profile", "the input ends there"},
        {"something after NUL", std::string("{\"birth\":\"vaginal\",\"days_since_birth\":52}\0x", 43), "profile",
         "a NUL byte at line 1, column 42"},
        {"a birth that was another", with(R"("answers":{"birth-caesarean":"yes"})"), "answers.birth-caesarean",
         R"(expected "no" after the birth "vaginal")"},
        {"more after the end", with(R"("minutes":5)") + "x", "profile", "malformed"},
        {"a comment", "/* hello */ " + with(R"("minutes":5)"), "profile", "malformed"},
        {"not a number", with(R"("minutes":NaN)"), "profile", "malformed"},
        {"blank", " \n\t", "profile", "empty"},
        {"an array", "[]", "profile", "expected an object"},
        {"a string", "\"birth\"", "profile", "expected an object"},
        {"null", "null", "profile", "expected an object"},
        {"an empty object", "{}", "birth", "missing"},
        {"no birth", R"({"days_since_birth":52})", "birth", "missing"},
        {"no day", R"({"birth":"vaginal"})", "days_since_birth", "missing"},
        {"a birth of another kind", R"({"birth":"natural","days_since_birth":52})", "birth", "\"caesarean\""},
        {"a misspelt birth", R"({"birth":"ceasarean","days_since_birth":52})", "birth", "did you mean \"caesarean\"?"},
        {"birth as a number", R"({"birth":1,"days_since_birth":52})", "birth", "found 1"},
        {"birth as null", R"({"birth":null,"days_since_birth":52})", "birth", "found null"},
        {"a day before", R"({"birth":"vaginal","days_since_birth":-1})", "days_since_birth", "from 0 to 365"},
        {"a day too far", R"({"birth":"vaginal","days_since_birth":366})", "days_since_birth", "found 366"},
        {"a day with a point", R"({"birth":"vaginal","days_since_birth":52.0})", "days_since_birth", "whole number"},
        {"a day as text", R"({"birth":"vaginal","days_since_birth":"52"})", "days_since_birth", "whole number"},
        {"a day as truth", R"({"birth":"vaginal","days_since_birth":true})", "days_since_birth", "whole number"},
        {"a day beyond 64 bits", R"({"birth":"vaginal","days_since_birth":99999999999999999999})", "days_since_birth",
         "whole number"},
        {"a day of 64 bits", R"({"birth":"vaginal","days_since_birth":18446744073709551615})", "days_since_birth",
         "whole number"},
        {"a day of -2^63", R"({"birth":"vaginal","days_since_birth":-9223372036854775808})", "days_since_birth",
         "whole number"},
        {"a day beyond all numbers", R"({"birth":"vaginal","days_since_birth":1e999})", "days_since_birth",
         "whole number"},
        {"answers as an array", with(R"("answers":["hernia"])"), "answers", "expected an object"},
        {"an unknown condition", with(R"("answers":{"herna":"no"})"), "answers.herna", "did you mean \"hernia\"?"},
        {"an answer of another kind", with(R"("answers":{"hernia":"maybe"})"), "answers.hernia", "\"unknown\""},
        {"an answer in capitals", with(R"("answers":{"hernia":"Yes"})"), "answers.hernia", "\"yes\""},
        {"an answer as truth", with(R"("answers":{"hernia":true})"), "answers.hernia", "found true"},
        {"an answer twice", with(R"("answers":{"hernia":"yes","hernia":"no"})"), "answers.hernia", "twice"},
        {"an answer twice, once in disguise", with(R"("answers":{"hernia":"yes","\u0068ernia":"no"})"),
         "answers.hernia", "twice"},
        {"a key twice", R"({"birth":"vaginal","birth":"vaginal","days_since_birth":5})", "birth", "twice"},
        {"the rest is not-asked", with(R"("answer_the_rest":"not-asked")"), "answer_the_rest", "\"unknown\""},
        {"the rest is false", with(R"("answer_the_rest":false)"), "answer_the_rest", "found false"},
        {"an unknown key", with(R"("answer":{})"), "answer", "did you mean \"answers\"?"},
        {"an unknown key with a line break", with(R"("a\nb":1)"), "\"a\\x0ab\"", "expected"},
        {"an unknown key in other letters", with("\"\u00e9\":1"), "\"\\xc3\\xa9\"", "expected"},
        {"a clearance as text", with(R"("cleared_by_professional":"hernia")"), "cleared_by_professional", "an array"},
        {"an unknown clearance", with(R"("cleared_by_professional":["thyroid","thyriod"])"),
         "cleared_by_professional[1]", "\"thyroid\""},
        {"another rulebook", with(R"("rulebook":"strict")"), "rulebook", "\"conservative\" or \"as-published\""},
        {"unknown equipment", with(R"("equipment":["chair","chiar"])"), "equipment[1]", "\"chair\""},
        {"equipment as a number", with(R"("equipment":[1])"), "equipment[0]", "found 1"},
        {"equipment as an object", with(R"("equipment":{"chair":true})"), "equipment", "an array"},
        {"no minutes", with(R"("minutes":0)"), "minutes", "from 1 to 120"},
        {"too many minutes", with(R"("minutes":121)"), "minutes", "from 1 to 120"},
        {"half a minute", with(R"("minutes":0.5)"), "minutes", "whole number"},
        {"an unknown goal", with(R"("goals":["lower-back","bikini"])"), "goals[1]", "lower-back:stretch"},
        {"an unknown purpose", with(R"("goals":["lower-back:fun"])"), "goals[0]", "lower-back:stretch"},
        {"a goal that is two regions", with(R"("goals":["neck:hips"])"), "goals[0]", "lower-back:stretch"},
        {"an empty goal", with(R"("goals":[""])"), "goals[0]", "found \"\""},
        {"too many goals", with(R"("goals":["neck","hips","chest","pelvis","shoulders","stretch","strength","buttocks",
          "lower-back"])"),
         "goals", "at most 8 goals, found 9"},
        {"an unknown position", with(R"("avoid_positions":["pron"])"), "avoid_positions[0]", "\"prone\""},
        {"not UTF-8", "{\"birth\":\"vaginal\xff\"}", "profile", "UTF-8"},
        {"not UTF-8 outside of a text", "\xfe{}", "profile", "UTF-8"},
        {"UTF-8 that is too long", "{\"\xc0\xaf\":1}", "profile", "UTF-8"},
        {"half a character", "{\"\xe2\x82\":1}", "profile", "UTF-8"},
        {"a surrogate", "{\"\xed\xa0\x80\":1}", "profile", "UTF-8"},
        {"huge", with("\"minutes\":" + std::string(std::size_t{1} << 20U, ' ') + "5"), "profile", "huge"},
        {"deep arrays", std::string(100000, '['), "profile", "32 levels"},
        {"deep and closed", std::string(5000, '[') + std::string(5000, ']'), "profile", "32 levels"},
        {"deep inside", with("\"goals\":" + std::string(1000, '[')), "goals", "32 levels"},
        {"deep objects",
         [] {
             std::string out;
             for (int i = 0; i < 50000; ++i) out += "{\"answers\":";
             return out;
         }(),
         "answers", "32 levels"},
    };
    return cases;
}

void check_refused(outcome const& o, std::string const& key, std::string const& expected) {
    CHECK(o.code == 2);
    CHECK(o.out.empty());
    CHECK(lines_of(o.err) == 1);
    CHECK(o.err.size() < 600);
    CHECK_THAT(o.err, contains_text("routine: " + key));
    CHECK_THAT(o.err, contains_text(expected));
    CHECK(std::all_of(o.err.begin(), o.err.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); }));
}

}  // namespace

TEST_CASE("what is not understood is refused in one line", "[refused]") {
    for (bad_case const& each : bad_inputs()) {
        INFO(each.what);
        check_refused(on_text({}, each.input), each.key, each.expected);
        check_refused(on_text({"--profile", "-", "--page"}, each.input), each.key, each.expected);
        check_refused(on_text({"--questions"}, each.input), each.key, each.expected);
    }
}

TEST_CASE("an empty profile is refused where one was announced", "[refused]") {
    check_refused(on_text({"--profile", "-"}, ""), "profile", "empty");
    check_refused(on_nothing({"--profile", "-"}), "profile", "empty");
    check_refused(on_text({"--json"}, ""), "profile", "empty");
    check_refused(on_nothing({"--profile", "/dev/null"}), "profile", "empty");
}

TEST_CASE("a file that is no profile is refused", "[refused]") {
    regimen_tests::scratch_directory const scratch;
    check_refused(on_nothing({"--profile", scratch.file("nowhere.json")}), "--profile", "No such file");
    check_refused(on_nothing({"--profile", scratch.file("")}), "--profile", "is a directory");
    check_refused(on_nothing({"--profile", ""}), "--profile", "expected a file");
    check_refused(on_nothing({"--profile", scratch.write("bad.json", "{")}), "profile", "malformed");
    check_refused(on_nothing({"--profile", scratch.write("bad.json", "{"), "--explain", "cat"}), "profile",
                  "malformed");
    check_refused(on_nothing({"--profile", "a\nb\x1b[31m"}), "--profile \"a\\x0ab\\x1b[31m\"", "No such file");
}

TEST_CASE("what is no option is refused", "[refused]") {
    for (arguments const& args : std::vector<arguments>{{"--bogus"},
                                                        {"profile.json"},
                                                        {"--json", "--page"},
                                                        {"--list", "--questions"},
                                                        {"--list", "--json"},
                                                        {"--explain"},
                                                        {"--profile"},
                                                        {"--explain", "cat", "--questions"},
                                                        {"--session"},
                                                        {"--list", "--session", "T3"},
                                                        {"--json", "--json=maybe"}}) {
        CAPTURE(args);
        outcome const o = on_nothing(args);
        CHECK(o.code == 2);
        CHECK(o.out.empty());
        CHECK(lines_of(o.err) == 1);
        CHECK_THAT(o.err, contains_text("expected"));
    }
    CHECK_THAT(on_nothing({"--bogus"}).err, contains_text("\"--bogus\": is no option, expected "));
    CHECK_THAT(on_nothing({"--pages"}).err, contains_text("did you mean \"--page\"?"));
    CHECK_THAT(on_nothing({"--json", "--page"}).err, contains_text("does not go with"));
    CHECK_THAT(on_nothing({"--profile"}).err, contains_text("expected --profile FILE"));
}

TEST_CASE("a profile from a file is the same as one from standard input") {
    regimen_tests::scratch_directory const scratch;
    std::string const text = mother().dump();
    std::string const file = scratch.write("mother.json", text);
    outcome const piped = on_text({}, text);
    CHECK(piped.code == 0);
    CHECK(on_nothing({"--profile", file}).out == piped.out);
    CHECK(on_text({"--profile", "-"}, text).out == piped.out);
    CHECK(on_text({"--json"}, text).out == piped.out);
    CHECK(on_text({}, "\xef\xbb\xbf" + text + "\n").out == piped.out);  // a byte-order mark
    CHECK(on_nothing({"--profile", file, "--page"}).out == on_text({"--page"}, text).out);
}

TEST_CASE("the same input gives the same bytes") {
    for (arguments const& args : std::vector<arguments>{{}, {"--page"}, {"--questions"}}) {
        CHECK(on_text(args, mother().dump()).out == on_text(args, mother().dump()).out);
    }
}

TEST_CASE("without a profile there is a friendly example") {
    outcome const page = on_nothing({});
    CHECK(page.code == 0);
    CHECK(page.err.empty());
    CHECK(on_text({}, "").out == page.out);
    CHECK_THAT(page.out, contains_text("this is an example"));
    CHECK_THAT(page.out, contains_text("Left out today"));
    CHECK_THAT(page.out, contains_text("[S53*]"));
    CHECK_THAT(page.out, contains_text("no medical device"));

    json const out = json::parse(on_nothing({"--json"}).out);
    CHECK(out.at("example") == true);
    json profile = mother();
    json same = answer_to(profile);
    same["example"] = true;
    CHECK(out == same);
    for (json const& v : out.at("verdicts")) {
        if (v.at("verdict") == "permitted") continue;
        auto const at = regimen::find_exercise<postpartum_back>(v.at("exercise").get<std::string>()).value();
        CHECK_THAT(flat(page.out), contains_text(std::string(tables.exercises[at].name)));
    }
    for (json const& item : out.at("routine")) {
        CHECK_THAT(page.out, contains_text(". " + item.at("name").get<std::string>()));
    }
}

TEST_CASE("who waits in front of it is told what it reads, beside the output") {
    std::string const told = "reading a profile as JSON from standard input; routine --help says more\n";
    outcome const nothing = on_nothing({});
    outcome const slow = regimen_tests::run_on_slow_pipe(REGIMEN_ROUTINE, {}, mother().dump());
    CHECK(slow.err == told);
    CHECK(slow.out == on_text({}, mother().dump()).out);
    outcome const empty = regimen_tests::run_on_slow_pipe(REGIMEN_ROUTINE, {}, "");
    CHECK(empty.err == told);
    CHECK(empty.out == nothing.out);
    CHECK(on_text({}, "").err == told);
    CHECK(on_text({}, mother().dump()).err.empty());
    CHECK(nothing.err.empty());
}

TEST_CASE("at a keyboard it does not wait: it shows the example, and says what it reads", "[terminal]") {
    if (!regimen_tests::there_is_a_terminal()) {
        WARN("skipped: at a keyboard it does not wait: there is no terminal here");
        return;
    }
    outcome const o = regimen_tests::run_on_keyboard(REGIMEN_ROUTINE, {});
    CHECK(o.code == 0);
    CHECK(o.err == "reading a profile as JSON from standard input; routine --help says more\n");
    CHECK(o.out == on_nothing({}).out);
    CHECK(regimen_tests::run_on_keyboard(REGIMEN_ROUTINE, {"--list"}).err.empty());
}

TEST_CASE("colours are for terminals that want them") {
    for (arguments const& args : std::vector<arguments>{{}, {"--list"}, {"--questions"}, {"--explain", "cat"}}) {
        CHECK_FALSE(has(on_nothing(args).out, "\033"));
        unsetenv("NO_COLOR");
        CHECK(has(regimen_tests::run_on_terminal(REGIMEN_ROUTINE, args).out, "\033[1m"));
        setenv("NO_COLOR", "1", 1);
        CHECK_FALSE(has(regimen_tests::run_on_terminal(REGIMEN_ROUTINE, args).out, "\033"));
        unsetenv("NO_COLOR");
    }
    CHECK_FALSE(has(regimen_tests::run_on_terminal(REGIMEN_ROUTINE, {"--json"}).out, "\033"));
}

namespace {

/// Pages that fit on eighty columns, but for addresses that cannot be broken.
void check_width(std::string const& page) {
    std::istringstream in(page);
    for (std::string line; std::getline(in, line);) {
        std::size_t columns = 0;
        for (char const c : line) columns += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
        if (columns > 80 && !has(line, "http")) FAIL_CHECK("too wide: " << line);
        CHECK((line.empty() || line.back() != ' '));
    }
}

std::vector<std::string> every_id() {
    std::vector<std::string> out;
    for (auto const& e : tables.exercises) out.emplace_back(e.id);
    for (auto const& c : tables.conditions) out.emplace_back(c.id);
    for (auto const& s : regimen::stop_sign_table<postpartum_back>) out.emplace_back(s.id);
    for (auto const& t : regimen::care_tip_table<postpartum_back>) out.emplace_back(t.id);
    auto const& book = regimen::book_of<regimen::postpartum::conservative, postpartum_back>;
    for (auto const& r : book.rules) out.emplace_back(r.id);
    for (auto const& d : book.delays) out.emplace_back(d.id);
    for (auto const* s : regimen::postpartum::all_sources) out.emplace_back(s->key);
    return out;
}

}  // namespace

TEST_CASE("the list has every id that a profile may use") {
    outcome const o = on_nothing({"--list"});
    CHECK(o.code == 0);
    check_width(o.out);
    auto const listed = [&](std::string_view id) {
        INFO(id);
        CHECK((has(o.out, "\n  " + std::string(id) + " ") || has(o.out, "\n  " + std::string(id) + "\n")));
    };
    for (auto const& row : tables.exercises) listed(row.id);
    for (auto const& row : tables.conditions) listed(row.id);
    for (auto const& row : tables.equipment) listed(row.id);
    for (auto const& row : tables.positions) listed(row.id);
    for (auto const& row : tables.regions) listed(row.id);
    for (auto const& row : tables.purposes) listed(row.id);
    for (auto const& row : tables.modes) listed(row.id);
    for (auto const& row : regimen::stop_sign_table<postpartum_back>) listed(row.id);
    for (auto const& row : regimen::care_tip_table<postpartum_back>) listed(row.id);
    for (char const* id : {"T1", "T1-early", "T2-morning", "T2-evening", "T3", "T4", "T5", "T6", "T7"}) listed(id);
}

TEST_CASE("every id is explained with its sources") {
    auto const ids = every_id();
    for (std::size_t i = 0; i < ids.size(); i += static_cast<std::size_t>(regimen_tests::stride())) {
        std::string const& id = ids[i];
        INFO(id);
        outcome const o = on_nothing({"--explain", id});
        CHECK(o.code == 0);
        CHECK(has(o.out.substr(0, o.out.find('\n')), id));
        CHECK((has(o.out, "\nSources\n  ") || has(o.out, "\nCited by\n")));
        check_width(o.out);
    }
    check_refused(on_nothing({"--explain", "cobra-lift"}), "--explain", "did you mean \"cobra-lifts\"?");
    check_refused(on_nothing({"--explain", ""}), "--explain", "found \"\"");
}

TEST_CASE("an exercise is explained for a profile") {
    outcome const o = on_text({"--explain", "cat", "--profile", "-"}, mother().dump());
    CHECK(o.code == 0);
    std::string const page = flat(o.out);
    CHECK_THAT(page, contains_text("For this profile: forbidden"));
    CHECK_THAT(page, contains_text("With a sore wrist or thumb: at most a light lean on the hand, and no firm grip. "
                                   "[S53 S55*]"));
    CHECK_THAT(page, contains_text("What would open it"));
    CHECK_THAT(page, contains_text("You can do this instead: Cat on forearms or fists (cat-forearms)"));
    CHECK_THAT(on_text({"--explain", "cat-chair", "--profile", "-"}, mother().dump()).out,
               contains_text("For this profile: permitted"));
}

TEST_CASE("the questions come in the order of asking") {
    json const all = json::parse(on_nothing({"--questions", "--json"}).out);
    auto const expected = regimen::questions_for(regimen::profile<postpartum_back>{});
    REQUIRE(all.size() == expected.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].at("condition") == std::string(tables.conditions[expected[i]].id));
        CHECK_FALSE(all[i].at("source").get<std::string>().empty());
    }
    outcome const page = on_nothing({"--questions"});
    check_width(page.out);
    CHECK_THAT(page.out, contains_text("answers.seizure [S37]"));
    CHECK_THAT(page.out, contains_text("answers.hernia, later"));
    CHECK_THAT(on_text({"--questions"}, mother().dump()).out, contains_text("Every question has an answer."));
    json profile = mother();
    profile["answers"]["seizure"] = "yes";
    profile.erase("answer_the_rest");
    CHECK_THAT(on_text({"--questions"}, profile.dump()).out, contains_text("call your local emergency number"));
    CHECK(on_text({"--questions", "--json"}, profile.dump()).out == "[]\n");
}

TEST_CASE("the day of the birth is for rest, and says what comes next") {
    for (char const* birth : {"vaginal", "instrumental", "caesarean"}) {
        std::string const page = flat(
            on_text({"--page"}, json{{"birth", birth}, {"days_since_birth", 0}, {"answer_the_rest", "no"}}.dump()).out);
        CAPTURE(page);
        CHECK(page.starts_with("A day of rest"));
        CHECK_THAT(page, contains_text("You can start gently tomorrow, with: Belly breathing"));
        // What cannot wait is told on a day without a session as well.
        CHECK_THAT(page, contains_text("When to call for help - Call your local emergency number now: chest pain, or"));
        CHECK_THAT(page, contains_text("- Speak to a doctor or midwife today: a leg that is newly swollen"));
        for (char const* no : {"Left out", "permitted", "When to stop"}) CHECK_FALSE(has(page, no));
    }
}

TEST_CASE("not sure about everything: one headline, questions in groups, and no emergency that nobody has") {
    json const profile{{"birth", "vaginal"},
                       {"days_since_birth", 50},
                       {"answer_the_rest", "unknown"},
                       {"answers", {{"baby-loss", "no"}}}};
    std::string const page = on_text({"--page"}, profile.dump()).out;
    CHECK(page.starts_with("A few questions first"));
    CHECK(lines_of(page) < 80);
    std::string const text = flat(page);
    CHECK(text.find("o exercise") == text.rfind("o exercise"));  // the headline's, and once
    CHECK_FALSE(has(text, "Please call"));
    CHECK_THAT(text, contains_text("if you cannot tell: call your local emergency number now"));
    CHECK(answer_to(profile).at("triage") == "emergency");  // not sure counts as yes
    // She is to look at each of them, so each of them is there.
    CHECK_FALSE(has(text, "more question"));
    std::size_t n = 0;
    for (auto const& rule : regimen::book_of<regimen::default_rulebook_of<postpartum_back>, postpartum_back>.rules) {
        if (rule.action != regimen::urgency::emergency || rule.when < 0) continue;
        if (tables.conditions[static_cast<std::size_t>(rule.when)].only_yes_counts) continue;
        auto const said =
            explain(tables, static_cast<std::size_t>(rule.when), regimen::told::not_sure, regimen::english);
        CHECK_THAT(text, contains_text(std::string(said)));
        ++n;
    }
    CHECK(n > 10);
    // One yes among them is an emergency.
    json yes = profile;
    yes["answers"]["seizure"] = "yes";
    CHECK_THAT(flat(on_text({"--page"}, yes.dump()).out),
               contains_text("Please call your local emergency number now. No exercise."));
}

TEST_CASE("what cannot wait is told without a session, and nothing less urgent than what she is told to do") {
    auto const with = [](char const* condition) {
        return json{{"birth", "vaginal"},
                    {"days_since_birth", 60},
                    {"answers", {{condition, "yes"}}},
                    {"answer_the_rest", "no"}};
    };
    auto const told = [](json const& profile) {
        json const out = answer_to(profile);
        return out.contains("when_to_call") ? out.at("when_to_call").size() : 0;
    };
    CHECK(told(with("pregnant-again")) == 2);
    CHECK(told(with("wound-problem-perineum")) == 1);  // today: only what is an emergency
    CHECK(told(with("seizure")) == 0);
    CHECK(told(with("knee-pain")) == 0);  // a session says when to stop
    CHECK(told(json{{"birth", "vaginal"}, {"days_since_birth", 60}}) == 2);
    std::string const same_day = flat(on_text({"--page"}, with("wound-problem-perineum").dump()).out);
    CHECK_THAT(same_day, contains_text("Call your local emergency number now: chest pain"));
    CHECK_FALSE(has(same_day, "Speak to a doctor or midwife today: a leg"));
}

TEST_CASE("nothing answered: the first few questions, not all") {
    std::string const page = on_text({"--page"}, R"({"birth":"vaginal","days_since_birth":50})").out;
    CHECK(page.starts_with("A few questions first"));
    CHECK(lines_of(page) < 50);
    CHECK_FALSE(has(page, "Left out"));
}

TEST_CASE("where a scar hurts no limit stands there twice in other words") {
    // By the rules: pain in the wound caps everything that the two other answers cap, and some of it lower.
    struct one_page {
        int day;
        char const* other;
        char const* wider;     ///< what is told of the caps
        char const* narrower;  ///< and what would say the same of fewer of them
    };
    constexpr char const* pain = "While the wound or belly hurts more with activity: nothing that bends far";
    for (one_page const& each : {one_page{90, "wound-trouble-healed", pain, "the careful weeks 6 to 12"},
                                 one_page{45, "other-operation", pain, "go at least as slowly as after a caesarean"},
                                 one_page{45, "wound-trouble-healed", "the first six careful weeks", pain}}) {
        CAPTURE(each.day, each.other);
        json profile{{"birth", "caesarean"},
                     {"days_since_birth", each.day},
                     {"answer_the_rest", "no"},
                     {"answers", {{"caesarean-pain-with-activity", "yes"}, {each.other, "yes"}}}};
        if (std::string_view(each.other) == "other-operation") profile["cleared_by_professional"] = {each.other};
        std::string const page = flat(on_text({"--page"}, profile.dump()).out);
        std::size_t const from = page.find("Left out today");
        REQUIRE(from != std::string::npos);
        std::string const left_out = page.substr(from);
        CHECK(has(left_out, "gentle movement only until a doctor or midwife has looked at it"));
        CHECK(has(left_out, each.wider));
        CHECK_FALSE(has(left_out, each.narrower));
    }
}

TEST_CASE("a page asks to see somebody only where a point follows") {
    for (regimen::condition_row const& c : tables.conditions) {
        if (c.from_mode) continue;
        for (int const day : {3, 28, 60, 120}) {
            json const profile{{"birth", "caesarean"},
                               {"days_since_birth", day},
                               {"answer_the_rest", "no"},
                               {"answers", {{std::string(c.id), "yes"}}}};
            std::string const page = flat(on_text({"--page"}, profile.dump()).out);
            CAPTURE(c.id, day);
            if (has(page, "Please ask about the points below")) CHECK(has(page, "What to do - "));
            CHECK_FALSE((has(page, "Nothing in your answers rules out") && has(page, "What to do")));
        }
    }
}

TEST_CASE("what she told is said back as a statement, never as a question") {
    int said = 0;
    for (regimen::condition_row const& c : tables.conditions) {
        if (c.from_mode || c.id == "baby-loss") continue;
        for (char const* baby_loss : {"no", "yes"}) {
            std::string const statement(
                example::words_of(std::string_view(baby_loss) == "yes").statement_of(c.id, c.statement));
            for (char const* answer : {"yes", "unknown"}) {
                json const profile{{"birth", "caesarean"},
                                   {"days_since_birth", 60},
                                   {"answer_the_rest", "no"},
                                   {"answers", {{std::string(c.id), answer}, {"baby-loss", baby_loss}}}};
                std::string const page = flat(on_text({"--page"}, profile.dump()).out);
                CAPTURE(c.id, answer, baby_loss);
                bool const something_to_do = has(page, "What to do - ") || has(page, "What this is about - ") ||
                                             has(page, "If one of these is so - ");
                bool const is_yes = std::string_view(answer) == "yes";
                CHECK(has(page, (is_yes ? "You told us that " : "You were not sure whether ") + statement + ".") ==
                      something_to_do);
                for (char const* as_before : {"You answered yes to", "You were not sure: ", "but you said yes"})
                    CHECK_FALSE(has(page, as_before));
                said += something_to_do ? 1 : 0;
            }
        }
    }
    CHECK(said > 100);
    CHECK_THAT(flat(on_nothing({"--explain", "no-check-yet"}).out),
               contains_text("A yes is told as: You told us that your 6-8 week check is still to come."));
}

TEST_CASE("every session says when to stop: the real scale, her own signs, and the urgent ones") {
    std::string const scale = "0 to 3 is fine. At 4 or 5, end that exercise. Above 5, end the session.";
    auto const page_with = [](json const& answers, char const* birth = "vaginal") {
        return flat(
            on_text({"--page"},
                    json{{"birth", birth}, {"days_since_birth", 80}, {"answer_the_rest", "no"}, {"answers", answers}}
                        .dump())
                .out);
    };
    std::size_t sessions = 0;
    for (regimen::condition_row const& c : tables.conditions) {
        if (c.from_mode) continue;
        std::string const page = page_with({{std::string(c.id), "yes"}});
        bool const session = has(page, "Settle 1.");
        CAPTURE(c.id);
        CHECK(has(page, scale) == session);
        CHECK_FALSE(has(page, "Stop at any pain"));
        if (!session) continue;
        ++sessions;
        CHECK(has(page, "end that exercise at 3, or as soon as it rises"));
        CHECK(has(page, "numbness where you sit on a saddle"));
        CHECK(has(page, "a leg that is newly swollen"));
        // Every sign that answers this question is on the page.
        auto const at = static_cast<std::int16_t>(regimen::find_condition<postpartum_back>(c.id).value());
        for (regimen::stop_sign_row const& s : regimen::stop_sign_table<postpartum_back>) {
            if (std::max(s.level, s.when_repeated) >= regimen::stop_level::S2) continue;
            if (std::find(s.sets.begin(), s.sets.end(), at) == s.sets.end()) continue;
            CHECK(has(page, s.name));
            CHECK(has(page, s.advice));
        }
    }
    CHECK(sessions > 25);
    CHECK(has(page_with(json::object(), "caesarean"), "Pain in the caesarean scar"));
    CHECK_FALSE(has(page_with(json::object()), "Pain in the caesarean scar"));
    CHECK(has(page_with({{"sciatica-radiculopathy", "yes"}}), "spreads further down the leg"));
}

TEST_CASE("a session that is shorter than she asked for says why") {
    json profile = mother();
    profile["minutes"] = 20;
    for (json const& answers : {json::object(), json{{"severe-tiredness", "yes"}}}) {
        profile["answers"] = answers;
        json const out = answer_to(profile);
        REQUIRE(out.at("total_seconds") < 19 * 60);
        std::string const why = out.at("shorter_because");
        CHECK(why.starts_with("You asked for 20 minutes."));
        CHECK_THAT(flat(on_text({"--page"}, profile.dump()).out), contains_text(why));
    }
    profile.erase("minutes");
    CHECK_FALSE(answer_to(profile).contains("shorter_because"));
}

TEST_CASE("each reason is said once, each thing that is needed once, and no name has a verb beside it") {
    for (char const* birth : {"vaginal", "instrumental", "caesarean"}) {
        for (int const day : {2, 10, 30, 60, 100, 200}) {
            for (char const* yes : {"hernia", "knee-pain", "wrist-thumb-tendon", "prolapse-heaviness", "latex-allergy",
                                    "pelvic-girdle-pain", "severe-tiredness"}) {
                json const profile{{"birth", birth},
                                   {"days_since_birth", day},
                                   {"answer_the_rest", "no"},
                                   {"answers", {{yes, "yes"}}},
                                   {"equipment", {"chair", "wall", "table", "towel"}}};
                std::string const page = on_text({"--page"}, profile.dump()).out;
                CAPTURE(profile.dump());
                std::size_t const left_out = page.find("Left out today\n");
                if (left_out != std::string::npos) {
                    std::istringstream in(page.substr(left_out));
                    std::set<std::string> reasons;
                    for (std::string line; std::getline(in, line) && !line.starts_with("In brackets");)
                        if (line.starts_with("- ") && !reasons.insert(line).second) FAIL_CHECK(line);
                }
                std::string const text = flat(page);
                std::size_t const needs = text.find("You need: ");
                if (needs != std::string::npos) {
                    std::string const list = text.substr(needs, text.find('.', needs) - needs);
                    for (auto const& e : tables.equipment) {
                        std::string const name(e.name);
                        if (list.find(name) != list.rfind(name)) FAIL_CHECK(list);
                    }
                }
                for (regimen::exercise_row const& e : tables.exercises) {
                    for (char const* verb : {" is ", " waits ", " stays ", " opens ", " needs ", " has ", " was "})
                        if (has(text, std::string(e.name) + verb)) FAIL_CHECK(e.name << verb);
                }
            }
        }
    }
}

TEST_CASE("a page shows three care tips, says that there are more, and others the next day") {
    auto const tips_on = [](int day) {
        json profile = mother();
        profile["days_since_birth"] = day;
        std::string const page = flat(on_text({"--page"}, profile.dump()).out);
        auto const from = page.find("Good to know ");
        REQUIRE(from != std::string::npos);
        auto const until = page.find(" for today. Other days begin with others.", from);
        REQUIRE(until != std::string::npos);
        std::string const part = page.substr(from, until - from);
        CHECK(has(part, " These are 3 of "));
        CHECK(std::count(part.begin(), part.end(), '[') == 3);
        // Behind what ends a session, before it begins: some are for before she starts.
        CHECK(page.find("When to stop") < from);
        CHECK(page.find("Settle 1.") > until);
        return part;
    };
    CHECK(tips_on(52) != tips_on(53));
    // On a day without a session they are what she gets.
    std::string const rest =
        flat(on_text({"--page"}, R"({"birth":"vaginal","days_since_birth":0,"answer_the_rest":"no"})").out);
    CHECK_THAT(rest, contains_text("For your back today"));
    CHECK_FALSE(has(rest, "window"));
}

TEST_CASE("no care tip stands beside an emergency, the same day, or open questions") {
    for (auto const& condition : tables.conditions) {
        if (condition.from_mode) continue;
        json const profile{{"birth", "vaginal"},
                           {"days_since_birth", 60},
                           {"answers", {{std::string(condition.id), "yes"}}},
                           {"answer_the_rest", "no"}};
        auto const screened = regimen::screen(profile_of(profile));
        if (screened.triage() < regimen::urgency::incomplete) continue;
        CAPTURE(condition.id);
        CHECK_FALSE(answer_to(profile).contains("tips"));
        std::string const page = flat(on_text({"--page"}, profile.dump()).out);
        CHECK_FALSE(has(page, "For your back today"));
        CHECK_FALSE(has(page, "Good to know "));
        CHECK_FALSE(has(page, "If another way"));
    }
    CHECK_FALSE(answer_to({{"birth", "vaginal"}, {"days_since_birth", 60}}).contains("tips"));
}

TEST_CASE("a ready-made session is shown where it is open to her, and else the routine, which says so") {
    json const out = answer_to(mother());
    std::vector<std::string> ids;
    for (json const& s : out.at("ready_made")) ids.push_back(s.at("id"));
    CHECK(ids == std::vector<std::string>{"T2-morning", "T2-evening", "T3"});
    CHECK_FALSE(out.contains("session"));
    auto const with = [](char const* id) { return json::parse(on_text({"--session", id}, mother().dump()).out); };
    json const taken = with("T3");
    CHECK(taken.at("session") == "T3");
    CHECK(taken.at("total_seconds") == 220);
    CHECK_FALSE(taken.contains("session_not_open"));
    CHECK_FALSE(taken.at("optimal").get<bool>());
    CHECK(taken.at("routine").front().at("exercise") == "belly-breathing");
    CHECK(taken.at("uncovered_goals").empty());
    json const kept = with("T7");
    CHECK_FALSE(kept.contains("session"));
    CHECK(kept.at("session_not_open") == "Four for strength is not open to her today.");
    CHECK(kept.at("routine") == out.at("routine"));
    std::string const page = flat(on_text({"--page", "--session", "T3"}, mother().dump()).out);
    CHECK_THAT(page, contains_text("After a feed: a ready-made session that is open to you today."));
    CHECK_FALSE(has(page, "If another way"));
    CHECK_THAT(flat(on_text({"--page", "--session", "T7"}, mother().dump()).out),
               contains_text("Four for strength is not open to you today. Here is what is:"));
    check_refused(on_text({"--session", "T33"}, mother().dump()), "--session", "did you mean \"T3\"?");
    // Never in an emergency, and no title that hurts.
    json lost = mother();
    lost["answers"]["baby-loss"] = "yes";
    json const found = answer_to(lost);
    for (json const& s : found.at("ready_made")) CHECK(s.at("id") != "T3");
    CHECK(json::parse(on_text({"--session", "T3"}, lost.dump()).out).at("session_not_open") ==
          "That session is not open to her today.");
    json urgent = mother();
    urgent["answers"]["leg-clot-dvt"] = "yes";
    json const none = json::parse(on_text({"--session", "T3"}, urgent.dump()).out);
    CHECK(none.at("routine").empty());
    CHECK_FALSE(none.contains("session"));
    CHECK_FALSE(none.contains("ready_made"));
}

TEST_CASE("help and version are answers") {
    outcome const help = on_nothing({"--help"});
    CHECK(help.code == 0);
    CHECK(help.err.empty());
    for (char const* option : {"--profile", "--json", "--page", "--list", "--explain", "--questions", "--session"}) {
        CHECK_THAT(help.out, contains_text(option));
    }
    outcome const version = on_nothing({"--version"});
    CHECK(version.code == 0);
    CHECK(version.out == "routine " REGIMEN_VERSION_STRING "\n");
}

TEST_CASE("a page is readable on eighty columns") {
    json profile = mother();
    for (char const* rest : {"no", "yes", "unknown"}) {
        for (int const day : {0, 20, 52, 200}) {
            profile["days_since_birth"] = day;
            profile["answer_the_rest"] = rest;
            check_width(on_text({"--page"}, profile.dump()).out);
        }
    }
    profile.erase("answer_the_rest");
    check_width(on_text({"--page"}, profile.dump()).out);
}

TEST_CASE("where a baby was lost, no page says a word about it") {
    auto const check_quiet = [](json const& profile) {
        for (arguments const& args : std::vector<arguments>{{"--page"}, {"--questions"}}) {
            outcome const o = on_text(args, profile.dump());
            CHECK(o.code == 0);
            std::string const page = lower(o.out);
            for (char const* word : {"baby", "babies", "birth", "born", "infant", "child", "feed", "mother"}) {
                if (has(page, word)) FAIL_CHECK(word << " for " << profile.dump());
            }
        }
    };
    for (auto const& mode : tables.modes) {
        for (int const day : {0, 10, 50, 200}) {
            json profile{{"birth", mode.id}, {"days_since_birth", day}, {"answers", {{"baby-loss", "yes"}}}};
            check_quiet(profile);
            for (char const* rest : {"no", "yes", "unknown"}) {
                profile["answer_the_rest"] = rest;
                check_quiet(profile);
            }
        }
    }
    for (std::size_t i = 0; i < tables.conditions.size(); i += static_cast<std::size_t>(regimen_tests::stride())) {
        auto const& condition = tables.conditions[i];
        if (condition.from_mode || condition.id == "baby-loss") continue;
        for (int const day : {10, 50}) {
            check_quiet({{"birth", "caesarean"},
                         {"days_since_birth", day},
                         {"answers", {{"baby-loss", "yes"}, {std::string(condition.id), "yes"}}},
                         {"answer_the_rest", "no"},
                         {"equipment", {"chair", "wall", "towel", "pillow", "cushion"}}});
        }
    }
    outcome const page =
        on_text({"--page"},
                R"({"birth":"vaginal","days_since_birth":99,"answers":{"baby-loss":"yes"},"answer_the_rest":"no"})");
    // Who would listen stands before all that is about a session.
    std::string const kind = flat(page.out);
    REQUIRE_THAT(kind, contains_text("If you would like to talk"));
    CHECK(kind.find("If you would like to talk") < kind.find("rests and changes of position"));
    CHECK(kind.find("If you would like to talk") == kind.rfind("If you would like to talk"));
}

TEST_CASE("a question about a caesarean is neither asked nor counted after another birth; a yes to it is told") {
    constexpr std::array about_it{std::string_view("wound-problem-caesarean"),
                                  std::string_view("caesarean-pain-with-activity")};
    for (char const* birth : {"vaginal", "instrumental", "caesarean"}) {
        bool const applies = std::string_view(birth) == "caesarean";
        json const silent{{"birth", birth}, {"days_since_birth", 300}};
        std::string const questions = on_text({"--questions", "--page"}, silent.dump()).out;
        json const asked = answer_to(silent);
        for (std::string_view const id : about_it) {
            CAPTURE(birth, id);
            CHECK(has(questions, std::string(id)) == applies);
            bool to_answer = false;
            for (json const& q : asked.at("to_answer")) to_answer = to_answer || q.at("condition") == id;
            CHECK(to_answer == applies);
            json profile{{"birth", birth}, {"days_since_birth", 300}, {"answer_the_rest", "no"}};
            profile["answers"][std::string(id)] = "unknown";
            json const unsure = answer_to(profile);
            CHECK((unsure.at("triage") == "clear") == !applies);
            CHECK_FALSE(unsure.contains("contradictions"));
            profile["answers"][std::string(id)] = "yes";
            json const yes = answer_to(profile);
            CHECK(yes.at("triage") != "clear");
            CHECK(yes.contains("contradictions") == !applies);
            std::string const page = flat(on_text({"--page"}, profile.dump()).out);
            CHECK(has(page, "This does not fit") == !applies);
            if (applies) continue;
            REQUIRE(yes.at("contradictions").size() == 1);
            CHECK(yes.at("contradictions")[0].at("condition") == id);
            CHECK(yes.at("contradictions")[0].at("birth") == birth);
            CHECK_THAT(page, contains_text(yes.at("contradictions")[0].at("sentence").get<std::string>()));
            profile["answers"]["baby-loss"] = "yes";
            CHECK(
                example::is_quiet(lower(answer_to(profile).at("contradictions")[0].at("sentence").get<std::string>())));
        }
    }
}

TEST_CASE("a yes that does not fit stands beside no emergency on the page") {
    json const profile{{"birth", "vaginal"},
                       {"days_since_birth", 80},
                       {"answer_the_rest", "no"},
                       {"answers", {{"heavy-bleeding", "yes"}, {"wound-problem-caesarean", "yes"}}}};
    CHECK_FALSE(has(flat(on_text({"--page"}, profile.dump()).out), "This does not fit"));
    CHECK(answer_to(profile).at("contradictions").size() == 1);
}

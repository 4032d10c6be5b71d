// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a mother reads is written for her: questions, sentences, signs, tips, steps and notes. No curator's remark, no
// thing that no list names, no step for another position, and no step that loads what she said is hurt. Each test is
// over the whole catalogue, so that the next entry with the fault fails.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/content/care_tip.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/words/explain.hpp>

#include <algorithm>
#include <cctype>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace {

using regimen::postpartum_back;
namespace pp = regimen::postpartum;

constexpr auto const& table = regimen::view_of<postpartum_back>;
constexpr auto const& book = regimen::book_of<pp::conservative, postpartum_back>;

std::string text(std::string_view view) { return std::string(view); }
bool has(std::string const& in, std::string const& words) { return std::regex_search(in, std::regex(words)); }

struct said {
    std::string where;
    std::string words;
};

std::vector<said> questions() {
    std::vector<said> all;
    for (auto const& c : table.conditions)
        if (!c.from_mode) all.push_back({"question " + text(c.id), text(c.question)});
    return all;
}
/// What she told, as it is said back to her: after a yes, and after "not sure", which takes the most words.
std::vector<said> statements() {
    std::vector<said> all;
    for (std::size_t c = 0; c != table.conditions.size(); ++c) {
        std::string const where = "statement " + text(table.conditions[c].id);
        for (auto const how : {regimen::told::yes, regimen::told::report, regimen::told::not_sure})
            all.push_back({where, std::string(regimen::explain(table, c, how))});
    }
    return all;
}
std::vector<said> sentences() {
    std::vector<said> all;
    for (auto const& r : book.rules) all.push_back({"rule " + text(r.id), text(r.sentence)});
    for (auto const& d : book.delays) all.push_back({"delay " + text(d.id), text(d.sentence)});
    return all;
}
std::vector<said> signs() {
    std::vector<said> all;
    for (auto const& s : regimen::stop_sign_table<postpartum_back>) {
        all.push_back({"sign " + text(s.id), text(s.name)});
        all.push_back({"advice " + text(s.id), text(s.advice)});
        if (!s.advice_later.empty()) all.push_back({"advice later " + text(s.id), text(s.advice_later)});
        if (!s.advice_again.empty()) all.push_back({"advice again " + text(s.id), text(s.advice_again)});
        if (!s.advice_at_rest.empty()) all.push_back({"advice at rest " + text(s.id), text(s.advice_at_rest)});
    }
    return all;
}
std::vector<said> tips() {
    std::vector<said> all;
    for (auto const& t : regimen::care_tip_table<postpartum_back>) all.push_back({"tip " + text(t.id), text(t.text)});
    return all;
}
std::vector<said> exercises() {
    std::vector<said> all;
    for (auto const& e : table.exercises) {
        all.push_back({"name " + text(e.id), text(e.name)});
        for (std::string_view const step : *e.steps) all.push_back({"step " + text(e.id), text(step)});
        if (!e.note.empty()) all.push_back({"note " + text(e.id), text(e.note)});
        if (!e.early_note.empty()) all.push_back({"early note " + text(e.id), text(e.early_note)});
    }
    return all;
}
std::vector<said> progress() {
    std::vector<said> all;
    for (auto const& p : regimen::progression_table<postpartum_back>)
        for (auto const& r : p.policy->rules) all.push_back({"progress " + text(r.id), text(r.sentence)});
    return all;
}
std::vector<said> everything() {
    std::vector<said> all;
    for (auto const& part : {questions(), statements(), sentences(), signs(), tips(), exercises(), progress()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

/// The school grade that a text reads at, by the formula of Flesch and Kincaid. A syllable is a run of vowels, a silent
/// e at the end is none; a colon or a semicolon ends a part as a full stop does.
double grade_of(std::string const& words) {
    auto const is_letter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    auto const is_vowel = [](char c) { return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos; };
    int parts = 0, n_words = 0, syllables = 0;
    for (std::size_t i = 0; i < words.size();) {
        if (std::string_view(".:;?!").find(words[i]) != std::string_view::npos) ++parts;
        if (!is_letter(words[i])) {
            ++i;
            continue;
        }
        int here = 0;
        std::size_t const begin = i;
        for (; i < words.size() && (is_letter(words[i]) || words[i] == '-' || words[i] == '\''); ++i)
            if (is_vowel(words[i]) && (i == begin || !is_vowel(words[i - 1]))) ++here;
        bool const silent = words[i - 1] == 'e' && i - begin > 2 && words[i - 2] != 'l' && here > 1;
        syllables += std::max(here - (silent ? 1 : 0), 1);
        ++n_words;
    }
    return 0.39 * n_words / std::max(parts, 1) + 11.8 * syllables / std::max(n_words, 1) - 15.59;
}

/// A step or a note without the names of exercises: "the half dog at a wall" names an exercise and no wall.
std::string without_names(std::string words) {
    auto const lower = [](std::string s) {
        std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return std::tolower(c); });
        return s;
    };
    words = lower(words);
    for (auto const& e : table.exercises) {
        std::string const name = lower(text(e.name));
        for (auto at = words.find(name); at != std::string::npos; at = words.find(name)) words.erase(at, name.size());
    }
    return words;
}

}  // namespace

TEST_CASE("no curator's remark is in anything that she reads") {
    char const* const remarks[] = {"\\bS[0-9]{1,3}\\b",
                                   "\\bEPDS\\b",
                                   "\\b[Tt]he articles?\\b",
                                   "\\b[Aa]rticle [A-C]\\b",
                                   "\\b[Dd]ossier\\b",
                                   "\\b[Pp]roposal|\\bPROP",
                                   "\\bINF\\b",
                                   "\\bGCK\\b",
                                   "\\b[Aa]sk with care",
                                   "\\b[Aa]sk her\\b",
                                   "\\blet a partner answer",
                                   "\\b[Ss]ource",
                                   "\\bdefault\\b",
                                   "\\bUNSTATED\\b",
                                   "\\bRPE\\b",
                                   "\\bE[0-4]\\b",
                                   "\\bC[0-9]+\\b",
                                   "\\bdemands?\\b",
                                   "\\bvariants?\\b",
                                   "\\bcontraindicat",
                                   "\\bleaflet",
                                   "\\bsee also\\b",
                                   "\\btodo\\b|\\bTODO\\b",
                                   "\\bproxy\\b",
                                   "\\bscreening\\b"};
    for (auto const& each : everything()) {
        CAPTURE(each.where, each.words);
        for (auto const* remark : remarks) {
            CAPTURE(remark);
            CHECK_FALSE(has(each.words, remark));
        }
    }
}

TEST_CASE("a sentence has words of every day, is whole, and is not long") {
    char const* const words_of_a_trade =
        "[Cc]linician|[Cc]learance|[Cc]leared|[Aa]ssessed|[Oo]bstetric|[Cc]ardiac|[Gg]lucose"
        "|[Ii]ntensity|falls risk|low pressure|long levers|timetable";
    for (auto const& each : statements()) {
        CAPTURE(each.where, each.words);
        CHECK_FALSE(has(each.words, words_of_a_trade));
        CHECK(has(each.words, "^You (told us that|reported that|were not sure whether) [a-z].*[^.]\\.$"));
    }
    for (auto const& each : sentences()) {
        CAPTURE(each.where, each.words);
        CHECK_FALSE(has(each.words, words_of_a_trade));
        CHECK(has(each.words, "^[A-Z].*\\.$"));
        CHECK(std::count(each.words.begin(), each.words.end(), ' ') < 36);
    }
    for (auto const& each : questions()) {
        CAPTURE(each.where, each.words);
        CHECK(has(each.words, "^[A-Z].*[.?]$"));
    }
}

TEST_CASE("a statement goes on from \"you told us that\", speaks to her, and says what no other says") {
    std::set<std::string> different;
    for (auto const& c : table.conditions) {
        std::string const words = text(c.statement);
        CAPTURE(c.id, words);
        CHECK(has(words, "^[a-z]"));
        CHECK(has(words, "[a-z)]$"));
        CHECK_FALSE(has(words, "[?!{}]|\\.( |$)|  |\\b(I|my|me|she|her|mother|Yes|yes|Answer|answer)\\b"));
        CHECK(has(words, "\\byour?\\b"));
        // It is a clause and no question: the verb does not come first.
        CHECK_FALSE(
            has(words, "^(do|does|did|is|are|was|were|have|has|had|can|could|if)\\b|[;,] (do|does|did|are) you\\b"));
        CHECK(std::count(words.begin(), words.end(), '(') == std::count(words.begin(), words.end(), ')'));
        CHECK(different.insert(words).second);
    }
    CHECK(different.size() == table.conditions.size());
}

TEST_CASE("a statement has the numbers of its question, and no other") {
    auto const numbers_in = [](std::string const& words) {
        std::multiset<std::string> all;
        std::regex const number("[0-9]+");
        for (std::sregex_iterator at(words.begin(), words.end(), number), end; at != end; ++at) all.insert(at->str());
        return all;
    };
    std::size_t with_numbers = 0;
    for (auto const& c : table.conditions) {
        CAPTURE(c.id, text(c.question), text(c.statement));
        CHECK(numbers_in(text(c.statement)) == numbers_in(text(c.question)));
        with_numbers += numbers_in(text(c.question)).empty() ? 0 : 1;
    }
    CHECK(with_numbers > 10);
}

TEST_CASE("a sentence reads at grade 8 or below") {
    std::vector<said> of_later_days;
    for (auto const& each : signs())
        if (has(each.where, "^advice (later|again) ")) of_later_days.push_back(each);
    CHECK(of_later_days.size() > 15);
    for (auto const& part : {sentences(), tips(), statements(), of_later_days}) {
        for (auto const& each : part) {
            CAPTURE(each.where, each.words, grade_of(each.words));
            CHECK(grade_of(each.words) <= 8.0);
        }
    }
}

TEST_CASE("what asks her to see somebody says whom, and what for is no fact that she may not be sure of") {
    for (auto const& r : book.rules) {
        CAPTURE(r.id, text(r.sentence));
        if (r.action == regimen::urgency::see_professional)
            CHECK(has(text(r.sentence),
                      "doctor|midwife|physiotherapist|surgeon|team|pelvic-health (review|appointment)|your check"));
        // The sentence also stands beside "you were not sure whether ...".
        CHECK_FALSE(has(text(r.sentence), "^(You (are|were|have|had|feel)|Your [a-z -]+ (is|are|was|has))\\b"));
    }
}

TEST_CASE("what is over by a day is said before it, and no longer") {
    char const* const times[] = {"catheter", "[Bb]efore week", "[Uu]ntil week", "first (days|weeks|months)",
                                 "[Ff]or (two|six|eight) weeks"};
    std::size_t early = 0;
    for (auto const& e : table.exercises) {
        CAPTURE(e.id, text(e.note), text(e.early_note));
        for (auto const* time : times) {
            CHECK_FALSE(has(text(e.note), time));
            for (std::string_view const step : *e.steps) CHECK_FALSE(has(text(step), time));
        }
        if (e.early_note.empty()) continue;
        ++early;
        CHECK(e.early_until > 0);
        CHECK(e.early_until <= 98);
        CHECK(e.early_note_on(-1) == e.early_note);
        CHECK(e.early_note_on(e.early_until - 1) == e.early_note);
        CHECK(e.early_note_on(e.early_until).empty());
    }
    CHECK(early == 2);
    for (auto const& t : regimen::care_tip_table<postpartum_back>) {
        CAPTURE(t.id, text(t.text));
        if (has(text(t.text), "first (weeks|five months)|six weeks")) CHECK(t.days.until <= 152);
    }
}

TEST_CASE("a tip is a few whole sentences") {
    for (auto const& each : tips()) {
        CAPTURE(each.where, each.words);
        CHECK(has(each.words, "^[A-Z].*\\.$"));
        CHECK_FALSE(has(each.words, "  |[Cc]linician|[Cc]ontra|therapeutic|postpartum|caesarean section"));
        CHECK(std::count(each.words.begin(), each.words.end(), ' ') < 50);
    }
}

TEST_CASE("a step asks for no thing that is not in its exercise's list, but for what it leaves to her") {
    struct thing {
        char const* word;
        char const* equipment;  ///< its id, or nullptr: no list can name it
    };
    thing const things[] = {{"\\bchairs?\\b", "chair"},
                            {"\\bwalls?\\b", "wall"},
                            {"\\btables?\\b", "table"},
                            {"\\bworktops?\\b", "worktop"},
                            {"\\bbands?\\b", "band"},
                            {"\\bstraps?\\b", "strap"},
                            {"\\btowels?\\b", "towel"},
                            {"\\bscar(f|ves)\\b", "scarf"},
                            {"\\bballs?\\b", "fitball"},
                            {"\\bpillows?\\b", "pillow"},
                            {"\\bcushions?\\b", "cushion"},
                            {"\\b(socks?|mats?|rugs?|blankets?|beds?|sofas?|bolsters?|wedges?|blocks?|cloths?|ropes?|"
                             "stools?|padding|padded|books?|weights|dumbbells?|bottles?)\\b",
                             nullptr}};
    for (auto const& e : table.exercises) {
        std::uint64_t needed = 0;
        for (auto const need : e.needs) needed |= need;
        auto const look = [&](std::string_view said, bool is_note) {
            std::string const words = without_names(text(said));
            for (auto const& each : things) {
                if (!has(words, each.word)) continue;
                CAPTURE(e.id, text(said), each.word);
                bool listed = false, helps = false;
                for (std::size_t i = 0; i != table.equipment.size(); ++i) {
                    if (each.equipment == nullptr || table.equipment[i].id != each.equipment) continue;
                    listed = ((needed >> i) & 1U) != 0;
                    helps = ((e.helped_by >> i) & 1U) != 0;
                }
                bool const left_to_her =
                    has(words, "if you like|if you have|\\bhelp it\\b|with sore|if the hands do not meet");
                bool const refused = has(words, "\\bno " + std::string(each.word + 2) + "|\\bnever\\b") ||
                                     has(words, "no chair is needed|never a chair");
                bool const other_way = has(words, "seat or with the fists");
                CHECK((listed || left_to_her || refused || other_way));
                // What helps is in the list of what helps.
                CHECK((listed || each.equipment == nullptr || helps || (is_note && refused)));
            }
        };
        for (std::string_view const step : *e.steps) look(step, false);
        look(e.note, true);
        look(e.early_note, true);
    }
}

TEST_CASE("steps that speak of one thing of several speak of all that will do") {
    char const* const words[] = {"chair", "wall",  "table",   "worktop", "band",   "strap",
                                 "towel", "scarf", "fitball", "pillow",  "cushion"};
    REQUIRE(std::size(words) == table.equipment.size());
    for (auto const& e : table.exercises) {
        std::string whole;
        for (std::string_view const step : *e.steps) whole += without_names(text(step)) + " ";
        for (auto const need : e.needs) {
            std::size_t will_do = 0, spoken_of = 0;
            for (std::size_t i = 0; i != table.equipment.size(); ++i) {
                if (((need >> i) & 1U) == 0) continue;
                CHECK(table.equipment[i].id == words[i]);
                ++will_do;
                if (whole.find(words[i]) != std::string::npos) ++spoken_of;
            }
            CAPTURE(e.id, whole);
            if (will_do > 1) CHECK((spoken_of == will_do || spoken_of == 0));
        }
    }
}

TEST_CASE("a person who owns nothing still has what is gentle for each part of the back") {
    using regimen::operator""_days;
    auto const today =
        regimen::screen(regimen::profile<postpartum_back>{}.rest_is(regimen::answer::no).after<pp::vaginal>(84_days));
    std::set<std::string> served;
    for (std::size_t e = 0; e != table.exercises.size(); ++e) {
        auto const& row = table.exercises[e];
        if (row.effort > regimen::E2 || !today.permits(e)) continue;
        if (std::any_of(row.needs.begin(), row.needs.end(), [](std::uint64_t need) { return need != 0; })) continue;
        for (std::size_t i = 0; i != row.n_serves; ++i) served.insert(text(table.regions[row.serves[i].region].id));
    }
    for (auto const* part :
         {"neck", "shoulders", "upper-back", "side-back", "lower-back", "pelvis", "hips", "whole-body"}) {
        CAPTURE(part);
        CHECK(served.count(part) == 1);
    }
}

TEST_CASE("the first step fits every position that an exercise can start in") {
    struct place {
        char const* words;
        std::vector<std::string> positions;
    };
    place const places[] = {
        {"\\b[Ss]tand(ing)?\\b", {"standing"}},
        {"\\b[Ss]it (tall|on a chair|on the floor|in the|with)\\b", {"sitting", "sitting-on-floor", "sitting-on-ball"}},
        {"\\b[Kk]neel\\b", {"kneeling", "all-fours"}},
        {"\\b[Ll]ie on the back\\b", {"supine"}},
        {"\\b[Ll]ie on the front\\b", {"prone"}},
        {"\\bon the side\\b", {"side-lying"}},
        {"\\b[Ll]ie\\b|\\blie down\\b", {"supine", "side-lying", "prone"}},
        {"\\b[Hh]ands and knees\\b", {"all-fours"}},
    };
    for (auto const& e : table.exercises) {
        std::string const first = text(*e.steps->begin());
        for (auto const& each : places) {
            if (!has(first, each.words)) continue;
            for (std::size_t p = 0; p != table.positions.size(); ++p) {
                if (((e.positions >> p) & 1U) == 0) continue;
                CAPTURE(e.id, first, each.words, table.positions[p].id);
                CHECK(std::count(each.positions.begin(), each.positions.end(), text(table.positions[p].id)) == 1);
            }
        }
        // Whatever comes later names no other way to hold the body.
        for (std::string_view const step : *e.steps) {
            CAPTURE(e.id, text(step));
            CHECK_FALSE(has(text(step),
                            "[Ss]tand,? or |[Ll]ie,? or |[Ss]it,? or |[Kk]neel,? or |,? or (sit|stand|lie|kneel)\\b"));
        }
    }
}

TEST_CASE("no step of what is open loads what she said is hurt") {
    struct hurt {
        char const* condition;
        int from, until;  ///< days after the birth
        char const* does_it;
    };
    char const* const squeezes = "back passage|holding wind|[Ss]queez";
    hurt const hurts[] = {
        {"oasi-3rd-4th-tear", 0, 366, squeezes},
        {"oasi-3rd-4th-tear", 0, 28, "\\b[Ss]it\\b"},
        {"oasi-3rd-4th-tear", 0, 366, "legs crossed|[Ss]it in the middle of the ball"},
        {"stitches-1st-2nd-episiotomy", 0, 366, "legs crossed|[Ss]it in the middle of the ball"},
        {"symphysis-separation-fracture", 0, 366, squeezes},
        {"other-operation", 0, 366, squeezes},
        {"heart-condition", 0, 366, squeezes},
        {"blood-clot-treated", 0, 366, squeezes},
        {"seizure-assessed", 0, 366, squeezes},
        {"coccyx-pain", 0, 366, "\\b[Ss]it\\b"},
        {"knee-pain", 0, 366, "\\b[Kk]neel|[Hh]ands and knees|knees under hips|leg folded|legs crossed"},
        {"wrist-thumb-tendon", 0, 366, "clasp|[Hh]ands under shoulders|[Hh]ands and knees|right arm and the left leg"},
        {"carpal-tunnel", 0, 366, "clasp|[Hh]ands under shoulders|[Hh]ands and knees|right arm and the left leg"},
        {"shoulder-pain", 0, 366, "overhead|behind the back"},
        {"neck-pain-or-dizzy", 0, 366, "[Tt]urn the head|roll it|chin glide|[Tt]ip the head"},
        {"sciatica-radiculopathy", 0, 366, "round the back upward|fold forward"},
        {"mastitis-settling", 0, 366, "[Ll]ie on the front|front of the trunk over|self-hug|cross the upper arms"},
        {"breast-comfort", 0, 366, "[Ll]ie on the front|front of the trunk over"},
        {"hernia", 0, 366, "[Ll]ie on the front|front of the trunk over"},
        {"prolapse-heaviness", 0, 366, "[Ll]ie on the front|front of the trunk over"},
        {"caesarean-pain-with-activity", 0, 366,
         "[Ll]ie on the front|front of the trunk over|fold forward|lean to the right|cross over the other leg"},
        {"birth-caesarean", 0, 84, "[Ll]ie on the front|front of the trunk over"},
        {"glaucoma-or-retina", 0, 366, "head hangs|fold forward"},
        {"latex-allergy", 0, 366, "\\bball\\b"},
    };
    for (auto const& each : hurts) {
        // Of each exercise the first step that does it: looked for once, for every day and birth asks again.
        std::vector<std::string> does_it(table.exercises.size());
        for (std::size_t e = 0; e != table.exercises.size(); ++e) {
            for (std::string_view const step : *table.exercises[e].steps)
                if (does_it[e].empty() && has(text(step), each.does_it)) does_it[e] = text(step);
        }
        CAPTURE(each.condition, each.does_it);
        // Some exercise does it, or the line says nothing.
        CHECK(std::any_of(does_it.begin(), does_it.end(), [](std::string const& step) { return !step.empty(); }));
        auto const condition = regimen::find_condition<postpartum_back>(each.condition);
        REQUIRE(condition.has_value());
        for (std::size_t mode = 0; mode != table.modes.size(); ++mode) {
            bool const follows = table.conditions[*condition].from_mode;
            if (follows && table.modes[mode].id != "caesarean") continue;
            for (int day = each.from; day < each.until; day += 7) {
                auto who = regimen::profile<postpartum_back>{}
                               .rest_is(regimen::answer::no)
                               .after_mode(mode, regimen::days::from_value(day));
                if (!follows) who.raw().set(*condition, regimen::answer::yes);
                auto const today = regimen::screen(who);
                for (std::size_t e = 0; e != table.exercises.size(); ++e) {
                    if (does_it[e].empty() || !today.permits(e)) continue;
                    CAPTURE(day, table.modes[mode].id, table.exercises[e].id, does_it[e]);
                    CHECK(false);
                }
            }
        }
    }
}

TEST_CASE("a thing of rubber is never the only one that will do, and there is none for a person with an allergy") {
    auto const item = [](std::string_view id) {
        for (std::size_t i = 0; i != table.equipment.size(); ++i)
            if (table.equipment[i].id == id) return std::uint64_t{1} << i;
        return std::uint64_t{0};
    };
    std::uint64_t const band = item("band"), ball = item("fitball");
    std::size_t latex = table.demands.size();
    for (std::size_t d = 0; d != table.demands.size(); ++d)
        if (table.demands[d].id == "latex-contact") latex = d;
    REQUIRE(latex != table.demands.size());
    for (auto const& e : table.exercises) {
        CAPTURE(e.id);
        for (auto const need : e.needs) {
            CHECK(need != band);
            if ((need & ball) != 0) CHECK(e.level(latex) == 1);
            // The warning stands at the thing.
            if ((need & band) != 0) CHECK(has(text(e.note), "latex allergy: never a rubber band"));
        }
        CHECK((e.helped_by & (band | ball)) == 0);
    }
    bool told = false;
    for (auto const& r : book.rules) {
        if (r.id != "latex-free-equipment") continue;
        told = has(text(r.sentence), "strap, a towel or a scarf, never a rubber band");
    }
    CHECK(told);
}

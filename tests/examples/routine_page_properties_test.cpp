// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Pages of random people and random logs: one urgency, a headline that nothing contradicts, no session on a day that a
// sign forbids, nothing needed that is not named.
// Every page is read as text. How urgent it must be is read from the answers and the reports, by tests/data alone.
// REGIMEN_PAGES says how many of each, and REGIMEN_FIRST_LOG with which of the logs to begin.
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "../catch.hpp"
#include "common/routine_words.hpp"
#include "routine/page.hpp"
#include "routine/quiet.hpp"
#include "scale.hpp"
#include "support/clinical_json.hpp"
#include "support/random_training.hpp"

namespace {

using C = example::catalogue;
using regimen::urgency;
using regimen_tests::training_kind;

auto const& table() { return regimen::view_of<C>; }

long pages(long otherwise) {
    char const* const asked = std::getenv("REGIMEN_PAGES");
    return asked != nullptr ? std::atol(asked) : regimen_tests::scaled(otherwise);
}

/// In one line, without the margins of a page.
std::string flat(std::string const& page) {
    std::string out;
    for (char const c : page) {
        if (c == '\n' || c == ' ') {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            out += c;
        }
    }
    return out;
}
bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

urgency urgency_called(std::string const& word) {
    return word == "emergency"  ? urgency::emergency
           : word == "same-day" ? urgency::same_day
                                : urgency::see_professional;
}

/// What may be said on a page, and how urgent it is by tests/data.
struct saying {
    std::string text;
    urgency how = urgency::clear;
};

/// The level of each stop sign by its id, S1 to S4, as tests/data has it.
std::map<std::string, int> const& stated_levels() {
    static std::map<std::string, int> const all = [] {
        std::map<std::string, int> out;
        auto const stated = regimen_tests::read_data("stop_signs.json");
        for (auto const& sign : stated.at("signs"))
            out[sign.at("id")] = sign.at("level").get<std::string>().at(1) - '0';
        return out;
    }();
    return all;
}

/// The sentences of the rules that ask for something, and the advice of the stop signs.
std::vector<saying> const& sayings() {
    static std::vector<saying> const all = [] {
        std::map<std::string, urgency> of;  // a text that two rules share is as urgent as the milder of them
        auto const take = [&of](std::string_view text, urgency how) {
            if (text.empty()) return;
            auto const [at, fresh] = of.emplace(std::string(text), how);
            if (!fresh) at->second = std::min(at->second, how);
        };
        std::map<std::string, std::string> asks;
        auto const stated = regimen_tests::read_data("rules.json");
        for (auto const& rule : stated.at("rules")) {
            if (rule.contains("action") && !rule.at("action").is_null()) asks[rule.at("id")] = rule.at("action");
        }
        for (auto const& rule : example::conservative.view().rules) {
            auto const at = asks.find(std::string(rule.id));
            if (at == asks.end()) continue;
            for (bool const quiet : {false, true})
                take(example::words_of(quiet).of("rule", rule.id, rule.sentence), urgency_called(at->second));
        }
        for (auto const& [id, level] : stated_levels()) {
            if (level == 4) continue;
            auto const at = regimen::find_stop_sign<C>(id);
            if (!at) throw std::runtime_error(id);
            using enum regimen::advice_time;
            for (bool const quiet : {false, true}) {
                for (auto const when : {at_once, later, again})
                    take(advice_of(regimen::stop_sign_table<C>[*at], when, example::words_of(quiet)),
                         level == 1   ? urgency::emergency
                         : level == 2 ? urgency::same_day
                                      : urgency::see_professional);
            }
        }
        std::vector<saying> out;
        for (auto const& [text, how] : of) out.push_back({text, how});
        return out;
    }();
    return all;
}

/// The five sentences of what to do, in both languages.
std::map<std::string, urgency> const& headlines() {
    static std::map<std::string, urgency> const all = [] {
        std::map<std::string, urgency> out;
        for (bool const quiet : {false, true}) {
            for (auto const u : {urgency::clear, urgency::see_professional, urgency::incomplete, urgency::same_day,
                                 urgency::emergency})
                out.emplace(std::string(explain(u, example::words_of(quiet))), u);
        }
        return out;
    }();
    return all;
}

std::string all_clear() { return std::string(explain(urgency::clear)); }

/// Without the part that tells when to stop or to call, which names what would be urgent if it came.
std::string without_when_to_stop(std::string const& page) {
    std::size_t const from = std::min(page.find("When to stop"), page.find("When to call for help"));
    if (from == std::string::npos) return page;
    std::size_t const to = page.find("\n\n", from);
    return page.substr(0, from) + (to == std::string::npos ? "" : page.substr(to));
}

/// What is wrong with a page, in words; empty where nothing is.
std::string fault_of_urgencies(std::string const& page) {
    std::set<urgency> heads, said;
    std::string which;
    for (auto const& [text, how] : headlines()) {
        if (!has(page, text)) continue;
        heads.insert(how);
        which += " | " + text;
    }
    for (saying const& s : sayings()) {
        if (!has(page, s.text)) continue;
        said.insert(s.how);
        which += " | " + s.text;
    }
    if (heads.size() > 1) return "two headlines" + which;
    if (said.count(urgency::emergency) + said.count(urgency::same_day) > 1) return "two urgencies" + which;
    bool const urgent = said.count(urgency::emergency) + said.count(urgency::same_day) != 0;
    if (urgent && said.count(urgency::see_professional) != 0) return "something less urgent beside it" + which;
    if (!heads.empty() && !said.empty()) {
        urgency const most = *said.rbegin();
        if (most >= urgency::same_day && *heads.begin() != most) return "a headline of another urgency" + which;
        if (*heads.begin() == urgency::clear) return "an all-clear beside an action" + which;
    }
    return {};
}

/// A thing that an exercise of the routine needs is named on the page, or is hers.
std::string fault_of_things(example::today const& t, std::string const& page) {
    for (auto const& item : t.planned.items.view()) {
        auto const& e = table().exercises[item.exercise];
        for (std::uint64_t const need : e.needs) {
            if (need == 0) continue;
            bool named = false;
            for (std::size_t i = 0; i != table().equipment.size(); ++i) {
                if (((need >> i) & 1U) != 0) named = named || has(page, std::string(table().equipment[i].name));
            }
            if (!named) return "a thing that is not named, for " + std::string(e.id);
        }
    }
    return {};
}

/// The most urgent that her answers ask for, by tests/data.
oracle::clinic const& clinic() {
    static oracle::clinic const known = oracle::read_clinic();
    return known;
}
urgency urgency_of_answers(regimen::profile<C> const& who) {
    auto const& raw = who.raw();
    oracle::person p(clinic(), oracle::answer::silent);
    p.mode = oracle::birth_of(std::string(table().modes[static_cast<std::size_t>(raw.mode)].id));
    for (std::size_t c = 0; c != table().conditions.size(); ++c) {
        std::size_t const at = oracle::index_of(clinic().conditions, std::string(table().conditions[c].id));
        switch (raw.get(c)) {
            case regimen::answer::yes:
                p.answers[at] = oracle::answer::yes;
                break;
            case regimen::answer::no:
                p.answers[at] = oracle::answer::no;
                break;
            case regimen::answer::unknown:
                p.answers[at] = oracle::answer::unknown;
                break;
            case regimen::answer::not_asked:
                break;
        }
        p.cleared[at] = raw.cleared.test(c) ? 1 : 0;
    }
    return static_cast<urgency>(oracle::reading(clinic(), p).on(raw.day).urgency);
}

bool can_be_read(regimen::profile<C> const& who) {
    auto const& raw = who.raw();
    return raw.mode >= 0 && static_cast<std::size_t>(raw.mode) < table().modes.size() && raw.day >= 0 &&
           raw.day <= oracle::last_day;
}

example::question asked_by(regimen::profile<C> const& who, int minutes) {
    example::question q;
    q.who = who;
    q.minutes = minutes;
    return q;
}

/// How many questions the page leaves out, as it says: "And 2 more questions of this kind."
std::size_t counted_as_cut(std::string const& text) {
    static std::regex const line("And (\\d+) more questions? of this kind\\.");
    std::size_t all = 0;
    for (std::sregex_iterator it(text.begin(), text.end(), line), end; it != end; ++it) all += std::stoul((*it)[1]);
    return all;
}

/// What her answers ask for is on the page: as an order, or behind the order that says why nothing is allowed.
std::string fault_of_orders(example::today const& t, std::string const& text) {
    std::size_t const beside = text.find("Ask about this as well");
    std::string fault;
    bool leads = false;
    std::set<int> cut;  // of many that she was not sure about some are only counted
    for (regimen::applied_rule const& rule : actions_of(t)) {
        std::string const sentence(explain(t.screened, rule, example::words_of(t.quiet())));
        regimen::rule_row const& row = t.screened.book().rules[static_cast<std::size_t>(rule.rule)];
        // Of what she was not sure about the sentence begins with that; what it asks for is the rule's.
        std::string const asks(example::words_of(t.quiet()).of("rule", row.id, row.sentence));
        std::size_t const at = std::min(text.find(sentence), text.find(asks));
        leads = leads || (row.blocks_session && at < beside);
        if (at != std::string::npos) continue;
        if (t.urgent() && rule.condition >= 0) {  // the headline orders it: the page says what it is about
            bool told = t.log && t.log->locked_about(rule.condition);
            for (auto const how : {regimen::told::yes, regimen::told::not_sure, regimen::told::report}) {
                auto const said =
                    explain(table(), static_cast<std::size_t>(rule.condition), how, example::words_of(t.quiet()));
                told = told || has(text, said.sentence.view());
            }
            auto const condition = static_cast<std::size_t>(rule.condition);
            bool const sure = t.screened.made_for().raw().get(condition) == regimen::answer::yes;
            if (!told && !sure) cut.insert(rule.condition);
            if (!told && sure) fault = "an order that is about nothing: " + sentence;
            continue;
        }
        bool asked = false;
        for (auto const how : {regimen::told::yes, regimen::told::not_sure}) {
            if (beside == std::string::npos || rule.condition < 0) break;
            auto const said =
                explain(table(), static_cast<std::size_t>(rule.condition), how, example::words_of(t.quiet()));
            asked = asked || text.find(said.sentence.view(), beside) != std::string::npos;
        }
        if (!asked) fault = "an order that is not told: " + sentence;
    }
    if (beside != std::string::npos && !leads) fault = "asked as well, and nothing before it says whom";
    if (counted_as_cut(text) < cut.size()) fault = "more questions are cut than the page says";
    return fault;
}

/// What a rule allows of a demand, 3 where it says nothing of it.
int cap_of(regimen::rule_row const& rule, std::size_t demand) {
    for (int level = 0; level != 3; ++level) {
        if (((rule.forbids[static_cast<std::size_t>(level)] >> demand) & 1U) != 0) return level;
    }
    return 3;
}
/// Whether one rule is nowhere milder than another.
bool nowhere_milder(regimen::rule_row const& rule, regimen::rule_row const& other) {
    for (std::size_t demand = 0; demand != 64; ++demand) {
        if (cap_of(rule, demand) > cap_of(other, demand)) return false;
    }
    return rule.limits.max_effort <= other.limits.max_effort;
}
/// Of two answers that limit the same, one says so.
std::string fault_of_limits(example::today const& t, std::string const& page) {
    std::size_t const from = page.find("\nLeft out today\n");
    if (from == std::string::npos) return {};
    std::string const left_out = flat(page.substr(from, page.find("\n\n", from) - from));
    std::vector<std::pair<regimen::rule_row const*, std::string>> told;
    t.screened.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        regimen::rule_row const& row = t.screened.book().rules[static_cast<std::size_t>(rule.rule)];
        std::string const sentence(example::words_of(t.quiet()).of("rule", row.id, row.sentence));
        bool const limits = cap_of(row, 0) != 3 || row.limits != regimen::session_limits{} ||
                            (row.forbids[0] | row.forbids[1] | row.forbids[2]) != 0;
        bool const answered = rule.why == regimen::because::of_answer;
        if (answered && limits && has(left_out, "- " + sentence)) told.emplace_back(&row, sentence);
    });
    for (auto const& [rule, sentence] : told) {
        for (auto const& [other, said] : told) {
            if (rule != other && sentence != said && nowhere_milder(*rule, *other))
                return "one limit twice: " + sentence + " | " + said;
        }
    }
    return {};
}

/// Where she must not exercise at all, that is said, and once. `text` is without what tells when to stop.
std::string fault_of_no_exercise(example::today const& t, std::string const& text) {
    std::size_t const first = text.find("o exercise"), last = text.rfind("o exercise");
    if (t.urgent() && first == std::string::npos) return "nothing says that there is no exercise";
    return (t.urgent() || t.locked()) && first != last ? "no exercise, and no exercise again" : "";
}

void require_none(std::vector<std::string> const& wrong) {
    for (std::size_t i = 0; i != std::min<std::size_t>(wrong.size(), 5); ++i) FAIL_CHECK(wrong[i]);
    CHECK(wrong.empty());
}

}  // namespace

TEST_CASE("pages of random people: one urgency, a headline that is true, nothing needed that is not named") {
    regimen_tests::crowd<C> crowd(1129);
    std::vector<std::string> wrong;
    std::map<urgency, long> met;
    long routines = 0, asked_as_well = 0;
    for (long n = pages(2'000); n != 0; --n) {
        auto who = crowd.person();
        while (!can_be_read(who)) who = crowd.person();
        auto const t = example::answer(asked_by(who, crowd.between(3, 25)));
        std::string const page = example::page_of(t, false);
        std::string const text = flat(without_when_to_stop(page));
        auto const object = [&](std::string const& fault) {
            if (!fault.empty()) wrong.push_back(fault + "\n" + regimen_tests::described(who, t.wish) + "\n" + page);
        };
        urgency const most = urgency_of_answers(who);
        ++met[most];
        routines += t.has_routine() ? 1 : 0;
        object(fault_of_urgencies(text));
        if (t.most_urgent() != most) object("an urgency that her answers do not have");
        bool const says_routine = has(page, "Your routine for today");
        if (says_routine != t.has_routine()) object("a title that is not so");
        if (says_routine && most >= urgency::same_day) object("a routine beside what must be done today");
        if (most != urgency::clear && has(text, all_clear())) object("an all-clear that is not so");
        if (t.has_routine()) object(fault_of_things(t, text));
        object(fault_of_orders(t, text));
        object(fault_of_no_exercise(t, text));
        object(fault_of_limits(t, page));
        asked_as_well += has(text, "Ask about this as well") ? 1 : 0;
    }
    require_none(wrong);
    if (regimen_tests::scale() == 100) CHECK(asked_as_well > 0);  // a rare page
    CHECK(met[urgency::clear] > 0);
    CHECK(met[urgency::same_day] > 0);
    CHECK(met[urgency::emergency] > 0);
    CHECK(routines > 0);
}

namespace {

/// A log as the program reads it.
std::vector<example::log_entry> entries_of(regimen_tests::training_log<C> const& log) {
    std::vector<example::log_entry> out;
    for (auto const& e : log.events) {
        example::log_entry entry;
        entry.day = e.day;
        entry.line = out.size() + 1;
        switch (e.what) {
            case training_kind::answers:
                entry.kind = example::entry_kind::answers;
                entry.answers = std::make_unique<example::question const>(
                    asked_by(log.people[e.person].on_day(regimen::days::from_value(e.day)), 10));
                break;
            case training_kind::session:
                entry.kind = example::entry_kind::session;
                entry.session = std::make_unique<example::logged_session const>(example::logged_session{
                    e.report.lasted,
                    e.report.exhausted,
                    e.report.sign,
                    {e.report.items.begin(), e.report.items.begin() + static_cast<std::ptrdiff_t>(e.report.size)}});
                break;
            case training_kind::rough_night:
                entry.kind = example::entry_kind::rough_night;
                break;
            case training_kind::confirmation:
                entry.kind = example::entry_kind::confirmed;
                break;
        }
        out.push_back(std::move(entry));
    }
    return out;
}

/// The gravest stop sign of a report, by the table: S1 to S4, 0 for none.
int gravest_sign(regimen::session_report const& r) {
    int worst = 0;
    auto const take = [&](regimen::stop_sign_report const& s) {
        if (s.sign < 0 || static_cast<std::size_t>(s.sign) >= regimen::stop_sign_table<C>.size()) return;
        int const level =
            stated_levels().at(std::string(regimen::stop_sign_table<C>[static_cast<std::size_t>(s.sign)].id));
        worst = worst == 0 ? level : std::min(worst, level);
    };
    take(r.sign);
    for (std::size_t i = 0; i != r.size; ++i) take(r.items[i].feedback.sign);
    return worst;
}

}  // namespace

TEST_CASE("pages of random logs: one urgency, no session on the day of a sign, none while a sign is not looked at") {
    std::vector<std::string> wrong;
    long routines = 0, locked = 0, of_sign_days = 0;
    char const* const asked = std::getenv("REGIMEN_FIRST_LOG");
    long const first = asked != nullptr ? std::atol(asked) : 0;
    long const end = first + pages(1'000);
    for (long n = first; n != end; ++n) {
        regimen_tests::trainee<C> her(static_cast<std::uint64_t>(77'000 + n));
        if (!can_be_read(her.who())) continue;
        regimen_tests::training_log<C> log;
        regimen::training_state<C> state;
        int open_lock = 0, last_trained = -1, sign_today = 0;
        regimen_tests::training_event<C> e;
        auto const take = [&] {
            e.day = her.day();
            log.events.push_back(e);
            state = record(state, log, e).state;
        };
        e.what = training_kind::answers;
        log.people.push_back(her.who().on_day(regimen::days::from_value(her.day())));
        take();
        for (int steps = her.roll.between(1, 12); steps != 0; --steps) {
            her.pass_time();
            if (her.day() > 360) break;
            auto const today = next(state, log.people.back(), regimen::days::from_value(her.day()));
            if (today.kind == regimen::day_kind::screening_due || her.roll.one_in(10)) {
                her.answer_again(state);
                log.people.push_back(her.who().on_day(regimen::days::from_value(her.day())));
                e = {.what = training_kind::answers, .day = her.day(), .person = log.people.size() - 1, .report = {}};
                take();
                continue;
            }
            if (today.kind == regimen::day_kind::locked && her.roll.one_in(3)) {
                e = {.what = training_kind::confirmation, .day = her.day(), .person = 0, .report = {}};
                take();
                open_lock = 0;
                continue;
            }
            if (last_trained == her.day()) continue;
            e = {.what = training_kind::session,
                 .day = her.day(),
                 .person = 0,
                 .report = her.report(state, today.plan.found() ? &today.plan : nullptr)};
            take();
            last_trained = her.day();
            sign_today = gravest_sign(e.report);
            if (sign_today == 1 || sign_today == 2) open_lock = sign_today;
        }
        auto const who = log.people.back().on_day(regimen::days::from_value(her.day()));
        example::history const past = example::replay(
            [&](example::use_of_line const& use) {
                for (auto& entry : entries_of(log)) use(std::move(entry));
            },
            her.day(), "log");
        auto const t = example::answer(asked_by(who, 10), past);
        std::string const page = example::page_of(t, false);
        std::string const text = flat(without_when_to_stop(page));
        auto const object = [&](std::string const& fault) {
            if (!fault.empty()) wrong.push_back(fault + "\n" + regimen_tests::described(log) + "\n" + page);
        };
        routines += t.has_routine() ? 1 : 0;
        locked += open_lock != 0 ? 1 : 0;
        object(fault_of_urgencies(text));
        object(fault_of_no_exercise(t, text));
        object(fault_of_limits(t, page));
        if (open_lock != 0 && t.has_routine()) object("a routine although nobody has looked at a sign");
        if (open_lock != 0 && has(text, all_clear())) object("an all-clear beside a sign");
        bool const of_today = last_trained == her.day() && sign_today >= 1 && sign_today <= 3;
        of_sign_days += of_today ? 1 : 0;
        if (of_today && t.has_routine()) object("a routine on the day of a sign that ends a session");
        if (has(page, "Your routine for today") && !t.log->reported.empty()) object("a title that forgets a report");
        if (has(text, all_clear()) && !t.log->reported.empty()) object("an all-clear after a report");
        if (t.has_routine()) object(fault_of_things(t, text));
        if (t.has_routine() && urgency_of_answers(who) >= urgency::same_day) object("a routine beside urgent answers");
    }
    require_none(wrong);
    CHECK(routines > 0);
    CHECK(locked > 0);
    CHECK(of_sign_days > 0);
}

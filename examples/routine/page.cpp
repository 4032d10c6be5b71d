// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One function per part of the page, in the order of reading.
// Every sentence about her is the library's; where she must not be reminded, it speaks the quiet language.
#include "page.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "care_told.hpp"
#include "common/concat.hpp"
#include "common/routine_words.hpp"
#include "page_log.hpp"
#include "quiet.hpp"
#include "ready_made.hpp"
#include "when_to_stop.hpp"

namespace example {

namespace {

/// " [S53]", with a star where it is a proposal; nothing where there is no source.
std::string source_of(regimen::explanation const& x, regimen::source_list const* otherwise = nullptr) {
    std::string_view key = x.source();
    if (key.empty() && otherwise != nullptr && !otherwise->empty()) key = (*otherwise)[0].key;
    if (key.empty()) return {};
    return concat(" [", key, is_proposal(x.grade) ? "*]" : "]");
}

std::string with_source(regimen::explanation const& x, regimen::source_list const* otherwise = nullptr) {
    return concat(x.sentence.view(), source_of(x, otherwise));
}

std::string question_of(today const& t, std::size_t condition) {
    regimen::condition_row const& c = tables.conditions[condition];
    return std::string(words_of(t.quiet()).of("condition", c.id, c.question));
}

std::string_view title_of(today const& t) {
    if (t.only_unsure()) return "A few questions first";
    if (t.urgent()) return "No routine today";
    if (auto const title = title_from_log(t); !title.empty()) return title;
    bool const reported = t.log && !t.log->reported.empty();
    if (t.has_routine()) return reported ? "What you reported, and a routine for today" : "Your routine for today";
    if (t.screened.triage() == regimen::urgency::incomplete) return "A few questions first";
    return first_open_day(t).day >= 0 ? "A day of rest" : "No routine today";
}

/// What to do comes first, and only where it is true of her: nothing is clear beside a report that speaks against it.
void write_triage(page_text& page, today const& t) {
    auto const most = t.most_urgent();
    auto const words = regimen::explain<catalogue>(most, words_of(t.quiet()));
    bool const asked_again = t.log && t.log->day.kind == regimen::day_kind::screening_due;
    if (t.only_unsure()) {
        page.alert(
            concat("You were not sure about the questions below. Please look at them again now. If one of them is "
                   "so, or if you cannot tell: call ",
                   words_of(t.quiet()).emergency_number, " now. No exercise until then."));
    } else if (t.urgent()) {
        page.alert(words.view());
    } else if (most == regimen::urgency::clear) {
        if (t.all_clear()) page.line(words.view());
    } else if (most == regimen::urgency::see_professional) {
        // Without a session there is nothing on the page to do until then.
        if (!t.locked() && !actions_of(t).empty())
            page.line(t.has_routine() ? words.view() : std::string_view("Please ask about the points below first."));
    } else if (!asked_again) {
        page.line(words.view());
    }
}

/// A slip in what she said: right behind what to do, for much may rest on it. In an emergency nothing stands beside it.
void write_contradictions(page_text& page, today const& t) {
    if (t.most_urgent() == regimen::urgency::emergency) return;
    for (regimen::contradiction const& c : contradictions_of(t)) {
        page.blank();
        page.line(with_source(explain(t.screened, c, words_of(t.quiet()))));
    }
}

/// After a loss, who would listen comes before everything about a session. Nothing is said of how sure she was.
void write_who_listens(page_text& page, today const& t) {
    for (regimen::applied_rule rule : advice_of(t)) {
        if (!is_of_loss(rule)) continue;
        rule.why = regimen::because::of_answer;
        page.blank();
        page.line(with_source(explain(t.screened, rule, words_of(t.quiet()))));
    }
}

void write_opening(page_text& page, today const& t) {
    page.title(title_of(t));
    if (t.asked.is_example) {
        page.line(
            "No profile was read, so this is an example: a mother with a sore wrist, a chair and a wall at hand, who "
            "answered every other question with no. Goals: lower back and shoulders.");
    }
    if (!t.quiet()) {
        auto const& mode = tables.modes[static_cast<std::size_t>(t.who().mode)];
        page.line(concat("Day ", t.who().day, " (week ", t.who().day / 7, ") after ", mode.name, "."));
    }
    if (t.asked.as_published) page.line(as_published_notice);
    page.blank();
    // What she reported comes before everything but what must be done today.
    write_reported(page, t);
    write_triage(page, t);
    write_who_listens(page, t);
    write_contradictions(page, t);
    write_today(page, t);
}

/// What an action is for: "You told us that ..."
struct told_answer {
    std::string sentence;
    bool unsure;
};
/// An action, with the answers that it is for.
struct told_action {
    std::string sentence;
    std::string source;        ///< of the first of them
    bool blocks = false;       ///< it allows no session
    bool in_headline = false;  ///< whom to call, and no exercise: the headline has said it
    std::vector<told_answer> because{};
};

// What most rules say that ask for something now or today. It is what the headline says: only what it is about is new.
constexpr std::string_view orders_of_headlines[] = {regimen::postpartum::rule::heavy_bleeding_emergency::is.sentence,
                                                    regimen::postpartum::rule::mastitis_febrile_same_day::is.sentence};
constexpr bool is_in_headline(regimen::rule_row const& rule) {
    return rule.action >= regimen::urgency::same_day && rule.blocks_session &&
           std::find(std::begin(orders_of_headlines), std::end(orders_of_headlines), rule.sentence) !=
               std::end(orders_of_headlines);
}
// Words of its own has thoughts of harm alone. A rule that is added with others is to be looked at.
static_assert([] {
    for (regimen::rule_row const& rule : conservative.view().rules) {
        bool const urgent = rule.action >= regimen::urgency::same_day;
        if (urgent && !is_in_headline(rule) && rule.sentence != regimen::postpartum::sign::thoughts_of_harm::is.advice)
            return false;
    }
    return true;
}());

/// A rule that holds only with one of several others, none of which she is sure of: those that she is not sure of.
void add_unsure_partners(today const& t, regimen::rule_row const& rule, std::vector<told_answer>& to) {
    std::vector<std::size_t> unsure;
    for (auto const partner : rule.only_with) {
        if (partner < 0) continue;
        auto const at = static_cast<std::size_t>(partner);
        bool const follows = tables.implied_by(t.who().mode) == partner;
        if (follows || t.who().get(at) == regimen::answer::yes) return;
        if (!tables.conditions[at].from_mode && t.who().get(at) == regimen::answer::unknown) unsure.push_back(at);
    }
    for (std::size_t const at : unsure)
        to.push_back({std::string(explain(tables, at, regimen::told::not_sure, words_of(t.quiet()))), true});
}

/// Whether pain alone made a yes of this, and nobody said where it was.
bool from_pain_without_place(today const& t, std::size_t condition) {
    if (!t.log || !t.log->past.reported || !regimen::detail::told_by_local_pain<catalogue>().test(condition))
        return false;
    if (regimen::detail::level_behind(t.log->past.state, condition, t.log->locked_by()) != regimen::stop_level::none)
        return false;  // a stop sign says so
    bool without = false;
    for (regimen::item_report const& item : t.log->past.reported->view()) {
        if (!regimen::detail::hurts_locally(item.feedback)) continue;
        if (item.feedback.where != regimen::pain_place::unsaid) return false;
        without = true;
    }
    return without;
}

/// What is the same for several answers is said once.
std::vector<told_action> told_actions(today const& t) {
    std::vector<told_action> out;
    for (regimen::applied_rule const& rule : actions_of(t)) {
        auto const condition = static_cast<std::size_t>(rule.condition);
        bool const has_condition = rule.condition >= 0;
        bool const reported = has_condition && t.log && t.log->past.state.reports(condition);
        // The signs that locked everything are told above, with what to do.
        if (reported && t.log->told_with_lock(rule.condition)) continue;
        bool const unsure = !reported && rule.why == regimen::because::of_unknown;
        // That she was not sure is said of what she was asked.
        regimen::applied_rule plain = rule;
        if (unsure) plain.why = regimen::because::of_answer;
        regimen::explanation const x = explain(t.screened, plain, words_of(t.quiet()));
        std::string const sentence(x.sentence.view());
        auto at = std::find_if(out.begin(), out.end(), [&](told_action const& a) { return a.sentence == sentence; });
        regimen::rule_row const& row = t.screened.book().rules[static_cast<std::size_t>(rule.rule)];
        if (at == out.end()) {
            bool const in_headline = t.urgent() && is_in_headline(row);
            at = out.insert(out.end(), told_action{sentence, source_of(x), row.blocks_session, in_headline});
        }
        if (!has_condition) continue;
        if (reported && from_pain_without_place(t, condition)) {
            at->because.push_back({"You did not say where it hurt, so it may be the wound.", true});
            continue;
        }
        auto const how = reported ? regimen::told::report : unsure ? regimen::told::not_sure : regimen::told::yes;
        at->because.push_back({std::string(explain(tables, condition, how, words_of(t.quiet()))), unsure});
        add_unsure_partners(t, row, at->because);
    }
    return out;
}

/// Beside the order that says why nothing is allowed today, what else her answers ask for is no second order: only what
/// to ask about.
void write_to_ask_as_well(page_text& page, std::vector<told_action> const& actions) {
    std::vector<std::string> said;
    for (told_action const& action : actions) {
        for (told_answer const& each : action.because) {
            if (std::find(said.begin(), said.end(), each.sentence) == said.end()) said.push_back(each.sentence);
        }
    }
    if (said.empty()) return;
    page.heading("Ask about this as well");
    for (std::string const& each : said) page.item(each);
}

void write_actions(page_text& page, today const& t) {
    // Where nothing but what she was not sure of makes it urgent, she is to look at each of them.
    std::size_t const most_unsure = t.only_unsure() ? tables.conditions.size() : 3;
    std::vector<told_action> actions = told_actions(t), others;
    // The lock names whom to ask, or an order that blocks does: without one of them each order stands for itself.
    bool const one_leads =
        t.locked() || std::any_of(actions.begin(), actions.end(), [](told_action const& a) { return a.blocks; });
    if (one_leads && !t.urgent()) {
        auto const stays = [&t](told_action const& a) { return a.because.empty() || (a.blocks && !t.locked()); };
        // (std::stable_partition is deprecated within, says clang.)
        std::vector<told_action> kept;
        for (told_action& action : actions) (stays(action) ? kept : others).push_back(std::move(action));
        actions = std::move(kept);
    }
    std::string_view under;
    for (told_action const& action : actions) {
        bool const is_order = !action.in_headline || action.because.empty();
        std::string_view const heading = t.only_unsure() ? "If one of these is so"
                                         : is_order      ? "What to do"
                                                         : "What this is about";
        if (heading != under) page.heading(heading);
        under = heading;
        if (is_order) page.item(action.sentence + action.source);
        std::size_t left_out = 0, shown = 0;
        for (auto const& [sentence, unsure] : action.because) {
            if (unsure && shown == most_unsure) {
                ++left_out;
                continue;
            }
            shown += unsure ? 1 : 0;
            if (is_order) {
                page.line(sentence, 2);
            } else {
                page.item(sentence + action.source);
            }
        }
        if (left_out != 0)
            page.line(concat("And ", count_of(static_cast<int>(left_out), "more question"), " of this kind."), 2);
    }
    write_to_ask_as_well(page, others);
}

void write_advice(page_text& page, today const& t) {
    bool first = true;
    for (regimen::applied_rule const& rule : advice_of(t)) {
        if (is_of_loss(rule)) continue;  // stands at the beginning
        if (first) page.heading("To keep in mind");
        first = false;
        page.item(with_source(explain(t.screened, rule, words_of(t.quiet()))));
    }
}

/// On a day without a session, too, she may see something that cannot wait.
void write_when_to_call(page_text& page, today const& t) {
    auto const told = when_to_call(t);
    if (told.empty()) return;
    page.heading("When to call for help");
    for (std::string const& each : told) page.item(each);
}

std::string goal_name(regimen::goal const& g) {
    auto const region = [&] { return std::string(tables.regions[static_cast<std::size_t>(g.region)].name); };
    auto const purpose = [&] { return std::string(tables.purposes[static_cast<std::size_t>(g.purpose)].name); };
    if (g.region == regimen::goal::any) return purpose();
    return g.purpose == regimen::goal::any ? region() : concat(region(), " (", purpose(), ")");
}

/// Why an exercise for a goal is not in the session; nothing where it would be no news to her.
std::string why_not_served(today const& t, std::size_t exercise, regimen::why_left_out const& why) {
    auto const* ok = t.screened.clearance();
    if (why.why == regimen::left_out::by_request) {
        // The log left it out, not she: for the day, or for another form.
        bool const strength =
            tables.exercises[exercise].effort.rank >= regimen::composition_of<catalogue>.strength_rank;
        bool const other_day = t.log && t.log->day.kind != regimen::day_kind::strength;
        return strength && other_day ? "Today is not a day for strength. It comes on another day." : "";
    }
    return std::string(explain(*ok, exercise, why, words_of(t.quiet())));
}

void write_uncovered(page_text& page, today const& t) {
    for (std::size_t g = 0; g < t.planned.goals.size; ++g) {
        if (((t.planned.uncovered >> g) & 1U) == 0 || !is_her_goal(t, t.planned.goals.items[g])) continue;
        page.blank();
        page.line(
            concat("There is nothing for this goal in today's session: ", goal_name(t.planned.goals.items[g]), "."));
        auto const nearest = regimen::why_uncovered(*t.screened.clearance(), t.wish, t.planned, g);
        if (!nearest) continue;
        if (std::string const why = why_not_served(t, nearest->first, nearest->second); !why.empty()) page.line(why, 2);
    }
}

/// A few of them: a wall of text is not read. The library begins with another one each day.
void write_tips(page_text& page, today const& t) {
    auto const tips = tips_for(t);
    if (tips.size == 0) return;
    std::size_t const shown = std::min(tips.size, most_tips_on_a_page);
    page.heading(t.has_routine() ? "Good to know" : "For your back today");
    for (std::size_t i = 0; i < shown; ++i) {
        regimen::care_tip_row const& tip = regimen::care_tip_table<catalogue>[tips.items[i].tip];
        std::string const text(words_of(t.quiet()).of("tip", tip.id, tip.text));
        page.item(concat(text, " [", (*tip.sources)[0].key, is_proposal(tip.grade) ? "*]" : "]"));
    }
    if (tips.size > shown)
        page.line(concat("These are ", shown, " of ", tips.size, " for today. Other days begin with others."));
}

void write_routine(page_text& page, today const& t) {
    auto const items = t.planned.items.view();
    page.blank();
    if (!t.not_open.empty()) page.line(concat(t.not_open, " is not open to you today. Here is what is:"));
    if (!t.taken.empty()) page.line(concat(t.taken, ": a ready-made session that is open to you today."));
    page.line(concat(time_words(t.planned.total_time.value()), ", rests and changes of position included."));
    if (std::string const why = why_shorter(t); !why.empty()) page.line(why);
    std::string const needs = needs_words(tables, items, t.who().equipment);
    if (needs != "nothing") page.line(concat("You need: ", needs, "."));
    if (std::string const more = helpful_words(tables, items); !more.empty())
        page.line(concat("Good to have: ", more, "."));
    // Breathing and rest alone need no number.
    bool const works = std::any_of(items.begin(), items.end(), [](regimen::routine_item const& item) {
        return tables.exercises[item.exercise].effort.rank > 0;
    });
    if (works && t.planned.max_exertion > 0) {
        page.line(concat("Stay at or below ", t.planned.max_exertion,
                         " on a scale of effort from 0 (none) to 10 (all you have)."));
    }
    page.heading("When to stop");
    for (std::string const& each : when_to_stop(t)) page.item(each);
    // Some of them are for before she starts.
    write_tips(page, t);
    write_items(
        page, tables, regimen::composition_of<catalogue>, items, words_of(t.quiet()),
        [&](regimen::routine_item const& item) {
            int const whole = tables.exercises[item.exercise].replaces;
            if (whole < 0 || t.screened.permits(static_cast<std::size_t>(whole))) return std::string();
            return concat("In place of ", tables.exercises[static_cast<std::size_t>(whole)].name, " (left out today).");
        },
        [&](std::string_view note) { return !t.quiet() || is_quiet(note); }, t.who().day);
    write_uncovered(page, t);
}

/// Sessions that fit into a day, for who would rather have one of those.
void write_ready_made(page_text& page, today const& t) {
    auto const open = open_sessions(t);
    if (open.empty() || !t.taken.empty()) return;
    std::string names;
    for (ready_made const& s : open)
        names += concat(names.empty() ? "" : "; ", s.title, " (", s.id, ", ", time_words(s.seconds), ")");
    page.heading("If another way fits your day better");
    page.line(concat(names, "."));
    page.line("routine --session ID shows one in place of this routine.");
}

/// Why there is no session at all; her own answers first. What was not asked is asked below. What must be done today
/// says it all: beside that, nothing less urgent is named.
void write_why_blocked(page_text& page, today const& t) {
    if (t.urgent() || (t.log && t.log->day.kind == regimen::day_kind::screening_due)) return;
    std::vector<std::string> told;
    auto const actions = actions_of(t);
    t.screened.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        bool const blocks = t.screened.book().rules[static_cast<std::size_t>(rule.rule)].blocks_session;
        if (!blocks || rule.why == regimen::because::of_silence || t.told_by_report(rule)) return;
        // What to do about it stands above.
        if (std::any_of(actions.begin(), actions.end(), [&](auto const& a) { return a.rule == rule.rule; })) return;
        std::string const sentence = with_source(explain(t.screened, rule, words_of(t.quiet())));
        if (std::find(told.begin(), told.end(), sentence) == told.end()) told.push_back(sentence);
    });
    if (told.empty()) return;
    page.heading("Left out today: everything");
    for (std::string const& sentence : told) page.item(sentence);
}

/// The reason in the words for her, without the exercise, which stands below it: where only a question is open, the
/// question instead of an alarming rule.
std::string reason_words(today const& t, std::size_t exercise, regimen::reason const& r) {
    regimen::exercise_row const& e = tables.exercises[exercise];
    regimen::explanation const x = explain(t.screened, exercise, r, words_of(t.quiet()));
    if (r.why == regimen::because::of_silence) {
        return concat("A question is still open: ", question_of(t, static_cast<std::size_t>(r.condition)),
                      source_of(x, e.source));
    }
    if (r.kind == regimen::reason_kind::kept_shut) {
        return concat("Until you can answer no to this: ", question_of(t, static_cast<std::size_t>(r.condition)),
                      source_of(x, e.source));
    }
    std::string const name = concat(words_of(t.quiet()).of("exercise", e.id, e.name), ": ");
    std::string words = with_source(x, e.source);
    if (words.starts_with(name)) words = capitalised(words.substr(name.size()));
    return words;
}

/// " (with a towel)" where it is not among her things.
std::string missing_words(today const& t, regimen::exercise_row const& e) {
    std::string out;
    for (std::uint64_t const need : e.needs) {
        if (need == 0 || (need & t.who().equipment) != 0) continue;
        out += concat(out.empty() ? " (with " : "; ", items_of_mask(tables, need, " or "));
    }
    return out.empty() ? out : concat(out, ")");
}

/// Whether one rule limits everything that another limits, at least as much: beside it the other says nothing new.
bool limits_all_of(regimen::rule_row const& wide, regimen::rule_row const& narrow) {
    if (narrow.blocks_session && !wide.blocks_session) return false;
    if (wide.limits.max_effort > narrow.limits.max_effort) return false;
    std::uint64_t capped = 0;
    for (std::size_t level = 0; level < narrow.forbids.size(); ++level) {
        capped |= wide.forbids[level];
        if ((narrow.forbids[level] & ~capped) != 0) return false;
    }
    return true;
}

/// The reason that is told: where two of her answers limit the same, one says it, the wider of them, so that no limit
/// stands there twice in other words.
regimen::reason told_reason(today const& t, std::size_t exercise, regimen::reason main) {
    auto const of_rule = [](regimen::reason const& r) {
        return r.kind == regimen::reason_kind::effort_above || r.kind == regimen::reason_kind::demand_above;
    };
    if (!of_rule(main) || main.why != regimen::because::of_answer) return main;
    auto const rule_of = [&t](regimen::reason const& r) -> regimen::rule_row const& {
        return t.screened.book().rules[static_cast<std::size_t>(r.rule)];
    };
    t.screened.for_each_reason(exercise, [&](regimen::reason const& other) {
        if (!of_rule(other) || other.why != main.why || other.rule == main.rule) return;
        bool const wider = limits_all_of(rule_of(other), rule_of(main));
        bool const as_wide = limits_all_of(rule_of(main), rule_of(other));
        if (wider && (!as_wide || other.rule < main.rule)) main = other;
    });
    return main;
}

/// What is left out for one reason.
struct left_out_group {
    std::string reason;
    int day = -1;                             ///< where time alone is missing
    std::vector<std::string> with_another{};  ///< each with what she can do instead
    std::string alone{};
};

std::vector<left_out_group> left_out_groups(today const& t) {
    std::vector<left_out_group> out;
    for (std::size_t i = 0; i < screening::n_exercises; ++i) {
        auto const why = t.screened.main_reason(i);
        if (!why) continue;
        std::string const reason = reason_words(t, i, told_reason(t, i, *why));
        auto at = std::find_if(out.begin(), out.end(), [&](left_out_group const& g) { return g.reason == reason; });
        if (at == out.end()) {
            int const day = why->kind == regimen::reason_kind::gate_shut ? why->day.value() : -1;
            at = out.insert(out.end(), left_out_group{reason, day});
        }
        std::string const name(tables.exercises[i].name);
        auto const near = t.screened.nearest_permitted_variant(i);
        if (near >= 0 && !t.taken_out(static_cast<std::size_t>(near))) {
            regimen::exercise_row const& other = tables.exercises[static_cast<std::size_t>(near)];
            at->with_another.push_back(
                concat(name, ". You can do this instead: ", other.name, missing_words(t, other), "."));
        } else {
            at->alone += concat(at->alone.empty() ? "" : "; ", name);
        }
    }
    // Soonest first, and those of one day as they came. (std::stable_sort is deprecated within, says clang.)
    std::multimap<int, left_out_group> by_day;
    for (left_out_group& group : out) by_day.emplace(group.day, std::move(group));
    out.clear();
    for (auto& [day, group] : by_day) out.push_back(std::move(group));
    return out;
}

void write_left_out(page_text& page, today const& t) {
    if (t.blocked()) return write_why_blocked(page, t);
    if (t.held() || first_open_day(t).day >= 0) return;
    auto const groups = left_out_groups(t);
    if (groups.empty()) return;
    page.heading("Left out today");
    for (left_out_group const& g : groups) {
        page.item(g.reason);
        for (std::string const& each : g.with_another) page.line(each, 4);
        if (!g.alone.empty()) page.line(concat(g.alone, "."), 4);
    }
}

void write_questions(page_text& page, today const& t) {
    constexpr std::size_t shown = 5;
    auto const open = open_questions(t.screened);
    auto const later = not_asked(t.screened);
    if (t.most_urgent() == regimen::urgency::emergency || (open.empty() && later.empty())) return;
    page.heading("What to answer next");
    if (open.size() > shown) page.line("These matter most:");
    for (std::size_t i = 0; i < std::min(open.size(), shown); ++i) page.item(question_of(t, open[i]));
    if (open.size() > shown)
        page.line(concat("And ", count_of(static_cast<int>(open.size() - shown), "more question"), " after these."));
    if (!later.empty()) {
        page.line(concat(count_of(static_cast<int>(later.size()), open.empty() ? "question" : "further question"),
                         later.size() == 1 ? " was" : " were", " not asked; an answer may change what is open."));
    }
    page.line("All of them, in order: routine --questions");
}

/// Before the first exercise: rest, and what comes next.
void write_day_of_rest(page_text& page, today const& t, first_day const& first) {
    std::string names;
    for (std::size_t const i : first.exercises)
        names += concat(names.empty() ? "" : "; ",
                        words_of(t.quiet()).of("exercise", tables.exercises[i].id, tables.exercises[i].name));
    page.blank();
    page.line("Today is for rest.");
    page.line(concat(first.day == t.who().day + 1
                         ? "You can start gently tomorrow, with: "
                         : concat("You can start gently in ", count_of(first.day - t.who().day, "day"), ", with: "),
                     names, "."));
}

}  // namespace

std::string page_of(today const& t, bool colours) {
    page_text page(colours);
    write_opening(page, t);
    write_actions(page, t);
    if (t.has_routine()) {
        write_routine(page, t);
    } else if (first_day const first = first_open_day(t); first.day >= 0) {
        write_day_of_rest(page, t, first);
    } else if (t.lacks_routine()) {
        page.blank();
        page.line(std::string(explain(t.planned, words_of(t.quiet()))));
        for (std::string const& sentence : help_for(t)) page.item(sentence);
    }
    if (!t.has_routine()) write_tips(page, t);
    if (t.has_routine()) write_ready_made(page, t);
    if (!t.urgent()) write_decisions(page, t);
    write_left_out(page, t);
    write_advice(page, t);
    if (!t.has_routine()) write_when_to_call(page, t);
    write_questions(page, t);
    write_log_notes(page, t);
    page.blank();
    page.line(
        "In brackets: the source; routine --explain KEY says what it is. A star marks a proposal that waits for "
        "clinical sign-off.");
    page.line(notice);
    return page.str();
}

std::string page_of_questions(today const& t, bool colours) {
    page_text page(colours);
    page.title("What to ask next");
    auto const open = regimen::questions_for(t.asked.who);
    if (open.empty()) {
        bool const emergency = t.screened.triage() == regimen::urgency::emergency;
        page.line(emergency ? std::string(explain(t.screened, words_of(t.quiet()))) : "Every question has an answer.");
        return page.str();
    }
    page.line(
        "Yes always means: it is so. Until it is answered a question counts as a yes, to be on the careful side, "
        "unless it says \"later\": those count only once they are answered.");
    page.blank();
    int number = 0;
    for (std::size_t const i : open) {
        regimen::condition_row const& c = tables.conditions[i];
        std::string const mark = concat(++number, ". ");
        page.line(question_of(t, i), mark.size() < 4 ? 4 - mark.size() : 0, mark);
        std::string below;
        if (!t.quiet() || is_quiet(c.id)) below += concat("answers.", c.id);
        if (c.tier == regimen::extended || c.only_yes_counts) below += below.empty() ? "later" : ", later";
        if (!c.sources->empty()) below += concat(" [", (*c.sources)[0].key, "]");
        page.line(below, 4);
    }
    return page.str();
}

}  // namespace example

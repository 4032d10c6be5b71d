// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Screening first, planning with its clearance, and the lists in the order in which they are read.
// A question is open where its silence restricts something; what it would change otherwise is not asked here.
#include "today.hpp"

#include <algorithm>

#include "bad_input.hpp"
#include "common/concat.hpp"
#include "common/dose_words.hpp"
#include "quiet.hpp"
#include "replay.hpp"

namespace example {

namespace {

constexpr std::size_t loss = regimen::condition_index<regimen::postpartum::baby_loss, catalogue>;

void refuse_another_person(question const& asked, history const& past) {
    regimen::person const& p = asked.who.raw();
    if (past.answered < 0 || p.mode == past.answers.who.raw().mode) return;
    throw bad_input("birth", "expected ", birth_of(past.answers), " as in the log, found ", birth_of(asked));
}

/// An exercise band may be of latex: with an allergy, or where nobody knows of one, it is not at hand.
void put_away_latex(regimen::person& p) {
    std::size_t const allergy = regimen::condition_index<regimen::postpartum::latex_allergy, catalogue>;
    if (!p.yes.test(allergy) && !p.unknown.test(allergy)) return;
    p.equipment &= ~profile{}.has<regimen::equipment::band>().raw().equipment;
}

}  // namespace

bool is_of_loss(regimen::applied_rule const& rule) { return rule.condition == static_cast<std::int32_t>(loss); }

bool today::quiet() const { return who().yes.test(loss) || who().unknown.test(loss); }

regimen::urgency today::most_urgent() const {
    return log ? urgency_today(log->past.state, screened, log->own, log->locked_by()) : screened.triage();
}

regimen::urgency today::urgency_of(regimen::applied_rule const& rule) const {
    return log ? regimen::urgency_of(log->past.state, log->own, rule, log->locked_by()) : rule.asks;
}

bool today::only_reported(std::int32_t condition) const {
    if (!log || condition < 0) return false;
    auto const at = static_cast<std::size_t>(condition);
    return log->past.state.reports(at) && log->own.answer_to(at) != regimen::answer::yes;
}

bool today::told_by_report(regimen::applied_rule const& rule) const {
    if (!log) return false;
    auto const& state = log->past.state;
    // Once a professional has confirmed, the questions come first.
    bool const confirmed = state.asked == state.confirmed && state.lock == regimen::lock_reason::none;
    return (only_reported(rule.condition) && confirmed) || urgency_of(rule) != rule.asks;
}

bool today::only_unsure() const {
    if (most_urgent() != regimen::urgency::emergency) return false;
    if (log && urgency_of_lock(log->past.state, log->locked_by()) == regimen::urgency::emergency) return false;
    bool unsure = true;
    screened.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        if (urgency_of(rule) == regimen::urgency::emergency && rule.why != regimen::because::of_unknown) unsure = false;
    });
    return unsure;
}

regimen::stop_sign_row const* progress::sign_behind_lock() const {
    auto const& signs = regimen::stop_sign_table<catalogue>;
    bool const known = past.state.lock_sign >= 0 && static_cast<std::size_t>(past.state.lock_sign) < signs.size();
    bool const by_sign =
        past.state.lock == regimen::lock_reason::stop_sign || past.state.lock == regimen::lock_reason::repeated_sign;
    return by_sign && known ? &signs[static_cast<std::size_t>(past.state.lock_sign)] : nullptr;
}

bool progress::locked_about(std::int32_t condition) const {
    auto const* sign = sign_behind_lock();
    return sign != nullptr && condition >= 0 &&
           std::find(sign->sets.begin(), sign->sets.end(), condition) != sign->sets.end();
}

bool progress::told_with_lock(std::int32_t condition) const {
    if (locked_about(condition)) return true;
    return condition >= 0 && std::any_of(beside_lock.begin(), beside_lock.end(), [&](regimen::concern const& c) {
               auto const& sets = regimen::stop_sign_table<catalogue>[static_cast<std::size_t>(c.sign)].sets;
               return std::find(sets.begin(), sets.end(), condition) != sets.end();
           });
}

bool today::taken_out(std::size_t exercise) const { return log && regimen::is_taken_out(log->past.state, exercise); }

bool today::all_clear() const {
    if (!has_routine()) return false;
    regimen::training_state<catalogue> const nothing;
    auto const* last = log && log->past.reported ? &*log->past.reported : nullptr;
    return regimen::all_clear(screened, log ? log->past.state : nothing, last);
}

today answer(question asked) {
    put_away_latex(asked.who.raw());
    auto const longest = regimen::seconds::from_value(asked.minutes * 60);
    today out{asked, screening(asked.who, asked.as_published ? as_published : conservative),
              regimen::request<catalogue>{}.within(longest)};
    if (auto const* clearance = out.screened.clearance()) out.planned = regimen::plan(*clearance, out.wish);
    return out;
}

std::vector<std::string> help_for(today const& t) {
    std::vector<std::string> said;
    if (!t.lacks_routine()) return said;
    auto const help = regimen::what_would_help(*t.screened.clearance(), t.wish, t.planned);
    for (regimen::suggestion const& r : help.view())
        said.emplace_back(regimen::explain<catalogue>(r, words_of(t.quiet())));
    if (help.search_ended) said.emplace_back("Not all that might help was tried.");
    return said;
}

namespace {

/// Nothing less urgent than the page is told beside a lock, and of what is as urgent every sign.
std::vector<regimen::concern> signs_beside_lock(today const& t) {
    history const& past = t.log->past;
    std::vector<regimen::concern> out;
    regimen::for_each_concern(past.state, past.reported ? &*past.reported : nullptr, [&](regimen::concern c) {
        if (c.kind != regimen::concern_kind::sign || c.sign == past.state.lock_sign) return;
        c.level = std::max(c.level, regimen::detail::level_told(t.log->locked_by(), c.sign));
        if (c.level >= regimen::stop_level::S3 && regimen::detail::urgency_of_level(c.level) == t.most_urgent())
            out.push_back(c);
    });
    return out;
}

}  // namespace

std::string sentence_beside_lock(today const& t, regimen::concern const& c) {
    auto const at = static_cast<std::size_t>(c.sign);
    if (c.level == regimen::detail::level_by_itself(t.log->past.state, at))
        return std::string(regimen::explain_concern(c, t.log->day, words_of(t.quiet())));
    regimen::stop_sign_row const& sign = regimen::stop_sign_table<catalogue>[at];
    return concat("You reported: ", words_of(t.quiet()).of("sign", sign.id, sign.name), ".");
}

today answer(question asked, history const& past) {
    refuse_another_person(asked, past);
    put_away_latex(asked.who.raw());
    int const day = asked.who.raw().day;
    if (past.answered == day) take_more_careful(asked.who.raw(), past.answers.who.raw());
    auto const own = asked.who;
    auto const longest = regimen::seconds::from_value(asked.minutes * 60);
    auto const book = asked.as_published ? as_published : conservative;
    auto const now = regimen::next(past.state, asked.who, regimen::days::from_value(day),
                                   regimen::request<catalogue>{}.within(longest), book);
    asked.who = now.answers;
    today out{asked, screening(asked.who, book), now.asked, now.plan, progress{past, now, {}, {}, {}, own}};
    auto const& words = words_of(out.quiet());
    auto const* last = past.reported ? &*past.reported : nullptr;
    auto const* before = past.before ? &*past.before : nullptr;
    out.log->why = last && before ? regimen::explain_today(now, past.state, *last, *before, words)
                   : last         ? regimen::explain_today(now, past.state, *last, words)
                                  : regimen::explain_today(now, past.state, words);
    out.log->kind_of_day =
        regimen::explain_day(now, past.state, words, regimen::progress_english, out.log->locked_by());
    if (out.locked()) out.log->why = out.log->kind_of_day;
    // What must be done today, or locked her, says it all.
    if (!out.urgent() && !out.locked()) {
        regimen::for_each_concern(past.state, last, before,
                                  [&](regimen::concern const& c) { out.log->reported.push_back(c); });
    }
    if (out.locked()) out.log->beside_lock = signs_beside_lock(out);
    return out;
}

std::vector<regimen::applied_rule> actions_of(today const& t) {
    using regimen::urgency;
    std::vector<regimen::applied_rule> out;
    for (urgency const level : {urgency::emergency, urgency::same_day, urgency::see_professional}) {
        if (t.urgent() && level < t.most_urgent()) break;
        t.screened.for_each_applied_rule([&](regimen::applied_rule const& rule) {
            bool const told = rule.asks == level && rule.why != regimen::because::of_silence && !t.told_by_report(rule);
            if (told) out.push_back(rule);
        });
    }
    return out;
}

std::vector<regimen::applied_rule> later_actions(today const& t) {
    auto const now = actions_of(t);
    std::vector<regimen::applied_rule> out;
    t.screened.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        if (rule.asks == regimen::urgency::clear || rule.why == regimen::because::of_silence) return;
        bool const told = std::any_of(now.begin(), now.end(), [&](auto const& r) { return r.rule == rule.rule; });
        if (!told && !t.told_by_report(rule)) out.push_back(rule);
    });
    return out;
}

first_day first_open_day(today const& t) {
    first_day out;
    if (t.planned.obstacle != regimen::plan_obstacle::nothing_is_permitted || !t.lacks_routine()) return out;
    auto const all = t.screened.verdicts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind != regimen::verdict_kind::delayed) continue;
        int const day = all[i].not_before.value();
        if (out.day >= 0 && day > out.day) continue;
        if (day != out.day) out.exercises.clear();
        out.day = day;
        out.exercises.push_back(i);
    }
    return out;
}

std::string why_shorter(today const& t) {
    constexpr int worth_saying = 60;
    int const asked = t.asked.minutes * 60;
    if (!t.asked.says_minutes || !t.has_routine() || !t.taken.empty() ||
        asked - t.planned.total_time.value() < worth_saying)
        return {};
    auto const& composition = regimen::composition_of<catalogue>;
    auto const& band = composition.band_of(composition.band_day(t.who()));
    auto const limits = t.screened.limits();
    int exercises = 0;
    for (regimen::routine_item const& item : t.planned.items.view())
        exercises += item.in != regimen::block::settle && item.in != regimen::block::relax ? 1 : 0;
    std::string const opening = concat("You asked for ", count_of(t.asked.minutes, "minute"), ". ");
    if (limits.max_time != limits.no_time_limit && limits.max_time.value() < std::min(asked, band.max_time.value()))
        return concat(opening, "With your answers, ", time_words(limits.max_time.value()), " is enough today.");
    if (t.log && t.log->day.light)
        return concat(opening, "Today is lighter: ", time_words(t.planned.total_time.value()), " is enough.");
    if (band.max_time.value() < asked && (band.max_time - t.planned.total_time).value() < 2 * worth_saying)
        return concat(opening, "In these weeks the most is ", time_words(band.max_time.value()), ".");
    if (exercises >= band.max_exercises)
        return concat(opening, "In these weeks the most is ", count_of(band.max_exercises, "exercise"),
                      " between settling and relaxing.");
    if (t.log && t.wish.max_work() != regimen::request<catalogue>{}.max_work())
        return concat(opening, "This is as much as fits into your week.");
    return concat(opening, "Of what you can do today, nothing more fits in.");
}

std::vector<std::size_t> to_ask_first(today const& t) {
    std::vector<std::size_t> out;
    if (t.most_urgent() == regimen::urgency::emergency) return out;
    t.screened.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        if (rule.why != regimen::because::of_silence || rule.asks != regimen::urgency::incomplete) return;
        auto const ask = [&out](std::int32_t at) {
            auto const condition = static_cast<std::size_t>(at);
            if (std::find(out.begin(), out.end(), condition) == out.end()) out.push_back(condition);
        };
        if (rule.condition >= 0) ask(rule.condition);
        t.screened.for_each_counted(rule.rule, [&](regimen::counted_condition const& c) {
            if (c.why == regimen::because::of_silence) ask(c.condition);
        });
    });
    return out;
}

std::vector<regimen::applied_rule> advice_of(today const& t) {
    std::vector<regimen::applied_rule> out;
    if (t.urgent()) return out;
    t.screened.for_each_advice([&](regimen::applied_rule const& rule) {
        // Where there is no session, nothing is said of how to do one; who would listen to her is told all the same.
        if (t.has_routine() || is_of_loss(rule)) out.push_back(rule);
    });
    return out;
}

bool is_her_goal(today const& t, regimen::goal const& g) {
    auto const& own = t.who().goals;
    return std::any_of(own.view().begin(), own.view().end(), [&g](regimen::goal const& each) {
        return each.region == g.region && each.purpose == g.purpose;
    });
}

std::vector<regimen::contradiction> contradictions_of(today const& t) {
    std::vector<regimen::contradiction> out;
    t.screened.for_each_contradiction([&](regimen::contradiction const& c) {
        auto const condition = static_cast<std::size_t>(c.condition);
        if (!t.log || t.log->own.answer_to(condition) == regimen::answer::yes) out.push_back(c);
    });
    return out;
}

std::vector<std::size_t> open_questions(screening const& s) {
    regimen::condition_set silent;
    auto const note = [&silent](regimen::because why, std::int32_t condition) {
        if (why == regimen::because::of_silence && condition >= 0) silent.set(static_cast<std::size_t>(condition));
    };
    s.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        note(rule.why, rule.condition);
        s.for_each_counted(rule.rule, [&](regimen::counted_condition const& c) { note(c.why, c.condition); });
    });
    for (std::size_t i = 0; i < screening::n_exercises; ++i) {
        s.for_each_reason(i, [&](regimen::reason const& r) { note(r.why, r.condition); });
    }
    std::vector<std::size_t> out;
    for (std::size_t const condition : regimen::questions_for(s.made_for())) {
        if (silent.test(condition)) out.push_back(condition);
    }
    return out;
}

std::vector<std::size_t> not_asked(screening const& s) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < tables.conditions.size(); ++i) {
        regimen::condition_row const& c = tables.conditions[i];
        bool const open = s.made_for().answer_to(i) == regimen::answer::not_asked;
        bool const asked = !tables.not_asked_after(s.made_for().raw().mode).test(i);
        if (open && asked && c.tier == regimen::extended) out.push_back(i);
    }
    return out;
}

}  // namespace example

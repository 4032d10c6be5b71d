// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Screening first, planning with its clearance, and the lists in the order in which they are read.
// A question is open where its silence restricts something; what it would change otherwise is not asked here.
#include "today.hpp"

#include <algorithm>

namespace example {

namespace {

bool is_answered(regimen::because why) {
    return why == regimen::because::of_answer || why == regimen::because::of_unknown;
}

}  // namespace

bool today::quiet() const {
    std::size_t const loss = regimen::condition_index<regimen::postpartum::baby_loss, catalogue>;
    return who().yes.test(loss) || who().unknown.test(loss);
}

today answer(question const& asked) {
    today out{asked, screening(asked.who, asked.as_published ? as_published : conservative), {}};
    if (auto const* clearance = out.screened.clearance()) {
        auto const longest = regimen::seconds::from_value(asked.minutes * 60);
        out.planned = regimen::plan(*clearance, regimen::request<catalogue>{}.within(longest));
    }
    return out;
}

std::vector<regimen::applied_rule> actions_of(screening const& s) {
    std::vector<regimen::applied_rule> out;
    s.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        bool const by_silence = rule.why == regimen::because::of_silence;
        if (rule.asks != regimen::urgency::clear && !by_silence) out.push_back(rule);
    });
    std::sort(out.begin(), out.end(),
              [](auto const& a, auto const& b) { return a.asks != b.asks ? a.asks > b.asks : a.rule < b.rule; });
    return out;
}

std::vector<std::size_t> to_ask_first(screening const& s) {
    std::vector<std::size_t> out;
    s.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        if (rule.why != regimen::because::of_silence || rule.asks != regimen::urgency::incomplete) return;
        auto const condition = static_cast<std::size_t>(rule.condition);
        if (std::find(out.begin(), out.end(), condition) == out.end()) out.push_back(condition);
    });
    return out;
}

std::vector<regimen::applied_rule> advice_of(screening const& s) {
    std::vector<regimen::applied_rule> out;
    s.for_each_applied_rule([&](regimen::applied_rule const& rule) {
        bool const limits = s.book().rules[static_cast<std::size_t>(rule.rule)].limits_something();
        if (!limits && is_answered(rule.why)) out.push_back(rule);
    });
    return out;
}

std::vector<std::size_t> open_questions(screening const& s) {
    regimen::condition_set silent;
    auto const note = [&silent](regimen::because why, std::int32_t condition) {
        if (why == regimen::because::of_silence && condition >= 0) silent.set(static_cast<std::size_t>(condition));
    };
    s.for_each_applied_rule([&](regimen::applied_rule const& rule) { note(rule.why, rule.condition); });
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
        if (open && c.tier == regimen::extended && !c.from_mode) out.push_back(i);
    }
    return out;
}

}  // namespace example

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A plain interpreter of the clinical rules, written from the words of rules.json ("about") alone.
// It shares nothing with the library: what the library says is compared with what this says.
#ifndef REGIMEN_TESTS_SUPPORT_ORACLE_HPP
#define REGIMEN_TESTS_SUPPORT_ORACLE_HPP

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "stated_limits.hpp"

namespace oracle {

constexpr int last_day = 365;

enum class answer { silent, no, yes, unknown };
enum class birth { vaginal, instrumental, caesarean };
enum class book { conservative, as_published };
enum class lifting { never, resolution, clearance };
enum class triage { clear, see_professional, incomplete, same_day, emergency };

using gates = std::array<std::optional<int>, 3>;          // by mode of birth; none where a rulebook says nothing
using levels = std::vector<std::pair<std::size_t, int>>;  // demand, level
using permissions = std::bitset<64>;

struct exercise {
    std::string id;
    std::string replaces;  // empty for what is not a variant
    int effort = 0;
    levels demands;
    gates conservative;
    gates as_published;
    bool after_bleeding_stopped = false;
};

struct condition {
    std::string id;
    bool core = true;
    std::vector<birth> not_after_birth{};
};

/// The birth that a condition follows from.
inline std::optional<birth> birth_that_says(std::string const& condition) {
    if (condition == "birth-caesarean") return birth::caesarean;
    if (condition == "birth-instrumental") return birth::instrumental;
    return std::nullopt;
}
/// Not asked after a birth: of these only a yes counts.
inline bool follows_or_cannot_be(condition const& it, birth mode) {
    auto const& not_after = it.not_after_birth;
    return birth_that_says(it.id) || std::find(not_after.begin(), not_after.end(), mode) != not_after.end();
}

constexpr std::size_t everyone = static_cast<std::size_t>(-1);

struct rule {
    std::string id;
    std::size_t when = everyone;
    std::vector<std::size_t> only_with_any_of;
    int from = 0;
    std::optional<int> until;
    lifting lifted_by = lifting::never;
    bool blocks_session = false;
    std::optional<triage> action;
    stated_limits limits;
    levels caps;
};

struct delay {
    std::string id;
    std::size_t when = everyone;
    int days = 0;
    std::vector<int> effort;  // empty: every class
    std::optional<birth> as_birth;
    lifting lifted_by = lifting::never;
};

template <typename Items>
std::size_t index_of(Items const& items, std::string const& id) {
    for (std::size_t i = 0; i != items.size(); ++i)
        if (items[i].id == id) return i;
    throw std::runtime_error("the clinical JSON does not know '" + id + "'");
}

/// Everything the four files say that decides what is permitted.
struct clinic {
    std::vector<std::string> demands;
    std::vector<exercise> exercises;
    std::vector<condition> conditions;
    std::vector<rule> rules;
    std::vector<delay> delays;
};

/// One person, and the rulebook in force for her. The day is asked for separately.
struct person {
    std::vector<answer> answers;
    std::vector<char> cleared;
    birth mode = birth::vaginal;
    book rulebook = book::conservative;

    person() = default;
    person(clinic const& known, answer to_everything)
        : answers(known.conditions.size(), to_everything), cleared(known.conditions.size(), 0) {}
};

/// What holds on one day.
struct day_result {
    bool blocked = false;
    triage urgency = triage::clear;
    stated_limits limits;
    permissions permitted;
};

/// The rules, read for one person.
class reading {
public:
    reading(clinic const& known, person const& who) : clinic_(known), who_(who) {
        for (std::size_t c = 0; c != known.conditions.size(); ++c) present_.push_back(presence_of(c));
        for (auto const& each : known.rules)
            if (holds(each)) rules_.push_back(&each);
        for (auto const& each : known.delays)
            if (present(each.when) && !lifted(each.lifted_by, each.when)) delays_.push_back(&each);
        for (auto const& each : known.exercises) opening_.push_back(gate_with_delays(each));
        for (std::size_t c = 0; c != known.conditions.size(); ++c)
            if (known.conditions[c].id == "lochia-ongoing") bleeding_ = present(c);
    }

    bool present(std::size_t condition) const { return condition == everyone || present_[condition] != absent; }

    /// Present only because a core question was not answered.
    bool assumed(std::size_t condition) const { return condition != everyone && present_[condition] == not_answered; }

    /// The rules that apply on `day`.
    std::vector<rule const*> rules_on(int day) const {
        std::vector<rule const*> result;
        for (auto const* each : rules_)
            if (in_force(*each, day)) result.push_back(each);
        return result;
    }

    std::vector<delay const*> const& delays() const { return delays_; }

    /// The gate for her, and the longest delay of it.
    int opening(std::size_t exercise) const { return opening_[exercise]; }

    bool waits_for_bleeding(std::size_t exercise) const {
        return bleeding_ && clinic_.exercises[exercise].after_bleeding_stopped;
    }

    /// Whether this delay, alone, would move the gate of the exercise.
    bool moves(delay const& each, std::size_t exercise) const {
        auto const& it = clinic_.exercises[exercise];
        if (!names(each, it)) return false;
        return each.days > 0 || (each.as_birth && gate(it, *each.as_birth) > gate(it, who_.mode));
    }

    /// Whether `each` alone, if it applies, stands in the way of the exercise.
    bool stops(rule const& each, std::size_t exercise) const {
        auto const& it = clinic_.exercises[exercise];
        if (each.blocks_session) return true;
        if (each.limits.max_effort && it.effort > *each.limits.max_effort) return true;
        for (auto const& [demand, cap] : each.caps)
            for (auto const& [needed, level] : it.demands)
                if (needed == demand && level > cap) return true;
        return false;
    }

    day_result on(int day) const {
        day_result result;
        std::vector<int> caps(clinic_.demands.size(), 99);
        for (auto const* each : rules_) {
            if (!in_force(*each, day)) continue;
            if (each->blocks_session) result.blocked = true;
            result.limits.lower(each->limits);
            for (auto const& [demand, cap] : each->caps) caps[demand] = std::min(caps[demand], cap);
            if (assumed(each->when)) {
                if (each->action || each->blocks_session) result.urgency = std::max(result.urgency, triage::incomplete);
            } else if (each->action) {
                result.urgency = std::max(result.urgency, *each->action);
            }
        }
        for (std::size_t e = 0; e != clinic_.exercises.size(); ++e) {
            auto const& it = clinic_.exercises[e];
            bool permitted = !result.blocked && it.effort <= result.limits.max_effort.value_or(it.effort) &&
                             day >= opening_[e] && !waits_for_bleeding(e);
            for (auto const& [demand, level] : it.demands) permitted = permitted && level <= caps[demand];
            result.permitted[e] = permitted;
        }
        return result;
    }

private:
    enum presence { absent, answered, not_answered };

    presence presence_of(std::size_t c) const {
        auto const& asked = clinic_.conditions[c];
        if (birth_that_says(asked.id) == who_.mode) return answered;
        if (follows_or_cannot_be(asked, who_.mode)) return who_.answers[c] == answer::yes ? answered : absent;
        bool const measured = asked.id == "bp-very-high";
        switch (who_.answers[c]) {
            case answer::yes:
                return answered;
            case answer::no:
                return absent;
            case answer::unknown:
                return measured ? absent : answered;
            case answer::silent:
                break;
        }
        return asked.core && !measured ? not_answered : absent;
    }

    bool lifted(lifting by, std::size_t when) const {
        return by == lifting::clearance && when != everyone && who_.cleared[when] != 0;
    }

    /// On some day.
    bool holds(rule const& each) const {
        if (!present(each.when)) return false;
        if (each.action != triage::emergency && lifted(each.lifted_by, each.when)) return false;
        if (each.only_with_any_of.empty()) return true;
        return std::any_of(each.only_with_any_of.begin(), each.only_with_any_of.end(),
                           [&](std::size_t c) { return present(c); });
    }

    static bool in_force(rule const& each, int day) { return each.from <= day && (!each.until || day < *each.until); }

    int gate(exercise const& it, birth mode) const {
        auto const by_mode = static_cast<std::size_t>(mode);
        auto const published = it.as_published[by_mode];
        if (who_.rulebook == book::as_published && published) return *published;
        return it.conservative[by_mode].value();
    }

    static bool names(delay const& each, exercise const& it) {
        return each.effort.empty() || std::find(each.effort.begin(), each.effort.end(), it.effort) != each.effort.end();
    }

    int gate_with_delays(exercise const& it) const {
        int earliest = gate(it, who_.mode);
        for (std::size_t c = 0; c != clinic_.conditions.size(); ++c) {
            auto const other = birth_that_says(clinic_.conditions[c].id);
            if (other && who_.answers[c] == answer::yes) earliest = std::max(earliest, gate(it, *other));
        }
        int longest = 0;
        for (auto const* each : delays_) {
            if (!names(*each, it)) continue;
            if (each->as_birth) earliest = std::max(earliest, gate(it, *each->as_birth));
            longest = std::max(longest, each->days);
        }
        return earliest + longest;
    }

    clinic const& clinic_;
    person const& who_;
    std::vector<presence> present_;
    std::vector<rule const*> rules_;
    std::vector<delay const*> delays_;
    std::vector<int> opening_;
    bool bleeding_ = false;
};

/// Every day of the first year, read for one person.
inline std::vector<day_result> year_of(clinic const& known, person const& who) {
    reading const read(known, who);
    std::vector<day_result> result;
    for (int day = 0; day <= last_day; ++day) result.push_back(read.on(day));
    return result;
}

/// By day and exercise: the first later day on which it is permitted; 0 where there is none.
inline std::vector<std::vector<int>> next_days(std::vector<day_result> const& year, std::size_t exercises) {
    std::vector<std::vector<int>> result(year.size(), std::vector<int>(exercises, 0));
    for (std::size_t day = year.size() - 1; day-- > 0;)
        for (std::size_t e = 0; e != exercises; ++e)
            result[day][e] = year[day + 1].permitted[e] ? static_cast<int>(day) + 1 : result[day + 1][e];
    return result;
}

/// The days on which anything can change for anyone, each with its neighbours: the ends of windows, and every gate of
/// either rulebook with every delay.
inline std::vector<int> days_of_change(clinic const& known) {
    std::vector<char> marked(last_day + 1, 0);
    auto const mark = [&](int day) {
        for (int near = day - 1; near <= day + 1; ++near)
            if (near >= 0 && near <= last_day) marked[static_cast<std::size_t>(near)] = 1;
    };
    mark(0);
    mark(last_day);
    for (auto const& each : known.rules) {
        mark(each.from);
        if (each.until) mark(*each.until);
    }
    std::vector<int> waits{0};
    for (auto const& each : known.delays) waits.push_back(each.days);
    for (auto const& each : known.exercises)
        for (auto const& by_mode : {each.conservative, each.as_published})
            for (auto const& gate : by_mode)
                if (gate)
                    for (int const wait : waits) mark(*gate + wait);
    std::vector<int> result;
    for (int day = 0; day <= last_day; ++day)
        if (marked[static_cast<std::size_t>(day)] != 0) result.push_back(day);
    return result;
}

}  // namespace oracle

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A validator of sessions, written from the words of the planning problem and docs/clinical.md and not from the
// library's own checks: it shares the tables with the library, and nothing that judges them. What it finds it says in
// words.
#ifndef REGIMEN_TESTS_SUPPORT_ROUTINE_VALIDATOR_HPP
#define REGIMEN_TESTS_SUPPORT_ROUTINE_VALIDATOR_HPP

#include <regimen/planning/request.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace validator {

using regimen::block;
using regimen::catalogue_view;
using regimen::exercise_row;
using regimen::routine;

/// What a session is made for, in plain numbers.
struct order {
    std::vector<bool> permitted;     // by screening, and by what she is ready for
    regimen::session_limits limits;  // of screening
    int day = 0;
    int seconds = 600;  // what she asks for
    std::uint64_t equipment = 0;
    std::uint32_t avoids = 0;
    std::vector<int> days_since;  // since each exercise was last done
    int count_s = 1;
    int breath_s = 5;
    regimen::goal_list goals;
};

/// After a caesarean the weeks before hers count until she has had her check.
template <class Catalogue>
int day_that_counts(regimen::person const& p) {
    static auto const caesarean = regimen::find_mode<Catalogue>("caesarean");
    static auto const no_check = regimen::find_condition<Catalogue>("no-check-yet");
    if (!caesarean || !no_check || p.mode != static_cast<int>(*caesarean)) return p.day;
    if (p.get(*no_check) == regimen::answer::no || p.cleared.test(*no_check)) return p.day;
    return p.day >= 12 * 7 ? 12 * 7 - 1 : p.day >= 6 * 7 ? 6 * 7 - 1 : p.day >= 2 * 7 ? 2 * 7 - 1 : std::min(p.day, 0);
}

/// A first session: nothing that strengthens, and of the forms of an exercise none while an easier one is permitted.
inline void only_first_forms(std::vector<bool>& open, catalogue_view const& c, int strength_rank) {
    auto const easier = [&c](exercise_row const& a, exercise_row const& b) {
        if (a.effort.rank != b.effort.rank && a.effort.rank < b.effort.rank) return true;
        int less = 0, more = 0;
        for (std::size_t d = 0; d != c.demands.size(); ++d) {
            less += a.level(d) < b.level(d) ? 1 : 0;
            more += a.level(d) > b.level(d) ? 1 : 0;
        }
        return less != 0 && more == 0;
    };
    std::vector<bool> const permitted = open;
    for (std::size_t e = 0; e != open.size(); ++e) {
        if (c.exercises[e].effort.rank >= strength_rank) open[e] = false;
        for (std::size_t other = 0; other != open.size(); ++other) {
            bool const of_one_family = c.exercises[e].family >= 0 && c.exercises[e].family == c.exercises[other].family;
            if (!of_one_family || !permitted[other]) continue;
            bool const stands_in = c.exercises[other].replaces == static_cast<int>(e);
            if (easier(c.exercises[other], c.exercises[e])) open[e] = false;
            if (stands_in && !easier(c.exercises[e], c.exercises[other])) open[e] = false;
        }
    }
}

template <class Catalogue>
order order_of(regimen::screening<Catalogue> const& s, regimen::request<Catalogue> const& wish) {
    order o;
    auto const& who = s.made_for().raw();
    for (std::size_t e = 0; e != s.n_exercises; ++e) {
        o.permitted.push_back(s.permits(e));
        o.days_since.push_back(wish.since_done(e).value());
    }
    if (!wish.forms_are_decided())
        only_first_forms(o.permitted, regimen::view_of<Catalogue>, regimen::composition_of<Catalogue>.strength_rank);
    o.limits = s.limits();
    o.day = day_that_counts<Catalogue>(who);
    o.seconds = wish.max_time().value();
    o.equipment = who.equipment | wish.equipment();
    o.avoids = who.avoids | wish.avoids();
    o.count_s = wish.paced().per_count.value();
    o.breath_s = wish.paced().per_breath.value();
    o.goals = wish.goals().size == 0 ? who.goals : wish.goals();
    return o;
}

/// By weeks since the birth: how long, how many exercises, how hard.
struct band {
    int seconds, exercises, exertion;
};
inline band band_on(int day) {
    int const week = day / 7;
    if (week < 2) return {5 * 60, 3, 2};
    if (week < 6) return {10 * 60, 5, 3};
    if (week < 12) return {15 * 60, 6, 4};
    return {25 * 60, 8, 5};
}

/// Goes through a dose as she would, one movement after the other, and counts the seconds.
inline int seconds_of(regimen::dose_today const& dose, int count_s, int breath_s) {
    using tempo = regimen::tempo_of_movement::kind;
    int clock = 0;
    for (int set = 0; set < dose.sets; ++set) {
        if (set != 0) clock += dose.rest_between_sets_s;
        for (std::size_t i = 0; i != dose.size; ++i) {
            auto const& m = dose.movements[i];
            int held = m.hold_in == regimen::hold_unit::in_seconds   ? m.hold
                       : m.hold_in == regimen::hold_unit::in_breaths ? m.hold * breath_s
                                                                     : 0;
            if (m.hold_at_most_s != 0 && held > m.hold_at_most_s) held = m.hold_at_most_s;  // she stops there
            int moved = breath_s;  // out on the effort, in on the way back
            if (m.tempo == tempo::by_breath) moved = m.tempo_out * breath_s;
            if (m.tempo == tempo::whole) moved = m.tempo_out * count_s;
            if (m.tempo == tempo::out_hold_back) moved = (m.tempo_out + m.tempo_hold + m.tempo_back) * count_s;
            int const sides = m.side == regimen::side_count::each_side ? 2 : 1;
            for (int time = 0; time < m.places * sides; ++time) {
                if (m.repetitions == 0) clock += held;
                for (int repetition = 0; repetition < m.repetitions; ++repetition) {
                    if (repetition != 0) clock += m.rest_between_s;
                    clock += moved + held;
                }
            }
        }
    }
    return clock;
}

class session {
public:
    session(catalogue_view const& table, routine const& items, order const& wish)
        : table_(table), items_(items), wish_(wish) {}

    /// Everything that is wrong with it; empty where nothing is.
    std::string faults() {
        found_.clear();
        if (!can_be_read()) return found_;
        clocks();
        items_by_themselves();
        order_of_blocks();
        opening();
        closing();
        amount();
        positions();
        budgets();
        balance();
        strengthening();
        return found_;
    }

    int total() {
        clocks();
        return ends_.empty() ? 0 : ends_.back();
    }

    /// sum of weight x H(items serving the goal) + freshness - 2 x changes of position
    int value() const {
        int sum = 0;
        for (std::size_t g = 0; g != wish_.goals.size; ++g) {
            constexpr int h[] = {0, 8, 12, 14, 15};
            sum += wish_.goals.items[g].weight * h[std::min(serving(wish_.goals.items[g]), 4)];
        }
        for (std::size_t i = 0; i != items_.size; ++i) {
            sum += std::min(wish_.days_since[items_[i].exercise], 3);
            if (i != 0 && items_[i].position != items_[i - 1].position) sum -= 2;
        }
        return sum;
    }
    int serving(regimen::goal const& g) const {
        int n = 0;
        for (std::size_t i = 0; i != items_.size; ++i) {
            auto const& e = row(i);
            bool serves = false;
            for (std::size_t s = 0; s != e.n_serves; ++s) {
                bool const region = g.region < 0 || g.region == e.serves[s].region;
                bool const purpose = g.purpose < 0 || g.purpose == e.serves[s].purpose;
                serves = serves || (region && purpose);
            }
            n += serves ? 1 : 0;
        }
        return n;
    }

private:
    exercise_row const& row(std::size_t i) const { return table_.exercises[items_[i].exercise]; }
    void wrong(std::string_view what, std::size_t i = 99) {
        found_ += " [" + std::string(what);
        if (i < items_.size) found_ += " at " + std::to_string(i) + " " + std::string(row(i).id);
        found_ += "]";
    }
    int level(exercise_row const& e, std::string_view demand) const {
        for (std::size_t d = 0; d != table_.demands.size(); ++d) {
            if (table_.demands[d].id != demand) continue;
            int found = 0;
            for (int l = 0; l != 3; ++l) {
                if (((e.at_least[static_cast<std::size_t>(l)] >> d) & 1U) != 0) found = l + 1;
            }
            return found;
        }
        return 0;
    }
    int level(std::size_t i, std::string_view demand) const { return level(row(i), demand); }
    std::size_t family(std::size_t exercise) const {
        while (table_.exercises[exercise].replaces >= 0)
            exercise = static_cast<std::size_t>(table_.exercises[exercise].replaces);
        return exercise;
    }
    bool is_for(exercise_row const& e, regimen::intent what) const {
        for (std::size_t s = 0; s != e.n_serves; ++s) {
            if (table_.purposes[e.serves[s].purpose].as == what) return true;
        }
        return false;
    }
    static bool exercises(exercise_row const& e) { return e.effort.rank > 0; }  // E0 does not count
    static bool is_e3(exercise_row const& e) { return e.effort.rank >= 3; }
    bool equipped(exercise_row const& e) const {
        return std::all_of(e.needs.begin(), e.needs.end(),
                           [&](std::uint64_t any_of) { return any_of == 0 || (any_of & wish_.equipment) != 0; });
    }
    bool rested(std::size_t exercise) const {
        auto const& e = table_.exercises[exercise];
        return !(is_for(e, regimen::intent::strength) || is_e3(e)) || wish_.days_since[exercise] >= 2;
    }
    bool hurried(exercise_row const& e) const {  // aims at more exertion than she may
        int const start = e.dose->movements[0].exertion.start;
        return start > std::min(band_on(wish_.day).exertion, wish_.limits.max_exertion);
    }
    bool stands_in(exercise_row const& e, block b) const {
        using regimen::intent;
        if (((e.blocks >> static_cast<unsigned>(b)) & 1U) == 0) return false;  // where it says so itself
        switch (b) {
            case block::settle:
                return !exercises(e);
            case block::warm_up:
                return exercises(e) && !is_e3(e) && is_for(e, intent::mobility);
            case block::strengthen:
                return is_for(e, intent::strength);
            case block::stretch:
                return is_for(e, intent::stretch);
            case block::relax:
                return is_for(e, intent::relaxation) && e.effort.rank <= 1;
        }
        return false;
    }

    bool can_be_read() {
        if (items_.size == 0 || items_.size > routine::capacity) wrong("size");
        if (items_.catalogue != table_.fingerprint) wrong("fingerprint");
        for (std::size_t i = 0; i < items_.size && i < routine::capacity; ++i) {
            if (items_[i].exercise >= table_.exercises.size() || items_[i].position >= table_.positions.size())
                wrong("place outside the catalogue");
        }
        return found_.empty();
    }

    void clocks() {
        starts_.clear();
        ends_.clear();
        int clock = 0;
        for (std::size_t i = 0; i != items_.size; ++i) {
            if (i != 0) {
                bool const low = level(i - 1, "head-down") >= 2;
                clock += low || (is_e3(row(i - 1)) && is_e3(row(i))) ? 30 : 15;
                bool const up = table_.positions[items_[i].position].at == regimen::height::upright;
                if (items_[i].position != items_[i - 1].position || (low && up)) clock += 15;
            }
            starts_.push_back(clock);
            clock += seconds_of(items_[i].dose, wish_.count_s, wish_.breath_s);
            ends_.push_back(clock);
        }
    }
    int lasts(std::size_t i) const { return ends_[i] - starts_[i]; }

    void items_by_themselves() {
        std::set<std::size_t> families;
        for (std::size_t i = 0; i != items_.size; ++i) {
            auto const& e = row(i);
            auto const& item = items_[i];
            if (!wish_.permitted[item.exercise]) wrong("not permitted", i);
            if (e.effort.rank > wish_.limits.max_effort) wrong("effort", i);
            if (((e.positions >> item.position) & 1U) == 0) wrong("cannot start so", i);
            if (((wish_.avoids >> item.position) & 1U) != 0) wrong("position to be avoided", i);
            if (!equipped(e)) wrong("equipment", i);
            if (!rested(item.exercise)) wrong("48 hours", i);
            if (!stands_in(e, item.in)) wrong("wrong block", i);
            if (!families.insert(family(item.exercise)).second) wrong("family twice", i);
            dose(i);
        }
    }
    void dose(std::size_t i) {
        auto const& range = *row(i).dose;
        auto const& today = items_[i].dose;
        int const limit = std::min(band_on(wish_.day).exertion, wish_.limits.max_exertion);
        if (today.size != range.size || today.sets != range.sets.start || today.sets > range.sets.ceiling)
            wrong("sets", i);
        for (std::size_t m = 0; m < today.size && m < range.size; ++m) {
            auto const& has = today.movements[m];
            auto const& may = range.movements[m];
            auto const starts = [&](int amount, regimen::dose_span const& s) {
                if (amount != s.start || amount > s.ceiling) wrong("dose", i);
            };
            starts(has.repetitions, may.repetitions);
            starts(has.hold, may.hold);
            starts(has.tempo_out, may.tempo.out);
            starts(has.tempo_hold, may.tempo.hold);
            starts(has.tempo_back, may.tempo.back);
            starts(has.rest_between_s, may.rest_between_s);
            starts(has.load_g, may.load_g);
            starts(has.exertion, may.exertion);
            if (has.side != may.side || has.places != may.places || has.hold_in != may.hold_in)
                wrong("sides or places", i);
            if (has.hold_at_most_s != may.hold_at_most_s) wrong("held without its limit", i);
            if (row(i).sides != regimen::laterality::bilateral && has.side == regimen::side_count::unsaid)
                wrong("one side only", i);
            if (has.side == regimen::side_count::in_all && (has.repetitions + has.hold) % 2 != 0 &&
                (has.repetitions == 0 || has.repetitions % 2 != 0))
                wrong("sides unequal", i);
            if (has.exertion > limit) wrong("exertion", i);
        }
    }

    void order_of_blocks() {
        for (std::size_t i = 1; i < items_.size; ++i) {
            if (static_cast<int>(items_[i].in) < static_cast<int>(items_[i - 1].in)) wrong("blocks out of order", i);
        }
    }

    int counted() const {
        int n = 0;
        for (std::size_t i = 0; i != items_.size; ++i) n += exercises(row(i)) ? 1 : 0;
        return n;
    }
    bool anything_above_settling() const {
        for (std::size_t e = 0; e != table_.exercises.size(); ++e) {
            auto const& each = table_.exercises[e];
            if (exercises(each) && wish_.permitted[e] && equipped(each) && rested(e) && !hurried(each) &&
                (each.positions & ~wish_.avoids) != 0)
                return true;
        }
        return false;
    }
    void opening() {
        if (items_[0].in != block::settle) wrong("does not open with settling");
        bool strength = false;
        bool warm_up = false;
        for (std::size_t i = 0; i != items_.size; ++i) {
            strength = strength || is_e3(row(i));
            warm_up = warm_up || items_[i].in == block::warm_up;
        }
        if (counted() == 0) {
            if (anything_above_settling()) wrong("settling alone, where more would do");
            return;
        }
        bool const micro = ends_.back() < 3 * 60;
        if (micro && !strength) return;
        if (!warm_up) wrong("no warm-up");
        int warm = 0;
        for (std::size_t i = 0; i != items_.size; ++i) {
            if (items_[i].in == block::settle || items_[i].in == block::warm_up) warm = ends_[i];
        }
        int const needed = strength ? 5 * 60 : ends_.back() <= 5 * 60 ? 60 : 2 * 60;
        if (warm < needed)
            wrong("warm-up of " + std::to_string(warm) + " s, where " + std::to_string(needed) + " are needed");
    }
    void closing() {
        std::size_t const last = items_.size - 1;
        if (items_[last].in != block::relax) wrong("does not close with relaxation");
        if (exercises(row(last))) wrong("closes with an exercise");
        int relaxing = 0;
        for (std::size_t i = 0; i != items_.size; ++i) relaxing += items_[i].in == block::relax ? lasts(i) : 0;
        if (relaxing < 60) wrong("relaxation of " + std::to_string(relaxing) + " s");
        for (std::size_t i = 1; i < items_.size; ++i) {
            if (items_[i].in == block::relax && items_[i - 1].in == block::relax && exercises(row(i)) &&
                !exercises(row(i - 1)))
                wrong("an exercise after resting", i);
        }
    }
    void amount() {
        int const total = ends_.back();
        auto const b = band_on(wish_.day);
        if (total > wish_.seconds) wrong("longer than asked for: " + std::to_string(total));
        if (total > b.seconds) wrong("longer than the week allows: " + std::to_string(total));
        if (total > wish_.limits.max_time.value()) wrong("longer than screening allows: " + std::to_string(total));
        if (counted() > b.exercises) wrong("too many exercises: " + std::to_string(counted()));
    }
    void positions() {
        std::set<int> distinct;
        int changes = 0;
        int rises = 0;
        for (std::size_t i = 0; i != items_.size; ++i) {
            distinct.insert(items_[i].position);
            if (i == 0 || items_[i].position == items_[i - 1].position) continue;
            ++changes;
            rises += table_.positions[items_[i - 1].position].at == regimen::height::floor &&
                             table_.positions[items_[i].position].at == regimen::height::upright
                         ? 1
                         : 0;
        }
        if (distinct.size() > 3) wrong("more than 3 positions");
        if (changes > 3) wrong("more than 3 changes of position");
        if (rises > 1) wrong("up from the floor more than once");
    }
    void budgets() {
        int raised = 0, pressed = 0, pressure = 0, wrists = 0, overhead = 0;
        for (std::size_t i = 0; i != items_.size; ++i) {
            raised += level(i, "pelvis-raised") >= 2 ? 1 : 0;
            pressed += level(i, "abdomen-pressure") >= 3 ? 1 : 0;
            if (wish_.day < 12 * 7 && level(i, "iap") >= 2) {
                ++pressure;
                if (i != 0 && level(i - 1, "iap") >= 2) wrong("abdominal pressure back to back", i);
            }
            wrists = level(i, "wrist-load") >= 2 ? wrists + 1 : 0;
            if (wrists > 2) wrong("wrists loaded three times in a row", i);
            if (level(i, "shoulder-overhead") >= 2) overhead += lasts(i);
        }
        if (raised > 1) wrong("hips high twice");
        if (pressed > 2) wrong("belly pressed more than twice");
        if (pressure > 2) wrong("abdominal pressure more than twice");
        if (overhead > 90) wrong("arms overhead for " + std::to_string(overhead) + " s");
    }
    void balance() {
        int bends = 0, arches = 0, turns = 0;
        for (std::size_t i = 0; i != items_.size; ++i) {
            turns += level(i, "spinal-rotation") > 0 ? 1 : 0;
            if (!exercises(row(i))) continue;
            auto const& original = table_.exercises[family(items_[i].exercise)];  // a variant is of its original's type
            auto const makes = [&](std::string_view d) { return level(i, d) > 0 || level(original, d) > 0; };
            bends += makes("spinal-flexion") || makes("hip-flexion-end") ? 1 : 0;
            arches += makes("spinal-extension") || makes("hip-extension") ? 1 : 0;
        }
        if (turns > 2) wrong("more than 2 rotations");
        if (counted() >= 4 && (bends == 0 || arches == 0)) wrong("one-sided in direction");
    }
    void strengthening() {
        for (std::size_t i = 1; i < items_.size; ++i) {
            if (items_[i].in == block::strengthen && items_[i - 1].in == block::strengthen &&
                row(i).serves[0].region == row(i - 1).serves[0].region)
                wrong("one region strengthened back to back", i);
        }
    }

    catalogue_view const& table_;
    routine const& items_;
    order const& wish_;
    std::vector<int> starts_, ends_;
    std::string found_;
};

inline std::string faults(catalogue_view const& table, routine const& items, order const& wish) {
    return session(table, items, wish).faults();
}

}  // namespace validator

#endif

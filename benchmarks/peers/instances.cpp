// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Draws people and requests, and writes each planning problem as data for plan.mzn, with what plan() says about it in a
// line of JSON. What may be in a session is decided here once more from the tables, the clearance and the request: the
// library's own list of it is not read.
//
//   instances <folder> <number of each length> <seed> likely|wild <minutes>...
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "support/random_people.hpp"

namespace {

using catalogue = regimen::postpartum_back;
using people = regimen_tests::crowd<catalogue>;
using clearance = regimen::clearance<catalogue>;
using regimen::block;
using regimen::exercise_row;

regimen::catalogue_view const& table() { return regimen::view_of<catalogue>; }
regimen::composition_view const& rules() { return regimen::composition_of<catalogue>; }

/// The numbers of today.
struct today {
    std::int32_t day = 0, max_seconds = 0, max_exercises = 0, max_exertion = 0;
    std::uint64_t equipment = 0;
    std::uint32_t avoids = 0;
    regimen::goal_list goals;
};

today today_of(clearance const& ok, people::request const& wish) {
    auto const& who = ok.made_for().raw();
    today t;
    regimen::days const day = rules().band_day(who);
    t.day = day.value();
    auto const& band = rules().band_of(day);
    auto const limits = strictest(ok.limits(), band.limits());
    t.max_seconds = std::min(wish.max_time(), limits.max_time).value();
    t.max_exertion = limits.max_exertion;
    t.max_exercises = band.max_exercises;
    t.equipment = who.equipment | wish.equipment();
    t.avoids = who.avoids | wish.avoids();
    t.goals = wish.goals().size != 0 ? wish.goals() : who.goals;
    return t;
}

bool usable(clearance const& ok, people::request const& wish, today const& t, std::size_t at) {
    exercise_row const& e = table().exercises[at];
    if (!ok.permits(at) || wish.leaves_out(at) || (e.positions & ~t.avoids) == 0) return false;
    for (auto const need : e.needs) {
        if (need != 0 && (need & t.equipment) == 0) return false;
    }
    auto const dose = wish.dose_of(at);
    for (std::size_t i = 0; i != dose.size; ++i) {
        auto const& m = dose.movements[i];
        if (m.exertion > t.max_exertion) return false;
        bool const odd = (m.repetitions > 0 ? m.repetitions : m.hold) % 2 != 0;
        if (m.side == regimen::side_count::in_all && odd) return false;
    }
    bool const strengthens = e.wants(regimen::intent::strength) || e.effort.rank >= rules().strength_rank;
    return !strengthens || wish.since_done(at).value() >= 2;
}

std::string bits(std::uint64_t mask) {
    std::string out;
    for (; mask != 0; mask &= mask - 1) out += (out.empty() ? "" : ",") + std::to_string(std::countr_zero(mask) + 1);
    return "{" + out + "}";
}

/// One line of data: a list of what `each` says of every item.
template <class Each>
void list(std::ostream& out, char const* name, std::size_t size, Each each) {
    out << name << " = [";
    for (std::size_t i = 0; i != size; ++i) out << (i != 0 ? "," : "") << each(i);
    out << "];\n";
}

void write_rules(std::ostream& out, today const& t) {
    auto const& r = rules();
    out << "max_seconds = " << t.max_seconds << ";\nmax_exercises = " << t.max_exercises << ";\n"
        << "micro_below = " << r.micro_below.value() << ";\nshort_up_to = " << r.short_up_to.value() << ";\n"
        << "warm_up_short = " << r.warm_up_short.value() << ";\nwarm_up_standard = " << r.warm_up_standard.value()
        << ";\n"
        << "warm_up_strength = " << r.warm_up_strength.value() << ";\nrelaxation = " << r.relaxation.value() << ";\n"
        << "most_positions = " << r.most_positions << ";\nmost_changes = " << r.most_changes << ";\n"
        << "most_rises = " << r.most_floor_to_standing << ";\nchange_time = " << r.position_change.value() << ";\n"
        << "rest_time = " << r.rest.value() << ";\nlong_rest = " << r.strength_rest.value() << ";\n"
        << "after_head_down = " << r.after_head_down.value() << ";\nbalance_from = " << r.balance_from_items << ";\n"
        << "most_rotations = " << r.most_rotations << ";\ncapacity = " << regimen::routine::capacity << ";\n";
    list(out, "height", table().positions.size(),
         [](std::size_t p) { return static_cast<int>(table().positions[p].at); });
    out << "lying = " << bits(r.lying) << ";\n";
}

std::vector<std::size_t> usable_items(clearance const& ok, people::request const& wish, today const& t) {
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i != table().exercises.size(); ++i) {
        if (usable(ok, wish, t, i)) items.push_back(i);
    }
    return items;
}

void write(std::ostream& out, people::request const& wish, today const& t, std::vector<std::size_t> const& items) {
    bool const quiet_only =
        std::all_of(items.begin(), items.end(), [](std::size_t i) { return table().exercises[i].effort.rank == 0; });
    auto const each = [&](char const* name, auto of) {
        list(out, name, items.size(), [&](std::size_t i) { return of(table().exercises[items[i]], items[i]); });
    };
    auto const yes = [](bool b) { return b ? "true" : "false"; };
    auto const level = [](exercise_row const& e, int demand) {
        return demand < 0 ? 0 : e.level(static_cast<std::size_t>(demand));
    };
    auto const kind = [](exercise_row const& e, std::uint64_t demands) {
        return ((e.at_least[0] | table().exercises[static_cast<std::size_t>(e.family)].at_least[0]) & demands) != 0;
    };
    write_rules(out, t);
    out << "settling_alone = " << yes(quiet_only) << ";\nn = " << items.size() << ";\n";
    each("seconds", [&](auto const&, std::size_t i) { return duration(wish.dose_of(i), wish.paced()).value(); });
    each("freshness", [&](auto const&, std::size_t i) { return std::min<int>(wish.since_done(i).value(), 3); });
    std::vector<std::int32_t> families;
    each("family", [&](auto const& e, std::size_t) {
        auto const known = std::find(families.begin(), families.end(), e.family);
        auto const at = known - families.begin();
        if (known == families.end()) families.push_back(e.family);
        return at + 1;
    });
    each("rank", [](auto const& e, std::size_t) { return static_cast<int>(e.effort.rank); });
    each("strong", [&](auto const& e, std::size_t) { return yes(e.effort.rank >= rules().strength_rank); });
    each("low_head", [&](auto const& e, std::size_t) { return yes(level(e, rules().head_down_at) >= 2); });
    each("turns", [&](auto const& e, std::size_t) { return yes(level(e, rules().turning_at) > 0); });
    each("bends", [&](auto const& e, std::size_t) { return yes(kind(e, rules().bending_mask)); });
    each("arches", [&](auto const& e, std::size_t) { return yes(kind(e, rules().arching_mask)); });
    each("region",
         [](auto const& e, std::size_t) { return e.n_serves > 0 ? static_cast<int>(e.serves[0].region) + 1 : 0; });
    each("blocks", [](auto const& e, std::size_t) { return bits(e.blocks); });
    each("open", [&](auto const& e, std::size_t) { return bits(e.positions & ~t.avoids); });

    // The goals, and who serves them.
    list(out, "weight", t.goals.size, [&](std::size_t g) { return t.goals.items[g].weight; });
    auto const members = [&](auto of) {
        std::uint64_t mask = 0;
        for (std::size_t i = 0; i != items.size(); ++i)
            mask |= of(table().exercises[items[i]]) ? std::uint64_t{1} << i : 0;
        return bits(mask);
    };
    list(out, "serving", t.goals.size,
         [&](std::size_t g) { return members([&](exercise_row const& e) { return t.goals.items[g].served_by(e); }); });

    // The budgets of demands that hold today.
    std::vector<std::size_t> budgets;
    for (std::size_t b = 0; b != rules().budgets.size(); ++b) {
        if (rules().budget_at[b] >= 0 && t.day < rules().budgets[b].until.value()) budgets.push_back(b);
    }
    auto const each_budget = [&](char const* name, auto of) {
        list(out, name, budgets.size(), [&](std::size_t b) { return of(rules().budgets[budgets[b]]); });
    };
    list(out, "counted", budgets.size(), [&](std::size_t b) {
        return members([&](exercise_row const& e) {
            return level(e, rules().budget_at[budgets[b]]) >= rules().budgets[budgets[b]].level;
        });
    });
    each_budget("most_items", [](auto const& b) { return b.most_items; });
    each_budget("most_in_a_row", [](auto const& b) { return b.most_in_a_row; });
    each_budget("most_seconds", [](auto const& b) { return b.most_time.value(); });
}

/// The line with what plan() says. Its time is the median of five.
void say(std::ostream& out, std::string const& name, int length, clearance const& ok, people::request const& wish) {
    std::array<double, 5> ms{};
    regimen::plan_result made;
    for (double& one : ms) {
        auto const start = std::chrono::steady_clock::now();
        made = plan(ok, wish);
        one = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    std::sort(ms.begin(), ms.end());
    bool const lies = made.found() && ((rules().lying >> made.items[made.items.size - 1].position) & 1U) != 0;
    out << "{\"name\": \"" << name << "\", \"length\": " << length
        << ", \"found\": " << (made.found() ? "true" : "false") << ", \"proven\": "
        << (made.optimal || (!made.found() && made.obstacle != regimen::plan_obstacle::search_ended) ? "true" : "false")
        << ", \"lies\": " << (lies ? "true" : "false") << ", \"value\": " << made.value
        << ", \"seconds\": " << made.total_time.value() << ", \"items\": " << made.items.size << ", \"ms\": " << ms[2]
        << "}\n";
}

}  // namespace

int main(int argc, char** argv) {
    std::string const kind = argc > 5 ? argv[4] : "";
    if (kind != "likely" && kind != "wild") {
        std::cerr << "usage: instances <folder> <number of each length> <seed> likely|wild <minutes>...\n";
        return 2;
    }
    std::string const folder = argv[1];
    int const number = std::atoi(argv[2]);
    people crowd(std::strtoull(argv[3], nullptr, 10));
    std::ofstream plans(folder + "/plans.jsonl");
    if (!plans) {
        std::cerr << folder << " cannot be written to\n";
        return 2;
    }
    for (int at = 5; at != argc; ++at) {
        int const minutes = std::atoi(argv[at]);
        for (int made = 0; made < number;) {
            auto const who = kind == "wild" ? crowd.wild_person() : crowd.likely_person();
            auto const wish =
                (kind == "wild" ? crowd.wild_request() : crowd.likely_request()).within(people::seconds(60 * minutes));
            auto const screened = crowd.one_in(2) ? regimen::screen<regimen::postpartum::as_published>(who)
                                                  : regimen::screen<regimen::postpartum::conservative>(who);
            auto const* ok = screened.clearance();
            if (ok == nullptr) continue;
            today const t = today_of(*ok, wish);
            if (t.max_seconds != 60 * minutes) continue;  // her weeks or a rule allow less
            auto const items = usable_items(*ok, wish, t);
            if (items.empty()) continue;
            std::string const name = std::to_string(minutes) + "-" + std::to_string(made);
            std::ofstream data(folder + "/" + name + ".dzn");
            write(data, wish, t, items);
            say(plans, name, minutes, *ok, wish);
            ++made;
        }
    }
    return plans.good() ? 0 : 1;
}

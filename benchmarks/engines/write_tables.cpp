// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The rules, delays, gates and exercises of the real catalogue as JSON, for other engines to run on, with random people
// and what the library says of them: who may do what today. Also how long the library takes for these people.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/screening/screening.hpp>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <iostream>
#include <string_view>
#include <vector>

#include "support/people.hpp"
#include "support/told.hpp"

namespace {

using namespace regimen;
using namespace regimen_benchmarks;
using C = postpartum_back;

constexpr auto const& table = view_of<C>;
constexpr auto const& book = book_of<C::default_rulebook, C>;

/// [each(0), each(1), ...]
template <class Each>
void write_list(std::size_t n, Each const& each) {
    std::cout << "[";
    for (std::size_t i = 0; i < n; ++i) {
        if (i != 0) std::cout << ", ";
        each(i);
    }
    std::cout << "]";
}
template <class Test>
void write_places(std::size_t n, Test const& test) {
    std::cout << "[";
    bool first = true;
    for (std::size_t i = 0; i < n; ++i) {
        if (!test(i)) continue;
        std::cout << (first ? "" : ", ") << i;
        first = false;
    }
    std::cout << "]";
}

void write_rule(rule_row const& r) {
    bool const can_be_lifted = r.lifts == lifted_by::clearance && r.when >= 0 && r.action != urgency::emergency;
    std::cout << R"({"id": ")" << r.id << R"(", "when": )" << r.when << R"(, "from": )" << r.days.from
              << R"(, "until": )" << r.days.until << R"(, "lifted_by_clearance": )"
              << (can_be_lifted ? "true" : "false") << R"(, "blocks": )" << (r.blocks_session ? "true" : "false")
              << R"(, "max_effort": )" << std::min(r.limits.max_effort, 255) << R"(, "only_with": )";
    std::size_t partners = 0;
    while (partners < r.only_with.size() && r.only_with[partners] >= 0) ++partners;
    write_list(partners, [&](std::size_t i) { std::cout << r.only_with[i]; });
    std::cout << R"(, "caps": [)";
    bool first = true;
    for (std::size_t level = 0; level < 3; ++level) {
        for (std::size_t d = 0; d < table.demands.size(); ++d) {
            if (((r.forbids[level] >> d) & 1U) == 0) continue;
            std::cout << (first ? "[" : ", [") << d << ", " << level << "]";
            first = false;
        }
    }
    std::cout << "]}";
}

void write_person(profile<C> const& who) {
    person const& p = who.raw();
    auto const present = detail::present_in(table, p);
    auto const screened = screen(who);
    std::cout << R"({"mode": )" << p.mode << R"(, "day": )" << p.day << R"(, "present": )";
    write_places(table.conditions.size(), [&](std::size_t i) { return present.test(i); });
    std::cout << R"(, "cleared": )";
    write_places(table.conditions.size(), [&](std::size_t i) { return p.cleared.test(i); });
    std::cout << R"(, "permitted": )";
    write_places(table.exercises.size(), [&](std::size_t i) { return screened.permits(i); });
    std::cout << "}";
}

/// Processor seconds a person, the fastest of twenty rounds.
double seconds_a_person(std::vector<visit<C>> const& people) {
    double best = 1;
    for (int round = 0; round < 20; ++round) {
        std::clock_t const start = std::clock();
        for (int again = 0; again < 100; ++again) {
            for (auto const& v : people) {
                auto const s = screen(v.who);
                keep(s);
            }
        }
        double const seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        best = std::min(best, seconds / 100 / static_cast<double>(people.size()));
    }
    return best;
}

}  // namespace

int main() {
    auto const people = cleared_visits<C>(42, 300, 10);
    std::cout << "{\n\"seconds_a_person\": " << seconds_a_person(people) << ",\n\"exercises\": ";
    write_list(table.exercises.size(), [](std::size_t i) {
        exercise_row const& e = table.exercises[i];
        std::cout << R"({"id": ")" << e.id << R"(", "effort": )" << static_cast<int>(e.effort.rank) << R"(, "opens": )";
        write_list(table.modes.size(), [&](std::size_t m) { std::cout << book.gates[i].day[m]; });
        std::cout << R"(, "not_while": )";
        std::size_t keepers = 0;
        while (keepers < 4 && book.gates[i].closed_while[keepers] >= 0) ++keepers;
        write_list(keepers, [&](std::size_t k) { std::cout << book.gates[i].closed_while[k]; });
        std::cout << R"(, "levels": )";
        write_list(table.demands.size(), [&](std::size_t d) { std::cout << e.level(d); });
        std::cout << "}";
    });
    std::cout << ",\n\"rules\": ";
    write_list(book.rules.size(), [](std::size_t i) { write_rule(book.rules[i]); });
    std::cout << ",\n\"delays\": ";
    write_list(book.delays.size(), [](std::size_t i) {
        delay_row const& d = book.delays[i];
        std::cout << R"({"when": )" << d.when << R"(, "days": )" << d.days << R"(, "as_mode": )" << d.as_mode
                  << R"(, "lifted_by_clearance": )"
                  << (d.lifts == lifted_by::clearance && d.when >= 0 ? "true" : "false") << R"(, "efforts": )";
        write_places(4, [&](std::size_t rank) { return ((d.efforts >> rank) & 1U) != 0; });
        std::cout << "}";
    });
    std::cout << ",\n\"people\": ";
    write_list(people.size(), [&](std::size_t i) {
        if (i != 0) std::cout << "\n";
        write_person(people[i].who);
    });
    std::cout << "\n}\n";
}

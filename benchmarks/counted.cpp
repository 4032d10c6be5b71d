// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Work to be counted in instructions: valgrind --tool=callgrind --toggle-collect=measured ./counted <question>.
// Nothing outside of measured() is counted. Prints for how many people it was done, and a number that depends on every
// answer, so that nothing is left out and every run can be compared with the one before.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/words/explain.hpp>

#include <cstdint>
#include <iostream>
#include <string_view>
#include <vector>

#include "screening/bit_masks.hpp"
#include "screening/same_answers.hpp"
#include "support/people.hpp"
#include "support/told.hpp"

namespace {

using namespace regimen;
using namespace regimen_benchmarks;
using C = postpartum_back;
using by_hand = bit_masks<C>;

std::uint64_t sum_of(std::array<verdict, by_hand::n_exercises> const& verdicts) {
    std::uint64_t sum = 0;
    for (verdict const& v : verdicts) sum = 31 * sum + static_cast<std::uint64_t>(v.not_before.value());
    return sum;
}

struct question {
    std::string_view id;
    std::size_t people;
    std::uint64_t (*work)(std::vector<visit<C>> const&);
};

// The library and the loop write down the same: who may do what today, and the triage; or a verdict for each exercise.
constexpr question questions[] = {
    {"screening", 1'000,
     [](std::vector<visit<C>> const& all) {
         std::uint64_t sum = 0;
         for (auto const& v : all) {
             auto const s = screen(v.who);
             keep(s);
             sum += static_cast<std::uint64_t>(s.triage());
         }
         return sum;
     }},
    {"screening-by-hand", 1'000,
     [](std::vector<visit<C>> const& all) {
         std::uint64_t sum = 0;
         for (auto const& v : all) {
             auto const s = by_hand::screen(v.who.raw());
             keep(s);
             sum += static_cast<std::uint64_t>(s.triage);
         }
         return sum;
     }},
    {"verdicts", 1'000,
     [](std::vector<visit<C>> const& all) {
         std::uint64_t sum = 0;
         for (auto const& v : all) {
             auto const s = screen(v.who);
             auto const verdicts = s.verdicts();
             keep(s);
             keep(verdicts);
             sum += sum_of(verdicts);
         }
         return sum;
     }},
    {"verdicts-by-hand", 1'000,
     [](std::vector<visit<C>> const& all) {
         std::uint64_t sum = 0;
         for (auto const& v : all) {
             auto const s = by_hand::verdicts(v.who.raw());
             keep(s);
             sum += sum_of(s.verdicts);
         }
         return sum;
     }},
    {"planning", 100,
     [](std::vector<visit<C>> const& all) {
         std::uint64_t sum = 0;
         for (auto const& v : all) {
             auto const s = screen(v.who);
             auto const made = plan(*s.clearance(), v.wish, work_limit{5'000});
             sum = 31 * sum + static_cast<std::uint64_t>(made.value);
         }
         return sum;
     }},
    {"explaining", 100,
     [](std::vector<visit<C>> const& all) {
         std::uint64_t sum = 0;
         for (auto const& v : all) sum += told_of_all(screen(v.who));
         return sum;
     }},
};

std::vector<visit<C>> const* people = nullptr;
question const* asked = nullptr;
std::uint64_t result = 0;

}  // namespace

extern "C" {
[[gnu::noinline]] void measured() { result = asked->work(*people); }
}

int main(int argc, char** argv) {
    std::string_view const id = argc == 2 ? argv[1] : "";
    if (id == "same-answers") {
        constexpr long n = 100'000;
        long const different = people_with_different_answers<C>(7, n);
        std::cout << different << " of " << n << " random people, likely and wild ones, get different answers\n";
        return different == 0 ? 0 : 1;
    }
    for (question const& q : questions) {
        if (q.id != id) continue;
        auto const all = cleared_visits<C>(42, q.people, 10);
        people = &all;
        asked = &q;
        measured();
        std::cout << q.people << " " << result << "\n";
        return 0;
    }
    std::cerr << "counted: a question is one of: same-answers";
    for (question const& q : questions) std::cerr << ", " << q.id;
    std::cerr << "\n";
    return 2;
}

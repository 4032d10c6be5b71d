// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The library takes nothing from the heap: every allocation of this program is counted while it asks, screens, plans,
// explains and readmits.
#include <regimen/regimen.hpp>

#include <regimen/catalog/postpartum_back.hpp>

#include "catch.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<long> allocations{0};

}  // namespace

void* operator new(std::size_t size, std::nothrow_t const&) noexcept {
    ++allocations;
    return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
    if (void* const p = operator new(size, std::nothrow)) return p;
    std::abort();
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;

/// A day with the library, from the first question to a stored routine; how many items it came to.
std::size_t a_day() {
    auto const mother = profile<postpartum_back>{}
                            .after<pp::caesarean>(60_days)
                            .yes<pp::knee_pain>()
                            .rest_is(answer::no)
                            .has<equipment::chair>()
                            .wants<region::lower_back>();
    std::size_t n = questions_for(mother).size();
    auto const screened = screen(mother);
    for (std::size_t i = 0; i < screened.n_exercises; ++i) {
        n += explain(screened, i, screened.verdict_on(i)).size();
        screened.for_each_reason(i, [&](reason const& r) { n += explain(screened, i, r).sentence.size(); });
        screened.for_each_change_that_would_open(i,
                                                 [&](change const& c) { n += explain(screened, c).sentence.size(); });
    }
    if (auto const* ok = screened.clearance()) {
        plan_result const made = plan(*ok, request<postpartum_back>{}.within(10_min));
        n += readmit(made.items, *ok).kept.size;
    }
    return n;
}

}  // namespace

TEST_CASE("nothing is taken from the heap") {
    long const before = allocations;
    std::size_t const n = a_day();
    long const after = allocations;
    CHECK(n != 0);
    CHECK(after == before);
    operator delete(operator new(1));
    CHECK(allocations > after);  // the counter counts
}

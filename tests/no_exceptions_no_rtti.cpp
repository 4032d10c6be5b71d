// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The library compiles where exceptions and run-time type information are switched off.
// Compiled, never run: the build gives this file the two flags.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <cstddef>

#if defined(__cpp_exceptions) || defined(__cpp_rtti)
#error "this file must be compiled with -fno-exceptions -fno-rtti"
#endif

using namespace regimen::literals;

// From answers to a routine with its reasons, so that the templates on the way are instantiated as well.
std::size_t screened_and_planned(int days);

std::size_t screened_and_planned(int days) {
    using regimen::postpartum_back;
    auto const person = regimen::profile<postpartum_back>{}
                            .after<regimen::postpartum::caesarean>(days * 1_days)
                            .rest_is(regimen::answer::no);
    auto const screened = regimen::screen(person);
    auto size = explain(screened.triage()).sentence.size();
    if (auto const why = screened.main_reason(0)) size += explain(screened, 0, *why).sentence.size();
    if (auto const* clearance = screened.clearance()) {
        auto const routine = regimen::plan(*clearance, regimen::request<postpartum_back>{}.within(10_min));
        size += static_cast<std::size_t>(routine.total_time.value());
    }
    return size;
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/compiled_once.md: three files of an app, one after the other.
// [header]
// app.hpp
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/compiled_once.hpp>

REGIMEN_DECLARE(regimen::postpartum_back);
// [header]

// [book]
// in app.hpp
namespace app {
regimen::checked_rulebook<regimen::postpartum_back> as_published();
}
// [book]

#include <optional>

#include "expect.hpp"

// [file]
// any file of the app: as if nothing had been declared
namespace rg = regimen;
using namespace regimen::literals;

std::optional<rg::plan_result> planned(rg::profile<rg::postpartum_back> const& answers) {
    auto const screened = screen(answers);
    auto const* clearance = screened.clearance();
    if (clearance == nullptr) return std::nullopt;
    return plan(*clearance, rg::request<rg::postpartum_back>{}.within(10_min));
}
// [file]

// [constant]
constexpr auto mother = rg::profile<rg::postpartum_back>{}.after<rg::postpartum::vaginal>(60_days);
static_assert(rg::screen<void, rg::postpartum_back>(mother).blocked());  // nobody asked her anything
// [constant]

// [source]
// app.cpp, and nowhere else
REGIMEN_DEFINE(regimen::postpartum_back);
// [source]

// [book-source]
// in app.cpp
regimen::checked_rulebook<regimen::postpartum_back> app::as_published() {
    return regimen::rulebook_of<regimen::postpartum::as_published, regimen::postpartum_back>;
}
// [book-source]

int main() {
    auto const answers = mother.rest_is(rg::answer::no);
    expect(planned(answers)->found());
    expect(!planned(mother));

    auto const state = record_answers(rg::training_state<rg::postpartum_back>{}, answers, 60_days).state;
    // [book-used]
    auto const today = next(state, answers, 60_days, {}, app::as_published());
    // [book-used]
    expect(today.plan.found());
}

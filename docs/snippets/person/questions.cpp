// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/person/questions.md.
// Which questions to ask next.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/person/questions.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [questions]
    auto so_far = profile<postpartum_back>{}.after<pp::vaginal>(20_days);
    auto const& conditions = view_of<postpartum_back>.conditions;

    // Emergencies come first.
    auto open = questions_for(so_far);
    expect(conditions[open[0]].category.order == ask::emergency);

    // Ask, answer, and ask for the next ones.
    std::size_t const asked = open.size();
    so_far = so_far.answered(open[0], answer::no);
    open = questions_for(so_far);
    expect(open.size() == asked - 1);

    // After the first emergency there is nothing left to ask: show what to do.
    expect(questions_for(so_far.yes<pp::heavy_bleeding>()).empty());
    // [questions]
}

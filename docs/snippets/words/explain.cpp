// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippet of docs/words/explain.md.
// Verdicts, reasons and triage as sentences.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/words/explain.hpp>

#include <iostream>
#include <string>
#include <string_view>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [printing]
    std::cout << explain(urgency::same_day) << "\n";      // whatever takes a std::string_view by << takes it
    std::string const copy(explain(urgency::same_day));   // a copy, to keep or to pass on
    explanation const kept = explain(urgency::same_day);  // no heap: keep it, and look at it
    std::string_view const seen = kept.view();
    // [printing]
    expect(seen == copy);

    // [sentences]
    auto const screened = screen(profile<postpartum_back>{}.after<pp::caesarean>(52_days).rest_is(answer::no));
    auto const cobra = exercise_index<pp::cobra_lifts, postpartum_back>;

    expect(explain(screened, cobra, screened.verdict_on(cobra)) == "You can do Cobra Lifts from week 12 on.");

    screened.for_each_reason(cobra, [&](reason const& r) {
        explanation const x = explain(screened, cobra, r);
        if (r.kind != reason_kind::gate_shut) return;
        expect(x.sentence.view() == "Cobra Lifts: not before week 12 after a caesarean.");
        expect(x.technical.view() == "gate: day 52 < 84 after caesarean");
        expect(x.source() == "PROPOSAL" && is_proposal(x.grade));  // to be shown as a proposal
    });
    // [sentences]
}

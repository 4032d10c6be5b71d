// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A program without the file that has REGIMEN_DEFINE. It links, for all its calls name their catalogue; and so do the
// library's own calls of these functions, or they would ask for the file that is not there.
#include "app.hpp"

namespace {

using namespace regimen;
using C = postpartum_back;

std::size_t told(explanation const& x) { return x.sentence.size(); }

std::size_t all_by_name(profile<C> const& answers, days day) {
    auto const screened = screen<void, C>(answers);
    auto const* ok = screened.clearance();
    if (ok == nullptr) return 0;
    request<C> const wish;
    work_limit const none{.steps = 0};
    plan_result const made = plan<C>(*ok, wish, none);
    std::size_t size = what_would_help<C>(*ok, wish, made, none).size + alternatives<C>(*ok, wish, made.items, 1).size;
    size += why_uncovered<C>(*ok, wish, made, 0, none) ? 1 : 0;
    size += told(explain<C>(*ok, 3, why_not<C>(*ok, wish, made, 3, none)));
    size += readmit<C>(made.items, *ok).kept.size;

    training_state<C> const s = record_answers<C>(training_state<C>{}, answers, day).state;
    auto const recorded = record_session<C>(s, answers, session_report{.day = day});
    auto const again = readmit<C>(made.items, recorded.state, answers, day);
    for (std::size_t i = 0; i < again.n_withdrawn; ++i)
        size += told(explain<C>(again, again.withdrawn[i], recorded.state));
    return size + told(explain_today<C>(next<C>(s, answers, day), s));
}

}  // namespace

int main() {
    using namespace regimen::literals;
    auto const answers = profile<C>{}.after<postpartum::vaginal>(60_days).rest_is(answer::no);
    return all_by_name(answers, 60_days) == 0 ? 1 : 0;
}

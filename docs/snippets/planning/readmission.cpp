// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/planning/readmission.md.
// A stored routine is handed back through screening, and a session that was made for many is open to one person or not.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

int main() {
    // [readmission]
    auto const yesterday =
        profile<postpartum_back>{}.after<pp::vaginal>(60_days).rest_is(answer::no).wants<region::shoulders>();
    auto const screened = screen(yesterday);
    auto const wish = request<postpartum_back>{}.with_forms_decided();  // this app knows what she has trained
    routine const stored = plan(*screened.clearance(), wish).items;

    // Today a shoulder hurts. What rests on it is withdrawn, with a reason.
    auto const today = screen(yesterday.on_day(61_days).yes<pp::shoulder_pain>());
    readmission const again = readmit(stored, *today.clearance());
    expect(again.kept.size + again.n_withdrawn == stored.size);
    for (std::size_t i = 0; i < again.n_withdrawn; ++i) {
        expect(again.withdrawn[i].why == withdrawal_kind::not_permitted);
    }
    for (routine_item const& item : again.kept.view()) expect(today.permits(item.exercise));
    if (!again.usable()) {
        expect(plan(*today.clearance()).found());  // what is left is no session any more: plan anew
    }
    // [readmission]
    expect(again.n_withdrawn != 0);

    // [whole]
    // With a sore shoulder it is not open as it is; and it has forms that a first session does not.
    expect(!admits_whole(stored, *today.clearance(), wish));
    expect(admits_whole(stored, *screened.clearance(), wish));
    expect(!admits_whole(stored, *screened.clearance(), request<postpartum_back>{}));
    // [whole]
}

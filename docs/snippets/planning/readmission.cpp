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
    routine stored;
    if (auto const* ok = screened.clearance()) stored = plan(*ok, wish).items;

    // Today a shoulder hurts. What rests on it is withdrawn, with a reason.
    auto const today = screen(yesterday.on_day(61_days).yes<pp::shoulder_pain>());
    if (auto const* ok = today.clearance()) {  // without one nothing of it may be done
        readmission const again = readmit(stored, *ok);
        expect(again.kept.size + again.n_withdrawn == stored.size);
        for (std::size_t i = 0; i < again.n_withdrawn; ++i) {
            expect(again.withdrawn[i].why == withdrawal_kind::not_permitted);
        }
        for (routine_item const& item : again.kept.view()) expect(today.permits(item.exercise));
        if (!again.usable()) {
            expect(plan(*ok).found());  // what is left is no session any more: plan anew
        }
    }
    // [readmission]

    // [whole]
    auto const* before = screened.clearance();
    auto const* now = today.clearance();
    if (before != nullptr && now != nullptr) {
        // With a sore shoulder it is not open as it is; and it has forms that a first session does not.
        expect(!admits_whole(stored, *now, wish));
        expect(admits_whole(stored, *before, wish));
        expect(!admits_whole(stored, *before, request<postpartum_back>{}));
    }
    // [whole]
    expect(before != nullptr && now != nullptr && readmit(stored, *now).n_withdrawn != 0);
}

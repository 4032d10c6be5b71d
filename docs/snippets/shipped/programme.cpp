// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/shipped/programme.md.
// A shipped programme is read, and one of two weeks is made.
#include "expect.hpp"

#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/regimen.hpp>

using namespace regimen;
namespace pp = regimen::postpartum;

// [own]
struct easy {
    template <class Audience>
    static constexpr auto const* session() {
        return &regimen::session<Audience, settle<pp::belly_breathing>, warm_up<pp::cat_chair>,
                                 stretch<pp::forward_bend_high, pp::eagle_hug>, relax<pp::resting_position>>;
    }
};

constexpr auto two_weeks =
    proven_programme<programme<postpartum_back, pp::caesarean, has<equipment::chair, equipment::wall>, pp::gentle,
                               programme_week<2, 100, easy, rest_day, easy, rest_day, easy, rest_day, rest_day>,
                               programme_week<3, 110, easy, rest_day, easy, rest_day, easy, rest_day, rest_day>>>;
// [own]

int main() {
    // [shipped]
    auto const& programme = pp::programme_after_vaginal_birth;
    for (auto const& week : programme.weeks) {
        for (auto const& day : week.days) {
            if (day.session == nullptr) continue;  // a day of rest
            for (routine_item const& item : day.session->items.view()) {
                expect(screen(day.session->checked_for).permits(item.exercise));
            }
        }
    }
    expect(programme.weeks.front().week == 2);
    expect(programme.weeks[3].light);
    // [shipped]
    expect(two_weeks.weeks[1].percent == 110);
}

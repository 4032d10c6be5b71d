// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The library in one page: screen a mother, plan ten minutes for her, and say why everything else is left out;
// and a session that ships with an app, which compiles only because it is safe for everyone it is meant for.
#include <regimen/regimen.hpp>

#include <regimen/catalogues/postpartum_back.hpp>

#include <iostream>

namespace rg = regimen;
namespace pp = regimen::postpartum;
using namespace regimen::literals;

// [session]
// Put pp::cobra_lifts into it, and the compiler says why not, and from which week.
using mothers = rg::audience<rg::postpartum_back, pp::caesarean, rg::weeks<7>, rg::may_have<pp::wrist_thumb_tendon>,
                             rg::has<rg::equipment::chair, rg::equipment::wall>>;
constexpr auto week_seven =
    rg::session<mothers, rg::settle<pp::belly_breathing>, rg::warm_up<pp::cat_chair, pp::shoulders_neck_chair>,
                rg::stretch<pp::half_dog_wall, pp::knee_roll_small>, rg::relax<pp::resting_position>>;
// [session]

int main() {
    // [plan]
    constexpr auto const& exercises = rg::view_of<rg::postpartum_back>.exercises;  // the catalogue's table
    auto const mother = rg::profile<rg::postpartum_back>{}
                            .after<pp::caesarean>(52_days)
                            .yes<pp::wrist_thumb_tendon>()
                            .rest_is(rg::answer::no)
                            .has<rg::equipment::chair, rg::equipment::wall>()
                            .wants<rg::region::lower_back>()
                            .wants<rg::region::shoulders>();

    auto const screened = rg::screen(mother);
    std::cout << explain(screened) << "\n";
    if (auto const* clearance = screened.clearance()) {  // nothing can be planned without one
        auto const routine = rg::plan(*clearance, rg::request<rg::postpartum_back>{}.within(10_min));
        std::cout << "\nToday, " << routine.total_time.value() << " seconds:\n";
        for (rg::routine_item const& item : routine.items.view()) {
            std::cout << "  " << id_of(item.in) << ": " << exercises[item.exercise].name << "\n";
        }
    }
    // [plan]

    std::cout << "\nLeft out today:\n";
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        if (auto const why = screened.main_reason(i)) {  // for_each_reason() has all of them
            rg::explanation const because = explain(screened, i, *why);
            std::cout << "  " << exercises[i].name << "\n"
                      << "    " << because.sentence.view() << " [" << because.source() << "]\n";
        }
    }
    std::cout << "\nFor everyone in week seven: " << week_seven.total_time.value() << " seconds, "
              << week_seven.items.size << " exercises.\n";
}

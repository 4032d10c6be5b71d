// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A care tip with a guard under a name that a tip does not have.
// It would be shown to whom it harms.
// rule: member-misspelt
// title: A member of a care tip is misspelt
// why: What a tip is never shown beside is what makes it safe. Under a name that the struct does not have it could never
// why: count.
// remedy: Write the name as the struct has it; the compiler names the one that there is not.
// expect-gcc: error: 'const regimen::care_tip' has no non-static data member named 'never_with'
// expect-clang: error: field designator 'never_with' does not refer to any field in type 'const care_tip'
#include "my_app/catalogue.hpp"

#include <regimen/content/care_tip.hpp>

namespace my_app {

struct warm_bath {
    static constexpr care_tip is{.id = "warm-bath",
                                 .text = "A warm bath can ease your back.",
                                 .kind = tip_kind::comfort,
#ifdef REGIMEN_MUST_NOT_COMPILE
                                 .never_with = {wound_problem_perineum::is},
#else
                                 .not_with = {wound_problem_perineum::is},
#endif
                                 .grade = evidence::expert,
                                 .sources = cite(house_physio)};
};
struct with_tips : postpartum_back {
    static constexpr std::string_view id = "with-tips";
    using care_tips = regimen::care_tips<warm_bath>;
};

}  // namespace my_app

static_assert(regimen::care_tip_table<my_app::with_tips>.size() == 1);

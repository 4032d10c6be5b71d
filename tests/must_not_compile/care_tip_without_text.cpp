// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A care tip without a text.
// The person would see a line with nothing on it.
// rule: RG-033
// title: A care tip lacks something
// why: A tip is shown to somebody: it must have words, say what it is about and how strong its source is. Whether it may
// why: stand on a day without exercise depends on its kind.
// remedy: Add the member: `.id`, `.text`, `.kind`, `.grade` and `.sources` are wanted.
// expect: CARE_TIP_WITHOUT_ID_TEXT_KIND_GRADE_OR_SOURCE<my_app::elbow_close>
// expect: \[RG-033\] a condition, a mode, a stop sign, a care tip or a word of the vocabulary lacks
#include "my_app/catalogue.hpp"

#include <regimen/content/care_tip.hpp>

namespace my_app {

struct elbow_close {
    static constexpr care_tip is{.id = "elbow-close",
#ifndef REGIMEN_MUST_NOT_COMPILE
                                 .text = "Keep your elbow close when you carry something.",
#endif
                                 .kind = tip_kind::habit,
                                 .grade = evidence::expert,
                                 .sources = cite(house_physio)};
};
struct with_tips : postpartum_back {
    static constexpr std::string_view id = "with-tips";
    using care_tips = join<postpartum_back::care_tips, regimen::care_tips<elbow_close>>;
};

}  // namespace my_app

static_assert(regimen::care_tip_table<my_app::with_tips>.size() > 1);

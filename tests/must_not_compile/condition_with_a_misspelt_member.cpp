// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A condition with codes under a name that a condition does not have.
// Nobody would read them.
// rule: member-misspelt
// title: A member of a condition is misspelt
// why: What a condition states are members of a plain struct. A name that it does not have could never count.
// remedy: Write the name as the struct has it; the compiler names the one that there is not.
// expect-gcc: error: 'const regimen::condition' has no non-static data member named 'icd_10'
// expect-clang: error: field designator 'icd_10' does not refer to any field in type 'const condition'
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;
using namespace regimen::postpartum;

struct tennis_elbow {
    static constexpr condition is{.id = "tennis-elbow",
                                  .question = "Does the outside of your elbow hurt when you grip something?",
                                  .tier = extended,
                                  .category = categorised(ask::restriction, "REL"),
#ifdef REGIMEN_MUST_NOT_COMPILE
                                  .icd_10 = "M77.1",
#else
                                  .icd10 = "M77.1",
#endif
                                  .sources = cite(S53)};
};

struct elbow_catalogue : postpartum_back {
    static constexpr std::string_view id = "elbow";
    using conditions = join<postpartum_back::conditions, regimen::conditions<tennis_elbow>>;
};

constexpr auto answers = profile<elbow_catalogue>{}.after<vaginal>(60_days).yes<tennis_elbow>();

}  // namespace my_app

static_assert(regimen::sound<my_app::elbow_catalogue>);

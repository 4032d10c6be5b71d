// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/content/stop_sign.md: a report of a sign, what it does, and a host's own sign.
// The host's sign is an example, not advice.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/content/stop_sign.hpp>
#include <regimen/screening/screening.hpp>

namespace my {

using namespace regimen;
namespace pp = regimen::postpartum;

inline constexpr source_entry handbook{.key = "H1", .who = "Our clinic", .what = "Handbook", .year = "2024"};

// [report]
// By type, or by the index that an id from a screen has.
constexpr auto leg = report_sign<postpartum_back, pp::sign::swollen_leg>();
static_assert(leg == report_sign<postpartum_back>(*find_stop_sign<postpartum_back>("swollen-leg")));
static_assert(leg.level == stop_level::S2 && leg.effect() == sign_effect::locks);

// What the host finds out can raise a level. It never lowers one.
constexpr auto breathless = report_sign<postpartum_back, pp::sign::swollen_leg>(stop_level::S1);
static_assert(breathless.level == stop_level::S1);
static_assert(report_sign<postpartum_back, pp::sign::swollen_leg>(stop_level::S4).level == stop_level::S2);

// "Nothing happened" is an answer. Saying nothing is another.
static_assert(no_stop_sign.effect() == sign_effect::none);
static_assert(stop_sign_report{}.effect() == sign_effect::unsaid);
// [report]

// [answers]
// After a sign the questions that it answers are a yes, and screening runs again.
constexpr auto after(profile<postpartum_back> who, stop_sign_report const& report) {
    for (auto const condition : stop_sign_table<postpartum_back>[static_cast<std::size_t>(report.sign)].sets) {
        if (condition >= 0) who = who.answered(static_cast<std::size_t>(condition), answer::yes);
    }
    return who;
}
constexpr auto well = profile<postpartum_back>{}.after<pp::vaginal>(90_days).rest_is(answer::no);
static_assert(screen(after(well, leg)).blocked());

constexpr auto domed = report_sign<postpartum_back, pp::sign::tummy_domes>();
static_assert(domed.effect() == sign_effect::eases);
static_assert(screen(well).permits<pp::cobra_lifts>() && !screen(after(well, domed)).permits<pp::cobra_lifts>());
// [answers]

// [own]
struct ankle_gives_way {
    static constexpr stop_sign is{.id = "ankle-gives-way",
                                  .name = "An ankle gives way",
                                  .advice = "Stop this exercise, and hold on to something next time.",
                                  .level = stop_level::S4,
                                  .when_repeated = stop_level::S3,
                                  .sources = cite(handbook)};
};
struct our_catalogue : postpartum_back {
    static constexpr std::string_view id = "ours";
    using stop_signs = join<postpartum_back::stop_signs, regimen::stop_signs<ankle_gives_way>>;
};
static_assert(report_sign<our_catalogue, ankle_gives_way>().effect() == sign_effect::eases);
// [own]

}  // namespace my

int main() {}

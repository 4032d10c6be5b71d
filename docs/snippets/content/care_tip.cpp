// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/content/care_tip.md: a host's own tip, and the table of tips.
// The host's tip is an example, not advice.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/content/care_tip.hpp>

namespace my {

using namespace regimen;
namespace pp = regimen::postpartum;

inline constexpr source_entry handbook{.key = "H1", .who = "Our clinic", .what = "Handbook", .year = "2024"};

// [tip]
struct stand_on_both_feet {
    static constexpr care_tip is{.id = "stand-on-both-feet",
                                 .text = "When you stand for long, keep your weight on both feet.",
                                 .kind = tip_kind::habit,
                                 .shown_for = {pp::pelvic_girdle_pain::is},
                                 .not_with = {pp::symphysis_separation_fracture::is},
                                 .grade = evidence::service,
                                 .sources = cite(handbook)};
};
struct our_catalogue : postpartum_back {
    static constexpr std::string_view id = "ours";
    using care_tips = join<postpartum_back::care_tips, regimen::care_tips<stand_on_both_feet>>;
};
// [tip]

// [table]
// The tips of a catalogue, in its order; one by its id.
static_assert(care_tip_table<our_catalogue>.size() == care_tip_table<postpartum_back>.size() + 1);
constexpr care_tip_row const& massage = care_tip_table<postpartum_back>[*find_care_tip<postpartum_back>("massage")];
static_assert(massage.kind == tip_kind::comfort && massage.for_everybody());
static_assert(massage.not_with.test(condition_index<pp::leg_clot_dvt, postpartum_back>));
// [table]

}  // namespace my

int main() {}

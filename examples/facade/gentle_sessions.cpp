// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The one file of the app that includes Regimen. The app's words become the library's here, and back.
#include "facade/gentle_sessions.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/words/explain.hpp>

namespace rg = regimen;
namespace pp = regimen::postpartum;

namespace gentle {
namespace {

using profile = rg::profile<rg::postpartum_back>;

profile after_birth(birth mode, rg::days since) {
    switch (mode) {
        case birth::vaginal:
            return profile{}.after<pp::vaginal>(since);
        case birth::instrumental:
            return profile{}.after<pp::instrumental>(since);
        case birth::caesarean:
            return profile{}.after<pp::caesarean>(since);
    }
    return {};  // no mode: screening refuses it
}

profile answers_of(mother const& her) {
    profile out = after_birth(her.after, rg::days::from_value(her.days_since));
    if (her.sore_wrist) out = out.yes<pp::wrist_thumb_tendon>();
    if (her.has_chair) out = out.has<rg::equipment::chair>();
    return out.rest_is(rg::answer::no);
}

}  // namespace

session session_for(mother const& her, int minutes) {
    auto const screened = rg::screen(answers_of(her));
    session out{.advice = std::string(explain(screened)), .exercises = {}, .seconds = 0};
    auto const* clearance = screened.clearance();
    if (clearance == nullptr) return out;
    auto const wish = rg::request<rg::postpartum_back>{}.within(rg::seconds::from_value(60 * minutes));
    auto const made = rg::plan(*clearance, wish);
    for (rg::routine_item const& item : made.items.view())
        out.exercises.emplace_back(rg::view_of<rg::postpartum_back>.exercises[item.exercise].name);
    out.seconds = made.total_time.value();
    return out;
}

}  // namespace gentle

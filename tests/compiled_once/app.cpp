// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the other files of the app only call.
#include "app.hpp"

REGIMEN_DEFINE(regimen::postpartum_back);
REGIMEN_DEFINE(app::clinic);

namespace app {

regimen::checked_rulebook<clinic> as_published() {
    return regimen::rulebook_of<regimen::postpartum::as_published, clinic>;
}
regimen::screening<clinic> screened_as_published(regimen::profile<clinic> const& answers) {
    return {answers, as_published()};
}

}  // namespace app

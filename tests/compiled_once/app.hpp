// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The header of an app with two catalogues, one that ships and one of its own.
#ifndef REGIMEN_TESTS_COMPILED_ONCE_APP_HPP
#define REGIMEN_TESTS_COMPILED_ONCE_APP_HPP

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/compiled_once.hpp>

#include <string_view>

namespace app {

struct slow_start {
    using rules = regimen::rules<>;
    using gates = regimen::gates<>;
    using delays = regimen::delays<>;
};
struct clinic_rulebook : regimen::compose<regimen::postpartum::conservative, slow_start> {
    static constexpr std::string_view id = "clinic";
};
struct clinic : regimen::postpartum_back {
    static constexpr std::string_view id = "clinic";
    using default_rulebook = clinic_rulebook;
};

/// Another rulebook of the same catalogue: its tables, too, are made in one file.
regimen::checked_rulebook<clinic> as_published();
regimen::screening<clinic> screened_as_published(regimen::profile<clinic> const& answers);

}  // namespace app

REGIMEN_DECLARE(regimen::postpartum_back);
REGIMEN_DECLARE(app::clinic);

#endif

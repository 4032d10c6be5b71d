// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The modes of a birth. Caesarean and instrumental imply the condition of that name.
// Instrumental means forceps or ventouse.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_MODES_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_MODES_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>

namespace regimen::postpartum {

struct vaginal {
    static constexpr std::string_view id = "vaginal";
    static constexpr std::string_view name = "a vaginal birth";
};
struct instrumental {
    static constexpr std::string_view id = "instrumental";
    static constexpr std::string_view name = "a birth with forceps or ventouse";
    using implies = birth_instrumental;
};
struct caesarean {
    static constexpr std::string_view id = "caesarean";
    static constexpr std::string_view name = "a caesarean";
    using implies = birth_caesarean;
};

}  // namespace regimen::postpartum

#endif

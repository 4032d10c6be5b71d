// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The modes of a birth. Caesarean and instrumental imply the condition of that name.
// Instrumental means forceps or ventouse.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_MODES_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_MODES_HPP

#include <regimen/catalogues/postpartum_back/conditions/delay.hpp>
#include <regimen/content/condition.hpp>

namespace regimen::postpartum {

struct vaginal {
    static constexpr mode is{.id = "vaginal", .name = "a vaginal birth"};
};
struct instrumental {
    static constexpr mode is{
        .id = "instrumental", .name = "a birth with forceps or ventouse", .implies = birth_instrumental::is};
};
struct caesarean {
    static constexpr mode is{.id = "caesarean", .name = "a caesarean", .implies = birth_caesarean::is};
};

}  // namespace regimen::postpartum

#endif

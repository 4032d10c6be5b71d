// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A region of the body in the list of equipment.
// rule: RG-067
// title: A list of words has one of another kind
// why: The lists of words look alike. A region among the equipment would be asked for at home, and never found.
// remedy: Put the word into the list of its kind: demands, positions, equipment, regions or purposes.
// expect: WORD_IN_A_LIST_OF_ANOTHER_KIND<regimen::named_word<(my_app::)?feet>, regimen::a_piece_of_equipment, my_app::with_feet>
// expect: \[RG-067\] what is no list, or a list of another kind, stands where a list is needed
#include "my_app/wall_slide.hpp"

namespace my_app {

inline constexpr region_word feet{.id = "feet", .name = "the feet"};

struct with_feet : my_catalogue {
    static constexpr std::string_view id = "with-feet";
#ifdef REGIMEN_MUST_NOT_COMPILE
    using equipment = join<my_catalogue::equipment, vocabulary<feet>>;
#else
    using regions = join<my_catalogue::regions, vocabulary<feet>>;
#endif
};
static_assert(sound<with_feet>);

}  // namespace my_app

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words of a field in the library's sentences: a place that must be spared, whom to call, how to get up. The
// library's own fit any field; a catalogue states those of its field as a member `says`.
#ifndef REGIMEN_CONTENT_FIELD_WORDS_HPP
#define REGIMEN_CONTENT_FIELD_WORDS_HPP

#include <string_view>

namespace regimen {

/// What a sentence of the library says in a field's own words. A language translates each as content of the kind
/// "field", by the key that stands here.
struct field_words {
    /// "sore-place": a place that has a limit of pain of its own (pain_place), as in "you had pain in ...".
    std::string_view sore_place = "a wound or a place that is healing";
    /// "contact": whom to contact on the same day, as in "please contact ... today".
    std::string_view contact = "your doctor";
    /// "getting-up": how to get up from lying, a sentence; empty: the language's `roll_to_side`.
    std::string_view getting_up = {};
    friend constexpr bool operator==(field_words const&, field_words const&) = default;
};

}  // namespace regimen

#endif

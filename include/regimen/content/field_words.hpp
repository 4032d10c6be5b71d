// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words of a field in the library's sentences: a place that must be spared, whom to call, how to get up. Those of a
// language fit any field; a catalogue states those of its field as a member `says`.
#ifndef REGIMEN_CONTENT_FIELD_WORDS_HPP
#define REGIMEN_CONTENT_FIELD_WORDS_HPP

#include <string_view>

namespace regimen {

/// What a sentence of the library says in a field's own words. Empty: as the language says it. A language translates
/// each as content of the kind "field", by the key that stands here; where it does not, its own phrase stands there, so
/// that no sentence is in two languages.
struct field_words {
    /// "sore-place": a place that has a limit of pain of its own (pain_place), as in "you had pain in ...".
    std::string_view sore_place{};
    /// "contact": whom to contact on the same day, as in "please contact ... today".
    std::string_view contact{};
    /// "getting-up": how to get up from lying, a sentence: in the place of `roll_to_side`.
    std::string_view getting_up{};
    friend constexpr bool operator==(field_words const&, field_words const&) = default;
};

}  // namespace regimen

#endif

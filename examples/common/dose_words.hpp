// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A dose in words: "4 slow repetitions on each side, counting to 6 each time".
// The numbers are today's; the names of movements and places come from the exercise.
#ifndef REGIMEN_EXAMPLES_COMMON_DOSE_WORDS_HPP
#define REGIMEN_EXAMPLES_COMMON_DOSE_WORDS_HPP

#include <regimen/amounts/dose.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "concat.hpp"

namespace example {

/// "1 breath", "3 breaths".
inline std::string count_of(int n, std::string_view what) { return concat(n, " ", what, n == 1 ? "" : "s"); }

/// "40 seconds", "1 minute", "7 minutes 10 seconds".
inline std::string time_words(int seconds) {
    if (seconds < 60) return count_of(seconds, "second");
    std::string const minutes = count_of(seconds / 60, "minute");
    return seconds % 60 == 0 ? minutes : minutes + " " + count_of(seconds % 60, "second");
}

namespace detail {

inline std::string hold_words(regimen::movement_today const& m) {
    if (m.hold_in != regimen::hold_unit::in_breaths) return time_words(m.hold);
    std::string const breaths = count_of(m.hold, "slow breath");
    return m.hold_at_most_s == 0 ? breaths : concat(breaths, ", ", time_words(m.hold_at_most_s), " at most");
}

inline std::string where_words(regimen::dosed_movement const& named, regimen::movement_today const& m, int amount) {
    std::string out;
    if (m.side == regimen::side_count::each_side) out += " on each side";
    if (m.side == regimen::side_count::in_all) out += concat(" in all, ", amount / 2, " on each side");
    if (m.places < 2) return out;
    if (named.places_are.starts_with("each")) return concat(out, " in ", named.places_are);
    out += concat(" in each of ", count_of(m.places, "place"));
    return named.places_are.empty() ? out : concat(out, " (", named.places_are, ")");
}

inline std::string tempo_words(regimen::movement_today const& m) {
    using kind = regimen::tempo_of_movement::kind;
    switch (m.tempo) {
        case kind::untimed:
            return m.hold == 0 ? ", one breath each" : "";
        case kind::by_breath:
            return concat(", ", m.tempo_out == 1 ? "one breath" : count_of(m.tempo_out, "breath"), " each");
        case kind::whole:
            return concat(", counting to ", m.tempo_out, " each time");
        case kind::out_hold_back:
            return concat(", ", count_of(m.tempo_out, "count"), " out, ",
                          m.tempo_hold == 0 ? "" : concat(m.tempo_hold, " held, "), m.tempo_back, " back");
    }
    return {};
}

inline std::string load_words(int grams) {
    std::string out = std::to_string(grams / 1000);
    if (grams % 1000 != 0) out += concat(".", std::to_string(1000 + grams % 1000).substr(1));
    while (grams % 1000 != 0 && out.back() == '0') out.pop_back();
    return out + " kg";
}

inline std::string movement_words(regimen::dosed_movement const& named, regimen::movement_today const& m) {
    using kind = regimen::tempo_of_movement::kind;
    std::string out = named.what.empty() ? "" : std::string(named.what) + ": ";
    bool const is_one_breath = m.tempo == kind::by_breath && m.tempo_out == 1 && m.hold == 0;
    if (m.repetitions == 0) {
        out += concat("hold for ", hold_words(m), where_words(named, m, m.hold));
    } else if (is_one_breath && m.side == regimen::side_count::unsaid && named.what.empty()) {
        out += count_of(m.repetitions, "slow breath") + where_words(named, m, m.repetitions);
    } else {
        out += count_of(m.repetitions, "slow repetition") + where_words(named, m, m.repetitions) + tempo_words(m);
        if (m.hold != 0) out += (m.repetitions == 1 ? ", held for " : ", each held for ") + hold_words(m);
    }
    if (m.load_g != 0) out += concat(", with ", load_words(m.load_g));
    if (m.exertion != 0) out += concat(", effort ", static_cast<int>(m.exertion), " of 10");
    if (m.rest_between_s != 0 && m.repetitions > 1)
        out += concat(", with ", time_words(m.rest_between_s), " of rest between");
    return out;
}

}  // namespace detail

/// A text that opens with a capital letter.
inline std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// What to do, in words, of a dose that was taken from a range.
inline std::string dose_words(regimen::dose_range const& range, regimen::dose_today const& today) {
    std::string out;
    if (today.sets > 1) out = count_of(today.sets, "set") + ": ";
    for (std::size_t i = 0; i < today.size; ++i) {
        if (i != 0) out += "; ";
        out += detail::movement_words(range.movements[i], today.movements[i]);
    }
    if (today.sets > 1 && today.rest_between_sets_s != 0) {
        out += concat(", with ", time_words(today.rest_between_sets_s), " of rest between the sets");
    }
    return out;
}

}  // namespace example

#endif

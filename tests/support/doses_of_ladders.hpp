// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The numbers of the checker of progressions, and doses beside one another: how much work a dose is, what two doses
// differ by, and what each rung of each ladder is as a dose. Written apart from the library's own sums.
#ifndef REGIMEN_TESTS_SUPPORT_DOSES_OF_LADDERS_HPP
#define REGIMEN_TESTS_SUPPORT_DOSES_OF_LADDERS_HPP

#include <regimen/progression/ladder_state.hpp>
#include <regimen/shipped/proof.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace regimen_tests {

/// Repetitions plus a fifth of each second held, both sides, in fifths; a breath is five seconds.
inline int effort_put_in(regimen::dose_today const& d) {
    int all = 0;
    for (std::size_t i = 0; i != d.size; ++i) {
        auto const& m = d.movements[i];
        int const seconds = m.hold * (m.hold_in == regimen::hold_unit::in_breaths ? 5 : 1);
        int of_one_side = m.repetitions > 0 ? m.repetitions * 5 + m.repetitions * seconds : seconds;
        if (m.side == regimen::side_count::each_side) of_one_side *= 2;
        all += of_one_side * m.places;
    }
    return all * (d.sets > 1 ? d.sets : 1);
}

/// A dose of a family: which form, counted from the easiest, and how much of it.
struct offer {
    bool any = false;  ///< none: never done, taken out or locked
    int form = -1;
    int volume = 0;
    std::uint8_t rung = 255;
    bool harder_than(offer const& o) const { return form > o.form || (form == o.form && volume > o.volume); }
};

/// What each rung of each ladder is as a dose.
template <class C>
struct doses_of_ladders {
    struct dose_of_rung {
        int form = 0;
        int volume = 0;
        regimen::dose_today dose;
    };
    struct ladder {
        regimen::rung_table rungs;
        std::vector<dose_of_rung> doses;
        std::vector<std::size_t> exercises;
        /// The largest volume of a form that is at most so much; its least where there is none.
        int at_most(int form, int most_times_100) const {
            int best = -1, least = 1 << 30;
            for (auto const& p : doses) {
                if (p.form != form) continue;
                least = std::min(least, p.volume);
                if (p.volume * 100 <= most_times_100) best = std::max(best, p.volume);
            }
            return best < 0 ? least : best;
        }
    };
    std::vector<ladder> families;
    std::vector<int> family_of, form_of;

    doses_of_ladders() : family_of(regimen::view_of<C>.exercises.size(), -1), form_of(family_of.size(), -1) {
        for (auto const& p : regimen::progression_table<C>) {
            ladder l;
            l.rungs = regimen::rungs_of(p);
            for (std::size_t m = 0; m != p.size; ++m) {
                auto const e = static_cast<std::size_t>(p.members[m]);
                l.exercises.push_back(e);
                family_of[e] = static_cast<int>(families.size());
                form_of[e] = static_cast<int>(m);
            }
            for (std::size_t i = 0; i != l.rungs.size; ++i) {
                std::size_t const m = l.rungs.member[i];
                auto const dose = regimen::dose_at_rung(p.doses[m], p.policy->path, l.rungs.rung_in_form(i));
                l.doses.push_back({static_cast<int>(m), effort_put_in(dose), dose});
            }
            families.push_back(l);
        }
    }
    static doses_of_ladders const& of_all() {
        static doses_of_ladders const all;
        return all;
    }
};

inline bool above(int n, regimen::dose_span const& s) { return n > std::max<int>(s.start, s.ceiling); }
inline bool above_ceiling(regimen::dose_today const& d, regimen::dose_range const& range) {
    if (above(d.sets, range.sets)) return true;
    for (std::size_t i = 0; i != d.size; ++i) {
        if (above(d.movements[i].repetitions, range.movements[i].repetitions)) return true;
        if (above(d.movements[i].hold, range.movements[i].hold)) return true;
    }
    return false;
}
/// Under half of an amount's start, rounded down; one is always something.
inline bool below_half(regimen::dose_today const& d, regimen::dose_range const& range) {
    auto const under = [](int n, regimen::dose_span const& s) {
        return s.given() && n < std::max(1, s.start / 2) && n < s.start - 1;
    };
    for (std::size_t i = 0; i != d.size; ++i) {
        if (under(d.movements[i].repetitions, range.movements[i].repetitions)) return true;
        if (under(d.movements[i].hold, range.movements[i].hold)) return true;
    }
    return false;
}
/// How many variables differ between two doses of one form, and whether a step is more than a small one.
inline int variables_changed(regimen::dose_today const& a, regimen::dose_today const& b, bool& large) {
    bool repetitions = false, hold = false, other = a.sets != b.sets;
    for (std::size_t i = 0; i != a.size; ++i) {
        auto const &x = a.movements[i], &y = b.movements[i];
        repetitions = repetitions || x.repetitions != y.repetitions;
        hold = hold || x.hold != y.hold;
        other = other || x.tempo_out != y.tempo_out || x.tempo_back != y.tempo_back || x.load_g != y.load_g ||
                x.exertion != y.exertion;
        int const by = x.side == regimen::side_count::in_all && x.repetitions == 0 ? 2 : 1;
        large = large || y.repetitions - x.repetitions > 2 ||
                y.hold - x.hold > by * (x.hold_in == regimen::hold_unit::in_breaths ? 1 : 5);
    }
    return repetitions + hold + other;
}

/// Whether the questions are to be answered again: after 14 days, in weeks 2, 6, 8 and 12, then every four.
inline bool questions_due(int asked, int day) {
    if (asked < 0 || day - asked >= 14) return true;
    for (int week = 2; week <= 60; ++week) {
        bool const point = week == 2 || week == 6 || week == 8 || (week >= 12 && week % 4 == 0);
        if (point && week * 7 <= day && asked < week * 7) return true;
    }
    return false;
}
/// The most effort of a week, of 10.
inline int cap_on(int day) { return day < 14 ? 2 : day < 42 ? 3 : day < 84 ? 4 : 5; }

}  // namespace regimen_tests

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Screening as one would write it by hand for one catalogue and one rulebook, to be compared with the library's: masks
// prepared per rule, one pass over the rules that finds those that hold for her, then a few ANDs per exercise. It
// answers what the library's screening answers (triage, limits, a verdict per exercise with its first open day) and
// nothing of what the library can say beyond that: no reasons, no clearance, no changes that would help.
#ifndef REGIMEN_BENCHMARKS_SCREENING_BIT_MASKS_HPP
#define REGIMEN_BENCHMARKS_SCREENING_BIT_MASKS_HPP

#include <regimen/screening/screening.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen_benchmarks {

template <class C, class Book = typename C::default_rulebook>
struct bit_masks {
    static constexpr regimen::catalogue_view const& table = regimen::view_of<C>;
    static constexpr regimen::rulebook_view const& book = regimen::book_of<Book, C>;
    static constexpr std::size_t n_exercises = table.exercises.size();
    static constexpr std::size_t n_rules = book.rules.size();
    static constexpr std::size_t n_delays = book.delays.size();
    static constexpr std::size_t n_words = 4;
    static constexpr std::size_t everyone = 255;  // the last bit of the last word stands for everybody
    static_assert(table.conditions.size() < everyone && n_exercises <= 64 && n_rules < 256);

    using words = std::array<std::uint64_t, n_words>;

    struct rule {
        std::uint64_t when = 0, lifted = 0;  // in word `word`
        std::uint32_t word = 0;
        std::int32_t from = 0, until = 0;
        words partners{};
        bool has_partners = false, blocks = false;
        regimen::session_limits limits{};
        regimen::urgency asks{};
        std::array<std::uint64_t, 3> forbids{};
    };
    struct delay {
        std::uint64_t when = 0, lifted = 0;
        std::uint32_t word = 0, efforts = 0, as_modes = 0;
        std::int32_t days = 0;
    };
    struct exercise {
        std::array<std::uint64_t, 3> at_least{};
        words keepers{};
        std::array<std::int32_t, 8> opens{};
        std::uint8_t effort = 0;
    };
    struct tables {
        std::array<rule, n_rules> rules{};
        std::array<delay, n_delays> delays{};
        std::array<exercise, n_exercises> exercises{};
        std::array<words, 8> implied{};
    };

    static consteval tables prepare() {
        tables t;
        auto const bit = [](int condition) {
            return std::uint64_t{1} << ((condition < 0 ? everyone : static_cast<std::size_t>(condition)) % 64);
        };
        auto const word = [](int condition) {
            return static_cast<std::uint32_t>((condition < 0 ? everyone : static_cast<std::size_t>(condition)) / 64);
        };
        for (std::size_t i = 0; i < n_rules; ++i) {
            regimen::rule_row const& row = book.rules[i];
            rule& r = t.rules[i];
            r.when = bit(row.when);
            r.word = word(row.when);
            bool const can_be_lifted = row.lifts == regimen::lifted_by::clearance && row.when >= 0 &&
                                       row.action != regimen::urgency::emergency;
            r.lifted = can_be_lifted ? r.when : 0;
            r.from = row.days.from;
            r.until = row.days.until;
            for (auto const partner : row.only_with) {
                if (partner < 0) continue;
                r.has_partners = true;
                r.partners[word(partner)] |= bit(partner);
            }
            r.blocks = row.blocks_session;
            r.limits = row.limits;
            r.asks = row.action == regimen::urgency::clear && row.blocks_session ? regimen::urgency::see_professional
                                                                                 : row.action;
            r.forbids = row.forbids;
        }
        for (std::size_t i = 0; i < n_delays; ++i) {
            regimen::delay_row const& row = book.delays[i];
            t.delays[i] = {.when = bit(row.when),
                           .lifted = row.lifts == regimen::lifted_by::clearance && row.when >= 0 ? bit(row.when) : 0,
                           .word = word(row.when),
                           .efforts = row.efforts,
                           .as_modes = row.as_mode < 0 ? 0 : std::uint32_t{1} << row.as_mode,
                           .days = row.days};
        }
        for (std::size_t i = 0; i < n_exercises; ++i) {
            exercise& e = t.exercises[i];
            e.at_least = table.exercises[i].at_least;
            e.effort = table.exercises[i].effort.rank;
            e.opens = book.gates[i].day;
            for (auto const keeper : book.gates[i].closed_while) {
                if (keeper >= 0) e.keepers[word(keeper)] |= bit(keeper);
            }
        }
        for (std::size_t m = 0; m < table.modes.size(); ++m) {
            int const implied = table.modes[m].implies;
            if (implied >= 0) t.implied[m][word(implied)] |= bit(implied);
        }
        return t;
    }
    static constexpr tables all = prepare();

    struct state {
        std::array<std::uint64_t, 3> forbids{};
        regimen::session_limits limits{};
        bool blocked = false;
        regimen::urgency triage = regimen::urgency::clear;

        constexpr void take(rule const& r) {
            for (std::size_t l = 0; l < 3; ++l) forbids[l] |= r.forbids[l];
            limits = strictest(limits, r.limits);
            blocked |= r.blocks;
        }
        constexpr bool lets(exercise const& e) const {
            return !blocked && e.effort <= limits.max_effort &&
                   ((e.at_least[0] & forbids[0]) | (e.at_least[1] & forbids[1]) | (e.at_least[2] & forbids[2])) == 0;
        }
    };
    struct delayed {
        std::array<std::int32_t, 8> days{};
        std::uint32_t as_modes = 0;

        constexpr std::int32_t opens(exercise const& e, std::size_t mode) const {
            std::int32_t day = e.opens[mode];
            if (day < 0) return -1;
            for (std::uint32_t left = as_modes; left != 0; left &= left - 1)
                day = std::max(day, e.opens[static_cast<std::size_t>(std::countr_zero(left))]);
            return day + days[e.effort];
        }
    };

    /// What the library's screening says of her today.
    struct answers {
        std::uint64_t permitted = 0;
        regimen::session_limits limits{};
        regimen::urgency triage{};
        bool blocked = true;
        friend constexpr bool operator==(answers const&, answers const&) = default;
    };

    struct found {
        words present{}, asked{};
        std::array<std::uint8_t, n_rules> rules{};  // that hold for her, on whatever day
        std::size_t n_rules_found = 0;
        bool refused = false;
        std::int32_t day = 0;
    };

    static constexpr found look(regimen::person const& p) {
        found f;
        for (std::size_t w = 0; w < n_words; ++w) {
            std::uint64_t const silent = table.core.words[w] & ~(p.yes.words[w] | p.no.words[w] | p.unknown.words[w]);
            f.present[w] = p.yes.words[w] | (((p.unknown.words[w] & ~table.only_yes.words[w]) | silent) &
                                             ~table.not_asked_after(p.mode).words[w]);
            f.asked[w] = p.yes.words[w] | p.unknown.words[w] | table.from_mode.words[w];
        }
        bool const has_mode = p.mode >= 0 && static_cast<std::size_t>(p.mode) < table.modes.size();
        if (has_mode) {
            for (std::size_t w = 0; w < n_words; ++w) f.present[w] |= all.implied[static_cast<std::size_t>(p.mode)][w];
        }
        f.present[n_words - 1] |= std::uint64_t{1} << 63;
        f.asked[n_words - 1] |= std::uint64_t{1} << 63;
        f.refused = !has_mode || p.day == regimen::person::unstated || !table.covers.contains(p.day);
        f.day = std::clamp(p.day, table.covers.from, table.covers.until - 1);
        for (std::size_t i = 0; i < n_rules; ++i) {
            rule const& r = all.rules[i];
            if ((f.present[r.word] & r.when & ~(p.cleared.words[r.word] & r.lifted)) == 0) continue;
            if (r.has_partners && ((f.present[0] & r.partners[0]) | (f.present[1] & r.partners[1]) |
                                   (f.present[2] & r.partners[2]) | (f.present[3] & r.partners[3])) == 0)
                continue;
            f.rules[f.n_rules_found++] = static_cast<std::uint8_t>(i);
        }
        return f;
    }
    static constexpr state today(found const& f) {
        state s;
        for (std::size_t k = 0; k < f.n_rules_found; ++k) {
            rule const& r = all.rules[f.rules[k]];
            if (f.day < r.from || f.day >= r.until) continue;
            s.take(r);
            bool const silent = (f.asked[r.word] & r.when) == 0;
            if (r.asks != regimen::urgency::clear)
                s.triage = std::max(s.triage, silent ? regimen::urgency::incomplete : r.asks);
        }
        if (f.refused) {
            s.blocked = true;
            s.triage = std::max(s.triage, regimen::urgency::incomplete);
        }
        return s;
    }
    static constexpr delayed delays(found const& f, regimen::person const& p) {
        delayed d;
        for (std::size_t m = 0; m < table.modes.size(); ++m) {
            if (regimen::detail::is_other_mode_answered(table, p, m)) d.as_modes |= std::uint32_t{1} << m;
        }
        for (delay const& row : all.delays) {
            if ((f.present[row.word] & row.when & ~(p.cleared.words[row.word] & row.lifted)) == 0) continue;
            d.as_modes |= row.as_modes;
            for (std::size_t rank = 0; rank < d.days.size(); ++rank) {
                if (((row.efforts >> rank) & 1U) != 0) d.days[rank] = std::max(d.days[rank], row.days);
            }
        }
        return d;
    }
    static constexpr bool kept_shut(found const& f, exercise const& e) {
        return ((f.present[0] & e.keepers[0]) | (f.present[1] & e.keepers[1]) | (f.present[2] & e.keepers[2]) |
                (f.present[3] & e.keepers[3])) != 0;
    }
    static constexpr answers answer(found const& f, state const& s, delayed const& late, regimen::person const& p) {
        answers a;
        a.triage = s.triage;
        a.blocked = s.blocked;
        a.limits = s.limits;
        if (s.blocked) return a;
        for (std::size_t i = 0; i < n_exercises; ++i) {
            exercise const& e = all.exercises[i];
            if (!s.lets(e) || kept_shut(f, e)) continue;
            std::int32_t const opens = late.opens(e, static_cast<std::size_t>(p.mode));
            if (opens >= 0 && p.day >= opens) a.permitted |= std::uint64_t{1} << i;
        }
        return a;
    }

    /// Today: what is permitted, the limits, the triage.
    static constexpr answers screen(regimen::person const& p) {
        found const f = look(p);
        state const s = today(f);
        return answer(f, s, s.blocked ? delayed{} : delays(f, p), p);
    }

    struct judged {
        answers today;
        std::array<regimen::verdict, n_exercises> verdicts{};
    };
    /// A verdict for each exercise: permitted, or from which day on, or forbidden.
    static constexpr judged verdicts(regimen::person const& p) {
        found const f = look(p);
        state const s = today(f);
        delayed const late = delays(f, p);
        judged out{answer(f, s, late, p), {}};
        bool const limited = out.today.limits.ease_sessions();
        if (f.refused) return out;
        // The days on which one of her rules begins or ends, and what they come to from there on.
        std::array<std::int32_t, 65> days{f.day};
        std::size_t n_days = 1;
        auto const add = [&](std::int32_t day) {
            if (day <= f.day || day >= table.covers.until) return;
            std::size_t at = n_days;
            while (days[at - 1] > day) --at;
            if (days[at - 1] == day) return;
            for (std::size_t i = n_days++; i > at; --i) days[i] = days[i - 1];
            days[at] = day;
        };
        for (std::size_t k = 0; k < f.n_rules_found; ++k) {
            add(all.rules[f.rules[k]].from);
            add(all.rules[f.rules[k]].until);
        }
        std::array<state, 65> states{};
        for (std::size_t d = 0; d < n_days; ++d) {
            for (std::size_t k = 0; k < f.n_rules_found; ++k) {
                rule const& r = all.rules[f.rules[k]];
                if (r.from <= days[d] && days[d] < r.until) states[d].take(r);
            }
        }
        for (std::size_t i = 0; i < n_exercises; ++i) {
            if (((out.today.permitted >> i) & 1U) != 0) {
                out.verdicts[i].kind = limited ? regimen::verdict_kind::limited : regimen::verdict_kind::permitted;
                continue;
            }
            exercise const& e = all.exercises[i];
            std::int32_t const opens = late.opens(e, static_cast<std::size_t>(p.mode));
            if (opens < 0 || kept_shut(f, e)) continue;
            for (std::size_t d = 0; d < n_days; ++d) {
                std::int32_t const end = d + 1 < n_days ? days[d + 1] : table.covers.until;
                std::int32_t const day = std::max(days[d], opens);
                if (day >= end || !states[d].lets(e)) continue;
                out.verdicts[i] = {regimen::verdict_kind::delayed, regimen::days::from_value(day)};
                break;
            }
        }
        return out;
    }
};

}  // namespace regimen_benchmarks

#endif

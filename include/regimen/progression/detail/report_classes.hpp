// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The alphabet of a policy: all 129,600 classes of reports and all lengths of time since a change, in groups. The
// policy and its promises treat all members of a group alike. This is exact: nothing is sampled.
#ifndef REGIMEN_PROGRESSION_DETAIL_REPORT_CLASSES_HPP
#define REGIMEN_PROGRESSION_DETAIL_REPORT_CLASSES_HPP

#include <regimen/progression/ladder_state.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen::detail {

/// What is promised after a report, from the least to the most that must happen.
enum class symbol_weight : std::uint8_t { may_rise, must_not_rise, must_lower, must_lock };

constexpr symbol_weight weight_of(observed o) {
    using enum observed;
    switch (o) {
        case sign_locks:
            return symbol_weight::must_lock;
        case pain_high:
        case pain_local:
        case worse:
        case sign_eases:
        case sign_removes:
            return symbol_weight::must_lower;
        case partly:
        case not_done:
        case completion_unsaid:
        case pain_raised:
        case pain_above_before:
        case pain_unsaid:
        case slightly_worse:
        case aftermath_unsaid:
        case effort_above:
        case effort_unsaid:
        case quality_poor:
        case quality_unsaid:
        case sign_unsaid:
        case exhausted:
        case energy_unsaid:
        case trend_rising:
        case new_class_week:
        case light_week:
            return symbol_weight::must_not_rise;
        default:
            return symbol_weight::may_rise;
    }
}

/// All reports and times that a policy treats alike.
struct feedback_symbol {
    std::uint32_t open = 0;  ///< the rules that hold as far as reports and times go
    session_count counts{};
    symbol_weight weight = symbol_weight::may_rise;
    std::int16_t since_rise = 0, since_regress = 0;  ///< the shortest times that belong here
    feedback_class example;
};
struct feedback_alphabet {
    static constexpr std::size_t most = 96;
    std::array<feedback_symbol, most> symbols{};
    std::size_t size = 0;
    std::size_t good = 0;  ///< the symbol of a good session long after the last change
    bool overfull = false;
};

/// A part of a class: what is left of the policy's sets after some fields.
struct partial_class {
    std::uint64_t alive = 0;  ///< alternatives of rules, a bit each; then `full` and `incomplete`
    symbol_weight weight = symbol_weight::may_rise;
    bool known = true, happened = true;
    feedback_class example;
};

// In this order the rules about harm are settled early, and what stands after them need not be told apart.
inline constexpr std::array<std::uint8_t, n_feedback_fields> field_order{5, 1, 2, 0, 3, 4, 6, 7, 8};

/// The alternatives of all rules of a policy, with what is needed to part the classes.
struct alternatives_of_rules {
    static constexpr std::size_t most = 60;
    std::array<std::uint64_t, most + 2> bits{};
    std::array<std::uint8_t, most + 2> rule{};
    std::array<std::uint8_t, most + 2> settled_after{};  ///< fields in order after which nothing can end it
    std::array<std::uint64_t, policy_view::most_rules + 1> from_rule{};  ///< alternatives of this rule and later ones
    std::size_t size = 0;
    bool overfull = false;
};

constexpr std::uint8_t settled_after(std::uint64_t bits) {
    std::uint8_t last = 0;
    for (std::size_t i = 0; i < n_feedback_fields; ++i) {
        std::uint64_t const field = bits_of_field(field_order[i]);
        if ((bits & field) != field) last = static_cast<std::uint8_t>(i + 1);
    }
    return last;
}
constexpr bool unguarded(progression_rule const& r) {
    return r.full == 0 && r.incomplete == 0 && r.setbacks == 0 && r.since_rise == 0 && r.regressed_within == 0 &&
           r.phase == training_phase::any;
}

constexpr alternatives_of_rules alternatives_of_policy(policy_view const& p) {
    alternatives_of_rules out;
    auto const add = [&out](std::uint64_t bits, std::size_t rule) {
        if (out.size == alternatives_of_rules::most) {
            out.overfull = true;
            return;
        }
        out.bits[out.size] = bits;
        out.rule[out.size] = static_cast<std::uint8_t>(rule);
        out.settled_after[out.size++] = settled_after(bits);
    };
    for (std::size_t i = 0; i < p.rules.size() && i < policy_view::most_rules; ++i) {
        progression_rule const& r = p.rules[i];
        std::size_t const first = out.size;
        for (std::size_t k = 0; k < r.n_any; ++k) add(r.any[k].bits(), i);
        if (r.n_any == 0) add(all_observed, i);
        for (std::size_t k = 0; k <= i; ++k) {
            for (std::size_t a = first; a < out.size; ++a) out.from_rule[k] |= std::uint64_t{1} << a;
        }
    }
    return out;
}

/// Whatever the ladder state, the first of these rules that holds takes it down, out or locks it: nothing counted
/// before matters.
constexpr bool ends_in_reset(policy_view const& p, std::uint32_t open) {
    for (std::uint32_t rest = open; rest != 0; rest &= rest - 1) {
        progression_rule const& r = p.rules[static_cast<std::size_t>(std::countr_zero(rest))];
        if (r.full != 0 || r.incomplete != 0 || r.setbacks != 0) return false;
        if (r.act != decision::regress && r.act != decision::remove && r.act != decision::stop) return false;
        if (unguarded(r)) return true;
    }
    return false;
}

constexpr feedback_alphabet alphabet_of(policy_view const& p) {
    feedback_alphabet out;
    // Only a report that may raise a dose can be the one that is hoped for.
    feedback_class const good = p.hoped_for.bits() != 0 && p.hoped_for.in(fit_to_rise()) ? p.hoped_for : good_session;
    alternatives_of_rules const alts = alternatives_of_policy(p);
    out.overfull = alts.overfull;
    constexpr std::size_t most_parts = 256;
    std::array<partial_class, most_parts> now{}, next{};
    std::size_t n_now = 1;
    std::uint64_t const full = std::uint64_t{1} << 62, incomplete = std::uint64_t{1} << 63;
    now[0].alive = (alts.size == 0 ? 0 : ~std::uint64_t{0} >> (64 - alts.size)) | full | incomplete;
    for (std::size_t f = 0; f < n_feedback_fields; ++f) {
        std::size_t const field = field_order[f];
        std::size_t n_next = 0;
        for (unsigned v = first_of_field[field]; v < first_of_field[field + 1]; ++v) {
            std::uint64_t const bit = std::uint64_t{1} << v;
            std::uint64_t ends = 0;
            for (std::size_t a = 0; a < alts.size; ++a) {
                if ((alts.bits[a] & bit) == 0) ends |= std::uint64_t{1} << a;
            }
            if ((p.counts.full.bits() & bit) == 0) ends |= full;
            if ((p.counts.incomplete.bits() & bit) == 0) ends |= incomplete;
            auto const value = static_cast<observed>(v);
            for (std::size_t i = 0; i < n_now; ++i) {
                partial_class part = now[i];
                part.alive &= ~ends;
                part.weight = std::max(part.weight, weight_of(value));
                if (value == observed::not_done) part.happened = false;
                if (value == observed::not_done || value == observed::completion_unsaid) part.known = false;
                part.example = feedback_class(part.example.bits() | bit);
                // Where a rule holds whatever the other fields are, the rules after it do not matter.
                for (std::uint64_t rest = part.alive & ~(full | incomplete); rest != 0; rest &= rest - 1) {
                    auto const a = static_cast<std::size_t>(std::countr_zero(rest));
                    if (alts.settled_after[a] > f + 1 || !unguarded(p.rules[alts.rule[a]])) continue;
                    part.alive &= ~alts.from_rule[alts.rule[a] + 1U];
                    break;
                }
                std::size_t k = 0;
                while (k < n_next && !(next[k].alive == part.alive && next[k].weight == part.weight &&
                                       next[k].known == part.known && next[k].happened == part.happened))
                    ++k;
                if (k < n_next) {
                    // Of equals the one nearer to a good session is the better example.
                    if (std::popcount(part.example.bits() & good.bits()) >
                        std::popcount(next[k].example.bits() & good.bits()))
                        next[k].example = part.example;
                    continue;
                }
                if (n_next == most_parts) {
                    out.overfull = true;
                    return out;
                }
                next[n_next++] = part;
            }
        }
        now = next;
        n_now = n_next;
    }
    // The times at which rules differ, shortest first.
    std::array<std::int16_t, 8> rises{}, regressions{};
    std::size_t n_rises = 1, n_regressions = 1;
    auto const part_at = [&out](std::array<std::int16_t, 8>& list, std::size_t& n, std::int16_t day) {
        for (std::size_t i = 0; i < n; ++i) {
            if (list[i] == day) return;
        }
        if (n == list.size()) {
            out.overfull = true;
            return;
        }
        std::size_t i = n++;
        for (; i > 0 && list[i - 1] > day; --i) list[i] = list[i - 1];
        list[i] = day;
    };
    for (progression_rule const& r : p.rules) {
        if (r.since_rise > 0) part_at(rises, n_rises, r.since_rise);
        if (r.regressed_within > 0)
            part_at(regressions, n_regressions, static_cast<std::int16_t>(r.regressed_within + 1));
    }
    int best = -1;
    for (std::size_t i = 0; i < n_now; ++i) {
        for (std::size_t a = 0; a < n_rises; ++a) {
            for (std::size_t b = 0; b < n_regressions; ++b) {
                feedback_symbol s;
                for (std::uint64_t rest = now[i].alive & ~(full | incomplete); rest != 0; rest &= rest - 1) {
                    std::size_t const rule = alts.rule[static_cast<std::size_t>(std::countr_zero(rest))];
                    progression_rule const& r = p.rules[rule];
                    if (rises[a] < r.since_rise || (r.regressed_within != 0 && regressions[b] > r.regressed_within))
                        continue;
                    s.open |= std::uint32_t{1} << rule;
                }
                s.counts = {(now[i].alive & full) != 0, (now[i].alive & incomplete) != 0, now[i].known,
                            now[i].happened};
                s.weight = now[i].weight;
                s.since_rise = rises[a];
                s.since_regress = regressions[b];
                s.example = now[i].example;
                if (ends_in_reset(p, s.open)) s.counts = {};
                int const likeness = std::popcount(s.example.bits() & good.bits()) * 64 + static_cast<int>(a * 8 + b);
                std::size_t k = 0;
                for (; k < out.size; ++k) {
                    feedback_symbol const& o = out.symbols[k];
                    if (o.open == s.open && o.counts == s.counts) break;
                }
                if (k == out.size) {
                    if (out.size == feedback_alphabet::most) {
                        out.overfull = true;
                        return out;
                    }
                    out.symbols[out.size++] = s;
                } else if (s.weight > out.symbols[k].weight) {
                    // The policy treats both alike, so the stricter of the two promises must hold.
                    std::int16_t const rise = out.symbols[k].since_rise, regress = out.symbols[k].since_regress;
                    out.symbols[k] = s;
                    out.symbols[k].since_rise = rise;
                    out.symbols[k].since_regress = regress;
                }
                if (likeness > best) {
                    best = likeness;
                    out.good = k;
                }
            }
        }
    }
    return out;
}

}  // namespace regimen::detail

#endif

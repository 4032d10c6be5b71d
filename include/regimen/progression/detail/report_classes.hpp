// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The alphabet of a policy: all 129,600 classes of reports and all times since a change, as symbols; a symbol holds
// those that the policy and its promises treat alike. Exact: nothing is sampled. It is made in the three steps below.
#ifndef REGIMEN_PROGRESSION_DETAIL_REPORT_CLASSES_HPP
#define REGIMEN_PROGRESSION_DETAIL_REPORT_CLASSES_HPP

#include <regimen/base/item_view.hpp>
#include <regimen/base/sort.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/progression/ladder_decision.hpp>

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
    std::uint32_t met = 0;  ///< the rules that hold as far as reports and times go
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

/// Classes of reports that agree in the fields looked at so far, as far as the policy goes.
struct partial_class {
    /// What can still hold of them: a bit for each alternative of a rule, and whether they count as a full or an
    /// incomplete session.
    std::uint64_t alive = 0;
    symbol_weight weight = symbol_weight::may_rise;
    bool known = true, happened = true;  ///< as in session_count
    feedback_class example;
};
inline constexpr std::uint64_t counts_as_full = std::uint64_t{1} << 62;
inline constexpr std::uint64_t counts_as_incomplete = std::uint64_t{1} << 63;
inline constexpr std::uint64_t any_alternative = counts_as_full - 1;

/// All classes of reports, in parts that a policy may tell apart.
struct class_parts {
    static constexpr std::size_t most = 256;
    partial_class items[most]{};  // no std::array: its operator is a call, and this is looked through many times
    std::size_t size = 0;
    bool overfull = false;
};

/// The times that rules tell apart, ascending from 0; each stands for all from there to the next.
struct time_parts {
    static constexpr std::size_t most = 8;
    std::array<std::int16_t, most> since_rise{}, since_regress{};
    std::size_t n_since_rise = 1, n_since_regress = 1;
    bool overfull = false;
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
constexpr bool ends_in_reset(policy_view const& p, std::uint32_t met) {
    for (std::uint32_t rest = met; rest != 0; rest &= rest - 1) {
        progression_rule const& r = p.rules[static_cast<std::size_t>(std::countr_zero(rest))];
        if (r.full != 0 || r.incomplete != 0 || r.setbacks != 0) return false;
        if (r.act != decision::regress && r.act != decision::remove && r.act != decision::stop) return false;
        if (unguarded(r)) return true;
    }
    return false;
}

/// The session that examples are to resemble. Only what may raise a dose at all can be hoped for.
constexpr feedback_class best_session(policy_view const& p) {
    return p.hoped_for.bits() != 0 && p.hoped_for.in(fit_to_rise()) ? p.hoped_for : good_session;
}
/// In how many fields two classes agree.
constexpr int likeness(feedback_class a, feedback_class b) { return std::popcount(a.bits() & b.bits()); }

/// What cannot hold of a report that has this value.
constexpr std::uint64_t ended_by(policy_view const& p, alternatives_of_rules const& alts, std::uint64_t value) {
    std::uint64_t out = 0;
    for (std::size_t a = 0; a < alts.size; ++a) {
        if ((alts.bits[a] & value) == 0) out |= std::uint64_t{1} << a;
    }
    if ((p.counts.full.bits() & value) == 0) out |= counts_as_full;
    if ((p.counts.incomplete.bits() & value) == 0) out |= counts_as_incomplete;
    return out;
}

/// What can still hold, once a rule is sure to hold whatever the fields to come are: nothing after that rule is
/// reached.
constexpr std::uint64_t without_unreached(policy_view const& p, alternatives_of_rules const& alts, std::uint64_t alive,
                                          std::size_t fields_known) {
    for (std::uint64_t rest = alive & any_alternative; rest != 0; rest &= rest - 1) {
        auto const a = static_cast<std::size_t>(std::countr_zero(rest));
        if (alts.settled_after[a] <= fields_known && unguarded(p.rules[alts.rule[a]]))
            return alive & ~alts.from_rule[alts.rule[a] + 1U];
    }
    return alive;
}

/// Adds a part, unless there is one that differs in its example only: of the two examples the one nearer to a good
/// session is kept. False where there is no room.
constexpr bool add_part(class_parts& parts, partial_class const& part, feedback_class good) {
    for (std::size_t k = 0; k < parts.size; ++k) {
        partial_class& same = parts.items[k];
        if (same.alive != part.alive || same.weight != part.weight || same.known != part.known ||
            same.happened != part.happened)
            continue;
        if (likeness(part.example, good) > likeness(same.example, good)) same.example = part.example;
        return true;
    }
    if (parts.size == class_parts::most) return false;
    parts.items[parts.size++] = part;
    return true;
}

/// The first step: all classes of reports, split by one field after the other, where the policy or the promises about
/// it tell its values apart.
constexpr class_parts split_by_field(policy_view const& p, alternatives_of_rules const& alts) {
    feedback_class const good = best_session(p);
    class_parts now, next;
    now.items[0].alive =
        (alts.size == 0 ? 0 : ~std::uint64_t{0} >> (64 - alts.size)) | counts_as_full | counts_as_incomplete;
    now.size = 1;
    for (std::size_t f = 0; f < n_feedback_fields; ++f) {
        next.size = 0;
        for (unsigned v = first_of_field[field_order[f]]; v < first_of_field[field_order[f] + 1U]; ++v) {
            auto const value = static_cast<observed>(v);
            std::uint64_t const bit = bit_of(value);
            std::uint64_t const ended = ended_by(p, alts, bit);
            symbol_weight const weight = weight_of(value);
            for (std::size_t i = 0; i < now.size; ++i) {
                partial_class part = now.items[i];
                part.alive = without_unreached(p, alts, part.alive & ~ended, f + 1);
                part.weight = std::max(part.weight, weight);
                if (value == observed::not_done) part.happened = false;
                if (value == observed::not_done || value == observed::completion_unsaid) part.known = false;
                part.example = feedback_class(part.example.bits() | bit);
                if (!add_part(next, part, good)) {
                    next.size = 0;
                    next.overfull = true;
                    return next;
                }
            }
        }
        now = next;
    }
    return now;
}

/// The second step: the times since the last change of a dose, and since the last regression, that rules tell apart.
constexpr time_parts split_by_time(item_view<progression_rule> rules) {
    time_parts out;
    for (progression_rule const& r : rules) {
        if (r.since_rise > 0 && !insert_once(out.since_rise.data(), out.n_since_rise, time_parts::most, r.since_rise))
            out.overfull = true;
        if (r.regressed_within > 0 && !insert_once(out.since_regress.data(), out.n_since_regress, time_parts::most,
                                                   static_cast<std::int16_t>(r.regressed_within + 1)))
            out.overfull = true;
    }
    return out;
}

/// The rules that hold of a part of the classes after such times, as far as reports and times go.
constexpr std::uint32_t met_rules(policy_view const& p, alternatives_of_rules const& alts, std::uint64_t alive,
                                  std::int16_t since_rise, std::int16_t since_regress) {
    std::uint32_t met = 0;
    for (std::uint64_t rest = alive & any_alternative; rest != 0; rest &= rest - 1) {
        std::size_t const rule = alts.rule[static_cast<std::size_t>(std::countr_zero(rest))];
        progression_rule const& r = p.rules[rule];
        if (since_rise < r.since_rise || (r.regressed_within != 0 && since_regress > r.regressed_within)) continue;
        met |= std::uint32_t{1} << rule;
    }
    return met;
}

/// A part of the classes after such times.
constexpr feedback_symbol symbol_of(policy_view const& p, alternatives_of_rules const& alts, partial_class const& part,
                                    std::int16_t since_rise, std::int16_t since_regress) {
    feedback_symbol s;
    s.met = met_rules(p, alts, part.alive, since_rise, since_regress);
    if (ends_in_reset(p, s.met)) {
        s.counts = {};
    } else {
        s.counts = {(part.alive & counts_as_full) != 0, (part.alive & counts_as_incomplete) != 0, part.known,
                    part.happened};
    }
    s.weight = part.weight;
    s.since_rise = since_rise;
    s.since_regress = since_regress;
    s.example = part.example;
    return s;
}

/// Adds a symbol, unless there is one of which the policy makes the same: then the one of which more is promised stays,
/// with the times of the first. Its index; npos where there is no room.
constexpr std::size_t add_symbol(feedback_alphabet& alphabet, feedback_symbol const& s) {
    std::size_t k = 0;
    for (; k < alphabet.size; ++k) {
        feedback_symbol const& o = alphabet.symbols[k];
        if (o.met == s.met && o.counts == s.counts) break;
    }
    if (k == feedback_alphabet::most) return npos;
    if (k == alphabet.size) {
        alphabet.symbols[alphabet.size++] = s;
    } else if (s.weight > alphabet.symbols[k].weight) {
        feedback_symbol const first = alphabet.symbols[k];
        alphabet.symbols[k] = s;
        alphabet.symbols[k].since_rise = first.since_rise;
        alphabet.symbols[k].since_regress = first.since_regress;
    }
    return k;
}

/// The third step: every part of the classes after each of the times, those together that the policy treats alike.
constexpr feedback_alphabet merge_equal(policy_view const& p, alternatives_of_rules const& alts,
                                        class_parts const& parts, time_parts const& times) {
    feedback_alphabet out;
    feedback_class const good = best_session(p);
    int best = -1;
    for (std::size_t i = 0; i < parts.size; ++i) {
        for (std::size_t a = 0; a < times.n_since_rise; ++a) {
            for (std::size_t b = 0; b < times.n_since_regress; ++b) {
                feedback_symbol const s =
                    symbol_of(p, alts, parts.items[i], times.since_rise[a], times.since_regress[b]);
                std::size_t const k = add_symbol(out, s);
                if (k == npos) {
                    out.overfull = true;
                    return out;
                }
                // Likest to a good session, and of those the one after the longest times.
                int const like = likeness(s.example, good) * 64 + static_cast<int>(a * 8 + b);
                if (like > best) {
                    best = like;
                    out.good = k;
                }
            }
        }
    }
    return out;
}

/// The alphabet of a policy, by the three steps. `overfull` where one of them had no room: then it is not whole.
constexpr feedback_alphabet alphabet_of(policy_view const& p) {
    alternatives_of_rules const alts = alternatives_of_policy(p);
    class_parts const parts = split_by_field(p, alts);
    time_parts const times = split_by_time(p.rules);
    feedback_alphabet out = merge_equal(p, alts, parts, times);
    out.overfull = out.overfull || alts.overfull || parts.overfull || times.overfull;
    return out;
}

}  // namespace regimen::detail

#endif

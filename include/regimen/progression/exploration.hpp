// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Every history of a progression: each state that reports, gaps and what screening permits can lead to is visited. What
// breaks a property comes back with the shortest history. It runs in constant expressions, too.
#ifndef REGIMEN_PROGRESSION_EXPLORATION_HPP
#define REGIMEN_PROGRESSION_EXPLORATION_HPP

#include <regimen/amounts/dose_limits.hpp>
#include <regimen/progression/detail/report_classes.hpp>
#include <regimen/progression/ladder_decision.hpp>
#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/progression_table.hpp>
#include <regimen/progression/rungs.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// What a progression promises. An exploration finds the first promise that is broken.
enum class progression_property : std::uint8_t {
    kept,                ///< nothing is broken
    fits_its_tables,     ///< at most 96 rungs, 24 rules, and as many states as the exploration holds
    step_is_small,       ///< no rung is further from the one below than the limits allow
    within_bounds,       ///< never above the ceiling, never below the floor
    no_rise_after_harm,  ///< never up after pain above the limit, a stop sign, an incomplete session or a missing
                         ///< answer
    weekly_growth,       ///< never up twice within the days between rises, never more than one rung
    harm_lowers,         ///< pain above the stop limit or a regress sign lowers the dose or removes the exercise
    lock_holds,          ///< S1 and S2 lock, and nothing but a confirmation unlocks
    no_trap,             ///< good sessions reach the next rung, also where pauses come between them, and rest leads
                         ///< back to a dose to start with
    every_rule_fires,    ///< no dead rule, none shadowed
    only_permitted,      ///< never to a form that screening has not permitted
};

/// An event of a history.
struct history_event {
    enum class kind : std::uint8_t { begins, reports, pauses, is_withdrawn };
    kind what = kind::begins;
    std::uint8_t which = 0;                ///< symbol, gap or form
    bool neighbours_open = true;           ///< whether screening permits the forms beside the person's own
    dose_share share = dose_share::whole;  ///< of a report: how much of the dose its day had
    friend constexpr bool operator==(history_event const&, history_event const&) = default;
};

/// The finding of an exploration.
struct progression_finding {
    static constexpr std::size_t longest_history = 32;
    progression_property broken = progression_property::kept;
    std::uint8_t rule = ladder_decision::no_rule;  ///< the rule that broke it, or that never fires
    std::uint8_t shadowed_by = ladder_decision::no_rule;
    std::array<history_event, longest_history> events{};
    std::array<std::uint8_t, longest_history + 1> rungs{};  ///< of the dose before each event, and after the last
    std::size_t size = 0;                                   ///< events, the first being the start
    constexpr bool kept() const { return broken == progression_property::kept; }
};

namespace detail {

constexpr std::uint32_t packed(ladder_state const& s) {
    return static_cast<std::uint32_t>(s.at) | static_cast<std::uint32_t>(s.full) << 7 |
           static_cast<std::uint32_t>(s.incomplete) << 10 | static_cast<std::uint32_t>(s.setbacks) << 13 |
           static_cast<std::uint32_t>(s.ease) << 16 | static_cast<std::uint32_t>(s.stage) << 20 |
           static_cast<std::uint32_t>(s.removed) << 23 | static_cast<std::uint32_t>(s.locked) << 24;
}
constexpr ladder_state unpacked(std::uint32_t k) {
    auto const part = [k](unsigned shift, std::uint32_t mask) { return small((k >> shift) & mask); };
    return {part(0, 127), part(7, 7), part(10, 7), part(13, 7), part(16, 15), part(20, 7), part(23, 1), part(24, 1)};
}

/// Whether a ladder has no more rungs than there is room for, and its policy no more rules and no higher counts. More
/// could not even be stored, so no test of its histories makes it good.
constexpr bool has_room(rung_table const& t, policy_view const& p) {
    counter_tops const tops = tops_of(p);
    return !t.too_long && p.rules.size() <= policy_view::most_rules && tops.full <= 7 && tops.incomplete <= 7 &&
           tops.setbacks <= 7 && p.eased_sessions <= 15;
}

/// Days that stand for each kind of gap: up to a week, two weeks, four weeks, longer.
inline constexpr std::array<std::int32_t, 4> gap_days{7, 13, 28, 29};

}  // namespace detail

/// An exploration that can be continued: constant expressions are limited in steps, so a long one is done in several.
template <std::size_t MaxStates>
class exploration {
public:
    constexpr exploration(progression_row const& p, progression_limits const& l)
        : table_(rungs_of(p)), tops_(tops_of(*p.policy)), alphabet_(detail::alphabet_of(*p.policy)) {
        if (!detail::has_room(table_, *p.policy) || alphabet_.overfull) {
            fail(progression_property::fits_its_tables, ladder_decision::no_rule);
            return;
        }
        if (detail::first_large_step(p, l) != p.size)
            fail(progression_property::step_is_small, ladder_decision::no_rule);
        for (std::size_t m = 0; m < p.size; ++m) {
            dose_path const path = path_of(p.doses[m], p.policy->path);
            dose_today const top = dose_at_rung(p.doses[m], p.policy->path, path.size - 1);
            if (!detail::within_ceiling(top, p.doses[m]))
                fail(progression_property::within_bounds, ladder_decision::no_rule);
            enter(ladder_state{.at = table_.start[m]}, 0, {history_event::kind::begins, detail::small(m), true});
        }
    }

    /// Visits at most so many more states. True when nothing is left to visit, or something was found.
    constexpr bool run(policy_view const& p, progression_limits const& l, std::size_t states) {
        // First what happens in ordinary weeks, then light weeks and pauses in every state that they lead to.
        for (; states != 0 && finding_.kept() && !all_visited(); --states) {
            at_ = next_ < n_ ? next_ : eased_;
            if (next_ < n_) {
                visit(p, l);
                ++next_;
            } else {
                visit_eased(p, l);
                ++eased_;
            }
        }
        if (all_visited() && finding_.kept()) check_rules(p);
        return done();
    }
    constexpr bool done() const { return all_visited() || !finding_.kept(); }
    constexpr progression_finding const& finding() const { return finding_; }
    constexpr std::size_t states() const { return n_; }
    constexpr std::size_t transitions() const { return transitions_; }
    constexpr detail::feedback_alphabet const& alphabet() const { return alphabet_; }
    constexpr rung_table const& table() const { return table_; }

private:
    constexpr bool all_visited() const { return next_ == n_ && eased_ == n_; }
    static constexpr std::size_t slots = MaxStates * 2;
    static constexpr std::uint16_t none = 0xffff;

    constexpr std::size_t slot_of(std::uint32_t key) const {
        std::size_t at = (key * 2654435761U >> 8) % slots;
        while (slot_[at] != 0 && key_[slot_[at] - 1U] != key) at = at + 1 == slots ? 0 : at + 1;
        return at;
    }
    constexpr void enter(ladder_state const& s, std::size_t from, history_event const& by) {
        std::uint32_t const key = detail::packed(s);
        std::size_t const at = slot_of(key);
        if (slot_[at] != 0) return;
        if (n_ == MaxStates) return fail(progression_property::fits_its_tables, ladder_decision::no_rule);
        key_[n_] = key;
        parent_[n_] = by.what == history_event::kind::begins ? none : static_cast<std::uint16_t>(from);
        via_[n_] = by;
        slot_[at] = static_cast<std::uint16_t>(++n_);
    }
    /// A dose that asks more: a harder form, or more volume than before.
    constexpr bool harder(std::uint8_t a, std::uint8_t b) const {
        return table_.member[a] > table_.member[b] || (table_.member[a] == table_.member[b] && a > b);
    }

    constexpr void visit(policy_view const& p, progression_limits const& l) {
        ladder_state const s = detail::unpacked(key_[at_]);
        std::size_t const m = table_.member[s.at];
        // Where the forms beside the person's own could matter, both kinds of day are looked at.
        bool const edge = s.at == table_.last[m] ||
                          detail::easier_than(table_, s.at, true) != detail::easier_than(table_, s.at, false) ||
                          s.stage != 0;
        bool const neighbours = table_.n_members > 1 && edge;
        for (bool const open : {true, false}) {
            if (!open && !neighbours) break;
            // The good session first: of histories of one length the one with fewer mishaps is the easier to read.
            for (std::size_t k = 0; k < alphabet_.size && finding_.kept(); ++k)
                report(p, l, s, k == 0 ? alphabet_.good : k - (k <= alphabet_.good ? 1 : 0), open);
        }
        if (s.locked != 0 || s.removed != 0) return;
        for (std::size_t g = 0; g < detail::gap_days.size(); ++g) {
            for (bool const open : {true, false}) {
                if (!open && !(neighbours && detail::gap_days[g] >= 14)) break;
                history_event const by{history_event::kind::pauses, detail::small(g), open};
                ladder_state then = s;
                pass_gap(table_, then, detail::gap_days[g], open);
                check_lower(s, then, by);
                if (!open && table_.member[then.at] < m) fail_at(progression_property::only_permitted, by, then);
                if (g + 1 == detail::gap_days.size() &&
                    (!then.startable() || harder(rung_today(table_, then), table_.start[table_.member[then.at]])))
                    fail_at(progression_property::no_trap, by, then);
                enter(then, at_, by);
            }
        }
        for (std::size_t to = 0; to < m; ++to) {
            history_event const by{history_event::kind::is_withdrawn, detail::small(to), true};
            ladder_state then = s;
            withdraw_to(table_, then, to);
            check_lower(s, then, by);
            enter(then, at_, by);
        }
        if (finding_.kept()) check_way_up(p, s);
    }
    /// Reports of days with less than the whole dose, where that is another one; and the way on from every pause.
    constexpr void visit_eased(policy_view const& p, progression_limits const& l) {
        ladder_state const s = detail::unpacked(key_[at_]);
        for (dose_share const share : {dose_share::light, dose_share::half}) {
            if (s.at >= table_.size || rung_today(table_, s, share) == rung_today(table_, s)) continue;
            for (std::size_t k = 0; k < alphabet_.size && finding_.kept(); ++k) {
                // On such a day nothing is fit to rise.
                if (alphabet_.symbols[k].weight != detail::symbol_weight::may_rise) report(p, l, s, k, true, share);
            }
        }
        if (s.locked == 0 && s.removed == 0 && finding_.kept()) check_way_on(p, s);
    }

    /// After a gap or a withdrawal nothing is harder than before.
    constexpr void check_lower(ladder_state const& s, ladder_state const& then, history_event const& by) {
        if (harder(rung_today(table_, then), rung_today(table_, s)))
            fail_at(progression_property::no_rise_after_harm, by, then);
    }

    constexpr void report(policy_view const& p, progression_limits const& l, ladder_state const& s, std::size_t k,
                          bool open, dose_share share = dose_share::whole) {
        using enum progression_property;
        detail::feedback_symbol const& sym = alphabet_.symbols[k];
        moment const m{.since_rise = sym.since_rise,
                       .since_regress = sym.since_regress,
                       .next_open = open,
                       .previous_open = open,
                       .share = share};
        ladder_decision const decided = decide_on_ladder(table_, p, tops_, s, sym.met, sym.counts, m);
        ++transitions_;
        ladder_state const& then = decided.now;
        history_event const by{history_event::kind::reports, detail::small(k), open, share};
        if (decided.rule != ladder_decision::no_rule) {
            fired_ |= std::uint32_t{1} << decided.rule;
            std::uint32_t const passed_over = sym.met & ~fired_ & ~((std::uint32_t{2} << decided.rule) - 1U);
            for (std::uint32_t rest = passed_over; rest != 0; rest &= rest - 1U) {
                auto const i = static_cast<std::size_t>(std::countr_zero(rest));
                // A rule is shadowed if it would decide here, were it the only one.
                if (shadow_[i] == ladder_decision::no_rule &&
                    detail::guards_hold(p.rules[i], detail::counted(s, sym.counts, tops_), m))
                    shadow_[i] = decided.rule;
            }
        }
        if (s.locked != 0) {
            if (then.locked == 0) fail_at(lock_holds, by, then, decided.rule);
            return;
        }
        if (sym.weight == detail::symbol_weight::must_lock && then.locked == 0)
            return fail_at(lock_holds, by, then, decided.rule);
        if (then.locked == 0 && s.removed == 0 && then.removed == 0) {
            std::uint8_t const from = rung_today(table_, s), to = rung_today(table_, then);
            if (harder(to, from)) {
                if (sym.weight != detail::symbol_weight::may_rise)
                    return fail_at(no_rise_after_harm, by, then, decided.rule);
                bool const back = decided.made == decision::resume && !harder(to, s.at);
                bool const next_form =
                    table_.member[to] == table_.member[from] + 1 &&
                    table_.volume[to] <= std::max(table_.volume[from], table_.volume[table_.first[table_.member[to]]]);
                if (sym.since_rise < l.days_between_rises || !(back || next_form || to == from + 1))
                    return fail_at(weekly_growth, by, then, decided.rule);
                if (!open && next_form) return fail_at(only_permitted, by, then, decided.rule);
            } else if (sym.weight == detail::symbol_weight::must_lower && !harder(rung_today(table_, s, share), to)) {
                return fail_at(harm_lowers, by, then, decided.rule);
            }
            if (!open && table_.member[to] != table_.member[from])
                return fail_at(only_permitted, by, then, decided.rule);
        }
        enter(then, at_, by);
    }

    /// Good sessions, each long enough after the last change, lead to a harder dose, unless there is none.
    constexpr void check_way_up(policy_view const& p, ladder_state const& s) {
        std::uint8_t const from = rung_today(table_, s);
        if (from + 1U == table_.size) return;
        detail::feedback_symbol const& good = alphabet_.symbols[alphabet_.good];
        moment const m{.since_rise = good.since_rise,
                       .since_regress = good.since_regress,
                       .next_open = true,
                       .previous_open = true};
        ladder_state now = s;
        for (int i = 0; i < 48; ++i) {
            now = decide_on_ladder(table_, p, tops_, now, good.met, good.counts, m).now;
            if (harder(rung_today(table_, now), from)) return;
        }
        fail_at(progression_property::no_trap,
                {history_event::kind::reports, static_cast<std::uint8_t>(alphabet_.good), true}, now);
    }

    /// A pause of up to four weeks, and then good sessions, each long enough after the last change: so many as lead
    /// back and one step up lead to more than before the pause. So whoever pauses again and again still gets on, if so
    /// many good sessions come between.
    constexpr void check_way_on(policy_view const& p, ladder_state const& s) {
        std::uint8_t const from = rung_today(table_, s);
        if (from + 1U == table_.size) return;
        detail::feedback_symbol const& good = alphabet_.symbols[alphabet_.good];
        moment const m{.since_rise = good.since_rise, .since_regress = good.since_regress, .next_open = true};
        int const for_a_step = std::max<int>(tops_.full, 1) + p.eased_sessions;
        for (std::size_t g = 0; g + 1 < detail::gap_days.size() && finding_.kept(); ++g) {
            ladder_state now = s;
            pass_gap(table_, now, detail::gap_days[g], false);
            // What was paused on the way back from a pause may be lower now: then it counts from there.
            std::uint8_t const before = std::min(from, now.at);
            ladder_state const rested = now;
            bool on = false;
            for (int i = 0; i < for_a_step * (1 + stage_after_two_weeks) && !on; ++i) {
                now = decide_on_ladder(table_, p, tops_, now, good.met, good.counts, m).now;
                on = harder(rung_today(table_, now), before);
            }
            if (!on)
                fail_at(progression_property::no_trap, {history_event::kind::pauses, detail::small(g), false}, rested);
        }
    }

    constexpr void check_rules(policy_view const& p) {
        for (std::size_t i = 0; i < p.rules.size(); ++i) {
            if (((fired_ >> i) & 1U) != 0) continue;
            fail(progression_property::every_rule_fires, detail::small(i));
            finding_.shadowed_by = shadow_[i];
            return;
        }
    }

    constexpr void fail(progression_property broken, std::uint8_t rule) {
        if (!finding_.kept()) return;
        finding_.broken = broken;
        finding_.rule = rule;
    }
    constexpr void fail_at(progression_property broken, history_event const& by, ladder_state const& then,
                           std::uint8_t rule = ladder_decision::no_rule) {
        if (!finding_.kept()) return;
        fail(broken, rule);
        std::array<std::uint16_t, progression_finding::longest_history> back{};
        std::size_t n = 0;
        for (std::size_t i = at_; n + 1 < back.size(); i = parent_[i]) {
            back[n++] = static_cast<std::uint16_t>(i);
            if (parent_[i] == none) break;
        }
        for (std::size_t i = n; i-- > 0;) {
            finding_.rungs[finding_.size] = rung_today(table_, detail::unpacked(key_[back[i]]));
            finding_.events[finding_.size++] = via_[back[i]];
        }
        finding_.events[finding_.size] = by;
        finding_.rungs[finding_.size++] = rung_today(table_, then);
    }

    rung_table table_;
    counter_tops tops_;
    detail::feedback_alphabet alphabet_;
    std::array<std::uint32_t, MaxStates> key_{};
    std::array<std::uint16_t, MaxStates> parent_{};
    std::array<history_event, MaxStates> via_{};
    std::array<std::uint16_t, slots> slot_{};
    std::array<std::uint8_t, policy_view::most_rules> shadow_ = [] {
        std::array<std::uint8_t, policy_view::most_rules> a{};
        for (auto& rule : a) rule = ladder_decision::no_rule;
        return a;
    }();
    std::size_t n_ = 0, next_ = 0, eased_ = 0, at_ = 0, transitions_ = 0;
    std::uint32_t fired_ = 0;
    progression_finding finding_{};
};

/// Explores a progression that was loaded or built at run time: the same findings as when it is compiled.
template <std::size_t MaxStates = 8192>
constexpr progression_finding explore(progression_row const& p, progression_limits const& l = {}) {
    exploration<MaxStates> x(p, l);
    while (!x.run(*p.policy, l, MaxStates)) {}
    return x.finding();
}

/// The first finding about the progressions of a catalogue, and which of them it is about.
struct catalogue_finding {
    std::size_t progression = 0;  ///< index into progression_table
    progression_finding finding{};
    constexpr bool kept() const { return finding.kept(); }
};

/// Explores every progression of a catalogue while a program runs: for a test, where a ladder is too long for the
/// compiler. Where all promises are kept, `kept()` says so.
template <class Catalogue, std::size_t MaxStates = 8192>
constexpr catalogue_finding explore_all() {
    catalogue_finding out;
    for (std::size_t i = 0; i < progression_table<Catalogue>.size(); ++i) {
        out = {i, explore<MaxStates>(progression_table<Catalogue>[i], progression_limits_of<Catalogue>)};
        if (!out.kept()) break;
    }
    return out;
}

}  // namespace regimen

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Values on a std::ostream, for logs and for tests that fail: a line of plain English, the same on every machine.
// Optional, for <ostream> takes its time: no other header includes it. Sentences for a person come from explain().
#ifndef REGIMEN_PRINT_HPP
#define REGIMEN_PRINT_HPP

#include <regimen/amounts/dose.hpp>
#include <regimen/amounts/units.hpp>
#include <regimen/base/fixed_text.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/source.hpp>
#include <regimen/content/stop_sign.hpp>
#include <regimen/content/vocabulary.hpp>
#include <regimen/person/person.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/progression/feedback.hpp>
#include <regimen/progression/ladder_state.hpp>
#include <regimen/progression/policy.hpp>
#include <regimen/rules/rule.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/session/routine.hpp>
#include <regimen/training/item_decision.hpp>
#include <regimen/training/next_session.hpp>
#include <regimen/training/training_state.hpp>

#include <cstddef>
#include <ostream>
#include <string_view>

namespace regimen {

namespace detail {

/// An enumerator's word; a value that has none, such as one from a damaged file, as its number.
template <std::size_t N, class Enum>
std::ostream& print_word(std::ostream& out, std::string_view const (&words)[N], Enum value) {
    auto const i = static_cast<std::size_t>(value);
    return i < N ? out << words[i] : out << "(" << i << ")";
}
inline std::ostream& print_count(std::ostream& out, int n, std::string_view what) {
    return out << n << " " << what << (n == 1 ? "" : "s");
}
/// Thousandths as a decimal number, without zeros at its end: 2500 is 2.5.
inline std::ostream& print_thousandths(std::ostream& out, long n) {
    if (n < 0) out << "-";
    unsigned long const all = n < 0 ? 0UL - static_cast<unsigned long>(n) : static_cast<unsigned long>(n);
    out << all / 1000;
    char digits[]{'.', '0', '0', '0'};
    unsigned long rest = all % 1000;
    for (std::size_t i = 3; i != 0; --i, rest /= 10) digits[i] = static_cast<char>('0' + rest % 10);
    std::size_t size = 4;
    while (size > 1 && digits[size - 1] == '0') --size;
    return size == 1 ? out : out << std::string_view(digits, size);
}

}  // namespace detail

template <std::size_t Capacity>
std::ostream& operator<<(std::ostream& out, fixed_text<Capacity> const& text) {
    return out << text.view();
}

// Amounts: "4 repetitions", "2.5 kg".
inline std::ostream& operator<<(std::ostream& out, repetitions n) {
    return detail::print_count(out, n.value(), "repetition");
}
inline std::ostream& operator<<(std::ostream& out, breaths n) { return detail::print_count(out, n.value(), "breath"); }
inline std::ostream& operator<<(std::ostream& out, counts n) { return detail::print_count(out, n.value(), "count"); }
inline std::ostream& operator<<(std::ostream& out, set_count n) { return detail::print_count(out, n.value(), "set"); }
inline std::ostream& operator<<(std::ostream& out, seconds n) { return detail::print_count(out, n.value(), "second"); }
inline std::ostream& operator<<(std::ostream& out, days n) { return detail::print_count(out, n.value(), "day"); }
inline std::ostream& operator<<(std::ostream& out, kilograms n) {
    double const grams = n.value() * 1000;
    return detail::print_thousandths(out, static_cast<long>(grams < 0 ? grams - 0.5 : grams + 0.5)) << " kg";
}
inline std::ostream& operator<<(std::ostream& out, pain_points n) { return out << "pain " << n.value() << " of 10"; }
inline std::ostream& operator<<(std::ostream& out, exertion n) { return out << "exertion " << n.value() << " of 10"; }
template <amount Quantity>
std::ostream& operator<<(std::ostream& out, reported<Quantity> const& n) {
    return n.given() ? out << Quantity::from_value(n.points()) : out << "not said";
}

// Words of the vocabulary, by their ids.
inline std::ostream& operator<<(std::ostream& out, block b) { return out << id_of(b); }
inline std::ostream& operator<<(std::ostream& out, evidence grade) { return out << id_of(grade); }
inline std::ostream& operator<<(std::ostream& out, urgency u) { return out << id_of(u); }
inline std::ostream& operator<<(std::ostream& out, decision d) { return out << id_of(d); }
inline std::ostream& operator<<(std::ostream& out, day_kind k) { return out << id_of(k); }
inline std::ostream& operator<<(std::ostream& out, effort_class const& e) { return out << e.id; }

inline std::ostream& operator<<(std::ostream& out, answer a) {
    return detail::print_word(out, {"not asked", "yes", "no", "unknown"}, a);
}
inline std::ostream& operator<<(std::ostream& out, completion c) {
    return detail::print_word(out, {"unsaid", "as planned", "beyond", "partly", "not done"}, c);
}
inline std::ostream& operator<<(std::ostream& out, stop_level l) {
    return detail::print_word(out, {"none", "S4", "S3", "S2", "S1"}, l);
}
inline std::ostream& operator<<(std::ostream& out, verdict_kind k) {
    return detail::print_word(out, {"permitted", "limited", "delayed", "forbidden"}, k);
}
inline std::ostream& operator<<(std::ostream& out, refusal r) {
    return detail::print_word(out, {"none", "mode unstated", "day unstated", "day out of range"}, r);
}
inline std::ostream& operator<<(std::ostream& out, plan_obstacle o) {
    return detail::print_word(out,
                              {"none", "nothing is permitted", "nothing is at hand", "no settling", "no relaxation",
                               "no warm-up", "too little time", "search ended"},
                              o);
}
inline std::ostream& operator<<(std::ostream& out, lock_reason r) {
    return detail::print_word(out, {"none", "stop sign", "repeated sign", "pain not better"}, r);
}
inline std::ostream& operator<<(std::ostream& out, report_fault f) {
    return detail::print_word(out,
                              {"none", "day out of order", "unknown exercise", "exercise twice", "other catalogue"}, f);
}

/// "permitted", "delayed until day 42".
inline std::ostream& operator<<(std::ostream& out, verdict const& v) {
    out << v.kind;
    return v.kind == verdict_kind::delayed ? out << " until day " << v.not_before.value() : out;
}

/// "S35 S37".
inline std::ostream& operator<<(std::ostream& out, source_list const& sources) {
    sources.write_keys(out);
    return out;
}
inline std::ostream& operator<<(std::ostream& out, citation const& cited) { return out << source_list(cited); }

/// "8 repetitions on each side, each held for 10 seconds".
inline std::ostream& operator<<(std::ostream& out, movement_today const& m) {
    auto const held = [&] {
        if (m.hold_in == hold_unit::in_breaths) {
            out << breaths::from_value(m.hold);
        } else {
            out << seconds::from_value(m.hold);
        }
    };
    if (m.repetitions != 0) {
        out << repetitions::from_value(m.repetitions);
    } else {
        held();
    }
    if (m.side == side_count::each_side) out << " on each side";
    if (m.side == side_count::in_all) out << " in all";
    if (m.places > 1) out << " in each of " << m.places << " places";
    if (m.repetitions != 0 && m.hold != 0) {
        out << ", each held for ";
        held();
    }
    if (m.tempo == tempo_of_movement::kind::out_hold_back)
        out << ", counting " << m.tempo_out << "-" << m.tempo_hold << "-" << m.tempo_back;
    if (m.tempo == tempo_of_movement::kind::whole) out << ", counting to " << m.tempo_out;
    if (m.tempo == tempo_of_movement::kind::by_breath) {
        out << ", ";
        detail::print_count(out, m.tempo_out, "breath") << " each";
    }
    if (m.load_g != 0) detail::print_thousandths(out << ", ", m.load_g) << " kg";
    if (m.exertion != 0) out << ", " << exertion::from_value(m.exertion);
    return out;
}

/// "2 sets of 8 repetitions"; several movements with a plus between them.
inline std::ostream& operator<<(std::ostream& out, dose_today const& d) {
    out << set_count::from_value(d.sets) << " of ";
    for (std::size_t i = 0; i < d.size && i < d.movements.size(); ++i) out << (i == 0 ? "" : " + ") << d.movements[i];
    return out;
}

/// "warm-up: exercise 7, 1 set of 4 repetitions". The names are the catalogue's: by_name<Catalogue>(routine).
inline std::ostream& operator<<(std::ostream& out, routine_item const& item) {
    return out << item.in << ": exercise " << item.exercise << ", " << item.dose;
}
/// A line for each item.
inline std::ostream& operator<<(std::ostream& out, routine const& r) {
    for (routine_item const& item : r.view()) out << item << "\n";
    return out;
}

/// A routine that is printed with the ids of its exercises.
struct routine_by_name {
    catalogue_view const& catalogue;
    routine const& items;
};
template <class Catalogue>
routine_by_name by_name(routine const& r) {
    return {view_of<Catalogue>, r};
}
inline std::ostream& operator<<(std::ostream& out, routine_by_name const& r) {
    for (routine_item const& item : r.items.view()) {
        if (item.exercise >= r.catalogue.exercises.size()) {
            out << item << "\n";
            continue;
        }
        out << item.in << ": " << r.catalogue.exercises[item.exercise].id << ", " << item.dose << "\n";
    }
    return out;
}

/// "5 items, 540 seconds, value 123, the best", or why there is none.
inline std::ostream& operator<<(std::ostream& out, plan_result const& p) {
    if (p.obstacle != plan_obstacle::none) return out << "no routine: " << p.obstacle;
    if (!p.found()) return out << "no routine, and none was looked for";
    detail::print_count(out, static_cast<int>(p.items.size), "item") << ", " << p.total_time;
    out << ", value " << p.value;
    return p.optimal ? out << ", the best" : out << ", none is worth more than " << p.value_at_most;
}

/// "rung 4, full 1"; what is zero is left out.
inline std::ostream& operator<<(std::ostream& out, ladder_state const& s) {
    if (s.at == ladder_state::never_done) {
        out << "not begun";
    } else {
        out << "rung " << static_cast<int>(s.at);
    }
    auto const counted = [&out](int n, std::string_view what) {
        if (n != 0) out << ", " << what << " " << n;
    };
    counted(s.full, "full");
    counted(s.incomplete, "incomplete");
    counted(s.setbacks, "setbacks");
    counted(s.ease, "eased for");
    counted(s.stage, "returning, stage");
    if (s.removed != 0) out << ", taken out";
    if (s.locked != 0) out << ", locked";
    return out;
}

/// "exercise 7: advance".
inline std::ostream& operator<<(std::ostream& out, item_decision const& d) {
    return out << "exercise " << d.exercise << ": " << d.made;
}

}  // namespace regimen

#endif

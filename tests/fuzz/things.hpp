// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What a host hands to the library, made of bytes: people, requests, reports, doses, routines. Likely ones mostly, and
// now and then what only a damaged file or a newer app would say: indices outside every table, days of no calendar.
#ifndef REGIMEN_TESTS_FUZZ_THINGS_HPP
#define REGIMEN_TESTS_FUZZ_THINGS_HPP

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/request.hpp>
#include <regimen/training/recording.hpp>

#include <cstring>

#include "bytes.hpp"

namespace fuzz {

using C = regimen::postpartum_back;
using state = regimen::training_state<C>;
using person_of = regimen::profile<C>;

inline regimen::catalogue_view const& table() { return regimen::view_of<C>; }

inline int day_of(byte_reader& in) {
    if (in.one_in(64)) return in.any<std::int32_t>();
    return in.between(-2, 370);
}

/// An index of a table of `size`, or one past its end, or any.
inline std::size_t index_of(byte_reader& in, std::size_t size) {
    std::uint8_t const choice = in.byte();
    return choice == 255 ? in.any<std::uint16_t>() : choice == 254 ? size : choice % size;
}

inline regimen::goal goal_of(byte_reader& in) {
    regimen::goal g;
    g.region = static_cast<std::int16_t>(in.between(-1, static_cast<int>(table().regions.size())));
    g.purpose = static_cast<std::int16_t>(in.between(-1, static_cast<int>(table().purposes.size())));
    g.weight = static_cast<std::int16_t>(in.one_in(16) ? in.any<std::int16_t>() : in.between(-1, 30));
    return g;
}

inline person_of profile_of(byte_reader& in) {
    auto p = person_of{}.after_mode(in.below(table().modes.size() + 1), regimen::days::from_value(day_of(in)));
    for (std::size_t n = in.below(8); n != 0; --n) {
        std::size_t const condition = index_of(in, table().conditions.size());
        p = p.answered(condition, static_cast<regimen::answer>(in.below(4)));
        if (in.one_in(3)) p = p.cleared(condition);
    }
    if (!in.one_in(8)) p = p.rest_is(regimen::answer::no);
    std::uint8_t const at_hand = in.byte();
    p.raw().equipment = at_hand == 255 ? in.any<std::uint64_t>() : at_hand % 2 == 0 ? ~std::uint64_t{0} : at_hand;
    if (in.one_in(4)) person_of::avoid(p.raw(), index_of(in, table().positions.size()));
    for (std::size_t n = in.below(4) == 3 ? in.below(10) : 0; n != 0; --n) p.raw().goals.add(goal_of(in));
    return p;
}

/// A profile that no member function makes: every number of it may be anything.
inline person_of damaged_profile_of(byte_reader& in) {
    person_of p = profile_of(in);
    regimen::person& raw = p.raw();
    for (auto* set : {&raw.yes, &raw.no, &raw.unknown, &raw.cleared}) {
        for (auto& word : set->words) {
            if (in.one_in(2)) word = in.any<std::uint64_t>();
        }
    }
    if (in.one_in(4)) raw.mode = in.any<std::int16_t>();
    raw.avoids = in.any<std::uint32_t>();
    raw.goals.size = in.byte();
    return p;
}

inline regimen::dose_change change_of(byte_reader& in) {
    if (in.one_in(8)) {
        regimen::dose_change out;
        out.repetitions = in.any<std::int16_t>();
        out.hold = in.any<std::int16_t>();
        out.tempo = in.any<std::int8_t>();
        out.exertion = in.any<std::int8_t>();
        out.sets = in.any<std::int8_t>();
        out.load_g = in.any<std::int32_t>();
        return out;
    }
    return {.repetitions = static_cast<std::int16_t>(in.between(-4, 4)),
            .hold = static_cast<std::int16_t>(in.between(-4, 4))};
}

template <auto const&... Items>
regimen::request<C> with_equipment(regimen::request<C> r, std::uint64_t bits, regimen::vocabulary<Items...>) {
    std::size_t i = 0;
    ((r = ((bits >> i++) & 1U) != 0 ? r.template with<Items>() : r), ...);
    return r;
}

/// A request; with `doses` other doses than the starting ones, too.
inline regimen::request<C> request_of(byte_reader& in, bool doses) {
    auto const seconds = [](int n) { return regimen::seconds::from_value(n); };
    regimen::request<C> r;
    if (in.empty()) return r;
    r = r.within(seconds(in.one_in(16) ? in.any<std::int32_t>() : in.between(-10, 1800)));
    if (in.one_in(8)) r = r.micro();
    for (std::size_t n = in.below(4) == 3 ? in.below(10) : 0; n != 0; --n) r = r.wants(goal_of(in));
    for (std::size_t n = in.below(8); n != 0; --n)
        r = r.done(index_of(in, table().exercises.size()), regimen::days::from_value(in.between(-1, 300)));
    for (std::size_t n = in.below(4); n != 0; --n) r = r.without(index_of(in, table().exercises.size()));
    if (doses) {
        for (std::size_t n = in.below(6); n != 0; --n) {
            std::size_t const exercise = index_of(in, table().exercises.size());
            r = r.dosed(exercise, change_of(in));
        }
    }
    if (in.one_in(6)) {
        int const count = in.between(-1, 70);
        r = r.at({seconds(count), seconds(in.between(-1, 70))});
    }
    if (in.one_in(8)) r = r.with_work_up_to(in.one_in(4) ? in.any<std::int32_t>() : in.between(0, 2000));
    if (in.one_in(4)) r = with_equipment(r, in.any<std::uint16_t>(), typename C::equipment{});
    return in.one_in(2) ? r.with_forms_decided() : r;
}

inline regimen::stop_sign_report sign_of(byte_reader& in) {
    std::size_t const n = regimen::stop_sign_table<C>.size();
    switch (in.below(8)) {
        case 0:
        case 1:
        case 2:
            return regimen::no_stop_sign;
        case 3:
            return {};
        case 4:
            return regimen::report_sign<C>(index_of(in, n), static_cast<regimen::stop_level>(in.below(5)));
        case 5: {  // as a damaged file, or an app with a newer catalogue, would say it
            auto const sign = in.any<std::int8_t>();
            auto const level = in.any<regimen::stop_level>();
            return {.sign = sign, .level = level, .removes = in.one_in(2)};
        }
        default:
            return regimen::report_sign<C>(in.below(n));
    }
}

inline regimen::reported<regimen::pain_points> pain_of(byte_reader& in) {
    return regimen::pain_points::from_value(in.one_in(16) ? in.any<std::int8_t>() : in.between(0, 11) - 1);
}

/// How an exercise went: faultless, where the first byte says so.
inline regimen::exercise_feedback feedback_of(byte_reader& in) {
    using namespace regimen;
    exercise_feedback f{.done = completion::as_planned,
                        .before = pain_points::from_value(1),
                        .worst = pain_points::from_value(1),
                        .right_after = pain_points::from_value(1),
                        .next_morning = pain_points::from_value(1),
                        .where = pain_place::back_or_muscle,
                        .settled = answer::yes,
                        .effort = exertion::from_value(2),
                        .breathed_freely = answer::yes,
                        .belly_stayed_flat = answer::yes,
                        .moved_slowly = answer::yes,
                        .sign = no_stop_sign};
    std::uint8_t const what = in.byte();
    if ((what & 1U) != 0) f.done = static_cast<completion>(in.below(in.one_in(32) ? 256 : 5));
    if ((what & 2U) != 0) f.worst = pain_of(in);
    if ((what & 4U) != 0) f.before = pain_of(in);
    if ((what & 8U) != 0) f.next_morning = pain_of(in);
    if ((what & 16U) != 0) f.where = static_cast<pain_place>(in.below(3));
    if ((what & 32U) != 0) f.effort = exertion::from_value(in.between(-1, 11));
    if ((what & 64U) != 0) {
        for (answer* a : {&f.settled, &f.breathed_freely, &f.belly_stayed_flat, &f.moved_slowly})
            *a = static_cast<answer>(in.below(4));
    }
    if ((what & 128U) != 0) f.sign = sign_of(in);
    return f;
}

/// A report of a day: of the exercises of a routine, where there is one, or of any.
inline regimen::session_report report_of(byte_reader& in, int day, regimen::routine const* of) {
    using namespace regimen;
    session_report r{.day = days::from_value(day),
                     .lasted = seconds::from_value(in.one_in(32) ? in.any<std::int32_t>() : in.between(0, 1500)),
                     .exhausted = static_cast<answer>(in.below(4)),
                     .sign = in.one_in(4) ? sign_of(in) : no_stop_sign};
    if (of != nullptr) {
        for (routine_item const& item : of->view()) r.add({item.exercise, feedback_of(in)});
    }
    for (std::size_t n = of != nullptr && !in.one_in(8) ? 0 : in.below(6); n != 0; --n) {
        auto const exercise = static_cast<std::uint16_t>(index_of(in, table().exercises.size()));
        r.add({exercise, feedback_of(in)});
    }
    if (in.one_in(64)) r.size = in.any<std::uint16_t>();
    return r;
}

/// A dose of an exercise, or what a damaged file holds in its place.
inline regimen::dose_today dose_of(byte_reader& in, std::size_t exercise) {
    using namespace regimen;
    dose_today d;
    if (exercise < table().exercises.size()) d = changed_dose(*table().exercises[exercise].dose, change_of(in));
    if (!in.one_in(4)) return d;
    switch (in.below(4)) {
        case 0:
            d.size = in.byte();
            break;
        case 1:
            d.sets = in.any<std::int16_t>();
            break;
        case 2:
            d.rest_between_sets_s = in.any<std::int16_t>();
            break;
        default: {
            movement_today& m = d.movements[in.below(d.movements.size())];
            m.repetitions = in.any<std::int16_t>();
            m.hold = in.any<std::int16_t>();
            m.places = in.any<std::int16_t>();
            m.load_g = in.any<std::int32_t>();
            m.exertion = in.any<std::int8_t>();
            m.hold_in = in.any<hold_unit>();
            m.side = in.any<side_count>();
            m.tempo = in.any<tempo_of_movement::kind>();
            break;
        }
    }
    return d;
}

/// Changes a stored routine: items swapped, left out, put in, and numbers that are no index.
inline void damage(byte_reader& in, regimen::routine& r) {
    using namespace regimen;
    for (std::size_t n = in.below(4); n != 0; --n) {
        std::size_t const at = in.below(routine::capacity);
        routine_item& item = r.items[at];
        switch (in.below(8)) {
            case 0:
                item.exercise = static_cast<std::uint16_t>(index_of(in, table().exercises.size()));
                break;
            case 1:
                item.exercise = static_cast<std::uint16_t>(index_of(in, table().exercises.size()));
                item.dose = dose_of(in, item.exercise);
                break;
            case 2:
                item.position = static_cast<std::uint8_t>(index_of(in, table().positions.size()));
                break;
            case 3:
                item.in = static_cast<block>(in.one_in(4) ? in.byte() : in.below(5));
                break;
            case 4:
                item.dose = dose_of(in, item.exercise);
                break;
            case 5:
                std::swap(item, r.items[in.below(routine::capacity)]);
                break;
            case 6:
                r.size = in.one_in(4) ? in.any<std::size_t>() : in.below(routine::capacity + 2);
                break;
            default:
                if (in.one_in(2)) r.erase(in.below(20));
                if (in.one_in(16)) r.catalogue = in.any<std::uint64_t>();
                break;
        }
    }
}

/// A routine of nothing but chances.
inline regimen::routine routine_of(byte_reader& in) {
    using namespace regimen;
    routine r;
    r.catalogue = in.one_in(16) ? in.any<std::uint64_t>() : table().fingerprint;
    for (std::size_t n = in.below(17); n != 0; --n) {
        routine_item item;
        item.exercise = static_cast<std::uint16_t>(index_of(in, table().exercises.size()));
        item.in = static_cast<block>(in.one_in(16) ? in.byte() : in.below(5));
        item.position = static_cast<std::uint8_t>(index_of(in, table().positions.size()));
        item.dose = dose_of(in, item.exercise);
        r.add(item);
    }
    return r;
}

}  // namespace fuzz

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Random people and what they ask of a session: those whom an app meets, and wild ones whom nobody has met yet.
// The same seed makes the same people on every machine.
#ifndef REGIMEN_TESTS_SUPPORT_RANDOM_PEOPLE_HPP
#define REGIMEN_TESTS_SUPPORT_RANDOM_PEOPLE_HPP

#include <regimen/planning/request.hpp>

#include <cstdint>
#include <random>
#include <string>

namespace regimen_tests {

template <class Catalogue>
class crowd {
public:
    using profile = regimen::profile<Catalogue>;
    using request = regimen::request<Catalogue>;

    explicit crowd(std::uint64_t seed) : engine_(seed) {}

    std::uint64_t any() { return engine_(); }
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1)); }
    bool one_in(std::size_t n) { return below(n) == 0; }

    /// Somebody in the first year: few complaints, all questions answered; or an app's half-filled form.
    profile likely_person() {
        std::size_t const mode = below(table().modes.size());  // one roll a statement: arguments have no order
        profile p = profile{}.after_mode(mode, day(one_in(3) ? between(0, 365) : between(0, 120)));
        std::size_t const many[] = {0, 0, 1, 1, 2, 3};
        for (std::size_t n = many[below(6)]; n != 0; --n) {
            std::size_t const c = below(table().conditions.size());
            bool const grave = table().conditions[c].category.order < regimen::ask::professional;
            if (grave && !one_in(8)) continue;
            p = p.answered(c, one_in(6) ? regimen::answer::unknown : regimen::answer::yes);
            if (one_in(3)) p = p.cleared(c);
        }
        if (!one_in(20)) p = p.rest_is(regimen::answer::no);
        p.raw().equipment = one_in(3) ? ~std::uint64_t{0} : any() & any();
        if (one_in(4)) profile::avoid(p.raw(), below(table().positions.size()));
        if (one_in(4)) p.raw().goals.add(likely_goal());
        return p;
    }
    request likely_request() {
        request r = request{}.within(seconds(one_in(8) ? between(100, 1500) : 60 * between(3, 25)));
        if (one_in(10)) r = r.micro();
        for (std::size_t n = below(4); n != 0; --n) r = r.wants(likely_goal());
        if (one_in(4)) r = with_equipment(r, any());
        if (one_in(3)) {
            for (std::size_t e = 0; e != table().exercises.size(); ++e) {
                if (one_in(2)) r = r.done(e, day(between(0, 6)));
            }
        }
        if (one_in(6)) r = r.at({seconds(between(1, 3)), seconds(between(3, 10))});
        return one_in(3) ? r : r.with_forms_decided();
    }

    profile wild_person() {
        std::size_t const mode = below(table().modes.size() + 1);
        profile p = profile{}.after_mode(mode, day(between(-3, 370)));
        bool const answers_all = one_in(2);
        for (std::size_t c = 0; c != table().conditions.size(); ++c) {
            if (one_in(answers_all ? 40 : 4)) p = p.answered(c, static_cast<regimen::answer>(below(4)));
            if (one_in(10)) p = p.cleared(c);
        }
        if (answers_all) p = p.rest_is(regimen::answer::no);
        p.raw().equipment = any();
        p.raw().avoids = static_cast<std::uint32_t>(any() & any() & any());
        for (std::size_t n = below(9); n != 0; --n) p.raw().goals.add(wild_goal());
        return p;
    }
    request wild_request() {
        int const longest = one_in(2) ? 400 : 5000;
        request r = request{}.within(seconds(between(-100, longest)));
        for (std::size_t n = below(10); n != 0; --n) r = r.wants(wild_goal());
        for (std::size_t e = 0; e != table().exercises.size(); ++e) {
            if (one_in(2)) r = r.done(e, day(between(-2, 1000)));
        }
        if (one_in(2)) r = r.at({seconds(between(-1, 5)), seconds(between(-1, 20))});
        if (one_in(2)) r = r.with_forms_decided();
        return one_in(2) ? with_equipment(r, any()) : r;
    }

    /// Nine of ten are likely ones.
    profile person() { return one_in(10) ? wild_person() : likely_person(); }
    request asks() { return one_in(10) ? wild_request() : likely_request(); }

    regimen::goal likely_goal() {
        regimen::goal g;
        if (!one_in(4)) g.region = static_cast<std::int16_t>(below(table().regions.size()));
        if (g.region < 0 || one_in(3)) g.purpose = static_cast<std::int16_t>(below(table().purposes.size()));
        g.weight = static_cast<std::int16_t>(between(1, 3));
        return g;
    }
    regimen::goal wild_goal() {
        regimen::goal g;
        g.region = static_cast<std::int16_t>(between(-1, static_cast<int>(table().regions.size())));
        g.purpose = static_cast<std::int16_t>(between(-1, static_cast<int>(table().purposes.size())));
        g.weight = static_cast<std::int16_t>(between(-2, 30));
        return g;
    }

    static regimen::catalogue_view const& table() { return regimen::view_of<Catalogue>; }
    static regimen::days day(int n) { return regimen::days::from_value(n); }
    static regimen::seconds seconds(int n) { return regimen::seconds::from_value(n); }

private:
    /// A request names equipment as template arguments; the items at hand are those of the bits.
    static request with_equipment(request const& r, std::uint64_t bits) {
        return with_each(r, bits, typename Catalogue::equipment{});
    }
    template <auto const&... Items>
    static request with_each(request r, std::uint64_t bits, regimen::vocabulary<Items...>) {
        std::size_t i = 0;
        ((r = ((bits >> i++) & 1U) != 0 ? r.template with<Items>() : r), ...);
        return r;
    }

    std::mt19937_64 engine_;
};

/// Somebody and what she asks for, in a line, so that a failure can be made again.
template <class Catalogue>
std::string described(regimen::profile<Catalogue> const& p, regimen::request<Catalogue> const& r) {
    auto const& table = regimen::view_of<Catalogue>;
    auto const& raw = p.raw();
    std::string text = raw.mode < 0 ? "no mode" : std::string(table.modes[static_cast<std::size_t>(raw.mode)].id);
    text += " day " + std::to_string(raw.day) + ", " + std::to_string(r.max_time().value()) + " s,";
    for (std::size_t c = 0; c != table.conditions.size(); ++c) {
        if (raw.get(c) == regimen::answer::yes) text += " " + std::string(table.conditions[c].id);
        if (raw.get(c) == regimen::answer::unknown) text += " " + std::string(table.conditions[c].id) + "?";
    }
    text += ", with";
    for (std::size_t i = 0; i != table.equipment.size(); ++i) {
        if ((((raw.equipment | r.equipment()) >> i) & 1U) != 0) text += " " + std::string(table.equipment[i].id);
    }
    text += ", avoiding";
    for (std::size_t i = 0; i != table.positions.size(); ++i) {
        if ((((raw.avoids | r.avoids()) >> i) & 1U) != 0) text += " " + std::string(table.positions[i].id);
    }
    return text;
}

/// The items of a routine, for a message.
inline std::string listed(regimen::catalogue_view const& table, regimen::routine const& items) {
    std::string text;
    for (auto const& i : items.view()) {
        text += "\n  " + std::string(regimen::id_of(i.in)) + ": " + std::string(table.exercises[i.exercise].id) + ", " +
                std::string(table.positions[i.position].id);
    }
    return text;
}

}  // namespace regimen_tests

#endif

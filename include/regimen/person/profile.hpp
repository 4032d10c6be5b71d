// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A person's answers: the mode of the event, the days since it, and yes, no, unknown or not asked for every condition.
// Silence is not consent: what was not asked is never read as no. Fixed size, no heap, usable in constant expressions.
#ifndef REGIMEN_PERSON_PROFILE_HPP
#define REGIMEN_PERSON_PROFILE_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/membership.hpp>
#include <regimen/person/person.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace regimen {

/// What the compiler names when a mode stands where conditions are answered.
template <class Mode, class Catalogue>
struct MODE_IS_ANSWERED_LIKE_A_CONDITION : detail::violation {};

namespace detail {

/// The index of a condition that is answered. A mode has an error of its own: the advice to add it to the conditions
/// would be wrong.
template <class Condition, class C>
consteval std::size_t index_of_answered() {
    constexpr std::size_t at = find_entry<Condition, in_conditions, C>();
    if constexpr (at != npos) {
        return at;
    } else if constexpr (find_entry<Condition, in_modes, C>() != npos) {
        require<MODE_IS_ANSWERED_LIKE_A_CONDITION<Condition, C>, error_code::mode_answered>();
        return 0;
    } else {
        return index_or_fail<Condition, in_conditions, a_profile, C>();
    }
}

/// Answers what has no answer yet and is asked.
REGIMEN_NOINLINE constexpr void answer_rest(catalogue_view const& c, person& p, answer a) {
    condition_set const& not_asked = c.not_asked_after(p.mode);
    for (std::size_t i = 0; i < c.conditions.size(); ++i) {
        if (p.get(i) == answer::not_asked && !not_asked.test(i)) p.set(i, a);
    }
}

}  // namespace detail

/// A person's answers for one catalogue, written as a chain:
/// profile<my_catalogue>{}.after<mode>(52_days).yes<knee_pain>().rest_is(answer::no).has<equipment::chair>()
/// Members by type are checked when they are compiled; members by id answer at run time, where unknown ids are refused.
template <class Catalogue>
class [[nodiscard]] profile {
public:
    using catalogue = Catalogue;

    /// The mode of the event and the days since it. Days outside the catalogue's range are refused by screening.
    template <class Mode>
    constexpr profile after(days since) const {
        return with([&](person& p) {
            p.mode = static_cast<std::int16_t>(detail::index_or_fail<Mode, detail::in_modes, a_profile, Catalogue>());
            p.day = since.value();
        });
    }
    template <class Mode, detail::no_amount_of<days> Other>
    constexpr profile after(Other const&) const {
        detail::require_amount<Other, days>();
        return *this;
    }
    constexpr profile after_mode(std::size_t mode, days since) const {
        return with([&](person& p) {
            p.mode = mode < view_of<Catalogue>.modes.size() ? static_cast<std::int16_t>(mode) : person::unstated;
            p.day = since.value();
        });
    }
    constexpr profile on_day(days since) const {
        return with([&](person& p) { p.day = since.value(); });
    }
    template <detail::no_amount_of<days> Other>
    constexpr profile after_mode(std::size_t, Other const&) const {
        detail::require_amount<Other, days>();
        return *this;
    }
    template <detail::no_amount_of<days> Other>
    constexpr profile on_day(Other const&) const {
        detail::require_amount<Other, days>();
        return *this;
    }

    template <class... Conditions>
    constexpr profile yes() const {
        return answered<Conditions...>(answer::yes);
    }
    template <class... Conditions>
    constexpr profile no() const {
        return answered<Conditions...>(answer::no);
    }
    template <class... Conditions>
    constexpr profile unknown() const {
        return answered<Conditions...>(answer::unknown);
    }
    template <class... Conditions>
    constexpr profile answered(answer a) const {
        return with([&](person& p) { (p.set(condition_at<Conditions>, a), ...); });
    }
    // A word, such as equipment::chair, is no condition.
    template <auto const& Word, auto const&... More>
    constexpr profile yes() const {
        return not_answered<Word>();
    }
    template <auto const& Word, auto const&... More>
    constexpr profile no() const {
        return not_answered<Word>();
    }
    template <auto const& Word, auto const&... More>
    constexpr profile unknown() const {
        return not_answered<Word>();
    }
    template <auto const& Word, auto const&... More>
    constexpr profile answered(answer) const {
        return not_answered<Word>();
    }
    template <auto const& Word, auto const&... More>
    constexpr profile cleared() const {
        return not_answered<Word>();
    }
    /// By index in the catalogue's table; an index outside it changes nothing.
    constexpr profile answered(std::size_t condition, answer a) const {
        return with([&](person& p) {
            if (condition < view_of<Catalogue>.conditions.size()) p.set(condition, a);
        });
    }
    /// The answer to every question that has none so far. What is not asked after the stated mode has none: state the
    /// mode first.
    constexpr profile rest_is(answer a) const {
        return with([&](person& p) { detail::answer_rest(view_of<Catalogue>, p, a); });
    }

    /// Conditions that a professional cleared.
    template <class... Conditions>
    constexpr profile cleared() const {
        return with([&](person& p) { (p.cleared.set(condition_at<Conditions>), ...); });
    }
    constexpr profile cleared(std::size_t condition) const {
        return with([&](person& p) {
            if (condition < view_of<Catalogue>.conditions.size()) p.cleared.set(condition);
        });
    }

    template <auto const&... Items>
    constexpr profile has() const {
        return with([&](person& p) {
            ((p.equipment |= std::uint64_t{1}
                             << detail::word_index_or_fail<Items, detail::in_equipment, a_profile, Catalogue>()),
             ...);
        });
    }
    template <auto const&... Positions>
    constexpr profile avoids() const {
        return with([&](person& p) {
            (avoid(p, detail::word_index_or_fail<Positions, detail::in_positions, a_profile, Catalogue>()), ...);
        });
    }
    /// A region, a purpose, or both: wants<region::lower_back>(), wants<region::lower_back, purpose::stretch>(2).
    template <auto const&... RegionOrPurpose>
    constexpr profile wants(int weight = 1) const {
        return with([&](person& p) { p.goals.add(goal_of<RegionOrPurpose...>(weight)); });
    }
    // A condition, a mode or an exercise is none of these.
    template <class Other, class... More>
    constexpr profile has() const {
        detail::fail_for_a_word<Other, a_profile, Catalogue>();
        return *this;
    }
    template <class Other, class... More>
    constexpr profile avoids() const {
        detail::fail_for_a_word<Other, a_profile, Catalogue>();
        return *this;
    }
    template <class Other, class... More>
    constexpr profile wants(int = 1) const {
        detail::fail_for_a_word<Other, a_profile, Catalogue>();
        return *this;
    }

    constexpr answer answer_to(std::size_t condition) const { return person_.get(condition); }
    constexpr person const& raw() const { return person_; }
    constexpr person& raw() { return person_; }

    friend constexpr bool operator==(profile const&, profile const&) = default;

    /// Avoids a position and every position that is a kind of it.
    static constexpr void avoid(person& p, std::size_t position) {
        auto const table = view_of<Catalogue>.positions;
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (i == position || table[i].kind_of == static_cast<int>(position)) p.avoids |= std::uint32_t{1} << i;
        }
    }

    template <auto const& RegionOrPurpose>
    static constexpr goal goal_of(int weight = 1) {
        constexpr std::size_t region = detail::find_word<RegionOrPurpose, typename Catalogue::regions>();
        goal g;
        g.weight = static_cast<std::int16_t>(std::clamp(weight, -goal::most_weight, goal::most_weight));
        if constexpr (region != detail::npos) {
            g.region = static_cast<std::int16_t>(region);
        } else {
            g.purpose = static_cast<std::int16_t>(
                detail::word_index_or_fail<RegionOrPurpose, detail::in_purposes, a_profile, Catalogue>());
        }
        return g;
    }
    template <auto const& Region, auto const& Purpose>
    static constexpr goal goal_of(int weight = 1) {
        goal g = goal_of<Region>(weight);
        g.purpose =
            static_cast<std::int16_t>(detail::word_index_or_fail<Purpose, detail::in_purposes, a_profile, Catalogue>());
        return g;
    }

private:
    template <auto const& Word>
    constexpr profile not_answered() const {
        detail::fail_for_a_word<named_word<Word>, a_profile, Catalogue>();
        return *this;
    }
    template <class Condition>
    static constexpr std::size_t condition_at = detail::index_of_answered<Condition, Catalogue>();

    template <class Change>
    constexpr profile with(Change change) const {
        profile out = *this;
        change(out.person_);
        return out;
    }
    person person_{};
};

/// Indices by id, for hosts that read ids from a file or a screen; empty where the catalogue has no such member.
template <class Catalogue>
constexpr detail::once_used<std::optional<std::size_t>, Catalogue> find_condition(std::string_view id) {
    std::size_t const at = detail::find_id(view_of<Catalogue>.conditions, id);
    return detail::index_or_nothing<Catalogue>(at);
}
template <class Catalogue>
constexpr detail::once_used<std::optional<std::size_t>, Catalogue> find_exercise(std::string_view id) {
    std::size_t const at = detail::find_id(view_of<Catalogue>.exercises, id);
    return detail::index_or_nothing<Catalogue>(at);
}
template <class Catalogue>
constexpr detail::once_used<std::optional<std::size_t>, Catalogue> find_mode(std::string_view id) {
    std::size_t const at = detail::find_id(view_of<Catalogue>.modes, id);
    return detail::index_or_nothing<Catalogue>(at);
}
template <class Catalogue>
constexpr detail::once_used<std::optional<std::size_t>, Catalogue> find_equipment(std::string_view id) {
    std::size_t const at = detail::find_id(view_of<Catalogue>.equipment, id);
    return detail::index_or_nothing<Catalogue>(at);
}
template <class Catalogue>
constexpr detail::once_used<std::optional<std::size_t>, Catalogue> find_position(std::string_view id) {
    std::size_t const at = detail::find_id(view_of<Catalogue>.positions, id);
    return detail::index_or_nothing<Catalogue>(at);
}
/// A goal by id: a region ("lower-back"), a purpose ("stretch"), or both ("lower-back:stretch").
template <class Catalogue>
constexpr detail::once_used<std::optional<goal>, Catalogue> find_goal(std::string_view id) {
    using found = detail::once_used<std::optional<goal>, Catalogue>;
    catalogue_view const& c = view_of<Catalogue>;
    goal g;
    std::size_t const colon = id.find(':');
    std::string_view const first = id.substr(0, colon);
    if (std::size_t const r = detail::find_id(c.regions, first); r != detail::npos) {
        g.region = static_cast<std::int16_t>(r);
        if (colon == std::string_view::npos) return found(g);
        std::size_t const p = detail::find_id(c.purposes, id.substr(colon + 1));
        if (p == detail::npos) return found();
        g.purpose = static_cast<std::int16_t>(p);
        return found(g);
    }
    std::size_t const p = detail::find_id(c.purposes, id);
    if (p == detail::npos) return found();
    g.purpose = static_cast<std::int16_t>(p);
    return found(g);
}

}  // namespace regimen

#endif

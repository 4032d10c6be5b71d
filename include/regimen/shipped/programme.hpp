// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Programmes that ship with an app: weeks of sessions for an audience, checked when they are compiled. Every session is
// safe for its week, growth keeps within the cap, and light weeks and days of rest are where they belong.
#ifndef REGIMEN_SHIPPED_PROGRAMME_HPP
#define REGIMEN_SHIPPED_PROGRAMME_HPP

#include <regimen/amounts/dose_path.hpp>
#include <regimen/shipped/session.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// A day without a session.
struct rest_day {};

/// One week of a programme: the week since the event, the percentage of the starting volume at which its doses stand,
/// and seven days, each a form of session or rest_day. A form is a type with `template <class Audience> static
/// constexpr auto const* session() { return &regimen::session<Audience, ...>; }`.
template <int Week, int Percent, class... Days>
struct programme_week {
    static_assert(sizeof...(Days) == 7, "a week has seven days");
};

/// A week for people who may have these conditions, as may_have<...>: programme_week_for<may_have<no_check_yet>, 2,
/// 100, ...>.
template <class MayHave, int Week, int Percent, class... Days>
struct programme_week_for {
    static_assert(sizeof...(Days) == 7, "a week has seven days");
};

/// A programme: its catalogue, the mode of the event, what is in the room (has<...>), the policy whose path the doses
/// are taken along, and its weeks in order.
template <class Catalogue, class Mode, class Room, class Policy, class... Weeks>
struct programme {};

/// A day of a checked programme. No session: rest.
template <class Catalogue>
struct programme_day {
    checked_session<Catalogue> const* session = nullptr;
    bool strength = false;
};
template <class Catalogue>
struct programme_week_row {
    int week = 0;
    int percent = 100;
    bool light = false;
    std::int32_t volume = 0;  ///< of the work, in fifths of a repetition
    std::array<programme_day<Catalogue>, 7> days{};
};
template <class Catalogue, std::size_t N>
struct checked_programme {
    std::array<programme_week_row<Catalogue>, N> weeks{};
};

// What the compiler names when a programme is not sound.
template <class Programme, class Week, int Percent, int Allowed>
struct WEEK_GROWS_BY_MORE_THAN_ALLOWED : detail::violation {};
template <class Programme, class Week>
struct WEEK_BRINGS_A_NEW_CLASS_AND_MORE_VOLUME : detail::violation {};
template <class Programme, class Week, int Percent, int Allowed>
struct LIGHT_WEEK_IS_NOT_LIGHT : detail::violation {};
template <class Programme, class Week>
struct WEEK_WITHOUT_A_DAY_OF_REST : detail::violation {};
template <class Programme, class Week>
struct WEEK_WITH_MORE_THAN_3_DAYS_OF_STRENGTH : detail::violation {};
template <class Programme, class Week>
struct DAYS_OF_STRENGTH_NEXT_TO_EACH_OTHER : detail::violation {};
template <class Programme, class Week>
struct WEEKS_OUT_OF_ORDER : detail::violation {};

/// How much a week may grow over the most of the weeks before it, in percent (docs/clinical.md, work of a week: ten in
/// the first twelve weeks); every fourth week is light: at most so many percent of the week before.
inline constexpr int programme_growth_percent = 10;
inline constexpr int programme_light_percent = 70;

namespace detail {

template <class C>
constexpr std::int32_t volume_of(checked_session<C> const& s) {
    // Of the work; a session without any has its warm-up for it.
    std::int32_t work = 0, warm_up = 0;
    for (routine_item const& item : s.items.view()) {
        if (item.in == block::strengthen || item.in == block::stretch) work += regimen::volume_of(item.dose);
        if (item.in == block::warm_up) warm_up += regimen::volume_of(item.dose);
    }
    return work != 0 ? work : warm_up;
}
template <class C>
constexpr std::uint32_t classes_of(checked_session<C> const& s) {
    std::uint32_t out = 0;
    for (routine_item const& item : s.items.view())
        out |= std::uint32_t{1} << view_of<C>.exercises[item.exercise].effort.rank;
    return out;
}

template <class C, class Audience, class Day>
consteval programme_day<C> day_of() {
    if constexpr (std::same_as<Day, rest_day>) {
        return {};
    } else {
        constexpr checked_session<C> const* s = Day::template session<Audience>();
        return {s, (classes_of(*s) >> composition_of<C>.strength_rank) != 0};
    }
}

template <class Programme>
struct programme_maker;
template <class C, class Mode, class Room, class Policy, class... Weeks>
struct programme_maker<programme<C, Mode, Room, Policy, Weeks...>> {
    using catalogue = C;
    using weeks = list<Weeks...>;
    using whole = programme<C, Mode, Room, Policy, Weeks...>;

    template <int Week, int Percent, class... Days>
    static consteval programme_week_row<C> week_of(programme_week<Week, Percent, Days...>, std::size_t at) {
        return row_of<audience<C, Mode, regimen::weeks<Week>, Room, dosed<Policy::is.path.value, Percent>>, Days...>(
            Week, Percent, at);
    }
    template <class MayHave, int Week, int Percent, class... Days>
    static consteval programme_week_row<C> week_of(programme_week_for<MayHave, Week, Percent, Days...>,
                                                   std::size_t at) {
        return row_of<audience<C, Mode, regimen::weeks<Week>, MayHave, Room, dosed<Policy::is.path.value, Percent>>,
                      Days...>(Week, Percent, at);
    }
    template <class who, class... Days>
    static consteval programme_week_row<C> row_of(int Week, int Percent, std::size_t at) {
        programme_week_row<C> w;
        w.week = Week;
        w.percent = Percent;
        w.light = at % 4 == 3;
        w.days = {day_of<C, who, Days>()...};
        for (auto const& d : w.days) {
            if (d.session != nullptr) w.volume += volume_of(*d.session);
        }
        return w;
    }
    static consteval checked_programme<C, sizeof...(Weeks)> make() {
        std::size_t at = 0;
        return {{week_of(Weeks{}, at++)...}};
    }
    static constexpr checked_programme<C, sizeof...(Weeks)> made = make();
};

enum class programme_fault : std::uint8_t {
    none,
    order,
    growth,
    new_class,
    not_light,
    no_rest,
    much_strength,
    strength_together
};
struct programme_finding {
    programme_fault fault = programme_fault::none;
    std::size_t week = 0;
    int percent = 0, allowed = 0;
};

/// What is wrong with a programme, if anything; the first week that has it.
template <class C, std::size_t N>
constexpr programme_finding first_fault(checked_programme<C, N> const& p) {
    std::int32_t most = 0;
    std::uint32_t classes = 0;
    int last_strength = -7;
    for (std::size_t i = 0; i < N; ++i) {
        programme_week_row<C> const& w = p.weeks[i];
        if (i > 0 && w.week != p.weeks[i - 1].week + 1) return {programme_fault::order, i};
        int sessions = 0, strength = 0;
        std::uint32_t now = 0;
        for (std::size_t d = 0; d < 7; ++d) {
            programme_day<C> const& day = w.days[d];
            if (day.session == nullptr) continue;
            ++sessions;
            now |= classes_of(*day.session);
            if (!day.strength) continue;
            ++strength;
            int const at = static_cast<int>(i * 7 + d);
            if (at - last_strength < 2) return {programme_fault::strength_together, i};
            last_strength = at;
        }
        if (sessions > 6) return {programme_fault::no_rest, i};
        if (strength > 3) return {programme_fault::much_strength, i};
        int const percent = most == 0 ? 100 : static_cast<int>(w.volume * 100 / most);
        if (most != 0 && w.light && p.weeks[i - 1].volume != 0 &&
            p.weeks[i - 1].volume * programme_light_percent < w.volume * 100) {
            return {programme_fault::not_light, i, static_cast<int>(w.volume * 100 / p.weeks[i - 1].volume),
                    programme_light_percent};
        }
        if (most != 0 && w.volume * 100 > most * (100 + programme_growth_percent))
            return {programme_fault::growth, i, percent, 100 + programme_growth_percent};
        if (most != 0 && (now & ~classes) != 0 && w.volume > most) return {programme_fault::new_class, i, percent, 100};
        classes |= now;
        most = std::max(most, w.volume);
    }
    return {};
}

template <class Maker>
consteval auto fault_in_programme() {
    using enum error_code;
    constexpr programme_finding f = first_fault(Maker::made);
    using P = typename Maker::whole;
    using week = nth<f.week, typename Maker::weeks>;
    if constexpr (f.fault == programme_fault::none) {
        return nothing_wrong{};
    } else if constexpr (f.fault == programme_fault::order) {
        return wrong<WEEKS_OUT_OF_ORDER<P, week>, programme_pattern>{};
    } else if constexpr (f.fault == programme_fault::growth) {
        return wrong<WEEK_GROWS_BY_MORE_THAN_ALLOWED<P, week, f.percent, f.allowed>, programme_jumps>{};
    } else if constexpr (f.fault == programme_fault::new_class) {
        return wrong<WEEK_BRINGS_A_NEW_CLASS_AND_MORE_VOLUME<P, week>, programme_jumps>{};
    } else if constexpr (f.fault == programme_fault::not_light) {
        return wrong<LIGHT_WEEK_IS_NOT_LIGHT<P, week, f.percent, f.allowed>, programme_pattern>{};
    } else if constexpr (f.fault == programme_fault::no_rest) {
        return wrong<WEEK_WITHOUT_A_DAY_OF_REST<P, week>, programme_pattern>{};
    } else if constexpr (f.fault == programme_fault::much_strength) {
        return wrong<WEEK_WITH_MORE_THAN_3_DAYS_OF_STRENGTH<P, week>, programme_pattern>{};
    } else {
        return wrong<DAYS_OF_STRENGTH_NEXT_TO_EACH_OTHER<P, week>, programme_pattern>{};
    }
}

template <class Programme>
consteval auto check_programme() {
    using maker = programme_maker<Programme>;
    using fault = decltype(fault_in_programme<maker>());
    require<typename fault::verdict, fault::code>();
    return maker::made;
}

}  // namespace detail

/// A programme, checked: every session for its week, and the weeks against each other.
template <class Programme>
inline constexpr auto proven_programme = detail::check_programme<Programme>();

}  // namespace regimen

#endif

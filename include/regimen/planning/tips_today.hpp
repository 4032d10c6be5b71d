// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// tips_today(screening, routine) says which care tips a person is shown on a day, the most relevant first, and not the
// same every day. On a day without a session they are what there is to show; beside something urgent there are none.
#ifndef REGIMEN_PLANNING_TIPS_TODAY_HPP
#define REGIMEN_PLANNING_TIPS_TODAY_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/content/care_tip.hpp>
#include <regimen/rules/rule.hpp>
#include <regimen/screening/screening.hpp>
#include <regimen/session/routine.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

/// Why a tip is shown, the most relevant last.
enum class tip_reason : std::uint8_t {
    for_everybody,
    no_session,  ///< it is for days without a session, and this is one
    exercise,    ///< an exercise of the day's session
    answer,      ///< an answer of the person's, or their mode
};

/// Its id: "exercise".
constexpr std::string_view id_of(tip_reason why) {
    constexpr std::string_view ids[] = {"for-everybody", "no-session", "exercise", "answer"};
    return detail::word_at(ids, static_cast<std::size_t>(why));
}

/// A tip that is shown, and why.
struct shown_tip {
    std::uint16_t tip = 0;  ///< index in the catalogue's table of tips
    tip_reason why = tip_reason::for_everybody;
    std::int32_t of = -1;  ///< index of the condition or the exercise that it is shown for, or -1
    friend constexpr bool operator==(shown_tip const&, shown_tip const&) = default;
};

/// The tips of a day, in the order of showing.
struct shown_tips {
    std::array<shown_tip, most_care_tips> items{};
    std::size_t size = 0;
    constexpr item_view<shown_tip> view() const& { return {items.data(), std::min(size, most_care_tips)}; }
    item_view<shown_tip> view() const&& = delete;  // it would outlive what it shows
};

/// What a host knows of a day that screening does not: from a training state, for example.
struct day_of_tips {
    /// The most urgent of what is told besides what screening found: a stop sign that was reported, questions that are
    /// due again (urgency::incomplete).
    urgency told = urgency::clear;
    bool locked = false;  ///< no session until somebody has looked, whatever screening says
};

namespace detail {

/// Whether a condition was ruled out: by a no, or by a mode after which it is not asked about. A yes counts wherever it
/// was given, and what follows from the mode is there whatever was answered.
constexpr bool is_ruled_out(catalogue_view const& c, person const& p, std::size_t condition) {
    if (p.yes.test(condition) || c.implied_by(p.mode) == static_cast<int>(condition)) return false;
    return p.no.test(condition) || c.not_asked_after(p.mode).test(condition);
}
constexpr bool all_ruled_out(catalogue_view const& c, person const& p, condition_set const& conditions) {
    bool out = true;
    conditions.for_each([&](std::size_t condition) { out = out && is_ruled_out(c, p, condition); });
    return out;
}

/// The first of some conditions that the person answered with yes or has by the mode, or -1.
constexpr std::int32_t first_answered(catalogue_view const& c, person const& p, condition_set const& conditions) {
    std::int32_t out = -1;
    conditions.for_each([&](std::size_t condition) {
        bool const theirs = c.from_mode.test(condition) ? !is_ruled_out(c, p, condition) : p.yes.test(condition);
        if (out < 0 && theirs) out = static_cast<std::int32_t>(condition);
    });
    return out;
}

/// The first exercise of a session that a tip goes with, or -1: one that it names, or a variant of that.
constexpr std::int32_t first_exercise(catalogue_view const& c, care_tip_row const& tip, item_view<routine_item> items) {
    for (routine_item const& item : items) {
        std::int32_t at = item.exercise < c.exercises.size() ? item.exercise : -1;
        for (; at >= 0; at = c.exercises[static_cast<std::size_t>(at)].replaces) {
            auto const* end = tip.shown_with.begin() + tip.n_exercises;
            if (std::find(tip.shown_with.begin(), end, at) != end) return item.exercise;
        }
    }
    return -1;
}

/// The tips of a person who may have some today. `barred`: screening or a lock allows no session.
REGIMEN_COLD constexpr shown_tips find_tips(catalogue_view const& c, item_view<care_tip_row> tips, person const& p,
                                            item_view<routine_item> items, bool barred) {
    shown_tips out;
    bool const session = !items.empty() && !barred;
    bool const works = session && std::any_of(items.begin(), items.end(), [&](routine_item const& item) {
                           return item.exercise < c.exercises.size() && c.exercises[item.exercise].effort.rank > 0;
                       });
    for (std::size_t i = 0; i < tips.size(); ++i) {
        care_tip_row const& tip = tips[i];
        if (barred && tip.kind != tip_kind::habit) continue;
        if (tip.speaks_of_exercise() && !session) continue;
        if (tip.on == tip_days::with_session && !session) continue;
        if (tip.on == tip_days::without_session && session) continue;
        if (!tip.days.contains(p.day) || !all_ruled_out(c, p, tip.not_with)) continue;
        shown_tip shown{.tip = static_cast<std::uint16_t>(i)};
        if (std::int32_t const condition = first_answered(c, p, tip.shown_for); condition >= 0) {
            shown.why = tip_reason::answer;
            shown.of = condition;
        } else if (std::int32_t const e = session ? first_exercise(c, tip, items) : -1; e >= 0) {
            shown.why = tip_reason::exercise;
            shown.of = e;
        } else if (!tip.for_everybody() || (tip.speaks_of_exercise() && !works)) {
            continue;
        } else if (tip.on == tip_days::without_session) {
            shown.why = tip_reason::no_session;
        }
        out.items[out.size++] = shown;
    }
    // The first of each reason, then the second of each: so that few of them are enough to see some of all. Each day
    // begins with another one of a reason.
    std::array<std::array<shown_tip, most_care_tips>, 4> by_reason{};
    std::array<std::size_t, 4> n{};
    for (std::size_t i = 0; i < out.size; ++i) {
        auto const r = static_cast<std::size_t>(out.items[i].why);
        by_reason[r][n[r]++] = out.items[i];
    }
    shown_tips sorted;
    for (std::size_t turn = 0; sorted.size < out.size; ++turn) {
        for (std::size_t r = n.size(); r-- > 0;) {
            if (turn < n[r])
                sorted.items[sorted.size++] = by_reason[r][(turn + static_cast<std::size_t>(p.day)) % n[r]];
        }
    }
    return sorted;
}

}  // namespace detail

/// The care tips of a day: with the day's session, or with none. First comes one for an answer of the person's, one for
/// an exercise of the session, one for everybody; then the next of each, and each day begins with another. A tip is
/// never shown beside a condition that it is not for, unless that was answered with no. None are shown where something
/// is more pressing: where screening or the host tells something for the same day or an emergency, or questions are to
/// be answered first, and where screening refuses to speak. Where no session is allowed there are only habits; without
/// a session nothing that speaks of exercise, and beside breathing and rest alone nothing that speaks of it to
/// everybody. A routine of another catalogue is no session.
template <class Catalogue>
constexpr shown_tips tips_today(screening<Catalogue> const& screened, routine const& session = {},
                                day_of_tips const& day = {}) {
    if (std::max(screened.triage(), day.told) >= urgency::incomplete || screened.refused() != refusal::none) return {};
    bool const ours = session.catalogue == view_of<Catalogue>.fingerprint;
    return detail::find_tips(view_of<Catalogue>, care_tip_table<Catalogue>, screened.made_for().raw(),
                             ours ? session.view() : item_view<routine_item>{}, screened.blocked() || day.locked);
}

}  // namespace regimen

#endif

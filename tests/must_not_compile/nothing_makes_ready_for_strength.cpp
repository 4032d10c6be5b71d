// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A catalogue that lets work of a class that no exercise has make ready for strengthening.
// rule: RG-070
// title: Strengthening that could never begin
// why: Strengthening begins after some days of easier work. Where nothing counts as that, it would never be offered to anybody, and nothing would say so.
// remedy: Name a class that an exercise has, leave the class to the library, or let strengthening wait for no days.
// expect: NOTHING_MAKES_READY_FOR_STRENGTH<my_app::strong_backs>
// expect: \[RG-070\] strengthening could never begin
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace my_app {

using namespace regimen;

struct strong_backs : postpartum_back {
    static constexpr std::string_view id = "strong-backs";
#ifdef REGIMEN_MUST_NOT_COMPILE
    static constexpr training_rules training{.ready_class = 5};
#else
    static constexpr training_rules training{.ready_class = 1};
#endif
};

training_state<strong_backs> after(training_state<strong_backs> const& s, profile<strong_backs> const& who,
                                   session_report const& r) {
    return record_session(s, who, r).state;
}

}  // namespace my_app

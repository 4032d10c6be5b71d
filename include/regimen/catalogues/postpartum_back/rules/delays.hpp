// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Delays: what moves the gates of the timetable.
// The longest single delay counts; they do not add up.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_DELAYS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_DELAYS_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/modes.hpp>
#include <regimen/rules/rule.hpp>

namespace regimen::postpartum {
namespace delay {

struct stitches_strength_later {
    static constexpr gate_delay is{.id = "stitches-strength-later",
                                   .when = stitches_1st_2nd_episiotomy::is,
                                   .later_by = 7_days,
                                   .efforts = {E3},
                                   .lifts = lifted_by::never,
                                   .grade = evidence::article,
                                   .sources = cite(article_a),
                                   .sentence = "With stitches, strengthening starts a week later."};
};

struct blood_loss_strength_later {
    static constexpr gate_delay is{.id = "blood-loss-strength-later",
                                   .when = haemorrhage_or_anaemia::is,
                                   .later_by = 14_days,
                                   .efforts = {E3},
                                   .lifts = lifted_by::never,
                                   .grade = evidence::consensus,
                                   .sources = cite(S02),
                                   .sentence = "After heavy blood loss, strengthening starts two weeks later."};
};

struct complication_later {
    static constexpr gate_delay is{
        .id = "complication-later",
        .when = birth_complication_other::is,
        .later_by = 14_days,
        .efforts = {E1, E2, E3},
        .lifts = lifted_by::clearance,
        .grade = evidence::article,
        .sources = cite(article_a),
        .sentence =
            "After another complication at the birth: all but breathing starts two weeks later. A doctor or midwife "
            "may name a day for you."};
};

struct wound_trouble_later {
    static constexpr gate_delay is{.id = "wound-trouble-later",
                                   .when = wound_trouble_healed::is,
                                   .later_by = 14_days,
                                   .efforts = {E1, E2, E3},
                                   .lifts = lifted_by::never,
                                   .grade = evidence::inference,
                                   .sources = cite(S37, S02),
                                   .sentence = "After wound trouble: all but breathing starts two weeks later."};
};

struct other_operation_as_caesarean {
    static constexpr gate_delay is{
        .id = "other-operation-as-caesarean",
        .when = other_operation::is,
        .as_mode = caesarean::is,
        .lifts = lifted_by::never,
        .grade = evidence::general,
        .sources = cite(GCK),
        .sentence = "After another operation: you start no sooner than you would after a caesarean."};
};

}  // namespace delay
}  // namespace regimen::postpartum

#endif

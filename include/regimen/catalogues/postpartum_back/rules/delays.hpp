// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Delays: what moves the gates of the timetable.
// The longest single delay counts; they do not add up.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_DELAYS_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_RULES_DELAYS_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/modes.hpp>
#include <regimen/rules/rule.hpp>

#include <array>
#include <string_view>

namespace regimen::postpartum {
namespace delay {

struct stitches_strength_later {
    static constexpr std::string_view id = "stitches-strength-later";
    using when = stitches_1st_2nd_episiotomy;
    static constexpr auto later_by = 7_days;
    static constexpr std::array efforts{E3};
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::article;
    static constexpr auto sources = cite(article_a);
    static constexpr std::string_view sentence = "With stitches, strengthening starts a week later.";
};

struct blood_loss_strength_later {
    static constexpr std::string_view id = "blood-loss-strength-later";
    using when = haemorrhage_or_anaemia;
    static constexpr auto later_by = 14_days;
    static constexpr std::array efforts{E3};
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::consensus;
    static constexpr auto sources = cite(S02);
    static constexpr std::string_view sentence = "After heavy blood loss, strengthening starts two weeks later.";
};

struct complication_later {
    static constexpr std::string_view id = "complication-later";
    using when = birth_complication_other;
    static constexpr auto later_by = 14_days;
    static constexpr std::array efforts{E1, E2, E3};
    static constexpr auto lifts = lifted_by::clearance;
    static constexpr auto grade = evidence::article;
    static constexpr auto sources = cite(article_a);
    static constexpr std::string_view sentence =
        "After another complication at the birth everything but breathing starts two weeks later, unless "
        "a clinician gave a date.";
};

struct wound_trouble_later {
    static constexpr std::string_view id = "wound-trouble-later";
    using when = wound_trouble_healed;
    static constexpr auto later_by = 14_days;
    static constexpr std::array efforts{E1, E2, E3};
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::inference;
    static constexpr auto sources = cite(S37, S02);
    static constexpr std::string_view sentence = "After wound trouble the timetable starts two weeks later.";
};

struct other_operation_as_caesarean {
    static constexpr std::string_view id = "other-operation-as-caesarean";
    using when = other_operation;
    using as_mode = caesarean;
    static constexpr auto lifts = lifted_by::never;
    static constexpr auto grade = evidence::general;
    static constexpr auto sources = cite(GCK);
    static constexpr std::string_view sentence = "After another operation, never earlier than after a caesarean.";
};

}  // namespace delay
}  // namespace regimen::postpartum

#endif

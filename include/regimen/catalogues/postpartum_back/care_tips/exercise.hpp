// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Care tips about exercising: how, and when. They stand beside a session and nowhere else.
// What the articles say of it, and a few proposals. Nothing here lets anybody do more than the rules do.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CARE_TIPS_EXERCISE_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CARE_TIPS_EXERCISE_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/exercises.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/care_tip.hpp>

namespace regimen::postpartum::tip {

struct slow_and_few {
    static constexpr care_tip is{
        .id = "slow-and-few",
        .text = "One set of a few slow, good repetitions is worth more than many quick ones.",
        .kind = tip_kind::how,
        .shown_with = {heel_scoop::is, cobra_lifts::is, rear_leg_lifts::is, arm_leg_extensions::is},
        .grade = evidence::article,
        .sources = cite(article_c)};
};

struct lifting_counts {
    static constexpr care_tip is{
        .id = "lifting-counts",
        .text = "Lifting your baby again and again is work for your back. Count it in, and do not overdo the rest.",
        .kind = tip_kind::how,
        .shown_with = {heel_scoop::is, cobra_lifts::is, rear_leg_lifts::is, arm_leg_extensions::is},
        .not_with = {baby_loss::is},
        .grade = evidence::article,
        .sources = cite(article_c)};
};

struct fresh_air {
    static constexpr care_tip is{.id = "fresh-air",
                                 .text = "Open a window first: fresh air makes it easier.",
                                 .kind = tip_kind::how,
                                 .grade = evidence::article,
                                 .sources = cite(article_a)};
};

struct start_low {
    static constexpr care_tip is{.id = "start-low",
                                 .text = "Start low and add a little at a time, however fit you were before.",
                                 .kind = tip_kind::how,
                                 .grade = evidence::article,
                                 .sources = cite(article_a, article_c)};
};

struct less_pain_after {
    static constexpr care_tip is{
        .id = "less-pain-after",
        .text = "See how your back feels afterwards. If it hurts less, this suits you; if it hurts more, do less.",
        .kind = tip_kind::how,
        .grade = evidence::article,
        .sources = cite(article_a)};
};

struct short_of_the_end {
    static constexpr care_tip is{.id = "short-of-the-end",
                                 .text = "In the first five months, stop a little before the end of each stretch.",
                                 .kind = tip_kind::how,
                                 .days = between_days(0, 152),
                                 .grade = evidence::inference,
                                 .sources = cite(article_c, S96, S109, dossier_proposal)};
};

struct not_in_a_sling {
    static constexpr care_tip is{
        .id = "not-in-a-sling",
        .text = "Keep your baby in view while you exercise: off the mat, and never in a sling.",
        .kind = tip_kind::how,
        .not_with = {baby_loss::is},
        .grade = evidence::general,
        .sources = cite(GCK)};
};

struct before_you_start {
    static constexpr care_tip is{.id = "before-you-start",
                                 .text = "Go to the toilet first, and wear a bra that holds well and is not tight.",
                                 .kind = tip_kind::how,
                                 .grade = evidence::general,
                                 .sources = cite(S79, GCK)};
};

struct pelvic_floor_daily {
    static constexpr care_tip is{.id = "pelvic-floor-daily",
                                 .text = "Train your pelvic floor every day, not just today.",
                                 .kind = tip_kind::when,
                                 .shown_with = {pelvic_floor_squeeze::is},
                                 .grade = evidence::guideline,
                                 .sources = cite(S01, S04)};
};

struct feed_first {
    static constexpr care_tip is{.id = "feed-first",
                                 .text = "Feed or express before you exercise.",
                                 .kind = tip_kind::when,
                                 .not_with = {baby_loss::is},
                                 .grade = evidence::expert,
                                 .sources = cite(S79, article_b)};
};

struct when_you_feel_well {
    static constexpr care_tip is{.id = "when-you-feel-well",
                                 .text = "Exercise when you feel well. If you do not, leave it for another day.",
                                 .kind = tip_kind::when,
                                 .grade = evidence::article,
                                 .sources = cite(article_a)};
};

// Nothing that counts days where that would be one more demand on her.
struct often_beats_long {
    static constexpr care_tip is{.id = "often-beats-long",
                                 .text = "A few minutes on most days do more than a long session now and then.",
                                 .kind = tip_kind::when,
                                 .not_with = {eating_disorder_malnutrition::is, postnatal_depression::is},
                                 .grade = evidence::article,
                                 .sources = cite(article_a, article_b)};
};

struct a_time_that_fits {
    static constexpr care_tip is{
        .id = "a-time-that-fits",
        .text =
            "Pick a time that fits: all in one go, one in the morning and one in the evening, after a feed, or with your "
            "children.",
        .kind = tip_kind::when,
        .not_with = {baby_loss::is},
        .grade = evidence::article,
        .sources = cite(article_b)};
};

}  // namespace regimen::postpartum::tip

#endif

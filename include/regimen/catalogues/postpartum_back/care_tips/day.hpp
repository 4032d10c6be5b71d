// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Care tips about the day: how she lifts, feeds, carries and sits, and what eases a sore back. They are for days
// without exercise, too. Whatever speaks of a baby is not for a mother who has lost hers.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_CARE_TIPS_DAY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_CARE_TIPS_DAY_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/catalogues/postpartum_back/sources.hpp>
#include <regimen/content/care_tip.hpp>

namespace regimen::postpartum::tip {

struct nothing_heavier_than_the_baby {
    static constexpr care_tip is{.id = "nothing-heavier-than-the-baby",
                                 .text = "For six weeks after a caesarean, lift nothing heavier than your baby.",
                                 .kind = tip_kind::habit,
                                 .shown_for = {birth_caesarean::is},
                                 .not_with = {baby_loss::is},
                                 .days = between_days(0, 42),
                                 .grade = evidence::service,
                                 .sources = cite(S11, S18)};
};

struct roll_to_get_up {
    static constexpr care_tip is{
        .id = "roll-to-get-up",
        .text = "To get up from bed, bend your knees, roll to your side and push up with your arms, elbow first.",
        .kind = tip_kind::habit,
        .shown_for = {birth_caesarean::is},
        .days = between_days(0, 84),
        .grade = evidence::service,
        .sources = cite(S11, S16, S17)};
};

struct no_heavy_loads {
    static constexpr care_tip is{.id = "no-heavy-loads",
                                 .text = "In these first weeks, lift nothing heavy.",
                                 .kind = tip_kind::habit,
                                 .days = between_days(0, 42),
                                 .grade = evidence::article,
                                 .sources = cite(article_a, dossier_proposal)};
};

struct bend_from_the_knees {
    static constexpr care_tip is{
        .id = "bend-from-the-knees",
        .text = "When you pick something up, bend your knees, not your back.",
        .kind = tip_kind::habit,
        .not_with = {knee_pain::is, symphysis_separation_fracture::is, vertebral_osteoporosis::is},
        .grade = evidence::article,
        .sources = cite(article_c)};
};

struct feed_without_slouching {
    static constexpr care_tip is{
        .id = "feed-without-slouching",
        .text = "When you feed, sit well back and do not slouch. Hold the baby up with a pillow; keep your feet flat.",
        .kind = tip_kind::habit,
        .not_with = {baby_loss::is, coccyx_pain::is},
        .grade = evidence::inference,
        .sources = cite(article_a, article_c, dossier_proposal)};
};

struct sling {
    static constexpr care_tip is{
        .id = "sling",
        .text =
            "In a sling your baby sits tight, high and in view, chin off the chest. Change carriers, do not wear one all "
            "day, and take it off when your back or shoulders hurt more.",
        .kind = tip_kind::habit,
        .not_with = {baby_loss::is},
        .days = from_day(2),
        .grade = evidence::article,
        .sources = cite(article_c, S84)};
};

struct break_up_sitting {
    static constexpr care_tip is{.id = "break-up-sitting",
                                 .text = "Break up long sitting: get up now and then, and move a little.",
                                 .kind = tip_kind::habit,
                                 .not_with = {dizzy_on_effort::is, told_not_to_exercise::is,
                                              symphysis_separation_fracture::is, back_pain_severe::is},
                                 .days = from_day(2),
                                 .grade = evidence::inference,
                                 .sources = cite(article_a, S01)};
};

struct car_seat {
    static constexpr care_tip is{
        .id = "car-seat",
        .text = "The car seat is heavy: bend your knees for it, too.",
        .kind = tip_kind::habit,
        .not_with = {baby_loss::is, knee_pain::is, symphysis_separation_fracture::is, vertebral_osteoporosis::is},
        .days = from_day(42),
        .grade = evidence::article,
        .sources = cite(article_c, dossier_proposal)};
};

struct changing_table {
    static constexpr care_tip is{.id = "changing-table",
                                 .text = "Change your baby where you can stand tall and need not stoop.",
                                 .kind = tip_kind::habit,
                                 .not_with = {baby_loss::is},
                                 .grade = evidence::general,
                                 .sources = cite(article_a, article_c, GCK)};
};

struct carry_close {
    static constexpr care_tip is{.id = "carry-close",
                                 .text = "Carry your baby close to you, and change arms often.",
                                 .kind = tip_kind::habit,
                                 .not_with = {baby_loss::is},
                                 .grade = evidence::general,
                                 .sources = cite(article_a, article_c, GCK)};
};

struct long_walks {
    static constexpr care_tip is{
        .id = "long-walks",
        .text = "On long walks, take breaks before your back gets sore.",
        .kind = tip_kind::habit,
        .not_with = {told_not_to_exercise::is, symphysis_separation_fracture::is, back_pain_severe::is,
                     vertebral_osteoporosis::is, recent_fever_or_infection::is, hypertension_unstable::is,
                     heart_condition::is},
        .days = from_day(14),
        .grade = evidence::general,
        .sources = cite(article_a, article_c, GCK)};
};

struct do_not_put_up_with_pain {
    static constexpr care_tip is{
        .id = "do-not-put-up-with-pain",
        .text = "You need not put up with back pain. If it stays, ask your doctor, midwife or physiotherapist.",
        .kind = tip_kind::habit,
        .grade = evidence::article,
        .sources = cite(article_b)};
};

struct a_missed_day {
    static constexpr care_tip is{.id = "a-missed-day",
                                 .text = "A day without exercise does no harm. Do not make up for it later.",
                                 .kind = tip_kind::habit,
                                 .days = from_day(2),
                                 .on = tip_days::without_session,
                                 .grade = evidence::inference,
                                 .sources = cite(dossier_proposal)};
};

// That cold turns fingers white, or a skin is numb, nobody is asked: the words say so.
struct cold_then_warm {
    static constexpr care_tip is{
        .id = "cold-then-warm",
        .text =
            "For a sore back: cold for 10 to 15 minutes, then warm for 10 to 15 minutes. Put a cloth between. Never on "
            "numb or red skin or a wound, nor while you sleep or feed. No cold if it turns your fingers white.",
        .kind = tip_kind::comfort,
        .not_with = {leg_clot_dvt::is, sepsis_signs::is, mastitis_febrile::is, recent_fever_or_infection::is,
                     mastitis_settling::is, wound_problem_caesarean::is, wound_problem_perineum::is,
                     spinal_anaesthetic_complication::is},
        .days = from_day(2),
        .grade = evidence::article,
        .sources = cite(article_c, S83)};
};

// After a caesarean a scar is fresh for a time that no source names: not for her yet.
struct massage {
    static constexpr care_tip is{
        .id = "massage",
        .text =
            "A back massage by your partner or a therapist can ease your back, beside exercise and not in its place. "
            "Never over a scar or a swollen leg.",
        .kind = tip_kind::comfort,
        .not_with = {leg_clot_dvt::is, blood_clot_treated::is, birth_caesarean::is, other_operation::is,
                     wound_problem_caesarean::is, wound_problem_perineum::is, wound_trouble_healed::is,
                     vertebral_osteoporosis::is, recent_fever_or_infection::is, mastitis_settling::is,
                     symphysis_separation_fracture::is, medicines::is},
        .days = from_day(2),
        .grade = evidence::article,
        .sources = cite(article_c, S85)};
};

}  // namespace regimen::postpartum::tip

#endif

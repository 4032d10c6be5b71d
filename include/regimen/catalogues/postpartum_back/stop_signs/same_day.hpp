// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stop signs that a professional looks at on the same day, and bleeding that grows.
// Level S2 locks everything; with what the comment above a sign names, it is S1.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_SAME_DAY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_SAME_DAY_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/content/stop_sign.hpp>

namespace regimen::postpartum::sign {

// S1 with breathlessness.
struct swollen_leg {
    static constexpr stop_sign is{
        .id = "swollen-leg",
        .name = "One leg is newly swollen, hot, red or painful, in the calf, the thigh or the groin",
        .advice =
            "Stop, and do not massage it. Have it looked at today. If you are short of breath as well: emergency "
            "number now.",
        .advice_later =
            "Do not massage it. If nobody has looked at it yet: have it looked at today. If you are short of breath "
            "as well: emergency number now.",
        .level = stop_level::S2,
        .sets_answers = {leg_clot_dvt::is},
        .sources = cite(S44, S12, S35)};
};

// S1 with confusion, fast breathing or collapse. Two questions: the second one still holds when the fever has just
// gone.
struct feverish {
    static constexpr stop_sign is{
        .id = "feverish",
        .name = "A temperature of 38.0 C (100.4 F) or more, shivering, or bleeding that smells foul",
        .advice =
            "Stop. Speak to a doctor or midwife today. If you are confused, breathe fast or collapse: emergency number "
            "now.",
        .advice_later =
            "If nobody has looked at it yet: speak to a doctor or midwife today. If you are confused, breathe fast or "
            "collapse: emergency number now.",
        .level = stop_level::S2,
        .sets_answers = {sepsis_signs::is, recent_fever_or_infection::is},
        .sources = cite(S35, S45, S46)};
};

// The sign by itself eases the exercise. Its answer blocks everything until the question is a no again: the stricter of
// the two holds. S2 with clots, or when it has not eased within 24 hours; still there a session later is read as that.
struct bleeding_more {
    static constexpr stop_sign is{
        .id = "bleeding-more",
        .name = "Your bleeding is clearly heavier, or bright red again",
        .advice =
            "Stop and rest, and tell your midwife or doctor today. With clots, or if it does not ease within 24 hours, "
            "you need to be seen the same day. Half the dose next time.",
        .advice_later =
            "If your bleeding is still heavier: rest, and tell your midwife or doctor today. With clots, or if it has "
            "not eased within 24 hours, you need to be seen the same day. Half the dose for now.",
        .advice_again =
            "Rest. It has not eased, so you need to be seen today: call your midwife or doctor. With clots it is the "
            "same.",
        .advice_at_rest =
            "Rest, and tell your midwife or doctor today. With clots, or if it does not ease within 24 hours, you "
            "need to be seen the same day.",
        .level = stop_level::S4,
        .when_repeated = stop_level::S2,
        .sets_answers = {bleeding_heavier::is, lochia_ongoing::is},
        .sources = cite(S47, S45, S15)};
};

struct hot_breast_with_fever {
    static constexpr stop_sign is{
        .id = "hot-breast-with-fever",
        .name = "A red, hot breast, and fever",
        .advice = "Stop. Speak to a doctor or midwife today. Keep feeding or expressing.",
        .advice_later =
            "If nobody has looked at it yet: speak to a doctor or midwife today. Keep feeding or expressing.",
        .level = stop_level::S2,
        .sets_answers = {mastitis_febrile::is, recent_fever_or_infection::is},
        .sources = cite(S77)};
};

// As with wound_opens: which wound is not said, so both are a yes.
struct wound_worse {
    static constexpr stop_sign is{
        .id = "wound-worse",
        .name = "Your stitches or your scar are more painful, red, weeping or bulging",
        .advice = "Stop. Contact your maternity unit or doctor today.",
        .advice_later = "If nobody has looked at it yet: contact your maternity unit or doctor today.",
        .level = stop_level::S2,
        .sets_answers = {wound_problem_caesarean::is, wound_problem_perineum::is},
        .sources = cite(S37, S100)};
};

// S1 with chest pain.
struct racing_heart_or_faint {
    static constexpr stop_sign is{
        .id = "racing-heart-or-faint",
        .name = "Your heart races or stumbles, or you fainted or nearly did",
        .advice =
            "Lie down, with your legs up unless you are short of breath. Speak to a doctor today. With chest pain: "
            "emergency number now.",
        .advice_later =
            "If nobody has looked at it yet: speak to a doctor today. If it comes back: lie down, with your legs up "
            "unless you are short of breath. With chest pain: emergency number now.",
        .level = stop_level::S2,
        .sets_answers = {syncope_palpitations::is},
        .sources = cite(S35, GCK)};
};

struct leg_weaker {
    static constexpr stop_sign is{.id = "leg-weaker",
                                  .name = "One leg is newly weak, numbness spreads in it, or the foot drops",
                                  .advice = "Stop. Have it examined today.",
                                  .advice_later = "If nobody has looked at it yet: have it examined today.",
                                  .level = stop_level::S2,
                                  .sets_answers = {leg_weakness_progressive::is},
                                  .sources = cite(S41)};
};

struct sharp_upper_back_pain {
    static constexpr stop_sign is{
        .id = "sharp-upper-back-pain",
        .name = "Sudden sharp pain in the middle or upper back after a small effort",
        .advice = "Stop, and lift nothing that can wait. Have it examined today: a bone may be broken.",
        .advice_later =
            "Lift nothing that can wait. If nobody has looked at it yet: have it examined today, for a bone may be "
            "broken.",
        .level = stop_level::S2,
        .sets_answers = {vertebral_fracture_trauma::is},
        .sources = cite(S51)};
};

struct headache_when_upright {
    static constexpr stop_sign is{
        .id = "headache-when-upright",
        .name = "After an epidural or spinal: a headache that is clearly worse upright and better lying flat",
        .advice = "Stop and lie flat. Contact the maternity or anaesthetic team today.",
        .advice_later =
            "If nobody has looked at it yet: lie flat, and contact the maternity or anaesthetic team today.",
        .level = stop_level::S2,
        .sets_answers = {post_dural_puncture_headache::is},
        .sources = cite(S71)};
};

// S1 with what saddle_numbness names.
struct cannot_pass_urine {
    static constexpr stop_sign is{
        .id = "cannot-pass-urine",
        .name = "You cannot pass urine",
        .advice =
            "Stop. Have it seen to today. If you are numb between the legs, or legs or back are affected too: "
            "emergency department now.",
        .advice_later =
            "If nobody has looked at it yet: have it seen to today. If you are numb between the legs, or legs or back "
            "are affected too: emergency department now.",
        .level = stop_level::S2,
        .sets_answers = {urinary_retention::is},
        .sources = cite(S39)};
};

}  // namespace regimen::postpartum::sign

#endif

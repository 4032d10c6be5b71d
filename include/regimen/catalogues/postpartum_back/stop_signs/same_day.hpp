// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stop signs that a professional looks at on the same day, and bleeding that grows.
// Level S2 locks everything; with what the comment above a sign names, it is S1.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_SAME_DAY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_SAME_DAY_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/content/stop_sign.hpp>

#include <string_view>

namespace regimen::postpartum::sign {

// S1 with breathlessness.
struct swollen_leg {
    static constexpr std::string_view id = "swollen-leg";
    static constexpr std::string_view name =
        "One leg is newly swollen, hot, red or painful, in the calf, the thigh or the groin";
    static constexpr std::string_view advice =
        "Stop, and do not massage it. Have it looked at today. If you are short of breath as well: emergency "
        "number now.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<leg_clot_dvt>;
    static constexpr auto sources = cite(S44, S12, S35);
};

// S1 with confusion, fast breathing or collapse. Two questions: the second one still holds when the fever has just
// gone.
struct feverish {
    static constexpr std::string_view id = "feverish";
    static constexpr std::string_view name =
        "A temperature of 38.0 C (100.4 F) or more, shivering, or bleeding that smells foul";
    static constexpr std::string_view advice =
        "Stop. Speak to a doctor or midwife today. If you are confused, breathe fast or collapse: emergency number "
        "now.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<sepsis_signs, recent_fever_or_infection>;
    static constexpr auto sources = cite(S35, S45, S46);
};

// The sign by itself eases the exercise. Its answer blocks everything until the question is a no again: the stricter of
// the two holds. S2 with clots, or when it has not eased within 24 hours; still there a session later is read as that.
struct bleeding_more {
    static constexpr std::string_view id = "bleeding-more";
    static constexpr std::string_view name = "Your bleeding is clearly heavier, or bright red again";
    static constexpr std::string_view advice =
        "Stop and rest, and tell your midwife or doctor today. With clots, or if it does not ease within 24 hours, "
        "you need to be seen the same day. Half the dose next time.";
    static constexpr auto level = stop_level::S4;
    static constexpr auto when_repeated = stop_level::S2;
    using answers = sets_answers<bleeding_heavier, lochia_ongoing>;
    static constexpr auto sources = cite(S47, S45, S15);
};

struct hot_breast_with_fever {
    static constexpr std::string_view id = "hot-breast-with-fever";
    static constexpr std::string_view name = "A red, hot breast, and fever";
    static constexpr std::string_view advice = "Stop. Speak to a doctor or midwife today. Keep feeding or expressing.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<mastitis_febrile, recent_fever_or_infection>;
    static constexpr auto sources = cite(S77);
};

// As with wound_opens: which wound is not said, so both are a yes.
struct wound_worse {
    static constexpr std::string_view id = "wound-worse";
    static constexpr std::string_view name = "Your stitches or your scar are more painful, red, weeping or bulging";
    static constexpr std::string_view advice = "Stop. Contact your maternity unit or doctor today.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<wound_problem_caesarean, wound_problem_perineum>;
    static constexpr auto sources = cite(S37, S100);
};

// S1 with chest pain.
struct racing_heart_or_faint {
    static constexpr std::string_view id = "racing-heart-or-faint";
    static constexpr std::string_view name = "Your heart races or stumbles, or you fainted or nearly did";
    static constexpr std::string_view advice =
        "Lie down, with your legs up unless you are short of breath. Speak to a doctor today. With chest pain: "
        "emergency number now.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<syncope_palpitations>;
    static constexpr auto sources = cite(S35, GCK);
};

struct leg_weaker {
    static constexpr std::string_view id = "leg-weaker";
    static constexpr std::string_view name = "One leg is newly weak, numbness spreads in it, or the foot drops";
    static constexpr std::string_view advice = "Stop. Have it examined today.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<leg_weakness_progressive>;
    static constexpr auto sources = cite(S41);
};

struct sharp_upper_back_pain {
    static constexpr std::string_view id = "sharp-upper-back-pain";
    static constexpr std::string_view name = "Sudden sharp pain in the middle or upper back after a small effort";
    static constexpr std::string_view advice =
        "Stop, and lift nothing that can wait. Have it examined today: a bone may be broken.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<vertebral_fracture_trauma>;
    static constexpr auto sources = cite(S51);
};

struct headache_when_upright {
    static constexpr std::string_view id = "headache-when-upright";
    static constexpr std::string_view name =
        "After an epidural or spinal: a headache that is clearly worse upright and better lying flat";
    static constexpr std::string_view advice = "Stop and lie flat. Contact the maternity or anaesthetic team today.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<post_dural_puncture_headache>;
    static constexpr auto sources = cite(S71);
};

// S1 with what saddle_numbness names.
struct cannot_pass_urine {
    static constexpr std::string_view id = "cannot-pass-urine";
    static constexpr std::string_view name = "You cannot pass urine";
    static constexpr std::string_view advice =
        "Stop. Have it seen to today. If you are numb between the legs, or legs or back are affected too: "
        "emergency department now.";
    static constexpr auto level = stop_level::S2;
    using answers = sets_answers<urinary_retention>;
    static constexpr auto sources = cite(S39);
};

}  // namespace regimen::postpartum::sign

#endif

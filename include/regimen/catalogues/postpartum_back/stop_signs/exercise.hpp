// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stop signs that end an exercise or a session: level S3, a professional within days, and S4, the exercise gets easier.
// Where one row of the table holds two cases that matter, each is a sign of its own; dizziness that stays is S2.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_EXERCISE_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_EXERCISE_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/content/stop_sign.hpp>

namespace regimen::postpartum::sign {

struct heaviness_or_bulge {
    static constexpr stop_sign is{
        .id = "heaviness-or-bulge",
        .name = "Heaviness or dragging down below, or a bulge",
        .advice =
            "Stop for today and lie down. In the next days, ask for a pelvic-health appointment. Next time nothing "
            "that presses downwards.",
        .advice_later =
            "Ask for a pelvic-health appointment in the next days. Until then, nothing that presses downwards.",
        .advice_again = "Ask for a pelvic-health appointment in the next days.",
        .level = stop_level::S3,
        .sets_answers = {prolapse_heaviness::is},
        .sources = cite(S14, S15)};
};

// One row of the table, two signs: a leak of stool is more serious the first time.
struct urine_leak {
    static constexpr stop_sign is{
        .id = "urine-leak",
        .name = "Urine leaks during an exercise",
        .advice =
            "Leave this exercise for today; it gets easier next time. Train the pelvic floor every day; after a severe "
            "tear, wait for its review first. After more than two sessions with it: ask for a pelvic-health "
            "appointment.",
        .advice_later =
            "This exercise is easier for now. Train the pelvic floor every day; after a severe tear, wait for its "
            "review first. After more than two sessions with it: ask for a pelvic-health appointment.",
        .advice_again = "Ask for a pelvic-health appointment in the next days.",
        .advice_at_rest =
            "This exercise gets easier next time. After more than two sessions with it: ask for a pelvic-health "
            "appointment.",
        .level = stop_level::S4,
        .when_repeated = stop_level::S3,
        .sets_answers = {urinary_incontinence::is},
        .sources = cite(S01, S14)};
};

struct stool_leak {
    static constexpr stop_sign is{
        .id = "stool-leak",
        .name = "Stool leaks during an exercise",
        .advice =
            "Stop for today. In the next days, ask for a pelvic-health appointment. Train the pelvic floor every day; "
            "after a severe tear, wait for its review first.",
        .advice_later =
            "Ask for a pelvic-health appointment in the next days. Train the pelvic floor every day; after a severe "
            "tear, wait for its review first.",
        .advice_again = "Ask for a pelvic-health appointment in the next days.",
        .advice_at_rest = "Ask for a pelvic-health appointment in the next days.",
        .level = stop_level::S3,
        .sets_answers = {faecal_incontinence::is},
        .sources = cite(S01, S14)};
};

// S3 when it came in a gentler form.
struct tummy_domes {
    static constexpr stop_sign is{
        .id = "tummy-domes",
        .name = "Your tummy domes, or a ridge appears down its middle",
        .advice =
            "Leave this exercise for today and use its gentler form, breathing out on the effort. If it domes there "
            "too: ask for a pelvic-health appointment.",
        .advice_later =
            "Use the gentler form of this exercise, breathing out on the effort. If it domes there too: ask for a "
            "pelvic-health appointment.",
        .advice_again =
            "Ask for a pelvic-health appointment in the next days. Until then, stop an exercise as soon as it domes.",
        .advice_at_rest =
            "This exercise gets easier next time. If it domes again: ask for a pelvic-health appointment.",
        .level = stop_level::S4,
        .sets_answers = {diastasis_recti::is},
        .sources = cite(S27, S19)};
};

// No question is about pain in an exercise as such; the numbers are judged with the report (feedback.hpp).
struct pain_in_exercise {
    static constexpr stop_sign is{
        .id = "pain-in-exercise",
        .name =
            "New sharp pain in an exercise; more than 5 of 10 anywhere; 4 or 5 in the back; in perineum or pelvis 3 or "
            "more, or rising",
        .advice =
            "Stop this exercise. Above 5: nothing but breathing and resting today. If it is back next time: see a "
            "professional in the next days.",
        .advice_later =
            "Stop an exercise as soon as it hurts like this. If it is back: see a professional in the next days.",
        .advice_again =
            "See a professional in the next days. Until then, stop an exercise as soon as it hurts like this.",
        .level = stop_level::S4,
        .when_repeated = stop_level::S3,
        .sources = cite(S57, S58, S15)};
};

// Of the same row as pain_in_exercise, apart because there is a question about it. Said after another birth, it
// restricts all the same: the belly must not hurt.
struct scar_pain_in_exercise {
    static constexpr stop_sign is{
        .id = "scar-pain-in-exercise",
        .name = "Pain in the caesarean scar or the belly in an exercise: 3 of 10 or more, or rising",
        .advice = "Stop this exercise. See a professional in the next days, before anything that is more than gentle.",
        .advice_later = "See a professional in the next days, before anything that is more than gentle.",
        .advice_again =
            "See a professional in the next days, before anything that is more than gentle. Until then, stop an "
            "exercise as soon as it hurts there.",
        .level = stop_level::S4,
        .when_repeated = stop_level::S3,
        .sets_answers = {caesarean_pain_with_activity::is},
        .sources = cite(S57, S58, S15)};
};

// S3 when it stays for 24 hours.
struct pain_down_the_leg {
    static constexpr stop_sign is{
        .id = "pain-down-the-leg",
        .name = "Back pain that spreads further down the leg",
        .advice =
            "This exercise is not for you now. If the pain is still there after 24 hours: see a professional in the "
            "next days.",
        .advice_again = "This exercise is not for you now. See a professional in the next days.",
        .level = stop_level::S4,
        .removes = true,
        .sets_answers = {sciatica_radiculopathy::is},
        .sources = cite(GCK)};
};

// S3 when it lasts longer than 24 hours. Lopsided and straddling exercises are closed by the rules for pelvic girdle
// pain.
struct pubic_or_buttock_pain {
    static constexpr stop_sign is{
        .id = "pubic-or-buttock-pain",
        .name = "Pain in the pubic bone or a buttock, painful clicking, or a limp afterwards",
        .advice =
            "Stop this exercise. Nothing on one leg or with legs apart. If it lasts longer than 24 hours: see a "
            "professional in the next days.",
        .advice_later =
            "Nothing on one leg or with legs apart. If it lasts longer than 24 hours: see a professional in the next "
            "days.",
        .advice_again = "See a professional in the next days. Until then, nothing on one leg or with legs apart.",
        .level = stop_level::S4,
        .sets_answers = {pelvic_girdle_pain::is},
        .sources = cite(S29, S15)};
};

// Wrist and knee are one row of the table and two signs: she says which, so nobody kneels less for a sore thumb.
struct wrist_or_thumb_hurts {
    static constexpr stop_sign is{.id = "wrist-or-thumb-hurts",
                                  .name = "A wrist or thumb hurts",
                                  .advice = "Stop this exercise; use the form with no weight on the hands.",
                                  .advice_later = "Use the form with no weight on the hands.",
                                  .advice_at_rest = "For now, nothing with weight on the hands.",
                                  .level = stop_level::S4,
                                  .sets_answers = {wrist_thumb_tendon::is},
                                  .sources = cite(S53)};
};

// The row names a source for the wrist only: this is the one of the question about knees.
struct knee_hurts {
    static constexpr stop_sign is{.id = "knee-hurts",
                                  .name = "A knee hurts",
                                  .advice = "Stop this exercise; use the form with no weight on the knees.",
                                  .advice_later = "Use the form with no weight on the knees.",
                                  .advice_at_rest = "For now, nothing with weight on the knees.",
                                  .level = stop_level::S4,
                                  .sets_answers = {knee_pain::is},
                                  .sources = cite(S88, GCK)};
};

// One row, two signs: only dizziness that is known to have gone within two minutes is the milder one.
struct dizzy_for_a_moment {
    static constexpr stop_sign is{
        .id = "dizzy-for-a-moment",
        .name = "Dizzy or light-headed, gone within two minutes of rest",
        .advice = "Sit or lie down and drink. Change position slowly. Leave this exercise for today.",
        .advice_later =
            "Change position slowly. If you get dizzy: sit or lie down, drink, and leave that exercise for the day.",
        .level = stop_level::S4,
        .sets_answers = {dizzy_on_effort::is},
        .sources = cite(S06, S21, S02)};
};

// The second answer blocks the day: dizziness that rest does not end is treated like a near faint.
struct dizziness_stays {
    static constexpr stop_sign is{
        .id = "dizziness-stays",
        .name = "Dizzy or light-headed, and not gone after two minutes of rest",
        .advice = "Stop. Lie down and drink. Speak to a doctor or midwife today.",
        .advice_later =
            "If nobody has looked at it yet: speak to a doctor or midwife today. If you get dizzy again: lie down and "
            "drink.",
        .level = stop_level::S2,
        .sets_answers = {dizzy_on_effort::is, syncope_palpitations::is},
        .sources = cite(S06, S21, S02)};
};

// How it was done, not what she has: no question becomes a yes.
struct breath_held {
    static constexpr stop_sign is{
        .id = "breath-held",
        .name = "You hold your breath or strain to finish",
        .advice = "Stop this exercise. Fewer repetitions next time, breathing out on the effort.",
        .advice_later = "Do fewer repetitions. Breathe out on the effort.",
        .advice_at_rest = "This exercise gets easier next time.",
        .level = stop_level::S4,
        .sources = cite(dossier_proposal)};
};

// After an exercise, and judged with its report (feedback.hpp): no question becomes a yes.
struct pain_next_day {
    static constexpr stop_sign is{
        .id = "pain-next-day",
        .name = "Pain the next day that is 2 or more above what it was before, or that lasts longer than 24 hours",
        .advice = "An easier dose next time, and no step up until the mornings are as before.",
        .level = stop_level::S4,
        .sources = cite(S57, S56)};
};

// Whether rest mends it can only be said after rest: fatigue_not_relieved is asked, not concluded.
struct exhausted_afterwards {
    static constexpr stop_sign is{.id = "exhausted-afterwards",
                                  .name = "More exhausted than before for the rest of the day",
                                  .advice = "Sleep first. Half the dose next time.",
                                  .level = stop_level::S4,
                                  .sets_answers = {severe_tiredness::is},
                                  .sources = cite(S02)};
};

}  // namespace regimen::postpartum::sign

#endif

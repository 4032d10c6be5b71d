// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Stop signs that are emergencies: level S1, everything stops and is locked.
// What a host knows more of than the sign says can raise a level, never lower it.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_EMERGENCY_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_STOP_SIGNS_EMERGENCY_HPP

#include <regimen/catalogues/postpartum_back/conditions.hpp>
#include <regimen/content/stop_sign.hpp>

namespace regimen::postpartum::sign {

struct chest_pain_or_no_breath {
    static constexpr stop_sign is{
        .id = "chest-pain-or-no-breath",
        .name = "Chest pain or pressure, or trouble breathing that does not settle within a minute or two of rest",
        .advice = "Stop. Call the emergency number now.",
        .advice_later = "If nobody has looked at it yet: call the emergency number now.",
        .level = stop_level::S1,
        .sets_answers = {chest_pain_breathless::is},
        .sources = cite(S35, S37, S06)};
};

// The sign does not say which of these it was: every question that it may answer becomes a yes, until she is asked
// anew.
struct collapse_or_stroke_signs {
    static constexpr stop_sign is{
        .id = "collapse-or-stroke-signs",
        .name =
            "You collapsed, had a fit, are suddenly confused, one side is weak, your speech is slurred or your face "
            "droops",
        .advice = "Stop. Call the emergency number now, or let someone call for you.",
        .advice_later = "If nobody has looked at it yet: call the emergency number now, or let someone call for you.",
        .level = stop_level::S1,
        .sets_answers = {seizure::is, stroke_or_neck_artery::is, syncope_palpitations::is},
        .sources = cite(S35, S37)};
};

struct sudden_worst_headache {
    static constexpr stop_sign is{
        .id = "sudden-worst-headache",
        .name =
            "A sudden headache, the worst you have had, or a headache with changes in your sight or pain under the "
            "right ribs",
        .advice = "Stop. Go to the emergency department or to maternity triage now, or call the emergency number.",
        .advice_later =
            "If nobody has looked at it yet: go to the emergency department or to maternity triage now. Or call the "
            "emergency number.",
        .level = stop_level::S1,
        .sets_answers = {severe_headache_vision::is},
        .sources = cite(S35, S37, S42)};
};

// Once it is over she is not asked as if nothing had been: the bleeding since the birth counts as still there.
struct soaking_bleeding {
    static constexpr stop_sign is{
        .id = "soaking-bleeding",
        .name = "You soak a pad within an hour, pass a clot as big as an egg, or feel faint with bleeding",
        .advice = "Stop and lie down. Call the emergency number now.",
        .advice_later = "If nobody has looked at it yet: lie down, and call the emergency number now.",
        .level = stop_level::S1,
        .sets_answers = {heavy_bleeding::is, lochia_ongoing::is},
        .sources = cite(S37, S45, S46)};
};

struct saddle_numbness {
    static constexpr stop_sign is{
        .id = "saddle-numbness",
        .name =
            "You are numb where you would sit on a saddle, have newly lost feeling for or control of bladder or bowel "
            "along with back or leg pain, or both legs are weak",
        .advice = "Stop. Go to the emergency department now.",
        .advice_later = "If nobody has looked at it yet: go to the emergency department now.",
        .level = stop_level::S1,
        .sets_answers = {cauda_equina::is},
        .sources = cite(S39, S40)};
};

// Both become a yes. Which of the two it is, a person must find out, and she may not be able to tell.
struct thoughts_of_harm {
    static constexpr stop_sign is{
        .id = "thoughts-of-harm",
        .name = "You think of harming yourself or the baby, or you see or hear things that others do not",
        .advice =
            "There is help, and you are not alone with this. Talk to a person now: call the emergency number or a "
            "crisis line. Do not stay alone; ask someone to come to you and the baby.",
        .advice_later =
            "There is help, and you are not alone with this. If you have not talked to a person yet, do it now: call "
            "the emergency number or a crisis line. Ask someone to come to you and the baby.",
        .level = stop_level::S1,
        .sets_answers = {suicidal_thoughts::is, postpartum_psychosis::is},
        .sources = cite(S35, S37, S69, S70)};
};

// The sign does not say which wound, so both are a yes. Either of them blocks everything, whatever the mode of birth.
struct wound_opens {
    static constexpr stop_sign is{
        .id = "wound-opens",
        .name = "A wound suddenly opens, fluid gushes from it, or something comes out of it",
        .advice = "Stop, lie down, cover it with something clean. Call the emergency number now.",
        .advice_later =
            "If nobody has looked at it yet: lie down, keep it covered with something clean, and call the emergency "
            "number now.",
        .level = stop_level::S1,
        .sets_answers = {wound_problem_caesarean::is, wound_problem_perineum::is},
        .sources = cite(S37, GCK)};
};

struct one_sided_neck_or_head_pain {
    static constexpr stop_sign is{
        .id = "one-sided-neck-or-head-pain",
        .name = "Sudden severe pain on one side of neck or head, with dizziness, double vision or a drooping eyelid",
        .advice = "Stop and keep your neck still. Call the emergency number now.",
        .advice_later = "If nobody has looked at it yet: keep your neck still, and call the emergency number now.",
        .level = stop_level::S1,
        .sets_answers = {stroke_or_neck_artery::is},
        .sources = cite(S50)};
};

}  // namespace regimen::postpartum::sign

#endif

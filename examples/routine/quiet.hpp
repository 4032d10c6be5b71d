// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Words for a mother who has lost her baby, or whose baby is in hospital: the same rules and questions, and no word
// that hurts. A language of its own does it: the library's phrases, with other texts where the catalogue's own mention
// the birth.
#ifndef REGIMEN_EXAMPLES_ROUTINE_QUIET_HPP
#define REGIMEN_EXAMPLES_ROUTINE_QUIET_HPP

#include <array>
#include <cstddef>
#include <string_view>

#include "catalogue.hpp"

namespace example {

// Which way ever thoughts of harm were told.
inline constexpr std::string_view talk_to_a_person =
    "There is help, and you are not alone with this. Talk to a person now: call the emergency number or a crisis line. "
    "Do not stay alone; ask someone to come to you.";

// The questions ask for no less than the catalogue's own; like those they wait for clinical sign-off.
inline constexpr std::array quiet_texts{
    regimen::translation{
        "rule:baby-loss-quiet",
        "If you would like to talk: your midwife, your doctor or a support line near you will listen."},
    regimen::translation{"rule:suicidal-thoughts-emergency", talk_to_a_person},
    regimen::translation{"rule:postpartum-psychosis-emergency", talk_to_a_person},
    regimen::translation{"rule:strengthening-from-week-two", "Strengthening waits until two weeks have passed."},
    regimen::translation{"rule:urinary-incontinence-review",
                         "Still leaking after six weeks: ask for a pelvic-health review."},
    regimen::translation{"rule:pregnant-again-out-of-scope",
                         "These rules do not cover a pregnancy: use guidance for pregnancy."},
    regimen::translation{
        "rule:complication-later",
        "After another complication everything but breathing starts two weeks later, unless a clinician "
        "gave a date."},
    regimen::translation{"condition:seizure",
                         "Since that day, have you had a fit (seizure) that no doctor has assessed yet?"},
    regimen::translation{"condition:seizure-assessed",
                         "Since that day, have you had a fit (seizure) that a doctor has assessed?"},
    regimen::translation{
        "condition:suicidal-thoughts",
        "In the last 7 days, have you had thoughts of harming yourself? Any thoughts of harming somebody "
        "else?"},
    regimen::translation{"condition:heart-condition",
                         "Do you have any heart condition, or were you told your heart is weak (cardiomyopathy)?"},
    regimen::translation{"condition:kidney-disease",
                         "Do you have kidney disease, or did your kidneys fail at that time?"},
    regimen::translation{"condition:haemorrhage-or-anaemia",
                         "Did you lose a lot of blood, have a transfusion, or have you been told you are anaemic?"},
    regimen::translation{"condition:vertebral-osteoporosis",
                         "Have you been told you have osteoporosis or a broken bone in the back?"},
    regimen::translation{"condition:other-operation",
                         "Did you have another operation on that day or since (hysterectomy, sterilisation, "
                         "re-operation, vessel embolisation, or any other)?"},
    regimen::translation{
        "condition:thyroid",
        "Do you have palpitations, tremor, heat, big weight change or great tiredness (thyroid trouble)?"},
    regimen::translation{
        "condition:lochia-ongoing",
        "Are you still bleeding or spotting, or was the last spotting less than 7 days ago (not counting a "
        "new period)?"},
    regimen::translation{
        "condition:birth-complication-other",
        "Was there any other complication (for example intensive care), or are you still under hospital "
        "care?"},
    regimen::translation{"condition:wrist-thumb-tendon",
                         "Do your wrist or thumb hurt (thumb side) when you lift something?"},
    regimen::translation{
        "condition:back-pain-severe",
        "Is your back pain 7 or more out of 10 at rest, or does it keep you from what you do in a day?"},
    regimen::translation{"statement:seizure",
                         "since that day you have had a fit (seizure) that no doctor has looked into yet"},
    regimen::translation{"statement:seizure-assessed",
                         "since that day you have had a fit (seizure) that a doctor has looked into"},
    regimen::translation{"statement:suicidal-thoughts",
                         "in the last 7 days you have had thoughts of harming yourself or somebody else"},
    regimen::translation{"statement:heart-condition",
                         "you have a heart condition; or were told your heart is weak (cardiomyopathy)"},
    regimen::translation{"statement:kidney-disease", "you have kidney disease, or your kidneys failed at that time"},
    regimen::translation{"statement:haemorrhage-or-anaemia",
                         "you lost much blood, had a transfusion, or were told you are anaemic"},
    regimen::translation{"statement:vertebral-osteoporosis",
                         "you were told you have weak bones (osteoporosis) or a broken bone in the back"},
    regimen::translation{"statement:other-operation",
                         "you had another operation on that day or since: your womb was taken out; you were "
                         "sterilised; something was operated on again; a blood vessel was closed off; or it was any "
                         "other"},
    regimen::translation{"statement:thyroid",
                         "you feel your heart pound; or have tremor, heat, big weight change or great tiredness "
                         "(thyroid trouble)"},
    regimen::translation{"statement:lochia-ongoing",
                         "you are still bleeding or spotting; or the last spotting was less than 7 days ago (not "
                         "counting a new period)"},
    regimen::translation{"statement:birth-complication-other",
                         "there was some other complication (such as intensive care); or you are still under hospital "
                         "care"},
    regimen::translation{"statement:wrist-thumb-tendon",
                         "your wrist or thumb hurts (thumb side) when you lift something"},
    regimen::translation{"statement:back-pain-severe",
                         "your back pain is 7 or more out of 10 at rest, or keeps you from what you do in a day"},
    regimen::translation{"report-statement:back-pain-severe",
                         "you had pain of 7 or more out of 10 before a session, or on the morning after it"},
    regimen::translation{
        "sign:thoughts-of-harm",
        "You think of harming yourself or somebody else, or you see or hear things that others do not"},
    regimen::translation{"advice:thoughts-of-harm", talk_to_a_person},
    regimen::translation{
        "advice-later:thoughts-of-harm",
        "There is help, and you are not alone with this. If you have not talked to a person yet, do it now: call the "
        "emergency number or a crisis line. Ask someone to come to you."},
    regimen::translation{"advice:hot-breast-with-fever", "Stop. Speak to a doctor or midwife today."},
    regimen::translation{"advice-later:hot-breast-with-fever",
                         "If nobody has looked at it yet: speak to a doctor or midwife today."},
    regimen::translation{"tip:no-heavy-loads", "For now, lift nothing heavy."},
    regimen::translation{"tip:short-of-the-end", "For now, stop a little before the end of each stretch."},
    regimen::translation{
        "tip:cold-then-warm",
        "For a sore back: cold for 10 to 15 minutes, then warm for 10 to 15 minutes. Put a cloth between. Never on "
        "numb or red skin or a wound, nor while you sleep. No cold if it turns your fingers white."},
};

inline constexpr regimen::language quiet_english = [] {
    regimen::language l = regimen::english;
    l.gate_shut = "{exercise}: not before {time}.";
    l.contradiction = "{told} This does not fit your other answers. To be careful, your yes counts. Please check.";
    l.content = quiet_texts;
    return l;
}();

/// The language of the page.
constexpr regimen::language const& words_of(bool quiet) { return quiet ? quiet_english : regimen::english; }

/// Whether a text has none of the words that hurt, in capitals or not.
constexpr bool is_quiet(std::string_view text) {
    constexpr std::string_view words[] = {"baby", "babies", "birth", "born", "infant", "child", "feed", "placenta"};
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const first = lower(text[i]);
        if (first != 'b' && first != 'i' && first != 'c' && first != 'f' && first != 'p') continue;
        for (std::string_view const word : words) {
            std::size_t same = 0;
            while (same < word.size() && i + same < text.size() && lower(text[i + same]) == word[same]) ++same;
            if (same == word.size()) return false;
        }
    }
    return true;
}

// Nothing that she can be shown has been overlooked. Her own answer to baby-loss is not asked again, nobody is asked
// what follows from the mode, and notes that are not quiet are not printed.
static_assert([] {
    for (regimen::condition_row const& c : tables.conditions) {
        if (!c.from_mode && c.id != "baby-loss" && !is_quiet(quiet_english.of("condition", c.id, c.question)))
            return false;
    }
    return true;
}());
// What she told is said back in the same words: as quiet as the question, and never by the question for want of them.
static_assert([] {
    for (regimen::condition_row const& c : tables.conditions) {
        std::string_view const statement = quiet_english.statement_of(c.id, c.statement);
        if (statement.empty() || (!c.from_mode && c.id != "baby-loss" && !is_quiet(statement))) return false;
        std::string_view const reported = quiet_english.report_statement_of(c.id, c.report_statement, c.statement);
        if (!c.report_statement.empty() && (reported == statement || !is_quiet(reported))) return false;
    }
    return true;
}());
static_assert([] {
    for (regimen::rule_row const& r : conservative.view().rules) {
        if (!is_quiet(quiet_english.of("rule", r.id, r.sentence))) return false;
    }
    for (regimen::delay_row const& d : conservative.view().delays) {
        if (!is_quiet(quiet_english.of("rule", d.id, d.sentence))) return false;
    }
    return true;
}());
// In parts: compilers limit the steps of one expression.
static_assert([] {
    for (regimen::stop_sign_row const& s : regimen::stop_sign_table<catalogue>) {
        if (!is_quiet(quiet_english.of("sign", s.id, s.name))) return false;
    }
    return true;
}());
static_assert([] {
    for (regimen::stop_sign_row const& s : regimen::stop_sign_table<catalogue>) {
        using enum regimen::advice_time;
        for (auto const when : {at_once, later, again}) {
            if (!is_quiet(advice_of(s, when, quiet_english))) return false;
        }
    }
    return true;
}());
// A tip that she is never shown may speak of a baby.
static_assert([] {
    std::size_t const loss = regimen::condition_index<regimen::postpartum::baby_loss, catalogue>;
    for (regimen::care_tip_row const& tip : regimen::care_tip_table<catalogue>) {
        if (!tip.not_with.test(loss) && !is_quiet(quiet_english.of("tip", tip.id, tip.text))) return false;
    }
    return true;
}());
static_assert([] {
    // Most families share a policy.
    regimen::policy_view const* last = nullptr;
    for (regimen::progression_row const& p : regimen::progression_table<catalogue>) {
        if (p.policy == last) continue;
        last = p.policy;
        for (regimen::progression_rule const& r : p.policy->rules) {
            if (!is_quiet(quiet_english.of("progression", r.id, r.sentence))) return false;
        }
    }
    return true;
}());
static_assert([] {
    for (regimen::exercise_row const& e : tables.exercises) {
        if (!is_quiet(e.name)) return false;
        for (std::string_view const step : *e.steps) {
            if (!is_quiet(step)) return false;
        }
    }
    return true;
}());

}  // namespace example

#endif

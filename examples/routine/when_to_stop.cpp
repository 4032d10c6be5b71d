// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The numbers are the library's, the signs and what they have to do with an answer are the catalogue's.
// Only the short names of the urgent signs stand here, so that they fit on a page: they wait for clinical sign-off.
#include "when_to_stop.hpp"

#include <algorithm>
#include <array>

#include "common/concat.hpp"
#include "quiet.hpp"

namespace example {

namespace {

constexpr auto const& signs = regimen::stop_sign_table<catalogue>;

struct short_name {
    std::string_view sign;
    std::string_view words;
};
constexpr std::array short_names{
    short_name{"chest-pain-or-no-breath", "chest pain, or trouble breathing that rest does not settle"},
    short_name{"collapse-or-stroke-signs", "a collapse, a fit, sudden confusion or weakness on one side"},
    short_name{"sudden-worst-headache", "the worst headache of your life, or one with changes in your sight"},
    short_name{"soaking-bleeding", "a pad soaked within an hour, a clot as big as an egg, or feeling faint"},
    short_name{"saddle-numbness", "numbness where you sit on a saddle, or loss of control of bladder or bowel"},
    short_name{"thoughts-of-harm", "thoughts of harm, or seeing or hearing what others do not"},
    short_name{"wound-opens", "a wound that opens"},
    short_name{"one-sided-neck-or-head-pain", "sudden severe pain on one side of neck or head"},
    short_name{"swollen-leg", "a leg that is newly swollen, hot, red or painful"},
    short_name{"feverish", "a fever or shivering"},
    short_name{"bleeding-more", "bleeding that gets heavier or bright red again"},
    short_name{"hot-breast-with-fever", "a red, hot breast with fever"},
    short_name{"wound-worse", "stitches or a scar that get worse"},
    short_name{"racing-heart-or-faint", "a racing heart, or fainting"},
    short_name{"leg-weaker", "a leg that gets weak or numb"},
    short_name{"sharp-upper-back-pain", "sudden sharp pain in the middle or upper back"},
    short_name{"headache-when-upright", "a headache that is worse upright"},
    short_name{"cannot-pass-urine", "urine that you cannot pass"},
    short_name{"dizziness-stays", "dizziness that two minutes of rest do not end"},
};

constexpr bool is_urgent(regimen::stop_sign_row const& s) {
    return std::max(s.level, s.when_repeated) >= regimen::stop_level::S2;
}
constexpr std::string_view short_name_of(regimen::stop_sign_row const& s) {
    for (short_name const& n : short_names) {
        if (n.sign == s.id) return n.words;
    }
    return {};
}
static_assert([] {
    std::size_t urgent = 0;
    for (regimen::stop_sign_row const& s : signs) {
        if (!is_urgent(s)) continue;
        ++urgent;
        if (short_name_of(s).empty() || !is_quiet(short_name_of(s))) return false;
    }
    return urgent == short_names.size();
}());

/// A sign that says no answer to a question, and yet is to be watched after it: after an operation its scar.
struct watched {
    std::string_view condition;
    std::string_view sign;
};
constexpr std::array also_watched{
    watched{"birth-caesarean", "scar-pain-in-exercise"},   watched{"birth-instrumental", "heaviness-or-bulge"},
    watched{"oasi-3rd-4th-tear", "heaviness-or-bulge"},    watched{"oasi-3rd-4th-tear", "stool-leak"},
    watched{"urinary-incontinence", "heaviness-or-bulge"}, watched{"hernia", "tummy-domes"},
    watched{"neck-pain-or-dizzy", "dizzy-for-a-moment"}};
static_assert([] {
    for (watched const& w : also_watched) {
        if (!regimen::find_condition<catalogue>(w.condition)) return false;
        bool found = false;
        for (regimen::stop_sign_row const& s : signs) found = found || (s.id == w.sign && !is_urgent(s));
        if (!found) return false;
    }
    return true;
}());

bool is_hers(today const& t, std::size_t condition) {
    regimen::person const& p = t.screened.made_for().raw();
    if (p.mode >= 0 && tables.modes[static_cast<std::size_t>(p.mode)].implies == static_cast<int>(condition))
        return true;
    if (tables.conditions[condition].from_mode) return false;
    return p.get(condition) == regimen::answer::yes || p.get(condition) == regimen::answer::unknown;
}

std::string scale_of_pain() {
    constexpr regimen::feedback_limits limits{};
    constexpr int first = limits.pain_ok + 1, last = limits.pain_stop;
    std::string const between =
        first == last ? concat(first) : concat(first, last == first + 1 ? " or " : " to ", last);
    return concat("Pain, from 0 (none) to 10 (the worst): 0 to ", limits.pain_ok, " is fine. At ", between,
                  ", end that exercise. Above ", last, ", end the session.");
}

std::string local_pain() {
    constexpr regimen::feedback_limits limits{};
    return concat("Pain in a wound, the pelvis or a breast: end that exercise at ", limits.local_pain_stop,
                  ", or as soon as it rises.");
}

std::string urgent_line(std::string opening, bool now) {
    bool first = true;
    for (regimen::stop_sign_row const& s : signs) {
        if (!is_urgent(s) || (s.level == regimen::stop_level::S1) != now) continue;
        opening += concat(first ? " " : "; ", short_name_of(s));
        first = false;
    }
    return opening + ".";
}

}  // namespace

std::vector<std::string> when_to_call(today const& t) {
    if (t.most_urgent() == regimen::urgency::emergency) return {};
    std::vector<std::string> out{urgent_line(concat("Call ", words_of(t.quiet()).emergency_number, " now:"), true)};
    // What must be done today stands above.
    if (!t.urgent()) out.push_back(urgent_line("Speak to a doctor or midwife today:", false));
    return out;
}

std::vector<std::size_t> signs_for(today const& t) {
    std::vector<std::size_t> out;
    for (std::size_t at = 0; at < signs.size(); ++at) {
        regimen::stop_sign_row const& s = signs[at];
        if (is_urgent(s)) continue;
        bool hers = false;
        for (auto const condition : s.sets)
            hers = hers || (condition >= 0 && is_hers(t, static_cast<std::size_t>(condition)));
        for (watched const& w : also_watched)
            hers = hers || (w.sign == s.id && is_hers(t, *regimen::find_condition<catalogue>(w.condition)));
        if (hers) out.push_back(at);
    }
    return out;
}

std::vector<std::string> when_to_stop(today const& t) {
    regimen::language const& l = words_of(t.quiet());
    std::vector<std::string> out{scale_of_pain(), local_pain()};
    for (std::size_t const at : signs_for(t)) {
        regimen::stop_sign_row const& s = signs[at];
        out.push_back(concat(l.of("sign", s.id, s.name), ". ", l.of("advice", s.id, s.advice)));
    }
    out.push_back(urgent_line(concat("Stop, and call ", l.emergency_number, " now:"), true));
    out.push_back(urgent_line("Stop, and speak to a doctor or midwife today:", false));
    return out;
}

}  // namespace example

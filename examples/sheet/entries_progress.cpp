// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How doses change from session to session: the rules of the policy in the order in which they are asked, the limits
// between what counts as good and as too much, and the ladders.
#include <regimen/training/next_session.hpp>
#include <regimen/words/explain_history.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "entries.hpp"
#include "plain_words.hpp"

namespace sheet {

namespace {

namespace rg = regimen;

std::string_view decision_words(rg::decision d) {
    switch (d) {
        case rg::decision::hold:
            return "The dose stays.";
        case rg::decision::advance:
            return "One step up, or the next form.";
        case rg::decision::resume:
            return "One step back towards the dose of before the pause.";
        case rg::decision::step_back:
            return "One step down.";
        case rg::decision::regress:
            return "Half as much, or the easier form.";
        case rg::decision::remove:
            return "The exercise is taken out until a professional has looked at it.";
        case rg::decision::stop:
            return "Everything is locked until a professional has looked.";
    }
    return {};
}

/// What must be reported for a set to hold: of each field that it says something of, the values that it takes.
std::string set_words(rg::feedback_set set) {
    std::vector<std::string> fields;
    for (std::size_t f = 0; f < rg::n_feedback_fields; ++f) {
        std::uint64_t const all = rg::detail::bits_of_field(f), here = set.bits() & all;
        if (here == all) continue;
        std::vector<std::string> values;
        for (std::size_t o = 0; o < rg::n_observed; ++o) {
            if (((here >> o) & 1U) != 0) values.emplace_back(rg::words_for(static_cast<rg::observed>(o)));
        }
        fields.push_back(joined(values, " or "));
    }
    return fields.empty() ? "whatever is reported" : joined(fields, "; ");
}

entry entry_of(rg::policy_view const& p, rg::progression_rule const& r, int place) {
    entry e{.id = concat("progress/", p.id, "/", r.id),
            .in = part::progress,
            .title = concat("Rule ", place, " of progress"),
            .words = {concat("She reads: ", in_quotes(r.sentence))},
            .numbers = {},
            .sources = {},
            .grade = std::string(not_graded)};
    add_sources(e.sources, &r.sources);
    std::vector<std::string> when;
    for (std::size_t i = 0; i < r.n_any; ++i) when.push_back(set_words(r.any[i]));
    e.numbers.push_back(
        concat("When she reports: ", when.empty() ? "whatever she reports" : joined(when, "; or "), "."));
    if (r.full != 0) e.numbers.push_back(concat("And ", int{r.full}, " full sessions in a row, this one among them."));
    if (r.incomplete != 0)
        e.numbers.push_back(concat("And ", int{r.incomplete}, " incomplete sessions in a row, this one among them."));
    if (r.setbacks != 0)
        e.numbers.push_back(concat("And after ", example::count_of(r.setbacks, "step"), " back in a row."));
    if (r.since_rise != 0)
        e.numbers.push_back(concat("And the dose is unchanged for ", example::count_of(r.since_rise, "day"), "."));
    if (r.regressed_within != 0)
        e.numbers.push_back(concat("And it was halved or made easier within the last ",
                                   example::count_of(r.regressed_within, "day"), "."));
    if (r.phase == rg::training_phase::regular)
        e.numbers.emplace_back("Not on the way back from a pause, and not while eased after harm.");
    if (r.phase == rg::training_phase::returning) e.numbers.emplace_back("Only on the way back from a pause.");
    e.numbers.push_back(concat("Then: ", decision_words(r.act)));
    if (r.stays_at_the_floor) e.numbers.emplace_back("Where there is nothing easier, the dose stays.");
    if ((r.act == rg::decision::advance || r.act == rg::decision::step_back) && r.rungs != 1)
        e.numbers.push_back(concat("By ", int{r.rungs}, " steps."));
    return e;
}

std::string step_words(rg::dose_step const& s) {
    switch (s.what) {
        case rg::dose_variable::repeats:
            return example::count_of(s.size, "repetition");
        case rg::dose_variable::hold_breaths:
            return concat(example::count_of(s.size, "breath"), " of hold");
        case rg::dose_variable::hold_seconds:
            return concat(example::count_of(s.size, "second"), " of hold");
        case rg::dose_variable::tempo_counts:
            return concat(example::count_of(s.size, "count"), " slower");
        case rg::dose_variable::load:
            return concat(s.size, " g of load");
        case rg::dose_variable::exertion_aim:
            return concat(example::count_of(s.size, "point"), " of effort");
        case rg::dose_variable::sets:
            return example::count_of(s.size, "set");
        case rg::dose_variable::none:
            break;
    }
    return {};
}

std::string path_words(rg::path_rule const& path) {
    std::vector<std::string> steps;
    for (std::size_t i = 0; i < path.size; ++i) steps.push_back(step_words(path.steps[i]));
    return joined(steps, "; then ");
}

entry entry_of(rg::policy_view const& p) {
    entry e{
        .id = concat("progress/", p.id),
        .in = part::progress,
        .title = "How doses rise and fall",
        .words =
            {"A dose goes up by one thing at a time, each until it is at its most, in the order on the right; an exercise "
             "that has no such thing passes it over. Then comes the next form of the exercise.",
             "The rules below are asked from the first to the last. The first that holds decides; where none does, the dose "
             "stays."},
        .numbers = {concat("A step is: ", path_words(p.path), "."),
                    concat("After harm nothing rises for ", int{p.eased_sessions}, " sessions."),
                    concat("A full session is: ", set_words(p.counts.full), "."),
                    concat("An incomplete session is: ", set_words(p.counts.incomplete), ".")},
        .sources = {&rg::postpartum::dossier_proposal},
        .grade = std::string(not_graded)};
    return e;
}

entry number(std::string_view id, std::string_view title, std::string words, std::string value) {
    return {.id = concat("limit/", id),
            .in = part::progress,
            .title = std::string(title),
            .words = {std::move(words)},
            .numbers = {std::move(value)},
            .sources = {&rg::postpartum::dossier_proposal},
            .grade = std::string(not_graded)};
}

void add_report_limits(std::vector<entry>& to) {
    // A member that is added to the limits does not compile here until it has a row.
    auto const& [ok, stop, rise, local, local_rise, hold, regress, easy] = rg::feedback_limits{};
    constexpr std::string_view title = "What counts in a report";
    auto const of_ten = [](std::string_view before, int n) { return concat(before, n, " of 10."); };
    to.push_back(number("pain-ok", title, "Pain up to here is within bounds.", of_ten("Up to ", ok)));
    to.push_back(
        number("pain-stop", title, "Pain above this is high; between the two it is raised.", of_ten("Above ", stop)));
    to.push_back(number("rise-from-before", title,
                        "Pain within bounds may be above what it was before the session by so much.",
                        concat("By ", example::count_of(rise, "point"), " of 10.")));
    to.push_back(number("local-pain", title, "In a wound, the pelvis or a breast, pain from here on is too much.",
                        of_ten("From ", local)));
    to.push_back(number("local-rise", title,
                        "In a wound, the pelvis or a breast, a rise during the session by so much is too much.",
                        concat("By ", example::count_of(local_rise, "point"), " of 10.")));
    to.push_back(number("next-morning-hold", title,
                        "Pain the next morning above that of before: from here on the dose does not rise.",
                        concat("By ", example::count_of(hold, "point"), " of 10.")));
    to.push_back(number("next-morning-regress", title,
                        "Pain the next morning above that of before: from here on it was too much.",
                        concat("By ", example::count_of(regress, "point"), " of 10.")));
    to.push_back(
        number("in-no-ladder", title,
               "Breathing and the resting position have one dose. Pain above this in one of them, or a sign in it "
               "that takes out, takes it out until a professional has looked; milder harm changes nothing of it.",
               of_ten("Above ", stop)));
    to.push_back(number("easy", title, "Effort is easy where it lies so far below the most that is allowed.",
                        concat("By ", example::count_of(easy, "point"), " of 10.")));
}

void add_step_limits(std::vector<entry>& to) {
    auto const& [days, percent, reps, breaths, secs, counts, points, grams, most_reps] =
        rg::progression_limits_of<catalogue>;
    constexpr std::string_view title = "How much a step may be";
    to.push_back(number("days-between-rises", title, "Between two steps up of one exercise lie at least so many days.",
                        example::count_of(days, "day") + "."));
    to.push_back(number("step-percent", title, "One step adds at most so much; a smallest step is always allowed.",
                        concat(percent, " percent of volume or load.")));
    to.push_back(number("step-repetitions", title, "The smallest step in repetitions.",
                        example::count_of(reps, "repetition") + "."));
    to.push_back(number("step-breaths", title, "The smallest step of a hold in breaths.",
                        example::count_of(breaths, "breath") + "."));
    to.push_back(number("step-seconds", title, "The smallest step of a hold in seconds.",
                        example::count_of(secs, "second") + "."));
    to.push_back(number("step-counts", title, "The smallest step in counts of a slow movement.",
                        example::count_of(counts, "count") + "."));
    to.push_back(number("step-effort", title, "The smallest step in points of effort.",
                        example::count_of(points, "point") + "."));
    to.push_back(number("step-load", title, "The smallest step of a load, where no weights are lighter.",
                        grams == 0 ? "None: no exercise has a load." : concat(grams, " g.")));
    to.push_back(number("most-repetitions", title,
                        "One step adds at most so many repetitions, whatever the percentage.",
                        example::count_of(most_reps, "repetition") + "."));
}

/// Numbers of training that stand beside the policy.
void add_shares(std::vector<entry>& to) {
    constexpr std::string_view title = "Less than the whole dose";
    // A member that is added to the numbers of training does not compile here until it has a row.
    auto const& [light_every, recovery, early_percent, early_until, later_percent, seldom_percent, session_percent,
                 class_settles, class_waits, ready_class, pain] = rg::training_rules_of<catalogue>;
    static_assert(light_every == 4, "the words say: every fourth week");
    static_cast<void>(ready_class);  // the catalogue states none: what is below strength
    auto const of_dose = [](int n) { return concat(n, " percent of the dose"); };
    to.push_back(number("light-week", title, "Every fourth week since she began, and on the day after a bad night.",
                        concat("At most ", of_dose(rg::percent_of_light_week), ".")));
    to.push_back(number("after-illness", title, "After an illness with fever, in the first days of training.",
                        concat("At most ", of_dose(rg::percent_of(rg::dose_share::half)), ", for ",
                               example::count_of(recovery.value(), "day"), ".")));
    std::vector<std::string> way_back;
    for (std::size_t stage = rg::stage_after_two_weeks + 1; stage-- > 0;)
        way_back.push_back(std::to_string(rg::percent_of_stage[stage]));
    to.push_back(number("after-two-weeks", title,
                        "On the way back from a pause of two weeks or more: step by step, a week each, with a good "
                        "session before each step.",
                        concat(joined(way_back, ", then "), " percent of the dose of before.")));
    to.push_back(number("after-one-week", title, "In the week after a pause of 8 to 13 days.",
                        concat(of_dose(rg::percent_of_stage[rg::stage_after_one_week]), " of before.")));
    std::string const growth = "How much a week may grow";
    auto const more = [](int percent) { return concat("At most ", percent - 100, " percent."); };
    to.push_back(number(
        "weekly-growth", growth,
        concat("The work of a week, over the most of the four weeks before, until day ", early_until.value(), "."),
        more(early_percent)));
    to.push_back(number("weekly-growth-later", growth, "The same, from that day on.", more(later_percent)));
    to.push_back(
        number("weekly-growth-seldom", growth,
               "The same for whoever trains less than three times a week, up to three of her largest sessions.",
               more(seldom_percent)));
    to.push_back(
        number("harder-class", growth,
               "After an exercise went to a form of a harder class the work of the week does not grow for so long.",
               concat(class_settles.value(), " days.")));
    to.push_back(number("class-waits", growth,
                        "Where a harder class waits because the week has grown, it does not grow for so long.",
                        concat(class_waits.value(), " days.")));
    to.push_back(number("session-growth", growth, "The work of one session, over the most of the four weeks before.",
                        more(session_percent)));
    auto const& [judged, worth_judging, first_look, last_look, sessions] = pain;
    static_cast<void>(judged);  // it is
    to.push_back(number("pain-first-look", "Whether exercise helps",
                        concat("Pain of ", worth_judging,
                               " of 10 or more in the first week that has not dropped by two "
                               "points or 30 percent: see a professional. Not before ",
                               sessions, " sessions."),
                        concat("After ", example::count_of(first_look.value(), "day"), ".")));
    to.push_back(number("pain-last-look", "Whether exercise helps",
                        "The same: no exercise until a professional has looked at it.",
                        concat("After ", example::count_of(last_look.value(), "day"), ".")));
    to.push_back(
        number("severe-pain", "What counts in a report",
               "Pain before a session, or the next morning, from here on counts as a yes to the question about "
               "severe pain.",
               concat("From ", rg::detail::severe_pain_from, " of 10.")));
    to.push_back(number("reports-for-a-trend", "What counts in a report",
                        "A week's mean of pain is judged from so many reports on.",
                        concat(int{rg::detail::enough_reports}, " reports.")));
}

entry ladder_of(rg::progression_row const& p, rg::rung_table const& rungs) {
    auto const& whole = tables.exercises[static_cast<std::size_t>(p.members[p.size - 1])];
    entry e{.id = concat("ladder/", whole.id),
            .in = part::progress,
            .title = concat("From easy to hard: ", whole.name),
            .words = {p.size == 1
                          ? std::string("It has one form only.")
                          : std::string("Forms, the easiest first. She begins with the easiest that is open to her.")},
            .numbers = {},
            .sources = {},
            .grade = {}};
    rg::evidence worst = rg::evidence::guideline;
    for (std::size_t m = 0; m < p.size; ++m) {
        auto const& form = tables.exercises[static_cast<std::size_t>(p.members[m])];
        int const steps = rungs.last[m] - rungs.first[m];
        e.words.push_back(concat(m + 1, ". ", form.name));
        e.numbers.push_back(concat("Form ", m + 1, ": ", steps == 0 ? "one dose" : example::count_of(steps + 1, "dose"),
                                   " from ", "the least to the most; starts at dose ",
                                   int{rungs.start[m]} - int{rungs.first[m]} + 1, "."));
        add_sources(e.sources, form.source);
        worst = std::max(worst, form.grade);
    }
    e.numbers.push_back(concat("A step is: ", path_words(p.policy->path), "."));
    e.grade = grade_words(worst);
    return e;
}

}  // namespace

void add_progress(std::vector<entry>& to) {
    std::vector<rg::policy_view const*> policies;
    for (rg::progression_row const& p : rg::progression_table<catalogue>) {
        if (std::find(policies.begin(), policies.end(), p.policy) == policies.end()) policies.push_back(p.policy);
    }
    std::vector<entry> rules;
    for (rg::policy_view const* p : policies) {
        to.push_back(entry_of(*p));
        int place = 0;
        for (rg::progression_rule const& r : p->rules) {
            entry e = entry_of(*p, r, ++place);
            // What two policies have in common is decided once.
            bool const known = std::any_of(rules.begin(), rules.end(), [&e](entry const& other) {
                return e.title == other.title && e.words == other.words && e.numbers == other.numbers &&
                       e.sources == other.sources;
            });
            if (known) continue;
            rules.push_back(e);
            to.push_back(std::move(e));
        }
    }
    add_report_limits(to);
    add_step_limits(to);
    add_shares(to);
    for (std::size_t f = 0; f < rg::progression_table<catalogue>.size(); ++f)
        to.push_back(ladder_of(rg::progression_table<catalogue>[f], rg::rung_tables<catalogue>[f]));
}

}  // namespace sheet

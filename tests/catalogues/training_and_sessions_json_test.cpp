// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// How training goes on, and what sessions and programmes hold, is what training.json and sessions.json state, number by
// number and in both directions. Where they differ, the JSON is right.
#include <regimen/catalogues/postpartum_back/programmes.hpp>
#include <regimen/regimen.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "support/in_json.hpp"

namespace {

using namespace regimen;
using regimen_tests::differences;
using regimen_tests::ids_of;
using regimen_tests::json;
using regimen_tests::read_data;
using regimen_tests::text;
namespace pp = regimen::postpartum;
using C = postpartum_back;
constexpr auto const& table = view_of<C>;

std::string id_at(std::size_t exercise) { return text(table.exercises[exercise].id); }

/// The values of each field of a report, in their order.
std::map<std::string, std::vector<std::string>> const& names_of_fields() {
    static std::map<std::string, std::vector<std::string>> const names{
        {"completion", {"as-planned", "beyond", "partly", "not-done", "unsaid"}},
        {"pain", {"fine", "above-before", "raised", "high", "local", "unsaid"}},
        {"aftermath", {"settled", "slightly-worse", "worse", "unsaid"}},
        {"effort", {"easy", "within", "above", "unsaid"}},
        {"quality", {"good", "poor", "unsaid"}},
        {"sign", {"none", "eases", "removes", "locks", "unsaid"}},
        {"energy", {"rested", "exhausted", "unsaid"}},
        {"trend", {"steady", "rising"}},
        {"week", {"ordinary", "new-class", "light"}}};
    return names;
}
constexpr char const* fields[] = {"completion", "pain",   "aftermath", "effort", "quality",
                                  "sign",       "energy", "trend",     "week"};

/// The fields that a set of reports asks about, each with the values that will do.
json in_json(std::uint64_t bits) {
    json out = json::object();
    std::size_t at = 0;
    for (char const* field : fields) {
        json values = json::array();
        auto const& names = names_of_fields().at(field);
        for (std::string const& name : names) {
            if (((bits >> at) & 1U) != 0) values.push_back(name);
            ++at;
        }
        if (values.size() != names.size()) out[field] = values;
    }
    CHECK(at == n_observed);
    return out;
}
json in_json(source_list const& cited) {
    json out = json::array();
    for (std::size_t i = 0; i != cited.size(); ++i) out.push_back(text(cited[i].key));
    return out;
}
json in_json(progression_rule const& r) {
    json out{{"id", text(r.id)},
             {"any", json::array()},
             {"then", text(id_of(r.act))},
             {"sources", in_json(r.sources)},
             {"sentence", text(r.sentence)}};
    for (std::size_t i = 0; i != r.n_any; ++i) out["any"].push_back(in_json(r.any[i].bits()));
    auto const put = [&out](char const* field, int n, int usual = 0) {
        if (n != usual) out[field] = n;
    };
    put("full_sessions", r.full);
    put("incomplete_sessions", r.incomplete);
    put("steps_back_before", r.setbacks);
    put("unchanged_for_days", r.since_rise);
    put("regressed_within_days", r.regressed_within);
    put("rungs", r.rungs, 1);
    if (r.phase == training_phase::regular) out["phase"] = "regular";
    if (r.phase == training_phase::returning) out["phase"] = "returning";
    if (r.stays_at_the_floor) out["or_stays"] = true;
    return out;
}
json in_json(policy_view const& p) {
    constexpr char const* variables[] = {"none",         "repetitions", "hold-breaths", "hold-seconds",
                                         "tempo-counts", "load",        "exertion",     "sets"};
    json path = json::array(), rules = json::array();
    for (std::size_t i = 0; i != p.path.size; ++i) {
        dose_step const& s = p.path.steps[i];
        path.push_back({{"variable", variables[static_cast<std::size_t>(s.what)]}, {"add", s.size}});
        if (s.where_dosed) path.back()["where_dosed"] = true;
    }
    for (progression_rule const& r : p.rules) rules.push_back(in_json(r));
    return {{"id", text(p.id)},
            {"path", path},
            {"resets", p.path.resets},
            {"eased_sessions", p.eased_sessions},
            {"counts", {{"full", in_json(p.counts.full.bits())}, {"incomplete", in_json(p.counts.incomplete.bits())}}},
            {"hoped_for", in_json(p.hoped_for.bits())},
            {"rules", rules}};
}

json until(days day) { return day >= week_band::no_end ? json(nullptr) : json(day.value()); }
template <class Words>
json given(Words const& words) {
    json out = json::array();
    for (std::string_view const word : words)
        if (!word.empty()) out.push_back(text(word));
    return out;
}
json in_json(composition_rules const& c) {
    json bands = json::array(), budgets = json::array();
    for (week_band const& b : c.bands)
        bands.push_back({{"until_day", until(b.until)},
                         {"max_seconds", b.max_time.value()},
                         {"max_exercises", b.max_exercises},
                         {"max_exertion", b.max_exertion}});
    for (demand_budget const& b : c.budgets) {
        if (b.demand.empty()) continue;
        budgets.push_back({{"demand", text(b.demand)}, {"level", b.level}});
        auto const put = [&budgets](char const* field, int n) {
            if (n != 0) budgets.back()[field] = n;
        };
        put("most_items", b.most_items);
        put("most_in_a_row", b.most_in_a_row);
        put("most_seconds", b.most_time.value());
        if (b.until < week_band::no_end) put("until_day", b.until.value());
    }
    return {{"bands", bands},
            {"careful_after", text(c.careful_after)},
            {"careful_until_no", text(c.careful_until_no)},
            {"micro_below_seconds", c.micro_below.value()},
            {"short_up_to_seconds", c.short_up_to.value()},
            {"warm_up_short_seconds", c.warm_up_short.value()},
            {"warm_up_standard_seconds", c.warm_up_standard.value()},
            {"warm_up_strength_seconds", c.warm_up_strength.value()},
            {"strength_rank", c.strength_rank},
            {"relaxation_seconds", c.relaxation.value()},
            {"most_positions", c.most_positions},
            {"most_changes", c.most_changes},
            {"most_floor_to_standing", c.most_floor_to_standing},
            {"position_change_seconds", c.position_change.value()},
            {"rest_seconds", c.rest.value()},
            {"strength_rest_seconds", c.strength_rest.value()},
            {"after_head_down_seconds", c.after_head_down.value()},
            {"head_down", text(c.head_down)},
            {"rolled_out_of", given(c.rolled_out_of)},
            {"balance_from_items", c.balance_from_items},
            {"most_rotations", c.most_rotations},
            {"bending", given(c.bending)},
            {"arching", given(c.arching)},
            {"turning", text(c.turning)},
            {"budgets", budgets}};
}

/// The exercises of a session in their order, each with its block.
json form_of(checked_session<C> const& s) {
    json out = json::array();
    for (routine_item const& item : s.items.view()) out.push_back({text(id_of(item.in)), id_at(item.exercise)});
    return out;
}
json room_of(profile<C> const& who) { return ids_of(who.raw().equipment, table.equipment); }
/// The conditions that somebody is taken to have: what follows from the mode is not among them.
json who_may_have(profile<C> const& who) {
    json out = json::array();
    for (std::size_t c = 0; c != table.conditions.size(); ++c)
        if (who.answer_to(c) == answer::yes && !table.conditions[c].from_mode)
            out.push_back(text(table.conditions[c].id));
    return out;
}
json sorted(json list) {
    std::sort(list.begin(), list.end());
    return list;
}
std::string mode_of(profile<C> const& who) { return text(table.modes[static_cast<std::size_t>(who.raw().mode)].id); }

template <class... Conditions>
json ids_in(conditions<Conditions...>) {
    return json::array({text(Conditions::is.id)...});
}
template <class Programme>
struct parts;
template <class Catalogue, class Mode, class Room, class Policy, class... Weeks>
struct parts<programme<Catalogue, Mode, Room, Policy, Weeks...>> {
    static json id_of_mode() { return text(Mode::is.id); }
    static json id_of_policy() { return text(Policy::is.id); }
};

/// The name of a form that has these exercises, or the exercises themselves where none has.
json form_named(json const& forms, json const& items) {
    for (auto const& [name, form] : forms.items())
        if (form == items) return name;
    return items;
}

template <class Programme, std::size_t N>
json in_json(checked_programme<C, N> const& made, std::string const& id, json const& forms) {
    json weeks = json::array(), room;
    for (auto const& w : made.weeks) {
        json days = json::array(), who;
        for (auto const& d : w.days) {
            if (d.session == nullptr) {
                days.push_back(nullptr);
                continue;
            }
            profile<C> const& for_whom = d.session->checked_for;
            CHECK(for_whom.raw().day == w.week * 7);
            CHECK((room.is_null() || room == room_of(for_whom)));
            CHECK((who.is_null() || who == who_may_have(for_whom)));
            room = room_of(for_whom);
            who = who_may_have(for_whom);
            days.push_back(form_named(forms, form_of(*d.session)));
        }
        weeks.push_back({{"week", w.week}, {"percent", w.percent}, {"may_have", who}, {"days", days}});
    }
    return {{"id", id},
            {"after", parts<Programme>::id_of_mode()},
            {"policy", parts<Programme>::id_of_policy()},
            {"room", room},
            {"weeks", weeks}};
}

}  // namespace

TEST_CASE("what the catalogue names for training, and its modes, are those of training.json") {
    auto const stated = read_data("training.json");
    std::set<std::string> known;
    for (auto const& [field, value] : stated.items()) known.insert(field);
    CHECK(known == std::set<std::string>{"about", "catalogue", "modes", "policies", "ladders", "limits", "report",
                                         "week_pattern", "week_growth", "pain_trend", "pause", "reevaluation", "pace"});
    json const here{{"id", text(C::id)},
                    {"covers", {{"from", table.covers.from}, {"until", table.covers.until}}},
                    {"default_rulebook", text(C::default_rulebook::id)},
                    {"severe_pain", text(C::severe_pain::is.id)},
                    {"severe_pain_from", detail::severe_pain_from},
                    {"short_night", text(C::short_night_condition::is.id)},
                    {"illness", ids_in(C::illness_conditions{})},
                    {"doming", text(C::doming::is.id)},
                    {"pain_sign", text(C::pain_sign::is.id)},
                    {"local_pain_sign", text(C::local_pain_sign::is.id)}};
    CHECK(differences(stated.at("catalogue"), here, "catalogue") == "");
    json modes = json::array();
    for (auto const& m : table.modes) {
        modes.push_back({{"id", text(m.id)}, {"name", text(m.name)}});
        if (m.implies >= 0) modes.back()["implies"] = text(table.conditions[static_cast<std::size_t>(m.implies)].id);
    }
    CHECK(differences(stated.at("modes"), modes, "modes") == "");
}

TEST_CASE("the policies and the ladders are those of training.json, rule by rule and form by form") {
    auto const stated = read_data("training.json");
    json policies = json::array(), ladders = json::array();
    std::set<std::string> seen;
    for (progression_row const& p : progression_table<C>) {
        if (seen.insert(text(p.policy->id)).second) policies.push_back(in_json(*p.policy));
        json forms = json::array();
        for (std::size_t i = 0; i != p.size; ++i) forms.push_back(id_at(static_cast<std::size_t>(p.members[i])));
        ladders.push_back({{"policy", text(p.policy->id)}, {"forms", forms}});
    }
    CHECK(differences(stated.at("policies"), policies, "policies") == "");
    CHECK(differences(stated.at("ladders"), ladders, "ladders") == "");
}

TEST_CASE("the numbers of progress, of a report, of the week and of a pause are those of training.json") {
    auto const stated = read_data("training.json");
    progression_limits const& l = progression_limits_of<C>;
    json const limits{{"days_between_rises", l.days_between_rises},
                      {"most_percent", l.most_percent},
                      {"smallest_repetitions", l.smallest_repetitions},
                      {"smallest_hold_breaths", l.smallest_hold_breaths},
                      {"smallest_hold_seconds", l.smallest_hold_seconds},
                      {"smallest_tempo_counts", l.smallest_tempo_counts},
                      {"smallest_exertion", l.smallest_exertion},
                      {"smallest_load_g", l.smallest_load_g},
                      {"most_repetitions", l.most_repetitions}};
    CHECK(differences(stated.at("limits"), limits, "limits") == "");

    feedback_limits const f{};
    json const report{{"pain_ok", f.pain_ok},
                      {"pain_stop", f.pain_stop},
                      {"most_rise_from_before", f.most_rise_from_before},
                      {"local_pain_stop", f.local_pain_stop},
                      {"local_rise_stop", f.local_rise_stop},
                      {"next_morning_hold", f.next_morning_hold},
                      {"next_morning_regress", f.next_morning_regress},
                      {"easy_below_cap", f.easy_below_cap}};
    CHECK(differences(stated.at("report"), report, "report") == "");

    week_pattern_rules const& w = week_pattern_of<C>;
    json const pattern{{"most_days", w.most_days},
                       {"most_strength_days", w.most_strength_days},
                       {"days_between_strength", w.between_strength.value()},
                       {"ready_after_gentle_days", w.ready_after_gentle_days},
                       {"asked_again_after_days", w.asked_again_after.value()},
                       {"most_sessions_a_day", w.most_sessions_a_day},
                       {"early_until_day", w.early_until.value()},
                       {"most_early_seconds", w.most_early_time.value()}};
    CHECK(differences(stated.at("week_pattern"), pattern, "week_pattern") == "");

    training_rules const& t = training_rules_of<C>;
    json const growth{{"percent_in_early_weeks", t.early_week_percent},
                      {"percent_in_later_weeks", t.later_week_percent},
                      {"early_until_day", t.early_until.value()},
                      {"percent_up_to_three_sessions", t.seldom_week_percent},
                      {"percent_of_a_session", t.session_percent},
                      {"days_of_new_class", t.class_settles.value()},
                      {"days_of_waiting", t.class_waits.value()},
                      {"light_week_every", t.light_week_every},
                      {"percent_of_light_week", percent_of(dose_share::light)},
                      {"percent_after_illness", percent_of(dose_share::half)},
                      {"days_of_recovery", t.recovery.value()},
                      {"ready_class", detail::ready_class_of<C>}};
    CHECK(differences(stated.at("week_growth"), growth, "week_growth") == "");

    json const pain{{"judged", t.pain.judged},
                    {"worth_judging", t.pain.worth_judging},
                    {"first_look_days", t.pain.first_look.value()},
                    {"last_look_days", t.pain.last_look.value()},
                    {"sessions", t.pain.sessions}};
    CHECK(differences(stated.at("pain_trend"), pain, "pain_trend") == "");

    json long_way = json::array();
    for (std::size_t stage = stage_after_two_weeks + std::size_t{1}; stage-- > 0;)
        long_way.push_back(percent_of_stage[stage]);
    json const pause{{"shortest_days", shortest_pause},
                     {"percent_after_one_week", {percent_of_stage[stage_after_one_week], percent_of_stage[0]}},
                     {"percent_after_two_weeks", long_way}};
    CHECK(differences(stated.at("pause"), pause, "pause") == "");

    json const pace_here{{"seconds_per_count", pace{}.per_count.value()},
                         {"seconds_per_breath", pace{}.per_breath.value()}};
    CHECK(differences(stated.at("pace"), pace_here, "pace") == "");

    json days_of = json::array(), expected = json::array();
    for (int day = 0; day != table.covers.until; ++day)
        if (detail::last_reevaluation(reevaluation_of<C>, day) == day) days_of.push_back(day);
    expected = stated.at("reevaluation").at("on_days");
    for (int day = expected.back();
         (day += stated.at("reevaluation").at("then_every_days").get<int>()) < table.covers.until;)
        expected.push_back(day);
    CHECK(differences(expected, days_of, "reevaluation") == "");
}

TEST_CASE("the rules of composition, the shipped sessions and the programmes are those of sessions.json") {
    auto const stated = read_data("sessions.json");
    std::set<std::string> known;
    for (auto const& [field, value] : stated.items()) known.insert(field);
    CHECK(known == std::set<std::string>{"about", "composition", "room", "forms", "sessions", "programmes",
                                         "programme_growth_percent", "programme_light_percent"});
    CHECK(differences(stated.at("composition"), in_json(composition_of<C>), "composition") == "");
    CHECK(stated.at("programme_growth_percent") == programme_growth_percent);
    CHECK(stated.at("programme_light_percent") == programme_light_percent);

    auto const& forms = stated.at("forms");
    std::set<std::string> used;
    json sessions = json::array();
    for (auto const& s : pp::shipped_sessions) {
        CAPTURE(s.id, s.for_whom);
        profile<C> const& who = s.session.checked_for;
        sessions.push_back({{"id", text(s.id)},
                            {"title", text(s.title)},
                            {"for_whom", text(s.for_whom)},
                            {"rulebook", text(s.rulebook)},
                            {"after", mode_of(who)},
                            {"from_day", who.raw().day},
                            {"may_have", sorted(who_may_have(who))}});
        REQUIRE(forms.contains(text(s.id)));
        used.insert(text(s.id));
        CHECK(differences(forms.at(text(s.id)), form_of(s.session), "forms." + text(s.id)) == "");
        CHECK(room_of(who) == stated.at("room"));
        // Doses are the starting ones, which exercises.json states.
        for (routine_item const& item : s.session.items.view())
            CHECK(item.dose == starting_dose(*table.exercises[item.exercise].dose));
    }
    auto expected = stated.at("sessions");
    for (auto& s : expected) s["may_have"] = sorted(s.at("may_have"));
    CHECK(differences(expected, sessions, "sessions") == "");

    json const programmes{
        in_json<pp::twelve_weeks_vaginal>(pp::programme_after_vaginal_birth, "after-vaginal-birth", forms),
        in_json<pp::twelve_weeks_caesarean>(pp::programme_after_caesarean, "after-caesarean", forms)};
    CHECK(differences(stated.at("programmes"), programmes, "programmes") == "");
    for (auto const& p : stated.at("programmes"))
        for (auto const& w : p.at("weeks"))
            for (auto const& day : w.at("days"))
                if (!day.is_null()) used.insert(day.get<std::string>());
    for (auto const& [name, form] : forms.items()) CHECK(used.count(name) == 1);
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The words of the diary for single things, and the programme that stands beside it.
// What the library says of a decision is taken as it is, without the exercise's name, which stands in the list before
// it.
#include "words.hpp"

#include <regimen/catalogues/postpartum_back/programmes.hpp>

#include "common/concat.hpp"
#include "common/dose_words.hpp"
#include "diary.hpp"

namespace coach {

namespace rg = regimen;
using example::concat;

std::string_view words_for(rg::day_kind k) {
    switch (k) {
        case rg::day_kind::refused:
            return "cannot be planned";
        case rg::day_kind::locked:
            return "locked";
        case rg::day_kind::screening_due:
            return "questions first";
        case rg::day_kind::not_cleared:
            return "no session";
        case rg::day_kind::rest:
            return "rest";
        case rg::day_kind::micro:
            return "a short second session";
        case rg::day_kind::stretch:
            return "stretch";
        case rg::day_kind::strength:
            return "strength";
    }
    return {};
}

std::string_view words_for(rg::decision d) {
    switch (d) {
        case rg::decision::hold:
            return "as it is";
        case rg::decision::advance:
            return "one step up";
        case rg::decision::resume:
            return "back towards the old dose";
        case rg::decision::step_back:
            return "one step back";
        case rg::decision::regress:
            return "half as much, or the easier form";
        case rg::decision::remove:
            return "taken out";
        case rg::decision::stop:
            return "stop";
    }
    return {};
}

std::string names(std::vector<std::string> const& all) {
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        out += concat(i == 0 ? "" : i + 1 == all.size() ? " and " : ", ", all[i]);
    }
    return out;
}

std::vector<std::string> report_pieces(rg::exercise_feedback const& f) {
    std::vector<std::string> out;
    switch (f.done) {
        case rg::completion::as_planned:
            out.push_back("done");
            break;
        case rg::completion::beyond:
            out.push_back("done, and more");
            break;
        case rg::completion::partly:
            out.push_back("done in part");
            break;
        case rg::completion::not_done:
            return {"not done"};
        case rg::completion::unsaid:
            out.push_back("how much: not said");
            break;
    }
    auto const pain = [&out](rg::reported<rg::pain_points> const& p, std::string_view when) {
        out.push_back(p.given() ? concat("pain ", p.points(), " ", when) : concat("pain ", when, ": not said"));
    };
    pain(f.before, "before");
    pain(f.worst, "at worst");
    pain(f.right_after, "after");
    pain(f.next_morning, "next morning");
    out.push_back(f.settled == rg::answer::no    ? "not settled in a day"
                  : f.settled == rg::answer::yes ? ""
                                                 : "whether it settled: not said");
    out.push_back(f.effort.given() ? concat("effort ", f.effort.points()) : "effort: not said");
    std::string how;
    auto const quality = [&how](rg::answer a, std::string_view poor) {
        if (a == rg::answer::no) how += concat(how.empty() ? "" : ", ", poor);
    };
    quality(f.breathed_freely, "held her breath");
    quality(f.belly_stayed_flat, "belly bulged");
    quality(f.moved_slowly, "too fast");
    bool const open = f.breathed_freely == rg::answer::not_asked || f.belly_stayed_flat == rg::answer::not_asked ||
                      f.moved_slowly == rg::answer::not_asked;
    out.push_back(how.empty() && open ? "how it went: not said" : how);
    out.push_back(f.sign.effect() == rg::sign_effect::unsaid ? "stop signs: not said" : "");
    return out;
}

std::string report_words(std::vector<std::string> const& pieces, std::vector<std::string> const* usual) {
    std::string out;
    bool pain = false;
    std::size_t open = 0;
    for (std::string const& p : pieces) open += p.ends_with("not said") ? 1 : 0;
    bool const brief = open + 1 >= pieces.size();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].empty() || (brief && i > 0)) continue;
        if (usual != nullptr && i < usual->size() && (*usual)[i] == pieces[i]) continue;
        bool const of_pain = pieces[i].starts_with("pain ");
        out += concat(out.empty() ? "" : ", ", of_pain && pain ? pieces[i].substr(5) : pieces[i]);
        pain = of_pain;
    }
    return brief ? concat(out, "; nothing else said") : out;
}

std::string energy_words(rg::answer exhausted) {
    if (exhausted == rg::answer::yes) return "She is exhausted.";
    return exhausted == rg::answer::no ? "Not exhausted." : "How rested she is: not said.";
}

std::string change_words(rg::item_decision const& d) {
    if (d.to == rg::ladder_state::never_done || d.family < 0) return short_name(d.exercise);
    rg::progression_row const& p = rg::progression_table<back>[static_cast<std::size_t>(d.family)];
    rg::rung_table const& t = rg::rung_tables<back>[static_cast<std::size_t>(d.family)];
    std::size_t const form = t.member[d.to];
    auto const exercise = static_cast<std::size_t>(p.members[form]);
    std::string const dose =
        example::dose_words(p.doses[form], rg::dose_at_rung(p.doses[form], p.policy->path, t.rung_in_form(d.to)));
    if (exercise == d.exercise) return concat(short_name(exercise), ": next time ", dose);
    return concat(short_name(d.exercise), ": next time ", short_name(exercise), ", ", dose);
}

std::string reason_words(rg::item_decision const& d) {
    rg::explanation const why = rg::explain_decision<back>(d), else_ = rg::what_would_differ<back>(d);
    std::string sentence(why.sentence.view());
    std::string const prefix = concat(rg::view_of<back>.exercises[d.exercise].name, ": ");
    if (sentence.starts_with(prefix)) sentence = sentence.substr(prefix.size());
    std::string const source(why.source());
    if (!source.empty()) sentence += concat(" [", source, "]");
    return concat(words_for(d.made), "|", sentence, "|", else_.sentence.view());
}

std::string tenths(int n) { return concat(n / 10, ".", n % 10); }

bool has_programme_of_its_own(course const& c) { return c.asked.birth == "vaginal" || c.asked.birth == "caesarean"; }

std::int32_t programme_volume(course const& c, int week) {
    auto const& programme = c.asked.birth == "caesarean" ? rg::postpartum::programme_after_caesarean
                                                         : rg::postpartum::programme_after_vaginal_birth;
    std::int32_t work = 0;
    for (auto const& w : programme.weeks) {
        for (auto const& day : w.days) {
            if (w.week != week || day.session == nullptr) continue;
            for (rg::routine_item const& item : day.session->items.view()) work += work_of(item);
        }
    }
    return work;
}

}  // namespace coach

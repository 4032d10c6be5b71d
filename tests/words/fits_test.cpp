// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whether a language has room is known when it is compiled; what has none is cut behind a whole character, with its
// mark, and what to do is the last to be lost.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/words/fits.hpp>

#include <algorithm>
#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "support/both_times.hpp"

using namespace regimen;

namespace {

using C = postpartum_back;

/// A text in a script whose letters take so many bytes each, places as they are.
std::string spelt(std::string_view text, std::string_view letter) {
    std::string out;
    bool inside = false;
    for (char const c : text) {
        inside = inside || c == '{';
        bool const a_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (a_letter && !inside) {
            out += letter;
        } else {
            out += c;
        }
        inside = inside && c != '}';
    }
    return out;
}

/// English in another script, for the catalogue's texts that stop a session and for the phrases around them.
struct other_script {
    std::deque<std::string> kept;
    std::vector<translation> content;
    language words = english;
    progress_language progress = progress_english;

    explicit other_script(std::string_view letter) {
        auto const put = [&](auto& phrase) { phrase = kept.emplace_back(spelt(phrase, letter)); };
        auto const translate = [&](std::string_view kind, std::string_view id, std::string_view text) {
            std::string_view const key = kept.emplace_back(std::string(kind) + ":" + std::string(id));
            content.push_back({key, kept.emplace_back(spelt(text, letter))});
        };
        for (stop_sign_row const& s : stop_sign_table<C>) {
            translate("sign", s.id, s.name);
            translate("advice", s.id, s.advice);
        }
        for (rule_row const& r : rulebook_of<pp_book, C>.view().rules) translate("rule", r.id, r.sentence);
        for (condition_row const& c : view_of<C>.conditions) {
            translate("condition", c.id, c.question);
            translate("statement", c.id, c.statement);
        }
        for (exercise_row const& e : view_of<C>.exercises) translate("exercise", e.id, e.name);
        put(progress.reported_sign);
        put(progress.reported_sign_in);
        put(progress.today_locked);
        put(progress.not_looked_at_yet);
        put(progress.call_now);
        put(progress.call_today);
        put(words.not_asked_yet);
        put(words.not_sure);
        put(words.kept_shut);
        put(words.contradiction);
        put(words.told_yes);
        put(words.told_report);
        put(words.told_not_sure);
        put(words.change_resolution);
        words.content = item_view<translation>(content.data(), content.size());
    }
    other_script(other_script const&) = delete;

private:
    using pp_book = default_rulebook_of<C>;
};

/// Whether a text ends with a character and not inside one, and has no byte that belongs to none.
bool is_whole_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        auto const c = static_cast<unsigned char>(text[i]);
        std::size_t const size = c < 0x80 ? 1 : c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 0;
        if (size == 0 || i + size > text.size()) return false;
        for (std::size_t k = 1; k < size; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0U) != 0x80U) return false;
        }
        i += size;
    }
    return true;
}

constexpr std::size_t npos = static_cast<std::size_t>(-1);

/// Everything that is said of stop signs, rules and questions.
template <class Use>
void for_each_text(other_script const& in, Use use) {
    for (std::size_t at = 0; at != stop_sign_table<C>.size(); ++at) {
        for (int const exercise : {-1, 0, 40}) {
            concern const c{.sign = static_cast<std::int16_t>(at), .exercise = static_cast<std::int16_t>(exercise)};
            use(explain_concern<C>(c, in.words, in.progress), at);
        }
        training_state<C> s;
        s.lock = lock_reason::stop_sign;
        s.lock_sign = static_cast<std::int8_t>(at);
        today<C> const locked{.kind = day_kind::locked};
        // A milder sign locks as one of the same day, which is told instead of its advice.
        bool const by_itself = stop_sign_table<C>[at].level >= stop_level::S2;
        use(explain_day(locked, s, in.words, in.progress), by_itself ? at : npos);
    }
    for (std::size_t c = 0; c != view_of<C>.conditions.size(); ++c) {
        for (auto const how : {told::yes, told::report, told::not_sure})
            use(explain(view_of<C>, c, how, in.words), npos);
    }
    auto const slips = screen(profile<C>{}
                                  .after<postpartum::vaginal>(days::from_value(30))
                                  .yes<postpartum::wound_problem_caesarean>()
                                  .yes<postpartum::caesarean_pain_with_activity>());
    slips.for_each_contradiction([&](contradiction const& c) { use(explain(slips, c, in.words), npos); });
    auto const who = profile<C>{}.after<postpartum::caesarean>(days::from_value(30));
    for (auto const& p : {who, who.rest_is(answer::unknown), who.rest_is(answer::yes)}) {
        auto const screened = screen(p);
        screened.for_each_applied_rule([&](applied_rule const& r) { use(explain(screened, r, in.words), npos); });
        for (std::size_t e = 0; e != screened.n_exercises; ++e) {
            screened.for_each_reason(e, [&](reason const& r) { use(explain(screened, e, r, in.words), npos); });
            screened.for_each_change_that_would_open(
                e, [&](change const& c) { use(explain(screened, c, in.words), npos); });
        }
    }
}
constexpr language with_a_long(std::string_view phrase) {
    language l = english;
    l.forbidden = phrase;
    return l;
}
template <std::size_t N>
struct letters {
    char all[N]{};
    constexpr letters() {
        for (char& c : all) c = 'x';
    }
    constexpr std::string_view view() const { return {all, N}; }
};
constexpr letters<explanation_room::sentence> brimful;
constexpr letters<explanation_room::sentence + 1> too_long;
constexpr language to_the_brim = with_a_long(brimful.view());
constexpr language over_it = with_a_long(too_long.view());

}  // namespace

TEST_CASE("English fits, with room for a script of three bytes a letter") {
    HOLDS(fits<C, english>);
    HOLDS(3 * longest_texts<C, english>.sentence <= explanation_room::sentence);
    HOLDS(3 * longest_texts<C, english>.needs <= explanation_room::needs);
    HOLDS(3 * longest_texts<C, english>.conditions <= explanation_room::conditions);
    HOLDS(3 * longest_texts<C, english>.amount <= explanation_room::amount);
}

TEST_CASE("a language that may not fit is known when it is compiled, to the byte") {
    HOLDS(fits<C, to_the_brim>);
    HOLDS(!fits<C, over_it>);
    HOLDS(longest_texts<C, over_it>.sentence == explanation_room::sentence + 1);
}

TEST_CASE("no phrase is overlooked") {
    CHECK(sizeof(language) ==
          detail::sentences_of(english).size() * sizeof(std::string_view) + sizeof(item_view<translation>));
    for (std::string_view const phrase : detail::sentences_of(english)) CHECK_FALSE(phrase.empty());
    auto all = detail::sentences_of(english);
    std::sort(all.begin(), all.end());
    CHECK(std::unique(all.begin(), all.end()) == all.end());
}

TEST_CASE("in a script of three bytes a letter nothing is cut") {
    other_script const hindi("\xe0\xa4\x95");
    std::size_t longest = 0, all = 0;
    for_each_text(hindi, [&](explanation const& x, std::size_t) {
        ++all;
        longest = std::max(longest, x.view().size());
        if (x.truncated() || !is_whole_utf8(x.view())) FAIL_CHECK(x.technical.view());
    });
    CHECK(all > 1000);
    CHECK(longest > 640);
}

TEST_CASE("what has no room is cut behind a whole character, says so, and begins with what to do") {
    for (std::string_view const letter :
         {"xxxxxxxxxxxxxxxx", "\xe0\xa4\x95\xe0\xa4\x95\xe0\xa4\x95\xe0\xa4\x95\xe0\xa4\x95",
          "\xf0\x9f\xa4\xb1\xf0\x9f\xa4\xb1\xf0\x9f\xa4\xb1\xf0\x9f\xa4\xb1"}) {
        other_script const wide(letter);
        int cut = 0;
        for_each_text(wide, [&](explanation const& x, std::size_t sign) {
            std::string_view const said = x.view();
            if (!is_whole_utf8(said)) FAIL_CHECK(x.technical.view());
            CHECK(said.ends_with("...") == x.sentence.truncated());
            cut += x.truncated() ? 1 : 0;
            if (sign == npos) return;
            stop_sign_row const& row = stop_sign_table<C>[sign];
            std::string_view const advice = wide.words.of("advice", row.id, row.advice);
            auto const n = std::min(advice.size(), said.size() - 16);
            bool const begins = said.substr(0, n) == advice.substr(0, n);
            // What is whole begins with what was reported; what is cut with what to do, the last to be lost.
            CHECK((begins || (!x.sentence.truncated() && said.find(advice) != std::string_view::npos)));
        });
        CHECK(cut > 100);
    }
}

TEST_CASE("a sentence made of something that was cut says so, too") {
    std::string const name(explanation_room::needs, 'x');
    std::array const long_names{translation{"equipment:chair", name}, translation{"equipment:fitball", name},
                                translation{"equipment:wall", name}};
    language l = english;
    l.content = long_names;
    auto const well = profile<C>{}.after<postpartum::vaginal>(days::from_value(300)).rest_is(answer::no);
    auto const screened = screen(well);
    constexpr auto at = exercise_index<postpartum::fitball_rocking, C>;
    auto const x = explain(*screened.clearance(), at, why_left_out{.why = left_out::equipment_missing}, l);
    CHECK(x.truncated());
    CHECK(x.view().ends_with("."));
    CHECK(x.view().size() < explanation_room::sentence);
}

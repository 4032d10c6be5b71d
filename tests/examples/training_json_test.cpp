// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A person's training as JSON and back: the same bytes, older and newer documents, and damage of every kind to every
// member. What is damaged is refused with the name of what is wrong, and what was there before stays.
#include "common/training_json.hpp"

#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/training/next_session.hpp>

#include <algorithm>
#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "../catch.hpp"
#include "../scale.hpp"

using nlohmann::json;
using regimen::postpartum_back;
using regimen_tests::contains_text;
using state = regimen::training_state<postpartum_back>;

namespace {

using namespace regimen::literals;
namespace pp = regimen::postpartum;

/// The catalogue after some years: an exercise that settles, another form on top of a ladder, a family, a sign.
struct settle_on_the_sofa {
    static constexpr regimen::exercise is =
        regimen::with_changes(pp::belly_breathing::is, [](regimen::exercise& e) { e.id = "settle-on-the-sofa"; });
};
struct carry_the_shopping {
    static constexpr regimen::exercise is =
        regimen::with_changes(pp::cat::is, [](regimen::exercise& e) { e.id = "carry-the-shopping"; });
};
struct ringing_ears {
    static constexpr regimen::stop_sign is =
        regimen::with_changes(pp::sign::knee_hurts::is, [](regimen::stop_sign& s) { s.id = "ringing-ears"; });
};
template <class List>
struct more_signs;
template <class... Signs>
struct more_signs<regimen::stop_signs<Signs...>> {
    using type = regimen::stop_signs<Signs..., ringing_ears>;
};
template <class List>
struct more_families;
template <class... Families>
struct more_families<regimen::progressions<Families...>> {
    using type = regimen::progressions<Families..., pp::gentle_ladder<carry_the_shopping>>;
};
struct grown_book : pp::conservative {
    using gates = regimen::join<
        pp::conservative::gates,
        regimen::gates<regimen::gate<settle_on_the_sofa, regimen::on<pp::vaginal, 0>, regimen::on<pp::instrumental, 0>,
                                     regimen::on<pp::caesarean, 0>>,
                       regimen::gate<carry_the_shopping, regimen::on<pp::vaginal, 84>,
                                     regimen::on<pp::instrumental, 98>, regimen::on<pp::caesarean, 120>>>>;
};
struct grown : postpartum_back {
    static constexpr std::string_view id = postpartum_back::id;
    using default_rulebook = grown_book;
    using exercises =
        regimen::join<postpartum_back::exercises, regimen::exercises<settle_on_the_sofa, carry_the_shopping>>;
    using stop_signs = more_signs<postpartum_back::stop_signs>::type;
    using progressions = more_families<postpartum_back::progressions>::type;
};

template <class State>
bool same_bytes(State const& a, State const& b) {
    return std::memcmp(static_cast<void const*>(&a), static_cast<void const*>(&b), sizeof a) == 0;
}

/// Somebody's history: sessions of all kinds, gaps, signs, bad nights, confirmations.
class somebody {
public:
    explicit somebody(unsigned seed) : engine_(seed) {
        who_ = who_.after<pp::vaginal>(40_days).rest_is(regimen::answer::no);
        calm_ = below(2) == 0;
        day_ = below(150);
    }
    state lived(int events) {
        s_ = record_answers(s_, who_, regimen::days::from_value(day_)).state;
        for (int i = 0; i < events && day_ < 360; ++i) {
            day_ += below(12) == 0 ? below(40) : below(3);
            day_ = std::min(day_, 365);
            int const what = below(calm_ ? 60 : 24);
            if (what == 0) s_ = record_rough_night(s_, regimen::days::from_value(day_)).state;
            if (what == 1) s_ = record_confirmation(s_, regimen::days::from_value(day_)).state;
            if (what == 2) s_ = record_answers(s_, who_, regimen::days::from_value(day_)).state;
            if (what > 2) train();
        }
        return s_;
    }

private:
    int below(int n) { return static_cast<int>(engine_() % static_cast<unsigned>(n)); }
    regimen::stop_sign_report sign() {
        if (below(calm_ ? 400 : 40) != 0) return regimen::no_stop_sign;
        return regimen::report_sign<postpartum_back>(static_cast<std::size_t>(below(static_cast<int>(s_.n_signs))));
    }
    void train() {
        regimen::session_report r{.day = regimen::days::from_value(day_),
                                  .lasted = regimen::seconds::from_value(60 * below(20)),
                                  .exhausted = regimen::answer::no,
                                  .sign = sign()};
        for (int n = 1 + below(9); n > 0; --n) {
            auto const exercise = static_cast<std::uint16_t>(below(static_cast<int>(s_.n_exercises)));
            bool twice = false;
            for (std::size_t i = 0; i < r.size; ++i) twice = twice || r.items[i].exercise == exercise;
            if (twice) continue;
            regimen::exercise_feedback f;
            f.done = below(9) == 0 ? static_cast<regimen::completion>(below(5)) : regimen::completion::as_planned;
            f.before = f.next_morning = regimen::pain_points::from_value(below(calm_ ? 2 : 5));
            f.worst = regimen::pain_points::from_value(below(9) == 0 ? below(8) : 2);
            f.where = regimen::pain_place::back_or_muscle;
            f.settled = f.breathed_freely = f.belly_stayed_flat = f.moved_slowly = regimen::answer::yes;
            f.effort = 2_rpe;
            f.sign = sign();
            r.add({exercise, f});
        }
        auto const taken = record_session(s_, who_, r);
        REQUIRE(taken.fault == regimen::report_fault::none);
        s_ = taken.state;
    }

    std::mt19937 engine_;
    regimen::profile<postpartum_back> who_;
    state s_;
    int day_ = 0;
    bool calm_ = false;
};

std::string text_of(state const& s) { return example::training_json(s).dump(2); }

template <class State>
std::string refusal(std::string const& text, State& into) {
    State const before = into;
    try {
        example::read_training(text, into);
    } catch (example::bad_input const& error) {
        CHECK(same_bytes(before, into));
        std::string const what = error.what();
        CHECK_THAT(what, contains_text("nothing was taken over"));
        CHECK(std::all_of(what.begin(), what.end(), [](char c) { return c >= ' ' && c <= '~'; }));
        return what;
    }
    return {};
}

/// A checksum that fits: as if a program, not damage, had written the document.
std::string sealed(json document) {
    document["checksum"] = example::detail::checksum_of(document);
    return document.dump();
}

/// A state with something in every member.
state const& full_state() {
    static state const out = [] {
        for (unsigned seed = 1;; ++seed) {
            state const s = somebody(seed).lived(60);
            json const j = example::training_json(s);
            if (!j["reported"].empty() && !j["seen_signs"].empty() && j["families"].size() > 9 &&
                j["lock"]["reason"] == "stop-sign" && !j["lock"]["sign"].is_null())
                return s;
        }
    }();
    return out;
}

std::string last_key(json::json_pointer const& at) {
    return at.back().find_first_not_of("0123456789") == std::string::npos ? at.parent_pointer().back() : at.back();
}

void each_member(json const& value, json::json_pointer const& at, std::vector<json::json_pointer>& out) {
    if (!at.empty()) out.push_back(at);
    if (value.is_object()) {
        for (auto const& [key, inner] : value.items()) each_member(inner, at / key, out);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) each_member(value[i], at / i, out);
    }
}
std::vector<json::json_pointer> members(json const& document) {
    std::vector<json::json_pointer> out;
    each_member(document, json::json_pointer(), out);
    return out;
}

void drop(json& document, json::json_pointer const& at) {
    json& parent = document[at.parent_pointer()];
    if (parent.is_array()) {
        parent.erase(static_cast<std::size_t>(std::stoul(at.back())));
    } else {
        parent.erase(at.back());
    }
}

}  // namespace

TEST_CASE("a state comes back byte for byte") {
    long const people = regimen_tests::scaled(400);
    int locked = 0, removed = 0, returning = 0;
    for (long i = 0; i < people; ++i) {
        state const s = somebody(static_cast<unsigned>(i)).lived(static_cast<int>(i % 90));
        std::string const text = text_of(s);
        state back;
        back.day = 7;
        CAPTURE(i, text);
        REQUIRE(refusal(text, back) == "");
        REQUIRE(same_bytes(s, back));
        CHECK(text_of(back) == text);
        locked += s.lock != regimen::lock_reason::none ? 1 : 0;
        for (auto const& f : s.families) {
            removed += f.now.removed;
            returning += f.now.stage != 0 ? 1 : 0;
        }
    }
    CHECK(locked > 0);
    CHECK(removed > 0);
    CHECK(returning > 0);
    state fresh;
    REQUIRE(refusal(text_of(state{}), fresh) == "");
    CHECK(same_bytes(fresh, state{}));
}

TEST_CASE("what is in no ladder and was taken out is named, once, and only that") {
    std::size_t const resting = regimen::find_exercise<postpartum_back>("resting-position").value();
    REQUIRE_FALSE(json::parse(example::training_json(state{}).dump()).contains("taken_out"));
    state s;
    s.day = 60;
    s.last_done[resting] = state::taken_out;
    json const written = json::parse(example::training_json(s).dump());
    CHECK(written.at("taken_out") == json{"resting-position"});
    CHECK_FALSE(written.at("last_done").contains("resting-position"));
    state back;
    CHECK(example::read_training(written.dump(), back).empty());
    CHECK(back == s);
    auto const said = [&](json const& ids, bool with_day = false) {
        json changed = written;
        changed["taken_out"] = ids;
        if (with_day) changed["last_done"]["resting-position"] = 3;
        changed["checksum"] = example::detail::checksum_of(changed);
        state into;
        try {
            example::read_training(changed.dump(), into);
        } catch (example::bad_input const& error) {
            return std::string(error.what());
        }
        return std::string("read");
    };
    CHECK(said(json{"resting-position"}) == "read");
    std::string const expected = "expected the id of an exercise without a ladder, once and without a day";
    CHECK_THAT(said(json{"cat"}), contains_text("taken_out[0]") && contains_text(expected));
    CHECK_THAT(said(json{"resting-position", "resting-position"}),
               contains_text("taken_out[1]") && contains_text(expected));
    CHECK_THAT(said(json{"resting-position"}, true), contains_text(expected));
    CHECK_THAT(said(json{"handstand"}), contains_text("handstand"));
    CHECK_THAT(said(json{7}), contains_text("taken_out[0]"));
    CHECK_THAT(said(json::object()), contains_text("taken_out"));
}

TEST_CASE("the order of members and the space between them do not matter") {
    state back;
    CHECK(refusal(json::parse(text_of(full_state())).dump(), back) == "");
    CHECK(same_bytes(back, full_state()));
}

TEST_CASE("a document of version 0 has no weeks of pain, and is read with what a beginner has") {
    json document = example::training_json(full_state());
    document["version"] = 0;
    state into;
    CHECK_THAT(refusal(sealed(document), into), contains_text("is no key of a state"));
    document.erase("well_again");
    document.erase("told");
    CHECK_THAT(refusal(sealed(document), into), contains_text("not_helping: is no key of a state"));
    document.erase("not_helping");
    CHECK_THAT(refusal(sealed(document), into), contains_text("pain: is no key of a state"));
    document.erase("pain");
    REQUIRE(refusal(sealed(document), into) == "");
    state expected = full_state();
    expected.pain = {};
    expected.not_helping = 0;
    expected.well_again = -1;
    expected.told = {};
    CHECK(same_bytes(into, expected));
    CHECK(into.version == state::current_version);
    CHECK_THAT(refusal(document.dump(), into), contains_text("checksum: expected"));
}

TEST_CASE("a document of version 1 knows of no illness and no reports of the day, and is read as it was") {
    json document = example::training_json(full_state());
    document["version"] = 1;
    document.erase("well_again");
    document.erase("told");
    state into;
    REQUIRE(refusal(sealed(document), into) == "");
    state expected = full_state();
    expected.well_again = -1;
    expected.told = {};
    CHECK(same_bytes(into, expected));
}

TEST_CASE("a document of version 2 knows how much grew in its week, which nothing is decided by any more") {
    json document = example::training_json(full_state());
    document["last_growth"] = 70;
    document["window"] = {{"began", 68}, {"volume", 400}, {"added", 5}};
    state into;
    CHECK_THAT(refusal(sealed(document), into), contains_text("is no key of a state"));
    document["version"] = 2;
    REQUIRE(refusal(sealed(document), into) == "");
    CHECK(same_bytes(into, full_state()));
}

TEST_CASE("what a newer program wrote, or another catalogue's, is refused") {
    json document = example::training_json(full_state());
    state into;
    document["version"] = 4;
    document["shoe_size"] = 38;
    CHECK_THAT(refusal(sealed(document), into),
               contains_text("version: expected up to 3, found 4: it was written by a newer program"));
    for (json const& version : {json(-1), json("1"), json(1.0), json(18446744073709551615ULL), json()}) {
        document["version"] = version;
        CHECK_THAT(refusal(sealed(document), into), contains_text("version: expected"));
    }
    document = example::training_json(full_state());
    document["catalogue"]["id"] = "running";
    CHECK_THAT(refusal(sealed(document), into),
               contains_text("catalogue.id: expected \"postpartum-back\", found \"running\""));
}

TEST_CASE("a catalogue that grew at its end reads what its elder wrote") {
    static_assert(regimen::training_state<grown>::n_exercises == state::n_exercises + 2);
    static_assert(regimen::training_state<grown>::n_families == state::n_families + 1);
    regimen::training_state<grown> into;
    REQUIRE(refusal(text_of(full_state()), into) == "");
    CHECK(into.fingerprint == regimen::training_state<grown>{}.fingerprint);
    CHECK(into.fingerprint != full_state().fingerprint);
    CHECK(std::equal(full_state().last_done.begin(), full_state().last_done.end(), into.last_done.begin()));
    CHECK(std::equal(full_state().families.begin(), full_state().families.end(), into.families.begin()));
    CHECK(into.seen_signs == full_state().seen_signs);
    CHECK(into.lock_sign == full_state().lock_sign);
    // Everything is locked: what is new, too.
    CHECK(into.families.back().now.locked == 1);
    CHECK(into.last_done.back() == -1);

    // The way back: what the elder does not know is told, and the rest stands.
    state elder;
    into.last_done.back() = into.day;
    auto const told = example::read_training(example::training_json(into).dump(), elder);
    CHECK(told ==
          std::vector<std::string>{
              R"(last_done.carry-the-shopping: "carry-the-shopping" is no exercise of this catalogue any more)"});
    elder.asked = full_state().asked;
    CHECK(same_bytes(elder, full_state()));
}

TEST_CASE("a document of other content: what it says by ids and amounts is kept, what is gone is told and restricts") {
    auto const other = [](json document) {
        document["catalogue"]["fingerprint"] = "0123456789abcdef";
        return document;
    };
    auto const reads = [](json const& document) {
        std::pair<state, std::vector<std::string>> out;
        out.second = example::read_training(sealed(document), out.first);
        // There may be new questions: they come first.
        REQUIRE_FALSE(out.second.empty());
        CHECK_THAT(out.second.front(), contains_text("asked: there may be new questions"));
        CHECK(out.first.asked == -1);
        out.second.erase(out.second.begin());
        out.first.asked = full_state().asked;
        return out;
    };
    json const document = other(example::training_json(full_state()));
    SECTION("the same ids and doses are the same state") {
        auto const [s, told] = reads(document);
        CHECK(told.empty());
        CHECK(same_bytes(s, full_state()));
    }
    SECTION("with its own fingerprint nothing is carried over: it is damage") {
        json damaged = example::training_json(full_state());
        damaged["last_done"]["cartwheel"] = 3;
        state into;
        CHECK_THAT(refusal(sealed(damaged), into),
                   contains_text("last_done.cartwheel: expected the id of an exercise"));
    }
    SECTION("an exercise, a sign and a lock's sign that are gone") {
        json changed = document;
        changed["last_done"]["cartwheel"] = 3;
        changed["seen_signs"]["hiccups"] = 1;
        changed["lock"]["sign"] = "hiccups";
        auto const [s, told] = reads(changed);
        CHECK(told.size() == 3);
        CHECK(s.lock == regimen::lock_reason::stop_sign);
        CHECK(s.lock_sign == -1);
        CHECK(s.last_done == full_state().last_done);
        CHECK(s.seen_signs == full_state().seen_signs);
    }
    SECTION("a condition that was reported and is gone locks") {
        json free = other(example::training_json(somebody(1).lived(1)));
        REQUIRE(free["lock"]["reason"] == "none");
        free["reported"].push_back("sea-sickness");
        auto const [s, told] = reads(free);
        CHECK(told.size() == 2);
        CHECK(s.lock == regimen::lock_reason::stop_sign);
        CHECK(s.lock_day == s.day);
        CHECK(std::all_of(s.families.begin(), s.families.end(), [](auto const& f) { return f.now.locked == 1; }));
    }
    SECTION("a dose that is gone is the next lower one") {
        bool seen = false;
        for (auto const& [id, family] : document["families"].items()) {
            if (family["at"].is_null() || family["at"]["rung"] == 0) continue;
            json changed = document;
            changed["families"][id]["at"]["volume"] = family["at"]["volume"].get<int>() - 1;
            auto const [s, told] = reads(changed);
            REQUIRE(told.size() == 1);
            CHECK_THAT(told[0], contains_text("families." + id + ".at: the doses of"));
            for (std::size_t f = 0; f != s.n_families; ++f)
                CHECK(s.families[f].now.at <= full_state().families[f].now.at);
            CHECK_FALSE(same_bytes(s, full_state()));
            seen = true;
        }
        CHECK(seen);
    }
    SECTION("what was taken out stays out, whatever became of its form") {
        for (auto const& [id, family] : document["families"].items()) {
            if (family["at"].is_null()) continue;
            json changed = document;
            changed["families"][id]["removed"] = true;
            changed["families"][id]["at"]["form"] = "cartwheel";
            auto const [s, told] = reads(changed);
            REQUIRE(told.size() == 1);
            std::size_t const f =
                example::detail::family_with<postpartum_back>(regimen::find_exercise<postpartum_back>(id).value());
            REQUIRE(f < s.n_families);
            CHECK(s.families[f].now.removed == 1);
        }
    }
}

TEST_CASE("every member dropped, retyped, changed or doubled is refused by its name, or makes no difference") {
    json const document = example::training_json(full_state());
    state into;
    auto const check = [&](std::string const& text, json::json_pointer const& at, std::string const& how) {
        INFO(how << " " << at.to_string());
        state read = into;
        std::string const what = refusal(text, read);
        if (what.empty()) {
            CHECK(same_bytes(read, full_state()));
        } else if (what.find(last_key(at)) == std::string::npos && !what.starts_with("checksum: ") &&
                   !(at.back() == "day" && what.find(" found ") != std::string::npos)) {
            FAIL_CHECK("another name: " << what);  // an earlier last day makes the other days too late
        }
    };
    json const others[] = {nullptr,
                           true,
                           false,
                           "",
                           "x",
                           7,
                           -1,
                           -2,
                           0.5,
                           1e300,
                           40000,
                           18446744073709551615ULL,
                           json::array(),
                           json::array({1, 2}),
                           json::object(),
                           json{{"x", 1}}};
    std::vector<json::json_pointer> const all = members(document);
    for (std::size_t i = 0; i < all.size(); i += static_cast<std::size_t>(regimen_tests::stride())) {
        json::json_pointer const& at = all[i];
        json dropped = document;
        drop(dropped, at);
        check(dropped.dump(), at, "dropped");
        for (json const& other : others) {
            if (other == document[at]) continue;
            json changed = document;
            changed[at] = other;
            check(changed.dump(), at, "is " + other.dump());
            if (at.back() == "checksum") continue;
            // Even a checksum that fits does not help what is of another type or out of every range.
            bool const same_type = other.type_name() == std::string(document[at].type_name());
            bool const may_be_null = at.back() == "at" || at.back() == "sign";
            bool const out_of_range =
                other.is_number() &&
                ((other == -2 && at.back() != "well_again" && at.back() != "asked") || other == 0.5 || other > 32767);
            // A volume has no bound but its type's; the recent days are sixteen bits.
            bool const wide = at.back() == "volume" || at.back() == "added" || at.to_string().starts_with("/told/") ||
                              at.to_string().starts_with("/recent/") ||
                              at.to_string().find("work/") != std::string::npos;
            if (same_type && !(out_of_range && !(wide && other == 40000))) continue;
            if (may_be_null && other.is_null()) continue;
            state read = into;
            INFO("sealed, " << at.to_string() << " is " << other.dump());
            CHECK_THAT(refusal(sealed(changed), read), contains_text(last_key(at)));
        }
    }
}

TEST_CASE("a member that stands there twice, or is not known, is named") {
    std::string const text = text_of(full_state());
    state into;
    std::size_t found = 0;
    for (std::size_t at = text.find("\": "); at != std::string::npos; at = text.find("\": ", at + 1)) {
        std::size_t const begin = text.rfind('"', at - 1);
        std::string const key = text.substr(begin, at - begin + 1);
        std::string twice = text;
        twice.insert(begin, key + ": 1, ");
        std::string const what = refusal(twice, into);
        INFO(key);
        CHECK_THAT(what, contains_text("twice, expected once"));
        CHECK_THAT(what, contains_text(key.substr(1, key.size() - 2)));
        std::string strange = text;
        strange.insert(begin, "\"shoe_size\": 1, ");
        CHECK_THAT(refusal(strange, into), contains_text("shoe_size"));
        ++found;
    }
    CHECK(found > 100);
}

TEST_CASE("a family that stands there under two names is refused") {
    json document = example::training_json(full_state());
    for (std::size_t f = 0; f < state::n_families; ++f) {
        auto const& p = regimen::progression_table<postpartum_back>[f];
        std::string const id(example::detail::family_id<postpartum_back>(f));
        if (p.size < 2 || !document["families"].contains(id)) continue;
        json doubled = document;
        auto const first = static_cast<std::size_t>(p.members[0]);
        doubled["families"][std::string(regimen::view_of<postpartum_back>.exercises[first].id)] =
            document["families"][id];
        state into;
        CHECK_THAT(refusal(sealed(doubled), into), contains_text("of the same family as another"));
    }
}

TEST_CASE("counters, places and days are bounded by what they count") {
    json const document = example::training_json(full_state());
    auto const with = [&](std::string const& at, json const& value) {
        json changed = document;
        changed[json::json_pointer(at)] = value;
        state into;
        return refusal(sealed(changed), into);
    };
    int const day = full_state().day;
    CHECK_THAT(with("/day", 366), contains_text("day: expected a whole number from -1 to 365, found 366"));
    for (char const* key : {"began", "asked", "last_session", "last_strength", "last_gentle_day", "rough"}) {
        CHECK_THAT(with(std::string("/") + key, day + 1),
                   contains_text(std::string(key) + ": expected a whole number from " +
                                 (std::string(key) == "asked" ? "-2" : "-1") + " to " + std::to_string(day)));
    }
    CHECK_THAT(with("/gentle_days", 5), contains_text("from 0 to 4"));
    CHECK_THAT(with("/recent/strength", 65536),
               contains_text("recent.strength: expected a whole number from 0 to 65535"));
    CHECK_THAT(with("/pain", json::array()), contains_text("pain: expected an array of 3, found one of 0"));
    CHECK_THAT(with("/pain/1/worst_sum", 32767), contains_text("pain[1].worst_sum"));
    CHECK_THAT(with("/class_began", json::array({1})), contains_text("class_began: expected an array of 8"));
    CHECK_THAT(with("/lock/reason", "none"), contains_text("lock.day: expected -1"));
    CHECK_THAT(with("/lock/reason", "stop-sing"), contains_text("did you mean \"stop-sign\"?"));
    CHECK_THAT(with("/lock/day", -1), contains_text("lock.day: expected the day of the lock"));
    CHECK_THAT(with("/lock", json{{"reason", "none"}, {"sign", nullptr}, {"day", -1}}),
               contains_text("locked: expected false, for a lock is one of every family"));
    CHECK_THAT(with("/reported", json::array({"hernia", "hernia"})),
               contains_text("reported: expected each condition once"));
    CHECK_THAT(with("/last_done/nonsense", 1), contains_text("last_done.nonsense: expected the id of an exercise"));
    CHECK_THAT(with("/last_done/cat", day + 1), contains_text("last_done.cat"));
    CHECK_THAT(with("/seen_signs/urine-leek", 1), contains_text("did you mean \"urine-leak\"?"));
    CHECK_THAT(with("/families/resting-position", json::object()), contains_text("expected the id of a family"));

    std::size_t checked = 0;
    for (auto const& [id, family] : document["families"].items()) {
        std::string const at = "/families/" + id;
        CHECK_THAT(with(at + "/full", 3), contains_text(id + ".full: expected a whole number from 0 to 2"));
        CHECK_THAT(with(at + "/ease", 4), contains_text(id + ".ease: expected a whole number from 0 to 3"));
        CHECK_THAT(with(at + "/stage", 6), contains_text(id + ".stage: expected a whole number from 0 to 5"));
        CHECK_THAT(with(at + "/locked", false), contains_text(id + ".locked: expected true"));
        if (family["at"].is_null()) continue;
        CHECK_THAT(with(at + "/at/rung", 96), contains_text(id + ".at.rung: expected a whole number from 0 to"));
        CHECK_THAT(with(at + "/at/volume", 1), contains_text("have changed, or the state was damaged"));
        CHECK_THAT(with(at + "/at/form", "resting-position"),
                   contains_text("expected the id of a form of this family"));
        ++checked;
    }
    CHECK(checked > 9);
}

TEST_CASE("a text that is cut off or has a wrong byte anywhere is refused, or is the same state") {
    std::string const text = text_of(full_state());
    state const before = somebody(5).lived(10);
    for (std::size_t i = 0; i < text.size(); i += static_cast<std::size_t>(regimen_tests::stride())) {
        state into = before;
        if (refusal(text.substr(0, i), into).empty()) FAIL_CHECK("cut off after " << i);
        // Two bits of each byte, and of the next byte two others.
        bool const other = i / static_cast<std::size_t>(regimen_tests::stride()) % 2 != 0;
        for (unsigned const flip : {other ? 4U : 1U, other ? 128U : 32U}) {
            std::string damaged = text;
            damaged[i] = static_cast<char>(static_cast<unsigned char>(damaged[i]) ^ flip);
            state read = before;
            if (refusal(damaged, read).empty() && !same_bytes(read, full_state())) {
                FAIL_CHECK("another state with byte " << i << " flipped by " << flip);
            }
        }
    }
    state into = before;
    CHECK_THAT(refusal("", into), contains_text("state: the input is empty"));
    CHECK_THAT(refusal("[]", into), contains_text("state: expected an object"));
    CHECK_THAT(refusal(std::string(100000, '['), into), contains_text("state: nested too deeply"));
    CHECK_THAT(refusal(text + std::string(std::size_t{1} << 20U, ' '), into), contains_text("huge"));
}

TEST_CASE("a torn write of a state, half old and half new, is refused, or is one of the two") {
    state const old = somebody(5).lived(10), now = full_state();
    REQUIRE(now.lock != regimen::lock_reason::none);
    std::string const before = text_of(old), after = text_of(now);
    auto const check = [&](std::string const& torn, std::size_t at, char const* what) {
        state into = old;
        bool const taken = refusal(torn, into).empty();
        // What is refused leaves everything as it was.
        if (!taken && !same_bytes(into, old)) FAIL_CHECK(what << " " << at << ": half of it was read");
        if (taken && !same_bytes(into, now) && !same_bytes(into, old))
            FAIL_CHECK(what << " " << at << ": a third state");
    };
    // After every fifth byte: every member that is longer is torn somewhere.
    auto const step = 5 * static_cast<std::size_t>(regimen_tests::stride());
    for (std::size_t i = 1; i < std::max(before.size(), after.size()); i += step) {
        std::size_t const n = std::min(i, after.size()), o = std::min(i, before.size());
        check(after.substr(0, n) + before.substr(o), i, "new, then old, from byte");
        check(before.substr(0, o) + after.substr(n), i, "old, then new, from byte");
        // The rest as long as what was to come, and blocks of nothing where no byte was written.
        check(after.substr(0, n) + before.substr(before.size() - std::min(before.size(), after.size() - n)), i,
              "new, then the end of the old, from byte");
        check(after.substr(0, n) + std::string(after.size() - n, '\0'), i, "zeros from byte");
    }
    for (std::string const& both : {after + after, after + before, before + "\n" + after}) check(both, 0, "both");
}

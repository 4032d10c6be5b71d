// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// One person, put to the library and to the oracle; and what they disagree about, in words.
// Differences are counted, and the first few kept: a test that visits a million cases asserts once.
#ifndef REGIMEN_TESTS_SUPPORT_SIDE_BY_SIDE_HPP
#define REGIMEN_TESTS_SUPPORT_SIDE_BY_SIDE_HPP

#include <regimen/screening/screening.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "oracle.hpp"

namespace regimen_tests {

/// Counts cases and what is wrong with them.
struct tally {
    long cases = 0;
    long wrong = 0;
    std::string first;  // the first three, in words

    template <class Describe>
    void add(std::string const& difference, Describe const& describe) {
        ++cases;
        if (difference.empty()) return;
        if (++wrong <= 3) first += describe() + ": " + difference + "\n";
    }
};

/// The same numbers on every machine and in every run.
class dice {
public:
    explicit dice(std::uint64_t seed) : engine_(seed) {}
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
    bool one_in(std::size_t n) { return below(n) == 0; }

private:
    std::mt19937_64 engine_;
};

inline char const* word(oracle::answer a) {
    constexpr char const* words[] = {"silent", "no", "yes", "unknown"};
    return words[static_cast<std::size_t>(a)];
}

constexpr oracle::answer all_answers[] = {oracle::answer::silent, oracle::answer::no, oracle::answer::yes,
                                          oracle::answer::unknown};
constexpr oracle::birth all_births[] = {oracle::birth::vaginal, oracle::birth::instrumental, oracle::birth::caesarean};
constexpr oracle::book both_books[] = {oracle::book::conservative, oracle::book::as_published};

template <class Catalogue>
class side_by_side {
public:
    using screening = regimen::screening<Catalogue>;
    using profile = regimen::profile<Catalogue>;

    side_by_side(oracle::clinic const& known, regimen::checked_rulebook<Catalogue> conservative,
                 regimen::checked_rulebook<Catalogue> as_published)
        : clinic_(known), conservative_(conservative), as_published_(as_published) {
        auto const& table = regimen::view_of<Catalogue>;
        if (table.exercises.size() != known.exercises.size() || table.conditions.size() != known.conditions.size())
            throw std::runtime_error("the catalogue and the JSON differ in size");
        for (auto const& each : known.conditions)
            conditions_.push_back(regimen::find_condition<Catalogue>(each.id).value());
        for (auto const& each : known.exercises)
            exercises_.push_back(regimen::find_exercise<Catalogue>(each.id).value());
        for (auto const* id : {"vaginal", "instrumental", "caesarean"})
            modes_.push_back(regimen::find_mode<Catalogue>(id).value());
    }

    oracle::clinic const& clinic() const { return clinic_; }
    std::size_t exercise(std::size_t of_oracle) const { return exercises_[of_oracle]; }
    std::size_t condition(std::size_t of_oracle) const { return conditions_[of_oracle]; }

    regimen::checked_rulebook<Catalogue> book(oracle::book b) const {
        return b == oracle::book::conservative ? conservative_ : as_published_;
    }

    /// What the person would say to the library.
    profile profile_of(oracle::person const& who, int day) const {
        profile result;
        auto& raw = result.raw();
        raw.mode = static_cast<std::int16_t>(modes_[static_cast<std::size_t>(who.mode)]);
        raw.day = day;
        for (std::size_t c = 0; c != conditions_.size(); ++c) {
            switch (who.answers[c]) {
                case oracle::answer::silent:
                    break;
                case oracle::answer::no:
                    raw.set(conditions_[c], regimen::answer::no);
                    break;
                case oracle::answer::yes:
                    raw.set(conditions_[c], regimen::answer::yes);
                    break;
                case oracle::answer::unknown:
                    raw.set(conditions_[c], regimen::answer::unknown);
                    break;
            }
            if (who.cleared[c] != 0) raw.cleared.set(conditions_[c]);
        }
        return result;
    }
    screening screen(oracle::person const& who, int day) const {
        return screening(profile_of(who, day), book(who.rulebook));
    }

    oracle::permissions permitted(screening const& s) const {
        oracle::permissions result;
        for (std::size_t e = 0; e != exercises_.size(); ++e) result[e] = s.permits(exercises_[e]);
        return result;
    }

    /// In what is permitted, the triage, whether there is a session, and its limits.
    std::string difference(screening const& s, oracle::day_result const& expected) const {
        std::string found;
        auto const differ = [&](bool same, char const* what) {
            if (!same) found += std::string(found.empty() ? "" : ", ") + what;
        };
        auto const here = permitted(s);
        differ(static_cast<int>(s.triage()) == static_cast<int>(expected.urgency), "triage");
        differ(s.blocked() == expected.blocked, "blocked");
        differ((s.clearance() == nullptr) == expected.blocked, "clearance");
        found += expected.limits.difference(s.limits());
        for (std::size_t e = 0; e != exercises_.size(); ++e)
            if (here[e] != expected.permitted[e])
                found += " " + clinic_.exercises[e].id + (here[e] ? " permitted" : " not permitted");
        return found;
    }

    /// In the verdicts: what is delayed opens on the first later day on which the oracle permits it, else never.
    std::string difference_in_verdicts(screening const& s, oracle::day_result const& today,
                                       std::vector<int> const& next) const {
        std::string found;
        auto const verdicts = s.verdicts();
        bool const limited = today.limits.ease_sessions();
        for (std::size_t e = 0; e != exercises_.size(); ++e) {
            auto const& got = verdicts[exercises_[e]];
            regimen::verdict expected{};
            if (today.permitted[e])
                expected.kind = limited ? regimen::verdict_kind::limited : regimen::verdict_kind::permitted;
            else if (next[e] != 0)
                expected = {regimen::verdict_kind::delayed, regimen::days::from_value(next[e])};
            if (got == expected) continue;
            std::ostringstream text;
            text << " " << clinic_.exercises[e].id << " verdict " << static_cast<int>(got.kind) << " day "
                 << got.not_before.value() << ", expected " << static_cast<int>(expected.kind) << " day "
                 << expected.not_before.value();
            found += text.str();
        }
        return found;
    }

    /// In the reasons of one exercise: the rules (those of `in_force`), the gate, the delays and the bleeding.
    std::string difference_in_reasons(screening const& s, oracle::reading const& read,
                                      std::vector<oracle::rule const*> const& in_force, int day, std::size_t e) const {
        std::vector<std::string_view> expected, got;
        for (auto const* rule : in_force)
            if (read.stops(*rule, e)) expected.push_back(rule->id);
        int expected_gate = -1;
        if (day < read.opening(e)) {
            expected_gate = read.opening(e);
            for (auto const* delay : read.delays())
                if (read.moves(*delay, e)) expected.push_back(delay->id);
        }
        if (read.waits_for_bleeding(e)) expected.push_back("bleeding");
        int gate = -1;
        s.for_each_reason(exercises_[e], [&](regimen::reason const& r) {
            if (r.kind == regimen::reason_kind::gate_shut)
                gate = r.day.value();
            else
                got.push_back(name_of(s, r));
        });
        for (auto* names : {&expected, &got}) {
            std::sort(names->begin(), names->end());
            names->erase(std::unique(names->begin(), names->end()), names->end());
        }
        bool const none = got.empty() && gate < 0;
        if (got == expected && gate == expected_gate && none == s.permits(exercises_[e])) return "";
        std::string found = clinic_.exercises[e].id + " because of gate " + std::to_string(gate);
        for (auto const& each : got) found += " [" + std::string(each) + "]";
        found += ", expected gate " + std::to_string(expected_gate);
        for (auto const& each : expected) found += " [" + std::string(each) + "]";
        return found;
    }

    /// Makes every change that would open exercise `e`: nothing to say where it then is open, or where nothing would
    /// do.
    std::string difference_after_changes(screening const& s, std::size_t e, bool& possible) const {
        using regimen::change_kind;
        auto changed = s.made_for();
        int changes = 0;
        possible = true;
        std::vector<regimen::change> said;
        s.for_each_change_that_would_open(exercises_[e], [&](regimen::change const& c) {
            ++changes;
            said.push_back(c);
            auto const at = static_cast<std::size_t>(c.condition);
            switch (c.kind) {
                case change_kind::wait:
                    changed.raw().day = c.day.value();
                    break;
                case change_kind::answer:
                case change_kind::resolution:
                    changed.raw().set(at, regimen::answer::no);
                    break;
                case change_kind::clearance:
                    changed.raw().cleared.set(at);
                    break;
                case change_kind::profile:
                    break;
                case change_kind::nothing:
                    possible = false;
                    break;
            }
        });
        auto const in_words = [&](char const* what) {
            std::string text = clinic_.exercises[e].id + what;
            for (auto const& c : said) {
                if (c.condition >= 0)
                    text += " " + std::string(
                                      regimen::view_of<Catalogue>.conditions[static_cast<std::size_t>(c.condition)].id);
                text += c.kind == change_kind::wait        ? " wait " + std::to_string(c.day.value())
                        : c.kind == change_kind::clearance ? " cleared"
                                                           : "=no";
            }
            return text;
        };
        if (s.permits(exercises_[e])) return changes == 0 ? "" : in_words(" is open, and yet:");
        if (changes == 0) return in_words(" is shut, and no change is named");
        if (!possible) return "";
        return screening(changed, s.rulebook()).permits(exercises_[e]) ? "" : in_words(" stays shut after:");
    }

    std::string describe(oracle::person const& who, int day) const {
        std::string text = who.mode == oracle::birth::vaginal        ? "vaginal"
                           : who.mode == oracle::birth::instrumental ? "instrumental"
                                                                     : "caesarean";
        text += " day " + std::to_string(day);
        text += who.rulebook == oracle::book::conservative ? " conservative" : " as-published";
        for (std::size_t c = 0; c != clinic_.conditions.size(); ++c) {
            if (who.answers[c] != oracle::answer::no)
                text += " " + clinic_.conditions[c].id + "=" + word(who.answers[c]);
            if (who.cleared[c] != 0) text += " cleared:" + clinic_.conditions[c].id;
        }
        return text;
    }

    /// Somebody: mostly "no" with a few other answers, or anything at all.
    oracle::person somebody(dice& roll) const {
        oracle::person who(clinic_, oracle::answer::no);
        who.mode = all_births[roll.below(3)];
        who.rulebook = both_books[roll.below(2)];
        if (roll.one_in(5)) {
            for (auto& each : who.answers) each = all_answers[roll.below(4)];
        } else {
            for (std::size_t n = roll.below(7); n != 0; --n)
                who.answers[roll.below(who.answers.size())] = all_answers[roll.below(4)];
        }
        for (std::size_t c = 0; c != who.answers.size(); ++c) {
            bool const matters = who.answers[c] != oracle::answer::no;
            if (matters ? roll.one_in(2) : roll.one_in(20)) who.cleared[c] = 1;
        }
        for (auto const* id : {"birth-caesarean", "birth-instrumental"})
            who.answers[oracle::index_of(clinic_.conditions, id)] = all_answers[roll.below(4)];
        return who;
    }

private:
    static std::string_view name_of(screening const& s, regimen::reason const& r) {
        using enum regimen::reason_kind;
        switch (r.kind) {
            case session_blocked:
            case effort_above:
            case demand_above:
                return s.book().rules[static_cast<std::size_t>(r.rule)].id;
            case gate_moved:
                return s.book().delays[static_cast<std::size_t>(r.rule)].id;
            case kept_shut:
                return "bleeding";
            case gate_shut:
            case refused:
                break;
        }
        return "refused";
    }

    oracle::clinic clinic_;
    regimen::checked_rulebook<Catalogue> conservative_;
    regimen::checked_rulebook<Catalogue> as_published_;
    std::vector<std::size_t> conditions_, exercises_, modes_;
};

}  // namespace regimen_tests

#endif

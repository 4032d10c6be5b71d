// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What an app stores of a person's training, as JSON and back: versioned, checked number by number, with a checksum.
// Exercises, families, conditions and signs go by their ids, and doses by their amounts. So the text outlives an update
// of its catalogue: every standing is kept that is there still, and what is not is told, and restricts.
#ifndef REGIMEN_EXAMPLES_COMMON_TRAINING_JSON_HPP
#define REGIMEN_EXAMPLES_COMMON_TRAINING_JSON_HPP

#include <regimen/training/migration.hpp>
#include <regimen/training/training_state.hpp>

#include <boost/hana/size.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "routine/json_values.hpp"
#include "routine/read_json.hpp"
#include "routine/reflect_json.hpp"

namespace example {

namespace detail {

using nlohmann::json;
using nlohmann::ordered_json;

inline constexpr std::array<std::string_view, 4> lock_ids{"none", "stop-sign", "repeated-sign", "pain-not-better"};

inline std::string hexadecimal(std::uint64_t n) {
    std::string out(16, '0');
    for (std::size_t i = 16; i != 0; n >>= 4U) out[--i] = "0123456789abcdef"[n & 15U];
    return out;
}

/// Of everything but the checksum itself; the order of the members and the space between them do not matter.
inline std::string checksum_of(json document) {
    document.erase("checksum");
    return hexadecimal(regimen::detail::hash_of(document.dump()));
}

/// A family goes by its last form: what the source prints.
template <class C>
std::string_view family_id(std::size_t family) {
    regimen::progression_row const& p = regimen::progression_table<C>[family];
    return regimen::view_of<C>.exercises[static_cast<std::size_t>(p.members[p.size - 1])].id;
}

/// The family that an exercise is a form of, or their number where there is none.
template <class C>
std::size_t family_with(std::size_t exercise) {
    std::int16_t const family = regimen::detail::family_of<C>(exercise);
    return family < 0 ? regimen::progression_table<C>.size() : static_cast<std::size_t>(family);
}

/// A family that nothing is said of: never done, and locked where everything is.
template <class C>
regimen::family_record untouched(regimen::training_state<C> const& s) {
    regimen::family_record out;
    out.now.locked = s.lock != regimen::lock_reason::none ? 1 : 0;
    return out;
}

template <class C>
ordered_json place_json(std::size_t family, std::uint8_t at) {
    regimen::progression_row const& p = regimen::progression_table<C>[family];
    regimen::rung_table const& t = regimen::rung_tables<C>[family];
    if (at >= t.size) return nullptr;
    auto const exercise = static_cast<std::size_t>(p.members[t.member[at]]);
    return {
        {"form", regimen::view_of<C>.exercises[exercise].id}, {"rung", t.rung_in_form(at)}, {"volume", t.volume[at]}};
}

template <class C>
ordered_json family_json(std::size_t family, regimen::family_record const& r) {
    ordered_json out = reflected(r.now);
    out["at"] = place_json<C>(family, r.now.at);
    out["removed"] = r.now.removed != 0;
    out["locked"] = r.now.locked != 0;
    out["last_done"] = r.last_done;
    out["last_change"] = r.last_change;
    out["last_regress"] = r.last_regress;
    return out;
}

/// Reads one document into a state of its own; what it was given is never touched.
template <class C>
class training_reader {
public:
    using state = regimen::training_state<C>;
    // A member that is new in a state is to be written and read here, too: these are all that there are.
    static_assert(decltype(boost::hana::size(boost::hana::accessors<state>()))::value == 32);

    training_reader(json const& in, std::vector<std::string>& findings) : in_(in), findings_(findings) {}

    state read() {
        object_of(in_, "state", "version, catalogue and more");
        read_version();
        read_catalogue();
        s_.day = day_at(in_, "", "day", last_day());
        s_.began = day_at(in_, "", "began", s_.day);
        s_.asked = number<std::int16_t>(in_, "", "asked", state::confirmed, s_.day);
        if (!same_content_ && s_.asked >= 0) {
            findings_.emplace_back("asked: there may be new questions; they come first");
            s_.asked = -1;
        }
        s_.last_session = day_at(in_, "", "last_session", s_.day);
        s_.last_strength = day_at(in_, "", "last_strength", s_.day);
        s_.last_gentle_day = day_at(in_, "", "last_gentle_day", s_.day);
        s_.rough = day_at(in_, "", "rough", s_.day);
        if (version_ > 1) read_told();
        // A state of before knows of an illness only what was reported.
        if (version_ > 1) s_.well_again = number<std::int16_t>(in_, "", "well_again", state::ill, s_.day);
        s_.last_class = day_at(in_, "", "last_class", s_.day);
        s_.class_waits = day_at(in_, "", "class_waits", s_.day);
        s_.stopped = day_at(in_, "", "stopped", s_.day);
        s_.sessions = number<std::int16_t>(in_, "", "sessions", 0, most<std::int16_t>());
        s_.sessions_today = number<std::int16_t>(in_, "", "sessions_today", 0, s_.sessions);
        s_.seconds_today = number<std::int16_t>(in_, "", "seconds_today", 0, regimen::detail::most_counted);
        s_.gentle_days = number<std::int16_t>(in_, "", "gentle_days", 0, regimen::detail::most_gentle_days<C>);
        s_.severe = number<std::uint8_t>(in_, "", "severe", 0, most<std::uint8_t>());
        read_volumes("work", s_.work);
        read_volumes("most_work", s_.most_work);
        read_recent();
        if (version_ > 0) read_pain();
        if (version_ > 0) s_.not_helping = flag(in_, "", "not_helping") ? 1 : 0;
        read_classes();
        read_lock();
        read_reported();
        read_last_done();
        read_families();
        read_taken_out();
        read_signs();
        lock_where_lost();
        std::string const computed = checksum_of(in_);
        std::string const& stated = text_of(in_.at("checksum"), "checksum", "16 hexadecimal digits");
        if (stated != computed) {
            throw bad_input("checksum", "expected ", in_quotes(computed), ", found ", in_quotes(stated),
                            ": the state was damaged or changed by hand");
        }
        return s_;
    }

private:
    static constexpr auto const& tables = regimen::view_of<C>;

    template <class Number>
    static constexpr int most() {
        return std::numeric_limits<Number>::max();
    }
    static constexpr int last_day() { return tables.covers.until - 1; }

    template <class Number>
    static Number number(json const& object, std::string const& path, std::string_view key, int low, int high) {
        json const& value = member_of(object, path, key, concat("a whole number from ", low, " to ", high));
        return static_cast<Number>(whole_number(value, joined(path, key), low, high));
    }
    /// -1 for never; else a day of the catalogue, up to that of the last event.
    static std::int16_t day_at(json const& object, std::string const& path, std::string_view key, int until) {
        return number<std::int16_t>(object, path, key, -1, until);
    }
    static bool flag(json const& object, std::string const& path, std::string_view key) {
        json const& value = member_of(object, path, key, "true or false");
        if (!value.is_boolean()) throw bad_input(joined(path, key), "expected true or false", found(value));
        return value.get<bool>();
    }
    json const& object_at(std::string_view key, std::string const& of) const {
        return object_of(member_of(in_, "", key, concat("an object of ", of)), std::string(key), of);
    }
    json const& array_at(std::string_view key, std::string const& of, std::size_t size) const {
        json const& value = array_of(member_of(in_, "", key, concat("an array of ", of)), std::string(key), of);
        if (value.size() != size) {
            throw bad_input(std::string(key), "expected an array of ", size, ", found one of ", value.size());
        }
        return value;
    }

    void read_told() {
        json const& told = array_of(member_of(in_, "", "told", "the hashes of today's reports"), "told", "four hashes");
        if (told.size() != s_.told.size())
            throw bad_input("told", "expected ", s_.told.size(), " hashes, found ", told.size());
        for (std::size_t i = 0; i < told.size(); ++i) {
            std::string const path = joined("told", i);
            if (!told[i].is_number_integer() || told[i] < 0 || told[i] > std::numeric_limits<std::uint32_t>::max())
                throw bad_input(path, "expected a whole number from 0 to 4294967295", found(told[i]));
            s_.told[i] = told[i].get<std::uint32_t>();
        }
    }

    void read_version() {
        constexpr int newest = state::current_version;
        json const& value = member_of(in_, "", "version", concat("a whole number up to ", newest));
        if (value.is_number_integer() && value.get<std::int64_t>() > newest) {
            throw bad_input("version", "expected up to ", newest, found(value), ": it was written by a newer program");
        }
        version_ = whole_number(value, "version", 0, newest);
        ids known{"version",        "catalogue",     "day",       "began",           "asked",    "last_session",
                  "last_strength",  "rough",         "severe",    "last_gentle_day", "lock",     "sessions",
                  "sessions_today", "seconds_today", "recent",    "gentle_days",     "work",     "last_class",
                  "class_waits",    "stopped",       "most_work", "class_began",     "reported", "last_done",
                  "families",       "seen_signs",    "taken_out", "checksum"};
        if (version_ > 0) known.insert(known.end(), {"pain", "not_helping"});
        if (version_ > 1) known.insert(known.end(), {"well_again", "told"});
        if (version_ < 3) known.insert(known.end(), {"last_growth", "window"});  // nothing is decided by them any more
        refuse_unknown_keys(in_, "", "a state", known);
        member_of(in_, "", "checksum", "16 hexadecimal digits");
    }
    /// A catalogue with other members is another version of it: every id, and every dose, is looked up in this one.
    void read_catalogue() {
        json const& c = object_at("catalogue", "id and fingerprint");
        refuse_unknown_keys(c, "catalogue", "a catalogue", {"id", "fingerprint"});
        std::string const expected = in_quotes(tables.id);
        std::string const& id = text_of(member_of(c, "catalogue", "id", expected), "catalogue.id", expected);
        if (id != tables.id) throw bad_input("catalogue.id", "expected ", expected, ", found ", in_quotes(id));
        std::string const digits = "16 hexadecimal digits";
        std::string const& f =
            text_of(member_of(c, "catalogue", "fingerprint", digits), "catalogue.fingerprint", digits);
        if (f.size() != 16 || f.find_first_not_of("0123456789abcdef") != std::string::npos) {
            throw bad_input("catalogue.fingerprint", "expected ", digits, ", found ", in_quotes(f));
        }
        same_content_ = f == hexadecimal(s_.fingerprint);
    }
    /// The place of an id. Of a catalogue with other content it may be gone: that is told, and there is no place.
    template <class Table>
    std::optional<std::size_t> place_or_gone(std::string const& id, std::string const& path, Table const& table,
                                             std::string const& what) {
        bool const known = std::any_of(table.begin(), table.end(), [&](auto const& row) { return row.id == id; });
        if (!known && !same_content_) {
            findings_.push_back(concat(path, ": ", in_quotes(id), " is no ", what, " of this catalogue any more"));
            return std::nullopt;
        }
        return place_of(id, path, table, concat(what == "exercise" ? "an " : "a ", what));
    }
    /// Where something is lost that kept her from harm, a professional has to look.
    void lock_where_lost() {
        if (!lost_ || s_.lock != regimen::lock_reason::none) return;
        s_.lock = regimen::lock_reason::stop_sign;
        s_.lock_day = s_.day;
        for (regimen::family_record& family : s_.families) family.now.locked = 1;
        findings_.emplace_back("lock: everything is locked until a professional has looked at what was lost");
    }
    void read_volumes(std::string_view key, auto& into) {
        json const& volumes = array_at(key, "volumes", into.size());
        for (std::size_t i = 0; i < into.size(); ++i) {
            into[i] = whole_number(volumes[i], joined(std::string(key), i), 0, regimen::detail::most_weekly_work);
        }
    }
    void read_recent() {
        json const& r = object_at("recent", "sessions and strength");
        refuse_unknown_keys(r, "recent", "the recent days", {"sessions", "strength"});
        s_.recent[0] = number<std::uint16_t>(r, "recent", "sessions", 0, most<std::uint16_t>());
        s_.recent[1] = number<std::uint16_t>(r, "recent", "strength", 0, most<std::uint16_t>());
    }
    void read_pain() {
        json const& weeks = array_at("pain", "weeks", s_.pain.size());
        for (std::size_t i = 0; i < s_.pain.size(); ++i) {
            std::string const path = joined("pain", i);
            object_of(weeks[i], path, "first_day, sums and counts");
            refuse_unknown_keys(weeks[i], path, "a week of pain", member_names<regimen::pain_week>());
            regimen::pain_week& w = s_.pain[i];
            w.first_day = day_at(weeks[i], path, "first_day", s_.day);
            constexpr int most_reports = regimen::detail::most_pain_reports;
            w.worst_n = number<std::int16_t>(weeks[i], path, "worst_n", 0, most_reports);
            w.worst_sum = number<std::int16_t>(weeks[i], path, "worst_sum", 0, 10 * w.worst_n);
            w.before_n = number<std::int16_t>(weeks[i], path, "before_n", 0, most_reports);
            w.before_sum = number<std::int16_t>(weeks[i], path, "before_sum", 0, 10 * w.before_n);
        }
    }
    void read_classes() {
        json const& classes = array_at("class_began", "days", s_.class_began.size());
        for (std::size_t i = 0; i < s_.class_began.size(); ++i) {
            s_.class_began[i] =
                static_cast<std::int16_t>(whole_number(classes[i], joined("class_began", i), -1, s_.day));
        }
    }
    void read_lock() {
        json const& l = object_at("lock", "reason, sign and day");
        refuse_unknown_keys(l, "lock", "a lock", {"reason", "sign", "day"});
        ids const reasons(lock_ids.begin(), lock_ids.end());
        s_.lock = static_cast<regimen::lock_reason>(
            word_of(member_of(l, "lock", "reason", one_of(reasons)), "lock.reason", reasons));
        s_.lock_day = day_at(l, "lock", "day", s_.day);
        json const& sign = member_of(l, "lock", "sign", "the id of a stop sign or null");
        if (!sign.is_null()) {
            std::string const& id = text_of(sign, "lock.sign", "the id of a stop sign or null");
            if (auto const at = place_or_gone(id, "lock.sign", regimen::stop_sign_table<C>, "stop sign"))
                s_.lock_sign = static_cast<std::int8_t>(*at);
        }
        bool const locked = s_.lock != regimen::lock_reason::none;
        if (locked != (s_.lock_day >= 0)) {
            throw bad_input("lock.day", locked ? "expected the day of the lock" : "expected -1, for nothing is locked",
                            ", found ", s_.lock_day);
        }
        if (!locked && s_.lock_sign >= 0)
            throw bad_input("lock.sign", "expected null, for nothing is locked", found(sign));
    }
    void read_reported() {
        json const& all = array_of(member_of(in_, "", "reported", "an array of ids"), "reported", "ids of conditions");
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::string const path = joined("reported", i);
            auto const at =
                place_or_gone(text_of(all[i], path, "the id of a condition"), path, tables.conditions, "condition");
            lost_ = lost_ || !at;
            if (!at) continue;
            if (s_.reports(*at))
                throw bad_input("reported", "expected each condition once, found ", tables.conditions[*at].id,
                                " twice");
            s_.reported.set(*at);
        }
    }
    void read_last_done() {
        for (auto const& [id, value] : object_at("last_done", "exercises and days").items()) {
            std::string const path = joined("last_done", id);
            auto const day = static_cast<std::int16_t>(whole_number(value, path, 0, s_.day));
            if (auto const at = place_or_gone(id, path, tables.exercises, "exercise")) s_.last_done[*at] = day;
        }
    }
    /// What is in no ladder and was taken out. A state of before that could be names none.
    void read_taken_out() {
        if (!in_.contains("taken_out")) return;
        json const& all = array_of(in_["taken_out"], "taken_out", "ids of exercises");
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::string const path = joined("taken_out", i);
            std::string const expected = "the id of an exercise without a ladder";
            std::string const& id = text_of(all[i], path, expected);
            auto const at = place_or_gone(id, path, tables.exercises, "exercise");
            if (!at) continue;
            std::size_t const family = family_with<C>(*at);
            if (same_content_ && (family != state::n_families || s_.last_done[*at] != -1))
                throw bad_input(path, "expected ", expected, ", once and without a day, found ", in_quotes(id));
            if (family != state::n_families)
                s_.families[family].now.removed = 1;
            else
                s_.last_done[*at] = state::taken_out;
        }
    }
    void read_signs() {
        for (auto const& [id, value] : object_at("seen_signs", "stop signs and sessions").items()) {
            std::string const path = joined("seen_signs", id);
            auto const sessions = static_cast<std::uint8_t>(whole_number(value, path, 1, 255));
            if (auto const at = place_or_gone(id, path, regimen::stop_sign_table<C>, "stop sign"))
                s_.seen_signs[*at] = sessions;
        }
    }

    void read_families() {
        s_.families.fill(untouched(s_));
        struct named {
            std::string_view id;
        };
        std::array<named, state::n_families> families{};
        for (std::size_t f = 0; f < families.size(); ++f) families[f].id = family_id<C>(f);
        for (auto const& [id, value] : object_at("families", "families and where she stands").items()) {
            std::string const path = joined("families", id);
            // A ladder may have grown at its end: any of its forms names it.
            auto const exercise = place_or_gone(id, path, tables.exercises, "exercise");
            object_of(value, path, "a place, counters and days");
            std::size_t f = exercise ? family_with<C>(*exercise) : families.size();
            if (f == families.size() && same_content_) f = place_of(id, path, families, "a family");
            if (same_content_) {
                if (s_.families[f] != untouched(s_))
                    throw bad_input(path, "is of the same family as another, expected each once");
                s_.families[f] = family_from(value, path, f);
            } else {
                carry_family(value, path, f);
            }
        }
    }
    /// A family of other content: the form that she did says which one it is now, and the more careful record counts
    /// where two come together.
    void carry_family(json const& value, std::string const& path, std::size_t named) {
        state const& s = s_;
        json const& at = member_of(value, path, "at", "a place or null");
        std::string const at_path = joined(path, "at");
        std::size_t family = named;
        if (!at.is_null()) {
            object_of(at, at_path, "form, rung and volume, or null");
            std::string const form_path = joined(at_path, "form");
            std::string const& form =
                text_of(member_of(at, at_path, "form", "the id of an exercise"), form_path, "the id of an exercise");
            if (auto const exercise = place_or_gone(form, form_path, tables.exercises, "exercise"))
                family = family_with<C>(*exercise);
        }
        bool const removed = flag(value, path, "removed");
        if (named != s.n_families && named != family && removed) s_.families[named].now.removed = 1;
        if (family != s.n_families) {
            regimen::detail::join_records(s_.families[family], family_from(value, path, family));
            return;
        }
        findings_.push_back(concat(path, ": has no ladder in this catalogue any more"));
        // It was taken out, and can be taken out no more.
        lost_ = lost_ || removed;
    }
    regimen::family_record family_from(json const& r, std::string const& path, std::size_t family) {
        ids known = member_names<regimen::ladder_state>();
        known.insert(known.end(), {"last_done", "last_change", "last_regress"});
        refuse_unknown_keys(r, path, "a family", known);
        regimen::progression_row const& p = regimen::progression_table<C>[family];
        regimen::counter_tops const tops = regimen::tops_of(*p.policy);
        // Another policy may count to another number.
        auto const counter = [&](std::string_view key, std::size_t top) {
            int const most_read = same_content_ ? static_cast<int>(top) : most<std::uint8_t>();
            return number<std::uint8_t>(r, path, key, 0, most_read);
        };
        bool same_dose = true;
        regimen::family_record out;
        json const& at = member_of(r, path, "at", "a place or null");
        out.now.at = same_content_ ? place_from(at, joined(path, "at"), p)
                                   : carried_place(at, joined(path, "at"), family, same_dose);
        out.now.full = counter("full", tops.full);
        out.now.incomplete = counter("incomplete", tops.incomplete);
        out.now.setbacks = counter("setbacks", tops.setbacks);
        out.now.ease = counter("ease", p.policy->eased_sessions);
        out.now.stage = counter("stage", regimen::percent_of_stage.size() - 1);
        out.now.removed = flag(r, path, "removed") ? 1 : 0;
        out.now.locked = flag(r, path, "locked") ? 1 : 0;
        out.last_done = day_at(r, path, "last_done", s_.day);
        out.last_change = day_at(r, path, "last_change", s_.day);
        out.last_regress = day_at(r, path, "last_regress", s_.day);
        if (out.now.locked != untouched(s_).now.locked) {
            throw bad_input(joined(path, "locked"), "expected ", out.now.locked != 0 ? "false" : "true",
                            ", for a lock is one of every family");
        }
        if (!same_content_) regimen::detail::fit_counters(out.now, *p.policy, same_dose);
        return out;
    }
    /// Where a dose of other content stands: by its form and its amount.
    std::uint8_t carried_place(json const& at, std::string const& path, std::size_t family, bool& same_dose) {
        if (at.is_null()) return regimen::ladder_state::never_done;
        refuse_unknown_keys(at, path, "a place", {"form", "rung", "volume"});
        number<std::size_t>(at, path, "rung", 0, most<std::uint8_t>());
        int const volume = number<int>(at, path, "volume", 0, most<std::int32_t>());
        std::string const& form = at.at("form").get_ref<std::string const&>();
        regimen::progression_row const& p = regimen::progression_table<C>[family];
        for (std::size_t m = 0; m < p.size; ++m) {
            if (tables.exercises[static_cast<std::size_t>(p.members[m])].id != form) continue;
            auto const place = regimen::detail::find_dose(regimen::rung_tables<C>[family], m, volume);
            same_dose = place.same;
            if (!same_dose)
                findings_.push_back(concat(path, ": the doses of ", form, " have changed; hers is the next lower one"));
            return place.rung;
        }
        same_dose = false;
        return regimen::ladder_state::never_done;
    }
    std::uint8_t place_from(json const& at, std::string const& path, regimen::progression_row const& p) {
        if (at.is_null()) return regimen::ladder_state::never_done;
        object_of(at, path, "form, rung and volume, or null");
        refuse_unknown_keys(at, path, "a place", {"form", "rung", "volume"});
        struct named {
            std::string_view id;
        };
        std::vector<named> forms;
        for (std::size_t m = 0; m < p.size; ++m) {
            forms.push_back({tables.exercises[static_cast<std::size_t>(p.members[m])].id});
        }
        std::string const what = "a form of this family";
        std::string const expected = concat("the id of ", what), form_path = joined(path, "form");
        std::string const& form = text_of(member_of(at, path, "form", expected), form_path, expected);
        std::size_t const m = place_of(form, form_path, forms, what);
        regimen::rung_table const t = regimen::rungs_of(p);
        auto const rung = number<std::size_t>(at, path, "rung", 0, t.last[m] - t.first[m]);
        std::size_t const place = t.first[m] + rung;
        int const volume = number<int>(at, path, "volume", 0, most<std::int32_t>());
        if (volume != t.volume[place]) {
            throw bad_input(joined(path, "volume"), "expected ", t.volume[place], ", that of this rung, found ", volume,
                            ": the doses of ", form, " have changed, or the state was damaged");
        }
        return static_cast<std::uint8_t>(place);
    }

    json const& in_;
    std::vector<std::string>& findings_;
    int version_ = 0;
    bool same_content_ = false;  ///< its ids, places and counters are those of this catalogue
    bool lost_ = false;          ///< something that kept her from harm
    state s_{};
};

}  // namespace detail

/// A state as JSON. What is not named never was: exercises, families and signs that nothing has happened to.
template <class Catalogue>
nlohmann::ordered_json training_json(regimen::training_state<Catalogue> const& s) {
    using nlohmann::ordered_json;
    auto const& view = regimen::view_of<Catalogue>;
    auto const& signs = regimen::stop_sign_table<Catalogue>;
    ordered_json reported = ordered_json::array(), last_done = ordered_json::object(), pain = ordered_json::array(),
                 families = ordered_json::object(), seen_signs = ordered_json::object(),
                 taken_out = ordered_json::array();
    for (std::size_t i = 0; i < view.conditions.size(); ++i) {
        if (s.reports(i)) reported.push_back(view.conditions[i].id);
    }
    for (std::size_t i = 0; i < s.n_exercises; ++i) {
        if (s.last_done[i] >= 0) last_done[std::string(view.exercises[i].id)] = s.last_done[i];
        if (s.last_done[i] == s.taken_out) taken_out.push_back(view.exercises[i].id);
    }
    for (regimen::pain_week const& w : s.pain) pain.push_back(reflected(w));
    for (std::size_t f = 0; f < s.n_families; ++f) {
        if (s.families[f] == detail::untouched(s)) continue;
        families[std::string(detail::family_id<Catalogue>(f))] = detail::family_json<Catalogue>(f, s.families[f]);
    }
    for (std::size_t i = 0; i < s.n_signs; ++i) {
        if (s.seen_signs[i] != 0) seen_signs[std::string(signs[i].id)] = s.seen_signs[i];
    }
    ordered_json lock{
        {"reason", detail::lock_ids[static_cast<std::size_t>(s.lock)]}, {"sign", nullptr}, {"day", s.lock_day}};
    if (s.lock_sign >= 0 && static_cast<std::size_t>(s.lock_sign) < s.n_signs)
        lock["sign"] = signs[static_cast<std::size_t>(s.lock_sign)].id;
    ordered_json out{
        {"version", s.version},
        {"catalogue", {{"id", view.id}, {"fingerprint", detail::hexadecimal(s.fingerprint)}}},
        {"day", s.day},
        {"began", s.began},
        {"asked", s.asked},
        {"last_session", s.last_session},
        {"last_strength", s.last_strength},
        {"last_gentle_day", s.last_gentle_day},
        {"rough", s.rough},
        {"well_again", s.well_again},
        {"told", s.told},
        {"last_class", s.last_class},
        {"class_waits", s.class_waits},
        {"stopped", s.stopped},
        {"sessions", s.sessions},
        {"sessions_today", s.sessions_today},
        {"seconds_today", s.seconds_today},
        {"gentle_days", s.gentle_days},
        {"severe", s.severe},
        {"work", s.work},
        {"most_work", s.most_work},
        {"recent", {{"sessions", s.recent[0]}, {"strength", s.recent[1]}}},
        {"pain", pain},
        {"not_helping", s.not_helping != 0},
        {"class_began", s.class_began},
        {"lock", lock},
        {"reported", reported},
        {"last_done", last_done},
        {"families", families},
        {"seen_signs", seen_signs},
    };
    if (!taken_out.empty()) out["taken_out"] = taken_out;
    out["checksum"] = detail::checksum_of(nlohmann::json::parse(out.dump()));
    return out;
}

/// A state from JSON. Throws bad_input; `into` changes only where the whole document is good. What a catalogue of other
/// content than this one said and this one cannot, a sentence each, comes back: nothing where all was carried over.
template <class Catalogue>
std::vector<std::string> read_training(std::string_view text, regimen::training_state<Catalogue>& into) {
    std::string const untouched = "; nothing was taken over, and what there was is as it was";
    std::vector<std::string> findings;
    try {
        if (text.size() > most_json_bytes) throw bad_input("state", "the input is huge, expected at most 1 MiB");
        nlohmann::json const document = parse_json(text, "state");
        into = detail::training_reader<Catalogue>(document, findings).read();
    } catch (bad_input const& error) {
        throw bad_input::within("", error, untouched);
    }
    return findings;
}

}  // namespace example

#endif

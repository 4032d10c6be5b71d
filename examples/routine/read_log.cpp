// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Lines first, then one function per kind of line and per part of a session.
// What is missing was not answered; what is there has to be understood.
#include "read_log.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <streambuf>
#include <system_error>
#include <utility>

#include "bad_input.hpp"
#include "json_values.hpp"
#include "read_json.hpp"

namespace example {

namespace {

using nlohmann::json;
using regimen::session_report;

constexpr std::array kind_ids{std::string_view("answers"), std::string_view("session"), std::string_view("rough-night"),
                              std::string_view("confirmed")};
constexpr auto const& signs = regimen::stop_sign_table<catalogue>;
constexpr std::string_view mark = "\xef\xbb\xbf";
constexpr int most_seconds = 24 * 60 * 60;

/// Calls use(value, path) where the object has the key.
template <class Use>
void if_given(json const& object, std::string const& path, std::string_view key, Use use) {
    auto const at = object.find(key);
    if (at != object.end()) use(*at, joined(path, key));
}

void read_answer(json const& object, std::string const& path, std::string_view key, regimen::answer& out) {
    if_given(object, path, key, [&](json const& value, std::string const& here) {
        constexpr regimen::answer answers[] = {regimen::answer::yes, regimen::answer::no, regimen::answer::unknown};
        out = answers[word_of(value, here, {"yes", "no", "unknown"})];
    });
}

/// Pain or effort from 0 to 10. Between two whole numbers the higher one counts: more pain is more careful.
int points_of(json const& value, std::string const& path) {
    if (!value.is_number_float()) return whole_number(value, path, 0, 10);
    double const points = std::ceil(value.get<double>());
    if (!(value.get<double>() >= 0.0 && points <= 10.0))
        throw bad_input(path, "expected a number from 0 to 10", found(value));
    return static_cast<int>(points);
}

template <class Quantity>
void read_points(json const& object, std::string const& path, std::string_view key, regimen::reported<Quantity>& out) {
    if_given(object, path, key, [&](json const& value, std::string const& here) {
        out = regimen::reported<Quantity>(Quantity::from_value(points_of(value, here)));
    });
}

regimen::stop_sign_report sign_of(json const& value, std::string const& path) {
    if (value.is_string()) {
        if (value.get_ref<std::string const&>() == "none") return regimen::no_stop_sign;
        throw bad_input(path, "expected \"none\" or an object with the id of a stop sign", found(value));
    }
    object_of(value, path, "the id of a stop sign and its level, or \"none\"");
    refuse_unknown_keys(value, path, "a stop sign", {"id", "level"});
    std::string const what = "a stop sign";
    std::string const expected = concat("the id of ", what);
    std::string const at = joined(path, "id");
    std::size_t const sign = place_of(text_of(member_of(value, path, "id", expected), at, expected), at, signs, what);
    auto level = regimen::stop_level::none;
    if_given(value, path, "level", [&](json const& given, std::string const& here) {
        constexpr regimen::stop_level levels[] = {regimen::stop_level::S1, regimen::stop_level::S2,
                                                  regimen::stop_level::S3, regimen::stop_level::S4};
        level = levels[word_of(given, here, {"S1", "S2", "S3", "S4"})];
    });
    return regimen::report_sign<catalogue>(sign, level);
}

void read_sign(json const& object, std::string const& path, regimen::stop_sign_report& out) {
    if_given(object, path, "sign", [&](json const& value, std::string const& here) { out = sign_of(value, here); });
}

void read_pain(json const& value, std::string const& path, regimen::exercise_feedback& f) {
    object_of(value, path, "numbers from 0 to 10, and where it hurt");
    refuse_unknown_keys(value, path, "pain", {"before", "worst", "right_after", "next_morning", "where"});
    read_points(value, path, "before", f.before);
    read_points(value, path, "worst", f.worst);
    read_points(value, path, "right_after", f.right_after);
    read_points(value, path, "next_morning", f.next_morning);
    if_given(value, path, "where", [&](json const& place, std::string const& here) {
        f.where = word_of(place, here, {"back", "wound"}) == 0 ? regimen::pain_place::back_or_muscle
                                                               : regimen::pain_place::sore_place;
    });
}

regimen::item_report item_of(json const& value, std::string const& path) {
    object_of(value, path, "an exercise and how it went");
    refuse_unknown_keys(value, path, "an exercise of a session",
                        {"exercise", "done", "pain", "settled", "effort", "breathed_freely", "belly_stayed_flat",
                         "moved_slowly", "sign"});
    regimen::item_report out;
    std::string const what = "an exercise";
    std::string const expected = concat("the id of ", what);
    std::string const at = joined(path, "exercise");
    std::string const& id = text_of(member_of(value, path, "exercise", expected), at, expected);
    out.exercise = static_cast<std::uint16_t>(place_of(id, at, tables.exercises, what));
    regimen::exercise_feedback& f = out.feedback;
    if_given(value, path, "done", [&](json const& done, std::string const& here) {
        constexpr regimen::completion all[] = {regimen::completion::as_planned, regimen::completion::beyond,
                                               regimen::completion::partly, regimen::completion::not_done};
        f.done = all[word_of(done, here, {"as-planned", "beyond", "partly", "not-done"})];
    });
    if_given(value, path, "pain", [&](json const& pain, std::string const& here) { read_pain(pain, here, f); });
    read_answer(value, path, "settled", f.settled);
    read_points(value, path, "effort", f.effort);
    read_answer(value, path, "breathed_freely", f.breathed_freely);
    read_answer(value, path, "belly_stayed_flat", f.belly_stayed_flat);
    read_answer(value, path, "moved_slowly", f.moved_slowly);
    read_sign(value, path, f.sign);
    return out;
}

std::unique_ptr<logged_session const> session_of(json const& line) {
    refuse_unknown_keys(line, "", "a session line", {"type", "day", "seconds", "exhausted", "sign", "items"});
    logged_session out;
    if_given(line, "", "seconds", [&](json const& value, std::string const& path) {
        out.lasted = regimen::seconds::from_value(whole_number(value, path, 0, most_seconds));
    });
    read_answer(line, "", "exhausted", out.exhausted);
    read_sign(line, "", out.sign);
    std::string const of = "exercises and how they went";
    json const& items = array_of(member_of(line, "", "items", concat("an array of ", of)), "items", of);
    if (items.size() > session_report::capacity) {
        throw bad_input("items", "expected at most ", session_report::capacity, " exercises, found ", items.size());
    }
    out.items.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        regimen::item_report const item = item_of(items[i], joined("items", i));
        for (std::size_t k = 0; k < i; ++k) {
            if (out.items[k].exercise != item.exercise) continue;
            throw bad_input(joined(joined("items", i), "exercise"), "is that of items[", k,
                            "] too, expected each exercise once", found(items[i].at("exercise")));
        }
        out.items.push_back(item);
    }
    return std::make_unique<logged_session const>(std::move(out));
}

question answers_of(json const& line, int day) {
    refuse_unknown_keys(line, "", "an answers line", {"type", "day", "profile"});
    json const& profile = object_of(member_of(line, "", "profile", "an object with birth and days_since_birth"),
                                    "profile", "birth, days_since_birth and answers");
    question out;
    try {
        out = read_profile(profile);
    } catch (bad_input const& error) {
        throw bad_input::within("profile.", error);
    }
    if (out.who.raw().day != day) {
        throw bad_input("profile.days_since_birth", "expected ", day, ", the day of the line, found ",
                        out.who.raw().day);
    }
    return out;
}

log_entry entry_of(json const& line) {
    object_of(line, "line", "type, day and more");
    std::string const types = one_of({kind_ids.begin(), kind_ids.end()});
    log_entry out;
    out.kind = static_cast<entry_kind>(
        word_of(member_of(line, "", "type", types), "type", {kind_ids.begin(), kind_ids.end()}));
    int const last = tables.covers.until - 1;
    std::string const days = concat("a whole number from ", tables.covers.from, " to ", last);
    out.day = whole_number(member_of(line, "", "day", days), "day", tables.covers.from, last);
    switch (out.kind) {
        case entry_kind::answers:
            out.answers = std::make_unique<question const>(answers_of(line, out.day));
            break;
        case entry_kind::session:
            out.session = session_of(line);
            break;
        case entry_kind::rough_night:
        case entry_kind::confirmed:
            refuse_unknown_keys(line, "", "such a line", {"type", "day"});
            break;
    }
    return out;
}

log_entry read_line(std::string_view line) {
    if (line.size() > most_json_bytes) throw bad_input("line", "is huge, expected at most 1 MiB");
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
        throw bad_input("line", "is empty, expected a JSON object");
    }
    if (line.starts_with(mark)) {
        throw bad_input("line", "a byte-order mark, expected none but one at the very beginning of the file");
    }
    return entry_of(parse_json(line, "line", lines::one));
}

/// Whether a line without a line break is JSON to its end. One that was cut off never is: its object is still open.
bool is_whole(std::string_view line) { return json::accept(line.begin(), line.end()); }

/// The lines of a file, one after the other, without their breaks: never more than one of them is kept, and of a line
/// that is huge as much as shows that it is.
class line_source {
public:
    line_source(std::istream& from, std::string const& name) : from_(*from.rdbuf()), name_(name) {
        for (char const expected : mark) {
            if (end() || static_cast<char>(from_.sgetc()) != expected) break;
            line_ += advance();
        }
        if (line_ == mark) line_.clear();  // of the file, not of its first line
    }
    bool at_end() { return line_.empty() && end(); }
    bool has_break() const { return has_break_; }
    std::string_view take() {
        kept_.swap(line_);
        line_.clear();
        has_break_ = false;
        while (!end() && !has_break_) {
            char const c = advance();
            has_break_ = c == '\n';
            if (!has_break_ && kept_.size() <= most_json_bytes) kept_ += c;
        }
        return kept_;
    }

private:
    bool end() { return std::streambuf::traits_type::eq_int_type(from_.sgetc(), std::streambuf::traits_type::eof()); }
    char advance() {
        if (++read_ > most_log_bytes)
            throw bad_input(name_, "the input is huge, expected at most ", most_log_bytes >> 20U, " MiB");
        return static_cast<char>(from_.sbumpc());
    }

    std::streambuf& from_;
    std::string name_;
    std::string line_;  // what was read of the next line
    std::string kept_;  // the line that was taken
    std::size_t read_ = 0;
    bool has_break_ = false;
};

/// "line 3: items: ...", or "line 3: malformed ..." where no key can be named.
std::string at_line(std::size_t number, std::string_view what) {
    constexpr std::string_view no_key = "line: ";
    if (what.starts_with(no_key)) what.remove_prefix(no_key.size());
    return concat("line ", number, ": ", what);
}

std::string intact(std::size_t before) {
    if (before == 0) return "; no line stands before it";
    if (before == 1) return "; the 1 line before it is intact";
    return concat("; the ", before, " lines before it are intact");
}

}  // namespace

std::string log_name(std::string const& path) { return concat("--log ", in_quotes(path)); }

session_report log_entry::report() const {
    session_report out{
        .day = regimen::days::from_value(day), .lasted = session->lasted, .exhausted = session->exhausted};
    out.sign = session->sign;
    for (regimen::item_report const& item : session->items) out.add(item);
    return out;
}

void read_log(std::istream& from, std::string const& name, use_of_line const& use) {
    line_source lines(from, name);
    if (lines.at_end()) throw bad_input(name, "line 1: the log is empty, expected a line of answers");
    for (std::size_t number = 1; !lines.at_end(); ++number) {
        log_entry entry;
        std::string_view const line = lines.take();
        try {
            // Only the line break of a whole last line may be missing: what is in it may be a stop sign.
            if (!lines.has_break() && line.size() <= most_json_bytes && !is_whole(line)) {
                throw bad_input("line",
                                "does not end in a line break and is not whole; it was cut off while it was written");
            }
            entry = read_line(line);
        } catch (bad_input const& error) {
            throw bad_input(name, at_line(number, error.what()), lines.at_end() ? intact(number - 1) : "");
        }
        entry.line = number;
        use(std::move(entry));
    }
}

log_reader reader_of(std::string const& path) {
    std::error_code no_status;
    if (!std::filesystem::exists(path, no_status) || std::filesystem::is_regular_file(path, no_status) ||
        std::filesystem::is_directory(path, no_status)) {
        return [path](use_of_line const& use) { read_log_file(path, use); };
    }
    // What comes through a pipe comes once.
    std::string const log = read_file("--log", path, most_log_bytes, "lines of JSON");
    return [path, log](use_of_line const& use) {
        std::istringstream from(log);
        read_log(from, log_name(path), use);
    };
}

void read_log_file(std::string const& path, use_of_line const& use) {
    std::ifstream file = open_file("--log", path);
    try {
        read_log(file, log_name(path), use);
    } catch (std::ios_base::failure const&) {
        throw bad_input(log_name(path), "cannot be read, expected lines of JSON");
    }
}

}  // namespace example

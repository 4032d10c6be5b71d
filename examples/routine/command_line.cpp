// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Options first, then what was given, then one page or one JSON document.
// Somebody who waits in front of it is told what it reads.
#include "command_line.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bad_input.hpp"
#include "common/refuse.hpp"
#include "listing.hpp"
#include "page.hpp"
#include "read_json.hpp"
#include "read_log.hpp"
#include "ready_made.hpp"
#include "replay.hpp"
#include "terminal.hpp"
#include "write_json.hpp"

namespace {

struct options {
    std::optional<std::string> profile;
    std::optional<std::string> explain;
    std::optional<std::string> log;
    std::optional<std::string> session;
    bool json = false;
    bool page = false;
    bool list = false;
    bool questions = false;
};

void declare(CLI::App& app, options& o) {
    app.description(
        "Makes a screened routine for the back after a birth, says what is left out and why, and what to answer next.\n"
        "Reads a profile as JSON, from a file or from standard input; without one it shows an example.\n");
    auto* profile = app.add_option("--profile", o.profile, "The profile: a JSON file, or - for standard input");
    profile->type_name("FILE");
    auto* json = app.add_flag("--json", o.json, "Write JSON; so it is where JSON was read, unless --page is given");
    auto* page = app.add_flag("--page", o.page, "Write a page to read");
    auto* list = app.add_flag("--list", o.list, "List every id that a profile or a log may use, with its name");
    auto* explain = app.add_option(
        "--explain", o.explain,
        "Explain an exercise, a condition, a stop sign, a care tip, a rule, a delay or a source by its id; an "
        "exercise for the --profile, too");
    explain->type_name("ID");
    auto* log = app.add_option("--log", o.log,
                               "What she answered and reported so far, one JSON object a line; the profile is today's. "
                               "The file is only read. Exercises and stop signs stand in it by their ids: --json has "
                               "those of today's session, --list has all");
    log->type_name("FILE");
    auto* session = app.add_option("--session", o.session,
                                   "A ready-made session in place of a planned one, if it is open to her today");
    session->type_name("ID");
    auto* questions = app.add_flag("--questions", o.questions, "What to ask next, for the profile or for nobody yet");
    app.set_version_flag("--version", "routine " REGIMEN_VERSION_STRING);
    json->excludes(page)->excludes(list)->excludes(explain);
    list->excludes(explain)->excludes(questions)->excludes(profile);
    explain->excludes(questions);
    log->excludes(list)->excludes(explain)->excludes(questions);
    session->excludes(list)->excludes(explain)->excludes(questions);
}

/// What is wrong with the options, and what was expected, in the form of an error of a profile.
std::string words_for(CLI::App const& app, CLI::ParseError const& error) {
    std::vector<std::string> names;
    for (CLI::Option const* option : app.get_options()) names.push_back(option->get_name());
    std::vector<std::string_view> const known(names.begin(), names.end());
    std::string const what = error.what();
    auto const last_word = what.substr(what.find_last_of(' ') + 1);
    if (dynamic_cast<CLI::ExtrasError const*>(&error) != nullptr) {
        std::string const first = app.remaining().empty() ? last_word : app.remaining().front();
        return example::concat(example::in_quotes(first), ": is no option, expected ", example::one_of(known),
                               example::did_you_mean(first, known));
    }
    if (dynamic_cast<CLI::ExcludesError const*>(&error) != nullptr) {
        return example::concat(what.substr(0, what.find(' ')), ": does not go with ", last_word,
                               ", expected one of the two");
    }
    if (dynamic_cast<CLI::ArgumentMismatch const*>(&error) != nullptr) {
        std::string const name = what.substr(0, what.find(':'));
        auto const* option = app.get_option_no_throw(name);
        if (option != nullptr) {
            return example::concat(name, ": is not followed by what it takes, expected ", name, " ",
                                   option->get_type_name());
        }
    }
    return example::concat(what, "; routine --help says what is expected");
}

/// Beside the output, for somebody who waits in front of it.
void say_what_is_read() {
    std::cerr << "reading a profile as JSON from standard input; routine --help says more\n" << std::flush;
}

/// The profile that was given, or nothing: neither a file nor anything on standard input.
std::optional<example::question> given(options const& o, bool from_input) {
    if (o.profile) return example::read_profile(example::parse_json(example::read_bytes(*o.profile)));
    if (!from_input) return std::nullopt;
    if (!example::input_can_be_read()) {
        if (example::is_terminal(0)) say_what_is_read();
        return std::nullopt;
    }
    bool const waiting = !example::input_comes_soon();
    if (waiting) say_what_is_read();
    std::string const text = example::read_bytes("-");
    if (!text.empty()) return example::read_profile(example::parse_json(text));
    if (!waiting && !o.json && !o.log && example::input_is_attached()) say_what_is_read();
    return std::nullopt;
}

example::today answer_with_log(std::string const& file, std::optional<example::question> const& asked) {
    if (!asked) throw example::bad_input("profile", "the input is empty, expected a JSON object with today's answers");
    std::string const name = example::log_name(file);
    return example::answer(*asked, example::replay(example::reader_of(file), asked->who.raw().day, name));
}

std::string run(options const& o, bool colours) {
    if (o.list) return example::page_of_ids(colours);
    if (o.explain) {
        auto const asked = given(o, false);
        if (!asked) return example::page_about(*o.explain, nullptr, colours);
        example::today const t = example::answer(*asked);
        return example::page_about(*o.explain, &t, colours);
    }
    auto const asked = given(o, true);
    if (o.questions) {
        example::today const t = example::answer(asked.value_or(example::question{}));
        return o.json ? example::json_of_questions(t) : example::page_of_questions(t, colours);
    }
    if (!asked && o.json && example::input_is_attached()) {
        throw example::bad_input("profile", "the input is empty, expected a JSON object");
    }
    example::today t =
        o.log ? answer_with_log(*o.log, asked) : example::answer(asked.value_or(example::example_question()));
    if (o.session) example::take_session(t, *o.session);
    // Somebody at a terminal who names a file wants to read what comes of it.
    bool const to_read = o.page || (o.profile && *o.profile != "-" && example::output_is_terminal());
    bool const as_json = o.json || (asked && !to_read);
    return as_json ? example::json_of(t) : example::page_of(t, colours);
}

}  // namespace

int example::command_line(int argc, char const* const* argv) {
    CLI::App app;
    options o;
    try {
        declare(app, o);
        app.parse(argc, argv);
        std::cout << run(o, example::output_wants_colours()) << std::flush;
    } catch (CLI::Success const& help_or_version) {
        app.exit(help_or_version);
    } catch (CLI::ParseError const& error) {
        return example::refuse("routine", words_for(app, error));
    } catch (example::bad_input const& error) {
        return example::refuse("routine", error.what());
    } catch (std::exception const& error) {
        std::cerr << "routine: " << error.what() << "\n";
        return 1;
    }
    if (std::cout << std::flush) return 0;
    std::cerr << "routine: standard output: cannot be written\n";
    return 1;
}

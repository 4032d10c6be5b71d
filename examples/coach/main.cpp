// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Twelve weeks of a simulated person against the library: a diary to read, and a drawing of the doses.
// Leaves with 0; with 2 where an option is not understood or a file cannot be written.
#include <CLI/CLI.hpp>

#include <regimen/base/version.hpp>

#include <fstream>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>

#include "chart.hpp"
#include "common/refuse.hpp"
#include "diary.hpp"

namespace {

struct options {
    std::string person{coach::all_kinds().front().id};
    std::string birth = "vaginal";
    std::string diary = "-";
    std::optional<std::string> svg;
    std::uint32_t seed = 1;
    int weeks = 12;
};

/// What was given cannot be used; the message names the option.
struct bad_option : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The days that the catalogue covers end a year after the birth.
constexpr int most_weeks = 50;

std::string known_people() {
    std::string out;
    for (coach::person_kind const& k : coach::all_kinds()) out += (out.empty() ? "" : ", ") + std::string(k.id);
    return out;
}

void declare(CLI::App& app, options& o) {
    std::string people;
    for (coach::person_kind const& k : coach::all_kinds())
        people += "  " + std::string(k.id) + ": " + std::string(k.says) + "\n";
    app.description(
        "Simulates somebody who exercises with the library for some weeks, and writes her diary.\n\nPeople:\n" +
        people);
    app.add_option("--person", o.person, "Who: " + known_people())->type_name("NAME")->capture_default_str();
    app.add_option("--birth", o.birth, "After which birth: vaginal, instrumental, caesarean")
        ->type_name("MODE")
        ->capture_default_str();
    app.add_option("--seed", o.seed, "Chance begins here; the same number gives the same diary")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--weeks", o.weeks, "How many weeks, from two weeks after the birth")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--diary", o.diary, "Where the diary goes: a file, or - for standard output")
        ->type_name("FILE")
        ->capture_default_str();
    app.add_option("--svg", o.svg, "Draws the weeks into a file")->type_name("FILE");
    app.set_version_flag("--version", "coach " REGIMEN_VERSION_STRING);
}

coach::settings checked(options const& o) {
    coach::settings s;
    coach::person_kind const* kind = coach::find_kind(o.person);
    if (kind == nullptr) throw bad_option("--person: '" + o.person + "' is nobody; there are " + known_people());
    auto const mode = regimen::find_mode<coach::back>(o.birth);
    if (!mode) throw bad_option("--birth: '" + o.birth + "' is none of vaginal, instrumental, caesarean");
    if (o.weeks < 1 || o.weeks > most_weeks)
        throw bad_option("--weeks: " + std::to_string(o.weeks) + " is not from 1 to " + std::to_string(most_weeks));
    if (o.svg && *o.svg == "-") throw bad_option("--svg: needs a file; standard output is for the diary");
    if (o.svg && *o.svg == o.diary) throw bad_option("--svg: is the file of the --diary");
    s.kind = *kind;
    s.birth = o.birth;
    s.mode = *mode;
    s.seed = o.seed;
    s.weeks = o.weeks;
    return s;
}

void write(std::string const& option, std::string const& file, std::string const& text) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text << std::flush;
    if (!out) throw bad_option(option + ": " + file + " cannot be written");
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app;
    options o;
    try {
        declare(app, o);
        app.parse(argc, argv);
        coach::course const course = coach::run(checked(o));
        if (o.svg) write("--svg", *o.svg, coach::chart_of(course));
        if (o.diary != "-") {
            write("--diary", o.diary, coach::diary_of(course));
            return 0;
        }
        std::cout << coach::diary_of(course) << std::flush;
    } catch (CLI::Success const& help_or_version) {
        app.exit(help_or_version);
    } catch (CLI::ParseError const& error) {
        return example::refuse("coach", error.what());
    } catch (bad_option const& error) {
        return example::refuse("coach", error.what());
    } catch (std::exception const& error) {
        std::cerr << "coach: " << error.what() << "\n";
        return 1;
    }
    if (std::cout << std::flush) return 0;
    std::cerr << "coach: standard output: cannot be written\n";
    return 1;
}

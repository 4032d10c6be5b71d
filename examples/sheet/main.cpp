// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The sheet that a clinician signs, made from the catalogue's tables and from a file of signatures.
// Leaves with 0; with 2 where options or signatures are not understood.
#include <regimen/base/version.hpp>

#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "common/concat.hpp"
#include "common/refuse.hpp"
#include "document.hpp"
#include "entry.hpp"
#include "routine/bad_input.hpp"
#include "signatures.hpp"

namespace {

struct options {
    std::string signatures;
    std::string html = "-";
    bool list = false;
};

std::string json_of(std::vector<sheet::entry> const& all) {
    std::string out = example::concat("{\"version\": \"", sheet::content_version(all), "\",\n \"entries\": [\n");
    for (sheet::entry const& e : all) {
        bool const midwife = is_signed_by(e.in, sheet::profession::midwife_or_doctor);
        bool const physio = is_signed_by(e.in, sheet::profession::physiotherapist);
        out += example::concat("  {\"entry\": \"", e.id, "\", \"hash\": \"", e.hash(), "\", \"signed_by\": [",
                               midwife ? "\"midwife or doctor\"" : "", midwife && physio ? ", " : "",
                               physio ? "\"physiotherapist\"" : "", "]}", &e == &all.back() ? "\n" : ",\n");
    }
    return out + " ]}\n";
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app;
    options o;
    app.description(
        "Writes the sheet that a clinician signs as one HTML document: a row for each entry of the catalogue for back pain after a birth.\n");
    auto* signatures = app.add_option("--signatures", o.signatures,
                                      "What was signed so far: a JSON file, see examples/sheet/README.md");
    auto* html = app.add_option("--html", o.html, "Where to write the document; - is standard output");
    signatures->type_name("FILE");
    html->type_name("FILE");
    app.add_flag("--entries", o.list,
                 "Write the id and the hash of every entry as JSON instead: what a signature names")
        ->excludes(html)
        ->excludes(signatures);
    app.set_version_flag("--version", "sheet " REGIMEN_VERSION_STRING);
    try {
        app.parse(argc, argv);
        auto const all = sheet::all_entries();
        if (o.list) {
            std::cout << json_of(all) << std::flush;
        } else {
            auto const signed_so_far =
                o.signatures.empty() ? std::vector<sheet::signature>{} : sheet::read_signatures(o.signatures, all);
            std::string const document = sheet::document_of(all, signed_so_far);
            if (o.html == "-") {
                std::cout << document << std::flush;
            } else {
                std::ofstream file(o.html, std::ios::binary);
                file << document << std::flush;
                if (!file) throw example::bad_input("--html", "cannot be written: ", example::in_quotes(o.html));
            }
        }
    } catch (CLI::Success const& help_or_version) {
        app.exit(help_or_version);
    } catch (CLI::ParseError const& error) {
        return example::refuse("sheet", error.what());
    } catch (example::bad_input const& error) {
        return example::refuse("sheet", error.what());
    } catch (std::exception const& error) {
        std::cerr << "sheet: " << error.what() << "\n";
        return 1;
    }
    if (std::cout << std::flush) return 0;
    std::cerr << "sheet: standard output: cannot be written\n";
    return 1;
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Signatures are data: who agreed to which entry, on which day, and the hash of the entry as it was then.
// An entry that has changed since is not signed any more.
#ifndef REGIMEN_EXAMPLES_SHEET_SIGNATURES_HPP
#define REGIMEN_EXAMPLES_SHEET_SIGNATURES_HPP

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "entry.hpp"

namespace sheet {

enum class verdict : std::uint8_t { agree, change, reject };

struct signature {
    std::string entry;
    std::string hash;     ///< of the entry as it was signed
    std::string version;  ///< the stamp of the sheet that was signed
    std::string name;
    std::string profession;  ///< "midwife", "doctor" or "physiotherapist"
    std::string date;        ///< "2026-11-30"
    verdict decision = verdict::agree;
    std::string note;  ///< what to change it to, or why not; may be empty where somebody agrees
    sheet::profession as = sheet::profession::physiotherapist;
};

/// What became of an entry for one profession.
enum class status : std::uint8_t {
    proposal,  ///< not signed
    agreed,
    change_asked,
    rejected,
    changed_since,  ///< signed, but it has changed: a proposal again
};

/// Where an entry stands with one profession; the signature, if there is one, also where it is out of date.
struct standing {
    status is = status::proposal;
    signature const* by = nullptr;
};
standing standing_of(entry const& e, profession as, std::vector<signature> const& all);

/// Reads {"signatures": [...]}. Throws bad_input where anything is not understood: an entry that there is not, two
/// signatures of one profession for one entry, a day that there is not.
std::vector<signature> read_signatures(std::string const& path, std::vector<entry> const& all);

}  // namespace sheet

#endif

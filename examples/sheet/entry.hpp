// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A row of the sheet: one thing that a clinician decides, in plain words, with its numbers, sources and grade.
// A signature holds for what stands in the row, so its hash is of that and of nothing else.
#ifndef REGIMEN_EXAMPLES_SHEET_ENTRY_HPP
#define REGIMEN_EXAMPLES_SHEET_ENTRY_HPP

#include <regimen/base/entry.hpp>
#include <regimen/content/source.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sheet {

/// The parts of the sheet, in the order of risk; who signs an entry follows from its part.
enum class part : std::uint8_t {
    urgent,
    professional_first,
    start_days,
    caps,
    stop_signs,
    body,
    doses,
    progress,
    sessions,
    care,
    pages,
};
inline constexpr std::array all_parts{
    part::urgent, part::professional_first, part::start_days, part::caps, part::stop_signs, part::body,
    part::doses,  part::progress,           part::sessions,   part::care, part::pages};

enum class profession : std::uint8_t { midwife_or_doctor, physiotherapist };
inline constexpr std::array both_professions{profession::midwife_or_doctor, profession::physiotherapist};

/// Whether somebody may exercise, and who must look first, is the midwife's or the doctor's; which movement, how much
/// and from which day is the physiotherapist's. What she reads in the end is read by both.
constexpr bool is_signed_by(part p, profession by) {
    if (p == part::pages) return true;
    bool const medical = p == part::urgent || p == part::professional_first;
    return medical == (by == profession::midwife_or_doctor);
}

struct entry {
    std::string id;  ///< "rule/diastasis-caps"; unlike that of any other
    part in;
    std::string title;                                    ///< what it is called by
    std::vector<std::string> words;                       ///< what it says, a paragraph each
    std::vector<std::string> numbers;                     ///< a line each
    std::vector<regimen::source_entry const*> sources{};  ///< each once
    std::string grade;
    /// Of a rule: the question that its first paragraph repeats, which is left out where the two stand together.
    std::string follows_from{};

    /// Of what the row says. It changes with every word, number, source and grade in it.
    std::string hash() const {
        std::uint64_t h = regimen::detail::hash_of_nothing;
        auto const add = [&h](std::string_view text) {
            for (char const c : text) h = regimen::detail::mixed(h, static_cast<unsigned char>(c));
            h = regimen::detail::mixed(h, 256);  // what was the end of one text is not the beginning of the next
        };
        add(id);
        add(title);
        for (std::string const& each : words) add(each);
        add({});
        for (std::string const& each : numbers) add(each);
        add({});
        for (auto const* each : sources) add(each->key);
        add({});
        add(grade);
        std::string out(16, '0');
        for (std::size_t i = 16; i != 0; h >>= 4U) out[--i] = "0123456789abcdef"[h & 15U];
        return out;
    }
};

/// Every entry of the catalogue, of the cautious rulebook and of the library's numbers, in the order of the sheet.
std::vector<entry> all_entries();

/// What the sheet is stamped with: the library's version, and a hash over all entries.
std::string content_version(std::vector<entry> const& all);

}  // namespace sheet

#endif

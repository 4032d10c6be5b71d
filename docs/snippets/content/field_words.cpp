// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/content/field_words.md.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

namespace {

using namespace regimen;

// [says]
// A catalogue for knees says where pain has a limit of its own, and how to get up without kneeling.
struct knees : postpartum_back {
    static constexpr std::string_view id = "knees";
    static constexpr field_words says{.sore_place = "the knee that was operated on",
                                      .getting_up = "To get up, sit up first and use both arms of the chair."};
};
static_assert(getting_up(view_of<knees>) == "To get up, sit up first and use both arms of the chair.");
// [says]

}  // namespace

int main() {}

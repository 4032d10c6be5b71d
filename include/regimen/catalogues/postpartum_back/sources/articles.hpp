// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The three articles, and the two names for what has no source outside this project.
// All were seen as stored copies: wording and dates may have changed since.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_ARTICLES_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_ARTICLES_HPP

#include <regimen/content/source.hpp>

namespace regimen::postpartum {

inline constexpr source_entry article_a{
    .key = "A",
    .who = "MomsLab",
    .what = "Exercises for the back and lower back for moms",
    .year = "n.d.",
    .seen = "read completely",
};
inline constexpr source_entry article_b{
    .key = "B",
    .who = "MUTU System (Wendy Powell)",
    .what = "5 Postpartum Exercises for Back Pain",
    .year = "n.d.",
    .seen = "read completely",
};
inline constexpr source_entry article_c{
    .key = "C",
    .who = "Outside",
    .what =
        "4 Moves to Help If You're a New Mom with Back Pain, adapted from Fit & Healthy Pregnancy "
        "(Kristina Pinto, Rachel Kramer; VeloPress)",
    .year = "n.d.",
    .seen = "read completely",
};
inline constexpr source_entry GCK{
    .key = "GCK",
    .who = "general clinical knowledge",
    .what = "not verified against a source: a proposal that waits for clinical sign-off",
    .year = "n.d.",
};
inline constexpr source_entry dossier_proposal{
    .key = "PROPOSAL",
    .who = "the authors of the clinical dossier",
    .what = "a number or rule chosen on the cautious side: a proposal that waits for clinical sign-off",
    .year = "n.d.",
};

}  // namespace regimen::postpartum

#endif

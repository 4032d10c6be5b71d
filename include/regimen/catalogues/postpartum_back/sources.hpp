// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The table of sources: every key that a rule, a condition or an exercise of this catalogue cites.
// How much of each was read is part of its entry.
#ifndef REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_HPP
#define REGIMEN_CATALOGUES_POSTPARTUM_BACK_SOURCES_HPP

#include <regimen/catalogues/postpartum_back/sources/articles.hpp>
#include <regimen/catalogues/postpartum_back/sources/s01_s30.hpp>
#include <regimen/catalogues/postpartum_back/sources/s31_s60.hpp>
#include <regimen/catalogues/postpartum_back/sources/s61_s90.hpp>
#include <regimen/catalogues/postpartum_back/sources/s91_s111.hpp>

#include <array>

namespace regimen::postpartum {

/// Every source of the catalogue.
inline constexpr std::array all_sources{
    &article_a, &article_b, &article_c, &GCK,  &dossier_proposal,
    &S01,       &S02,       &S03,       &S04,  &S05,
    &S06,       &S07,       &S08,       &S09,  &S10,
    &S11,       &S12,       &S13,       &S14,  &S15,
    &S16,       &S17,       &S18,       &S19,  &S20,
    &S21,       &S22,       &S23,       &S24,  &S25,
    &S26,       &S27,       &S28,       &S29,  &S30,
    &S31,       &S32,       &S33,       &S34,  &S35,
    &S36,       &S37,       &S38,       &S39,  &S40,
    &S41,       &S42,       &S43,       &S44,  &S45,
    &S46,       &S47,       &S48,       &S49,  &S50,
    &S51,       &S52,       &S53,       &S54,  &S55,
    &S56,       &S57,       &S58,       &S59,  &S60,
    &S61,       &S62,       &S63,       &S64,  &S65,
    &S66,       &S67,       &S68,       &S69,  &S70,
    &S71,       &S72,       &S73,       &S74,  &S75,
    &S76,       &S77,       &S78,       &S79,  &S80,
    &S81,       &S82,       &S83,       &S84,  &S85,
    &S86,       &S87,       &S88,       &S89,  &S90,
    &S91,       &S92,       &S93,       &S94,  &S95,
    &S96,       &S97,       &S98,       &S99,  &S100,
    &S101,      &S102,      &S103,      &S104, &S105,
    &S106,      &S107,      &S108,      &S109, &S110,
    &S111,
};

}  // namespace regimen::postpartum

#endif

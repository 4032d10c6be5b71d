// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Content as named types, and the tables made of it.
// Sources, words, conditions, exercises, stop signs, care tips, the words of a field, catalogues.
#ifndef REGIMEN_CONTENT_HPP
#define REGIMEN_CONTENT_HPP

#include <regimen/content/care_tip.hpp>
#include <regimen/content/catalogue.hpp>
#include <regimen/content/condition.hpp>
#include <regimen/content/demands.hpp>
#include <regimen/content/exercise.hpp>
#include <regimen/content/field_words.hpp>
#include <regimen/content/membership.hpp>
#include <regimen/content/source.hpp>
#include <regimen/content/stop_sign.hpp>
#include <regimen/content/vocabulary.hpp>

#endif

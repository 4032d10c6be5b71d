// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What everything stands on: lists of types, sets of bits, text without a heap, and how an error is told. It knows no
// exercise.
#ifndef REGIMEN_BASE_HPP
#define REGIMEN_BASE_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/base/bit_set.hpp>
#include <regimen/base/diagnostic_text.hpp>
#include <regimen/base/entry.hpp>
#include <regimen/base/entry_list.hpp>
#include <regimen/base/error_code.hpp>
#include <regimen/base/fixed_text.hpp>
#include <regimen/base/function_ref.hpp>
#include <regimen/base/id_index.hpp>
#include <regimen/base/require.hpp>
#include <regimen/base/sort.hpp>
#include <regimen/base/type_list.hpp>
#include <regimen/base/version.hpp>
#include <regimen/base/word_at.hpp>

#endif

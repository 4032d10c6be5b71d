// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Words: every verdict, reason, plan and decision as a sentence, in a language.
// English is the one that ships. Histories have their words where they are looked at
// (words/explain_history.hpp), and whether a language has room is asked by one file (words/fits.hpp).
#ifndef REGIMEN_WORDS_HPP
#define REGIMEN_WORDS_HPP

#include <regimen/words/english.hpp>
#include <regimen/words/explain.hpp>
#include <regimen/words/explain_plan.hpp>
#include <regimen/words/explain_progress.hpp>
#include <regimen/words/language.hpp>
#include <regimen/words/progress_language.hpp>

#endif

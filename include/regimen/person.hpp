// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A person: answers and goals, and what to ask next.
#ifndef REGIMEN_PERSON_HPP
#define REGIMEN_PERSON_HPP

#include <regimen/person/person.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/person/questions.hpp>

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A person: answers and goals, and what to ask next.
// A profile knows its catalogue's type; a person is the same as the algorithms read it.
#ifndef REGIMEN_PERSON_HPP
#define REGIMEN_PERSON_HPP

#include <regimen/person/person.hpp>
#include <regimen/person/profile.hpp>
#include <regimen/person/questions.hpp>

#endif

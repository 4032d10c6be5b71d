// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The weeks as one drawing: pain, work beside the programme, decisions, and the dose of every family, on one time axis.
// A page of SVG that needs nothing else: no scripts, no fonts to load, light and dark, and words for whoever cannot see
// it.
#ifndef REGIMEN_EXAMPLES_COACH_CHART_HPP
#define REGIMEN_EXAMPLES_COACH_CHART_HPP

#include <string>

#include "course.hpp"

namespace coach {

std::string chart_of(course const& c);

}  // namespace coach

#endif

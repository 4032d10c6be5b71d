// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The sheet as one HTML document that prints on A4: what it is, what does not fit, what changed, and a row for each
// entry.
#ifndef REGIMEN_EXAMPLES_SHEET_DOCUMENT_HPP
#define REGIMEN_EXAMPLES_SHEET_DOCUMENT_HPP

#include <string>
#include <vector>

#include "entry.hpp"
#include "signatures.hpp"

namespace sheet {

std::string document_of(std::vector<entry> const& all, std::vector<signature> const& signatures);

}  // namespace sheet

#endif

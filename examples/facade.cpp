// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// An app of many files keeps the library behind a header of its own: this file, as all but one of them would, includes
// that header alone, and compiles in the time that the header takes.
#include "facade/gentle_sessions.hpp"

#include <iostream>

int main() {
    gentle::mother her{.after = gentle::birth::caesarean, .days_since = 52, .sore_wrist = true, .has_chair = true};
    for (int const day : {10, 52}) {
        her.days_since = day;
        gentle::session const today = gentle::session_for(her, 10);
        std::cout << "Day " << day << ": " << today.advice << "\n";
        for (std::string const& exercise : today.exercises) std::cout << "  " << exercise << "\n";
        if (today.seconds != 0) std::cout << "  " << today.seconds << " seconds\n";
    }
}

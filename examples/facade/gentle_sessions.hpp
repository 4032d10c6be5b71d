// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the app's own files see of exercise: its words and one function. No header of Regimen is included here, so a
// file that includes this one is compiled as if there were no library.
#ifndef REGIMEN_EXAMPLES_FACADE_GENTLE_SESSIONS_HPP
#define REGIMEN_EXAMPLES_FACADE_GENTLE_SESSIONS_HPP

#include <string>
#include <vector>

// [facade]
namespace gentle {

enum class birth { vaginal, instrumental, caesarean };

/// Who answered the whole questionnaire, every question with no but the one that this app lets her answer with yes.
struct mother {
    birth after = birth::vaginal;
    int days_since = 0;
    bool sore_wrist = false;
    bool has_chair = false;
};

struct session {
    std::string advice;  ///< what to do about the answers; to be shown before anything else
    std::vector<std::string> exercises;
    int seconds = 0;  ///< 0 where there is no session today
};

/// The best session of so many minutes that is safe for her today.
session session_for(mother const& her, int minutes);

}  // namespace gentle
// [facade]

#endif

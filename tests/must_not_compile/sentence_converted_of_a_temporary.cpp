// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The same without a word: a std::string_view takes what explain() returns.
// It would be read after it is gone.
// rule: RG-047
// title: A sentence becomes a view, and is gone when the statement ends
// why: What explain() returns becomes a `std::string_view` where one is needed. Of a result that nobody keeps it would
// why: lead nowhere at the end of the statement, and the compiler cannot see whether somebody still looks then.
// remedy: Keep it in a variable first, or hand over a copy: `std::string(explain(x))`.
// expect: TEXT_IS_GONE_WHEN_THE_STATEMENT_ENDS<regimen::explanation>
// expect: \[RG-047\] a text is looked at that is gone when the statement ends
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <string>
#include <string_view>

namespace my_app {

using namespace regimen;

struct label {
    std::string_view text;
};

std::size_t greet(screening<postpartum_back> const& screened) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    label const advice{explain(screened.triage())};
    return advice.text.size();
#else
    std::string const copy(explain(screened.triage()));
    label const advice{copy};
    return advice.text.size();
#endif
}

}  // namespace my_app

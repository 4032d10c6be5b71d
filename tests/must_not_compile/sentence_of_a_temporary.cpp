// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A view of a sentence that nobody keeps.
// It would be read after it is gone.
// rule: RG-047
// title: A sentence is looked at that is gone when the statement ends
// why: A sentence is held in what explain() returns, for the library has no heap. A `std::string_view` into it leads
// why: nowhere once that is gone, which for a result that nobody keeps is at the end of the statement.
// remedy: Print it, `std::cout << explain(x)`; copy it, `std::string(explain(x))`; or keep it in a variable, as long as
// remedy: the view is used.
// expect: TEXT_IS_GONE_WHEN_THE_STATEMENT_ENDS<regimen::explanation>
// expect: \[RG-047\] a text is looked at that is gone when the statement ends
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <string_view>

namespace my_app {

using namespace regimen;

std::size_t show(std::string_view text) { return text.size(); }

std::size_t greet(screening<postpartum_back> const& screened) {
#ifdef REGIMEN_MUST_NOT_COMPILE
    std::string_view const advice = explain(screened.triage()).view();
    return show(advice);
#else
    auto const advice = explain(screened.triage());
    return show(advice);
#endif
}

}  // namespace my_app

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A visitor by reference: the very object is called, with its arguments in order, whether it may change or not.
#include <regimen/base/function_ref.hpp>

#include <string>

#include "catch.hpp"

using regimen::detail::function_ref;

namespace {

struct counting {
    int calls = 0;
    void operator()(int by) { calls += by; }
};
struct reading {
    int* seen;
    void operator()(int n) const { *seen = n; }
};

/// Compiled once, whatever is visited with.
void visit_three(function_ref<int> visit) {
    for (int i = 1; i <= 3; ++i) visit(i);
}

}  // namespace

TEST_CASE("the object itself is called, not a copy of it") {
    counting c;
    function_ref<int> const ref(c);
    ref(2);
    ref(40);
    CHECK(c.calls == 42);
}

TEST_CASE("a copy of a reference refers to the same object") {
    counting c;
    function_ref<int> const ref(c);
    function_ref<int> const copy = ref;  // not a reference to a reference
    copy(1);
    ref(1);
    CHECK(c.calls == 2);
}

TEST_CASE("what may not change can be called too") {
    int seen = 0;
    reading const r{&seen};
    function_ref<int> const ref(r);
    ref(7);
    CHECK(seen == 7);
}

TEST_CASE("lambdas with and without memory, called from a function that does not know them") {
    int sum = 0;
    auto add = [&sum](int n) { sum += n; };
    visit_three(function_ref<int>(add));
    CHECK(sum == 6);
    auto last = [&sum, before = 0](int n) mutable {
        sum = before;
        before = n;
    };
    visit_three(function_ref<int>(last));
    CHECK(sum == 2);
}

TEST_CASE("arguments come in order, references as references, and there may be none") {
    std::string said;
    auto say = [&said](int n, std::string const& what, std::string& out) {
        out = what + std::to_string(n);
        said = out;
    };
    std::string out;
    function_ref<int, std::string const&, std::string&>{say}(3, "C", out);
    CHECK(out == "C3");
    CHECK(said == "C3");

    int calls = 0;
    auto tick = [&calls] { ++calls; };
    function_ref<>{tick}();
    CHECK(calls == 1);
}

TEST_CASE("what a visitor gives back is dropped") {
    int calls = 0;
    auto counted = [&calls](int n) { return calls += n; };
    function_ref<int>{counted}(5);
    CHECK(calls == 5);
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the core costs a host, over a thousand random people: no heap in any form, no exception, and nothing shared
// between calls: the same results in another order, interleaved, and from several threads at once.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/person/questions.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/words/explain_plan.hpp>
#include <regimen/words/explain_progress.hpp>

#include <atomic>
#include <cstdlib>
#include <new>
#include <thread>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"

namespace {

std::atomic<long> taken{0};

void* take(std::size_t size) noexcept {
    ++taken;
    return std::malloc(size == 0 ? 1 : size);
}
void* take(std::size_t size, std::align_val_t alignment) noexcept {
    ++taken;
    auto const a = static_cast<std::size_t>(alignment);
    return std::aligned_alloc(a, (size + a - 1) / a * a);
}
void* or_stop(void* p) {
    if (p == nullptr) std::abort();
    return p;
}

}  // namespace

void* operator new(std::size_t size) { return or_stop(take(size)); }
void* operator new[](std::size_t size) { return or_stop(take(size)); }
void* operator new(std::size_t size, std::nothrow_t const&) noexcept { return take(size); }
void* operator new[](std::size_t size, std::nothrow_t const&) noexcept { return take(size); }
void* operator new(std::size_t size, std::align_val_t a) { return or_stop(take(size, a)); }
void* operator new[](std::size_t size, std::align_val_t a) { return or_stop(take(size, a)); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }
void operator delete(void* p, std::align_val_t) noexcept { std::free(p); }
void operator delete[](void* p, std::align_val_t) noexcept { std::free(p); }
void operator delete(void* p, std::size_t, std::align_val_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t, std::align_val_t) noexcept { std::free(p); }

namespace {

using namespace regimen;
using namespace regimen_tests;
using C = postpartum_back;

/// A number that depends on everything that was said.
class fingerprint {
public:
    void add(std::uint64_t n) { value_ = (value_ ^ n) * 1099511628211ULL; }
    void add(std::string_view text) {
        for (char const c : text) add(static_cast<unsigned char>(c));
    }
    template <std::size_t N>
    void add(fixed_text<N> const& text) {
        add(text.view());
    }
    void add(explanation const& said) { add(said.view()); }
    void add(routine const& r) {
        for (auto const& item : r.view()) {
            add(item.exercise);
            add(static_cast<std::uint64_t>(item.in));
            add(item.position);
            add(static_cast<std::uint64_t>(duration(item.dose).value()));
        }
    }
    std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 14695981039346656037ULL;
};

/// Asks, screens, plans, explains and readmits, with everything that there is to say. An exception would end the
/// program.
std::uint64_t everything(profile<C> const& who, request<C> const& wish, routine const& stored) noexcept {
    fingerprint all;
    for (auto const c : questions_for(who)) all.add(c);
    auto const s = screen(who);
    all.add(explain(s.triage()));
    auto const verdicts = s.verdicts();
    for (std::size_t e = 0; e != s.n_exercises; ++e) {
        all.add(explain(s, e, verdicts[e]));
        s.for_each_reason(e, [&](reason const& r) { all.add(explain(s, e, r).sentence); });
        s.for_each_change_that_would_open(e, [&](change const& c) { all.add(explain(s, c).sentence); });
        all.add(static_cast<std::uint64_t>(s.nearest_permitted_variant(e)));
    }
    s.for_each_applied_rule([&](applied_rule const& a) { all.add(explain(s, a).technical); });
    s.for_each_action([&](applied_rule const& a) { all.add(explain(s, a).sentence); });
    s.for_each_advice([&](applied_rule const& a) { all.add(explain(s, a).sentence); });
    auto const* ok = s.clearance();
    if (ok == nullptr) return all.value();
    auto const made = plan(*ok, wish, work_limit{5'000});
    all.add(made.items);
    all.add(static_cast<std::uint64_t>(made.total_time.value()));
    all.add(explain(made).sentence);
    auto const again = readmit(stored, *ok, wish);
    all.add(again.kept);
    for (std::size_t i = 0; i != again.n_withdrawn; ++i) all.add(explain(*ok, again.withdrawn[i]).sentence);
    // A day of training with it, reported and explained.
    std::int32_t const day = who.raw().day;
    auto const asked = record_answers(training_state<C>{}, who, days::from_value(day)).state;
    auto const today_is = next(asked, who, days::from_value(day), wish);
    all.add(explain_today(today_is, asked).sentence);
    session_report report{.day = days::from_value(day)};
    for (routine_item const& item : today_is.plan.items.view())
        report.add({item.exercise, {.done = completion::as_planned, .worst = 4_pain}});
    auto const recorded = record_session(asked, who, report);
    all.add(explain_today(today_is, recorded.state, report).sentence);
    for_each_concern(recorded.state, &report, [&](concern const& c) { all.add(explain_concern<C>(c).sentence); });
    all.add(static_cast<std::uint64_t>(all_clear(s, recorded.state, &report)));
    for (std::size_t i = 0; i != recorded.size; ++i) {
        all.add(explain_decision<C>(recorded.items[i]).sentence);
        all.add(what_would_differ<C>(recorded.items[i]).sentence);
    }
    check_composition(
        view_of<C>, composition_of<C>, again.kept.view(), detail::context_of(*ok, wish),
        [&](composition_finding const& f) { all.add(explain(view_of<C>, again.kept.view(), f).sentence); });
    return all.value();
}

struct visit {
    profile<C> who;
    request<C> wish;
    routine stored;
};

/// People with requests, and what each has stored: what was planned for the one before.
std::vector<visit> const& visits() {
    static auto const all = [] {
        std::vector<visit> made;
        crowd<C> roll(90);
        routine stored;
        for (long i = 0; i != scaled(1'000); ++i) {
            made.push_back({roll.person(), roll.asks(), stored});
            auto const s = screen(made.back().who);
            if (s.clearance() != nullptr) {
                if (auto const planned = plan(*s.clearance(), made.back().wish, work_limit{5'000}); planned.found())
                    stored = planned.items;
            }
        }
        return made;
    }();
    return all;
}

std::vector<std::uint64_t> results_in_order() {
    std::vector<std::uint64_t> all;
    for (auto const& v : visits()) all.push_back(everything(v.who, v.wish, v.stored));
    return all;
}

}  // namespace

TEST_CASE(
    "no heap: nothing is allocated while a thousand people are asked, screened, planned for, trained and readmitted") {
    auto const& all = visits();
    std::uint64_t sum = 0;
    long const before = taken.load();
    for (auto const& v : all) sum ^= everything(v.who, v.wish, v.stored);
    long const after = taken.load();
    CHECK(after - before == 0);
    CHECK(sum != 0);
    // The counter counts.
    auto* const something = new std::vector<int>(3);
    CHECK(taken.load() > after);
    delete something;
}

TEST_CASE("no state: the same results in the other order, and with others in between") {
    auto const expected = results_in_order();
    long wrong = 0;
    for (std::size_t i = visits().size(); i-- > 0;) {
        auto const& v = visits()[i];
        wrong += everything(v.who, v.wish, v.stored) == expected[i] ? 0 : 1;
        // Somebody else's, of all kinds, in between.
        auto const& other = visits()[(i * 7 + 3) % visits().size()];
        if (i % 4 == 0) wrong += everything(other.who, other.wish, v.stored) == 0 ? 1 : 0;
        if (i % 4 == 0) wrong += everything(v.who, v.wish, v.stored) == expected[i] ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("no state: the same results from three threads at once") {
    auto const expected = results_in_order();
    std::atomic<long> wrong{0};
    auto const work = [&](std::size_t start, std::size_t step) {
        for (std::size_t n = 0; n != visits().size(); ++n) {
            std::size_t const i = (start + n * step) % visits().size();
            auto const& v = visits()[i];
            if (everything(v.who, v.wish, v.stored) != expected[i]) ++wrong;
        }
    };
    std::thread one(work, 0, 1), two(work, visits().size() / 2, 1), three(work, 5, 1);
    one.join();
    two.join();
    three.join();
    CHECK(wrong.load() == 0);
}

TEST_CASE("what a host keeps is small, and a routine is plain bytes") {
    CHECK(sizeof(routine) <= 4'096);
    CHECK(sizeof(plan_result) <= 8'192);
    CHECK(sizeof(profile<C>) <= 512);
    CHECK(sizeof(request<C>) <= 1'024);
    CHECK(sizeof(training_state<C>) < 1'024);
    WARN("bytes: routine " << sizeof(routine) << ", plan_result " << sizeof(plan_result) << ", profile "
                           << sizeof(profile<C>) << ", request " << sizeof(request<C>) << ", screening "
                           << sizeof(screening<C>) << ", search "
                           << sizeof(detail::plan_search) + sizeof(detail::plan_room<C>));
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What cannot be written, asked of the compiler by the thousand: amounts do not mix, words take their own kind only,
// clearances come from screening alone. What the compiler says to a mistake is in tests/must_not_compile.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/regimen.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include "catch.hpp"

namespace {

using namespace regimen;

template <class... Ts>
struct kinds {};
using amounts = kinds<repetitions, breaths, counts, set_count, seconds, days, kilograms, pain_points, exertion>;

// Amounts: every pair of kinds, and every kind with a bare number.

// To convert one by force, or to assign one to the other, does not compile either; but Boost.Units says so in the
// bodies of its functions, where no trait can see it.
template <class A, class B>
consteval bool kept_apart() {
    static_assert(!std::is_same_v<A, B>);
    static_assert(!std::is_convertible_v<A, B>);
    static_assert(!std::is_constructible_v<amount_span<A>, B>);
    static_assert(!std::is_convertible_v<amount_span<A>, amount_span<B>>);
    static_assert(!std::is_assignable_v<amount_span<A>&, B>);
    static_assert(!std::is_constructible_v<amount_span<A>, A, A, A, B>);
    static_assert(!like_amounts<A, B>);
    static_assert(!requires(A a, B b) { a == b; });
    static_assert(!requires(A a, B b) { a != b; });
    static_assert(!requires(A a, B b) { a < b; });
    static_assert(!requires(A a, B b) { a <= b; });
    static_assert(!requires(A a, B b) { a > b; });
    static_assert(!requires(A a, B b) { a >= b; });
    static_assert(!requires(A a, B b) { true ? a : b; });
    return true;
}
template <class A, class... Others>
consteval bool kept_apart_from_others(kinds<Others...>) {
    return ((std::is_same_v<A, Others> ||
             [] {
                 if constexpr (!std::is_same_v<A, Others>) {
                     return kept_apart<A, Others>();
                 } else {
                     return true;
                 }
             }()) &&
            ...);
}

template <class A, class Number>
consteval bool no_bare_number() {
    static_assert(!std::is_convertible_v<A, Number>);
    static_assert(!std::is_convertible_v<Number, A>);
    static_assert(!std::is_assignable_v<A&, Number>);
    static_assert(!std::is_constructible_v<amount_span<A>, Number>);
    static_assert(!amount<Number>);
    static_assert(!requires(A a, Number n) { a + n; });
    static_assert(!requires(A a, Number n) { a - n; });
    static_assert(!requires(A a, Number n) { a < n; });
    static_assert(!requires(A a, Number n) { a == n; });
    static_assert(!requires(A a, Number n) { a += n; });
    return true;
}
template <class A>
consteval bool no_bare_numbers() {
    return no_bare_number<A, int>() && no_bare_number<A, unsigned>() && no_bare_number<A, long long>() &&
           no_bare_number<A, double>() && no_bare_number<A, float>() && no_bare_number<A, char>() &&
           no_bare_number<A, bool>() && no_bare_number<A, std::uint8_t>();
}

template <class... As>
consteval bool all_kept_apart(kinds<As...> all) {
    return (kept_apart_from_others<As>(all) && ...) && (no_bare_numbers<As>() && ...);
}
static_assert(all_kept_apart(amounts{}));

// Words: each takes amounts of its own kind, alone or as a range.

template <class Word, class... Allowed, class... All>
consteval bool takes_only(Word, kinds<Allowed...>, kinds<All...>) {
    constexpr auto allowed = []<class A>(std::type_identity<A>) { return (std::is_same_v<A, Allowed> || ...); };
    return ((std::is_invocable_v<Word, All> == allowed(std::type_identity<All>{})) && ...) &&
           ((std::is_invocable_v<Word, amount_span<All>> == allowed(std::type_identity<All>{})) && ...);
}
template <class... Allowed, class Word>
consteval bool takes_only(Word word) {
    return takes_only(word, kinds<Allowed...>{}, amounts{});
}
// Where a word takes one amount, not a range.
template <class Word, class... Allowed, class... All>
consteval bool takes_one_of(Word, kinds<Allowed...>, kinds<All...>) {
    constexpr auto allowed = []<class A>(std::type_identity<A>) { return (std::is_same_v<A, Allowed> || ...); };
    return ((std::is_invocable_v<Word, All> == allowed(std::type_identity<All>{})) && ...) &&
           (!std::is_invocable_v<Word, amount_span<All>> && ...);
}
template <class... Allowed, class Word>
consteval bool takes_one_of(Word word) {
    return takes_one_of(word, kinds<Allowed...>{}, amounts{});
}

using back = profile<postpartum_back>;
using wish = request<postpartum_back>;

static_assert(takes_only<repetitions>([](auto a) -> decltype(one_set * a) { return one_set * a; }));
static_assert(takes_only<repetitions>([](auto a) -> decltype(movement("") * a) { return movement("") * a; }));
static_assert(takes_only<set_count>([](auto a) -> decltype(sets(a)) { return sets(a); }));
static_assert(takes_only<seconds>([](auto a) -> decltype(sets(2_sets, a)) { return sets(2_sets, a); }));
static_assert(takes_only<counts, breaths>([](auto a) -> decltype(tempo(a)) { return tempo(a); }));
static_assert(takes_only<counts>([](auto a) -> decltype(tempo(1_counts, a)) { return tempo(1_counts, a); }));
static_assert(takes_only<counts>([](auto a) -> decltype(tempo(a, 1_counts, a)) { return tempo(a, 1_counts, a); }));
static_assert(takes_only<seconds>([](auto a) -> decltype(rest_between(a)) { return rest_between(a); }));
static_assert(takes_only<kilograms>([](auto a) -> decltype(load(a)) { return load(a); }));
static_assert(takes_only<exertion>([](auto a) -> decltype(exerting(a)) { return exerting(a); }));
static_assert(takes_one_of<seconds>([](auto a) -> decltype(hold(1_s).at_most(a)) { return hold(1_s).at_most(a); }));
static_assert(takes_one_of<counts, breaths>([](auto a) -> decltype(pace{}.time_of(a)) { return pace{}.time_of(a); }));
// What on_day() and within() say of anything else is in tests/must_not_compile: RG-049.

// Without sets, first of all, it is no dose.
template <class T>
constexpr bool is_dose = std::is_same_v<T, dose_words::written_dose>;
static_assert(is_dose<decltype(one_set * 4_reps * each_side)>);
static_assert(!is_dose<decltype(4_reps * each_side)>);
static_assert(!is_dose<decltype(4_reps * each_side * one_set)>);
static_assert(!is_dose<decltype(4_reps * tempo(4_counts) * one_set * each_side)>);
static_assert(!is_dose<decltype(hold(4_s) * one_set)>);
template <class A, class B>
concept times = requires(A a, B b) {
    a* b;
};
template <class A, class B>
concept plus = requires(A a, B b) {
    a + b;
};
using sets_word = dose_words::sets_word;
static_assert(times<sets_word, repetitions> && times<repetitions, sets_word>);
static_assert(!times<sets_word, sets_word>);
static_assert(!times<sets_word, int> && !times<int, sets_word> && !times<int, dose_words::dose_word>);
static_assert(!times<sets_word, char const*> && !times<repetitions, char const*>);
static_assert(!plus<sets_word, repetitions> && !plus<dose_words::written_dose, dose_words::written_dose>);

// Demands: every level on the scale and none beside it.

// A rule with one cap at a level has a fault exactly where the scale does not have the level.
template <int Level>
struct leaning_less {
    static constexpr safety_rule is{.id = "leaning-less",
                                    .when = everyone::is,
                                    .caps = {{demand::wrist_load, Level}},
                                    .lifts = lifted_by::never,
                                    .grade = evidence::general,
                                    .sources = cite(postpartum::GCK),
                                    .sentence = "Lean on it less."};
};
template <int Level>
struct less_leaning {
    using rules = regimen::rules<leaning_less<Level>>;
};
template <int Level>
constexpr bool cap_is_on_the_scale =
    detail::rules_read<less_leaning<Level>, postpartum_back>.fault.what == detail::rule_fault::none;
template <int... Level>
consteval bool caps_on_the_scale(std::integer_sequence<int, Level...>) {
    return ((cap_is_on_the_scale<Level> == (Level <= 3)) && ...) && (!cap_is_on_the_scale<-1 - Level> && ...);
}
static_assert(caps_on_the_scale(std::make_integer_sequence<int, 20>{}));
// An exercise with one demand at a level has a fault exactly where the scale does not have the level.
template <int Level>
struct leaning {
    static constexpr exercise is{.id = "leaning", .demands = {{demand::wrist_load, Level}}};
};
template <int... Level>
consteval bool exercises_on_the_scale(std::integer_sequence<int, Level...>) {
    return (((detail::first_off_the_scale(leaning<Level>::is) == detail::npos) == (Level <= 3)) && ...) &&
           ((detail::first_off_the_scale(leaning<-1 - Level>::is) == 0) && ...);
}
static_assert(exercises_on_the_scale(std::make_integer_sequence<int, 20>{}));

// Days and seconds of requests and results: no plain number, and not each other.

template <class Amount, class Other>
constexpr bool apart = !std::is_convertible_v<Other, Amount> && !std::is_convertible_v<Amount, Other>;
static_assert(apart<seconds, int> && apart<days, int> && apart<seconds, days>);
static_assert(!std::is_assignable_v<seconds&, int> && !std::is_assignable_v<days&, int>);
template <class... Members>
constexpr bool all_seconds = (std::is_same_v<std::remove_cvref_t<Members>, seconds> && ...);
template <class... Members>
constexpr bool all_days = (std::is_same_v<std::remove_cvref_t<Members>, days> && ...);
using wish = request<postpartum_back>;
static_assert(
    all_seconds<decltype(plan_result::total_time), decltype(plan_result::shortest_time),
                decltype(plan_result::allowed_time), decltype(alternative::total_time), decltype(suggestion::more),
                decltype(why_left_out::longer), decltype(readmission::total_time)>);
static_assert(all_seconds<decltype(checked_session<postpartum_back>::total_time), decltype(transition::time),
                          decltype(session_limits::max_time), decltype(wish{}.max_time()),
                          decltype(composition_rules{}.least_opening(false, 0_s)), decltype(week_band::max_time),
                          decltype(demand_budget::most_time), decltype(composition_rules::relaxation),
                          decltype(composition_rules::position_change), decltype(composition_rules::rest),
                          decltype(week_pattern_rules::most_early_time),
                          decltype(total_time(view_of<postpartum_back>, composition_of<postpartum_back>, {}))>);
static_assert(all_days<decltype(verdict::not_before), decltype(reason::day), decltype(change::day),
                       decltype(routine_context::day), decltype(wish{}.since_done(0)), decltype(wish::never_done),
                       decltype(composition_of<postpartum_back>.band_day(person{})), decltype(week_band::until),
                       decltype(demand_budget::until), decltype(week_pattern_rules::between_strength)>);
template <class Rules, class Day>
concept has_band_of = requires(Rules const& rules, Day day) {
    rules.band_of(day);
};
static_assert(has_band_of<composition_rules, days>);
static_assert(!has_band_of<composition_rules, int> && !has_band_of<composition_rules, seconds>);

// Clearances: from screening, or not at all.

using ticket = clearance<postpartum_back>;
template <class T>
constexpr bool no_ticket_from =
    !std::is_constructible_v<ticket, T> && !std::is_convertible_v<T, ticket> && !std::is_assignable_v<ticket&, T>;
template <std::size_t Size>
using bytes = std::array<std::byte, Size>;
template <class To, class From>
concept castable = requires(From const& from) {
    std::bit_cast<To>(from);
};

struct other_catalogue : postpartum_back {
    static constexpr std::string_view id = "other";
};
struct look_alike {
    profile<postpartum_back> profile_;
    void const* book_[2];
    detail::bit_set<screening<postpartum_back>::n_exercises> permitted_;
    std::int32_t limits_[3];
};
struct derived_ticket : ticket {};

static_assert(!std::is_default_constructible_v<ticket>);
static_assert(!std::is_aggregate_v<ticket>);
static_assert(!std::is_trivially_copyable_v<ticket>);
static_assert(!std::is_trivially_copy_constructible_v<ticket>);
static_assert(!std::is_trivially_copy_assignable_v<ticket>);
static_assert(!std::is_trivial_v<ticket>);
static_assert(std::is_copy_constructible_v<ticket> && std::is_copy_assignable_v<ticket>);
static_assert(no_ticket_from<profile<postpartum_back>>);
static_assert(no_ticket_from<person>);
static_assert(no_ticket_from<screening<postpartum_back>>);
static_assert(no_ticket_from<ticket*> && no_ticket_from<ticket const*>);
static_assert(no_ticket_from<std::nullptr_t> && no_ticket_from<std::nullopt_t>);
static_assert(no_ticket_from<bool> && no_ticket_from<int> && no_ticket_from<std::string>);
static_assert(no_ticket_from<routine> && no_ticket_from<plan_result> && no_ticket_from<request<postpartum_back>>);
static_assert(no_ticket_from<clearance<other_catalogue>>);
static_assert(no_ticket_from<look_alike>);
static_assert(no_ticket_from<bytes<sizeof(ticket)>>);
static_assert(!std::is_constructible_v<ticket, profile<postpartum_back>, rulebook_view const*>);
static_assert(!std::is_constructible_v<ticket, profile<postpartum_back>, checked_rulebook<postpartum_back>>);
static_assert(!std::is_constructible_v<ticket, profile<postpartum_back>, checked_rulebook<postpartum_back>,
                                       detail::bit_set<screening<postpartum_back>::n_exercises>, session_limits>);
static_assert(!std::is_default_constructible_v<derived_ticket>);
static_assert(!std::is_constructible_v<derived_ticket, profile<postpartum_back>>);
template <class T>
concept made_of_nothing = requires {
    T{};
}
|| requires { T{{}}; }
|| requires { new T; };
static_assert(made_of_nothing<look_alike>);
static_assert(!made_of_nothing<ticket> && !made_of_nothing<derived_ticket>);
// Size and trust are not the same.
static_assert(sizeof(look_alike) == sizeof(ticket) && std::is_trivially_copyable_v<look_alike>);
static_assert(castable<look_alike, bytes<sizeof(ticket)>>);
static_assert(!castable<ticket, bytes<sizeof(ticket)>> && !castable<ticket, look_alike>);
static_assert(!castable<bytes<sizeof(ticket)>, ticket>);
static_assert(!castable<screening<postpartum_back>, bytes<sizeof(screening<postpartum_back>)>>);
static_assert(!std::is_default_constructible_v<screening<postpartum_back>>);
static_assert(!std::is_trivially_copyable_v<screening<postpartum_back>>);

// Screening takes a rulebook that was checked for its catalogue, and no tables that a host has filled in.
using checked_book = checked_rulebook<postpartum_back>;
static_assert(std::is_constructible_v<screening<postpartum_back>, profile<postpartum_back>, checked_book>);
static_assert(!std::is_constructible_v<screening<postpartum_back>, profile<postpartum_back>, rulebook_view>);
static_assert(!std::is_constructible_v<screening<postpartum_back>, profile<postpartum_back>, rulebook_view const*>);
static_assert(!std::is_constructible_v<screening<other_catalogue>, profile<other_catalogue>, checked_book>);
static_assert(!std::is_default_constructible_v<checked_book> && !std::is_aggregate_v<checked_book>);
static_assert(!std::is_constructible_v<checked_book, rulebook_view>);
static_assert(!std::is_constructible_v<checked_book, rulebook_view const*>);
static_assert(!std::is_convertible_v<checked_book, checked_rulebook<other_catalogue>>);

// A clearance lives in its screening, and does not outlive it.
template <class Screening>
concept lends_its_clearance = requires(Screening&& s) {
    std::forward<Screening>(s).clearance();
};
static_assert(lends_its_clearance<screening<postpartum_back>&>);
static_assert(lends_its_clearance<screening<postpartum_back> const&>);
// Of a screening that nobody keeps it does not compile: RG-054, in tests/must_not_compile.

// What was stored comes back through a clearance, and through nothing else.
template <class... Arguments>
concept readmits = requires(routine r, Arguments const&... a) {
    readmit(r, a...);
};
static_assert(readmits<ticket>);
static_assert(readmits<ticket, request<postpartum_back>>);
static_assert(!readmits<>);
static_assert(!readmits<profile<postpartum_back>>);
static_assert(!readmits<screening<postpartum_back>>);
static_assert(!readmits<ticket*>);
// With a request for another catalogue it does not compile: RG-066, in tests/must_not_compile.

// An answer is one of four words, never a truth value: silence must not slip in as a no.
template <class T>
constexpr bool no_answer_from =
    !std::is_convertible_v<T, answer> && !std::is_assignable_v<answer&, T> && !std::is_convertible_v<answer, T>;
static_assert(no_answer_from<bool> && no_answer_from<std::optional<bool>>);
static_assert(no_answer_from<int> && no_answer_from<char> && no_answer_from<std::string>);
static_assert(no_answer_from<urgency> && no_answer_from<verdict_kind> && no_answer_from<std::nullptr_t>);
static_assert(!std::is_convertible_v<verdict, bool> && !std::is_constructible_v<bool, verdict>);
static_assert(!std::is_convertible_v<screening<postpartum_back>, bool>);
static_assert(!std::is_convertible_v<plan_result, bool> && !std::is_convertible_v<readmission, bool>);
static_assert(!std::is_convertible_v<urgency, bool> && !std::is_convertible_v<urgency, int>);

// What belongs to one catalogue is not for another.
static_assert(!std::is_convertible_v<profile<postpartum_back>, profile<other_catalogue>>);
static_assert(!std::is_convertible_v<request<postpartum_back>, request<other_catalogue>>);
static_assert(!std::is_convertible_v<screening<postpartum_back>, screening<other_catalogue>>);
template <class A, class B>
concept equals = requires(A a, B b) {
    a == b;
};
static_assert(equals<profile<postpartum_back>, profile<postpartum_back>>);
static_assert(!equals<profile<postpartum_back>, profile<other_catalogue>>);

}  // namespace

TEST_CASE("what cannot be written was asked while this file was compiled") { SUCCEED(); }

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Who a shipped session is for: the terms of an audience, in any order, make its most restricted member.
// What the session of an audience is checked for is in session_test.cpp.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/shipped/audience.hpp>

#include <type_traits>

#include "support/both_times.hpp"
#include "support/tiny_catalogue.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;
using C = postpartum_back;

template <class Audience>
using facts_of = detail::audience_facts<Audience>;
template <class Audience>
constexpr auto made = facts_of<Audience>::made;
template <class Audience>
constexpr auto member = made<Audience>.member;

using all_terms =
    audience<C, pp::caesarean, weeks<7>, has<equipment::chair, equipment::wall>, may_have<pp::knee_pain>, within<5>>;
using other_order =
    audience<C, pp::caesarean, within<5>, may_have<pp::knee_pain>, has<equipment::chair, equipment::wall>, weeks<7>>;
using by_day = audience<C, pp::vaginal, since_day<60>, under<pp::as_published>>;
using nothing_said = audience<C, pp::vaginal>;

constexpr path_rule by_reps = in_turn(where_dosed(add(1_reps)));

}  // namespace

TEST_CASE("an audience's terms make its most restricted member") {
    constexpr auto facts = detail::audience_facts<all_terms>::make();
    STATIC_REQUIRE(facts.member.raw().day == 49);
    STATIC_REQUIRE(facts.member.raw().mode == static_cast<int>(mode_index<pp::caesarean, C>));
    STATIC_REQUIRE(facts.max_time == 5_min);
    STATIC_REQUIRE(facts.member.answer_to(condition_index<pp::knee_pain, C>) == answer::yes);
    STATIC_REQUIRE(facts.member.answer_to(condition_index<pp::hernia, C>) == answer::no);
    STATIC_REQUIRE(facts.member.raw().equipment ==
                   profile<C>{}.has<equipment::chair, equipment::wall>().raw().equipment);
    STATIC_REQUIRE(std::is_same_v<detail::audience_facts<all_terms>::rulebook, pp::conservative>);
    STATIC_REQUIRE(std::is_same_v<detail::audience_facts<by_day>::rulebook, pp::as_published>);
    STATIC_REQUIRE(detail::audience_facts<by_day>::make().member.raw().day == 60);
}

TEST_CASE("the terms may stand in any order") {
    HOLDS(member<all_terms> == member<other_order>);
    HOLDS(made<all_terms>.max_time == made<other_order>.max_time);
}

TEST_CASE("where nothing is said it is the day of the event, with nothing at hand, all asked and answered with no") {
    HOLDS(member<nothing_said>.raw().day == 0);
    HOLDS(member<nothing_said>.raw().equipment == 0);
    HOLDS((member<nothing_said>.raw().no | view_of<C>.not_asked_after(0)).count() == view_of<C>.conditions.size());
    HOLDS(!member<nothing_said>.raw().yes.any());
    HOLDS(!member<nothing_said>.raw().cleared.any());
    HOLDS(member<nothing_said>.raw().goals.size == 0);
    HOLDS(made<nothing_said>.max_time == session_limits::no_time_limit);
    HOLDS(made<nothing_said>.percent == 100);
    HOLDS(made<nothing_said>.path.size == 0);
    STATIC_REQUIRE(std::is_same_v<facts_of<nothing_said>::rulebook, pp::conservative>);
}

TEST_CASE("a week begins on its first day, and of two terms about the day the last counts") {
    HOLDS(member<audience<C, pp::vaginal, weeks<0>>>.raw().day == 0);
    HOLDS(member<audience<C, pp::vaginal, weeks<1>>>.raw().day == 7);
    HOLDS(member<audience<C, pp::vaginal, weeks<52>>>.raw().day == 364);
    HOLDS(member<audience<C, pp::vaginal, weeks<7>, since_day<60>>>.raw().day == 60);
    HOLDS(member<audience<C, pp::vaginal, since_day<60>, weeks<7>>>.raw().day == 49);
}

TEST_CASE("what members may have is a yes for the most restricted of them, all of it at once") {
    using ill = audience<C, pp::vaginal, may_have<pp::knee_pain, pp::hernia>, may_have<pp::wrist_thumb_tendon>>;
    HOLDS(member<ill>.raw().yes.count() == 3);
    HOLDS(member<ill>.answer_to(condition_index<pp::hernia, C>) == answer::yes);
    HOLDS(member<ill>.answer_to(condition_index<pp::wrist_thumb_tendon, C>) == answer::yes);
    HOLDS(member<audience<C, pp::vaginal, may_have<>>> == member<nothing_said>);
}

TEST_CASE("equipment adds up") {
    using two = audience<C, pp::vaginal, has<equipment::chair>, has<equipment::wall>>;
    HOLDS(member<two>.raw().equipment == member<all_terms>.raw().equipment);
}

TEST_CASE("doses stand at so many percent along a path") {
    using grown = audience<C, pp::vaginal, dosed<by_reps, 120>>;
    HOLDS(made<grown>.percent == 120);
    HOLDS(made<grown>.path.size == 1);
    HOLDS(made<grown>.path.steps[0].what == dose_variable::repeats);
}

TEST_CASE("another catalogue has its own modes, conditions and rulebook") {
    using sprained = audience<tiny::catalogue, tiny::sprain, weeks<3>, may_have<tiny::clicking>, has<tiny::rail>>;
    STATIC_REQUIRE(std::is_same_v<facts_of<sprained>::catalogue, tiny::catalogue>);
    STATIC_REQUIRE(std::is_same_v<facts_of<sprained>::rulebook, tiny::rulebook>);
    HOLDS(member<sprained>.raw().mode == 0);
    HOLDS(member<sprained>.raw().day == 21);
    HOLDS(member<sprained>.raw().yes.count() == 1);
    HOLDS(member<sprained>.raw().equipment == std::uint64_t{1} << 2);
}

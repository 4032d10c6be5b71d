// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The composition rules and the validator that is written apart agree on planned sessions that were spoilt at random:
// what one finds sound the other does, fault for fault.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>

#include <utility>
#include <vector>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/routine_validator.hpp"
#include "support/side_by_side.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;

/// Spoils a session in one to three places.
routine spoilt(routine r, crowd<postpartum_back>& roll, std::vector<std::size_t> const& permitted) {
    auto const& c = view_of<postpartum_back>;
    for (int n = roll.between(1, 3); n != 0; --n) {
        if (r.size == 0) return r;
        auto& item = r.items[roll.below(r.size)];
        switch (roll.below(8)) {
            case 0:
                std::swap(item, r.items[roll.below(r.size)]);
                break;
            case 1:
                item.in = static_cast<block>(roll.below(5));
                break;
            case 2:
                item.position = static_cast<std::uint8_t>(roll.below(c.positions.size()));
                break;
            case 3:
                r.erase(roll.below(r.size));
                break;
            default: {
                std::size_t const e = permitted[roll.below(permitted.size())];
                auto const position = c.exercises[e].position;
                block in = item.in;
                for (unsigned b = 0; b != 5; ++b) {
                    if (may_stand_in(c.exercises[e], static_cast<block>(b)) && roll.one_in(2))
                        in = static_cast<block>(b);
                }
                routine_item const other{static_cast<std::uint16_t>(e), in, position,
                                         starting_dose(*c.exercises[e].dose)};
                if (roll.one_in(2))
                    item = other;
                else
                    r.insert(roll.below(r.size + 1), other);
            }
        }
    }
    return r;
}

}  // namespace

TEST_CASE("library and validator agree on sessions that were spoilt") {
    auto const& c = view_of<postpartum_back>;
    crowd<postpartum_back> roll(40);
    tally result;
    long sound = 0;
    for (long i = 0; i != scaled(4'000); ++i) {
        auto const who = roll.likely_person();
        auto const wish = roll.likely_request();
        auto const s = screen(who);
        if (s.clearance() == nullptr) continue;
        auto const made = plan(*s.clearance(), wish, {5'000});
        if (!made.found()) continue;
        auto const ctx = detail::context_of(*s.clearance(), wish);
        auto const order = validator::order_of(s, wish.with_forms_decided());
        std::vector<std::size_t> permitted;
        for (std::size_t e = 0; e != c.exercises.size(); ++e) {
            if (s.permits(e) && !detail::too_soon(wish, e)) permitted.push_back(e);
        }
        for (int again = 0; again != 12; ++again) {
            auto const other = spoilt(made.items, roll, permitted);
            bool const here =
                other.size != 0 && first_fault(c, composition_of<postpartum_back>, other.view(), ctx).sound;
            auto const there = validator::faults(c, other, order);
            sound += here ? 1 : 0;
            result.add(here == there.empty() ? "" : (here ? "sound here" : "faulty here") + there + listed(c, other),
                       [&] { return described(who, wish); });
        }
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    CHECK(sound > result.cases / 20);
    CHECK(sound < result.cases / 2);
    WARN(result.cases << " spoilt sessions, " << sound << " of them sound all the same");
}

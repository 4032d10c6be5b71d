// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Whatever a host hands back to readmit(), a routine of hers, another's, a spoilt one or random bytes: nothing is kept
// that is not permitted, everything is either kept or withdrawn, and what is withdrawn is explained.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/words/explain_plan.hpp>

#include <cstring>

#include "catch.hpp"
#include "scale.hpp"
#include "support/random_people.hpp"
#include "support/routine_validator.hpp"
#include "support/side_by_side.hpp"

namespace {

using namespace regimen;
using namespace regimen_tests;
using C = postpartum_back;

catalogue_view const& table() { return view_of<C>; }

/// What a host may hand back: what was planned for her, for another, spoilt, or no routine at all.
routine handed_back(crowd<C>& roll, profile<C> const& who, request<C> const& wish) {
    routine r;
    auto const s = screen(roll.one_in(3) ? roll.likely_person() : who);
    if (s.clearance() != nullptr) r = plan(*s.clearance(), wish, {5'000}).items;
    while (r.size < 5) r.add({});
    r.catalogue = table().fingerprint;
    for (std::size_t n = roll.below(3); n != 0; --n) {
        auto& item = r.items[roll.below(r.size)];
        switch (roll.below(7)) {
            case 0:
                item.exercise = static_cast<std::uint16_t>(roll.below(60));
                break;
            case 1:
                item.in = static_cast<block>(roll.below(7));
                break;
            case 2:
                item.position = static_cast<std::uint8_t>(roll.below(12));
                break;
            case 3:
                item.dose.movements[0].repetitions = static_cast<std::int16_t>(roll.between(-3, 30));
                break;
            case 4:
                item.dose.movements[0].hold = static_cast<std::int16_t>(roll.between(-3, 90));
                break;
            case 5:
                r.erase(roll.below(r.size));
                break;
            default: {
                unsigned char bytes[sizeof(routine_item)];
                for (auto& b : bytes) b = static_cast<unsigned char>(roll.any());
                std::memcpy(static_cast<void*>(&item), bytes, sizeof bytes);
            }
        }
        if (r.size == 0) break;
    }
    return r;
}

std::string wrongly_kept(screening<C> const& s, request<C> const& wish, routine const& stored, readmission const& r) {
    std::string found;
    auto const order = validator::order_of(s, wish.with_forms_decided());  // whose it was is not known here
    std::size_t kept = 0, withdrawn = 0;
    for (std::size_t i = 0; i != stored.size; ++i) {
        auto const& item = stored.items[i];
        if (kept < r.kept.size && r.kept[kept] == item &&
            (withdrawn >= r.n_withdrawn || !(r.withdrawn[withdrawn].item == item)))
            ++kept;
        else if (withdrawn < r.n_withdrawn && r.withdrawn[withdrawn].item == item)
            ++withdrawn;
        else
            return " neither kept nor withdrawn";
    }
    if (kept != r.kept.size || withdrawn != r.n_withdrawn) found += " made up";
    for (auto const& item : r.kept.view()) {
        auto const& e = table().exercises[item.exercise];
        if (!order.permitted[item.exercise]) found += " not permitted " + std::string(e.id);
        if (((e.positions & ~order.avoids) >> item.position & 1U) == 0) found += " position " + std::string(e.id);
        for (auto const need : e.needs) {
            if (need != 0 && (need & order.equipment) == 0) found += " equipment " + std::string(e.id);
        }
        auto const top = ceiling_dose(*e.dose);
        for (std::size_t m = 0; m != item.dose.size; ++m) {
            if (item.dose.movements[m].repetitions > top.movements[m].repetitions ||
                item.dose.movements[m].repetitions < 0 || item.dose.movements[m].hold < 0 ||
                (item.dose.movements[m].hold > top.movements[m].hold))
                found += " dose " + std::string(e.id);
        }
    }
    bool starts_with = true;
    for (auto const& item : r.kept.view())
        starts_with = starts_with && item.dose == starting_dose(*table().exercises[item.exercise].dose);
    if (r.usable() && starts_with) found += validator::faults(table(), r.kept, order);
    return found;
}

}  // namespace

TEST_CASE("never keeps what is not permitted: 20,000 random routines and people") {
    crowd<C> roll(70);
    tally result;
    long usable = 0, with_withdrawals = 0;
    for (long i = 0; i != scaled(20'000); ++i) {
        auto const who = roll.person();
        auto const wish = roll.asks();
        auto const s = screen(who);
        if (s.clearance() == nullptr) continue;
        auto const stored = handed_back(roll, who, roll.likely_request());
        auto const r = readmit(stored, *s.clearance(), wish);
        usable += r.usable() ? 1 : 0;
        with_withdrawals += r.n_withdrawn != 0 ? 1 : 0;
        std::string found = wrongly_kept(s, wish, stored, r);
        for (std::size_t w = 0; w != r.n_withdrawn; ++w) {
            auto const said = explain(*s.clearance(), r.withdrawn[w]);
            if (said.sentence.empty() || said.sentence.truncated() || said.technical.empty()) found += " unexplained";
        }
        result.add(found, [&] { return described(who, wish); });
    }
    INFO(result.first);
    CHECK(result.wrong == 0);
    WARN(result.cases << " readmitted, " << usable << " to be used as they are, " << with_withdrawals
                      << " with something withdrawn");
    CHECK(usable > result.cases / 10);
    CHECK(with_withdrawals > result.cases / 4);
}

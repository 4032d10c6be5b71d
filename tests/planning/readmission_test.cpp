// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// readmit(): a stored routine keeps what still holds today; what does not is withdrawn, named, and explained.
// What is left is said to be usable only where it is a sound session by itself.
#include <regimen/catalogues/postpartum_back.hpp>
#include <regimen/planning/plan.hpp>
#include <regimen/planning/readmission.hpp>
#include <regimen/session/start_positions.hpp>
#include <regimen/words/explain_plan.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace {

using namespace regimen;
namespace pp = regimen::postpartum;
using C = postpartum_back;

catalogue_view const& table() { return view_of<C>; }

profile<C> const well =
    profile<C>{}.after<pp::vaginal>(100_days).rest_is(answer::no).has<equipment::chair, equipment::wall>();

template <class Exercise>
constexpr std::uint16_t index_of = static_cast<std::uint16_t>(exercise_index<Exercise, C>);

template <class Exercise>
routine_item put(block in) {
    auto const& e = table().exercises[index_of<Exercise>];
    return {index_of<Exercise>, in, e.position, starting_dose(*e.dose)};
}

/// Settle, cat on hands and knees, a wall, a chair, lying; none of them alike in what it asks.
routine yesterday() {
    routine r;
    r.catalogue = table().fingerprint;
    for (auto const& item : {put<pp::belly_breathing>(block::settle), put<pp::cat_chair>(block::warm_up),
                             put<pp::wall_w>(block::warm_up), put<pp::supported_forward_bend>(block::stretch),
                             put<pp::letter_t>(block::stretch), put<pp::resting_position>(block::relax)})
        r.add(item);
    choose_start_positions(table(), std::span(r.items).first(r.size));
    return r;
}

readmission today(routine const& stored, profile<C> const& who, request<C> const& wish = request<C>{}.within(25_min)) {
    auto const s = screen(who);
    REQUIRE(s.clearance() != nullptr);
    return readmit(stored, *s.clearance(), wish);
}

/// What was withdrawn, as "id: kind".
std::vector<std::pair<std::string, withdrawal_kind>> withdrawn_from(readmission const& r) {
    std::vector<std::pair<std::string, withdrawal_kind>> all;
    for (std::size_t i = 0; i != r.n_withdrawn; ++i) {
        auto const e = r.withdrawn[i].item.exercise;
        all.emplace_back(e < table().exercises.size() ? std::string(table().exercises[e].id) : "?", r.withdrawn[i].why);
    }
    return all;
}
using list = std::vector<std::pair<std::string, withdrawal_kind>>;

std::string sentence(profile<C> const& who, withdrawal const& w) {
    auto const s = screen(who);
    auto const said = explain(*s.clearance(), w);
    CHECK_FALSE(said.technical.empty());
    CHECK_FALSE(said.sentence.truncated());
    return std::string(said.sentence.view());
}

}  // namespace

TEST_CASE("where nothing changed everything is kept, dose by dose") {
    auto const r = today(yesterday(), well);
    CHECK(r.n_withdrawn == 0);
    CHECK_FALSE(r.knows_training);  // nobody looked at it
    CHECK(r.kept == yesterday());
    CHECK(r.usable());
    routine const stored = yesterday();
    CHECK(r.total_time == total_time(table(), composition_of<C>, stored.view()));
    auto const s = screen(well);
    CHECK(readmit(yesterday(), *s.clearance()).kept == r.kept);
}

TEST_CASE("a new symptom since yesterday withdraws what it must, and names it") {
    // A sore shoulder: nothing with the arms high or behind. The rest stays.
    auto const sore = well.yes<pp::shoulder_pain>();
    auto const r = today(yesterday(), sore);
    auto const s = screen(sore);
    REQUIRE(r.n_withdrawn > 0);
    CHECK(r.kept.size + r.n_withdrawn == yesterday().size);
    for (std::size_t i = 0; i != r.n_withdrawn; ++i) {
        auto const& w = r.withdrawn[i];
        CHECK(w.why == withdrawal_kind::not_permitted);
        CHECK_FALSE(s.permits(w.item.exercise));
        auto const said = explain(*s.clearance(), w);
        CHECK_THAT(std::string(said.technical.view()), regimen_tests::contains_text("shoulder-pain"));
        CHECK_FALSE(said.sentence.empty());
        CHECK_FALSE(said.source().empty());
    }
    for (auto const& item : r.kept.view()) CHECK(s.permits(item.exercise));
    // A hernia, found since: the same for what presses.
    auto const hernia = well.yes<pp::hernia>().cleared<pp::hernia>();
    auto const later = today(yesterday(), hernia);
    for (auto const& item : later.kept.view()) CHECK(screen(hernia).permits(item.exercise));
}

TEST_CASE("an emergency since yesterday leaves nothing to readmit with") {
    auto const s = screen(well.yes<pp::chest_pain_breathless>());
    CHECK(s.clearance() == nullptr);
}

TEST_CASE("an item of a later catalogue, or of none, is withdrawn and never looked up") {
    auto stored = yesterday();
    stored.items[2].exercise = 9'999;
    auto const r = today(stored, well);
    CHECK(withdrawn_from(r) == list{{"?", withdrawal_kind::unknown_item}});
    CHECK(sentence(well, r.withdrawn[0]) == "An item is not in this catalogue any more.");
    CHECK(r.kept.size == 5);
}

TEST_CASE("another catalogue's fingerprint withdraws everything") {
    auto stored = yesterday();
    stored.catalogue ^= 1;
    auto const r = today(stored, well);
    CHECK(r.kept.size == 0);
    CHECK(r.n_withdrawn == stored.size);
    for (auto const& [id, why] : withdrawn_from(r)) CHECK(why == withdrawal_kind::other_catalogue);
    CHECK(sentence(well, r.withdrawn[0]) == "It was made with another version of the exercises.");
    CHECK_FALSE(r.usable());
    CHECK(r.composition.finding.fault == composition_fault::nothing_in_it);
}

TEST_CASE("a dose above its ceiling is withdrawn; a progressed one below it is kept") {
    auto stored = yesterday();
    auto& reps = stored.items[1].dose.movements[0].repetitions;  // the cat on a chair: 5, at most 8
    reps = 8;
    CHECK(today(stored, well).kept == stored);
    reps = 9;
    auto const r = today(stored, well);
    CHECK(withdrawn_from(r) == list{{"cat-chair", withdrawal_kind::dose_not_allowed}});
    CHECK_THAT(sentence(well, r.withdrawn[0]), regimen_tests::contains_text("above its ceiling"));
    reps = -1;
    CHECK(today(stored, well).n_withdrawn == 1);
    reps = 5;
    stored.items[1].dose.movements[0].tempo_out = 2;  // hurried
    CHECK(withdrawn_from(today(stored, well)) == list{{"cat-chair", withdrawal_kind::dose_not_allowed}});
}

TEST_CASE("what is not at hand today, or is to be avoided today, is withdrawn") {
    auto bare = well;
    bare.raw().equipment = 0;
    auto const r = today(yesterday(), bare);
    CHECK(withdrawn_from(r) == list{{"cat-chair", withdrawal_kind::equipment_missing},
                                    {"wall-w", withdrawal_kind::equipment_missing},
                                    {"supported-forward-bend", withdrawal_kind::equipment_missing}});
    CHECK_THAT(sentence(bare, r.withdrawn[0]), regimen_tests::contains_text("you need a steady chair"));
    auto const with = today(yesterday(), bare, request<C>{}.within(25_min).with<equipment::chair, equipment::wall>());
    CHECK(with.n_withdrawn == 0);

    auto const avoiding = today(yesterday(), well, request<C>{}.within(25_min).avoiding<position::sitting>());
    REQUIRE(avoiding.n_withdrawn >= 1);
    for (auto const& [id, why] : withdrawn_from(avoiding)) CHECK(why == withdrawal_kind::position_avoided);
    CHECK_THAT(sentence(well, avoiding.withdrawn[0]), regimen_tests::contains_text("sitting on a chair"));
    CHECK(today(yesterday(), well.avoids<position::sitting>()).n_withdrawn == avoiding.n_withdrawn);
    CHECK(withdrawn_from(today(yesterday(), well, request<C>{}.within(25_min).without(index_of<pp::wall_w>))) ==
          list{{"wall-w", withdrawal_kind::left_out}});
}

TEST_CASE("an item in a block or a position that it cannot stand in is withdrawn") {
    auto stored = yesterday();
    stored.items[4].in = block::warm_up;
    CHECK(withdrawn_from(today(stored, well)) == list{{"letter-t", withdrawal_kind::wrong_place}});
    CHECK_FALSE(sentence(well, today(stored, well).withdrawn[0]).empty());
    stored = yesterday();
    stored.items[4].position = 0;
    CHECK(withdrawn_from(today(stored, well)) == list{{"letter-t", withdrawal_kind::wrong_place}});
    stored.items[4].position = 200;
    stored.items[3].in = static_cast<block>(77);
    CHECK(today(stored, well).n_withdrawn == 2);
}

TEST_CASE("strengthening that was done yesterday is withdrawn, stretching is not") {
    routine stored;
    stored.catalogue = table().fingerprint;
    for (auto const& item : {put<pp::belly_breathing>(block::settle), put<pp::pelvic_floor_squeeze>(block::settle),
                             put<pp::shoulders_only_lying_or_standing>(block::warm_up),
                             put<pp::pelvic_tilt_chair_or_supine>(block::warm_up), put<pp::cat>(block::warm_up),
                             put<pp::heel_scoop>(block::strengthen), put<pp::letter_t>(block::stretch),
                             put<pp::resting_position>(block::relax)})
        stored.add(item);
    choose_start_positions(table(), std::span(stored.items).first(stored.size));
    CHECK(today(stored, well).usable());
    auto wish = request<C>{}.within(25_min);
    for (std::size_t e = 0; e != table().exercises.size(); ++e) wish = wish.done(e, 1_days);
    auto const r = today(stored, well, wish);
    CHECK(withdrawn_from(r) == list{{"heel-scoop", withdrawal_kind::strength_too_soon}});
    CHECK_THAT(sentence(well, r.withdrawn[0]), regimen_tests::contains_text("less than two days ago"));
    CHECK(r.usable());
}

TEST_CASE("without its warm-up a session is kept in part, and is not to be used") {
    // The sore wrist takes the cat; what is left opens with settling alone.
    routine stored;
    stored.catalogue = table().fingerprint;
    for (auto const& item :
         {put<pp::belly_breathing>(block::settle), put<pp::pelvic_floor_squeeze>(block::settle),
          put<pp::cat>(block::warm_up), put<pp::letter_t>(block::stretch),
          put<pp::knee_to_chest_release_supine>(block::stretch), put<pp::resting_position>(block::relax)})
        stored.add(item);
    CHECK(today(stored, well).usable());
    auto const r = today(stored, well.yes<pp::wrist_thumb_tendon>());
    CHECK(withdrawn_from(r).front().first == "cat");
    CHECK(r.kept.size == stored.size - r.n_withdrawn);
    CHECK_FALSE(r.usable());
    CHECK(r.composition.finding.fault == composition_fault::warm_up_missing);
}

TEST_CASE("what lasted ten minutes is too long for a day with five") {
    auto const s = screen(well);
    auto const made = plan(*s.clearance(), request<C>{}.within(10_min).wants<region::lower_back>());
    REQUIRE(made.total_time > 300_s);
    auto const tired = today(made.items, well.yes<pp::severe_tiredness>());
    CHECK_FALSE(tired.usable());
    auto const hurry = today(made.items, well, request<C>{}.within(5_min));
    CHECK(hurry.n_withdrawn == 0);
    CHECK(hurry.composition.finding.fault == composition_fault::too_long);
    CHECK(today(made.items, well).usable());
}

TEST_CASE("nothing stored is nothing to use") {
    auto const r = today(routine{}, well);
    CHECK(r.kept.size == 0);
    CHECK_FALSE(r.usable());
    routine lying;
    lying.catalogue = table().fingerprint;
    lying.size = 5'000;  // more than there is room for
    CHECK(today(lying, well).kept.size + today(lying, well).n_withdrawn == routine::capacity);
}

namespace {

constexpr bool readmitted_while_compiling() {
    auto const s = screen(profile<C>{}.after<pp::vaginal>(100_days).rest_is(answer::no));
    routine r;
    r.catalogue = view_of<C>.fingerprint;
    r.add({index_of<pp::belly_breathing>, block::settle, view_of<C>.exercises[index_of<pp::belly_breathing>].position,
           starting_dose(pp::belly_breathing::is.dose)});
    r.add({index_of<pp::cat_chair>, block::warm_up, view_of<C>.exercises[index_of<pp::cat_chair>].position,
           starting_dose(pp::cat_chair::is.dose)});
    auto const again = readmit(r, *s.clearance());
    return again.kept.size == 1 && again.n_withdrawn == 1 &&
           again.withdrawn[0].why == withdrawal_kind::equipment_missing;
}

}  // namespace

TEST_CASE("a session that was made for many is admitted whole, or not at all") {
    auto const admitted = [](routine const& made, profile<C> const& who, request<C> const& wish) {
        auto const s = screen(who);
        REQUIRE(s.clearance() != nullptr);
        return admits_whole(made, *s.clearance(), wish);
    };
    request<C> const wish = request<C>{}.within(25_min);
    request<C> const decided = wish.with_forms_decided();
    // It has harder forms than a first session may: a lying twist, a bend that is deep.
    CHECK(today(yesterday(), well).whole());
    CHECK_FALSE(admitted(yesterday(), well, wish));
    CHECK(admitted(yesterday(), well, decided));
    // Neither is strengthening, before which gentle sessions come.
    routine strong;
    strong.catalogue = table().fingerprint;
    for (auto const& item : {put<pp::belly_breathing>(block::settle), put<pp::pelvic_floor_squeeze>(block::settle),
                             put<pp::shoulders_only_lying_or_standing>(block::warm_up),
                             put<pp::pelvic_tilt_chair_or_supine>(block::warm_up), put<pp::cat_chair>(block::warm_up),
                             put<pp::heel_scoop>(block::strengthen), put<pp::resting_position>(block::relax)})
        strong.add(item);
    choose_start_positions(table(), std::span(strong.items).first(strong.size));
    CHECK(today(strong, well).whole());
    CHECK_FALSE(admitted(strong, well, wish));
    CHECK(admitted(strong, well, decided));
    // What is withdrawn in part is not admitted; what is empty, of another catalogue, or of no index, is nothing.
    auto const sore = well.yes<pp::coccyx_pain>();
    CHECK(today(yesterday(), sore).kept.size != 0);
    CHECK_FALSE(today(yesterday(), sore).whole());
    CHECK_FALSE(admitted(yesterday(), sore, decided));
    CHECK_FALSE(admitted(routine{}, well, decided));
    routine other = yesterday();
    other.catalogue += 1;
    CHECK_FALSE(admitted(other, well, decided));
    other = yesterday();
    other.items[2].exercise = 60'000;
    CHECK_FALSE(admitted(other, well, wish));
    CHECK_FALSE(admitted(yesterday(), well, decided.without(index_of<pp::wall_w>)));
}

TEST_CASE("an exercise, a position or a block just behind the last is none") {
    auto const s = screen(well);
    REQUIRE(s.clearance() != nullptr);
    request<C> const wish = request<C>{}.within(25_min);
    CHECK_FALSE(detail::objection{}.is(withdrawal_kind::not_permitted));
    detail::objection const left_out = withdrawal_kind::left_out;
    CHECK(left_out.is(withdrawal_kind::left_out));
    CHECK_FALSE(left_out.is(withdrawal_kind::not_permitted));

    auto item = put<pp::letter_t>(block::stretch);
    CHECK(detail::well_placed<C>(item));
    auto const position = item.position;
    item.position = static_cast<std::uint8_t>(position + 32);  // a bit beyond those that there are
    CHECK_FALSE(detail::well_placed<C>(item));
    item.position = static_cast<std::uint8_t>(table().positions.size());
    CHECK_FALSE(detail::well_placed<C>(item));
    item.position = position;
    item.in = static_cast<block>(static_cast<int>(block::relax) + 1);
    CHECK_FALSE(detail::well_placed<C>(item));

    routine behind = yesterday();
    behind.items[2].exercise = static_cast<std::uint16_t>(table().exercises.size());
    auto const got = today(behind, well);
    REQUIRE(got.n_withdrawn == 1);
    CHECK(got.withdrawn[0].why == withdrawal_kind::unknown_item);
    CHECK_FALSE(admits_whole(behind, *s.clearance(), wish.with_forms_decided()));
    CHECK_FALSE(withdrawal{} == withdrawal{{}, withdrawal_kind::left_out});
    readmission nothing;
    nothing.composition.sound = true;
    CHECK_FALSE(nothing.usable());
}

TEST_CASE("it works while compiling, too") {
    STATIC_REQUIRE(readmitted_while_compiling());
    CHECK(readmitted_while_compiling());
}

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The open sets: demands, positions, equipment, body regions, purposes, effort classes. Each word is a constant.
// A host adds words by writing such a constant in its own namespace and naming it in its catalogue; see catalogue.hpp.
#ifndef REGIMEN_CONTENT_VOCABULARY_HPP
#define REGIMEN_CONTENT_VOCABULARY_HPP

#include <regimen/base/entry.hpp>
#include <regimen/base/require.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/content/demands.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace regimen {

/// Where the body is held. It decides what counts as getting up from the floor.
enum class height : std::uint8_t { floor, seat, upright };

/// A position that an exercise can start in.
struct position_word {
    entry_id id{};
    content_text name{};
    stated<height> at{};
    entry_ref<position_word> kind_of{};  ///< the wider position: who avoids that one avoids this too
};

namespace position {
inline constexpr position_word standing{.id = "standing", .name = "standing", .at = height::upright};
inline constexpr position_word sitting{.id = "sitting", .name = "sitting on a chair", .at = height::seat};
inline constexpr position_word sitting_on_floor{
    .id = "sitting-on-floor", .name = "sitting on the floor", .at = height::floor, .kind_of = sitting};
inline constexpr position_word sitting_on_ball{
    .id = "sitting-on-ball", .name = "sitting on the ball", .at = height::seat, .kind_of = sitting};
inline constexpr position_word kneeling{.id = "kneeling", .name = "kneeling", .at = height::floor};
inline constexpr position_word all_fours{.id = "all-fours", .name = "on hands and knees", .at = height::floor};
inline constexpr position_word prone{.id = "prone", .name = "lying on the front", .at = height::floor};
inline constexpr position_word supine{.id = "supine", .name = "lying on the back", .at = height::floor};
inline constexpr position_word side_lying{.id = "side-lying", .name = "lying on the side", .at = height::floor};
}  // namespace position

/// A thing that an exercise needs, or that helps with it. The name is what a sentence says: "a chair".
struct equipment_word {
    entry_id id{};
    content_text name{};
};

namespace equipment {
inline constexpr equipment_word chair{.id = "chair", .name = "a steady chair"};
inline constexpr equipment_word wall{.id = "wall", .name = "a free wall"};
inline constexpr equipment_word table{.id = "table", .name = "a sturdy table"};
inline constexpr equipment_word worktop{.id = "worktop", .name = "a worktop"};
inline constexpr equipment_word band{.id = "band", .name = "an exercise band"};
inline constexpr equipment_word strap{.id = "strap", .name = "a strap"};
inline constexpr equipment_word towel{.id = "towel", .name = "a towel"};
inline constexpr equipment_word scarf{.id = "scarf", .name = "a scarf"};
inline constexpr equipment_word fitball{.id = "fitball", .name = "an exercise ball"};
inline constexpr equipment_word pillow{.id = "pillow", .name = "a pillow"};
inline constexpr equipment_word cushion{.id = "cushion", .name = "a cushion"};
}  // namespace equipment

/// A region of the body.
struct region_word {
    entry_id id{};
    content_text name{};
};

namespace region {
inline constexpr region_word neck{.id = "neck", .name = "neck"};
inline constexpr region_word shoulders{.id = "shoulders", .name = "shoulders"};
inline constexpr region_word upper_back{.id = "upper-back", .name = "upper back"};
inline constexpr region_word chest{.id = "chest", .name = "chest"};
inline constexpr region_word side_back{.id = "side-back", .name = "side of the back and waist"};
inline constexpr region_word lower_back{.id = "lower-back", .name = "lower back"};
inline constexpr region_word pelvis{.id = "pelvis", .name = "pelvis"};
inline constexpr region_word hips{.id = "hips", .name = "hips"};
inline constexpr region_word buttocks{.id = "buttocks", .name = "buttocks"};
inline constexpr region_word hamstrings{.id = "hamstrings", .name = "back of the thighs"};
inline constexpr region_word abdominals{.id = "abdominals", .name = "tummy muscles"};
inline constexpr region_word whole_body{.id = "whole-body", .name = "whole body"};
}  // namespace region

/// What an exercise is done for. The blocks of a session that it may stand in follow from it.
enum class intent : std::uint8_t { mobility, stretch, strength, relaxation };

/// What an exercise is done for, in a catalogue's own words. `as` says which of the four intents a session counts it
/// as.
struct purpose_word {
    entry_id id{};
    content_text name{};
    stated<intent> as{};
};

namespace purpose {
inline constexpr purpose_word mobility{.id = "mobility", .name = "moving freely", .as = intent::mobility};
inline constexpr purpose_word stretch{.id = "stretch", .name = "stretching", .as = intent::stretch};
inline constexpr purpose_word strength{.id = "strength", .name = "strength", .as = intent::strength};
inline constexpr purpose_word relaxation{.id = "relaxation", .name = "letting go", .as = intent::relaxation};
}  // namespace purpose

/// The blocks of a session, in their order (rule C1).
enum class block : std::uint8_t { settle, warm_up, strengthen, stretch, relax };

constexpr std::string_view id_of(block b) {
    constexpr std::string_view ids[] = {"settle", "warm-up", "strengthen", "stretch", "relax"};
    return detail::word_at(ids, static_cast<std::size_t>(b));
}

/// How hard a class of exercise is: a rank on an open scale. A host adds ranks above with a value of its own.
struct effort_class {
    std::uint8_t rank;
    std::string_view id;
    std::string_view name;
    friend constexpr bool operator==(effort_class const& a, effort_class const& b) { return a.rank == b.rank; }
    friend constexpr auto operator<=>(effort_class const& a, effort_class const& b) { return a.rank <=> b.rank; }
};
inline constexpr effort_class E0{0, "E0", "breathing and relaxation"};
inline constexpr effort_class E1{1, "E1", "gentle stretching"};
inline constexpr effort_class E2{2, "E2", "moving through the range, or weight on hands and knees"};
inline constexpr effort_class E3{3, "E3", "strengthening with the body's own weight"};

/// A demand at a level from 0 (absent) to 3 (high, or end-range): of an exercise what it asks, of a rule what it allows
/// at most.
struct demand_at_level {
    entry_ref<demand_word> what{};
    int level = -1;
};
/// For an exercise that asks nothing of the body above level 0: that, too, must be said.
inline constexpr std::initializer_list<demand_at_level> no_demands{{}};

/// How an error names a demand with its level.
template <demand_word const& Demand, int Level>
struct at {};

/// What a compiler error names when a demand stands in a list without a level, or with one that the scale does not
/// have.
template <class Where, class Demand>
struct DEMAND_WITHOUT_A_LEVEL_FROM_0_TO_3 : detail::violation {};

/// A body region that an exercise serves, and the purpose that it serves it for.
struct served_word {
    entry_ref<region_word> in{};
    entry_ref<purpose_word> as{};
};

/// A need of an exercise: a piece of equipment, or either of several.
class need {
public:
    static constexpr std::size_t capacity = 8;
    constexpr explicit(false) need(equipment_word const& item) : items_{item}, size_(1) {}
    constexpr need(std::initializer_list<entry_ref<equipment_word>> items) {
        for (auto const& item : items) items_[size_++] = item;
    }
    constexpr std::size_t size() const { return size_; }
    constexpr auto begin() const { return items_; }
    constexpr auto end() const { return items_ + size_; }

private:
    entry_ref<equipment_word> items_[capacity]{};
    std::size_t size_ = 0;
};
/// Either of some things will do: .needs = {either(equipment::chair, equipment::wall)}.
template <class... Items>
requires(sizeof...(Items) > 1 && sizeof...(Items) <= need::capacity) constexpr need either(Items const&... items) {
    return need({items...});
}

/// How strong the source of a rule or an exercise is. The last three are proposals that wait for clinical sign-off.
enum class evidence : std::uint8_t {
    guideline,
    consensus,
    review,
    observational,
    service,
    article,
    expert,
    inference,
    general,
};
constexpr bool is_proposal(evidence grade) { return grade >= evidence::expert; }
constexpr std::string_view id_of(evidence grade) {
    constexpr std::string_view ids[] = {"guideline", "consensus", "review",    "observational", "service",
                                        "article",   "expert",    "inference", "general"};
    return detail::word_at(ids, static_cast<std::size_t>(grade));
}

}  // namespace regimen

#endif

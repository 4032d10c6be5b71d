// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// The open sets: demands, positions, equipment, body regions, purposes, effort classes. Each member is a named type.
// A host adds members by writing such a type in its own namespace and naming it in its catalogue; see catalogue.hpp.
#ifndef REGIMEN_CONTENT_VOCABULARY_HPP
#define REGIMEN_CONTENT_VOCABULARY_HPP

#include <regimen/base/require.hpp>
#include <regimen/base/word_at.hpp>
#include <regimen/content/demands.hpp>

#include <cstdint>
#include <string_view>

namespace regimen {

/// Where the body is held. It decides what counts as getting up from the floor.
enum class height : std::uint8_t { floor, seat, upright };

namespace position {
struct standing {
    static constexpr std::string_view id = "standing"sv;
    static constexpr std::string_view name = "standing"sv;
    static constexpr auto at = height::upright;
};
struct sitting {
    static constexpr std::string_view id = "sitting"sv;
    static constexpr std::string_view name = "sitting on a chair"sv;
    static constexpr auto at = height::seat;
};
struct sitting_on_floor {
    static constexpr std::string_view id = "sitting-on-floor"sv;
    static constexpr std::string_view name = "sitting on the floor"sv;
    static constexpr auto at = height::floor;
    using kind_of = sitting;  // who avoids sitting avoids this too
};
struct sitting_on_ball {
    static constexpr std::string_view id = "sitting-on-ball"sv;
    static constexpr std::string_view name = "sitting on the ball"sv;
    static constexpr auto at = height::seat;
    using kind_of = sitting;
};
struct kneeling {
    static constexpr std::string_view id = "kneeling"sv;
    static constexpr std::string_view name = "kneeling"sv;
    static constexpr auto at = height::floor;
};
struct all_fours {
    static constexpr std::string_view id = "all-fours"sv;
    static constexpr std::string_view name = "on hands and knees"sv;
    static constexpr auto at = height::floor;
};
struct prone {
    static constexpr std::string_view id = "prone"sv;
    static constexpr std::string_view name = "lying on the front"sv;
    static constexpr auto at = height::floor;
};
struct supine {
    static constexpr std::string_view id = "supine"sv;
    static constexpr std::string_view name = "lying on the back"sv;
    static constexpr auto at = height::floor;
};
struct side_lying {
    static constexpr std::string_view id = "side-lying"sv;
    static constexpr std::string_view name = "lying on the side"sv;
    static constexpr auto at = height::floor;
};
}  // namespace position

// A member that is no more than an id and a name. The name is what a sentence says: "a chair".
#define REGIMEN_NAMED(TYPE, ID, NAME)                      \
    struct TYPE {                                          \
        static constexpr std::string_view id = ID##sv;     \
        static constexpr std::string_view name = NAME##sv; \
    };

namespace equipment {
REGIMEN_NAMED(chair, "chair", "a steady chair")
REGIMEN_NAMED(wall, "wall", "a free wall")
REGIMEN_NAMED(table, "table", "a sturdy table")
REGIMEN_NAMED(worktop, "worktop", "a worktop")
REGIMEN_NAMED(band, "band", "an exercise band")
REGIMEN_NAMED(strap, "strap", "a strap")
REGIMEN_NAMED(towel, "towel", "a towel")
REGIMEN_NAMED(scarf, "scarf", "a scarf")
REGIMEN_NAMED(fitball, "fitball", "an exercise ball")
REGIMEN_NAMED(pillow, "pillow", "a pillow")
REGIMEN_NAMED(cushion, "cushion", "a cushion")
}  // namespace equipment

namespace region {
REGIMEN_NAMED(neck, "neck", "neck")
REGIMEN_NAMED(shoulders, "shoulders", "shoulders")
REGIMEN_NAMED(upper_back, "upper-back", "upper back")
REGIMEN_NAMED(chest, "chest", "chest")
REGIMEN_NAMED(side_back, "side-back", "side of the back and waist")
REGIMEN_NAMED(lower_back, "lower-back", "lower back")
REGIMEN_NAMED(pelvis, "pelvis", "pelvis")
REGIMEN_NAMED(hips, "hips", "hips")
REGIMEN_NAMED(buttocks, "buttocks", "buttocks")
REGIMEN_NAMED(hamstrings, "hamstrings", "back of the thighs")
REGIMEN_NAMED(abdominals, "abdominals", "tummy muscles")
REGIMEN_NAMED(whole_body, "whole-body", "whole body")
}  // namespace region

/// What an exercise is done for. The blocks of a session that it may stand in follow from it.
enum class intent : std::uint8_t { mobility, stretch, strength, relaxation };

namespace purpose {
// A host's own purpose says with `as` which of these four a session counts it as.
struct mobility {
    static constexpr std::string_view id = "mobility"sv;
    static constexpr std::string_view name = "moving freely"sv;
    static constexpr auto as = intent::mobility;
};
struct stretch {
    static constexpr std::string_view id = "stretch"sv;
    static constexpr std::string_view name = "stretching"sv;
    static constexpr auto as = intent::stretch;
};
struct strength {
    static constexpr std::string_view id = "strength"sv;
    static constexpr std::string_view name = "strength"sv;
    static constexpr auto as = intent::strength;
};
struct relaxation {
    static constexpr std::string_view id = "relaxation"sv;
    static constexpr std::string_view name = "letting go"sv;
    static constexpr auto as = intent::relaxation;
};
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

/// Alternatives, any one of which will do: any_of<chair, wall>.
template <class... Alternatives>
struct any_of {};

/// An exercise's demand at a level from 0 (absent) to 3 (high, or end-range).
template <class Demand, int Level>
struct at {
    using demand = Demand;
    static constexpr int level = Level;
};

/// What an exercise asks of the body; a demand that is not named is at level 0. demands<> asks nothing above 0.
template <class... At>
struct demands {};

/// A cap of a rule: an exercise whose demand is above the level is not allowed.
template <class Demand, int Level>
struct at_most {
    using demand = Demand;
    static constexpr int level = Level;
};
template <class... AtMost>
struct caps {};

/// What a compiler error names when a demand stands in a list without a level, or with one that the scale does not
/// have.
template <class Where, class Demand>
struct DEMAND_WITHOUT_A_LEVEL_FROM_0_TO_3 : detail::violation {};

namespace detail {
template <class T>
inline constexpr bool has_level = false;
template <class Demand, int Level>
inline constexpr bool has_level<at<Demand, Level>> = Level >= 0 && Level <= 3;
template <class Demand, int Level>
inline constexpr bool has_level<at_most<Demand, Level>> = Level >= 0 && Level <= 3;
}  // namespace detail

/// A body region that an exercise serves, and the purpose it serves it for.
template <class Region, class Purpose>
struct in {
    using region = Region;
    using purpose = Purpose;
};
template <class... In>
struct serves {};

/// Equipment that must be there: every argument, an item or any_of<...>.
template <class... Needs>
struct needs {};
/// Equipment that makes it more comfortable and is never required.
template <class... Items>
struct helped_by {};

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

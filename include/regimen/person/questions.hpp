// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Which questions to ask next: emergencies first, then what needs somebody today, then what stops, delays and restricts
// (`ask`); core questions before extended ones within each. After the first emergency there is nothing to ask, and
// what cannot be after the stated mode is not asked at all.
#ifndef REGIMEN_PERSON_QUESTIONS_HPP
#define REGIMEN_PERSON_QUESTIONS_HPP

#include <regimen/base/attributes.hpp>
#include <regimen/person/person.hpp>
#include <regimen/person/profile.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace regimen {

/// The questions of a catalogue that are still open, in the order of asking.
template <class Catalogue>
class question_list {
public:
    static constexpr std::size_t capacity = view_of<Catalogue>.conditions.size();
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    /// Index of the i-th condition in the catalogue; behind the last one an index that it does not have.
    constexpr std::size_t operator[](std::size_t i) const { return i < size_ ? places_[i] : capacity; }
    constexpr auto begin() const { return places_.begin(); }
    constexpr auto end() const { return places_.begin() + static_cast<std::ptrdiff_t>(size_); }
    /// False where it is full, or where the catalogue has no such index: nothing was added.
    constexpr bool add(std::size_t condition) {
        if (size_ >= capacity || condition >= capacity) return false;
        places_[size_++] = static_cast<std::uint16_t>(condition);
        return true;
    }

private:
    std::array<std::uint16_t, capacity> places_{};
    std::size_t size_ = 0;
};

/// The questions that were not asked yet, most urgent first. Empty once an emergency was answered with yes or unknown
/// (unknown where it counts): show the action instead.
template <class Catalogue>
REGIMEN_COLD constexpr question_list<Catalogue> questions_for(profile<Catalogue> const& so_far) {
    catalogue_view const& c = view_of<Catalogue>;
    person const& p = so_far.raw();
    condition_set const& not_asked = c.not_asked_after(p.mode);
    question_list<Catalogue> out;
    for (std::size_t i = 0; i < c.conditions.size(); ++i) {
        answer const a = p.get(i);
        bool const unknown_counts = !c.only_yes.test(i) && !not_asked.test(i);
        bool const present = a == answer::yes || (a == answer::unknown && unknown_counts);
        if (c.conditions[i].category.order == ask::emergency && present) return out;
    }
    for (auto order = ask::emergency; order <= ask::out_of_scope;
         order = static_cast<ask>(static_cast<unsigned>(order) + 1U)) {
        for (tier_of_question const tier : {tier_of_question::core, tier_of_question::extended}) {
            for (std::size_t i = 0; i < c.conditions.size(); ++i) {
                condition_row const& row = c.conditions[i];
                if (row.category.order == order && row.tier == tier && !not_asked.test(i) &&
                    p.get(i) == answer::not_asked) {
                    out.add(i);
                }
            }
        }
    }
    return out;
}

}  // namespace regimen

#endif

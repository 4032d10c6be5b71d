// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where a statement comes from: a source, and the citation of up to twelve of them.
// Nothing clinical stands in a catalogue without one.
#ifndef REGIMEN_CONTENT_SOURCE_HPP
#define REGIMEN_CONTENT_SOURCE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace regimen {

/// An entry of a catalogue's table of sources.
struct source_entry {
    std::string_view key{};      ///< what rules and explanations print: "S35"
    std::string_view who{};      ///< author or publisher
    std::string_view what{};     ///< title or content
    std::string_view year{};     ///< as printed; "n.d." where none is shown
    std::string_view address{};  ///< where it was read
    std::string_view seen{};     ///< how much of it was read
};

namespace detail {
template <std::size_t Room>
class roomy_source_list;
inline constexpr std::size_t most_sources = 12;
}  // namespace detail

/// The sources of one statement, as tables and explanations point to them. It is never copied; a citation can be.
class source_list {
public:
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    /// A source; behind the last one an empty entry.
    constexpr source_entry const& operator[](std::size_t i) const;
    /// The keys, "S35 S37".
    template <class Text>
    constexpr void write_keys(Text& out) const {
        for (std::size_t i = 0; i < size_; ++i) {
            if (i != 0) out << " ";
            out << (*this)[i].key;
        }
    }

protected:
    constexpr source_list(std::size_t room, std::size_t size)
        : room_(static_cast<std::uint32_t>(room)), size_(static_cast<std::uint32_t>(size)) {}
    constexpr source_list(source_list const&) = default;
    constexpr source_list& operator=(source_list const&) = delete;

private:
    // The entries are stored in the derived class, directly after the list.
    constexpr source_entry const* const* entries() const;
    std::uint32_t room_;
    std::uint32_t size_;
};

namespace detail {
template <std::size_t Room>
class roomy_source_list : public source_list {
public:
    template <class... Sources>
    constexpr explicit roomy_source_list(Sources const*... sources)
        : source_list(Room, sizeof...(Sources)), entries_{sources...} {}
    /// The same sources in a list that has no more room than they need.
    constexpr explicit roomy_source_list(source_list const& from) : source_list(Room, from.size()) {
        for (std::size_t i = 0; i < from.size(); ++i) entries_[i] = &from[i];
    }

private:
    friend source_list;
    source_entry const* entries_[Room]{};
};
}  // namespace detail

constexpr source_entry const* const* source_list::entries() const {
    switch (room_) {  // the sizes that room_for() returns
        case 1:
            return static_cast<detail::roomy_source_list<1> const*>(this)->entries_;
        case 2:
            return static_cast<detail::roomy_source_list<2> const*>(this)->entries_;
        case 3:
            return static_cast<detail::roomy_source_list<3> const*>(this)->entries_;
        case 4:
            return static_cast<detail::roomy_source_list<4> const*>(this)->entries_;
        case 6:
            return static_cast<detail::roomy_source_list<6> const*>(this)->entries_;
        default:
            return static_cast<detail::roomy_source_list<detail::most_sources> const*>(this)->entries_;
    }
}
namespace detail {
inline constexpr source_entry no_source{};
}
constexpr source_entry const& source_list::operator[](std::size_t i) const {
    return i < size_ ? *entries()[i] : detail::no_source;
}

/// Up to twelve sources of one statement.
class citation : public detail::roomy_source_list<detail::most_sources> {
public:
    static constexpr std::size_t capacity = detail::most_sources;

    constexpr citation() = default;
    template <class... Sources>
    constexpr explicit citation(Sources const*... sources) : roomy_source_list(sources...) {
        static_assert(sizeof...(Sources) <= capacity, "a citation holds up to twelve sources");
    }
};

namespace detail {
constexpr std::size_t room_for(std::size_t sources) {
    return sources > 6 ? most_sources : sources > 4 ? 6 : sources == 0 ? 1 : sources;
}
template <std::size_t Size>
consteval auto only_these(citation const& cited) {
    return roomy_source_list<room_for(Size)>(cited);
}
/// A statement's sources without room for more: what its row points to.
template <class Statement>
inline constexpr auto sources_of = only_these<Statement::sources.size()>(Statement::sources);
}  // namespace detail

/// cite(S35, S37): the citation of these sources, which must be constants of the program.
template <class... Sources>
constexpr citation cite(Sources const&... sources) {
    return citation(&sources...);
}

/// Up to eight short texts, such as the steps of an exercise in own words:
/// static constexpr auto steps = text_list("Stand tall.", "Breathe out.");
struct text_list {
    static constexpr std::size_t capacity = 8;
    std::array<std::string_view, capacity> items{};
    std::size_t count = 0;

    constexpr text_list() = default;
    template <class... Texts>
    requires(sizeof...(Texts) > 0 && sizeof...(Texts) <= capacity) constexpr explicit text_list(Texts... texts)
        : items{view(texts)...}, count(sizeof...(Texts)) {}

    constexpr std::size_t size() const { return count; }
    constexpr std::string_view operator[](std::size_t i) const { return i < capacity ? items[i] : std::string_view{}; }
    constexpr auto begin() const { return items.begin(); }
    constexpr auto end() const { return items.begin() + static_cast<std::ptrdiff_t>(std::min(count, capacity)); }

private:
    // The compilers know the length of a literal; std::string_view counts it letter by letter when it is compiled.
    static constexpr std::string_view view(char const* text) { return {text, __builtin_strlen(text)}; }
    static constexpr std::string_view view(std::string_view text) { return text; }
};

/// Such texts as a catalogue's table holds them.
using text_view = std::span<std::string_view const>;

}  // namespace regimen

#endif

// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where a statement comes from: a source, and the citation of up to twelve of them.
// Nothing clinical stands in a catalogue without one.
#ifndef REGIMEN_CONTENT_SOURCE_HPP
#define REGIMEN_CONTENT_SOURCE_HPP

#include <regimen/base/error_code.hpp>
#include <regimen/base/require.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

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
inline constexpr source_entry no_source{};
}  // namespace detail

/// The sources of one statement, as tables and explanations point to them: a view of pointers that somebody else keeps.
class source_list {
public:
    constexpr source_list() = default;
    constexpr source_list(source_entry const* const* entries, std::size_t size) : entries_(entries), size_(size) {}

    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    /// A source; behind the last one an empty entry.
    constexpr source_entry const& operator[](std::size_t i) const {
        return i < size_ ? *entries_[i] : detail::no_source;
    }
    /// The keys, "S35 S37".
    template <class Text>
    constexpr void write_keys(Text& out) const {
        for (std::size_t i = 0; i < size_; ++i) {
            if (i != 0) out << " ";
            out << entries_[i]->key;
        }
    }

private:
    source_entry const* const* entries_ = nullptr;
    std::size_t size_ = 0;
};

/// Up to twelve sources of one statement: what cite() makes. It keeps what its list shows.
class citation {
public:
    static constexpr std::size_t capacity = 12;

    constexpr citation() = default;
    template <class... Sources>
    requires(sizeof...(Sources) <= capacity) constexpr explicit citation(Sources const*... sources)
        : entries_{sources...}, size_(sizeof...(Sources)) {}

    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    /// A source; behind the last one an empty entry.
    constexpr source_entry const& operator[](std::size_t i) const {
        return i < size_ ? *entries_[i] : detail::no_source;
    }
    template <class Text>
    constexpr void write_keys(Text& out) const {
        source_list(*this).write_keys(out);
    }
    constexpr explicit(false) operator source_list() const& { return {entries_, size_}; }
    explicit(false) operator source_list() const&& = delete;  // it would outlive what it shows

private:
    source_entry const* entries_[capacity]{};
    std::size_t size_ = 0;
};

template <std::size_t Sources>
struct CITATION_OF_MORE_THAN_12_SOURCES : detail::violation {};

/// cite(S35, S37): the citation of these sources, which must be constants of the program.
template <class... Sources>
constexpr citation cite(Sources const&... sources) {
    if constexpr (sizeof...(Sources) <= citation::capacity) {
        return citation(&sources...);
    } else {
        detail::require<CITATION_OF_MORE_THAN_12_SOURCES<sizeof...(Sources)>, error_code::too_many_members>();
        return {};
    }
}

namespace detail {
template <source_entry const*... Entries>
inline constexpr source_entry const* entries_of[sizeof...(Entries)]{Entries...};
template <source_entry const*... Entries>
inline constexpr source_list list_of{entries_of<Entries...>, sizeof...(Entries)};
template <>
inline constexpr source_list list_of<>{};

/// The list of a citation's sources, for rows to point to: no room for more is kept, and one list for all who cite the
/// same.
template <citation const& Cited, class = std::make_index_sequence<Cited.size()>>
inline constexpr source_list const* sources_in = nullptr;
template <citation const& Cited, std::size_t... I>
inline constexpr source_list const* sources_in<Cited, std::index_sequence<I...>> = &list_of<&Cited[I]...>;
}  // namespace detail

/// What a compiler error names when a list of texts is longer than it may be.
template <std::size_t Texts>
struct MORE_THAN_8_TEXTS : detail::violation {};

/// Up to eight short texts, such as the steps of an exercise in one's own words:
/// static constexpr auto steps = text_list("Stand tall.", "Breathe out.");
struct text_list {
    static constexpr std::size_t capacity = 8;
    std::array<std::string_view, capacity> items{};
    std::size_t count = 0;

    constexpr text_list() = default;
    template <class... Texts>
    requires(sizeof...(Texts) > 0 && sizeof...(Texts) <= capacity) constexpr explicit text_list(Texts... texts)
        : items{view(texts)...}, count(sizeof...(Texts)) {}
    template <class... Texts>
    requires(sizeof...(Texts) > capacity) constexpr explicit text_list(Texts...)
        : text_list(too_many<sizeof...(Texts)>()) {}

    constexpr std::size_t size() const { return count; }
    constexpr std::string_view operator[](std::size_t i) const { return i < capacity ? items[i] : std::string_view{}; }
    constexpr auto begin() const { return items.begin(); }
    constexpr auto end() const {
        return items.begin() + static_cast<std::ptrdiff_t>(count < capacity ? count : capacity);
    }

private:
    // The compilers know the length of a literal; std::string_view counts it letter by letter when it is compiled.
    static constexpr std::string_view view(char const* text) { return {text, __builtin_strlen(text)}; }
    static constexpr std::string_view view(std::string_view text) { return text; }
    template <std::size_t Texts>
    static constexpr text_list too_many() {
        detail::require<MORE_THAN_8_TEXTS<Texts>, error_code::too_many_members>();
        return text_list("");
    }
};

/// Such texts as a catalogue's table holds them.
using text_view = std::span<std::string_view const>;

}  // namespace regimen

#endif

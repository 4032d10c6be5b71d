// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where a statement comes from: a source, and the citation of up to twelve of them.
// Nothing clinical stands in a catalogue without one.
#ifndef REGIMEN_CONTENT_SOURCE_HPP
#define REGIMEN_CONTENT_SOURCE_HPP

#include <regimen/base/entry_list.hpp>
#include <regimen/base/error_code.hpp>
#include <regimen/base/item_view.hpp>
#include <regimen/base/require.hpp>
#include <regimen/base/type_list.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
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

/// What the compiler names when something stands for sources that is no citation, such as a source without cite().
template <class Given>
struct NO_CITATION : detail::violation {};

/// Up to twelve sources of one statement: what cite() makes. It keeps what its list shows.
class citation {
public:
    static constexpr std::size_t capacity = 12;

    constexpr citation() = default;
    template <class... Sources>
    requires(sizeof...(Sources) <= capacity) constexpr explicit citation(Sources const*... sources)
        : entries_{sources...}, size_(sizeof...(Sources)) {}
    /// Of nothing else: that is said, and not once more that the sources are missing.
    template <class Given, class... More>
    requires((!std::is_same_v<Given, citation> || sizeof...(More) != 0) &&
             !std::is_pointer_v<Given>) constexpr explicit(false) citation(Given const&, More const&...)
        : entries_{&detail::no_source}, size_(1) {
        detail::require<NO_CITATION<Given>, error_code::source_without_cite>();
    }

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
    if constexpr (!(std::is_convertible_v<Sources const*, source_entry const*> && ...)) {
        constexpr std::size_t other =
            detail::first_false(std::array{std::is_convertible_v<Sources const*, source_entry const*>...});
        detail::require<NO_CITATION<detail::nth<other, detail::list<Sources...>>>, error_code::source_without_cite>();
        return citation(&detail::no_source);
    } else if constexpr (sizeof...(Sources) <= citation::capacity) {
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

// The sources that the entries of a list cite, in one array for all of them: rows point to them.
template <class Entry>
constexpr citation const& cited_by(Entry const& e) {
    if constexpr (requires { e.sources; }) {
        return e.sources;
    } else {
        return e.source;
    }
}
template <class Kind>
constexpr std::size_t count_sources(Kind const* const* all, std::size_t n) {
    std::size_t out = 0;
    for (std::size_t i = 0; i < n; ++i) out += cited_by(*all[i]).size();
    return out;
}
template <std::size_t Room>
struct sources_of_all {
    source_entry const* of[Room + 1]{};
};
template <std::size_t Room, class Kind>
consteval sources_of_all<Room> all_sources(Kind const* const* all, std::size_t n) {
    sources_of_all<Room> out;
    source_entry const** to = out.of;
    for (std::size_t i = 0; i < n; ++i) {
        citation const& cited = cited_by(*all[i]);
        for (std::size_t s = 0; s < cited.size(); ++s) *to++ = &cited[s];
    }
    return out;
}
template <std::size_t N>
struct citations_of_all {
    source_list of[N + 1]{};
};
template <std::size_t N, class Kind>
consteval citations_of_all<N> all_citations(Kind const* const* all, source_entry const* const* sources) {
    citations_of_all<N> out;
    for (std::size_t i = 0; i < N; ++i) {
        out.of[i] = {sources, cited_by(*all[i]).size()};
        sources += out.of[i].size();
    }
    return out;
}
template <class In, class C>
inline constexpr auto all_sources_in =
    all_sources<count_sources(entries_in<In, C>, n_entries<In, C>)>(entries_in<In, C>, n_entries<In, C>);
template <class In, class C>
inline constexpr auto all_citations_in = all_citations<n_entries<In, C>>(entries_in<In, C>, all_sources_in<In, C>.of);
/// What each entry of a catalogue's list cites.
template <class In, class C>
inline constexpr source_list const* citations_of = all_citations_in<In, C>.of;
}  // namespace detail

/// Texts as a catalogue's table holds them, such as the steps of an exercise.
using text_view = item_view<std::string_view>;

}  // namespace regimen

#endif

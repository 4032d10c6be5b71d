// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Where a statement comes from: a source, and the citation of up to twelve of them.
// Nothing clinical stands in a catalogue without one.
#ifndef REGIMEN_SOURCE_HPP
#define REGIMEN_SOURCE_HPP

#include <array>
#include <cstddef>
#include <string_view>

namespace regimen {

/// An entry of a catalogue's table of sources.
struct source_entry {
    std::string_view key{};     ///< what rules and explanations print: "S35"
    std::string_view who{};     ///< author or publisher
    std::string_view what{};    ///< title or content
    std::string_view year{};    ///< as printed; "n.d." where none is shown
    std::string_view address{}; ///< where it was read
    std::string_view seen{};    ///< how much of it was read
};

/// Up to twelve sources of one statement.
class citation {
public:
    static constexpr std::size_t capacity = 12;

    constexpr citation() = default;
    template <class... Sources>
    constexpr explicit citation(Sources const*... sources) : entries_{sources...}, size_(sizeof...(Sources)) {
        static_assert(sizeof...(Sources) <= capacity, "a citation holds up to twelve sources");
    }
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr source_entry const& operator[](std::size_t i) const { return *entries_[i]; }
    /// The keys, "S35 S37".
    template <class Text>
    constexpr void write_keys(Text& out) const {
        for (std::size_t i = 0; i < size_; ++i) {
            if (i != 0) out << " ";
            out << entries_[i]->key;
        }
    }

private:
    std::array<source_entry const*, capacity> entries_{};
    std::size_t size_ = 0;
};

/// cite(S35, S37): the citation of these sources, which must be constants of the program.
template <class... Sources>
constexpr citation cite(Sources const&... sources) {
    return citation(&sources...);
}

/// Up to eight short texts, such as the steps of an exercise.
struct text_list {
    static constexpr std::size_t capacity = 8;
    std::array<std::string_view, capacity> items{};
    std::size_t count = 0;

    constexpr text_list() = default;
    template <class... Texts>
        requires(sizeof...(Texts) > 0 && sizeof...(Texts) <= capacity)
    constexpr explicit text_list(Texts... texts) : items{view(texts)...}, count(sizeof...(Texts)) {}

    constexpr std::size_t size() const { return count; }
    constexpr std::string_view operator[](std::size_t i) const { return items[i]; }
    constexpr auto begin() const { return items.begin(); }
    constexpr auto end() const { return items.begin() + static_cast<std::ptrdiff_t>(count); }

private:
    // The compilers know the length of a literal; std::string_view counts it letter by letter when it is compiled.
    static constexpr std::string_view view(char const* text) { return {text, __builtin_strlen(text)}; }
    static constexpr std::string_view view(std::string_view text) { return text; }
};

}  // namespace regimen

#endif

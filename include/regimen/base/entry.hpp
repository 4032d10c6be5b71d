// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// What the entries of a catalogue are made of: an entry is one constant of a plain struct whose members are named where
// they are given. These are the members that a plain type cannot be: a text, an id, one that must be stated.
#ifndef REGIMEN_BASE_ENTRY_HPP
#define REGIMEN_BASE_ENTRY_HPP

#include <regimen/base/require.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace regimen {

/// What the compiler names when a text of a catalogue is held in a std::string.
template <class Holder>
struct TEXT_IS_HELD_IN_A_STRING : detail::violation {};

namespace detail {
/// A text that owns its letters, such as a std::string, is no constant.
template <class T>
concept owns_its_letters = requires {
    typename T::allocator_type;
};

/// FNV-1a, 64 bits: the same on every machine.
inline constexpr std::uint64_t hash_of_nothing = 14695981039346656037ULL;
inline constexpr std::uint64_t hash_prime = 1099511628211ULL;
/// A hash with one more value in it.
constexpr std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) { return (hash ^ value) * hash_prime; }
constexpr std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = hash_of_nothing;
    char const* const end = text.data() + text.size();
    // Without a call for each letter, which a compiler would feel over a thousand ids.
    for (char const* c = text.data(); c != end; ++c) hash = (hash ^ static_cast<unsigned char>(*c)) * hash_prime;
    return hash;
}
}  // namespace detail

/// A text of a catalogue: a literal, or a std::string_view of one.
class content_text {
public:
    constexpr content_text() = default;
    // The compilers know the length of a literal; std::string_view counts it letter by letter when it is compiled.
    constexpr explicit(false) content_text(char const* literal) : letters_(literal), size_(__builtin_strlen(literal)) {}
    constexpr explicit(false) content_text(std::string_view literal)
        : letters_(literal.data()), size_(literal.size()) {}
    template <detail::owns_its_letters String>
    constexpr explicit(false) content_text(String const&) {
        detail::require<TEXT_IS_HELD_IN_A_STRING<String>, error_code::text_in_a_string>();
        *this = "?";  // no second error because there would be no text
    }
    constexpr explicit(false) operator std::string_view() const { return {letters_, size_}; }
    constexpr bool empty() const { return size_ == 0; }

private:
    char const* letters_ = "";
    std::size_t size_ = 0;
};

/// The id of an entry. Entries are told apart by the hash of their ids; two of one kind with one id are an error.
class entry_id : public content_text {
public:
    constexpr entry_id() = default;
    constexpr explicit(false) entry_id(char const* literal) : content_text(literal), hash_(detail::hash_of(*this)) {}
    constexpr explicit(false) entry_id(std::string_view literal)
        : content_text(literal), hash_(detail::hash_of(*this)) {}
    template <detail::owns_its_letters String>
    constexpr explicit(false) entry_id(String const& string) : content_text(string), hash_(1) {}
    constexpr std::uint64_t hash() const { return hash_; }

private:
    std::uint64_t hash_ = 0;
};

/// A member of which it matters whether it was given, for a value that nobody gave would be taken for one that was
/// meant. It must be given, or it limits nothing where it is not.
template <class Value>
struct stated {
    constexpr stated() = default;
    constexpr explicit(false) stated(Value const& given) : value(given), is_given(true) {}
    Value value{};
    bool is_given = false;
};

/// A member that names another entry, or none.
template <class Entry>
class entry_ref {
public:
    constexpr entry_ref() = default;
    constexpr explicit(false) entry_ref(Entry const& entry) : to_(&entry), is_given_(true) {}
    entry_ref(Entry const&&) = delete;  // it would outlive what it names

    constexpr bool is_given() const { return is_given_; }
    /// The entry; only where one is given.
    constexpr Entry const& operator*() const { return *to_; }
    constexpr Entry const* operator->() const { return to_; }

private:
    Entry const* to_ = nullptr;
    bool is_given_ = false;
};

/// An entry that differs from another in a few members:
/// static constexpr exercise is = with_changes(cat::is, [](exercise& e) { e.id = "my-cat"; });
/// A list that is given anew must be a constant of its own.
template <class Entry, class Change>
constexpr Entry with_changes(Entry const& from, Change change) {
    Entry out = from;
    change(out);
    return out;
}

}  // namespace regimen

#endif

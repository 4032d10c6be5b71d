// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// Bytes as choices: a fuzzer changes bytes, and each of them decides something. Where they have run out every choice is
// the first one and every number is 0, so that a short input is a simple one.
#ifndef REGIMEN_TESTS_FUZZ_BYTES_HPP
#define REGIMEN_TESTS_FUZZ_BYTES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace fuzz {

/// The input of a target.
using bytes = std::span<std::uint8_t const>;

/// Takes bytes from the front of an input.
class byte_reader {
public:
    explicit byte_reader(bytes all) : left_(all) {}

    bool empty() const { return left_.empty(); }
    std::uint8_t byte() {
        if (left_.empty()) return 0;
        std::uint8_t const out = left_.front();
        left_ = left_.subspan(1);
        return out;
    }
    /// Any value of a whole number or of an enumeration, what no name stands for included.
    template <class Number>
    Number any() {
        using raw = typename std::conditional_t<std::is_enum_v<Number>, std::underlying_type<Number>,
                                                std::type_identity<Number>>::type;
        std::uint64_t out = 0;
        for (std::size_t i = 0; i < sizeof(raw); ++i) out |= std::uint64_t{byte()} << (8 * i);
        return static_cast<Number>(static_cast<raw>(out));
    }
    /// A number below `limit`, which is at most 256.
    std::size_t below(std::size_t limit) { return byte() % limit; }
    /// Both ends are possible; they are less than 65,536 apart.
    int between(int low, int high) {
        auto const span = static_cast<unsigned>(high - low) + 1U;
        return low + static_cast<int>((span > 256 ? any<std::uint16_t>() : byte()) % span);
    }
    /// Seldom true: a byte of n decides, and of nothing it is false.
    bool one_in(std::size_t n) { return below(n) == n - 1; }

    /// Everything that is left.
    bytes rest() {
        bytes const out = left_;
        left_ = {};
        return out;
    }

private:
    bytes left_;
};

/// The bytes of an input as text.
inline std::string_view text_of(bytes all) {
    return {reinterpret_cast<char const*>(all.data()), all.size()};  // NOLINT: a char may look at any byte
}

}  // namespace fuzz

#endif

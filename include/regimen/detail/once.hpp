// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// For small programs: code that a program has once, however often it is called, and visitors that are not part of the
// type of the function that they are given to.
#ifndef REGIMEN_DETAIL_ONCE_HPP
#define REGIMEN_DETAIL_ONCE_HPP

#include <type_traits>

// REGIMEN_ONCE: a function that is called from many places, and that the compiler would else copy into each of them.
// REGIMEN_COLD: one whose time nobody waits for, since it explains, or looks a finished session over: small rather than
// fast, whatever the rest of the program is optimised for.
#if defined(__GNUC__)
#define REGIMEN_ONCE [[gnu::noinline]]
#define REGIMEN_COLD [[gnu::noinline, gnu::cold]]
#else
#define REGIMEN_ONCE
#define REGIMEN_COLD
#endif

namespace regimen::detail {

/// A visitor of whatever type, called by reference: what is written for this one is compiled once for all visitors.
/// Not for constant expressions, which have no addresses without a type.
template <class... Arguments>
class any_visitor {
public:
    template <class Visitor>
    explicit any_visitor(Visitor& visit)
        : object_(const_cast<void*>(static_cast<void const*>(&visit))),
          call_([](void* object, Arguments... arguments) { (*static_cast<Visitor*>(object))(arguments...); }) {}
    void operator()(Arguments... arguments) const { call_(object_, arguments...); }

private:
    void* object_;
    void (*call_)(void*, Arguments...);
};

}  // namespace regimen::detail

#endif

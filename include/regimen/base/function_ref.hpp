// SPDX-FileCopyrightText: The Regimen authors
// SPDX-License-Identifier: BSL-1.0

// A reference to a visitor of any type.
// A function that takes one is compiled once, not once for each visitor.
#ifndef REGIMEN_BASE_FUNCTION_REF_HPP
#define REGIMEN_BASE_FUNCTION_REF_HPP

namespace regimen::detail {

/// A reference to a visitor of any type: a function that takes one is compiled once, not once for each visitor. It
/// cannot be used in constant expressions, where a pointer always has a type.
template <class... Arguments>
class function_ref {
public:
    template <class Visitor>
    explicit function_ref(Visitor& visit)
        // A visitor that is const is called as one: its type is in call_.
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
        : object_(const_cast<void*>(static_cast<void const*>(&visit))),
          call_([](void* object, Arguments... arguments) { (*static_cast<Visitor*>(object))(arguments...); }) {}
    void operator()(Arguments... arguments) const { call_(object_, arguments...); }

private:
    void* object_;
    void (*call_)(void*, Arguments...);
};

}  // namespace regimen::detail

#endif

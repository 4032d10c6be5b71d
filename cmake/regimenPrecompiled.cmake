# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# The target regimen::precompiled: the library, with its headers parsed once for all files of a target that links to it.
# Read by the library's own build, by find_package(regimen) and by Conan, behind regimen::regimen.
if(NOT TARGET regimen::precompiled)
    add_library(regimen::precompiled INTERFACE IMPORTED GLOBAL)
    target_link_libraries(regimen::precompiled INTERFACE regimen::regimen)
    target_precompile_headers(
        regimen::precompiled
        INTERFACE <regimen/regimen.hpp> <regimen/catalogues/postpartum_back.hpp>
    )
endif()

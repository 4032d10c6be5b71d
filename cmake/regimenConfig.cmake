# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# What find_package(regimen) reads: the targets regimen::regimen and regimen::precompiled, and what they stand on.
# The version file beside it is written when the library is installed.
include(CMakeFindDependencyMacro)
find_dependency(Boost 1.74)
include(${CMAKE_CURRENT_LIST_DIR}/regimenTargets.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/regimenPrecompiled.cmake)

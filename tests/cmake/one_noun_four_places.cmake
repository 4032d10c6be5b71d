# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# One noun, four places: include/regimen/<noun>.hpp, tests/<noun>_test.cpp, docs/<noun>.md, and an example. The last is
# not looked for here, for one example shows many nouns; the page names it. Argument: SOURCE_DIR.
cmake_minimum_required(VERSION 3.25)

file(GLOB headers RELATIVE ${SOURCE_DIR}/include/regimen ${SOURCE_DIR}/include/regimen/*.hpp)
list(REMOVE_ITEM headers regimen.hpp version.hpp)
if(NOT headers)
    message(FATAL_ERROR "${SOURCE_DIR}/include/regimen has no headers")
endif()

set(missing)
foreach(header IN LISTS headers)
    cmake_path(GET header STEM noun)
    foreach(place IN ITEMS tests/${noun}_test.cpp docs/${noun}.md)
        if(NOT EXISTS ${SOURCE_DIR}/${place})
            string(APPEND missing "\n  ${place}")
        endif()
    endforeach()
endforeach()
if(missing)
    message(FATAL_ERROR "Missing beside the headers of include/regimen:${missing}")
endif()

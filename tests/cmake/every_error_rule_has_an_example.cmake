# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# Every rule that can stop a compilation (error_code.hpp) has its sentence under its own number (base/require.hpp:
# a rule without one would stop nothing) and an example in tests/must_not_compile. Argument: SOURCE_DIR.
cmake_minimum_required(VERSION 3.25)

# The rules, as `name RG-012`.
set(rules)
file(STRINGS ${SOURCE_DIR}/include/regimen/base/error_code.hpp lines REGEX "^ +[a-z_]+ = [0-9]+,")
foreach(line IN LISTS lines)
    string(REGEX MATCH "([a-z_]+) = ([0-9]+)" line "${line}")
    set(name ${CMAKE_MATCH_1})
    string(REGEX MATCH "...$" number "00${CMAKE_MATCH_2}")
    list(APPEND rules "${name} RG-${number}")
endforeach()
if(NOT rules)
    message(FATAL_ERROR "error_code.hpp names no rules")
endif()

# The sentences, likewise.
set(sentences)
file(READ ${SOURCE_DIR}/include/regimen/base/require.hpp text)
string(REGEX REPLACE "[][;]" " " text "${text}")
string(REGEX MATCHALL "Code == [a-z_]+\\)[^\"]*\" RG-[0-9]+ " cases "${text}")
foreach(case IN LISTS cases)
    string(REGEX MATCH "^Code == ([a-z_]+).*(RG-[0-9]+)" case "${case}")
    list(APPEND sentences "${CMAKE_MATCH_1} ${CMAKE_MATCH_2}")
endforeach()

# The examples, by number.
set(complaints)
set(shown)
file(GLOB files ${SOURCE_DIR}/tests/must_not_compile/*.cpp)
foreach(file IN LISTS files)
    file(STRINGS ${file} line REGEX "^// rule: ")
    if(line MATCHES "^// rule: [a-z]+(-[a-z]+)+$")
        continue()  # what the compilers find by themselves
    endif()
    if(NOT line MATCHES "^// rule: (RG-[0-9]+)$")
        string(APPEND complaints "\n  ${file} must have one line such as '// rule: RG-012'")
        continue()
    endif()
    set(number ${CMAKE_MATCH_1})
    if(NOT rules MATCHES " ${number}(;|$)")
        string(APPEND complaints "\n  ${file} shows ${number}, which is no rule")
    endif()
    list(APPEND shown ${number})
endforeach()

foreach(rule IN LISTS rules)
    string(REGEX MATCH "RG-[0-9]+$" number "${rule}")
    if(NOT rule IN_LIST sentences)
        string(APPEND complaints "\n  ${rule} has no sentence under this name and number in base/require.hpp")
    endif()
    if(NOT number IN_LIST shown)
        string(APPEND complaints "\n  ${rule} is not shown by any file in tests/must_not_compile")
    endif()
endforeach()
foreach(sentence IN LISTS sentences)
    if(NOT sentence IN_LIST rules)
        string(APPEND complaints "\n  ${sentence} has a sentence in base/require.hpp but is no rule")
    endif()
endforeach()
if(complaints)
    message(FATAL_ERROR "Rules, sentences and examples do not match:${complaints}")
endif()

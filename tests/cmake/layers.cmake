# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# The house's five rules (docs/architecture.md shows the layers):
#   1. A folder of include/regimen includes only the folders that its line below names.
#   2. What stands in <folder>/detail/ is included by that folder alone.
#   3. A file in detail/ declares nothing outside a namespace `detail`.
#   4. One noun, four places, by path: include/regimen/<folder>/<noun>.hpp has tests/<folder>/<noun>_test.cpp and
#      docs/<folder>/<noun>.md. The fourth, an example, is named by the page, for one example shows many nouns.
#   5. The core knows no domain: none of its words stands outside catalogues/.
# A front header, include/regimen/<folder>.hpp, includes nothing but headers of its folder.
# Beside them stand headers that a host may include besides; they may use every folder, and nothing includes them.
# Argument: SOURCE_DIR.
cmake_minimum_required(VERSION 3.25)

# Rule 1: one line for each folder, from the bottom to the top.
set(uses_base)
set(uses_amounts     base)
set(uses_content     base amounts)
set(uses_rules       base amounts content)
set(uses_person      base amounts content)
set(uses_screening   base amounts content rules person)
set(uses_session     base amounts content person)
set(uses_progression base amounts content rules person)
set(uses_planning    base amounts content rules person screening session)
set(uses_training    base amounts content rules person screening session progression planning)
set(uses_words       base amounts content rules person screening session progression planning training)
set(uses_shipped     base amounts content rules person screening session progression words)
set(folders base amounts content rules person screening session progression planning training words shipped)
set(optional compiled_once print reflect)
foreach(name IN LISTS optional)
    set(uses_${name} ${folders})
endforeach()

# Rule 5: words of a domain, and where one of them has to stand. An entry is <file>|<words>; each has its reason.
set(
    domain_words
    she her hers herself mother mothers baby babies birth births caesarean vaginal postpartum midwife midwives breast
    pregnancy pregnant womb perineum pelvis
)
set(
    allowed_words
    # Parts of a body, as every catalogue has them: the words of the vocabulary that the library ships.
    "content/vocabulary.hpp|pelvis"
    "content/catalogue.hpp|breast pelvis"
    "content/demands.hpp|breast pelvis perineum caesarean"
    # And whose week is taken with care, by default: in a host's own numbers, too, so that none forgets it.
    "session/composition_rules.hpp|pelvis caesarean"
)

set(root ${SOURCE_DIR}/include/regimen)
file(GLOB_RECURSE headers RELATIVE ${root} ${root}/*.hpp)
if(NOT headers)
    message(FATAL_ERROR "${root} has no headers")
endif()

set(wrong)
foreach(header IN LISTS headers)
    if(header MATCHES "^catalogues/" OR header STREQUAL "regimen.hpp")
        continue()
    endif()
    set(front FALSE)
    if(header MATCHES "^([a-z_]+)/")
        set(here ${CMAKE_MATCH_1})
    elseif(header MATCHES "^([a-z_]+)\\.hpp$")
        set(here ${CMAKE_MATCH_1})
        if(NOT here IN_LIST optional)
            set(front TRUE)
        endif()
    endif()
    if(NOT here IN_LIST folders AND NOT here IN_LIST optional)
        string(APPEND wrong "\n  rule 1: ${header}: the folder '${here}' has no line in tests/cmake/layers.cmake")
        continue()
    endif()

    # Rules 1 and 2.
    file(STRINGS ${root}/${header} lines REGEX "^#include [<\"]")
    foreach(line IN LISTS lines)
        if(line MATCHES "\"")
            string(APPEND wrong "\n  rule 1: ${header}: ${line}: the library's headers are included by <regimen/...>")
            continue()
        endif()
        if(NOT line MATCHES "<regimen/(([a-z_]+)[/.].*)>")
            continue()
        endif()
        set(path ${CMAKE_MATCH_1})
        set(there ${CMAKE_MATCH_2})
        if(front AND NOT path MATCHES "^${here}/[a-z_]+\\.hpp$")
            string(APPEND wrong "\n  rule 1: ${header} includes ${path}: a front header has its own folder's and no more")
        elseif(NOT path MATCHES "/")
            string(APPEND wrong "\n  rule 1: ${header} includes ${path}: front headers are for hosts")
        elseif(NOT there STREQUAL here AND NOT there IN_LIST uses_${here})
            string(APPEND wrong "\n  rule 1: ${header} includes ${path}: ${here} may not use ${there}")
        elseif(NOT there STREQUAL here AND path MATCHES "/detail/")
            string(APPEND wrong "\n  rule 2: ${header} includes ${path}: that is ${there}'s own")
        endif()
    endforeach()

    # Rule 3. A declaration of the outer namespace begins at the start of a line; in detail/ only these lines may.
    file(READ ${root}/${header} text)
    if(header MATCHES "/detail/")
        string(REGEX REPLACE "[][;]" "," plain "${text}")
        string(REPLACE "\n" ";" lines "${plain}")
        set(depth 0)
        foreach(line IN LISTS lines)
            if(line MATCHES "^namespace regimen::detail {")
                set(depth 2)
            elseif(line MATCHES "^namespace regimen {")
                set(depth 1)
            elseif(line MATCHES "^namespace detail {")
                set(depth 2)
            elseif(line MATCHES "^}  // namespace detail")
                set(depth 1)
            elseif(line MATCHES "^}  // namespace regimen")
                set(depth 0)
            elseif(depth EQUAL 1 AND line MATCHES "^[a-z_A-Z]" )
                string(APPEND wrong "\n  rule 3: ${header} declares something public: ${line}")
                break()
            endif()
        endforeach()
    endif()

    # Rule 4.
    if(NOT front AND NOT header MATCHES "/detail/")
        string(REGEX REPLACE "\\.hpp$" "" noun ${header})
        foreach(place IN ITEMS tests/${noun}_test.cpp docs/${noun}.md)
            if(NOT EXISTS ${SOURCE_DIR}/${place})
                string(APPEND wrong "\n  rule 4: ${header} has no ${place}")
            endif()
        endforeach()
    endif()

    # Rule 5.
    string(TOLOWER "${text}" lower)
    string(REGEX REPLACE "[^a-z]+" ";" all_words "${lower}")
    list(REMOVE_DUPLICATES all_words)
    set(allowed)
    foreach(entry IN LISTS allowed_words)
        if(entry MATCHES "^([^|]+)\\|(.*)$" AND CMAKE_MATCH_1 STREQUAL header)
            string(REPLACE " " ";" allowed "${CMAKE_MATCH_2}")
        endif()
    endforeach()
    foreach(word IN LISTS domain_words)
        if(word IN_LIST all_words AND NOT word IN_LIST allowed)
            string(APPEND wrong "\n  rule 5: ${header} has a word of a domain: ${word}")
        endif()
    endforeach()
    foreach(word IN LISTS allowed)
        if(NOT word IN_LIST all_words)
            string(APPEND wrong "\n  rule 5: ${header} does not need its exception any more: ${word}")
        endif()
    endforeach()
endforeach()

if(wrong)
    message(FATAL_ERROR "The house's rules are broken:${wrong}")
endif()

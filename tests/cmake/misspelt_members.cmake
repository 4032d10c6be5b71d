# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# Every member of an entry, misspelt, is an error that names it: each member of the struct, one letter too many, in a
# constant of its own. The members are read from the header, so that a new one is tried without being listed here.
# Arguments: SOURCE_DIR, COMPILER, INCLUDES, WORK_DIR, and KIND, the struct; HEADER, where it stands.
cmake_minimum_required(VERSION 3.25)

file(READ ${SOURCE_DIR}/include/regimen/${HEADER} text)
string(REGEX REPLACE "//[^\n]*" "" text "${text}")
string(FIND "${text}" "\nstruct ${KIND} {" begin)
if(begin EQUAL -1)
    message(FATAL_ERROR "${HEADER} has no struct ${KIND}")
endif()
string(SUBSTRING "${text}" ${begin} -1 text)
string(FIND "${text}" "\n};" end)
string(SUBSTRING "${text}" 0 ${end} text)
string(REPLACE ";" "@" text "${text}")
string(REGEX REPLACE "static constexpr [^@]*@" "" text "${text}")
string(REGEX MATCHALL "[a-z_0-9]+(\\{[^@]*\\}| = [^@]*)@" members "${text}")
list(TRANSFORM members REPLACE "(\\{| = ).*" "")
list(LENGTH members n)
if(n LESS 2)
    message(FATAL_ERROR "no members of ${KIND} were found in ${HEADER}")
endif()

# Rightly spelt, the same compiles: the error is the letter's.
foreach(spelling IN ITEMS right wrong)
    set(code "#include <regimen/${HEADER}>\n")
    foreach(member IN LISTS members)
        set(letter)
        if(spelling STREQUAL "wrong")
            set(letter x)
        endif()
        string(APPEND code "constexpr regimen::${KIND} with_${member}{.${member}${letter} = {}};\n")
    endforeach()
    file(WRITE ${WORK_DIR}/${KIND}_${spelling}.cpp "${code}")
    set(command ${CMAKE_COMMAND} -E env LC_ALL=C LANGUAGE=C ${COMPILER} -std=c++20 -fdiagnostics-color=never -fsyntax-only)
    foreach(include IN LISTS INCLUDES)
        list(APPEND command -I ${include})
    endforeach()
    execute_process(
        COMMAND ${command} ${WORK_DIR}/${KIND}_${spelling}.cpp
        RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said
    )
    if(spelling STREQUAL "right" AND NOT result EQUAL 0)
        message(FATAL_ERROR "${KIND}: rightly spelt members do not compile:\n${said}")
    endif()
endforeach()

string(REPLACE ";" "," said "${said}")
string(REGEX MATCHALL "error: [^\n]*" errors "${said}")
list(LENGTH errors n_errors)
if(NOT n_errors EQUAL n)
    message(FATAL_ERROR "${KIND}: ${n} misspelt members gave ${n_errors} errors:\n${said}")
endif()
foreach(member IN LISTS members)
    string(REGEX MATCH "error: [^\n]*'${member}x'" named "${said}")
    if(NOT named)
        message(FATAL_ERROR "${KIND}: no error names '${member}x':\n${said}")
    endif()
endforeach()
list(JOIN members ", " all)
message(STATUS "${KIND}: each of ${n} members (${all}) is named when it is misspelt")

# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# One file, one sentence that the compiler must say. The file compiles as it is; with -DREGIMEN_MUST_NOT_COMPILE it
# does not, and the compiler then says, each in one line, what these comments in the file demand:
#   // expect: <regex>         every compiler; expect-gcc and expect-clang: that one
#   // max-errors: <number>    how many errors there may be at most; 1 when not given
# Warnings there may be none: they would be of what the compiler gave up after the error.
# Arguments: FILE, COMPILER, FAMILY (gcc | clang), INCLUDES, SYSTEM_INCLUDES, IMPLICIT_INCLUDES, PRECOMPILED, a header
#            that was precompiled: the mistake is compiled with it, and what is right as well if TWIN_PRECOMPILED;
#            and optionally OUTPUT, a file to write the first error to, without anything that differs between machines.
# With HEADERS in the place of FILE it makes PRECOMPILED, of these.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/text_lines.cmake)

# Says what is wrong with the file, after what the compiler said.
function(fail reason)
    message(NOTICE "${said}")
    message(FATAL_ERROR "${FILE}: ${reason}")
endfunction()

# The compiler, in plain English and without the source lines, so that an expectation cannot be met by an echo of the code.
set(command ${CMAKE_COMMAND} -E env LC_ALL=C LANGUAGE=C ${COMPILER} -std=c++20 -fdiagnostics-color=never)
if(FAMILY STREQUAL "gcc")
    list(APPEND command -fno-diagnostics-show-caret)
    set(precompiled_file ${PRECOMPILED}.gch)
    set(precompiled -Winvalid-pch -include ${PRECOMPILED})
    set(precompiling)
else()
    list(APPEND command -fno-caret-diagnostics)
    set(precompiled_file ${PRECOMPILED}.pch)
    set(precompiled -include-pch ${precompiled_file})
    set(precompiling -fpch-instantiate-templates)
endif()
foreach(include IN LISTS INCLUDES)
    list(APPEND command -I ${include})
endforeach()
foreach(include IN LISTS SYSTEM_INCLUDES)
    if(NOT include IN_LIST IMPLICIT_INCLUDES)
        list(APPEND command -isystem ${include})
    endif()
endforeach()

if(DEFINED HEADERS)
    list(TRANSFORM HEADERS REPLACE "(.+)" "#include <\\1>\n" OUTPUT_VARIABLE text)
    list(JOIN text "" text)
    file(WRITE ${PRECOMPILED} "${text}")
    execute_process(
        COMMAND ${command} ${precompiling} -x c++-header ${PRECOMPILED} -o ${precompiled_file}
        COMMAND_ERROR_IS_FATAL ANY
    )
    return()
endif()
list(APPEND command -fsyntax-only)

cmake_path(GET FILE PARENT_PATH directory)
cmake_path(GET FILE FILENAME file_name)
file(READ ${FILE} text)
split_lines(source_lines "${text}")
set(said)

# What the file demands.
values_of(expected expect "${source_lines}")
values_of(expected_of_family expect-${FAMILY} "${source_lines}")
list(APPEND expected ${expected_of_family})
if(NOT expected)
    fail("has no '// expect: <regex>' line for ${FAMILY}; it must say why it fails")
endif()
values_of(max_errors max-errors "${source_lines}")
if(NOT max_errors)
    set(max_errors 1)
elseif(NOT max_errors MATCHES "^[1-9][0-9]*$")
    fail("has to have one '// max-errors: <number>' line at most")
endif()
foreach(line IN LISTS source_lines)
    if(line MATCHES "^ *// *(expect|max-error)[a-z-]* *:" AND NOT line MATCHES "^// (expect|expect-gcc|expect-clang|max-errors): *[^ ]")
        unmask(line "${line}")
        fail("this line is not understood:\n${line}")
    endif()
endforeach()

set(twin_precompiled)
if(TWIN_PRECOMPILED)
    set(twin_precompiled ${precompiled})
endif()
execute_process(
    COMMAND ${command} ${twin_precompiled} ${file_name}
    WORKING_DIRECTORY ${directory}
    RESULT_VARIABLE result
    OUTPUT_VARIABLE said
    ERROR_VARIABLE said
)
if(NOT result EQUAL 0)
    fail("does not compile as it is, without -DREGIMEN_MUST_NOT_COMPILE")
endif()

execute_process(
    COMMAND ${command} ${precompiled} -DREGIMEN_MUST_NOT_COMPILE ${file_name}
    WORKING_DIRECTORY ${directory}
    RESULT_VARIABLE result
    OUTPUT_VARIABLE said
    ERROR_VARIABLE said
)
if(result EQUAL 0)
    fail("compiles with -DREGIMEN_MUST_NOT_COMPILE, but must not")
endif()

# What it said. An error is a line that has a place in a file before ": error: ", or the compiler's own name.
split_lines(said_lines "${said}")
set(an_error "(:[0-9]+:[0-9]+|^[^ :]*(cc1plus|clang|g\\+\\+)[^ :]*): (fatal )?error: ")
set(errors 0)
set(warned)
set(met)
set(first_error)
set(context)
foreach(masked_line IN LISTS said_lines)
    unmask(line "${masked_line}")
    if(line MATCHES "${an_error}")
        math(EXPR errors "${errors} + 1")
    elseif(line MATCHES ":[0-9]+:[0-9]+: warning: ")
        set(warned "${line}")
    endif()
    foreach(masked_regex IN LISTS expected)
        unmask(regex "${masked_regex}")
        if(line MATCHES "${regex}")
            list(APPEND met "${masked_regex}")
        endif()
    endforeach()

    # The first error with what leads to it and what follows it; the lead-in of a second one belongs to that one.
    if(errors GREATER 1)
        set(context)
    elseif(line MATCHES "^(In file included|                 from) " OR line MATCHES "^[0-9]+ (error|warning)s?.* generated")
    elseif(first_error AND line MATCHES ": (In|At) |:   ")
        list(APPEND context "${masked_line}")
    elseif(errors EQUAL 0)
        list(APPEND context "${masked_line}")
    else()
        list(APPEND first_error ${context} "${masked_line}")
        set(context)
    endif()
endforeach()
if(errors LESS 2)
    list(APPEND first_error ${context})
endif()

foreach(masked_regex IN LISTS expected)
    if(NOT masked_regex IN_LIST met)
        unmask(regex "${masked_regex}")
        fail("fails, but no line of it matches '${regex}'")
    endif()
endforeach()
if(errors EQUAL 0)
    fail("fails without an error")
endif()
if(warned)
    fail("warns of what is no mistake: ${warned}")
endif()
if(errors GREATER max_errors)
    fail("${errors} errors, but ${max_errors} at most may be said")
endif()

# For the manual: file names without their directories and without line numbers, which change with every edit, and
# nothing of the way through the library's own templates.
if(DEFINED OUTPUT)
    set(kept)
    foreach(masked_line IN LISTS first_error)
        if(NOT masked_line MATCHES ":   (required|recursively required|in 'constexpr' expansion)|: note: in (instantiation|call|evaluation)"
           OR masked_line MATCHES "^${file_name}:")
            list(APPEND kept "${masked_line}")
        endif()
    endforeach()
    unmask(first_error "${kept}")
    foreach(include IN LISTS INCLUDES SYSTEM_INCLUDES directory)
        string(REPLACE "${include}/" "" first_error "${first_error}")
    endforeach()
    string(REGEX REPLACE "(^|\n)[^\n '(]*/([^\n '/:]+): In " "\\1\\2: In " first_error "${first_error}")
    string(REGEX REPLACE "(^|[\n '(])[^\n '(]*/([^\n '/:]+):[0-9]+:[0-9]+" "\\1\\2" first_error "${first_error}")
    string(REGEX REPLACE "([A-Za-z0-9_]):[0-9]+:[0-9]+" "\\1" first_error "${first_error}")
    string(REGEX REPLACE "\n+$" "" first_error "${first_error}")
    file(WRITE ${OUTPUT} "${first_error}\n")
endif()

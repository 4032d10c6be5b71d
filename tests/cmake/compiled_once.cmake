# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# An app that forgets REGIMEN_DEFINE does not link, and the linker names a function of the library with the catalogue;
# nor does one that has it twice. Arguments: COMPILER, OBJECTS (of tests/compiled_once_test.cpp), WORK_DIR.
cmake_minimum_required(VERSION 3.25)

set(without ${OBJECTS})
list(FILTER without EXCLUDE REGEX "/app\\.cpp")
set(app ${OBJECTS})
list(FILTER app INCLUDE REGEX "/app\\.cpp")
if(NOT app)
    message(FATAL_ERROR "there is no app.cpp among ${OBJECTS}")
endif()

function(must_not_link what expected)
    execute_process(
        COMMAND ${COMPILER} -o ${WORK_DIR}/compiled_once_app ${ARGN}
        RESULT_VARIABLE result
        OUTPUT_VARIABLE said
        ERROR_VARIABLE said
    )
    if(result EQUAL 0)
        message(FATAL_ERROR "${what}: it links")
    endif()
    if(NOT said MATCHES "${expected}")
        message(FATAL_ERROR "${what}: no line of it matches '${expected}':\n${said}")
    endif()
endfunction()

set(function "regimen::plan\\(regimen::clearance<app::clinic> const&")
must_not_link("without REGIMEN_DEFINE" "undefined (reference to|symbol:) [`']?${function}" ${without})
must_not_link("with it twice" "(multiple definition of|duplicate symbol:) [`']?${function}" ${without} ${app} ${app})

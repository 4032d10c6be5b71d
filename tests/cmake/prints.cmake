# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# Runs a program and compares what it prints with a file. With REGIMEN_RENEW_GOLDEN set in the environment the file is
# written instead. Arguments: PROGRAM, EXPECTED, and ARGUMENTS of the program, where it has any.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/text_lines.cmake)

separate_arguments(arguments UNIX_COMMAND "${ARGUMENTS}")
execute_process(COMMAND ${PROGRAM} ${arguments} RESULT_VARIABLE result OUTPUT_VARIABLE printed)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${PROGRAM} leaves with ${result}")
endif()
file(READ ${EXPECTED} expected)
if(DEFINED ENV{REGIMEN_RENEW_GOLDEN})
    file(WRITE ${EXPECTED} "${printed}")
elseif(NOT printed STREQUAL expected)
    split_lines(printed "${printed}")
    split_lines(expected "${expected}")
    set(number 0)
    foreach(is should_be IN ZIP_LISTS printed expected)
        math(EXPR number "${number} + 1")
        if(NOT "x${is}" STREQUAL "x${should_be}")
            unmask(says "${is}")
            unmask(should_say "${should_be}")
            break()
        endif()
    endforeach()
    message(NOTICE "Line ${number} says\n${says}\nand should say\n${should_say}")
    message(FATAL_ERROR "If the new output is right, the target renew_golden takes it over: ${EXPECTED}")
endif()

# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# Configures, builds and runs one of the projects in tests/consumers/, as a host would.
# Arguments: CONSUMER (installed | subdirectory | fetch_content), SOURCE_DIR and BINARY_DIR (the library's), WORK_DIR,
#            COMPILER, GENERATOR, MAKE_PROGRAM, PREFIX_PATH, BOOST_DIR, VERSION.
cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${CONSUMER}: this failed (${result}):\n  ${command}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK_DIR})
set(prefix_path ${PREFIX_PATH})
set(source)
if(CONSUMER STREQUAL "installed")
    run(${CMAKE_COMMAND} --install ${BINARY_DIR} --prefix ${WORK_DIR}/prefix)
    list(PREPEND prefix_path ${WORK_DIR}/prefix)
else()
    set(source -DREGIMEN_SOURCE_DIR=${SOURCE_DIR})
endif()

list(JOIN prefix_path "\\;" prefix_path)
run(
    ${CMAKE_COMMAND}
    -S ${SOURCE_DIR}/tests/consumers/${CONSUMER}
    -B ${WORK_DIR}/build
    -G ${GENERATOR}
    -DCMAKE_MAKE_PROGRAM=${MAKE_PROGRAM}
    -DCMAKE_CXX_COMPILER=${COMPILER}
    -DBoost_DIR=${BOOST_DIR}
    "-DCMAKE_PREFIX_PATH=${prefix_path}"
    ${source}
)
run(${CMAKE_COMMAND} --build ${WORK_DIR}/build)
foreach(program IN ITEMS consumer precompiled)
    if(program STREQUAL "precompiled" AND CONSUMER STREQUAL "fetch_content")
        continue()
    endif()
    run(${WORK_DIR}/build/${program})
    if(NOT "${output}" MATCHES "regimen ${VERSION}\n")
        message(FATAL_ERROR "${CONSUMER}: expected to read 'regimen ${VERSION}' of ${program}, but got:\n${output}")
    endif()
    file(GLOB_RECURSE parsed_once ${WORK_DIR}/build/CMakeFiles/${program}.dir/cmake_pch.hxx.?ch)
    if(program STREQUAL "precompiled" AND NOT parsed_once OR program STREQUAL "consumer" AND parsed_once)
        message(FATAL_ERROR "${CONSUMER}: the headers of ${program} that were precompiled: '${parsed_once}'")
    endif()
endforeach()

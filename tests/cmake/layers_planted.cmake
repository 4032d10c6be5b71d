# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# The test of the layer test: a fault of rule RULE is planted in a copy of the headers, tests and pages, and layers.cmake
# has to find it, and nothing else. Arguments: SOURCE_DIR, WORK_DIR, RULE.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${WORK_DIR})
file(COPY ${SOURCE_DIR}/include DESTINATION ${WORK_DIR})
foreach(folder IN ITEMS tests docs)
    file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/${folder}/*_test.cpp ${SOURCE_DIR}/${folder}/*.md)
    foreach(file IN LISTS files)
        file(WRITE ${WORK_DIR}/${file} "")  # that it is there is all that is looked at
    endforeach()
endforeach()

set(headers ${WORK_DIR}/include/regimen)
if(RULE EQUAL 1)
    set(expected "rule 1: session/routine.hpp includes screening/screening.hpp: session may not use screening")
    file(APPEND ${headers}/session/routine.hpp "#include <regimen/screening/screening.hpp>\n")
elseif(RULE EQUAL 2)
    set(expected "rule 2: planning/plan.hpp includes screening/detail/engine.hpp: that is screening's own")
    file(APPEND ${headers}/planning/plan.hpp "#include <regimen/screening/detail/engine.hpp>\n")
elseif(RULE EQUAL 3)
    set(expected "rule 3: planning/detail/bound.hpp declares something public: struct planted")
    file(APPEND ${headers}/planning/detail/bound.hpp "namespace regimen {\nstruct planted {};\n}  // namespace regimen\n")
elseif(RULE EQUAL 4)
    set(expected "rule 4: rules/gate.hpp has no tests/rules/gate_test.cpp")
    file(REMOVE ${WORK_DIR}/tests/rules/gate_test.cpp)
elseif(RULE EQUAL 5)
    set(expected "rule 5: rules/rule.hpp has a word of a domain: midwife")
    file(APPEND ${headers}/rules/rule.hpp "// Ask a midwife.\n")
else()
    message(FATAL_ERROR "There is no rule ${RULE}")
endif()

execute_process(
    COMMAND ${CMAKE_COMMAND} -DSOURCE_DIR=${WORK_DIR} -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake
    RESULT_VARIABLE result
    ERROR_VARIABLE errors
)
file(REMOVE_RECURSE ${WORK_DIR})
if(result EQUAL 0)
    message(FATAL_ERROR "layers.cmake does not find: ${expected}")
endif()
string(FIND "${errors}" "${expected}" at)
string(REGEX MATCHALL "rule [1-5]:" found "${errors}")
list(LENGTH found n)
if(at EQUAL -1 OR NOT n EQUAL 1)
    message(FATAL_ERROR "Expected this and nothing else: ${expected}\n${errors}")
endif()

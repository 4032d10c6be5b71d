# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# Runs one fuzz target, or makes its stored inputs few. MODE is `run` or `minimise`, PROGRAM the target's program,
# TARGET its name, SOURCE_DIR the folder tests/fuzz, WORK_DIR where new inputs and findings are kept.
set(found ${WORK_DIR}/found)
set(stored ${SOURCE_DIR}/corpus/${TARGET})
set(folders ${found} ${stored})
if(EXISTS ${SOURCE_DIR}/regression/${TARGET})
    list(APPEND folders ${SOURCE_DIR}/regression/${TARGET})
endif()
file(MAKE_DIRECTORY ${found} ${stored})

if(MODE STREQUAL "minimise")
    set(few ${WORK_DIR}/few)
    file(REMOVE_RECURSE ${few})
    file(MAKE_DIRECTORY ${few})
    execute_process(
        COMMAND ${PROGRAM} -set_cover_merge=1 -max_len=4096 ${few} ${stored} ${found}
        WORKING_DIRECTORY ${WORK_DIR}
        COMMAND_ERROR_IS_FATAL ANY
    )
    file(REMOVE_RECURSE ${stored})
    file(RENAME ${few} ${stored})
    return()
endif()

set(seconds 60)
if(DEFINED ENV{REGIMEN_FUZZ_SECONDS})
    set(seconds $ENV{REGIMEN_FUZZ_SECONDS})
endif()
if(NOT seconds MATCHES "^[1-9][0-9]*$")
    message(FATAL_ERROR "REGIMEN_FUZZ_SECONDS is '${seconds}', and not a number of seconds.")
endif()
execute_process(
    COMMAND
        ${PROGRAM} -max_total_time=${seconds} -max_len=4096 -len_control=0 -timeout=60 -rss_limit_mb=4096
        -print_final_stats=1 -artifact_prefix=${WORK_DIR}/ ${folders}
    WORKING_DIRECTORY ${WORK_DIR}
    RESULT_VARIABLE result
)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${TARGET}: a finding; its input is in ${WORK_DIR}. docs/fuzzing.md says what to do with it.")
endif()

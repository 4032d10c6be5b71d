# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# A loop over a part of what a call returned, `for (auto const& x : read(file).at("rows"))`, reads what is gone: in C++20
# only the part is kept until the loop ends. No compiler of ours says so.
# Argument: SOURCE_DIR.
cmake_minimum_required(VERSION 3.25)

set(loop "for \\([^;]* : [A-Za-z_:<>0-9]+\\([^;]*\\)(\\.at\\(|\\[)")
set(found "")
file(GLOB_RECURSE files ${SOURCE_DIR}/*.cpp ${SOURCE_DIR}/*.hpp)
list(FILTER files EXCLUDE REGEX "^${SOURCE_DIR}/build/")
foreach(file IN LISTS files)
    file(STRINGS ${file} lines REGEX "${loop}")
    foreach(line IN LISTS lines)
        string(STRIP "${line}" line)
        string(APPEND found "\n  ${file}: ${line}")
    endforeach()
endforeach()
if(NOT files)
    message(FATAL_ERROR "no file to look at in ${SOURCE_DIR}")
endif()
if(found)
    message(
        FATAL_ERROR
        "a loop over a part of what a call returned reads what is gone. Keep it in a variable first:${found}"
    )
endif()

# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# Text as a list of lines, whatever is in it. CMake's lists break at semicolons and are glued by brackets, and both
# occur in C++ and in what compilers say, so the lines are kept in disguise; unmask() one before looking at it.
string(ASCII 1 MASK_SEMICOLON)
string(ASCII 2 MASK_OPEN)
string(ASCII 3 MASK_CLOSE)
string(ASCII 4 MASK_BACKSLASH)

# Splits `text` into masked lines.
function(split_lines lines text)
    string(REPLACE "\\" "${MASK_BACKSLASH}" text "${text}")
    string(REPLACE ";" "${MASK_SEMICOLON}" text "${text}")
    string(REPLACE "[" "${MASK_OPEN}" text "${text}")
    string(REPLACE "]" "${MASK_CLOSE}" text "${text}")
    string(REPLACE "\r" "" text "${text}")
    string(REPLACE "\n" ";" text "${text}")
    set(${lines} "${text}" PARENT_SCOPE)
endfunction()

# Gives a masked line, or several, back as text.
function(unmask text masked)
    string(REPLACE ";" "\n" masked "${masked}")
    string(REPLACE "${MASK_OPEN}" "[" masked "${masked}")
    string(REPLACE "${MASK_CLOSE}" "]" masked "${masked}")
    string(REPLACE "${MASK_SEMICOLON}" ";" masked "${masked}")
    string(REPLACE "${MASK_BACKSLASH}" "\\" masked "${masked}")
    set(${text} "${masked}" PARENT_SCOPE)
endfunction()

# The masked values of every `// key: value` line of a text that was split.
function(values_of values key masked_lines)
    set(found)
    foreach(line IN LISTS masked_lines)
        if(line MATCHES "^// ${key}: *(.*[^ ]) *$")
            list(APPEND found "${CMAKE_MATCH_1}")
        endif()
    endforeach()
    set(${values} "${found}" PARENT_SCOPE)
endfunction()

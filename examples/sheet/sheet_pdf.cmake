# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# The sheet that a clinician signs: HTML, and PDF with whatever can print one.
# cmake -DSHEET=<program> -DSIGNATURES=<file> -DOUTPUT=<path without its ending> [-DPRINTERS=<names>] -P sheet_pdf.cmake
execute_process(
    COMMAND ${SHEET} --signatures ${SIGNATURES} --html ${OUTPUT}.html
    RESULT_VARIABLE result
    ERROR_VARIABLE errors
)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${errors}")
endif()
message(STATUS "clinician_sheet: ${OUTPUT}.html")

if(NOT DEFINED PRINTERS)
    set(PRINTERS chromium chromium-browser google-chrome weasyprint)
endif()
foreach(name IN LISTS PRINTERS)
    find_program(printer_${name} ${name} NO_CACHE)
    if(NOT printer_${name})
        continue()
    endif()
    file(REMOVE ${OUTPUT}.pdf)
    if(name STREQUAL "weasyprint")
        set(command ${printer_${name}} ${OUTPUT}.html ${OUTPUT}.pdf)
    else()
        set(
            command
            ${printer_${name}} --headless --no-sandbox --disable-gpu --no-pdf-header-footer --generate-pdf-document-outline
            --print-to-pdf=${OUTPUT}.pdf file://${OUTPUT}.html
        )
    endif()
    execute_process(COMMAND ${command} RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE errors)
    if(result EQUAL 0 AND EXISTS ${OUTPUT}.pdf)
        message(STATUS "clinician_sheet: ${OUTPUT}.pdf, by ${name}")
        return()
    endif()
    message(STATUS "clinician_sheet: ${name} made no PDF (${result}): ${errors}")
endforeach()
list(JOIN PRINTERS ", " names)
message(STATUS "clinician_sheet: PDF skipped: none of ${names} is there, or none worked. The HTML prints on A4 from any browser.")

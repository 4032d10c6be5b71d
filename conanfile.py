# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

# The Conan recipe (Conan 2): headers only, so nothing is built and one package serves every platform.
# Its test package is the project that also tests an installed copy.
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout


class RegimenConan(ConanFile):
    name = "regimen"
    description = "Exercise programming in C++20: a routine that could hurt does not compile"
    license = "BSL-1.0"
    topics = ("exercise", "physiotherapy", "safety", "constexpr", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    exports_sources = "include/*", "cmake/regimenPrecompiled.cmake", "LICENSE"
    no_copy_source = True
    test_package_folder = "tests/consumers/installed"

    def set_version(self):
        text = load(self, os.path.join(self.recipe_folder, "include", "regimen", "base", "version.hpp"))
        numbers = re.findall(r"^#define REGIMEN_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", text, re.MULTILINE)
        self.version = ".".join(numbers)

    def layout(self):
        basic_layout(self, src_folder=".")

    def requirements(self):
        self.requires("boost/[>=1.74 <2]", options={"header_only": True})

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", src=os.path.join(self.source_folder, "include"),
             dst=os.path.join(self.package_folder, "include"))
        copy(self, "regimenPrecompiled.cmake", src=os.path.join(self.source_folder, "cmake"),
             dst=os.path.join(self.package_folder, "cmake"))

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "regimen")
        self.cpp_info.set_property("cmake_target_name", "regimen::regimen")
        self.cpp_info.set_property("cmake_build_modules", [os.path.join("cmake", "regimenPrecompiled.cmake")])
        self.cpp_info.requires = ["boost::headers"]
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []

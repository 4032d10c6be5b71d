# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0
"""The gate of mutants: what it mutates, how it builds, and how it judges. See docs/mutants.md."""

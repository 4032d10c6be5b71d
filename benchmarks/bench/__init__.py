# SPDX-FileCopyrightText: The Regimen authors
# SPDX-License-Identifier: BSL-1.0

"""What benchmarks/run.py and benchmarks/check_baselines.py are made of."""

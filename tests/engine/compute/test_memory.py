"""What becomes of freed memory; in processes of their own, since it cannot be taken back."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc lets itself be told")

# Pages that are touched anew while an array of 20 MB is made for the second time, and those that a process has.
COUNTED = """
import resource, sys
sys.path.insert(0, sys.argv[1])
from scripts import module
sys.argv = ["module", "engine.compute.memory"]
module.main()
import numpy as np
from subpixel.engine.compute.memory import give_back_memory, keep_freed_memory

def faults():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    np.ones(2_500_000)
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

def resident():
    return int(open("/proc/self/statm").read().split()[1])

KEEP and keep_freed_memory()
faults()
again, kept = faults(), resident()
give_back_memory()
print(again, kept - resident())
"""
PAGES = 20_000_000 // 4096
# Large pages make fewer of them.
FEW = PAGES // 100


def count(root: Path, keep: bool) -> tuple[int, int]:
    code = COUNTED.replace("KEEP", str(keep))
    command = [sys.executable, "-c", code, str(root)]
    again, given_back = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return int(again), int(given_back)


def test_freed_memory_is_kept_and_can_be_given_back(root: Path) -> None:
    again, given_back = count(root, keep=True)
    assert again < FEW
    assert given_back > PAGES / 2


def test_by_default_it_comes_page_by_page(root: Path) -> None:
    again, _ = count(root, keep=False)
    assert again > FEW

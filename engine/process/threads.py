"""How PyTorch's threads wait for each other."""

from __future__ import annotations

import os

# Rounds of looking whether the others are done before a thread sleeps, about half a millisecond. The library's own 300000
# gain nothing, and cost the more the less of the processor there is: on two cores, with one other program busy, a run took
# 56 seconds instead of 33.
SPINS = 10_000


def wait_briefly() -> None:
    """Let threads sleep soon where one is late; to be called before PyTorch is imported. Concerns GNU's OpenMP, which it
    has on Linux; who has set something in the environment is not overruled."""
    if not {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT"} & os.environ.keys():
        os.environ["GOMP_SPINCOUNT"] = str(SPINS)

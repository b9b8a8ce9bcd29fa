"""What Subpixel costs beside its peers; developer side, not in the zip. `scripts/bench.sh` runs it."""

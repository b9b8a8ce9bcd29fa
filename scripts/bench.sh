#!/usr/bin/env bash
# Time Subpixel beside its peers on one tile, and the whole pipeline on growing scenes:
#   scripts/bench.sh [--threads N]   20 to 25 minutes on two quiet cores; writes docs/BENCHMARKS.md and its plot
#   scripts/bench.sh --quick         few runs and small scenes, to see that it works; writes into build/bench/quick
# The numbers are beside them as JSON in build/bench. Run it on a machine that does nothing else.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
"$root/scripts/setup.sh" bench
exec "$root/.venv-bench/bin/python" "$root/scripts/module.py" bench --scene "$sample" "$@"

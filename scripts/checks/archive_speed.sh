#!/usr/bin/env bash
# What it takes to begin with a place instead of a file: scripts/checks/archive_speed.sh [RUNS]. Servers and engine are on this machine.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../parts/common.sh"
"$root/scripts/setup.sh" archive
exec "$engine_python" "$root/scripts/module.py" scripts.checks.archive_speed "$@"

#!/usr/bin/env bash
# Run inputs that once gave a wrong result without a word: scripts/checks/cases.sh [FOLDER]. Exit code 0 only if all are right.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../parts/common.sh"
folder="$(readlink -f "${1:-$root/../shared/cases}")"
[ -d "$folder" ] || { say "There is no folder of cases at $folder"; exit 2; }
"$root/scripts/setup.sh" demo
"$root/scripts/setup.sh" many
headless_qgis
exec "$engine_python" "$root/scripts/checks/cases.py" "$folder" "$qgis_process"

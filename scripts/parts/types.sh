#!/usr/bin/env bash
# Check the types of the whole package.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common.sh"
# mypy takes the package's name from its folder, and a checkout may have any.
mkdir -p "$root/build/types" && ln -sfn "$root" "$root/build/types/subpixel"
cd "$root/build/types"
rooms=(core engine models ui many training bench)
exec "$engine_python" -m mypy --config-file "$root/pyproject.toml" "${rooms[@]/#/-psubpixel.}" -m subpixel.plugin

#!/usr/bin/env bash
# Write dist/subpixel-<version>.zip: the plugin as QGIS installs it, weights inside.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
cd "$root"
version="$(sed -n 's/^version=//p' metadata.txt)"
python="$engine_python"; [ -x "$python" ] || python=/usr/bin/python3
exec "$python" scripts/parts/package.py "dist/subpixel-$version.zip"

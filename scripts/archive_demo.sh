#!/usr/bin/env bash
# From a place alone, through qgis_process: an archive on this machine (a STAC API, a server of files), and its newest clear scene super-resolved.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
source "$root/scripts/parts/servers.sh"
"$root/scripts/setup.sh" archive
"$root/scripts/setup.sh" demo
cd "$root"
headless_qgis
out="$root/build/archive"
rm -rf "$out"
mkdir -p "$out"
trap '[ ${#servers[@]} = 0 ] || kill "${servers[@]}" 2>/dev/null || true' EXIT
serve_archive "$out"

# Two kilometres with farms, a road and forest.
asked=("EXTENT=440000,442000,4170000,4172000 [EPSG:32618]" "CATALOGUE=$catalogue" COLLECTION=sentinel-2-l2a DATES=2024)
say "Scenes of 2024, whatever the clouds"
"$qgis_process" run subpixel:findscenes -- "${asked[@]}" CLOUD=100 "OUTPUT=$out/scenes.geojson"
say "The newest clear one, super-resolved"
began=$(date +%s%N)
"$qgis_process" run subpixel:superresolveextent -- "${asked[@]}" MASK_CLOUDS=true "OUTPUT=$out/superresolved.tif"
say "That took $(( ($(date +%s%N) - began) / 1000000 )) ms, the start of QGIS and of the engine included; now the same from the cache"
before=$(wc -l < "$out/served/items/requests.log")
began=$(date +%s%N)
"$qgis_process" run subpixel:superresolveextent -- "${asked[@]}" MASK_CLOUDS=true "OUTPUT=$out/superresolved.tif"
say "That took $(( ($(date +%s%N) - began) / 1000000 )) ms and $(( $(wc -l < "$out/served/items/requests.log") - before )) requests to the catalogue"
"$engine_python" scripts/pictures/before_after.py "$out/superresolved_10m.tif" "$out/superresolved.tif" "$out/before_after.png"
say "build/archive/superresolved.tif and build/archive/before_after.png are there"

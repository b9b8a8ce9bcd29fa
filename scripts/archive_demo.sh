#!/usr/bin/env bash
# From a place alone, through qgis_process: an archive on this machine (a STAC API, a server of files), and its newest clear scene super-resolved.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
"$root/scripts/setup.sh" archive
"$root/scripts/setup.sh" demo
cd "$root"
headless_qgis
out="$root/build/archive"
rm -rf "$out"
mkdir -p "$out/served"
servers=()
trap '[ ${#servers[@]} = 0 ] || kill "${servers[@]}" 2>/dev/null || true' EXIT

# serve NAME COMMAND...: start a server, and wait for the port that it prints.
serve() {
  local name="$1"; shift
  "$@" > "$out/$name.port" 2> "$out/$name.log" &
  servers+=($!)
  for _ in $(seq 300); do
    [ -s "$out/$name.port" ] && return
    sleep 0.2
  done
  say "The $name server does not start"; cat "$out/$name.log"; exit 1
}

say "Cutting the sample scene into cloud-optimised GeoTIFFs of several days and tiles"
serve files "$engine_python" tests/support/web.py "$out/served"
"$engine_python" tests/support/archive.py "$out/served" "http://127.0.0.1:$(cat "$out/files.port")" "$sample"
say "Starting a STAC API"
serve stac "$root/.venv-stac/bin/python" -I tests/support/stac_server.py "$out/served/items"
catalogue="http://127.0.0.1:$(cat "$out/stac.port")"
for _ in $(seq 100); do
  "$engine_python" -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=5)' "$catalogue" 2>/dev/null && break
  sleep 0.2
done

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

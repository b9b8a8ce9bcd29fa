#!/usr/bin/env bash
# From a place alone: an archive on this machine (a STAC API, a server of files), and its newest clear scene super-resolved.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
"$root/scripts/setup.sh" archive
cd "$root"
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
asked=(--extent "440000,442000,4170000,4172000 [EPSG:32618]" --catalogue "$catalogue" --collection sentinel-2-l2a --cache "$out/cache")
say "Scenes of 2024, whatever the clouds"
scripts/subpixel find "${asked[@]}" --dates 2024 --cloud 100
say "The newest clear one, super-resolved"
began=$(date +%s%N)
scripts/subpixel superresolve "$out/superresolved.tif" "${asked[@]}" --date 2024 --scl auto
say "That took $(( ($(date +%s%N) - began) / 1000000 )) ms, the engine's start included; now the same from the cache"
before=$(wc -l < "$out/served/items/requests.log")
began=$(date +%s%N)
scripts/subpixel superresolve "$out/superresolved.tif" "${asked[@]}" --date 2024 --scl auto --overwrite
say "That took $(( ($(date +%s%N) - began) / 1000000 )) ms and $(( $(wc -l < "$out/served/items/requests.log") - before )) requests to the catalogue"
"$engine_python" scripts/pictures/before_after.py "$out/superresolved_10m.tif" "$out/superresolved.tif" "$out/before_after.png"
say "build/archive/superresolved.tif and build/archive/before_after.png are there"

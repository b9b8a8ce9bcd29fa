#!/usr/bin/env bash
# Super-resolve a piece of a real Sentinel-2 scene through QGIS's own qgis_process.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
"$root/scripts/setup.sh" demo
cd "$root"
headless_qgis
out="$root/build/demo"
mkdir -p "$out"
rm -f "$out"/superresolved.tif "$out"/uncertainty.tif "$out"/before_after.png "$out"/result.json
# 512 x 512 source pixels with towns, farms and forest.
extent="439730,444850,4172840,4177960 [EPSG:32618]"
say "Super-resolving 512 x 512 px from 10 m to 2.5 m, 2 steps, ensemble of 2 (about a minute on two cores)"
began=$(date +%s)
"$qgis_process" run subpixel:superresolve --json -- INPUT="$sample" EXTENT="$extent" STEPS=2 ENSEMBLE=2 SEED=0 \
  OUTPUT="$out/superresolved.tif" UNCERTAINTY="$out/uncertainty.tif" > "$out/result.json" || { cat "$out/result.json"; exit 1; }
say "The run took $(( $(date +%s) - began )) s, QGIS and engine start included"
say "Drawing before and after"
"$engine_python" scripts/pictures/before_after.py "$sample" "$out/superresolved.tif" "$out/before_after.png" --uncertainty "$out/uncertainty.tif"
"$engine_python" scripts/pictures/describe_demo.py "$out"

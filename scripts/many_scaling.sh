#!/usr/bin/env bash
# Time 1, 2 and 4 scenes on 1 and 2 workers of one thread each: seconds should grow with the scenes and shrink with the workers.
#   scripts/many_scaling.sh [SIDE]   side of a scene in source pixels, 256 unless given; run it on a quiet machine
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
side="${1:-256}"
"$root/scripts/setup.sh" many
"$engine_python" "$root/scripts/data/fetch_sample.py"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
# Pieces of the sample scene that do not overlap.
"$root/.venv-many/bin/python" - "$sample" "$folder" "$side" <<'PYTHON'
import sys

import rasterio
from rasterio.windows import Window

sample, folder, side = sys.argv[1], sys.argv[2], int(sys.argv[3])
with rasterio.open(sample) as source:
    for number in range(4):
        window = Window(300 + number % 2 * side, 300 + number // 2 * side, side, side)
        facts = {**source.profile, "width": side, "height": side, "transform": source.window_transform(window)}
        with rasterio.open(f"{folder}/scene{number + 1}.tif", "w", **facts) as out:
            out.write(source.read(window=window))
            out.descriptions = source.descriptions
PYTHON
printf 'workers scenes seconds\n'
for workers in 1 2; do
  for scenes in 1 2 4; do
    inputs=(); for number in $(seq "$scenes"); do inputs+=("$folder/scene$number.tif"); done
    "$root/scripts/subpixel" superresolve-many "${inputs[@]}" --out "$folder/out" --workers "$workers" --threads 1 \
      --block-px 128 --preset faithful --orientations 1 --device cpu > "$folder/log" || { cat "$folder/log" >&2; exit 1; }
    printf '%7s %6s %7s\n' "$workers" "$scenes" "$(sed -n 's/^.* there already, \(.*\) s$/\1/p' "$folder/log")"
    rm -rf "$folder/out"
  done
done

#!/usr/bin/env bash
# Judge a checkpoint, the shipped one by default: scripts/evaluate.sh [--model FILE] [--out FOLDER] [--pairs-only] [MODE ...]
# Beside bicubic and SEN2SR-Lite: real pairs (scored by score_pairs.py of the data), simulated pairs, real products made
# coarser (scale shift) and the sample scene; writes evaluation.json, evaluation.md and contact sheets.
# Then the ten bands beside bicubic, SEN2SR-Lite and EVOLAND's CARN: ten_bands.json, .md and .jpg. --ten-bands judges these
# alone, of other weights with --guided FILE; --install puts their table into the model card and the picture into docs/pictures.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
out="$root/build/evaluation" model=() only=0 modes=() ten=0 guided=() install=()
while [ $# -gt 0 ]; do
  case "$1" in
    --model) model=(--model "$(readlink -f "$2")"); shift 2 ;;
    --out) mkdir -p "$2"; out="$(readlink -f "$2")"; shift 2 ;;
    --pairs-only) only=1; shift ;;
    --ten-bands) ten=1; shift ;;
    --guided) guided=(--weights "$(readlink -f "$2")"); shift 2 ;;
    --install) install=(--install); shift ;;
    --*) say "Unknown option $1"; exit 2 ;;
    *) modes+=("$1"); shift ;;
  esac
done
"$root/scripts/setup.sh" eval
data="${SUBPIXEL_DATA:-$root/../shared/data}"
export SUBPIXEL_DATA="$data"
evaluate() { "$root/.venv-eval/bin/python" "$root/scripts/module.py" training.evaluate "$@"; }
ten_bands() {
  local coarse="${sample%.tif}_20m.tif" python="$root/.venv-eval/bin/python"
  "$python" "$root/scripts/data/fetch_sample.py"
  say "Ten bands beside peers"
  "$python" "$root/scripts/module.py" training.guided.judge "$sample" "$coarse" "$out" "${guided[@]}" "${install[@]}"
}
if [ "$ten" = 1 ]; then ten_bands; exit; fi
[ ${#modes[@]} = 0 ] && read -ra modes <<< "$(evaluate modes "$out")"
mkdir -p "$out/pairs"
say "Super-resolving the real pairs: ${modes[*]}"
evaluate produce "$out" "${model[@]}" --modes "${modes[@]}"
say "Scoring them"
score() {
  "$root/.venv-eval/bin/python" "$data/../tools/score_pairs.py" "$data/pairs/opensr_test" "$out/pairs/$1" --json "$out/pairs/$1.json" > "$out/pairs/$1.txt" 2>&1
}
for mode in "${modes[@]}"; do score "$mode"; done
if [ "$only" = 0 ]; then
  "$root/.venv-eval/bin/python" "$root/scripts/data/fetch_sample.py"
  say "Simulated pairs and the sample scene"
  evaluate judge "$out" "${model[@]}" --scene "$sample"
  ten_bands
fi
evaluate report "$out" "${model[@]}" --modes "${modes[@]}"
cat "$out/evaluation.md"
say "In $out: evaluation.json, evaluation.md, pairs.png, scene.png, hard.png"

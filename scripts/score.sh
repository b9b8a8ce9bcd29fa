#!/usr/bin/env bash
# Score the shipped checkpoint on real pairs, beside bicubic: scripts/score.sh [MODE ...]   (see training/evaluate.py)
# MODEL=/path/to/other.safetensors scores another checkpoint.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common.sh"
"$root/scripts/setup.sh" eval
data="${SUBPIXEL_DATA:-$root/../shared/data}"
out="${OUT_SCORES:-$root/build/scores}"
modes=("$@")
[ ${#modes[@]} = 0 ] && modes=(bicubic prior 1 4 15 4x8)
say "Super-resolving the pairs: ${modes[*]}"
"$engine_python" "$root/scripts/module.py" training.evaluate "$data/pairs/opensr_test" "$out" --modes "${modes[@]}" ${MODEL:+--model "$MODEL"}
for mode in "${modes[@]}"; do
  echo "--- $mode"
  "$root/.venv-eval/bin/python" "$data/../tools/score_pairs.py" "$data/pairs/opensr_test" "$out/$mode" --json "$out/$mode.json"
done
say "Contact sheet: $out/contact_sheet.png"

#!/usr/bin/env bash
# The whole of training on tiny, made-up data, in about a minute: trains, is interrupted, resumes, exports, evaluates,
# and runs the exported model as the plugin would: scripts/train_smoke.sh [FOLDER]
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
"$root/scripts/setup.sh" train
out="${1:-$root/build/train_smoke}"
rm -rf "$out" && mkdir -p "$out"
export SUBPIXEL_DATA="$out/data"
module() { "$engine_python" "$root/scripts/module.py" "$@"; }
cat > "$out/config.toml" <<TOML
width = 16
crop_px = 16
batch = 4
prior_steps = 60
joint_steps = 60
finetune_steps = 10
finetune_crop_px = 20
texture_weight = 0.002
learning_rate = 2e-3
ema = 0.97
warmup_steps = 10
save_every = 20
validate_every = 60
picture_every = 60
TOML
say "Tiny data"
"$engine_python" "$root/scripts/data/make_tiny_data.py" "$out/data"
say "Training, stopped in the middle"
module training.train "$out/config.toml" "$out/run" --stop-at 70
say "Resumed to the end"
module training.train "$out/config.toml" "$out/run"
say "Exported"
module training.export "$out/run" "$out/model.safetensors" --name smoke
say "Evaluated"
module training.evaluate judge "$out/evaluation" --model "$out/model.safetensors" --tile-px 24
module training.evaluate report "$out/evaluation" --model "$out/model.safetensors"
cat "$out/evaluation/evaluation.md"
say "Run as the plugin would"
"$root/scripts/subpixel" superresolve "$out/data/s2/made_up_0_10m.tif" "$out/superresolved.tif" --model "$out/model.safetensors" --overwrite
say "Everything is in $out"

#!/usr/bin/env bash
# Drive the dock in a real QGIS window on a virtual screen, take pictures, and report what was seen.
#   scripts/screenshots.sh [LAYER.tif [FOLDER]]   default: the sample scene, build/screenshots
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/common.sh"
layer="${1:-$sample}"
out="${2:-$root/build/screenshots}"
mkdir -p "$out"
home="$(mktemp -d)"
trap 'kill $wm_pid $x_pid 2>/dev/null || true; rm -rf "$home"' EXIT
x_pid="" wm_pid=""
mkdir -p "$home/plugins" "$home/run" "$home/profiles/profiles/test/QGIS"
chmod 700 "$home/run"
ln -s "$root" "$home/plugins/subpixel"
printf '[PythonPlugins]\nsubpixel=true\nprocessing=true\n\n[Qgis]\nshowTips=false\ncheckVersion=false\n\n[qgis]\ncheckVersion=false\nnewsFeed=false\n\n[app]\nfirstRunVersionFlag=999999\n' > "$home/profiles/profiles/test/QGIS/QGIS3.ini"
# A display number that nobody uses.
exec 9<><(:)
Xvfb -displayfd 9 -screen 0 1600x900x24 -nolisten tcp >/dev/null 2>&1 &
x_pid=$!
read -r -t 20 number <&9
export DISPLAY=":$number"
openbox >/dev/null 2>&1 &
wm_pid=$!
export XDG_RUNTIME_DIR="$home/run" QGIS_PLUGINPATH="$home/plugins" PATH="/usr/bin:$PATH" SUBPIXEL_SCREENSHOTS="$out"
unset QT_QPA_PLATFORM
timeout 240 qgis --nologo --profiles-path "$home/profiles" --profile test --code "$root/scripts/screenshots.py" "$layer" > "$out/qgis.log" 2>&1 || true
[ -f "$out/report.json" ] || { tail -n 40 "$out/qgis.log" >&2; exit 1; }
say "Pictures and report: $out"

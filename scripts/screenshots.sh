#!/usr/bin/env bash
# Drive the dock in a real QGIS window on a virtual screen, take pictures, and report what was seen.
#   scripts/screenshots.sh [--judge | --install | --archive | --ten] [LAYER.tif [FOLDER]]   default: the sample scene, build/screenshots
# --judge adds pictures that are only looked at: a narrow dock, a dark theme, a screen at 200 %.
# --install puts the pictures into the README's and the help's folders.
# --archive drives the dock over an archive on this machine alone; --judge and --install do that too.
# --ten drives it over all ten bands of the sample scene alone; --judge does that too.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
source "$root/scripts/parts/servers.sh"
mode=""
case "${1:-}" in --judge | --install | --archive | --ten) mode="$1"; shift ;; esac
layer="${1:-$sample}"
out="${2:-$root/build/screenshots}"
mkdir -p "$out"
home="$(mktemp -d)"
x_pid="" wm_pid=""
trap 'kill $wm_pid $x_pid "${servers[@]}" 2>/dev/null || true; rm -rf "$home"' EXIT
mkdir -p "$home/plugins" "$home/run" "$home/profiles/profiles/test/QGIS"
chmod 700 "$home/run"
ln -s "$root" "$home/plugins/subpixel"
printf '[PythonPlugins]\nsubpixel=true\nprocessing=true\n\n[Qgis]\nshowTips=false\ncheckVersion=false\n\n[qgis]\ncheckVersion=false\nnewsFeed=false\n\n[app]\nfirstRunVersionFlag=999999\n' > "$home/profiles/profiles/test/QGIS/QGIS3.ini"
export XDG_RUNTIME_DIR="$home/run" QGIS_PLUGINPATH="$home/plugins" PATH="/usr/bin:$PATH" SUBPIXEL_SCREENSHOTS="$out" PYTHONPATH="$root/scripts/pictures"
unset QT_QPA_PLATFORM

# visit SCREEN SCALE WHAT SCRIPT [LAYER]: QGIS on a screen of its own, from start to end.
visit() {
  local number
  # A display number that nobody uses.
  exec 9<><(:)
  Xvfb -displayfd 9 -screen 0 "$1x24" -nolisten tcp >/dev/null 2>&1 &
  x_pid=$!
  read -r -t 20 number <&9
  DISPLAY=":$number" openbox >/dev/null 2>&1 &
  wm_pid=$!
  rm -f "$out/$3.json"
  DISPLAY=":$number" QT_SCALE_FACTOR="$2" SUBPIXEL_VISIT="$3" timeout 280 qgis --nologo \
    --profiles-path "$home/profiles" --profile test --code "$root/scripts/pictures/$4.py" "${@:5}" > "$out/$3.log" 2>&1 || true
  kill "$wm_pid" "$x_pid" 2>/dev/null || true
  wait "$wm_pid" "$x_pid" 2>/dev/null || true
  [ -f "$out/$3.json" ] || { tail -n 40 "$out/$3.log" >&2; exit 1; }
}

[ "$mode" = --archive ] || [ "$mode" = --ten ] || visit 1600x900 1 report screenshots "$layer"
if [ "$mode" = --judge ]; then
  visit 1600x900 1 looks screenshots "$layer"
  visit 2560x1600 2 scaled screenshots "$layer"
fi
if [ "$mode" = --judge ] || [ "$mode" = --ten ]; then
  SUBPIXEL_SAMPLE="$sample" visit 1600x900 1 ten screenshots_ten
fi
if [ -n "$mode" ] && [ "$mode" != --ten ]; then
  serve_archive "$home"
  export SUBPIXEL_CATALOGUE="$catalogue"
  visit 1600x900 1 archive screenshots_archive
fi
if [ "$mode" = --install ]; then
  mkdir -p "$root/help/pictures" "$root/docs/pictures"
  cp "$out"/desktop.jpg "$out"/compare.jpg "$out"/uncertainty.jpg "$out"/dock.png "$out"/running.png \
    "$out"/processing.png "$out"/engine.png "$out"/archive.png "$root/help/pictures/"
  cp "$out/result.jpg" "$root/docs/pictures/"
  if [ -f "$root/build/demo/superresolved.tif" ]; then
    "$engine_python" "$root/scripts/pictures/before_after.py" "$sample" "$root/build/demo/superresolved.tif" \
      "$root/docs/pictures/before_after.jpg" --uncertainty "$root/build/demo/uncertainty.tif"
  else
    say "No scripts/demo.sh has run: docs/pictures/before_after.jpg stays as it is"
  fi
fi
say "Pictures and report: $out"

# Shared by the scripts: where things are, and a way to say what is going on.
root="$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)"
engine_python="$root/.venv/bin/python"
qgis_python="$root/.venv-qgis/bin/python"
sample="$root/build/sample/sentinel2.tif"

say() { printf '== %s\n' "$*" >&2; }

# A plugin folder and a scratch profile, so that nothing of the user's own QGIS is touched.
headless_qgis() {
  local home="$root/build/qgis"
  mkdir -p "$home/plugins" "$home/profile" "$home/run"
  chmod 700 "$home/run"
  ln -sfn "$root" "$home/plugins/subpixel"
  export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$home/run" QGIS_PLUGINPATH="$home/plugins" QGIS_CUSTOM_CONFIG_PATH="$home/profile"
  # qgis_process takes its Python from the first python3 on PATH: it must be the one that has PyQGIS.
  export PATH="/usr/bin:$PATH"
  # Debian's wrapper of 3.22 passes an option that this version does not know.
  qgis_process=qgis_process
  if command -v qgis_process.bin >/dev/null; then qgis_process=qgis_process.bin; fi
  if ! "$qgis_process" plugins 2>/dev/null | grep -q '^\* subpixel'; then
    "$qgis_process" plugins enable subpixel >/dev/null 2>&1 || true
  fi
}

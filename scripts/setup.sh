#!/usr/bin/env bash
# Set up everything the other scripts need; quick when it is there already.
#   scripts/setup.sh engine   engine environment only (.venv)
#   scripts/setup.sh demo     + QGIS and the sample scene
#   scripts/setup.sh train    engine + what training and its evaluation on simulated pairs need
#   scripts/setup.sh eval     engine + .venv-eval, for scoring against real pairs
#   scripts/setup.sh pairs    engine + .venv-pairs, for registering pairs of your own
#   scripts/setup.sh bench    engine + .venv-bench and the sample scene, for timing peers beside it
#   scripts/setup.sh many     engine + .venv-many, for many scenes on several processes or machines
#   scripts/setup.sh archive  engine + .venv-stac and the sample scene, for the archive on this machine
#   scripts/setup.sh ui       engine + test tools (.venv-qgis), where QGIS is there already
#   scripts/setup.sh test     + test tools (.venv-qgis); the default
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
what="${1:-test}"
cd "$root"

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else say "This needs root, and there is no sudo. As root, run: apt-get install -y --no-install-recommends ${missing[*]}"; exit 1
  fi
}

need_packages() {
  missing=()
  for name in "$@"; do
    dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} = 0 ] && return
  command -v apt-get >/dev/null || { say "Please install: ${missing[*]}"; exit 1; }
  say "Installing system packages: ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# environment FOLDER REQUIREMENTS [venv options]: made once, brought up to date when the requirements change.
environment() {
  local folder="$1" requirements="$2"; shift 2
  local wanted; wanted="$(cat requirements/engine* "$requirements" | sha256sum)"
  [ "$(cat "$folder/$(basename "$requirements").done" 2>/dev/null)" = "$wanted" ] && return
  if ! "$folder/bin/python" -m pip --version >/dev/null 2>&1; then
    say "Making the Python environment $(basename "$folder")"
    /usr/bin/python3 -m venv --clear "$@" "$folder"
  fi
  say "Installing $requirements into $(basename "$folder") (the first time takes minutes)"
  case "$requirements" in
    *.lock) locked "$folder" ;;
    # The file names all of them; see there.
    */stac.txt) "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps -r "$requirements" ;;
    *) "$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements" ;;
  esac
  printf '%s' "$wanted" > "$folder/$(basename "$requirements").done"
}

# locked FOLDER: the engine's packages by the hashes in the locks, and nothing else. PyTorch is its CPU build where pip's
# settings offer one; the general index's build for Linux is the one with CUDA, and needs more.
locked() {
  local install=("$1/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes)
  sed -n '/^torch==/,/[^\\]$/p' requirements/engine.lock | sed 's/^torch==[^ ]*/&+cpu/' > "$1/torch-cpu.lock"
  "${install[@]}" -r "$1/torch-cpu.lock" 2>/dev/null || say "No CPU build of PyTorch is offered here; taking the general one"
  "${install[@]}" -r requirements/engine.lock
  if "$1/bin/python" -c 'import sys; from importlib.metadata import version; sys.exit("+" in version("torch"))'; then
    "${install[@]}" -r requirements/engine-cuda.lock
  fi
}

need_packages ca-certificates python3 python3-venv python3-pip
/usr/bin/python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { say "Python 3.11 or newer is needed at /usr/bin/python3"; exit 1; }
environment .venv requirements/engine.lock
if [ "$what" = ui ]; then
  environment .venv-qgis requirements/qgis.txt --system-site-packages
  exit 0
fi
if [ "$what" = train ]; then
  environment .venv requirements/dev.txt
  exit 0
fi
if [ "$what" = eval ]; then
  environment .venv-eval requirements/eval.txt
  exit 0
fi
if [ "$what" = bench ]; then
  environment .venv-bench requirements/bench.txt
  "$engine_python" scripts/data/fetch_sample.py
  exit 0
fi
if [ "$what" = archive ] || [ "$what" = test ]; then
  environment .venv-stac requirements/stac.txt
fi
if [ "$what" = archive ]; then
  environment .venv requirements/dev.txt
  "$engine_python" scripts/data/fetch_sample.py
  exit 0
fi
if [ "$what" = many ] || [ "$what" = test ]; then
  environment .venv-many requirements/many.txt
fi
if [ "$what" = many ]; then
  exit 0
fi
# arosics needs GDAL's own Python bindings: the system's, in an environment of their own.
if [ "$what" = pairs ] || [ "$what" = test ]; then
  need_packages python3-gdal
  environment .venv-pairs requirements/pairs.txt --system-site-packages
fi
if [ "$what" = pairs ]; then
  environment .venv requirements/dev.txt
  exit 0
fi
if [ "$what" != engine ]; then
  need_packages qgis python3-qgis qgis-providers gdal-bin fonts-open-sans
  environment .venv requirements/dev.txt
  say "Fetching the sample scene"
  "$engine_python" scripts/data/fetch_sample.py
fi
if [ "$what" = test ]; then
  need_packages xvfb openbox
  environment .venv-qgis requirements/qgis.txt --system-site-packages
fi

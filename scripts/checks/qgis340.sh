#!/usr/bin/env bash
# Run tests/ui inside QGIS 3.40: in a Debian root of its own, build/qgis340, made at the first call.
#   scripts/checks/qgis340.sh [pytest arguments]
# Needs root rights or sudo, mmdebstrap (installed when it is missing), a Debian mirror and 3 GB of disk.
# Status 75: there can be no such root here, and the last line says why. Any other but 0: a test failed.
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../parts/common.sh"
home="$root/build/qgis340"
debian="$home/root"
suite=bookworm
packages=(
  ca-certificates procps python3 python3-venv python3-pip
  qgis python3-qgis qgis-providers gdal-bin fonts-open-sans xvfb openbox
)

cannot() { say "No QGIS 3.40 here: $*"; exit 75; }

# The system's own mirror is the one that works here; any release's mirror has the others too.
mirror() {
  local found=""
  if command -v apt-get >/dev/null; then
    found="$(apt-get indextargets --format '$(LABEL)|$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | sed -n 's/^Debian|//p' | head -n 1)" || true
  fi
  printf '%s' "${found:-http://deb.debian.org/debian}"
}

need_mmdebstrap() {
  command -v mmdebstrap >/dev/null && return
  command -v apt-get >/dev/null || cannot "install mmdebstrap, which this system's package manager may have"
  say "Installing mmdebstrap"
  apt-get update -qq || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends mmdebstrap debian-archive-keyring >/dev/null \
    || cannot "mmdebstrap is missing and apt-get cannot install it"
}

build() {
  local site wanted; site="$(mirror)"
  wanted="$({ declare -f build; echo "$suite ${packages[*]}"; } | sha256sum)"
  [ "$(cat "$home/root.done" 2>/dev/null)" = "$wanted" ] && return
  need_mmdebstrap
  say "Making a Debian $suite with QGIS 3.40 (the first time takes minutes)"
  mkdir -p "$home"
  rm -rf --one-file-system "$home/root.done" "$debian" "$home/part" "$home/.venv" "$home/.venv-qgis"
  mmdebstrap --variant=minbase --mode=root \
    --aptopt='APT::Install-Recommends "false"' --dpkgopt='force-unsafe-io' \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='path-exclude=/usr/include/*' \
    --setup-hook='printf "Package: src:qgis\nPin: release n='"$suite"'-backports\nPin-Priority: 990\n" > "$1/etc/apt/preferences.d/qgis"' \
    --include="$(IFS=,; echo "${packages[*]}")" \
    "$suite" "$home/part" "deb $site $suite main" "deb $site $suite-backports main" >"$home/build.log" 2>&1 \
    || { tail -n 5 "$home/build.log" >&2; cannot "mmdebstrap failed, see $home/build.log"; }
  mv "$home/part" "$debian"
  printf '%s' "$wanted" > "$home/root.done"
}

# A file or folder of this system, at the same place inside. Mounts end with the namespace.
lend() {
  local from="$1" to="$debian${2:-$1}"
  [ -e "$from" ] || return 0
  if [ -d "$from" ]; then mkdir -p "$to"; else mkdir -p "$(dirname "$to")"; [ -e "$to" ] || : > "$to"; fi
  mount --rbind "$from" "$to"
}

# What the tests inside need of this system: devices, network, how pip reaches its index, the checkout.
enter() {
  mount -t proc proc "$debian/proc"
  lend /dev
  lend /sys
  local path
  for path in /etc/resolv.conf /etc/hosts /etc/ssl/certs /usr/local/share/ca-certificates \
    /etc/pip.conf "$HOME/.config/pip" "$HOME/.pip" "${PIP_CONFIG_FILE:-}" "${PIP_CERT:-}" ${PIP_FIND_LINKS:-}; do
    [ -z "$path" ] || lend "$path"
  done
  # Not recursive: the root lies in the checkout itself.
  mkdir -p "$debian$root" "$home/.venv-qgis" "$home/settings" "$home/run"
  mount --bind "$root" "$debian$root"
  lend "$home/.venv-qgis" "$root/.venv-qgis"
  lend "$home/settings" "$root/.qgis-settings"
  # The engine's environment serves inside as well, if it was made with the same Python.
  if ! chroot "$debian" "$engine_python" -c 'import torch, rasterio' 2>/dev/null; then
    mkdir -p "$home/.venv"
    lend "$home/.venv" "$root/.venv"
  fi
  local keep=(HOME="$HOME" PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 OMP_WAIT_POLICY=passive) name
  for name in ${!PIP_*} ${!OMP_*} http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    [ -z "${!name:-}" ] || keep+=("$name=${!name}")
  done
  chmod 700 "$home/run"
  # Not exec: this shell is the namespace's first process, and buries those whose parents are gone.
  chroot "$debian" env -i "${keep[@]}" QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$home/run" \
    "$root/scripts/checks/qgis340.sh" inside "$@"
}

inside() {
  cd "$root"
  "$root/scripts/setup.sh" ui || cannot "pip could not install what the tests need"
  "$qgis_python" -c 'from qgis.core import Qgis; assert Qgis.QGIS_VERSION_INT // 100 == 340, Qgis.QGIS_VERSION' \
    || cannot "the mirror has another version"
  exec "$qgis_python" -m pytest -q -p no:cacheprovider "$@"
}

case "${1:-}" in
  enter | inside) "$@" ;;
  *)
    if [ "$(id -u)" != 0 ]; then
      sudo -n true 2>/dev/null || cannot "making the root needs root rights, and sudo would ask for a password"
      exec sudo -n -E "$0" "$@"
    fi
    unshare --mount --pid --fork --kill-child mount -t proc proc /proc 2>/dev/null || cannot "this system allows no mounts, not even to root"
    build
    [ $# -gt 0 ] || set -- tests/ui
    say "Tests inside QGIS 3.40"
    # Processes and mounts end with their namespace, whatever happens.
    status=0
    unshare --mount --pid --fork --kill-child "$0" enter "$@" || status=$?
    find "$debian/tmp" -mindepth 1 -delete
    exit "$status"
    ;;
esac

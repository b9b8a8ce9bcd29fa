#!/usr/bin/env bash
# Set up, lint, type-check and run every test.
#   scripts/test.sh         all of it, in QGIS 3.22 and 3.40
#   scripts/test.sh quick   without the slow tests and without QGIS 3.40
set -euo pipefail
source "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/parts/common.sh"
case "${1:-all}" in
  all) chosen=() ;;
  quick) chosen=(-m "not slow") ;;
  *) say "scripts/test.sh takes nothing, or quick"; exit 2 ;;
esac
"$root/scripts/setup.sh" test
cd "$root"
say "Style (ruff, flake8-qgis) and types (mypy)"
.venv/bin/python -m ruff check .
.venv/bin/python -m ruff format --check .
scripts/parts/types.sh
.venv-qgis/bin/python -m flake8 plugin.py __init__.py ui
# QGIS 3.22 has no processing.run in qgis.processing.
.venv-qgis/bin/python -m flake8 --extend-ignore QGS105,QGS111,QGS2 scripts/pictures/screenshots*.py
# Waiting threads give their core away: engine and tests share few of them.
export OMP_WAIT_POLICY=passive
say "Tests of engine, model and training"
.venv/bin/python -m pytest -q "${chosen[@]}" tests/test_house.py tests/test_doctests.py tests/test_qt6.py tests/core tests/engine tests/models tests/training tests/scripts
say "Tests of many scenes on several processes"
.venv-many/bin/python -m pytest -q "${chosen[@]}" tests/many
say "Tests inside QGIS"
mkdir -p build/run && chmod 700 build/run
XDG_RUNTIME_DIR="$root/build/run" QT_QPA_PLATFORM=offscreen .venv-qgis/bin/python -m pytest -q "${chosen[@]}" tests/ui
if [ "${1:-all}" = quick ]; then
  say "Everything quick passed; slow tests and QGIS 3.40 were left out"
  exit 0
fi
# The other version of QGIS that is promised. A machine that cannot have it says so; a failing test fails.
other=0
"$root/scripts/checks/qgis340.sh" || other=$?
case $other in
  0) say "Everything passed, in QGIS 3.40 too" ;;
  75) say "Everything else passed. NOT TESTED HERE: QGIS 3.40 (the line above says why)" ;;
  *) say "Tests inside QGIS 3.40 failed"; exit "$other" ;;
esac

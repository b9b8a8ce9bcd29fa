# Shared by the scripts: an archive on this machine, a server of files and a STAC API. Needs `common.sh`.
servers=()

# serve FOLDER NAME COMMAND...: start a server, and wait for the port that it prints.
serve() {
  local folder="$1" name="$2"; shift 2
  "$@" > "$folder/$name.port" 2> "$folder/$name.log" &
  servers+=($!)
  for _ in $(seq 300); do
    [ -s "$folder/$name.port" ] && return
    sleep 0.2
  done
  say "The $name server does not start"; cat "$folder/$name.log"; exit 1
}

# serve_archive FOLDER: both servers over files made there; their pids in `servers`, the address in `catalogue`.
serve_archive() {
  mkdir -p "$1/served"
  say "Cutting the sample scene into cloud-optimised GeoTIFFs of several days and tiles"
  serve "$1" files "$engine_python" "$root/tests/support/web.py" "$1/served"
  "$engine_python" "$root/tests/support/archive.py" "$1/served" "http://127.0.0.1:$(cat "$1/files.port")" "$sample"
  say "Starting a STAC API"
  serve "$1" stac "$root/.venv-stac/bin/python" -I "$root/tests/support/stac_server.py" "$1/served/items"
  catalogue="http://127.0.0.1:$(cat "$1/stac.port")"
  for _ in $(seq 100); do
    "$engine_python" -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=5)' "$catalogue" 2>/dev/null && break
    sleep 0.2
  done
}

#!/usr/bin/env bash
# Runs the start command of the README in the browser host, until it says where it serves, and ends it.
set -euo pipefail
# What is started in the background gets a group of its own, and hears of Ctrl-C.
set -m
cd "$(dirname "$0")/../.."
data=$(mktemp -d)
said="$data/said.txt"
npm start -- --browser --no-open --port 0 --data "$data/roster" >"$said" 2>&1 &
launcher=$!
for _ in $(seq 120); do
  if grep -q 'Scrutin is running at' "$said"; then
    # As Ctrl-C in a terminal does: to all that was started.
    kill -INT -- "-$launcher" 2>/dev/null || kill -INT "$launcher"
    wait "$launcher" || true
    echo 'It starts.'
    exit 0
  fi
  kill -0 "$launcher" 2>/dev/null || break
  sleep 1
done
cat "$said"
echo 'It does not start.'
exit 1

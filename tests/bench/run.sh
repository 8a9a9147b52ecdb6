#!/usr/bin/env bash
# Measures the built programs: import and results of real size, start and memory in a real window, then the benchmarks.
# Usage: run.sh FOLDER_WITH_PROGRAMS [arguments of Google Benchmark]
# SPDX-FileCopyrightText: 2026 The Ljuspunkt developers
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail
bin=$(cd "$1" && pwd); shift
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

millis() { echo $(($(date +%s%N) / 1000000)); }
# The middle of five runs of a command, in milliseconds.
middle() {
  local i start times=()
  for i in 1 2 3 4 5; do
    start=$(millis)
    "$@" >/dev/null
    times+=($(($(millis) - start)))
  done
  printf '%s\n' "${times[@]}" | sort -n | sed -n 3p
}

cli=$bin/ljuspunkt-cli
answers=$root/../shared/data/bfi/responses.csv
if [ -e "$answers" ]; then
  fresh() {
    rm -f "$work/bfi.ljuspunkt"
    "$cli" new "$work/bfi.ljuspunkt" --federation Mätning --instrument "$root/tests/data/bfi.instrument.json"
    "$cli" round add "$work/bfi.ljuspunkt" 2026 --from 2025-11-01 --to 2026-10-31
  }
  times=()
  for _ in 1 2 3 4 5; do
    fresh >/dev/null
    start=$(millis)
    "$cli" import "$work/bfi.ljuspunkt" "$answers" --round 2026 --questionnaire bfi --version 1 >/dev/null
    times+=($(($(millis) - start)))
  done
  echo "import of 2 800 questionnaires: $(printf '%s\n' "${times[@]}" | sort -n | sed -n 3p) ms"
  echo "results of 2 800 questionnaires: $(middle "$cli" results "$work/bfi.ljuspunkt" --round 2026 --questionnaire bfi) ms"
  echo "results by sex: $(middle "$cli" results "$work/bfi.ljuspunkt" --round 2026 --questionnaire bfi --by sex) ms"
fi

"$cli" demo "$work/demo" --responses 4000 >/dev/null
Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$work/display" >/dev/null 2>&1 &
for _ in $(seq 50); do [ -s "$work/display" ] && break; sleep 0.1; done
DISPLAY=:$(cat "$work/display"); export DISPLAY
openbox >/dev/null 2>&1 &
sleep 1
export XDG_CONFIG_HOME=$work/config QT_QPA_PLATFORM=xcb
starts=()
for _ in 1 2 3 4 5; do
  start=$(millis)
  "$bin/ljuspunkt" "$work/demo/demo.ljuspunkt" &
  program=$!
  # Not --sync, which sleeps half a second between its looks.
  until xdotool search --onlyvisible --name '^demo – Ljuspunkt$' >/dev/null 2>&1; do :; done
  starts+=($(($(millis) - start)))
  sleep 1
  memory=$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$program/status")
  kill "$program"
  wait "$program" 2>/dev/null || true
done
echo "start to first usable window, 4 000 responses: $(printf '%s\n' "${starts[@]}" | sort -n | sed -n 3p) ms, $memory MB resident"

QT_QPA_PLATFORM=offscreen "$bin/ljus_bench" "$@"

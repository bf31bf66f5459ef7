# Sourced by test.sh: the dashboard's checks and unit tests, and its tests in a browser against the whole stack.
npm_run() { npm --prefix frontend run --silent "$@"; }

check() { # scripts of frontend/package.json that succeed or fail as one, all of them at once
  local name code pids=()
  for name in "$@"; do
    npm_run "$name" >"$results/$name.log" 2>&1 &
    pids+=($!)
  done
  for name in "$@"; do
    code=0
    wait "${pids[0]}" || code=$?
    pids=("${pids[@]:1}")
    report "dashboard $name" $((code == 0)) $((code != 0)) "$results/$name.log" '^.'
  done
}

counted() { # $1 = part, $2 = a script, $3 = what of its JSON says passed and failed, the rest goes to the script
  local part=$1 script=$2 counts=$3 log=$results/$2.log code=0 p f
  shift 3
  npm_run "$script" -- "$@" >"$log" 2>&1 || code=$?
  read -r p f < <(node -p "const r = JSON.parse(require('fs').readFileSync('$results/$script.json')); $counts" 2>/dev/null) || true
  report "$part" "${p:-0}" "$(failures $code "${f:-}")" "$log" 'FAIL\|^  [0-9]*) '
}

test_dashboard() {
  check lint typecheck
  counted 'dashboard units' test '`${r.numPassedTests} ${r.numFailedTests}`' --reporter=default --reporter=json --outputFile.json="$results/test.json"
}

# Debian's Chromium, or any other that is named by CHROMIUM.
find_chromium() { command -v "${CHROMIUM:-chromium}" || command -v chromium-browser || command -v google-chrome; }

test_browser() {
  if ! CHROMIUM=$(find_chromium); then
    echo 'The tests in a browser were left out: there is no Chromium here. Get it with `apt-get install chromium`, or name one in CHROMIUM.'
    [ "${CI:-}" != true ] || failed=$((failed + 1))
    return
  fi

  export CHROMIUM
  build_dashboard
  check size
  PLAYWRIGHT_JSON_OUTPUT_NAME=$results/e2e.json counted browser e2e '`${r.stats.expected + r.stats.flaky} ${r.stats.unexpected}`' --reporter=line,json
}

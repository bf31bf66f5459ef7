# Sourced by ./xeno: builds everything, runs every test, and closes with one line that counts them all. Names of parts (a folder of tests/,
# `dashboard`, `browser`, `orleans`) run those alone. `--engine orleans` runs the parts that have an engine under them on Microsoft Orleans;
# tests/Cluster is there only.
engine=embedded
if [ "${1:-}" = --engine ]; then
  engine=${2:-}
  shift 2
  case "$engine" in
    embedded) ;;
    orleans) command -v redis-server >/dev/null || fail "redis-server is missing: Orleans' list of silos is kept in it." ;;
    *) fail "there is no engine '$engine'; it is embedded or orleans." ;;
  esac
fi
[ "$engine" = embedded ] || [ $# -gt 0 ] || set -- Engine Grains Sync Api EndToEnd Cluster
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0 failed=0

wants() { [ ${#parts[@]} -eq 0 ] || [[ " ${parts[*]} " == *" $1 "* ]]; }

report() { # $1 = part, $2 = passed, $3 = failed, $4 = its log, $5 = first line worth showing (a pattern)
  local state=ok
  [ "$3" -eq 0 ] || state=FAILED
  printf '%-20s %4s passed %4s failed  %s\n' "$1" "$2" "$3" $state
  [ $state = ok ] || { grep -q "$5" "$4" && sed -n "/$5/,\$p" "$4" || tail -n 40 "$4"; } | head -n 150
  passed=$((passed + $2)) failed=$((failed + $3))
}

# Whoever died before it could count has failed once.
failures() { # $1 = exit code, $2 = failures it counted
  [ "$1" -eq 0 ] || [ "${2:-0}" -gt 0 ] && echo "${2:-0}" || echo 1
}

test_project() { # $1 = folder of tests/, $2 = engine, $3 = the part's name
  local log=$results/$1.$2.log trx=$results/$1.$2.trx code=0 counts p f
  dotnet test "tests/$1" -c Release -p:Engine="$2" --no-build --nologo --logger "trx;LogFileName=$trx" -v quiet --logger "console;verbosity=normal" >"$log" 2>&1 || code=$?
  counts=$(grep -ho '<Counters [^>]*' "$trx" 2>/dev/null | head -n 1 || true)
  p=$(sed -n 's/.* passed="\([0-9]*\)".*/\1/p' <<<"$counts") f=$(sed -n 's/.* failed="\([0-9]*\)".*/\1/p' <<<"$counts")
  report "$3" "${p:-0}" "$(failures $code "${f:-}")" "$log" '\[FAIL\]'
}

# The promises that tests/Engine holds the embedded engine to, asked of Microsoft Orleans too, wherever its packages can be had.
test_orleans() {
  if ! dotnet restore tests/Engine -p:Engine=orleans -v quiet -nologo >"$results/restore.log" 2>&1; then
    echo 'The Orleans engine was not tried: its packages do not restore here.'
    return
  fi
  ENGINE=orleans set_up tests/Engine
  test_project Engine orleans 'Engine (Orleans)'
}

parts=("$@")

# The dashboard's packages come while .NET builds.
installing=''
if wants dashboard || wants browser; then
  install frontend 'the dashboard' &
  installing=$!
fi

ENGINE=$engine set_up XenoStore.sln
for project in tests/*/XenoStore.Tests.*.csproj; do
  name=$(basename "$(dirname "$project")")
  [ "$name" != Fixtures ] && wants "$name" || continue
  [ "$name" != Cluster ] || [ "$engine" = orleans ] || continue
  test_project "$name" "$engine" "$name"
done
[ "$engine" = orleans ] || ! wants orleans || test_orleans

[ -z "$installing" ] || wait "$installing" || fail "the dashboard's packages could not be installed."
. scripts/test-dashboard.sh
wants dashboard && test_dashboard
wants browser && test_browser

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

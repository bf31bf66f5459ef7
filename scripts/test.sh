# Sourced by ./xeno: builds the solution, runs every test project, and closes with one line that counts them all.
set_up XenoStore.sln
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
projects=$(ls -d tests/*/XenoStore.Tests.*.csproj | grep -v '/Fixtures/')
[ $# -eq 0 ] || projects=$(for name in "$@"; do ls "tests/$name"/XenoStore.Tests.*.csproj; done)

passed=0 failed=0 broken=0
for project in $projects; do
  name=$(basename "$(dirname "$project")")
  if dotnet test "$project" -c Release --no-build --nologo --logger "trx;LogFileName=$results/$name.trx" -v quiet --logger "console;verbosity=normal" >"$results/$name.log" 2>&1; then state=ok; else state=FAILED; fi
  counts=$(grep -ho '<Counters [^>]*' "$results/$name.trx" 2>/dev/null | head -n 1 || true)
  p=$(sed -n 's/.* passed="\([0-9]*\)".*/\1/p' <<<"$counts"); f=$(sed -n 's/.* failed="\([0-9]*\)".*/\1/p' <<<"$counts")
  printf '%-14s %4s passed %4s failed  %s\n' "$name" "${p:-0}" "${f:-0}" "$state"
  if [ $state = FAILED ]; then
    sed -n '/\[FAIL\]/,$p' "$results/$name.log" | head -n 150
    [ "${f:-0}" -gt 0 ] || { tail -n 40 "$results/$name.log"; broken=$((broken + 1)); }
  fi
  passed=$((passed + ${p:-0})) failed=$((failed + ${f:-0}))
done

# A project that died before it could count is a failure too.
failed=$((failed + broken))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]

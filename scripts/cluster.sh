# Sourced by ./xeno: PostgreSQL, a private Redis, silos and API nodes as processes of this machine, each started again when it ends.
# The same data folder as of `./xeno run`: an installation moves from one process to a cluster, and back, by being started there.
port=5000 data=.data silos=2 apis=2 shops=2 orders=20000 live=0 demo=yes
while [ $# -gt 0 ]; do
  case "$1" in
    --port) port=$2; shift 2 ;;
    --data) data=$2; shift 2 ;;
    --silos) silos=$2; shift 2 ;;
    --apis) apis=$2; shift 2 ;;
    --shops) shops=$2; shift 2 ;;
    --orders) orders=$2; shift 2 ;;
    --live) live=$2; shift 2 ;;
    --no-demo) demo=no; shift ;;
    *) usage >&2; fail "unknown option $1." ;;
  esac
done

command -v redis-server >/dev/null || fail "redis-server is missing: install Redis 7 or newer, it keeps the list of silos."
[ "${XENO_PREBUILT:-}" = 1 ] || { ENGINE=orleans set_up api/XenoStore.Api.csproj; [ $demo = no ] || ENGINE=orleans set_up simulator/XenoStore.Simulator.csproj; build_dashboard; }
mkdir -p "$data"
data=$(cd "$data" && pwd)
bin=bin/orleans/Release/net10.0
base=$port # API nodes, then Redis, then two ports per silo and one for its health
redis_port=$((base + 100))
url="http://127.0.0.1:$port"
kept=() silo_keepers=() simulator_pid='' demo_pid='' redis_pid='' postgres_pid=''

# A process of its own session does not hear the terminal's Ctrl-C: stop() decides who ends when. Where there is no setsid, all hear it at once.
apart() { if command -v setsid >/dev/null; then exec setsid "$@"; else exec "$@"; fi; }

# Runs a program again whenever it ends, until this keeper is told to stop; $1 is its log and, with .pid, where its process id stands.
keep() {
  local log=$1 pid='' ending=no
  shift
  trap 'ending=yes; [ -z "$pid" ] || kill -TERM "$pid" 2>/dev/null || true' TERM
  trap '' INT
  while [ $ending = no ]; do
    "$@" >>"$log" 2>&1 &
    pid=$!
    echo "$pid" >"${log%.log}.pid"
    while kill -0 "$pid" 2>/dev/null; do wait "$pid" || true; done
    [ $ending = yes ] || { echo "xeno: started again after it ended" >>"$log"; sleep 0.2; }
  done
}

silo() { PORT=$((base + 300 + $1)) XENO_SILO_PORT=$((base + 400 + $1)) XENO_GATEWAY_PORT=$((base + 500 + $1)) apart dotnet silo/$bin/XenoStore.Silo.dll; }
api() { PORT=$((port + $1 - 1)) XENO_CLUSTER=true XENO_DRAIN_SECONDS="${XENO_DRAIN_SECONDS:-1}" apart dotnet api/$bin/XenoStore.Api.dll; }

end() { for pid in "$@"; do kill -TERM "$pid" 2>/dev/null || true; done; for pid in "$@"; do wait "$pid" 2>/dev/null || true; done; }

stop() { # API nodes first, then silos, then what they stand on
  trap '' INT TERM
  end $demo_pid
  end ${kept[@]+"${kept[@]}"}
  end $redis_pid $postgres_pid $simulator_pid
}
trap 'stop; exit 0' INT TERM
trap stop EXIT

await_file() { # $1 = file, $2 = pid, $3 = log, $4 = what
  until [ -s "$1" ]; do
    kill -0 "$2" 2>/dev/null || { tail -n 20 "$3" >&2; fail "$4 did not start; see $3."; }
    sleep 0.1
  done
}

if [ $demo = yes ]; then
  [ -s "$data/simulator.end" ] || date -u +%F >"$data/simulator.end"
  rm -f "$data/simulator.url"
  apart dotnet simulator/$bin/XenoStore.Simulator.dll --port 0 --shops "$shops" --orders "$orders" --seed 42 \
    --end "$(cat "$data/simulator.end")" --state "$data/simulator" --bucket 20000 --restore-rate 1000 \
    --address-file "$data/simulator.url" --webhook-url "$url/webhooks/shopify" >"$data/simulator.log" 2>&1 &
  simulator_pid=$!
fi

rm -f "$data/postgres.address"
XENO_DATA=$data apart dotnet silo/$bin/XenoStore.Silo.dll postgres >"$data/postgres.log" 2>&1 &
postgres_pid=$!
mkdir -p "$data/redis"
apart redis-server --port "$redis_port" --bind 127.0.0.1 --dir "$data/redis" --save '' --appendonly yes --appendfsync always \
  --maxmemory-policy noeviction >"$data/redis.log" 2>&1 &
redis_pid=$!
await_file "$data/postgres.address" "$postgres_pid" "$data/postgres.log" "PostgreSQL"
[ $demo = no ] || await_file "$data/simulator.url" "$simulator_pid" "$data/simulator.log" "the simulator"

DATABASE_URL=$(cat "$data/postgres.address") REDIS_URL="redis://127.0.0.1:$redis_port" XENO_DATA=$data
export DATABASE_URL REDIS_URL XENO_DATA
[ $demo = no ] || export XENO_DEMO="$data/demo.json"
[ $demo = no ] || { simulator=$(cat "$data/simulator.url"); SHOPIFY_ADMIN_URL="${simulator%/}/{shop}"; export SHOPIFY_ADMIN_URL; }

for n in $(seq "$silos"); do
  keep "$data/silo-$n.log" silo "$n" &
  silo_keepers+=($!)
done
for n in $(seq "$apis"); do
  keep "$data/api-$n.log" api "$n" &
  kept+=($!)
done
kept+=("${silo_keepers[@]}")

for n in $(seq "$apis"); do
  node scripts/ready.mjs "http://127.0.0.1:$((port + n - 1))" "${kept[0]}" || { tail -n 20 "$data"/{silo,api}-*.log >&2; fail "the cluster did not start; see the logs in $data."; }
  echo "XenoStore answers at http://127.0.0.1:$((port + n - 1)) (log in $data/api-$n.log)."
done
echo "$silos silos serve it: logs and process ids in $data/silo-*."
[ -z "${XENO_OPERATOR_TOKEN:-}" ] || echo "Orleans' dashboard, with XENO_OPERATOR_TOKEN as the password: http://127.0.0.1:$((base + 301))/orleans/"

if [ $demo = yes ]; then
  node scripts/demo.mjs "$url" "${simulator%/}" "$data" "$live" &
  demo_pid=$!
fi
echo "Ctrl-C stops it."
wait "$postgres_pid" "$redis_pid" || true
fail "PostgreSQL or Redis ended by itself; see the logs in $data."

# Sourced by ./xeno: starts the simulator (a demo Shopify) and the API with its silo and PostgreSQL, and stops them together.
port=5000 data=.data shops=2 orders=20000 live=0 demo=yes
while [ $# -gt 0 ]; do
  case "$1" in
    --port) port=$2; shift 2 ;;
    --data) data=$2; shift 2 ;;
    --shops) shops=$2; shift 2 ;;
    --orders) orders=$2; shift 2 ;;
    --live) live=$2; shift 2 ;;
    --no-demo) demo=no; shift ;;
    *) usage >&2; fail "unknown option $1." ;;
  esac
done

[ "${XENO_PREBUILT:-}" = 1 ] || { set_up api/XenoStore.Api.csproj; [ $demo = no ] || set_up simulator/XenoStore.Simulator.csproj; build_dashboard; }
mkdir -p "$data"
data=$(cd "$data" && pwd)
url="http://127.0.0.1:$port"
simulator_pid='' api_pid='' demo_pid=''

# A process of its own session does not hear the terminal's Ctrl-C: stop() decides who ends when. Where there is no setsid, all hear it at once.
apart() { if command -v setsid >/dev/null; then exec setsid "$@"; else exec "$@"; fi; }

stop() { # the API first, so that nothing it still wants to ask is gone
  trap '' INT TERM
  for pid in $demo_pid $api_pid $simulator_pid; do
    kill -TERM "$pid" 2>/dev/null && wait "$pid" 2>/dev/null || true
  done
}
trap 'stop; exit 0' INT TERM
trap stop EXIT

if [ $demo = yes ]; then
  # The seed's last day is remembered: the same history must grow again tomorrow. A bucket of Shopify's Plus plan keeps the first start short.
  [ -s "$data/simulator.end" ] || date -u +%F >"$data/simulator.end"
  rm -f "$data/simulator.url"
  apart dotnet simulator/bin/Release/net10.0/XenoStore.Simulator.dll --port 0 --shops "$shops" --orders "$orders" --seed 42 \
    --end "$(cat "$data/simulator.end")" --state "$data/simulator" --bucket 20000 --restore-rate 1000 \
    --address-file "$data/simulator.url" --webhook-url "$url/webhooks/shopify" >"$data/simulator.log" 2>&1 &
  simulator_pid=$!
  until [ -s "$data/simulator.url" ]; do
    kill -0 "$simulator_pid" 2>/dev/null || { tail -n 20 "$data/simulator.log" >&2; fail "the simulator did not start; see $data/simulator.log."; }
    sleep 0.1
  done
  simulator=$(cat "$data/simulator.url")
  SHOPIFY_ADMIN_URL="${simulator%/}/{shop}"
  export SHOPIFY_ADMIN_URL
fi

[ $demo = no ] || export XENO_DEMO="$data/demo.json"
PORT=$port XENO_DATA=$data apart dotnet api/bin/Release/net10.0/XenoStore.Api.dll >"$data/xenostore.log" 2>&1 &
api_pid=$!
node scripts/ready.mjs "$url" "$api_pid" || { tail -n 20 "$data/xenostore.log" >&2; fail "XenoStore did not start; see $data/xenostore.log."; }
echo "The dashboard is at $url (API documentation at $url/docs, log in $data/xenostore.log)."

if [ $demo = yes ]; then
  node scripts/demo.mjs "$url" "${simulator%/}" "$data" "$live" &
  demo_pid=$!
fi
echo "Ctrl-C stops it."
wait "$api_pid" && code=0 || code=$?
api_pid=''
fail "XenoStore ended by itself with code $code; see $data/xenostore.log."

# Sourced by ./xeno: builds and runs the benchmarks against a fresh private PostgreSQL.
set_up bench/XenoStore.Bench.csproj
set_up simulator/XenoStore.Simulator.csproj
exec dotnet bench/bin/Release/net10.0/XenoStore.Bench.dll "$@"

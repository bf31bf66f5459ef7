# Three programs of one build, each its own target: silo, api (with the dashboard), simulator.
#   docker build --target silo -t xenostore-silo .

FROM node:22-alpine AS frontend
WORKDIR /source
COPY api/openapi.json api/
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc frontend/
RUN cd frontend && npm ci --ignore-scripts --no-audit --no-fund
COPY frontend frontend
RUN cd frontend && npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine AS build
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props .editorconfig ./
COPY grain-interfaces/*.csproj grain-interfaces/
COPY grains/*.csproj grains/
COPY shopify/*.csproj shopify/
COPY database/*.csproj database/
COPY embedded-silo/*.csproj embedded-silo/
COPY telemetry/*.csproj telemetry/
COPY silo/*.csproj silo/
COPY api/*.csproj api/
COPY simulator/*.csproj simulator/
RUN dotnet restore silo -p:Engine=orleans && dotnet restore api -p:Engine=orleans && dotnet restore simulator
COPY . .
RUN dotnet publish silo -c Release --no-restore -p:Engine=orleans -p:UseAppHost=false -o /out/silo \
 && dotnet publish api -c Release --no-restore -p:Engine=orleans -p:UseAppHost=false -p:OpenApiGenerateDocuments=false -o /out/api \
 && dotnet publish simulator -c Release --no-restore -p:UseAppHost=false -o /out/simulator

# Time zones decide on which day a sale counts; the runtime's image has none.
FROM mcr.microsoft.com/dotnet/aspnet:10.0-alpine AS runtime
RUN apk add --no-cache tzdata && mkdir /data && chown "$APP_UID" /data
ENV XENO_DATA=/data
WORKDIR /app
USER $APP_UID

FROM runtime AS silo
ENV ASPNETCORE_URLS=http://+:8080 XENO_HOST=own
COPY --from=build /out/silo .
EXPOSE 8080 11111 30000
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 CMD wget -qO /dev/null http://127.0.0.1:8080/health/ready
ENTRYPOINT ["dotnet", "XenoStore.Silo.dll"]

FROM runtime AS api
ENV ASPNETCORE_URLS=http://+:8080 XENO_CLUSTER=true XENO_FRONTEND=/app/frontend
COPY --from=build /out/api .
COPY --from=frontend /source/frontend/dist frontend
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 CMD wget -qO /dev/null http://127.0.0.1:8080/health/ready
ENTRYPOINT ["dotnet", "XenoStore.Api.dll"]

FROM runtime AS simulator
COPY --from=build /out/simulator .
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 CMD wget -qO /dev/null http://127.0.0.1:8080/_sim/shops
ENTRYPOINT ["dotnet", "XenoStore.Simulator.dll", "--host", "+", "--port", "8080", "--state", "/data"]

// Connects the simulator's shops through the public API, as a merchant would, and shows their backfill.
// Usage: node demo.mjs <api url> <simulator url> <data folder> <live happenings per second>
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";

const [url, simulatorUrl, data, live] = process.argv.slice(2);
const file = join(data, "demo.json");
const email = "demo@xenostore.test";

async function call(method, path, body, token) {
  const headers = { ...(body && { "content-type": "application/json" }), ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url + path, { method, headers, body: body && JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return text ? JSON.parse(text) : undefined;
}

const known = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
const password = known?.password ?? randomBytes(12).toString("base64url");
const shops = await (await fetch(`${simulatorUrl}/_sim/shops`)).json();

const asShop = (tenant) => ({ tenantId: tenant.id, domain: tenant.domain, currency: tenant.currency, timeZone: tenant.timeZone });
const details = (shop) => ({ shopName: shop.name, shopifyDomain: shop.domain, accessToken: shop.accessToken, clientSecret: shop.clientSecret });

function remember(tenants) {
  const demo = { url, email, password, simulatorUrl, shops: tenants.map(asShop) };
  writeFileSync(file, JSON.stringify(demo, null, 2) + "\n", { mode: 0o600 });
}

async function logIn() {
  return known ? await call("POST", "/api/auth/login", { email, password }) : await register();
}

// The password is on disk before the account exists, so that a crash between the two cannot lock the demo out.
async function register() {
  remember([]);
  const answer = await call("POST", "/api/auth/register", { email, password, ...details(shops[0]) });
  return { ...answer, tenants: [answer.tenant] };
}

async function logInOrRegister() {
  try {
    return await logIn();
  } catch (problem) {
    if (known && known.shops.length === 0 && /answered 401/.test(problem.message)) return await register();
    throw problem;
  }
}

async function connectAll() {
  const session = await logInOrRegister();
  const tenants = [...session.tenants];
  for (const shop of shops) {
    if (tenants.some((tenant) => tenant.domain === shop.domain)) continue;
    tenants.push(await call("POST", "/api/tenants", details(shop), session.token));
  }
  remember(tenants);
  return { session, tenants };
}

const rowsOf = (progress) => progress.resources.reduce((sum, resource) => sum + resource.rows, 0);
const totalOf = (progress) => progress.resources.reduce((sum, resource) => sum + (resource.total ?? 0), 0);
const bar = (share) => "█".repeat(Math.round(share * 30)).padEnd(30, "░");

async function watch(tenant, token) {
  const { token: own } = await call("POST", "/api/auth/switch", { tenantId: tenant.id }, token);
  for (;;) {
    const progress = await call("GET", "/api/sync", undefined, own);
    const [rows, total] = [rowsOf(progress), totalOf(progress)];
    const waits = progress.resources.find((resource) => resource.reason)?.reason;
    const share = progress.coverage.complete ? 1 : total ? Math.min(1, rows / total) : 0;
    const counts = `${rows.toLocaleString("en")}${total ? ` of ${total.toLocaleString("en")}` : progress.coverage.complete ? " read again; its history is complete" : ""}`;
    show(`${tenant.domain.padEnd(28)} ${bar(share)} ${counts}${waits ? `  ${waits}` : ""}`);
    if (progress.coverage.complete || progress.resources.some((resource) => resource.state === "failed")) return end();
    await new Promise((done) => setTimeout(done, 500));
  }
}

const interactive = process.stdout.isTTY;
let last = "";
const show = (line) => {
  last = line;
  if (interactive) process.stdout.write(`\r\x1b[2K${line}`);
};
const end = () => process.stdout.write(interactive ? "\n" : `${last}\n`);

// Answered when a day of happenings has ended. `fetch` would give up waiting for the headers after five minutes.
async function streamHappenings(domain) {
  const stream = request(`${simulatorUrl}/_sim/${domain}/live`, { method: "POST", headers: { "content-type": "application/json" } });
  stream.end(JSON.stringify({ rate: Number(live), seconds: 86_400 }));
  const [response] = await once(stream, "response");
  if (response.statusCode !== 200) throw new Error(`The simulator answered ${response.statusCode} when asked for live happenings.`);
  response.resume();
}

const { session, tenants } = await connectAll();
console.log(`Demo login: ${email} / ${password} (also in ${file}).`);
for (const tenant of tenants) await watch(tenant, session.token);
if (Number(live) > 0) {
  console.log(`${live} live happenings per second arrive in ${tenants[0].domain}.`);
  await streamHappenings(tenants[0].domain);
}

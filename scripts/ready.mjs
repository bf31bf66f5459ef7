// Waits until the API says it is ready. Usage: node ready.mjs <url> <pid of the API>; fails when that process ends or after a minute.
const [url, pid] = process.argv.slice(2);

const alive = () => {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};

const ready = async () => {
  try {
    return (await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

for (const until = Date.now() + 60_000; Date.now() < until && alive(); await new Promise((done) => setTimeout(done, 150))) {
  if (await ready()) process.exit(0);
}
process.exit(1);

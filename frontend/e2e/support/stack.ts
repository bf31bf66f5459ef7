import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** Where everything listens, and how to end it. */
export interface Stack {
  url: string;
  simulatorUrl: string;
  stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program whose words go to a file. */
function start(command: string, args: readonly string[], log: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

/** The programs are of sessions of their own: a signal that ends the run does not reach them, and a run that is cut off stops nothing. */
function endWithUs(...children: readonly ChildProcess[]): void {
  process.once('exit', () => children.forEach((child) => child.kill('SIGTERM')));
  process.once('SIGTERM', () => process.exit(143));
}

/** Asks until something is there; a program that ended meanwhile will not bring it. */
async function until<T>(what: string, child: ChildProcess, log: string, ask: () => Promise<T | null>): Promise<T> {
  for (const patience = Date.now() + 180_000; Date.now() < patience && child.exitCode === null; ) {
    const found = await ask().catch(() => null);
    if (found !== null) {
      return found;
    }

    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  throw new Error(`${what} did not start:\n${(await readFile(log, 'utf8').catch(() => '')).slice(-2_000)}`);
}

async function startSimulator(data: string, webhookUrl: string) {
  const [log, address] = [join(data, 'simulator.out'), join(data, 'simulator.url')];
  const child = start(
    'dotnet',
    [
      'simulator/bin/Release/net10.0/XenoStore.Simulator.dll',
      ...['--port', '0', '--shops', '7', '--orders', '1200', '--seed', '42', '--state', join(data, 'simulator')],
      // So little query cost that a backfill is seen to go on, and to wait.
      ...['--bucket', '1500', '--restore-rate', '400', '--address-file', address, '--webhook-url', webhookUrl],
    ],
    log,
  );
  const url = await until('The simulator', child, log, async () => (await readFile(address, 'utf8')).trim() || null);
  return { child, url: url.replace(/\/$/, '') };
}

/** The simulator, and `./xeno run` beside it as a merchant's operator would start it. What was built before is used. */
export async function startStack(): Promise<Stack> {
  const data = await mkdtemp(join(tmpdir(), 'xeno-e2e-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const simulator = await startSimulator(data, `${url}/webhooks/shopify`);
  const log = join(data, 'run.out');
  const xeno = start('./xeno', ['run', '--no-demo', '--port', String(port), '--data', data], log, {
    XENO_PREBUILT: '1',
    SHOPIFY_ADMIN_URL: `${simulator.url}/{shop}`,
  });
  endWithUs(simulator.child, xeno);
  const stop = async () => {
    await end(xeno);
    await end(simulator.child);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await until('XenoStore', xeno, log, async () => ((await fetch(`${url}/health/ready`)).ok ? true : null));
    await until('The dashboard', xeno, log, async () => ((await fetch(url)).ok ? true : null));
  } catch (error) {
    await stop();
    throw error;
  }

  return { url, simulatorUrl: simulator.url, stop };
}

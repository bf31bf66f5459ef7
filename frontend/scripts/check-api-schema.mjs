// Fails when src/api/schema.d.ts is not what `npm run api` makes of ../api/openapi.json.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const committed = new URL('../src/api/schema.d.ts', import.meta.url);
const made = spawnSync(
  process.execPath,
  ['node_modules/openapi-typescript/bin/cli.js', '../api/openapi.json', '--root-types', '--root-types-no-schema-prefix'],
  { cwd: new URL('..', import.meta.url), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (made.status !== 0) {
  console.error(made.stderr);
  process.exit(1);
}

if (made.stdout.trim() !== readFileSync(committed, 'utf8').trim()) {
  console.error('src/api/schema.d.ts is older than api/openapi.json. Run `npm run api` and commit what it changes.');
  process.exit(1);
}

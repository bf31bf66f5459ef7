// Fails when the JavaScript of the initial route, gzipped, is over its budget: the entry, the first page, and what they import statically.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 230 * 1024;
const FIRST_PAGE = 'src/features/overview/overview-page.tsx';
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

function reach(key, seen = new Set()) {
  if (key === undefined || seen.has(key) || manifest[key] === undefined) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) reach(next, seen);
  return seen;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const chunks = reach(FIRST_PAGE, reach(entry));
const sizes = [...chunks].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'))
  .map((file) => [file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
for (const [file, size] of sizes.sort((a, b) => b[1] - a[1])) console.log(`${(size / 1024).toFixed(1).padStart(8)} KB  ${file}`);
console.log(`${(total / 1024).toFixed(1).padStart(8)} KB  of ${BUDGET / 1024} KB for the initial route`);
if (total > BUDGET) {
  console.error('The initial route is over its budget: load something lazily.');
  process.exit(1);
}

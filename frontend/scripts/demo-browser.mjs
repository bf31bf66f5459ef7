// A browser on a running demo, for what looks at one: pictures, measurements.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** The repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Address and login of the demo whose data folder was named, or of the one in `.data`. */
export const demo = JSON.parse(readFileSync(resolve(root, process.argv[2] ?? '.data', 'demo.json'), 'utf8'));

export const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

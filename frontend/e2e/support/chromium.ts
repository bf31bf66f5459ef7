import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's Chromium, or the one that CHROMIUM_PATH or CHROMIUM names. */
export function chromiumPath(): string {
  const named = [process.env.CHROMIUM_PATH, process.env.CHROMIUM].filter((path): path is string => path !== undefined && path !== '');
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = [...named, '/usr/bin/chromium', ...['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) => folders.map((folder) => join(folder, name)))].find(isProgram);
  if (found === undefined) {
    throw new Error('There is no Chromium here. Get it with `apt-get install chromium`, or name one in CHROMIUM_PATH.');
  }

  return found;
}

import { defineConfig } from '@playwright/test';
import { chromiumPath } from './e2e/support/chromium.ts';
import { worldUrl } from './e2e/support/world.ts';

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'];

/** The dashboard in Debian's Chromium against the whole stack, which the run starts for itself and stops at the end. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/global-setup.ts',
  outputDir: 'test-results',
  reporter: './e2e/support/closing-count.ts',
  workers: 2,
  timeout: 180_000,
  forbidOnly: true,
  // A browser on two busy cores: a screen gets a second look in CI, and is counted as flaky there.
  retries: process.env.CI === 'true' ? 1 : 0,
  expect: { timeout: 20_000 },
  use: {
    baseURL: worldUrl(),
    locale: 'en-US',
    timezoneId: 'Pacific/Auckland',
    viewport: { width: 1440, height: 900 },
    // To record every test would take half as long again.
    trace: process.env.CI === 'true' ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: { executablePath: chromiumPath(), args },
  },
  projects: [
    { name: 'usual text', testIgnore: '**/large-text.spec.ts' },
    {
      // As a reader sets it in the browser: 32 pixels where others have 16.
      name: 'text at 200 %',
      testMatch: '**/large-text.spec.ts',
      use: { launchOptions: { executablePath: chromiumPath(), args: [...args, '--blink-settings=defaultFontSize=32'] } },
    },
  ],
});

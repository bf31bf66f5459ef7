import { test as base, type Page } from '@playwright/test';
import type { Credentials } from './world.ts';

interface Fixtures {
  /** What no page may do: run somebody else's script, break the security policy, throw. What it did anyway. */
  offences: string[];
}

/** Notes down whatever a page must not do. */
export function watch(page: Page): string[] {
  const offences: string[] = [];
  page.on('dialog', (dialog) => {
    offences.push(`A window said "${dialog.message()}".`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => offences.push(`The page threw: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) {
      offences.push(message.text());
    }
  });
  return offences;
}

/** A page under watch: a test ends well only if the page behaved. */
export const test = base.extend<Fixtures>({
  offences: [
    async ({ page }, use) => {
      const offences = watch(page);
      await use(offences);
      base.expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;

/** Signs in as a browser that was here before: only the refresh cookie is there when the page is loaded. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  const response = await page.request.post('/api/auth/login', { data: { email, password } });
  expect(response.status(), await response.text()).toBe(200);
}

import type { Page } from '@playwright/test';
import { parseCsv } from './support/csv.ts';
import { expect, signIn, test } from './support/test.ts';
import { readWorld } from './support/world.ts';

const pages = ['/', '/orders', '/customers', '/products', '/sync', '/shops', '/settings', '/?open=measure:totalSales', '/?open=products:all', '/?open=customers:all'];

/** Elements that only a payload can have made. */
const planted = (page: Page) => page.locator('#root script, img[src="x"], [onerror], [onload], a[href^="javascript:"]');

for (const path of pages) {
  test(`Hostile names are text on ${path} and run nothing`, async ({ page }) => {
    await signIn(page, readWorld().reader);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeAttached();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(planted(page)).toHaveCount(0);
  });
}

test('A hostile product is found by its own words and shown as they are', async ({ page }) => {
  await signIn(page, readWorld().reader);
  await page.goto('/products?q=%3Cscript');
  const row = page.getByRole('grid', { name: 'Products' }).getByRole('row', { name: /<script>alert\('xss'\)<\/script>/ }).first();
  await expect(row).toBeVisible();
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name: "<script>alert('xss')</script>" })).toBeVisible();
  await expect(planted(page)).toHaveCount(0);
});

for (const list of ['orders', 'customers', 'products', 'events']) {
  test(`No cell of the exported ${list} is a formula`, async ({ page }) => {
    const { reader } = readWorld();
    const login = await page.request.post('/api/auth/login', { data: reader });
    const { token } = (await login.json()) as { token: string };
    const query = list === 'events' ? '?measure=totalSales' : '';
    const answer = await page.request.get(`/api/exports/${list}.csv${query}`, { headers: { Authorization: `Bearer ${token}` } });
    expect(answer.status()).toBe(200);
    const cells = parseCsv(await answer.text()).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);
    expect(cells.some((cell) => /^'[=+\-@\t]/.test(cell)), 'a neutralised cell, or nothing was shown').toBe(true);
  });
}

import { readFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { parseCsv } from './support/csv.ts';
import { expectSumAgrees, expectTruth, kpi, totalSales } from './support/figures.ts';
import { hurry, placeOrder, turnPagesSlowly } from './support/simulator.ts';
import { expect, test, watch } from './support/test.ts';
import { readWorld, shopsOfTry, type SimulatedShop } from './support/world.ts';

const password = 'seven herons at the weir';

/** A merchant's first day, in one window, with the mouse. Each step needs the one before. */
test.describe.serial('A merchant', () => {
  let page: Page;
  let offences: string[];

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ baseURL: readWorld().url, acceptDownloads: true });
    offences = watch(page);
  });
  test.afterAll(() => page.close());
  test.afterEach(() => expect(offences).toEqual([]));

  const shops = shopsOfTry;
  const email = () => `mira-${test.info().retry}@example.com`;

  async function fill(shop: SimulatedShop, fields: Record<string, string>): Promise<void> {
    const known = { 'Shop domain': shop.domain, 'Admin API access token': shop.accessToken, ...fields };
    for (const [label, value] of Object.entries(known)) {
      await page.getByLabel(label, { exact: true }).fill(value);
    }
  }

  test('registers, and is told beside the field what is wrong', async () => {
    await turnPagesSlowly(shops().first, 4_000);
    await page.goto('/register');
    await fill(shops().first, { 'Shop name': 'First Shop', 'Client secret': shops().first.clientSecret, 'E-mail': email(), Password: 'short' });
    await page.getByRole('button', { name: 'Connect shop' }).click();
    await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Connect shop' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  });

  test('sees the bar of the backfill move until the history is in', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sync' }).first().click();
    const orders = page.getByRole('progressbar', { name: 'Orders' });
    await expect(orders).toHaveAttribute('aria-valuenow', /^[1-9]\d?$/, { timeout: 60_000 });
    await expect(page.getByRole('button', { name: 'Sync running' })).toBeDisabled();
    await hurry();
    await expect(orders).toHaveAttribute('aria-valuenow', '100', { timeout: 60_000 });
    await expect(page.getByText(/^Complete from/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('No day differs')).toBeVisible();
  });

  test('reads on the overview what the shop really sold', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview' }).first().click();
    await expectTruth(page, shops().first);
  });

  test('opens each figure to rows that add up to it', async () => {
    await totalSales(page).click();
    await expectSumAgrees(page);
    for (const label of ['Net sales', 'Orders', 'New customers', 'Returning customers', 'Returns']) {
      await kpi(page, label).click();
      await expect(page.getByRole('dialog', { name: label })).toBeVisible();
      await expectSumAgrees(page);
    }

    await kpi(page, 'Average order value').click();
    await expect(page.getByRole('group', { name: 'Parts of the average' }).getByRole('button')).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('opens a bar, a slice, a step, a product and a customer to their rows', async () => {
    const bars = page.getByRole('toolbar', { name: /^Total sales by/ }).getByRole('button');
    await bars.nth(-2).click();
    await expectSumAgrees(page);
    for (const [card, row] of [['Orders by status', /Paid/], ['Sales breakdown', /^Discounts/], ['Top products', /\d/], ['Top customers', /\d/]] as const) {
      await page.getByRole('region', { name: card }).or(page.locator('section', { has: page.getByRole('heading', { name: card }) })).first().getByRole('button', { name: row }).first().click();
      await expectSumAgrees(page);
    }
  });

  test('narrows the rows by a search, and the sum with them', async () => {
    await kpi(page, 'Orders').click();
    const dialog = page.getByRole('dialog', { name: 'Orders' });
    const first = dialog.getByRole('grid', { name: 'Orders' }).getByRole('row').nth(1);
    const name = /#\d+/.exec(await first.innerText())?.[0] ?? '';
    await dialog.getByRole('searchbox').fill(name);
    await expect(dialog.getByText('Equal to the figure you opened')).toBeHidden();
    await expect(dialog.getByRole('grid', { name: 'Orders' }).getByRole('row', { name: new RegExp(name) })).toHaveCount(1);
    await expect(dialog.getByText(/^Matching 1\b|1 matching row/).first()).toBeVisible();
    await dialog.getByRole('searchbox').fill('kettel that nobody sells');
    await expect(dialog.getByText(/^No row matches/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Clear search' }).last().click();
    await expect(dialog.getByText('Equal to the figure you opened')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  test('sees an order that is placed meanwhile within a second, untouched', async () => {
    const before = await kpi(page, 'Orders').innerText();
    const placed = performance.now();
    await placeOrder(shops().first);
    await expect(kpi(page, 'Orders')).not.toHaveText(before, { useInnerText: true });
    const took = performance.now() - placed;
    test.info().annotations.push({ type: 'seen after', description: `${took.toFixed(0)} ms` });
    // A second of a machine that has nothing else to do.
    expect(took).toBeLessThan(1_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));
    await expectTruth(page, shops().first);
  });

  test('refreshes and is told what changed since the last time', async () => {
    const [refresh, notices] = [page.getByRole('button', { name: /^Refresh, figures as of/ }), page.getByRole('region', { name: 'Notices' })];
    // A notice goes after five seconds: it is awaited before the click has ended.
    await Promise.all([expect(notices).toContainText(/Up to date, \d\d:\d\d:\d\d/), refresh.click()]);
    const before = await kpi(page, 'Orders').innerText();
    await placeOrder(shops().first);
    await expect(kpi(page, 'Orders')).not.toHaveText(before, { useInnerText: true });
    await Promise.all([expect(notices).toContainText(/Up to date, \d\d:\d\d:\d\d\s*1 new order\. Total sales \+/), refresh.click()]);
  });

  test('exports the rows and the sum that the table shows', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Orders' }).first().click();
    const table = page.getByRole('grid', { name: 'Orders' });
    await expect(table.getByRole('row').nth(1)).toBeVisible();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export CSV' }).click();
    const [, ...rows] = parseCsv(await readFile(await (await downloading).path(), 'utf8'));
    const orders = rows.slice(0, -1);
    // The list may still be showing what it held before the orders that were placed meanwhile.
    await expect(table.locator('tfoot')).toContainText(new RegExp(`All ${orders.length.toLocaleString('en-US')}\\b`), { useInnerText: true });
    const sums = await table.locator('tfoot').innerText();
    expect(rows.at(-1)?.[0]).toBe('Total');
    const digits = (text: string) => text.replace(/[^\d.]/g, '');
    const total = sums.split(/\s+/).at(-1) ?? '';
    expect(rows.at(-1)?.map(digits)).toContain(digits(total));
    expect(orders[0]?.join()).toContain(/#\d+/.exec(await table.getByRole('row').nth(1).innerText())?.[0] ?? 'no order');
  });

  test('connects a second shop, and finds nothing of the first in it', async () => {
    await page.getByRole('button', { name: /^Switch shop/ }).first().click();
    await page.getByRole('menuitem', { name: 'Connect another shop' }).click();
    await fill(shops().second, { 'Client secret (optional)': shops().second.clientSecret, 'Name (optional)': 'Second Shop' });
    await page.getByRole('button', { name: 'Connect shop' }).click();
    await page.getByRole('button', { name: 'Look at Second Shop' }).first().click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sync' }).first().click();
    await expect(page.getByText(/^Complete from/)).toBeVisible({ timeout: 60_000 });
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview' }).first().click();
    await expectTruth(page, shops().second);
    const main = page.getByRole('main');
    await expect(main).not.toContainText(shops().first.domain);
    await expect(main).not.toContainText('$');
  });

  test('logs out, and nothing is left to go back to', async () => {
    await page.getByRole('button', { name: /^Switch shop/ }).first().click();
    await page.getByRole('menuitem', { name: 'Log out' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible();
    await page.goto('/orders');
    await expect(page.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible();
    expect((await page.context().cookies()).filter(({ value }) => value !== '')).toEqual([]);
  });
});

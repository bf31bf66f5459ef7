import type { Locator, Page } from '@playwright/test';
import { expectTruth, kpi } from './support/figures.ts';
import { placeOrder } from './support/simulator.ts';
import { expect, test, watch } from './support/test.ts';
import { readWorld, shopsOfTry } from './support/world.ts';

/** Goes from stop to stop until the focus is where it is wanted: what Tab does not reach does not exist. */
async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      return;
    }

    await page.keyboard.press('Tab');
  }

  throw new Error(`Tab does not reach ${target.toString()}.`);
}

/** Two keys in a row; a page that is busy drawing may take the second for a late one, and a reader then types them again. */
async function go(page: Page, letter: string, heading: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
}

/** The way of the journey, walked with the keyboard alone. Each step needs the one before. */
test.describe.serial('With the keyboard alone a merchant', () => {
  let page: Page;
  let dialog: Locator;
  let offences: string[];

  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage({ baseURL: readWorld().url });
    dialog = page.getByRole('dialog');
    offences = watch(page);
  });
  test.afterAll(() => page.close());
  test.afterEach(() => expect(offences).toEqual([]));

  const shop = () => shopsOfTry().keyboard;

  test('registers', async () => {
    await page.goto('/register');
    const fields = { 'Shop name': 'Keyboard Shop', 'Shop domain': shop().domain, 'Admin API access token': shop().accessToken, 'Client secret': shop().clientSecret };
    for (const [label, value] of Object.entries({ ...fields, 'E-mail': `keys-${test.info().retry}@example.com`, Password: 'nine lanterns by the lake' })) {
      await tabTo(page, page.getByLabel(label, { exact: true }));
      await page.keyboard.type(value);
    }

    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  });

  test('goes to the sync and waits for the history', async () => {
    await go(page, 's', 'Sync');
    await expect(page.getByText(/^Complete from/)).toBeVisible({ timeout: 60_000 });
  });

  test('reads the truth on the overview', async () => {
    await go(page, 'o', 'Overview');
    await expectTruth(page, shop());
  });

  test('opens a figure, searches, and comes back to it', async () => {
    const orders = kpi(page, 'Orders');
    await tabTo(page, orders);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Equal to the figure you opened')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('#1');
    await expect(dialog.getByText('Equal to the figure you opened')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('searchbox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(orders).toBeFocused();
  });

  test('walks the bars of the chart and opens one', async () => {
    const bars = page.getByRole('toolbar', { name: /^Total sales by/ }).getByRole('button');
    await page.getByRole('link', { name: 'Skip to content' }).focus();
    await tabTo(page, bars.last());
    await page.keyboard.press('ArrowLeft');
    await expect(bars.nth(-2)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(bars.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Equal to the figure you opened')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(bars.first()).toBeFocused();
  });

  test('chooses ranges by their keys, and the custom one by the picker', async () => {
    await page.keyboard.press('w');
    await expect(page).toHaveURL(/range=7d/);
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog', { name: 'Range' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await expect(page).not.toHaveURL(/range=7d/);
  });

  test('sees a new order, and refreshes', async () => {
    const before = await kpi(page, 'Orders').innerText();
    await placeOrder(shop());
    await expect(kpi(page, 'Orders')).not.toHaveText(before, { useInnerText: true });
    await Promise.all([expect(page.getByRole('region', { name: 'Notices' }).getByText(/^(Up to date|Nothing new)/)).toBeVisible(), page.keyboard.press('r')]);
  });

  test('opens an order from the list', async () => {
    await go(page, 'r', 'Orders');
    const row = page.getByRole('grid', { name: 'Orders' }).getByRole('row').nth(1);
    await expect(row).toBeVisible();
    await tabTo(page, row);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/orders\/\d+/);
    await expect(page.getByRole('heading', { level: 1, name: /^#\d+/ })).toBeVisible();
  });

  test('switches the keys off, after which they rest', async () => {
    await page.goto('/settings');
    await tabTo(page, page.getByRole('switch', { name: 'Single-key shortcuts' }));
    await page.keyboard.press('Space');
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  });

  test('logs out', async () => {
    await tabTo(page, page.getByRole('button', { name: /^Switch shop/ }).first());
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Log out' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Log in' })).toBeVisible();
  });
});

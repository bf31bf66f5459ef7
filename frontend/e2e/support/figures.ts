import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';
import { count, money, sum } from './money.ts';
import { truth } from './simulator.ts';
import type { SimulatedShop } from './world.ts';

/** A day as the dashboard writes it: `27 May 2026`, or `27 May` of a year said elsewhere. */
function dayOf(text: string, year: string): string {
  const date = new Date(`${/\d{4}$/.test(text) ? text : `${text} ${year}`} UTC`);
  return date.toISOString().slice(0, 10);
}

/** The days that the range picker names: `Range: Last 6 months, 27 May – 26 Nov 2026`. */
export async function shownRange(page: Page): Promise<{ start: string; end: string }> {
  const name = (await page.getByRole('button', { name: /^Range:/ }).getAttribute('aria-label')) ?? '';
  const [start = '', end = ''] = (/(\d[^,]*)$/.exec(name)?.[1] ?? '').split(' \u2013 ');
  return { start: dayOf(start, end.slice(-4)), end: dayOf(end, '') };
}

/** A cell of the strip below the chart. */
export function kpi(page: Page, label: string): Locator {
  return page.getByRole('region', { name: 'Sales', exact: true }).getByRole('button', { name: new RegExp(`^${label}\\b`) });
}

/** The headline figure is the only button of that card which is a figure and nothing else. */
export function totalSales(page: Page): Locator {
  return page.getByRole('region', { name: 'Sales', exact: true }).getByRole('button', { name: /^\W*\D{0,4}[\d,.]+$/ }).first();
}

/** The overview says to the cent what the simulator knows to have been sold. */
export async function expectTruth(page: Page, shop: SimulatedShop): Promise<void> {
  await expect(kpi(page, 'Orders')).toBeEnabled();
  const { start, end } = await shownRange(page);
  const days = await truth(shop, start, end);
  const of = (name: 'netSales' | 'returns' | 'totalSales') => money(sum(days.map((day) => day[name]), shop.currency), shop.currency);
  await expect(totalSales(page)).toHaveText(of('totalSales'));
  await expect(kpi(page, 'Net sales')).toContainText(of('netSales'));
  await expect(kpi(page, 'Returns')).toContainText(of('returns'));
  await expect(kpi(page, 'Orders')).toContainText(count(days.reduce((all, day) => all + day.orders, 0)));
}

/** The window that a figure opened to says that its rows add up to that figure; closes it again. */
export async function expectSumAgrees(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Equal to the figure you opened')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

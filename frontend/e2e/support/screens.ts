import type { Page } from '@playwright/test';
import { expect, signIn } from './test.ts';
import { readWorld } from './world.ts';

export interface Screen {
  name: string;
  path: string;
  /** Done loading: something of its own is seen. */
  ready: (page: Page) => Promise<void>;
  /** Seen without a session. */
  open?: boolean;
}

const heading = (name: string) => (page: Page) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** The first row of a list is there, and the skeletons are gone. */
export const rows = (table: string) => async (page: Page) => {
  await expect(page.getByRole('grid', { name: table }).getByRole('row').nth(1)).toBeVisible();
  await settled(page);
};

/** Nothing says any more that it is busy. */
export const settled = (page: Page) => expect(page.locator('[aria-busy="true"]')).toHaveCount(0);

export const overview = async (page: Page) => {
  await expect(page.getByRole('button', { name: /^Orders\b/ }).first()).toBeEnabled();
  await expect(page.getByRole('toolbar', { name: /^Total sales by/ })).toBeVisible();
  await settled(page);
};

export const screens: readonly Screen[] = [
  { name: 'log-in', path: '/login', ready: heading('Log in'), open: true },
  { name: 'registration', path: '/register', ready: heading('Connect your shop'), open: true },
  { name: 'overview', path: '/', ready: overview },
  { name: 'orders', path: '/orders', ready: rows('Orders') },
  { name: 'customers', path: '/customers', ready: rows('Customers') },
  { name: 'products', path: '/products', ready: rows('Products') },
  { name: 'sync', path: '/sync', ready: (page) => expect(page.getByRole('table', { name: 'History of runs' })).toBeVisible() },
  { name: 'shops', path: '/shops', ready: heading('Shops') },
  { name: 'settings', path: '/settings', ready: heading('Settings') },
  { name: 'drill-down', path: '/?open=measure:totalSales', ready: rows('Sale events') },
  { name: 'customers of a figure', path: '/?open=measure:newCustomers', ready: rows('Customers') },
];

export async function show(page: Page, { path, ready, open = false }: Screen): Promise<void> {
  if (!open) {
    await signIn(page, readWorld().reader);
  }

  await page.goto(path);
  await ready(page);
}

/** Nothing is wider than the window: neither on the smallest phone nor with text of twice the size. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const wider = () =>
    page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const beyond = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
      return scrollWidth <= clientWidth ? [] : beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 160));
    });
  await expect.poll(wider, { message: what }).toEqual([]);
}

/** No text is squeezed to nothing by what stands beside it; what is meant for ears alone is a pixel wide. */
export async function expectTextToTakeRoom(page: Page): Promise<void> {
  const squeezed = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body :not(svg *, script, style)')]
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width === 0)
        .slice(0, 5)
        .map((element) => `${element.outerHTML.slice(0, 160)} in ${element.parentElement?.outerHTML.slice(0, 160) ?? ''}`),
    );
  await expect.poll(squeezed, { message: 'text without room' }).toEqual([]);
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectTextToTakeRoom, overview, rows, screens, settled, show } from './support/screens.ts';
import { expect, signIn, test } from './support/test.ts';
import { readWorld } from './support/world.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A theme changes colours and nothing else: in the other one axe is asked for what depends on them. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Axe against WCAG 2.0 to 2.2, levels A and AA, in both themes: the page follows the system's without being loaded anew. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(colourRules)).analyze();
    const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${colorScheme} ${id} (${help}): ${html.slice(0, 300)} ${failureSummary ?? ''}`));
    expect(found).toEqual([]);
  }
}

for (const screen of screens) {
  test(`The ${screen.name} screen shows all its text, and nothing that axe objects to, in either theme`, async ({ page }) => {
    await show(page, screen);
    await expectTextToTakeRoom(page);
    await expectAccessible(page);
  });

  test(`The ${screen.name} screen fits a phone of 360 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await show(page, screen);
    await expectTextToTakeRoom(page);
    await expectNoSidewaysScroll(page, '360 pixels');
  });
}

/** The sum of the layout shifts since the page began (Layout Instability API, 0: nothing moved; web.dev calls 0.1 good). */
async function shifted(page: Page): Promise<{ sum: number; most: string }> {
  return page.evaluate(() => {
    const shifts = (window as unknown as { shifts: { value: number; sources: { node: Node | null }[] }[] }).shifts;
    const most = shifts.toSorted((a, b) => b.value - a.value)[0]?.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 120));
    return { sum: shifts.reduce((all, { value }) => all + value, 0), most: most?.join('\n') ?? '' };
  });
}

for (const size of [{ width: 1440, height: 900 }, { width: 390, height: 844 }]) {
  for (const screen of screens.filter(({ name }) => ['overview', 'orders', 'drill-down'].includes(name))) {
    test(`Nothing moves on the ${screen.name} screen of ${size.width} pixels when its data come`, async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: unknown[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      });
      await page.setViewportSize(size);
      await show(page, screen);
      const { sum, most } = await shifted(page);
      expect(sum, most).toBeLessThan(0.03);
    });
  }
}

test('The overview and an open figure on a phone have nothing that axe objects to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await show(page, { name: 'overview', path: '/', ready: overview });
  await expectAccessible(page);
  await page.goto('/?open=measure:netSales');
  await expect(page.getByRole('dialog', { name: 'Net sales' }).getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
});

test('The open range picker has nothing that axe objects to', async ({ page }) => {
  await show(page, { name: 'overview', path: '/', ready: overview });
  await page.getByRole('button', { name: /^Range:/ }).click();
  await expect(page.getByRole('dialog', { name: 'Range' })).toBeVisible();
  await expectAccessible(page);
});

test('An order, a customer and a product have nothing that axe objects to', async ({ page }) => {
  await signIn(page, readWorld().reader);
  for (const list of ['Orders', 'Customers', 'Products']) {
    await page.goto(`/${list.toLowerCase()}`);
    await rows(list)(page);
    await page.getByRole('grid', { name: list }).getByRole('row').nth(1).click();
    await expect(page).toHaveURL(new RegExp(`/${list.toLowerCase()}/\\d+`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await settled(page);
    await expectTextToTakeRoom(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page, `${list} of 360 pixels`);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

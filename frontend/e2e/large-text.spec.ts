import { expectNoSidewaysScroll, screens, show } from './support/screens.ts';
import { expect, test } from './support/test.ts';

for (const screen of screens) {
  test(`The ${screen.name} screen fits a window of 1280 pixels when text is twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await show(page, screen);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    await expectNoSidewaysScroll(page, 'text at 200 %');
  });
}

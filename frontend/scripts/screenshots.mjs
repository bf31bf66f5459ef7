// Takes the README's pictures from a running demo: `./xeno run` in one terminal, in another
//   npm --prefix frontend run screenshots -- <data folder of that run, default .data>
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browser, demo, root } from './demo-browser.mjs';

const out = join(root, 'docs/screenshots');

const views = [
  { name: 'light', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
];

/** Each screen: how to get there, and what shows that its data has come. */
const screens = [
  { name: 'overview', path: '/', ready: (page) => page.getByText(/^All [\d,]+ customers$/) },
  { name: 'modal', path: '/?open=measure:totalSales', ready: (page) => page.getByRole('dialog').getByText('Equal to the figure you opened') },
  { name: 'order', path: null, ready: (page) => page.getByText('Self-check') },
  { name: 'sync', path: '/sync', ready: (page) => page.getByText('Deliveries', { exact: true }) },
];

/** The newest order of a known customer that was refunded in part: its page has the most to tell. */
async function orderPath(token) {
  const answer = await fetch(`${demo.url}/api/orders?status=partially_refunded&limit=100`, { headers: { authorization: `Bearer ${token}` } });
  const { rows } = await answer.json();
  return `/orders/${rows.find(({ customerId, cancelledAt }) => customerId !== null && cancelledAt === null).id}`;
}

async function logIn(page) {
  await page.goto(`${demo.url}/login`);
  await page.getByLabel('E-mail').fill(demo.email);
  await page.getByLabel('Password', { exact: true }).fill(demo.password);
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/auth/login'));
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  return (await (await answer).json()).token;
}

mkdirSync(out, { recursive: true });
for (const { name, ...view } of views) {
  const page = await (await browser.newContext({ ...view, reducedMotion: 'reduce' })).newPage();
  const token = await logIn(page);
  for (const screen of screens) {
    await page.goto(demo.url + (screen.path ?? (await orderPath(token))));
    await screen.ready(page).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForFunction(() => document.querySelector('main [aria-busy="true"], [role=dialog] [aria-busy="true"]') === null);
    await page.screenshot({ path: join(out, `${screen.name}-${name}.png`), fullPage: name !== 'phone' && screen.name !== 'modal' });
  }

  await page.context().close();
}

await browser.close();

// What a reader waits for, measured in a browser on a running demo: `./xeno run` in one terminal, in another
//   npm --prefix frontend run bench -- <data folder of that run, default .data>
import { browser, demo } from './demo-browser.mjs';

const [shop] = demo.shops;
const STORM_PER_SECOND = 50;
const STORM_SECONDS = 10;
const TURNS_OF_THE_WHEEL = 300;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const milliseconds = (values) => `median ${median(values).toFixed(0)} ms, longest ${Math.max(...values).toFixed(0)} ms of ${values.length}`;

/** Notes, in the page, how long after the next key the headline says something else and nothing fades any more. */
function watchHeadline(page) {
  return page.evaluate(() => {
    const headline = () => document.querySelector('main [class*="text-hero"]')?.textContent ?? '';
    const range = () => document.querySelector('button[aria-label^="Range:"]')?.getAttribute('aria-label');
    const [before, asked] = [headline(), range()];
    let since = 0;
    window.took = null;
    addEventListener('keydown', () => (since = performance.now()), { capture: true, once: true });
    const look = () => {
      const settled = since > 0 && range() !== asked && headline() !== before && !document.querySelector('section[aria-label="Sales"][aria-busy]');
      return settled ? (window.took = performance.now() - since) : requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** Ranges by their keys; a range that was on the screen before is in the cache, a new one is asked for. */
async function rangeChanges(page) {
  const [first, again] = [[], []];
  for (const round of [first, again, again]) {
    for (const key of ['w', 'm', 'q', 'y', 'h']) {
      await watchHeadline(page);
      await page.keyboard.press(key);
      round.push(await (await page.waitForFunction(() => window.took)).jsonValue());
      await page.waitForTimeout(700);
    }
  }

  console.log(`Range change, asked for: ${milliseconds(first)}; seen before: ${milliseconds(again)}`);
}

/** How often the headline is written anew while a storm comes in, and how long it lags behind the last event. */
async function storm(page) {
  await page.evaluate(() => {
    window.paints = [];
    const region = document.querySelector('section[aria-label="Sales"]');
    new MutationObserver(() => requestAnimationFrame((at) => window.paints.at(-1) !== at && window.paints.push(at))).observe(region, { characterData: true, childList: true, subtree: true });
  });
  const body = JSON.stringify({ rate: STORM_PER_SECOND, seconds: STORM_SECONDS });
  await fetch(`${demo.simulatorUrl}/_sim/${shop.domain}/live`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const paints = await page.evaluate(() => window.paints);
  const seconds = Array.from({ length: STORM_SECONDS }, (_, second) => paints.filter((at) => Math.floor((at - paints[0]) / 1_000) === second).length);
  console.log(`Storm of ${STORM_PER_SECOND} events/s: the figures were painted ${(paints.length / STORM_SECONDS).toFixed(1)} times a second, ${Math.max(...seconds)} at most in one`);
}

/** Scrolls down a long list, page by page, and notes how long each frame took. */
async function longList(page) {
  await page.goto('/?range=all&open=measure:totalSales');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Equal to the figure you opened').waitFor();
  await page.evaluate(() => {
    window.frameTimes = [];
    let last = performance.now();
    const frame = (at) => {
      window.frameTimes.push(at - last);
      last = at;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const rows = dialog.getByRole('grid').getByRole('row');
  await rows.nth(3).hover();
  let most = 0;
  for (let turn = 0; turn < TURNS_OF_THE_WHEEL; turn += 1) {
    await page.mouse.wheel(0, 4_000);
    most = Math.max(most, await rows.count());
  }

  const [all, reached] = [await dialog.getByRole('grid').getAttribute('aria-rowcount'), await rows.last().getAttribute('aria-rowindex')];
  const frames = await page.evaluate(() => window.frameTimes);
  console.log(`List of ${all} rows, scrolled to row ${reached}: at most ${most} in the page; frames: ${milliseconds(frames)}`);
}

const page = await (await browser.newContext({ baseURL: demo.url, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })).newPage();
await page.request.post('/api/auth/login', { data: { email: demo.email, password: demo.password } });
await page.goto('/');
await page.getByText(/^All [\d,]+ customers$/).waitFor();
await page.waitForTimeout(2_000);
await rangeChanges(page);
await storm(page);
await longList(page);
await browser.close();

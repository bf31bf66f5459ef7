import { letHostilesIn } from './simulator.ts';
import { startStack, type Stack } from './stack.ts';
import { tellWorld, type Credentials, type SimulatedShop, type World } from './world.ts';

const reader: Credentials = { email: 'reader@example.com', password: 'a long walk through the fog' };

/** Starts everything, and brings in the one shop that most tests only look at. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const stack = await startStack();
  try {
    await prepare(stack);
  } catch (error) {
    await stack.stop();
    throw error;
  }

  return stack.stop;
}

async function prepare({ url, simulatorUrl }: Stack): Promise<void> {
  const [first, second, keyboard, hostile, firstAgain, secondAgain, keyboardAgain] = (await (await fetch(`${simulatorUrl}/_sim/shops`)).json()) as SimulatedShop[];
  if (!first || !second || !keyboard || !hostile || !firstAgain || !secondAgain || !keyboardAgain) {
    throw new Error('The simulator has too few shops.');
  }

  const tries = [{ first, second, keyboard }, { first: firstAgain, second: secondAgain, keyboard: keyboardAgain }];
  const world: World = { url, simulatorUrl, tries, hostile, reader };
  tellWorld(world);
  await letHostilesIn(hostile, 40);
  const token = await register(url, hostile);
  await historyIsIn(url, token);
}

async function register(url: string, shop: SimulatedShop): Promise<string> {
  const body = JSON.stringify({ ...reader, shopName: 'Hostile & Sons', shopifyDomain: shop.domain, accessToken: shop.accessToken, clientSecret: shop.clientSecret });
  const response = await fetch(`${url}/api/auth/register`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  if (response.status !== 201) {
    throw new Error(`Registration answered ${response.status}: ${await response.text()}`);
  }

  return ((await response.json()) as { token: string }).token;
}

/** Nothing announces it to a test: the sync is asked until it says so. */
async function historyIsIn(url: string, token: string): Promise<void> {
  for (const patience = Date.now() + 180_000; Date.now() < patience; ) {
    const response = await fetch(`${url}/api/sync`, { headers: { Authorization: `Bearer ${token}` } });
    const { coverage } = (await response.json()) as { coverage: { complete: boolean } };
    if (coverage.complete) {
      return;
    }

    await new Promise((resolve) => setTimeout(resolve, 250));
  }

  throw new Error('The history of the hostile shop did not come in.');
}

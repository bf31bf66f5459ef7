import { test } from '@playwright/test';

/** What the tests know of the stack and its shops; made once, and handed to every worker by the environment. */
export interface World {
  url: string;
  simulatorUrl: string;
  /** Those of each try of a test that changes them: a shop is registered only once. */
  tries: readonly Shops[];
  /** Full of hostile names; the screens are looked at here. */
  hostile: SimulatedShop;
  /** Who looks at `hostile`, whose history is in. */
  reader: Credentials;
}

/** The simulator's shops by what they are for, so that tests that run at once do not meet. */
export interface Shops {
  /** Registered in the browser, with the mouse. */
  first: SimulatedShop;
  /** Connected as the second one of the same merchant. */
  second: SimulatedShop;
  /** Registered with the keyboard alone. */
  keyboard: SimulatedShop;
}

export interface SimulatedShop {
  domain: string;
  name: string;
  accessToken: string;
  clientSecret: string;
  currency: string;
  timeZone: string;
}

export interface Credentials {
  email: string;
  password: string;
}

const variable = 'XENO_E2E_WORLD';

export function tellWorld(world: World): void {
  process.env[variable] = JSON.stringify(world);
}

/** Known once the stack runs: ask inside a test. */
export function readWorld(): World {
  return JSON.parse(process.env[variable] ?? 'null') as World;
}

/** The shops of this try: asked inside a test. */
export function shopsOfTry(): Shops {
  const shops = readWorld().tries[test.info().retry];
  if (!shops) {
    throw new Error(`There are no shops for try ${test.info().retry + 1}.`);
  }

  return shops;
}

/** Where the dashboard is; the workers' configuration asks, the run's own does so too early. */
export function worldUrl(): string | undefined {
  return process.env[variable] === undefined ? undefined : readWorld().url;
}

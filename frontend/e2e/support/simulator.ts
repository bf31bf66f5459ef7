import { readWorld, type SimulatedShop } from './world.ts';

/** A day as the simulator says it was, amounts as decimal strings. */
export interface TruthDay {
  date: string;
  grossSales: string;
  discounts: string;
  returns: string;
  netSales: string;
  totalSales: string;
  orders: number;
}

async function call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(readWorld().simulatorUrl + path, { method, ...(body && { headers, body: JSON.stringify(body) }) });
  if (!response.ok) {
    throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  }

  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** What the shop really sold, day by day. */
export async function truth(shop: SimulatedShop, start: string, end: string): Promise<TruthDay[]> {
  const { days } = await call<{ days: TruthDay[] }>('GET', `/_sim/${shop.domain}/truth?startDate=${start}&endDate=${end}`);
  return days;
}

/** Somebody buys something now; the id of the order. */
export async function placeOrder(shop: SimulatedShop): Promise<number> {
  const { ids } = await call<{ ids: number[] }>('POST', `/_sim/${shop.domain}/orders`);
  return ids[0] ?? Number.NaN;
}

/** Visitors whose every name is an attack. */
export async function letHostilesIn(shop: SimulatedShop, count: number): Promise<void> {
  await call('POST', `/_sim/${shop.domain}/hostile?count=${count}`);
}

/** Shopify takes its time with every page of a shop's orders, until it is told to hurry. */
export async function turnPagesSlowly(shop: SimulatedShop, milliseconds: number): Promise<void> {
  await call('POST', '/_sim/fault', { kind: 'slow', shop: shop.domain, op: 'OrdersPage', milliseconds });
}

export async function hurry(): Promise<void> {
  await call('DELETE', '/_sim/fault');
}

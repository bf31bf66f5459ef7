import type { SyncResponse, TenantResponse } from '@/api/schema';
import { formatInstant } from '@/lib/dates';

/** What is wrong with the connection to a shop, the worst first. */
export interface ConnectionTrouble {
  tone: 'negative' | 'warning';
  title: string;
  text: string;
  /** What helps: a new token, a scope and how to grant it, or patience. */
  remedy: 'token' | 'scope' | 'none';
}

/** The trouble of a shop's connection; null when there is none. */
export function connectionTrouble(shop: TenantResponse, sync: SyncResponse | undefined, now = new Date()): ConnectionTrouble | null {
  const upTo = shop.since === null ? 'until now' : `up to ${formatInstant(shop.since, shop.timeZone, now)}`;
  switch (shop.state) {
    case 'needs_reauthorisation':
      return {
        tone: 'negative',
        title: 'Shopify refuses our access to this shop',
        text: `${shop.reason ?? 'Shopify refused the access token.'} Figures ${upTo} are complete and stay visible; new orders do not arrive. Create a new token in Shopify and paste it here.`,
        remedy: 'token',
      };
    case 'uninstalled':
      return {
        tone: 'negative',
        title: 'The app was uninstalled from this shop',
        text: `Its access token is erased here. Figures ${upTo} stay visible; new orders do not arrive. Install the app again and paste its new token here.`,
        remedy: 'token',
      };
    case 'frozen':
      return {
        tone: 'warning',
        title: 'Shopify has paused this shop',
        text: `Figures ${upTo} stay visible. Orders start again when its plan is active; we look by ourselves.`,
        remedy: 'none',
      };
    case 'connected':
      return sync && isHistoryHidden(sync)
        ? { tone: 'warning', title: 'We may not read orders older than 60 days', text: 'Grant read_all_orders in Shopify, then sync again.', remedy: 'scope' }
        : null;
  }
}

/** The backfill came to its end and what is older is still not claimed: the scope that shows it is missing. */
function isHistoryHidden({ run, coverage, resources }: SyncResponse): boolean {
  const read = resources.every(({ state }) => state === 'done');
  return !coverage.complete && run?.finishedAt != null && run.error === null && read;
}

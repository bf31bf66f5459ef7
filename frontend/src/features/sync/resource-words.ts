import type { ResourceResponse } from '@/api/schema';
import { formatTime } from '@/lib/dates';
import { formatDuration, formatTimeLeft } from '@/lib/duration';
import { formatCount } from '@/lib/money';

type Resource = ResourceResponse['resource'];

/** The order in which a merchant thinks of them; the API's is the order of reading. */
export const resourceOrder: readonly Resource[] = ['orders', 'customers', 'products'];

export const resourceLabel: Record<Resource, string> = { orders: 'Orders', customers: 'Customers', products: 'Products' };

/** "Reading", "Throttled until 14:32:15", "Complete": what the badge says. */
export function stateWord({ state, waitingUntil }: ResourceResponse, timeZone: string): string {
  switch (state) {
    case 'pending':
      return 'Waits its turn';
    case 'running':
      return 'Reading';
    case 'waiting':
      return waitingUntil ? `Throttled until ${formatTime(waitingUntil, timeZone, { seconds: true })}` : 'Throttled';
    case 'done':
      return 'Complete';
    case 'failed':
      return 'Stopped';
  }
}

/** The line below the bar. `now` in epoch milliseconds. */
export function progressLine(resource: ResourceResponse, now: number): string {
  switch (resource.state) {
    case 'pending':
      return 'One kind of record is read after the other.';
    case 'running':
      return speedLine(resource) ?? 'The first page is on its way.';
    case 'waiting':
      return waitLine(resource, now);
    case 'done':
      return resource.total === null ? 'All that changed since the run before is read.' : 'All of its history is read.';
    case 'failed':
      return resource.reason ?? 'The run ended before this was read.';
  }
}

function speedLine({ rowsPerSecond, secondsLeft }: ResourceResponse): string | null {
  const parts = [
    rowsPerSecond !== null && `${formatCount(rowsPerSecond)} ${rowsPerSecond === 1 ? 'row' : 'rows'} a second`,
    secondsLeft !== null && formatTimeLeft(secondsLeft),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(' \u00b7 ') : null;
}

function waitLine({ reason, waitingUntil }: ResourceResponse, now: number): string {
  const left = waitingUntil === null ? 0 : Math.ceil((Date.parse(waitingUntil) - now) / 1_000);
  const goesOn = left > 0 ? `We go on by ourselves in ${formatDuration(left * 1_000)}.` : 'We go on by ourselves.';
  return `${reason ?? 'Shopify asks us to slow down.'} ${goesOn}`;
}

/** `5,904 of 9,212`, or `23 read` where no total is known: the strong part and the rest. */
export function rowsRead({ rows, total }: ResourceResponse): { figure: string; rest: string } {
  return { figure: formatCount(rows), rest: total === null ? 'read' : `of ${formatCount(total)}` };
}

/** Share of the bar: a part that is done is full whatever was counted. */
export function barPercent({ state, percent, rows, total }: ResourceResponse): number | null {
  if (state === 'done') {
    return 100;
  }

  return percent ?? (state === 'running' && rows > 0 && total === null ? null : 0);
}

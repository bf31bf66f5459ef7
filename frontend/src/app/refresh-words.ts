import type { StatsResponse } from '@/api/schema';
import { formatTime } from '@/lib/dates';
import { signOf, subtractDecimals } from '@/lib/decimal';
import { formatCount, formatMoney } from '@/lib/money';

interface Words {
  title: string;
  detail: string;
  changed: boolean;
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${count > 0 ? '' : '\u2212'}${formatCount(Math.abs(count))} ${Math.abs(count) === 1 ? one : many}`;
}

/** What a refresh found, against the figures of the one before: "3 new orders. Total sales +$184.20." */
export function refreshWords(before: StatsResponse | null, now: StatsResponse): Words {
  const { currency } = now;
  const time = (stats: StatsResponse) => formatTime(stats.asOf, stats.range.timeZone, { seconds: true });
  const title = `Up to date, ${time(now)}`;
  if (!before) {
    return { title, detail: `Total sales ${formatMoney(now.totals.totalSales, currency)}.`, changed: true };
  }

  const sales = subtractDecimals(now.totals.totalSales, before.totals.totalSales);
  const returns = subtractDecimals(now.totals.returns, before.totals.returns);
  const happened = [
    counted(now.totals.orders - before.totals.orders, 'new order', 'new orders'),
    signOf(returns) === 0 ? '' : `returns ${formatMoney(returns, currency, { signed: true })}`,
  ].filter(Boolean);
  if (happened.length === 0 && signOf(sales) === 0) {
    return { title: 'Nothing new', detail: `No change since ${time(before)}.`, changed: false };
  }

  const first = happened.join(', ');
  const what = first === '' ? '' : `${first.charAt(0).toUpperCase()}${first.slice(1)}. `;
  return { title, detail: `${what}Total sales ${formatMoney(sales, currency, { signed: true })}.`, changed: true };
}

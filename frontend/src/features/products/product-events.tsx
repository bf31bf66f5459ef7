import { useMemo } from 'react';
import { newsOf } from '@/api/news-of';
import { explain } from '@/api/problem';
import { eventsSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import { useRowPages } from '@/api/use-row-pages';
import { useShopRange } from '@/api/use-shop-range';
import { eventColumns, eventKey, eventPhoneRow } from '@/components/rows/event-columns';
import { RowList } from '@/components/rows/row-list';
import { ExportButton } from '@/components/ui/export-button';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort, useRowChoice } from '@/lib/use-row-choice';

const sorts = ['occurredAt', 'value'];

/** The sale events of a product in the range, with their sum. */
export function ProductEvents({ productId }: { productId: number }) {
  const { currency, timeZone } = useTenant();
  const range = useShopRange();
  const { search, change, ...choice } = useRowChoice();
  const sort = knownSort(choice.sort, sorts, '-occurredAt');
  const source = eventsSource('netSales', { range, search, sort, productId });
  const list = useRowPages(source);
  const first = list.pages[0];
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.events), eventKey), [list.pages]);
  const words = useMemo(() => ({ measure: 'Net sales', currency, timeZone, search }), [currency, timeZone, search]);
  const columns = useMemo(() => eventColumns(words).filter(({ id }) => id !== 'product'), [words]);
  return (
    <RowList
      names={['sale event', 'sale events']}
      placeholder="Order, customer, date, status"
      reads="order, customer, date and status"
      list={list}
      news={newsOf(first, list.now)}
      columns={columns}
      rows={rows}
      rowKey={eventKey}
      phoneRow={eventPhoneRow(words)}
      sort={sort}
      count={first?.count}
      sums={first && { date: `${search ? 'Matching' : 'All'} ${formatCount(first.count)}`, value: formatMoney(first.sum, currency) }}
      search={search}
      isFiltered={false}
      change={change}
      filters={<ExportButton onExport={source.save} explain={explain} />}
      range={range}
      explain={explain}
    />
  );
}

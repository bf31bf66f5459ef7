import { useMemo } from 'react';
import { hasNews } from '@/api/news-of';
import { eventsSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import type { EventsResponse } from '@/api/schema';
import { useRowPages } from '@/api/use-row-pages';
import { eventColumns, eventKey, eventPhoneRow } from '@/components/rows/event-columns';
import { RowPart } from '@/features/drilldown/row-part';
import { SumRow } from '@/features/drilldown/sum-row';
import { useAllRows } from '@/features/drilldown/use-all-rows';
import type { View } from '@/features/drilldown/use-view';
import { compareDecimals } from '@/lib/decimal';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort } from '@/lib/use-row-choice';

interface EventRowsProps {
  measure: EventsResponse['measure'];
  /** What the last column and the sum are of. */
  name: string;
  productId?: number;
  customerId?: number;
  view: View;
  /** The figure that was opened, as the API writes it; undefined while it is not known, or when this is only a part of it. */
  figure: string | undefined;
}

const sorts = ['occurredAt', 'value'];

/** The sale events behind a figure. */
export function EventRows({ measure, name, productId, customerId, view, figure }: EventRowsProps) {
  const { currency, timeZone } = useTenant();
  const { range, search, status, isFiltered } = view;
  const sort = knownSort(view.sort, sorts, '-occurredAt');
  const list = useRowPages(eventsSource(measure, { range, search, status, sort, productId, customerId }));
  const all = useAllRows(eventsSource(measure, { range, sort, productId, customerId }), isFiltered);
  const first = list.pages[0];
  const isCount = measure === 'orders';
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.events), eventKey), [list.pages]);
  const words = useMemo(() => ({ measure: name, currency: isCount ? null : currency, timeZone, search }), [name, isCount, currency, timeZone, search]);
  const columns = useMemo(() => eventColumns(words), [words]);
  const write = (value: string) => (isCount ? formatCount(value) : formatMoney(value, currency));
  const now = list.now;

  return (
    <RowPart
      names={['sale event', 'sale events']}
      reads="order, customer, product, date and status"
      view={view}
      list={list}
      columns={columns}
      rows={rows}
      rowKey={eventKey}
      phoneRow={eventPhoneRow(words)}
      sorts={sorts}
      ownSort="-occurredAt"
      count={first?.count}
      all={all?.count}
      withStatus
    >
      <SumRow
        label={first ? `Sum of ${isFiltered ? '' : 'all '}${formatCount(first.count)} ${isFiltered ? 'matching ' : ''}rows` : 'Sum of all rows'}
        detail={all && `of ${write(all.sum)} in all ${formatCount(all.count)} rows`}
        isFigure={!isFiltered && first !== undefined && figure !== undefined && compareDecimals(first.sum, figure) === 0}
        offer={now && hasNews(first, now) ? `Refresh: total is now ${write(now.sum)}` : null}
        onRefresh={list.refresh}
        sum={first && write(first.sum)}
      />
    </RowPart>
  );
}

import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { hasNews } from '@/api/news-of';
import { productsSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import { useRowPages } from '@/api/use-row-pages';
import { productColumns, productKey, productPhoneRow } from '@/components/rows/product-columns';
import { RowPart } from '@/features/drilldown/row-part';
import { SumRow } from '@/features/drilldown/sum-row';
import { useAllRows } from '@/features/drilldown/use-all-rows';
import type { View } from '@/features/drilldown/use-view';
import { compareDecimals } from '@/lib/decimal';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort } from '@/lib/use-row-choice';

const sorts = ['title', 'units', 'netSales'];

/** What was sold, product by product: their net sales are the shop's. */
export function ProductRows({ view, figure }: { view: View; figure: string | undefined }) {
  const navigate = useNavigate();
  const { currency } = useTenant();
  const { range, search, isFiltered } = view;
  const sort = knownSort(view.sort, sorts, '-netSales');
  const list = useRowPages(productsSource({ range, search, sort }));
  const all = useAllRows(productsSource({ range, sort }), isFiltered);
  const first = list.pages[0];
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.rows), productKey), [list.pages]);
  const words = useMemo(() => ({ currency, search }), [currency, search]);
  const columns = useMemo(() => productColumns(words), [words]);
  const now = list.now;

  return (
    <RowPart
      names={['product', 'products']}
      reads="title, vendor and type"
      view={view}
      list={list}
      columns={columns}
      rows={rows}
      rowKey={productKey}
      phoneRow={productPhoneRow(words)}
      onOpenRow={({ id }) => id !== null && void navigate(`/products/${id}`)}
      sorts={sorts}
      ownSort="-netSales"
      count={first?.count}
      all={all?.count}
    >
      <SumRow
        label={first ? `Sum of ${isFiltered ? '' : 'all '}${formatCount(first.count)} ${isFiltered ? 'matching ' : ''}rows` : 'Sum of all rows'}
        detail={all && `of ${formatMoney(all.sums.netSales, currency)} in all ${formatCount(all.count)} rows`}
        isFigure={!isFiltered && first !== undefined && figure !== undefined && compareDecimals(first.sums.netSales, figure) === 0}
        offer={now && hasNews(first, now) ? `Refresh: total is now ${formatMoney(now.sums.netSales, currency)}` : null}
        onRefresh={list.refresh}
        sum={first && formatMoney(first.sums.netSales, currency)}
        beside={first && `${formatCount(first.sums.unitsSold)} units`}
      />
    </RowPart>
  );
}

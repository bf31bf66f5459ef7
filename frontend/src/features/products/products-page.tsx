import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { newsOf } from '@/api/news-of';
import { explain } from '@/api/problem';
import { productsSource } from '@/api/row-sources';
import { useTenant } from '@/api/session';
import { useRowPages } from '@/api/use-row-pages';
import { useShopRange } from '@/api/use-shop-range';
import { RangeTools } from '@/components/range/range-tools';
import { FilterMenu } from '@/components/rows/filter-menu';
import { productColumns, productKey, productPhoneRow } from '@/components/rows/product-columns';
import { RowList } from '@/components/rows/row-list';
import { ExportButton } from '@/components/ui/export-button';
import { PageBody, PageTop } from '@/components/ui/page-top';
import { formatDayRange } from '@/lib/dates';
import { formatCount, formatMoney } from '@/lib/money';
import { uniqueBy } from '@/lib/unique-by';
import { knownSort, useRowChoice } from '@/lib/use-row-choice';

const sorts = ['title', 'units', 'netSales'];

const statuses = [
  { value: 'active', label: 'Active' },
  { value: 'draft', label: 'Draft' },
  { value: 'archived', label: 'Archived' },
  { value: 'unlisted', label: 'Unlisted' },
] as const;

/** Products sold in the range. */
export function ProductsPage() {
  const navigate = useNavigate();
  const { currency } = useTenant();
  const range = useShopRange();
  const { search, change, ...choice } = useRowChoice();
  const status = statuses.find(({ value }) => value === choice.status)?.value ?? null;
  const sort = knownSort(choice.sort, sorts, '-netSales');
  const source = productsSource({ range, search, status, sort });
  const list = useRowPages(source);
  const first = list.pages[0];
  const rows = useMemo(() => uniqueBy(list.pages.flatMap((page) => page.rows), productKey), [list.pages]);
  const words = useMemo(() => ({ currency, search }), [currency, search]);
  const columns = useMemo(() => productColumns(words), [words]);

  return (
    <>
      <PageTop
        title="Products"
        detail={`Sold ${formatDayRange(range.start, range.end)} · ${currency}`}
        tools={
          <>
            <RangeTools comparison={false} />
            <ExportButton onExport={source.save} explain={explain} />
          </>
        }
      />
      <PageBody>
        <RowList
          names={['product', 'products']}
          placeholder="Title, vendor or type"
          reads="title, vendor and type"
          list={list}
          news={newsOf(first, list.now)}
          columns={columns}
          rows={rows}
          rowKey={productKey}
          phoneRow={productPhoneRow(words)}
          onOpenRow={({ id }) => id !== null && void navigate(`/products/${id}`)}
          sort={sort}
          count={first?.count}
          sums={
            first && {
              title: `${search || status ? 'Matching' : 'All'} ${formatCount(first.count)} ${first.count === 1 ? 'product' : 'products'}`,
              units: formatCount(first.sums.unitsSold),
              returned: formatCount(first.sums.unitsReturned),
              netSales: formatMoney(first.sums.netSales, currency),
            }
          }
          search={search}
          isFiltered={status !== null}
          change={change}
          filters={<FilterMenu label="Status" options={statuses} value={status} onChange={(next) => change({ status: next })} />}
          range={range}
          explain={explain}
        />
      </PageBody>
    </>
  );
}
